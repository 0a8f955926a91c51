// Generated from the declarations in shared/model by build/generateKernel.ts. Do not edit.
import { quotient, sCurveAt, valueIn } from '../../language/functions.ts';
import { reductions } from '../../language/reductions.ts';

export const layout = {
  "market": {
    "inputs": [
      "btcGrowth",
      "btcPriceUsd",
      "btcStep",
      "btcStepAfter",
      "buildingLife",
      "delayMonths",
      "equityDiscountRate",
      "federalTaxRate",
      "feeShare",
      "fifteenYearLife",
      "financeRate",
      "fiveYearLife",
      "gpuDiscountRate",
      "halvingIntervalMonths",
      "hardCostShift",
      "interestLimit",
      "interestLimitOn",
      "leaseDiscountRate",
      "lossLimit",
      "marginalEfficiencyJPerTh",
      "marginalImprovement",
      "marginalPowerUsdPerMwh",
      "miningDiscountRate",
      "networkEh",
      "networkElasticity",
      "networkGrowth",
      "networkLagMonths",
      "networkModel",
      "nextHalving",
      "powerShiftUsdPerMwh",
      "reinvestmentRate",
      "rentShiftUsdPerKwMonth",
      "responseDown",
      "responseUp",
      "subsidyBtc"
    ],
    "series": [
      "market.btcPricePath",
      "market.networkPath",
      "market.gpuPricePath",
      "market.btcPrice",
      "market.subsidy",
      "market.payingHashrate",
      "market.hashprice",
      "market.miningDiscount",
      "market.leaseDiscount",
      "market.gpuDiscount"
    ],
    "scalars": [],
    "deferred": [],
    "gathered": []
  },
  "site": {
    "inputs": [
      "amortisation",
      "amortisationMonths",
      "annualPue",
      "asicResaleUsdPerTh",
      "backstopMonths",
      "backstopUsd",
      "bonusDepreciation",
      "capPerMissingYear",
      "capitalisedMonths",
      "cashSweep",
      "contingency",
      "contractedFrom",
      "contractedMw",
      "covenantDscr",
      "curtailmentUntil",
      "curtailmentUsdPerMwYear",
      "decommissionUsd",
      "depositShare",
      "displacedMachines",
      "dsraMonths",
      "energisedMw",
      "exitCapRate",
      "exitCost",
      "exitMonth",
      "facilityEscalation",
      "fibreUsd",
      "fifteenYearShare",
      "fiveYearShare",
      "fleetEfficiencyJPerTh",
      "gpuContractMonths",
      "gpuContractUsdPerHour",
      "gpuCostDecline",
      "gpuCostUsd",
      "gpuKw",
      "gpuLeadMonths",
      "gpuLifeMonths",
      "gpuMarketUsdPerHour",
      "gpuOpexShare",
      "gpuPriceDecline",
      "gpuResidual",
      "gpuUtilisation",
      "grossOpexUsdPerKwMonth",
      "groundRentUsdYear",
      "interestOnlyMonths",
      "landRentUsdPerMwYear",
      "ldGraceMonths",
      "ldShareOfRent",
      "leaseStart",
      "leaseTermMonths",
      "lmp90",
      "lmp98",
      "lmpHighest",
      "lmpLowest",
      "lmpMedian",
      "lmpQuarter",
      "lmpThreeQuarters",
      "loadFactor",
      "loanFee",
      "loanRate",
      "loanToCost",
      "loanToValue",
      "miningBookUsdPerMw",
      "miningMw",
      "miningOpexEscalation",
      "miningOpexUsdPerMwh",
      "miningOverhead",
      "miningUptime",
      "olderEfficiencyJPerTh",
      "olderResaleUsdPerTh",
      "olderShare",
      "originalIssueDiscount",
      "ownerShare",
      "peaksHit",
      "poolFee",
      "powerAddersUsdPerMwh",
      "powerContract",
      "powerEscalation",
      "powerPriceUsdPerMwh",
      "powerRecovered",
      "prepaymentMonths",
      "prepaymentShare",
      "rampMonths",
      "redeployCostUsdPerTh",
      "redeployMonths",
      "redeployPowerUsdPerMwh",
      "refitUsdPerItMw",
      "refreshEfficiencyJPerTh",
      "refreshMonth",
      "refreshResaleUsdPerTh",
      "refreshUsdPerTh",
      "reletShare",
      "renewalMonths",
      "renewalProbability",
      "renewalRentShare",
      "rentEscalator",
      "rentUsdPerKwMonth",
      "resaleBasis",
      "resaleMarginYears",
      "reservedMw",
      "salePriceUsdPerMw",
      "slaCreditShare",
      "softCostShare",
      "stateTaxRate",
      "stationService",
      "substationUsd",
      "targetDscr",
      "tcosUntil",
      "tcosUsdPerKwYear",
      "tenantDefaultMonth",
      "tenantDefaultRate",
      "terminalMethod",
      "terminationMonths",
      "utilityToIt",
      "vacancy",
      "valuationCapRate",
      "voidMonths",
      "warrantCostUsd"
    ],
    "series": [
      "site.powerPrice",
      "site.keptMiningCash",
      "site.handoverMiningCash",
      "site.displacedValuePerMw",
      "site.redeployedCash",
      "site.writeOff",
      "site.gpuMarketPrice",
      "site.cloudRevenue",
      "site.gpuCapex",
      "site.cloudCost",
      "site.noi",
      "site.backstopCover",
      "site.lateDamages",
      "site.warrantCost",
      "site.contractCash",
      "site.saleProceeds",
      "site.cloudCapex",
      "site.capex",
      "site.renewalNoi",
      "site.cloudCash",
      "site.drawable",
      "site.fullBalance",
      "site.loanDiscount",
      "site.inService",
      "site.gpuCost",
      "site.depreciation",
      "site.spent",
      "site.soldBasis"
    ],
    "scalars": [
      "site.hashratePerMw",
      "site.olderHashratePerMw",
      "site.newHashratePerMw",
      "site.meanMarketPrice",
      "site.finalMw",
      "site.aiUtilityMw",
      "site.miningToday",
      "site.displacedMw",
      "site.mainFleetMw",
      "site.refreshCostPerMw",
      "site.displacedShare",
      "site.displacedOlderShare",
      "site.firstReady",
      "site.lastReady",
      "site.leaseEnd",
      "site.worksCost",
      "site.worksFrom",
      "site.worksEnd",
      "site.exitNoi",
      "site.exitCapRateUsed",
      "site.exitPrice",
      "site.stableFrom",
      "site.stableNoiTotal",
      "site.capitalisedUntil",
      "site.interestOnlyUntil",
      "site.maturity",
      "site.repayingNoi",
      "site.loanLimitDscr",
      "site.loanLimitValue",
      "site.borrowedShare",
      "site.loan",
      "site.levelPayment",
      "site.sculptedShare",
      "site.depreciable",
      "site.npvDoNothing",
      "site.npvKeptMining",
      "site.npvTerminal",
      "site.npvConversion",
      "site.npvPlan"
    ],
    "deferred": [],
    "gathered": [
      {
        "id": "block.committedMw",
        "gathering": "sum"
      },
      {
        "id": "block.liveMw",
        "gathering": "sum"
      },
      {
        "id": "block.asicProceeds",
        "gathering": "sum"
      },
      {
        "id": "block.movedMw",
        "gathering": "sum"
      },
      {
        "id": "block.movingCost",
        "gathering": "sum"
      },
      {
        "id": "block.writeOff",
        "gathering": "sum"
      },
      {
        "id": "block.cloudRevenue",
        "gathering": "sum"
      },
      {
        "id": "block.gpuCapex",
        "gathering": "sum"
      },
      {
        "id": "block.gpuResale",
        "gathering": "sum"
      },
      {
        "id": "block.unrecoveredPower",
        "gathering": "sum"
      },
      {
        "id": "block.cloudPower",
        "gathering": "sum"
      },
      {
        "id": "block.rent",
        "gathering": "sum"
      },
      {
        "id": "block.landlordCost",
        "gathering": "sum"
      },
      {
        "id": "block.prepaymentCash",
        "gathering": "sum"
      },
      {
        "id": "block.lostRent",
        "gathering": "sum"
      },
      {
        "id": "block.refit",
        "gathering": "sum"
      },
      {
        "id": "block.lateDamages",
        "gathering": "sum"
      },
      {
        "id": "block.saleProceeds",
        "gathering": "sum"
      },
      {
        "id": "block.capex",
        "gathering": "sum"
      },
      {
        "id": "block.cloudCapex",
        "gathering": "sum"
      },
      {
        "id": "block.renewalNoi",
        "gathering": "sum"
      }
    ]
  },
  "block": {
    "inputs": [
      "asicSaleMonth",
      "commercialModel",
      "delayMonths",
      "hardCostUsdPerItMw",
      "landlordCostShare",
      "leaseTermMonths",
      "occupancy",
      "ownerShare",
      "readyMonth",
      "rentEscalator",
      "rentUsdPerKwMonth",
      "spendFrom",
      "spendMonths",
      "stopMonth",
      "utilityMw"
    ],
    "series": [
      "block.liveItMw",
      "block.filled",
      "block.gpuCapex"
    ],
    "scalars": [
      "block.delay",
      "block.readyMonth",
      "block.hasHalls",
      "block.utilityMw",
      "block.itMw",
      "block.isLet",
      "block.earnsFrom",
      "block.leaseStart",
      "block.leaseEnd",
      "block.failMonth",
      "block.contractValue",
      "block.isCloud",
      "block.gpus",
      "block.cloudEnd",
      "block.prepaid",
      "block.spendEnd",
      "block.spendFrom",
      "block.hardCost"
    ],
    "deferred": [],
    "gathered": []
  },
  "portfolio": {
    "inputs": [
      "companyStateTaxRate",
      "convertCoupon",
      "convertMonth",
      "convertTermMonths",
      "convertUsd",
      "debtRate",
      "debtUsd",
      "minimumCashUsd",
      "openingCashUsd",
      "overheadEscalation",
      "overheadUsdYear",
      "treasuryBtc",
      "treasurySaleShare"
    ],
    "series": [
      "portfolio.planCumulative",
      "portfolio.covenantBreach",
      "portfolio.liquidity"
    ],
    "scalars": [
      "portfolio.npvDoNothing",
      "portfolio.npvPlan",
      "portfolio.peakFunding",
      "portfolio.companyTaxRate",
      "portfolio.equityTotal"
    ],
    "deferred": [
      {
        "id": "portfolio.liquidityLow",
        "reduction": "least",
        "series": "portfolio.liquidity"
      }
    ],
    "gathered": [
      {
        "id": "site.planCumulative",
        "gathering": "sum"
      },
      {
        "id": "site.keptMiningCash",
        "gathering": "sum"
      },
      {
        "id": "site.noi",
        "gathering": "sum"
      },
      {
        "id": "site.miningCash",
        "gathering": "sum"
      },
      {
        "id": "site.leveredCash",
        "gathering": "sum"
      },
      {
        "id": "site.taxIncome",
        "gathering": "sum"
      },
      {
        "id": "site.loanInterest",
        "gathering": "sum"
      },
      {
        "id": "site.capitalisedInterest",
        "gathering": "sum"
      },
      {
        "id": "site.loanCosts",
        "gathering": "sum"
      },
      {
        "id": "site.covenantBreach",
        "gathering": "sum"
      }
    ]
  }
};

function marketRound0Step0(marketInputs, months, marketSeries, marketScalars) {
  const stride = months + 1;
  const h1 = 3 * stride;
  const h2 = 4 * stride;
  const h3 = 5 * stride;
  const h4 = marketInputs[22];
  let g5 = 1;
  const g5Step = (1 + h4) ** (-1 / 12);
  const h6 = 7 * stride;
  const h7 = marketInputs[17];
  let g8 = 1;
  const g8Step = (1 + h7) ** (-1 / 12);
  const h9 = 8 * stride;
  const h10 = marketInputs[12];
  let g11 = 1;
  const g11Step = (1 + h10) ** (-1 / 12);
  const h12 = 9 * stride;
  const h13 = marketInputs[1];
  const h14 = marketInputs[0];
  let g15 = (1 + h14) ** (-0.041666666666666664);
  const g15Step = (1 + h14) ** (1 / 12);
  const h16 = marketInputs[3];
  const h17 = (1 + marketInputs[2]);
  const h18 = 0 * stride;
  const h19 = marketInputs[34];
  const h20 = marketInputs[28];
  const h21 = marketInputs[13];
  let f22 = 1;
  let f22Next = h20;
  const h23 = (1 + marketInputs[8]);
  const h24 = (24 * marketInputs[19]);
  const h25 = (0 - marketInputs[20]);
  let g26 = 1;
  const g26Step = (1 + h25) ** (1 / 12);
  const h27 = marketInputs[21];
  {
  while (0 > f22Next) { f22 *= 0.5; f22Next += h21; }
  const v_market_btcPrice = 0;
  marketSeries[h1 + 0] = v_market_btcPrice;
  const v_market_subsidy = 0;
  marketSeries[h2 + 0] = v_market_subsidy;
  const v_market_networkIncome = 0;
  const v_market_marginalHashprice = 0;
  const v_market_payingHashrate = 0;
  marketSeries[h3 + 0] = v_market_payingHashrate;
  const v_market_miningDiscount = g5;
  marketSeries[h6 + 0] = v_market_miningDiscount;
  const v_market_leaseDiscount = g8;
  marketSeries[h9 + 0] = v_market_leaseDiscount;
  const v_market_gpuDiscount = g11;
  marketSeries[h12 + 0] = v_market_gpuDiscount;
  }
  g5 *= g5Step;
  g8 *= g8Step;
  g11 *= g11Step;
  g15 *= g15Step;
  g26 *= g26Step;
  for (let t = 1; t <= months; t += 1) {
  while (t > f22Next) { f22 *= 0.5; f22Next += h21; }
  const v_market_btcPrice = (((h13 * g15) * (t > h16 ? h17 : 1)) * marketSeries[h18 + t]);
  marketSeries[h1 + t] = v_market_btcPrice;
  const v_market_subsidy = (h19 * f22);
  marketSeries[h2 + t] = v_market_subsidy;
  const v_market_networkIncome = (((v_market_subsidy * h23) * 144) * v_market_btcPrice);
  const v_market_marginalHashprice = (((h24 * g26) * h27) * 0.001);
  const v_market_payingHashrate = (quotient(v_market_networkIncome, v_market_marginalHashprice) * 0.001);
  marketSeries[h3 + t] = v_market_payingHashrate;
  const v_market_miningDiscount = g5;
  marketSeries[h6 + t] = v_market_miningDiscount;
  const v_market_leaseDiscount = g8;
  marketSeries[h9 + t] = v_market_leaseDiscount;
  const v_market_gpuDiscount = g11;
  marketSeries[h12 + t] = v_market_gpuDiscount;
  g5 *= g5Step;
  g8 *= g8Step;
  g11 *= g11Step;
  g15 *= g15Step;
  g26 *= g26Step;
  }
}
function marketRound1Step0(marketInputs, months, marketSeries, marketScalars) {
  const stride = months + 1;
  const h1 = marketInputs[23];
  const h2 = marketInputs[27] === 0;
  const h3 = 5 * stride;
  const h5 = (marketInputs[33] / 12);
  const h6 = (marketInputs[32] / 12);
  const h7 = marketInputs[27] === 1;
  const h8 = marketInputs[1] > 0;
  const h9 = marketInputs[25];
  let g10 = (1 + h9) ** (-0.041666666666666664);
  const g10Step = (1 + h9) ** (1 / 12);
  const h12 = 3 * stride;
  const h13 = marketInputs[26];
  const h14 = marketInputs[1];
  const h15 = marketInputs[24];
  const h22 = 1 * stride;
  const h23 = 6 * stride;
  let p24 = 0;
  const h33 = 4 * stride;
  const h34 = (1 + marketInputs[8]);
  {
  let c21;
  if (0 < 1) {
  c21 = h1;
  } else {
  let c20;
  if (h2) {
  const c4 = quotient(marketSeries[h3 + 0], h1);
  c20 = ((h1 * (Math.max(c4, 1) ** h5)) * (Math.min(c4, 1) ** h6));
  } else {
  let c19;
  if (h7) {
  let c17;
  if (h8) {
  const c11 = (h1 * g10);
  c17 = (c11 * (quotient(valueIn(marketSeries, h12, Math.max((0 - h13), 1), months), h14) ** h15));
  } else {
  const c16 = (h1 * g10);
  c17 = c16;
  }
  c19 = c17;
  } else {
  const c18 = (h1 * g10);
  c19 = c18;
  }
  c20 = c19;
  }
  c21 = Math.max(c20, 1);
  }
  const v_market_networkHashrate = (c21 * marketSeries[h22 + 0]);
  const v_market_hashpriceBtc = 0;
  const v_market_hashprice = 0;
  marketSeries[h23 + 0] = v_market_hashprice;
  p24 = v_market_networkHashrate;
  }
  g10 *= g10Step;
  for (let t = 1; t <= months; t += 1) {
  let c32;
  if (t < 1) {
  c32 = h1;
  } else {
  let c31;
  if (h2) {
  const c25 = quotient(marketSeries[h3 + t], p24);
  c31 = ((p24 * (Math.max(c25, 1) ** h5)) * (Math.min(c25, 1) ** h6));
  } else {
  let c30;
  if (h7) {
  let c28;
  if (h8) {
  const c26 = (h1 * g10);
  c28 = (c26 * (quotient(valueIn(marketSeries, h12, Math.max((t - h13), 1), months), h14) ** h15));
  } else {
  const c27 = (h1 * g10);
  c28 = c27;
  }
  c30 = c28;
  } else {
  const c29 = (h1 * g10);
  c30 = c29;
  }
  c31 = c30;
  }
  c32 = Math.max(c31, 1);
  }
  const v_market_networkHashrate = (c32 * marketSeries[h22 + t]);
  const v_market_hashpriceBtc = (quotient(((marketSeries[h33 + t] * h34) * 144), v_market_networkHashrate) * 0.001);
  const v_market_hashprice = (v_market_hashpriceBtc * marketSeries[h12 + t]);
  marketSeries[h23 + t] = v_market_hashprice;
  p24 = v_market_networkHashrate;
  g10 *= g10Step;
  }
}
export function evaluateMarket(marketInputs, months, marketSeries, marketScalars) {
  marketRound0Step0(marketInputs, months, marketSeries, marketScalars);
  marketRound1Step0(marketInputs, months, marketSeries, marketScalars);
}

const siteTotals = new Float64Array(9);
const siteZeros = new Uint8Array(28);
let blockZeros = new Uint8Array(0);
const gatheredZeros = new Uint8Array(21);
function siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  for (let b = 0; b < blockCount; b += 1) {
  blockScalars[b * 18 + 0] = (marketInputs[5] + blockInputs[blockInputsAt + b * 15 + 2]);
  blockScalars[b * 18 + 1] = (blockInputs[blockInputsAt + b * 15 + 8] + blockScalars[b * 18 + 0]);
  blockScalars[b * 18 + 2] = (((blockInputs[blockInputsAt + b * 15 + 1] === 5 ? 1 : 0) + (blockInputs[blockInputsAt + b * 15 + 1] === 4 ? 1 : 0)) > 0 ? 0 : 1);
  blockScalars[b * 18 + 3] = blockInputs[blockInputsAt + b * 15 + 14];
  blockScalars[b * 18 + 4] = quotient(((blockScalars[b * 18 + 2] * blockInputs[blockInputsAt + b * 15 + 14]) * (1 - siteInputs[siteInputsAt + 103])), siteInputs[siteInputsAt + 112]);
  blockScalars[b * 18 + 5] = (((((blockInputs[blockInputsAt + b * 15 + 1] === 0 ? 1 : 0) + (blockInputs[blockInputsAt + b * 15 + 1] === 1 ? 1 : 0)) + (blockInputs[blockInputsAt + b * 15 + 1] === 2 ? 1 : 0)) + (blockInputs[blockInputsAt + b * 15 + 1] === 3 ? 1 : 0)) > 0 ? 1 : 0);
  blockScalars[b * 18 + 6] = (blockInputs[blockInputsAt + b * 15 + 1] === 5 ? (blockScalars[b * 18 + 1] + 1200) : blockScalars[b * 18 + 1]);
  blockScalars[b * 18 + 9] = ((marketInputs[5] + blockInputs[blockInputsAt + b * 15 + 2]) > siteInputs[siteInputsAt + 111] ? 1 : siteInputs[siteInputsAt + 108]);
  blockScalars[b * 18 + 10] = ((((((blockScalars[b * 18 + 5] * (blockScalars[b * 18 + 4] * 1000)) * blockInputs[blockInputsAt + b * 15 + 6]) * blockInputs[blockInputsAt + b * 15 + 7]) * Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0)) * 12) * (blockInputs[blockInputsAt + b * 15 + 9] === 0 ? (blockInputs[blockInputsAt + b * 15 + 5] / 12) : quotient((((1 + blockInputs[blockInputsAt + b * 15 + 9]) ** (blockInputs[blockInputsAt + b * 15 + 5] / 12)) - 1), blockInputs[blockInputsAt + b * 15 + 9])));
  blockScalars[b * 18 + 11] = (blockInputs[blockInputsAt + b * 15 + 1] === 6 ? 1 : 0);
  blockScalars[b * 18 + 12] = quotient((((blockScalars[b * 18 + 11] * (blockScalars[b * 18 + 4] * 1000)) * blockInputs[blockInputsAt + b * 15 + 6]) * blockInputs[blockInputsAt + b * 15 + 7]), siteInputs[siteInputsAt + 33]);
  blockScalars[b * 18 + 13] = (blockScalars[b * 18 + 1] + blockInputs[blockInputsAt + b * 15 + 5]);
  blockScalars[b * 18 + 14] = (blockScalars[b * 18 + 10] * siteInputs[siteInputsAt + 80]);
  blockScalars[b * 18 + 15] = ((blockInputs[blockInputsAt + b * 15 + 11] + blockInputs[blockInputsAt + b * 15 + 12]) + blockScalars[b * 18 + 0]);
  blockScalars[b * 18 + 16] = blockInputs[blockInputsAt + b * 15 + 11];
  blockScalars[b * 18 + 17] = ((((blockScalars[b * 18 + 4] * blockInputs[blockInputsAt + b * 15 + 3]) * (1 + marketInputs[14])) * (1 + (siteInputs[siteInputsAt + 10] + siteInputs[siteInputsAt + 101]))) * blockInputs[blockInputsAt + b * 15 + 7]);
  }
  siteScalars[siteScalarsAt + 0] = (quotient(1, (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65])) * 1000);
  siteScalars[siteScalarsAt + 1] = (quotient(1, (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65])) * 1000);
  siteScalars[siteScalarsAt + 2] = (quotient(1, (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65])) * 1000);
  siteScalars[siteScalarsAt + 3] = ((((((0.25 * (siteInputs[siteInputsAt + 52] + (Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) * (1 / 2)))) + (0.25 * (siteInputs[siteInputsAt + 54] + (Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) * (1 / 2))))) + (0.25 * (siteInputs[siteInputsAt + 53] + (Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) * (1 / 2))))) + (0.15 * (siteInputs[siteInputsAt + 55] + (Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) * (1 / 2))))) + (0.08 * (siteInputs[siteInputsAt + 49] + (Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) * (1 / 2))))) + (0.02 * (siteInputs[siteInputsAt + 50] + (Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) * (1 / 2)))));
  siteScalars[siteScalarsAt + 4] = (siteInputs[siteInputsAt + 11] < (siteInputs[siteInputsAt + 11] + 1) ? Math.max(siteInputs[siteInputsAt + 20], siteInputs[siteInputsAt + 12]) : siteInputs[siteInputsAt + 20]);
  let sum_block_utilityMw = 0;
  for (let b = 0; b < blockCount; b += 1) {
  sum_block_utilityMw = sum_block_utilityMw + blockScalars[b * 18 + 3];
  }
  siteScalars[siteScalarsAt + 5] = sum_block_utilityMw;
  siteScalars[siteScalarsAt + 6] = Math.max(Math.min(siteInputs[siteInputsAt + 62], (siteInputs[siteInputsAt + 20] - siteInputs[siteInputsAt + 98])), 0);
  siteScalars[siteScalarsAt + 7] = (siteScalars[siteScalarsAt + 6] - Math.max(Math.min(siteScalars[siteScalarsAt + 6], ((siteScalars[siteScalarsAt + 4] - siteInputs[siteInputsAt + 98]) - siteScalars[siteScalarsAt + 5])), 0));
  siteScalars[siteScalarsAt + 8] = (siteScalars[siteScalarsAt + 6] * (1 - siteInputs[siteInputsAt + 69]));
  siteScalars[siteScalarsAt + 9] = (((siteScalars[siteScalarsAt + 2] * 1000) * siteInputs[siteInputsAt + 89]) - ((siteScalars[siteScalarsAt + 0] * 1000) * siteInputs[siteInputsAt + 88]));
  siteScalars[siteScalarsAt + 10] = (siteScalars[siteScalarsAt + 5] > 0 ? quotient(siteScalars[siteScalarsAt + 7], siteScalars[siteScalarsAt + 5]) : 0);
  siteScalars[siteScalarsAt + 11] = (siteScalars[siteScalarsAt + 7] > 0 ? quotient(Math.min((siteScalars[siteScalarsAt + 6] - siteScalars[siteScalarsAt + 8]), siteScalars[siteScalarsAt + 7]), siteScalars[siteScalarsAt + 7]) : 0);
  let least_block_earnsFrom = 0;
  for (let b = 0; b < blockCount; b += 1) {
  least_block_earnsFrom = b === 0 ? blockScalars[b * 18 + 6] : Math.min(least_block_earnsFrom, blockScalars[b * 18 + 6]);
  }
  siteScalars[siteScalarsAt + 12] = least_block_earnsFrom;
  let greatest_block_readyMonth = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_readyMonth = b === 0 ? blockScalars[b * 18 + 1] : Math.max(greatest_block_readyMonth, blockScalars[b * 18 + 1]);
  }
  siteScalars[siteScalarsAt + 13] = greatest_block_readyMonth;
  siteScalars[siteScalarsAt + 15] = (siteScalars[siteScalarsAt + 5] > 0 ? (((siteInputs[siteInputsAt + 104] + siteInputs[siteInputsAt + 25]) + siteInputs[siteInputsAt + 16]) * siteInputs[siteInputsAt + 71]) : 0);
  let least_block_spendFrom = 0;
  for (let b = 0; b < blockCount; b += 1) {
  least_block_spendFrom = b === 0 ? blockScalars[b * 18 + 16] : Math.min(least_block_spendFrom, blockScalars[b * 18 + 16]);
  }
  siteScalars[siteScalarsAt + 16] = least_block_spendFrom;
  let greatest_block_spendEnd = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_spendEnd = b === 0 ? blockScalars[b * 18 + 15] : Math.max(greatest_block_spendEnd, blockScalars[b * 18 + 15]);
  }
  siteScalars[siteScalarsAt + 17] = greatest_block_spendEnd;
  siteScalars[siteScalarsAt + 21] = (siteScalars[siteScalarsAt + 12] + (12 * Math.ceil(Math.max(((siteScalars[siteScalarsAt + 13] - siteScalars[siteScalarsAt + 12]) / 12), 0))));
  siteScalars[siteScalarsAt + 23] = Math.max(((siteScalars[siteScalarsAt + 12] - 1) + siteInputs[siteInputsAt + 8]), 0);
  siteScalars[siteScalarsAt + 24] = (siteScalars[siteScalarsAt + 23] + siteInputs[siteInputsAt + 43]);
  siteScalars[siteScalarsAt + 25] = (siteInputs[siteInputsAt + 110] === 1 ? Math.min((siteScalars[siteScalarsAt + 24] + siteInputs[siteInputsAt + 1]), siteInputs[siteInputsAt + 23]) : (siteScalars[siteScalarsAt + 24] + siteInputs[siteInputsAt + 1]));
}
function siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 0 * stride, 1 * stride);
  gathered.fill(0, 1 * stride, 2 * stride);
  gathered.fill(0, 3 * stride, 4 * stride);
  gathered.fill(0, 4 * stride, 5 * stride);
  gathered.fill(0, 5 * stride, 6 * stride);
  gathered.fill(0, 7 * stride, 8 * stride);
  gathered.fill(0, 16 * stride, 17 * stride);
  gathered.fill(0, 17 * stride, 18 * stride);
  gathered.fill(0, 18 * stride, 19 * stride);
  gathered.fill(0, 19 * stride, 20 * stride);
  gatheredZeros[0] = 1;
  gatheredZeros[1] = 1;
  gatheredZeros[3] = 1;
  gatheredZeros[4] = 1;
  gatheredZeros[5] = 1;
  gatheredZeros[7] = 1;
  gatheredZeros[16] = 1;
  gatheredZeros[17] = 1;
  gatheredZeros[18] = 1;
  gatheredZeros[19] = 1;
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockInputs[blockInputsAt + b * 15 + 14];
  const h2 = h1 === 0;
  const h3 = blockScalars[b * 18 + 1];
  const h4 = h3 > months;
  const h5 = (h2 || h4);
  const h6 = blockScalars[b * 18 + 4];
  const h7 = h6 === 0;
  const h8 = (h7 || h4);
  const h9 = Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1));
  const h10 = h9 >= months;
  const h11 = (h2 || h10);
  const h12 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]);
  const h13 = h12 === 0;
  const h14 = (Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1)) + siteInputs[siteInputsAt + 83]);
  const h15 = h14 >= months;
  const h16 = (siteInputs[siteInputsAt + 18] === 1 ? 1 : 0);
  const h17 = h16 === 0;
  const h18 = (h13 || (h15 || h17));
  const h19 = (((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]) * (((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) + (siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)))) * siteInputs[siteInputsAt + 82]);
  const h20 = h19 === 0;
  const h21 = blockInputs[blockInputsAt + b * 15 + 0];
  const h22 = (h21 < 0 || h21 > months);
  const h23 = (h20 || (h22 || h17));
  const h24 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]) * siteInputs[siteInputsAt + 61]);
  const h25 = h24 === 0;
  const h26 = (h25 || h22);
  const h27 = h3 === 0;
  const h28 = (siteInputs[siteInputsAt + 81] + 1);
  const h29 = h28 === 0;
  const h30 = (blockScalars[b * 18 + 12] * siteInputs[siteInputsAt + 32]);
  const h31 = h30 === 0;
  const h32 = Math.max((blockScalars[b * 18 + 1] - siteInputs[siteInputsAt + 34]), 0);
  const h33 = h32 > months;
  const h34 = (blockScalars[b * 18 + 13] - siteInputs[siteInputsAt + 34]);
  const h35 = h34 <= 0;
  const h36 = (h31 || (h33 || h35));
  const h37 = ((((blockScalars[b * 18 + 4] * 1000) * Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0)) * siteInputs[siteInputsAt + 46]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h38 = h37 === 0;
  const h39 = (blockInputs[blockInputsAt + b * 15 + 8] + siteInputs[siteInputsAt + 45]);
  const h40 = h39 > months;
  const h41 = h3 <= 0;
  const h42 = blockScalars[b * 18 + 5];
  const h43 = h42 === 0;
  const h44 = (h38 || ((h40 || h41) || h43));
  const h45 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 99]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h46 = h45 === 0;
  const h47 = Math.max(blockScalars[b * 18 + 1], 0);
  const h48 = (h47 < 0 || h47 > months);
  const h49 = (blockInputs[blockInputsAt + b * 15 + 1] === 5 ? 1 : 0);
  const h50 = h49 === 0;
  const h51 = (h46 || (h48 || h50));
  const h52 = siteInputs[siteInputsAt + 17];
  const h53 = h52 === 0;
  const h54 = blockInputs[blockInputsAt + b * 15 + 11];
  const h55 = h54 > months;
  const h56 = (1 - siteInputs[siteInputsAt + 17]);
  const h57 = h56 === 0;
  const h58 = h54 === 0;
  const h59 = (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11]);
  const h60 = h59 === 0;
  const h61 = ((h53 || h55) && h57);
  const h62 = blockScalars[b * 18 + 17];
  const h63 = h62 === 0;
  const h64 = ((blockInputs[blockInputsAt + b * 15 + 11] < 0 ? siteInputs[siteInputsAt + 17] : 0) + ((1 - siteInputs[siteInputsAt + 17]) * sCurveAt(quotient((0 - blockInputs[blockInputsAt + b * 15 + 11]), (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11])))));
  const h65 = h64 === 0;
  const h66 = (h63 || (h61 && (h65 && h61)));
  const h67 = blockScalars[b * 18 + 11];
  const h68 = h67 === 0;
  const h69 = (h66 || h68);
  const h70 = h69;
  const h71 = h66;
  const h72 = (h61 || (h71 || h63));
  const h73 = h51;
  const h74 = h44;
  const h75 = h36;
  const h76 = h26;
  const h77 = h23;
  const h78 = h18;
  const h79 = h11;
  const h80 = h8;
  const h81 = h5;
  if (!h5) gatheredZeros[1] = 0;
  blockZeros[b * 3 + 0] = h8 ? 1 : 0;
  if (!h11) gatheredZeros[0] = 0;
  if (!h18) gatheredZeros[3] = 0;
  if (!h23) gatheredZeros[4] = 0;
  if (!h26) gatheredZeros[5] = 0;
  blockZeros[b * 3 + 1] = false ? 1 : 0;
  if (!h36) gatheredZeros[7] = 0;
  blockZeros[b * 3 + 2] = h36 ? 1 : 0;
  if (!h44) gatheredZeros[16] = 0;
  if (!h51) gatheredZeros[17] = 0;
  if (!h66) gatheredZeros[18] = 0;
  if (!h69) gatheredZeros[19] = 0;
  if (h78 && h77 && h76 && h75 && h74 && h73 && h70) {
  blockSeries.fill(0, (b * 3 + 2) * stride, (b * 3 + 2) * stride + stride);
  const h128 = blockScalars[b * 18 + 1];
  const h129 = blockInputs[blockInputsAt + b * 15 + 14];
  const h130 = 1 * stride;
  const h131 = blockScalars[b * 18 + 4];
  const h132 = (b * 3 + 0) * stride;
  const h133 = Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1));
  const h134 = 0 * stride;
  const h135 = (siteInputs[siteInputsAt + 81] + 1);
  const h136 = (b * 3 + 1) * stride;
  const h137 = blockInputs[blockInputsAt + b * 15 + 11];
  const h138 = siteInputs[siteInputsAt + 17];
  const h139 = (1 - siteInputs[siteInputsAt + 17]);
  const h140 = (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11]);
  const h141 = blockScalars[b * 18 + 17];
  const h142 = ((blockInputs[blockInputsAt + b * 15 + 11] < 0 ? siteInputs[siteInputsAt + 17] : 0) + ((1 - siteInputs[siteInputsAt + 17]) * sCurveAt(quotient((0 - blockInputs[blockInputsAt + b * 15 + 11]), (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11])))));
  const h143 = 18 * stride;
  let p144 = 0;
  {
  const v_block_liveMw = (0 >= h128 ? h129 : 0);
  gathered[h130 + 0] += v_block_liveMw;
  const v_block_liveItMw = (0 >= h128 ? h131 : 0);
  blockSeries[h132 + 0] = v_block_liveItMw;
  const v_block_committedMw = (0 > h133 ? h129 : 0);
  gathered[h134 + 0] += v_block_committedMw;
  const v_block_filled = Math.min(Math.max(quotient(((0 - h128) + 1), h135), 0), 1);
  blockSeries[h136 + 0] = v_block_filled;
  const v_block_progress = ((0 >= h137 ? h138 : 0) + (h139 * sCurveAt(quotient((0 - h137), h140))));
  const v_block_capex = (h141 * (v_block_progress - h142));
  gathered[h143 + 0] += v_block_capex;
  p144 = v_block_progress;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_block_liveMw = (t >= h128 ? h129 : 0);
  gathered[h130 + t] += v_block_liveMw;
  const v_block_liveItMw = (t >= h128 ? h131 : 0);
  blockSeries[h132 + t] = v_block_liveItMw;
  const v_block_committedMw = (t > h133 ? h129 : 0);
  gathered[h134 + t] += v_block_committedMw;
  const v_block_filled = Math.min(Math.max(quotient(((t - h128) + 1), h135), 0), 1);
  blockSeries[h136 + t] = v_block_filled;
  const v_block_progress = ((t >= h137 ? h138 : 0) + (h139 * sCurveAt(quotient((t - h137), h140))));
  const v_block_capex = (h141 * (v_block_progress - p144));
  gathered[h143 + t] += v_block_capex;
  p144 = v_block_progress;
  }
  } else {
  const h145 = blockScalars[b * 18 + 1];
  const h146 = blockInputs[blockInputsAt + b * 15 + 14];
  const h147 = 1 * stride;
  const h148 = blockScalars[b * 18 + 4];
  const h149 = (b * 3 + 0) * stride;
  const h150 = Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1));
  const h151 = 0 * stride;
  const h152 = 3 * stride;
  const h153 = blockInputs[blockInputsAt + b * 15 + 0];
  const h154 = siteInputs[siteInputsAt + 18] === 1;
  const h155 = (((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]) * (((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) + (siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)))) * siteInputs[siteInputsAt + 82]);
  const h156 = 4 * stride;
  const h157 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]) * siteInputs[siteInputsAt + 61]);
  const h158 = 5 * stride;
  const h159 = (siteInputs[siteInputsAt + 81] + 1);
  const h160 = (b * 3 + 1) * stride;
  const h161 = Math.max((blockScalars[b * 18 + 1] - siteInputs[siteInputsAt + 34]), 0);
  const h162 = (blockScalars[b * 18 + 13] - siteInputs[siteInputsAt + 34]);
  const h163 = siteInputs[siteInputsAt + 35];
  const h165 = (blockScalars[b * 18 + 12] * siteInputs[siteInputsAt + 32]);
  const h166 = (0 - siteInputs[siteInputsAt + 31]);
  let g167 = 1;
  const g167Step = (1 + h166) ** (1 / 12);
  const h168 = (b * 3 + 2) * stride;
  const h169 = 7 * stride;
  const h170 = 16 * stride;
  const h171 = Math.max(blockScalars[b * 18 + 1], 0);
  const h172 = blockInputs[blockInputsAt + b * 15 + 1] === 5;
  const h173 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 99]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h174 = 17 * stride;
  const h175 = blockInputs[blockInputsAt + b * 15 + 11];
  const h176 = siteInputs[siteInputsAt + 17];
  const h177 = (1 - siteInputs[siteInputsAt + 17]);
  const h178 = (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11]);
  const h179 = blockScalars[b * 18 + 17];
  const h180 = ((blockInputs[blockInputsAt + b * 15 + 11] < 0 ? siteInputs[siteInputsAt + 17] : 0) + ((1 - siteInputs[siteInputsAt + 17]) * sCurveAt(quotient((0 - blockInputs[blockInputsAt + b * 15 + 11]), (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11])))));
  const h181 = 18 * stride;
  const h182 = blockScalars[b * 18 + 11];
  const h183 = 19 * stride;
  const h184 = (Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1)) + siteInputs[siteInputsAt + 83]);
  const h185 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]);
  const h187 = (blockInputs[blockInputsAt + b * 15 + 8] + siteInputs[siteInputsAt + 45]);
  const h188 = blockScalars[b * 18 + 5];
  const h189 = ((((blockScalars[b * 18 + 4] * 1000) * Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0)) * siteInputs[siteInputsAt + 46]) * blockInputs[blockInputsAt + b * 15 + 7]);
  let p190 = 0;
  {
  const v_block_liveMw = (0 >= h145 ? h146 : 0);
  gathered[h147 + 0] += v_block_liveMw;
  const v_block_liveItMw = (0 >= h145 ? h148 : 0);
  blockSeries[h149 + 0] = v_block_liveItMw;
  const v_block_committedMw = (0 > h150 ? h146 : 0);
  gathered[h151 + 0] += v_block_committedMw;
  const v_block_movedMw = 0;
  gathered[h152 + 0] += v_block_movedMw;
  const v_block_movingCost = ((0 === h153 && h154) ? h155 : 0);
  gathered[h156 + 0] += v_block_movingCost;
  const v_block_writeOff = (0 === h153 ? h157 : 0);
  gathered[h158 + 0] += v_block_writeOff;
  const v_block_filled = Math.min(Math.max(quotient(((0 - h145) + 1), h159), 0), 1);
  blockSeries[h160 + 0] = v_block_filled;
  const c164 = quotient((0 - h161), h163);
  const v_block_gpuCapex = (((0 >= h161 && 0 < h162) && c164 === Math.ceil(c164)) ? (h165 * g167) : 0);
  blockSeries[h168 + 0] = v_block_gpuCapex;
  gathered[h169 + 0] += v_block_gpuCapex;
  const v_block_lateDamages = 0;
  gathered[h170 + 0] += v_block_lateDamages;
  const v_block_saleProceeds = ((0 === h171 && h172) ? h173 : 0);
  gathered[h174 + 0] += v_block_saleProceeds;
  const v_block_progress = ((0 >= h175 ? h176 : 0) + (h177 * sCurveAt(quotient((0 - h175), h178))));
  const v_block_capex = (h179 * (v_block_progress - h180));
  gathered[h181 + 0] += v_block_capex;
  const v_block_cloudCapex = (v_block_capex * h182);
  gathered[h183 + 0] += v_block_cloudCapex;
  p190 = v_block_progress;
  }
  g167 *= g167Step;
  for (let t = 1; t <= months; t += 1) {
  const v_block_liveMw = (t >= h145 ? h146 : 0);
  gathered[h147 + t] += v_block_liveMw;
  const v_block_liveItMw = (t >= h145 ? h148 : 0);
  blockSeries[h149 + t] = v_block_liveItMw;
  const v_block_committedMw = (t > h150 ? h146 : 0);
  gathered[h151 + t] += v_block_committedMw;
  const v_block_movedMw = ((t > h184 && h154) ? h185 : 0);
  gathered[h152 + t] += v_block_movedMw;
  const v_block_movingCost = ((t === h153 && h154) ? h155 : 0);
  gathered[h156 + t] += v_block_movingCost;
  const v_block_writeOff = (t === h153 ? h157 : 0);
  gathered[h158 + t] += v_block_writeOff;
  const v_block_filled = Math.min(Math.max(quotient(((t - h145) + 1), h159), 0), 1);
  blockSeries[h160 + t] = v_block_filled;
  const c186 = quotient((t - h161), h163);
  const v_block_gpuCapex = (((t >= h161 && t < h162) && c186 === Math.ceil(c186)) ? (h165 * g167) : 0);
  blockSeries[h168 + t] = v_block_gpuCapex;
  gathered[h169 + t] += v_block_gpuCapex;
  const v_block_lateDamages = ((((t >= h187 ? 1 : 0) * (t < h145 ? 1 : 0)) * h188) !== 0 ? h189 : 0);
  gathered[h170 + t] += v_block_lateDamages;
  const v_block_saleProceeds = ((t === h171 && h172) ? h173 : 0);
  gathered[h174 + t] += v_block_saleProceeds;
  const v_block_progress = ((t >= h175 ? h176 : 0) + (h177 * sCurveAt(quotient((t - h175), h178))));
  const v_block_capex = (h179 * (v_block_progress - p190));
  gathered[h181 + t] += v_block_capex;
  const v_block_cloudCapex = (v_block_capex * h182);
  gathered[h183 + t] += v_block_cloudCapex;
  p190 = v_block_progress;
  g167 *= g167Step;
  }
  }
  }
}
function siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  let total2 = 0;
  const h191 = (1 - siteInputs[siteInputsAt + 73]);
  const h192 = h191 === 0;
  const h193 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h194 = h193 === 0;
  const h195 = (h192 && !h194);
  const h196 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h197 = h196 === 0;
  const h198 = (h192 && !h197);
  const h199 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h200 = h199 === 0;
  const h201 = (h192 && !h200);
  const h202 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h203 = h202 === 0;
  const h204 = h203;
  const h205 = siteInputs[siteInputsAt + 64];
  const h206 = h205 === 0;
  const h207 = h206;
  const h208 = (siteInputs[siteInputsAt + 75] === 0 ? 1 : 0);
  const h209 = h208 === 0;
  const h210 = siteInputs[siteInputsAt + 74];
  const h211 = h210 === 0;
  const h212 = marketInputs[29];
  const h213 = h212 === 0;
  const h214 = siteInputs[siteInputsAt + 52];
  const h215 = h214 === 0;
  const h216 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h217 = h216 === 0;
  const h218 = (Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0 ? 1 : 0);
  const h219 = h218 === 0;
  const h220 = siteInputs[siteInputsAt + 54];
  const h221 = h220 === 0;
  const h222 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h223 = h222 === 0;
  const h224 = (Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0 ? 1 : 0);
  const h225 = h224 === 0;
  const h226 = siteInputs[siteInputsAt + 53];
  const h227 = h226 === 0;
  const h228 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h229 = h228 === 0;
  const h230 = (Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0 ? 1 : 0);
  const h231 = h230 === 0;
  const h232 = siteInputs[siteInputsAt + 55];
  const h233 = h232 === 0;
  const h234 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h235 = h234 === 0;
  const h236 = (Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0 ? 1 : 0);
  const h237 = h236 === 0;
  const h238 = siteInputs[siteInputsAt + 49];
  const h239 = h238 === 0;
  const h240 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h241 = h240 === 0;
  const h242 = (Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0 ? 1 : 0);
  const h243 = h242 === 0;
  const h244 = siteInputs[siteInputsAt + 50];
  const h245 = h244 === 0;
  const h246 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h247 = h246 === 0;
  const h248 = (Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0 ? 1 : 0);
  const h249 = h248 === 0;
  const h250 = (siteInputs[siteInputsAt + 75] === 1 ? 1 : 0);
  const h251 = h250 === 0;
  const h252 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h253 = h252 === 0;
  const h254 = (!h209 && (h195 && h204));
  const h255 = (!h209 && (h198 && h204));
  const h256 = (!h209 && (h201 && h204));
  const h257 = (siteInputs[siteInputsAt + 15] / 12);
  const h258 = h257 === 0;
  const h259 = siteInputs[siteInputsAt + 14];
  const h260 = h259 < 0;
  const h261 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h262 = h261 === 0;
  const h263 = siteInputs[siteInputsAt + 106];
  const h264 = h263 < 0;
  const h265 = ((h258 || h260) && (h262 || h264));
  const h266 = (730 * siteInputs[siteInputsAt + 66]);
  const h267 = h266 === 0;
  const h268 = (((h267 || h254) && (h267 || h207)) && h265);
  const h269 = (((h267 || h255) && (h267 || h207)) && h265);
  const h270 = (((h267 || h256) && (h267 || h207)) && h265);
  const h271 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h272 = h271 === 0;
  const h273 = ((h267 || (h195 && h272)) && (h267 || h207));
  const h274 = ((h267 || (h198 && h272)) && (h267 || h207));
  const h275 = siteScalars[siteScalarsAt + 4];
  const h276 = h275 === 0;
  const h277 = siteInputs[siteInputsAt + 11];
  const h278 = h277 >= months;
  const h279 = siteInputs[siteInputsAt + 20];
  const h280 = h279 === 0;
  const h281 = ((h276 || h278) && h280);
  const h282 = gatheredZeros[0] === 1;
  const h283 = h282;
  const h284 = gatheredZeros[1] === 1;
  const h285 = h284;
  const h286 = siteInputs[siteInputsAt + 98];
  const h287 = h286 === 0;
  const h288 = ((h287 && h281) || (h281 && h287));
  const h289 = siteScalars[siteScalarsAt + 6];
  const h290 = h289 === 0;
  const h291 = ((h290 && ((h281 && h288) && h283)) || (((h281 && h288) && h283) && h290));
  const h292 = siteScalars[siteScalarsAt + 5];
  const h293 = h292 === 0;
  const h294 = ((h290 && ((h281 && h288) && h293)) || (((h281 && h288) && h293) && h290));
  const h295 = ((h290 && (h281 && h288)) || ((h281 && h288) && h290));
  const h296 = siteScalars[siteScalarsAt + 9];
  const h297 = h296 === 0;
  const h298 = siteInputs[siteInputsAt + 87];
  const h299 = (h298 < 0 || h298 > months);
  const h300 = ((h294 || h297) || h299);
  const h301 = ((h295 || h297) || h299);
  const h302 = h298 >= months;
  const h303 = siteScalars[siteScalarsAt + 8];
  const h304 = h303 === 0;
  const h305 = ((((h295 || h270) || h302) && ((((h295 && h304) || (h304 && h295)) || h268) && ((h295 && ((h295 && h304) || (h304 && h295))) || h269))) && h301);
  const h306 = ((((h294 || h270) || h302) && ((((h294 && h304) || (h304 && h294)) || h268) && ((h294 && ((h294 && h304) || (h304 && h294))) || h269))) && h300);
  const h307 = (((((h291 && h304) || (h304 && h291)) && ((h294 && h304) || (h304 && h294))) || h268) && ((((h291 && ((h291 && h304) || (h304 && h291))) && h294) && ((h294 && h304) || (h304 && h294))) || h269));
  const h308 = (h306 && h307);
  const h309 = gatheredZeros[3] === 1;
  const h310 = h309;
  const h311 = (1 - siteScalars[siteScalarsAt + 11]);
  const h312 = h311 === 0;
  const h313 = siteScalars[siteScalarsAt + 11];
  const h314 = h313 === 0;
  const h315 = gatheredZeros[4] === 1;
  const h316 = ((h310 || ((h312 || h273) && (h314 || h274))) && h315);
  const h317 = gatheredZeros[5] === 1;
  const h318 = h317;
  const h319 = siteInputs[siteInputsAt + 36];
  const h320 = h319 === 0;
  const h321 = h320;
  const h322 = gatheredZeros[7] === 1;
  const h323 = h322;
  const h324 = siteInputs[siteInputsAt + 5];
  const h325 = h324 === 0;
  const h326 = siteScalars[siteScalarsAt + 12];
  const h327 = h326 === 0;
  const h328 = siteInputs[siteInputsAt + 4];
  const h329 = h328 === 0;
  const h330 = h325;
  const h331 = gatheredZeros[16] === 1;
  const h332 = h331;
  const h333 = siteInputs[siteInputsAt + 116];
  const h334 = h333 === 0;
  const h335 = 0;
  const h336 = (h335 < 0 || h335 > months);
  const h337 = (siteScalars[siteScalarsAt + 5] > 0 ? 1 : 0);
  const h338 = h337 === 0;
  const h339 = (h334 || (h336 || h338));
  const h340 = gatheredZeros[17] === 1;
  const h341 = h340;
  const h342 = siteScalars[siteScalarsAt + 16];
  const h343 = h342 === 0;
  const h344 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h345 = h344 === 0;
  const h346 = h338;
  const h347 = gatheredZeros[18] === 1;
  const h348 = h347;
  const h349 = gatheredZeros[19] === 1;
  const h350 = h349;
  const h351 = siteScalars[siteScalarsAt + 15];
  const h352 = h351 === 0;
  const h353 = (h352 || h346);
  const h354 = ((h348 && h353) && h323);
  const h355 = Math.min(siteScalars[siteScalarsAt + 24], siteScalars[siteScalarsAt + 25]);
  const h356 = h355 < 0;
  const h357 = (h354 || h356);
  const h358 = (siteInputs[siteInputsAt + 58] / 12);
  const h359 = h358 === 0;
  const h360 = siteScalars[siteScalarsAt + 23];
  const h361 = h360 < 0;
  const h362 = 1;
  const h363 = h362 > months;
  const h364 = (h357 && ((h357 || h359) || (h361 || h363)));
  const h365 = (h338 || (!h338 && (h285 && !h293)));
  const h366 = h323;
  const h367 = h354;
  const h368 = h367;
  const h369 = h366;
  const h370 = h365;
  const h371 = h364;
  const h372 = h357;
  const h373 = h353;
  const h374 = h350;
  const h375 = h348;
  const h376 = (h346 || (h373 || h352));
  const h377 = h341;
  const h378 = h339;
  const h379 = h332;
  const h380 = h330;
  const h381 = (h321 || blockCount === 0);
  const h382 = h318;
  const h383 = h316;
  const h384 = (h310 || (h383 || ((h312 || h273) && (h314 || h274))));
  const h385 = h308;
  const h386 = h307;
  const h387 = h306;
  const h388 = h305;
  const h389 = (h301 || h388);
  const h390 = (h300 || h387);
  const h391 = (h295 || ((((((h388 || h302) || h270) && (h388 || h268)) && (h388 || h269)) && (h388 || h269)) && ((h389 || h299) || h297)));
  const h392 = (h294 || ((((((((h386 || h268) && (h386 || h269)) && (h386 || h269)) && ((h387 || h302) || h270)) && (h387 || h268)) && (h387 || h269)) && (h387 || h269)) && ((h390 || h299) || h297)));
  const h393 = (h291 || (((h386 || h268) && (h386 || h269)) && (h386 || h269)));
  const h394 = (h288 || ((h391 && h392) && h393));
  const h395 = (h285 || (h370 || h338));
  const h396 = (h283 || h393);
  const h397 = (h281 || (((h391 && h392) && h393) && h394));
  const h398 = (h274 || ((h383 || h310) || h314));
  const h399 = (h273 || ((h383 || h310) || h312));
  const h400 = (h270 || (((h387 || h302) || h294) && ((h388 || h302) || h295)));
  const h401 = (h269 || (((h386 || (((h291 && ((h291 && h304) || (h304 && h291))) && h294) && ((h294 && h304) || (h304 && h294)))) && (h387 || (h294 && ((h294 && h304) || (h304 && h294))))) && (h388 || (h295 && ((h295 && h304) || (h304 && h295))))));
  const h402 = (h268 || (((h386 || (((h291 && h304) || (h304 && h291)) && ((h294 && h304) || (h304 && h294)))) && (h387 || ((h294 && h304) || (h304 && h294)))) && (h388 || ((h295 && h304) || (h304 && h295)))));
  const h403 = (h265 || ((h400 && h401) && h402));
  const h404 = (h256 || (h400 || h267));
  const h405 = (h255 || (h401 || h267));
  const h406 = (h254 || (h402 || h267));
  const h407 = (h207 || (((((h398 || h267) && (h399 || h267)) && (h400 || h267)) && (h401 || h267)) && (h402 || h267)));
  const h408 = h204;
  const h409 = (h201 || (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((h404 || h209) && (((h404 || !h209) || h251) || h219)) && (((h404 || !h209) || h251) || !h219)) && ((h404 || !h209) || h251)) && ((((h404 || !h209) || h251) || h217) || h219)) && ((((h404 || !h209) || h251) || h217) || !h219)) && (((h404 || !h209) || h251) || h225)) && (((h404 || !h209) || h251) || !h225)) && ((h404 || !h209) || h251)) && ((((h404 || !h209) || h251) || h223) || h225)) && ((((h404 || !h209) || h251) || h223) || !h225)) && (((h404 || !h209) || h251) || h231)) && (((h404 || !h209) || h251) || !h231)) && ((h404 || !h209) || h251)) && ((((h404 || !h209) || h251) || h229) || h231)) && ((((h404 || !h209) || h251) || h229) || !h231)) && (((h404 || !h209) || h251) || h237)) && (((h404 || !h209) || h251) || !h237)) && ((h404 || !h209) || h251)) && ((((h404 || !h209) || h251) || h235) || h237)) && ((((h404 || !h209) || h251) || h235) || !h237)) && (((h404 || !h209) || h251) || h243)) && (((h404 || !h209) || h251) || !h243)) && ((h404 || !h209) || h251)) && ((((h404 || !h209) || h251) || h241) || h243)) && ((((h404 || !h209) || h251) || h241) || !h243)) && (((h404 || !h209) || h251) || h249)) && (((h404 || !h209) || h251) || !h249)) && ((h404 || !h209) || h251)) && ((((h404 || !h209) || h251) || h247) || h249)) && ((((h404 || !h209) || h251) || h247) || !h249)) && (((h404 || !h209) || !h251) || h219)) && (((h404 || !h209) || !h251) || !h219)) && ((h404 || !h209) || !h251)) && ((((h404 || !h209) || !h251) || h217) || h219)) && ((((h404 || !h209) || !h251) || h217) || !h219)) && (((h404 || !h209) || !h251) || h225)) && (((h404 || !h209) || !h251) || !h225)) && ((h404 || !h209) || !h251)) && ((((h404 || !h209) || !h251) || h223) || h225)) && ((((h404 || !h209) || !h251) || h223) || !h225)) && (((h404 || !h209) || !h251) || h231)) && (((h404 || !h209) || !h251) || !h231)) && ((h404 || !h209) || !h251)) && ((((h404 || !h209) || !h251) || h229) || h231)) && ((((h404 || !h209) || !h251) || h229) || !h231)) && (((h404 || !h209) || !h251) || h237)) && (((h404 || !h209) || !h251) || !h237)) && ((h404 || !h209) || !h251)) && ((((h404 || !h209) || !h251) || h235) || h237)) && ((((h404 || !h209) || !h251) || h235) || !h237)) && (((h404 || !h209) || !h251) || h243)) && (((h404 || !h209) || !h251) || !h243)) && ((h404 || !h209) || !h251)) && ((((h404 || !h209) || !h251) || h241) || h243)) && ((((h404 || !h209) || !h251) || h241) || !h243)) && (((h404 || !h209) || !h251) || h249)) && (((h404 || !h209) || !h251) || !h249)) && ((h404 || !h209) || !h251)) && ((((h404 || !h209) || !h251) || h247) || h249)) && ((((h404 || !h209) || !h251) || h247) || !h249)));
  const h410 = (h198 || ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((h398 || h267) && (h405 || h209)) && (((h405 || !h209) || h251) || h219)) && (((h405 || !h209) || h251) || !h219)) && ((h405 || !h209) || h251)) && ((((h405 || !h209) || h251) || h217) || h219)) && ((((h405 || !h209) || h251) || h217) || !h219)) && (((h405 || !h209) || h251) || h225)) && (((h405 || !h209) || h251) || !h225)) && ((h405 || !h209) || h251)) && ((((h405 || !h209) || h251) || h223) || h225)) && ((((h405 || !h209) || h251) || h223) || !h225)) && (((h405 || !h209) || h251) || h231)) && (((h405 || !h209) || h251) || !h231)) && ((h405 || !h209) || h251)) && ((((h405 || !h209) || h251) || h229) || h231)) && ((((h405 || !h209) || h251) || h229) || !h231)) && (((h405 || !h209) || h251) || h237)) && (((h405 || !h209) || h251) || !h237)) && ((h405 || !h209) || h251)) && ((((h405 || !h209) || h251) || h235) || h237)) && ((((h405 || !h209) || h251) || h235) || !h237)) && (((h405 || !h209) || h251) || h243)) && (((h405 || !h209) || h251) || !h243)) && ((h405 || !h209) || h251)) && ((((h405 || !h209) || h251) || h241) || h243)) && ((((h405 || !h209) || h251) || h241) || !h243)) && (((h405 || !h209) || h251) || h249)) && (((h405 || !h209) || h251) || !h249)) && ((h405 || !h209) || h251)) && ((((h405 || !h209) || h251) || h247) || h249)) && ((((h405 || !h209) || h251) || h247) || !h249)) && (((h405 || !h209) || !h251) || h219)) && (((h405 || !h209) || !h251) || !h219)) && ((h405 || !h209) || !h251)) && ((((h405 || !h209) || !h251) || h217) || h219)) && ((((h405 || !h209) || !h251) || h217) || !h219)) && (((h405 || !h209) || !h251) || h225)) && (((h405 || !h209) || !h251) || !h225)) && ((h405 || !h209) || !h251)) && ((((h405 || !h209) || !h251) || h223) || h225)) && ((((h405 || !h209) || !h251) || h223) || !h225)) && (((h405 || !h209) || !h251) || h231)) && (((h405 || !h209) || !h251) || !h231)) && ((h405 || !h209) || !h251)) && ((((h405 || !h209) || !h251) || h229) || h231)) && ((((h405 || !h209) || !h251) || h229) || !h231)) && (((h405 || !h209) || !h251) || h237)) && (((h405 || !h209) || !h251) || !h237)) && ((h405 || !h209) || !h251)) && ((((h405 || !h209) || !h251) || h235) || h237)) && ((((h405 || !h209) || !h251) || h235) || !h237)) && (((h405 || !h209) || !h251) || h243)) && (((h405 || !h209) || !h251) || !h243)) && ((h405 || !h209) || !h251)) && ((((h405 || !h209) || !h251) || h241) || h243)) && ((((h405 || !h209) || !h251) || h241) || !h243)) && (((h405 || !h209) || !h251) || h249)) && (((h405 || !h209) || !h251) || !h249)) && ((h405 || !h209) || !h251)) && ((((h405 || !h209) || !h251) || h247) || h249)) && ((((h405 || !h209) || !h251) || h247) || !h249)));
  const h411 = (h195 || ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((h399 || h267) && (h406 || h209)) && (((h406 || !h209) || h251) || h219)) && (((h406 || !h209) || h251) || !h219)) && ((h406 || !h209) || h251)) && ((((h406 || !h209) || h251) || h217) || h219)) && ((((h406 || !h209) || h251) || h217) || !h219)) && (((h406 || !h209) || h251) || h225)) && (((h406 || !h209) || h251) || !h225)) && ((h406 || !h209) || h251)) && ((((h406 || !h209) || h251) || h223) || h225)) && ((((h406 || !h209) || h251) || h223) || !h225)) && (((h406 || !h209) || h251) || h231)) && (((h406 || !h209) || h251) || !h231)) && ((h406 || !h209) || h251)) && ((((h406 || !h209) || h251) || h229) || h231)) && ((((h406 || !h209) || h251) || h229) || !h231)) && (((h406 || !h209) || h251) || h237)) && (((h406 || !h209) || h251) || !h237)) && ((h406 || !h209) || h251)) && ((((h406 || !h209) || h251) || h235) || h237)) && ((((h406 || !h209) || h251) || h235) || !h237)) && (((h406 || !h209) || h251) || h243)) && (((h406 || !h209) || h251) || !h243)) && ((h406 || !h209) || h251)) && ((((h406 || !h209) || h251) || h241) || h243)) && ((((h406 || !h209) || h251) || h241) || !h243)) && (((h406 || !h209) || h251) || h249)) && (((h406 || !h209) || h251) || !h249)) && ((h406 || !h209) || h251)) && ((((h406 || !h209) || h251) || h247) || h249)) && ((((h406 || !h209) || h251) || h247) || !h249)) && (((h406 || !h209) || !h251) || h219)) && (((h406 || !h209) || !h251) || !h219)) && ((h406 || !h209) || !h251)) && ((((h406 || !h209) || !h251) || h217) || h219)) && ((((h406 || !h209) || !h251) || h217) || !h219)) && (((h406 || !h209) || !h251) || h225)) && (((h406 || !h209) || !h251) || !h225)) && ((h406 || !h209) || !h251)) && ((((h406 || !h209) || !h251) || h223) || h225)) && ((((h406 || !h209) || !h251) || h223) || !h225)) && (((h406 || !h209) || !h251) || h231)) && (((h406 || !h209) || !h251) || !h231)) && ((h406 || !h209) || !h251)) && ((((h406 || !h209) || !h251) || h229) || h231)) && ((((h406 || !h209) || !h251) || h229) || !h231)) && (((h406 || !h209) || !h251) || h237)) && (((h406 || !h209) || !h251) || !h237)) && ((h406 || !h209) || !h251)) && ((((h406 || !h209) || !h251) || h235) || h237)) && ((((h406 || !h209) || !h251) || h235) || !h237)) && (((h406 || !h209) || !h251) || h243)) && (((h406 || !h209) || !h251) || !h243)) && ((h406 || !h209) || !h251)) && ((((h406 || !h209) || !h251) || h241) || h243)) && ((((h406 || !h209) || !h251) || h241) || !h243)) && (((h406 || !h209) || !h251) || h249)) && (((h406 || !h209) || !h251) || !h249)) && ((h406 || !h209) || !h251)) && ((((h406 || !h209) || !h251) || h247) || h249)) && ((((h406 || !h209) || !h251) || h247) || !h249)));
  siteZeros[0] = h204 ? 1 : 0;
  siteZeros[1] = h306 ? 1 : 0;
  siteZeros[2] = h307 ? 1 : 0;
  siteZeros[4] = h316 ? 1 : 0;
  siteZeros[5] = h318 ? 1 : 0;
  siteZeros[6] = h321 ? 1 : 0;
  siteZeros[8] = h323 ? 1 : 0;
  siteZeros[11] = h330 ? 1 : 0;
  siteZeros[12] = h332 ? 1 : 0;
  siteZeros[13] = h339 ? 1 : 0;
  siteZeros[15] = h341 ? 1 : 0;
  siteZeros[16] = h350 ? 1 : 0;
  siteZeros[17] = h354 ? 1 : 0;
  siteZeros[20] = h357 ? 1 : 0;
  siteZeros[21] = h364 ? 1 : 0;
  siteZeros[22] = false ? 1 : 0;
  siteZeros[23] = h365 ? 1 : 0;
  siteZeros[24] = h366 ? 1 : 0;
  siteZeros[26] = h367 ? 1 : 0;
  if (h409 && h404 && h403 && h400 && h399 && h398 && h396 && h395 && h390 && h389 && h384 && h383 && h382 && h381 && h366 && h380 && h379 && h378 && h377 && h376 && h375 && h374 && h373 && h367 && h372 && h371 && h370 && h369 && h368 && h302) {
  siteSeries.fill(0, siteSeriesAt + 4 * stride, siteSeriesAt + 4 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 5 * stride, siteSeriesAt + 5 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 6 * stride, siteSeriesAt + 6 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 8 * stride, siteSeriesAt + 8 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 11 * stride, siteSeriesAt + 11 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 12 * stride, siteSeriesAt + 12 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 13 * stride, siteSeriesAt + 13 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 15 * stride, siteSeriesAt + 15 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 16 * stride, siteSeriesAt + 16 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 17 * stride, siteSeriesAt + 17 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 20 * stride, siteSeriesAt + 20 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 21 * stride, siteSeriesAt + 21 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 23 * stride, siteSeriesAt + 23 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 24 * stride, siteSeriesAt + 24 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 26 * stride, siteSeriesAt + 26 * stride + stride);
  const h412 = siteSeriesAt + 0 * stride;
  const h413 = siteInputs[siteInputsAt + 11];
  const h414 = siteScalars[siteScalarsAt + 4];
  const h415 = siteInputs[siteInputsAt + 20];
  const h416 = siteInputs[siteInputsAt + 98];
  const h417 = siteScalars[siteScalarsAt + 6];
  const h419 = siteScalars[siteScalarsAt + 5];
  const h420 = siteScalars[siteScalarsAt + 8];
  const h423 = siteSeriesAt + 1 * stride;
  const h425 = siteSeriesAt + 2 * stride;
  const h426 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g427 = 1;
  const g427Step = (1 + h426) ** (-1 / 12);
  const h428 = siteSeriesAt + 22 * stride;
  const h429 = 7 * stride;
  const h431 = 6 * stride;
  const h432 = (1 - siteInputs[siteInputsAt + 73]);
  const h434 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h435 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h436 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h437 = siteInputs[siteInputsAt + 76];
  let y438 = 1;
  let y438Next = 1 + 12;
  const h439 = siteInputs[siteInputsAt + 64];
  const h440 = siteInputs[siteInputsAt + 63];
  let y441 = 1;
  let y441Next = 1 + 12;
  const h442 = siteInputs[siteInputsAt + 75] === 0;
  const h443 = siteInputs[siteInputsAt + 75] === 1;
  const h444 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h445 = siteInputs[siteInputsAt + 74];
  const h446 = marketInputs[29];
  const h448 = siteInputs[siteInputsAt + 52];
  const h450 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h455 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h456 = siteInputs[siteInputsAt + 54];
  const h458 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h461 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h462 = siteInputs[siteInputsAt + 53];
  const h464 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h467 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h468 = siteInputs[siteInputsAt + 55];
  const h470 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h473 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h474 = siteInputs[siteInputsAt + 49];
  const h476 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h479 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h480 = siteInputs[siteInputsAt + 50];
  const h482 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h508 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h559 = (730 * siteInputs[siteInputsAt + 66]);
  const h564 = sumsAt + 1 * stride;
  const h566 = sumsAt + 3 * stride;
  {
  while (0 >= y438Next) { y438 *= (1 + h437); y438Next += 12; }
  while (0 >= y441Next) { y441 *= (1 + h440); y441Next += 12; }
  siteSeries[h412 + 0] = 0;
  siteSeries[h423 + 0] = 0;
  siteSeries[h425 + 0] = 0;
  const v_site_loanDiscount = g427;
  siteSeries[h428 + 0] = v_site_loanDiscount;
  }
  g427 *= g427Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y438Next) { y438 *= (1 + h437); y438Next += 12; }
  while (t >= y441Next) { y441 *= (1 + h440); y441Next += 12; }
  const c433 = (marketSeries[h431 + t] * h432);
  const v_site_revenuePerMwh = (quotient(c433, h434) * 1000.0000000000001);
  const v_site_olderRevenuePerMwh = (quotient(c433, h435) * 1000.0000000000001);
  const v_site_powerPrice = (h436 * y438);
  siteSeries[h412 + t] = v_site_powerPrice;
  const v_site_miningCost = (h439 * y441);
  let c511;
  if (h442) {
  c511 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c510;
  if (h443) {
  let c452;
  if (h444) {
  const c447 = (quotient((v_site_revenuePerMwh - h445), y438) - h446);
  const c449 = (c447 - h448);
  c452 = Math.min(Math.max(quotient(c449, h450), 0), 1);
  } else {
  const c451 = (quotient((v_site_revenuePerMwh - h445), y438) - h446);
  c452 = (c451 >= h448 ? 1 : 0);
  }
  const c453 = (quotient((v_site_revenuePerMwh - h445), y438) - h446);
  const c454 = (c453 - h448);
  let c459;
  if (h455) {
  const c457 = (c453 - h456);
  c459 = Math.min(Math.max(quotient(c457, h458), 0), 1);
  } else {
  c459 = (c453 >= h456 ? 1 : 0);
  }
  const c460 = (c453 - h456);
  let c465;
  if (h461) {
  const c463 = (c453 - h462);
  c465 = Math.min(Math.max(quotient(c463, h464), 0), 1);
  } else {
  c465 = (c453 >= h462 ? 1 : 0);
  }
  const c466 = (c453 - h462);
  let c471;
  if (h467) {
  const c469 = (c453 - h468);
  c471 = Math.min(Math.max(quotient(c469, h470), 0), 1);
  } else {
  c471 = (c453 >= h468 ? 1 : 0);
  }
  const c472 = (c453 - h468);
  let c477;
  if (h473) {
  const c475 = (c453 - h474);
  c477 = Math.min(Math.max(quotient(c475, h476), 0), 1);
  } else {
  c477 = (c453 >= h474 ? 1 : 0);
  }
  const c478 = (c453 - h474);
  let c483;
  if (h479) {
  const c481 = (c453 - h480);
  c483 = Math.min(Math.max(quotient(c481, h482), 0), 1);
  } else {
  c483 = (c453 >= h480 ? 1 : 0);
  }
  const c484 = (c453 - h480);
  const c485 = ((((((((0.25 * c452) * (c454 - ((c452 * h450) / 2))) + ((0.25 * c459) * (c460 - ((c459 * h458) / 2)))) + ((0.25 * c465) * (c466 - ((c465 * h464) / 2)))) + ((0.15 * c471) * (c472 - ((c471 * h470) / 2)))) + ((0.08 * c477) * (c478 - ((c477 * h476) / 2)))) + ((0.02 * c483) * (c484 - ((c483 * h482) / 2)))) * y438);
  c510 = c485;
  } else {
  let c489;
  if (h444) {
  const c486 = (quotient((v_site_revenuePerMwh - h445), y438) - h446);
  const c487 = (c486 - h448);
  c489 = Math.min(Math.max(quotient(c487, h450), 0), 1);
  } else {
  const c488 = (quotient((v_site_revenuePerMwh - h445), y438) - h446);
  c489 = (c488 >= h448 ? 1 : 0);
  }
  const c490 = (quotient((v_site_revenuePerMwh - h445), y438) - h446);
  const c491 = (c490 - h448);
  let c493;
  if (h455) {
  const c492 = (c490 - h456);
  c493 = Math.min(Math.max(quotient(c492, h458), 0), 1);
  } else {
  c493 = (c490 >= h456 ? 1 : 0);
  }
  const c494 = (c490 - h456);
  let c496;
  if (h461) {
  const c495 = (c490 - h462);
  c496 = Math.min(Math.max(quotient(c495, h464), 0), 1);
  } else {
  c496 = (c490 >= h462 ? 1 : 0);
  }
  const c497 = (c490 - h462);
  let c499;
  if (h467) {
  const c498 = (c490 - h468);
  c499 = Math.min(Math.max(quotient(c498, h470), 0), 1);
  } else {
  c499 = (c490 >= h468 ? 1 : 0);
  }
  const c500 = (c490 - h468);
  let c502;
  if (h473) {
  const c501 = (c490 - h474);
  c502 = Math.min(Math.max(quotient(c501, h476), 0), 1);
  } else {
  c502 = (c490 >= h474 ? 1 : 0);
  }
  const c503 = (c490 - h474);
  let c505;
  if (h479) {
  const c504 = (c490 - h480);
  c505 = Math.min(Math.max(quotient(c504, h482), 0), 1);
  } else {
  c505 = (c490 >= h480 ? 1 : 0);
  }
  const c506 = (c490 - h480);
  const c507 = ((((((((0.25 * c489) * (c491 - ((c489 * h450) / 2))) + ((0.25 * c493) * (c494 - ((c493 * h458) / 2)))) + ((0.25 * c496) * (c497 - ((c496 * h464) / 2)))) + ((0.15 * c499) * (c500 - ((c499 * h470) / 2)))) + ((0.08 * c502) * (c503 - ((c502 * h476) / 2)))) + ((0.02 * c505) * (c506 - ((c505 * h482) / 2)))) * y438);
  const c509 = ((h508 * y438) - v_site_powerPrice);
  c510 = (c507 + c509);
  }
  c511 = c510;
  }
  const v_site_powerMargin = c511;
  let c558;
  if (h442) {
  c558 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c557;
  if (h443) {
  let c515;
  if (h444) {
  const c512 = (quotient((v_site_olderRevenuePerMwh - h445), y438) - h446);
  const c513 = (c512 - h448);
  c515 = Math.min(Math.max(quotient(c513, h450), 0), 1);
  } else {
  const c514 = (quotient((v_site_olderRevenuePerMwh - h445), y438) - h446);
  c515 = (c514 >= h448 ? 1 : 0);
  }
  const c516 = (quotient((v_site_olderRevenuePerMwh - h445), y438) - h446);
  const c517 = (c516 - h448);
  let c519;
  if (h455) {
  const c518 = (c516 - h456);
  c519 = Math.min(Math.max(quotient(c518, h458), 0), 1);
  } else {
  c519 = (c516 >= h456 ? 1 : 0);
  }
  const c520 = (c516 - h456);
  let c522;
  if (h461) {
  const c521 = (c516 - h462);
  c522 = Math.min(Math.max(quotient(c521, h464), 0), 1);
  } else {
  c522 = (c516 >= h462 ? 1 : 0);
  }
  const c523 = (c516 - h462);
  let c525;
  if (h467) {
  const c524 = (c516 - h468);
  c525 = Math.min(Math.max(quotient(c524, h470), 0), 1);
  } else {
  c525 = (c516 >= h468 ? 1 : 0);
  }
  const c526 = (c516 - h468);
  let c528;
  if (h473) {
  const c527 = (c516 - h474);
  c528 = Math.min(Math.max(quotient(c527, h476), 0), 1);
  } else {
  c528 = (c516 >= h474 ? 1 : 0);
  }
  const c529 = (c516 - h474);
  let c531;
  if (h479) {
  const c530 = (c516 - h480);
  c531 = Math.min(Math.max(quotient(c530, h482), 0), 1);
  } else {
  c531 = (c516 >= h480 ? 1 : 0);
  }
  const c532 = (c516 - h480);
  const c533 = ((((((((0.25 * c515) * (c517 - ((c515 * h450) / 2))) + ((0.25 * c519) * (c520 - ((c519 * h458) / 2)))) + ((0.25 * c522) * (c523 - ((c522 * h464) / 2)))) + ((0.15 * c525) * (c526 - ((c525 * h470) / 2)))) + ((0.08 * c528) * (c529 - ((c528 * h476) / 2)))) + ((0.02 * c531) * (c532 - ((c531 * h482) / 2)))) * y438);
  c557 = c533;
  } else {
  let c537;
  if (h444) {
  const c534 = (quotient((v_site_olderRevenuePerMwh - h445), y438) - h446);
  const c535 = (c534 - h448);
  c537 = Math.min(Math.max(quotient(c535, h450), 0), 1);
  } else {
  const c536 = (quotient((v_site_olderRevenuePerMwh - h445), y438) - h446);
  c537 = (c536 >= h448 ? 1 : 0);
  }
  const c538 = (quotient((v_site_olderRevenuePerMwh - h445), y438) - h446);
  const c539 = (c538 - h448);
  let c541;
  if (h455) {
  const c540 = (c538 - h456);
  c541 = Math.min(Math.max(quotient(c540, h458), 0), 1);
  } else {
  c541 = (c538 >= h456 ? 1 : 0);
  }
  const c542 = (c538 - h456);
  let c544;
  if (h461) {
  const c543 = (c538 - h462);
  c544 = Math.min(Math.max(quotient(c543, h464), 0), 1);
  } else {
  c544 = (c538 >= h462 ? 1 : 0);
  }
  const c545 = (c538 - h462);
  let c547;
  if (h467) {
  const c546 = (c538 - h468);
  c547 = Math.min(Math.max(quotient(c546, h470), 0), 1);
  } else {
  c547 = (c538 >= h468 ? 1 : 0);
  }
  const c548 = (c538 - h468);
  let c550;
  if (h473) {
  const c549 = (c538 - h474);
  c550 = Math.min(Math.max(quotient(c549, h476), 0), 1);
  } else {
  c550 = (c538 >= h474 ? 1 : 0);
  }
  const c551 = (c538 - h474);
  let c553;
  if (h479) {
  const c552 = (c538 - h480);
  c553 = Math.min(Math.max(quotient(c552, h482), 0), 1);
  } else {
  c553 = (c538 >= h480 ? 1 : 0);
  }
  const c554 = (c538 - h480);
  const c555 = ((((((((0.25 * c537) * (c539 - ((c537 * h450) / 2))) + ((0.25 * c541) * (c542 - ((c541 * h458) / 2)))) + ((0.25 * c544) * (c545 - ((c544 * h464) / 2)))) + ((0.15 * c547) * (c548 - ((c547 * h470) / 2)))) + ((0.08 * c550) * (c551 - ((c550 * h476) / 2)))) + ((0.02 * c553) * (c554 - ((c553 * h482) / 2)))) * y438);
  const c556 = ((h508 * y438) - v_site_powerPrice);
  c557 = (c555 + c556);
  }
  c558 = c557;
  }
  const v_site_olderPowerMargin = c558;
  const c560 = (h559 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max(((h559 * v_site_powerMargin) - c560), 0);
  const v_site_olderEbitdaPerMw = Math.max(((h559 * v_site_olderPowerMargin) - c560), 0);
  const v_site_availableMw = (t > h413 ? h414 : h415);
  const v_site_reservedMw = Math.min(h416, v_site_availableMw);
  const c561 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h417, c561), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h417, (c561 - h419)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h417, c561), 0);
  const c562 = Math.min(v_site_doNothingMw, h420);
  const v_site_doNothingCash = ((c562 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c562) * v_site_olderEbitdaPerMw));
  const c563 = Math.min(v_site_keptMiningMw, h420);
  const v_site_keptMiningCash = ((c563 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c563) * v_site_olderEbitdaPerMw));
  siteSeries[h423 + t] = v_site_keptMiningCash;
  sums[h564 + t] += v_site_keptMiningCash;
  const c565 = Math.min(v_site_miningMw, h420);
  const v_site_handoverMiningCash = (((c565 - c563) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c565) - v_site_keptMiningMw) + c563) * v_site_olderEbitdaPerMw));
  siteSeries[h425 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  sums[h566 + t] += v_site_miningCash;
  const v_site_loanDiscount = g427;
  siteSeries[h428 + t] = v_site_loanDiscount;
  const c567 = marketSeries[h429 + t];
  total1 += (v_site_doNothingCash * c567);
  total2 += (v_site_keptMiningCash * c567);
  g427 *= g427Step;
  }
  } else if (h409 && h404 && h403 && h400 && h399 && h398 && h390 && h389 && h384 && h383 && h382 && h366 && h380 && h379 && h378 && h377 && h374 && h369 && h302) {
  siteSeries.fill(0, siteSeriesAt + 4 * stride, siteSeriesAt + 4 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 5 * stride, siteSeriesAt + 5 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 8 * stride, siteSeriesAt + 8 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 11 * stride, siteSeriesAt + 11 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 12 * stride, siteSeriesAt + 12 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 13 * stride, siteSeriesAt + 13 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 15 * stride, siteSeriesAt + 15 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 16 * stride, siteSeriesAt + 16 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 24 * stride, siteSeriesAt + 24 * stride + stride);
  const h568 = siteSeriesAt + 0 * stride;
  const h569 = siteInputs[siteInputsAt + 11];
  const h570 = siteScalars[siteScalarsAt + 4];
  const h571 = siteInputs[siteInputsAt + 20];
  const h572 = 0 * stride;
  const h573 = 1 * stride;
  const h574 = siteInputs[siteInputsAt + 98];
  const h575 = siteScalars[siteScalarsAt + 6];
  const h577 = siteScalars[siteScalarsAt + 5];
  const h578 = siteScalars[siteScalarsAt + 8];
  const h581 = siteSeriesAt + 1 * stride;
  const h583 = siteSeriesAt + 2 * stride;
  const h584 = siteSeriesAt + 6 * stride;
  const h585 = siteScalars[siteScalarsAt + 5] > 0;
  const h586 = siteScalars[siteScalarsAt + 16];
  const h587 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h588 = 18 * stride;
  const h589 = siteSeriesAt + 17 * stride;
  const h590 = Math.min(siteScalars[siteScalarsAt + 24], siteScalars[siteScalarsAt + 25]);
  const h591 = siteSeriesAt + 20 * stride;
  const h592 = siteScalars[siteScalarsAt + 23];
  const h593 = (siteInputs[siteInputsAt + 58] / 12);
  const h594 = siteSeriesAt + 21 * stride;
  const h595 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g596 = 1;
  const g596Step = (1 + h595) ** (-1 / 12);
  const h597 = siteSeriesAt + 22 * stride;
  const h598 = siteSeriesAt + 23 * stride;
  const h599 = siteSeriesAt + 26 * stride;
  const h600 = 7 * stride;
  const h602 = 6 * stride;
  const h603 = (1 - siteInputs[siteInputsAt + 73]);
  const h605 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h606 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h607 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h608 = siteInputs[siteInputsAt + 76];
  let y609 = 1;
  let y609Next = 1 + 12;
  const h610 = siteInputs[siteInputsAt + 64];
  const h611 = siteInputs[siteInputsAt + 63];
  let y612 = 1;
  let y612Next = 1 + 12;
  const h613 = siteInputs[siteInputsAt + 75] === 0;
  const h614 = siteInputs[siteInputsAt + 75] === 1;
  const h615 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h616 = siteInputs[siteInputsAt + 74];
  const h617 = marketInputs[29];
  const h619 = siteInputs[siteInputsAt + 52];
  const h621 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h626 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h627 = siteInputs[siteInputsAt + 54];
  const h629 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h632 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h633 = siteInputs[siteInputsAt + 53];
  const h635 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h638 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h639 = siteInputs[siteInputsAt + 55];
  const h641 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h644 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h645 = siteInputs[siteInputsAt + 49];
  const h647 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h650 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h651 = siteInputs[siteInputsAt + 50];
  const h653 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h679 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h730 = (730 * siteInputs[siteInputsAt + 66]);
  const h735 = sumsAt + 1 * stride;
  const h737 = sumsAt + 3 * stride;
  const h738 = siteInputs[siteInputsAt + 36];
  const h739 = (0 - siteInputs[siteInputsAt + 38]);
  let g740 = 1;
  const g740Step = (1 + h739) ** (1 / 12);
  const h741 = 2 * stride;
  const h742 = siteScalars[siteScalarsAt + 15];
  let p743 = 0;
  let p745 = 0;
  let p746 = 0;
  {
  while (0 >= y609Next) { y609 *= (1 + h608); y609Next += 12; }
  while (0 >= y612Next) { y612 *= (1 + h611); y612Next += 12; }
  siteSeries[h568 + 0] = 0;
  const v_site_aiMw = gathered[h573 + 0];
  siteSeries[h581 + 0] = 0;
  siteSeries[h583 + 0] = 0;
  siteSeries[h584 + 0] = 0;
  const v_site_worksProgress = (h585 ? sCurveAt(quotient((0 - h586), h587)) : 0);
  const v_site_hardCapex = gathered[h588 + 0];
  const v_site_capex = v_site_hardCapex;
  siteSeries[h589 + 0] = v_site_capex;
  const v_site_drawable = (0 <= h590 ? v_site_capex : 0);
  siteSeries[h591 + 0] = v_site_drawable;
  const v_site_fullBalance = (v_site_drawable + ((0 <= h592 && 0 >= 1) ? ((v_site_drawable * h593) * 0.5) : 0));
  siteSeries[h594 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g596;
  siteSeries[h597 + 0] = v_site_loanDiscount;
  const v_site_inService = (h585 ? quotient(v_site_aiMw, h577) : 0);
  siteSeries[h598 + 0] = v_site_inService;
  const v_site_spent = v_site_capex;
  siteSeries[h599 + 0] = v_site_spent;
  total0 += v_site_hardCapex;
  p743 = v_site_worksProgress;
  p745 = v_site_fullBalance;
  p746 = v_site_spent;
  }
  g596 *= g596Step;
  g740 *= g740Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y609Next) { y609 *= (1 + h608); y609Next += 12; }
  while (t >= y612Next) { y612 *= (1 + h611); y612Next += 12; }
  const c604 = (marketSeries[h602 + t] * h603);
  const v_site_revenuePerMwh = (quotient(c604, h605) * 1000.0000000000001);
  const v_site_olderRevenuePerMwh = (quotient(c604, h606) * 1000.0000000000001);
  const v_site_powerPrice = (h607 * y609);
  siteSeries[h568 + t] = v_site_powerPrice;
  const v_site_miningCost = (h610 * y612);
  let c682;
  if (h613) {
  c682 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c681;
  if (h614) {
  let c623;
  if (h615) {
  const c618 = (quotient((v_site_revenuePerMwh - h616), y609) - h617);
  const c620 = (c618 - h619);
  c623 = Math.min(Math.max(quotient(c620, h621), 0), 1);
  } else {
  const c622 = (quotient((v_site_revenuePerMwh - h616), y609) - h617);
  c623 = (c622 >= h619 ? 1 : 0);
  }
  const c624 = (quotient((v_site_revenuePerMwh - h616), y609) - h617);
  const c625 = (c624 - h619);
  let c630;
  if (h626) {
  const c628 = (c624 - h627);
  c630 = Math.min(Math.max(quotient(c628, h629), 0), 1);
  } else {
  c630 = (c624 >= h627 ? 1 : 0);
  }
  const c631 = (c624 - h627);
  let c636;
  if (h632) {
  const c634 = (c624 - h633);
  c636 = Math.min(Math.max(quotient(c634, h635), 0), 1);
  } else {
  c636 = (c624 >= h633 ? 1 : 0);
  }
  const c637 = (c624 - h633);
  let c642;
  if (h638) {
  const c640 = (c624 - h639);
  c642 = Math.min(Math.max(quotient(c640, h641), 0), 1);
  } else {
  c642 = (c624 >= h639 ? 1 : 0);
  }
  const c643 = (c624 - h639);
  let c648;
  if (h644) {
  const c646 = (c624 - h645);
  c648 = Math.min(Math.max(quotient(c646, h647), 0), 1);
  } else {
  c648 = (c624 >= h645 ? 1 : 0);
  }
  const c649 = (c624 - h645);
  let c654;
  if (h650) {
  const c652 = (c624 - h651);
  c654 = Math.min(Math.max(quotient(c652, h653), 0), 1);
  } else {
  c654 = (c624 >= h651 ? 1 : 0);
  }
  const c655 = (c624 - h651);
  const c656 = ((((((((0.25 * c623) * (c625 - ((c623 * h621) / 2))) + ((0.25 * c630) * (c631 - ((c630 * h629) / 2)))) + ((0.25 * c636) * (c637 - ((c636 * h635) / 2)))) + ((0.15 * c642) * (c643 - ((c642 * h641) / 2)))) + ((0.08 * c648) * (c649 - ((c648 * h647) / 2)))) + ((0.02 * c654) * (c655 - ((c654 * h653) / 2)))) * y609);
  c681 = c656;
  } else {
  let c660;
  if (h615) {
  const c657 = (quotient((v_site_revenuePerMwh - h616), y609) - h617);
  const c658 = (c657 - h619);
  c660 = Math.min(Math.max(quotient(c658, h621), 0), 1);
  } else {
  const c659 = (quotient((v_site_revenuePerMwh - h616), y609) - h617);
  c660 = (c659 >= h619 ? 1 : 0);
  }
  const c661 = (quotient((v_site_revenuePerMwh - h616), y609) - h617);
  const c662 = (c661 - h619);
  let c664;
  if (h626) {
  const c663 = (c661 - h627);
  c664 = Math.min(Math.max(quotient(c663, h629), 0), 1);
  } else {
  c664 = (c661 >= h627 ? 1 : 0);
  }
  const c665 = (c661 - h627);
  let c667;
  if (h632) {
  const c666 = (c661 - h633);
  c667 = Math.min(Math.max(quotient(c666, h635), 0), 1);
  } else {
  c667 = (c661 >= h633 ? 1 : 0);
  }
  const c668 = (c661 - h633);
  let c670;
  if (h638) {
  const c669 = (c661 - h639);
  c670 = Math.min(Math.max(quotient(c669, h641), 0), 1);
  } else {
  c670 = (c661 >= h639 ? 1 : 0);
  }
  const c671 = (c661 - h639);
  let c673;
  if (h644) {
  const c672 = (c661 - h645);
  c673 = Math.min(Math.max(quotient(c672, h647), 0), 1);
  } else {
  c673 = (c661 >= h645 ? 1 : 0);
  }
  const c674 = (c661 - h645);
  let c676;
  if (h650) {
  const c675 = (c661 - h651);
  c676 = Math.min(Math.max(quotient(c675, h653), 0), 1);
  } else {
  c676 = (c661 >= h651 ? 1 : 0);
  }
  const c677 = (c661 - h651);
  const c678 = ((((((((0.25 * c660) * (c662 - ((c660 * h621) / 2))) + ((0.25 * c664) * (c665 - ((c664 * h629) / 2)))) + ((0.25 * c667) * (c668 - ((c667 * h635) / 2)))) + ((0.15 * c670) * (c671 - ((c670 * h641) / 2)))) + ((0.08 * c673) * (c674 - ((c673 * h647) / 2)))) + ((0.02 * c676) * (c677 - ((c676 * h653) / 2)))) * y609);
  const c680 = ((h679 * y609) - v_site_powerPrice);
  c681 = (c678 + c680);
  }
  c682 = c681;
  }
  const v_site_powerMargin = c682;
  let c729;
  if (h613) {
  c729 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c728;
  if (h614) {
  let c686;
  if (h615) {
  const c683 = (quotient((v_site_olderRevenuePerMwh - h616), y609) - h617);
  const c684 = (c683 - h619);
  c686 = Math.min(Math.max(quotient(c684, h621), 0), 1);
  } else {
  const c685 = (quotient((v_site_olderRevenuePerMwh - h616), y609) - h617);
  c686 = (c685 >= h619 ? 1 : 0);
  }
  const c687 = (quotient((v_site_olderRevenuePerMwh - h616), y609) - h617);
  const c688 = (c687 - h619);
  let c690;
  if (h626) {
  const c689 = (c687 - h627);
  c690 = Math.min(Math.max(quotient(c689, h629), 0), 1);
  } else {
  c690 = (c687 >= h627 ? 1 : 0);
  }
  const c691 = (c687 - h627);
  let c693;
  if (h632) {
  const c692 = (c687 - h633);
  c693 = Math.min(Math.max(quotient(c692, h635), 0), 1);
  } else {
  c693 = (c687 >= h633 ? 1 : 0);
  }
  const c694 = (c687 - h633);
  let c696;
  if (h638) {
  const c695 = (c687 - h639);
  c696 = Math.min(Math.max(quotient(c695, h641), 0), 1);
  } else {
  c696 = (c687 >= h639 ? 1 : 0);
  }
  const c697 = (c687 - h639);
  let c699;
  if (h644) {
  const c698 = (c687 - h645);
  c699 = Math.min(Math.max(quotient(c698, h647), 0), 1);
  } else {
  c699 = (c687 >= h645 ? 1 : 0);
  }
  const c700 = (c687 - h645);
  let c702;
  if (h650) {
  const c701 = (c687 - h651);
  c702 = Math.min(Math.max(quotient(c701, h653), 0), 1);
  } else {
  c702 = (c687 >= h651 ? 1 : 0);
  }
  const c703 = (c687 - h651);
  const c704 = ((((((((0.25 * c686) * (c688 - ((c686 * h621) / 2))) + ((0.25 * c690) * (c691 - ((c690 * h629) / 2)))) + ((0.25 * c693) * (c694 - ((c693 * h635) / 2)))) + ((0.15 * c696) * (c697 - ((c696 * h641) / 2)))) + ((0.08 * c699) * (c700 - ((c699 * h647) / 2)))) + ((0.02 * c702) * (c703 - ((c702 * h653) / 2)))) * y609);
  c728 = c704;
  } else {
  let c708;
  if (h615) {
  const c705 = (quotient((v_site_olderRevenuePerMwh - h616), y609) - h617);
  const c706 = (c705 - h619);
  c708 = Math.min(Math.max(quotient(c706, h621), 0), 1);
  } else {
  const c707 = (quotient((v_site_olderRevenuePerMwh - h616), y609) - h617);
  c708 = (c707 >= h619 ? 1 : 0);
  }
  const c709 = (quotient((v_site_olderRevenuePerMwh - h616), y609) - h617);
  const c710 = (c709 - h619);
  let c712;
  if (h626) {
  const c711 = (c709 - h627);
  c712 = Math.min(Math.max(quotient(c711, h629), 0), 1);
  } else {
  c712 = (c709 >= h627 ? 1 : 0);
  }
  const c713 = (c709 - h627);
  let c715;
  if (h632) {
  const c714 = (c709 - h633);
  c715 = Math.min(Math.max(quotient(c714, h635), 0), 1);
  } else {
  c715 = (c709 >= h633 ? 1 : 0);
  }
  const c716 = (c709 - h633);
  let c718;
  if (h638) {
  const c717 = (c709 - h639);
  c718 = Math.min(Math.max(quotient(c717, h641), 0), 1);
  } else {
  c718 = (c709 >= h639 ? 1 : 0);
  }
  const c719 = (c709 - h639);
  let c721;
  if (h644) {
  const c720 = (c709 - h645);
  c721 = Math.min(Math.max(quotient(c720, h647), 0), 1);
  } else {
  c721 = (c709 >= h645 ? 1 : 0);
  }
  const c722 = (c709 - h645);
  let c724;
  if (h650) {
  const c723 = (c709 - h651);
  c724 = Math.min(Math.max(quotient(c723, h653), 0), 1);
  } else {
  c724 = (c709 >= h651 ? 1 : 0);
  }
  const c725 = (c709 - h651);
  const c726 = ((((((((0.25 * c708) * (c710 - ((c708 * h621) / 2))) + ((0.25 * c712) * (c713 - ((c712 * h629) / 2)))) + ((0.25 * c715) * (c716 - ((c715 * h635) / 2)))) + ((0.15 * c718) * (c719 - ((c718 * h641) / 2)))) + ((0.08 * c721) * (c722 - ((c721 * h647) / 2)))) + ((0.02 * c724) * (c725 - ((c724 * h653) / 2)))) * y609);
  const c727 = ((h679 * y609) - v_site_powerPrice);
  c728 = (c726 + c727);
  }
  c729 = c728;
  }
  const v_site_olderPowerMargin = c729;
  const c731 = (h730 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max(((h730 * v_site_powerMargin) - c731), 0);
  const v_site_olderEbitdaPerMw = Math.max(((h730 * v_site_olderPowerMargin) - c731), 0);
  const v_site_availableMw = (t > h569 ? h570 : h571);
  const v_site_committedMw = gathered[h572 + t];
  const v_site_aiMw = gathered[h573 + t];
  const v_site_reservedMw = Math.min(h574, v_site_availableMw);
  const c732 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h575, (c732 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h575, (c732 - h577)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h575, c732), 0);
  const c733 = Math.min(v_site_doNothingMw, h578);
  const v_site_doNothingCash = ((c733 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c733) * v_site_olderEbitdaPerMw));
  const c734 = Math.min(v_site_keptMiningMw, h578);
  const v_site_keptMiningCash = ((c734 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c734) * v_site_olderEbitdaPerMw));
  siteSeries[h581 + t] = v_site_keptMiningCash;
  sums[h735 + t] += v_site_keptMiningCash;
  const c736 = Math.min(v_site_miningMw, h578);
  const v_site_handoverMiningCash = (((c736 - c734) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c736) - v_site_keptMiningMw) + c734) * v_site_olderEbitdaPerMw));
  siteSeries[h583 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  sums[h737 + t] += v_site_miningCash;
  const v_site_gpuMarketPrice = ((h738 * g740) * marketSeries[h741 + t]);
  siteSeries[h584 + t] = v_site_gpuMarketPrice;
  const v_site_worksProgress = (h585 ? sCurveAt(quotient((t - h586), h587)) : 0);
  const v_site_hardCapex = gathered[h588 + t];
  const v_site_worksCapex = (h742 * (v_site_worksProgress - p743));
  const c744 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = c744;
  siteSeries[h589 + t] = v_site_capex;
  const v_site_drawable = (t <= h590 ? v_site_capex : 0);
  siteSeries[h591 + t] = v_site_drawable;
  const v_site_fullBalance = ((p745 + v_site_drawable) + ((t <= h592 && t >= 1) ? ((p745 * h593) + ((v_site_drawable * h593) * 0.5)) : 0));
  siteSeries[h594 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g596;
  siteSeries[h597 + t] = v_site_loanDiscount;
  const v_site_inService = (h585 ? quotient(v_site_aiMw, h577) : 0);
  siteSeries[h598 + t] = v_site_inService;
  const v_site_spent = (p746 + v_site_capex);
  siteSeries[h599 + t] = v_site_spent;
  total0 += c744;
  const c747 = marketSeries[h600 + t];
  total1 += (v_site_doNothingCash * c747);
  total2 += (v_site_keptMiningCash * c747);
  p743 = v_site_worksProgress;
  p745 = v_site_fullBalance;
  p746 = v_site_spent;
  g596 *= g596Step;
  g740 *= g740Step;
  }
  } else {
  const h748 = siteSeriesAt + 0 * stride;
  const h749 = siteInputs[siteInputsAt + 11];
  const h750 = siteScalars[siteScalarsAt + 4];
  const h751 = siteInputs[siteInputsAt + 20];
  const h752 = 0 * stride;
  const h753 = 1 * stride;
  const h754 = siteInputs[siteInputsAt + 98];
  const h755 = siteScalars[siteScalarsAt + 6];
  const h757 = siteScalars[siteScalarsAt + 5];
  const h758 = siteInputs[siteInputsAt + 87];
  const h759 = siteScalars[siteScalarsAt + 9];
  const h760 = siteScalars[siteScalarsAt + 8];
  const h765 = siteSeriesAt + 1 * stride;
  const h766 = sumsAt + 1 * stride;
  const h769 = siteSeriesAt + 2 * stride;
  const h770 = sumsAt + 3 * stride;
  const h771 = (1 - siteScalars[siteScalarsAt + 11]);
  const h772 = siteScalars[siteScalarsAt + 11];
  const h773 = 4 * stride;
  const h774 = siteSeriesAt + 4 * stride;
  const h775 = 5 * stride;
  const h776 = siteSeriesAt + 5 * stride;
  const h777 = siteSeriesAt + 6 * stride;
  const h778 = 7 * stride;
  const h779 = siteSeriesAt + 8 * stride;
  const h780 = siteSeriesAt + 11 * stride;
  const h781 = siteSeriesAt + 12 * stride;
  const h782 = siteScalars[siteScalarsAt + 5] > 0;
  const h783 = siteInputs[siteInputsAt + 116];
  const h784 = siteSeriesAt + 13 * stride;
  const h785 = 17 * stride;
  const h786 = siteSeriesAt + 15 * stride;
  const h787 = siteScalars[siteScalarsAt + 16];
  const h788 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h789 = 18 * stride;
  const h790 = 19 * stride;
  const h791 = siteSeriesAt + 16 * stride;
  const h793 = siteSeriesAt + 17 * stride;
  const h794 = Math.min(siteScalars[siteScalarsAt + 24], siteScalars[siteScalarsAt + 25]);
  const h795 = siteSeriesAt + 20 * stride;
  const h796 = siteScalars[siteScalarsAt + 23];
  const h797 = (siteInputs[siteInputsAt + 58] / 12);
  const h798 = siteSeriesAt + 21 * stride;
  const h799 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g800 = 1;
  const g800Step = (1 + h799) ** (-1 / 12);
  const h801 = siteSeriesAt + 22 * stride;
  const h802 = siteSeriesAt + 23 * stride;
  const h803 = siteSeriesAt + 24 * stride;
  const h804 = siteSeriesAt + 26 * stride;
  const h806 = 6 * stride;
  const h807 = (1 - siteInputs[siteInputsAt + 73]);
  const h809 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h810 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h811 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h812 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h813 = siteInputs[siteInputsAt + 76];
  let y814 = 1;
  let y814Next = 1 + 12;
  const h815 = siteInputs[siteInputsAt + 64];
  const h816 = siteInputs[siteInputsAt + 63];
  let y817 = 1;
  let y817Next = 1 + 12;
  const h818 = siteInputs[siteInputsAt + 75] === 0;
  const h819 = siteInputs[siteInputsAt + 75] === 1;
  const h820 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h821 = siteInputs[siteInputsAt + 74];
  const h822 = marketInputs[29];
  const h824 = siteInputs[siteInputsAt + 52];
  const h826 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h831 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h832 = siteInputs[siteInputsAt + 54];
  const h834 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h837 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h838 = siteInputs[siteInputsAt + 53];
  const h840 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h843 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h844 = siteInputs[siteInputsAt + 55];
  const h846 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h849 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h850 = siteInputs[siteInputsAt + 49];
  const h852 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h855 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h856 = siteInputs[siteInputsAt + 50];
  const h858 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h884 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h982 = siteInputs[siteInputsAt + 14];
  const h983 = (siteInputs[siteInputsAt + 15] / 12);
  const h984 = siteInputs[siteInputsAt + 106];
  const h985 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h986 = (730 * siteInputs[siteInputsAt + 66]);
  const h988 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h997 = 3 * stride;
  const h998 = siteInputs[siteInputsAt + 36];
  const h999 = (0 - siteInputs[siteInputsAt + 38]);
  let g1000 = 1;
  const g1000Step = (1 + h999) ** (1 / 12);
  const h1001 = 2 * stride;
  const h1002 = siteInputs[siteInputsAt + 5];
  const h1003 = siteScalars[siteScalarsAt + 12];
  const h1004 = siteInputs[siteInputsAt + 4];
  const h1005 = 16 * stride;
  const h1006 = siteScalars[siteScalarsAt + 15];
  let p1007 = 0;
  let p1009 = 0;
  let p1010 = 0;
  let p1011 = 0;
  {
  while (0 >= y814Next) { y814 *= (1 + h813); y814Next += 12; }
  while (0 >= y817Next) { y817 *= (1 + h816); y817Next += 12; }
  const v_site_revenuePerMwh = 0;
  const v_site_olderRevenuePerMwh = 0;
  const v_site_newRevenuePerMwh = 0;
  const v_site_powerPrice = 0;
  siteSeries[h748 + 0] = v_site_powerPrice;
  const v_site_miningCost = 0;
  const v_site_powerMargin = 0;
  const v_site_olderPowerMargin = 0;
  const v_site_newPowerMargin = 0;
  const v_site_creditsPerMw = 0;
  const v_site_miningEbitdaPerMw = 0;
  const v_site_olderEbitdaPerMw = 0;
  const v_site_newEbitdaPerMw = 0;
  const v_site_movedEbitdaPerMw = 0;
  const v_site_movedOlderEbitdaPerMw = 0;
  const v_site_availableMw = (0 > h749 ? h750 : h751);
  const v_site_committedMw = gathered[h752 + 0];
  const v_site_aiMw = gathered[h753 + 0];
  const v_site_reservedMw = Math.min(h754, v_site_availableMw);
  const c756 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h755, (c756 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h755, (c756 - h757)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h755, c756), 0);
  const v_site_keptRefresh = (0 === h758 ? (v_site_keptMiningMw * h759) : 0);
  const v_site_doNothingRefresh = (0 === h758 ? (v_site_doNothingMw * h759) : 0);
  let c762;
  if (0 > h758) {
  c762 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c761 = Math.min(v_site_doNothingMw, h760);
  c762 = ((c761 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c761) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c762 - v_site_doNothingRefresh);
  let c764;
  if (0 > h758) {
  c764 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c763 = Math.min(v_site_keptMiningMw, h760);
  c764 = ((c763 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c763) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c764 - v_site_keptRefresh);
  siteSeries[h765 + 0] = v_site_keptMiningCash;
  sums[h766 + 0] += v_site_keptMiningCash;
  const c767 = Math.min(v_site_miningMw, h760);
  const c768 = Math.min(v_site_keptMiningMw, h760);
  const v_site_handoverMiningCash = (((c767 - c768) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c767) - v_site_keptMiningMw) + c768) * v_site_olderEbitdaPerMw));
  siteSeries[h769 + 0] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  sums[h770 + 0] += v_site_miningCash;
  const v_site_movedMw = 0;
  const v_site_redeployedCash = ((v_site_movedMw * ((h771 * v_site_movedEbitdaPerMw) + (h772 * v_site_movedOlderEbitdaPerMw))) - gathered[h773 + 0]);
  siteSeries[h774 + 0] = v_site_redeployedCash;
  const v_site_writeOff = gathered[h775 + 0];
  siteSeries[h776 + 0] = v_site_writeOff;
  const v_site_gpuMarketPrice = 0;
  siteSeries[h777 + 0] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h778 + 0];
  siteSeries[h779 + 0] = v_site_gpuCapex;
  const v_site_backstopCover = 0;
  siteSeries[h780 + 0] = v_site_backstopCover;
  const v_site_lateDamages = 0;
  siteSeries[h781 + 0] = v_site_lateDamages;
  const v_site_warrantCost = ((0 === 0 && h782) ? h783 : 0);
  siteSeries[h784 + 0] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h785 + 0];
  siteSeries[h786 + 0] = v_site_saleProceeds;
  const v_site_worksProgress = (h782 ? sCurveAt(quotient((0 - h787), h788)) : 0);
  const v_site_hardCapex = gathered[h789 + 0];
  const v_site_cloudCapex = gathered[h790 + 0];
  siteSeries[h791 + 0] = v_site_cloudCapex;
  const v_site_worksCapex = 0;
  const c792 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c792 + v_site_gpuCapex);
  siteSeries[h793 + 0] = v_site_capex;
  const v_site_drawable = (0 <= h794 ? v_site_capex : 0);
  siteSeries[h795 + 0] = v_site_drawable;
  const v_site_fullBalance = ((0 + v_site_drawable) + ((0 <= h796 && 0 >= 1) ? ((0 * h797) + ((v_site_drawable * h797) * 0.5)) : 0));
  siteSeries[h798 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g800;
  siteSeries[h801 + 0] = v_site_loanDiscount;
  const v_site_inService = (h782 ? quotient(v_site_aiMw, h757) : 0);
  siteSeries[h802 + 0] = v_site_inService;
  const v_site_gpuCost = (0 + v_site_gpuCapex);
  siteSeries[h803 + 0] = v_site_gpuCost;
  const v_site_spent = (0 + v_site_capex);
  siteSeries[h804 + 0] = v_site_spent;
  total0 += c792;
  const c805 = marketSeries[h778 + 0];
  total1 += (v_site_doNothingCash * c805);
  total2 += (v_site_keptMiningCash * c805);
  p1007 = v_site_worksProgress;
  p1009 = v_site_fullBalance;
  p1010 = v_site_gpuCost;
  p1011 = v_site_spent;
  }
  g800 *= g800Step;
  g1000 *= g1000Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y814Next) { y814 *= (1 + h813); y814Next += 12; }
  while (t >= y817Next) { y817 *= (1 + h816); y817Next += 12; }
  const c808 = (marketSeries[h806 + t] * h807);
  const v_site_revenuePerMwh = (quotient(c808, h809) * 1000.0000000000001);
  const v_site_olderRevenuePerMwh = (quotient(c808, h810) * 1000.0000000000001);
  const v_site_newRevenuePerMwh = (quotient(c808, h811) * 1000.0000000000001);
  const v_site_powerPrice = (h812 * y814);
  siteSeries[h748 + t] = v_site_powerPrice;
  const v_site_miningCost = (h815 * y817);
  let c887;
  if (h818) {
  c887 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c886;
  if (h819) {
  let c828;
  if (h820) {
  const c823 = (quotient((v_site_revenuePerMwh - h821), y814) - h822);
  const c825 = (c823 - h824);
  c828 = Math.min(Math.max(quotient(c825, h826), 0), 1);
  } else {
  const c827 = (quotient((v_site_revenuePerMwh - h821), y814) - h822);
  c828 = (c827 >= h824 ? 1 : 0);
  }
  const c829 = (quotient((v_site_revenuePerMwh - h821), y814) - h822);
  const c830 = (c829 - h824);
  let c835;
  if (h831) {
  const c833 = (c829 - h832);
  c835 = Math.min(Math.max(quotient(c833, h834), 0), 1);
  } else {
  c835 = (c829 >= h832 ? 1 : 0);
  }
  const c836 = (c829 - h832);
  let c841;
  if (h837) {
  const c839 = (c829 - h838);
  c841 = Math.min(Math.max(quotient(c839, h840), 0), 1);
  } else {
  c841 = (c829 >= h838 ? 1 : 0);
  }
  const c842 = (c829 - h838);
  let c847;
  if (h843) {
  const c845 = (c829 - h844);
  c847 = Math.min(Math.max(quotient(c845, h846), 0), 1);
  } else {
  c847 = (c829 >= h844 ? 1 : 0);
  }
  const c848 = (c829 - h844);
  let c853;
  if (h849) {
  const c851 = (c829 - h850);
  c853 = Math.min(Math.max(quotient(c851, h852), 0), 1);
  } else {
  c853 = (c829 >= h850 ? 1 : 0);
  }
  const c854 = (c829 - h850);
  let c859;
  if (h855) {
  const c857 = (c829 - h856);
  c859 = Math.min(Math.max(quotient(c857, h858), 0), 1);
  } else {
  c859 = (c829 >= h856 ? 1 : 0);
  }
  const c860 = (c829 - h856);
  const c861 = ((((((((0.25 * c828) * (c830 - ((c828 * h826) / 2))) + ((0.25 * c835) * (c836 - ((c835 * h834) / 2)))) + ((0.25 * c841) * (c842 - ((c841 * h840) / 2)))) + ((0.15 * c847) * (c848 - ((c847 * h846) / 2)))) + ((0.08 * c853) * (c854 - ((c853 * h852) / 2)))) + ((0.02 * c859) * (c860 - ((c859 * h858) / 2)))) * y814);
  c886 = c861;
  } else {
  let c865;
  if (h820) {
  const c862 = (quotient((v_site_revenuePerMwh - h821), y814) - h822);
  const c863 = (c862 - h824);
  c865 = Math.min(Math.max(quotient(c863, h826), 0), 1);
  } else {
  const c864 = (quotient((v_site_revenuePerMwh - h821), y814) - h822);
  c865 = (c864 >= h824 ? 1 : 0);
  }
  const c866 = (quotient((v_site_revenuePerMwh - h821), y814) - h822);
  const c867 = (c866 - h824);
  let c869;
  if (h831) {
  const c868 = (c866 - h832);
  c869 = Math.min(Math.max(quotient(c868, h834), 0), 1);
  } else {
  c869 = (c866 >= h832 ? 1 : 0);
  }
  const c870 = (c866 - h832);
  let c872;
  if (h837) {
  const c871 = (c866 - h838);
  c872 = Math.min(Math.max(quotient(c871, h840), 0), 1);
  } else {
  c872 = (c866 >= h838 ? 1 : 0);
  }
  const c873 = (c866 - h838);
  let c875;
  if (h843) {
  const c874 = (c866 - h844);
  c875 = Math.min(Math.max(quotient(c874, h846), 0), 1);
  } else {
  c875 = (c866 >= h844 ? 1 : 0);
  }
  const c876 = (c866 - h844);
  let c878;
  if (h849) {
  const c877 = (c866 - h850);
  c878 = Math.min(Math.max(quotient(c877, h852), 0), 1);
  } else {
  c878 = (c866 >= h850 ? 1 : 0);
  }
  const c879 = (c866 - h850);
  let c881;
  if (h855) {
  const c880 = (c866 - h856);
  c881 = Math.min(Math.max(quotient(c880, h858), 0), 1);
  } else {
  c881 = (c866 >= h856 ? 1 : 0);
  }
  const c882 = (c866 - h856);
  const c883 = ((((((((0.25 * c865) * (c867 - ((c865 * h826) / 2))) + ((0.25 * c869) * (c870 - ((c869 * h834) / 2)))) + ((0.25 * c872) * (c873 - ((c872 * h840) / 2)))) + ((0.15 * c875) * (c876 - ((c875 * h846) / 2)))) + ((0.08 * c878) * (c879 - ((c878 * h852) / 2)))) + ((0.02 * c881) * (c882 - ((c881 * h858) / 2)))) * y814);
  const c885 = ((h884 * y814) - v_site_powerPrice);
  c886 = (c883 + c885);
  }
  c887 = c886;
  }
  const v_site_powerMargin = c887;
  let c934;
  if (h818) {
  c934 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c933;
  if (h819) {
  let c891;
  if (h820) {
  const c888 = (quotient((v_site_olderRevenuePerMwh - h821), y814) - h822);
  const c889 = (c888 - h824);
  c891 = Math.min(Math.max(quotient(c889, h826), 0), 1);
  } else {
  const c890 = (quotient((v_site_olderRevenuePerMwh - h821), y814) - h822);
  c891 = (c890 >= h824 ? 1 : 0);
  }
  const c892 = (quotient((v_site_olderRevenuePerMwh - h821), y814) - h822);
  const c893 = (c892 - h824);
  let c895;
  if (h831) {
  const c894 = (c892 - h832);
  c895 = Math.min(Math.max(quotient(c894, h834), 0), 1);
  } else {
  c895 = (c892 >= h832 ? 1 : 0);
  }
  const c896 = (c892 - h832);
  let c898;
  if (h837) {
  const c897 = (c892 - h838);
  c898 = Math.min(Math.max(quotient(c897, h840), 0), 1);
  } else {
  c898 = (c892 >= h838 ? 1 : 0);
  }
  const c899 = (c892 - h838);
  let c901;
  if (h843) {
  const c900 = (c892 - h844);
  c901 = Math.min(Math.max(quotient(c900, h846), 0), 1);
  } else {
  c901 = (c892 >= h844 ? 1 : 0);
  }
  const c902 = (c892 - h844);
  let c904;
  if (h849) {
  const c903 = (c892 - h850);
  c904 = Math.min(Math.max(quotient(c903, h852), 0), 1);
  } else {
  c904 = (c892 >= h850 ? 1 : 0);
  }
  const c905 = (c892 - h850);
  let c907;
  if (h855) {
  const c906 = (c892 - h856);
  c907 = Math.min(Math.max(quotient(c906, h858), 0), 1);
  } else {
  c907 = (c892 >= h856 ? 1 : 0);
  }
  const c908 = (c892 - h856);
  const c909 = ((((((((0.25 * c891) * (c893 - ((c891 * h826) / 2))) + ((0.25 * c895) * (c896 - ((c895 * h834) / 2)))) + ((0.25 * c898) * (c899 - ((c898 * h840) / 2)))) + ((0.15 * c901) * (c902 - ((c901 * h846) / 2)))) + ((0.08 * c904) * (c905 - ((c904 * h852) / 2)))) + ((0.02 * c907) * (c908 - ((c907 * h858) / 2)))) * y814);
  c933 = c909;
  } else {
  let c913;
  if (h820) {
  const c910 = (quotient((v_site_olderRevenuePerMwh - h821), y814) - h822);
  const c911 = (c910 - h824);
  c913 = Math.min(Math.max(quotient(c911, h826), 0), 1);
  } else {
  const c912 = (quotient((v_site_olderRevenuePerMwh - h821), y814) - h822);
  c913 = (c912 >= h824 ? 1 : 0);
  }
  const c914 = (quotient((v_site_olderRevenuePerMwh - h821), y814) - h822);
  const c915 = (c914 - h824);
  let c917;
  if (h831) {
  const c916 = (c914 - h832);
  c917 = Math.min(Math.max(quotient(c916, h834), 0), 1);
  } else {
  c917 = (c914 >= h832 ? 1 : 0);
  }
  const c918 = (c914 - h832);
  let c920;
  if (h837) {
  const c919 = (c914 - h838);
  c920 = Math.min(Math.max(quotient(c919, h840), 0), 1);
  } else {
  c920 = (c914 >= h838 ? 1 : 0);
  }
  const c921 = (c914 - h838);
  let c923;
  if (h843) {
  const c922 = (c914 - h844);
  c923 = Math.min(Math.max(quotient(c922, h846), 0), 1);
  } else {
  c923 = (c914 >= h844 ? 1 : 0);
  }
  const c924 = (c914 - h844);
  let c926;
  if (h849) {
  const c925 = (c914 - h850);
  c926 = Math.min(Math.max(quotient(c925, h852), 0), 1);
  } else {
  c926 = (c914 >= h850 ? 1 : 0);
  }
  const c927 = (c914 - h850);
  let c929;
  if (h855) {
  const c928 = (c914 - h856);
  c929 = Math.min(Math.max(quotient(c928, h858), 0), 1);
  } else {
  c929 = (c914 >= h856 ? 1 : 0);
  }
  const c930 = (c914 - h856);
  const c931 = ((((((((0.25 * c913) * (c915 - ((c913 * h826) / 2))) + ((0.25 * c917) * (c918 - ((c917 * h834) / 2)))) + ((0.25 * c920) * (c921 - ((c920 * h840) / 2)))) + ((0.15 * c923) * (c924 - ((c923 * h846) / 2)))) + ((0.08 * c926) * (c927 - ((c926 * h852) / 2)))) + ((0.02 * c929) * (c930 - ((c929 * h858) / 2)))) * y814);
  const c932 = ((h884 * y814) - v_site_powerPrice);
  c933 = (c931 + c932);
  }
  c934 = c933;
  }
  const v_site_olderPowerMargin = c934;
  let c981;
  if (h818) {
  c981 = Math.max((v_site_newRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c980;
  if (h819) {
  let c938;
  if (h820) {
  const c935 = (quotient((v_site_newRevenuePerMwh - h821), y814) - h822);
  const c936 = (c935 - h824);
  c938 = Math.min(Math.max(quotient(c936, h826), 0), 1);
  } else {
  const c937 = (quotient((v_site_newRevenuePerMwh - h821), y814) - h822);
  c938 = (c937 >= h824 ? 1 : 0);
  }
  const c939 = (quotient((v_site_newRevenuePerMwh - h821), y814) - h822);
  const c940 = (c939 - h824);
  let c942;
  if (h831) {
  const c941 = (c939 - h832);
  c942 = Math.min(Math.max(quotient(c941, h834), 0), 1);
  } else {
  c942 = (c939 >= h832 ? 1 : 0);
  }
  const c943 = (c939 - h832);
  let c945;
  if (h837) {
  const c944 = (c939 - h838);
  c945 = Math.min(Math.max(quotient(c944, h840), 0), 1);
  } else {
  c945 = (c939 >= h838 ? 1 : 0);
  }
  const c946 = (c939 - h838);
  let c948;
  if (h843) {
  const c947 = (c939 - h844);
  c948 = Math.min(Math.max(quotient(c947, h846), 0), 1);
  } else {
  c948 = (c939 >= h844 ? 1 : 0);
  }
  const c949 = (c939 - h844);
  let c951;
  if (h849) {
  const c950 = (c939 - h850);
  c951 = Math.min(Math.max(quotient(c950, h852), 0), 1);
  } else {
  c951 = (c939 >= h850 ? 1 : 0);
  }
  const c952 = (c939 - h850);
  let c954;
  if (h855) {
  const c953 = (c939 - h856);
  c954 = Math.min(Math.max(quotient(c953, h858), 0), 1);
  } else {
  c954 = (c939 >= h856 ? 1 : 0);
  }
  const c955 = (c939 - h856);
  const c956 = ((((((((0.25 * c938) * (c940 - ((c938 * h826) / 2))) + ((0.25 * c942) * (c943 - ((c942 * h834) / 2)))) + ((0.25 * c945) * (c946 - ((c945 * h840) / 2)))) + ((0.15 * c948) * (c949 - ((c948 * h846) / 2)))) + ((0.08 * c951) * (c952 - ((c951 * h852) / 2)))) + ((0.02 * c954) * (c955 - ((c954 * h858) / 2)))) * y814);
  c980 = c956;
  } else {
  let c960;
  if (h820) {
  const c957 = (quotient((v_site_newRevenuePerMwh - h821), y814) - h822);
  const c958 = (c957 - h824);
  c960 = Math.min(Math.max(quotient(c958, h826), 0), 1);
  } else {
  const c959 = (quotient((v_site_newRevenuePerMwh - h821), y814) - h822);
  c960 = (c959 >= h824 ? 1 : 0);
  }
  const c961 = (quotient((v_site_newRevenuePerMwh - h821), y814) - h822);
  const c962 = (c961 - h824);
  let c964;
  if (h831) {
  const c963 = (c961 - h832);
  c964 = Math.min(Math.max(quotient(c963, h834), 0), 1);
  } else {
  c964 = (c961 >= h832 ? 1 : 0);
  }
  const c965 = (c961 - h832);
  let c967;
  if (h837) {
  const c966 = (c961 - h838);
  c967 = Math.min(Math.max(quotient(c966, h840), 0), 1);
  } else {
  c967 = (c961 >= h838 ? 1 : 0);
  }
  const c968 = (c961 - h838);
  let c970;
  if (h843) {
  const c969 = (c961 - h844);
  c970 = Math.min(Math.max(quotient(c969, h846), 0), 1);
  } else {
  c970 = (c961 >= h844 ? 1 : 0);
  }
  const c971 = (c961 - h844);
  let c973;
  if (h849) {
  const c972 = (c961 - h850);
  c973 = Math.min(Math.max(quotient(c972, h852), 0), 1);
  } else {
  c973 = (c961 >= h850 ? 1 : 0);
  }
  const c974 = (c961 - h850);
  let c976;
  if (h855) {
  const c975 = (c961 - h856);
  c976 = Math.min(Math.max(quotient(c975, h858), 0), 1);
  } else {
  c976 = (c961 >= h856 ? 1 : 0);
  }
  const c977 = (c961 - h856);
  const c978 = ((((((((0.25 * c960) * (c962 - ((c960 * h826) / 2))) + ((0.25 * c964) * (c965 - ((c964 * h834) / 2)))) + ((0.25 * c967) * (c968 - ((c967 * h840) / 2)))) + ((0.15 * c970) * (c971 - ((c970 * h846) / 2)))) + ((0.08 * c973) * (c974 - ((c973 * h852) / 2)))) + ((0.02 * c976) * (c977 - ((c976 * h858) / 2)))) * y814);
  const c979 = ((h884 * y814) - v_site_powerPrice);
  c980 = (c978 + c979);
  }
  c981 = c980;
  }
  const v_site_newPowerMargin = c981;
  const v_site_creditsPerMw = ((t <= h982 ? h983 : 0) + (t <= h984 ? h985 : 0));
  const c987 = (h986 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max((((h986 * v_site_powerMargin) - c987) + v_site_creditsPerMw), 0);
  const v_site_olderEbitdaPerMw = Math.max((((h986 * v_site_olderPowerMargin) - c987) + v_site_creditsPerMw), 0);
  const v_site_newEbitdaPerMw = Math.max((((h986 * v_site_newPowerMargin) - c987) + v_site_creditsPerMw), 0);
  const c989 = (h988 * y814);
  const v_site_movedEbitdaPerMw = Math.max((((h986 * Math.max((v_site_revenuePerMwh - c989), 0)) - c987) + 0), 0);
  const v_site_movedOlderEbitdaPerMw = Math.max((((h986 * Math.max((v_site_olderRevenuePerMwh - c989), 0)) - c987) + 0), 0);
  const v_site_availableMw = (t > h749 ? h750 : h751);
  const v_site_committedMw = gathered[h752 + t];
  const v_site_aiMw = gathered[h753 + t];
  const v_site_reservedMw = Math.min(h754, v_site_availableMw);
  const c990 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h755, (c990 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h755, (c990 - h757)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h755, c990), 0);
  const v_site_keptRefresh = (t === h758 ? (v_site_keptMiningMw * h759) : 0);
  const v_site_doNothingRefresh = (t === h758 ? (v_site_doNothingMw * h759) : 0);
  let c992;
  if (t > h758) {
  c992 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c991 = Math.min(v_site_doNothingMw, h760);
  c992 = ((c991 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c991) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c992 - v_site_doNothingRefresh);
  let c994;
  if (t > h758) {
  c994 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c993 = Math.min(v_site_keptMiningMw, h760);
  c994 = ((c993 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c993) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c994 - v_site_keptRefresh);
  siteSeries[h765 + t] = v_site_keptMiningCash;
  sums[h766 + t] += v_site_keptMiningCash;
  const c995 = Math.min(v_site_miningMw, h760);
  const c996 = Math.min(v_site_keptMiningMw, h760);
  const v_site_handoverMiningCash = (((c995 - c996) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c995) - v_site_keptMiningMw) + c996) * v_site_olderEbitdaPerMw));
  siteSeries[h769 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  sums[h770 + t] += v_site_miningCash;
  const v_site_movedMw = gathered[h997 + t];
  const v_site_redeployedCash = ((v_site_movedMw * ((h771 * v_site_movedEbitdaPerMw) + (h772 * v_site_movedOlderEbitdaPerMw))) - gathered[h773 + t]);
  siteSeries[h774 + t] = v_site_redeployedCash;
  const v_site_writeOff = gathered[h775 + t];
  siteSeries[h776 + t] = v_site_writeOff;
  const v_site_gpuMarketPrice = ((h998 * g1000) * marketSeries[h1001 + t]);
  siteSeries[h777 + t] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h778 + t];
  siteSeries[h779 + t] = v_site_gpuCapex;
  const v_site_backstopCover = (h1002 * Math.max((1 - quotient(Math.max((t - h1003), 0), h1004)), 0));
  siteSeries[h780 + t] = v_site_backstopCover;
  const v_site_lateDamages = gathered[h1005 + t];
  siteSeries[h781 + t] = v_site_lateDamages;
  const v_site_warrantCost = ((t === 0 && h782) ? h783 : 0);
  siteSeries[h784 + t] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h785 + t];
  siteSeries[h786 + t] = v_site_saleProceeds;
  const v_site_worksProgress = (h782 ? sCurveAt(quotient((t - h787), h788)) : 0);
  const v_site_hardCapex = gathered[h789 + t];
  const v_site_cloudCapex = gathered[h790 + t];
  siteSeries[h791 + t] = v_site_cloudCapex;
  const v_site_worksCapex = (h1006 * (v_site_worksProgress - p1007));
  const c1008 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c1008 + v_site_gpuCapex);
  siteSeries[h793 + t] = v_site_capex;
  const v_site_drawable = (t <= h794 ? v_site_capex : 0);
  siteSeries[h795 + t] = v_site_drawable;
  const v_site_fullBalance = ((p1009 + v_site_drawable) + ((t <= h796 && t >= 1) ? ((p1009 * h797) + ((v_site_drawable * h797) * 0.5)) : 0));
  siteSeries[h798 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g800;
  siteSeries[h801 + t] = v_site_loanDiscount;
  const v_site_inService = (h782 ? quotient(v_site_aiMw, h757) : 0);
  siteSeries[h802 + t] = v_site_inService;
  const v_site_gpuCost = (p1010 + v_site_gpuCapex);
  siteSeries[h803 + t] = v_site_gpuCost;
  const v_site_spent = (p1011 + v_site_capex);
  siteSeries[h804 + t] = v_site_spent;
  total0 += c1008;
  const c1012 = marketSeries[h778 + t];
  total1 += (v_site_doNothingCash * c1012);
  total2 += (v_site_keptMiningCash * c1012);
  p1007 = v_site_worksProgress;
  p1009 = v_site_fullBalance;
  p1010 = v_site_gpuCost;
  p1011 = v_site_spent;
  g800 *= g800Step;
  g1000 *= g1000Step;
  }
  }
  siteTotals[0] = total0;
  siteTotals[1] = total1;
  siteTotals[2] = total2;
}
function siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  for (let b = 0; b < blockCount; b += 1) {
  blockScalars[b * 18 + 7] = (siteInputs[siteInputsAt + 47] === 0 ? siteScalars[siteScalarsAt + 12] : blockScalars[b * 18 + 1]);
  blockScalars[b * 18 + 8] = (blockScalars[b * 18 + 7] + blockInputs[blockInputsAt + b * 15 + 5]);
  }
  let greatest_block_leaseEnd = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_leaseEnd = b === 0 ? blockScalars[b * 18 + 8] : Math.max(greatest_block_leaseEnd, blockScalars[b * 18 + 8]);
  }
  siteScalars[siteScalarsAt + 14] = greatest_block_leaseEnd;
  siteScalars[siteScalarsAt + 19] = (siteInputs[siteInputsAt + 21] + (Math.max((10 - Math.max((((siteScalars[siteScalarsAt + 14] - siteInputs[siteInputsAt + 23]) - 1) / 12), 0)), 0) * siteInputs[siteInputsAt + 7]));
  siteScalars[siteScalarsAt + 33] = siteTotals[0];
  siteScalars[siteScalarsAt + 34] = siteTotals[1];
  siteScalars[siteScalarsAt + 35] = siteTotals[2];
}
function siteRound1Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 6 * stride, 7 * stride);
  gathered.fill(0, 8 * stride, 9 * stride);
  gathered.fill(0, 9 * stride, 10 * stride);
  gathered.fill(0, 10 * stride, 11 * stride);
  gathered.fill(0, 11 * stride, 12 * stride);
  gathered.fill(0, 12 * stride, 13 * stride);
  gathered.fill(0, 13 * stride, 14 * stride);
  gathered.fill(0, 14 * stride, 15 * stride);
  gathered.fill(0, 15 * stride, 16 * stride);
  gathered.fill(0, 20 * stride, 21 * stride);
  gatheredZeros[6] = 1;
  gatheredZeros[8] = 1;
  gatheredZeros[9] = 1;
  gatheredZeros[10] = 1;
  gatheredZeros[11] = 1;
  gatheredZeros[12] = 1;
  gatheredZeros[13] = 1;
  gatheredZeros[14] = 1;
  gatheredZeros[15] = 1;
  gatheredZeros[20] = 1;
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0);
  const h2 = h1 === 0;
  const h3 = h2;
  const h4 = blockZeros[b * 3 + 0] === 1;
  const h5 = blockZeros[b * 3 + 1] === 1;
  const h6 = blockInputs[blockInputsAt + b * 15 + 6];
  const h7 = h6 === 0;
  const h8 = blockInputs[blockInputsAt + b * 15 + 7];
  const h9 = h8 === 0;
  const h10 = (1 - siteInputs[siteInputsAt + 113]);
  const h11 = h10 === 0;
  const h12 = blockScalars[b * 18 + 8];
  const h13 = h12 <= 0;
  const h14 = blockScalars[b * 18 + 5];
  const h15 = h14 === 0;
  const h16 = ((((((h4 || h5) || h7) || h9) || h3) || h11) || (h13 || h15));
  const h17 = ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1);
  const h18 = h17 <= 0;
  const h19 = (((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1) + siteInputs[siteInputsAt + 115]);
  const h20 = h19 <= 0;
  const h21 = siteInputs[siteInputsAt + 90];
  const h22 = h21 === 0;
  const h23 = (h18 && h22);
  const h24 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 44]) / 12);
  const h25 = h24 === 0;
  const h26 = blockScalars[b * 18 + 1];
  const h27 = h26 > months;
  const h28 = (blockInputs[blockInputsAt + b * 15 + 1] === 4 ? 1 : 0);
  const h29 = h28 === 0;
  const h30 = ((h25 || h9) || ((h27 || h13) || h29));
  const h31 = ((h16 || h23) && h30);
  const h32 = siteInputs[siteInputsAt + 41];
  const h33 = h32 === 0;
  const h34 = (blockInputs[blockInputsAt + b * 15 + 1] === 1 ? 1 : 0);
  const h35 = h34 === 0;
  const h36 = (((((h4 || h5) || h7) || h9) || h33) || (h13 || h35));
  const h37 = (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]);
  const h38 = h37 === 0;
  const h39 = ((h31 || h38) && h36);
  const h40 = siteInputs[siteInputsAt + 30];
  const h41 = h40 === 0;
  const h42 = (blockScalars[b * 18 + 1] + siteInputs[siteInputsAt + 29]);
  const h43 = h42 <= 0;
  const h44 = siteZeros[6] === 1;
  const h45 = ((h41 || h43) && h44);
  const h46 = blockScalars[b * 18 + 12];
  const h47 = h46 === 0;
  const h48 = siteInputs[siteInputsAt + 40];
  const h49 = h48 === 0;
  const h50 = blockScalars[b * 18 + 13];
  const h51 = h50 <= 0;
  const h52 = ((((h47 || h5) || h49) || h45) || (h27 || h51));
  const h53 = blockZeros[b * 3 + 2] === 1;
  const h54 = siteInputs[siteInputsAt + 39];
  const h55 = h54 === 0;
  const h56 = siteInputs[siteInputsAt + 35];
  const h57 = h56 > months;
  const h58 = ((h53 || h55) || h57);
  const h59 = siteInputs[siteInputsAt + 56];
  const h60 = h59 === 0;
  const h61 = siteInputs[siteInputsAt + 2];
  const h62 = h61 === 0;
  const h63 = (blockScalars[b * 18 + 11] > 0 ? blockScalars[b * 18 + 13] : blockScalars[b * 18 + 8]);
  const h64 = h63 <= 0;
  const h65 = ((((((h4 || h5) || h7) || h9) || h60) || h62) || h64);
  const h66 = siteZeros[0] === 1;
  const h67 = (h65 || h66);
  const h68 = (1 - siteInputs[siteInputsAt + 78]);
  const h69 = h68 === 0;
  const h70 = ((h67 || h15) || h69);
  const h71 = blockScalars[b * 18 + 11];
  const h72 = h71 === 0;
  const h73 = (h67 || h72);
  const h74 = blockScalars[b * 18 + 14];
  const h75 = h74 === 0;
  const h76 = Math.max((blockScalars[b * 18 + 7] - siteInputs[siteInputsAt + 79]), 0);
  const h77 = (h76 < 0 || h76 > months);
  const h78 = quotient(blockScalars[b * 18 + 14], blockInputs[blockInputsAt + b * 15 + 5]);
  const h79 = h78 === 0;
  const h80 = blockScalars[b * 18 + 7];
  const h81 = h80 > months;
  const h82 = Math.min(blockScalars[b * 18 + 8], ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1));
  const h83 = h82 <= 0;
  const h84 = ((h75 || h77) && (h79 || (h81 || h83)));
  const h85 = ((h16 && h30) && h31);
  const h86 = ((blockScalars[b * 18 + 4] * siteInputs[siteInputsAt + 85]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h87 = h86 === 0;
  const h88 = (h19 < 0 || h19 > months);
  const h89 = (h87 || ((h88 || h13) || h15));
  const h90 = siteInputs[siteInputsAt + 92];
  const h91 = h90 === 0;
  const h92 = siteInputs[siteInputsAt + 93];
  const h93 = h92 === 0;
  const h94 = (1 - (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]));
  const h95 = h94 === 0;
  const h96 = h12 > months;
  const h97 = (blockScalars[b * 18 + 8] + siteInputs[siteInputsAt + 91]);
  const h98 = h97 <= 0;
  const h99 = (((h91 || (((h4 || h5) || h7) || h9)) || ((((h3 || h93) || h11) || h95) && (h35 || (!h35 && h33)))) || ((h96 || h98) || h15));
  const h100 = h99;
  const h101 = h89;
  const h102 = h85;
  const h103 = h84;
  const h104 = h73;
  const h105 = h70;
  const h106 = (h67 || ((h104 || h72) && ((h105 || h69) || h15)));
  const h107 = (h65 || (h106 || h66));
  const h108 = h58;
  const h109 = h52;
  const h110 = (h45 || ((h109 || (h27 || h51)) || ((h47 || h5) || h49)));
  const h111 = h39;
  const h112 = (h36 || h111);
  const h113 = h31;
  const h114 = (h30 || (h102 && h113));
  const h115 = (h23 || (h113 || h16));
  const h116 = (h16 || (h102 && (h113 || h23)));
  const h117 = (h3 || ((((((h100 || ((h96 || h98) || h15)) || (h91 || (((h4 || h5) || h7) || h9))) || h95) || h11) || h93) && (((h116 || (h13 || h15)) || h11) || (((h4 || h5) || h7) || h9))));
  if (!h31) gatheredZeros[11] = 0;
  if (!h39) gatheredZeros[12] = 0;
  if (!h52) gatheredZeros[6] = 0;
  if (!h58) gatheredZeros[8] = 0;
  if (!h70) gatheredZeros[9] = 0;
  if (!h73) gatheredZeros[10] = 0;
  if (!h84) gatheredZeros[13] = 0;
  if (!h85) gatheredZeros[14] = 0;
  if (!h89) gatheredZeros[15] = 0;
  if (!h99) gatheredZeros[20] = 0;
  if (h114 && h112 && h110 && h109 && h108 && h107 && h106 && h105 && h104 && h103 && h101) {
  const h194 = Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0);
  const h195 = blockInputs[blockInputsAt + b * 15 + 9];
  const h196 = blockScalars[b * 18 + 7];
  let y197 = 1;
  let y197Next = h196 + 12;
  const h198 = blockScalars[b * 18 + 8];
  const h199 = blockScalars[b * 18 + 5];
  const h200 = (b * 3 + 0) * stride;
  const h201 = (b * 3 + 1) * stride;
  const h202 = blockInputs[blockInputsAt + b * 15 + 6];
  const h203 = blockInputs[blockInputsAt + b * 15 + 7];
  const h205 = (1 - siteInputs[siteInputsAt + 113]);
  const h207 = ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1);
  const h208 = (((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1) + siteInputs[siteInputsAt + 115]);
  const h209 = siteInputs[siteInputsAt + 90];
  const h210 = 11 * stride;
  const h211 = (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]);
  const h212 = 12 * stride;
  const h213 = 14 * stride;
  const h214 = (blockScalars[b * 18 + 8] + siteInputs[siteInputsAt + 91]);
  const h215 = siteInputs[siteInputsAt + 92];
  const h217 = siteInputs[siteInputsAt + 93];
  const h218 = (1 - (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]));
  const h219 = blockInputs[blockInputsAt + b * 15 + 1] === 1;
  const h220 = siteInputs[siteInputsAt + 41];
  const h221 = siteInputs[siteInputsAt + 24];
  const h222 = (blockScalars[b * 18 + 8] - blockInputs[blockInputsAt + b * 15 + 5]);
  let y223 = 1;
  let y223Next = h222 + 12;
  const h225 = 20 * stride;
  {
  while (0 >= y197Next) { y197 *= (1 + h195); y197Next += 12; }
  while (0 >= y223Next) { y223 *= (1 + h221); y223Next += 12; }
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y197Next) { y197 *= (1 + h195); y197Next += 12; }
  while (t >= y223Next) { y223 *= (1 + h221); y223Next += 12; }
  const v_block_rentRate = (h194 * y197);
  let c206;
  if (((t < h198 ? 1 : 0) * h199) !== 0) {
  const c204 = ((((blockSeries[h200 + t] * 1000) * blockSeries[h201 + t]) * h202) * h203);
  c206 = ((c204 * v_block_rentRate) * h205);
  } else {
  c206 = 0;
  }
  const v_block_contractRent = c206;
  const v_block_rentPaid = (t < h207 ? 1 : (t < h208 ? 0 : h209));
  const v_block_rent = (v_block_contractRent * v_block_rentPaid);
  gathered[h210 + t] += v_block_rent;
  const v_block_landlordCost = (v_block_rent * h211);
  gathered[h212 + t] += v_block_landlordCost;
  const v_block_lostRent = (v_block_contractRent - v_block_rent);
  gathered[h213 + t] += v_block_lostRent;
  let c224;
  if ((((t >= h198 ? 1 : 0) * (t < h214 ? 1 : 0)) * h199) !== 0) {
  const c216 = ((((blockSeries[h200 + t] * 1000) * blockSeries[h201 + t]) * h202) * h203);
  c224 = ((h215 * c216) * ((((v_block_rentRate * h217) * h205) * h218) - (h219 ? (h220 * y223) : 0)));
  } else {
  c224 = 0;
  }
  const v_block_renewalNoi = c224;
  gathered[h225 + t] += v_block_renewalNoi;
  }
  } else {
  const h226 = 11 * stride;
  const h227 = 12 * stride;
  const h228 = 6 * stride;
  const h229 = 8 * stride;
  const h230 = 9 * stride;
  const h231 = 10 * stride;
  const h232 = Math.max((blockScalars[b * 18 + 7] - siteInputs[siteInputsAt + 79]), 0);
  const h233 = blockScalars[b * 18 + 14];
  const h234 = blockScalars[b * 18 + 7];
  const h235 = Math.min(blockScalars[b * 18 + 8], ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1));
  const h236 = quotient(blockScalars[b * 18 + 14], blockInputs[blockInputsAt + b * 15 + 5]);
  const h237 = 13 * stride;
  const h238 = 14 * stride;
  const h239 = 15 * stride;
  const h240 = 20 * stride;
  const h241 = Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0);
  const h242 = blockInputs[blockInputsAt + b * 15 + 9];
  let y243 = 1;
  let y243Next = h234 + 12;
  const h244 = blockScalars[b * 18 + 8];
  const h246 = blockScalars[b * 18 + 5];
  const h247 = (b * 3 + 0) * stride;
  const h249 = (b * 3 + 1) * stride;
  const h251 = blockInputs[blockInputsAt + b * 15 + 6];
  const h252 = blockInputs[blockInputsAt + b * 15 + 7];
  const h254 = (1 - siteInputs[siteInputsAt + 113]);
  const h256 = ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1);
  const h257 = (((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1) + siteInputs[siteInputsAt + 115]);
  const h258 = siteInputs[siteInputsAt + 90];
  const h259 = blockScalars[b * 18 + 1];
  const h260 = blockInputs[blockInputsAt + b * 15 + 1] === 4;
  const h261 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 44]) / 12);
  const h262 = blockInputs[blockInputsAt + b * 15 + 1] === 1;
  const h266 = siteInputs[siteInputsAt + 41];
  const h267 = siteInputs[siteInputsAt + 24];
  let y268 = 1;
  let y268Next = h234 + 12;
  const h270 = (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]);
  const h271 = (blockScalars[b * 18 + 1] + siteInputs[siteInputsAt + 29]);
  const h272 = siteInputs[siteInputsAt + 30];
  const h273 = siteSeriesAt + 6 * stride;
  const h274 = blockScalars[b * 18 + 13];
  const h275 = blockScalars[b * 18 + 12];
  const h277 = siteInputs[siteInputsAt + 40];
  const h279 = siteInputs[siteInputsAt + 35];
  const h280 = (b * 3 + 2) * stride;
  const h281 = siteInputs[siteInputsAt + 39];
  const h282 = (blockScalars[b * 18 + 11] > 0 ? blockScalars[b * 18 + 13] : blockScalars[b * 18 + 8]);
  const h285 = siteInputs[siteInputsAt + 56];
  const h286 = siteInputs[siteInputsAt + 2];
  const h288 = siteSeriesAt + 0 * stride;
  const h289 = (1 - siteInputs[siteInputsAt + 78]);
  const h290 = blockScalars[b * 18 + 11];
  const h291 = ((blockScalars[b * 18 + 4] * siteInputs[siteInputsAt + 85]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h292 = (blockScalars[b * 18 + 8] + siteInputs[siteInputsAt + 91]);
  const h293 = siteInputs[siteInputsAt + 92];
  const h297 = siteInputs[siteInputsAt + 93];
  const h298 = (1 - (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]));
  const h299 = (blockScalars[b * 18 + 8] - blockInputs[blockInputsAt + b * 15 + 5]);
  let y300 = 1;
  let y300Next = h299 + 12;
  {
  while (0 >= y243Next) { y243 *= (1 + h242); y243Next += 12; }
  while (0 >= y268Next) { y268 *= (1 + h267); y268Next += 12; }
  while (0 >= y300Next) { y300 *= (1 + h267); y300Next += 12; }
  const v_block_rentRate = 0;
  const v_block_contractRent = 0;
  const v_block_rentPaid = 0;
  const v_block_landRent = 0;
  const v_block_rent = 0;
  gathered[h226 + 0] += v_block_rent;
  const v_block_facilityCost = 0;
  const v_block_landlordCost = 0;
  gathered[h227 + 0] += v_block_landlordCost;
  const v_block_gpuPrice = 0;
  const v_block_cloudRevenue = 0;
  gathered[h228 + 0] += v_block_cloudRevenue;
  const v_block_gpuResale = 0;
  gathered[h229 + 0] += v_block_gpuResale;
  const v_block_energy = 0;
  const v_block_powerBill = 0;
  const v_block_unrecoveredPower = 0;
  gathered[h230 + 0] += v_block_unrecoveredPower;
  const v_block_cloudPower = 0;
  gathered[h231 + 0] += v_block_cloudPower;
  const v_block_prepaymentCash = ((0 === h232 ? h233 : 0) - ((0 >= h234 && 0 < h235) ? h236 : 0));
  gathered[h237 + 0] += v_block_prepaymentCash;
  const v_block_lostRent = 0;
  gathered[h238 + 0] += v_block_lostRent;
  const v_block_refit = 0;
  gathered[h239 + 0] += v_block_refit;
  const v_block_renewalNoi = 0;
  gathered[h240 + 0] += v_block_renewalNoi;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y243Next) { y243 *= (1 + h242); y243Next += 12; }
  while (t >= y268Next) { y268 *= (1 + h267); y268Next += 12; }
  while (t >= y300Next) { y300 *= (1 + h267); y300Next += 12; }
  const v_block_rentRate = (h241 * y243);
  const c245 = (t < h244 ? 1 : 0);
  let c255;
  if ((c245 * h246) !== 0) {
  const c248 = blockSeries[h247 + t];
  const c250 = blockSeries[h249 + t];
  const c253 = ((((c248 * 1000) * c250) * h251) * h252);
  c255 = ((c253 * v_block_rentRate) * h254);
  } else {
  c255 = 0;
  }
  const v_block_contractRent = c255;
  const v_block_rentPaid = (t < h256 ? 1 : (t < h257 ? 0 : h258));
  const v_block_landRent = (((t >= h259 && t < h244) && h260) ? ((h261 * y243) * h252) : 0);
  const v_block_rent = ((v_block_contractRent * v_block_rentPaid) + v_block_landRent);
  gathered[h226 + t] += v_block_rent;
  let c269;
  if ((t < h244 && h262)) {
  const c263 = blockSeries[h247 + t];
  const c264 = blockSeries[h249 + t];
  const c265 = ((((c263 * 1000) * c264) * h251) * h252);
  c269 = ((c265 * h266) * y268);
  } else {
  c269 = 0;
  }
  const v_block_facilityCost = c269;
  const v_block_landlordCost = ((v_block_rent * h270) + v_block_facilityCost);
  gathered[h227 + t] += v_block_landlordCost;
  const v_block_gpuPrice = (t < h271 ? h272 : siteSeries[h273 + t]);
  let c278;
  if ((t >= h259 && t < h274)) {
  const c276 = blockSeries[h249 + t];
  c278 = ((((h275 * c276) * 730) * h277) * v_block_gpuPrice);
  } else {
  c278 = 0;
  }
  const v_block_cloudRevenue = c278;
  gathered[h228 + t] += v_block_cloudRevenue;
  const v_block_gpuResale = (t >= h279 ? (valueIn(blockSeries, h280, (t - h279), months) * h281) : 0);
  gathered[h229 + t] += v_block_gpuResale;
  let c287;
  if (t < h282) {
  const c283 = blockSeries[h247 + t];
  const c284 = blockSeries[h249 + t];
  c287 = ((((((c283 * c284) * h251) * h252) * h285) * h286) * 730);
  } else {
  c287 = 0;
  }
  const v_block_energy = c287;
  const v_block_powerBill = (v_block_energy * siteSeries[h288 + t]);
  const v_block_unrecoveredPower = ((v_block_powerBill * h246) * h289);
  gathered[h230 + t] += v_block_unrecoveredPower;
  const v_block_cloudPower = (v_block_powerBill * h290);
  gathered[h231 + t] += v_block_cloudPower;
  const v_block_prepaymentCash = ((t === h232 ? h233 : 0) - ((t >= h234 && t < h235) ? h236 : 0));
  gathered[h237 + t] += v_block_prepaymentCash;
  const v_block_lostRent = ((v_block_contractRent + v_block_landRent) - v_block_rent);
  gathered[h238 + t] += v_block_lostRent;
  const v_block_refit = ((((t === h257 ? 1 : 0) * c245) * h246) !== 0 ? h291 : 0);
  gathered[h239 + t] += v_block_refit;
  let c301;
  if ((((t >= h244 ? 1 : 0) * (t < h292 ? 1 : 0)) * h246) !== 0) {
  const c294 = blockSeries[h247 + t];
  const c295 = blockSeries[h249 + t];
  const c296 = ((((c294 * 1000) * c295) * h251) * h252);
  c301 = ((h293 * c296) * ((((v_block_rentRate * h297) * h254) * h298) - (h262 ? (h266 * y300) : 0)));
  } else {
  c301 = 0;
  }
  const v_block_renewalNoi = c301;
  gathered[h240 + t] += v_block_renewalNoi;
  }
  }
  }
}
function siteRound1Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  let total2 = 0;
  let total3 = 0;
  const h302 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h303 = h302 === 0;
  const h304 = siteZeros[0] === 1;
  const h305 = siteInputs[siteInputsAt + 97];
  const h306 = h305 === 0;
  const h307 = h306;
  const h308 = (siteScalars[siteScalarsAt + 0] * 1000);
  const h309 = h308 === 0;
  const h310 = (siteInputs[siteInputsAt + 96] === 1 ? 1 : 0);
  const h311 = h310 === 0;
  const h312 = ((((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 3]) + ((siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)) * siteInputs[siteInputsAt + 68]));
  const h313 = h312 === 0;
  const h314 = ((h311 && h313) || (!h311 && (h309 || h307)));
  const h315 = gatheredZeros[6] === 1;
  const h316 = h315;
  const h317 = gatheredZeros[8] === 1;
  const h318 = h317;
  const h319 = gatheredZeros[9] === 1;
  const h320 = h319;
  const h321 = gatheredZeros[10] === 1;
  const h322 = h321;
  const h323 = gatheredZeros[11] === 1;
  const h324 = h323;
  const h325 = (siteInputs[siteInputsAt + 42] / 12);
  const h326 = h325 === 0;
  const h327 = siteScalars[siteScalarsAt + 12];
  const h328 = h327 > months;
  const h329 = siteScalars[siteScalarsAt + 14];
  const h330 = h329 <= 0;
  const h331 = (siteScalars[siteScalarsAt + 5] > 0 ? 1 : 0);
  const h332 = h331 === 0;
  const h333 = (h326 || ((h328 || h330) || h332));
  const h334 = gatheredZeros[12] === 1;
  const h335 = ((h334 && h320) && h333);
  const h336 = siteInputs[siteInputsAt + 37];
  const h337 = h336 === 0;
  const h338 = ((h316 || h337) && h322);
  const h339 = (((h324 && h335) && h316) && h338);
  const h340 = gatheredZeros[13] === 1;
  const h341 = h340;
  const h342 = gatheredZeros[14] === 1;
  const h343 = h342;
  const h344 = siteZeros[11] === 1;
  const h345 = ((h343 && h344) || (h344 && h343));
  const h346 = gatheredZeros[15] === 1;
  const h347 = h346;
  const h348 = siteZeros[12] === 1;
  const h349 = siteZeros[13] === 1;
  const h350 = ((((h341 && h345) && h348) && h347) && h349);
  const h351 = gatheredZeros[20] === 1;
  const h352 = h351;
  const h353 = siteZeros[8] === 1;
  const h354 = siteZeros[16] === 1;
  const h355 = ((((h316 && h338) && h318) && h353) && h354);
  const h356 = siteScalars[siteScalarsAt + 21];
  const h357 = h356 > months;
  const h358 = (siteScalars[siteScalarsAt + 21] + 12);
  const h359 = h358 <= 0;
  const h360 = (h339 || (h357 || h359));
  const h361 = (siteInputs[siteInputsAt + 110] === 1 ? 1 : 0);
  const h362 = h361 === 0;
  const h363 = siteInputs[siteInputsAt + 23];
  const h364 = h363 >= months;
  const h365 = siteScalars[siteScalarsAt + 33];
  const h366 = h365 === 0;
  const h367 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h368 = h367 === 0;
  const h369 = siteZeros[23] === 1;
  const h370 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h371 = h370 === 0;
  const h372 = marketInputs[11];
  const h373 = h372 >= months;
  const h374 = (marketInputs[11] / 1);
  const h375 = h374 === 0;
  const h376 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h377 = h376 === 0;
  const h378 = marketInputs[9];
  const h379 = h378 >= months;
  const h380 = (marketInputs[9] / 1);
  const h381 = h380 === 0;
  const h382 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h383 = h382 === 0;
  const h384 = marketInputs[4];
  const h385 = h384 >= months;
  const h386 = (marketInputs[4] / 1);
  const h387 = h386 === 0;
  const h388 = (h366 || ((((h368 || h369) && (h371 || ((h369 && (h369 || h373)) && !h375))) && (h377 || ((h369 && (h369 || h379)) && !h381))) && (h383 || ((h369 && (h369 || h385)) && !h387))));
  const h389 = siteInputs[siteInputsAt + 6];
  const h390 = h389 === 0;
  const h391 = (1 - siteInputs[siteInputsAt + 6]);
  const h392 = h391 === 0;
  const h393 = siteZeros[24] === 1;
  const h394 = h372 === 0;
  const h395 = ((h390 || h353) && ((h392 || (h393 && (h393 || h373))) && !h394));
  const h396 = (h388 && h395);
  const h397 = h396;
  const h398 = siteZeros[26] === 1;
  const h399 = (h363 < 0 || h363 > months);
  const h400 = ((h398 && h397) || (h362 || h399));
  const h401 = (siteInputs[siteInputsAt + 23] + 12);
  const h402 = h401 < 0;
  const h403 = siteZeros[22] === 1;
  const h404 = (siteScalars[siteScalarsAt + 24] + siteInputs[siteInputsAt + 1]);
  const h405 = h404 < 0;
  const h406 = siteScalars[siteScalarsAt + 24];
  const h407 = h406 >= months;
  const h408 = h400;
  const h409 = (h397 || (h408 || (h362 || h399)));
  const h410 = (h395 || h397);
  const h411 = (h388 || h397);
  const h412 = h360;
  const h413 = h355;
  const h414 = h352;
  const h415 = h350;
  const h416 = (h347 || h415);
  const h417 = h345;
  const h418 = (h343 || h417);
  const h419 = (h341 || h415);
  const h420 = h339;
  const h421 = h338;
  const h422 = (h335 || h420);
  const h423 = (h333 || h422);
  const h424 = (h324 || h420);
  const h425 = (h322 || h421);
  const h426 = (h320 || h422);
  const h427 = (h318 || h413);
  const h428 = h316;
  const h429 = (h314 || blockCount === 0);
  const h430 = (h307 || ((h429 || h311) || h309));
  siteZeros[3] = h314 ? 1 : 0;
  siteZeros[7] = h316 ? 1 : 0;
  siteZeros[9] = h338 ? 1 : 0;
  siteZeros[10] = h339 ? 1 : 0;
  siteZeros[14] = h350 ? 1 : 0;
  siteZeros[18] = h352 ? 1 : 0;
  siteZeros[19] = h355 ? 1 : 0;
  siteZeros[25] = h396 ? 1 : 0;
  siteZeros[27] = h400 ? 1 : 0;
  if (h430 && h429 && h428 && h427 && h426 && h425 && h424 && h423 && h422 && h421 && h420 && h419 && h418 && h417 && h416 && h415 && h414 && h413 && h412 && h411 && h410 && h397 && h409 && h408) {
  siteSeries.fill(0, siteSeriesAt + 3 * stride, siteSeriesAt + 3 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 7 * stride, siteSeriesAt + 7 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 9 * stride, siteSeriesAt + 9 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 10 * stride, siteSeriesAt + 10 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 14 * stride, siteSeriesAt + 14 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 18 * stride, siteSeriesAt + 18 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 19 * stride, siteSeriesAt + 19 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 25 * stride, siteSeriesAt + 25 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 27 * stride, siteSeriesAt + 27 * stride + stride);

  } else if (h430 && h428 && h427 && h426 && h425 && h423 && h421 && h419 && h416 && h413 && h410 && h409 && h408 && h348 && h349 && h344) {
  siteSeries.fill(0, siteSeriesAt + 7 * stride, siteSeriesAt + 7 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 9 * stride, siteSeriesAt + 9 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 19 * stride, siteSeriesAt + 19 * stride + stride);
  siteSeries.fill(0, siteSeriesAt + 27 * stride, siteSeriesAt + 27 * stride + stride);
  const h437 = siteInputs[siteInputsAt + 96] === 1;
  const h438 = (siteScalars[siteScalarsAt + 0] * 1000);
  const h439 = ((((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 3]) + ((siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)) * siteInputs[siteInputsAt + 68]));
  const h440 = siteSeriesAt + 3 * stride;
  const h441 = siteSeriesAt + 10 * stride;
  const h442 = siteSeriesAt + 14 * stride;
  const h443 = siteSeriesAt + 18 * stride;
  const h444 = siteSeriesAt + 25 * stride;
  const h445 = siteInputs[siteInputsAt + 23];
  const h446 = (siteInputs[siteInputsAt + 23] + 12);
  const h447 = siteScalars[siteScalarsAt + 24];
  const h448 = (siteScalars[siteScalarsAt + 24] + siteInputs[siteInputsAt + 1]);
  const h449 = siteSeriesAt + 22 * stride;
  const h450 = 9 * stride;
  const h451 = 11 * stride;
  const h452 = 12 * stride;
  const h453 = sumsAt + 2 * stride;
  const h454 = 14 * stride;
  let p455 = 0;
  const h456 = 20 * stride;
  const h457 = siteScalars[siteScalarsAt + 21];
  const h458 = (siteScalars[siteScalarsAt + 21] + 12);
  const h459 = siteInputs[siteInputsAt + 110] === 1;
  const h460 = siteScalars[siteScalarsAt + 33];
  const h461 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h462 = siteSeriesAt + 23 * stride;
  const h464 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h465 = marketInputs[11];
  const h466 = (marketInputs[11] / 1);
  const h467 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h468 = marketInputs[9];
  const h469 = (marketInputs[9] / 1);
  const h470 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h471 = marketInputs[4];
  const h472 = (marketInputs[4] / 1);
  {
  const v_site_displacedValuePerMw = (h437 ? 0 : h439);
  siteSeries[h440 + 0] = v_site_displacedValuePerMw;
  siteSeries[h441 + 0] = 0;
  siteSeries[h442 + 0] = 0;
  siteSeries[h443 + 0] = 0;
  siteSeries[h444 + 0] = 0;
  p455 = 0;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_displacedValuePerMw = (h437 ? 0 : h439);
  siteSeries[h440 + t] = v_site_displacedValuePerMw;
  const v_site_rent = gathered[h451 + t];
  const v_site_landlordCost = gathered[h452 + t];
  const v_site_noi = (v_site_rent - v_site_landlordCost);
  siteSeries[h441 + t] = v_site_noi;
  sums[h453 + t] += v_site_noi;
  const v_site_lostRent = gathered[h454 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((0 - p455), 0));
  const v_site_backstopPaid = (p455 + v_site_backstopIncome);
  const v_site_contractCash = v_site_backstopIncome;
  siteSeries[h442 + t] = v_site_contractCash;
  const v_site_renewalNoi = gathered[h456 + t];
  siteSeries[h443 + t] = v_site_renewalNoi;
  const v_site_stableNoi = ((t >= h457 && t < h458) ? v_site_noi : 0);
  let c473;
  if ((h459 && t > h445)) {
  c473 = 0;
  } else {
  const c463 = siteSeries[h462 + t];
  c473 = (h460 * ((((h461 * (c463 - siteSeries[h462 + t - 1])) + (h464 * quotient((c463 - (t > h465 ? valueIn(siteSeries, h462, (t - h465), months) : 0)), h466))) + (h467 * quotient((c463 - (t > h468 ? valueIn(siteSeries, h462, (t - h468), months) : 0)), h469))) + (h470 * quotient((c463 - (t > h471 ? valueIn(siteSeries, h462, (t - h471), months) : 0)), h472))));
  }
  const v_site_hallDepreciation = c473;
  const v_site_depreciation = v_site_hallDepreciation;
  siteSeries[h444 + t] = v_site_depreciation;
  total0 += ((t > h445 && t <= h446) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h447 && t <= h448) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h449 + t]);
  p455 = v_site_backstopPaid;
  }
  } else {
  const h474 = 6 * stride;
  const h476 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h477 = siteSeriesAt + 0 * stride;
  const h478 = siteInputs[siteInputsAt + 97];
  const h479 = siteInputs[siteInputsAt + 96] === 1;
  const h480 = (siteScalars[siteScalarsAt + 0] * 1000);
  const h481 = ((((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 3]) + ((siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)) * siteInputs[siteInputsAt + 68]));
  const h482 = siteSeriesAt + 3 * stride;
  const h483 = siteSeriesAt + 7 * stride;
  const h484 = siteSeriesAt + 9 * stride;
  const h485 = siteSeriesAt + 10 * stride;
  const h486 = sumsAt + 2 * stride;
  const h487 = 13 * stride;
  const h488 = siteSeriesAt + 12 * stride;
  const h489 = siteSeriesAt + 13 * stride;
  const h490 = siteSeriesAt + 14 * stride;
  const h491 = siteSeriesAt + 18 * stride;
  const h492 = siteSeriesAt + 8 * stride;
  const h494 = siteSeriesAt + 16 * stride;
  const h495 = siteSeriesAt + 19 * stride;
  const h496 = siteInputs[siteInputsAt + 110] === 1;
  const h497 = siteInputs[siteInputsAt + 23];
  const h498 = siteInputs[siteInputsAt + 6];
  const h499 = (1 - siteInputs[siteInputsAt + 6]);
  const h500 = siteSeriesAt + 24 * stride;
  const h501 = marketInputs[11];
  const h502 = siteSeriesAt + 25 * stride;
  const h503 = siteSeriesAt + 27 * stride;
  const h504 = (siteInputs[siteInputsAt + 23] + 12);
  const h505 = siteScalars[siteScalarsAt + 24];
  const h506 = (siteScalars[siteScalarsAt + 24] + siteInputs[siteInputsAt + 1]);
  const h507 = siteSeriesAt + 22 * stride;
  const h508 = 9 * stride;
  const h510 = 8 * stride;
  const h511 = 10 * stride;
  const h512 = 11 * stride;
  const h513 = siteScalars[siteScalarsAt + 12];
  const h514 = siteScalars[siteScalarsAt + 14];
  const h515 = siteScalars[siteScalarsAt + 5] > 0;
  const h516 = (siteInputs[siteInputsAt + 42] / 12);
  const h517 = siteInputs[siteInputsAt + 24];
  let y518 = 1;
  let y518Next = h513 + 12;
  const h519 = 12 * stride;
  const h520 = siteInputs[siteInputsAt + 37];
  const h521 = 14 * stride;
  const h522 = siteSeriesAt + 11 * stride;
  let p523 = 0;
  const h524 = 15 * stride;
  const h525 = 20 * stride;
  const h527 = siteScalars[siteScalarsAt + 21];
  const h528 = (siteScalars[siteScalarsAt + 21] + 12);
  const h529 = siteScalars[siteScalarsAt + 33];
  const h530 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h531 = siteSeriesAt + 23 * stride;
  const h533 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h536 = (marketInputs[11] / 1);
  const h537 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h538 = marketInputs[9];
  const h539 = (marketInputs[9] / 1);
  const h540 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h541 = marketInputs[4];
  const h542 = (marketInputs[4] / 1);
  let p547 = 0;
  const h548 = siteSeriesAt + 26 * stride;
  {
  while (0 >= y518Next) { y518 *= (1 + h517); y518Next += 12; }
  const c475 = Math.max(0, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h474, c475, months) * 0.001) - ((h476 * valueIn(siteSeries, h477, c475, months)) * 0.000001)), 0) * 365) * h478);
  const v_site_displacedValuePerMw = (h479 ? (h480 * v_site_machinePriceByMargin) : h481);
  siteSeries[h482 + 0] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = 0;
  siteSeries[h483 + 0] = v_site_cloudRevenue;
  const v_site_gpuResale = 0;
  const v_site_unrecoveredPower = 0;
  const v_site_cloudPower = 0;
  const v_site_rent = 0;
  const v_site_groundRent = 0;
  const v_site_landlordCost = 0;
  const v_site_cloudCost = 0;
  siteSeries[h484 + 0] = v_site_cloudCost;
  const v_site_noi = 0;
  siteSeries[h485 + 0] = v_site_noi;
  sums[h486 + 0] += v_site_noi;
  const v_site_prepaymentCash = gathered[h487 + 0];
  const v_site_lostRent = 0;
  const v_site_backstopIncome = 0;
  const v_site_backstopPaid = 0;
  const v_site_refit = 0;
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h488 + 0]) - v_site_refit) - siteSeries[h489 + 0]);
  siteSeries[h490 + 0] = v_site_contractCash;
  const v_site_renewalNoi = 0;
  siteSeries[h491 + 0] = v_site_renewalNoi;
  const c493 = siteSeries[h492 + 0];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c493) - siteSeries[h494 + 0]);
  siteSeries[h495 + 0] = v_site_cloudCash;
  const v_site_stableNoi = 0;
  const v_site_hallDepreciation = 0;
  const v_site_gpuDepreciation = ((h496 && 0 > h497) ? 0 : ((h498 * c493) + quotient((h499 * (siteSeries[h500 + 0] - (0 > h501 ? valueIn(siteSeries, h500, (0 - h501), months) : 0))), h501)));
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h502 + 0] = v_site_depreciation;
  const v_site_depreciated = (0 + v_site_depreciation);
  const v_site_soldBasis = 0;
  siteSeries[h503 + 0] = v_site_soldBasis;
  total0 += ((0 > h497 && 0 <= h504) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((0 > h505 && 0 <= h506) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h507 + 0]);
  total3 += (v_site_cloudCash * marketSeries[h508 + 0]);
  p523 = v_site_backstopPaid;
  p547 = v_site_depreciated;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y518Next) { y518 *= (1 + h517); y518Next += 12; }
  const c509 = Math.max(t, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h474, c509, months) * 0.001) - ((h476 * valueIn(siteSeries, h477, c509, months)) * 0.000001)), 0) * 365) * h478);
  const v_site_displacedValuePerMw = (h479 ? (h480 * v_site_machinePriceByMargin) : h481);
  siteSeries[h482 + t] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = gathered[h474 + t];
  siteSeries[h483 + t] = v_site_cloudRevenue;
  const v_site_gpuResale = gathered[h510 + t];
  const v_site_unrecoveredPower = gathered[h508 + t];
  const v_site_cloudPower = gathered[h511 + t];
  const v_site_rent = gathered[h512 + t];
  const v_site_groundRent = (((t >= h513 && t < h514) && h515) ? (h516 * y518) : 0);
  const v_site_landlordCost = ((gathered[h519 + t] + v_site_unrecoveredPower) + v_site_groundRent);
  const v_site_cloudCost = ((v_site_cloudRevenue * h520) + v_site_cloudPower);
  siteSeries[h484 + t] = v_site_cloudCost;
  const v_site_noi = (((v_site_rent - v_site_landlordCost) + v_site_cloudRevenue) - v_site_cloudCost);
  siteSeries[h485 + t] = v_site_noi;
  sums[h486 + t] += v_site_noi;
  const v_site_prepaymentCash = gathered[h487 + t];
  const v_site_lostRent = gathered[h521 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((siteSeries[h522 + t] - p523), 0));
  const v_site_backstopPaid = (p523 + v_site_backstopIncome);
  const v_site_refit = gathered[h524 + t];
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h488 + t]) - v_site_refit) - siteSeries[h489 + t]);
  siteSeries[h490 + t] = v_site_contractCash;
  const v_site_renewalNoi = gathered[h525 + t];
  siteSeries[h491 + t] = v_site_renewalNoi;
  const c526 = siteSeries[h492 + t];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c526) - siteSeries[h494 + t]);
  siteSeries[h495 + t] = v_site_cloudCash;
  const v_site_stableNoi = ((t >= h527 && t < h528) ? v_site_noi : 0);
  let c543;
  if ((h496 && t > h497)) {
  c543 = 0;
  } else {
  const c532 = siteSeries[h531 + t];
  let c535;
  if (t > h501) {
  const c534 = (t - h501);
  c535 = valueIn(siteSeries, h531, c534, months);
  } else {
  c535 = 0;
  }
  c543 = (h529 * ((((h530 * (c532 - siteSeries[h531 + t - 1])) + (h533 * quotient((c532 - c535), h536))) + (h537 * quotient((c532 - (t > h538 ? valueIn(siteSeries, h531, (t - h538), months) : 0)), h539))) + (h540 * quotient((c532 - (t > h541 ? valueIn(siteSeries, h531, (t - h541), months) : 0)), h542))));
  }
  const v_site_hallDepreciation = c543;
  let c546;
  if ((h496 && t > h497)) {
  c546 = 0;
  } else {
  let c545;
  if (t > h501) {
  const c544 = (t - h501);
  c545 = valueIn(siteSeries, h500, c544, months);
  } else {
  c545 = 0;
  }
  c546 = ((h498 * c526) + quotient((h499 * (siteSeries[h500 + t] - c545)), h501));
  }
  const v_site_gpuDepreciation = c546;
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h502 + t] = v_site_depreciation;
  const v_site_depreciated = (p547 + v_site_depreciation);
  const v_site_soldBasis = ((h496 && t === h497) ? (siteSeries[h548 + t] - v_site_depreciated) : 0);
  siteSeries[h503 + t] = v_site_soldBasis;
  total0 += ((t > h497 && t <= h504) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h505 && t <= h506) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h507 + t]);
  total3 += (v_site_cloudCash * marketSeries[h508 + t]);
  p523 = v_site_backstopPaid;
  p547 = v_site_depreciated;
  }
  }
  siteTotals[3] = total0;
  siteTotals[4] = total1;
  siteTotals[5] = total2;
  siteTotals[6] = total3;
}
function siteRound2Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 18] = siteTotals[3];
  siteScalars[siteScalarsAt + 20] = Math.max((quotient(siteScalars[siteScalarsAt + 18], siteScalars[siteScalarsAt + 19]) * (1 - siteInputs[siteInputsAt + 22])), 0);
  siteScalars[siteScalarsAt + 22] = siteTotals[4];
  siteScalars[siteScalarsAt + 26] = quotient(siteTotals[5], valueIn(siteSeries, siteSeriesAt + 22 * stride, siteScalars[siteScalarsAt + 24], months));
  siteScalars[siteScalarsAt + 27] = quotient(siteScalars[siteScalarsAt + 26], siteInputs[siteInputsAt + 105]);
  siteScalars[siteScalarsAt + 28] = (quotient(Math.max(siteScalars[siteScalarsAt + 22], 0), siteInputs[siteInputsAt + 114]) * siteInputs[siteInputsAt + 60]);
  siteScalars[siteScalarsAt + 29] = (valueIn(siteSeries, siteSeriesAt + 21 * stride, siteScalars[siteScalarsAt + 24], months) > 0 ? Math.min(Math.min(siteInputs[siteInputsAt + 59], quotient(siteScalars[siteScalarsAt + 27], valueIn(siteSeries, siteSeriesAt + 21 * stride, siteScalars[siteScalarsAt + 24], months))), quotient(siteScalars[siteScalarsAt + 28], valueIn(siteSeries, siteSeriesAt + 21 * stride, siteScalars[siteScalarsAt + 24], months))) : 0);
  siteScalars[siteScalarsAt + 30] = (valueIn(siteSeries, siteSeriesAt + 21 * stride, siteScalars[siteScalarsAt + 24], months) * siteScalars[siteScalarsAt + 29]);
  siteScalars[siteScalarsAt + 31] = (siteInputs[siteInputsAt + 58] > 0 ? quotient((siteScalars[siteScalarsAt + 30] * (siteInputs[siteInputsAt + 58] / 12)), (1 - ((1 + (siteInputs[siteInputsAt + 58] / 12)) ** ((0 - siteInputs[siteInputsAt + 1]) / 1)))) : quotient(siteScalars[siteScalarsAt + 30], siteInputs[siteInputsAt + 1]));
  siteScalars[siteScalarsAt + 32] = (siteScalars[siteScalarsAt + 26] > 0 ? quotient(siteScalars[siteScalarsAt + 30], siteScalars[siteScalarsAt + 26]) : 0);
}
function siteRound2Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 2 * stride, 3 * stride);
  gatheredZeros[2] = 1;
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]);
  const h2 = h1 === 0;
  const h3 = siteZeros[3] === 1;
  const h4 = blockInputs[blockInputsAt + b * 15 + 0];
  const h5 = (h4 < 0 || h4 > months);
  const h6 = (siteInputs[siteInputsAt + 18] === 0 ? 1 : 0);
  const h7 = h6 === 0;
  const h8 = ((h2 || h3) || (h5 || h7));
  const h9 = h8;
  if (!h8) gatheredZeros[2] = 0;
  const h20 = blockInputs[blockInputsAt + b * 15 + 0];
  const h21 = siteInputs[siteInputsAt + 18] === 0;
  const h22 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]);
  const h23 = siteSeriesAt + 3 * stride;
  const h24 = 2 * stride;
  {
  const v_block_asicProceeds = ((0 === h20 && h21) ? (h22 * siteSeries[h23 + 0]) : 0);
  gathered[h24 + 0] += v_block_asicProceeds;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_block_asicProceeds = ((t === h20 && h21) ? (h22 * siteSeries[h23 + t]) : 0);
  gathered[h24 + t] += v_block_asicProceeds;
  }
  }
}
function siteRound2Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  const h25 = gatheredZeros[2] === 1;
  const h26 = h25;
  const h27 = siteScalars[siteScalarsAt + 20];
  const h28 = h27 === 0;
  const h29 = siteInputs[siteInputsAt + 23];
  const h30 = (h29 < 0 || h29 > months);
  const h31 = (h28 || h30);
  const h32 = siteZeros[10] === 1;
  const h33 = siteZeros[7] === 1;
  const h34 = siteZeros[9] === 1;
  const h35 = siteZeros[14] === 1;
  const h36 = siteZeros[15] === 1;
  const h37 = siteZeros[4] === 1;
  const h38 = siteZeros[2] === 1;
  const h39 = siteZeros[17] === 1;
  const h40 = siteZeros[16] === 1;
  const h41 = siteZeros[8] === 1;
  const h42 = ((((((((h32 && h33) && h34) && h35) && h36) && h26) && h37) && h38) && ((h39 && h40) && h41));
  const h43 = siteZeros[19] === 1;
  const h44 = (h42 && h43);
  const h45 = h29 < 0;
  const h46 = ((h44 || h45) && h31);
  const h47 = siteZeros[18] === 1;
  const h48 = (h44 && h47);
  const h49 = (siteInputs[siteInputsAt + 110] === 1 ? 1 : 0);
  const h50 = h49 === 0;
  const h51 = (siteInputs[siteInputsAt + 110] === 2 ? 1 : 0);
  const h52 = h51 === 0;
  const h53 = ((h50 && ((h52 && h44) || (!h52 && h48))) || (!h50 && h46));
  const h54 = (h53 && h44);
  const h55 = siteZeros[1] === 1;
  const h56 = (h55 && h53);
  const h57 = h56;
  const h58 = siteZeros[20] === 1;
  const h59 = siteScalars[siteScalarsAt + 29];
  const h60 = h59 === 0;
  const h61 = (h58 || h60);
  const h62 = (siteInputs[siteInputsAt + 58] / 12);
  const h63 = h62 === 0;
  const h64 = siteScalars[siteScalarsAt + 25];
  const h65 = h64 > months;
  const h66 = siteScalars[siteScalarsAt + 23];
  const h67 = h66 < 0;
  const h68 = siteScalars[siteScalarsAt + 24];
  const h69 = h68 < 0;
  const h70 = siteScalars[siteScalarsAt + 32];
  const h71 = h70 === 0;
  const h72 = (siteInputs[siteInputsAt + 0] === 1 ? 1 : 0);
  const h73 = h72 === 0;
  const h74 = siteScalars[siteScalarsAt + 31];
  const h75 = h74 === 0;
  const h76 = siteInputs[siteInputsAt + 9];
  const h77 = h76 === 0;
  const h78 = h68 >= months;
  const h79 = h64 < 0;
  const h80 = ((((h61 || h63) && ((h61 || h65) && ((h73 && h75) || (!h73 && (h32 || h71))))) && ((h32 || h77) || (h78 || h79))) && h61);
  const h81 = (h80 || h67);
  const h82 = siteInputs[siteInputsAt + 19];
  const h83 = h82 === 0;
  const h84 = h68 > months;
  const h85 = h64 <= 0;
  const h86 = ((((h83 || ((h73 && h75) || (!h73 && (h32 || h71)))) && h80) || (h80 && (h83 || ((h73 && h75) || (!h73 && (h32 || h71)))))) || (h84 || h85));
  const h87 = h86;
  const h88 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h89 = h88 === 0;
  const h90 = (h61 || h89);
  const h91 = (((((h53 && h61) && h90) && h80) && h80) && h87);
  const h92 = (h78 || h79);
  const h93 = h29 >= months;
  const h94 = siteZeros[25] === 1;
  const h95 = siteZeros[5] === 1;
  const h96 = siteZeros[27] === 1;
  const h97 = ((((h53 && h39) && h94) && h95) && h96);
  const h98 = h97;
  const h99 = h92;
  const h100 = siteInputs[siteInputsAt + 13];
  const h101 = h100 === 0;
  const h102 = h91;
  const h103 = h90;
  const h104 = (h87 || h102);
  const h105 = (h86 || h104);
  const h106 = h81;
  const h107 = h80;
  const h108 = (h61 || ((((h102 && (h103 || h89)) && (h107 || h63)) && (h107 || h65)) && h107));
  const h109 = h57;
  const h110 = (h56 || h109);
  const h111 = h54;
  const h112 = (h53 || (((h98 && h102) && h110) && h111));
  const h113 = (h48 || ((h112 || !h50) || h52));
  const h114 = (h46 || (h112 || h50));
  const h115 = (h44 || (((h111 && ((h112 || !h50) || !h52)) && h113) && (h114 || h45)));
  const h116 = h42;
  const h117 = (h31 || h114);
  const h118 = (h26 || h116);
  if (h118 && h117 && h114 && h113 && h108 && h107 && h106 && h105 && h104 && h103 && h32 && h33 && h34 && h35 && h36 && h37 && h39 && h40 && h41 && h43 && h94 && h95 && h96) {
  const h119 = siteSeriesAt + 2 * stride;
  const h120 = siteInputs[siteInputsAt + 110] === 1;
  const h121 = siteInputs[siteInputsAt + 110] === 2;
  const h122 = siteSeriesAt + 1 * stride;
  const h123 = sumsAt + 0 * stride;
  const h124 = sumsAt + 4 * stride;
  const h125 = siteInputs[siteInputsAt + 23];
  const h126 = sumsAt + 5 * stride;
  const h127 = 8 * stride;
  let p129 = 0;
  const h130 = siteScalars[siteScalarsAt + 24];
  const h131 = siteScalars[siteScalarsAt + 25];
  const h132 = siteInputs[siteInputsAt + 13];
  const h133 = sumsAt + 9 * stride;
  {
  const v_site_leaseCash = siteSeries[h119 + 0];
  const v_site_cashWithNothing = v_site_leaseCash;
  const v_site_conversionCash = (h120 ? 0 : (h121 ? 0 : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h122 + 0] + v_site_conversionCash);
  const v_site_planCumulative = v_site_planCash;
  sums[h123 + 0] += v_site_planCumulative;
  const v_site_leveredCash = v_site_conversionCash;
  sums[h124 + 0] += v_site_leveredCash;
  const v_site_taxIncome = v_site_conversionCash;
  sums[h126 + 0] += v_site_taxIncome;
  const c128 = marketSeries[h127 + 0];
  total0 += (v_site_terminalCash * c128);
  total1 += (v_site_leaseCash * c128);
  p129 = v_site_planCumulative;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_leaseCash = siteSeries[h119 + t];
  const v_site_cashWithNothing = v_site_leaseCash;
  const v_site_conversionCash = (h120 ? 0 : (h121 ? 0 : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h122 + t] + v_site_conversionCash);
  const v_site_planCumulative = (p129 + v_site_planCash);
  sums[h123 + t] += v_site_planCumulative;
  const v_site_leveredCash = v_site_conversionCash;
  sums[h124 + t] += v_site_leveredCash;
  const v_site_covenantBreach = (((((t > h130 ? 1 : 0) * (t <= h131 ? 1 : 0)) * ((h120 && t === h125) ? 0 : 1)) * (0 < 0 ? 1 : 0)) !== 0 ? 1 : 0);
  sums[h133 + t] += v_site_covenantBreach;
  const v_site_taxIncome = v_site_conversionCash;
  sums[h126 + t] += v_site_taxIncome;
  const c134 = marketSeries[h127 + t];
  total0 += (v_site_terminalCash * c134);
  total1 += (v_site_leaseCash * c134);
  p129 = v_site_planCumulative;
  }
  } else if (h117 && h114 && h113 && h33 && h34 && h36 && h37 && h40 && h41 && h43 && h95 && h96) {
  const h135 = 2 * stride;
  const h136 = siteSeriesAt + 10 * stride;
  const h137 = siteSeriesAt + 14 * stride;
  const h138 = siteSeriesAt + 2 * stride;
  const h139 = siteSeriesAt + 17 * stride;
  const h141 = siteInputs[siteInputsAt + 110] === 1;
  const h142 = siteInputs[siteInputsAt + 110] === 2;
  const h143 = siteSeriesAt + 1 * stride;
  const h144 = sumsAt + 0 * stride;
  const h145 = siteSeriesAt + 20 * stride;
  const h146 = siteScalars[siteScalarsAt + 29];
  const h147 = siteScalars[siteScalarsAt + 24];
  const h148 = siteScalars[siteScalarsAt + 25];
  const h149 = siteInputs[siteInputsAt + 19];
  const h150 = siteInputs[siteInputsAt + 0] === 1;
  const h151 = siteScalars[siteScalarsAt + 32];
  const h152 = siteScalars[siteScalarsAt + 31];
  const h153 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h154 = sumsAt + 8 * stride;
  const h155 = sumsAt + 4 * stride;
  const h156 = siteInputs[siteInputsAt + 23];
  const h157 = siteSeriesAt + 25 * stride;
  const h158 = sumsAt + 5 * stride;
  const h159 = 8 * stride;
  let p163 = 0;
  let p164 = 0;
  const h165 = (siteInputs[siteInputsAt + 58] / 12);
  const h166 = sumsAt + 6 * stride;
  const h168 = siteScalars[siteScalarsAt + 23];
  const h173 = siteInputs[siteInputsAt + 9];
  const h176 = sumsAt + 7 * stride;
  let p177 = 0;
  const h179 = siteInputs[siteInputsAt + 13];
  const h180 = sumsAt + 9 * stride;
  {
  const v_site_asicProceeds = gathered[h135 + 0];
  const c140 = siteSeries[h139 + 0];
  const v_site_leaseCash = ((((siteSeries[h136 + 0] + siteSeries[h137 + 0]) + v_site_asicProceeds) + siteSeries[h138 + 0]) - c140);
  const v_site_cashWithNothing = v_site_leaseCash;
  const v_site_conversionCash = (h141 ? 0 : (h142 ? 0 : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h143 + 0] + v_site_conversionCash);
  const v_site_planCumulative = v_site_planCash;
  sums[h144 + 0] += v_site_planCumulative;
  const v_site_draws = (siteSeries[h145 + 0] * h146);
  const v_site_loanBalance = v_site_draws;
  const v_site_debtReserve = ((0 >= h147 && 0 < h148) ? Math.min((h149 * (h150 ? (Math.max(valueIn(siteSeries, h136, 1, months), 0) * h151) : h152)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = v_site_debtReserve;
  const v_site_loanCosts = (v_site_draws * h153);
  sums[h154 + 0] += v_site_loanCosts;
  const v_site_leveredCash = (((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_reserveFunding);
  sums[h155 + 0] += v_site_leveredCash;
  const v_site_taxIncome = ((v_site_conversionCash + ((h141 && 0 > h156) ? 0 : c140)) - siteSeries[h157 + 0]);
  sums[h158 + 0] += v_site_taxIncome;
  const c160 = marketSeries[h159 + 0];
  total0 += (v_site_terminalCash * c160);
  total1 += (v_site_leaseCash * c160);
  p163 = v_site_planCumulative;
  p164 = v_site_loanBalance;
  p177 = v_site_debtReserve;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h135 + t];
  const c161 = siteSeries[h136 + t];
  const c162 = siteSeries[h139 + t];
  const v_site_leaseCash = ((((c161 + siteSeries[h137 + t]) + v_site_asicProceeds) + siteSeries[h138 + t]) - c162);
  const v_site_cashWithNothing = v_site_leaseCash;
  const v_site_conversionCash = (h141 ? 0 : (h142 ? 0 : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h143 + t] + v_site_conversionCash);
  const v_site_planCumulative = (p163 + v_site_planCash);
  sums[h144 + t] += v_site_planCumulative;
  const v_site_draws = (siteSeries[h145 + t] * h146);
  const v_site_loanInterest = ((p164 * h165) + ((v_site_draws * h165) * 0.5));
  sums[h166 + t] += v_site_loanInterest;
  let c172;
  if (t >= h148) {
  const c167 = (p164 + v_site_loanInterest);
  c172 = (c167 + v_site_draws);
  } else {
  let c171;
  if (t <= h168) {
  c171 = 0;
  } else {
  let c170;
  if (t <= h147) {
  c170 = v_site_loanInterest;
  } else {
  const c169 = (p164 + v_site_loanInterest);
  c170 = Math.min((h150 ? (Math.max(c161, 0) * h151) : h152), c169);
  }
  c171 = c170;
  }
  c172 = c171;
  }
  const v_site_debtService = c172;
  let c175;
  if ((t > h147 && t <= h148)) {
  const c174 = (p164 + v_site_loanInterest);
  c175 = Math.min((Math.max((c161 - v_site_debtService), 0) * h173), Math.max((c174 - v_site_debtService), 0));
  } else {
  c175 = 0;
  }
  const v_site_sweep = c175;
  const v_site_loanBalance = (p164 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_capitalisedInterest = (t <= h168 ? v_site_loanInterest : 0);
  sums[h176 + t] += v_site_capitalisedInterest;
  const v_site_debtReserve = ((t >= h147 && t < h148) ? Math.min((h149 * (h150 ? (Math.max(valueIn(siteSeries, h136, (t + 1), months), 0) * h151) : h152)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - p177);
  const v_site_loanCosts = (v_site_draws * h153);
  sums[h154 + t] += v_site_loanCosts;
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  sums[h155 + t] += v_site_leveredCash;
  const c178 = ((t > h147 ? 1 : 0) * (t <= h148 ? 1 : 0));
  const v_site_covenantBreach = (((c178 * ((h141 && t === h156) ? 0 : 1)) * (c161 < (v_site_debtService * h179) ? 1 : 0)) !== 0 ? 1 : 0);
  sums[h180 + t] += v_site_covenantBreach;
  const v_site_taxIncome = ((v_site_conversionCash + ((h141 && t > h156) ? 0 : c162)) - siteSeries[h157 + t]);
  sums[h158 + t] += v_site_taxIncome;
  const c181 = marketSeries[h159 + t];
  total0 += (v_site_terminalCash * c181);
  total1 += (v_site_leaseCash * c181);
  p163 = v_site_planCumulative;
  p164 = v_site_loanBalance;
  p177 = v_site_debtReserve;
  }
  } else {
  const h182 = 2 * stride;
  const h183 = siteSeriesAt + 10 * stride;
  const h184 = siteSeriesAt + 7 * stride;
  const h185 = siteSeriesAt + 9 * stride;
  const h186 = siteSeriesAt + 14 * stride;
  const h187 = siteSeriesAt + 15 * stride;
  const h188 = siteSeriesAt + 4 * stride;
  const h189 = siteSeriesAt + 2 * stride;
  const h190 = siteSeriesAt + 17 * stride;
  const h192 = siteSeriesAt + 16 * stride;
  const h193 = siteSeriesAt + 8 * stride;
  const h194 = siteSeriesAt + 19 * stride;
  const h195 = siteInputs[siteInputsAt + 23];
  const h196 = siteSeriesAt + 18 * stride;
  const h197 = siteInputs[siteInputsAt + 110] === 1;
  const h198 = siteInputs[siteInputsAt + 110] === 2;
  const h199 = siteSeriesAt + 1 * stride;
  const h200 = sumsAt + 0 * stride;
  const h201 = siteSeriesAt + 20 * stride;
  const h202 = siteScalars[siteScalarsAt + 29];
  const h203 = sumsAt + 6 * stride;
  const h204 = sumsAt + 7 * stride;
  const h205 = siteScalars[siteScalarsAt + 24];
  const h206 = siteScalars[siteScalarsAt + 25];
  const h207 = siteInputs[siteInputsAt + 19];
  const h208 = siteInputs[siteInputsAt + 0] === 1;
  const h209 = siteScalars[siteScalarsAt + 32];
  const h210 = siteScalars[siteScalarsAt + 31];
  const h211 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h212 = sumsAt + 8 * stride;
  const h213 = sumsAt + 4 * stride;
  const h214 = sumsAt + 9 * stride;
  const h215 = siteSeriesAt + 25 * stride;
  const h216 = siteSeriesAt + 5 * stride;
  const h217 = siteSeriesAt + 27 * stride;
  const h218 = sumsAt + 5 * stride;
  const h219 = 8 * stride;
  const h221 = siteScalars[siteScalarsAt + 20];
  let p224 = 0;
  let p225 = 0;
  const h226 = (siteInputs[siteInputsAt + 58] / 12);
  const h228 = siteScalars[siteScalarsAt + 23];
  const h233 = siteInputs[siteInputsAt + 9];
  let p236 = 0;
  const h238 = siteInputs[siteInputsAt + 13];
  {
  const v_site_asicProceeds = gathered[h182 + 0];
  const v_site_exitProceeds = 0;
  const c191 = siteSeries[h190 + 0];
  const v_site_leaseCash = ((((((((siteSeries[h183 + 0] - siteSeries[h184 + 0]) + siteSeries[h185 + 0]) + siteSeries[h186 + 0]) + siteSeries[h187 + 0]) + v_site_asicProceeds) + siteSeries[h188 + 0]) + siteSeries[h189 + 0]) - ((c191 - siteSeries[h192 + 0]) - siteSeries[h193 + 0]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h194 + 0]);
  const v_site_cashWithExit = ((0 <= h195 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h196 + 0]);
  const v_site_conversionCash = (h197 ? v_site_cashWithExit : (h198 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h199 + 0] + v_site_conversionCash);
  const v_site_planCumulative = (0 + v_site_planCash);
  sums[h200 + 0] += v_site_planCumulative;
  const v_site_draws = (siteSeries[h201 + 0] * h202);
  const v_site_loanInterest = 0;
  sums[h203 + 0] += v_site_loanInterest;
  const v_site_debtService = 0;
  const v_site_sweep = 0;
  const v_site_loanBalance = (0 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_capitalisedInterest = 0;
  sums[h204 + 0] += v_site_capitalisedInterest;
  const v_site_debtReserve = ((0 >= h205 && 0 < h206) ? Math.min((h207 * (h208 ? (Math.max(valueIn(siteSeries, h183, (0 + 1), months), 0) * h209) : h210)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - 0);
  const v_site_loanCosts = (v_site_draws * h211);
  sums[h212 + 0] += v_site_loanCosts;
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  sums[h213 + 0] += v_site_leveredCash;
  const v_site_covenantBreach = 0;
  sums[h214 + 0] += v_site_covenantBreach;
  const v_site_taxIncome = ((((v_site_conversionCash + ((h197 && 0 > h195) ? 0 : c191)) - siteSeries[h215 + 0]) - siteSeries[h216 + 0]) - siteSeries[h217 + 0]);
  sums[h218 + 0] += v_site_taxIncome;
  const c220 = marketSeries[h219 + 0];
  total0 += (v_site_terminalCash * c220);
  total1 += (v_site_leaseCash * c220);
  p224 = v_site_planCumulative;
  p225 = v_site_loanBalance;
  p236 = v_site_debtReserve;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h182 + t];
  const v_site_exitProceeds = (t === h195 ? h221 : 0);
  const c222 = siteSeries[h183 + t];
  const c223 = siteSeries[h190 + t];
  const v_site_leaseCash = ((((((((c222 - siteSeries[h184 + t]) + siteSeries[h185 + t]) + siteSeries[h186 + t]) + siteSeries[h187 + t]) + v_site_asicProceeds) + siteSeries[h188 + t]) + siteSeries[h189 + t]) - ((c223 - siteSeries[h192 + t]) - siteSeries[h193 + t]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h194 + t]);
  const v_site_cashWithExit = ((t <= h195 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h196 + t]);
  const v_site_conversionCash = (h197 ? v_site_cashWithExit : (h198 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h199 + t] + v_site_conversionCash);
  const v_site_planCumulative = (p224 + v_site_planCash);
  sums[h200 + t] += v_site_planCumulative;
  const v_site_draws = (siteSeries[h201 + t] * h202);
  const v_site_loanInterest = ((p225 * h226) + ((v_site_draws * h226) * 0.5));
  sums[h203 + t] += v_site_loanInterest;
  let c232;
  if (t >= h206) {
  const c227 = (p225 + v_site_loanInterest);
  c232 = (c227 + v_site_draws);
  } else {
  let c231;
  if (t <= h228) {
  c231 = 0;
  } else {
  let c230;
  if (t <= h205) {
  c230 = v_site_loanInterest;
  } else {
  const c229 = (p225 + v_site_loanInterest);
  c230 = Math.min((h208 ? (Math.max(c222, 0) * h209) : h210), c229);
  }
  c231 = c230;
  }
  c232 = c231;
  }
  const v_site_debtService = c232;
  let c235;
  if ((t > h205 && t <= h206)) {
  const c234 = (p225 + v_site_loanInterest);
  c235 = Math.min((Math.max((c222 - v_site_debtService), 0) * h233), Math.max((c234 - v_site_debtService), 0));
  } else {
  c235 = 0;
  }
  const v_site_sweep = c235;
  const v_site_loanBalance = (p225 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_capitalisedInterest = (t <= h228 ? v_site_loanInterest : 0);
  sums[h204 + t] += v_site_capitalisedInterest;
  const v_site_debtReserve = ((t >= h205 && t < h206) ? Math.min((h207 * (h208 ? (Math.max(valueIn(siteSeries, h183, (t + 1), months), 0) * h209) : h210)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - p236);
  const v_site_loanCosts = (v_site_draws * h211);
  sums[h212 + t] += v_site_loanCosts;
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  sums[h213 + t] += v_site_leveredCash;
  const c237 = ((t > h205 ? 1 : 0) * (t <= h206 ? 1 : 0));
  const v_site_covenantBreach = (((c237 * ((h197 && t === h195) ? 0 : 1)) * (c222 < (v_site_debtService * h238) ? 1 : 0)) !== 0 ? 1 : 0);
  sums[h214 + t] += v_site_covenantBreach;
  const v_site_taxIncome = ((((v_site_conversionCash + ((h197 && t > h195) ? 0 : c223)) - siteSeries[h215 + t]) - siteSeries[h216 + t]) - siteSeries[h217 + t]);
  sums[h218 + t] += v_site_taxIncome;
  const c239 = marketSeries[h219 + t];
  total0 += (v_site_terminalCash * c239);
  total1 += (v_site_leaseCash * c239);
  p224 = v_site_planCumulative;
  p225 = v_site_loanBalance;
  p236 = v_site_debtReserve;
  }
  }
  siteTotals[7] = total0;
  siteTotals[8] = total1;
}
function siteRound3Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 36] = siteTotals[7];
  siteScalars[siteScalarsAt + 37] = ((siteTotals[8] + siteTotals[6]) + siteScalars[siteScalarsAt + 36]);
  siteScalars[siteScalarsAt + 38] = (siteScalars[siteScalarsAt + 35] + siteScalars[siteScalarsAt + 37]);
}
export function addSite(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  if (blockZeros.length < blockCount * 3) blockZeros = new Uint8Array(2 * blockCount * 3);
  siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound1Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound1Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound2Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound2Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound2Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound3Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
}

const portfolioTotals = new Float64Array(1);
function portfolioRound0Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  let sum_site_npvDoNothing = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvDoNothing = sum_site_npvDoNothing + siteScalars[b * 39 + 34];
  }
  portfolioScalars[0] = sum_site_npvDoNothing;
  let sum_site_npvPlan = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvPlan = sum_site_npvPlan + siteScalars[b * 39 + 38];
  }
  portfolioScalars[1] = sum_site_npvPlan;
  portfolioScalars[3] = (portfolioInputs[0] + (marketInputs[7] * (1 - portfolioInputs[0])));
}
function portfolioRound0Step1(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  let total0 = 0;
  const h1 = 0 * stride;
  const h2 = 1 * stride;
  const h3 = 3 * stride;
  const h4 = 4 * stride;
  const h5 = 5 * stride;
  const h6 = 8 * stride;
  const h7 = portfolioInputs[2];
  const h8 = (portfolioInputs[2] + portfolioInputs[3]);
  const h9 = portfolioInputs[4];
  const h10 = (0 - portfolioInputs[4]);
  const h12 = marketInputs[16] === 1;
  const h14 = marketInputs[15];
  const h22 = marketInputs[18];
  const h30 = portfolioScalars[3];
  const h31 = portfolioInputs[7];
  const h32 = portfolioInputs[8];
  const h34 = portfolioInputs[11];
  const h35 = (portfolioInputs[11] * (1 - portfolioInputs[12]));
  const h36 = 2 * stride;
  const h37 = 6 * stride;
  const h38 = 7 * stride;
  const h39 = 9 * stride;
  const h40 = (portfolioInputs[10] / 12);
  const h41 = portfolioInputs[9];
  let y42 = 1;
  let y42Next = 1 + 12;
  const h43 = ((portfolioInputs[6] * portfolioInputs[5]) / 12);
  let p44 = 0;
  const h45 = portfolioInputs[1];
  let p47 = 0;
  let p48 = 0;
  let p49 = 0;
  let p56 = 0;
  let p59 = 0;
  let p67 = 0;
  let p68 = 0;
  let p70 = 0;
  let p71 = 0;
  {
  while (0 >= y42Next) { y42 *= (1 + h41); y42Next += 12; }
  const v_portfolio_planCumulative = gathered[h1 + 0];
  portfolioSeries[h1 + 0] = v_portfolio_planCumulative;
  const v_portfolio_keptMiningCash = gathered[h2 + 0];
  const v_portfolio_noi = 0;
  const v_portfolio_miningCash = gathered[h3 + 0];
  const v_portfolio_leveredCash = gathered[h4 + 0];
  const v_portfolio_taxIncome = gathered[h5 + 0];
  const v_portfolio_loanInterest = 0;
  const v_portfolio_capitalisedInterest = 0;
  const v_portfolio_loanCosts = gathered[h6 + 0];
  const v_portfolio_covenantBreach = 0;
  portfolioSeries[h2 + 0] = v_portfolio_covenantBreach;
  const v_portfolio_overhead = 0;
  const v_portfolio_oldInterest = 0;
  const v_portfolio_notesOutstanding = ((0 >= h7 && 0 < h8) ? h9 : 0);
  const v_portfolio_notesIssued = (0 === h7 ? h9 : (0 === h8 ? h10 : 0));
  const v_portfolio_coupon = 0;
  const v_portfolio_companyIncome = ((v_portfolio_taxIncome + v_portfolio_keptMiningCash) - v_portfolio_overhead);
  const c11 = ((0 - 1) / 12);
  const v_portfolio_companyInterestOfYear = (0 + ((((v_portfolio_loanInterest - v_portfolio_capitalisedInterest) + v_portfolio_loanCosts) + v_portfolio_oldInterest) + v_portfolio_coupon));
  const v_portfolio_companyIncomeBeforeInterest = (0 + ((v_portfolio_noi + v_portfolio_miningCash) - v_portfolio_overhead));
  let c16;
  if (h12) {
  const c13 = (v_portfolio_companyInterestOfYear + 0);
  c16 = Math.min(c13, (Math.max(v_portfolio_companyIncomeBeforeInterest, 0) * h14));
  } else {
  const c15 = (v_portfolio_companyInterestOfYear + 0);
  c16 = c15;
  }
  const v_portfolio_companyInterestDeductible = c16;
  const c17 = (0 / 12);
  const v_portfolio_companyInterestDeducted = (((c17 === Math.ceil(c17) ? 1 : 0) + (0 === months ? 1 : 0)) > 0 ? v_portfolio_companyInterestDeductible : 0);
  let c19;
  if (((c17 === Math.ceil(c17) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c18 = (v_portfolio_companyInterestOfYear + 0);
  c19 = (c18 - v_portfolio_companyInterestDeducted);
  } else {
  c19 = 0;
  }
  const v_portfolio_companyInterestCarried = c19;
  const v_portfolio_companyTaxable = (0 + v_portfolio_companyIncome);
  let c24;
  if (((c17 === Math.ceil(c17) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c20 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  const c21 = Math.max(c20, 0);
  const c23 = Math.min((c21 * h22), 0);
  c24 = c23;
  } else {
  c24 = 0;
  }
  const v_portfolio_companyLossUsed = c24;
  let c26;
  if (((c17 === Math.ceil(c17) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c25 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  c26 = Math.max((0 - c25), 0);
  } else {
  c26 = 0;
  }
  const v_portfolio_companyLossBalance = ((0 + c26) - v_portfolio_companyLossUsed);
  const c27 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  const c28 = Math.max(c27, 0);
  const c29 = Math.min((c28 * h22), 0);
  const v_portfolio_companyTaxDue = ((c28 - c29) * h30);
  const v_portfolio_companyTax = (v_portfolio_companyTaxDue - 0);
  const v_portfolio_companyCash = (((((v_portfolio_keptMiningCash + v_portfolio_leveredCash) - v_portfolio_overhead) - v_portfolio_oldInterest) - v_portfolio_coupon) - v_portfolio_companyTax);
  const v_portfolio_cashNeed = Math.max((((h31 - h32) - v_portfolio_companyCash) - v_portfolio_notesIssued), 0);
  const c33 = valueIn(marketSeries, h3, Math.max(0, 1), months);
  const v_portfolio_btcSold = (c33 > 0 ? Math.min(quotient(v_portfolio_cashNeed, c33), Math.max((h34 - h35), 0)) : 0);
  const v_portfolio_btcSale = (v_portfolio_btcSold * c33);
  const v_portfolio_equityRaised = Math.max((v_portfolio_cashNeed - v_portfolio_btcSale), 0);
  const v_portfolio_cash = (h32 + (((v_portfolio_companyCash + v_portfolio_notesIssued) + v_portfolio_btcSale) + v_portfolio_equityRaised));
  const v_portfolio_treasury = (h34 - v_portfolio_btcSold);
  const v_portfolio_equitySoFar = (0 + v_portfolio_equityRaised);
  const v_portfolio_liquidity = ((v_portfolio_cash + (v_portfolio_treasury * c33)) - v_portfolio_equitySoFar);
  portfolioSeries[h36 + 0] = v_portfolio_liquidity;
  total0 += v_portfolio_equityRaised;
  p44 = v_portfolio_notesOutstanding;
  p47 = v_portfolio_companyInterestOfYear;
  p48 = v_portfolio_companyIncomeBeforeInterest;
  p49 = v_portfolio_companyInterestCarried;
  p56 = v_portfolio_companyTaxable;
  p59 = v_portfolio_companyLossBalance;
  p67 = v_portfolio_companyTaxDue;
  p68 = v_portfolio_cash;
  p70 = v_portfolio_treasury;
  p71 = v_portfolio_equitySoFar;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y42Next) { y42 *= (1 + h41); y42Next += 12; }
  const v_portfolio_planCumulative = gathered[h1 + t];
  portfolioSeries[h1 + t] = v_portfolio_planCumulative;
  const v_portfolio_keptMiningCash = gathered[h2 + t];
  const v_portfolio_noi = gathered[h36 + t];
  const v_portfolio_miningCash = gathered[h3 + t];
  const v_portfolio_leveredCash = gathered[h4 + t];
  const v_portfolio_taxIncome = gathered[h5 + t];
  const v_portfolio_loanInterest = gathered[h37 + t];
  const v_portfolio_capitalisedInterest = gathered[h38 + t];
  const v_portfolio_loanCosts = gathered[h6 + t];
  const v_portfolio_covenantBreach = gathered[h39 + t];
  portfolioSeries[h2 + t] = v_portfolio_covenantBreach;
  const v_portfolio_overhead = (h40 * y42);
  const v_portfolio_oldInterest = (t >= 1 ? h43 : 0);
  const v_portfolio_notesOutstanding = ((t >= h7 && t < h8) ? h9 : 0);
  const v_portfolio_notesIssued = (t === h7 ? h9 : (t === h8 ? h10 : 0));
  const v_portfolio_coupon = ((p44 * h45) / 12);
  const v_portfolio_companyIncome = ((v_portfolio_taxIncome + v_portfolio_keptMiningCash) - v_portfolio_overhead);
  const c46 = ((t - 1) / 12);
  const v_portfolio_companyInterestOfYear = ((c46 === Math.ceil(c46) ? 0 : p47) + ((((v_portfolio_loanInterest - v_portfolio_capitalisedInterest) + v_portfolio_loanCosts) + v_portfolio_oldInterest) + v_portfolio_coupon));
  const v_portfolio_companyIncomeBeforeInterest = ((c46 === Math.ceil(c46) ? 0 : p48) + ((v_portfolio_noi + v_portfolio_miningCash) - v_portfolio_overhead));
  let c52;
  if (h12) {
  const c50 = (v_portfolio_companyInterestOfYear + p49);
  c52 = Math.min(c50, (Math.max(v_portfolio_companyIncomeBeforeInterest, 0) * h14));
  } else {
  const c51 = (v_portfolio_companyInterestOfYear + p49);
  c52 = c51;
  }
  const v_portfolio_companyInterestDeductible = c52;
  const c53 = (t / 12);
  const v_portfolio_companyInterestDeducted = (((c53 === Math.ceil(c53) ? 1 : 0) + (t === months ? 1 : 0)) > 0 ? v_portfolio_companyInterestDeductible : 0);
  let c55;
  if (((c53 === Math.ceil(c53) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c54 = (v_portfolio_companyInterestOfYear + p49);
  c55 = (c54 - v_portfolio_companyInterestDeducted);
  } else {
  c55 = p49;
  }
  const v_portfolio_companyInterestCarried = c55;
  const v_portfolio_companyTaxable = ((c46 === Math.ceil(c46) ? 0 : p56) + v_portfolio_companyIncome);
  let c61;
  if (((c53 === Math.ceil(c53) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c57 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  const c58 = Math.max(c57, 0);
  const c60 = Math.min((c58 * h22), p59);
  c61 = c60;
  } else {
  c61 = 0;
  }
  const v_portfolio_companyLossUsed = c61;
  let c63;
  if (((c53 === Math.ceil(c53) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c62 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  c63 = Math.max((0 - c62), 0);
  } else {
  c63 = 0;
  }
  const v_portfolio_companyLossBalance = ((p59 + c63) - v_portfolio_companyLossUsed);
  const c64 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  const c65 = Math.max(c64, 0);
  const c66 = Math.min((c65 * h22), p59);
  const v_portfolio_companyTaxDue = ((c65 - c66) * h30);
  const v_portfolio_companyTax = (v_portfolio_companyTaxDue - (c46 === Math.ceil(c46) ? 0 : p67));
  const v_portfolio_companyCash = (((((v_portfolio_keptMiningCash + v_portfolio_leveredCash) - v_portfolio_overhead) - v_portfolio_oldInterest) - v_portfolio_coupon) - v_portfolio_companyTax);
  const v_portfolio_cashNeed = Math.max((((h31 - p68) - v_portfolio_companyCash) - v_portfolio_notesIssued), 0);
  const c69 = valueIn(marketSeries, h3, Math.max(t, 1), months);
  const v_portfolio_btcSold = (c69 > 0 ? Math.min(quotient(v_portfolio_cashNeed, c69), Math.max((p70 - h35), 0)) : 0);
  const v_portfolio_btcSale = (v_portfolio_btcSold * c69);
  const v_portfolio_equityRaised = Math.max((v_portfolio_cashNeed - v_portfolio_btcSale), 0);
  const v_portfolio_cash = (p68 + (((v_portfolio_companyCash + v_portfolio_notesIssued) + v_portfolio_btcSale) + v_portfolio_equityRaised));
  const v_portfolio_treasury = (p70 - v_portfolio_btcSold);
  const v_portfolio_equitySoFar = (p71 + v_portfolio_equityRaised);
  const v_portfolio_liquidity = ((v_portfolio_cash + (v_portfolio_treasury * c69)) - v_portfolio_equitySoFar);
  portfolioSeries[h36 + t] = v_portfolio_liquidity;
  total0 += v_portfolio_equityRaised;
  p44 = v_portfolio_notesOutstanding;
  p47 = v_portfolio_companyInterestOfYear;
  p48 = v_portfolio_companyIncomeBeforeInterest;
  p49 = v_portfolio_companyInterestCarried;
  p56 = v_portfolio_companyTaxable;
  p59 = v_portfolio_companyLossBalance;
  p67 = v_portfolio_companyTaxDue;
  p68 = v_portfolio_cash;
  p70 = v_portfolio_treasury;
  p71 = v_portfolio_equitySoFar;
  }
  portfolioTotals[0] = total0;
}
function portfolioRound1Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  portfolioScalars[2] = (0 - reductions.lowest.compute(portfolioSeries, 0 * stride, 0 * stride + stride));
  portfolioScalars[4] = portfolioTotals[0];
}
export function evaluatePortfolio(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  portfolioRound0Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
  portfolioRound0Step1(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
  portfolioRound1Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
}

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
  const h565 = sumsAt + 11 * stride;
  const h567 = sumsAt + 3 * stride;
  const h568 = sumsAt + 13 * stride;
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
  const s_site_keptMiningCash = ((v_site_keptMiningCash + 1649267441664) - 1649267441664);
  sums[h564 + t] += s_site_keptMiningCash;
  sums[h565 + t] += (((v_site_keptMiningCash - s_site_keptMiningCash) + 0.375) - 0.375);
  const c566 = Math.min(v_site_miningMw, h420);
  const v_site_handoverMiningCash = (((c566 - c563) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c566) - v_site_keptMiningMw) + c563) * v_site_olderEbitdaPerMw));
  siteSeries[h425 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  const s_site_miningCash = ((v_site_miningCash + 1649267441664) - 1649267441664);
  sums[h567 + t] += s_site_miningCash;
  sums[h568 + t] += (((v_site_miningCash - s_site_miningCash) + 0.375) - 0.375);
  const v_site_loanDiscount = g427;
  siteSeries[h428 + t] = v_site_loanDiscount;
  const c569 = marketSeries[h429 + t];
  total1 += (v_site_doNothingCash * c569);
  total2 += (v_site_keptMiningCash * c569);
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
  const h570 = siteSeriesAt + 0 * stride;
  const h571 = siteInputs[siteInputsAt + 11];
  const h572 = siteScalars[siteScalarsAt + 4];
  const h573 = siteInputs[siteInputsAt + 20];
  const h574 = 0 * stride;
  const h575 = 1 * stride;
  const h576 = siteInputs[siteInputsAt + 98];
  const h577 = siteScalars[siteScalarsAt + 6];
  const h579 = siteScalars[siteScalarsAt + 5];
  const h580 = siteScalars[siteScalarsAt + 8];
  const h583 = siteSeriesAt + 1 * stride;
  const h585 = siteSeriesAt + 2 * stride;
  const h586 = siteSeriesAt + 6 * stride;
  const h587 = siteScalars[siteScalarsAt + 5] > 0;
  const h588 = siteScalars[siteScalarsAt + 16];
  const h589 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h590 = 18 * stride;
  const h591 = siteSeriesAt + 17 * stride;
  const h592 = Math.min(siteScalars[siteScalarsAt + 24], siteScalars[siteScalarsAt + 25]);
  const h593 = siteSeriesAt + 20 * stride;
  const h594 = siteScalars[siteScalarsAt + 23];
  const h595 = (siteInputs[siteInputsAt + 58] / 12);
  const h596 = siteSeriesAt + 21 * stride;
  const h597 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g598 = 1;
  const g598Step = (1 + h597) ** (-1 / 12);
  const h599 = siteSeriesAt + 22 * stride;
  const h600 = siteSeriesAt + 23 * stride;
  const h601 = siteSeriesAt + 26 * stride;
  const h602 = 7 * stride;
  const h604 = 6 * stride;
  const h605 = (1 - siteInputs[siteInputsAt + 73]);
  const h607 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h608 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h609 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h610 = siteInputs[siteInputsAt + 76];
  let y611 = 1;
  let y611Next = 1 + 12;
  const h612 = siteInputs[siteInputsAt + 64];
  const h613 = siteInputs[siteInputsAt + 63];
  let y614 = 1;
  let y614Next = 1 + 12;
  const h615 = siteInputs[siteInputsAt + 75] === 0;
  const h616 = siteInputs[siteInputsAt + 75] === 1;
  const h617 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h618 = siteInputs[siteInputsAt + 74];
  const h619 = marketInputs[29];
  const h621 = siteInputs[siteInputsAt + 52];
  const h623 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h628 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h629 = siteInputs[siteInputsAt + 54];
  const h631 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h634 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h635 = siteInputs[siteInputsAt + 53];
  const h637 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h640 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h641 = siteInputs[siteInputsAt + 55];
  const h643 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h646 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h647 = siteInputs[siteInputsAt + 49];
  const h649 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h652 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h653 = siteInputs[siteInputsAt + 50];
  const h655 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h681 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h732 = (730 * siteInputs[siteInputsAt + 66]);
  const h737 = sumsAt + 1 * stride;
  const h738 = sumsAt + 11 * stride;
  const h740 = sumsAt + 3 * stride;
  const h741 = sumsAt + 13 * stride;
  const h742 = siteInputs[siteInputsAt + 36];
  const h743 = (0 - siteInputs[siteInputsAt + 38]);
  let g744 = 1;
  const g744Step = (1 + h743) ** (1 / 12);
  const h745 = 2 * stride;
  const h746 = siteScalars[siteScalarsAt + 15];
  let p747 = 0;
  let p749 = 0;
  let p750 = 0;
  {
  while (0 >= y611Next) { y611 *= (1 + h610); y611Next += 12; }
  while (0 >= y614Next) { y614 *= (1 + h613); y614Next += 12; }
  siteSeries[h570 + 0] = 0;
  const v_site_aiMw = gathered[h575 + 0];
  siteSeries[h583 + 0] = 0;
  siteSeries[h585 + 0] = 0;
  siteSeries[h586 + 0] = 0;
  const v_site_worksProgress = (h587 ? sCurveAt(quotient((0 - h588), h589)) : 0);
  const v_site_hardCapex = gathered[h590 + 0];
  const v_site_capex = v_site_hardCapex;
  siteSeries[h591 + 0] = v_site_capex;
  const v_site_drawable = (0 <= h592 ? v_site_capex : 0);
  siteSeries[h593 + 0] = v_site_drawable;
  const v_site_fullBalance = (v_site_drawable + ((0 <= h594 && 0 >= 1) ? ((v_site_drawable * h595) * 0.5) : 0));
  siteSeries[h596 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g598;
  siteSeries[h599 + 0] = v_site_loanDiscount;
  const v_site_inService = (h587 ? quotient(v_site_aiMw, h579) : 0);
  siteSeries[h600 + 0] = v_site_inService;
  const v_site_spent = v_site_capex;
  siteSeries[h601 + 0] = v_site_spent;
  total0 += v_site_hardCapex;
  p747 = v_site_worksProgress;
  p749 = v_site_fullBalance;
  p750 = v_site_spent;
  }
  g598 *= g598Step;
  g744 *= g744Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y611Next) { y611 *= (1 + h610); y611Next += 12; }
  while (t >= y614Next) { y614 *= (1 + h613); y614Next += 12; }
  const c606 = (marketSeries[h604 + t] * h605);
  const v_site_revenuePerMwh = (quotient(c606, h607) * 1000.0000000000001);
  const v_site_olderRevenuePerMwh = (quotient(c606, h608) * 1000.0000000000001);
  const v_site_powerPrice = (h609 * y611);
  siteSeries[h570 + t] = v_site_powerPrice;
  const v_site_miningCost = (h612 * y614);
  let c684;
  if (h615) {
  c684 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c683;
  if (h616) {
  let c625;
  if (h617) {
  const c620 = (quotient((v_site_revenuePerMwh - h618), y611) - h619);
  const c622 = (c620 - h621);
  c625 = Math.min(Math.max(quotient(c622, h623), 0), 1);
  } else {
  const c624 = (quotient((v_site_revenuePerMwh - h618), y611) - h619);
  c625 = (c624 >= h621 ? 1 : 0);
  }
  const c626 = (quotient((v_site_revenuePerMwh - h618), y611) - h619);
  const c627 = (c626 - h621);
  let c632;
  if (h628) {
  const c630 = (c626 - h629);
  c632 = Math.min(Math.max(quotient(c630, h631), 0), 1);
  } else {
  c632 = (c626 >= h629 ? 1 : 0);
  }
  const c633 = (c626 - h629);
  let c638;
  if (h634) {
  const c636 = (c626 - h635);
  c638 = Math.min(Math.max(quotient(c636, h637), 0), 1);
  } else {
  c638 = (c626 >= h635 ? 1 : 0);
  }
  const c639 = (c626 - h635);
  let c644;
  if (h640) {
  const c642 = (c626 - h641);
  c644 = Math.min(Math.max(quotient(c642, h643), 0), 1);
  } else {
  c644 = (c626 >= h641 ? 1 : 0);
  }
  const c645 = (c626 - h641);
  let c650;
  if (h646) {
  const c648 = (c626 - h647);
  c650 = Math.min(Math.max(quotient(c648, h649), 0), 1);
  } else {
  c650 = (c626 >= h647 ? 1 : 0);
  }
  const c651 = (c626 - h647);
  let c656;
  if (h652) {
  const c654 = (c626 - h653);
  c656 = Math.min(Math.max(quotient(c654, h655), 0), 1);
  } else {
  c656 = (c626 >= h653 ? 1 : 0);
  }
  const c657 = (c626 - h653);
  const c658 = ((((((((0.25 * c625) * (c627 - ((c625 * h623) / 2))) + ((0.25 * c632) * (c633 - ((c632 * h631) / 2)))) + ((0.25 * c638) * (c639 - ((c638 * h637) / 2)))) + ((0.15 * c644) * (c645 - ((c644 * h643) / 2)))) + ((0.08 * c650) * (c651 - ((c650 * h649) / 2)))) + ((0.02 * c656) * (c657 - ((c656 * h655) / 2)))) * y611);
  c683 = c658;
  } else {
  let c662;
  if (h617) {
  const c659 = (quotient((v_site_revenuePerMwh - h618), y611) - h619);
  const c660 = (c659 - h621);
  c662 = Math.min(Math.max(quotient(c660, h623), 0), 1);
  } else {
  const c661 = (quotient((v_site_revenuePerMwh - h618), y611) - h619);
  c662 = (c661 >= h621 ? 1 : 0);
  }
  const c663 = (quotient((v_site_revenuePerMwh - h618), y611) - h619);
  const c664 = (c663 - h621);
  let c666;
  if (h628) {
  const c665 = (c663 - h629);
  c666 = Math.min(Math.max(quotient(c665, h631), 0), 1);
  } else {
  c666 = (c663 >= h629 ? 1 : 0);
  }
  const c667 = (c663 - h629);
  let c669;
  if (h634) {
  const c668 = (c663 - h635);
  c669 = Math.min(Math.max(quotient(c668, h637), 0), 1);
  } else {
  c669 = (c663 >= h635 ? 1 : 0);
  }
  const c670 = (c663 - h635);
  let c672;
  if (h640) {
  const c671 = (c663 - h641);
  c672 = Math.min(Math.max(quotient(c671, h643), 0), 1);
  } else {
  c672 = (c663 >= h641 ? 1 : 0);
  }
  const c673 = (c663 - h641);
  let c675;
  if (h646) {
  const c674 = (c663 - h647);
  c675 = Math.min(Math.max(quotient(c674, h649), 0), 1);
  } else {
  c675 = (c663 >= h647 ? 1 : 0);
  }
  const c676 = (c663 - h647);
  let c678;
  if (h652) {
  const c677 = (c663 - h653);
  c678 = Math.min(Math.max(quotient(c677, h655), 0), 1);
  } else {
  c678 = (c663 >= h653 ? 1 : 0);
  }
  const c679 = (c663 - h653);
  const c680 = ((((((((0.25 * c662) * (c664 - ((c662 * h623) / 2))) + ((0.25 * c666) * (c667 - ((c666 * h631) / 2)))) + ((0.25 * c669) * (c670 - ((c669 * h637) / 2)))) + ((0.15 * c672) * (c673 - ((c672 * h643) / 2)))) + ((0.08 * c675) * (c676 - ((c675 * h649) / 2)))) + ((0.02 * c678) * (c679 - ((c678 * h655) / 2)))) * y611);
  const c682 = ((h681 * y611) - v_site_powerPrice);
  c683 = (c680 + c682);
  }
  c684 = c683;
  }
  const v_site_powerMargin = c684;
  let c731;
  if (h615) {
  c731 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c730;
  if (h616) {
  let c688;
  if (h617) {
  const c685 = (quotient((v_site_olderRevenuePerMwh - h618), y611) - h619);
  const c686 = (c685 - h621);
  c688 = Math.min(Math.max(quotient(c686, h623), 0), 1);
  } else {
  const c687 = (quotient((v_site_olderRevenuePerMwh - h618), y611) - h619);
  c688 = (c687 >= h621 ? 1 : 0);
  }
  const c689 = (quotient((v_site_olderRevenuePerMwh - h618), y611) - h619);
  const c690 = (c689 - h621);
  let c692;
  if (h628) {
  const c691 = (c689 - h629);
  c692 = Math.min(Math.max(quotient(c691, h631), 0), 1);
  } else {
  c692 = (c689 >= h629 ? 1 : 0);
  }
  const c693 = (c689 - h629);
  let c695;
  if (h634) {
  const c694 = (c689 - h635);
  c695 = Math.min(Math.max(quotient(c694, h637), 0), 1);
  } else {
  c695 = (c689 >= h635 ? 1 : 0);
  }
  const c696 = (c689 - h635);
  let c698;
  if (h640) {
  const c697 = (c689 - h641);
  c698 = Math.min(Math.max(quotient(c697, h643), 0), 1);
  } else {
  c698 = (c689 >= h641 ? 1 : 0);
  }
  const c699 = (c689 - h641);
  let c701;
  if (h646) {
  const c700 = (c689 - h647);
  c701 = Math.min(Math.max(quotient(c700, h649), 0), 1);
  } else {
  c701 = (c689 >= h647 ? 1 : 0);
  }
  const c702 = (c689 - h647);
  let c704;
  if (h652) {
  const c703 = (c689 - h653);
  c704 = Math.min(Math.max(quotient(c703, h655), 0), 1);
  } else {
  c704 = (c689 >= h653 ? 1 : 0);
  }
  const c705 = (c689 - h653);
  const c706 = ((((((((0.25 * c688) * (c690 - ((c688 * h623) / 2))) + ((0.25 * c692) * (c693 - ((c692 * h631) / 2)))) + ((0.25 * c695) * (c696 - ((c695 * h637) / 2)))) + ((0.15 * c698) * (c699 - ((c698 * h643) / 2)))) + ((0.08 * c701) * (c702 - ((c701 * h649) / 2)))) + ((0.02 * c704) * (c705 - ((c704 * h655) / 2)))) * y611);
  c730 = c706;
  } else {
  let c710;
  if (h617) {
  const c707 = (quotient((v_site_olderRevenuePerMwh - h618), y611) - h619);
  const c708 = (c707 - h621);
  c710 = Math.min(Math.max(quotient(c708, h623), 0), 1);
  } else {
  const c709 = (quotient((v_site_olderRevenuePerMwh - h618), y611) - h619);
  c710 = (c709 >= h621 ? 1 : 0);
  }
  const c711 = (quotient((v_site_olderRevenuePerMwh - h618), y611) - h619);
  const c712 = (c711 - h621);
  let c714;
  if (h628) {
  const c713 = (c711 - h629);
  c714 = Math.min(Math.max(quotient(c713, h631), 0), 1);
  } else {
  c714 = (c711 >= h629 ? 1 : 0);
  }
  const c715 = (c711 - h629);
  let c717;
  if (h634) {
  const c716 = (c711 - h635);
  c717 = Math.min(Math.max(quotient(c716, h637), 0), 1);
  } else {
  c717 = (c711 >= h635 ? 1 : 0);
  }
  const c718 = (c711 - h635);
  let c720;
  if (h640) {
  const c719 = (c711 - h641);
  c720 = Math.min(Math.max(quotient(c719, h643), 0), 1);
  } else {
  c720 = (c711 >= h641 ? 1 : 0);
  }
  const c721 = (c711 - h641);
  let c723;
  if (h646) {
  const c722 = (c711 - h647);
  c723 = Math.min(Math.max(quotient(c722, h649), 0), 1);
  } else {
  c723 = (c711 >= h647 ? 1 : 0);
  }
  const c724 = (c711 - h647);
  let c726;
  if (h652) {
  const c725 = (c711 - h653);
  c726 = Math.min(Math.max(quotient(c725, h655), 0), 1);
  } else {
  c726 = (c711 >= h653 ? 1 : 0);
  }
  const c727 = (c711 - h653);
  const c728 = ((((((((0.25 * c710) * (c712 - ((c710 * h623) / 2))) + ((0.25 * c714) * (c715 - ((c714 * h631) / 2)))) + ((0.25 * c717) * (c718 - ((c717 * h637) / 2)))) + ((0.15 * c720) * (c721 - ((c720 * h643) / 2)))) + ((0.08 * c723) * (c724 - ((c723 * h649) / 2)))) + ((0.02 * c726) * (c727 - ((c726 * h655) / 2)))) * y611);
  const c729 = ((h681 * y611) - v_site_powerPrice);
  c730 = (c728 + c729);
  }
  c731 = c730;
  }
  const v_site_olderPowerMargin = c731;
  const c733 = (h732 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max(((h732 * v_site_powerMargin) - c733), 0);
  const v_site_olderEbitdaPerMw = Math.max(((h732 * v_site_olderPowerMargin) - c733), 0);
  const v_site_availableMw = (t > h571 ? h572 : h573);
  const v_site_committedMw = gathered[h574 + t];
  const v_site_aiMw = gathered[h575 + t];
  const v_site_reservedMw = Math.min(h576, v_site_availableMw);
  const c734 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h577, (c734 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h577, (c734 - h579)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h577, c734), 0);
  const c735 = Math.min(v_site_doNothingMw, h580);
  const v_site_doNothingCash = ((c735 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c735) * v_site_olderEbitdaPerMw));
  const c736 = Math.min(v_site_keptMiningMw, h580);
  const v_site_keptMiningCash = ((c736 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c736) * v_site_olderEbitdaPerMw));
  siteSeries[h583 + t] = v_site_keptMiningCash;
  const s_site_keptMiningCash = ((v_site_keptMiningCash + 1649267441664) - 1649267441664);
  sums[h737 + t] += s_site_keptMiningCash;
  sums[h738 + t] += (((v_site_keptMiningCash - s_site_keptMiningCash) + 0.375) - 0.375);
  const c739 = Math.min(v_site_miningMw, h580);
  const v_site_handoverMiningCash = (((c739 - c736) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c739) - v_site_keptMiningMw) + c736) * v_site_olderEbitdaPerMw));
  siteSeries[h585 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  const s_site_miningCash = ((v_site_miningCash + 1649267441664) - 1649267441664);
  sums[h740 + t] += s_site_miningCash;
  sums[h741 + t] += (((v_site_miningCash - s_site_miningCash) + 0.375) - 0.375);
  const v_site_gpuMarketPrice = ((h742 * g744) * marketSeries[h745 + t]);
  siteSeries[h586 + t] = v_site_gpuMarketPrice;
  const v_site_worksProgress = (h587 ? sCurveAt(quotient((t - h588), h589)) : 0);
  const v_site_hardCapex = gathered[h590 + t];
  const v_site_worksCapex = (h746 * (v_site_worksProgress - p747));
  const c748 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = c748;
  siteSeries[h591 + t] = v_site_capex;
  const v_site_drawable = (t <= h592 ? v_site_capex : 0);
  siteSeries[h593 + t] = v_site_drawable;
  const v_site_fullBalance = ((p749 + v_site_drawable) + ((t <= h594 && t >= 1) ? ((p749 * h595) + ((v_site_drawable * h595) * 0.5)) : 0));
  siteSeries[h596 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g598;
  siteSeries[h599 + t] = v_site_loanDiscount;
  const v_site_inService = (h587 ? quotient(v_site_aiMw, h579) : 0);
  siteSeries[h600 + t] = v_site_inService;
  const v_site_spent = (p750 + v_site_capex);
  siteSeries[h601 + t] = v_site_spent;
  total0 += c748;
  const c751 = marketSeries[h602 + t];
  total1 += (v_site_doNothingCash * c751);
  total2 += (v_site_keptMiningCash * c751);
  p747 = v_site_worksProgress;
  p749 = v_site_fullBalance;
  p750 = v_site_spent;
  g598 *= g598Step;
  g744 *= g744Step;
  }
  } else {
  const h752 = siteSeriesAt + 0 * stride;
  const h753 = siteInputs[siteInputsAt + 11];
  const h754 = siteScalars[siteScalarsAt + 4];
  const h755 = siteInputs[siteInputsAt + 20];
  const h756 = 0 * stride;
  const h757 = 1 * stride;
  const h758 = siteInputs[siteInputsAt + 98];
  const h759 = siteScalars[siteScalarsAt + 6];
  const h761 = siteScalars[siteScalarsAt + 5];
  const h762 = siteInputs[siteInputsAt + 87];
  const h763 = siteScalars[siteScalarsAt + 9];
  const h764 = siteScalars[siteScalarsAt + 8];
  const h769 = siteSeriesAt + 1 * stride;
  const h770 = sumsAt + 1 * stride;
  const h771 = sumsAt + 11 * stride;
  const h774 = siteSeriesAt + 2 * stride;
  const h775 = sumsAt + 3 * stride;
  const h776 = sumsAt + 13 * stride;
  const h777 = (1 - siteScalars[siteScalarsAt + 11]);
  const h778 = siteScalars[siteScalarsAt + 11];
  const h779 = 4 * stride;
  const h780 = siteSeriesAt + 4 * stride;
  const h781 = 5 * stride;
  const h782 = siteSeriesAt + 5 * stride;
  const h783 = siteSeriesAt + 6 * stride;
  const h784 = 7 * stride;
  const h785 = siteSeriesAt + 8 * stride;
  const h786 = siteSeriesAt + 11 * stride;
  const h787 = siteSeriesAt + 12 * stride;
  const h788 = siteScalars[siteScalarsAt + 5] > 0;
  const h789 = siteInputs[siteInputsAt + 116];
  const h790 = siteSeriesAt + 13 * stride;
  const h791 = 17 * stride;
  const h792 = siteSeriesAt + 15 * stride;
  const h793 = siteScalars[siteScalarsAt + 16];
  const h794 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h795 = 18 * stride;
  const h796 = 19 * stride;
  const h797 = siteSeriesAt + 16 * stride;
  const h799 = siteSeriesAt + 17 * stride;
  const h800 = Math.min(siteScalars[siteScalarsAt + 24], siteScalars[siteScalarsAt + 25]);
  const h801 = siteSeriesAt + 20 * stride;
  const h802 = siteScalars[siteScalarsAt + 23];
  const h803 = (siteInputs[siteInputsAt + 58] / 12);
  const h804 = siteSeriesAt + 21 * stride;
  const h805 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g806 = 1;
  const g806Step = (1 + h805) ** (-1 / 12);
  const h807 = siteSeriesAt + 22 * stride;
  const h808 = siteSeriesAt + 23 * stride;
  const h809 = siteSeriesAt + 24 * stride;
  const h810 = siteSeriesAt + 26 * stride;
  const h812 = 6 * stride;
  const h813 = (1 - siteInputs[siteInputsAt + 73]);
  const h815 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h816 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h817 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h818 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h819 = siteInputs[siteInputsAt + 76];
  let y820 = 1;
  let y820Next = 1 + 12;
  const h821 = siteInputs[siteInputsAt + 64];
  const h822 = siteInputs[siteInputsAt + 63];
  let y823 = 1;
  let y823Next = 1 + 12;
  const h824 = siteInputs[siteInputsAt + 75] === 0;
  const h825 = siteInputs[siteInputsAt + 75] === 1;
  const h826 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h827 = siteInputs[siteInputsAt + 74];
  const h828 = marketInputs[29];
  const h830 = siteInputs[siteInputsAt + 52];
  const h832 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h837 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h838 = siteInputs[siteInputsAt + 54];
  const h840 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h843 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h844 = siteInputs[siteInputsAt + 53];
  const h846 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h849 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h850 = siteInputs[siteInputsAt + 55];
  const h852 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h855 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h856 = siteInputs[siteInputsAt + 49];
  const h858 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h861 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h862 = siteInputs[siteInputsAt + 50];
  const h864 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h890 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h988 = siteInputs[siteInputsAt + 14];
  const h989 = (siteInputs[siteInputsAt + 15] / 12);
  const h990 = siteInputs[siteInputsAt + 106];
  const h991 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h992 = (730 * siteInputs[siteInputsAt + 66]);
  const h994 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h1003 = 3 * stride;
  const h1004 = siteInputs[siteInputsAt + 36];
  const h1005 = (0 - siteInputs[siteInputsAt + 38]);
  let g1006 = 1;
  const g1006Step = (1 + h1005) ** (1 / 12);
  const h1007 = 2 * stride;
  const h1008 = siteInputs[siteInputsAt + 5];
  const h1009 = siteScalars[siteScalarsAt + 12];
  const h1010 = siteInputs[siteInputsAt + 4];
  const h1011 = 16 * stride;
  const h1012 = siteScalars[siteScalarsAt + 15];
  let p1013 = 0;
  let p1015 = 0;
  let p1016 = 0;
  let p1017 = 0;
  {
  while (0 >= y820Next) { y820 *= (1 + h819); y820Next += 12; }
  while (0 >= y823Next) { y823 *= (1 + h822); y823Next += 12; }
  const v_site_revenuePerMwh = 0;
  const v_site_olderRevenuePerMwh = 0;
  const v_site_newRevenuePerMwh = 0;
  const v_site_powerPrice = 0;
  siteSeries[h752 + 0] = v_site_powerPrice;
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
  const v_site_availableMw = (0 > h753 ? h754 : h755);
  const v_site_committedMw = gathered[h756 + 0];
  const v_site_aiMw = gathered[h757 + 0];
  const v_site_reservedMw = Math.min(h758, v_site_availableMw);
  const c760 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h759, (c760 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h759, (c760 - h761)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h759, c760), 0);
  const v_site_keptRefresh = (0 === h762 ? (v_site_keptMiningMw * h763) : 0);
  const v_site_doNothingRefresh = (0 === h762 ? (v_site_doNothingMw * h763) : 0);
  let c766;
  if (0 > h762) {
  c766 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c765 = Math.min(v_site_doNothingMw, h764);
  c766 = ((c765 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c765) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c766 - v_site_doNothingRefresh);
  let c768;
  if (0 > h762) {
  c768 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c767 = Math.min(v_site_keptMiningMw, h764);
  c768 = ((c767 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c767) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c768 - v_site_keptRefresh);
  siteSeries[h769 + 0] = v_site_keptMiningCash;
  const s_site_keptMiningCash = ((v_site_keptMiningCash + 1649267441664) - 1649267441664);
  sums[h770 + 0] += s_site_keptMiningCash;
  sums[h771 + 0] += (((v_site_keptMiningCash - s_site_keptMiningCash) + 0.375) - 0.375);
  const c772 = Math.min(v_site_miningMw, h764);
  const c773 = Math.min(v_site_keptMiningMw, h764);
  const v_site_handoverMiningCash = (((c772 - c773) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c772) - v_site_keptMiningMw) + c773) * v_site_olderEbitdaPerMw));
  siteSeries[h774 + 0] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  const s_site_miningCash = ((v_site_miningCash + 1649267441664) - 1649267441664);
  sums[h775 + 0] += s_site_miningCash;
  sums[h776 + 0] += (((v_site_miningCash - s_site_miningCash) + 0.375) - 0.375);
  const v_site_movedMw = 0;
  const v_site_redeployedCash = ((v_site_movedMw * ((h777 * v_site_movedEbitdaPerMw) + (h778 * v_site_movedOlderEbitdaPerMw))) - gathered[h779 + 0]);
  siteSeries[h780 + 0] = v_site_redeployedCash;
  const v_site_writeOff = gathered[h781 + 0];
  siteSeries[h782 + 0] = v_site_writeOff;
  const v_site_gpuMarketPrice = 0;
  siteSeries[h783 + 0] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h784 + 0];
  siteSeries[h785 + 0] = v_site_gpuCapex;
  const v_site_backstopCover = 0;
  siteSeries[h786 + 0] = v_site_backstopCover;
  const v_site_lateDamages = 0;
  siteSeries[h787 + 0] = v_site_lateDamages;
  const v_site_warrantCost = ((0 === 0 && h788) ? h789 : 0);
  siteSeries[h790 + 0] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h791 + 0];
  siteSeries[h792 + 0] = v_site_saleProceeds;
  const v_site_worksProgress = (h788 ? sCurveAt(quotient((0 - h793), h794)) : 0);
  const v_site_hardCapex = gathered[h795 + 0];
  const v_site_cloudCapex = gathered[h796 + 0];
  siteSeries[h797 + 0] = v_site_cloudCapex;
  const v_site_worksCapex = 0;
  const c798 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c798 + v_site_gpuCapex);
  siteSeries[h799 + 0] = v_site_capex;
  const v_site_drawable = (0 <= h800 ? v_site_capex : 0);
  siteSeries[h801 + 0] = v_site_drawable;
  const v_site_fullBalance = ((0 + v_site_drawable) + ((0 <= h802 && 0 >= 1) ? ((0 * h803) + ((v_site_drawable * h803) * 0.5)) : 0));
  siteSeries[h804 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g806;
  siteSeries[h807 + 0] = v_site_loanDiscount;
  const v_site_inService = (h788 ? quotient(v_site_aiMw, h761) : 0);
  siteSeries[h808 + 0] = v_site_inService;
  const v_site_gpuCost = (0 + v_site_gpuCapex);
  siteSeries[h809 + 0] = v_site_gpuCost;
  const v_site_spent = (0 + v_site_capex);
  siteSeries[h810 + 0] = v_site_spent;
  total0 += c798;
  const c811 = marketSeries[h784 + 0];
  total1 += (v_site_doNothingCash * c811);
  total2 += (v_site_keptMiningCash * c811);
  p1013 = v_site_worksProgress;
  p1015 = v_site_fullBalance;
  p1016 = v_site_gpuCost;
  p1017 = v_site_spent;
  }
  g806 *= g806Step;
  g1006 *= g1006Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y820Next) { y820 *= (1 + h819); y820Next += 12; }
  while (t >= y823Next) { y823 *= (1 + h822); y823Next += 12; }
  const c814 = (marketSeries[h812 + t] * h813);
  const v_site_revenuePerMwh = (quotient(c814, h815) * 1000.0000000000001);
  const v_site_olderRevenuePerMwh = (quotient(c814, h816) * 1000.0000000000001);
  const v_site_newRevenuePerMwh = (quotient(c814, h817) * 1000.0000000000001);
  const v_site_powerPrice = (h818 * y820);
  siteSeries[h752 + t] = v_site_powerPrice;
  const v_site_miningCost = (h821 * y823);
  let c893;
  if (h824) {
  c893 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c892;
  if (h825) {
  let c834;
  if (h826) {
  const c829 = (quotient((v_site_revenuePerMwh - h827), y820) - h828);
  const c831 = (c829 - h830);
  c834 = Math.min(Math.max(quotient(c831, h832), 0), 1);
  } else {
  const c833 = (quotient((v_site_revenuePerMwh - h827), y820) - h828);
  c834 = (c833 >= h830 ? 1 : 0);
  }
  const c835 = (quotient((v_site_revenuePerMwh - h827), y820) - h828);
  const c836 = (c835 - h830);
  let c841;
  if (h837) {
  const c839 = (c835 - h838);
  c841 = Math.min(Math.max(quotient(c839, h840), 0), 1);
  } else {
  c841 = (c835 >= h838 ? 1 : 0);
  }
  const c842 = (c835 - h838);
  let c847;
  if (h843) {
  const c845 = (c835 - h844);
  c847 = Math.min(Math.max(quotient(c845, h846), 0), 1);
  } else {
  c847 = (c835 >= h844 ? 1 : 0);
  }
  const c848 = (c835 - h844);
  let c853;
  if (h849) {
  const c851 = (c835 - h850);
  c853 = Math.min(Math.max(quotient(c851, h852), 0), 1);
  } else {
  c853 = (c835 >= h850 ? 1 : 0);
  }
  const c854 = (c835 - h850);
  let c859;
  if (h855) {
  const c857 = (c835 - h856);
  c859 = Math.min(Math.max(quotient(c857, h858), 0), 1);
  } else {
  c859 = (c835 >= h856 ? 1 : 0);
  }
  const c860 = (c835 - h856);
  let c865;
  if (h861) {
  const c863 = (c835 - h862);
  c865 = Math.min(Math.max(quotient(c863, h864), 0), 1);
  } else {
  c865 = (c835 >= h862 ? 1 : 0);
  }
  const c866 = (c835 - h862);
  const c867 = ((((((((0.25 * c834) * (c836 - ((c834 * h832) / 2))) + ((0.25 * c841) * (c842 - ((c841 * h840) / 2)))) + ((0.25 * c847) * (c848 - ((c847 * h846) / 2)))) + ((0.15 * c853) * (c854 - ((c853 * h852) / 2)))) + ((0.08 * c859) * (c860 - ((c859 * h858) / 2)))) + ((0.02 * c865) * (c866 - ((c865 * h864) / 2)))) * y820);
  c892 = c867;
  } else {
  let c871;
  if (h826) {
  const c868 = (quotient((v_site_revenuePerMwh - h827), y820) - h828);
  const c869 = (c868 - h830);
  c871 = Math.min(Math.max(quotient(c869, h832), 0), 1);
  } else {
  const c870 = (quotient((v_site_revenuePerMwh - h827), y820) - h828);
  c871 = (c870 >= h830 ? 1 : 0);
  }
  const c872 = (quotient((v_site_revenuePerMwh - h827), y820) - h828);
  const c873 = (c872 - h830);
  let c875;
  if (h837) {
  const c874 = (c872 - h838);
  c875 = Math.min(Math.max(quotient(c874, h840), 0), 1);
  } else {
  c875 = (c872 >= h838 ? 1 : 0);
  }
  const c876 = (c872 - h838);
  let c878;
  if (h843) {
  const c877 = (c872 - h844);
  c878 = Math.min(Math.max(quotient(c877, h846), 0), 1);
  } else {
  c878 = (c872 >= h844 ? 1 : 0);
  }
  const c879 = (c872 - h844);
  let c881;
  if (h849) {
  const c880 = (c872 - h850);
  c881 = Math.min(Math.max(quotient(c880, h852), 0), 1);
  } else {
  c881 = (c872 >= h850 ? 1 : 0);
  }
  const c882 = (c872 - h850);
  let c884;
  if (h855) {
  const c883 = (c872 - h856);
  c884 = Math.min(Math.max(quotient(c883, h858), 0), 1);
  } else {
  c884 = (c872 >= h856 ? 1 : 0);
  }
  const c885 = (c872 - h856);
  let c887;
  if (h861) {
  const c886 = (c872 - h862);
  c887 = Math.min(Math.max(quotient(c886, h864), 0), 1);
  } else {
  c887 = (c872 >= h862 ? 1 : 0);
  }
  const c888 = (c872 - h862);
  const c889 = ((((((((0.25 * c871) * (c873 - ((c871 * h832) / 2))) + ((0.25 * c875) * (c876 - ((c875 * h840) / 2)))) + ((0.25 * c878) * (c879 - ((c878 * h846) / 2)))) + ((0.15 * c881) * (c882 - ((c881 * h852) / 2)))) + ((0.08 * c884) * (c885 - ((c884 * h858) / 2)))) + ((0.02 * c887) * (c888 - ((c887 * h864) / 2)))) * y820);
  const c891 = ((h890 * y820) - v_site_powerPrice);
  c892 = (c889 + c891);
  }
  c893 = c892;
  }
  const v_site_powerMargin = c893;
  let c940;
  if (h824) {
  c940 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c939;
  if (h825) {
  let c897;
  if (h826) {
  const c894 = (quotient((v_site_olderRevenuePerMwh - h827), y820) - h828);
  const c895 = (c894 - h830);
  c897 = Math.min(Math.max(quotient(c895, h832), 0), 1);
  } else {
  const c896 = (quotient((v_site_olderRevenuePerMwh - h827), y820) - h828);
  c897 = (c896 >= h830 ? 1 : 0);
  }
  const c898 = (quotient((v_site_olderRevenuePerMwh - h827), y820) - h828);
  const c899 = (c898 - h830);
  let c901;
  if (h837) {
  const c900 = (c898 - h838);
  c901 = Math.min(Math.max(quotient(c900, h840), 0), 1);
  } else {
  c901 = (c898 >= h838 ? 1 : 0);
  }
  const c902 = (c898 - h838);
  let c904;
  if (h843) {
  const c903 = (c898 - h844);
  c904 = Math.min(Math.max(quotient(c903, h846), 0), 1);
  } else {
  c904 = (c898 >= h844 ? 1 : 0);
  }
  const c905 = (c898 - h844);
  let c907;
  if (h849) {
  const c906 = (c898 - h850);
  c907 = Math.min(Math.max(quotient(c906, h852), 0), 1);
  } else {
  c907 = (c898 >= h850 ? 1 : 0);
  }
  const c908 = (c898 - h850);
  let c910;
  if (h855) {
  const c909 = (c898 - h856);
  c910 = Math.min(Math.max(quotient(c909, h858), 0), 1);
  } else {
  c910 = (c898 >= h856 ? 1 : 0);
  }
  const c911 = (c898 - h856);
  let c913;
  if (h861) {
  const c912 = (c898 - h862);
  c913 = Math.min(Math.max(quotient(c912, h864), 0), 1);
  } else {
  c913 = (c898 >= h862 ? 1 : 0);
  }
  const c914 = (c898 - h862);
  const c915 = ((((((((0.25 * c897) * (c899 - ((c897 * h832) / 2))) + ((0.25 * c901) * (c902 - ((c901 * h840) / 2)))) + ((0.25 * c904) * (c905 - ((c904 * h846) / 2)))) + ((0.15 * c907) * (c908 - ((c907 * h852) / 2)))) + ((0.08 * c910) * (c911 - ((c910 * h858) / 2)))) + ((0.02 * c913) * (c914 - ((c913 * h864) / 2)))) * y820);
  c939 = c915;
  } else {
  let c919;
  if (h826) {
  const c916 = (quotient((v_site_olderRevenuePerMwh - h827), y820) - h828);
  const c917 = (c916 - h830);
  c919 = Math.min(Math.max(quotient(c917, h832), 0), 1);
  } else {
  const c918 = (quotient((v_site_olderRevenuePerMwh - h827), y820) - h828);
  c919 = (c918 >= h830 ? 1 : 0);
  }
  const c920 = (quotient((v_site_olderRevenuePerMwh - h827), y820) - h828);
  const c921 = (c920 - h830);
  let c923;
  if (h837) {
  const c922 = (c920 - h838);
  c923 = Math.min(Math.max(quotient(c922, h840), 0), 1);
  } else {
  c923 = (c920 >= h838 ? 1 : 0);
  }
  const c924 = (c920 - h838);
  let c926;
  if (h843) {
  const c925 = (c920 - h844);
  c926 = Math.min(Math.max(quotient(c925, h846), 0), 1);
  } else {
  c926 = (c920 >= h844 ? 1 : 0);
  }
  const c927 = (c920 - h844);
  let c929;
  if (h849) {
  const c928 = (c920 - h850);
  c929 = Math.min(Math.max(quotient(c928, h852), 0), 1);
  } else {
  c929 = (c920 >= h850 ? 1 : 0);
  }
  const c930 = (c920 - h850);
  let c932;
  if (h855) {
  const c931 = (c920 - h856);
  c932 = Math.min(Math.max(quotient(c931, h858), 0), 1);
  } else {
  c932 = (c920 >= h856 ? 1 : 0);
  }
  const c933 = (c920 - h856);
  let c935;
  if (h861) {
  const c934 = (c920 - h862);
  c935 = Math.min(Math.max(quotient(c934, h864), 0), 1);
  } else {
  c935 = (c920 >= h862 ? 1 : 0);
  }
  const c936 = (c920 - h862);
  const c937 = ((((((((0.25 * c919) * (c921 - ((c919 * h832) / 2))) + ((0.25 * c923) * (c924 - ((c923 * h840) / 2)))) + ((0.25 * c926) * (c927 - ((c926 * h846) / 2)))) + ((0.15 * c929) * (c930 - ((c929 * h852) / 2)))) + ((0.08 * c932) * (c933 - ((c932 * h858) / 2)))) + ((0.02 * c935) * (c936 - ((c935 * h864) / 2)))) * y820);
  const c938 = ((h890 * y820) - v_site_powerPrice);
  c939 = (c937 + c938);
  }
  c940 = c939;
  }
  const v_site_olderPowerMargin = c940;
  let c987;
  if (h824) {
  c987 = Math.max((v_site_newRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c986;
  if (h825) {
  let c944;
  if (h826) {
  const c941 = (quotient((v_site_newRevenuePerMwh - h827), y820) - h828);
  const c942 = (c941 - h830);
  c944 = Math.min(Math.max(quotient(c942, h832), 0), 1);
  } else {
  const c943 = (quotient((v_site_newRevenuePerMwh - h827), y820) - h828);
  c944 = (c943 >= h830 ? 1 : 0);
  }
  const c945 = (quotient((v_site_newRevenuePerMwh - h827), y820) - h828);
  const c946 = (c945 - h830);
  let c948;
  if (h837) {
  const c947 = (c945 - h838);
  c948 = Math.min(Math.max(quotient(c947, h840), 0), 1);
  } else {
  c948 = (c945 >= h838 ? 1 : 0);
  }
  const c949 = (c945 - h838);
  let c951;
  if (h843) {
  const c950 = (c945 - h844);
  c951 = Math.min(Math.max(quotient(c950, h846), 0), 1);
  } else {
  c951 = (c945 >= h844 ? 1 : 0);
  }
  const c952 = (c945 - h844);
  let c954;
  if (h849) {
  const c953 = (c945 - h850);
  c954 = Math.min(Math.max(quotient(c953, h852), 0), 1);
  } else {
  c954 = (c945 >= h850 ? 1 : 0);
  }
  const c955 = (c945 - h850);
  let c957;
  if (h855) {
  const c956 = (c945 - h856);
  c957 = Math.min(Math.max(quotient(c956, h858), 0), 1);
  } else {
  c957 = (c945 >= h856 ? 1 : 0);
  }
  const c958 = (c945 - h856);
  let c960;
  if (h861) {
  const c959 = (c945 - h862);
  c960 = Math.min(Math.max(quotient(c959, h864), 0), 1);
  } else {
  c960 = (c945 >= h862 ? 1 : 0);
  }
  const c961 = (c945 - h862);
  const c962 = ((((((((0.25 * c944) * (c946 - ((c944 * h832) / 2))) + ((0.25 * c948) * (c949 - ((c948 * h840) / 2)))) + ((0.25 * c951) * (c952 - ((c951 * h846) / 2)))) + ((0.15 * c954) * (c955 - ((c954 * h852) / 2)))) + ((0.08 * c957) * (c958 - ((c957 * h858) / 2)))) + ((0.02 * c960) * (c961 - ((c960 * h864) / 2)))) * y820);
  c986 = c962;
  } else {
  let c966;
  if (h826) {
  const c963 = (quotient((v_site_newRevenuePerMwh - h827), y820) - h828);
  const c964 = (c963 - h830);
  c966 = Math.min(Math.max(quotient(c964, h832), 0), 1);
  } else {
  const c965 = (quotient((v_site_newRevenuePerMwh - h827), y820) - h828);
  c966 = (c965 >= h830 ? 1 : 0);
  }
  const c967 = (quotient((v_site_newRevenuePerMwh - h827), y820) - h828);
  const c968 = (c967 - h830);
  let c970;
  if (h837) {
  const c969 = (c967 - h838);
  c970 = Math.min(Math.max(quotient(c969, h840), 0), 1);
  } else {
  c970 = (c967 >= h838 ? 1 : 0);
  }
  const c971 = (c967 - h838);
  let c973;
  if (h843) {
  const c972 = (c967 - h844);
  c973 = Math.min(Math.max(quotient(c972, h846), 0), 1);
  } else {
  c973 = (c967 >= h844 ? 1 : 0);
  }
  const c974 = (c967 - h844);
  let c976;
  if (h849) {
  const c975 = (c967 - h850);
  c976 = Math.min(Math.max(quotient(c975, h852), 0), 1);
  } else {
  c976 = (c967 >= h850 ? 1 : 0);
  }
  const c977 = (c967 - h850);
  let c979;
  if (h855) {
  const c978 = (c967 - h856);
  c979 = Math.min(Math.max(quotient(c978, h858), 0), 1);
  } else {
  c979 = (c967 >= h856 ? 1 : 0);
  }
  const c980 = (c967 - h856);
  let c982;
  if (h861) {
  const c981 = (c967 - h862);
  c982 = Math.min(Math.max(quotient(c981, h864), 0), 1);
  } else {
  c982 = (c967 >= h862 ? 1 : 0);
  }
  const c983 = (c967 - h862);
  const c984 = ((((((((0.25 * c966) * (c968 - ((c966 * h832) / 2))) + ((0.25 * c970) * (c971 - ((c970 * h840) / 2)))) + ((0.25 * c973) * (c974 - ((c973 * h846) / 2)))) + ((0.15 * c976) * (c977 - ((c976 * h852) / 2)))) + ((0.08 * c979) * (c980 - ((c979 * h858) / 2)))) + ((0.02 * c982) * (c983 - ((c982 * h864) / 2)))) * y820);
  const c985 = ((h890 * y820) - v_site_powerPrice);
  c986 = (c984 + c985);
  }
  c987 = c986;
  }
  const v_site_newPowerMargin = c987;
  const v_site_creditsPerMw = ((t <= h988 ? h989 : 0) + (t <= h990 ? h991 : 0));
  const c993 = (h992 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max((((h992 * v_site_powerMargin) - c993) + v_site_creditsPerMw), 0);
  const v_site_olderEbitdaPerMw = Math.max((((h992 * v_site_olderPowerMargin) - c993) + v_site_creditsPerMw), 0);
  const v_site_newEbitdaPerMw = Math.max((((h992 * v_site_newPowerMargin) - c993) + v_site_creditsPerMw), 0);
  const c995 = (h994 * y820);
  const v_site_movedEbitdaPerMw = Math.max((((h992 * Math.max((v_site_revenuePerMwh - c995), 0)) - c993) + 0), 0);
  const v_site_movedOlderEbitdaPerMw = Math.max((((h992 * Math.max((v_site_olderRevenuePerMwh - c995), 0)) - c993) + 0), 0);
  const v_site_availableMw = (t > h753 ? h754 : h755);
  const v_site_committedMw = gathered[h756 + t];
  const v_site_aiMw = gathered[h757 + t];
  const v_site_reservedMw = Math.min(h758, v_site_availableMw);
  const c996 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h759, (c996 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h759, (c996 - h761)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h759, c996), 0);
  const v_site_keptRefresh = (t === h762 ? (v_site_keptMiningMw * h763) : 0);
  const v_site_doNothingRefresh = (t === h762 ? (v_site_doNothingMw * h763) : 0);
  let c998;
  if (t > h762) {
  c998 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c997 = Math.min(v_site_doNothingMw, h764);
  c998 = ((c997 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c997) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c998 - v_site_doNothingRefresh);
  let c1000;
  if (t > h762) {
  c1000 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c999 = Math.min(v_site_keptMiningMw, h764);
  c1000 = ((c999 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c999) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c1000 - v_site_keptRefresh);
  siteSeries[h769 + t] = v_site_keptMiningCash;
  const s_site_keptMiningCash = ((v_site_keptMiningCash + 1649267441664) - 1649267441664);
  sums[h770 + t] += s_site_keptMiningCash;
  sums[h771 + t] += (((v_site_keptMiningCash - s_site_keptMiningCash) + 0.375) - 0.375);
  const c1001 = Math.min(v_site_miningMw, h764);
  const c1002 = Math.min(v_site_keptMiningMw, h764);
  const v_site_handoverMiningCash = (((c1001 - c1002) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c1001) - v_site_keptMiningMw) + c1002) * v_site_olderEbitdaPerMw));
  siteSeries[h774 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  const s_site_miningCash = ((v_site_miningCash + 1649267441664) - 1649267441664);
  sums[h775 + t] += s_site_miningCash;
  sums[h776 + t] += (((v_site_miningCash - s_site_miningCash) + 0.375) - 0.375);
  const v_site_movedMw = gathered[h1003 + t];
  const v_site_redeployedCash = ((v_site_movedMw * ((h777 * v_site_movedEbitdaPerMw) + (h778 * v_site_movedOlderEbitdaPerMw))) - gathered[h779 + t]);
  siteSeries[h780 + t] = v_site_redeployedCash;
  const v_site_writeOff = gathered[h781 + t];
  siteSeries[h782 + t] = v_site_writeOff;
  const v_site_gpuMarketPrice = ((h1004 * g1006) * marketSeries[h1007 + t]);
  siteSeries[h783 + t] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h784 + t];
  siteSeries[h785 + t] = v_site_gpuCapex;
  const v_site_backstopCover = (h1008 * Math.max((1 - quotient(Math.max((t - h1009), 0), h1010)), 0));
  siteSeries[h786 + t] = v_site_backstopCover;
  const v_site_lateDamages = gathered[h1011 + t];
  siteSeries[h787 + t] = v_site_lateDamages;
  const v_site_warrantCost = ((t === 0 && h788) ? h789 : 0);
  siteSeries[h790 + t] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h791 + t];
  siteSeries[h792 + t] = v_site_saleProceeds;
  const v_site_worksProgress = (h788 ? sCurveAt(quotient((t - h793), h794)) : 0);
  const v_site_hardCapex = gathered[h795 + t];
  const v_site_cloudCapex = gathered[h796 + t];
  siteSeries[h797 + t] = v_site_cloudCapex;
  const v_site_worksCapex = (h1012 * (v_site_worksProgress - p1013));
  const c1014 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c1014 + v_site_gpuCapex);
  siteSeries[h799 + t] = v_site_capex;
  const v_site_drawable = (t <= h800 ? v_site_capex : 0);
  siteSeries[h801 + t] = v_site_drawable;
  const v_site_fullBalance = ((p1015 + v_site_drawable) + ((t <= h802 && t >= 1) ? ((p1015 * h803) + ((v_site_drawable * h803) * 0.5)) : 0));
  siteSeries[h804 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g806;
  siteSeries[h807 + t] = v_site_loanDiscount;
  const v_site_inService = (h788 ? quotient(v_site_aiMw, h761) : 0);
  siteSeries[h808 + t] = v_site_inService;
  const v_site_gpuCost = (p1016 + v_site_gpuCapex);
  siteSeries[h809 + t] = v_site_gpuCost;
  const v_site_spent = (p1017 + v_site_capex);
  siteSeries[h810 + t] = v_site_spent;
  total0 += c1014;
  const c1018 = marketSeries[h784 + t];
  total1 += (v_site_doNothingCash * c1018);
  total2 += (v_site_keptMiningCash * c1018);
  p1013 = v_site_worksProgress;
  p1015 = v_site_fullBalance;
  p1016 = v_site_gpuCost;
  p1017 = v_site_spent;
  g806 *= g806Step;
  g1006 *= g1006Step;
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
  const h454 = sumsAt + 12 * stride;
  const h455 = 14 * stride;
  let p456 = 0;
  const h457 = 20 * stride;
  const h458 = siteScalars[siteScalarsAt + 21];
  const h459 = (siteScalars[siteScalarsAt + 21] + 12);
  const h460 = siteInputs[siteInputsAt + 110] === 1;
  const h461 = siteScalars[siteScalarsAt + 33];
  const h462 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h463 = siteSeriesAt + 23 * stride;
  const h465 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h466 = marketInputs[11];
  const h467 = (marketInputs[11] / 1);
  const h468 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h469 = marketInputs[9];
  const h470 = (marketInputs[9] / 1);
  const h471 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h472 = marketInputs[4];
  const h473 = (marketInputs[4] / 1);
  {
  const v_site_displacedValuePerMw = (h437 ? 0 : h439);
  siteSeries[h440 + 0] = v_site_displacedValuePerMw;
  siteSeries[h441 + 0] = 0;
  siteSeries[h442 + 0] = 0;
  siteSeries[h443 + 0] = 0;
  siteSeries[h444 + 0] = 0;
  p456 = 0;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_displacedValuePerMw = (h437 ? 0 : h439);
  siteSeries[h440 + t] = v_site_displacedValuePerMw;
  const v_site_rent = gathered[h451 + t];
  const v_site_landlordCost = gathered[h452 + t];
  const v_site_noi = (v_site_rent - v_site_landlordCost);
  siteSeries[h441 + t] = v_site_noi;
  const s_site_noi = ((v_site_noi + 1649267441664) - 1649267441664);
  sums[h453 + t] += s_site_noi;
  sums[h454 + t] += (((v_site_noi - s_site_noi) + 0.375) - 0.375);
  const v_site_lostRent = gathered[h455 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((0 - p456), 0));
  const v_site_backstopPaid = (p456 + v_site_backstopIncome);
  const v_site_contractCash = v_site_backstopIncome;
  siteSeries[h442 + t] = v_site_contractCash;
  const v_site_renewalNoi = gathered[h457 + t];
  siteSeries[h443 + t] = v_site_renewalNoi;
  const v_site_stableNoi = ((t >= h458 && t < h459) ? v_site_noi : 0);
  let c474;
  if ((h460 && t > h445)) {
  c474 = 0;
  } else {
  const c464 = siteSeries[h463 + t];
  c474 = (h461 * ((((h462 * (c464 - siteSeries[h463 + t - 1])) + (h465 * quotient((c464 - (t > h466 ? valueIn(siteSeries, h463, (t - h466), months) : 0)), h467))) + (h468 * quotient((c464 - (t > h469 ? valueIn(siteSeries, h463, (t - h469), months) : 0)), h470))) + (h471 * quotient((c464 - (t > h472 ? valueIn(siteSeries, h463, (t - h472), months) : 0)), h473))));
  }
  const v_site_hallDepreciation = c474;
  const v_site_depreciation = v_site_hallDepreciation;
  siteSeries[h444 + t] = v_site_depreciation;
  total0 += ((t > h445 && t <= h446) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h447 && t <= h448) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h449 + t]);
  p456 = v_site_backstopPaid;
  }
  } else {
  const h475 = 6 * stride;
  const h477 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h478 = siteSeriesAt + 0 * stride;
  const h479 = siteInputs[siteInputsAt + 97];
  const h480 = siteInputs[siteInputsAt + 96] === 1;
  const h481 = (siteScalars[siteScalarsAt + 0] * 1000);
  const h482 = ((((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 3]) + ((siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)) * siteInputs[siteInputsAt + 68]));
  const h483 = siteSeriesAt + 3 * stride;
  const h484 = siteSeriesAt + 7 * stride;
  const h485 = siteSeriesAt + 9 * stride;
  const h486 = siteSeriesAt + 10 * stride;
  const h487 = sumsAt + 2 * stride;
  const h488 = sumsAt + 12 * stride;
  const h489 = 13 * stride;
  const h490 = siteSeriesAt + 12 * stride;
  const h491 = siteSeriesAt + 13 * stride;
  const h492 = siteSeriesAt + 14 * stride;
  const h493 = siteSeriesAt + 18 * stride;
  const h494 = siteSeriesAt + 8 * stride;
  const h496 = siteSeriesAt + 16 * stride;
  const h497 = siteSeriesAt + 19 * stride;
  const h498 = siteInputs[siteInputsAt + 110] === 1;
  const h499 = siteInputs[siteInputsAt + 23];
  const h500 = siteInputs[siteInputsAt + 6];
  const h501 = (1 - siteInputs[siteInputsAt + 6]);
  const h502 = siteSeriesAt + 24 * stride;
  const h503 = marketInputs[11];
  const h504 = siteSeriesAt + 25 * stride;
  const h505 = siteSeriesAt + 27 * stride;
  const h506 = (siteInputs[siteInputsAt + 23] + 12);
  const h507 = siteScalars[siteScalarsAt + 24];
  const h508 = (siteScalars[siteScalarsAt + 24] + siteInputs[siteInputsAt + 1]);
  const h509 = siteSeriesAt + 22 * stride;
  const h510 = 9 * stride;
  const h512 = 8 * stride;
  const h513 = 10 * stride;
  const h514 = 11 * stride;
  const h515 = siteScalars[siteScalarsAt + 12];
  const h516 = siteScalars[siteScalarsAt + 14];
  const h517 = siteScalars[siteScalarsAt + 5] > 0;
  const h518 = (siteInputs[siteInputsAt + 42] / 12);
  const h519 = siteInputs[siteInputsAt + 24];
  let y520 = 1;
  let y520Next = h515 + 12;
  const h521 = 12 * stride;
  const h522 = siteInputs[siteInputsAt + 37];
  const h523 = 14 * stride;
  const h524 = siteSeriesAt + 11 * stride;
  let p525 = 0;
  const h526 = 15 * stride;
  const h527 = 20 * stride;
  const h529 = siteScalars[siteScalarsAt + 21];
  const h530 = (siteScalars[siteScalarsAt + 21] + 12);
  const h531 = siteScalars[siteScalarsAt + 33];
  const h532 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h533 = siteSeriesAt + 23 * stride;
  const h535 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h538 = (marketInputs[11] / 1);
  const h539 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h540 = marketInputs[9];
  const h541 = (marketInputs[9] / 1);
  const h542 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h543 = marketInputs[4];
  const h544 = (marketInputs[4] / 1);
  let p549 = 0;
  const h550 = siteSeriesAt + 26 * stride;
  {
  while (0 >= y520Next) { y520 *= (1 + h519); y520Next += 12; }
  const c476 = Math.max(0, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h475, c476, months) * 0.001) - ((h477 * valueIn(siteSeries, h478, c476, months)) * 0.000001)), 0) * 365) * h479);
  const v_site_displacedValuePerMw = (h480 ? (h481 * v_site_machinePriceByMargin) : h482);
  siteSeries[h483 + 0] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = 0;
  siteSeries[h484 + 0] = v_site_cloudRevenue;
  const v_site_gpuResale = 0;
  const v_site_unrecoveredPower = 0;
  const v_site_cloudPower = 0;
  const v_site_rent = 0;
  const v_site_groundRent = 0;
  const v_site_landlordCost = 0;
  const v_site_cloudCost = 0;
  siteSeries[h485 + 0] = v_site_cloudCost;
  const v_site_noi = 0;
  siteSeries[h486 + 0] = v_site_noi;
  const s_site_noi = ((v_site_noi + 1649267441664) - 1649267441664);
  sums[h487 + 0] += s_site_noi;
  sums[h488 + 0] += (((v_site_noi - s_site_noi) + 0.375) - 0.375);
  const v_site_prepaymentCash = gathered[h489 + 0];
  const v_site_lostRent = 0;
  const v_site_backstopIncome = 0;
  const v_site_backstopPaid = 0;
  const v_site_refit = 0;
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h490 + 0]) - v_site_refit) - siteSeries[h491 + 0]);
  siteSeries[h492 + 0] = v_site_contractCash;
  const v_site_renewalNoi = 0;
  siteSeries[h493 + 0] = v_site_renewalNoi;
  const c495 = siteSeries[h494 + 0];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c495) - siteSeries[h496 + 0]);
  siteSeries[h497 + 0] = v_site_cloudCash;
  const v_site_stableNoi = 0;
  const v_site_hallDepreciation = 0;
  const v_site_gpuDepreciation = ((h498 && 0 > h499) ? 0 : ((h500 * c495) + quotient((h501 * (siteSeries[h502 + 0] - (0 > h503 ? valueIn(siteSeries, h502, (0 - h503), months) : 0))), h503)));
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h504 + 0] = v_site_depreciation;
  const v_site_depreciated = (0 + v_site_depreciation);
  const v_site_soldBasis = 0;
  siteSeries[h505 + 0] = v_site_soldBasis;
  total0 += ((0 > h499 && 0 <= h506) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((0 > h507 && 0 <= h508) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h509 + 0]);
  total3 += (v_site_cloudCash * marketSeries[h510 + 0]);
  p525 = v_site_backstopPaid;
  p549 = v_site_depreciated;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y520Next) { y520 *= (1 + h519); y520Next += 12; }
  const c511 = Math.max(t, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h475, c511, months) * 0.001) - ((h477 * valueIn(siteSeries, h478, c511, months)) * 0.000001)), 0) * 365) * h479);
  const v_site_displacedValuePerMw = (h480 ? (h481 * v_site_machinePriceByMargin) : h482);
  siteSeries[h483 + t] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = gathered[h475 + t];
  siteSeries[h484 + t] = v_site_cloudRevenue;
  const v_site_gpuResale = gathered[h512 + t];
  const v_site_unrecoveredPower = gathered[h510 + t];
  const v_site_cloudPower = gathered[h513 + t];
  const v_site_rent = gathered[h514 + t];
  const v_site_groundRent = (((t >= h515 && t < h516) && h517) ? (h518 * y520) : 0);
  const v_site_landlordCost = ((gathered[h521 + t] + v_site_unrecoveredPower) + v_site_groundRent);
  const v_site_cloudCost = ((v_site_cloudRevenue * h522) + v_site_cloudPower);
  siteSeries[h485 + t] = v_site_cloudCost;
  const v_site_noi = (((v_site_rent - v_site_landlordCost) + v_site_cloudRevenue) - v_site_cloudCost);
  siteSeries[h486 + t] = v_site_noi;
  const s_site_noi = ((v_site_noi + 1649267441664) - 1649267441664);
  sums[h487 + t] += s_site_noi;
  sums[h488 + t] += (((v_site_noi - s_site_noi) + 0.375) - 0.375);
  const v_site_prepaymentCash = gathered[h489 + t];
  const v_site_lostRent = gathered[h523 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((siteSeries[h524 + t] - p525), 0));
  const v_site_backstopPaid = (p525 + v_site_backstopIncome);
  const v_site_refit = gathered[h526 + t];
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h490 + t]) - v_site_refit) - siteSeries[h491 + t]);
  siteSeries[h492 + t] = v_site_contractCash;
  const v_site_renewalNoi = gathered[h527 + t];
  siteSeries[h493 + t] = v_site_renewalNoi;
  const c528 = siteSeries[h494 + t];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c528) - siteSeries[h496 + t]);
  siteSeries[h497 + t] = v_site_cloudCash;
  const v_site_stableNoi = ((t >= h529 && t < h530) ? v_site_noi : 0);
  let c545;
  if ((h498 && t > h499)) {
  c545 = 0;
  } else {
  const c534 = siteSeries[h533 + t];
  let c537;
  if (t > h503) {
  const c536 = (t - h503);
  c537 = valueIn(siteSeries, h533, c536, months);
  } else {
  c537 = 0;
  }
  c545 = (h531 * ((((h532 * (c534 - siteSeries[h533 + t - 1])) + (h535 * quotient((c534 - c537), h538))) + (h539 * quotient((c534 - (t > h540 ? valueIn(siteSeries, h533, (t - h540), months) : 0)), h541))) + (h542 * quotient((c534 - (t > h543 ? valueIn(siteSeries, h533, (t - h543), months) : 0)), h544))));
  }
  const v_site_hallDepreciation = c545;
  let c548;
  if ((h498 && t > h499)) {
  c548 = 0;
  } else {
  let c547;
  if (t > h503) {
  const c546 = (t - h503);
  c547 = valueIn(siteSeries, h502, c546, months);
  } else {
  c547 = 0;
  }
  c548 = ((h500 * c528) + quotient((h501 * (siteSeries[h502 + t] - c547)), h503));
  }
  const v_site_gpuDepreciation = c548;
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h504 + t] = v_site_depreciation;
  const v_site_depreciated = (p549 + v_site_depreciation);
  const v_site_soldBasis = ((h498 && t === h499) ? (siteSeries[h550 + t] - v_site_depreciated) : 0);
  siteSeries[h505 + t] = v_site_soldBasis;
  total0 += ((t > h499 && t <= h506) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h507 && t <= h508) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h509 + t]);
  total3 += (v_site_cloudCash * marketSeries[h510 + t]);
  p525 = v_site_backstopPaid;
  p549 = v_site_depreciated;
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
  const h124 = sumsAt + 10 * stride;
  const h125 = sumsAt + 4 * stride;
  const h126 = sumsAt + 14 * stride;
  const h127 = siteInputs[siteInputsAt + 23];
  const h128 = sumsAt + 5 * stride;
  const h129 = sumsAt + 15 * stride;
  const h130 = 8 * stride;
  let p132 = 0;
  const h133 = siteScalars[siteScalarsAt + 24];
  const h134 = siteScalars[siteScalarsAt + 25];
  const h135 = siteInputs[siteInputsAt + 13];
  const h136 = sumsAt + 9 * stride;
  const h137 = sumsAt + 19 * stride;
  {
  const v_site_leaseCash = siteSeries[h119 + 0];
  const v_site_cashWithNothing = v_site_leaseCash;
  const v_site_conversionCash = (h120 ? 0 : (h121 ? 0 : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h122 + 0] + v_site_conversionCash);
  const v_site_planCumulative = v_site_planCash;
  const s_site_planCumulative = ((v_site_planCumulative + 1649267441664) - 1649267441664);
  sums[h123 + 0] += s_site_planCumulative;
  sums[h124 + 0] += (((v_site_planCumulative - s_site_planCumulative) + 0.375) - 0.375);
  const v_site_leveredCash = v_site_conversionCash;
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h125 + 0] += s_site_leveredCash;
  sums[h126 + 0] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const v_site_taxIncome = v_site_conversionCash;
  const s_site_taxIncome = ((v_site_taxIncome + 1649267441664) - 1649267441664);
  sums[h128 + 0] += s_site_taxIncome;
  sums[h129 + 0] += (((v_site_taxIncome - s_site_taxIncome) + 0.375) - 0.375);
  const c131 = marketSeries[h130 + 0];
  total0 += (v_site_terminalCash * c131);
  total1 += (v_site_leaseCash * c131);
  p132 = v_site_planCumulative;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_leaseCash = siteSeries[h119 + t];
  const v_site_cashWithNothing = v_site_leaseCash;
  const v_site_conversionCash = (h120 ? 0 : (h121 ? 0 : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h122 + t] + v_site_conversionCash);
  const v_site_planCumulative = (p132 + v_site_planCash);
  const s_site_planCumulative = ((v_site_planCumulative + 1649267441664) - 1649267441664);
  sums[h123 + t] += s_site_planCumulative;
  sums[h124 + t] += (((v_site_planCumulative - s_site_planCumulative) + 0.375) - 0.375);
  const v_site_leveredCash = v_site_conversionCash;
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h125 + t] += s_site_leveredCash;
  sums[h126 + t] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const v_site_covenantBreach = ((((((t > h133 ? 1 : 0) * (t <= h134 ? 1 : 0)) * ((h120 && t === h127) ? 0 : 1)) * (0 > 0.01 ? 1 : 0)) * (0 < 0 ? 1 : 0)) !== 0 ? 1 : 0);
  const s_site_covenantBreach = ((v_site_covenantBreach + 1649267441664) - 1649267441664);
  sums[h136 + t] += s_site_covenantBreach;
  sums[h137 + t] += (((v_site_covenantBreach - s_site_covenantBreach) + 0.375) - 0.375);
  const v_site_taxIncome = v_site_conversionCash;
  const s_site_taxIncome = ((v_site_taxIncome + 1649267441664) - 1649267441664);
  sums[h128 + t] += s_site_taxIncome;
  sums[h129 + t] += (((v_site_taxIncome - s_site_taxIncome) + 0.375) - 0.375);
  const c138 = marketSeries[h130 + t];
  total0 += (v_site_terminalCash * c138);
  total1 += (v_site_leaseCash * c138);
  p132 = v_site_planCumulative;
  }
  } else if (h117 && h114 && h113 && h33 && h34 && h36 && h37 && h40 && h41 && h43 && h95 && h96) {
  const h139 = 2 * stride;
  const h140 = siteSeriesAt + 10 * stride;
  const h141 = siteSeriesAt + 14 * stride;
  const h142 = siteSeriesAt + 2 * stride;
  const h143 = siteSeriesAt + 17 * stride;
  const h145 = siteInputs[siteInputsAt + 110] === 1;
  const h146 = siteInputs[siteInputsAt + 110] === 2;
  const h147 = siteSeriesAt + 1 * stride;
  const h148 = sumsAt + 0 * stride;
  const h149 = sumsAt + 10 * stride;
  const h150 = siteSeriesAt + 20 * stride;
  const h151 = siteScalars[siteScalarsAt + 29];
  const h152 = siteScalars[siteScalarsAt + 24];
  const h153 = siteScalars[siteScalarsAt + 25];
  const h154 = siteInputs[siteInputsAt + 19];
  const h155 = siteInputs[siteInputsAt + 0] === 1;
  const h156 = siteScalars[siteScalarsAt + 32];
  const h157 = siteScalars[siteScalarsAt + 31];
  const h158 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h159 = sumsAt + 8 * stride;
  const h160 = sumsAt + 18 * stride;
  const h161 = sumsAt + 4 * stride;
  const h162 = sumsAt + 14 * stride;
  const h163 = siteInputs[siteInputsAt + 23];
  const h164 = siteSeriesAt + 25 * stride;
  const h165 = sumsAt + 5 * stride;
  const h166 = sumsAt + 15 * stride;
  const h167 = 8 * stride;
  let p171 = 0;
  let p172 = 0;
  const h173 = (siteInputs[siteInputsAt + 58] / 12);
  const h174 = sumsAt + 6 * stride;
  const h175 = sumsAt + 16 * stride;
  const h177 = siteScalars[siteScalarsAt + 23];
  const h182 = siteInputs[siteInputsAt + 9];
  const h185 = sumsAt + 7 * stride;
  const h186 = sumsAt + 17 * stride;
  let p187 = 0;
  const h189 = siteInputs[siteInputsAt + 13];
  const h190 = sumsAt + 9 * stride;
  const h191 = sumsAt + 19 * stride;
  {
  const v_site_asicProceeds = gathered[h139 + 0];
  const c144 = siteSeries[h143 + 0];
  const v_site_leaseCash = ((((siteSeries[h140 + 0] + siteSeries[h141 + 0]) + v_site_asicProceeds) + siteSeries[h142 + 0]) - c144);
  const v_site_cashWithNothing = v_site_leaseCash;
  const v_site_conversionCash = (h145 ? 0 : (h146 ? 0 : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h147 + 0] + v_site_conversionCash);
  const v_site_planCumulative = v_site_planCash;
  const s_site_planCumulative = ((v_site_planCumulative + 1649267441664) - 1649267441664);
  sums[h148 + 0] += s_site_planCumulative;
  sums[h149 + 0] += (((v_site_planCumulative - s_site_planCumulative) + 0.375) - 0.375);
  const v_site_draws = (siteSeries[h150 + 0] * h151);
  const v_site_loanBalance = v_site_draws;
  const v_site_debtReserve = ((0 >= h152 && 0 < h153) ? Math.min((h154 * (h155 ? (Math.max(valueIn(siteSeries, h140, 1, months), 0) * h156) : h157)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = v_site_debtReserve;
  const v_site_loanCosts = (v_site_draws * h158);
  const s_site_loanCosts = ((v_site_loanCosts + 1649267441664) - 1649267441664);
  sums[h159 + 0] += s_site_loanCosts;
  sums[h160 + 0] += (((v_site_loanCosts - s_site_loanCosts) + 0.375) - 0.375);
  const v_site_leveredCash = (((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_reserveFunding);
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h161 + 0] += s_site_leveredCash;
  sums[h162 + 0] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const v_site_taxIncome = ((v_site_conversionCash + ((h145 && 0 > h163) ? 0 : c144)) - siteSeries[h164 + 0]);
  const s_site_taxIncome = ((v_site_taxIncome + 1649267441664) - 1649267441664);
  sums[h165 + 0] += s_site_taxIncome;
  sums[h166 + 0] += (((v_site_taxIncome - s_site_taxIncome) + 0.375) - 0.375);
  const c168 = marketSeries[h167 + 0];
  total0 += (v_site_terminalCash * c168);
  total1 += (v_site_leaseCash * c168);
  p171 = v_site_planCumulative;
  p172 = v_site_loanBalance;
  p187 = v_site_debtReserve;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h139 + t];
  const c169 = siteSeries[h140 + t];
  const c170 = siteSeries[h143 + t];
  const v_site_leaseCash = ((((c169 + siteSeries[h141 + t]) + v_site_asicProceeds) + siteSeries[h142 + t]) - c170);
  const v_site_cashWithNothing = v_site_leaseCash;
  const v_site_conversionCash = (h145 ? 0 : (h146 ? 0 : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h147 + t] + v_site_conversionCash);
  const v_site_planCumulative = (p171 + v_site_planCash);
  const s_site_planCumulative = ((v_site_planCumulative + 1649267441664) - 1649267441664);
  sums[h148 + t] += s_site_planCumulative;
  sums[h149 + t] += (((v_site_planCumulative - s_site_planCumulative) + 0.375) - 0.375);
  const v_site_draws = (siteSeries[h150 + t] * h151);
  const v_site_loanInterest = ((p172 * h173) + ((v_site_draws * h173) * 0.5));
  const s_site_loanInterest = ((v_site_loanInterest + 1649267441664) - 1649267441664);
  sums[h174 + t] += s_site_loanInterest;
  sums[h175 + t] += (((v_site_loanInterest - s_site_loanInterest) + 0.375) - 0.375);
  let c181;
  if (t >= h153) {
  const c176 = (p172 + v_site_loanInterest);
  c181 = (c176 + v_site_draws);
  } else {
  let c180;
  if (t <= h177) {
  c180 = 0;
  } else {
  let c179;
  if (t <= h152) {
  c179 = v_site_loanInterest;
  } else {
  const c178 = (p172 + v_site_loanInterest);
  c179 = Math.min((h155 ? (Math.max(c169, 0) * h156) : h157), c178);
  }
  c180 = c179;
  }
  c181 = c180;
  }
  const v_site_debtService = c181;
  let c184;
  if ((t > h152 && t <= h153)) {
  const c183 = (p172 + v_site_loanInterest);
  c184 = Math.min((Math.max((c169 - v_site_debtService), 0) * h182), Math.max((c183 - v_site_debtService), 0));
  } else {
  c184 = 0;
  }
  const v_site_sweep = c184;
  const v_site_loanBalance = (p172 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_capitalisedInterest = (t <= h177 ? v_site_loanInterest : 0);
  const s_site_capitalisedInterest = ((v_site_capitalisedInterest + 1649267441664) - 1649267441664);
  sums[h185 + t] += s_site_capitalisedInterest;
  sums[h186 + t] += (((v_site_capitalisedInterest - s_site_capitalisedInterest) + 0.375) - 0.375);
  const v_site_debtReserve = ((t >= h152 && t < h153) ? Math.min((h154 * (h155 ? (Math.max(valueIn(siteSeries, h140, (t + 1), months), 0) * h156) : h157)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - p187);
  const v_site_loanCosts = (v_site_draws * h158);
  const s_site_loanCosts = ((v_site_loanCosts + 1649267441664) - 1649267441664);
  sums[h159 + t] += s_site_loanCosts;
  sums[h160 + t] += (((v_site_loanCosts - s_site_loanCosts) + 0.375) - 0.375);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h161 + t] += s_site_leveredCash;
  sums[h162 + t] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const c188 = ((t > h152 ? 1 : 0) * (t <= h153 ? 1 : 0));
  const v_site_covenantBreach = ((((c188 * ((h145 && t === h163) ? 0 : 1)) * (v_site_debtService > 0.01 ? 1 : 0)) * (c169 < (v_site_debtService * h189) ? 1 : 0)) !== 0 ? 1 : 0);
  const s_site_covenantBreach = ((v_site_covenantBreach + 1649267441664) - 1649267441664);
  sums[h190 + t] += s_site_covenantBreach;
  sums[h191 + t] += (((v_site_covenantBreach - s_site_covenantBreach) + 0.375) - 0.375);
  const v_site_taxIncome = ((v_site_conversionCash + ((h145 && t > h163) ? 0 : c170)) - siteSeries[h164 + t]);
  const s_site_taxIncome = ((v_site_taxIncome + 1649267441664) - 1649267441664);
  sums[h165 + t] += s_site_taxIncome;
  sums[h166 + t] += (((v_site_taxIncome - s_site_taxIncome) + 0.375) - 0.375);
  const c192 = marketSeries[h167 + t];
  total0 += (v_site_terminalCash * c192);
  total1 += (v_site_leaseCash * c192);
  p171 = v_site_planCumulative;
  p172 = v_site_loanBalance;
  p187 = v_site_debtReserve;
  }
  } else {
  const h193 = 2 * stride;
  const h194 = siteSeriesAt + 10 * stride;
  const h195 = siteSeriesAt + 7 * stride;
  const h196 = siteSeriesAt + 9 * stride;
  const h197 = siteSeriesAt + 14 * stride;
  const h198 = siteSeriesAt + 15 * stride;
  const h199 = siteSeriesAt + 4 * stride;
  const h200 = siteSeriesAt + 2 * stride;
  const h201 = siteSeriesAt + 17 * stride;
  const h203 = siteSeriesAt + 16 * stride;
  const h204 = siteSeriesAt + 8 * stride;
  const h205 = siteSeriesAt + 19 * stride;
  const h206 = siteInputs[siteInputsAt + 23];
  const h207 = siteSeriesAt + 18 * stride;
  const h208 = siteInputs[siteInputsAt + 110] === 1;
  const h209 = siteInputs[siteInputsAt + 110] === 2;
  const h210 = siteSeriesAt + 1 * stride;
  const h211 = sumsAt + 0 * stride;
  const h212 = sumsAt + 10 * stride;
  const h213 = siteSeriesAt + 20 * stride;
  const h214 = siteScalars[siteScalarsAt + 29];
  const h215 = sumsAt + 6 * stride;
  const h216 = sumsAt + 16 * stride;
  const h217 = sumsAt + 7 * stride;
  const h218 = sumsAt + 17 * stride;
  const h219 = siteScalars[siteScalarsAt + 24];
  const h220 = siteScalars[siteScalarsAt + 25];
  const h221 = siteInputs[siteInputsAt + 19];
  const h222 = siteInputs[siteInputsAt + 0] === 1;
  const h223 = siteScalars[siteScalarsAt + 32];
  const h224 = siteScalars[siteScalarsAt + 31];
  const h225 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h226 = sumsAt + 8 * stride;
  const h227 = sumsAt + 18 * stride;
  const h228 = sumsAt + 4 * stride;
  const h229 = sumsAt + 14 * stride;
  const h230 = sumsAt + 9 * stride;
  const h231 = sumsAt + 19 * stride;
  const h232 = siteSeriesAt + 25 * stride;
  const h233 = siteSeriesAt + 5 * stride;
  const h234 = siteSeriesAt + 27 * stride;
  const h235 = sumsAt + 5 * stride;
  const h236 = sumsAt + 15 * stride;
  const h237 = 8 * stride;
  const h239 = siteScalars[siteScalarsAt + 20];
  let p242 = 0;
  let p243 = 0;
  const h244 = (siteInputs[siteInputsAt + 58] / 12);
  const h246 = siteScalars[siteScalarsAt + 23];
  const h251 = siteInputs[siteInputsAt + 9];
  let p254 = 0;
  const h256 = siteInputs[siteInputsAt + 13];
  {
  const v_site_asicProceeds = gathered[h193 + 0];
  const v_site_exitProceeds = 0;
  const c202 = siteSeries[h201 + 0];
  const v_site_leaseCash = ((((((((siteSeries[h194 + 0] - siteSeries[h195 + 0]) + siteSeries[h196 + 0]) + siteSeries[h197 + 0]) + siteSeries[h198 + 0]) + v_site_asicProceeds) + siteSeries[h199 + 0]) + siteSeries[h200 + 0]) - ((c202 - siteSeries[h203 + 0]) - siteSeries[h204 + 0]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h205 + 0]);
  const v_site_cashWithExit = ((0 <= h206 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h207 + 0]);
  const v_site_conversionCash = (h208 ? v_site_cashWithExit : (h209 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h210 + 0] + v_site_conversionCash);
  const v_site_planCumulative = (0 + v_site_planCash);
  const s_site_planCumulative = ((v_site_planCumulative + 1649267441664) - 1649267441664);
  sums[h211 + 0] += s_site_planCumulative;
  sums[h212 + 0] += (((v_site_planCumulative - s_site_planCumulative) + 0.375) - 0.375);
  const v_site_draws = (siteSeries[h213 + 0] * h214);
  const v_site_loanInterest = 0;
  const s_site_loanInterest = ((v_site_loanInterest + 1649267441664) - 1649267441664);
  sums[h215 + 0] += s_site_loanInterest;
  sums[h216 + 0] += (((v_site_loanInterest - s_site_loanInterest) + 0.375) - 0.375);
  const v_site_debtService = 0;
  const v_site_sweep = 0;
  const v_site_loanBalance = (0 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_capitalisedInterest = 0;
  const s_site_capitalisedInterest = ((v_site_capitalisedInterest + 1649267441664) - 1649267441664);
  sums[h217 + 0] += s_site_capitalisedInterest;
  sums[h218 + 0] += (((v_site_capitalisedInterest - s_site_capitalisedInterest) + 0.375) - 0.375);
  const v_site_debtReserve = ((0 >= h219 && 0 < h220) ? Math.min((h221 * (h222 ? (Math.max(valueIn(siteSeries, h194, (0 + 1), months), 0) * h223) : h224)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - 0);
  const v_site_loanCosts = (v_site_draws * h225);
  const s_site_loanCosts = ((v_site_loanCosts + 1649267441664) - 1649267441664);
  sums[h226 + 0] += s_site_loanCosts;
  sums[h227 + 0] += (((v_site_loanCosts - s_site_loanCosts) + 0.375) - 0.375);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h228 + 0] += s_site_leveredCash;
  sums[h229 + 0] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const v_site_covenantBreach = 0;
  const s_site_covenantBreach = ((v_site_covenantBreach + 1649267441664) - 1649267441664);
  sums[h230 + 0] += s_site_covenantBreach;
  sums[h231 + 0] += (((v_site_covenantBreach - s_site_covenantBreach) + 0.375) - 0.375);
  const v_site_taxIncome = ((((v_site_conversionCash + ((h208 && 0 > h206) ? 0 : c202)) - siteSeries[h232 + 0]) - siteSeries[h233 + 0]) - siteSeries[h234 + 0]);
  const s_site_taxIncome = ((v_site_taxIncome + 1649267441664) - 1649267441664);
  sums[h235 + 0] += s_site_taxIncome;
  sums[h236 + 0] += (((v_site_taxIncome - s_site_taxIncome) + 0.375) - 0.375);
  const c238 = marketSeries[h237 + 0];
  total0 += (v_site_terminalCash * c238);
  total1 += (v_site_leaseCash * c238);
  p242 = v_site_planCumulative;
  p243 = v_site_loanBalance;
  p254 = v_site_debtReserve;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h193 + t];
  const v_site_exitProceeds = (t === h206 ? h239 : 0);
  const c240 = siteSeries[h194 + t];
  const c241 = siteSeries[h201 + t];
  const v_site_leaseCash = ((((((((c240 - siteSeries[h195 + t]) + siteSeries[h196 + t]) + siteSeries[h197 + t]) + siteSeries[h198 + t]) + v_site_asicProceeds) + siteSeries[h199 + t]) + siteSeries[h200 + t]) - ((c241 - siteSeries[h203 + t]) - siteSeries[h204 + t]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h205 + t]);
  const v_site_cashWithExit = ((t <= h206 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h207 + t]);
  const v_site_conversionCash = (h208 ? v_site_cashWithExit : (h209 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h210 + t] + v_site_conversionCash);
  const v_site_planCumulative = (p242 + v_site_planCash);
  const s_site_planCumulative = ((v_site_planCumulative + 1649267441664) - 1649267441664);
  sums[h211 + t] += s_site_planCumulative;
  sums[h212 + t] += (((v_site_planCumulative - s_site_planCumulative) + 0.375) - 0.375);
  const v_site_draws = (siteSeries[h213 + t] * h214);
  const v_site_loanInterest = ((p243 * h244) + ((v_site_draws * h244) * 0.5));
  const s_site_loanInterest = ((v_site_loanInterest + 1649267441664) - 1649267441664);
  sums[h215 + t] += s_site_loanInterest;
  sums[h216 + t] += (((v_site_loanInterest - s_site_loanInterest) + 0.375) - 0.375);
  let c250;
  if (t >= h220) {
  const c245 = (p243 + v_site_loanInterest);
  c250 = (c245 + v_site_draws);
  } else {
  let c249;
  if (t <= h246) {
  c249 = 0;
  } else {
  let c248;
  if (t <= h219) {
  c248 = v_site_loanInterest;
  } else {
  const c247 = (p243 + v_site_loanInterest);
  c248 = Math.min((h222 ? (Math.max(c240, 0) * h223) : h224), c247);
  }
  c249 = c248;
  }
  c250 = c249;
  }
  const v_site_debtService = c250;
  let c253;
  if ((t > h219 && t <= h220)) {
  const c252 = (p243 + v_site_loanInterest);
  c253 = Math.min((Math.max((c240 - v_site_debtService), 0) * h251), Math.max((c252 - v_site_debtService), 0));
  } else {
  c253 = 0;
  }
  const v_site_sweep = c253;
  const v_site_loanBalance = (p243 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_capitalisedInterest = (t <= h246 ? v_site_loanInterest : 0);
  const s_site_capitalisedInterest = ((v_site_capitalisedInterest + 1649267441664) - 1649267441664);
  sums[h217 + t] += s_site_capitalisedInterest;
  sums[h218 + t] += (((v_site_capitalisedInterest - s_site_capitalisedInterest) + 0.375) - 0.375);
  const v_site_debtReserve = ((t >= h219 && t < h220) ? Math.min((h221 * (h222 ? (Math.max(valueIn(siteSeries, h194, (t + 1), months), 0) * h223) : h224)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - p254);
  const v_site_loanCosts = (v_site_draws * h225);
  const s_site_loanCosts = ((v_site_loanCosts + 1649267441664) - 1649267441664);
  sums[h226 + t] += s_site_loanCosts;
  sums[h227 + t] += (((v_site_loanCosts - s_site_loanCosts) + 0.375) - 0.375);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h228 + t] += s_site_leveredCash;
  sums[h229 + t] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const c255 = ((t > h219 ? 1 : 0) * (t <= h220 ? 1 : 0));
  const v_site_covenantBreach = ((((c255 * ((h208 && t === h206) ? 0 : 1)) * (v_site_debtService > 0.01 ? 1 : 0)) * (c240 < (v_site_debtService * h256) ? 1 : 0)) !== 0 ? 1 : 0);
  const s_site_covenantBreach = ((v_site_covenantBreach + 1649267441664) - 1649267441664);
  sums[h230 + t] += s_site_covenantBreach;
  sums[h231 + t] += (((v_site_covenantBreach - s_site_covenantBreach) + 0.375) - 0.375);
  const v_site_taxIncome = ((((v_site_conversionCash + ((h208 && t > h206) ? 0 : c241)) - siteSeries[h232 + t]) - siteSeries[h233 + t]) - siteSeries[h234 + t]);
  const s_site_taxIncome = ((v_site_taxIncome + 1649267441664) - 1649267441664);
  sums[h235 + t] += s_site_taxIncome;
  sums[h236 + t] += (((v_site_taxIncome - s_site_taxIncome) + 0.375) - 0.375);
  const c257 = marketSeries[h237 + t];
  total0 += (v_site_terminalCash * c257);
  total1 += (v_site_leaseCash * c257);
  p242 = v_site_planCumulative;
  p243 = v_site_loanBalance;
  p254 = v_site_debtReserve;
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

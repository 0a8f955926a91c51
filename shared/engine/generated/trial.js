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
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockScalars[b * 18 + 1];
  const h2 = blockInputs[blockInputsAt + b * 15 + 14];
  const h3 = blockScalars[b * 18 + 4];
  const h4 = (b * 3 + 0) * stride;
  const h5 = Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1));
  const h6 = blockInputs[blockInputsAt + b * 15 + 0];
  const h7 = siteInputs[siteInputsAt + 18] === 1;
  const h8 = (((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]) * (((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) + (siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)))) * siteInputs[siteInputsAt + 82]);
  const h9 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]) * siteInputs[siteInputsAt + 61]);
  const h10 = (siteInputs[siteInputsAt + 81] + 1);
  const h11 = (b * 3 + 1) * stride;
  const h12 = Math.max((blockScalars[b * 18 + 1] - siteInputs[siteInputsAt + 34]), 0);
  const h13 = (blockScalars[b * 18 + 13] - siteInputs[siteInputsAt + 34]);
  const h14 = siteInputs[siteInputsAt + 35];
  const h16 = (blockScalars[b * 18 + 12] * siteInputs[siteInputsAt + 32]);
  const h17 = (0 - siteInputs[siteInputsAt + 31]);
  let g18 = 1;
  const g18Step = (1 + h17) ** (1 / 12);
  const h19 = (b * 3 + 2) * stride;
  const h20 = Math.max(blockScalars[b * 18 + 1], 0);
  const h21 = blockInputs[blockInputsAt + b * 15 + 1] === 5;
  const h22 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 99]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h23 = blockInputs[blockInputsAt + b * 15 + 11];
  const h24 = siteInputs[siteInputsAt + 17];
  const h25 = (1 - siteInputs[siteInputsAt + 17]);
  const h26 = (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11]);
  const h27 = blockScalars[b * 18 + 17];
  const h28 = ((blockInputs[blockInputsAt + b * 15 + 11] < 0 ? siteInputs[siteInputsAt + 17] : 0) + ((1 - siteInputs[siteInputsAt + 17]) * sCurveAt(quotient((0 - blockInputs[blockInputsAt + b * 15 + 11]), (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11])))));
  const h29 = blockScalars[b * 18 + 11];
  const h30 = 0 * stride;
  const h31 = 1 * stride;
  const h32 = 3 * stride;
  const h33 = 4 * stride;
  const h34 = 5 * stride;
  const h35 = 7 * stride;
  const h36 = 16 * stride;
  const h37 = 17 * stride;
  const h38 = 18 * stride;
  const h39 = 19 * stride;
  const h40 = (Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1)) + siteInputs[siteInputsAt + 83]);
  const h41 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]);
  const h43 = (blockInputs[blockInputsAt + b * 15 + 8] + siteInputs[siteInputsAt + 45]);
  const h44 = blockScalars[b * 18 + 5];
  const h45 = ((((blockScalars[b * 18 + 4] * 1000) * Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0)) * siteInputs[siteInputsAt + 46]) * blockInputs[blockInputsAt + b * 15 + 7]);
  let p46 = 0;
  {
  const v_block_liveMw = (0 >= h1 ? h2 : 0);
  const v_block_liveItMw = (0 >= h1 ? h3 : 0);
  blockSeries[h4 + 0] = v_block_liveItMw;
  const v_block_committedMw = (0 > h5 ? h2 : 0);
  const v_block_movedMw = 0;
  const v_block_movingCost = ((0 === h6 && h7) ? h8 : 0);
  const v_block_writeOff = (0 === h6 ? h9 : 0);
  const v_block_filled = Math.min(Math.max(quotient(((0 - h1) + 1), h10), 0), 1);
  blockSeries[h11 + 0] = v_block_filled;
  const c15 = quotient((0 - h12), h14);
  const v_block_gpuCapex = (((0 >= h12 && 0 < h13) && c15 === Math.ceil(c15)) ? (h16 * g18) : 0);
  blockSeries[h19 + 0] = v_block_gpuCapex;
  const v_block_lateDamages = 0;
  const v_block_saleProceeds = ((0 === h20 && h21) ? h22 : 0);
  const v_block_progress = ((0 >= h23 ? h24 : 0) + (h25 * sCurveAt(quotient((0 - h23), h26))));
  const v_block_capex = (h27 * (v_block_progress - h28));
  const v_block_cloudCapex = (v_block_capex * h29);
  gathered[h30 + 0] += v_block_committedMw;
  gathered[h31 + 0] += v_block_liveMw;
  gathered[h32 + 0] += v_block_movedMw;
  gathered[h33 + 0] += v_block_movingCost;
  gathered[h34 + 0] += v_block_writeOff;
  gathered[h35 + 0] += v_block_gpuCapex;
  gathered[h36 + 0] += v_block_lateDamages;
  gathered[h37 + 0] += v_block_saleProceeds;
  gathered[h38 + 0] += v_block_capex;
  gathered[h39 + 0] += v_block_cloudCapex;
  p46 = v_block_progress;
  }
  g18 *= g18Step;
  for (let t = 1; t <= months; t += 1) {
  const v_block_liveMw = (t >= h1 ? h2 : 0);
  const v_block_liveItMw = (t >= h1 ? h3 : 0);
  blockSeries[h4 + t] = v_block_liveItMw;
  const v_block_committedMw = (t > h5 ? h2 : 0);
  const v_block_movedMw = ((t > h40 && h7) ? h41 : 0);
  const v_block_movingCost = ((t === h6 && h7) ? h8 : 0);
  const v_block_writeOff = (t === h6 ? h9 : 0);
  const v_block_filled = Math.min(Math.max(quotient(((t - h1) + 1), h10), 0), 1);
  blockSeries[h11 + t] = v_block_filled;
  const c42 = quotient((t - h12), h14);
  const v_block_gpuCapex = (((t >= h12 && t < h13) && c42 === Math.ceil(c42)) ? (h16 * g18) : 0);
  blockSeries[h19 + t] = v_block_gpuCapex;
  const v_block_lateDamages = ((((t >= h43 ? 1 : 0) * (t < h1 ? 1 : 0)) * h44) !== 0 ? h45 : 0);
  const v_block_saleProceeds = ((t === h20 && h21) ? h22 : 0);
  const v_block_progress = ((t >= h23 ? h24 : 0) + (h25 * sCurveAt(quotient((t - h23), h26))));
  const v_block_capex = (h27 * (v_block_progress - p46));
  const v_block_cloudCapex = (v_block_capex * h29);
  gathered[h30 + t] += v_block_committedMw;
  gathered[h31 + t] += v_block_liveMw;
  gathered[h32 + t] += v_block_movedMw;
  gathered[h33 + t] += v_block_movingCost;
  gathered[h34 + t] += v_block_writeOff;
  gathered[h35 + t] += v_block_gpuCapex;
  gathered[h36 + t] += v_block_lateDamages;
  gathered[h37 + t] += v_block_saleProceeds;
  gathered[h38 + t] += v_block_capex;
  gathered[h39 + t] += v_block_cloudCapex;
  p46 = v_block_progress;
  g18 *= g18Step;
  }
  }
}
function siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  let total2 = 0;
  const h47 = siteSeriesAt + 0 * stride;
  const h48 = siteInputs[siteInputsAt + 11];
  const h49 = siteScalars[siteScalarsAt + 4];
  const h50 = siteInputs[siteInputsAt + 20];
  const h51 = 0 * stride;
  const h52 = 1 * stride;
  const h53 = siteInputs[siteInputsAt + 98];
  const h54 = siteScalars[siteScalarsAt + 6];
  const h56 = siteScalars[siteScalarsAt + 5];
  const h57 = siteInputs[siteInputsAt + 87];
  const h58 = siteScalars[siteScalarsAt + 9];
  const h59 = siteScalars[siteScalarsAt + 8];
  const h64 = siteSeriesAt + 1 * stride;
  const h67 = siteSeriesAt + 2 * stride;
  const h68 = (1 - siteScalars[siteScalarsAt + 11]);
  const h69 = siteScalars[siteScalarsAt + 11];
  const h70 = 4 * stride;
  const h71 = siteSeriesAt + 4 * stride;
  const h72 = 5 * stride;
  const h73 = siteSeriesAt + 5 * stride;
  const h74 = siteSeriesAt + 6 * stride;
  const h75 = 7 * stride;
  const h76 = siteSeriesAt + 8 * stride;
  const h77 = siteSeriesAt + 11 * stride;
  const h78 = siteSeriesAt + 12 * stride;
  const h79 = siteScalars[siteScalarsAt + 5] > 0;
  const h80 = siteInputs[siteInputsAt + 116];
  const h81 = siteSeriesAt + 13 * stride;
  const h82 = 17 * stride;
  const h83 = siteSeriesAt + 15 * stride;
  const h84 = siteScalars[siteScalarsAt + 16];
  const h85 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h86 = 18 * stride;
  const h87 = 19 * stride;
  const h88 = siteSeriesAt + 16 * stride;
  const h90 = siteSeriesAt + 17 * stride;
  const h91 = Math.min(siteScalars[siteScalarsAt + 24], siteScalars[siteScalarsAt + 25]);
  const h92 = siteSeriesAt + 20 * stride;
  const h93 = siteScalars[siteScalarsAt + 23];
  const h94 = (siteInputs[siteInputsAt + 58] / 12);
  const h95 = siteSeriesAt + 21 * stride;
  const h96 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g97 = 1;
  const g97Step = (1 + h96) ** (-1 / 12);
  const h98 = siteSeriesAt + 22 * stride;
  const h99 = siteSeriesAt + 23 * stride;
  const h100 = siteSeriesAt + 24 * stride;
  const h101 = siteSeriesAt + 26 * stride;
  const h103 = sumsAt + 1 * stride;
  const h104 = sumsAt + 3 * stride;
  const h105 = 6 * stride;
  const h106 = (1 - siteInputs[siteInputsAt + 73]);
  const h108 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h109 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h110 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h111 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h112 = siteInputs[siteInputsAt + 76];
  let y113 = 1;
  let y113Next = 1 + 12;
  const h114 = siteInputs[siteInputsAt + 64];
  const h115 = siteInputs[siteInputsAt + 63];
  let y116 = 1;
  let y116Next = 1 + 12;
  const h117 = siteInputs[siteInputsAt + 75] === 0;
  const h118 = siteInputs[siteInputsAt + 75] === 1;
  const h119 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h120 = siteInputs[siteInputsAt + 74];
  const h121 = marketInputs[29];
  const h123 = siteInputs[siteInputsAt + 52];
  const h125 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h130 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h131 = siteInputs[siteInputsAt + 54];
  const h133 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h136 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h137 = siteInputs[siteInputsAt + 53];
  const h139 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h142 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h143 = siteInputs[siteInputsAt + 55];
  const h145 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h148 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h149 = siteInputs[siteInputsAt + 49];
  const h151 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h154 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h155 = siteInputs[siteInputsAt + 50];
  const h157 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h183 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h281 = siteInputs[siteInputsAt + 14];
  const h282 = (siteInputs[siteInputsAt + 15] / 12);
  const h283 = siteInputs[siteInputsAt + 106];
  const h284 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h285 = (730 * siteInputs[siteInputsAt + 66]);
  const h287 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h296 = 3 * stride;
  const h297 = siteInputs[siteInputsAt + 36];
  const h298 = (0 - siteInputs[siteInputsAt + 38]);
  let g299 = 1;
  const g299Step = (1 + h298) ** (1 / 12);
  const h300 = 2 * stride;
  const h301 = siteInputs[siteInputsAt + 5];
  const h302 = siteScalars[siteScalarsAt + 12];
  const h303 = siteInputs[siteInputsAt + 4];
  const h304 = 16 * stride;
  const h305 = siteScalars[siteScalarsAt + 15];
  let p306 = 0;
  let p308 = 0;
  let p309 = 0;
  let p310 = 0;
  {
  while (0 >= y113Next) { y113 *= (1 + h112); y113Next += 12; }
  while (0 >= y116Next) { y116 *= (1 + h115); y116Next += 12; }
  const v_site_revenuePerMwh = 0;
  const v_site_olderRevenuePerMwh = 0;
  const v_site_newRevenuePerMwh = 0;
  const v_site_powerPrice = 0;
  siteSeries[h47 + 0] = v_site_powerPrice;
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
  const v_site_availableMw = (0 > h48 ? h49 : h50);
  const v_site_committedMw = gathered[h51 + 0];
  const v_site_aiMw = gathered[h52 + 0];
  const v_site_reservedMw = Math.min(h53, v_site_availableMw);
  const c55 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h54, (c55 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h54, (c55 - h56)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h54, c55), 0);
  const v_site_keptRefresh = (0 === h57 ? (v_site_keptMiningMw * h58) : 0);
  const v_site_doNothingRefresh = (0 === h57 ? (v_site_doNothingMw * h58) : 0);
  let c61;
  if (0 > h57) {
  c61 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c60 = Math.min(v_site_doNothingMw, h59);
  c61 = ((c60 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c60) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c61 - v_site_doNothingRefresh);
  let c63;
  if (0 > h57) {
  c63 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c62 = Math.min(v_site_keptMiningMw, h59);
  c63 = ((c62 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c62) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c63 - v_site_keptRefresh);
  siteSeries[h64 + 0] = v_site_keptMiningCash;
  const c65 = Math.min(v_site_miningMw, h59);
  const c66 = Math.min(v_site_keptMiningMw, h59);
  const v_site_handoverMiningCash = (((c65 - c66) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c65) - v_site_keptMiningMw) + c66) * v_site_olderEbitdaPerMw));
  siteSeries[h67 + 0] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  const v_site_movedMw = 0;
  const v_site_redeployedCash = ((v_site_movedMw * ((h68 * v_site_movedEbitdaPerMw) + (h69 * v_site_movedOlderEbitdaPerMw))) - gathered[h70 + 0]);
  siteSeries[h71 + 0] = v_site_redeployedCash;
  const v_site_writeOff = gathered[h72 + 0];
  siteSeries[h73 + 0] = v_site_writeOff;
  const v_site_gpuMarketPrice = 0;
  siteSeries[h74 + 0] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h75 + 0];
  siteSeries[h76 + 0] = v_site_gpuCapex;
  const v_site_backstopCover = 0;
  siteSeries[h77 + 0] = v_site_backstopCover;
  const v_site_lateDamages = 0;
  siteSeries[h78 + 0] = v_site_lateDamages;
  const v_site_warrantCost = ((0 === 0 && h79) ? h80 : 0);
  siteSeries[h81 + 0] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h82 + 0];
  siteSeries[h83 + 0] = v_site_saleProceeds;
  const v_site_worksProgress = (h79 ? sCurveAt(quotient((0 - h84), h85)) : 0);
  const v_site_hardCapex = gathered[h86 + 0];
  const v_site_cloudCapex = gathered[h87 + 0];
  siteSeries[h88 + 0] = v_site_cloudCapex;
  const v_site_worksCapex = 0;
  const c89 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c89 + v_site_gpuCapex);
  siteSeries[h90 + 0] = v_site_capex;
  const v_site_drawable = (0 <= h91 ? v_site_capex : 0);
  siteSeries[h92 + 0] = v_site_drawable;
  const v_site_fullBalance = ((0 + v_site_drawable) + ((0 <= h93 && 0 >= 1) ? ((0 * h94) + ((v_site_drawable * h94) * 0.5)) : 0));
  siteSeries[h95 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g97;
  siteSeries[h98 + 0] = v_site_loanDiscount;
  const v_site_inService = (h79 ? quotient(v_site_aiMw, h56) : 0);
  siteSeries[h99 + 0] = v_site_inService;
  const v_site_gpuCost = (0 + v_site_gpuCapex);
  siteSeries[h100 + 0] = v_site_gpuCost;
  const v_site_spent = (0 + v_site_capex);
  siteSeries[h101 + 0] = v_site_spent;
  total0 += c89;
  const c102 = marketSeries[h75 + 0];
  total1 += (v_site_doNothingCash * c102);
  total2 += (v_site_keptMiningCash * c102);
  sums[h103 + 0] += v_site_keptMiningCash;
  sums[h104 + 0] += v_site_miningCash;
  p306 = v_site_worksProgress;
  p308 = v_site_fullBalance;
  p309 = v_site_gpuCost;
  p310 = v_site_spent;
  }
  g97 *= g97Step;
  g299 *= g299Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y113Next) { y113 *= (1 + h112); y113Next += 12; }
  while (t >= y116Next) { y116 *= (1 + h115); y116Next += 12; }
  const c107 = (marketSeries[h105 + t] * h106);
  const v_site_revenuePerMwh = (quotient(c107, h108) * 1000.0000000000001);
  const v_site_olderRevenuePerMwh = (quotient(c107, h109) * 1000.0000000000001);
  const v_site_newRevenuePerMwh = (quotient(c107, h110) * 1000.0000000000001);
  const v_site_powerPrice = (h111 * y113);
  siteSeries[h47 + t] = v_site_powerPrice;
  const v_site_miningCost = (h114 * y116);
  let c186;
  if (h117) {
  c186 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c185;
  if (h118) {
  let c127;
  if (h119) {
  const c122 = (quotient((v_site_revenuePerMwh - h120), y113) - h121);
  const c124 = (c122 - h123);
  c127 = Math.min(Math.max(quotient(c124, h125), 0), 1);
  } else {
  const c126 = (quotient((v_site_revenuePerMwh - h120), y113) - h121);
  c127 = (c126 >= h123 ? 1 : 0);
  }
  const c128 = (quotient((v_site_revenuePerMwh - h120), y113) - h121);
  const c129 = (c128 - h123);
  let c134;
  if (h130) {
  const c132 = (c128 - h131);
  c134 = Math.min(Math.max(quotient(c132, h133), 0), 1);
  } else {
  c134 = (c128 >= h131 ? 1 : 0);
  }
  const c135 = (c128 - h131);
  let c140;
  if (h136) {
  const c138 = (c128 - h137);
  c140 = Math.min(Math.max(quotient(c138, h139), 0), 1);
  } else {
  c140 = (c128 >= h137 ? 1 : 0);
  }
  const c141 = (c128 - h137);
  let c146;
  if (h142) {
  const c144 = (c128 - h143);
  c146 = Math.min(Math.max(quotient(c144, h145), 0), 1);
  } else {
  c146 = (c128 >= h143 ? 1 : 0);
  }
  const c147 = (c128 - h143);
  let c152;
  if (h148) {
  const c150 = (c128 - h149);
  c152 = Math.min(Math.max(quotient(c150, h151), 0), 1);
  } else {
  c152 = (c128 >= h149 ? 1 : 0);
  }
  const c153 = (c128 - h149);
  let c158;
  if (h154) {
  const c156 = (c128 - h155);
  c158 = Math.min(Math.max(quotient(c156, h157), 0), 1);
  } else {
  c158 = (c128 >= h155 ? 1 : 0);
  }
  const c159 = (c128 - h155);
  const c160 = ((((((((0.25 * c127) * (c129 - ((c127 * h125) / 2))) + ((0.25 * c134) * (c135 - ((c134 * h133) / 2)))) + ((0.25 * c140) * (c141 - ((c140 * h139) / 2)))) + ((0.15 * c146) * (c147 - ((c146 * h145) / 2)))) + ((0.08 * c152) * (c153 - ((c152 * h151) / 2)))) + ((0.02 * c158) * (c159 - ((c158 * h157) / 2)))) * y113);
  c185 = c160;
  } else {
  let c164;
  if (h119) {
  const c161 = (quotient((v_site_revenuePerMwh - h120), y113) - h121);
  const c162 = (c161 - h123);
  c164 = Math.min(Math.max(quotient(c162, h125), 0), 1);
  } else {
  const c163 = (quotient((v_site_revenuePerMwh - h120), y113) - h121);
  c164 = (c163 >= h123 ? 1 : 0);
  }
  const c165 = (quotient((v_site_revenuePerMwh - h120), y113) - h121);
  const c166 = (c165 - h123);
  let c168;
  if (h130) {
  const c167 = (c165 - h131);
  c168 = Math.min(Math.max(quotient(c167, h133), 0), 1);
  } else {
  c168 = (c165 >= h131 ? 1 : 0);
  }
  const c169 = (c165 - h131);
  let c171;
  if (h136) {
  const c170 = (c165 - h137);
  c171 = Math.min(Math.max(quotient(c170, h139), 0), 1);
  } else {
  c171 = (c165 >= h137 ? 1 : 0);
  }
  const c172 = (c165 - h137);
  let c174;
  if (h142) {
  const c173 = (c165 - h143);
  c174 = Math.min(Math.max(quotient(c173, h145), 0), 1);
  } else {
  c174 = (c165 >= h143 ? 1 : 0);
  }
  const c175 = (c165 - h143);
  let c177;
  if (h148) {
  const c176 = (c165 - h149);
  c177 = Math.min(Math.max(quotient(c176, h151), 0), 1);
  } else {
  c177 = (c165 >= h149 ? 1 : 0);
  }
  const c178 = (c165 - h149);
  let c180;
  if (h154) {
  const c179 = (c165 - h155);
  c180 = Math.min(Math.max(quotient(c179, h157), 0), 1);
  } else {
  c180 = (c165 >= h155 ? 1 : 0);
  }
  const c181 = (c165 - h155);
  const c182 = ((((((((0.25 * c164) * (c166 - ((c164 * h125) / 2))) + ((0.25 * c168) * (c169 - ((c168 * h133) / 2)))) + ((0.25 * c171) * (c172 - ((c171 * h139) / 2)))) + ((0.15 * c174) * (c175 - ((c174 * h145) / 2)))) + ((0.08 * c177) * (c178 - ((c177 * h151) / 2)))) + ((0.02 * c180) * (c181 - ((c180 * h157) / 2)))) * y113);
  const c184 = ((h183 * y113) - v_site_powerPrice);
  c185 = (c182 + c184);
  }
  c186 = c185;
  }
  const v_site_powerMargin = c186;
  let c233;
  if (h117) {
  c233 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c232;
  if (h118) {
  let c190;
  if (h119) {
  const c187 = (quotient((v_site_olderRevenuePerMwh - h120), y113) - h121);
  const c188 = (c187 - h123);
  c190 = Math.min(Math.max(quotient(c188, h125), 0), 1);
  } else {
  const c189 = (quotient((v_site_olderRevenuePerMwh - h120), y113) - h121);
  c190 = (c189 >= h123 ? 1 : 0);
  }
  const c191 = (quotient((v_site_olderRevenuePerMwh - h120), y113) - h121);
  const c192 = (c191 - h123);
  let c194;
  if (h130) {
  const c193 = (c191 - h131);
  c194 = Math.min(Math.max(quotient(c193, h133), 0), 1);
  } else {
  c194 = (c191 >= h131 ? 1 : 0);
  }
  const c195 = (c191 - h131);
  let c197;
  if (h136) {
  const c196 = (c191 - h137);
  c197 = Math.min(Math.max(quotient(c196, h139), 0), 1);
  } else {
  c197 = (c191 >= h137 ? 1 : 0);
  }
  const c198 = (c191 - h137);
  let c200;
  if (h142) {
  const c199 = (c191 - h143);
  c200 = Math.min(Math.max(quotient(c199, h145), 0), 1);
  } else {
  c200 = (c191 >= h143 ? 1 : 0);
  }
  const c201 = (c191 - h143);
  let c203;
  if (h148) {
  const c202 = (c191 - h149);
  c203 = Math.min(Math.max(quotient(c202, h151), 0), 1);
  } else {
  c203 = (c191 >= h149 ? 1 : 0);
  }
  const c204 = (c191 - h149);
  let c206;
  if (h154) {
  const c205 = (c191 - h155);
  c206 = Math.min(Math.max(quotient(c205, h157), 0), 1);
  } else {
  c206 = (c191 >= h155 ? 1 : 0);
  }
  const c207 = (c191 - h155);
  const c208 = ((((((((0.25 * c190) * (c192 - ((c190 * h125) / 2))) + ((0.25 * c194) * (c195 - ((c194 * h133) / 2)))) + ((0.25 * c197) * (c198 - ((c197 * h139) / 2)))) + ((0.15 * c200) * (c201 - ((c200 * h145) / 2)))) + ((0.08 * c203) * (c204 - ((c203 * h151) / 2)))) + ((0.02 * c206) * (c207 - ((c206 * h157) / 2)))) * y113);
  c232 = c208;
  } else {
  let c212;
  if (h119) {
  const c209 = (quotient((v_site_olderRevenuePerMwh - h120), y113) - h121);
  const c210 = (c209 - h123);
  c212 = Math.min(Math.max(quotient(c210, h125), 0), 1);
  } else {
  const c211 = (quotient((v_site_olderRevenuePerMwh - h120), y113) - h121);
  c212 = (c211 >= h123 ? 1 : 0);
  }
  const c213 = (quotient((v_site_olderRevenuePerMwh - h120), y113) - h121);
  const c214 = (c213 - h123);
  let c216;
  if (h130) {
  const c215 = (c213 - h131);
  c216 = Math.min(Math.max(quotient(c215, h133), 0), 1);
  } else {
  c216 = (c213 >= h131 ? 1 : 0);
  }
  const c217 = (c213 - h131);
  let c219;
  if (h136) {
  const c218 = (c213 - h137);
  c219 = Math.min(Math.max(quotient(c218, h139), 0), 1);
  } else {
  c219 = (c213 >= h137 ? 1 : 0);
  }
  const c220 = (c213 - h137);
  let c222;
  if (h142) {
  const c221 = (c213 - h143);
  c222 = Math.min(Math.max(quotient(c221, h145), 0), 1);
  } else {
  c222 = (c213 >= h143 ? 1 : 0);
  }
  const c223 = (c213 - h143);
  let c225;
  if (h148) {
  const c224 = (c213 - h149);
  c225 = Math.min(Math.max(quotient(c224, h151), 0), 1);
  } else {
  c225 = (c213 >= h149 ? 1 : 0);
  }
  const c226 = (c213 - h149);
  let c228;
  if (h154) {
  const c227 = (c213 - h155);
  c228 = Math.min(Math.max(quotient(c227, h157), 0), 1);
  } else {
  c228 = (c213 >= h155 ? 1 : 0);
  }
  const c229 = (c213 - h155);
  const c230 = ((((((((0.25 * c212) * (c214 - ((c212 * h125) / 2))) + ((0.25 * c216) * (c217 - ((c216 * h133) / 2)))) + ((0.25 * c219) * (c220 - ((c219 * h139) / 2)))) + ((0.15 * c222) * (c223 - ((c222 * h145) / 2)))) + ((0.08 * c225) * (c226 - ((c225 * h151) / 2)))) + ((0.02 * c228) * (c229 - ((c228 * h157) / 2)))) * y113);
  const c231 = ((h183 * y113) - v_site_powerPrice);
  c232 = (c230 + c231);
  }
  c233 = c232;
  }
  const v_site_olderPowerMargin = c233;
  let c280;
  if (h117) {
  c280 = Math.max((v_site_newRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c279;
  if (h118) {
  let c237;
  if (h119) {
  const c234 = (quotient((v_site_newRevenuePerMwh - h120), y113) - h121);
  const c235 = (c234 - h123);
  c237 = Math.min(Math.max(quotient(c235, h125), 0), 1);
  } else {
  const c236 = (quotient((v_site_newRevenuePerMwh - h120), y113) - h121);
  c237 = (c236 >= h123 ? 1 : 0);
  }
  const c238 = (quotient((v_site_newRevenuePerMwh - h120), y113) - h121);
  const c239 = (c238 - h123);
  let c241;
  if (h130) {
  const c240 = (c238 - h131);
  c241 = Math.min(Math.max(quotient(c240, h133), 0), 1);
  } else {
  c241 = (c238 >= h131 ? 1 : 0);
  }
  const c242 = (c238 - h131);
  let c244;
  if (h136) {
  const c243 = (c238 - h137);
  c244 = Math.min(Math.max(quotient(c243, h139), 0), 1);
  } else {
  c244 = (c238 >= h137 ? 1 : 0);
  }
  const c245 = (c238 - h137);
  let c247;
  if (h142) {
  const c246 = (c238 - h143);
  c247 = Math.min(Math.max(quotient(c246, h145), 0), 1);
  } else {
  c247 = (c238 >= h143 ? 1 : 0);
  }
  const c248 = (c238 - h143);
  let c250;
  if (h148) {
  const c249 = (c238 - h149);
  c250 = Math.min(Math.max(quotient(c249, h151), 0), 1);
  } else {
  c250 = (c238 >= h149 ? 1 : 0);
  }
  const c251 = (c238 - h149);
  let c253;
  if (h154) {
  const c252 = (c238 - h155);
  c253 = Math.min(Math.max(quotient(c252, h157), 0), 1);
  } else {
  c253 = (c238 >= h155 ? 1 : 0);
  }
  const c254 = (c238 - h155);
  const c255 = ((((((((0.25 * c237) * (c239 - ((c237 * h125) / 2))) + ((0.25 * c241) * (c242 - ((c241 * h133) / 2)))) + ((0.25 * c244) * (c245 - ((c244 * h139) / 2)))) + ((0.15 * c247) * (c248 - ((c247 * h145) / 2)))) + ((0.08 * c250) * (c251 - ((c250 * h151) / 2)))) + ((0.02 * c253) * (c254 - ((c253 * h157) / 2)))) * y113);
  c279 = c255;
  } else {
  let c259;
  if (h119) {
  const c256 = (quotient((v_site_newRevenuePerMwh - h120), y113) - h121);
  const c257 = (c256 - h123);
  c259 = Math.min(Math.max(quotient(c257, h125), 0), 1);
  } else {
  const c258 = (quotient((v_site_newRevenuePerMwh - h120), y113) - h121);
  c259 = (c258 >= h123 ? 1 : 0);
  }
  const c260 = (quotient((v_site_newRevenuePerMwh - h120), y113) - h121);
  const c261 = (c260 - h123);
  let c263;
  if (h130) {
  const c262 = (c260 - h131);
  c263 = Math.min(Math.max(quotient(c262, h133), 0), 1);
  } else {
  c263 = (c260 >= h131 ? 1 : 0);
  }
  const c264 = (c260 - h131);
  let c266;
  if (h136) {
  const c265 = (c260 - h137);
  c266 = Math.min(Math.max(quotient(c265, h139), 0), 1);
  } else {
  c266 = (c260 >= h137 ? 1 : 0);
  }
  const c267 = (c260 - h137);
  let c269;
  if (h142) {
  const c268 = (c260 - h143);
  c269 = Math.min(Math.max(quotient(c268, h145), 0), 1);
  } else {
  c269 = (c260 >= h143 ? 1 : 0);
  }
  const c270 = (c260 - h143);
  let c272;
  if (h148) {
  const c271 = (c260 - h149);
  c272 = Math.min(Math.max(quotient(c271, h151), 0), 1);
  } else {
  c272 = (c260 >= h149 ? 1 : 0);
  }
  const c273 = (c260 - h149);
  let c275;
  if (h154) {
  const c274 = (c260 - h155);
  c275 = Math.min(Math.max(quotient(c274, h157), 0), 1);
  } else {
  c275 = (c260 >= h155 ? 1 : 0);
  }
  const c276 = (c260 - h155);
  const c277 = ((((((((0.25 * c259) * (c261 - ((c259 * h125) / 2))) + ((0.25 * c263) * (c264 - ((c263 * h133) / 2)))) + ((0.25 * c266) * (c267 - ((c266 * h139) / 2)))) + ((0.15 * c269) * (c270 - ((c269 * h145) / 2)))) + ((0.08 * c272) * (c273 - ((c272 * h151) / 2)))) + ((0.02 * c275) * (c276 - ((c275 * h157) / 2)))) * y113);
  const c278 = ((h183 * y113) - v_site_powerPrice);
  c279 = (c277 + c278);
  }
  c280 = c279;
  }
  const v_site_newPowerMargin = c280;
  const v_site_creditsPerMw = ((t <= h281 ? h282 : 0) + (t <= h283 ? h284 : 0));
  const c286 = (h285 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max((((h285 * v_site_powerMargin) - c286) + v_site_creditsPerMw), 0);
  const v_site_olderEbitdaPerMw = Math.max((((h285 * v_site_olderPowerMargin) - c286) + v_site_creditsPerMw), 0);
  const v_site_newEbitdaPerMw = Math.max((((h285 * v_site_newPowerMargin) - c286) + v_site_creditsPerMw), 0);
  const c288 = (h287 * y113);
  const v_site_movedEbitdaPerMw = Math.max((((h285 * Math.max((v_site_revenuePerMwh - c288), 0)) - c286) + 0), 0);
  const v_site_movedOlderEbitdaPerMw = Math.max((((h285 * Math.max((v_site_olderRevenuePerMwh - c288), 0)) - c286) + 0), 0);
  const v_site_availableMw = (t > h48 ? h49 : h50);
  const v_site_committedMw = gathered[h51 + t];
  const v_site_aiMw = gathered[h52 + t];
  const v_site_reservedMw = Math.min(h53, v_site_availableMw);
  const c289 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h54, (c289 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h54, (c289 - h56)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h54, c289), 0);
  const v_site_keptRefresh = (t === h57 ? (v_site_keptMiningMw * h58) : 0);
  const v_site_doNothingRefresh = (t === h57 ? (v_site_doNothingMw * h58) : 0);
  let c291;
  if (t > h57) {
  c291 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c290 = Math.min(v_site_doNothingMw, h59);
  c291 = ((c290 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c290) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c291 - v_site_doNothingRefresh);
  let c293;
  if (t > h57) {
  c293 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c292 = Math.min(v_site_keptMiningMw, h59);
  c293 = ((c292 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c292) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c293 - v_site_keptRefresh);
  siteSeries[h64 + t] = v_site_keptMiningCash;
  const c294 = Math.min(v_site_miningMw, h59);
  const c295 = Math.min(v_site_keptMiningMw, h59);
  const v_site_handoverMiningCash = (((c294 - c295) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c294) - v_site_keptMiningMw) + c295) * v_site_olderEbitdaPerMw));
  siteSeries[h67 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  const v_site_movedMw = gathered[h296 + t];
  const v_site_redeployedCash = ((v_site_movedMw * ((h68 * v_site_movedEbitdaPerMw) + (h69 * v_site_movedOlderEbitdaPerMw))) - gathered[h70 + t]);
  siteSeries[h71 + t] = v_site_redeployedCash;
  const v_site_writeOff = gathered[h72 + t];
  siteSeries[h73 + t] = v_site_writeOff;
  const v_site_gpuMarketPrice = ((h297 * g299) * marketSeries[h300 + t]);
  siteSeries[h74 + t] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h75 + t];
  siteSeries[h76 + t] = v_site_gpuCapex;
  const v_site_backstopCover = (h301 * Math.max((1 - quotient(Math.max((t - h302), 0), h303)), 0));
  siteSeries[h77 + t] = v_site_backstopCover;
  const v_site_lateDamages = gathered[h304 + t];
  siteSeries[h78 + t] = v_site_lateDamages;
  const v_site_warrantCost = ((t === 0 && h79) ? h80 : 0);
  siteSeries[h81 + t] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h82 + t];
  siteSeries[h83 + t] = v_site_saleProceeds;
  const v_site_worksProgress = (h79 ? sCurveAt(quotient((t - h84), h85)) : 0);
  const v_site_hardCapex = gathered[h86 + t];
  const v_site_cloudCapex = gathered[h87 + t];
  siteSeries[h88 + t] = v_site_cloudCapex;
  const v_site_worksCapex = (h305 * (v_site_worksProgress - p306));
  const c307 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c307 + v_site_gpuCapex);
  siteSeries[h90 + t] = v_site_capex;
  const v_site_drawable = (t <= h91 ? v_site_capex : 0);
  siteSeries[h92 + t] = v_site_drawable;
  const v_site_fullBalance = ((p308 + v_site_drawable) + ((t <= h93 && t >= 1) ? ((p308 * h94) + ((v_site_drawable * h94) * 0.5)) : 0));
  siteSeries[h95 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g97;
  siteSeries[h98 + t] = v_site_loanDiscount;
  const v_site_inService = (h79 ? quotient(v_site_aiMw, h56) : 0);
  siteSeries[h99 + t] = v_site_inService;
  const v_site_gpuCost = (p309 + v_site_gpuCapex);
  siteSeries[h100 + t] = v_site_gpuCost;
  const v_site_spent = (p310 + v_site_capex);
  siteSeries[h101 + t] = v_site_spent;
  total0 += c307;
  const c311 = marketSeries[h75 + t];
  total1 += (v_site_doNothingCash * c311);
  total2 += (v_site_keptMiningCash * c311);
  sums[h103 + t] += v_site_keptMiningCash;
  sums[h104 + t] += v_site_miningCash;
  p306 = v_site_worksProgress;
  p308 = v_site_fullBalance;
  p309 = v_site_gpuCost;
  p310 = v_site_spent;
  g97 *= g97Step;
  g299 *= g299Step;
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
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = Math.max((blockScalars[b * 18 + 7] - siteInputs[siteInputsAt + 79]), 0);
  const h2 = blockScalars[b * 18 + 14];
  const h3 = blockScalars[b * 18 + 7];
  const h4 = Math.min(blockScalars[b * 18 + 8], ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1));
  const h5 = quotient(blockScalars[b * 18 + 14], blockInputs[blockInputsAt + b * 15 + 5]);
  const h6 = 6 * stride;
  const h7 = 8 * stride;
  const h8 = 9 * stride;
  const h9 = 10 * stride;
  const h10 = 11 * stride;
  const h11 = 12 * stride;
  const h12 = 13 * stride;
  const h13 = 14 * stride;
  const h14 = 15 * stride;
  const h15 = 20 * stride;
  const h16 = Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0);
  const h17 = blockInputs[blockInputsAt + b * 15 + 9];
  let y18 = 1;
  let y18Next = h3 + 12;
  const h19 = blockScalars[b * 18 + 8];
  const h21 = blockScalars[b * 18 + 5];
  const h22 = (b * 3 + 0) * stride;
  const h24 = (b * 3 + 1) * stride;
  const h26 = blockInputs[blockInputsAt + b * 15 + 6];
  const h27 = blockInputs[blockInputsAt + b * 15 + 7];
  const h29 = (1 - siteInputs[siteInputsAt + 113]);
  const h31 = ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1);
  const h32 = (((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1) + siteInputs[siteInputsAt + 115]);
  const h33 = siteInputs[siteInputsAt + 90];
  const h34 = blockScalars[b * 18 + 1];
  const h35 = blockInputs[blockInputsAt + b * 15 + 1] === 4;
  const h36 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 44]) / 12);
  const h37 = blockInputs[blockInputsAt + b * 15 + 1] === 1;
  const h41 = siteInputs[siteInputsAt + 41];
  const h42 = siteInputs[siteInputsAt + 24];
  let y43 = 1;
  let y43Next = h3 + 12;
  const h45 = (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]);
  const h46 = (blockScalars[b * 18 + 1] + siteInputs[siteInputsAt + 29]);
  const h47 = siteInputs[siteInputsAt + 30];
  const h48 = siteSeriesAt + 6 * stride;
  const h49 = blockScalars[b * 18 + 13];
  const h50 = blockScalars[b * 18 + 12];
  const h52 = siteInputs[siteInputsAt + 40];
  const h54 = siteInputs[siteInputsAt + 35];
  const h55 = (b * 3 + 2) * stride;
  const h56 = siteInputs[siteInputsAt + 39];
  const h57 = (blockScalars[b * 18 + 11] > 0 ? blockScalars[b * 18 + 13] : blockScalars[b * 18 + 8]);
  const h60 = siteInputs[siteInputsAt + 56];
  const h61 = siteInputs[siteInputsAt + 2];
  const h63 = siteSeriesAt + 0 * stride;
  const h64 = (1 - siteInputs[siteInputsAt + 78]);
  const h65 = blockScalars[b * 18 + 11];
  const h66 = ((blockScalars[b * 18 + 4] * siteInputs[siteInputsAt + 85]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h67 = (blockScalars[b * 18 + 8] + siteInputs[siteInputsAt + 91]);
  const h68 = siteInputs[siteInputsAt + 92];
  const h72 = siteInputs[siteInputsAt + 93];
  const h73 = (1 - (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]));
  const h74 = (blockScalars[b * 18 + 8] - blockInputs[blockInputsAt + b * 15 + 5]);
  let y75 = 1;
  let y75Next = h74 + 12;
  {
  while (0 >= y18Next) { y18 *= (1 + h17); y18Next += 12; }
  while (0 >= y43Next) { y43 *= (1 + h42); y43Next += 12; }
  while (0 >= y75Next) { y75 *= (1 + h42); y75Next += 12; }
  const v_block_rentRate = 0;
  const v_block_contractRent = 0;
  const v_block_rentPaid = 0;
  const v_block_landRent = 0;
  const v_block_rent = 0;
  const v_block_facilityCost = 0;
  const v_block_landlordCost = 0;
  const v_block_gpuPrice = 0;
  const v_block_cloudRevenue = 0;
  const v_block_gpuResale = 0;
  const v_block_energy = 0;
  const v_block_powerBill = 0;
  const v_block_unrecoveredPower = 0;
  const v_block_cloudPower = 0;
  const v_block_prepaymentCash = ((0 === h1 ? h2 : 0) - ((0 >= h3 && 0 < h4) ? h5 : 0));
  const v_block_lostRent = 0;
  const v_block_refit = 0;
  const v_block_renewalNoi = 0;
  gathered[h6 + 0] += v_block_cloudRevenue;
  gathered[h7 + 0] += v_block_gpuResale;
  gathered[h8 + 0] += v_block_unrecoveredPower;
  gathered[h9 + 0] += v_block_cloudPower;
  gathered[h10 + 0] += v_block_rent;
  gathered[h11 + 0] += v_block_landlordCost;
  gathered[h12 + 0] += v_block_prepaymentCash;
  gathered[h13 + 0] += v_block_lostRent;
  gathered[h14 + 0] += v_block_refit;
  gathered[h15 + 0] += v_block_renewalNoi;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y18Next) { y18 *= (1 + h17); y18Next += 12; }
  while (t >= y43Next) { y43 *= (1 + h42); y43Next += 12; }
  while (t >= y75Next) { y75 *= (1 + h42); y75Next += 12; }
  const v_block_rentRate = (h16 * y18);
  const c20 = (t < h19 ? 1 : 0);
  let c30;
  if ((c20 * h21) !== 0) {
  const c23 = blockSeries[h22 + t];
  const c25 = blockSeries[h24 + t];
  const c28 = ((((c23 * 1000) * c25) * h26) * h27);
  c30 = ((c28 * v_block_rentRate) * h29);
  } else {
  c30 = 0;
  }
  const v_block_contractRent = c30;
  const v_block_rentPaid = (t < h31 ? 1 : (t < h32 ? 0 : h33));
  const v_block_landRent = (((t >= h34 && t < h19) && h35) ? ((h36 * y18) * h27) : 0);
  const v_block_rent = ((v_block_contractRent * v_block_rentPaid) + v_block_landRent);
  let c44;
  if ((t < h19 && h37)) {
  const c38 = blockSeries[h22 + t];
  const c39 = blockSeries[h24 + t];
  const c40 = ((((c38 * 1000) * c39) * h26) * h27);
  c44 = ((c40 * h41) * y43);
  } else {
  c44 = 0;
  }
  const v_block_facilityCost = c44;
  const v_block_landlordCost = ((v_block_rent * h45) + v_block_facilityCost);
  const v_block_gpuPrice = (t < h46 ? h47 : siteSeries[h48 + t]);
  let c53;
  if ((t >= h34 && t < h49)) {
  const c51 = blockSeries[h24 + t];
  c53 = ((((h50 * c51) * 730) * h52) * v_block_gpuPrice);
  } else {
  c53 = 0;
  }
  const v_block_cloudRevenue = c53;
  const v_block_gpuResale = (t >= h54 ? (valueIn(blockSeries, h55, (t - h54), months) * h56) : 0);
  let c62;
  if (t < h57) {
  const c58 = blockSeries[h22 + t];
  const c59 = blockSeries[h24 + t];
  c62 = ((((((c58 * c59) * h26) * h27) * h60) * h61) * 730);
  } else {
  c62 = 0;
  }
  const v_block_energy = c62;
  const v_block_powerBill = (v_block_energy * siteSeries[h63 + t]);
  const v_block_unrecoveredPower = ((v_block_powerBill * h21) * h64);
  const v_block_cloudPower = (v_block_powerBill * h65);
  const v_block_prepaymentCash = ((t === h1 ? h2 : 0) - ((t >= h3 && t < h4) ? h5 : 0));
  const v_block_lostRent = ((v_block_contractRent + v_block_landRent) - v_block_rent);
  const v_block_refit = ((((t === h32 ? 1 : 0) * c20) * h21) !== 0 ? h66 : 0);
  let c76;
  if ((((t >= h19 ? 1 : 0) * (t < h67 ? 1 : 0)) * h21) !== 0) {
  const c69 = blockSeries[h22 + t];
  const c70 = blockSeries[h24 + t];
  const c71 = ((((c69 * 1000) * c70) * h26) * h27);
  c76 = ((h68 * c71) * ((((v_block_rentRate * h72) * h29) * h73) - (h37 ? (h41 * y75) : 0)));
  } else {
  c76 = 0;
  }
  const v_block_renewalNoi = c76;
  gathered[h6 + t] += v_block_cloudRevenue;
  gathered[h7 + t] += v_block_gpuResale;
  gathered[h8 + t] += v_block_unrecoveredPower;
  gathered[h9 + t] += v_block_cloudPower;
  gathered[h10 + t] += v_block_rent;
  gathered[h11 + t] += v_block_landlordCost;
  gathered[h12 + t] += v_block_prepaymentCash;
  gathered[h13 + t] += v_block_lostRent;
  gathered[h14 + t] += v_block_refit;
  gathered[h15 + t] += v_block_renewalNoi;
  }
  }
}
function siteRound1Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  let total2 = 0;
  let total3 = 0;
  const h77 = 6 * stride;
  const h79 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h80 = siteSeriesAt + 0 * stride;
  const h81 = siteInputs[siteInputsAt + 97];
  const h82 = siteInputs[siteInputsAt + 96] === 1;
  const h83 = (siteScalars[siteScalarsAt + 0] * 1000);
  const h84 = ((((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 3]) + ((siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)) * siteInputs[siteInputsAt + 68]));
  const h85 = siteSeriesAt + 3 * stride;
  const h86 = siteSeriesAt + 7 * stride;
  const h87 = siteSeriesAt + 9 * stride;
  const h88 = siteSeriesAt + 10 * stride;
  const h89 = 13 * stride;
  const h90 = siteSeriesAt + 12 * stride;
  const h91 = siteSeriesAt + 13 * stride;
  const h92 = siteSeriesAt + 14 * stride;
  const h93 = siteSeriesAt + 18 * stride;
  const h94 = siteSeriesAt + 8 * stride;
  const h96 = siteSeriesAt + 16 * stride;
  const h97 = siteSeriesAt + 19 * stride;
  const h98 = siteInputs[siteInputsAt + 110] === 1;
  const h99 = siteInputs[siteInputsAt + 23];
  const h100 = siteInputs[siteInputsAt + 6];
  const h101 = (1 - siteInputs[siteInputsAt + 6]);
  const h102 = siteSeriesAt + 24 * stride;
  const h103 = marketInputs[11];
  const h104 = siteSeriesAt + 25 * stride;
  const h105 = siteSeriesAt + 27 * stride;
  const h106 = (siteInputs[siteInputsAt + 23] + 12);
  const h107 = siteScalars[siteScalarsAt + 24];
  const h108 = (siteScalars[siteScalarsAt + 24] + siteInputs[siteInputsAt + 1]);
  const h109 = siteSeriesAt + 22 * stride;
  const h110 = 9 * stride;
  const h111 = sumsAt + 2 * stride;
  const h113 = 8 * stride;
  const h114 = 10 * stride;
  const h115 = 11 * stride;
  const h116 = siteScalars[siteScalarsAt + 12];
  const h117 = siteScalars[siteScalarsAt + 14];
  const h118 = siteScalars[siteScalarsAt + 5] > 0;
  const h119 = (siteInputs[siteInputsAt + 42] / 12);
  const h120 = siteInputs[siteInputsAt + 24];
  let y121 = 1;
  let y121Next = h116 + 12;
  const h122 = 12 * stride;
  const h123 = siteInputs[siteInputsAt + 37];
  const h124 = 14 * stride;
  const h125 = siteSeriesAt + 11 * stride;
  let p126 = 0;
  const h127 = 15 * stride;
  const h128 = 20 * stride;
  const h130 = siteScalars[siteScalarsAt + 21];
  const h131 = (siteScalars[siteScalarsAt + 21] + 12);
  const h132 = siteScalars[siteScalarsAt + 33];
  const h133 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h134 = siteSeriesAt + 23 * stride;
  const h136 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h139 = (marketInputs[11] / 1);
  const h140 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h141 = marketInputs[9];
  const h142 = (marketInputs[9] / 1);
  const h143 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h144 = marketInputs[4];
  const h145 = (marketInputs[4] / 1);
  let p150 = 0;
  const h151 = siteSeriesAt + 26 * stride;
  {
  while (0 >= y121Next) { y121 *= (1 + h120); y121Next += 12; }
  const c78 = Math.max(0, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h77, c78, months) * 0.001) - ((h79 * valueIn(siteSeries, h80, c78, months)) * 0.000001)), 0) * 365) * h81);
  const v_site_displacedValuePerMw = (h82 ? (h83 * v_site_machinePriceByMargin) : h84);
  siteSeries[h85 + 0] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = 0;
  siteSeries[h86 + 0] = v_site_cloudRevenue;
  const v_site_gpuResale = 0;
  const v_site_unrecoveredPower = 0;
  const v_site_cloudPower = 0;
  const v_site_rent = 0;
  const v_site_groundRent = 0;
  const v_site_landlordCost = 0;
  const v_site_cloudCost = 0;
  siteSeries[h87 + 0] = v_site_cloudCost;
  const v_site_noi = 0;
  siteSeries[h88 + 0] = v_site_noi;
  const v_site_prepaymentCash = gathered[h89 + 0];
  const v_site_lostRent = 0;
  const v_site_backstopIncome = 0;
  const v_site_backstopPaid = 0;
  const v_site_refit = 0;
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h90 + 0]) - v_site_refit) - siteSeries[h91 + 0]);
  siteSeries[h92 + 0] = v_site_contractCash;
  const v_site_renewalNoi = 0;
  siteSeries[h93 + 0] = v_site_renewalNoi;
  const c95 = siteSeries[h94 + 0];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c95) - siteSeries[h96 + 0]);
  siteSeries[h97 + 0] = v_site_cloudCash;
  const v_site_stableNoi = 0;
  const v_site_hallDepreciation = 0;
  const v_site_gpuDepreciation = ((h98 && 0 > h99) ? 0 : ((h100 * c95) + quotient((h101 * (siteSeries[h102 + 0] - (0 > h103 ? valueIn(siteSeries, h102, (0 - h103), months) : 0))), h103)));
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h104 + 0] = v_site_depreciation;
  const v_site_depreciated = (0 + v_site_depreciation);
  const v_site_soldBasis = 0;
  siteSeries[h105 + 0] = v_site_soldBasis;
  total0 += ((0 > h99 && 0 <= h106) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((0 > h107 && 0 <= h108) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h109 + 0]);
  total3 += (v_site_cloudCash * marketSeries[h110 + 0]);
  sums[h111 + 0] += v_site_noi;
  p126 = v_site_backstopPaid;
  p150 = v_site_depreciated;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y121Next) { y121 *= (1 + h120); y121Next += 12; }
  const c112 = Math.max(t, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h77, c112, months) * 0.001) - ((h79 * valueIn(siteSeries, h80, c112, months)) * 0.000001)), 0) * 365) * h81);
  const v_site_displacedValuePerMw = (h82 ? (h83 * v_site_machinePriceByMargin) : h84);
  siteSeries[h85 + t] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = gathered[h77 + t];
  siteSeries[h86 + t] = v_site_cloudRevenue;
  const v_site_gpuResale = gathered[h113 + t];
  const v_site_unrecoveredPower = gathered[h110 + t];
  const v_site_cloudPower = gathered[h114 + t];
  const v_site_rent = gathered[h115 + t];
  const v_site_groundRent = (((t >= h116 && t < h117) && h118) ? (h119 * y121) : 0);
  const v_site_landlordCost = ((gathered[h122 + t] + v_site_unrecoveredPower) + v_site_groundRent);
  const v_site_cloudCost = ((v_site_cloudRevenue * h123) + v_site_cloudPower);
  siteSeries[h87 + t] = v_site_cloudCost;
  const v_site_noi = (((v_site_rent - v_site_landlordCost) + v_site_cloudRevenue) - v_site_cloudCost);
  siteSeries[h88 + t] = v_site_noi;
  const v_site_prepaymentCash = gathered[h89 + t];
  const v_site_lostRent = gathered[h124 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((siteSeries[h125 + t] - p126), 0));
  const v_site_backstopPaid = (p126 + v_site_backstopIncome);
  const v_site_refit = gathered[h127 + t];
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h90 + t]) - v_site_refit) - siteSeries[h91 + t]);
  siteSeries[h92 + t] = v_site_contractCash;
  const v_site_renewalNoi = gathered[h128 + t];
  siteSeries[h93 + t] = v_site_renewalNoi;
  const c129 = siteSeries[h94 + t];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c129) - siteSeries[h96 + t]);
  siteSeries[h97 + t] = v_site_cloudCash;
  const v_site_stableNoi = ((t >= h130 && t < h131) ? v_site_noi : 0);
  let c146;
  if ((h98 && t > h99)) {
  c146 = 0;
  } else {
  const c135 = siteSeries[h134 + t];
  let c138;
  if (t > h103) {
  const c137 = (t - h103);
  c138 = valueIn(siteSeries, h134, c137, months);
  } else {
  c138 = 0;
  }
  c146 = (h132 * ((((h133 * (c135 - siteSeries[h134 + t - 1])) + (h136 * quotient((c135 - c138), h139))) + (h140 * quotient((c135 - (t > h141 ? valueIn(siteSeries, h134, (t - h141), months) : 0)), h142))) + (h143 * quotient((c135 - (t > h144 ? valueIn(siteSeries, h134, (t - h144), months) : 0)), h145))));
  }
  const v_site_hallDepreciation = c146;
  let c149;
  if ((h98 && t > h99)) {
  c149 = 0;
  } else {
  let c148;
  if (t > h103) {
  const c147 = (t - h103);
  c148 = valueIn(siteSeries, h102, c147, months);
  } else {
  c148 = 0;
  }
  c149 = ((h100 * c129) + quotient((h101 * (siteSeries[h102 + t] - c148)), h103));
  }
  const v_site_gpuDepreciation = c149;
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h104 + t] = v_site_depreciation;
  const v_site_depreciated = (p150 + v_site_depreciation);
  const v_site_soldBasis = ((h98 && t === h99) ? (siteSeries[h151 + t] - v_site_depreciated) : 0);
  siteSeries[h105 + t] = v_site_soldBasis;
  total0 += ((t > h99 && t <= h106) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h107 && t <= h108) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h109 + t]);
  total3 += (v_site_cloudCash * marketSeries[h110 + t]);
  sums[h111 + t] += v_site_noi;
  p126 = v_site_backstopPaid;
  p150 = v_site_depreciated;
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
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockInputs[blockInputsAt + b * 15 + 0];
  const h2 = siteInputs[siteInputsAt + 18] === 0;
  const h3 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]);
  const h4 = siteSeriesAt + 3 * stride;
  const h5 = 2 * stride;
  {
  const v_block_asicProceeds = ((0 === h1 && h2) ? (h3 * siteSeries[h4 + 0]) : 0);
  gathered[h5 + 0] += v_block_asicProceeds;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_block_asicProceeds = ((t === h1 && h2) ? (h3 * siteSeries[h4 + t]) : 0);
  gathered[h5 + t] += v_block_asicProceeds;
  }
  }
}
function siteRound2Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  const h6 = 2 * stride;
  const h7 = siteSeriesAt + 10 * stride;
  const h8 = siteSeriesAt + 7 * stride;
  const h9 = siteSeriesAt + 9 * stride;
  const h10 = siteSeriesAt + 14 * stride;
  const h11 = siteSeriesAt + 15 * stride;
  const h12 = siteSeriesAt + 4 * stride;
  const h13 = siteSeriesAt + 2 * stride;
  const h14 = siteSeriesAt + 17 * stride;
  const h16 = siteSeriesAt + 16 * stride;
  const h17 = siteSeriesAt + 8 * stride;
  const h18 = siteSeriesAt + 19 * stride;
  const h19 = siteInputs[siteInputsAt + 23];
  const h20 = siteSeriesAt + 18 * stride;
  const h21 = siteInputs[siteInputsAt + 110] === 1;
  const h22 = siteInputs[siteInputsAt + 110] === 2;
  const h23 = siteSeriesAt + 1 * stride;
  const h24 = siteSeriesAt + 20 * stride;
  const h25 = siteScalars[siteScalarsAt + 29];
  const h26 = siteScalars[siteScalarsAt + 24];
  const h27 = siteScalars[siteScalarsAt + 25];
  const h28 = siteInputs[siteInputsAt + 19];
  const h29 = siteInputs[siteInputsAt + 0] === 1;
  const h30 = siteScalars[siteScalarsAt + 32];
  const h31 = siteScalars[siteScalarsAt + 31];
  const h32 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h33 = siteSeriesAt + 25 * stride;
  const h34 = siteSeriesAt + 5 * stride;
  const h35 = siteSeriesAt + 27 * stride;
  const h36 = 8 * stride;
  const h38 = sumsAt + 0 * stride;
  const h39 = sumsAt + 4 * stride;
  const h40 = sumsAt + 5 * stride;
  const h41 = sumsAt + 6 * stride;
  const h42 = sumsAt + 7 * stride;
  const h43 = sumsAt + 8 * stride;
  const h44 = sumsAt + 9 * stride;
  const h45 = siteScalars[siteScalarsAt + 20];
  let p48 = 0;
  let p49 = 0;
  const h50 = (siteInputs[siteInputsAt + 58] / 12);
  const h52 = siteScalars[siteScalarsAt + 23];
  const h57 = siteInputs[siteInputsAt + 9];
  let p60 = 0;
  const h62 = siteInputs[siteInputsAt + 13];
  {
  const v_site_asicProceeds = gathered[h6 + 0];
  const v_site_exitProceeds = 0;
  const c15 = siteSeries[h14 + 0];
  const v_site_leaseCash = ((((((((siteSeries[h7 + 0] - siteSeries[h8 + 0]) + siteSeries[h9 + 0]) + siteSeries[h10 + 0]) + siteSeries[h11 + 0]) + v_site_asicProceeds) + siteSeries[h12 + 0]) + siteSeries[h13 + 0]) - ((c15 - siteSeries[h16 + 0]) - siteSeries[h17 + 0]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h18 + 0]);
  const v_site_cashWithExit = ((0 <= h19 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h20 + 0]);
  const v_site_conversionCash = (h21 ? v_site_cashWithExit : (h22 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h23 + 0] + v_site_conversionCash);
  const v_site_planCumulative = (0 + v_site_planCash);
  const v_site_draws = (siteSeries[h24 + 0] * h25);
  const v_site_loanInterest = 0;
  const v_site_debtService = 0;
  const v_site_sweep = 0;
  const v_site_loanBalance = (0 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_capitalisedInterest = 0;
  const v_site_debtReserve = ((0 >= h26 && 0 < h27) ? Math.min((h28 * (h29 ? (Math.max(valueIn(siteSeries, h7, (0 + 1), months), 0) * h30) : h31)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - 0);
  const v_site_loanCosts = (v_site_draws * h32);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const v_site_covenantBreach = 0;
  const v_site_taxIncome = ((((v_site_conversionCash + ((h21 && 0 > h19) ? 0 : c15)) - siteSeries[h33 + 0]) - siteSeries[h34 + 0]) - siteSeries[h35 + 0]);
  const c37 = marketSeries[h36 + 0];
  total0 += (v_site_terminalCash * c37);
  total1 += (v_site_leaseCash * c37);
  sums[h38 + 0] += v_site_planCumulative;
  sums[h39 + 0] += v_site_leveredCash;
  sums[h40 + 0] += v_site_taxIncome;
  sums[h41 + 0] += v_site_loanInterest;
  sums[h42 + 0] += v_site_capitalisedInterest;
  sums[h43 + 0] += v_site_loanCosts;
  sums[h44 + 0] += v_site_covenantBreach;
  p48 = v_site_planCumulative;
  p49 = v_site_loanBalance;
  p60 = v_site_debtReserve;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h6 + t];
  const v_site_exitProceeds = (t === h19 ? h45 : 0);
  const c46 = siteSeries[h7 + t];
  const c47 = siteSeries[h14 + t];
  const v_site_leaseCash = ((((((((c46 - siteSeries[h8 + t]) + siteSeries[h9 + t]) + siteSeries[h10 + t]) + siteSeries[h11 + t]) + v_site_asicProceeds) + siteSeries[h12 + t]) + siteSeries[h13 + t]) - ((c47 - siteSeries[h16 + t]) - siteSeries[h17 + t]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h18 + t]);
  const v_site_cashWithExit = ((t <= h19 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h20 + t]);
  const v_site_conversionCash = (h21 ? v_site_cashWithExit : (h22 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_planCash = (siteSeries[h23 + t] + v_site_conversionCash);
  const v_site_planCumulative = (p48 + v_site_planCash);
  const v_site_draws = (siteSeries[h24 + t] * h25);
  const v_site_loanInterest = ((p49 * h50) + ((v_site_draws * h50) * 0.5));
  let c56;
  if (t >= h27) {
  const c51 = (p49 + v_site_loanInterest);
  c56 = (c51 + v_site_draws);
  } else {
  let c55;
  if (t <= h52) {
  c55 = 0;
  } else {
  let c54;
  if (t <= h26) {
  c54 = v_site_loanInterest;
  } else {
  const c53 = (p49 + v_site_loanInterest);
  c54 = Math.min((h29 ? (Math.max(c46, 0) * h30) : h31), c53);
  }
  c55 = c54;
  }
  c56 = c55;
  }
  const v_site_debtService = c56;
  let c59;
  if ((t > h26 && t <= h27)) {
  const c58 = (p49 + v_site_loanInterest);
  c59 = Math.min((Math.max((c46 - v_site_debtService), 0) * h57), Math.max((c58 - v_site_debtService), 0));
  } else {
  c59 = 0;
  }
  const v_site_sweep = c59;
  const v_site_loanBalance = (p49 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_capitalisedInterest = (t <= h52 ? v_site_loanInterest : 0);
  const v_site_debtReserve = ((t >= h26 && t < h27) ? Math.min((h28 * (h29 ? (Math.max(valueIn(siteSeries, h7, (t + 1), months), 0) * h30) : h31)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - p60);
  const v_site_loanCosts = (v_site_draws * h32);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const c61 = ((t > h26 ? 1 : 0) * (t <= h27 ? 1 : 0));
  const v_site_covenantBreach = (((c61 * ((h21 && t === h19) ? 0 : 1)) * (c46 < (v_site_debtService * h62) ? 1 : 0)) !== 0 ? 1 : 0);
  const v_site_taxIncome = ((((v_site_conversionCash + ((h21 && t > h19) ? 0 : c47)) - siteSeries[h33 + t]) - siteSeries[h34 + t]) - siteSeries[h35 + t]);
  const c63 = marketSeries[h36 + t];
  total0 += (v_site_terminalCash * c63);
  total1 += (v_site_leaseCash * c63);
  sums[h38 + t] += v_site_planCumulative;
  sums[h39 + t] += v_site_leveredCash;
  sums[h40 + t] += v_site_taxIncome;
  sums[h41 + t] += v_site_loanInterest;
  sums[h42 + t] += v_site_capitalisedInterest;
  sums[h43 + t] += v_site_loanCosts;
  sums[h44 + t] += v_site_covenantBreach;
  p48 = v_site_planCumulative;
  p49 = v_site_loanBalance;
  p60 = v_site_debtReserve;
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
  const v_portfolio_companyInterestOfYear = ((c11 === Math.ceil(c11) ? 0 : 0) + ((((v_portfolio_loanInterest - v_portfolio_capitalisedInterest) + v_portfolio_loanCosts) + v_portfolio_oldInterest) + v_portfolio_coupon));
  const v_portfolio_companyIncomeBeforeInterest = ((c11 === Math.ceil(c11) ? 0 : 0) + ((v_portfolio_noi + v_portfolio_miningCash) - v_portfolio_overhead));
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
  const v_portfolio_companyTaxable = ((c11 === Math.ceil(c11) ? 0 : 0) + v_portfolio_companyIncome);
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
  const v_portfolio_companyTax = (v_portfolio_companyTaxDue - (c11 === Math.ceil(c11) ? 0 : 0));
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

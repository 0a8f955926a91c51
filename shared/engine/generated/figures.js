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
      "site.handoverMiningCash",
      "site.displacedValuePerMw",
      "site.redeployedCash",
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
      "site.dscr"
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
      "site.npvDoNothing",
      "site.npvKeptMining",
      "site.npvTerminal",
      "site.npvConversion",
      "site.npvPlan",
      "site.gain"
    ],
    "deferred": [
      {
        "id": "site.minimumDscr",
        "reduction": "least",
        "series": "site.dscr"
      }
    ],
    "gathered": [
      {
        "id": "block.committedMw",
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
      "portfolio.conversionCash",
      "portfolio.leveredCash",
      "portfolio.leveredCashSoFar"
    ],
    "scalars": [
      "portfolio.npvPlan",
      "portfolio.gain",
      "portfolio.leveredPeak"
    ],
    "deferred": [
      {
        "id": "portfolio.irr",
        "reduction": "internalRate",
        "series": "portfolio.conversionCash"
      },
      {
        "id": "portfolio.leveredIrr",
        "reduction": "internalRate",
        "series": "portfolio.leveredCash"
      }
    ],
    "gathered": [
      {
        "id": "site.conversionCash",
        "gathering": "sum"
      },
      {
        "id": "site.leveredCash",
        "gathering": "sum"
      }
    ]
  }
};

function marketRound0Step0(marketInputs, months, marketSeries, marketScalars) {
  const stride = months + 1;
  const h1 = 0 * stride;
  const h2 = 1 * stride;
  const h3 = 2 * stride;
  const h4 = marketInputs[22];
  let g5 = 1;
  const g5Step = (1 + h4) ** (-1 / 12);
  const h6 = 4 * stride;
  const h7 = marketInputs[17];
  let g8 = 1;
  const g8Step = (1 + h7) ** (-1 / 12);
  const h9 = 5 * stride;
  const h10 = marketInputs[12];
  let g11 = 1;
  const g11Step = (1 + h10) ** (-1 / 12);
  const h12 = 6 * stride;
  const h13 = marketInputs[1];
  const h14 = marketInputs[0];
  let g15 = (1 + h14) ** (-0.041666666666666664);
  const g15Step = (1 + h14) ** (1 / 12);
  const h16 = marketInputs[3];
  const h17 = (1 + marketInputs[2]);
  const h18 = marketInputs[34];
  const h19 = marketInputs[28];
  const h20 = marketInputs[13];
  let f21 = 1;
  let f21Next = h19;
  const h22 = (1 + marketInputs[8]);
  const h23 = (24 * marketInputs[19]);
  const h24 = (0 - marketInputs[20]);
  let g25 = 1;
  const g25Step = (1 + h24) ** (1 / 12);
  const h26 = marketInputs[21];
  {
  while (0 > f21Next) { f21 *= 0.5; f21Next += h20; }
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
  g25 *= g25Step;
  for (let t = 1; t <= months; t += 1) {
  while (t > f21Next) { f21 *= 0.5; f21Next += h20; }
  const v_market_btcPrice = ((h13 * g15) * (t > h16 ? h17 : 1));
  marketSeries[h1 + t] = v_market_btcPrice;
  const v_market_subsidy = (h18 * f21);
  marketSeries[h2 + t] = v_market_subsidy;
  const v_market_networkIncome = (((v_market_subsidy * h22) * 144) * v_market_btcPrice);
  const v_market_marginalHashprice = (((h23 * g25) * h26) * 0.001);
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
  g25 *= g25Step;
  }
}
function marketRound1Step0(marketInputs, months, marketSeries, marketScalars) {
  const stride = months + 1;
  const h1 = marketInputs[23];
  const h2 = marketInputs[27] === 0;
  const h3 = 2 * stride;
  const h5 = (marketInputs[33] / 12);
  const h6 = (marketInputs[32] / 12);
  const h7 = marketInputs[27] === 1;
  const h8 = marketInputs[1] > 0;
  const h9 = marketInputs[25];
  let g10 = (1 + h9) ** (-0.041666666666666664);
  const g10Step = (1 + h9) ** (1 / 12);
  const h12 = 0 * stride;
  const h13 = marketInputs[26];
  const h14 = marketInputs[1];
  const h15 = marketInputs[24];
  const h22 = 3 * stride;
  let p23 = 0;
  const h32 = 1 * stride;
  const h33 = (1 + marketInputs[8]);
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
  const v_market_networkHashrate = c21;
  const v_market_hashpriceBtc = 0;
  const v_market_hashprice = 0;
  marketSeries[h22 + 0] = v_market_hashprice;
  p23 = v_market_networkHashrate;
  }
  g10 *= g10Step;
  for (let t = 1; t <= months; t += 1) {
  let c31;
  if (t < 1) {
  c31 = h1;
  } else {
  let c30;
  if (h2) {
  const c24 = quotient(marketSeries[h3 + t], p23);
  c30 = ((p23 * (Math.max(c24, 1) ** h5)) * (Math.min(c24, 1) ** h6));
  } else {
  let c29;
  if (h7) {
  let c27;
  if (h8) {
  const c25 = (h1 * g10);
  c27 = (c25 * (quotient(valueIn(marketSeries, h12, Math.max((t - h13), 1), months), h14) ** h15));
  } else {
  const c26 = (h1 * g10);
  c27 = c26;
  }
  c29 = c27;
  } else {
  const c28 = (h1 * g10);
  c29 = c28;
  }
  c30 = c29;
  }
  c31 = Math.max(c30, 1);
  }
  const v_market_networkHashrate = c31;
  const v_market_hashpriceBtc = (quotient(((marketSeries[h32 + t] * h33) * 144), v_market_networkHashrate) * 0.001);
  const v_market_hashprice = (v_market_hashpriceBtc * marketSeries[h12 + t]);
  marketSeries[h22 + t] = v_market_hashprice;
  p23 = v_market_networkHashrate;
  g10 *= g10Step;
  }
}
export function evaluateMarket(marketInputs, months, marketSeries, marketScalars) {
  marketRound0Step0(marketInputs, months, marketSeries, marketScalars);
  marketRound1Step0(marketInputs, months, marketSeries, marketScalars);
}

const siteTotals = new Float64Array(8);
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
  gathered.fill(0, 2 * stride, 3 * stride);
  gathered.fill(0, 3 * stride, 4 * stride);
  gathered.fill(0, 5 * stride, 6 * stride);
  gathered.fill(0, 14 * stride, 15 * stride);
  gathered.fill(0, 15 * stride, 16 * stride);
  gathered.fill(0, 16 * stride, 17 * stride);
  gathered.fill(0, 17 * stride, 18 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockScalars[b * 18 + 1];
  const h2 = blockScalars[b * 18 + 4];
  const h3 = (b * 3 + 0) * stride;
  const h4 = Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1));
  const h5 = blockInputs[blockInputsAt + b * 15 + 14];
  const h6 = 0 * stride;
  const h7 = 2 * stride;
  const h8 = blockInputs[blockInputsAt + b * 15 + 0];
  const h9 = siteInputs[siteInputsAt + 18] === 1;
  const h10 = (((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]) * (((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) + (siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)))) * siteInputs[siteInputsAt + 82]);
  const h11 = 3 * stride;
  const h12 = (siteInputs[siteInputsAt + 81] + 1);
  const h13 = (b * 3 + 1) * stride;
  const h14 = Math.max((blockScalars[b * 18 + 1] - siteInputs[siteInputsAt + 34]), 0);
  const h15 = (blockScalars[b * 18 + 13] - siteInputs[siteInputsAt + 34]);
  const h16 = siteInputs[siteInputsAt + 35];
  const h18 = (blockScalars[b * 18 + 12] * siteInputs[siteInputsAt + 32]);
  const h19 = (0 - siteInputs[siteInputsAt + 31]);
  let g20 = 1;
  const g20Step = (1 + h19) ** (1 / 12);
  const h21 = (b * 3 + 2) * stride;
  const h22 = 5 * stride;
  const h23 = 14 * stride;
  const h24 = Math.max(blockScalars[b * 18 + 1], 0);
  const h25 = blockInputs[blockInputsAt + b * 15 + 1] === 5;
  const h26 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 99]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h27 = 15 * stride;
  const h28 = blockInputs[blockInputsAt + b * 15 + 11];
  const h29 = siteInputs[siteInputsAt + 17];
  const h30 = (1 - siteInputs[siteInputsAt + 17]);
  const h31 = (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11]);
  const h32 = blockScalars[b * 18 + 17];
  const h33 = ((blockInputs[blockInputsAt + b * 15 + 11] < 0 ? siteInputs[siteInputsAt + 17] : 0) + ((1 - siteInputs[siteInputsAt + 17]) * sCurveAt(quotient((0 - blockInputs[blockInputsAt + b * 15 + 11]), (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11])))));
  const h34 = 16 * stride;
  const h35 = blockScalars[b * 18 + 11];
  const h36 = 17 * stride;
  const h37 = (Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1)) + siteInputs[siteInputsAt + 83]);
  const h38 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]);
  const h40 = (blockInputs[blockInputsAt + b * 15 + 8] + siteInputs[siteInputsAt + 45]);
  const h41 = blockScalars[b * 18 + 5];
  const h42 = ((((blockScalars[b * 18 + 4] * 1000) * Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0)) * siteInputs[siteInputsAt + 46]) * blockInputs[blockInputsAt + b * 15 + 7]);
  let p43 = 0;
  {
  const v_block_liveItMw = (0 >= h1 ? h2 : 0);
  blockSeries[h3 + 0] = v_block_liveItMw;
  const v_block_committedMw = (0 > h4 ? h5 : 0);
  gathered[h6 + 0] += v_block_committedMw;
  const v_block_movedMw = 0;
  gathered[h7 + 0] += v_block_movedMw;
  const v_block_movingCost = ((0 === h8 && h9) ? h10 : 0);
  gathered[h11 + 0] += v_block_movingCost;
  const v_block_filled = Math.min(Math.max(quotient(((0 - h1) + 1), h12), 0), 1);
  blockSeries[h13 + 0] = v_block_filled;
  const c17 = quotient((0 - h14), h16);
  const v_block_gpuCapex = (((0 >= h14 && 0 < h15) && c17 === Math.ceil(c17)) ? (h18 * g20) : 0);
  blockSeries[h21 + 0] = v_block_gpuCapex;
  gathered[h22 + 0] += v_block_gpuCapex;
  const v_block_lateDamages = 0;
  gathered[h23 + 0] += v_block_lateDamages;
  const v_block_saleProceeds = ((0 === h24 && h25) ? h26 : 0);
  gathered[h27 + 0] += v_block_saleProceeds;
  const v_block_progress = ((0 >= h28 ? h29 : 0) + (h30 * sCurveAt(quotient((0 - h28), h31))));
  const v_block_capex = (h32 * (v_block_progress - h33));
  gathered[h34 + 0] += v_block_capex;
  const v_block_cloudCapex = (v_block_capex * h35);
  gathered[h36 + 0] += v_block_cloudCapex;
  p43 = v_block_progress;
  }
  g20 *= g20Step;
  for (let t = 1; t <= months; t += 1) {
  const v_block_liveItMw = (t >= h1 ? h2 : 0);
  blockSeries[h3 + t] = v_block_liveItMw;
  const v_block_committedMw = (t > h4 ? h5 : 0);
  gathered[h6 + t] += v_block_committedMw;
  const v_block_movedMw = ((t > h37 && h9) ? h38 : 0);
  gathered[h7 + t] += v_block_movedMw;
  const v_block_movingCost = ((t === h8 && h9) ? h10 : 0);
  gathered[h11 + t] += v_block_movingCost;
  const v_block_filled = Math.min(Math.max(quotient(((t - h1) + 1), h12), 0), 1);
  blockSeries[h13 + t] = v_block_filled;
  const c39 = quotient((t - h14), h16);
  const v_block_gpuCapex = (((t >= h14 && t < h15) && c39 === Math.ceil(c39)) ? (h18 * g20) : 0);
  blockSeries[h21 + t] = v_block_gpuCapex;
  gathered[h22 + t] += v_block_gpuCapex;
  const v_block_lateDamages = ((((t >= h40 ? 1 : 0) * (t < h1 ? 1 : 0)) * h41) !== 0 ? h42 : 0);
  gathered[h23 + t] += v_block_lateDamages;
  const v_block_saleProceeds = ((t === h24 && h25) ? h26 : 0);
  gathered[h27 + t] += v_block_saleProceeds;
  const v_block_progress = ((t >= h28 ? h29 : 0) + (h30 * sCurveAt(quotient((t - h28), h31))));
  const v_block_capex = (h32 * (v_block_progress - p43));
  gathered[h34 + t] += v_block_capex;
  const v_block_cloudCapex = (v_block_capex * h35);
  gathered[h36 + t] += v_block_cloudCapex;
  p43 = v_block_progress;
  g20 *= g20Step;
  }
  }
}
function siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  const h44 = siteSeriesAt + 0 * stride;
  const h45 = siteInputs[siteInputsAt + 11];
  const h46 = siteScalars[siteScalarsAt + 4];
  const h47 = siteInputs[siteInputsAt + 20];
  const h48 = 0 * stride;
  const h49 = siteInputs[siteInputsAt + 98];
  const h50 = siteScalars[siteScalarsAt + 6];
  const h52 = siteScalars[siteScalarsAt + 5];
  const h53 = siteInputs[siteInputsAt + 87];
  const h54 = siteScalars[siteScalarsAt + 9];
  const h55 = siteScalars[siteScalarsAt + 8];
  const h62 = siteSeriesAt + 1 * stride;
  const h63 = (1 - siteScalars[siteScalarsAt + 11]);
  const h64 = siteScalars[siteScalarsAt + 11];
  const h65 = 3 * stride;
  const h66 = siteSeriesAt + 3 * stride;
  const h67 = siteSeriesAt + 4 * stride;
  const h68 = 5 * stride;
  const h69 = siteSeriesAt + 6 * stride;
  const h70 = siteSeriesAt + 9 * stride;
  const h71 = siteSeriesAt + 10 * stride;
  const h72 = siteScalars[siteScalarsAt + 5] > 0;
  const h73 = siteInputs[siteInputsAt + 116];
  const h74 = siteSeriesAt + 11 * stride;
  const h75 = 15 * stride;
  const h76 = siteSeriesAt + 13 * stride;
  const h77 = siteScalars[siteScalarsAt + 16];
  const h78 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h79 = 16 * stride;
  const h80 = 17 * stride;
  const h81 = siteSeriesAt + 14 * stride;
  const h82 = siteSeriesAt + 15 * stride;
  const h83 = Math.min(siteScalars[siteScalarsAt + 24], siteScalars[siteScalarsAt + 25]);
  const h84 = siteSeriesAt + 18 * stride;
  const h85 = siteScalars[siteScalarsAt + 23];
  const h86 = (siteInputs[siteInputsAt + 58] / 12);
  const h87 = siteSeriesAt + 19 * stride;
  const h88 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g89 = 1;
  const g89Step = (1 + h88) ** (-1 / 12);
  const h90 = siteSeriesAt + 20 * stride;
  const h91 = 4 * stride;
  const h93 = (1 - siteInputs[siteInputsAt + 73]);
  const h95 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h96 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h97 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h98 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h99 = siteInputs[siteInputsAt + 76];
  let y100 = 1;
  let y100Next = 1 + 12;
  const h101 = siteInputs[siteInputsAt + 64];
  const h102 = siteInputs[siteInputsAt + 63];
  let y103 = 1;
  let y103Next = 1 + 12;
  const h104 = siteInputs[siteInputsAt + 75] === 0;
  const h105 = siteInputs[siteInputsAt + 75] === 1;
  const h106 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h107 = siteInputs[siteInputsAt + 74];
  const h108 = marketInputs[29];
  const h110 = siteInputs[siteInputsAt + 52];
  const h112 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h117 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h118 = siteInputs[siteInputsAt + 54];
  const h120 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h123 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h124 = siteInputs[siteInputsAt + 53];
  const h126 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h129 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h130 = siteInputs[siteInputsAt + 55];
  const h132 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h135 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h136 = siteInputs[siteInputsAt + 49];
  const h138 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h141 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h142 = siteInputs[siteInputsAt + 50];
  const h144 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h170 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h268 = siteInputs[siteInputsAt + 14];
  const h269 = (siteInputs[siteInputsAt + 15] / 12);
  const h270 = siteInputs[siteInputsAt + 106];
  const h271 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h272 = (730 * siteInputs[siteInputsAt + 66]);
  const h274 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h283 = 2 * stride;
  const h284 = siteInputs[siteInputsAt + 36];
  const h285 = (0 - siteInputs[siteInputsAt + 38]);
  let g286 = 1;
  const g286Step = (1 + h285) ** (1 / 12);
  const h287 = siteInputs[siteInputsAt + 5];
  const h288 = siteScalars[siteScalarsAt + 12];
  const h289 = siteInputs[siteInputsAt + 4];
  const h290 = 14 * stride;
  const h291 = siteScalars[siteScalarsAt + 15];
  let p292 = 0;
  let p293 = 0;
  {
  while (0 >= y100Next) { y100 *= (1 + h99); y100Next += 12; }
  while (0 >= y103Next) { y103 *= (1 + h102); y103Next += 12; }
  const v_site_revenuePerMwh = 0;
  const v_site_olderRevenuePerMwh = 0;
  const v_site_newRevenuePerMwh = 0;
  const v_site_powerPrice = 0;
  siteSeries[h44 + 0] = v_site_powerPrice;
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
  const v_site_availableMw = (0 > h45 ? h46 : h47);
  const v_site_committedMw = gathered[h48 + 0];
  const v_site_reservedMw = Math.min(h49, v_site_availableMw);
  const c51 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h50, (c51 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h50, (c51 - h52)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h50, c51), 0);
  const v_site_keptRefresh = (0 === h53 ? (v_site_keptMiningMw * h54) : 0);
  const v_site_doNothingRefresh = (0 === h53 ? (v_site_doNothingMw * h54) : 0);
  let c57;
  if (0 > h53) {
  c57 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c56 = Math.min(v_site_doNothingMw, h55);
  c57 = ((c56 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c56) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c57 - v_site_doNothingRefresh);
  let c59;
  if (0 > h53) {
  c59 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c58 = Math.min(v_site_keptMiningMw, h55);
  c59 = ((c58 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c58) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c59 - v_site_keptRefresh);
  const c60 = Math.min(v_site_miningMw, h55);
  const c61 = Math.min(v_site_keptMiningMw, h55);
  const v_site_handoverMiningCash = (((c60 - c61) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c60) - v_site_keptMiningMw) + c61) * v_site_olderEbitdaPerMw));
  siteSeries[h62 + 0] = v_site_handoverMiningCash;
  const v_site_movedMw = 0;
  const v_site_redeployedCash = ((v_site_movedMw * ((h63 * v_site_movedEbitdaPerMw) + (h64 * v_site_movedOlderEbitdaPerMw))) - gathered[h65 + 0]);
  siteSeries[h66 + 0] = v_site_redeployedCash;
  const v_site_gpuMarketPrice = 0;
  siteSeries[h67 + 0] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h68 + 0];
  siteSeries[h69 + 0] = v_site_gpuCapex;
  const v_site_backstopCover = 0;
  siteSeries[h70 + 0] = v_site_backstopCover;
  const v_site_lateDamages = 0;
  siteSeries[h71 + 0] = v_site_lateDamages;
  const v_site_warrantCost = ((0 === 0 && h72) ? h73 : 0);
  siteSeries[h74 + 0] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h75 + 0];
  siteSeries[h76 + 0] = v_site_saleProceeds;
  const v_site_worksProgress = (h72 ? sCurveAt(quotient((0 - h77), h78)) : 0);
  const v_site_hardCapex = gathered[h79 + 0];
  const v_site_cloudCapex = gathered[h80 + 0];
  siteSeries[h81 + 0] = v_site_cloudCapex;
  const v_site_worksCapex = 0;
  const v_site_capex = ((v_site_hardCapex + v_site_worksCapex) + v_site_gpuCapex);
  siteSeries[h82 + 0] = v_site_capex;
  const v_site_drawable = (0 <= h83 ? v_site_capex : 0);
  siteSeries[h84 + 0] = v_site_drawable;
  const v_site_fullBalance = ((0 + v_site_drawable) + ((0 <= h85 && 0 >= 1) ? ((0 * h86) + ((v_site_drawable * h86) * 0.5)) : 0));
  siteSeries[h87 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g89;
  siteSeries[h90 + 0] = v_site_loanDiscount;
  const c92 = marketSeries[h91 + 0];
  total0 += (v_site_doNothingCash * c92);
  total1 += (v_site_keptMiningCash * c92);
  p292 = v_site_worksProgress;
  p293 = v_site_fullBalance;
  }
  g89 *= g89Step;
  g286 *= g286Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y100Next) { y100 *= (1 + h99); y100Next += 12; }
  while (t >= y103Next) { y103 *= (1 + h102); y103Next += 12; }
  const c94 = (marketSeries[h65 + t] * h93);
  const v_site_revenuePerMwh = (quotient(c94, h95) * 1000.0000000000001);
  const v_site_olderRevenuePerMwh = (quotient(c94, h96) * 1000.0000000000001);
  const v_site_newRevenuePerMwh = (quotient(c94, h97) * 1000.0000000000001);
  const v_site_powerPrice = (h98 * y100);
  siteSeries[h44 + t] = v_site_powerPrice;
  const v_site_miningCost = (h101 * y103);
  let c173;
  if (h104) {
  c173 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c172;
  if (h105) {
  let c114;
  if (h106) {
  const c109 = (quotient((v_site_revenuePerMwh - h107), y100) - h108);
  const c111 = (c109 - h110);
  c114 = Math.min(Math.max(quotient(c111, h112), 0), 1);
  } else {
  const c113 = (quotient((v_site_revenuePerMwh - h107), y100) - h108);
  c114 = (c113 >= h110 ? 1 : 0);
  }
  const c115 = (quotient((v_site_revenuePerMwh - h107), y100) - h108);
  const c116 = (c115 - h110);
  let c121;
  if (h117) {
  const c119 = (c115 - h118);
  c121 = Math.min(Math.max(quotient(c119, h120), 0), 1);
  } else {
  c121 = (c115 >= h118 ? 1 : 0);
  }
  const c122 = (c115 - h118);
  let c127;
  if (h123) {
  const c125 = (c115 - h124);
  c127 = Math.min(Math.max(quotient(c125, h126), 0), 1);
  } else {
  c127 = (c115 >= h124 ? 1 : 0);
  }
  const c128 = (c115 - h124);
  let c133;
  if (h129) {
  const c131 = (c115 - h130);
  c133 = Math.min(Math.max(quotient(c131, h132), 0), 1);
  } else {
  c133 = (c115 >= h130 ? 1 : 0);
  }
  const c134 = (c115 - h130);
  let c139;
  if (h135) {
  const c137 = (c115 - h136);
  c139 = Math.min(Math.max(quotient(c137, h138), 0), 1);
  } else {
  c139 = (c115 >= h136 ? 1 : 0);
  }
  const c140 = (c115 - h136);
  let c145;
  if (h141) {
  const c143 = (c115 - h142);
  c145 = Math.min(Math.max(quotient(c143, h144), 0), 1);
  } else {
  c145 = (c115 >= h142 ? 1 : 0);
  }
  const c146 = (c115 - h142);
  const c147 = ((((((((0.25 * c114) * (c116 - ((c114 * h112) / 2))) + ((0.25 * c121) * (c122 - ((c121 * h120) / 2)))) + ((0.25 * c127) * (c128 - ((c127 * h126) / 2)))) + ((0.15 * c133) * (c134 - ((c133 * h132) / 2)))) + ((0.08 * c139) * (c140 - ((c139 * h138) / 2)))) + ((0.02 * c145) * (c146 - ((c145 * h144) / 2)))) * y100);
  c172 = c147;
  } else {
  let c151;
  if (h106) {
  const c148 = (quotient((v_site_revenuePerMwh - h107), y100) - h108);
  const c149 = (c148 - h110);
  c151 = Math.min(Math.max(quotient(c149, h112), 0), 1);
  } else {
  const c150 = (quotient((v_site_revenuePerMwh - h107), y100) - h108);
  c151 = (c150 >= h110 ? 1 : 0);
  }
  const c152 = (quotient((v_site_revenuePerMwh - h107), y100) - h108);
  const c153 = (c152 - h110);
  let c155;
  if (h117) {
  const c154 = (c152 - h118);
  c155 = Math.min(Math.max(quotient(c154, h120), 0), 1);
  } else {
  c155 = (c152 >= h118 ? 1 : 0);
  }
  const c156 = (c152 - h118);
  let c158;
  if (h123) {
  const c157 = (c152 - h124);
  c158 = Math.min(Math.max(quotient(c157, h126), 0), 1);
  } else {
  c158 = (c152 >= h124 ? 1 : 0);
  }
  const c159 = (c152 - h124);
  let c161;
  if (h129) {
  const c160 = (c152 - h130);
  c161 = Math.min(Math.max(quotient(c160, h132), 0), 1);
  } else {
  c161 = (c152 >= h130 ? 1 : 0);
  }
  const c162 = (c152 - h130);
  let c164;
  if (h135) {
  const c163 = (c152 - h136);
  c164 = Math.min(Math.max(quotient(c163, h138), 0), 1);
  } else {
  c164 = (c152 >= h136 ? 1 : 0);
  }
  const c165 = (c152 - h136);
  let c167;
  if (h141) {
  const c166 = (c152 - h142);
  c167 = Math.min(Math.max(quotient(c166, h144), 0), 1);
  } else {
  c167 = (c152 >= h142 ? 1 : 0);
  }
  const c168 = (c152 - h142);
  const c169 = ((((((((0.25 * c151) * (c153 - ((c151 * h112) / 2))) + ((0.25 * c155) * (c156 - ((c155 * h120) / 2)))) + ((0.25 * c158) * (c159 - ((c158 * h126) / 2)))) + ((0.15 * c161) * (c162 - ((c161 * h132) / 2)))) + ((0.08 * c164) * (c165 - ((c164 * h138) / 2)))) + ((0.02 * c167) * (c168 - ((c167 * h144) / 2)))) * y100);
  const c171 = ((h170 * y100) - v_site_powerPrice);
  c172 = (c169 + c171);
  }
  c173 = c172;
  }
  const v_site_powerMargin = c173;
  let c220;
  if (h104) {
  c220 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c219;
  if (h105) {
  let c177;
  if (h106) {
  const c174 = (quotient((v_site_olderRevenuePerMwh - h107), y100) - h108);
  const c175 = (c174 - h110);
  c177 = Math.min(Math.max(quotient(c175, h112), 0), 1);
  } else {
  const c176 = (quotient((v_site_olderRevenuePerMwh - h107), y100) - h108);
  c177 = (c176 >= h110 ? 1 : 0);
  }
  const c178 = (quotient((v_site_olderRevenuePerMwh - h107), y100) - h108);
  const c179 = (c178 - h110);
  let c181;
  if (h117) {
  const c180 = (c178 - h118);
  c181 = Math.min(Math.max(quotient(c180, h120), 0), 1);
  } else {
  c181 = (c178 >= h118 ? 1 : 0);
  }
  const c182 = (c178 - h118);
  let c184;
  if (h123) {
  const c183 = (c178 - h124);
  c184 = Math.min(Math.max(quotient(c183, h126), 0), 1);
  } else {
  c184 = (c178 >= h124 ? 1 : 0);
  }
  const c185 = (c178 - h124);
  let c187;
  if (h129) {
  const c186 = (c178 - h130);
  c187 = Math.min(Math.max(quotient(c186, h132), 0), 1);
  } else {
  c187 = (c178 >= h130 ? 1 : 0);
  }
  const c188 = (c178 - h130);
  let c190;
  if (h135) {
  const c189 = (c178 - h136);
  c190 = Math.min(Math.max(quotient(c189, h138), 0), 1);
  } else {
  c190 = (c178 >= h136 ? 1 : 0);
  }
  const c191 = (c178 - h136);
  let c193;
  if (h141) {
  const c192 = (c178 - h142);
  c193 = Math.min(Math.max(quotient(c192, h144), 0), 1);
  } else {
  c193 = (c178 >= h142 ? 1 : 0);
  }
  const c194 = (c178 - h142);
  const c195 = ((((((((0.25 * c177) * (c179 - ((c177 * h112) / 2))) + ((0.25 * c181) * (c182 - ((c181 * h120) / 2)))) + ((0.25 * c184) * (c185 - ((c184 * h126) / 2)))) + ((0.15 * c187) * (c188 - ((c187 * h132) / 2)))) + ((0.08 * c190) * (c191 - ((c190 * h138) / 2)))) + ((0.02 * c193) * (c194 - ((c193 * h144) / 2)))) * y100);
  c219 = c195;
  } else {
  let c199;
  if (h106) {
  const c196 = (quotient((v_site_olderRevenuePerMwh - h107), y100) - h108);
  const c197 = (c196 - h110);
  c199 = Math.min(Math.max(quotient(c197, h112), 0), 1);
  } else {
  const c198 = (quotient((v_site_olderRevenuePerMwh - h107), y100) - h108);
  c199 = (c198 >= h110 ? 1 : 0);
  }
  const c200 = (quotient((v_site_olderRevenuePerMwh - h107), y100) - h108);
  const c201 = (c200 - h110);
  let c203;
  if (h117) {
  const c202 = (c200 - h118);
  c203 = Math.min(Math.max(quotient(c202, h120), 0), 1);
  } else {
  c203 = (c200 >= h118 ? 1 : 0);
  }
  const c204 = (c200 - h118);
  let c206;
  if (h123) {
  const c205 = (c200 - h124);
  c206 = Math.min(Math.max(quotient(c205, h126), 0), 1);
  } else {
  c206 = (c200 >= h124 ? 1 : 0);
  }
  const c207 = (c200 - h124);
  let c209;
  if (h129) {
  const c208 = (c200 - h130);
  c209 = Math.min(Math.max(quotient(c208, h132), 0), 1);
  } else {
  c209 = (c200 >= h130 ? 1 : 0);
  }
  const c210 = (c200 - h130);
  let c212;
  if (h135) {
  const c211 = (c200 - h136);
  c212 = Math.min(Math.max(quotient(c211, h138), 0), 1);
  } else {
  c212 = (c200 >= h136 ? 1 : 0);
  }
  const c213 = (c200 - h136);
  let c215;
  if (h141) {
  const c214 = (c200 - h142);
  c215 = Math.min(Math.max(quotient(c214, h144), 0), 1);
  } else {
  c215 = (c200 >= h142 ? 1 : 0);
  }
  const c216 = (c200 - h142);
  const c217 = ((((((((0.25 * c199) * (c201 - ((c199 * h112) / 2))) + ((0.25 * c203) * (c204 - ((c203 * h120) / 2)))) + ((0.25 * c206) * (c207 - ((c206 * h126) / 2)))) + ((0.15 * c209) * (c210 - ((c209 * h132) / 2)))) + ((0.08 * c212) * (c213 - ((c212 * h138) / 2)))) + ((0.02 * c215) * (c216 - ((c215 * h144) / 2)))) * y100);
  const c218 = ((h170 * y100) - v_site_powerPrice);
  c219 = (c217 + c218);
  }
  c220 = c219;
  }
  const v_site_olderPowerMargin = c220;
  let c267;
  if (h104) {
  c267 = Math.max((v_site_newRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c266;
  if (h105) {
  let c224;
  if (h106) {
  const c221 = (quotient((v_site_newRevenuePerMwh - h107), y100) - h108);
  const c222 = (c221 - h110);
  c224 = Math.min(Math.max(quotient(c222, h112), 0), 1);
  } else {
  const c223 = (quotient((v_site_newRevenuePerMwh - h107), y100) - h108);
  c224 = (c223 >= h110 ? 1 : 0);
  }
  const c225 = (quotient((v_site_newRevenuePerMwh - h107), y100) - h108);
  const c226 = (c225 - h110);
  let c228;
  if (h117) {
  const c227 = (c225 - h118);
  c228 = Math.min(Math.max(quotient(c227, h120), 0), 1);
  } else {
  c228 = (c225 >= h118 ? 1 : 0);
  }
  const c229 = (c225 - h118);
  let c231;
  if (h123) {
  const c230 = (c225 - h124);
  c231 = Math.min(Math.max(quotient(c230, h126), 0), 1);
  } else {
  c231 = (c225 >= h124 ? 1 : 0);
  }
  const c232 = (c225 - h124);
  let c234;
  if (h129) {
  const c233 = (c225 - h130);
  c234 = Math.min(Math.max(quotient(c233, h132), 0), 1);
  } else {
  c234 = (c225 >= h130 ? 1 : 0);
  }
  const c235 = (c225 - h130);
  let c237;
  if (h135) {
  const c236 = (c225 - h136);
  c237 = Math.min(Math.max(quotient(c236, h138), 0), 1);
  } else {
  c237 = (c225 >= h136 ? 1 : 0);
  }
  const c238 = (c225 - h136);
  let c240;
  if (h141) {
  const c239 = (c225 - h142);
  c240 = Math.min(Math.max(quotient(c239, h144), 0), 1);
  } else {
  c240 = (c225 >= h142 ? 1 : 0);
  }
  const c241 = (c225 - h142);
  const c242 = ((((((((0.25 * c224) * (c226 - ((c224 * h112) / 2))) + ((0.25 * c228) * (c229 - ((c228 * h120) / 2)))) + ((0.25 * c231) * (c232 - ((c231 * h126) / 2)))) + ((0.15 * c234) * (c235 - ((c234 * h132) / 2)))) + ((0.08 * c237) * (c238 - ((c237 * h138) / 2)))) + ((0.02 * c240) * (c241 - ((c240 * h144) / 2)))) * y100);
  c266 = c242;
  } else {
  let c246;
  if (h106) {
  const c243 = (quotient((v_site_newRevenuePerMwh - h107), y100) - h108);
  const c244 = (c243 - h110);
  c246 = Math.min(Math.max(quotient(c244, h112), 0), 1);
  } else {
  const c245 = (quotient((v_site_newRevenuePerMwh - h107), y100) - h108);
  c246 = (c245 >= h110 ? 1 : 0);
  }
  const c247 = (quotient((v_site_newRevenuePerMwh - h107), y100) - h108);
  const c248 = (c247 - h110);
  let c250;
  if (h117) {
  const c249 = (c247 - h118);
  c250 = Math.min(Math.max(quotient(c249, h120), 0), 1);
  } else {
  c250 = (c247 >= h118 ? 1 : 0);
  }
  const c251 = (c247 - h118);
  let c253;
  if (h123) {
  const c252 = (c247 - h124);
  c253 = Math.min(Math.max(quotient(c252, h126), 0), 1);
  } else {
  c253 = (c247 >= h124 ? 1 : 0);
  }
  const c254 = (c247 - h124);
  let c256;
  if (h129) {
  const c255 = (c247 - h130);
  c256 = Math.min(Math.max(quotient(c255, h132), 0), 1);
  } else {
  c256 = (c247 >= h130 ? 1 : 0);
  }
  const c257 = (c247 - h130);
  let c259;
  if (h135) {
  const c258 = (c247 - h136);
  c259 = Math.min(Math.max(quotient(c258, h138), 0), 1);
  } else {
  c259 = (c247 >= h136 ? 1 : 0);
  }
  const c260 = (c247 - h136);
  let c262;
  if (h141) {
  const c261 = (c247 - h142);
  c262 = Math.min(Math.max(quotient(c261, h144), 0), 1);
  } else {
  c262 = (c247 >= h142 ? 1 : 0);
  }
  const c263 = (c247 - h142);
  const c264 = ((((((((0.25 * c246) * (c248 - ((c246 * h112) / 2))) + ((0.25 * c250) * (c251 - ((c250 * h120) / 2)))) + ((0.25 * c253) * (c254 - ((c253 * h126) / 2)))) + ((0.15 * c256) * (c257 - ((c256 * h132) / 2)))) + ((0.08 * c259) * (c260 - ((c259 * h138) / 2)))) + ((0.02 * c262) * (c263 - ((c262 * h144) / 2)))) * y100);
  const c265 = ((h170 * y100) - v_site_powerPrice);
  c266 = (c264 + c265);
  }
  c267 = c266;
  }
  const v_site_newPowerMargin = c267;
  const v_site_creditsPerMw = ((t <= h268 ? h269 : 0) + (t <= h270 ? h271 : 0));
  const c273 = (h272 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max((((h272 * v_site_powerMargin) - c273) + v_site_creditsPerMw), 0);
  const v_site_olderEbitdaPerMw = Math.max((((h272 * v_site_olderPowerMargin) - c273) + v_site_creditsPerMw), 0);
  const v_site_newEbitdaPerMw = Math.max((((h272 * v_site_newPowerMargin) - c273) + v_site_creditsPerMw), 0);
  const c275 = (h274 * y100);
  const v_site_movedEbitdaPerMw = Math.max((((h272 * Math.max((v_site_revenuePerMwh - c275), 0)) - c273) + 0), 0);
  const v_site_movedOlderEbitdaPerMw = Math.max((((h272 * Math.max((v_site_olderRevenuePerMwh - c275), 0)) - c273) + 0), 0);
  const v_site_availableMw = (t > h45 ? h46 : h47);
  const v_site_committedMw = gathered[h48 + t];
  const v_site_reservedMw = Math.min(h49, v_site_availableMw);
  const c276 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h50, (c276 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h50, (c276 - h52)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h50, c276), 0);
  const v_site_keptRefresh = (t === h53 ? (v_site_keptMiningMw * h54) : 0);
  const v_site_doNothingRefresh = (t === h53 ? (v_site_doNothingMw * h54) : 0);
  let c278;
  if (t > h53) {
  c278 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c277 = Math.min(v_site_doNothingMw, h55);
  c278 = ((c277 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c277) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c278 - v_site_doNothingRefresh);
  let c280;
  if (t > h53) {
  c280 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c279 = Math.min(v_site_keptMiningMw, h55);
  c280 = ((c279 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c279) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c280 - v_site_keptRefresh);
  const c281 = Math.min(v_site_miningMw, h55);
  const c282 = Math.min(v_site_keptMiningMw, h55);
  const v_site_handoverMiningCash = (((c281 - c282) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c281) - v_site_keptMiningMw) + c282) * v_site_olderEbitdaPerMw));
  siteSeries[h62 + t] = v_site_handoverMiningCash;
  const v_site_movedMw = gathered[h283 + t];
  const v_site_redeployedCash = ((v_site_movedMw * ((h63 * v_site_movedEbitdaPerMw) + (h64 * v_site_movedOlderEbitdaPerMw))) - gathered[h65 + t]);
  siteSeries[h66 + t] = v_site_redeployedCash;
  const v_site_gpuMarketPrice = (h284 * g286);
  siteSeries[h67 + t] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h68 + t];
  siteSeries[h69 + t] = v_site_gpuCapex;
  const v_site_backstopCover = (h287 * Math.max((1 - quotient(Math.max((t - h288), 0), h289)), 0));
  siteSeries[h70 + t] = v_site_backstopCover;
  const v_site_lateDamages = gathered[h290 + t];
  siteSeries[h71 + t] = v_site_lateDamages;
  const v_site_warrantCost = ((t === 0 && h72) ? h73 : 0);
  siteSeries[h74 + t] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h75 + t];
  siteSeries[h76 + t] = v_site_saleProceeds;
  const v_site_worksProgress = (h72 ? sCurveAt(quotient((t - h77), h78)) : 0);
  const v_site_hardCapex = gathered[h79 + t];
  const v_site_cloudCapex = gathered[h80 + t];
  siteSeries[h81 + t] = v_site_cloudCapex;
  const v_site_worksCapex = (h291 * (v_site_worksProgress - p292));
  const v_site_capex = ((v_site_hardCapex + v_site_worksCapex) + v_site_gpuCapex);
  siteSeries[h82 + t] = v_site_capex;
  const v_site_drawable = (t <= h83 ? v_site_capex : 0);
  siteSeries[h84 + t] = v_site_drawable;
  const v_site_fullBalance = ((p293 + v_site_drawable) + ((t <= h85 && t >= 1) ? ((p293 * h86) + ((v_site_drawable * h86) * 0.5)) : 0));
  siteSeries[h87 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g89;
  siteSeries[h90 + t] = v_site_loanDiscount;
  const c294 = marketSeries[h91 + t];
  total0 += (v_site_doNothingCash * c294);
  total1 += (v_site_keptMiningCash * c294);
  p292 = v_site_worksProgress;
  p293 = v_site_fullBalance;
  g89 *= g89Step;
  g286 *= g286Step;
  }
  siteTotals[0] = total0;
  siteTotals[1] = total1;
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
}
function siteRound1Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 4 * stride, 5 * stride);
  gathered.fill(0, 6 * stride, 7 * stride);
  gathered.fill(0, 7 * stride, 8 * stride);
  gathered.fill(0, 8 * stride, 9 * stride);
  gathered.fill(0, 9 * stride, 10 * stride);
  gathered.fill(0, 10 * stride, 11 * stride);
  gathered.fill(0, 11 * stride, 12 * stride);
  gathered.fill(0, 12 * stride, 13 * stride);
  gathered.fill(0, 13 * stride, 14 * stride);
  gathered.fill(0, 18 * stride, 19 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = 9 * stride;
  const h2 = 10 * stride;
  const h3 = 4 * stride;
  const h4 = 6 * stride;
  const h5 = 7 * stride;
  const h6 = 8 * stride;
  const h7 = Math.max((blockScalars[b * 18 + 7] - siteInputs[siteInputsAt + 79]), 0);
  const h8 = blockScalars[b * 18 + 14];
  const h9 = blockScalars[b * 18 + 7];
  const h10 = Math.min(blockScalars[b * 18 + 8], ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1));
  const h11 = quotient(blockScalars[b * 18 + 14], blockInputs[blockInputsAt + b * 15 + 5]);
  const h12 = 11 * stride;
  const h13 = 12 * stride;
  const h14 = 13 * stride;
  const h15 = 18 * stride;
  const h16 = Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0);
  const h17 = blockInputs[blockInputsAt + b * 15 + 9];
  let y18 = 1;
  let y18Next = h9 + 12;
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
  let y43Next = h9 + 12;
  const h45 = (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]);
  const h46 = (blockScalars[b * 18 + 1] + siteInputs[siteInputsAt + 29]);
  const h47 = siteInputs[siteInputsAt + 30];
  const h48 = siteSeriesAt + 4 * stride;
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
  gathered[h1 + 0] += v_block_rent;
  const v_block_facilityCost = 0;
  const v_block_landlordCost = 0;
  gathered[h2 + 0] += v_block_landlordCost;
  const v_block_gpuPrice = 0;
  const v_block_cloudRevenue = 0;
  gathered[h3 + 0] += v_block_cloudRevenue;
  const v_block_gpuResale = 0;
  gathered[h4 + 0] += v_block_gpuResale;
  const v_block_energy = 0;
  const v_block_powerBill = 0;
  const v_block_unrecoveredPower = 0;
  gathered[h5 + 0] += v_block_unrecoveredPower;
  const v_block_cloudPower = 0;
  gathered[h6 + 0] += v_block_cloudPower;
  const v_block_prepaymentCash = ((0 === h7 ? h8 : 0) - ((0 >= h9 && 0 < h10) ? h11 : 0));
  gathered[h12 + 0] += v_block_prepaymentCash;
  const v_block_lostRent = 0;
  gathered[h13 + 0] += v_block_lostRent;
  const v_block_refit = 0;
  gathered[h14 + 0] += v_block_refit;
  const v_block_renewalNoi = 0;
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
  gathered[h1 + t] += v_block_rent;
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
  gathered[h2 + t] += v_block_landlordCost;
  const v_block_gpuPrice = (t < h46 ? h47 : siteSeries[h48 + t]);
  let c53;
  if ((t >= h34 && t < h49)) {
  const c51 = blockSeries[h24 + t];
  c53 = ((((h50 * c51) * 730) * h52) * v_block_gpuPrice);
  } else {
  c53 = 0;
  }
  const v_block_cloudRevenue = c53;
  gathered[h3 + t] += v_block_cloudRevenue;
  const v_block_gpuResale = (t >= h54 ? (valueIn(blockSeries, h55, (t - h54), months) * h56) : 0);
  gathered[h4 + t] += v_block_gpuResale;
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
  gathered[h5 + t] += v_block_unrecoveredPower;
  const v_block_cloudPower = (v_block_powerBill * h65);
  gathered[h6 + t] += v_block_cloudPower;
  const v_block_prepaymentCash = ((t === h7 ? h8 : 0) - ((t >= h9 && t < h10) ? h11 : 0));
  gathered[h12 + t] += v_block_prepaymentCash;
  const v_block_lostRent = ((v_block_contractRent + v_block_landRent) - v_block_rent);
  gathered[h13 + t] += v_block_lostRent;
  const v_block_refit = ((((t === h32 ? 1 : 0) * c20) * h21) !== 0 ? h66 : 0);
  gathered[h14 + t] += v_block_refit;
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
  const h77 = 3 * stride;
  const h79 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h80 = siteSeriesAt + 0 * stride;
  const h81 = siteInputs[siteInputsAt + 97];
  const h82 = siteInputs[siteInputsAt + 96] === 1;
  const h83 = (siteScalars[siteScalarsAt + 0] * 1000);
  const h84 = ((((1 - siteScalars[siteScalarsAt + 11]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 3]) + ((siteScalars[siteScalarsAt + 11] * (siteScalars[siteScalarsAt + 1] * 1000)) * siteInputs[siteInputsAt + 68]));
  const h85 = siteSeriesAt + 2 * stride;
  const h86 = siteSeriesAt + 5 * stride;
  const h87 = siteSeriesAt + 7 * stride;
  const h88 = siteSeriesAt + 8 * stride;
  const h89 = 11 * stride;
  const h90 = siteSeriesAt + 10 * stride;
  const h91 = siteSeriesAt + 11 * stride;
  const h92 = siteSeriesAt + 12 * stride;
  const h93 = siteSeriesAt + 16 * stride;
  const h94 = siteSeriesAt + 6 * stride;
  const h95 = siteSeriesAt + 14 * stride;
  const h96 = siteSeriesAt + 17 * stride;
  const h97 = siteInputs[siteInputsAt + 23];
  const h98 = (siteInputs[siteInputsAt + 23] + 12);
  const h99 = siteScalars[siteScalarsAt + 24];
  const h100 = (siteScalars[siteScalarsAt + 24] + siteInputs[siteInputsAt + 1]);
  const h101 = siteSeriesAt + 20 * stride;
  const h102 = 6 * stride;
  const h104 = 4 * stride;
  const h105 = 7 * stride;
  const h106 = 8 * stride;
  const h107 = 9 * stride;
  const h108 = siteScalars[siteScalarsAt + 12];
  const h109 = siteScalars[siteScalarsAt + 14];
  const h110 = siteScalars[siteScalarsAt + 5] > 0;
  const h111 = (siteInputs[siteInputsAt + 42] / 12);
  const h112 = siteInputs[siteInputsAt + 24];
  let y113 = 1;
  let y113Next = h108 + 12;
  const h114 = 10 * stride;
  const h115 = siteInputs[siteInputsAt + 37];
  const h116 = 12 * stride;
  const h117 = siteSeriesAt + 9 * stride;
  let p118 = 0;
  const h119 = 13 * stride;
  const h120 = 18 * stride;
  const h121 = siteScalars[siteScalarsAt + 21];
  const h122 = (siteScalars[siteScalarsAt + 21] + 12);
  {
  while (0 >= y113Next) { y113 *= (1 + h112); y113Next += 12; }
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
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - siteSeries[h94 + 0]) - siteSeries[h95 + 0]);
  siteSeries[h96 + 0] = v_site_cloudCash;
  const v_site_stableNoi = 0;
  total0 += ((0 > h97 && 0 <= h98) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((0 > h99 && 0 <= h100) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h101 + 0]);
  total3 += (v_site_cloudCash * marketSeries[h102 + 0]);
  p118 = v_site_backstopPaid;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y113Next) { y113 *= (1 + h112); y113Next += 12; }
  const c103 = Math.max(t, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h77, c103, months) * 0.001) - ((h79 * valueIn(siteSeries, h80, c103, months)) * 0.000001)), 0) * 365) * h81);
  const v_site_displacedValuePerMw = (h82 ? (h83 * v_site_machinePriceByMargin) : h84);
  siteSeries[h85 + t] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = gathered[h104 + t];
  siteSeries[h86 + t] = v_site_cloudRevenue;
  const v_site_gpuResale = gathered[h102 + t];
  const v_site_unrecoveredPower = gathered[h105 + t];
  const v_site_cloudPower = gathered[h106 + t];
  const v_site_rent = gathered[h107 + t];
  const v_site_groundRent = (((t >= h108 && t < h109) && h110) ? (h111 * y113) : 0);
  const v_site_landlordCost = ((gathered[h114 + t] + v_site_unrecoveredPower) + v_site_groundRent);
  const v_site_cloudCost = ((v_site_cloudRevenue * h115) + v_site_cloudPower);
  siteSeries[h87 + t] = v_site_cloudCost;
  const v_site_noi = (((v_site_rent - v_site_landlordCost) + v_site_cloudRevenue) - v_site_cloudCost);
  siteSeries[h88 + t] = v_site_noi;
  const v_site_prepaymentCash = gathered[h89 + t];
  const v_site_lostRent = gathered[h116 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((siteSeries[h117 + t] - p118), 0));
  const v_site_backstopPaid = (p118 + v_site_backstopIncome);
  const v_site_refit = gathered[h119 + t];
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h90 + t]) - v_site_refit) - siteSeries[h91 + t]);
  siteSeries[h92 + t] = v_site_contractCash;
  const v_site_renewalNoi = gathered[h120 + t];
  siteSeries[h93 + t] = v_site_renewalNoi;
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - siteSeries[h94 + t]) - siteSeries[h95 + t]);
  siteSeries[h96 + t] = v_site_cloudCash;
  const v_site_stableNoi = ((t >= h121 && t < h122) ? v_site_noi : 0);
  total0 += ((t > h97 && t <= h98) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h99 && t <= h100) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h101 + t]);
  total3 += (v_site_cloudCash * marketSeries[h102 + t]);
  p118 = v_site_backstopPaid;
  }
  siteTotals[2] = total0;
  siteTotals[3] = total1;
  siteTotals[4] = total2;
  siteTotals[5] = total3;
}
function siteRound2Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 18] = siteTotals[2];
  siteScalars[siteScalarsAt + 20] = Math.max((quotient(siteScalars[siteScalarsAt + 18], siteScalars[siteScalarsAt + 19]) * (1 - siteInputs[siteInputsAt + 22])), 0);
  siteScalars[siteScalarsAt + 22] = siteTotals[3];
  siteScalars[siteScalarsAt + 26] = quotient(siteTotals[4], valueIn(siteSeries, siteSeriesAt + 20 * stride, siteScalars[siteScalarsAt + 24], months));
  siteScalars[siteScalarsAt + 27] = quotient(siteScalars[siteScalarsAt + 26], siteInputs[siteInputsAt + 105]);
  siteScalars[siteScalarsAt + 28] = (quotient(Math.max(siteScalars[siteScalarsAt + 22], 0), siteInputs[siteInputsAt + 114]) * siteInputs[siteInputsAt + 60]);
  siteScalars[siteScalarsAt + 29] = (valueIn(siteSeries, siteSeriesAt + 19 * stride, siteScalars[siteScalarsAt + 24], months) > 0 ? Math.min(Math.min(siteInputs[siteInputsAt + 59], quotient(siteScalars[siteScalarsAt + 27], valueIn(siteSeries, siteSeriesAt + 19 * stride, siteScalars[siteScalarsAt + 24], months))), quotient(siteScalars[siteScalarsAt + 28], valueIn(siteSeries, siteSeriesAt + 19 * stride, siteScalars[siteScalarsAt + 24], months))) : 0);
  siteScalars[siteScalarsAt + 30] = (valueIn(siteSeries, siteSeriesAt + 19 * stride, siteScalars[siteScalarsAt + 24], months) * siteScalars[siteScalarsAt + 29]);
  siteScalars[siteScalarsAt + 31] = (siteInputs[siteInputsAt + 58] > 0 ? quotient((siteScalars[siteScalarsAt + 30] * (siteInputs[siteInputsAt + 58] / 12)), (1 - ((1 + (siteInputs[siteInputsAt + 58] / 12)) ** ((0 - siteInputs[siteInputsAt + 1]) / 1)))) : quotient(siteScalars[siteScalarsAt + 30], siteInputs[siteInputsAt + 1]));
  siteScalars[siteScalarsAt + 32] = (siteScalars[siteScalarsAt + 26] > 0 ? quotient(siteScalars[siteScalarsAt + 30], siteScalars[siteScalarsAt + 26]) : 0);
}
function siteRound2Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 1 * stride, 2 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockInputs[blockInputsAt + b * 15 + 0];
  const h2 = siteInputs[siteInputsAt + 18] === 0;
  const h3 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 10]);
  const h4 = siteSeriesAt + 2 * stride;
  const h5 = 1 * stride;
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
  const h6 = 1 * stride;
  const h7 = siteSeriesAt + 8 * stride;
  const h8 = siteSeriesAt + 5 * stride;
  const h9 = siteSeriesAt + 7 * stride;
  const h10 = siteSeriesAt + 12 * stride;
  const h11 = siteSeriesAt + 13 * stride;
  const h12 = siteSeriesAt + 3 * stride;
  const h13 = siteSeriesAt + 1 * stride;
  const h14 = siteSeriesAt + 15 * stride;
  const h15 = siteSeriesAt + 14 * stride;
  const h16 = siteSeriesAt + 6 * stride;
  const h17 = siteSeriesAt + 17 * stride;
  const h18 = siteInputs[siteInputsAt + 23];
  const h19 = siteSeriesAt + 16 * stride;
  const h20 = siteInputs[siteInputsAt + 110] === 1;
  const h21 = siteInputs[siteInputsAt + 110] === 2;
  const h22 = sumsAt + 0 * stride;
  const h23 = sumsAt + 2 * stride;
  const h24 = siteSeriesAt + 18 * stride;
  const h25 = siteScalars[siteScalarsAt + 29];
  const h26 = siteScalars[siteScalarsAt + 24];
  const h27 = siteScalars[siteScalarsAt + 25];
  const h28 = siteInputs[siteInputsAt + 19];
  const h29 = siteInputs[siteInputsAt + 0] === 1;
  const h30 = siteScalars[siteScalarsAt + 32];
  const h31 = siteScalars[siteScalarsAt + 31];
  const h32 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h33 = sumsAt + 1 * stride;
  const h34 = sumsAt + 3 * stride;
  const h35 = siteSeriesAt + 21 * stride;
  const h36 = 5 * stride;
  const h38 = siteScalars[siteScalarsAt + 20];
  let p40 = 0;
  const h41 = (siteInputs[siteInputsAt + 58] / 12);
  const h43 = siteScalars[siteScalarsAt + 23];
  const h48 = siteInputs[siteInputsAt + 9];
  let p51 = 0;
  {
  const v_site_asicProceeds = gathered[h6 + 0];
  const v_site_exitProceeds = 0;
  const v_site_leaseCash = ((((((((siteSeries[h7 + 0] - siteSeries[h8 + 0]) + siteSeries[h9 + 0]) + siteSeries[h10 + 0]) + siteSeries[h11 + 0]) + v_site_asicProceeds) + siteSeries[h12 + 0]) + siteSeries[h13 + 0]) - ((siteSeries[h14 + 0] - siteSeries[h15 + 0]) - siteSeries[h16 + 0]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h17 + 0]);
  const v_site_cashWithExit = ((0 <= h18 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h19 + 0]);
  const v_site_conversionCash = (h20 ? v_site_cashWithExit : (h21 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const s_site_conversionCash = ((v_site_conversionCash + 1649267441664) - 1649267441664);
  sums[h22 + 0] += s_site_conversionCash;
  sums[h23 + 0] += (((v_site_conversionCash - s_site_conversionCash) + 0.375) - 0.375);
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_draws = (siteSeries[h24 + 0] * h25);
  const v_site_loanInterest = 0;
  const v_site_debtService = 0;
  const v_site_sweep = 0;
  const v_site_loanBalance = (0 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_debtReserve = ((0 >= h26 && 0 < h27) ? Math.min((h28 * (h29 ? (Math.max(valueIn(siteSeries, h7, (0 + 1), months), 0) * h30) : h31)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - 0);
  const v_site_loanCosts = (v_site_draws * h32);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h33 + 0] += s_site_leveredCash;
  sums[h34 + 0] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const v_site_dscr = NaN;
  siteSeries[h35 + 0] = v_site_dscr;
  const c37 = marketSeries[h36 + 0];
  total0 += (v_site_terminalCash * c37);
  total1 += (v_site_leaseCash * c37);
  p40 = v_site_loanBalance;
  p51 = v_site_debtReserve;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h6 + t];
  const v_site_exitProceeds = (t === h18 ? h38 : 0);
  const c39 = siteSeries[h7 + t];
  const v_site_leaseCash = ((((((((c39 - siteSeries[h8 + t]) + siteSeries[h9 + t]) + siteSeries[h10 + t]) + siteSeries[h11 + t]) + v_site_asicProceeds) + siteSeries[h12 + t]) + siteSeries[h13 + t]) - ((siteSeries[h14 + t] - siteSeries[h15 + t]) - siteSeries[h16 + t]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h17 + t]);
  const v_site_cashWithExit = ((t <= h18 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h19 + t]);
  const v_site_conversionCash = (h20 ? v_site_cashWithExit : (h21 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const s_site_conversionCash = ((v_site_conversionCash + 1649267441664) - 1649267441664);
  sums[h22 + t] += s_site_conversionCash;
  sums[h23 + t] += (((v_site_conversionCash - s_site_conversionCash) + 0.375) - 0.375);
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const v_site_draws = (siteSeries[h24 + t] * h25);
  const v_site_loanInterest = ((p40 * h41) + ((v_site_draws * h41) * 0.5));
  let c47;
  if (t >= h27) {
  const c42 = (p40 + v_site_loanInterest);
  c47 = (c42 + v_site_draws);
  } else {
  let c46;
  if (t <= h43) {
  c46 = 0;
  } else {
  let c45;
  if (t <= h26) {
  c45 = v_site_loanInterest;
  } else {
  const c44 = (p40 + v_site_loanInterest);
  c45 = Math.min((h29 ? (Math.max(c39, 0) * h30) : h31), c44);
  }
  c46 = c45;
  }
  c47 = c46;
  }
  const v_site_debtService = c47;
  let c50;
  if ((t > h26 && t <= h27)) {
  const c49 = (p40 + v_site_loanInterest);
  c50 = Math.min((Math.max((c39 - v_site_debtService), 0) * h48), Math.max((c49 - v_site_debtService), 0));
  } else {
  c50 = 0;
  }
  const v_site_sweep = c50;
  const v_site_loanBalance = (p40 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const v_site_debtReserve = ((t >= h26 && t < h27) ? Math.min((h28 * (h29 ? (Math.max(valueIn(siteSeries, h7, (t + 1), months), 0) * h30) : h31)), v_site_loanBalance) : 0);
  const v_site_reserveFunding = (v_site_debtReserve - p51);
  const v_site_loanCosts = (v_site_draws * h32);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h33 + t] += s_site_leveredCash;
  sums[h34 + t] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const c52 = ((t > h26 ? 1 : 0) * (t <= h27 ? 1 : 0));
  const v_site_dscr = quotient(c39, (((c52 * ((h20 && t === h18) ? 0 : 1)) * (v_site_debtService > 0.01 ? 1 : 0)) !== 0 ? v_site_debtService : 0));
  siteSeries[h35 + t] = v_site_dscr;
  const c53 = marketSeries[h36 + t];
  total0 += (v_site_terminalCash * c53);
  total1 += (v_site_leaseCash * c53);
  p40 = v_site_loanBalance;
  p51 = v_site_debtReserve;
  }
  siteTotals[6] = total0;
  siteTotals[7] = total1;
}
function siteRound3Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 35] = siteTotals[6];
  siteScalars[siteScalarsAt + 36] = ((siteTotals[7] + siteTotals[5]) + siteScalars[siteScalarsAt + 35]);
  siteScalars[siteScalarsAt + 37] = (siteScalars[siteScalarsAt + 34] + siteScalars[siteScalarsAt + 36]);
  siteScalars[siteScalarsAt + 38] = (siteScalars[siteScalarsAt + 37] - siteScalars[siteScalarsAt + 33]);
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

function portfolioRound0Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  let sum_site_npvPlan = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvPlan = sum_site_npvPlan + siteScalars[b * 39 + 37];
  }
  portfolioScalars[0] = sum_site_npvPlan;
  let sum_site_gain = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_gain = sum_site_gain + siteScalars[b * 39 + 38];
  }
  portfolioScalars[1] = sum_site_gain;
}
function portfolioRound0Step1(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  const h1 = 0 * stride;
  const h2 = 1 * stride;
  const h3 = 2 * stride;
  let p4 = 0;
  {
  const v_portfolio_conversionCash = gathered[h1 + 0];
  portfolioSeries[h1 + 0] = v_portfolio_conversionCash;
  const v_portfolio_leveredCash = gathered[h2 + 0];
  portfolioSeries[h2 + 0] = v_portfolio_leveredCash;
  const v_portfolio_leveredCashSoFar = (0 + v_portfolio_leveredCash);
  portfolioSeries[h3 + 0] = v_portfolio_leveredCashSoFar;
  p4 = v_portfolio_leveredCashSoFar;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_portfolio_conversionCash = gathered[h1 + t];
  portfolioSeries[h1 + t] = v_portfolio_conversionCash;
  const v_portfolio_leveredCash = gathered[h2 + t];
  portfolioSeries[h2 + t] = v_portfolio_leveredCash;
  const v_portfolio_leveredCashSoFar = (p4 + v_portfolio_leveredCash);
  portfolioSeries[h3 + t] = v_portfolio_leveredCashSoFar;
  p4 = v_portfolio_leveredCashSoFar;
  }
}
function portfolioRound1Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  portfolioScalars[2] = (0 - reductions.lowest.compute(portfolioSeries, 2 * stride, 2 * stride + stride));
}
export function evaluatePortfolio(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  portfolioRound0Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
  portfolioRound0Step1(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
  portfolioRound1Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
}

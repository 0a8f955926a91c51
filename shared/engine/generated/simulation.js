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
      "site.cloudCash"
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
      "site.leaseEnd",
      "site.worksCost",
      "site.worksFrom",
      "site.worksEnd",
      "site.exitNoi",
      "site.exitCapRateUsed",
      "site.exitPrice",
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
    "series": [],
    "scalars": [],
    "deferred": [],
    "gathered": []
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

const siteTotals = new Float64Array(6);
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
  siteScalars[siteScalarsAt + 14] = (siteScalars[siteScalarsAt + 5] > 0 ? (((siteInputs[siteInputsAt + 104] + siteInputs[siteInputsAt + 25]) + siteInputs[siteInputsAt + 16]) * siteInputs[siteInputsAt + 71]) : 0);
  let least_block_spendFrom = 0;
  for (let b = 0; b < blockCount; b += 1) {
  least_block_spendFrom = b === 0 ? blockScalars[b * 18 + 16] : Math.min(least_block_spendFrom, blockScalars[b * 18 + 16]);
  }
  siteScalars[siteScalarsAt + 15] = least_block_spendFrom;
  let greatest_block_spendEnd = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_spendEnd = b === 0 ? blockScalars[b * 18 + 15] : Math.max(greatest_block_spendEnd, blockScalars[b * 18 + 15]);
  }
  siteScalars[siteScalarsAt + 16] = greatest_block_spendEnd;
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
  const h77 = siteScalars[siteScalarsAt + 15];
  const h78 = (siteScalars[siteScalarsAt + 16] - siteScalars[siteScalarsAt + 15]);
  const h79 = 16 * stride;
  const h80 = 17 * stride;
  const h81 = siteSeriesAt + 14 * stride;
  const h82 = siteSeriesAt + 15 * stride;
  const h83 = 4 * stride;
  const h85 = (1 - siteInputs[siteInputsAt + 73]);
  const h87 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h88 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h89 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h90 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h91 = siteInputs[siteInputsAt + 76];
  let y92 = 1;
  let y92Next = 1 + 12;
  const h93 = siteInputs[siteInputsAt + 64];
  const h94 = siteInputs[siteInputsAt + 63];
  let y95 = 1;
  let y95Next = 1 + 12;
  const h96 = siteInputs[siteInputsAt + 75] === 0;
  const h97 = siteInputs[siteInputsAt + 75] === 1;
  const h98 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h99 = siteInputs[siteInputsAt + 74];
  const h100 = marketInputs[29];
  const h102 = siteInputs[siteInputsAt + 52];
  const h104 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h109 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h110 = siteInputs[siteInputsAt + 54];
  const h112 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h115 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h116 = siteInputs[siteInputsAt + 53];
  const h118 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h121 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h122 = siteInputs[siteInputsAt + 55];
  const h124 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h127 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h128 = siteInputs[siteInputsAt + 49];
  const h130 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h133 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h134 = siteInputs[siteInputsAt + 50];
  const h136 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h162 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h260 = siteInputs[siteInputsAt + 14];
  const h261 = (siteInputs[siteInputsAt + 15] / 12);
  const h262 = siteInputs[siteInputsAt + 106];
  const h263 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h264 = (730 * siteInputs[siteInputsAt + 66]);
  const h266 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h275 = 2 * stride;
  const h276 = siteInputs[siteInputsAt + 36];
  const h277 = (0 - siteInputs[siteInputsAt + 38]);
  let g278 = 1;
  const g278Step = (1 + h277) ** (1 / 12);
  const h279 = siteInputs[siteInputsAt + 5];
  const h280 = siteScalars[siteScalarsAt + 12];
  const h281 = siteInputs[siteInputsAt + 4];
  const h282 = 14 * stride;
  const h283 = siteScalars[siteScalarsAt + 14];
  let p284 = 0;
  {
  while (0 >= y92Next) { y92 *= (1 + h91); y92Next += 12; }
  while (0 >= y95Next) { y95 *= (1 + h94); y95Next += 12; }
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
  const c84 = marketSeries[h83 + 0];
  total0 += (v_site_doNothingCash * c84);
  total1 += (v_site_keptMiningCash * c84);
  p284 = v_site_worksProgress;
  }
  g278 *= g278Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y92Next) { y92 *= (1 + h91); y92Next += 12; }
  while (t >= y95Next) { y95 *= (1 + h94); y95Next += 12; }
  const c86 = (marketSeries[h65 + t] * h85);
  const v_site_revenuePerMwh = (quotient(c86, h87) * 1000.0000000000001);
  const v_site_olderRevenuePerMwh = (quotient(c86, h88) * 1000.0000000000001);
  const v_site_newRevenuePerMwh = (quotient(c86, h89) * 1000.0000000000001);
  const v_site_powerPrice = (h90 * y92);
  siteSeries[h44 + t] = v_site_powerPrice;
  const v_site_miningCost = (h93 * y95);
  let c165;
  if (h96) {
  c165 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c164;
  if (h97) {
  let c106;
  if (h98) {
  const c101 = (quotient((v_site_revenuePerMwh - h99), y92) - h100);
  const c103 = (c101 - h102);
  c106 = Math.min(Math.max(quotient(c103, h104), 0), 1);
  } else {
  const c105 = (quotient((v_site_revenuePerMwh - h99), y92) - h100);
  c106 = (c105 >= h102 ? 1 : 0);
  }
  const c107 = (quotient((v_site_revenuePerMwh - h99), y92) - h100);
  const c108 = (c107 - h102);
  let c113;
  if (h109) {
  const c111 = (c107 - h110);
  c113 = Math.min(Math.max(quotient(c111, h112), 0), 1);
  } else {
  c113 = (c107 >= h110 ? 1 : 0);
  }
  const c114 = (c107 - h110);
  let c119;
  if (h115) {
  const c117 = (c107 - h116);
  c119 = Math.min(Math.max(quotient(c117, h118), 0), 1);
  } else {
  c119 = (c107 >= h116 ? 1 : 0);
  }
  const c120 = (c107 - h116);
  let c125;
  if (h121) {
  const c123 = (c107 - h122);
  c125 = Math.min(Math.max(quotient(c123, h124), 0), 1);
  } else {
  c125 = (c107 >= h122 ? 1 : 0);
  }
  const c126 = (c107 - h122);
  let c131;
  if (h127) {
  const c129 = (c107 - h128);
  c131 = Math.min(Math.max(quotient(c129, h130), 0), 1);
  } else {
  c131 = (c107 >= h128 ? 1 : 0);
  }
  const c132 = (c107 - h128);
  let c137;
  if (h133) {
  const c135 = (c107 - h134);
  c137 = Math.min(Math.max(quotient(c135, h136), 0), 1);
  } else {
  c137 = (c107 >= h134 ? 1 : 0);
  }
  const c138 = (c107 - h134);
  const c139 = ((((((((0.25 * c106) * (c108 - ((c106 * h104) / 2))) + ((0.25 * c113) * (c114 - ((c113 * h112) / 2)))) + ((0.25 * c119) * (c120 - ((c119 * h118) / 2)))) + ((0.15 * c125) * (c126 - ((c125 * h124) / 2)))) + ((0.08 * c131) * (c132 - ((c131 * h130) / 2)))) + ((0.02 * c137) * (c138 - ((c137 * h136) / 2)))) * y92);
  c164 = c139;
  } else {
  let c143;
  if (h98) {
  const c140 = (quotient((v_site_revenuePerMwh - h99), y92) - h100);
  const c141 = (c140 - h102);
  c143 = Math.min(Math.max(quotient(c141, h104), 0), 1);
  } else {
  const c142 = (quotient((v_site_revenuePerMwh - h99), y92) - h100);
  c143 = (c142 >= h102 ? 1 : 0);
  }
  const c144 = (quotient((v_site_revenuePerMwh - h99), y92) - h100);
  const c145 = (c144 - h102);
  let c147;
  if (h109) {
  const c146 = (c144 - h110);
  c147 = Math.min(Math.max(quotient(c146, h112), 0), 1);
  } else {
  c147 = (c144 >= h110 ? 1 : 0);
  }
  const c148 = (c144 - h110);
  let c150;
  if (h115) {
  const c149 = (c144 - h116);
  c150 = Math.min(Math.max(quotient(c149, h118), 0), 1);
  } else {
  c150 = (c144 >= h116 ? 1 : 0);
  }
  const c151 = (c144 - h116);
  let c153;
  if (h121) {
  const c152 = (c144 - h122);
  c153 = Math.min(Math.max(quotient(c152, h124), 0), 1);
  } else {
  c153 = (c144 >= h122 ? 1 : 0);
  }
  const c154 = (c144 - h122);
  let c156;
  if (h127) {
  const c155 = (c144 - h128);
  c156 = Math.min(Math.max(quotient(c155, h130), 0), 1);
  } else {
  c156 = (c144 >= h128 ? 1 : 0);
  }
  const c157 = (c144 - h128);
  let c159;
  if (h133) {
  const c158 = (c144 - h134);
  c159 = Math.min(Math.max(quotient(c158, h136), 0), 1);
  } else {
  c159 = (c144 >= h134 ? 1 : 0);
  }
  const c160 = (c144 - h134);
  const c161 = ((((((((0.25 * c143) * (c145 - ((c143 * h104) / 2))) + ((0.25 * c147) * (c148 - ((c147 * h112) / 2)))) + ((0.25 * c150) * (c151 - ((c150 * h118) / 2)))) + ((0.15 * c153) * (c154 - ((c153 * h124) / 2)))) + ((0.08 * c156) * (c157 - ((c156 * h130) / 2)))) + ((0.02 * c159) * (c160 - ((c159 * h136) / 2)))) * y92);
  const c163 = ((h162 * y92) - v_site_powerPrice);
  c164 = (c161 + c163);
  }
  c165 = c164;
  }
  const v_site_powerMargin = c165;
  let c212;
  if (h96) {
  c212 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c211;
  if (h97) {
  let c169;
  if (h98) {
  const c166 = (quotient((v_site_olderRevenuePerMwh - h99), y92) - h100);
  const c167 = (c166 - h102);
  c169 = Math.min(Math.max(quotient(c167, h104), 0), 1);
  } else {
  const c168 = (quotient((v_site_olderRevenuePerMwh - h99), y92) - h100);
  c169 = (c168 >= h102 ? 1 : 0);
  }
  const c170 = (quotient((v_site_olderRevenuePerMwh - h99), y92) - h100);
  const c171 = (c170 - h102);
  let c173;
  if (h109) {
  const c172 = (c170 - h110);
  c173 = Math.min(Math.max(quotient(c172, h112), 0), 1);
  } else {
  c173 = (c170 >= h110 ? 1 : 0);
  }
  const c174 = (c170 - h110);
  let c176;
  if (h115) {
  const c175 = (c170 - h116);
  c176 = Math.min(Math.max(quotient(c175, h118), 0), 1);
  } else {
  c176 = (c170 >= h116 ? 1 : 0);
  }
  const c177 = (c170 - h116);
  let c179;
  if (h121) {
  const c178 = (c170 - h122);
  c179 = Math.min(Math.max(quotient(c178, h124), 0), 1);
  } else {
  c179 = (c170 >= h122 ? 1 : 0);
  }
  const c180 = (c170 - h122);
  let c182;
  if (h127) {
  const c181 = (c170 - h128);
  c182 = Math.min(Math.max(quotient(c181, h130), 0), 1);
  } else {
  c182 = (c170 >= h128 ? 1 : 0);
  }
  const c183 = (c170 - h128);
  let c185;
  if (h133) {
  const c184 = (c170 - h134);
  c185 = Math.min(Math.max(quotient(c184, h136), 0), 1);
  } else {
  c185 = (c170 >= h134 ? 1 : 0);
  }
  const c186 = (c170 - h134);
  const c187 = ((((((((0.25 * c169) * (c171 - ((c169 * h104) / 2))) + ((0.25 * c173) * (c174 - ((c173 * h112) / 2)))) + ((0.25 * c176) * (c177 - ((c176 * h118) / 2)))) + ((0.15 * c179) * (c180 - ((c179 * h124) / 2)))) + ((0.08 * c182) * (c183 - ((c182 * h130) / 2)))) + ((0.02 * c185) * (c186 - ((c185 * h136) / 2)))) * y92);
  c211 = c187;
  } else {
  let c191;
  if (h98) {
  const c188 = (quotient((v_site_olderRevenuePerMwh - h99), y92) - h100);
  const c189 = (c188 - h102);
  c191 = Math.min(Math.max(quotient(c189, h104), 0), 1);
  } else {
  const c190 = (quotient((v_site_olderRevenuePerMwh - h99), y92) - h100);
  c191 = (c190 >= h102 ? 1 : 0);
  }
  const c192 = (quotient((v_site_olderRevenuePerMwh - h99), y92) - h100);
  const c193 = (c192 - h102);
  let c195;
  if (h109) {
  const c194 = (c192 - h110);
  c195 = Math.min(Math.max(quotient(c194, h112), 0), 1);
  } else {
  c195 = (c192 >= h110 ? 1 : 0);
  }
  const c196 = (c192 - h110);
  let c198;
  if (h115) {
  const c197 = (c192 - h116);
  c198 = Math.min(Math.max(quotient(c197, h118), 0), 1);
  } else {
  c198 = (c192 >= h116 ? 1 : 0);
  }
  const c199 = (c192 - h116);
  let c201;
  if (h121) {
  const c200 = (c192 - h122);
  c201 = Math.min(Math.max(quotient(c200, h124), 0), 1);
  } else {
  c201 = (c192 >= h122 ? 1 : 0);
  }
  const c202 = (c192 - h122);
  let c204;
  if (h127) {
  const c203 = (c192 - h128);
  c204 = Math.min(Math.max(quotient(c203, h130), 0), 1);
  } else {
  c204 = (c192 >= h128 ? 1 : 0);
  }
  const c205 = (c192 - h128);
  let c207;
  if (h133) {
  const c206 = (c192 - h134);
  c207 = Math.min(Math.max(quotient(c206, h136), 0), 1);
  } else {
  c207 = (c192 >= h134 ? 1 : 0);
  }
  const c208 = (c192 - h134);
  const c209 = ((((((((0.25 * c191) * (c193 - ((c191 * h104) / 2))) + ((0.25 * c195) * (c196 - ((c195 * h112) / 2)))) + ((0.25 * c198) * (c199 - ((c198 * h118) / 2)))) + ((0.15 * c201) * (c202 - ((c201 * h124) / 2)))) + ((0.08 * c204) * (c205 - ((c204 * h130) / 2)))) + ((0.02 * c207) * (c208 - ((c207 * h136) / 2)))) * y92);
  const c210 = ((h162 * y92) - v_site_powerPrice);
  c211 = (c209 + c210);
  }
  c212 = c211;
  }
  const v_site_olderPowerMargin = c212;
  let c259;
  if (h96) {
  c259 = Math.max((v_site_newRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c258;
  if (h97) {
  let c216;
  if (h98) {
  const c213 = (quotient((v_site_newRevenuePerMwh - h99), y92) - h100);
  const c214 = (c213 - h102);
  c216 = Math.min(Math.max(quotient(c214, h104), 0), 1);
  } else {
  const c215 = (quotient((v_site_newRevenuePerMwh - h99), y92) - h100);
  c216 = (c215 >= h102 ? 1 : 0);
  }
  const c217 = (quotient((v_site_newRevenuePerMwh - h99), y92) - h100);
  const c218 = (c217 - h102);
  let c220;
  if (h109) {
  const c219 = (c217 - h110);
  c220 = Math.min(Math.max(quotient(c219, h112), 0), 1);
  } else {
  c220 = (c217 >= h110 ? 1 : 0);
  }
  const c221 = (c217 - h110);
  let c223;
  if (h115) {
  const c222 = (c217 - h116);
  c223 = Math.min(Math.max(quotient(c222, h118), 0), 1);
  } else {
  c223 = (c217 >= h116 ? 1 : 0);
  }
  const c224 = (c217 - h116);
  let c226;
  if (h121) {
  const c225 = (c217 - h122);
  c226 = Math.min(Math.max(quotient(c225, h124), 0), 1);
  } else {
  c226 = (c217 >= h122 ? 1 : 0);
  }
  const c227 = (c217 - h122);
  let c229;
  if (h127) {
  const c228 = (c217 - h128);
  c229 = Math.min(Math.max(quotient(c228, h130), 0), 1);
  } else {
  c229 = (c217 >= h128 ? 1 : 0);
  }
  const c230 = (c217 - h128);
  let c232;
  if (h133) {
  const c231 = (c217 - h134);
  c232 = Math.min(Math.max(quotient(c231, h136), 0), 1);
  } else {
  c232 = (c217 >= h134 ? 1 : 0);
  }
  const c233 = (c217 - h134);
  const c234 = ((((((((0.25 * c216) * (c218 - ((c216 * h104) / 2))) + ((0.25 * c220) * (c221 - ((c220 * h112) / 2)))) + ((0.25 * c223) * (c224 - ((c223 * h118) / 2)))) + ((0.15 * c226) * (c227 - ((c226 * h124) / 2)))) + ((0.08 * c229) * (c230 - ((c229 * h130) / 2)))) + ((0.02 * c232) * (c233 - ((c232 * h136) / 2)))) * y92);
  c258 = c234;
  } else {
  let c238;
  if (h98) {
  const c235 = (quotient((v_site_newRevenuePerMwh - h99), y92) - h100);
  const c236 = (c235 - h102);
  c238 = Math.min(Math.max(quotient(c236, h104), 0), 1);
  } else {
  const c237 = (quotient((v_site_newRevenuePerMwh - h99), y92) - h100);
  c238 = (c237 >= h102 ? 1 : 0);
  }
  const c239 = (quotient((v_site_newRevenuePerMwh - h99), y92) - h100);
  const c240 = (c239 - h102);
  let c242;
  if (h109) {
  const c241 = (c239 - h110);
  c242 = Math.min(Math.max(quotient(c241, h112), 0), 1);
  } else {
  c242 = (c239 >= h110 ? 1 : 0);
  }
  const c243 = (c239 - h110);
  let c245;
  if (h115) {
  const c244 = (c239 - h116);
  c245 = Math.min(Math.max(quotient(c244, h118), 0), 1);
  } else {
  c245 = (c239 >= h116 ? 1 : 0);
  }
  const c246 = (c239 - h116);
  let c248;
  if (h121) {
  const c247 = (c239 - h122);
  c248 = Math.min(Math.max(quotient(c247, h124), 0), 1);
  } else {
  c248 = (c239 >= h122 ? 1 : 0);
  }
  const c249 = (c239 - h122);
  let c251;
  if (h127) {
  const c250 = (c239 - h128);
  c251 = Math.min(Math.max(quotient(c250, h130), 0), 1);
  } else {
  c251 = (c239 >= h128 ? 1 : 0);
  }
  const c252 = (c239 - h128);
  let c254;
  if (h133) {
  const c253 = (c239 - h134);
  c254 = Math.min(Math.max(quotient(c253, h136), 0), 1);
  } else {
  c254 = (c239 >= h134 ? 1 : 0);
  }
  const c255 = (c239 - h134);
  const c256 = ((((((((0.25 * c238) * (c240 - ((c238 * h104) / 2))) + ((0.25 * c242) * (c243 - ((c242 * h112) / 2)))) + ((0.25 * c245) * (c246 - ((c245 * h118) / 2)))) + ((0.15 * c248) * (c249 - ((c248 * h124) / 2)))) + ((0.08 * c251) * (c252 - ((c251 * h130) / 2)))) + ((0.02 * c254) * (c255 - ((c254 * h136) / 2)))) * y92);
  const c257 = ((h162 * y92) - v_site_powerPrice);
  c258 = (c256 + c257);
  }
  c259 = c258;
  }
  const v_site_newPowerMargin = c259;
  const v_site_creditsPerMw = ((t <= h260 ? h261 : 0) + (t <= h262 ? h263 : 0));
  const c265 = (h264 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max((((h264 * v_site_powerMargin) - c265) + v_site_creditsPerMw), 0);
  const v_site_olderEbitdaPerMw = Math.max((((h264 * v_site_olderPowerMargin) - c265) + v_site_creditsPerMw), 0);
  const v_site_newEbitdaPerMw = Math.max((((h264 * v_site_newPowerMargin) - c265) + v_site_creditsPerMw), 0);
  const c267 = (h266 * y92);
  const v_site_movedEbitdaPerMw = Math.max((((h264 * Math.max((v_site_revenuePerMwh - c267), 0)) - c265) + 0), 0);
  const v_site_movedOlderEbitdaPerMw = Math.max((((h264 * Math.max((v_site_olderRevenuePerMwh - c267), 0)) - c265) + 0), 0);
  const v_site_availableMw = (t > h45 ? h46 : h47);
  const v_site_committedMw = gathered[h48 + t];
  const v_site_reservedMw = Math.min(h49, v_site_availableMw);
  const c268 = (v_site_availableMw - v_site_reservedMw);
  const v_site_miningMw = Math.max(Math.min(h50, (c268 - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h50, (c268 - h52)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h50, c268), 0);
  const v_site_keptRefresh = (t === h53 ? (v_site_keptMiningMw * h54) : 0);
  const v_site_doNothingRefresh = (t === h53 ? (v_site_doNothingMw * h54) : 0);
  let c270;
  if (t > h53) {
  c270 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c269 = Math.min(v_site_doNothingMw, h55);
  c270 = ((c269 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c269) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c270 - v_site_doNothingRefresh);
  let c272;
  if (t > h53) {
  c272 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c271 = Math.min(v_site_keptMiningMw, h55);
  c272 = ((c271 * v_site_miningEbitdaPerMw) + ((v_site_keptMiningMw - c271) * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c272 - v_site_keptRefresh);
  const c273 = Math.min(v_site_miningMw, h55);
  const c274 = Math.min(v_site_keptMiningMw, h55);
  const v_site_handoverMiningCash = (((c273 - c274) * v_site_miningEbitdaPerMw) + ((((v_site_miningMw - c273) - v_site_keptMiningMw) + c274) * v_site_olderEbitdaPerMw));
  siteSeries[h62 + t] = v_site_handoverMiningCash;
  const v_site_movedMw = gathered[h275 + t];
  const v_site_redeployedCash = ((v_site_movedMw * ((h63 * v_site_movedEbitdaPerMw) + (h64 * v_site_movedOlderEbitdaPerMw))) - gathered[h65 + t]);
  siteSeries[h66 + t] = v_site_redeployedCash;
  const v_site_gpuMarketPrice = (h276 * g278);
  siteSeries[h67 + t] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h68 + t];
  siteSeries[h69 + t] = v_site_gpuCapex;
  const v_site_backstopCover = (h279 * Math.max((1 - quotient(Math.max((t - h280), 0), h281)), 0));
  siteSeries[h70 + t] = v_site_backstopCover;
  const v_site_lateDamages = gathered[h282 + t];
  siteSeries[h71 + t] = v_site_lateDamages;
  const v_site_warrantCost = ((t === 0 && h72) ? h73 : 0);
  siteSeries[h74 + t] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h75 + t];
  siteSeries[h76 + t] = v_site_saleProceeds;
  const v_site_worksProgress = (h72 ? sCurveAt(quotient((t - h77), h78)) : 0);
  const v_site_hardCapex = gathered[h79 + t];
  const v_site_cloudCapex = gathered[h80 + t];
  siteSeries[h81 + t] = v_site_cloudCapex;
  const v_site_worksCapex = (h283 * (v_site_worksProgress - p284));
  const v_site_capex = ((v_site_hardCapex + v_site_worksCapex) + v_site_gpuCapex);
  siteSeries[h82 + t] = v_site_capex;
  const c285 = marketSeries[h83 + t];
  total0 += (v_site_doNothingCash * c285);
  total1 += (v_site_keptMiningCash * c285);
  p284 = v_site_worksProgress;
  g278 *= g278Step;
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
  siteScalars[siteScalarsAt + 13] = greatest_block_leaseEnd;
  siteScalars[siteScalarsAt + 18] = (siteInputs[siteInputsAt + 21] + (Math.max((10 - Math.max((((siteScalars[siteScalarsAt + 13] - siteInputs[siteInputsAt + 23]) - 1) / 12), 0)), 0) * siteInputs[siteInputsAt + 7]));
  siteScalars[siteScalarsAt + 20] = siteTotals[0];
  siteScalars[siteScalarsAt + 21] = siteTotals[1];
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
  const h99 = 6 * stride;
  const h101 = 4 * stride;
  const h102 = 7 * stride;
  const h103 = 8 * stride;
  const h104 = 9 * stride;
  const h105 = siteScalars[siteScalarsAt + 12];
  const h106 = siteScalars[siteScalarsAt + 13];
  const h107 = siteScalars[siteScalarsAt + 5] > 0;
  const h108 = (siteInputs[siteInputsAt + 42] / 12);
  const h109 = siteInputs[siteInputsAt + 24];
  let y110 = 1;
  let y110Next = h105 + 12;
  const h111 = 10 * stride;
  const h112 = siteInputs[siteInputsAt + 37];
  const h113 = 12 * stride;
  const h114 = siteSeriesAt + 9 * stride;
  let p115 = 0;
  const h116 = 13 * stride;
  const h117 = 18 * stride;
  {
  while (0 >= y110Next) { y110 *= (1 + h109); y110Next += 12; }
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
  total0 += ((0 > h97 && 0 <= h98) ? v_site_noi : 0);
  total1 += (v_site_cloudCash * marketSeries[h99 + 0]);
  p115 = v_site_backstopPaid;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y110Next) { y110 *= (1 + h109); y110Next += 12; }
  const c100 = Math.max(t, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h77, c100, months) * 0.001) - ((h79 * valueIn(siteSeries, h80, c100, months)) * 0.000001)), 0) * 365) * h81);
  const v_site_displacedValuePerMw = (h82 ? (h83 * v_site_machinePriceByMargin) : h84);
  siteSeries[h85 + t] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = gathered[h101 + t];
  siteSeries[h86 + t] = v_site_cloudRevenue;
  const v_site_gpuResale = gathered[h99 + t];
  const v_site_unrecoveredPower = gathered[h102 + t];
  const v_site_cloudPower = gathered[h103 + t];
  const v_site_rent = gathered[h104 + t];
  const v_site_groundRent = (((t >= h105 && t < h106) && h107) ? (h108 * y110) : 0);
  const v_site_landlordCost = ((gathered[h111 + t] + v_site_unrecoveredPower) + v_site_groundRent);
  const v_site_cloudCost = ((v_site_cloudRevenue * h112) + v_site_cloudPower);
  siteSeries[h87 + t] = v_site_cloudCost;
  const v_site_noi = (((v_site_rent - v_site_landlordCost) + v_site_cloudRevenue) - v_site_cloudCost);
  siteSeries[h88 + t] = v_site_noi;
  const v_site_prepaymentCash = gathered[h89 + t];
  const v_site_lostRent = gathered[h113 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((siteSeries[h114 + t] - p115), 0));
  const v_site_backstopPaid = (p115 + v_site_backstopIncome);
  const v_site_refit = gathered[h116 + t];
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h90 + t]) - v_site_refit) - siteSeries[h91 + t]);
  siteSeries[h92 + t] = v_site_contractCash;
  const v_site_renewalNoi = gathered[h117 + t];
  siteSeries[h93 + t] = v_site_renewalNoi;
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - siteSeries[h94 + t]) - siteSeries[h95 + t]);
  siteSeries[h96 + t] = v_site_cloudCash;
  total0 += ((t > h97 && t <= h98) ? v_site_noi : 0);
  total1 += (v_site_cloudCash * marketSeries[h99 + t]);
  p115 = v_site_backstopPaid;
  }
  siteTotals[2] = total0;
  siteTotals[3] = total1;
}
function siteRound2Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 17] = siteTotals[2];
  siteScalars[siteScalarsAt + 19] = Math.max((quotient(siteScalars[siteScalarsAt + 17], siteScalars[siteScalarsAt + 18]) * (1 - siteInputs[siteInputsAt + 22])), 0);
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
  const h22 = 5 * stride;
  const h24 = siteScalars[siteScalarsAt + 19];
  {
  const v_site_asicProceeds = gathered[h6 + 0];
  const v_site_exitProceeds = 0;
  const v_site_leaseCash = ((((((((siteSeries[h7 + 0] - siteSeries[h8 + 0]) + siteSeries[h9 + 0]) + siteSeries[h10 + 0]) + siteSeries[h11 + 0]) + v_site_asicProceeds) + siteSeries[h12 + 0]) + siteSeries[h13 + 0]) - ((siteSeries[h14 + 0] - siteSeries[h15 + 0]) - siteSeries[h16 + 0]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h17 + 0]);
  const v_site_cashWithExit = ((0 <= h18 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h19 + 0]);
  const v_site_conversionCash = (h20 ? v_site_cashWithExit : (h21 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const c23 = marketSeries[h22 + 0];
  total0 += (v_site_terminalCash * c23);
  total1 += (v_site_leaseCash * c23);
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h6 + t];
  const v_site_exitProceeds = (t === h18 ? h24 : 0);
  const v_site_leaseCash = ((((((((siteSeries[h7 + t] - siteSeries[h8 + t]) + siteSeries[h9 + t]) + siteSeries[h10 + t]) + siteSeries[h11 + t]) + v_site_asicProceeds) + siteSeries[h12 + t]) + siteSeries[h13 + t]) - ((siteSeries[h14 + t] - siteSeries[h15 + t]) - siteSeries[h16 + t]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h17 + t]);
  const v_site_cashWithExit = ((t <= h18 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h19 + t]);
  const v_site_conversionCash = (h20 ? v_site_cashWithExit : (h21 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const c25 = marketSeries[h22 + t];
  total0 += (v_site_terminalCash * c25);
  total1 += (v_site_leaseCash * c25);
  }
  siteTotals[4] = total0;
  siteTotals[5] = total1;
}
function siteRound3Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 22] = siteTotals[4];
  siteScalars[siteScalarsAt + 23] = ((siteTotals[5] + siteTotals[3]) + siteScalars[siteScalarsAt + 22]);
  siteScalars[siteScalarsAt + 24] = (siteScalars[siteScalarsAt + 21] + siteScalars[siteScalarsAt + 23]);
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

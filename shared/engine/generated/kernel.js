// Generated from the declarations in shared/model by build/generateKernel.ts. Do not edit.
import { quotient, sCurveAt, valueIn } from '../../language/functions.ts';
import { reductions } from '../../language/reductions.ts';

export const layout = {
  "market": {
    "inputs": [
      "btcGrowth",
      "btcPriceUsd",
      "delayMonths",
      "feeShare",
      "halvingIntervalMonths",
      "hardCostShift",
      "leaseDiscountRate",
      "miningDiscountRate",
      "networkEh",
      "networkGrowth",
      "nextHalving",
      "powerShiftUsdPerMwh",
      "rentShiftUsdPerKwMonth",
      "subsidyBtc"
    ],
    "series": [
      "market.btcPrice",
      "market.networkHashrate",
      "market.difficulty",
      "market.subsidy",
      "market.hashpriceBtc",
      "market.hashprice",
      "market.miningDiscount",
      "market.leaseDiscount"
    ],
    "scalars": [],
    "deferred": [],
    "gathered": []
  },
  "site": {
    "inputs": [
      "asicResaleUsdPerTh",
      "contingency",
      "contractedFrom",
      "contractedMw",
      "curtailmentUsdPerMwYear",
      "decommissionUsd",
      "energisedMw",
      "fibreUsd",
      "fleetEfficiencyJPerTh",
      "hardCostUsdPerItMw",
      "landlordCostShare",
      "leaseTermMonths",
      "miningMw",
      "miningOpexEscalation",
      "miningOpexUsdPerMwh",
      "miningOverhead",
      "miningUptime",
      "occupancy",
      "poolFee",
      "powerEscalation",
      "powerPriceUsdPerMwh",
      "rentEscalator",
      "rentUsdPerKwMonth",
      "reservedMw",
      "stationService",
      "substationUsd",
      "utilityToIt"
    ],
    "series": [
      "site.revenuePerMwh",
      "site.powerPrice",
      "site.miningCost",
      "site.miningEbitdaPerMw",
      "site.availableMw",
      "site.committedMw",
      "site.aiMw",
      "site.inBuildMw",
      "site.reservedMw",
      "site.miningMw",
      "site.keptMiningMw",
      "site.handoverMiningMw",
      "site.doNothingMw",
      "site.unusedMw",
      "site.itMw",
      "site.hashrate",
      "site.rentRate",
      "site.rent",
      "site.landlordCost",
      "site.noi",
      "site.worksProgress",
      "site.hardCapex",
      "site.worksCapex",
      "site.capex",
      "site.asicProceeds",
      "site.doNothingCash",
      "site.miningCash",
      "site.miningGivenUp",
      "site.keptMiningCash",
      "site.handoverMiningCash",
      "site.conversionCash",
      "site.planCash",
      "site.planCumulative",
      "site.doNothingCumulative",
      "site.stableNoi"
    ],
    "scalars": [
      "site.hashratePerMw",
      "site.miningMargin",
      "site.breakevenHashprice",
      "site.breakevenPowerPrice",
      "site.breakevenBtcPrice",
      "site.energisedMw",
      "site.finalMw",
      "site.aiUtilityMw",
      "site.criticalItMw",
      "site.aiShare",
      "site.miningToday",
      "site.displacedMw",
      "site.firstReady",
      "site.lastReady",
      "site.leaseEnd",
      "site.worksCost",
      "site.worksFrom",
      "site.worksEnd",
      "site.displacedShare",
      "site.capexTotal",
      "site.capexPerItMw",
      "site.npvDoNothing",
      "site.npvKeptMining",
      "site.npvConversion",
      "site.npvPlan",
      "site.gain",
      "site.gainPerUtilityMw",
      "site.npvMiningGivenUp",
      "site.npvMiningUntilHandover",
      "site.npvAsicResale",
      "site.npvRent",
      "site.npvLandlordCost",
      "site.npvHardCost",
      "site.npvSiteWorks",
      "site.stableFrom",
      "site.stableNoiTotal",
      "site.yieldOnCost",
      "site.averageYearlyNoi",
      "site.averageYieldOnCost",
      "site.peakFunding"
    ],
    "deferred": [
      {
        "id": "site.irr",
        "reduction": "internalRate",
        "series": "site.conversionCash"
      },
      {
        "id": "site.moic",
        "reduction": "multiple",
        "series": "site.conversionCash"
      },
      {
        "id": "site.paybackMonths",
        "reduction": "paybackMonth",
        "series": "site.conversionCash"
      },
      {
        "id": "site.peakFundingMonth",
        "reduction": "lowestMonth",
        "series": "site.planCumulative"
      }
    ],
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
        "id": "block.liveItMw",
        "gathering": "sum"
      },
      {
        "id": "block.capex",
        "gathering": "sum"
      },
      {
        "id": "block.asicProceeds",
        "gathering": "sum"
      }
    ]
  },
  "block": {
    "inputs": [
      "asicSaleMonth",
      "readyMonth",
      "spendFrom",
      "spendMonths",
      "stopMonth",
      "utilityMw"
    ],
    "series": [
      "block.liveMw",
      "block.liveItMw",
      "block.committedMw",
      "block.progress",
      "block.capex",
      "block.asicProceeds"
    ],
    "scalars": [
      "block.readyMonth",
      "block.utilityMw",
      "block.itMw",
      "block.spendEnd",
      "block.spendFrom",
      "block.hardCost"
    ],
    "deferred": [],
    "gathered": []
  },
  "portfolio": {
    "inputs": [],
    "series": [
      "portfolio.conversionCash",
      "portfolio.planCumulative",
      "portfolio.availableMw",
      "portfolio.aiMw",
      "portfolio.inBuildMw",
      "portfolio.miningMw",
      "portfolio.reservedMw",
      "portfolio.unusedMw",
      "portfolio.itMw",
      "portfolio.hashrate",
      "portfolio.doNothingCash",
      "portfolio.miningCash",
      "portfolio.miningGivenUp",
      "portfolio.planCash",
      "portfolio.doNothingCumulative",
      "portfolio.rent",
      "portfolio.landlordCost",
      "portfolio.noi",
      "portfolio.capex",
      "portfolio.asicProceeds"
    ],
    "scalars": [
      "portfolio.energisedMw",
      "portfolio.finalMw",
      "portfolio.aiUtilityMw",
      "portfolio.criticalItMw",
      "portfolio.capexTotal",
      "portfolio.npvDoNothing",
      "portfolio.npvPlan",
      "portfolio.gain",
      "portfolio.stableNoiTotal",
      "portfolio.npvMiningGivenUp",
      "portfolio.npvMiningUntilHandover",
      "portfolio.npvAsicResale",
      "portfolio.npvRent",
      "portfolio.npvLandlordCost",
      "portfolio.npvHardCost",
      "portfolio.npvSiteWorks",
      "portfolio.aiShare",
      "portfolio.capexPerItMw",
      "portfolio.gainPerUtilityMw",
      "portfolio.yieldOnCost",
      "portfolio.peakFunding"
    ],
    "deferred": [
      {
        "id": "portfolio.irr",
        "reduction": "internalRate",
        "series": "portfolio.conversionCash"
      },
      {
        "id": "portfolio.moic",
        "reduction": "multiple",
        "series": "portfolio.conversionCash"
      },
      {
        "id": "portfolio.paybackMonths",
        "reduction": "paybackMonth",
        "series": "portfolio.conversionCash"
      },
      {
        "id": "portfolio.peakFundingMonth",
        "reduction": "lowestMonth",
        "series": "portfolio.planCumulative"
      }
    ],
    "gathered": [
      {
        "id": "site.conversionCash",
        "gathering": "sum"
      },
      {
        "id": "site.planCumulative",
        "gathering": "sum"
      },
      {
        "id": "site.availableMw",
        "gathering": "sum"
      },
      {
        "id": "site.aiMw",
        "gathering": "sum"
      },
      {
        "id": "site.inBuildMw",
        "gathering": "sum"
      },
      {
        "id": "site.miningMw",
        "gathering": "sum"
      },
      {
        "id": "site.reservedMw",
        "gathering": "sum"
      },
      {
        "id": "site.unusedMw",
        "gathering": "sum"
      },
      {
        "id": "site.itMw",
        "gathering": "sum"
      },
      {
        "id": "site.hashrate",
        "gathering": "sum"
      },
      {
        "id": "site.doNothingCash",
        "gathering": "sum"
      },
      {
        "id": "site.miningCash",
        "gathering": "sum"
      },
      {
        "id": "site.miningGivenUp",
        "gathering": "sum"
      },
      {
        "id": "site.planCash",
        "gathering": "sum"
      },
      {
        "id": "site.doNothingCumulative",
        "gathering": "sum"
      },
      {
        "id": "site.rent",
        "gathering": "sum"
      },
      {
        "id": "site.landlordCost",
        "gathering": "sum"
      },
      {
        "id": "site.noi",
        "gathering": "sum"
      },
      {
        "id": "site.capex",
        "gathering": "sum"
      },
      {
        "id": "site.asicProceeds",
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
  const h4 = 3 * stride;
  const h5 = 4 * stride;
  const h6 = 5 * stride;
  const h7 = marketInputs[7];
  let g8 = 1;
  const g8Step = (1 + h7) ** (-1 / 12);
  const h9 = 6 * stride;
  const h10 = marketInputs[6];
  let g11 = 1;
  const g11Step = (1 + h10) ** (-1 / 12);
  const h12 = 7 * stride;
  const h13 = marketInputs[1];
  const h14 = marketInputs[0];
  let g15 = (1 + h14) ** (-0.041666666666666664);
  const g15Step = (1 + h14) ** (1 / 12);
  const h16 = marketInputs[8];
  const h17 = marketInputs[9];
  let g18 = (1 + h17) ** (-0.041666666666666664);
  const g18Step = (1 + h17) ** (1 / 12);
  const h19 = marketInputs[13];
  const h20 = marketInputs[10];
  const h21 = marketInputs[4];
  let f22 = 1;
  let f22Next = h20;
  const h23 = (1 + marketInputs[3]);
  {
  while (0 > f22Next) { f22 *= 0.5; f22Next += h21; }
  const v_market_btcPrice = 0;
  marketSeries[h1 + 0] = v_market_btcPrice;
  const v_market_networkHashrate = 0;
  marketSeries[h2 + 0] = v_market_networkHashrate;
  const v_market_difficulty = 0;
  marketSeries[h3 + 0] = v_market_difficulty;
  const v_market_subsidy = 0;
  marketSeries[h4 + 0] = v_market_subsidy;
  const v_market_hashpriceBtc = 0;
  marketSeries[h5 + 0] = v_market_hashpriceBtc;
  const v_market_hashprice = 0;
  marketSeries[h6 + 0] = v_market_hashprice;
  const v_market_miningDiscount = g8;
  marketSeries[h9 + 0] = v_market_miningDiscount;
  const v_market_leaseDiscount = g11;
  marketSeries[h12 + 0] = v_market_leaseDiscount;
  }
  g8 *= g8Step;
  g11 *= g11Step;
  g15 *= g15Step;
  g18 *= g18Step;
  for (let t = 1; t <= months; t += 1) {
  while (t > f22Next) { f22 *= 0.5; f22Next += h21; }
  const v_market_btcPrice = (h13 * g15);
  marketSeries[h1 + t] = v_market_btcPrice;
  const v_market_networkHashrate = (h16 * g18);
  marketSeries[h2 + t] = v_market_networkHashrate;
  const v_market_difficulty = ((v_market_networkHashrate * 1000000) * 139698.38619232178);
  marketSeries[h3 + t] = v_market_difficulty;
  const v_market_subsidy = (h19 * f22);
  marketSeries[h4 + t] = v_market_subsidy;
  const v_market_hashpriceBtc = (quotient(((v_market_subsidy * h23) * 144), v_market_networkHashrate) * 0.001);
  marketSeries[h5 + t] = v_market_hashpriceBtc;
  const v_market_hashprice = (v_market_hashpriceBtc * v_market_btcPrice);
  marketSeries[h6 + t] = v_market_hashprice;
  const v_market_miningDiscount = g8;
  marketSeries[h9 + t] = v_market_miningDiscount;
  const v_market_leaseDiscount = g11;
  marketSeries[h12 + t] = v_market_leaseDiscount;
  g8 *= g8Step;
  g11 *= g11Step;
  g15 *= g15Step;
  g18 *= g18Step;
  }
}
export function evaluateMarket(marketInputs, months, marketSeries, marketScalars) {
  marketRound0Step0(marketInputs, months, marketSeries, marketScalars);
}

const siteTotals = new Float64Array(12);
function siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  const stride = months + 1;
  for (let b = 0; b < blockCount; b += 1) {
  blockScalars[b * 6 + 0] = (blockInputs[blockInputsAt + b * 6 + 1] + marketInputs[2]);
  blockScalars[b * 6 + 1] = blockInputs[blockInputsAt + b * 6 + 5];
  blockScalars[b * 6 + 2] = quotient((blockInputs[blockInputsAt + b * 6 + 5] * (1 - siteInputs[siteInputsAt + 24])), siteInputs[siteInputsAt + 26]);
  blockScalars[b * 6 + 3] = ((blockInputs[blockInputsAt + b * 6 + 2] + blockInputs[blockInputsAt + b * 6 + 3]) + marketInputs[2]);
  blockScalars[b * 6 + 4] = blockInputs[blockInputsAt + b * 6 + 2];
  blockScalars[b * 6 + 5] = (((blockScalars[b * 6 + 2] * siteInputs[siteInputsAt + 9]) * (1 + marketInputs[5])) * (1 + siteInputs[siteInputsAt + 1]));
  }
  siteScalars[siteScalarsAt + 0] = (quotient(1, (siteInputs[siteInputsAt + 8] * siteInputs[siteInputsAt + 15])) * 1000);
  siteScalars[siteScalarsAt + 2] = (quotient(((24 * (siteInputs[siteInputsAt + 8] * siteInputs[siteInputsAt + 15])) * ((siteInputs[siteInputsAt + 20] + marketInputs[11]) + siteInputs[siteInputsAt + 14])), (1 - siteInputs[siteInputsAt + 18])) * 0.001);
  siteScalars[siteScalarsAt + 4] = quotient(siteScalars[siteScalarsAt + 2], valueIn(marketSeries, 4 * stride, 1, months));
  siteScalars[siteScalarsAt + 5] = siteInputs[siteInputsAt + 6];
  siteScalars[siteScalarsAt + 6] = (siteInputs[siteInputsAt + 2] < (siteInputs[siteInputsAt + 2] + 1) ? Math.max(siteInputs[siteInputsAt + 6], siteInputs[siteInputsAt + 3]) : siteInputs[siteInputsAt + 6]);
  let sum_block_utilityMw = 0;
  for (let b = 0; b < blockCount; b += 1) {
  sum_block_utilityMw = sum_block_utilityMw + blockScalars[b * 6 + 1];
  }
  siteScalars[siteScalarsAt + 7] = sum_block_utilityMw;
  let sum_block_itMw = 0;
  for (let b = 0; b < blockCount; b += 1) {
  sum_block_itMw = sum_block_itMw + blockScalars[b * 6 + 2];
  }
  siteScalars[siteScalarsAt + 8] = sum_block_itMw;
  siteScalars[siteScalarsAt + 9] = quotient(siteScalars[siteScalarsAt + 7], siteScalars[siteScalarsAt + 6]);
  siteScalars[siteScalarsAt + 10] = Math.max(Math.min(siteInputs[siteInputsAt + 12], (siteInputs[siteInputsAt + 6] - siteInputs[siteInputsAt + 23])), 0);
  siteScalars[siteScalarsAt + 11] = (siteScalars[siteScalarsAt + 10] - Math.max(Math.min(siteScalars[siteScalarsAt + 10], ((siteScalars[siteScalarsAt + 6] - siteInputs[siteInputsAt + 23]) - siteScalars[siteScalarsAt + 7])), 0));
  let least_block_readyMonth = 0;
  for (let b = 0; b < blockCount; b += 1) {
  least_block_readyMonth = b === 0 ? blockScalars[b * 6 + 0] : Math.min(least_block_readyMonth, blockScalars[b * 6 + 0]);
  }
  siteScalars[siteScalarsAt + 12] = least_block_readyMonth;
  let greatest_block_readyMonth = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_readyMonth = b === 0 ? blockScalars[b * 6 + 0] : Math.max(greatest_block_readyMonth, blockScalars[b * 6 + 0]);
  }
  siteScalars[siteScalarsAt + 13] = greatest_block_readyMonth;
  siteScalars[siteScalarsAt + 14] = (siteScalars[siteScalarsAt + 12] + siteInputs[siteInputsAt + 11]);
  siteScalars[siteScalarsAt + 15] = (siteScalars[siteScalarsAt + 7] > 0 ? ((siteInputs[siteInputsAt + 25] + siteInputs[siteInputsAt + 7]) + siteInputs[siteInputsAt + 5]) : 0);
  let least_block_spendFrom = 0;
  for (let b = 0; b < blockCount; b += 1) {
  least_block_spendFrom = b === 0 ? blockScalars[b * 6 + 4] : Math.min(least_block_spendFrom, blockScalars[b * 6 + 4]);
  }
  siteScalars[siteScalarsAt + 16] = least_block_spendFrom;
  let greatest_block_spendEnd = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_spendEnd = b === 0 ? blockScalars[b * 6 + 3] : Math.max(greatest_block_spendEnd, blockScalars[b * 6 + 3]);
  }
  siteScalars[siteScalarsAt + 17] = greatest_block_spendEnd;
  siteScalars[siteScalarsAt + 18] = (siteScalars[siteScalarsAt + 7] > 0 ? quotient(siteScalars[siteScalarsAt + 11], siteScalars[siteScalarsAt + 7]) : 0);
  siteScalars[siteScalarsAt + 34] = (siteScalars[siteScalarsAt + 12] + (12 * Math.ceil(((siteScalars[siteScalarsAt + 13] - siteScalars[siteScalarsAt + 12]) / 12))));
}
function siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  const stride = months + 1;
  gathered.fill(0, 0 * stride, 1 * stride);
  gathered.fill(0, 1 * stride, 2 * stride);
  gathered.fill(0, 2 * stride, 3 * stride);
  gathered.fill(0, 3 * stride, 4 * stride);
  gathered.fill(0, 4 * stride, 5 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockScalars[b * 6 + 0];
  const h2 = blockInputs[blockInputsAt + b * 6 + 5];
  const h3 = (b * 6 + 0) * stride;
  const h4 = blockScalars[b * 6 + 2];
  const h5 = (b * 6 + 1) * stride;
  const h6 = Math.min(blockInputs[blockInputsAt + b * 6 + 4], (blockScalars[b * 6 + 0] - 1));
  const h7 = (b * 6 + 2) * stride;
  const h8 = blockInputs[blockInputsAt + b * 6 + 2];
  const h9 = (blockScalars[b * 6 + 3] - blockInputs[blockInputsAt + b * 6 + 2]);
  const h10 = (b * 6 + 3) * stride;
  const h11 = (b * 6 + 4) * stride;
  const h12 = blockInputs[blockInputsAt + b * 6 + 0];
  const h13 = (((blockInputs[blockInputsAt + b * 6 + 5] * siteScalars[siteScalarsAt + 18]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 0]);
  const h14 = (b * 6 + 5) * stride;
  const h15 = 0 * stride;
  const h16 = 1 * stride;
  const h17 = 2 * stride;
  const h18 = 3 * stride;
  const h19 = 4 * stride;
  const h20 = blockScalars[b * 6 + 5];
  let p21 = 0;
  {
  const v_block_liveMw = (0 >= h1 ? h2 : 0);
  blockSeries[h3 + 0] = v_block_liveMw;
  const v_block_liveItMw = (0 >= h1 ? h4 : 0);
  blockSeries[h5 + 0] = v_block_liveItMw;
  const v_block_committedMw = (0 > h6 ? h2 : 0);
  blockSeries[h7 + 0] = v_block_committedMw;
  const v_block_progress = sCurveAt(quotient((0 - h8), h9));
  blockSeries[h10 + 0] = v_block_progress;
  const v_block_capex = 0;
  blockSeries[h11 + 0] = v_block_capex;
  const v_block_asicProceeds = (0 === h12 ? h13 : 0);
  blockSeries[h14 + 0] = v_block_asicProceeds;
  gathered[h15 + 0] += v_block_committedMw;
  gathered[h16 + 0] += v_block_liveMw;
  gathered[h17 + 0] += v_block_liveItMw;
  gathered[h18 + 0] += v_block_capex;
  gathered[h19 + 0] += v_block_asicProceeds;
  p21 = v_block_progress;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_block_liveMw = (t >= h1 ? h2 : 0);
  blockSeries[h3 + t] = v_block_liveMw;
  const v_block_liveItMw = (t >= h1 ? h4 : 0);
  blockSeries[h5 + t] = v_block_liveItMw;
  const v_block_committedMw = (t > h6 ? h2 : 0);
  blockSeries[h7 + t] = v_block_committedMw;
  const v_block_progress = sCurveAt(quotient((t - h8), h9));
  blockSeries[h10 + t] = v_block_progress;
  const v_block_capex = (h20 * (v_block_progress - p21));
  blockSeries[h11 + t] = v_block_capex;
  const v_block_asicProceeds = (t === h12 ? h13 : 0);
  blockSeries[h14 + t] = v_block_asicProceeds;
  gathered[h15 + t] += v_block_committedMw;
  gathered[h16 + t] += v_block_liveMw;
  gathered[h17 + t] += v_block_liveItMw;
  gathered[h18 + t] += v_block_capex;
  gathered[h19 + t] += v_block_asicProceeds;
  p21 = v_block_progress;
  }
  }
}
function siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  let total5 = 0;
  let total6 = 0;
  let total7 = 0;
  let total8 = 0;
  let total9 = 0;
  let total10 = 0;
  let total11 = 0;
  const h22 = siteSeriesAt + 0 * stride;
  const h23 = siteSeriesAt + 1 * stride;
  const h24 = siteSeriesAt + 2 * stride;
  const h25 = siteSeriesAt + 3 * stride;
  const h26 = siteInputs[siteInputsAt + 2];
  const h27 = siteScalars[siteScalarsAt + 6];
  const h28 = siteInputs[siteInputsAt + 6];
  const h29 = siteSeriesAt + 4 * stride;
  const h30 = 0 * stride;
  const h31 = siteSeriesAt + 5 * stride;
  const h32 = 1 * stride;
  const h33 = siteSeriesAt + 6 * stride;
  const h34 = siteSeriesAt + 7 * stride;
  const h35 = siteInputs[siteInputsAt + 23];
  const h36 = siteSeriesAt + 8 * stride;
  const h37 = siteScalars[siteScalarsAt + 10];
  const h38 = siteSeriesAt + 9 * stride;
  const h39 = siteScalars[siteScalarsAt + 7];
  const h40 = siteSeriesAt + 10 * stride;
  const h41 = siteSeriesAt + 11 * stride;
  const h42 = siteSeriesAt + 12 * stride;
  const h43 = siteSeriesAt + 13 * stride;
  const h44 = 2 * stride;
  const h45 = siteSeriesAt + 14 * stride;
  const h46 = siteScalars[siteScalarsAt + 0];
  const h47 = siteSeriesAt + 15 * stride;
  const h48 = siteSeriesAt + 16 * stride;
  const h49 = siteSeriesAt + 17 * stride;
  const h50 = siteSeriesAt + 18 * stride;
  const h51 = siteSeriesAt + 19 * stride;
  const h52 = siteScalars[siteScalarsAt + 16];
  const h53 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h54 = siteSeriesAt + 20 * stride;
  const h55 = siteSeriesAt + 21 * stride;
  const h56 = siteSeriesAt + 22 * stride;
  const h57 = siteSeriesAt + 23 * stride;
  const h58 = 4 * stride;
  const h59 = siteSeriesAt + 24 * stride;
  const h60 = siteSeriesAt + 25 * stride;
  const h61 = siteSeriesAt + 26 * stride;
  const h62 = siteSeriesAt + 27 * stride;
  const h63 = siteSeriesAt + 28 * stride;
  const h64 = siteSeriesAt + 29 * stride;
  const h65 = siteSeriesAt + 30 * stride;
  const h66 = siteSeriesAt + 31 * stride;
  const h67 = siteSeriesAt + 32 * stride;
  const h68 = siteSeriesAt + 33 * stride;
  const h69 = siteSeriesAt + 34 * stride;
  const h70 = 6 * stride;
  const h71 = 7 * stride;
  const h72 = 5 * stride;
  const h73 = (1 - siteInputs[siteInputsAt + 18]);
  const h74 = (24 * (siteInputs[siteInputsAt + 8] * siteInputs[siteInputsAt + 15]));
  const h75 = (siteInputs[siteInputsAt + 20] + marketInputs[11]);
  const h76 = siteInputs[siteInputsAt + 19];
  let y77 = 1;
  let y77Next = 1 + 12;
  const h78 = siteInputs[siteInputsAt + 14];
  const h79 = siteInputs[siteInputsAt + 13];
  let y80 = 1;
  let y80Next = 1 + 12;
  const h81 = (730 * siteInputs[siteInputsAt + 16]);
  const h82 = (siteInputs[siteInputsAt + 4] / 12);
  const h83 = Math.max((siteInputs[siteInputsAt + 22] + marketInputs[12]), 0);
  const h84 = siteInputs[siteInputsAt + 21];
  const h85 = siteScalars[siteScalarsAt + 12];
  let y86 = 1;
  let y86Next = h85 + 12;
  const h87 = siteScalars[siteScalarsAt + 14];
  const h88 = siteInputs[siteInputsAt + 17];
  const h89 = siteInputs[siteInputsAt + 10];
  const h90 = 3 * stride;
  const h91 = siteScalars[siteScalarsAt + 15];
  let p92 = 0;
  let p93 = 0;
  let p94 = 0;
  const h95 = siteScalars[siteScalarsAt + 34];
  const h96 = (siteScalars[siteScalarsAt + 34] + 12);
  {
  while (0 >= y77Next) { y77 *= (1 + h76); y77Next += 12; }
  while (0 >= y80Next) { y80 *= (1 + h79); y80Next += 12; }
  while (0 >= y86Next) { y86 *= (1 + h84); y86Next += 12; }
  const v_site_revenuePerMwh = 0;
  siteSeries[h22 + 0] = v_site_revenuePerMwh;
  const v_site_powerPrice = 0;
  siteSeries[h23 + 0] = v_site_powerPrice;
  const v_site_miningCost = 0;
  siteSeries[h24 + 0] = v_site_miningCost;
  const v_site_miningEbitdaPerMw = 0;
  siteSeries[h25 + 0] = v_site_miningEbitdaPerMw;
  const v_site_availableMw = (0 > h26 ? h27 : h28);
  siteSeries[h29 + 0] = v_site_availableMw;
  const v_site_committedMw = gathered[h30 + 0];
  siteSeries[h31 + 0] = v_site_committedMw;
  const v_site_aiMw = gathered[h32 + 0];
  siteSeries[h33 + 0] = v_site_aiMw;
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  siteSeries[h34 + 0] = v_site_inBuildMw;
  const v_site_reservedMw = Math.min(h35, v_site_availableMw);
  siteSeries[h36 + 0] = v_site_reservedMw;
  const v_site_miningMw = Math.max(Math.min(h37, ((v_site_availableMw - v_site_reservedMw) - v_site_committedMw)), 0);
  siteSeries[h38 + 0] = v_site_miningMw;
  const v_site_keptMiningMw = Math.max(Math.min(h37, ((v_site_availableMw - v_site_reservedMw) - h39)), 0);
  siteSeries[h40 + 0] = v_site_keptMiningMw;
  const v_site_handoverMiningMw = (v_site_miningMw - v_site_keptMiningMw);
  siteSeries[h41 + 0] = v_site_handoverMiningMw;
  const v_site_doNothingMw = Math.max(Math.min(h37, (v_site_availableMw - v_site_reservedMw)), 0);
  siteSeries[h42 + 0] = v_site_doNothingMw;
  const v_site_unusedMw = (((v_site_availableMw - v_site_reservedMw) - v_site_committedMw) - v_site_miningMw);
  siteSeries[h43 + 0] = v_site_unusedMw;
  const v_site_itMw = gathered[h44 + 0];
  siteSeries[h45 + 0] = v_site_itMw;
  const v_site_hashrate = ((v_site_miningMw * h46) * 0.001);
  siteSeries[h47 + 0] = v_site_hashrate;
  const v_site_rentRate = 0;
  siteSeries[h48 + 0] = v_site_rentRate;
  const v_site_rent = 0;
  siteSeries[h49 + 0] = v_site_rent;
  const v_site_landlordCost = 0;
  siteSeries[h50 + 0] = v_site_landlordCost;
  const v_site_noi = 0;
  siteSeries[h51 + 0] = v_site_noi;
  const v_site_worksProgress = (h39 > 0 ? sCurveAt(quotient((0 - h52), h53)) : 0);
  siteSeries[h54 + 0] = v_site_worksProgress;
  const v_site_hardCapex = 0;
  siteSeries[h55 + 0] = v_site_hardCapex;
  const v_site_worksCapex = 0;
  siteSeries[h56 + 0] = v_site_worksCapex;
  const v_site_capex = 0;
  siteSeries[h57 + 0] = v_site_capex;
  const v_site_asicProceeds = gathered[h58 + 0];
  siteSeries[h59 + 0] = v_site_asicProceeds;
  const v_site_doNothingCash = 0;
  siteSeries[h60 + 0] = v_site_doNothingCash;
  const v_site_miningCash = 0;
  siteSeries[h61 + 0] = v_site_miningCash;
  const v_site_miningGivenUp = 0;
  siteSeries[h62 + 0] = v_site_miningGivenUp;
  const v_site_keptMiningCash = 0;
  siteSeries[h63 + 0] = v_site_keptMiningCash;
  const v_site_handoverMiningCash = 0;
  siteSeries[h64 + 0] = v_site_handoverMiningCash;
  const v_site_conversionCash = (((v_site_noi + v_site_asicProceeds) + v_site_handoverMiningCash) - v_site_capex);
  siteSeries[h65 + 0] = v_site_conversionCash;
  const v_site_planCash = (v_site_keptMiningCash + v_site_conversionCash);
  siteSeries[h66 + 0] = v_site_planCash;
  const v_site_planCumulative = (0 + v_site_planCash);
  siteSeries[h67 + 0] = v_site_planCumulative;
  const v_site_doNothingCumulative = (0 + v_site_doNothingCash);
  siteSeries[h68 + 0] = v_site_doNothingCumulative;
  const v_site_stableNoi = 0;
  siteSeries[h69 + 0] = v_site_stableNoi;
  total0 += v_site_capex;
  total1 += (v_site_doNothingCash * marketSeries[h70 + 0]);
  total2 += (v_site_keptMiningCash * marketSeries[h70 + 0]);
  total3 += (v_site_conversionCash * marketSeries[h71 + 0]);
  total4 += (v_site_handoverMiningCash * marketSeries[h71 + 0]);
  total5 += (v_site_asicProceeds * marketSeries[h71 + 0]);
  total6 += (v_site_rent * marketSeries[h71 + 0]);
  total7 += ((0 - v_site_landlordCost) * marketSeries[h71 + 0]);
  total8 += ((0 - v_site_hardCapex) * marketSeries[h71 + 0]);
  total9 += ((0 - v_site_worksCapex) * marketSeries[h71 + 0]);
  total10 += v_site_stableNoi;
  total11 += v_site_noi;
  p92 = v_site_worksProgress;
  p93 = v_site_planCumulative;
  p94 = v_site_doNothingCumulative;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y77Next) { y77 *= (1 + h76); y77Next += 12; }
  while (t >= y80Next) { y80 *= (1 + h79); y80Next += 12; }
  while (t >= y86Next) { y86 *= (1 + h84); y86Next += 12; }
  const v_site_revenuePerMwh = (quotient((marketSeries[h72 + t] * h73), h74) * 1000.0000000000001);
  siteSeries[h22 + t] = v_site_revenuePerMwh;
  const v_site_powerPrice = (h75 * y77);
  siteSeries[h23 + t] = v_site_powerPrice;
  const v_site_miningCost = (h78 * y80);
  siteSeries[h24 + t] = v_site_miningCost;
  const v_site_miningEbitdaPerMw = Math.max((((h81 * Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0)) - (h81 * v_site_miningCost)) + h82), 0);
  siteSeries[h25 + t] = v_site_miningEbitdaPerMw;
  const v_site_availableMw = (t > h26 ? h27 : h28);
  siteSeries[h29 + t] = v_site_availableMw;
  const v_site_committedMw = gathered[h30 + t];
  siteSeries[h31 + t] = v_site_committedMw;
  const v_site_aiMw = gathered[h32 + t];
  siteSeries[h33 + t] = v_site_aiMw;
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  siteSeries[h34 + t] = v_site_inBuildMw;
  const v_site_reservedMw = Math.min(h35, v_site_availableMw);
  siteSeries[h36 + t] = v_site_reservedMw;
  const v_site_miningMw = Math.max(Math.min(h37, ((v_site_availableMw - v_site_reservedMw) - v_site_committedMw)), 0);
  siteSeries[h38 + t] = v_site_miningMw;
  const v_site_keptMiningMw = Math.max(Math.min(h37, ((v_site_availableMw - v_site_reservedMw) - h39)), 0);
  siteSeries[h40 + t] = v_site_keptMiningMw;
  const v_site_handoverMiningMw = (v_site_miningMw - v_site_keptMiningMw);
  siteSeries[h41 + t] = v_site_handoverMiningMw;
  const v_site_doNothingMw = Math.max(Math.min(h37, (v_site_availableMw - v_site_reservedMw)), 0);
  siteSeries[h42 + t] = v_site_doNothingMw;
  const v_site_unusedMw = (((v_site_availableMw - v_site_reservedMw) - v_site_committedMw) - v_site_miningMw);
  siteSeries[h43 + t] = v_site_unusedMw;
  const v_site_itMw = gathered[h44 + t];
  siteSeries[h45 + t] = v_site_itMw;
  const v_site_hashrate = ((v_site_miningMw * h46) * 0.001);
  siteSeries[h47 + t] = v_site_hashrate;
  const v_site_rentRate = (h83 * y86);
  siteSeries[h48 + t] = v_site_rentRate;
  const v_site_rent = (t < h87 ? (((v_site_itMw * 1000) * v_site_rentRate) * h88) : 0);
  siteSeries[h49 + t] = v_site_rent;
  const v_site_landlordCost = (v_site_rent * h89);
  siteSeries[h50 + t] = v_site_landlordCost;
  const v_site_noi = (v_site_rent - v_site_landlordCost);
  siteSeries[h51 + t] = v_site_noi;
  const v_site_worksProgress = (h39 > 0 ? sCurveAt(quotient((t - h52), h53)) : 0);
  siteSeries[h54 + t] = v_site_worksProgress;
  const v_site_hardCapex = gathered[h90 + t];
  siteSeries[h55 + t] = v_site_hardCapex;
  const v_site_worksCapex = (h91 * (v_site_worksProgress - p92));
  siteSeries[h56 + t] = v_site_worksCapex;
  const v_site_capex = (v_site_hardCapex + v_site_worksCapex);
  siteSeries[h57 + t] = v_site_capex;
  const v_site_asicProceeds = gathered[h58 + t];
  siteSeries[h59 + t] = v_site_asicProceeds;
  const v_site_doNothingCash = (v_site_doNothingMw * v_site_miningEbitdaPerMw);
  siteSeries[h60 + t] = v_site_doNothingCash;
  const v_site_miningCash = (v_site_miningMw * v_site_miningEbitdaPerMw);
  siteSeries[h61 + t] = v_site_miningCash;
  const v_site_miningGivenUp = (v_site_doNothingCash - v_site_miningCash);
  siteSeries[h62 + t] = v_site_miningGivenUp;
  const v_site_keptMiningCash = (v_site_keptMiningMw * v_site_miningEbitdaPerMw);
  siteSeries[h63 + t] = v_site_keptMiningCash;
  const v_site_handoverMiningCash = (v_site_handoverMiningMw * v_site_miningEbitdaPerMw);
  siteSeries[h64 + t] = v_site_handoverMiningCash;
  const v_site_conversionCash = (((v_site_noi + v_site_asicProceeds) + v_site_handoverMiningCash) - v_site_capex);
  siteSeries[h65 + t] = v_site_conversionCash;
  const v_site_planCash = (v_site_keptMiningCash + v_site_conversionCash);
  siteSeries[h66 + t] = v_site_planCash;
  const v_site_planCumulative = (p93 + v_site_planCash);
  siteSeries[h67 + t] = v_site_planCumulative;
  const v_site_doNothingCumulative = (p94 + v_site_doNothingCash);
  siteSeries[h68 + t] = v_site_doNothingCumulative;
  const v_site_stableNoi = (t >= h95 ? (t < h96 ? v_site_noi : 0) : 0);
  siteSeries[h69 + t] = v_site_stableNoi;
  total0 += v_site_capex;
  total1 += (v_site_doNothingCash * marketSeries[h70 + t]);
  total2 += (v_site_keptMiningCash * marketSeries[h70 + t]);
  total3 += (v_site_conversionCash * marketSeries[h71 + t]);
  total4 += (v_site_handoverMiningCash * marketSeries[h71 + t]);
  total5 += (v_site_asicProceeds * marketSeries[h71 + t]);
  total6 += (v_site_rent * marketSeries[h71 + t]);
  total7 += ((0 - v_site_landlordCost) * marketSeries[h71 + t]);
  total8 += ((0 - v_site_hardCapex) * marketSeries[h71 + t]);
  total9 += ((0 - v_site_worksCapex) * marketSeries[h71 + t]);
  total10 += v_site_stableNoi;
  total11 += v_site_noi;
  p92 = v_site_worksProgress;
  p93 = v_site_planCumulative;
  p94 = v_site_doNothingCumulative;
  }
  siteTotals[0] = total0;
  siteTotals[1] = total1;
  siteTotals[2] = total2;
  siteTotals[3] = total3;
  siteTotals[4] = total4;
  siteTotals[5] = total5;
  siteTotals[6] = total6;
  siteTotals[7] = total7;
  siteTotals[8] = total8;
  siteTotals[9] = total9;
  siteTotals[10] = total10;
  siteTotals[11] = total11;
}
function siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 1] = ((valueIn(siteSeries, siteSeriesAt + 0 * stride, 1, months) - valueIn(siteSeries, siteSeriesAt + 1 * stride, 1, months)) - valueIn(siteSeries, siteSeriesAt + 2 * stride, 1, months));
  siteScalars[siteScalarsAt + 3] = (valueIn(siteSeries, siteSeriesAt + 0 * stride, 1, months) - valueIn(siteSeries, siteSeriesAt + 2 * stride, 1, months));
  siteScalars[siteScalarsAt + 19] = siteTotals[0];
  siteScalars[siteScalarsAt + 20] = quotient(siteScalars[siteScalarsAt + 19], siteScalars[siteScalarsAt + 8]);
  siteScalars[siteScalarsAt + 21] = siteTotals[1];
  siteScalars[siteScalarsAt + 22] = siteTotals[2];
  siteScalars[siteScalarsAt + 23] = siteTotals[3];
  siteScalars[siteScalarsAt + 24] = (siteScalars[siteScalarsAt + 22] + siteScalars[siteScalarsAt + 23]);
  siteScalars[siteScalarsAt + 25] = (siteScalars[siteScalarsAt + 24] - siteScalars[siteScalarsAt + 21]);
  siteScalars[siteScalarsAt + 26] = quotient(siteScalars[siteScalarsAt + 25], siteScalars[siteScalarsAt + 7]);
  siteScalars[siteScalarsAt + 27] = (siteScalars[siteScalarsAt + 22] - siteScalars[siteScalarsAt + 21]);
  siteScalars[siteScalarsAt + 28] = siteTotals[4];
  siteScalars[siteScalarsAt + 29] = siteTotals[5];
  siteScalars[siteScalarsAt + 30] = siteTotals[6];
  siteScalars[siteScalarsAt + 31] = siteTotals[7];
  siteScalars[siteScalarsAt + 32] = siteTotals[8];
  siteScalars[siteScalarsAt + 33] = siteTotals[9];
  siteScalars[siteScalarsAt + 35] = siteTotals[10];
  siteScalars[siteScalarsAt + 36] = quotient(siteScalars[siteScalarsAt + 35], siteScalars[siteScalarsAt + 19]);
  siteScalars[siteScalarsAt + 37] = quotient((siteTotals[11] * 12), siteInputs[siteInputsAt + 11]);
  siteScalars[siteScalarsAt + 38] = quotient(siteScalars[siteScalarsAt + 37], siteScalars[siteScalarsAt + 19]);
  siteScalars[siteScalarsAt + 39] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 32 * stride, siteSeriesAt + 32 * stride + stride));
}
export function evaluateSite(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
}

function portfolioRound0Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  let sum_site_energisedMw = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_energisedMw = sum_site_energisedMw + siteScalars[b * 40 + 5];
  }
  portfolioScalars[0] = sum_site_energisedMw;
  let sum_site_finalMw = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_finalMw = sum_site_finalMw + siteScalars[b * 40 + 6];
  }
  portfolioScalars[1] = sum_site_finalMw;
  let sum_site_aiUtilityMw = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_aiUtilityMw = sum_site_aiUtilityMw + siteScalars[b * 40 + 7];
  }
  portfolioScalars[2] = sum_site_aiUtilityMw;
  let sum_site_criticalItMw = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_criticalItMw = sum_site_criticalItMw + siteScalars[b * 40 + 8];
  }
  portfolioScalars[3] = sum_site_criticalItMw;
  let sum_site_capexTotal = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_capexTotal = sum_site_capexTotal + siteScalars[b * 40 + 19];
  }
  portfolioScalars[4] = sum_site_capexTotal;
  let sum_site_npvDoNothing = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvDoNothing = sum_site_npvDoNothing + siteScalars[b * 40 + 21];
  }
  portfolioScalars[5] = sum_site_npvDoNothing;
  let sum_site_npvPlan = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvPlan = sum_site_npvPlan + siteScalars[b * 40 + 24];
  }
  portfolioScalars[6] = sum_site_npvPlan;
  let sum_site_gain = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_gain = sum_site_gain + siteScalars[b * 40 + 25];
  }
  portfolioScalars[7] = sum_site_gain;
  let sum_site_stableNoiTotal = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_stableNoiTotal = sum_site_stableNoiTotal + siteScalars[b * 40 + 35];
  }
  portfolioScalars[8] = sum_site_stableNoiTotal;
  let sum_site_npvMiningGivenUp = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvMiningGivenUp = sum_site_npvMiningGivenUp + siteScalars[b * 40 + 27];
  }
  portfolioScalars[9] = sum_site_npvMiningGivenUp;
  let sum_site_npvMiningUntilHandover = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvMiningUntilHandover = sum_site_npvMiningUntilHandover + siteScalars[b * 40 + 28];
  }
  portfolioScalars[10] = sum_site_npvMiningUntilHandover;
  let sum_site_npvAsicResale = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvAsicResale = sum_site_npvAsicResale + siteScalars[b * 40 + 29];
  }
  portfolioScalars[11] = sum_site_npvAsicResale;
  let sum_site_npvRent = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvRent = sum_site_npvRent + siteScalars[b * 40 + 30];
  }
  portfolioScalars[12] = sum_site_npvRent;
  let sum_site_npvLandlordCost = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvLandlordCost = sum_site_npvLandlordCost + siteScalars[b * 40 + 31];
  }
  portfolioScalars[13] = sum_site_npvLandlordCost;
  let sum_site_npvHardCost = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvHardCost = sum_site_npvHardCost + siteScalars[b * 40 + 32];
  }
  portfolioScalars[14] = sum_site_npvHardCost;
  let sum_site_npvSiteWorks = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvSiteWorks = sum_site_npvSiteWorks + siteScalars[b * 40 + 33];
  }
  portfolioScalars[15] = sum_site_npvSiteWorks;
  portfolioScalars[16] = quotient(portfolioScalars[2], portfolioScalars[1]);
  portfolioScalars[17] = quotient(portfolioScalars[4], portfolioScalars[3]);
  portfolioScalars[18] = quotient(portfolioScalars[7], portfolioScalars[2]);
  portfolioScalars[19] = quotient(portfolioScalars[8], portfolioScalars[4]);
}
function portfolioRound0Step1(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  const h1 = 0 * stride;
  const h2 = 1 * stride;
  const h3 = 2 * stride;
  const h4 = 3 * stride;
  const h5 = 4 * stride;
  const h6 = 5 * stride;
  const h7 = 6 * stride;
  const h8 = 7 * stride;
  const h9 = 8 * stride;
  const h10 = 9 * stride;
  const h11 = 10 * stride;
  const h12 = 11 * stride;
  const h13 = 12 * stride;
  const h14 = 13 * stride;
  const h15 = 14 * stride;
  const h16 = 15 * stride;
  const h17 = 16 * stride;
  const h18 = 17 * stride;
  const h19 = 18 * stride;
  const h20 = 19 * stride;
  {
  const v_portfolio_conversionCash = gathered[h1 + 0];
  portfolioSeries[h1 + 0] = v_portfolio_conversionCash;
  const v_portfolio_planCumulative = gathered[h2 + 0];
  portfolioSeries[h2 + 0] = v_portfolio_planCumulative;
  const v_portfolio_availableMw = gathered[h3 + 0];
  portfolioSeries[h3 + 0] = v_portfolio_availableMw;
  const v_portfolio_aiMw = gathered[h4 + 0];
  portfolioSeries[h4 + 0] = v_portfolio_aiMw;
  const v_portfolio_inBuildMw = gathered[h5 + 0];
  portfolioSeries[h5 + 0] = v_portfolio_inBuildMw;
  const v_portfolio_miningMw = gathered[h6 + 0];
  portfolioSeries[h6 + 0] = v_portfolio_miningMw;
  const v_portfolio_reservedMw = gathered[h7 + 0];
  portfolioSeries[h7 + 0] = v_portfolio_reservedMw;
  const v_portfolio_unusedMw = gathered[h8 + 0];
  portfolioSeries[h8 + 0] = v_portfolio_unusedMw;
  const v_portfolio_itMw = gathered[h9 + 0];
  portfolioSeries[h9 + 0] = v_portfolio_itMw;
  const v_portfolio_hashrate = gathered[h10 + 0];
  portfolioSeries[h10 + 0] = v_portfolio_hashrate;
  const v_portfolio_doNothingCash = 0;
  portfolioSeries[h11 + 0] = v_portfolio_doNothingCash;
  const v_portfolio_miningCash = 0;
  portfolioSeries[h12 + 0] = v_portfolio_miningCash;
  const v_portfolio_miningGivenUp = 0;
  portfolioSeries[h13 + 0] = v_portfolio_miningGivenUp;
  const v_portfolio_planCash = gathered[h14 + 0];
  portfolioSeries[h14 + 0] = v_portfolio_planCash;
  const v_portfolio_doNothingCumulative = gathered[h15 + 0];
  portfolioSeries[h15 + 0] = v_portfolio_doNothingCumulative;
  const v_portfolio_rent = 0;
  portfolioSeries[h16 + 0] = v_portfolio_rent;
  const v_portfolio_landlordCost = 0;
  portfolioSeries[h17 + 0] = v_portfolio_landlordCost;
  const v_portfolio_noi = 0;
  portfolioSeries[h18 + 0] = v_portfolio_noi;
  const v_portfolio_capex = 0;
  portfolioSeries[h19 + 0] = v_portfolio_capex;
  const v_portfolio_asicProceeds = gathered[h20 + 0];
  portfolioSeries[h20 + 0] = v_portfolio_asicProceeds;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_portfolio_conversionCash = gathered[h1 + t];
  portfolioSeries[h1 + t] = v_portfolio_conversionCash;
  const v_portfolio_planCumulative = gathered[h2 + t];
  portfolioSeries[h2 + t] = v_portfolio_planCumulative;
  const v_portfolio_availableMw = gathered[h3 + t];
  portfolioSeries[h3 + t] = v_portfolio_availableMw;
  const v_portfolio_aiMw = gathered[h4 + t];
  portfolioSeries[h4 + t] = v_portfolio_aiMw;
  const v_portfolio_inBuildMw = gathered[h5 + t];
  portfolioSeries[h5 + t] = v_portfolio_inBuildMw;
  const v_portfolio_miningMw = gathered[h6 + t];
  portfolioSeries[h6 + t] = v_portfolio_miningMw;
  const v_portfolio_reservedMw = gathered[h7 + t];
  portfolioSeries[h7 + t] = v_portfolio_reservedMw;
  const v_portfolio_unusedMw = gathered[h8 + t];
  portfolioSeries[h8 + t] = v_portfolio_unusedMw;
  const v_portfolio_itMw = gathered[h9 + t];
  portfolioSeries[h9 + t] = v_portfolio_itMw;
  const v_portfolio_hashrate = gathered[h10 + t];
  portfolioSeries[h10 + t] = v_portfolio_hashrate;
  const v_portfolio_doNothingCash = gathered[h11 + t];
  portfolioSeries[h11 + t] = v_portfolio_doNothingCash;
  const v_portfolio_miningCash = gathered[h12 + t];
  portfolioSeries[h12 + t] = v_portfolio_miningCash;
  const v_portfolio_miningGivenUp = gathered[h13 + t];
  portfolioSeries[h13 + t] = v_portfolio_miningGivenUp;
  const v_portfolio_planCash = gathered[h14 + t];
  portfolioSeries[h14 + t] = v_portfolio_planCash;
  const v_portfolio_doNothingCumulative = gathered[h15 + t];
  portfolioSeries[h15 + t] = v_portfolio_doNothingCumulative;
  const v_portfolio_rent = gathered[h16 + t];
  portfolioSeries[h16 + t] = v_portfolio_rent;
  const v_portfolio_landlordCost = gathered[h17 + t];
  portfolioSeries[h17 + t] = v_portfolio_landlordCost;
  const v_portfolio_noi = gathered[h18 + t];
  portfolioSeries[h18 + t] = v_portfolio_noi;
  const v_portfolio_capex = gathered[h19 + t];
  portfolioSeries[h19 + t] = v_portfolio_capex;
  const v_portfolio_asicProceeds = gathered[h20 + t];
  portfolioSeries[h20 + t] = v_portfolio_asicProceeds;
  }
}
function portfolioRound1Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  portfolioScalars[20] = (0 - reductions.lowest.compute(portfolioSeries, 1 * stride, 1 * stride + stride));
}
export function evaluatePortfolio(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  portfolioRound0Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
  portfolioRound0Step1(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
  portfolioRound1Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
}

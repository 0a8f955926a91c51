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
      "site.planCumulative"
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
    "series": [],
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

const siteTotals = new Float64Array(12);
function siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
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
function siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 0 * stride, 1 * stride);
  gathered.fill(0, 1 * stride, 2 * stride);
  gathered.fill(0, 2 * stride, 3 * stride);
  gathered.fill(0, 3 * stride, 4 * stride);
  gathered.fill(0, 4 * stride, 5 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockScalars[b * 6 + 0];
  const h2 = blockInputs[blockInputsAt + b * 6 + 5];
  const h3 = blockScalars[b * 6 + 2];
  const h4 = Math.min(blockInputs[blockInputsAt + b * 6 + 4], (blockScalars[b * 6 + 0] - 1));
  const h5 = blockInputs[blockInputsAt + b * 6 + 2];
  const h6 = (blockScalars[b * 6 + 3] - blockInputs[blockInputsAt + b * 6 + 2]);
  const h7 = blockInputs[blockInputsAt + b * 6 + 0];
  const h8 = (((blockInputs[blockInputsAt + b * 6 + 5] * siteScalars[siteScalarsAt + 18]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 0]);
  const h9 = 0 * stride;
  const h10 = 1 * stride;
  const h11 = 2 * stride;
  const h12 = 3 * stride;
  const h13 = 4 * stride;
  const h14 = blockScalars[b * 6 + 5];
  let p15 = 0;
  {
  const v_block_liveMw = (0 >= h1 ? h2 : 0);
  const v_block_liveItMw = (0 >= h1 ? h3 : 0);
  const v_block_committedMw = (0 > h4 ? h2 : 0);
  const v_block_progress = sCurveAt(quotient((0 - h5), h6));
  const v_block_capex = 0;
  const v_block_asicProceeds = (0 === h7 ? h8 : 0);
  gathered[h9 + 0] += v_block_committedMw;
  gathered[h10 + 0] += v_block_liveMw;
  gathered[h11 + 0] += v_block_liveItMw;
  gathered[h12 + 0] += v_block_capex;
  gathered[h13 + 0] += v_block_asicProceeds;
  p15 = v_block_progress;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_block_liveMw = (t >= h1 ? h2 : 0);
  const v_block_liveItMw = (t >= h1 ? h3 : 0);
  const v_block_committedMw = (t > h4 ? h2 : 0);
  const v_block_progress = sCurveAt(quotient((t - h5), h6));
  const v_block_capex = (h14 * (v_block_progress - p15));
  const v_block_asicProceeds = (t === h7 ? h8 : 0);
  gathered[h9 + t] += v_block_committedMw;
  gathered[h10 + t] += v_block_liveMw;
  gathered[h11 + t] += v_block_liveItMw;
  gathered[h12 + t] += v_block_capex;
  gathered[h13 + t] += v_block_asicProceeds;
  p15 = v_block_progress;
  }
  }
}
function siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
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
  const h16 = siteSeriesAt + 0 * stride;
  const h17 = siteSeriesAt + 1 * stride;
  const h18 = siteSeriesAt + 2 * stride;
  const h19 = siteInputs[siteInputsAt + 2];
  const h20 = siteScalars[siteScalarsAt + 6];
  const h21 = siteInputs[siteInputsAt + 6];
  const h22 = 0 * stride;
  const h23 = 1 * stride;
  const h24 = siteInputs[siteInputsAt + 23];
  const h25 = siteScalars[siteScalarsAt + 10];
  const h26 = siteScalars[siteScalarsAt + 7];
  const h27 = 2 * stride;
  const h28 = siteScalars[siteScalarsAt + 0];
  const h29 = siteScalars[siteScalarsAt + 16];
  const h30 = (siteScalars[siteScalarsAt + 17] - siteScalars[siteScalarsAt + 16]);
  const h31 = 4 * stride;
  const h32 = siteSeriesAt + 3 * stride;
  const h33 = 6 * stride;
  const h34 = 7 * stride;
  const h35 = sumsAt + 0 * stride;
  const h36 = sumsAt + 1 * stride;
  const h37 = sumsAt + 2 * stride;
  const h38 = sumsAt + 3 * stride;
  const h39 = sumsAt + 4 * stride;
  const h40 = sumsAt + 5 * stride;
  const h41 = sumsAt + 6 * stride;
  const h42 = sumsAt + 7 * stride;
  const h43 = sumsAt + 8 * stride;
  const h44 = sumsAt + 9 * stride;
  const h45 = sumsAt + 10 * stride;
  const h46 = sumsAt + 11 * stride;
  const h47 = sumsAt + 12 * stride;
  const h48 = sumsAt + 13 * stride;
  const h49 = sumsAt + 14 * stride;
  const h50 = sumsAt + 15 * stride;
  const h51 = sumsAt + 16 * stride;
  const h52 = sumsAt + 17 * stride;
  const h53 = sumsAt + 18 * stride;
  const h54 = sumsAt + 19 * stride;
  const h55 = 5 * stride;
  const h56 = (1 - siteInputs[siteInputsAt + 18]);
  const h57 = (24 * (siteInputs[siteInputsAt + 8] * siteInputs[siteInputsAt + 15]));
  const h58 = (siteInputs[siteInputsAt + 20] + marketInputs[11]);
  const h59 = siteInputs[siteInputsAt + 19];
  let y60 = 1;
  let y60Next = 1 + 12;
  const h61 = siteInputs[siteInputsAt + 14];
  const h62 = siteInputs[siteInputsAt + 13];
  let y63 = 1;
  let y63Next = 1 + 12;
  const h64 = (730 * siteInputs[siteInputsAt + 16]);
  const h65 = (siteInputs[siteInputsAt + 4] / 12);
  const h66 = Math.max((siteInputs[siteInputsAt + 22] + marketInputs[12]), 0);
  const h67 = siteInputs[siteInputsAt + 21];
  const h68 = siteScalars[siteScalarsAt + 12];
  let y69 = 1;
  let y69Next = h68 + 12;
  const h70 = siteScalars[siteScalarsAt + 14];
  const h71 = siteInputs[siteInputsAt + 17];
  const h72 = siteInputs[siteInputsAt + 10];
  const h73 = 3 * stride;
  const h74 = siteScalars[siteScalarsAt + 15];
  let p75 = 0;
  let p76 = 0;
  let p77 = 0;
  const h78 = siteScalars[siteScalarsAt + 34];
  const h79 = (siteScalars[siteScalarsAt + 34] + 12);
  {
  while (0 >= y60Next) { y60 *= (1 + h59); y60Next += 12; }
  while (0 >= y63Next) { y63 *= (1 + h62); y63Next += 12; }
  while (0 >= y69Next) { y69 *= (1 + h67); y69Next += 12; }
  const v_site_revenuePerMwh = 0;
  siteSeries[h16 + 0] = v_site_revenuePerMwh;
  const v_site_powerPrice = 0;
  siteSeries[h17 + 0] = v_site_powerPrice;
  const v_site_miningCost = 0;
  siteSeries[h18 + 0] = v_site_miningCost;
  const v_site_miningEbitdaPerMw = 0;
  const v_site_availableMw = (0 > h19 ? h20 : h21);
  const v_site_committedMw = gathered[h22 + 0];
  const v_site_aiMw = gathered[h23 + 0];
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  const v_site_reservedMw = Math.min(h24, v_site_availableMw);
  const v_site_miningMw = Math.max(Math.min(h25, ((v_site_availableMw - v_site_reservedMw) - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h25, ((v_site_availableMw - v_site_reservedMw) - h26)), 0);
  const v_site_handoverMiningMw = (v_site_miningMw - v_site_keptMiningMw);
  const v_site_doNothingMw = Math.max(Math.min(h25, (v_site_availableMw - v_site_reservedMw)), 0);
  const v_site_unusedMw = (((v_site_availableMw - v_site_reservedMw) - v_site_committedMw) - v_site_miningMw);
  const v_site_itMw = gathered[h27 + 0];
  const v_site_hashrate = ((v_site_miningMw * h28) * 0.001);
  const v_site_rentRate = 0;
  const v_site_rent = 0;
  const v_site_landlordCost = 0;
  const v_site_noi = 0;
  const v_site_worksProgress = (h26 > 0 ? sCurveAt(quotient((0 - h29), h30)) : 0);
  const v_site_hardCapex = 0;
  const v_site_worksCapex = 0;
  const v_site_capex = 0;
  const v_site_asicProceeds = gathered[h31 + 0];
  const v_site_doNothingCash = 0;
  const v_site_miningCash = 0;
  const v_site_miningGivenUp = 0;
  const v_site_keptMiningCash = 0;
  const v_site_handoverMiningCash = 0;
  const v_site_conversionCash = (((v_site_noi + v_site_asicProceeds) + v_site_handoverMiningCash) - v_site_capex);
  const v_site_planCash = (v_site_keptMiningCash + v_site_conversionCash);
  const v_site_planCumulative = (0 + v_site_planCash);
  siteSeries[h32 + 0] = v_site_planCumulative;
  const v_site_doNothingCumulative = (0 + v_site_doNothingCash);
  const v_site_stableNoi = 0;
  total0 += v_site_capex;
  total1 += (v_site_doNothingCash * marketSeries[h33 + 0]);
  total2 += (v_site_keptMiningCash * marketSeries[h33 + 0]);
  total3 += (v_site_conversionCash * marketSeries[h34 + 0]);
  total4 += (v_site_handoverMiningCash * marketSeries[h34 + 0]);
  total5 += (v_site_asicProceeds * marketSeries[h34 + 0]);
  total6 += (v_site_rent * marketSeries[h34 + 0]);
  total7 += ((0 - v_site_landlordCost) * marketSeries[h34 + 0]);
  total8 += ((0 - v_site_hardCapex) * marketSeries[h34 + 0]);
  total9 += ((0 - v_site_worksCapex) * marketSeries[h34 + 0]);
  total10 += v_site_stableNoi;
  total11 += v_site_noi;
  sums[h35 + 0] += v_site_conversionCash;
  sums[h36 + 0] += v_site_planCumulative;
  sums[h37 + 0] += v_site_availableMw;
  sums[h38 + 0] += v_site_aiMw;
  sums[h39 + 0] += v_site_inBuildMw;
  sums[h40 + 0] += v_site_miningMw;
  sums[h41 + 0] += v_site_reservedMw;
  sums[h42 + 0] += v_site_unusedMw;
  sums[h43 + 0] += v_site_itMw;
  sums[h44 + 0] += v_site_hashrate;
  sums[h45 + 0] += v_site_doNothingCash;
  sums[h46 + 0] += v_site_miningCash;
  sums[h47 + 0] += v_site_miningGivenUp;
  sums[h48 + 0] += v_site_planCash;
  sums[h49 + 0] += v_site_doNothingCumulative;
  sums[h50 + 0] += v_site_rent;
  sums[h51 + 0] += v_site_landlordCost;
  sums[h52 + 0] += v_site_noi;
  sums[h53 + 0] += v_site_capex;
  sums[h54 + 0] += v_site_asicProceeds;
  p75 = v_site_worksProgress;
  p76 = v_site_planCumulative;
  p77 = v_site_doNothingCumulative;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y60Next) { y60 *= (1 + h59); y60Next += 12; }
  while (t >= y63Next) { y63 *= (1 + h62); y63Next += 12; }
  while (t >= y69Next) { y69 *= (1 + h67); y69Next += 12; }
  const v_site_revenuePerMwh = (quotient((marketSeries[h55 + t] * h56), h57) * 1000.0000000000001);
  siteSeries[h16 + t] = v_site_revenuePerMwh;
  const v_site_powerPrice = (h58 * y60);
  siteSeries[h17 + t] = v_site_powerPrice;
  const v_site_miningCost = (h61 * y63);
  siteSeries[h18 + t] = v_site_miningCost;
  const v_site_miningEbitdaPerMw = Math.max((((h64 * Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0)) - (h64 * v_site_miningCost)) + h65), 0);
  const v_site_availableMw = (t > h19 ? h20 : h21);
  const v_site_committedMw = gathered[h22 + t];
  const v_site_aiMw = gathered[h23 + t];
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  const v_site_reservedMw = Math.min(h24, v_site_availableMw);
  const v_site_miningMw = Math.max(Math.min(h25, ((v_site_availableMw - v_site_reservedMw) - v_site_committedMw)), 0);
  const v_site_keptMiningMw = Math.max(Math.min(h25, ((v_site_availableMw - v_site_reservedMw) - h26)), 0);
  const v_site_handoverMiningMw = (v_site_miningMw - v_site_keptMiningMw);
  const v_site_doNothingMw = Math.max(Math.min(h25, (v_site_availableMw - v_site_reservedMw)), 0);
  const v_site_unusedMw = (((v_site_availableMw - v_site_reservedMw) - v_site_committedMw) - v_site_miningMw);
  const v_site_itMw = gathered[h27 + t];
  const v_site_hashrate = ((v_site_miningMw * h28) * 0.001);
  const v_site_rentRate = (h66 * y69);
  const v_site_rent = (t < h70 ? (((v_site_itMw * 1000) * v_site_rentRate) * h71) : 0);
  const v_site_landlordCost = (v_site_rent * h72);
  const v_site_noi = (v_site_rent - v_site_landlordCost);
  const v_site_worksProgress = (h26 > 0 ? sCurveAt(quotient((t - h29), h30)) : 0);
  const v_site_hardCapex = gathered[h73 + t];
  const v_site_worksCapex = (h74 * (v_site_worksProgress - p75));
  const v_site_capex = (v_site_hardCapex + v_site_worksCapex);
  const v_site_asicProceeds = gathered[h31 + t];
  const v_site_doNothingCash = (v_site_doNothingMw * v_site_miningEbitdaPerMw);
  const v_site_miningCash = (v_site_miningMw * v_site_miningEbitdaPerMw);
  const v_site_miningGivenUp = (v_site_doNothingCash - v_site_miningCash);
  const v_site_keptMiningCash = (v_site_keptMiningMw * v_site_miningEbitdaPerMw);
  const v_site_handoverMiningCash = (v_site_handoverMiningMw * v_site_miningEbitdaPerMw);
  const v_site_conversionCash = (((v_site_noi + v_site_asicProceeds) + v_site_handoverMiningCash) - v_site_capex);
  const v_site_planCash = (v_site_keptMiningCash + v_site_conversionCash);
  const v_site_planCumulative = (p76 + v_site_planCash);
  siteSeries[h32 + t] = v_site_planCumulative;
  const v_site_doNothingCumulative = (p77 + v_site_doNothingCash);
  const v_site_stableNoi = (t >= h78 ? (t < h79 ? v_site_noi : 0) : 0);
  total0 += v_site_capex;
  total1 += (v_site_doNothingCash * marketSeries[h33 + t]);
  total2 += (v_site_keptMiningCash * marketSeries[h33 + t]);
  total3 += (v_site_conversionCash * marketSeries[h34 + t]);
  total4 += (v_site_handoverMiningCash * marketSeries[h34 + t]);
  total5 += (v_site_asicProceeds * marketSeries[h34 + t]);
  total6 += (v_site_rent * marketSeries[h34 + t]);
  total7 += ((0 - v_site_landlordCost) * marketSeries[h34 + t]);
  total8 += ((0 - v_site_hardCapex) * marketSeries[h34 + t]);
  total9 += ((0 - v_site_worksCapex) * marketSeries[h34 + t]);
  total10 += v_site_stableNoi;
  total11 += v_site_noi;
  sums[h35 + t] += v_site_conversionCash;
  sums[h36 + t] += v_site_planCumulative;
  sums[h37 + t] += v_site_availableMw;
  sums[h38 + t] += v_site_aiMw;
  sums[h39 + t] += v_site_inBuildMw;
  sums[h40 + t] += v_site_miningMw;
  sums[h41 + t] += v_site_reservedMw;
  sums[h42 + t] += v_site_unusedMw;
  sums[h43 + t] += v_site_itMw;
  sums[h44 + t] += v_site_hashrate;
  sums[h45 + t] += v_site_doNothingCash;
  sums[h46 + t] += v_site_miningCash;
  sums[h47 + t] += v_site_miningGivenUp;
  sums[h48 + t] += v_site_planCash;
  sums[h49 + t] += v_site_doNothingCumulative;
  sums[h50 + t] += v_site_rent;
  sums[h51 + t] += v_site_landlordCost;
  sums[h52 + t] += v_site_noi;
  sums[h53 + t] += v_site_capex;
  sums[h54 + t] += v_site_asicProceeds;
  p75 = v_site_worksProgress;
  p76 = v_site_planCumulative;
  p77 = v_site_doNothingCumulative;
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
function siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
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
  siteScalars[siteScalarsAt + 39] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 3 * stride, siteSeriesAt + 3 * stride + stride));
}
export function addSite(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
}

import { line, reduce, when, zero } from '../language/line.ts';
import { conversionCash } from './cash.ts';
import { miningCash } from './fleet.ts';
import { cloudRevenue } from './gpuCloud.ts';
import { noi, rent } from './income.ts';
import { aYear, hoursPerMonth, hoursPerYear, monthsPerYear, siteInput } from './inputs.ts';
import { firstReady } from './lease.ts';
import { npvPlan } from './metrics.ts';
import { miningEbitdaPerMw, revenuePerMwh } from './mining.ts';
import { aiUtilityMw, energisedMw, finalMw } from './powerSplit.ts';
import { isStable, stableNoiTotal } from './stabilised.ts';

export const ebitda = line('site.ebitda', {
  unit: 'USD/month',
  label: 'EBITDA',
  words: 'NOI and mining cash; new machines are counted in mining cash',
  formula: noi.plus(miningCash),
});

export const stableRevenue = line('site.stableRevenue', {
  unit: 'USD',
  label: 'AI revenue of the first full year',
  words: 'lease income and GPU revenue of its twelve months',
  formula: reduce('total', when(isStable, rent.plus(cloudRevenue), zero)),
});

/** All hours of a year at the utility MW that went to AI, so that every use of the same MW is on one base. */
const aiMwh = aiUtilityMw.times(hoursPerYear).times(aYear.over(monthsPerYear));
const samePower = 'of a year at the utility MW to AI';

export const aiRevenuePerMwh = line('site.aiRevenuePerMwh', {
  unit: 'USD/MWh',
  label: 'AI revenue per utility MWh',
  words: `AI revenue of the first full year over all MWh ${samePower}`,
  source: 'revenue per utility MWh, for all uses of the same MW',
  mayBeNone: true,
  formula: stableRevenue.over(aiMwh),
});

export const aiProfitPerMwh = line('site.aiProfitPerMwh', {
  unit: 'USD/MWh',
  label: 'AI gross profit per utility MWh',
  words: `NOI of the first full year over all MWh ${samePower}`,
  source: 'gross profit per utility MWh, for all uses of the same MW',
  mayBeNone: true,
  formula: stableNoiTotal.over(aiMwh),
});

export const miningRevenueOfYear = line('site.miningRevenueOfYear', {
  unit: 'USD/MW',
  label: 'Mining revenue of the same year',
  words: 'hours run times mining revenue per MWh in the twelve months of the first full lease year',
  formula: reduce(
    'total',
    when(isStable, hoursPerMonth.times(siteInput('miningUptime')).times(revenuePerMwh), zero),
  ),
});

export const miningProfitOfYear = line('site.miningProfitOfYear', {
  unit: 'USD/MW',
  label: 'Mining EBITDA of the same year',
  words: 'mining EBITDA per MW in the twelve months of the first full lease year',
  formula: reduce('total', when(isStable, miningEbitdaPerMw, zero)),
});

const yearHours = hoursPerYear.times(aYear.over(monthsPerYear));

export const miningRevenuePerUtilityMwh = line('site.miningRevenuePerUtilityMwh', {
  unit: 'USD/MWh',
  label: 'Mining revenue per utility MWh',
  words: 'mining revenue of the year in which AI is first let all year, over all its hours',
  source: 'revenue per utility MWh, for all uses of the same MW',
  formula: miningRevenueOfYear.over(yearHours),
});

export const miningProfitPerUtilityMwh = line('site.miningProfitPerUtilityMwh', {
  unit: 'USD/MWh',
  label: 'Mining gross profit per utility MWh',
  words: 'mining EBITDA of the year in which AI is first let all year, over all its hours',
  source: 'gross profit per utility MWh, for all uses of the same MW',
  formula: miningProfitOfYear.over(yearHours),
});

export const aiProfitPerMw = line('site.aiProfitPerMw', {
  unit: 'USD/MW',
  label: 'AI gross profit per utility MW',
  words: 'NOI of the first full year over utility MW to AI',
  mayBeNone: true,
  formula: stableNoiTotal.over(aiUtilityMw),
});

export const paybackFromReady = line('site.paybackFromReady', {
  unit: 'month',
  label: 'Payback from first ready',
  words: 'payback from decision less the months until the first block is ready',
  mayBeNone: true,
  formula: reduce('paybackMonth', conversionCash).minus(firstReady),
});

export const npvPerEnergisedMw = line('site.npvPerEnergisedMw', {
  unit: 'USD/MW',
  label: 'Value per energised MW',
  words: 'NPV of the plan over energised MW',
  source: 'EV per MW: energised and contracted apart',
  mayBeNone: true,
  formula: npvPlan.over(energisedMw),
});

export const npvPerContractedMw = line('site.npvPerContractedMw', {
  unit: 'USD/MW',
  label: 'Value per contracted MW',
  words: 'NPV of the plan over the most power the site has',
  source: 'EV per MW: energised and contracted apart',
  mayBeNone: true,
  formula: npvPlan.over(finalMw),
});

export const comparisonLines = [
  ebitda,
  stableRevenue,
  aiRevenuePerMwh,
  aiProfitPerMwh,
  miningRevenueOfYear,
  miningProfitOfYear,
  miningRevenuePerUtilityMwh,
  miningProfitPerUtilityMwh,
  aiProfitPerMw,
  paybackFromReady,
  npvPerEnergisedMw,
  npvPerContractedMw,
];

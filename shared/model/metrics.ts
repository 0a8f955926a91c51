import { line, month, presentValue, reduce, when, zero } from '../language/line.ts';
import { conversionCash, doNothingCash, handoverMiningCash, keptMiningCash, planCumulative } from './cash.ts';
import { asicProceeds, capex, hardCapex, worksCapex } from './construction.ts';
import { aYear, siteInput } from './inputs.ts';
import { firstReady, landlordCost, lastReady, noi, rent } from './lease.ts';
import { leaseDiscount, miningDiscount } from './market.ts';
import { aiUtilityMw, criticalItMw } from './powerSplit.ts';

export const capexTotal = line('site.capexTotal', {
  unit: 'USD',
  label: 'Capex',
  words: 'capex of all months',
  formula: reduce('total', capex),
});

export const capexPerItMw = line('site.capexPerItMw', {
  unit: 'USD/MWit',
  label: 'Capex per IT MW',
  words: 'capex over critical IT MW',
  mayBeNone: true,
  formula: capexTotal.over(criticalItMw),
});

export const npvDoNothing = line('site.npvDoNothing', {
  unit: 'USD',
  label: 'NPV keep mining',
  words: 'cash of do-nothing, discounted at the mining rate',
  formula: presentValue(doNothingCash, miningDiscount),
});

export const npvKeptMining = line('site.npvKeptMining', {
  unit: 'USD',
  label: 'NPV of mining that stays',
  words: 'cash of mining that stays, discounted at the mining rate',
  formula: presentValue(keptMiningCash, miningDiscount),
});

export const npvConversion = line('site.npvConversion', {
  unit: 'USD',
  label: 'NPV of the conversion',
  words: 'cash of the conversion, discounted at the lease rate',
  formula: presentValue(conversionCash, leaseDiscount),
});

export const npvPlan = line('site.npvPlan', {
  unit: 'USD',
  label: 'NPV of the plan',
  words: 'NPV of mining that stays and of the conversion',
  formula: npvKeptMining.plus(npvConversion),
});

export const gain = line('site.gain', {
  unit: 'USD',
  label: 'Gain over do-nothing',
  words: 'NPV of the plan less NPV if nothing is done',
  formula: npvPlan.minus(npvDoNothing),
});

export const gainPerUtilityMw = line('site.gainPerUtilityMw', {
  unit: 'USD/MW',
  label: 'Gain per utility MW',
  words: 'gain over utility MW to AI',
  mayBeNone: true,
  formula: gain.over(aiUtilityMw),
});

export const npvMiningGivenUp = line('site.npvMiningGivenUp', {
  unit: 'USD',
  label: 'Mining given up',
  words: 'NPV of mining that stays less NPV if nothing is done',
  formula: npvKeptMining.minus(npvDoNothing),
});

export const npvMiningUntilHandover = line('site.npvMiningUntilHandover', {
  unit: 'USD',
  label: 'Mining until handover',
  words: 'mining cash until handover, discounted at the lease rate',
  formula: presentValue(handoverMiningCash, leaseDiscount),
});

export const npvAsicResale = line('site.npvAsicResale', {
  unit: 'USD',
  label: 'ASIC resale',
  words: 'ASIC resale, discounted at the lease rate',
  formula: presentValue(asicProceeds, leaseDiscount),
});

export const npvRent = line('site.npvRent', {
  unit: 'USD',
  label: 'Lease income',
  words: 'lease income, discounted at the lease rate',
  formula: presentValue(rent, leaseDiscount),
});

export const npvLandlordCost = line('site.npvLandlordCost', {
  unit: 'USD',
  label: 'Running cost',
  words: 'running cost, discounted at the lease rate, as a loss',
  formula: presentValue(zero.minus(landlordCost), leaseDiscount),
});

export const npvHardCost = line('site.npvHardCost', {
  unit: 'USD',
  label: 'Hard cost',
  words: 'hard cost with contingency, discounted at the lease rate, as a loss',
  formula: presentValue(zero.minus(hardCapex), leaseDiscount),
});

export const npvSiteWorks = line('site.npvSiteWorks', {
  unit: 'USD',
  label: 'Site works',
  words: 'site works, discounted at the lease rate, as a loss',
  formula: presentValue(zero.minus(worksCapex), leaseDiscount),
});

export const irr = line('site.irr', {
  unit: '1',
  label: 'IRR',
  words: 'yearly rate at which the cash of the conversion is worth nothing today; before debt and tax',
  source: 'searched from −99 % to 1,000 % a year; where several rates fit, that is said and none is chosen',
  shownAs: 'percent',
  formula: reduce('internalRate', conversionCash),
});

export const moic = line('site.moic', {
  unit: '1',
  label: 'MOIC',
  words: 'positive months of the conversion over its negative months',
  shownAs: 'multiple',
  formula: reduce('multiple', conversionCash),
});

export const paybackMonths = line('site.paybackMonths', {
  unit: 'month',
  label: 'Payback from decision',
  words: 'months until the cash of the conversion is back at zero for good',
  formula: reduce('paybackMonth', conversionCash),
});

/** First lease year in which every block is live all year. */
export const stableFrom = line('site.stableFrom', {
  unit: 'month',
  label: 'First full lease year',
  words: 'first month of the first lease year that begins when all blocks are ready',
  source: 'worked example, yield on cost in the first full year',
  shownAs: 'date',
  formula: firstReady.plus(aYear.times(lastReady.minus(firstReady).over(aYear).ceiling())),
});

export const stableNoi = line('site.stableNoi', {
  unit: 'USD/month',
  label: 'NOI of the first full year',
  words: 'NOI in the twelve months from the first full lease year on',
  formula: when(month.isAtLeast(stableFrom), when(month.isBelow(stableFrom.plus(aYear)), noi, zero), zero),
});

export const stableNoiTotal = line('site.stableNoiTotal', {
  unit: 'USD',
  label: 'NOI of the first full year',
  words: 'sum over its twelve months',
  formula: reduce('total', stableNoi),
});

export const yieldOnCost = line('site.yieldOnCost', {
  unit: '1',
  label: 'Yield on cost, first full year',
  words: 'NOI of the first full lease year over capex',
  mayBeNone: true,
  shownAs: 'percent',
  formula: stableNoiTotal.over(capexTotal),
});

export const averageYearlyNoi = line('site.averageYearlyNoi', {
  unit: 'USD',
  label: 'Average NOI a year',
  words: 'NOI of all months over the lease term, times twelve',
  formula: reduce('total', noi).times(aYear).over(siteInput('leaseTermMonths')),
});

export const averageYieldOnCost = line('site.averageYieldOnCost', {
  unit: '1',
  label: 'Yield on cost, average',
  words: 'average NOI a year over capex',
  mayBeNone: true,
  shownAs: 'percent',
  formula: averageYearlyNoi.over(capexTotal),
});

export const peakFunding = line('site.peakFunding', {
  unit: 'USD',
  label: 'Peak funding',
  words: 'deepest point of the cumulative cash of the plan; before debt',
  formula: zero.minus(reduce('lowest', planCumulative)),
});

export const peakFundingMonth = line('site.peakFundingMonth', {
  unit: 'month',
  label: 'Month of peak funding',
  words: 'month in which the cumulative cash of the plan is deepest',
  shownAs: 'date',
  formula: reduce('lowestMonth', planCumulative),
});

export const metricLines = [
  capexTotal,
  capexPerItMw,
  npvDoNothing,
  npvKeptMining,
  npvConversion,
  npvPlan,
  gain,
  gainPerUtilityMw,
  npvMiningGivenUp,
  npvMiningUntilHandover,
  npvAsicResale,
  npvRent,
  npvLandlordCost,
  npvHardCost,
  npvSiteWorks,
  irr,
  moic,
  paybackMonths,
  stableFrom,
  stableNoi,
  stableNoiTotal,
  yieldOnCost,
  averageYearlyNoi,
  averageYieldOnCost,
  peakFunding,
  peakFundingMonth,
];

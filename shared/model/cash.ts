import { cumulative, line } from '../language/line.ts';
import { asicProceeds, capex } from './construction.ts';
import { noi } from './lease.ts';
import { miningEbitdaPerMw } from './mining.ts';
import { doNothingMw, handoverMiningMw, keptMiningMw, miningMw } from './powerSplit.ts';

export const doNothingCash = line('site.doNothingCash', {
  unit: 'USD/month',
  label: 'Cash if nothing is done',
  words: 'mining MW of do-nothing times mining EBITDA per MW',
  formula: doNothingMw.times(miningEbitdaPerMw),
});

export const miningCash = line('site.miningCash', {
  unit: 'USD/month',
  label: 'Mining cash',
  words: 'mining MW times mining EBITDA per MW',
  formula: miningMw.times(miningEbitdaPerMw),
});

export const miningGivenUp = line('site.miningGivenUp', {
  unit: 'USD/month',
  label: 'Mining given up',
  words: 'mining cash of do-nothing less that of the plan',
  formula: doNothingCash.minus(miningCash),
});

export const keptMiningCash = line('site.keptMiningCash', {
  unit: 'USD/month',
  label: 'Cash of mining that stays',
  words: 'mining MW that stay times mining EBITDA per MW',
  formula: keptMiningMw.times(miningEbitdaPerMw),
});

export const handoverMiningCash = line('site.handoverMiningCash', {
  unit: 'USD/month',
  label: 'Mining cash until handover',
  words: 'mining MW until handover times mining EBITDA per MW',
  source: 'mining goes on until the block needs the power',
  formula: handoverMiningMw.times(miningEbitdaPerMw),
});

export const conversionCash = line('site.conversionCash', {
  unit: 'USD/month',
  label: 'Cash of the conversion',
  words: 'NOI, ASIC resale and mining until handover, less capex; before debt and tax',
  fromDecision: true,
  formula: noi.plus(asicProceeds).plus(handoverMiningCash).minus(capex),
});

export const planCash = line('site.planCash', {
  unit: 'USD/month',
  label: 'Cash of the plan',
  words: 'cash of mining that stays and of the conversion; before debt and tax',
  fromDecision: true,
  formula: keptMiningCash.plus(conversionCash),
});

export const planCumulative = line('site.planCumulative', {
  unit: 'USD',
  label: 'Cumulative cash of the plan',
  words: 'cash of the plan, summed up to this month',
  fromDecision: true,
  formula: cumulative('site.planCumulative', planCash),
});

export const doNothingCumulative = line('site.doNothingCumulative', {
  unit: 'USD',
  label: 'Cumulative cash if nothing is done',
  words: 'cash of do-nothing, summed up to this month',
  fromDecision: true,
  formula: cumulative('site.doNothingCumulative', doNothingCash),
});

export const cashLines = [
  doNothingCash,
  miningCash,
  miningGivenUp,
  keptMiningCash,
  handoverMiningCash,
  conversionCash,
  planCash,
  planCumulative,
  doNothingCumulative,
];

import { line, month, reduce, when, zero } from '../language/line.ts';
import { noi } from './income.ts';
import { aYear } from './inputs.ts';
import { firstReady, lastReady } from './lease.ts';

/** First lease year in which every block is live all year. */
export const stableFrom = line('site.stableFrom', {
  unit: 'month',
  label: 'First full lease year',
  words: 'first month of the first lease year that begins when all blocks are ready',
  source: 'worked example, yield on cost in the first full year',
  shownAs: 'date',
  formula: firstReady.plus(aYear.times(lastReady.minus(firstReady).over(aYear).atLeast(zero).ceiling())),
});

export const isStable = month.isAtLeast(stableFrom).times(month.isBelow(stableFrom.plus(aYear)));

export const stableNoi = line('site.stableNoi', {
  unit: 'USD/month',
  label: 'NOI of the first full year',
  words: 'NOI in the twelve months from the first full lease year on',
  formula: when(isStable, noi, zero),
});

export const stableNoiTotal = line('site.stableNoiTotal', {
  unit: 'USD',
  label: 'NOI of the first full year',
  words: 'sum over its twelve months',
  formula: reduce('total', stableNoi),
});

export const stabilisedLines = [stableFrom, stableNoi, stableNoiTotal];

import { formatCount, formatNumber, formatPercent, formatUsdM, sentenceCase } from '../../domain/format.ts';
import { addMonths, formatMonth, type YearMonth, yearOf } from '../../domain/months.ts';
import type { AmountResult, Bar, FanMonth, SimulationResult } from '../../risk/result.ts';
import { sharedDecimals } from './bridge.ts';
import type { CdfSpec, FanSpec, HistogramSpec, MonthlyChanceSpec } from './chartSpec.ts';

const million = (usd: number): number => usd / 1e6;

/** `11 futures in 100`, `no future in 100`, `fewer than one future in 100`. */
export function futuresIn100(chance: number): string {
  const count = Math.round(chance * 100);
  if (chance > 0 && count === 0) return 'fewer than one future in 100';
  if (chance < 1 && count === 100) return 'more than 99 futures in 100';
  return count === 0
    ? 'no future in 100'
    : `${formatNumber(count)} ${count === 1 ? 'future' : 'futures'} in 100`;
}

/** Trials, seed and what they leave uncertain. */
export function trialWords({ trials, of }: SimulationResult, amount: AmountResult): string {
  return `${formatNumber(trials)} trials, seed ${of.seed}, standard error of P50 ${formatUsdM(amount.p50.standardError)}`;
}

/** What a fan shows: cash by month, and how much is needed. */
export interface FanFigures {
  readonly fan: readonly FanMonth[];
  readonly amounts: Pick<SimulationResult['amounts'], 'peakFunding'>;
}

/** Cumulative cash of the plan in all futures. `decision`: the month 0. */
export function fanSpec(result: FanFigures, decision: YearMonth): FanSpec {
  const points = result.fan.map(({ month, p5, p25, p50, p75, p95 }: FanMonth) => ({
    t: month,
    p5: million(p5),
    p25: million(p25),
    p50: million(p50),
    p75: million(p75),
    p95: million(p95),
  }));
  const deepest = points.reduce<(typeof points)[number] | null>(
    (least, point) => (point.p5 < (least?.p5 ?? 0) ? point : least),
    null,
  );
  const decimals = sharedDecimals(1e6 * Math.max(1, ...points.map(({ p95, p5 }) => Math.max(p95, -p5))));
  const need = result.amounts.peakFunding.p95.value;
  const title =
    need > 0
      ? `One future in twenty needs more than ${formatUsdM(need)} before debt`
      : 'In nineteen futures of twenty the plan pays for itself as it goes';
  const last = points.at(-1);
  return {
    kind: 'fan',
    startYear: yearOf(decision),
    startMonth: Number(decision.slice(5)),
    decimals,
    points,
    low: deepest && {
      t: deepest.t,
      value: deepest.p5,
      label: `P5 low ${formatNumber(deepest.p5, decimals)} in ${formatMonth(addMonths(decision, deepest.t))}`,
    },
    title,
    subtitle: 'Cumulative cash of the plan, USD M nominal; bands 5 to 95 and 25 to 75 %, median in ink',
    summary: `${title}. At the end cumulative cash is ${formatUsdM(1e6 * (last?.p5 ?? 0))} in one future of twenty or less, ${formatUsdM(1e6 * (last?.p50 ?? 0))} in half, ${formatUsdM(1e6 * (last?.p95 ?? 0))} or more in one of twenty.`,
  };
}

function marksOf({ p10, p50, p90 }: AmountResult, decimals: number): HistogramSpec['marks'] {
  const mark = (label: string, usd: number) => ({
    value: million(usd),
    label: `${label} ${formatNumber(million(usd), decimals)}`,
  });
  return [mark('P10', p10.value), mark('P50', p50.value), mark('P90', p90.value)];
}

function barsOf(bars: readonly Bar[], trials: number): HistogramSpec['bars'] {
  return bars.map(({ from, to, count }) => ({ from: million(from), to: million(to), share: count / trials }));
}

/** The gain over do-nothing in all futures. */
export function gainHistogram(result: SimulationResult): HistogramSpec {
  const { gain } = result.amounts;
  const { chance } = result.miningBeatsConverting;
  const title = `${sentenceCase(futuresIn100(chance))} end below mining on`;
  return histogram(result, gain, result.histograms.gain, {
    title,
    subtitle: 'Gain over do-nothing, USD M NPV, share of futures; hatched: less than mining on',
  });
}

/** NPV of the plan less that of another state, future by future. `name`: the other. */
export function pairHistogram(result: SimulationResult, name: string): HistogramSpec | null {
  const { pair } = result;
  if (!pair) return null;
  const title = `In ${futuresIn100(pair.better.chance)} this is worth more than ${name}`;
  return histogram(result, pair.difference, pair.histogram, {
    title,
    subtitle: `NPV less that of ${name} in the same future, USD M, share of futures; hatched: worth less`,
  });
}

function histogram(
  result: SimulationResult,
  amount: AmountResult,
  bars: readonly Bar[],
  words: { readonly title: string; readonly subtitle: string },
): HistogramSpec {
  const { p10, p50, p90 } = amount;
  const decimals = sharedDecimals(Math.max(Math.abs(p10.value), Math.abs(p90.value), 1));
  return {
    kind: 'histogram',
    decimals,
    bars: barsOf(bars, result.trials),
    marks: marksOf(amount, decimals),
    note: trialWords(result, amount),
    ...words,
    summary: `${words.title}. P10 ${formatUsdM(p10.value)}, P50 ${formatUsdM(p50.value)}, P90 ${formatUsdM(p90.value)}, mean ${formatUsdM(amount.mean)} ± ${formatUsdM(amount.standardError)}. ${trialWords(result, amount)}.`,
  };
}

/** Shares of futures below each NPV and each gain. */
export function cdfSpec(result: SimulationResult): CdfSpec {
  const { npvPlan, gain } = result.percentiles;
  const decimals = sharedDecimals(Math.max(1, ...npvPlan.map(Math.abs), ...gain.map(Math.abs)));
  const loss = result.chances.loss.chance;
  const title = `${sentenceCase(futuresIn100(loss))} lose money; the worst twentieth averages ${formatUsdM(result.amounts.npvPlan.cvar5)}`;
  return {
    kind: 'cdf',
    decimals,
    curves: [
      { id: 'plan', label: 'NPV of the plan', percentiles: npvPlan.map(million) },
      { id: 'gain', label: 'Gain over do-nothing', percentiles: gain.map(million) },
    ],
    title,
    subtitle: 'Share of futures at or below an amount, USD M NPV; plan in ink, gain dashed',
    summary: `${title}. Half of all futures have an NPV of ${formatUsdM(result.amounts.npvPlan.p50.value)} or less and a gain of ${formatUsdM(result.amounts.gain.p50.value)} or less.`,
  };
}

/** The chance that some site breaks its covenant, by month. `sites`: how many have a loan. */
export function covenantSpec(result: SimulationResult, decision: YearMonth): MonthlyChanceSpec {
  const chances = result.covenantBrokenByMonth;
  const { chance } = result.chances.covenantBroken;
  const most = Math.max(0, ...chances);
  const t = chances.indexOf(most);
  const when = formatMonth(addMonths(decision, Math.max(0, t)));
  const title =
    chance === 0
      ? 'No future breaks a covenant'
      : `${sentenceCase(futuresIn100(chance))} break a covenant, most often in ${when}`;
  return {
    kind: 'monthly-chance',
    startYear: yearOf(decision),
    startMonth: Number(decision.slice(5)),
    chances,
    high: chance === 0 ? null : { t, label: `${formatPercent(most)} in ${when}` },
    title,
    subtitle: `Chance that at least one of ${formatCount(result.sites.length, 'site')} breaks its covenant, by month`,
    summary: `${title}. The chance in the worst month is ${formatPercent(most)}.`,
  };
}

import { type DriverId, drivers } from './drivers.ts';
import { quotientOf } from './exactSum.ts';
import type { PairSummary } from './pairSummary.ts';
import { driverIds } from './simulator.ts';
import {
  type Amount,
  amounts,
  type DriverClass,
  driverClasses,
  events,
  fanMonths,
  type RiskEvent,
  type SimulationOf,
  type SimulationSummary,
} from './summary.ts';
import type { Tally } from './tally.ts';
import type { TrialRange } from './trialRanges.ts';

/** A percentile with half the width of the range in which it lies with a chance of 68 %. */
export interface Percentile {
  readonly value: number;
  readonly standardError: number;
}

/** What the trials say of one amount, in USD. */
export interface AmountResult {
  readonly mean: number;
  readonly standardError: number;
  readonly standardDeviation: number;
  readonly p5: Percentile;
  readonly p10: Percentile;
  readonly p50: Percentile;
  readonly p90: Percentile;
  readonly p95: Percentile;
  /** Mean of the worst 5 %: the lowest, and of amounts that have to be found (funding, equity) the highest. */
  readonly cvar5: number;
  readonly least: number;
  readonly greatest: number;
}

export interface Chance {
  readonly chance: number;
  readonly standardError: number;
}

/** Cumulative cash in one month: percentiles over all trials. */
export interface FanMonth {
  readonly month: number;
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}

/** How many trials lie in `from` <= amount < `to`; the first and the last bar hold all beyond them too. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface DriverEffect {
  /**
   * Share of the variance that the driver explains alone: the variance of the means of twenty classes of
   * the driver over that of all trials, less what chance alone would give. Drivers that are correlated
   * share what they explain, and what they do only together is in none; so the shares need not add to 1.
   */
  readonly share: number;
  /** Means of the trials in the lowest and in the highest tenth of the driver, in USD. */
  readonly low: number;
  readonly high: number;
}

export interface DriverResult {
  readonly id: DriverId;
  readonly label: string;
  readonly npvPlan: DriverEffect;
  readonly gain: DriverEffect;
  /**
   * Mean of the driver, in its standard deviations, in the trials in which converting is worth less than
   * mining; null where there is none.
   */
  readonly whenLosing: number | null;
}

/** The plan beside another in the same futures, in USD. */
export interface PairResult {
  /** Chance that the plan is worth more than the other; that it is worth less. */
  readonly better: Chance;
  readonly worse: Chance;
  /** NPV of the plan less that of the other. */
  readonly difference: AmountResult;
  readonly histogram: readonly Bar[];
  /** What the futures have in common in which the plan is worth less, most unusual driver first. */
  readonly losing: readonly LosingDriver[];
}

/** Mean of a driver, in its standard deviations, over the futures that are lost; 0 over all futures. */
export interface LosingDriver {
  readonly id: DriverId;
  readonly label: string;
  readonly mean: number;
}

export interface SiteResult {
  readonly id: string;
  readonly npvPlan: { readonly mean: number; readonly standardError: number };
  readonly gain: { readonly mean: number; readonly standardError: number };
  readonly better: Chance;
}

/** What a simulation answers: figures in USD, chances as shares of one. */
export interface SimulationResult {
  readonly of: SimulationOf;
  readonly trials: number;
  readonly ranges: readonly TrialRange[];
  readonly convention: string;
  readonly amounts: Readonly<Record<Amount, AmountResult>>;
  readonly chances: Readonly<Record<RiskEvent, Chance>>;
  /** Chance that converting is worth less than mining on; where nothing converts after all it is worth the same. */
  readonly miningBeatsConverting: Chance;
  /** Amounts that 1 %, 2 % up to 99 % of outcomes do not exceed. */
  readonly percentiles: { readonly npvPlan: readonly number[]; readonly gain: readonly number[] };
  /** Chance that some site breaks its covenant in each month. */
  readonly covenantBrokenByMonth: readonly number[];
  readonly fan: readonly FanMonth[];
  readonly histograms: { readonly npvPlan: readonly Bar[]; readonly gain: readonly Bar[] };
  /** Most explained variance of the gain first. */
  readonly drivers: readonly DriverResult[];
  readonly sites: readonly SiteResult[];
  /** Null where the plan is compared with nothing but mining on. */
  readonly pair: PairResult | null;
}

const convention =
  'P10 is the amount that 10 % of outcomes do not exceed. Amounts are rounded to cents; a percentile is exact where few outcomes are near it and within 0.05 % elsewhere. CVaR is the mean of the worst 5 %.';

/** The figures of a summary; null where it counts no trial. */
export function simulationResult(summary: SimulationSummary): SimulationResult | null {
  const { trials } = summary;
  if (trials === 0) return null;
  const chance = (count: number): Chance => chanceOf(count, trials);
  return {
    of: summary.of,
    trials,
    ranges: summary.ranges,
    convention,
    amounts: record(amounts, (amount) => amountResult(summary.amounts[amount], costs.has(amount))),
    chances: record(events, (event) => chance(summary.events[event])),
    miningBeatsConverting: chance(lostTrials(summary)),
    percentiles: {
      npvPlan: percentiles(summary.amounts.npvPlan),
      gain: percentiles(summary.amounts.gain),
    },
    covenantBrokenByMonth: [...summary.breaches].map((count) => count / trials),
    fan: fanMonths(summary.of.months).flatMap((month, i) => {
      const tally = summary.fan[i];
      return tally ? [fanMonth(month, tally)] : [];
    }),
    histograms: {
      npvPlan: histogram(summary.amounts.npvPlan),
      gain: histogram(summary.amounts.gain),
    },
    drivers: driverResults(summary),
    sites: summary.sites.map((site, i) => ({
      id: summary.of.siteIds[i] ?? '',
      npvPlan: meanOf(site.plan, site.planSquares, trials),
      gain: meanOf(site.gain, site.gainSquares, trials),
      better: chance(site.better),
    })),
    pair: summary.pair && pairResult(summary.pair, trials),
  };
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

function chanceOf(count: number, trials: number): Chance {
  const share = count / trials;
  return { chance: share, standardError: Math.sqrt((share * (1 - share)) / trials) };
}

/** Of one trial alone there is no spread; it is given as 0 beside the number of trials. */
const known = (value: number): number => (Number.isNaN(value) ? 0 : value);

/** Amounts of which more is worse. */
const costs: ReadonlySet<Amount> = new Set<Amount>(['peakFunding', 'newEquity']);

function amountResult(tally: Tally, isCost: boolean): AmountResult {
  const percentile = (p: number): Percentile => ({
    value: tally.quantile(p),
    standardError: tally.quantileError(p),
  });
  return {
    mean: tally.mean,
    standardError: known(tally.standardError),
    standardDeviation: known(tally.standardDeviation),
    p5: percentile(0.05),
    p10: percentile(0.1),
    p50: percentile(0.5),
    p90: percentile(0.9),
    p95: percentile(0.95),
    cvar5: isCost ? tally.meanOfHighest(0.05) : tally.meanOfLowest(0.05),
    least: tally.quantile(0),
    greatest: tally.quantile(1),
  };
}

function meanOf(sum: bigint, squares: bigint, trials: number): { mean: number; standardError: number } {
  const n = BigInt(trials);
  const variance = trials < 2 ? 0 : quotientOf(n * squares - sum * sum, n * (n - 1n) * 10_000n);
  return { mean: quotientOf(sum, n * 100n), standardError: Math.sqrt(variance / trials) };
}

function fanMonth(month: number, tally: Tally): FanMonth {
  const at = (p: number): number => tally.quantile(p);
  return {
    month,
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
  };
}

const bars = 40;

/**
 * Bars of equal width from the first to the 99th percentile, none of which reaches over zero; the
 * outermost hold the tails.
 */
function histogram(tally: Tally): readonly Bar[] {
  const [first, last] = [tally.quantile(0.01), tally.quantile(0.99)];
  if (!(last > first)) return [{ from: first, to: last, count: tally.count }];
  const width = (last - first) / bars;
  const lowest = Math.floor(first / width);
  const low = lowest * width;
  const counts = new Array<number>(Math.max(1, Math.ceil(last / width) - lowest)).fill(0);
  for (const { count, mean } of tally.portions) {
    const bar = Math.min(counts.length - 1, Math.max(0, Math.floor(mean / width) - lowest));
    counts[bar] = (counts[bar] ?? 0) + count;
  }
  return counts.map((count, i) => ({ from: low + i * width, to: low + (i + 1) * width, count }));
}

function percentiles(tally: Tally): readonly number[] {
  return Array.from({ length: 99 }, (_, i) => tally.quantile((i + 1) / 100));
}

function pairResult(pair: PairSummary, trials: number): PairResult {
  const { better, worse, difference, losing } = pair;
  return {
    better: chanceOf(better, trials),
    worse: chanceOf(worse, trials),
    difference: amountResult(difference, false),
    histogram: histogram(difference),
    losing: driverIds
      .map((id, i) => ({
        id,
        label: drivers[id].label,
        mean: worse === 0 ? 0 : quotientOf(losing[i] ?? 0n, 1_000_000n) / worse,
      }))
      .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean)),
  };
}

/** Trials in which converting is worth less than mining on: no portion of a tally holds both signs. */
function lostTrials({ amounts: { gain } }: SimulationSummary): number {
  return gain.portions.reduce((sum, { count, mean }) => (mean < 0 ? sum + count : sum), 0);
}

function driverResults(summary: SimulationSummary): readonly DriverResult[] {
  const lost = lostTrials(summary);
  return driverIds
    .map((id, i): DriverResult => {
      const classes = summary.drivers[i] ?? [];
      return {
        id,
        label: drivers[id].label,
        npvPlan: effect(classes, 'npvPlan', summary.amounts.npvPlan),
        gain: effect(classes, 'gain', summary.amounts.gain),
        whenLosing: lost === 0 ? null : quotientOf(summary.losing[i] ?? 0n, 1_000_000n) / lost,
      };
    })
    .sort((a, b) => b.gain.share - a.gain.share);
}

function effect(classes: readonly DriverClass[], amount: 'npvPlan' | 'gain', tally: Tally): DriverEffect {
  const filled = classes.filter(({ count }) => count > 0);
  const { mean, variance, count: trials } = tally;
  const meanIn = (each: readonly DriverClass[]): number => {
    const count = each.reduce((sum, one) => sum + one.count, 0);
    const total = each.reduce((sum, one) => sum + one[amount], 0n);
    return count === 0 ? mean : quotientOf(total, BigInt(count) * 100n);
  };
  const between = filled.reduce((sum, each) => sum + each.count * (meanIn([each]) - mean) ** 2, 0);
  const whole = known(variance) * (trials - 1);
  const free = trials - filled.length;
  const unexplained = whole > 0 && free > 0 ? ((1 - between / whole) * (trials - 1)) / free : 1;
  const tenth = driverClasses / 10;
  return {
    share: Math.min(1, Math.max(0, 1 - unexplained)),
    low: meanIn(classes.slice(0, tenth)),
    high: meanIn(classes.slice(-tenth)),
  };
}

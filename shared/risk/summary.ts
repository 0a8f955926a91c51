import type { Repair } from './correlation.ts';
import { centsOf, millionthsOf, SumOfAmounts } from './exactSum.ts';
import { normalCdf } from './normal.ts';
import { PairSummary } from './pairSummary.ts';
import { driverIds, type Trial } from './simulator.ts';
import { Tally } from './tally.ts';
import { joinRanges, type TrialRange } from './trialRanges.ts';

/** What a summary is of. Summaries of the same merge; others do not. */
export interface SimulationOf {
  /** Fingerprints of the portfolio, of what it is compared with in the same futures, and of the settings. */
  readonly portfolio: string;
  readonly against: string | null;
  readonly settings: string;
  /** How stated correlations were moved that no numbers can have; null where they are used as stated. */
  readonly repair: Repair | null;
  readonly seed: number;
  /** Version of the engine, for another may compute otherwise. */
  readonly engine: string;
  readonly months: number;
  readonly siteIds: readonly string[];
}

/** Classes of equal chance into which a driver's numbers are sorted. */
export const driverClasses = 20;

export const amounts = [
  'npvPlan',
  'npvDoNothing',
  'gain',
  'peakFunding',
  'liquidityLow',
  'newEquity',
] as const;
export type Amount = (typeof amounts)[number];

export const events = ['loss', 'convertingBeatsMining', 'cashShort', 'covenantBroken'] as const;
export type RiskEvent = (typeof events)[number];

/** Sums over the trials in which a driver lay in one class: amounts in cents. */
export interface DriverClass {
  count: number;
  npvPlan: bigint;
  gain: bigint;
}

export interface SiteMoments {
  plan: bigint;
  planSquares: bigint;
  gain: bigint;
  gainSquares: bigint;
  /** Trials in which the site's plan is worth more than mining on. */
  better: number;
}

/** Months at which the fan of cumulative cash is counted: each year, and the last month. */
export function fanMonths(months: number): readonly number[] {
  const yearly = Array.from({ length: Math.floor(months / 12) + 1 }, (_, year) => 12 * year);
  return months % 12 === 0 ? yearly : [...yearly, months];
}

/**
 * What the trials of a simulation say, in memory that does not grow with them. Everything is whole
 * numbers: counts, and sums in cents. So summaries of shards merge to the summary of all trials, whatever
 * the shards and the order.
 */
export class SimulationSummary {
  readonly of: SimulationOf;
  readonly #fanMonths: readonly number[];
  #ranges: readonly TrialRange[] = [];
  readonly amounts: Readonly<Record<Amount, Tally>>;
  /** Trials in which each event came to pass. */
  readonly events: Record<RiskEvent, number>;
  /** Trials in which some site breaks its covenant, by month. */
  readonly breaches: Uint32Array;
  /** Cumulative cash of the plan in each of `fanMonths`. */
  readonly fan: readonly Tally[];
  /** By driver in the order of `driverIds`, then by class from low to high. */
  readonly drivers: readonly (readonly DriverClass[])[];
  /** By driver: sum of its numbers, in millionths, in trials in which converting is worth less than mining. */
  readonly losing: bigint[];
  readonly #sites: readonly SiteMoments[];
  /** What is not yet in `#sites`. */
  readonly #siteSums: readonly SiteSum[];
  /** The plan beside another in the same futures; null where it is compared with none. */
  readonly pair: PairSummary | null;

  constructor(of: SimulationOf) {
    this.of = of;
    this.amounts = Object.fromEntries(amounts.map((amount) => [amount, new Tally()])) as Record<
      Amount,
      Tally
    >;
    this.events = { loss: 0, convertingBeatsMining: 0, cashShort: 0, covenantBroken: 0 };
    this.breaches = new Uint32Array(of.months + 1);
    this.#fanMonths = fanMonths(of.months);
    this.fan = this.#fanMonths.map(() => new Tally());
    this.drivers = driverIds.map(() =>
      Array.from({ length: driverClasses }, () => ({ count: 0, npvPlan: 0n, gain: 0n })),
    );
    this.losing = driverIds.map(() => 0n);
    this.#sites = of.siteIds.map(() => ({ plan: 0n, planSquares: 0n, gain: 0n, gainSquares: 0n, better: 0 }));
    this.#siteSums = of.siteIds.map(() => ({ plan: new SumOfAmounts(), gain: new SumOfAmounts() }));
    this.pair = of.against === null ? null : new PairSummary();
  }

  /** Trials that are counted. */
  get ranges(): readonly TrialRange[] {
    return this.#ranges;
  }

  get sites(): readonly SiteMoments[] {
    zip(this.#sites, this.#siteSums, (site, { plan, gain }) => {
      plan.take((sum, squares) => {
        site.plan += sum;
        site.planSquares += squares;
      });
      gain.take((sum, squares) => {
        site.gain += sum;
        site.gainSquares += squares;
      });
    });
    return this.#sites;
  }

  get trials(): number {
    return this.#ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  }

  /**
   * Counts the trial with this number; `against`: the same future of what the portfolio is compared with.
   * Throws a RangeError if it is counted already.
   */
  add(number: number, trial: Trial, against: Pick<Trial, 'npvPlan'> | null = null): void {
    this.#ranges = joinRanges(this.#ranges, [[number, number + 1]]);
    const { npvPlan, npvDoNothing, peakFunding, liquidityLow, newEquity } = trial;
    const gain = npvPlan - npvDoNothing;
    const { amounts: own, events: happened } = this;
    own.npvPlan.add(npvPlan);
    own.npvDoNothing.add(npvDoNothing);
    own.gain.add(gain);
    own.peakFunding.add(peakFunding);
    own.liquidityLow.add(liquidityLow);
    own.newEquity.add(newEquity);
    if (npvPlan < 0) happened.loss += 1;
    if (gain > 0) happened.convertingBeatsMining += 1;
    if (liquidityLow < 0) happened.cashShort += 1;
    this.#addMonths(trial);
    this.#addDrivers(trial.scores, npvPlan, gain);
    this.#addSites(trial);
    if (against) this.pair?.add(npvPlan - against.npvPlan, trial.scores);
  }

  /** Counts all that `other` counted. Throws a RangeError where it is of something else, or counts twice. */
  merge(other: SimulationSummary): void {
    if (JSON.stringify(other.of) !== JSON.stringify(this.of))
      throw new RangeError('The two are of different portfolios, settings, seeds or versions');
    this.#ranges = joinRanges(this.#ranges, other.#ranges);
    for (const amount of amounts) this.amounts[amount].merge(other.amounts[amount]);
    for (const event of events) this.events[event] += other.events[event];
    other.breaches.forEach((count, month) => {
      this.breaches[month] = (this.breaches[month] ?? 0) + count;
    });
    zip(this.fan, other.fan, (own, more) => own.merge(more));
    zip(this.drivers, other.drivers, (own, more) => zip(own, more, addFields));
    other.losing.forEach((sum, driver) => {
      this.losing[driver] = (this.losing[driver] ?? 0n) + sum;
    });
    zip(this.sites, other.sites, addFields);
    if (other.pair) this.pair?.merge(other.pair);
  }

  /** For `readSummary` alone: the trials that what was read has counted. */
  counted(ranges: readonly TrialRange[]): void {
    this.#ranges = joinRanges(this.#ranges, ranges);
  }

  #addMonths({ breaches, planCumulative }: Trial): void {
    let isBroken = false;
    breaches.forEach((sites, month) => {
      if (sites <= 0) return;
      isBroken = true;
      this.breaches[month] = (this.breaches[month] ?? 0) + 1;
    });
    if (isBroken) this.events.covenantBroken += 1;
    this.#fanMonths.forEach((month, i) => {
      this.fan[i]?.add(planCumulative[month] ?? Number.NaN);
    });
  }

  #addDrivers(scores: Float64Array, npvPlan: number, gain: number): void {
    const plan = centsOf(npvPlan);
    const gained = centsOf(gain);
    scores.forEach((score, driver) => {
      const place = Math.min(driverClasses - 1, Math.floor(normalCdf(score) * driverClasses));
      const own = this.drivers[driver]?.[place];
      if (!own) return;
      own.count += 1;
      own.npvPlan += plan;
      own.gain += gained;
      if (gain < 0) this.losing[driver] = (this.losing[driver] ?? 0n) + millionthsOf(score);
    });
  }

  #addSites({ sitePlans, siteDoNothings }: Trial): void {
    this.#siteSums.forEach((site, i) => {
      const plan = sitePlans[i] ?? Number.NaN;
      const gain = plan - (siteDoNothings[i] ?? Number.NaN);
      site.plan.add(plan);
      site.gain.add(gain);
      const moments = this.#sites[i];
      if (gain > 0 && moments) moments.better += 1;
    });
  }
}

interface SiteSum {
  readonly plan: SumOfAmounts;
  readonly gain: SumOfAmounts;
}

function zip<T, U>(own: readonly T[], more: readonly U[], join: (own: T, more: U) => void): void {
  own.forEach((each, i) => {
    const other = more[i];
    if (other !== undefined) join(each, other);
  });
}

/** Adds the numbers of `more` to those of `own`, name by name. */
function addFields<T extends object>(own: T, more: T): void {
  for (const name of Object.keys(own) as (keyof T)[])
    own[name] = ((own[name] as number) + (more[name] as number)) as T[keyof T];
}

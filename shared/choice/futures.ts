import type { Portfolio } from '../domain/portfolio.ts';
import type { RiskSettings } from '../risk/riskSettings.ts';
import { Simulator } from '../risk/simulator.ts';
import { withOptions } from './figures.ts';
import type { OptionShape } from './option.ts';

/** How many futures are sampled, and from which seed. */
export interface FutureWish {
  readonly settings: RiskSettings;
  readonly futures: number;
  readonly seed: number;
}

/** Gain over do-nothing of each option in each future, by site and option; do-nothing over all sites. */
export interface SampledFutures {
  readonly gains: readonly (readonly Float64Array[])[];
  readonly doNothing: Float64Array;
}

/**
 * Values every option in the same futures (common random numbers): numbers are drawn for a trial, a driver
 * and a site, whatever is done there. The value of a site in a future depends on no other site, so the
 * n-th options of all sites are simulated as one portfolio; null is mining on. `report` is told the share that is done.
 */
export function sampleFutures(
  portfolio: Portfolio,
  shapes: readonly (readonly (OptionShape | null)[])[],
  wish: FutureWish,
  report: (share: number) => void = () => undefined,
): SampledFutures {
  const rounds = Math.max(1, ...shapes.map((each) => each.length));
  const gains = shapes.map((each) => each.map(() => new Float64Array(wish.futures)));
  const doNothing = new Float64Array(wish.futures);
  for (let round = 0; round < rounds; round += 1) {
    const chosen = shapes.map((each) => each[round] ?? null);
    // Only sites that have an option in this round are simulated; the first round has all, for do-nothing.
    const isIn = portfolio.sites.map((_, index) => round === 0 || chosen[index] !== null);
    const part: Portfolio = { ...portfolio, sites: portfolio.sites.filter((_, index) => isIn[index]) };
    const simulator = new Simulator(
      withOptions(
        part,
        chosen.filter((_, index) => isIn[index]),
      ),
      wish.settings,
      wish.seed,
    );
    const places = portfolio.sites.flatMap((_, index) => (isIn[index] ? [index] : []));
    for (let trial = 0; trial < wish.futures; trial += 1) {
      const { sitePlans, siteDoNothings } = simulator.run(trial);
      places.forEach((site, place) => {
        const nothing = siteDoNothings[place] ?? 0;
        const gain = gains[site]?.[round];
        if (gain) gain[trial] = (sitePlans[place] ?? 0) - nothing;
        if (round === 0) doNothing[trial] = (doNothing[trial] ?? 0) + nothing;
      });
    }
    report((round + 1) / rounds);
  }
  return { gains, doNothing };
}

/**
 * Futures of the options of a portfolio, drawn when somebody asks: most plans that are looked at need those of
 * a few options alone.
 */
export class OptionFutures {
  readonly #portfolio: Portfolio;
  readonly #shapes: readonly (readonly OptionShape[])[];
  readonly #wish: FutureWish;
  readonly #known: (Float64Array | undefined)[][];
  #doNothing: Float64Array | null = null;

  constructor(portfolio: Portfolio, shapes: readonly (readonly OptionShape[])[], wish: FutureWish) {
    this.#portfolio = portfolio;
    this.#shapes = shapes;
    this.#wish = wish;
    this.#known = shapes.map(() => []);
  }

  /** NPV of do-nothing over all sites in each future. */
  get doNothing(): Float64Array {
    this.#doNothing ??= sampleFutures(
      this.#portfolio,
      this.#shapes.map(() => []),
      this.#wish,
    ).doNothing;
    return this.#doNothing;
  }

  /** Gain of an option in each future, by the places of its site and of the option. */
  of(site: number, place: number): Float64Array {
    const known = this.#known[site]?.[place];
    if (known) return known;
    const shape = this.#shapes[site]?.[place];
    const row = this.#portfolio.sites[site];
    if (!shape || !row) throw new RangeError(`Site ${site} has no option ${place}`);
    const alone = sampleFutures({ ...this.#portfolio, sites: [row] }, [[shape]], this.#wish);
    const drawn = alone.gains[0]?.[0] ?? new Float64Array(0);
    const list = this.#known[site];
    if (list) list[place] = drawn;
    return drawn;
  }

  /** Draws what is not known yet of all options, together, which costs less than one by one. */
  drawAll(report: (share: number) => void): void {
    const missing = this.#shapes.map((shapes, site) =>
      shapes.flatMap((shape, place) => (this.#known[site]?.[place] ? [] : [{ shape, place }])),
    );
    if (missing.every((each) => each.length === 0)) return;
    const drawn = sampleFutures(
      this.#portfolio,
      missing.map((each) => each.map(({ shape }) => shape)),
      this.#wish,
      report,
    );
    this.#doNothing ??= drawn.doNothing;
    missing.forEach((each, site) => {
      each.forEach(({ place }, index) => {
        const gains = drawn.gains[site]?.[index];
        const list = this.#known[site];
        if (gains && list) list[place] = gains;
      });
    });
  }
}

/** Futures in the tail: at least one. */
export function tailCount(futures: number, tail: number): number {
  return Math.max(1, Math.round(futures * tail));
}

/** Mean of the lowest `count` values. */
export function meanOfLowest(values: Float64Array, count: number): number {
  const lowest = [...values].sort((a, b) => a - b).slice(0, count);
  return lowest.reduce((sum, value) => sum + value, 0) / lowest.length;
}

/** The amount that the share `p` of the values does not exceed. */
export function quantile(values: Float64Array, p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** Share of values below zero. */
export function shareOfLosses(values: Float64Array): number {
  return values.length === 0
    ? 0
    : values.reduce((count, value) => count + (value < 0 ? 1 : 0), 0) / values.length;
}

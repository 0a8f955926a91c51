import { blocksOf } from '../domain/conversion.ts';
import { addMonths, lastMonth, monthsBetween } from '../domain/months.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Market, Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from './engine.ts';
import { FigureEngine } from './figureEngine.ts';
import { findRoot } from './findRoot.ts';

/** What is solved for: a value of one input at which the figure after the dash is nothing. */
export const breakEvenIds = [
  'rent-gain',
  'rent-npv',
  'hardCost-gain',
  'hardCost-npv',
  'hashprice',
  'delay',
] as const;
export type BreakEvenId = (typeof breakEvenIds)[number];

/**
 * A break-even. For a site, `value` and `present` are amounts: USD/kW-month of lease year 1, USD per IT
 * MW, USD/PH/day, months of delay. For a portfolio rent is a change of every rent in USD/kW-month, and
 * hard cost a relative change of every hard cost; `present` is then 0.
 */
export interface BreakEven {
  readonly id: BreakEvenId;
  readonly outcome: Outcome;
  readonly present: number;
  /** Whether the plan is worth it at the present value: says which side `none` lies on. */
  readonly paysNow: boolean;
}

/** Most months of delay that are tried. */
export const mostDelayMonths = 120;
/** Amounts beyond these are not looked at: rent in USD/kW-month, hard cost and hashprice as multiples. */
const mostRent = 5_000;
const mostHardCost = 20;
const mostHashprice = 100;

/** Multiples of the present amount between which a change of sign is looked for. */
const scan = [0, 0.25, 0.5, 0.65, 0.75, 0.85, 0.95, 1.05, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3, 4, 6, 10, 20];

/** A figure of which a break-even makes nothing. */
type Worth = 'gain' | 'npvConversion' | 'npvMiningGivenUp';

/** Parts of the value of a plan, whose sizes say what is rounding: those at hand, and all of them. */
const partsAtHand = ['npvTerminal', 'npvConversion', 'npvPlan', 'npvDoNothing', 'npvKeptMining'] as const;
const parts = [...partsAtHand, 'npvRent', 'npvCloud', 'npvHardCost'];

/**
 * A value that is more than this share of the largest parts at hand so far is no rounding: the scan begins
 * where there is no rent or no cost, so that the other parts are hardly larger.
 */
const plain = 1e-6;

/**
 * Solves the break-evens of a site, or of all sites together where `siteId` is null, on an engine of its
 * own: market inputs are changed, the portfolio is evaluated, and `findRoot` closes in until the figure
 * is zero to the last bits.
 *
 * - Rent moves by the market's shift of all rents, so that rents of single blocks move along; hard cost
 *   by the market's relative shift. Against `gain` (worth as much as doing nothing) and `npv` (the
 *   conversion by itself is worth nothing).
 * - Hashprice: the same in all months (no growth or step of the price, a network that neither grows nor
 *   answers, no halving). At the answer, the
 *   mining given up is worth as much as the conversion is under the market as it stands; mining that
 *   stays is on both sides and cancels. Above it, keep mining.
 * - Delay: the most whole months that every block may be later than now with no loss against doing
 *   nothing, up to 120; `none` where even the first month does not pay, or all of them do.
 *
 * Rent is that of the site, or where blocks have rents of their own, what the site's would be with the same
 * shift. A plan that converts nothing has no break-evens. Yields after each evaluation. Throws a RangeError for
 * an unknown site.
 */
export function* solveBreakEvens(
  portfolio: Portfolio,
  siteId: string | null,
): Generator<void, readonly BreakEven[]> {
  const scope = siteId === null ? portfolio : siteAlone(portfolio, siteId);
  const trial = new Trial(scope);
  yield;
  if (!trial.convertsAnything()) return [];
  const answers: BreakEven[] = [];
  for (const figure of ['gain', 'npvConversion'] as const) {
    const suffix = figure === 'gain' ? 'gain' : 'npv';
    answers.push(yield* rentBreakEven(trial, siteId, figure, `rent-${suffix}`));
    answers.push(yield* hardCostBreakEven(trial, siteId, figure, `hardCost-${suffix}`));
  }
  answers.push(yield* hashpriceBreakEven(trial));
  answers.push(yield* delayBreakEven(trial));
  return answers.sort((a, b) => breakEvenIds.indexOf(a.id) - breakEvenIds.indexOf(b.id));
}

/** The portfolio with one site in it. Throws a RangeError for an unknown site. */
function siteAlone(portfolio: Portfolio, siteId: string): Portfolio {
  const site = portfolio.sites.find(({ id }) => id === siteId);
  if (!site) throw new RangeError(`The portfolio has no site ${siteId}`);
  return { ...portfolio, sites: [site], blocks: blocksOf(portfolio, siteId) };
}

/** Evaluates a portfolio under other markets, and leaves it as it was. */
class Trial {
  readonly portfolio: Portfolio;
  readonly #engine = new FigureEngine(['npvPlan', 'gain']);
  #seen: Portfolio;
  #largest = 0;
  /** Evaluates everything, a multiple of the work: asked only near a zero. */
  #whole: PortfolioEngine | null = null;

  constructor(portfolio: Portfolio) {
    this.portfolio = portfolio;
    this.#seen = portfolio;
    this.#engine.under(portfolio);
  }

  get market(): Market {
    return this.portfolio.market;
  }

  under(change: Partial<Market>): this {
    this.#seen = { ...this.portfolio, market: { ...this.portfolio.market, ...change } };
    this.#engine.under(this.#seen);
    return this;
  }

  convertsAnything(): boolean {
    return this.#engine.sumOfSites((part) => part('aiUtilityMw')) > 0;
  }

  /** A figure summed over the sites. */
  sum(figure: Worth): number {
    if (figure === 'gain') return this.#engine.value('gain');
    return this.#engine.sumOfSites((part) =>
      figure === 'npvConversion' ? part('npvConversion') : part('npvKeptMining') - part('npvDoNothing'),
    );
  }

  /** A figure summed over the sites beside `other`, with the size of what it is made of. */
  judged(figure: Worth, other = 0): { readonly value: number; readonly size: number } {
    const value = this.sum(figure) + other;
    const atHand = this.#engine.sumOfSites((part) =>
      partsAtHand.reduce((size, name) => size + Math.abs(part(name)), 0),
    );
    this.#largest = Math.max(this.#largest, atHand);
    const isPlain = Math.abs(value) > plain * this.#largest;
    return { value, size: Math.abs(other) + (isPlain ? this.#largest : this.#size()) };
  }

  #size(): number {
    this.#whole ??= new PortfolioEngine(this.#seen);
    this.#whole.update(this.#seen);
    let size = 0;
    for (const { id } of this.portfolio.sites)
      for (const part of parts) size += Math.abs(this.#whole.siteValue(id, `site.${part}`));
    return size;
  }

  /** Hashprice of the first month, USD/PH/day. */
  hashprice(): number {
    return this.#engine.marketSeries('market.hashprice')[1] ?? Number.NaN;
  }
}

function* rentBreakEven(
  trial: Trial,
  siteId: string | null,
  figure: Worth,
  id: BreakEvenId,
): Generator<void, BreakEven> {
  const before = trial.market.rentShiftUsdPerKwMonth;
  const { sites, blocks } = trial.portfolio;
  const ownRents = blocks.flatMap((block) => block.rentUsdPerKwMonth ?? []);
  // With a shift of this much less no block pays any rent.
  const highest = Math.max(...sites.map((site) => site.rentUsdPerKwMonth), ...ownRents) + before;
  // What a shift takes below nothing is paid as nothing, but a change begins from there.
  const shiftedRent = siteId === null ? 0 : (sites[0]?.rentUsdPerKwMonth ?? 0) + before;
  const at = (change: number): Trial => trial.under({ rentShiftUsdPerKwMonth: before + change });
  const outcome = yield* findRoot({
    evaluate: (change) => at(change).judged(figure),
    points: pointsAround(Math.max(highest, 1), mostRent),
  });
  const paysNow = trial.under({}).sum(figure) >= 0;
  return { id, outcome: moved(outcome, shiftedRent), present: Math.max(0, shiftedRent), paysNow };
}

function* hardCostBreakEven(
  trial: Trial,
  siteId: string | null,
  figure: Worth,
  id: BreakEvenId,
): Generator<void, BreakEven> {
  const before = 1 + trial.market.hardCostShift;
  const own = trial.portfolio.sites[0]?.hardCostUsdPerItMw ?? 0;
  const at = (change: number): Trial => trial.under({ hardCostShift: before * (1 + change) - 1 });
  const outcome = yield* findRoot({
    evaluate: (change) => at(change).judged(figure),
    points: pointsAround(1, mostHardCost),
  });
  const paysNow = trial.under({}).sum(figure) >= 0;
  if (siteId === null) return { id, outcome, present: 0, paysNow };
  const present = own * before;
  const value = outcome.kind === 'number' ? { ...outcome, value: present * (1 + outcome.value) } : outcome;
  return { id, outcome: value, present, paysNow };
}

function* hashpriceBreakEven(trial: Trial): Generator<void, BreakEven> {
  const present = trial.under({}).hashprice();
  const worth = trial.sum('npvConversion');
  const paysNow = trial.sum('gain') >= 0;
  const level = flatMarket(trial.portfolio);
  const perUsd = trial.under({ ...level, btcPriceUsd: 1 }).hashprice();
  const at = (hashprice: number): Trial => trial.under({ ...level, btcPriceUsd: hashprice / perUsd });
  const outcome: Outcome =
    perUsd > 0
      ? yield* findRoot({
          evaluate: (hashprice) => at(hashprice).judged('npvMiningGivenUp', worth),
          points: [...scan, mostHashprice].map((times) => times * Math.max(present, 1)),
        })
      : { kind: 'none' };
  trial.under({});
  return { id: 'hashprice', outcome, present, paysNow };
}

/** The market with which hashprice is the same in all months: nothing grows, steps, answers or halves. */
function flatMarket({ portfolio }: Portfolio): Partial<Market> {
  const after = Math.min(portfolio.horizonMonths + 1, monthsBetween(portfolio.decisionMonth, lastMonth));
  return {
    btcGrowth: 0,
    btcStep: 0,
    networkModel: 'growth',
    networkGrowth: 0,
    nextHalving: addMonths(portfolio.decisionMonth, after),
  };
}

function* delayBreakEven(trial: Trial): Generator<void, BreakEven> {
  const before = trial.market.delayMonths;
  let last: number | null = null;
  let paysThroughout = true;
  for (let months = 0; months <= mostDelayMonths; months += 1) {
    paysThroughout = trial.under({ delayMonths: before + months }).sum('gain') >= 0;
    if (!paysThroughout) break;
    last = months;
    yield;
  }
  trial.under({});
  const paysNow = last !== null;
  const outcome: Outcome =
    last === null || paysThroughout ? { kind: 'none' } : { kind: 'number', value: last };
  return { id: 'delay', outcome, present: 0, paysNow };
}

/** Changes from the loss of all that there is to `most`, closer together near no change. */
function pointsAround(present: number, most: number): readonly number[] {
  const changes = scan.map((times) => (times - 1) * present);
  const far = Math.max(most - present, present);
  return [...changes.filter((change) => change < far), far];
}

function moved(outcome: Outcome, by: number): Outcome {
  return outcome.kind === 'number' ? { ...outcome, value: outcome.value + by } : outcome;
}

import { convertibleMw } from '../conversion.ts';
import { formatNumber } from '../format.ts';
import type { Outcome } from '../outcome.ts';
import { type Portfolio, type Rating, ratingId, type Site } from '../portfolio.ts';
import { type Factor, factors } from './factors.ts';
import { type Gate, gates } from './gates.ts';
import { type Suggestion, suggestedPoints } from './suggestedPoints.ts';

/** Dust of binary fractions that is no weight. */
const tolerance = 1e-6;

/** The weights of all factors: those of the document, else of the catalogue. */
export function readinessWeights(portfolio: Pick<Portfolio, 'weights'>): ReadonlyMap<string, number> {
  const own = new Map(portfolio.weights.map(({ id, weight }) => [id, weight]));
  return new Map(factors.map((factor) => [factor.id, own.get(factor.id) ?? factor.weight]));
}

/** Why the weights give no score, and by how much they miss 100; null where they add to it. */
export function weightProblem(weights: ReadonlyMap<string, number>): string | null {
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  const off = sum - 100;
  if (Math.abs(off) <= tolerance) return null;
  const shown = (value: number): string => {
    const tenths = Math.round(value * 10) / 10;
    return formatNumber(value, Number.isInteger(tenths) && Math.abs(tenths - value) < tolerance ? 0 : 1);
  };
  return `The weights add to ${shown(sum)}, ${shown(Math.abs(off))} too ${off > 0 ? 'much' : 'little'}: they must add to 100`;
}

/** One factor at one site: its points, where they come from, and why. */
export interface FactorStanding {
  readonly factor: Factor;
  readonly weight: number;
  /** Null where nobody gave points and no input does. */
  readonly points: number | null;
  readonly basis: 'given' | 'suggested' | 'none';
  readonly suggestion: Suggestion | null;
  readonly rating: Rating | null;
}

/** How ready a site is. The score never enters a value. */
export interface SiteReadiness {
  readonly factors: readonly FactorStanding[];
  /** Weighted sum of points, 0 to 100; none while factors have no points or weights do not add to 100. */
  readonly score: Outcome;
  /** The score if every factor without points had none, and if it had all; null while weights do not add. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly unrated: number;
  /** Each gate with why it bars the site, or null. */
  readonly gates: readonly { readonly gate: Gate; readonly failure: string | null }[];
}

const indexes = new WeakMap<readonly Rating[], ReadonlyMap<string, Rating>>();

/** The list is indexed once, however many sites are asked for. */
function ratingsById(ratings: readonly Rating[]): ReadonlyMap<string, Rating> {
  const known = indexes.get(ratings);
  if (known) return known;
  const index = new Map(ratings.map((row) => [row.id, row]));
  indexes.set(ratings, index);
  return index;
}

/** How ready `site` is, by the points that were given, else by what its inputs say. */
export function siteReadiness(
  portfolio: Pick<Portfolio, 'portfolio' | 'ratings' | 'weights'>,
  site: Site,
): SiteReadiness {
  const weights = readinessWeights(portfolio);
  const ratings = ratingsById(portfolio.ratings);
  const standings = factors.map((factor): FactorStanding => {
    const rating = ratings.get(ratingId(site.id, factor.id)) ?? null;
    const suggestion = suggestedPoints(factor.id, site, portfolio.portfolio.decisionMonth);
    const given = rating?.points ?? null;
    return {
      factor,
      weight: weights.get(factor.id) ?? 0,
      points: given ?? suggestion?.points ?? null,
      basis: given !== null ? 'given' : suggestion ? 'suggested' : 'none',
      suggestion,
      rating,
    };
  });
  const unrated = standings.filter((each) => each.points === null).length;
  const isWeighted = weightProblem(weights) === null;
  const scoreWith = (missing: number): number =>
    Math.min(
      100,
      Math.max(
        0,
        standings.reduce((sum, each) => sum + (each.weight * (each.points ?? missing)) / 100, 0),
      ),
    );
  const mw = convertibleMw(site);
  return {
    factors: standings,
    score: isWeighted && unrated === 0 ? { kind: 'number', value: scoreWith(0) } : { kind: 'none' },
    range: isWeighted ? { low: scoreWith(0), high: scoreWith(100) } : null,
    unrated,
    gates: gates.map((gate) => ({ gate, failure: gate.failure(site, mw) })),
  };
}

/** What a readiness score means for risk. */
export interface ReadinessRisk {
  /** Probability that the conversion succeeds, 0 to 1. */
  readonly success: number;
  /** Months by which it is ready later than planned, on average. */
  readonly delayMonths: number;
}

/**
 * Probability of success 1 / (1 + exp(-(score - 55) / 10)) and delay (70 - score) / 10 months, not below
 * zero: judgement, for simulations of risk only.
 */
export function readinessRisk(score: number): ReadinessRisk {
  return {
    success: 1 / (1 + Math.exp(-(score - 55) / 10)),
    delayMonths: Math.max(0, (70 - score) * 0.1),
  };
}

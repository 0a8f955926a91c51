import type { Chosen } from './chosen.ts';
import { gainFutures, npvFutures, total } from './chosen.ts';
import { findBest } from './findBest.ts';
import { meanOfLowest, shareOfLosses, tailCount } from './futures.ts';
import type { Limits } from './limits.ts';
import type { Candidates } from './option.ts';
import type { Solve } from './program.ts';

/** The best plan at one level of a limit. */
export interface FrontierPoint {
  /** Where the limit stands. */
  readonly level: number;
  /** What the plan uses of it. */
  readonly used: number;
  readonly objectiveUsd: number;
  readonly chosen: Chosen;
}

/** Which limit of money a frontier moves: the one that is set, else capex. */
export function budgetLimit(limits: Limits): 'capexUsd' | 'equityUsd' | 'peakEquityUsd' {
  if (limits.capexUsd === null && limits.equityUsd !== null) return 'equityUsd';
  if (limits.capexUsd === null && limits.peakEquityUsd !== null) return 'peakEquityUsd';
  return 'capexUsd';
}

/**
 * Value against budget: the best plan at `levels` of the limit of money, all other limits as they are. Levels
 * at which no plan keeps the limits, or none could be proven the best in time, are left out.
 */
export function* budgetFrontier(
  candidates: Candidates,
  limits: Limits,
  levels: readonly number[],
  usedBy: (chosen: Chosen) => number,
  solve: Solve,
): Generator<FrontierPoint> {
  const id = budgetLimit(limits);
  for (const level of levels) {
    const best = findBest(candidates, { ...limits, [id]: level }, solve);
    // A plan that is not proven would be a dent that is none.
    if (best.kind !== 'proven') continue;
    const { chosen, objectiveUsd } = best;
    yield { level, used: usedBy(chosen), objectiveUsd, chosen };
  }
}

/** Value against risk: the best plan at levels of the chance to end below mining on, or of CVaR. */
export function* riskFrontier(
  candidates: Candidates,
  limits: Limits,
  solve: Solve,
  steps = 6,
): Generator<FrontierPoint> {
  const isByChance = limits.risk.chanceOfLoss !== null;
  const riskOf = (chosen: Chosen): number =>
    isByChance
      ? shareOfLosses(gainFutures(candidates, chosen))
      : meanOfLowest(npvFutures(candidates, chosen), tailCount(limits.risk.futures, limits.risk.tail));
  const levelled = (level: number | null): Limits => ({
    ...limits,
    objective: 'gain',
    risk: { ...limits.risk, [isByChance ? 'chanceOfLoss' : 'cvarUsd']: level },
  });
  const free = findBest(candidates, levelled(null), solve);
  if (free.kind !== 'proven') return;
  const point = (level: number, best: typeof free): FrontierPoint => ({
    level,
    used: riskOf(best.chosen),
    objectiveUsd: total(best.chosen, ({ figures }) => figures.gainUsd),
    chosen: best.chosen,
  });
  const boldest = riskOf(free.chosen);
  const safest = isByChance
    ? 0
    : meanOfLowest(candidates.doNothingFutures, tailCount(limits.risk.futures, limits.risk.tail));
  const from = isByChance ? safest : Math.min(boldest, safest);
  const to = isByChance ? boldest : Math.max(boldest, safest);
  if (!(to > from)) {
    yield point(boldest, free);
    return;
  }
  for (let step = 0; step < steps; step += 1) {
    const level = from + ((to - from) * step) / (steps - 1);
    const best = findBest(candidates, levelled(level), solve);
    if (best.kind === 'proven') yield point(level, best);
  }
}

/** `count` round levels from nothing to somewhat beyond `highest`, the level `at` among them. */
export function budgetLevels(highest: number, at: number | null, count = 8): readonly number[] {
  const top = Math.max(highest, at ?? 0);
  if (!(top > 0)) return [];
  const levels = Array.from({ length: count }, (_, index) => (top * (index + 1)) / count);
  return [...new Set(at === null ? levels : [...levels, at])].sort((a, b) => a - b);
}

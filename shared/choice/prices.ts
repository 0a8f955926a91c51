import { findBest } from './findBest.ts';
import { type LimitId, moved, placeOf, withoutLimits } from './limitIds.ts';
import type { Limits } from './limits.ts';
import type { Candidates } from './option.ts';
import type { Solve } from './program.ts';

/** What one step of a limit is worth, from solving again. */
export interface StepPrice {
  /** Signed step in the unit of the limit; null where the lock or order was dropped. */
  readonly by: number | null;
  /** Change of the objective in USD; null where no plan keeps the limits so. */
  readonly changeUsd: number | null;
  /** The search was stopped or ran out of time: the price is known to the gap it reached. */
  readonly isProven: boolean;
}

/** The price of a limit: one step each way, or what a lock costs by dropping it. */
export interface LimitPrice {
  readonly id: LimitId;
  readonly looser: StepPrice | null;
  readonly tighter: StepPrice | null;
}

/**
 * Prices one limit by solving again. `objectiveUsd` is the best under the limits as they are. A limit that
 * the best plan leaves `isSlack` and that no bound presses costs nothing to loosen only where the proof is
 * whole, so it is solved all the same.
 */
export function priceLimit(
  candidates: Candidates,
  limits: Limits,
  id: LimitId,
  objectiveUsd: number,
  solve: Solve,
): LimitPrice {
  const priced = (changed: Limits, by: number | null): StepPrice => {
    const best = findBest(candidates, changed, solve);
    if (best.kind === 'infeasible') return { by, changeUsd: null, isProven: true };
    if (best.kind === 'nothingFound') return { by, changeUsd: null, isProven: false };
    return { by, changeUsd: best.objectiveUsd - objectiveUsd, isProven: best.kind === 'proven' };
  };
  if (placeOf(id)) return { id, looser: priced(withoutLimits(limits, new Set([id])), null), tighter: null };
  const looser = moved(limits, id, 'looser');
  const tighter = moved(limits, id, 'tighter');
  return {
    id,
    looser: looser && priced(looser.limits, looser.by),
    tighter: tighter && priced(tighter.limits, tighter.by),
  };
}

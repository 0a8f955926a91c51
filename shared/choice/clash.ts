import { findBest } from './findBest.ts';
import { activeLimits, type LimitId, withoutLimits } from './limitIds.ts';
import type { Limits } from './limits.ts';
import type { Candidates } from './option.ts';
import type { Solve } from './program.ts';

/** Limits that no plan keeps together, while any of them dropped leaves a plan. */
export interface Clash {
  readonly ids: readonly LimitId[];
  /** Every search ended with a proof; otherwise the set clashes, but may be larger than it need be. */
  readonly isSmallest: boolean;
}

/**
 * An irreducible set of limits that clash, by a deletion filter: each limit in turn is dropped, and stays
 * dropped where the others clash still. Whether any plan exists is asked, not which is best.
 */
export function findClash(candidates: Candidates, limits: Limits, solve: Solve): Clash {
  const dropped = new Set<LimitId>();
  let isSmallest = true;
  for (const id of activeLimits(limits)) {
    dropped.add(id);
    const kind = feasibility(candidates, withoutLimits(limits, dropped), solve);
    if (kind === 'unknown') isSmallest = false;
    if (kind !== 'infeasible') dropped.delete(id);
  }
  return { ids: activeLimits(limits).filter((id) => !dropped.has(id)), isSmallest };
}

function feasibility(
  candidates: Candidates,
  limits: Limits,
  solve: Solve,
): 'feasible' | 'infeasible' | 'unknown' {
  // Any plan will do, and one that does not ask for CVaR is found sooner.
  const best = findBest(
    candidates,
    { ...limits, objective: 'gain', solver: { ...limits.solver, gap: 0.5 } },
    solve,
  );
  if (best.kind === 'infeasible') return 'infeasible';
  return best.kind === 'nothingFound' ? 'unknown' : 'feasible';
}

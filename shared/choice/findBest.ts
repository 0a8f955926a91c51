import { buildProgram, type ProgramWish } from './buildProgram.ts';
import { type Chosen, chosenAt } from './chosen.ts';
import { needsFutures } from './limitIds.ts';
import { million } from './limitRows.ts';
import { type Limits, noLimits } from './limits.ts';
import { isBroken, limitUses } from './limitUse.ts';
import type { Candidates } from './option.ts';
import { objectiveOf, objectiveOffset } from './plan.ts';
import type { Solve, SolveWish } from './program.ts';

/** The best plan under limits, or why there is none. Amounts are USD of the objective. */
export type Best =
  | {
      /** `proven` to the gap that was asked for; `stopped` before, with the best plan found so far. */
      readonly kind: 'proven' | 'stopped';
      readonly chosen: Chosen;
      readonly objectiveUsd: number;
      /** No plan under these limits is worth more. */
      readonly boundUsd: number;
      readonly nodes: number;
      readonly columns: number;
      readonly rows: number;
      readonly dominated: ReadonlyMap<string, string | null>;
    }
  /** `nothingFound`: stopped before any plan was found. */
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'nothingFound' };

export type FindWish = Partial<ProgramWish> &
  Pick<SolveWish, 'onProgress'> & {
    /** Told of the drawing of futures, where the answer needs those of every option. */
    readonly onDraw?: (share: number) => void;
  };

/**
 * Finds the best plan. The value of what is found is that of its options, not of the program's variables.
 * Limits on risk are left out at first: where the best plan keeps them all the same it is the best with them,
 * and only its own futures had to be drawn.
 */
export function findBest(candidates: Candidates, limits: Limits, solve: Solve, wish: FindWish = {}): Best {
  if (!needsFutures(limits)) return solveOnce(candidates, limits, solve, wish);
  const { chanceOfLoss, cvarUsd } = limits.risk;
  if (limits.objective !== 'npvLessCvar') {
    const free: Limits = { ...limits, risk: { ...limits.risk, chanceOfLoss: null, cvarUsd: null } };
    const best = solveOnce(candidates, free, solve, wish);
    if (best.kind === 'infeasible' || best.kind === 'nothingFound') return best;
    const risky: Limits = { ...noLimits(), risk: { ...limits.risk, chanceOfLoss, cvarUsd } };
    if (!limitUses(candidates, risky, best.chosen).some(isBroken)) return best;
  }
  candidates.drawFutures(wish.onDraw ?? (() => undefined));
  return solveOnce(candidates, limits, solve, wish);
}

function solveOnce(candidates: Candidates, limits: Limits, solve: Solve, wish: FindWish): Best {
  const { program, options, dominated } = buildProgram(candidates, limits, { pruning: 'all', ...wish });
  const solution = solve(program, {
    gap: limits.solver.gap,
    seconds: limits.solver.seconds,
    ...(wish.onProgress ? { onProgress: wish.onProgress } : {}),
  });
  if (solution.kind === 'infeasible' || solution.kind === 'nothingFound') return solution;
  const chosen = chosenAt(candidates, options, solution.values);
  const objectiveUsd = objectiveOf(candidates, limits, chosen);
  const bound = solution.bound * million + objectiveOffset(candidates, limits);
  return {
    kind: solution.kind === 'solved' ? 'proven' : 'stopped',
    chosen,
    objectiveUsd,
    boundUsd: Math.max(objectiveUsd, bound),
    nodes: solution.nodes,
    columns: program.columns.length,
    rows: program.rows.length,
    dominated,
  };
}

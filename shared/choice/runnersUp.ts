import { type Chosen, keysOf } from './chosen.ts';
import { findBest } from './findBest.ts';
import type { Limits } from './limits.ts';
import type { Candidates } from './option.ts';
import type { Solve } from './program.ts';

export interface RunnerUp {
  readonly chosen: Chosen;
  readonly objectiveUsd: number;
  readonly isProven: boolean;
}

/**
 * The next best plans after `best`, best first. Plans count as different where they convert other sites, other
 * power or under another model; of those that do the same at other times, the best stands for all.
 */
export function* runnersUp(
  candidates: Candidates,
  limits: Limits,
  best: Chosen,
  count: number,
  solve: Solve,
): Generator<RunnerUp> {
  const excluded = [keysOf(best)];
  for (let found = 0; found < count; found += 1) {
    const next = findBest(candidates, limits, solve, { pruning: 'sameChoice', excluded });
    if (next.kind !== 'proven' && next.kind !== 'stopped') return;
    excluded.push(keysOf(next.chosen));
    yield { chosen: next.chosen, objectiveUsd: next.objectiveUsd, isProven: next.kind === 'proven' };
  }
}

import type { Chosen } from '../chosen.ts';
import { keysOf } from '../chosen.ts';
import type { Limits } from '../limits.ts';
import { isBroken, limitUses } from '../limitUse.ts';
import type { Candidates } from '../option.ts';
import { objectiveOf } from '../plan.ts';

export interface Enumerated {
  readonly chosen: Chosen;
  readonly objectiveUsd: number;
}

/** Every plan that keeps the limits, each looked at by itself. */
export function everyPlan(candidates: Candidates, limits: Limits): Enumerated[] {
  const found: Enumerated[] = [];
  const visit = (chosen: Chosen): void => {
    const site = candidates.sites[chosen.length];
    if (!site) {
      if (!limitUses(candidates, limits, chosen).some(isBroken))
        found.push({ chosen, objectiveUsd: objectiveOf(candidates, limits, chosen) });
      return;
    }
    for (const option of [null, ...site.options]) visit([...chosen, option]);
  };
  visit([]);
  return found;
}

/** The values of the best plans that differ in what they do, best first. */
export function bestDifferent(plans: readonly Enumerated[]): readonly number[] {
  const best = new Map<string, number>();
  for (const { chosen, objectiveUsd } of plans) {
    const key = [...keysOf(chosen)].sort().join(' ');
    best.set(key, Math.max(best.get(key) ?? Number.NEGATIVE_INFINITY, objectiveUsd));
  }
  return [...best.values()].sort((a, b) => b - a);
}

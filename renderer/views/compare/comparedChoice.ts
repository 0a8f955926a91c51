import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio, scenariosInOrder } from '../../../shared/domain/scenario.ts';
import type { Scenario } from '../../../shared/domain/scenarioRows.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';

/** Most states side by side. */
export const mostCompared = 5;

/** One column of the comparison. `engine` is null until the state was evaluated once. */
export interface ComparedColumn {
  readonly id: string | null;
  readonly scenario: Scenario | null;
  readonly name: string;
  readonly seen: Portfolio;
  readonly engine: PortfolioEngine | null;
  /** The figures are those of before the last change. */
  readonly isLate: boolean;
}

/** The states that are compared: those chosen that are still there, or the base and the first scenarios. */
export function chosenStates(
  base: Portfolio,
  chosen: readonly (string | null)[] | null,
): readonly (string | null)[] {
  const all = [null, ...scenariosInOrder(base).map(({ id }) => id)];
  const kept = chosen ? all.filter((id) => chosen.includes(id)) : all;
  return kept.slice(0, mostCompared);
}

/** The choice with one state more or less; the same where that would be too many or none. */
export function withState(chosen: readonly (string | null)[], id: string | null): readonly (string | null)[] {
  if (chosen.includes(id)) return chosen.length > 1 ? chosen.filter((other) => other !== id) : chosen;
  return chosen.length < mostCompared ? [...chosen, id] : chosen;
}

/** A column with the figures of the engine in view, which are never late, or those found in idle moments. */
export function columnOf(
  base: Portfolio,
  id: string | null,
  figures: { readonly engine: PortfolioEngine; readonly isLate: boolean } | null,
): ComparedColumn {
  const scenario = scenarioOf(base, id);
  return {
    id,
    scenario,
    name: scenario?.name ?? 'Base',
    seen: figures?.engine.portfolio ?? scenarioPortfolio(base, id),
    engine: figures?.engine ?? null,
    isLate: figures?.isLate ?? true,
  };
}

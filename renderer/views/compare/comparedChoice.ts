import type { Scope } from '../../../shared/deck/evaluation.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio, scenariosInOrder } from '../../../shared/domain/scenario.ts';
import type { Scenario } from '../../../shared/domain/scenarioRows.ts';
import { snapshotOf, snapshotSign, snapshotsNewestFirst } from '../../../shared/domain/snapshots.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { type PlanState, scenarioCompared, snapshotCompared } from '../../state/baseline.ts';

/** The group of compared states among those that F8 explains. */
export const comparedStatesGroup = 'compared';
export const comparedStateName = (id: PlanState): string => `${comparedStatesGroup}/${id}`;

/** Most states side by side. */
export const mostCompared = 5;

/** How a state is called where states stand side by side. */
export interface CalledState {
  readonly id: PlanState;
  /** Null for the base and for snapshots. */
  readonly scenario: Scenario | null;
  /** `S1` and so on for a snapshot; null for the others, which have letters. */
  readonly snapshotSign: string | null;
  readonly name: string;
}

/** One column of the comparison. `engine` is null until the state was evaluated once. */
export interface ComparedColumn extends CalledState {
  readonly seen: Portfolio;
  readonly engine: PortfolioEngine | null;
  /** The figures are those of before the last change. */
  readonly isLate: boolean;
}

/** All states that can be compared: the base, scenarios in their order, snapshots from the newest on. */
export function allStates(base: Portfolio): readonly CalledState[] {
  return [
    { id: 'base', scenario: null, snapshotSign: null, name: 'Base' },
    ...scenariosInOrder(base).map(
      (scenario): CalledState => ({
        id: `scenario:${scenario.id}`,
        scenario,
        snapshotSign: null,
        name: scenario.name,
      }),
    ),
    ...snapshotsNewestFirst(base.snapshots).map(
      ({ id, name }): CalledState => ({
        id: `snapshot:${id}`,
        scenario: null,
        snapshotSign: snapshotSign(base, id),
        name,
      }),
    ),
  ];
}

/**
 * The states that are compared: those chosen that are still there, or the base, the newest snapshot and the
 * first scenarios.
 */
export function chosenStates(base: Portfolio, chosen: readonly PlanState[] | null): readonly CalledState[] {
  const all = allStates(base);
  if (chosen) return all.filter(({ id }) => chosen.includes(id)).slice(0, mostCompared);
  const newest = all.find((state) => state.snapshotSign !== null);
  const others = all.filter((state) => state.snapshotSign === null);
  return newest ? [...others.slice(0, mostCompared - 1), newest] : others.slice(0, mostCompared);
}

/** The choice with one state more or less; the same where that would be too many or none. */
export function withState(chosen: readonly PlanState[], id: PlanState): readonly PlanState[] {
  if (chosen.includes(id)) return chosen.length > 1 ? chosen.filter((other) => other !== id) : chosen;
  return chosen.length < mostCompared ? [...chosen, id] : chosen;
}

/** A column with the figures of the engine in view, which are never late, or those found in idle moments. */
export function columnOf(
  base: Portfolio,
  state: CalledState,
  figures: { readonly engine: PortfolioEngine; readonly isLate: boolean } | null,
): ComparedColumn {
  return {
    ...state,
    seen: figures?.engine.portfolio ?? seenWithout(base, state.id),
    engine: figures?.engine ?? null,
    isLate: figures?.isLate ?? true,
  };
}

/** Whether a state has what is compared: a snapshot may be without a site that was added later. */
export function hasScope({ seen }: ComparedColumn, scope: Scope): boolean {
  return scope.kind === 'portfolio' || seen.sites.some(({ id }) => id === scope.siteId);
}

/** The inputs of a state before its figures are there; a snapshot is read with its figures. */
function seenWithout(base: Portfolio, state: PlanState): Portfolio {
  return snapshotOf(base, snapshotCompared(state))
    ? { ...base, sites: [], blocks: [] }
    : scenarioPortfolio(base, scenarioOf(base, scenarioCompared(state))?.id ?? null);
}

import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio } from '../../shared/domain/scenario.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { type PlanState, scenarioCompared, snapshotCompared } from './baseline.ts';
import { SnapshotEngines } from './snapshotEngines.ts';

/** An engine for each state of the plan that was in view or compared. */
export class StateEngines {
  /** By scenario; null is the base. */
  readonly #engines = new Map<string | null, PortfolioEngine>();
  readonly #snapshots = new SnapshotEngines();

  /** The figures of a state of `base`; null where there is no such state, or its content cannot be read. */
  of(base: Portfolio, state: PlanState): PortfolioEngine | null {
    const snapshotId = snapshotCompared(state);
    if (snapshotId !== null) return this.#snapshots.engineOf(base, snapshotId);
    const scenarioId = scenarioCompared(state);
    return scenarioId === null || scenarioOf(base, scenarioId) ? this.ofScenario(base, scenarioId) : null;
  }

  /** The engine of a scenario, or of the base, brought to what that is of `base`. */
  ofScenario(base: Portfolio, scenarioId: string | null): PortfolioEngine {
    const known = this.#engines.get(scenarioId);
    const seen = scenarioPortfolio(base, scenarioId, known?.portfolio);
    const engine = known ?? new PortfolioEngine(seen);
    if (known) known.update(seen);
    else this.#engines.set(scenarioId, engine);
    return engine;
  }

  /** Lets go of those that a portfolio does not have any longer. */
  keepThoseOf(base: Portfolio): void {
    for (const id of this.#engines.keys()) if (id !== null && !scenarioOf(base, id)) this.#engines.delete(id);
    this.#snapshots.keepThoseOf(base);
  }

  clear(): void {
    this.#engines.clear();
    this.#snapshots.clear();
  }
}

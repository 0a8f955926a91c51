import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { readSnapshot, snapshotOf } from '../../shared/domain/snapshots.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';

/** The figures of snapshots that were looked at: what they are of never changes. */
export class SnapshotEngines {
  readonly #engines = new Map<string, { readonly content: string; readonly engine: PortfolioEngine }>();

  /** The figures of a snapshot; null where there is none, or where its content cannot be read. */
  engineOf(portfolio: Portfolio, snapshotId: string): PortfolioEngine | null {
    const snapshot = snapshotOf(portfolio, snapshotId);
    if (!snapshot) return null;
    const { content } = snapshot;
    const known = this.#engines.get(snapshotId);
    if (known?.content === content) return known.engine;
    const plan = readSnapshot(snapshot);
    if (!plan.ok) return null;
    const engine = new PortfolioEngine(plan.value);
    this.#engines.set(snapshotId, { content, engine });
    return engine;
  }

  /** Lets go of those that a portfolio does not have any longer. */
  keepThoseOf(portfolio: Portfolio): void {
    for (const id of this.#engines.keys()) if (!snapshotOf(portfolio, id)) this.#engines.delete(id);
  }

  clear(): void {
    this.#engines.clear();
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { PlanSnapshot } from '../../shared/domain/snapshotRows.ts';
import { readSnapshot, snapshotsNewestFirst } from '../../shared/domain/snapshots.ts';
import { type Comparison, shortName } from './baseline.ts';
import type { Idle } from './checks.ts';
import type { Session } from './session.ts';

/** The state that the hollow ring of the conversion sliders stands for. */
export interface Ring {
  readonly portfolio: Portfolio;
  /** The comparison that shows the same. */
  readonly comparison: Comparison;
  /** `as in Last board, 12 Sep 2026`, `as opened`. */
  readonly words: string;
  /** The same where there is little room: `Last board, 12 Sep 2026`, `opened`. */
  readonly short: string;
}

/** Milliseconds without a change before a snapshot is read. */
const quiet = 0;

/**
 * Keeps what the ring stands for: the newest snapshot that can be read, or the document as it was opened
 * where there is none. A snapshot is read in an idle moment, before which there is no ring.
 */
export class SliderRings {
  readonly store: StoreApi<{ readonly ring: Ring | null }> = createStore<{ readonly ring: Ring | null }>(
    () => ({ ring: null }),
  );
  readonly #session: Session;
  readonly #idle: Idle;
  #snapshots: readonly PlanSnapshot[] | null = null;
  #opened: Portfolio | null = null;
  #takeBack: (() => void) | null = null;

  constructor(over: { readonly session: Session; readonly idle: Idle }) {
    this.#session = over.session;
    this.#idle = over.idle;
    over.session.store.subscribe(() => this.#follow());
    this.#follow();
  }

  #follow(): void {
    const snapshots = this.#session.store.getState().base?.snapshots ?? null;
    const { opened } = this.#session;
    if (snapshots === this.#snapshots && opened === this.#opened) return;
    const isOther = opened !== this.#opened;
    this.#snapshots = snapshots;
    this.#opened = opened;
    this.#takeBack?.();
    this.#takeBack = null;
    if (!snapshots || snapshots.length === 0) {
      this.store.setState({ ring: opened && asOpened(opened) });
      return;
    }
    if (isOther) this.store.setState({ ring: null });
    this.#takeBack = this.#idle(() => {
      this.#takeBack = null;
      this.store.setState({ ring: newestOf(snapshots) ?? (opened && asOpened(opened)) });
    }, quiet);
  }
}

const asOpened = (portfolio: Portfolio): Ring => ({
  portfolio,
  comparison: 'opened',
  words: 'as opened',
  short: 'opened',
});

function newestOf(snapshots: readonly PlanSnapshot[]): Ring | null {
  for (const snapshot of snapshotsNewestFirst(snapshots)) {
    const plan = readSnapshot(snapshot);
    if (plan.ok)
      return {
        portfolio: plan.value,
        comparison: `snapshot:${snapshot.id}`,
        words: `as in ${snapshot.name}`,
        short: shortName(snapshot.name),
      };
  }
  return null;
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { type Check, CheckRun } from '../../shared/engine/checks/runChecks.ts';
import type { Session } from './session.ts';

/** How the laws came out, and of which figures. Stays as it was while newer figures are looked over. */
export interface ChecksState {
  readonly checks: readonly Check[];
  /** The portfolio whose figures were looked over; null before the first time. */
  readonly portfolio: Portfolio | null;
  /** The settled version of the session that they speak of. */
  readonly version: number;
}

/**
 * Calls `work` when nothing else is to be done, after `quiet` milliseconds at the earliest. `hasTime` says
 * whether some of that moment is left. The answer takes it back.
 */
export type Idle = (work: (hasTime: () => boolean) => void, quiet: number) => () => void;

/** Milliseconds without a change before the figures are looked over. */
const quiet = 150;

const nothing: ChecksState = { checks: [], portfolio: null, version: 0 };

/** Looks over the figures of the session whenever they have settled, between frames, a few sites at a time. */
export class ChecksModel {
  readonly store: StoreApi<ChecksState> = createStore<ChecksState>(() => nothing);
  readonly #session: Session;
  readonly #idle: Idle;
  #takeBack: (() => void) | null = null;
  #version = 0;

  constructor(over: { readonly session: Session; readonly idle: Idle }) {
    this.#session = over.session;
    this.#idle = over.idle;
    over.session.store.subscribe(() => this.#follow());
    this.#follow();
  }

  #follow(): void {
    const { engine, settledVersion, isDrafting } = this.#session.store.getState();
    // What moves under a hand outdates a run by itself, and settles with a version of its own.
    if (isDrafting || settledVersion === this.#version) return;
    this.#version = settledVersion;
    this.#takeBack?.();
    this.#takeBack = null;
    if (!engine) {
      this.store.setState(nothing);
      return;
    }
    this.#takeBack = this.#idle((hasTime) => {
      // What a hand holds now is looked over when it lets go.
      if (!this.#session.store.getState().isDrafting) this.#look(new CheckRun(engine), hasTime);
    }, quiet);
  }

  #look(run: CheckRun, hasTime: () => boolean): void {
    this.#takeBack = null;
    do run.step();
    while (!run.checks && !run.isOutdated && hasTime());
    const { shown } = this.#session.store.getState();
    if (run.checks) this.store.setState({ checks: run.checks, portfolio: shown, version: this.#version });
    else if (!run.isOutdated) this.#takeBack = this.#idle((more) => this.#look(run, more), 0);
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';
import type { Idle } from './checks.ts';
import type { Session } from './session.ts';

/** The figures of one state, and the settled version of the session that they speak of. */
export interface StateFigures {
  readonly engine: PortfolioEngine;
  readonly version: number;
}

interface ComparedState {
  /** By scenario; null is the base. */
  readonly figures: ReadonlyMap<string | null, StateFigures>;
}

/** Milliseconds without a change before other states are evaluated. */
const quiet = 40;

const nothing: ComparedState = { figures: new Map() };

/**
 * Keeps the figures of states that are not in view up to date while somebody looks at them, one state in
 * each idle moment after the figures have settled. Their version says whether they are late.
 */
export class ComparedStates {
  readonly store: StoreApi<ComparedState> = createStore<ComparedState>(() => nothing);
  readonly #session: Session;
  readonly #idle: Idle;
  #wanted: readonly (string | null)[] = [];
  #takeBack: (() => void) | null = null;
  #version = -1;

  constructor(over: { readonly session: Session; readonly idle: Idle }) {
    this.#session = over.session;
    this.#idle = over.idle;
    over.session.store.subscribe(() => this.#follow());
  }

  /** Keeps these states up to date until the answer is called, or other states are wanted. */
  want(states: readonly (string | null)[]): () => void {
    this.#wanted = states;
    this.#begin(0);
    return () => {
      if (this.#wanted === states) this.#wanted = [];
    };
  }

  #follow(): void {
    const { document, settledVersion, isDrafting } = this.#session.store.getState();
    if (!document && this.store.getState().figures.size > 0) this.store.setState(nothing);
    if (isDrafting || settledVersion === this.#version) return;
    this.#version = settledVersion;
    this.#begin(quiet);
  }

  #begin(after: number): void {
    this.#takeBack?.();
    this.#takeBack = this.#next() === undefined ? null : this.#idle((hasTime) => this.#work(hasTime), after);
  }

  /** The first state that is wanted and late. */
  #next(): string | null | undefined {
    const { figures } = this.store.getState();
    const { settledVersion } = this.#session.store.getState();
    return this.#wanted.find((id) => figures.get(id)?.version !== settledVersion);
  }

  #work(hasTime: () => boolean): void {
    this.#takeBack = null;
    const { settledVersion: version, isDrafting } = this.#session.store.getState();
    // What a hand holds now is evaluated when it lets go.
    if (isDrafting) return;
    do {
      const id = this.#next();
      if (id === undefined) return;
      const engine = this.#session.evaluated(id);
      if (!engine) return;
      this.store.setState(({ figures }) => ({ figures: new Map(figures).set(id, { engine, version }) }));
    } while (hasTime());
    if (this.#next() !== undefined) this.#takeBack = this.#idle((more) => this.#work(more), 0);
  }
}

import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FigureName } from '../../shared/engine/figureEngine.ts';
import type { Grouping } from '../../shared/whatif/changes.ts';
import type { OwnRanges } from '../../shared/whatif/ranges.ts';
import type { Idle } from './checks.ts';
import { useServices, useSession } from './context.tsx';
import type { Session } from './session.ts';
import type { SessionState } from './sessionState.ts';

/** What is asked of the plan: kept while the document is open, and no part of it. */
export interface WhatIfSettings {
  readonly figure: FigureName;
  /** Null for all sites. */
  readonly siteId: string | null;
  readonly rule: 'usual' | 'part';
  /** Ranges that somebody set, by place (the id of a site, or `all`), then by driver. */
  readonly own: ReadonlyMap<string, OwnRanges>;
  /** Drivers of the two axes; null where the two that move most are taken. */
  readonly xId: string | null;
  readonly yId: string | null;
  readonly grouping: Grouping;
  /** The driver whose range is in the boxes. */
  readonly driverId: string | null;
}

interface Computed {
  readonly key: string;
  readonly value: unknown;
  /** The settled version of the session that it speaks of. */
  readonly version: number;
}

interface WhatIfState extends WhatIfSettings {
  /** By name of the place on screen. */
  readonly results: ReadonlyMap<string, Computed>;
}

/** Work of many evaluations that yields between them, on the session as it is when the work begins. */
export type Question<T> = (state: SessionState) => Generator<void, T> | null;

interface Wanted {
  readonly slot: string;
  readonly key: string;
  readonly ask: Question<unknown>;
}

/** Milliseconds without a change of the document before anything is computed anew. */
const quiet = 200;

const initial: WhatIfState = {
  figure: 'npvPlan',
  siteId: null,
  rule: 'usual',
  own: new Map(),
  xId: null,
  yId: null,
  grouping: 'cause',
  driverId: null,
  results: new Map(),
};

/** The place of a site, or of all of them, among own ranges. */
export const placeName = (siteId: string | null): string => siteId ?? 'all';

/**
 * Answers questions of "what if" in idle moments, a few evaluations at a time, in the order in which they
 * were asked. An answer stays until the next is there; its version and key say whether it is late.
 */
export class WhatIfModel {
  readonly store: StoreApi<WhatIfState> = createStore<WhatIfState>(() => initial);
  readonly #session: Session;
  readonly #idle: Idle;
  readonly #wanted = new Map<string, Wanted>();
  #documentId: string | null = null;
  #version = 0;
  #takeBack: (() => void) | null = null;

  constructor(over: { readonly session: Session; readonly idle: Idle }) {
    this.#session = over.session;
    this.#idle = over.idle;
    over.session.store.subscribe(() => this.#follow());
    this.#follow();
  }

  set(change: Partial<WhatIfSettings>): void {
    this.store.setState(change);
  }

  /** Sets the range of a driver at a place; null gives it back to the rule. */
  setRange(siteId: string | null, driverId: string, range: { low: number; high: number } | null): void {
    const { own } = this.store.getState();
    const place = new Map(own.get(placeName(siteId)));
    if (range) place.set(driverId, range);
    else place.delete(driverId);
    this.store.setState({ own: new Map(own).set(placeName(siteId), place) });
  }

  /** Keeps the answer of a slot up to date until the answer of this is called. `key` tells questions apart. */
  want(slot: string, key: string, ask: Question<unknown>): () => void {
    const wanted: Wanted = { slot, key, ask };
    this.#wanted.set(slot, wanted);
    this.#begin(0);
    return () => {
      if (this.#wanted.get(slot) === wanted) this.#wanted.delete(slot);
    };
  }

  #follow(): void {
    const { document, settledVersion, isDrafting } = this.#session.store.getState();
    const documentId = document?.documentId ?? null;
    if (documentId !== this.#documentId) {
      this.#documentId = documentId;
      this.store.setState(initial);
    }
    if (isDrafting || settledVersion === this.#version) return;
    this.#version = settledVersion;
    this.#begin(quiet);
  }

  #begin(after: number): void {
    this.#takeBack?.();
    this.#takeBack = null;
    if (this.#next()) this.#takeBack = this.#idle((hasTime) => this.#work(null, hasTime), after);
  }

  /** The first question whose answer is not known of the figures as they are. */
  #next(): Wanted | null {
    if (!this.#session.store.getState().shown) return null;
    const { results } = this.store.getState();
    for (const wanted of this.#wanted.values()) {
      const known = results.get(wanted.slot);
      if (known?.key !== wanted.key || known.version !== this.#version) return wanted;
    }
    return null;
  }

  /** Goes on with what is under way, then with what comes next, while this moment lasts. */
  #work(underWay: Generator<void, void> | null, hasTime: () => boolean): void {
    this.#takeBack = null;
    let work = underWay;
    // What a hand holds now is asked about when it lets go.
    if (this.#session.store.getState().isDrafting) return;
    do {
      const wanted = work ? null : this.#next();
      work ??= wanted && this.#answer(wanted);
      if (!work) return;
      if (work.next().done) work = null;
    } while (hasTime());
    const rest = work;
    if (rest || this.#next()) this.#takeBack = this.#idle((more) => this.#work(rest, more), 0);
  }

  *#answer({ slot, key, ask }: Wanted): Generator<void, void> {
    const version = this.#version;
    const work = ask(this.#session.store.getState());
    const value = work ? yield* work : null;
    this.store.setState(({ results }) => ({ results: new Map(results).set(slot, { key, value, version }) }));
  }
}

/** Reads what is asked, and renders again when that changes. */
export function useWhatIf<T>(select: (state: WhatIfSettings) => T): T {
  return useStore(useServices().whatIf.store, select);
}

/** An answer, and whether it speaks of older figures or of another question than is on screen. */
export interface Answer<T> {
  readonly value: T;
  readonly isLate: boolean;
}

/**
 * The answer to a question, computed in idle moments and anew when the document or `key` changes; null until
 * there is one. The question may read nothing but the session and what `key` tells.
 */
export function useAnswer<T>(slot: string, key: string, ask: Question<T>): Answer<T | null> | null {
  const { whatIf } = useServices();
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => whatIf.want(slot, key, (state) => latest.current(state)), [whatIf, slot, key]);
  const version = useSession((state) => state.version);
  const found = useStore(whatIf.store, (state) => state.results.get(slot));
  // A slot is asked one kind of question only, so that its answers are of one type.
  return found
    ? { value: found.value as T | null, isLate: found.version !== version || found.key !== key }
    : null;
}

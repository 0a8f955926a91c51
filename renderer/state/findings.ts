import { createStore, type StoreApi } from 'zustand/vanilla';
import { type BreakEven, solveBreakEvens } from '../../shared/engine/breakEven.ts';
import { type ConfidenceReport, ConfidenceWork } from '../../shared/engine/confidence.ts';
import type { Idle } from './checks.ts';
import type { Session } from './session.ts';

/** What takes many evaluations to find out, of a site or (`siteId` null) of all sites together. */
export interface Topic {
  readonly kind: 'confidence' | 'break-evens';
  readonly siteId: string | null;
}

/** Something found out, and the settled version of the session that it speaks of. */
interface Found<T> {
  readonly value: T;
  readonly version: number;
}

interface FindingsState {
  readonly confidence: ReadonlyMap<string | null, Found<ConfidenceReport>>;
  readonly breakEvens: ReadonlyMap<string | null, Found<readonly BreakEven[]>>;
}

/** Milliseconds without a change before anything is found out anew. */
const quiet = 250;

const nothing: FindingsState = { confidence: new Map(), breakEvens: new Map() };

/** A topic as one word, to count who wants it. */
const nameOf = ({ kind, siteId }: Topic): string => `${kind} ${siteId ?? ''}`;

/**
 * Finds out in idle moments what somebody looks at, a few evaluations at a time, after the figures have
 * settled. What was found before stays until the new is there; its version says that it is out of date.
 */
export class FindingsModel {
  readonly store: StoreApi<FindingsState> = createStore<FindingsState>(() => nothing);
  readonly #session: Session;
  readonly #idle: Idle;
  readonly #wanted = new Map<string, { readonly topic: Topic; count: number }>();
  #confidence = new ConfidenceWork();
  #documentId: string | null = null;
  #takeBack: (() => void) | null = null;
  #version = 0;

  constructor(over: { readonly session: Session; readonly idle: Idle }) {
    this.#session = over.session;
    this.#idle = over.idle;
    over.session.store.subscribe(() => this.#follow());
  }

  /** Keeps a topic up to date until the answer is called. */
  want(topic: Topic): () => void {
    const name = nameOf(topic);
    const wanted = this.#wanted.get(name) ?? { topic, count: 0 };
    wanted.count += 1;
    this.#wanted.set(name, wanted);
    this.#follow();
    if (!this.#takeBack) this.#begin();
    return () => {
      wanted.count -= 1;
      if (wanted.count === 0) this.#wanted.delete(name);
    };
  }

  #follow(): void {
    const { document, settledVersion, isDrafting } = this.#session.store.getState();
    const documentId = document?.documentId ?? null;
    if (documentId !== this.#documentId) {
      this.#documentId = documentId;
      this.#confidence = new ConfidenceWork();
      this.store.setState(nothing);
    }
    // What moves under a hand settles with a version of its own.
    if (isDrafting || settledVersion === this.#version) return;
    this.#version = settledVersion;
    this.#takeBack?.();
    this.#takeBack = null;
    this.#begin();
  }

  #begin(): void {
    if (!this.#next()) return;
    this.#takeBack = this.#idle((hasTime) => this.#work(null, hasTime), quiet);
  }

  /** The first topic that is wanted and not known of the figures as they are. */
  #next(): Topic | null {
    const { shown } = this.#session.store.getState();
    if (!shown) return null;
    for (const { topic } of this.#wanted.values()) {
      const isThere = topic.siteId === null || shown.sites.some(({ id }) => id === topic.siteId);
      if (isThere && this.#versionOf(topic) !== this.#version) return topic;
    }
    return null;
  }

  #versionOf({ kind, siteId }: Topic): number | undefined {
    const { confidence, breakEvens } = this.store.getState();
    return (kind === 'confidence' ? confidence : breakEvens).get(siteId)?.version;
  }

  /** Goes on with what is under way, then with what comes next, while this moment lasts. */
  #work(underWay: Generator<void, void> | null, hasTime: () => boolean): void {
    this.#takeBack = null;
    let work = underWay;
    // What a hand holds now is found out when it lets go.
    if (this.#session.store.getState().isDrafting) return;
    do {
      const topic = work ? null : this.#next();
      work ??= topic && this.#find(topic);
      if (!work) return;
      if (work.next().done) work = null;
    } while (hasTime());
    const rest = work;
    if (rest || this.#next()) this.#takeBack = this.#idle((more) => this.#work(rest, more), 0);
  }

  *#find({ kind, siteId }: Topic): Generator<void, void> {
    const { shown, settledVersion: version } = this.#session.store.getState();
    if (!shown) return;
    if (kind === 'confidence') {
      const value = yield* this.#confidence.weigh(shown, siteId);
      this.store.setState(({ confidence }) => ({
        confidence: new Map(confidence).set(siteId, { value, version }),
      }));
    } else {
      const value = yield* solveBreakEvens(shown, siteId);
      this.store.setState(({ breakEvens }) => ({
        breakEvens: new Map(breakEvens).set(siteId, { value, version }),
      }));
    }
  }
}

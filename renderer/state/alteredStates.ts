import type { PortfolioEngine } from '../../shared/engine/engine.ts';

/** A state of the portfolio that is looked at without being open: of an answer, or of a rehearsal. */
export interface AlteredState {
  /** What is changed, as it stands over an explanation. */
  readonly words: string;
  readonly engine: PortfolioEngine;
}

/** The states besides the open one whose figures are on screen, so that F8 can explain them. */
export class AlteredStates {
  readonly #groups = new Map<string, ReadonlyMap<string, AlteredState>>();

  /** Replaces the states of one group, as `questions`. */
  set(group: string, states: ReadonlyMap<string, AlteredState>): void {
    this.#groups.set(group, states);
  }

  /** The state that is called `name`, written `group/id`; null where it is no longer there. */
  get(name: string): AlteredState | null {
    const at = name.indexOf('/');
    return this.#groups.get(name.slice(0, at))?.get(name.slice(at + 1)) ?? null;
  }
}

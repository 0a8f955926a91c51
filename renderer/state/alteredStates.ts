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
  readonly #makers = new Map<string, (id: string) => AlteredState | null>();
  /** The state that was made last: whoever explains it asks for it again and again. */
  #made: { readonly name: string; readonly state: AlteredState | null } | null = null;

  /** Replaces the states of one group, as `questions`. */
  set(group: string, states: ReadonlyMap<string, AlteredState>): void {
    this.#groups.set(group, states);
  }

  /** Makes the states of one group when they are asked for: too many to be kept. */
  make(group: string, maker: (id: string) => AlteredState | null): void {
    this.#makers.set(group, maker);
    this.#made = null;
  }

  /** The state that is called `name`, written `group/id`; null where it is no longer there. */
  get(name: string): AlteredState | null {
    const at = name.indexOf('/');
    const [group, id] = [name.slice(0, at), name.slice(at + 1)];
    const known = this.#groups.get(group)?.get(id);
    if (known) return known;
    if (this.#made?.name === name) return this.#made.state;
    const state = this.#makers.get(group)?.(id) ?? null;
    this.#made = { name, state };
    return state;
  }
}

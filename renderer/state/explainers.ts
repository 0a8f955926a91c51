import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';
import { type ExplainTarget, type Explanation, explain, targetTitle } from '../../shared/engine/explain.ts';

/** Explains a figure that no line of the model has; null where it is no longer there. */
export type Explainer = (target: ExplainTarget) => Explanation | null;

/**
 * Explains figures that are counted or shared out and not lines of the model, by the word with which their
 * names begin: `risk.chance.loss`. Views lend what they show while they show it.
 */
export class Explainers {
  /** How often what can be explained has changed. */
  readonly store: StoreApi<number> = createStore<number>(() => 0);
  readonly #byGroup = new Map<string, Explainer>();

  /** Explains the figures of a group until the answer is called. */
  lend(group: string, explainer: Explainer): () => void {
    const tell = (): void => this.store.setState((count) => count + 1, true);
    this.#byGroup.set(group, explainer);
    tell();
    return () => {
      if (this.#byGroup.get(group) !== explainer) return;
      this.#byGroup.delete(group);
      tell();
    };
  }

  /** Whether a line of the model stands behind the figure, with a place in its documentation. */
  isLine({ line }: ExplainTarget): boolean {
    return this.#explainer(line) === undefined;
  }

  /** An explanation, or null where what is explained was removed meanwhile. */
  explain(engine: PortfolioEngine, target: ExplainTarget): Explanation | null {
    const explainer = this.#explainer(target.line);
    return explainer ? explainer(target) : orGone(() => explain(engine, target));
  }

  /** What is explained, in a few words for a path of explanations. */
  title(engine: PortfolioEngine, target: ExplainTarget): string {
    const explainer = this.#explainer(target.line);
    const title = explainer ? explainer(target)?.label : orGone(() => targetTitle(engine, target));
    return title ?? 'No longer shown';
  }

  #explainer(line: string): Explainer | undefined {
    return this.#byGroup.get(line.slice(0, line.indexOf('.')));
  }
}

/** What `read` answers; null where the line, site or block that it reads is gone. */
function orGone<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio } from '../../shared/domain/scenario.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import {
  type Baseline,
  type Comparison,
  doNothingBaseline,
  isScenarioComparison,
  isSnapshotComparison,
  scenarioCompared,
  stateBaseline,
} from './baseline.ts';
import type { StateEngines } from './stateEngines.ts';

/** What a reference is made from: the document as it was and is, and what is in view. */
export interface ReferenceSource {
  /** The document as it was opened. */
  readonly opened: Portfolio | null;
  /** The document before the last change. */
  readonly previous: Portfolio | null;
  readonly scenarioId: string | null;
}

const scenarioKnown = (portfolio: Portfolio, scenarioId: string | null): string | null =>
  scenarioOf(portfolio, scenarioId)?.id ?? null;

/** The figures that those in view are compared with, where they are of another state than do-nothing. */
export class Reference {
  readonly #engines: StateEngines;
  #comparison: Comparison = 'do-nothing';
  #engine: PortfolioEngine | null = null;
  /** The portfolio that the engine was made to show. */
  #of: Portfolio | null = null;

  constructor(engines: StateEngines) {
    this.#engines = engines;
  }

  /** The baseline of a comparison. `engine` has the figures in view, which are a state of `base`. */
  baseline(
    comparison: Comparison,
    engine: PortfolioEngine,
    base: Portfolio,
    { opened, previous, scenarioId }: ReferenceSource,
  ): Baseline {
    this.#comparison = comparison;
    this.#engine = this.#of = null;
    const snapshot = isSnapshotComparison(comparison) ? this.#engines.of(base, comparison) : null;
    if (snapshot) return stateBaseline(snapshot);
    if (comparison === 'base' || isScenarioComparison(comparison)) {
      this.#of = base;
      this.#engine = this.#engines.ofScenario(base, scenarioCompared(comparison));
      return stateBaseline(this.#engine);
    }
    const seen = (portfolio: Portfolio): Portfolio =>
      scenarioPortfolio(portfolio, scenarioKnown(portfolio, scenarioId));
    const portfolio = comparison === 'opened' ? opened : previous;
    this.#of = portfolio;
    if (comparison === 'do-nothing' || !portfolio) return doNothingBaseline(engine, opened && seen(opened));
    this.#engine = new PortfolioEngine(seen(portfolio));
    return stateBaseline(this.#engine);
  }

  /**
   * Keeps up with the document: before the last change, the base or a scenario, these once nothing is under
   * the hand. Answers the baseline where it moved, and null where it did not. `settled` is the document
   * with the edits on their way, `before` what it was before the last of them.
   */
  follow(
    isDrafting: boolean,
    settled: Portfolio,
    before: Portfolio | null,
    scenarioId: string | null,
  ): Baseline | null {
    const comparison = this.#comparison;
    if (!this.#engine || comparison === 'do-nothing' || comparison === 'opened') return null;
    const isPrevious = comparison === 'previous';
    if (isDrafting && !isPrevious) return null;
    const portfolio = isPrevious && !isDrafting ? before : settled;
    if (!portfolio || this.#of === portfolio) return null;
    this.#of = portfolio;
    const state = isPrevious ? scenarioKnown(portfolio, scenarioId) : scenarioCompared(comparison);
    const known = this.#engine.portfolio;
    const seen = scenarioPortfolio(portfolio, state, known);
    const moved = this.#engine.update(seen);
    const isMoved = moved.totals || moved.market || moved.sites.length > 0 || seen !== known;
    return isMoved ? stateBaseline(this.#engine) : null;
  }

  clear(): void {
    this.#engine = this.#of = null;
  }
}

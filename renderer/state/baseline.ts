import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { scenarioOf } from '../../shared/domain/scenario.ts';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';

/** What figures are compared with, besides scenarios: mining on, the document as opened, before the last change. */
export const comparisons = ['do-nothing', 'opened', 'previous'] as const;

/** A state of the document to compare with: one of those, the base, or a scenario by its id. */
export type Comparison = (typeof comparisons)[number] | 'base' | `scenario:${string}`;

/** How a comparison is called. */
export interface Compared {
  /** In the menu: `As opened`. */
  readonly name: string;
  /** What a delta names it: `as opened`. */
  readonly words: string;
  /** What stands before the value of an input there. Do-nothing has the inputs of the opened document. */
  readonly inputWords: string;
}

const called = {
  'do-nothing': { name: 'Do-nothing: keep mining', words: 'do-nothing', inputWords: 'As opened' },
  opened: { name: 'As opened', words: 'as opened', inputWords: 'As opened' },
  previous: { name: 'Before the last change or drag', words: 'before', inputWords: 'Before the last change' },
  base: { name: 'Base', words: 'base', inputWords: 'Base' },
} as const satisfies Readonly<Record<Exclude<Comparison, `scenario:${string}`>, Compared>>;

/** How a comparison is called in a portfolio, which names its scenarios. */
export function comparedAs(comparison: Comparison, portfolio: Portfolio | null): Compared {
  if (!isScenarioComparison(comparison)) return called[comparison];
  const scenario = portfolio && scenarioOf(portfolio, scenarioCompared(comparison));
  if (!scenario) return called.base;
  const words = `scenario ${scenario.letter}`;
  return { name: `${scenario.letter}: ${scenario.name}`, words, inputWords: `Scenario ${scenario.letter}` };
}

export function isScenarioComparison(comparison: Comparison): comparison is `scenario:${string}` {
  return comparison.startsWith('scenario:');
}

/** The scenario that is compared with; null for the base and all other comparisons. */
export function scenarioCompared(comparison: Comparison): string | null {
  return isScenarioComparison(comparison) ? comparison.slice('scenario:'.length) : null;
}

/** Lines of a plan that are nothing, or what mining is worth, when nothing converts. */
const withoutPlan: Readonly<Record<string, string | 0>> = {
  aiUtilityMw: 0,
  aiShare: 0,
  criticalItMw: 0,
  capexTotal: 0,
  gain: 0,
  peakFunding: 0,
  npvPlan: 'npvDoNothing',
  npvDoNothing: 'npvDoNothing',
  energisedMw: 'energisedMw',
  miningMargin: 'miningMargin',
  breakevenHashprice: 'breakevenHashprice',
};

/** Reads figures of the baseline. Null where it has none. */
export interface Baseline {
  /** Whether it is another plan; do-nothing is none. */
  readonly isPlan: boolean;
  /** The inputs that figures and boxes are compared with. Do-nothing has those of the opened document. */
  readonly inputs: Portfolio | null;
  /** All of its figures, for charts to draw as a ghost; null where charts show it anyway. */
  readonly evaluation: PortfolioEngine | null;
  site(siteId: string, name: string): number | null;
  portfolio(name: string): number | null;
}

/** The figures of do-nothing under the inputs of `engine`, which computes them beside the plan. */
export function doNothingBaseline(engine: PortfolioEngine, inputs: Portfolio | null): Baseline {
  const read = (name: string, value: (line: string) => number): number | null => {
    const line = withoutPlan[name];
    if (line === undefined) return null;
    return line === 0 ? 0 : value(line);
  };
  return {
    isPlan: false,
    inputs,
    evaluation: null,
    site: (siteId, name) => read(name, (line) => engine.siteValue(siteId, `site.${line}`)),
    portfolio: (name) => read(name, (line) => engine.portfolioValue(`portfolio.${line}`)),
  };
}

/** The figures of another state of the document. Sites that it does not have have no figures. */
export function stateBaseline(reference: PortfolioEngine): Baseline {
  const known = new Set<string>(reference.portfolio.sites.map((site) => site.id));
  return {
    isPlan: true,
    inputs: reference.portfolio,
    evaluation: reference,
    site: (siteId, name) => (known.has(siteId) ? reference.siteValue(siteId, `site.${name}`) : null),
    portfolio: (name) => reference.portfolioValue(`portfolio.${name}`),
  };
}

import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';

/** What figures are compared with: mining on, the document as it was opened, or before the last change. */
export const comparisons = ['do-nothing', 'opened', 'previous'] as const;
export type Comparison = (typeof comparisons)[number];

export const comparisonNames: Readonly<Record<Comparison, string>> = {
  'do-nothing': 'Do-nothing: keep mining',
  opened: 'As opened',
  previous: 'Before the last change or drag',
};

/** How a delta names what it is measured against. */
export const comparisonWords: Readonly<Record<Comparison, string>> = {
  'do-nothing': 'do-nothing',
  opened: 'as opened',
  previous: 'before',
};

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

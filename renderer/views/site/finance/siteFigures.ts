import { oneSite, readScope, type ScopeReader } from '../../../../shared/deck/evaluation.ts';
import { addMonths, type YearMonth } from '../../../../shared/domain/months.ts';
import type { Outcome } from '../../../../shared/domain/outcome.ts';
import type { ExplainTarget } from '../../../../shared/engine/explain.ts';
import type { Figure, Good } from '../../../components/figures/FigureTable.tsx';
import { type Measure, usdM } from '../../../components/figures/measures.ts';
import type { Baseline } from '../../../state/baseline.ts';
import { useSession } from '../../../state/context.tsx';
import type { SiteInView } from '../siteInView.ts';

/** Reads figures of the site in view by the names of their lines, with what they were in the baseline. */
export interface SiteFigures {
  readonly read: ScopeReader;
  readonly before: (name: string) => number | null;
  readonly why: (name: string) => ExplainTarget;
  readonly monthOf: (t: number) => YearMonth;
  /** A figure of the model; `sign` turns what is deducted around. */
  readonly figure: (name: string, measure?: Measure, good?: Good, sign?: 1 | -1) => Figure;
  /** What a flow comes to in all months. */
  readonly sum: (name: string) => number;
  /** The same as a figure, which is explained year by year. */
  readonly sumFigure: (name: string, sign?: 1 | -1) => Figure;
}

const signed = (outcome: Outcome, sign: 1 | -1): Outcome =>
  outcome.kind === 'number' ? { kind: 'number', value: sign * outcome.value } : outcome;

/** Figures of the site of `view`, compared with `baseline`. */
export function siteFigures(view: SiteInView, baseline: Baseline | null): SiteFigures {
  const { engine, portfolio, site } = view;
  const read = readScope(engine, oneSite(site.id));
  const why = (name: string): ExplainTarget => ({ line: `site.${name}`, siteId: site.id });
  const before = (name: string): number | null => baseline?.site(site.id, name) ?? null;
  const sum = (name: string): number => read.series(name).reduce((total, flow) => total + flow, 0);
  return {
    read,
    before,
    why,
    monthOf: (t) => addMonths(portfolio.portfolio.decisionMonth, Math.round(t)),
    figure: (name, measure = usdM, good = null, sign = 1) => {
      const was = before(name);
      return {
        outcome: signed(read.outcome(name), sign),
        measure,
        why: why(name),
        before: was === null ? null : sign * was,
        good,
      };
    },
    sum,
    sumFigure: (name, sign = 1) => ({
      outcome: { kind: 'number', value: sign * sum(name) },
      measure: usdM,
      why: { ...why(name), year: 'all' },
    }),
  };
}

/** The figures of the site in view, compared with the baseline that is chosen. */
export function useSiteFigures(view: SiteInView): SiteFigures {
  const baseline = useSession((state) => state.baseline);
  return siteFigures(view, baseline);
}

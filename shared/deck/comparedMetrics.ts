import {
  formatMillions,
  formatMultiple,
  formatMw,
  formatNumber,
  formatOutcome,
  formatPercent,
} from '../domain/format.ts';
import type { Outcome } from '../domain/outcome.ts';
import { type Evaluation, readScope, type Scope } from './evaluation.ts';

/** A figure by which states of a portfolio are compared. */
export interface ComparedMetric {
  /** Name of the line without its scope. */
  readonly id: string;
  readonly label: string;
  /** How it is shown, after scaling. */
  readonly unit: 'USD M' | '%' | '×' | 'months' | 'MW';
  /** Which way is better; null where more is neither. */
  readonly good: 'up' | 'down' | null;
  /** Sites only: the portfolio has no such line. */
  readonly isOfSites?: boolean;
}

/** What a board compares, in the order in which it asks. */
export const comparedMetrics: readonly ComparedMetric[] = [
  { id: 'npvPlan', label: 'NPV of the plan', unit: 'USD M', good: 'up' },
  { id: 'npvDoNothing', label: 'NPV keep mining', unit: 'USD M', good: 'up' },
  { id: 'gain', label: 'Gain over do-nothing', unit: 'USD M', good: 'up' },
  { id: 'npvEquity', label: 'NPV after debt and tax', unit: 'USD M', good: 'up' },
  { id: 'irr', label: 'IRR before debt and tax', unit: '%', good: 'up' },
  { id: 'leveredIrr', label: 'IRR after debt', unit: '%', good: 'up' },
  { id: 'equityIrr', label: 'IRR after debt and tax', unit: '%', good: 'up' },
  { id: 'moic', label: 'MOIC before debt and tax', unit: '×', good: 'up' },
  { id: 'paybackMonths', label: 'Payback from decision', unit: 'months', good: 'down' },
  { id: 'capexTotal', label: 'Capex', unit: 'USD M', good: null },
  { id: 'peakFunding', label: 'Peak funding', unit: 'USD M', good: 'down' },
  { id: 'peakEquity', label: 'Peak equity', unit: 'USD M', good: 'down', isOfSites: true },
  { id: 'minimumDscr', label: 'DSCR, lowest month', unit: '×', good: 'up' },
  { id: 'aiUtilityMw', label: 'To AI', unit: 'MW', good: null },
  { id: 'criticalItMw', label: 'Critical IT', unit: 'MW', good: null },
];

/** Metrics that the model gives as an outcome: it may have no number. */
const mayHaveNone = new Set(['irr', 'leveredIrr', 'equityIrr', 'moic', 'paybackMonths', 'minimumDscr']);

/** The metric of a site or the portfolio in the unit of its line. The lowest DSCR of the portfolio is that of its weakest site. */
export function readMetric(
  evaluation: Evaluation,
  metric: ComparedMetric,
  scope: Scope,
  siteIds: readonly string[],
): Outcome {
  if (scope.kind === 'portfolio' && metric.id === 'minimumDscr') {
    const values = siteIds
      .map((siteId) => evaluation.siteOutcome(siteId, 'site.minimumDscr'))
      .flatMap((outcome) => (outcome.kind === 'number' ? [outcome.value] : []));
    return values.length > 0 ? { kind: 'number', value: Math.min(...values) } : { kind: 'none' };
  }
  if (scope.kind === 'portfolio' && metric.isOfSites) return { kind: 'none' };
  const read = readScope(evaluation, scope);
  if (mayHaveNone.has(metric.id)) return read.outcome(metric.id);
  const value = read.value(metric.id);
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'none' };
}

const scales = { 'USD M': 1e-6, '%': 100, '×': 1, months: 1, MW: 1 } as const;
const decimals = { 'USD M': 0, '%': 1, '×': 2, months: 0, MW: 0 } as const;

/** The figure without its unit, or the words for having none. */
export function metricText(metric: ComparedMetric, outcome: Outcome): string {
  return formatOutcome(outcome, (value) => {
    if (metric.unit === 'USD M') return formatMillions(value, Math.abs(value) < 10e6 ? 1 : 0);
    if (metric.unit === '%') return formatPercent(value).replace(/\s*%$/, '');
    if (metric.unit === '×') return formatMultiple(value).replace(/\s*×$/, '');
    return metric.unit === 'MW' ? formatMw(value) : formatNumber(value);
  });
}

/** The change from `before` in the unit shown; null where either has no number. */
export function metricChange(metric: ComparedMetric, now: Outcome, before: Outcome): number | null {
  if (now.kind !== 'number' || before.kind !== 'number') return null;
  return (now.value - before.value) * scales[metric.unit];
}

/** Decimals of a change of the metric. */
export function changeDecimals(metric: ComparedMetric, change: number): number {
  return metric.unit === 'USD M' && Math.abs(change) < 10 ? 1 : decimals[metric.unit];
}

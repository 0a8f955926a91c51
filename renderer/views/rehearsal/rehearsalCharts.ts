import { formatNumber } from '../../../shared/domain/format.ts';
import { addMonths, formatQuarter, yearOf } from '../../../shared/domain/months.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';

/** A chart that a presenter can choose: one line of the portfolio over time, with the start as its ghost. */
export interface RehearsalChart {
  readonly id: string;
  readonly name: string;
  readonly line: string;
  readonly unit: string;
  /** Units of the line in one of the chart. */
  readonly per: number;
}

const cash: RehearsalChart = {
  id: 'cash',
  name: 'Cumulative cash',
  line: 'portfolio.planCumulative',
  unit: 'USD M',
  per: 1e6,
};

export const rehearsalCharts: readonly RehearsalChart[] = [
  cash,
  {
    id: 'liquidity',
    name: 'Liquidity without new equity',
    line: 'portfolio.liquidity',
    unit: 'USD M',
    per: 1e6,
  },
  { id: 'power', name: 'Utility MW to AI', line: 'portfolio.aiMw', unit: 'MW', per: 1 },
  { id: 'hashrate', name: 'Hashrate', line: 'portfolio.hashrate', unit: 'EH/s', per: 1 },
  { id: 'debt', name: 'Loans outstanding', line: 'portfolio.loanBalance', unit: 'USD M', per: 1e6 },
];

export const chartOf = (id: string): RehearsalChart =>
  rehearsalCharts.find((chart) => chart.id === id) ?? cash;

/** What is drawn: both curves, the point that counts, and one sentence for those who cannot see them. */
export interface GhostCurve {
  readonly now: readonly number[];
  readonly start: readonly number[];
  readonly isMoved: boolean;
  readonly startYear: number;
  readonly startMonth: number;
  readonly low: { readonly t: number; readonly value: number; readonly label: string } | null;
  readonly summary: string;
}

export function ghostCurve(chart: RehearsalChart, start: PortfolioEngine, now: PortfolioEngine): GhostCurve {
  const read = (engine: PortfolioEngine): number[] =>
    Array.from(engine.portfolioSeries(chart.line), (value) => value / chart.per);
  const values = read(now);
  const before = read(start);
  const { decisionMonth } = now.portfolio.portfolio;
  const isMoved = values.some((value, t) => Math.abs(value - (before[t] ?? 0)) > 1e-9);
  const t = values.reduce((best, value, month) => (value < (values[best] ?? 0) ? month : best), 0);
  const lowest = values[t] ?? 0;
  const hasLow = chart.unit === 'USD M' && chart.id !== 'debt' && (lowest < 0 || chart.id === 'liquidity');
  const label = `Low ${formatNumber(lowest)} in ${formatQuarter(addMonths(decisionMonth, t))}`;
  const end = (of: readonly number[]): string => `${formatNumber(of.at(-1) ?? 0)} ${chart.unit}`;
  return {
    now: values,
    start: before,
    isMoved,
    startYear: yearOf(decisionMonth),
    startMonth: Number(decisionMonth.slice(5)),
    low: hasLow ? { t, value: lowest, label } : null,
    summary: `${chart.name}: ${end(values)} at the end${isMoved ? `, ${end(before)} at the start of the rehearsal` : ''}.${hasLow ? ` ${label}.` : ''}`,
  };
}

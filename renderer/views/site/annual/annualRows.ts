import { flowIn, type Period, periods, stateAt } from '../../../../shared/deck/periods.ts';
import { formatNumber, roundToTotal } from '../../../../shared/domain/format.ts';
import type { YearMonth } from '../../../../shared/domain/months.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';

/** A column of the annual table: a line of the model by calendar year. */
export interface AnnualColumn {
  readonly line: string;
  readonly label: string;
  readonly unit: string;
  /** A flow is summed over its year and in the total; a state is that of the year's last month. */
  readonly kind: 'flow' | 'state';
  /** Money is in millions. */
  readonly decimals: number;
  readonly divisor: number;
  readonly group: 'power' | 'mining' | 'lease' | 'spend' | 'plan';
  /** What a positive figure means: given up, cost and capex count against the plan. */
  readonly isCost?: boolean;
}

const mw = (line: string, label: string, unit: string): AnnualColumn => ({
  line: `site.${line}`,
  label,
  unit,
  kind: 'state',
  decimals: 1,
  divisor: 1,
  group: 'power',
});
const usd = (
  line: string,
  label: string,
  group: AnnualColumn['group'],
  extra: Partial<AnnualColumn> = {},
): AnnualColumn => ({
  line: `site.${line}`,
  label,
  unit: 'USD M',
  kind: 'flow',
  decimals: 1,
  divisor: 1e6,
  group,
  ...extra,
});

export const annualColumns: readonly AnnualColumn[] = [
  mw('miningMw', 'Mining', 'MW'),
  mw('aiMw', 'AI', 'MW'),
  mw('itMw', 'Critical IT', 'MW'),
  usd('miningCash', 'Mining cash', 'mining'),
  usd('miningGivenUp', 'Mining given up', 'mining', { isCost: true }),
  usd('rent', 'Lease income', 'lease'),
  usd('landlordCost', 'Running cost', 'lease', { isCost: true }),
  usd('noi', 'NOI', 'lease'),
  usd('capex', 'Capex', 'spend', { isCost: true }),
  usd('asicProceeds', 'ASIC resale', 'spend'),
  usd('planCash', 'Cash of the plan', 'plan'),
  usd('planCumulative', 'Cumulative', 'plan', { kind: 'state' }),
];

export interface AnnualTable {
  readonly years: readonly Period[];
  /** Figures by column and year, as they are shown: flows add to their total. */
  readonly cells: readonly (readonly number[])[];
  /** One for each column; null where a sum would mean nothing. */
  readonly totals: readonly (number | null)[];
}

/** The annual table of a site. Flows are rounded so that the shown years add to the shown total. */
export function annualTable(engine: PortfolioEngine, decisionMonth: YearMonth, siteId: string): AnnualTable {
  const years = periods(decisionMonth, 0, engine.months, 'year');
  const cells: number[][] = [];
  const totals: (number | null)[] = [];
  for (const column of annualColumns) {
    const series = engine.siteSeries(siteId, column.line);
    if (column.kind === 'state') {
      cells.push(years.map((year) => stateAt(series, year) / column.divisor));
      totals.push(null);
      continue;
    }
    const flows = years.map((year) => flowIn(series, year) / column.divisor);
    const total = flows.reduce((sum, flow) => sum + flow, 0);
    cells.push(roundToTotal(flows, total, column.decimals));
    totals.push(total);
  }
  return { years, cells, totals };
}

/** The table for a spreadsheet: headings with units, plain numbers, tabs between. */
export function annualText(table: AnnualTable): string {
  const plain = (value: number, decimals: number): string =>
    formatNumber(value, decimals).replaceAll(',', '').replace('\u2212', '-');
  const heads = ['Year', ...annualColumns.map((column) => `${column.label}, ${column.unit}`)];
  const rows = table.years.map((year, at) => [
    year.label,
    ...annualColumns.map((column, index) => plain(table.cells[index]?.[at] ?? 0, column.decimals)),
  ]);
  const total = [
    'Total',
    ...annualColumns.map((column, index) => {
      const sum = table.totals[index] ?? null;
      return sum === null ? '' : plain(sum, column.decimals);
    }),
  ];
  return [heads, ...rows, total].map((row) => row.join('\t')).join('\n');
}

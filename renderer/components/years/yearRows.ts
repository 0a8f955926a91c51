import { flowIn, type Period, stateAt } from '../../../shared/deck/periods.ts';
import { formatNumber, roundToTotal } from '../../../shared/domain/format.ts';

/** A row of a table by year: a line of the model. */
export interface YearRowSpec {
  readonly line: string;
  readonly label: string;
  readonly unit: string;
  /** A flow is summed over its year and in the total; a state is that of the year's last month. */
  readonly kind: 'flow' | 'state';
  readonly decimals: number;
  readonly divisor: number;
}

/** Rows that belong together. Its lead is always to be seen; the rows open under it. */
export interface YearGroupSpec {
  readonly id: string;
  readonly name: string;
  /** The line that leads; `sum` is the sum of the rows, which no line of the model is. */
  readonly lead: YearRowSpec | 'sum';
  readonly rows: readonly YearRowSpec[];
  /** Shown though it is 0 in all years. */
  readonly isAlways?: boolean;
  /** A result that closes what stands above it, not a group that opens. */
  readonly isResult?: boolean;
}

export interface YearRow {
  readonly spec: YearRowSpec;
  /** As they are shown: flows add to their total. Not finite where the line has no number. */
  readonly cells: readonly number[];
  /** Null where a sum would mean nothing. */
  readonly total: number | null;
}

export interface YearGroup extends Omit<YearGroupSpec, 'lead' | 'rows'> {
  readonly lead: YearRow;
  readonly rows: readonly YearRow[];
}

/** An amount in millions that is summed over each year. */
export const flowRow = (line: string, label: string): YearRowSpec => ({
  line,
  label,
  unit: 'USD M',
  kind: 'flow',
  decimals: 1,
  divisor: 1e6,
});

/** An amount in millions at the end of each year. */
export const balanceRow = (line: string, label: string): YearRowSpec => ({
  ...flowRow(line, label),
  kind: 'state',
});

/** What stands at the end of each year, in its own unit. */
export const stateRow = (line: string, label: string, unit: string, decimals = 1): YearRowSpec => ({
  line,
  label,
  unit,
  kind: 'state',
  decimals,
  divisor: 1,
});

/** The figures of a row. Flows are rounded so that the shown years add to the shown total. */
export function yearRow(spec: YearRowSpec, series: Float64Array, years: readonly Period[]): YearRow {
  if (spec.kind === 'state')
    return { spec, cells: years.map((year) => stateAt(series, year) / spec.divisor), total: null };
  const flows = years.map((year) => flowIn(series, year) / spec.divisor);
  const total = flows.reduce((sum, flow) => sum + flow, 0);
  return { spec, cells: roundToTotal(flows, total, spec.decimals), total };
}

/** Whether nothing is ever there to be seen. */
const isEmpty = (row: YearRow): boolean =>
  row.cells.every((value) => !Number.isFinite(value) || value === 0) && (row.total ?? 0) === 0;

/** The flows of a group added up, month by month. It is no line of the model: its line has no name. */
function sumRow(
  spec: YearGroupSpec,
  read: (line: string) => Float64Array,
  years: readonly Period[],
): YearRow {
  const series = spec.rows.map(({ line }) => read(line));
  const sums = Float64Array.from(series[0] ?? [], (_, t) =>
    series.reduce((sum, flows) => sum + (flows[t] ?? 0), 0),
  );
  return yearRow(flowRow('', spec.name), sums, years);
}

/** Groups with their figures; groups and rows that are 0 in all years are left out. */
export function yearGroups(
  specs: readonly YearGroupSpec[],
  read: (line: string) => Float64Array,
  years: readonly Period[],
): readonly YearGroup[] {
  const row = (spec: YearRowSpec): YearRow => yearRow(spec, read(spec.line), years);
  return specs.flatMap((spec): YearGroup[] => {
    const lead = spec.lead === 'sum' ? sumRow(spec, read, years) : row(spec.lead);
    const rows = spec.rows.map(row).filter((each) => !isEmpty(each));
    const isNothing = rows.length === 0 && isEmpty(lead);
    return isNothing && !spec.isAlways ? [] : [{ ...spec, lead, rows }];
  });
}

/** Every row of the groups, opened or not, in the order of the table. */
export const rowsOfGroups = (groups: readonly YearGroup[]): readonly YearRow[] =>
  groups.flatMap((group) => [group.lead, ...group.rows]);

/** The table for a spreadsheet: one line a row with its unit, plain numbers, tabs between. */
export function yearsText(years: readonly Period[], groups: readonly YearGroup[]): string {
  const plain = (value: number | null, decimals: number): string =>
    value === null || !Number.isFinite(value)
      ? ''
      : formatNumber(value, decimals).replaceAll(',', '').replace('\u2212', '-');
  const heads = ['Line', 'Unit', ...years.map((year) => year.label), 'Total'];
  const rows = rowsOfGroups(groups).map(({ spec, cells, total }) => [
    spec.label,
    spec.unit,
    ...cells.map((value) => plain(value, spec.decimals)),
    plain(total, spec.decimals),
  ]);
  return [heads, ...rows].map((row) => row.join('\t')).join('\n');
}

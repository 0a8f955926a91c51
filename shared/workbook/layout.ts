import type { Formula } from '../language/cellReference.ts';

/** Where things stand on every sheet of months: the same column is the same month everywhere. */
export const columns = { label: 1, unit: 2, id: 3, value: 4, decision: 5 } as const;

/** Rows above the lines. */
export const headRows = { title: 1, subtitle: 2, year: 3, date: 4, month: 5, headings: 6 } as const;
export const firstLineRow = 8;

/** Columns of the sheet of inputs. */
export const inputColumns = {
  label: 1,
  unit: 2,
  id: 3,
  value: 4,
  used: 5,
  whenEmpty: 6,
  tier: 7,
  source: 8,
  date: 9,
  detail: 10,
  words: 11,
} as const;

export const sheetNames = {
  inputs: 'Inputs',
  market: 'Market',
  portfolio: 'Portfolio',
  checks: 'Checks',
  notes: 'Notes',
} as const;

/** The column of month `t`. */
export const monthColumn = (t: number): number => columns.decision + t;

export const cell = (sheet: string | null, row: number, column: number): Formula => [
  { kind: 'cell', sheet, row, column },
];

/** The cell of `row` in the month of the formula, or `offset` months from it. */
export const inMonth = (sheet: string | null, row: number, offset = 0): Formula => [
  { kind: 'month', sheet, row, offset },
];

/** Months 0 to N of `row`. */
export const allMonths = (sheet: string | null, row: number, lastMonth: number): Formula => [
  {
    kind: 'range',
    sheet,
    rows: [row, row],
    columns: [columns.decision, monthColumn(lastMonth)],
  },
];

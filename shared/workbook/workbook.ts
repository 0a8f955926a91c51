import type { Formula } from '../language/cellReference.ts';

/**
 * A workbook as data: what stands in which cell, without any file format. Rows of months hold one formula
 * for all months, so that no cell of such a row can differ from its neighbours.
 */

export type CellValue = number | string | boolean;

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  /** `value` is what the formula gives now; programs show it until they compute it themselves. */
  | { readonly kind: 'formula'; readonly formula: Formula; readonly value: CellValue };

/** What a cell is, which says how it looks. */
export type CellLook =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'heading'
  | 'label'
  | 'total'
  | 'quiet'
  | 'words'
  /** A value that may be changed. */
  | 'input'
  /** A value that the document holds and that no formula reads. */
  | 'fact'
  /** A number of nature, contract or layout: not to be changed. */
  | 'constant'
  | 'calculated'
  | 'timeline'
  | 'check';

export interface CellStyle {
  readonly look: CellLook;
  /** A number format of spreadsheets; `General` for text. */
  readonly format: string;
}

export interface Cell {
  /** From 1. */
  readonly column: number;
  readonly style: CellStyle;
  readonly content: CellContent;
}

/** The cells of a row from t = 0 on. */
export interface MonthCells {
  readonly style: CellStyle;
  /** The formula of the column t = 0. */
  readonly atDecision: Formula;
  /** The formula of every later month. */
  readonly later: Formula;
  readonly value: (t: number) => CellValue;
}

export interface Row {
  /** From 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly months: MonthCells | null;
  /** 1 for rows that fold away under the row after them. */
  readonly outline: 0 | 1;
}

/** What may be typed into cells. */
export interface CellRule {
  readonly row: number;
  readonly column: number;
  readonly allows:
    | {
        readonly kind: 'number';
        readonly whole: boolean;
        readonly min: number | null;
        readonly max: number | null;
      }
    /** The texts of a run of cells on the same sheet. */
    | { readonly kind: 'list'; readonly column: number; readonly rows: readonly [number, number] };
}

export interface Sheet {
  readonly name: string;
  /** RGB of its tab, as `1F4E79`. */
  readonly tab: string;
  /** Widths of the first columns, in characters. */
  readonly widths: readonly number[];
  /** Columns of months, after the first ones; 0 for a sheet without. */
  readonly monthColumns: number;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rowCount: number;
  /** Made anew each time; a large sheet is never held as a whole. */
  readonly rows: () => Iterable<Row>;
  readonly rules: readonly CellRule[];
  /** Cells whose TRUE and FALSE are shown in colour. */
  readonly verdicts: { readonly column: number; readonly rows: readonly [number, number] } | null;
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** The number of cells that hold something, about: what time and memory of a file go by. */
export function cellCount(workbook: Workbook): number {
  return workbook.sheets.reduce(
    (sum, { rowCount, widths, monthColumns }) => sum + rowCount * (widths.length + monthColumns),
    0,
  );
}

export const general = 'General';

export const text = (column: number, content: string, look: CellLook): Cell => ({
  column,
  style: { look, format: general },
  content: content === '' ? { kind: 'empty' } : { kind: 'text', text: content },
});

export const computed = (
  column: number,
  formula: Formula,
  value: CellValue,
  style: CellStyle = { look: 'calculated', format: general },
): Cell => ({ column, style, content: { kind: 'formula', formula, value } });

export const given = (column: number, value: number, style: CellStyle): Cell => ({
  column,
  style,
  content: { kind: 'number', value },
});

export const row = (
  number: number,
  cells: readonly Cell[],
  months: MonthCells | null = null,
  outline: 0 | 1 = 0,
): Row => ({ number, cells, months, outline });

import { HyperFormula } from 'hyperformula';
import type { ReadCell, ReadSheet } from './readXlsx.ts';

export type Recomputed = (sheet: string, row: number, column: number) => ReadCell['value'];

/** A workbook in another spreadsheet engine, which looks at its formulas and not at their values. */
export interface Recomputation {
  readonly at: Recomputed;
  /** Types a value into a cell. */
  readonly type: (sheet: string, row: number, column: number, value: string | number | null) => void;
  /** Types several values before anything is computed. */
  readonly together: (typing: () => void) => void;
  readonly end: () => void;
}

export function recompute(sheets: readonly ReadSheet[]): Recomputation {
  const tables = Object.fromEntries(sheets.map(({ name, cells }) => [name, tableOf(cells)]));
  const engine = HyperFormula.buildFromSheets(tables, {
    licenseKey: 'gpl-v3',
    smartRounding: false,
    maxRows: 200_000,
  });
  const address = (sheet: string, row: number, column: number) => {
    const id = engine.getSheetId(sheet);
    if (id === undefined) throw new RangeError(`There is no sheet ${sheet}`);
    return { sheet: id, row: row - 1, col: column - 1 };
  };
  return {
    at: (sheet, row, column) => {
      const value = engine.getCellValue(address(sheet, row, column));
      return typeof value === 'object' && value !== null ? value.value : value;
    },
    type: (sheet, row, column, value) => {
      engine.setCellContents(address(sheet, row, column), value);
    },
    together: (typing) => {
      engine.batch(typing);
    },
    end: () => engine.destroy(),
  };
}

function tableOf(cells: readonly ReadCell[]): (string | number | boolean | null)[][] {
  const rows: (string | number | boolean | null)[][] = [];
  for (const { row, column, formula, value } of cells) {
    const at = rows[row - 1] ?? [];
    rows[row - 1] = at;
    // An apostrophe keeps text from being read as anything else.
    at[column - 1] = formula !== null ? `=${formula}` : typeof value === 'string' ? `'${value}` : value;
  }
  return Array.from(rows, (at) => Array.from(at ?? [], (cell) => cell ?? null));
}

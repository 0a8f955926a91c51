import type { ReadCell, ReadSheet } from './readXlsx.ts';
import type { Recomputed } from './recompute.ts';

/** Differences up to this share of the largest amount in the row are binary fractions. */
const relative = 1e-9;
/** In rows that are 0 but for binary fractions of larger amounts: by what they count. */
const rounding = { dollars: 1e-6, other: 1e-11, check: 1e-6 } as const;
const unitColumn = 2;
const idColumn = 3;

/** Every formula whose recomputed value is not the one written beside it, in words. */
export function differences(sheets: readonly ReadSheet[], recomputed: Recomputed): readonly string[] {
  const found: string[] = [];
  for (const { name, cells } of sheets) {
    const margins = rowMargins(cells);
    for (const { row, column, formula, value } of cells) {
      if (formula === null) continue;
      const now = recomputed(name, row, column);
      if (isSame(value, now, margins.get(row) ?? 0)) continue;
      found.push(
        `${name} R${row}C${column} =${formula}: ${String(value)} in the file, ${String(now)} recomputed`,
      );
    }
  }
  return found;
}

/** By how much figures of a row may differ. */
export function rowMargins(cells: readonly ReadCell[]): ReadonlyMap<number, number> {
  const largest = new Map<number, number>();
  const floors = new Map<number, number>();
  for (const { row, column, value } of cells) {
    if (typeof value === 'number') largest.set(row, Math.max(largest.get(row) ?? 0, Math.abs(value)));
    if (column === unitColumn && typeof value === 'string' && value.includes('USD'))
      floors.set(row, rounding.dollars);
    if (column === idColumn && !floors.has(row) && typeof value === 'string') floors.set(row, rounding.other);
  }
  return new Map(
    [...largest].map(([row, most]) => [row, Math.max(relative * most, floors.get(row) ?? rounding.check)]),
  );
}

/** Whether two values of cells are the same figure. */
export function isSame(written: ReadCell['value'], now: ReadCell['value'], margin: number): boolean {
  return typeof written === 'number' && typeof now === 'number'
    ? Math.abs(written - now) <= margin
    : written === now;
}

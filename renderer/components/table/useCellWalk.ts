import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

/** What a cell of a walked table carries: one cell of the table is reached by Tab, the others by arrows. */
export interface WalkedCell {
  readonly 'data-cell': string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

export interface CellWalk {
  readonly grid: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly cell: (row: number, column: number) => WalkedCell;
}

const page = 10;

/**
 * Walks the cells of a read-only table with arrows, Page keys, Home and End (with Control to its corners).
 * Control C copies the table unless text is selected.
 */
export function useCellWalk(rows: number, columns: number, onCopy?: () => void): CellWalk {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setAt] = useState({ row: 0, column: 0 });
  const lastRow = Math.max(0, rows - 1);
  const lastColumn = Math.max(0, columns - 1);
  const at = { row: Math.min(lastRow, wanted.row), column: Math.min(lastColumn, wanted.column) };
  const cellAt = (row: number, column: number): HTMLElement | null =>
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`) ?? null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['cell'] === undefined) return;
    const isCopy = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
    if (isCopy && onCopy && window.getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      onCopy();
      return;
    }
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-page, 0],
      PageDown: [page, 0],
      Home: [event.ctrlKey ? -rows : 0, -columns],
      End: [event.ctrlKey ? rows : 0, columns],
    };
    const step = steps[event.key];
    if (!step || event.altKey) return;
    event.preventDefault();
    const row = Math.min(lastRow, Math.max(0, at.row + step[0]));
    const column = Math.min(lastColumn, Math.max(0, at.column + step[1]));
    setAt({ row, column });
    cellAt(row, column)?.focus();
  };

  return {
    grid,
    onKeyDown,
    cell: (row, column) => ({
      'data-cell': `${row} ${column}`,
      tabIndex: at.row === row && at.column === column ? 0 : -1,
      onFocus: () => setAt({ row, column }),
    }),
  };
}

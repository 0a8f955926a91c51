import { type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { SiteColumn } from './columns.ts';
import { canEdit, type Leaving, type RowActions } from './SiteRow.tsx';
import type { TableLine } from './useSitesTable.ts';

export interface ActiveCell {
  readonly siteId: string;
  readonly columnId: string;
  /** Text with which editing began; null while the cell is only looked at. */
  readonly editing: string | null;
}

interface Options {
  readonly lines: readonly TableLine[];
  readonly columns: readonly SiteColumn[];
  readonly pageRows: number;
  readonly scrollTo: (lineIndex: number) => void;
  readonly select: (siteId: string) => void;
  readonly openSite: (siteId: string) => void;
}

export interface GridKeys {
  readonly active: ActiveCell | null;
  readonly focusCount: number;
  readonly wantsFocus: { current: boolean };
  readonly rowActions: RowActions;
  /** For the grid itself, which hears what happens in its cells. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => unknown;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onDoubleClick: (event: { readonly target: EventTarget }) => void;
    readonly onPointerDown: (event: { readonly target: EventTarget }) => void;
  };
}

/** Which cell of which site an element stands in. */
function cellOf(target: EventTarget): { siteId: string; columnId: string } | null {
  if (!(target instanceof Element)) return null;
  const columnId = target.closest('[data-column]')?.getAttribute('data-column');
  const siteId = target.closest('[data-site]')?.getAttribute('data-site');
  return columnId && siteId ? { siteId, columnId } : null;
}

/**
 * The keys of the grid: arrows move, Enter, F2 or a digit edit, Tab goes right and leaves at the end of
 * the row. A slider keeps its own left and right.
 */
export function useGridKeys(options: Options): GridKeys {
  const [active, setActive] = useState<ActiveCell | null>(null);
  const [focusCount, setFocusCount] = useState(0);
  const wantsFocus = useRef(false);
  const { lines, columns, select, scrollTo, openSite } = options;

  const goTo = (siteId: string, columnId: string, editing: string | null = null): void => {
    const index = lines.findIndex((line) => line.kind === 'site' && line.key === siteId);
    if (index < 0) return;
    scrollTo(index);
    setActive({ siteId, columnId, editing });
    wantsFocus.current = true;
    setFocusCount((count) => count + 1);
    select(siteId);
  };
  const siteAt = (from: string, by: number): string => {
    const sites = lines.filter((line) => line.kind === 'site');
    const at = sites.findIndex((line) => line.key === from);
    return sites[Math.min(sites.length - 1, Math.max(0, at + by))]?.key ?? from;
  };
  const columnAt = (from: string, by: number): string | null => {
    const at = columns.findIndex((column) => column.id === from);
    return columns[at + by]?.id ?? null;
  };
  const leave = (siteId: string, columnId: string, how: Leaving): void => {
    if (how === 'escape' || how === 'enter') {
      goTo(how === 'enter' ? siteAt(siteId, 1) : siteId, columnId);
      return;
    }
    goTo(siteId, columnAt(columnId, how === 'tab' ? 1 : -1) ?? columnId);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): unknown => {
    if (event.defaultPrevented || event.altKey) return null;
    const cell = cellOf(event.target);
    if (!cell) return null;
    const column = columns.find(({ id }) => id === cell.columnId);
    if (!column) return null;
    const hasControl = event.ctrlKey || event.metaKey;
    const move = (siteBy: number, columnBy: number): void => {
      event.preventDefault();
      goTo(siteAt(cell.siteId, siteBy), columnAt(cell.columnId, columnBy) ?? cell.columnId);
    };
    const edit = (text: string): void => {
      event.preventDefault();
      if (column.kind === 'slider') goTo(cell.siteId, 'toAi', text);
      else if (canEdit(column)) goTo(cell.siteId, cell.columnId, text);
    };
    const everything = lines.length;
    switch (event.key) {
      case 'ArrowUp':
        return move(hasControl ? -everything : -1, 0);
      case 'ArrowDown':
        return move(hasControl ? everything : 1, 0);
      case 'ArrowLeft':
        return move(0, hasControl ? -columns.findIndex(({ id }) => id === cell.columnId) : -1);
      case 'ArrowRight':
        return move(
          0,
          hasControl ? columns.length - 1 - columns.findIndex(({ id }) => id === cell.columnId) : 1,
        );
      case 'PageUp':
        return move(-options.pageRows, 0);
      case 'PageDown':
        return move(options.pageRows, 0);
      case 'Home':
      case 'End': {
        event.preventDefault();
        const isHome = event.key === 'Home';
        const siteId = hasControl ? siteAt(cell.siteId, isHome ? -everything : everything) : cell.siteId;
        return goTo(siteId, (isHome ? columns[0] : columns.at(-1))?.id ?? cell.columnId);
      }
      case 'Tab': {
        const next = columnAt(cell.columnId, event.shiftKey ? -1 : 1);
        if (next === null) return null;
        event.preventDefault();
        return goTo(cell.siteId, next);
      }
      case 'Enter':
        if (column.kind === 'name') {
          event.preventDefault();
          return openSite(cell.siteId);
        }
        return edit('');
      case 'F2':
        return edit('');
      default:
        if (hasControl || event.key.length !== 1 || event.key === ' ' || event.key === '?') return null;
        if (column.kind === 'number' || column.id === 'toAi' || column.kind === 'slider') {
          if (/[\d+*=.,(−-]/.test(event.key)) edit(event.key);
        }
        return null;
    }
  };

  const latest = useRef({ leave, openSite });
  latest.current = { leave, openSite };
  const rowActions = useMemo(
    (): RowActions => ({
      leave: (siteId, columnId, how) => latest.current.leave(siteId, columnId, how),
      openSite: (siteId) => latest.current.openSite(siteId),
    }),
    [],
  );
  return {
    active,
    focusCount,
    wantsFocus,
    rowActions,
    handlers: {
      onKeyDown,
      onFocus: (event) => {
        const cell = cellOf(event.target);
        if (!cell) return;
        select(cell.siteId);
        setActive((was) =>
          was?.siteId === cell.siteId && was.columnId === cell.columnId ? was : { ...cell, editing: null },
        );
      },
      onDoubleClick: (event) => {
        const cell = cellOf(event.target);
        const column = cell ? columns.find(({ id }) => id === cell.columnId) : undefined;
        if (!cell || !column || column.kind === 'slider') return;
        if (column.kind === 'name') openSite(cell.siteId);
        else if (canEdit(column)) goTo(cell.siteId, cell.columnId, '');
      },
      onPointerDown: (event) => {
        const cell = cellOf(event.target);
        if (cell) select(cell.siteId);
      },
    },
  };
}

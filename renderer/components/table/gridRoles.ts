/**
 * Roles and places of a table that is drawn from other elements than a table's own, which can be neither
 * virtualised nor divided into sticky regions. Rows are counted from 1, the head included.
 */
export const gridRoles = {
  grid: (label: string, rows: number, columns: number) => ({
    role: 'grid',
    'aria-label': label,
    'aria-rowcount': rows,
    'aria-colcount': columns,
  }),
  /** A table that is only read. */
  table: (label: string, rows: number) => ({ role: 'table', 'aria-label': label, 'aria-rowcount': rows }),
  body: { role: 'rowgroup' },
  row: (index: number) => ({ role: 'row', 'aria-rowindex': index }),
  selectableRow: (index: number, isSelected: boolean) => ({
    role: 'row',
    'aria-rowindex': index,
    'aria-selected': isSelected,
  }),
  columnHead: (index: number, sort: 'ascending' | 'descending' | 'none') =>
    ({ role: 'columnheader', 'aria-colindex': index, 'aria-sort': sort }) as const,
  rowHead: { role: 'rowheader' },
  cell: { role: 'gridcell' },
  tableCell: { role: 'cell' },
} as const;

import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { type DealRow, dealColumns } from './dealRows.ts';

/** What narrows the list: words typed, and a choice of kinds. */
export interface DealFilter {
  readonly text: string;
  readonly kind: 'comparable' | 'all' | 'own';
}

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, DealRow>();

const definitions = helper.columns(
  dealColumns.map((column) =>
    helper.accessor((row: DealRow) => column.read(row) ?? undefined, {
      id: column.id,
      sortUndefined: 'last',
      sortDescFirst: column.isNumber,
      sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
    }),
  ),
);

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true, sensitivity: 'base' });
}

/** Whether a deal passes the filter. */
export function keepsDeal(row: DealRow, filter: DealFilter): boolean {
  if (filter.kind === 'own' && !row.isOwn) return false;
  if (filter.kind === 'comparable' && row.comparable === null) return false;
  const { deal } = row;
  const text =
    `${row.name} ${deal.counterparty} ${deal.region} ${deal.terms} ${deal.status} ${deal.announced} ${deal.note}`.toLowerCase();
  return filter.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export interface Sorting {
  readonly id: string;
  readonly desc: boolean;
}

/** The deals that pass the filter, in the order of one column, and how that order is changed. */
export function useDealsTable(rows: readonly DealRow[], filter: DealFilter) {
  const [sorting, setSorting] = useState<Sorting>({ id: 'yearOne', desc: true });
  const data = useMemo(() => [...rows], [rows]);
  const state = useMemo(() => ({ sorting: [sorting], globalFilter: filter }), [sorting, filter]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    state,
    getRowId: (row: DealRow) => row.deal.id,
    getColumnCanGlobalFilter: (column) => column.id === 'name',
    globalFilterFn: (row, _id, value: DealFilter) => keepsDeal(row.original, value),
  });
  const sortBy = (id: string): void =>
    setSorting((now) => ({
      id,
      desc: now.id === id ? !now.desc : (dealColumns.find((column) => column.id === id)?.isNumber ?? false),
    }));
  return { rows: table.getSortedRowModel().rows.map((row) => row.original), sorting, sortBy };
}

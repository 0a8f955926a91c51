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
import { type CandidateKind, type CandidateRow, candidateColumns, isOfKind } from './candidateRows.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, CandidateRow>();

const definitions = helper.columns(
  candidateColumns.map((column) =>
    helper.accessor((row: CandidateRow) => column.read(row), {
      id: column.id,
      sortDescFirst: column.isNumber,
      sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
    }),
  ),
);

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true, sensitivity: 'base' });
}

export interface Sorting {
  readonly id: string;
  readonly desc: boolean;
}

/** The options that pass the filter, in the order of one column; without one, as they are listed. */
export function useCandidatesTable(
  rows: readonly CandidateRow[],
  filter: { readonly siteId: string | null; readonly kind: CandidateKind },
) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const data = useMemo(() => [...rows], [rows]);
  const { siteId, kind } = filter;
  const state = useMemo(
    () => ({ sorting: sorting ? [sorting] : [], globalFilter: { siteId, kind } }),
    [sorting, siteId, kind],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    state,
    getRowId: (row: CandidateRow) => row.option.optionId,
    getColumnCanGlobalFilter: (column) => column.id === 'site',
    globalFilterFn: ({ original }, _id, value: typeof filter) =>
      (value.siteId === null || original.option.siteId === value.siteId) && isOfKind(original, value.kind),
  });
  const sortBy = (id: string): void =>
    setSorting((now) => ({
      id,
      desc:
        now?.id === id ? !now.desc : (candidateColumns.find((column) => column.id === id)?.isNumber ?? false),
    }));
  return { rows: table.getSortedRowModel().rows.map((row) => row.original), sorting, sortBy };
}

import {
  columnFilteringFeature,
  columnGroupingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { SitesTableChoice } from '../../../../shared/contract/documentState.ts';
import type { Site } from '../../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { rangeOf } from '../../../state/siteLookup.ts';
import { columnById, type SiteColumn, siteColumns } from './columns.ts';

interface TableSite {
  readonly site: Site;
  readonly engine: PortfolioEngine;
}

/** Words that narrow the list, each with what it keeps. */
export const siteFilters: readonly {
  readonly id: string;
  readonly words: string;
  readonly keeps: (site: Site, engine: PortfolioEngine) => boolean;
}[] = [
  {
    id: 'converts',
    words: 'converts',
    keeps: (site, engine) => engine.siteValue(site.id, 'site.aiUtilityMw') > 0,
  },
  {
    id: 'mines',
    words: 'keeps mining',
    keeps: (site, engine) => engine.siteValue(site.id, 'site.aiUtilityMw') <= 0,
  },
  {
    id: 'gains',
    words: 'gains over mining',
    keeps: (site, engine) => engine.siteValue(site.id, 'site.gain') > 0,
  },
  {
    id: 'loses',
    words: 'loses against mining',
    keeps: (site, engine) => engine.siteValue(site.id, 'site.gain') < 0,
  },
  {
    id: 'mines-at-a-loss',
    words: 'mines at a loss',
    keeps: (site, engine) => engine.siteValue(site.id, 'site.miningMargin') < 0,
  },
  { id: 'closed', words: 'cannot convert', keeps: (site) => rangeOf(site).limitMw <= 0 },
];

/** What narrows the list: words typed, and chips. */
export interface SiteFilter {
  readonly text: string;
  readonly chips: readonly string[];
}

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  columnGroupingFeature,
  columnVisibilityFeature,
  columnPinningFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, TableSite>();

const definitions = helper.columns([
  ...siteColumns.map((column) =>
    helper.accessor((row: TableSite) => column.read(row.site, row.engine) ?? undefined, {
      id: column.id,
      sortUndefined: 'last',
      sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
      sortDescFirst: column.kind === 'number' || column.kind === 'gain' || column.kind === 'slider',
    }),
  ),
  helper.accessor((row: TableSite) => row.site.region, { id: 'region' }),
]);

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en', { numeric: true, sensitivity: 'base' });
}

function keepsSite(row: TableSite, filter: SiteFilter): boolean {
  const { site, engine } = row;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${site.name} ${site.company} ${site.region} ${site.grid}`.toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    siteFilters.every((each) => !filter.chips.includes(each.id) || each.keeps(site, engine))
  );
}

/** A line of the table: the head of a group, or a site. */
export type TableLine =
  | { readonly kind: 'group'; readonly key: string; readonly name: string; readonly sites: readonly Site[] }
  | { readonly kind: 'site'; readonly key: string; readonly site: Site };

export interface SitesTable {
  readonly columns: readonly SiteColumn[];
  readonly pinned: ReadonlySet<string>;
  readonly lines: readonly TableLine[];
  /** All sites that pass the filter. */
  readonly sites: readonly Site[];
}

/**
 * Orders, narrows and groups the sites. The order follows `settledVersion`: rows stand still while a hand
 * is on a slider.
 */
export function useSitesTable(
  engine: PortfolioEngine,
  settledVersion: number,
  settings: SitesTableChoice,
  filter: SiteFilter,
  collapsed: ReadonlySet<string>,
): SitesTable {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figures behind the engine change with the version
  const data = useMemo(
    () => engine.portfolio.sites.map((site): TableSite => ({ site, engine })),
    [engine, settledVersion],
  );
  // A column that says the same in every row says nothing.
  const isOneCompany = data.every((row) => row.site.company === data[0]?.site.company);
  const state = useMemo(
    () => ({
      sorting: settings.sortBy === null ? [] : [{ id: settings.sortBy, desc: settings.isDescending }],
      grouping: settings.groupBy === 'none' ? [] : [settings.groupBy],
      globalFilter: filter,
      columnVisibility: Object.fromEntries(
        [...settings.hidden, 'region', ...(isOneCompany ? ['company'] : [])].map((id) => [id, false]),
      ),
      columnPinning: { start: [...settings.pinned], end: [] },
    }),
    [settings, filter, isOneCompany],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    state,
    getRowId: (row: TableSite) => row.site.id,
    groupedColumnMode: false,
    getColumnCanGlobalFilter: (column) => column.id === 'name',
    globalFilterFn: (row, _id, value: SiteFilter) => keepsSite(row.original, value),
  });
  const sorted = table.getSortedRowModel();
  const visible = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()];
  const columnIds = visible.map((column) => column.id).join();
  const columns = useMemo(() => columnIds.split(',').flatMap((id) => columnById.get(id) ?? []), [columnIds]);
  const pinned = useMemo(() => new Set(settings.pinned), [settings.pinned]);
  return useMemo(() => {
    const isGrouped = settings.groupBy !== 'none';
    if (!isGrouped) {
      const sites = sorted.rows.map((row) => row.original.site);
      return {
        columns,
        pinned,
        sites,
        lines: sites.map((site): TableLine => ({ kind: 'site', key: site.id, site })),
      };
    }
    const groups = sorted.rows.map((row) => ({
      name: String(row.getValue(settings.groupBy) || 'Not given'),
      sites: row.subRows.map((sub) => sub.original.site),
    }));
    const powerOf = (sites: readonly Site[]): number =>
      sites.reduce((sum, site) => sum + site.energisedMw, 0);
    groups.sort((a, b) => powerOf(b.sites) - powerOf(a.sites) || a.name.localeCompare(b.name));
    return {
      columns,
      pinned,
      sites: groups.flatMap((group) => group.sites),
      lines: groups.flatMap((group): TableLine[] => [
        { kind: 'group', key: `group ${group.name}`, name: group.name, sites: group.sites },
        ...(collapsed.has(group.name)
          ? []
          : group.sites.map((site): TableLine => ({ kind: 'site', key: site.id, site }))),
      ]),
    };
  }, [sorted, columns, pinned, settings.groupBy, collapsed]);
}

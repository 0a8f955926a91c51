import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SitesTableChoice } from '../../../../shared/contract/documentState.ts';
import { formatCount, formatMw, formatUsdM, sentenceCase } from '../../../../shared/domain/format.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { gridRoles } from '../../../components/table/gridRoles.ts';
import { useEvaluated, useRing, useServices, useSession, useWindow } from '../../../state/context.tsx';
import { columnSets, hiddenOf } from './columns.ts';
import { GroupRow, TotalsRow } from './GroupRows.tsx';
import { SiteRow } from './SiteRow.tsx';
import { TableHead } from './TableHead.tsx';
import { FilterChips, TableTools } from './TableTools.tsx';
import { useGridKeys } from './useGridKeys.ts';
import { type SiteFilter, type SitesTable as Table, useSitesTable } from './useSitesTable.ts';
import './table.css';

const standard: SitesTableChoice = {
  // A wide window has room for every column, others for those that a board reads.
  hidden: window.innerWidth >= 1800 ? [] : hiddenOf(columnSets[0]?.shown ?? []),
  pinned: ['name'],
  groupBy: 'grid',
  sortBy: 'energised',
  isDescending: true,
};

/** The table of sites with the conversion slider in each row. */
export function SitesTable({ engine }: { readonly engine: PortfolioEngine }) {
  const { actions } = useServices();
  const settledVersion = useSession((state) => state.settledVersion);
  const settings = useWindow((state) => state.preferences.sitesTable ?? standard);
  const change = (changed: Partial<SitesTableChoice>): void =>
    void actions.setPreferences({ sitesTable: { ...settings, ...changed } });
  const [filter, setFilter] = useState<SiteFilter>({ text: '', chips: [] });
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const table = useSitesTable(engine, settledVersion, settings, filter, folded);
  const count = engine.portfolio.sites.length;
  const fold = useCallback((name: string) => {
    setFolded((was) => {
      const next = new Set(was);
      if (!next.delete(name)) next.add(name);
      return next;
    });
  }, []);
  const sort = (columnId: string): void => {
    const { sortBy, isDescending } = settings;
    const startsDown = !['name', 'company', 'grid', 'ready'].includes(columnId);
    change(
      sortBy === columnId ? { isDescending: !isDescending } : { sortBy: columnId, isDescending: startsDown },
    );
  };

  return (
    <Panel
      className="sites-panel"
      label="Sites"
      title={
        <span className="table-title">
          <TableTitle />
        </span>
      }
      subtitle="Steps of one block. Keys: ◄ ► one step, F2 type, F8 why"
      tools={
        count > 0 && <TableTools settings={settings} change={change} filter={filter} setFilter={setFilter} />
      }
    >
      <FilterChips filter={filter} setFilter={setFilter} />
      {count === 0 ? (
        <div className="empty">
          <p>No site yet: bring a list of sites, or add the first one by hand.</p>
          <div className="empty-actions">
            <button type="button" className="button is-first" onClick={() => actions.startImport()}>
              Import sites from CSV
            </button>
            <button type="button" className="button" onClick={() => actions.addSite('New site')}>
              Add a site
            </button>
          </div>
        </div>
      ) : (
        <Grid table={table} settings={settings} folded={folded} onFold={fold} onSort={sort} all={count} />
      )}
      {count > 0 && table.sites.length === 0 && (
        <div className="empty">
          <p>No site is like that.</p>
          <button type="button" className="button" onClick={() => setFilter({ text: '', chips: [] })}>
            Show all {count} sites
          </button>
        </div>
      )}
    </Panel>
  );
}

/** What the table says, computed from its figures. */
function TableTitle() {
  const evaluated = useEvaluated();
  if (!evaluated || evaluated.portfolio.sites.length === 0) return 'Sites';
  const { engine, portfolio } = evaluated;
  const { sites } = portfolio;
  const converting = sites.filter((site) => engine.siteValue(site.id, 'site.aiUtilityMw') > 0);
  if (converting.length === 0)
    return `None of ${formatCount(sites.length, 'site')} converts yet: slide power to AI`;
  const losing = converting.filter((site) => engine.siteValue(site.id, 'site.gain') < 0).length;
  const gain = engine.portfolioValue('portfolio.gain');
  const subject = `${sentenceCase(formatCount(converting.length, 'site').replace(/ .*/, ''))} of ${formatCount(sites.length, 'site')}`;
  const verb = converting.length === 1 ? 'converts' : 'convert';
  const worth = `${gain >= 0 ? 'worth' : 'short of mining by'} ${formatUsdM(Math.abs(gain))}${gain >= 0 ? ' over mining' : ''}`;
  const tail =
    losing > 0
      ? `; ${formatCount(losing, 'loses', 'lose').replace(/^(.*) (loses?)$/, '$1 $2')} against it`
      : '';
  return `${subject} ${verb} ${formatMw(engine.portfolioValue('portfolio.aiUtilityMw'))} MW, ${worth}${tail}`;
}

interface GridProps {
  readonly table: Table;
  readonly settings: SitesTableChoice;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (name: string) => void;
  readonly onSort: (columnId: string) => void;
  readonly all: number;
}

const headHeight = 46;
const totalsHeight = 33;
const rowHeights = { compact: 25, standard: 28, roomy: 36 } as const;
const groupHeights = { compact: 23, standard: 23, roomy: 28 } as const;

function Grid({ table, settings, folded, onFold, onSort, all }: GridProps) {
  const { actions } = useServices();
  const { lines, columns, pinned } = table;
  const density = useWindow((state) => state.preferences.density);
  const selected = useWindow((state) => state.selectedSiteId);
  const compared = useSession((state) => state.compared);
  const comparison = useSession((state) => state.comparison);
  const ring = useRing();
  const scroller = useRef<HTMLDivElement>(null);
  const sizeOf = (index: number): number =>
    lines[index]?.kind === 'group' ? groupHeights[density] : rowHeights[density];
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 1,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: totalsHeight,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights differ by density and by what a line is
  useLayoutEffect(() => virtual.measure(), [density, lines]);

  const layout = useMemo(() => {
    const pinnedAt = new Map<string, number>();
    let left = 0;
    for (const column of columns) {
      if (!pinned.has(column.id)) continue;
      pinnedAt.set(column.id, left);
      left += column.width;
    }
    const template = columns
      .map((column) => (column.kind === 'slider' ? `minmax(${column.width}px, 1fr)` : `${column.width}px`))
      .join(' ');
    const width = columns.reduce((sum, column) => sum + column.width, 0) + 12;
    return { pinnedAt, template, width };
  }, [columns, pinned]);

  const keys = useGridKeys({
    lines,
    columns,
    pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeights[density]) - 4),
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    select: actions.selectSite,
    openSite: actions.openSite,
  });
  const { active } = keys;
  const first = lines.find((line) => line.kind === 'site')?.key ?? null;

  return (
    <div
      ref={scroller}
      className="sites-grid"
      {...gridRoles.grid('Sites', lines.length + 2, columns.length)}
      tabIndex={-1}
      style={{ '--columns': layout.template, '--table-width': `${layout.width}px` } as React.CSSProperties}
      {...keys.handlers}
    >
      <TableHead
        columns={columns}
        pinnedAt={layout.pinnedAt}
        sortBy={settings.sortBy}
        isDescending={settings.isDescending}
        baselineWords={compared.words}
        ringWords={
          ring && ring.comparison !== comparison
            ? ring.comparison === 'opened'
              ? ring.short
              : 'snapshot'
            : null
        }
        onSort={onSort}
      />
      <div className="grid-body" {...gridRoles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const top = item.start - headHeight;
          if (line.kind === 'group')
            return (
              <GroupRow
                key={line.key}
                name={line.name}
                sites={line.sites}
                columns={columns}
                pinnedAt={layout.pinnedAt}
                rowIndex={item.index + 2}
                top={top}
                height={item.size}
                isFolded={folded.has(line.name)}
                onFold={onFold}
              />
            );
          const isActiveRow = active ? active.siteId === line.key : line.key === first;
          return (
            <SiteRow
              key={line.key}
              siteId={line.key}
              columns={columns}
              pinnedAt={layout.pinnedAt}
              top={top}
              height={item.size}
              rowIndex={item.index + 2}
              isSelected={selected === line.key}
              activeColumn={isActiveRow ? (active?.columnId ?? 'name') : null}
              editing={isActiveRow ? (active?.editing ?? null) : null}
              focusCount={isActiveRow ? keys.focusCount : 0}
              wantsFocus={keys.wantsFocus}
              actions={keys.rowActions}
            />
          );
        })}
      </div>
      <TotalsRow
        sites={table.sites}
        columns={columns}
        pinnedAt={layout.pinnedAt}
        rowIndex={lines.length + 2}
        all={all}
      />
    </div>
  );
}

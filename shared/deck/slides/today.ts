import { formatMw, formatNumber, formatPercent, formatUsdM, notApplicable } from '../../domain/format.ts';
import type { Site } from '../../domain/portfolio.ts';
import { valueDecimals } from '../charts/bridge.ts';
import { siteMapSpec } from '../charts/siteMap.ts';
import {
  byEnergised,
  cell,
  column,
  type DeckContext,
  figure,
  fitRows,
  fullPageLines,
  mwDecimals,
  shownBySite,
} from '../deckContext.ts';
import type { ChartSlide, DeckCell, DeckRow, DeckTable, TableSlide } from '../deckModel.ts';
import { readScope, wholePortfolio } from '../evaluation.ts';

/** Site rows on a slide, before the row for the others and the totals. */
export const mostSiteRows = 17;

interface Column {
  readonly label: string;
  readonly unit: string;
  readonly width: number;
  readonly decimals: number;
  /** Sums are shown so that they add; averages are weighted by energised MW. */
  readonly total: 'sum' | 'average';
  readonly of: (site: Site) => number | null;
}

function todayColumns(context: DeckContext): readonly Column[] {
  const { doNothing, portfolio } = context;
  const line =
    (name: string) =>
    (site: Site): number =>
      doNothing.siteValue(site.id, `site.${name}`);
  const power = (site: Site): number => site.powerPriceUsdPerMwh + portfolio.market.powerShiftUsdPerMwh;
  const money = valueDecimals(readScope(context.plan, wholePortfolio));
  const mw = (of: (site: Site) => number | null): number =>
    mwDecimals(portfolio.sites.map((site) => of(site) ?? 0));
  return [
    {
      label: 'Energised',
      unit: 'MW',
      width: 82,
      decimals: mw((site) => site.energisedMw),
      total: 'sum',
      of: (site) => site.energisedMw,
    },
    {
      label: 'Contracted',
      unit: 'MW',
      width: 82,
      decimals: mw((site) => site.contractedMw),
      total: 'sum',
      of: (site) => site.contractedMw,
    },
    {
      label: 'Hashrate',
      unit: 'EH/s',
      width: 78,
      decimals: 1,
      total: 'sum',
      of: (site) => doNothing.siteSeries(site.id, 'site.hashrate')[1] ?? 0,
    },
    {
      label: 'Fleet',
      unit: 'J/TH',
      width: 66,
      decimals: 1,
      total: 'average',
      of: (site) => site.fleetEfficiencyJPerTh,
    },
    { label: 'Power', unit: 'USD/MWh', width: 80, decimals: 1, total: 'average', of: power },
    {
      label: 'Mining margin',
      unit: 'USD/MWh',
      width: 96,
      decimals: 1,
      total: 'average',
      of: line('miningMargin'),
    },
    {
      label: 'Break-even hashprice',
      unit: 'USD/PH/day',
      width: 104,
      decimals: 1,
      total: 'average',
      of: line('breakevenHashprice'),
    },
    {
      label: 'NPV keep mining',
      unit: 'USD M',
      width: 96,
      decimals: money,
      total: 'sum',
      of: (site) => line('npvDoNothing')(site) / 1e6,
    },
  ];
}

/** A table of sites, the largest first: the rest in one row, totals that add as shown. */
function siteTable(
  caption: string,
  columns: readonly Column[],
  sites: readonly Site[],
  order: readonly Site[],
  most: number,
): DeckTable {
  const shown = sites.length <= most + 1 ? sites : sites.slice(0, most);
  const rest = sites.slice(shown.length);
  const weighted = (list: readonly Site[], of: Column['of']): number | null => {
    const weight = list.reduce((sum, site) => sum + site.energisedMw, 0);
    if (weight <= 0) return null;
    return list.reduce((sum, site) => sum + (of(site) ?? 0) * site.energisedMw, 0) / weight;
  };
  const numbers = columns.map((one) => {
    const values = shown.map((site) => one.of(site));
    const sum = (list: readonly Site[], pick: (site: Site) => number): number =>
      list.reduce((so, site) => so + pick(site), 0);
    if (one.total === 'average')
      return {
        cells: values.map((value) => amount(value, one.decimals)),
        rest: amount(weighted(rest, one.of), one.decimals),
        total: amount(weighted(sites, one.of), one.decimals),
      };
    const exact = (site: Site): number => one.of(site) ?? 0;
    const rounded = shownBySite(order, exact, one.decimals);
    const written = (site: Site): number => rounded.get(site.id) ?? 0;
    const total = sum(sites, exact);
    return {
      cells: shown.map((site) => amount(one.of(site), one.decimals, written(site))),
      rest: amount(sum(rest, exact), one.decimals, sum(rest, written)),
      total: amount(total, one.decimals),
    };
  });
  const blank = cell('');
  const hasCompanies = new Set(order.map((site) => site.company)).size > 1;
  const blanks = hasCompanies ? [blank, blank] : [blank];
  const rows: DeckRow[] = shown.map((site, index) => ({
    kind: 'body',
    cells: [
      cell(site.name),
      ...(hasCompanies ? [cell(site.company, 'muted')] : []),
      cell([site.region, site.grid].filter((part) => part !== '').join(' · '), 'muted'),
      ...numbers.map((one) => one.cells[index] ?? blank),
    ],
  }));
  if (rest.length > 0)
    rows.push({
      kind: 'body',
      cells: [cell(`and ${rest.length} others`), ...blanks, ...numbers.map((one) => one.rest)],
    });
  rows.push({
    kind: 'total',
    cells: [
      cell(sites.length === 1 ? '1 site' : `${sites.length} sites`),
      ...blanks,
      ...numbers.map((one) => one.total),
    ],
  });
  return {
    caption,
    density: 'compact',
    columns: [
      column('Site', '', hasCompanies ? 184 : 236, 'start'),
      ...(hasCompanies ? [column('Company', '', 132, 'start')] : []),
      column('State, grid', '', hasCompanies ? 168 : 248, 'start'),
      ...columns.map((one) => column(one.label, one.unit, one.width)),
    ],
    rows,
  };
}

function amount(value: number | null, decimals: number, shown?: number): DeckCell {
  return value === null || !Number.isFinite(value)
    ? cell(notApplicable, 'muted')
    : figure(value, decimals, shown ?? value);
}

/** The portfolio as it is, the largest sites by name. */
export function todaySlide(context: DeckContext): TableSlide {
  const { portfolio, doNothing } = context;
  const sites = [...portfolio.sites].sort(byEnergised);
  const energised = sites.reduce((sum, site) => sum + site.energisedMw, 0);
  const columns = todayColumns(context);
  const losing = sites.filter(
    (site) => site.energisedMw > 0 && doNothing.siteValue(site.id, 'site.miningMargin') < 0,
  );
  const hashrate = doNothing.portfolioSeries('portfolio.hashrate')[1] ?? 0;
  const losingMw = losing.reduce((sum, site) => sum + site.energisedMw, 0);
  return {
    kind: 'table',
    id: 'today',
    section: 'Portfolio today',
    title:
      losing.length > 0 && energised > 0
        ? `${formatMw(energised)} MW energised; on ${formatPercent(losingMw / energised, 0)} of them mining loses money today`
        : `${formatMw(energised)} MW energised mine ${formatNumber(hashrate, 1)} EH/s, worth ${formatUsdM(doNothing.portfolioValue('portfolio.npvDoNothing'))}`,
    subtitle: `Sites by energised MW, before any conversion; margin in the first month after power and other mining cost; totals of prices weighted by energised MW`,
    source: 'Source: inputs of each site; margin, break-even and NPV computed.',
    figures: [],
    table: fitRows(
      (most) => siteTable('Portfolio today by site', columns, sites, portfolio.sites, most),
      mostSiteRows,
      fullPageLines,
    ),
    notes: [],
  };
}

/** Where the sites are. */
export function mapSlide(context: DeckContext): ChartSlide | null {
  const chart = siteMapSpec(context.portfolio, context.plan);
  if (chart.sites.length === 0) return null;
  return {
    kind: 'chart',
    id: 'map',
    section: 'Where the sites are',
    title: chart.title,
    subtitle: chart.subtitle,
    source: 'Source: coordinates of each site; outlines: US Census Bureau and Natural Earth.',
    chart,
    notes: [],
  };
}

import {
  formatHeadline,
  formatMultiple,
  formatNumber,
  formatOutcome,
  formatPercent,
  formatUsdM,
  notApplicable,
} from '../../domain/format.ts';
import type { Site } from '../../domain/portfolio.ts';
import { valueDecimals } from '../charts/bridge.ts';
import {
  byEnergised,
  cell,
  column,
  type DeckContext,
  figure,
  fitRows,
  fullPageLines,
  mwDecimals,
  outcomeCell,
  pages,
  quarterAt,
  readyQuarter,
  shownBySite,
} from '../deckContext.ts';
import type { DeckCell, DeckColumn, DeckRow, DeckTable, Figure, TableSlide, Tone } from '../deckModel.ts';
import { readScope, wholePortfolio } from '../evaluation.ts';

const mostRows = 10;
/** Lines that are left under the figures at the top of the slide. */
const linesUnderFigures = 15;

interface Measure {
  readonly column: DeckColumn;
  readonly decimals: number;
  /** Amounts add; everything else is worked out from the sums, or has no sum. */
  readonly of: (site: Site) => number;
  readonly isSigned?: boolean;
  /** What is shown for each site, where it follows from other columns. */
  readonly shown?: ReadonlyMap<string, number>;
}

function measures(context: DeckContext): readonly Measure[] {
  const { plan } = context;
  const value =
    (name: string, unit = 1) =>
    (site: Site): number =>
      plan.siteValue(site.id, `site.${name}`) / unit;
  const mw = (name: string): number => mwDecimals(context.portfolio.sites.map(value(name)));
  const money = valueDecimals(readScope(plan, wholePortfolio));
  return [
    { column: column('To AI', 'MW', 62), decimals: mw('aiUtilityMw'), of: value('aiUtilityMw') },
    { column: column('Critical IT', 'MW', 76), decimals: mw('criticalItMw'), of: value('criticalItMw') },
    { column: column('Capex', 'USD M', 76), decimals: money, of: value('capexTotal', 1e6) },
    { column: column('NPV mining', 'USD M', 86), decimals: money, of: value('npvDoNothing', 1e6) },
    {
      column: column('NPV plan', 'USD M', 80),
      decimals: money,
      of: value('npvPlan', 1e6),
      shown: shownPlan(context, money),
    },
    { column: column('Gain', 'USD M', 76), decimals: money, of: value('gain', 1e6), isSigned: true },
  ];
}

/** NPV of the plan as shown: rows are read across, so it is the shown NPV of mining and the shown gain. */
function shownPlan(context: DeckContext, decimals: number): ReadonlyMap<string, number> {
  const { plan, portfolio } = context;
  const shown = (name: string): ReadonlyMap<string, number> =>
    shownBySite(portfolio.sites, (site) => plan.siteValue(site.id, `site.${name}`) / 1e6, decimals);
  const mining = shown('npvDoNothing');
  const gain = shown('gain');
  return new Map(
    portfolio.sites.map((site) => [site.id, (mining.get(site.id) ?? 0) + (gain.get(site.id) ?? 0)]),
  );
}

/** Said where a total, rounded by itself, is not the sum of what is shown above it. */
function roundingNote(context: DeckContext): string {
  const money = valueDecimals(readScope(context.plan, wholePortfolio));
  const sum = [...shownPlan(context, money).values()].reduce((total, value) => total + value, 0);
  const total = context.plan.portfolioValue('portfolio.npvPlan') / 1e6;
  return formatNumber(sum, money) === formatNumber(total, money) ? '' : ' Differences due to rounding.';
}

const ratioColumns: readonly DeckColumn[] = [
  column('Gain per MW', 'USD M/MW', 88),
  column('Capex per IT MW', 'USD M', 88),
  column('Yield on cost', '%', 76),
  column('IRR', '', 72),
  column('MOIC', '×', 62),
  column('Payback', 'years', 74),
];

function ratioCells(context: DeckContext, site: Site): DeckCell[] {
  const { plan } = context;
  const per = (name: string, unit: number, decimals: number): DeckCell => {
    const value = plan.siteValue(site.id, `site.${name}`) / unit;
    return Number.isFinite(value) ? figure(value, decimals) : cell(notApplicable, 'muted');
  };
  const outcome = (name: string, write: (value: number) => string): DeckCell =>
    outcomeCell(plan.siteOutcome(site.id, `site.${name}`), write);
  if (plan.siteValue(site.id, 'site.aiUtilityMw') <= 0)
    return ratioColumns.map(() => cell(notApplicable, 'muted'));
  return [
    per('gainPerUtilityMw', 1e6, 2),
    per('capexPerItMw', 1e6, 1),
    per('yieldOnCost', 0.01, 1),
    outcome('irr', formatPercent),
    outcome('moic', (value) => formatNumber(value, 2)),
    outcome('paybackMonths', (value) => formatNumber(value / 12, 1)),
  ];
}

function totalRatioCells(context: DeckContext): DeckCell[] {
  const { plan } = context;
  if (!context.converts) return ratioColumns.map(() => cell(notApplicable, 'muted'));
  const value = (name: string): number => plan.portfolioValue(`portfolio.${name}`);
  const outcome = (name: string, write: (value: number) => string): DeckCell =>
    outcomeCell(plan.portfolioOutcome(`portfolio.${name}`), write);
  return [
    figure(value('gainPerUtilityMw') / 1e6, 2),
    figure(value('capexPerItMw') / 1e6, 1),
    figure(value('yieldOnCost') * 100, 1),
    outcome('irr', formatPercent),
    outcome('moic', (ratio) => formatNumber(ratio, 2)),
    outcome('paybackMonths', (months) => formatNumber(months / 12, 1)),
  ];
}

function returnsTable(
  context: DeckContext,
  sites: readonly Site[],
  most: number,
  caption: string,
): DeckTable {
  const all = measures(context);
  const shown = sites.length <= most + 1 ? sites : sites.slice(0, most);
  const rest = sites.slice(shown.length);
  const isSubset = sites.length < context.portfolio.sites.length;
  const outside = isSubset
    ? context.portfolio.sites.filter((site) => !sites.some((one) => one.id === site.id))
    : [];
  const groups: (readonly Site[])[] = [
    ...shown.map((site) => [site]),
    ...(rest.length > 0 ? [rest] : []),
    ...(outside.length > 0 ? [outside] : []),
  ];
  const amounts = all.map((measure) => {
    const sum = (group: readonly Site[], pick: (site: Site) => number): number =>
      group.reduce((total, site) => total + pick(site), 0);
    const parts = groups.map((group) => sum(group, measure.of));
    const shownValues = measure.shown ?? shownBySite(context.portfolio.sites, measure.of, measure.decimals);
    const rounded = groups.map((group) => sum(group, (site) => shownValues.get(site.id) ?? 0));
    const total = sum(context.portfolio.sites, measure.of);
    const write = (value: number, shownValue: number): DeckCell => {
      const written = figure(value, measure.decimals, shownValue);
      if (!measure.isSigned || !/[1-9]/.test(written.text)) return written;
      const tone: Tone = value > 0 ? 'gain' : 'loss';
      return { ...written, tone, text: value > 0 ? `+${written.text}` : written.text };
    };
    return {
      cells: parts.map((part, index) => write(part, rounded[index] ?? part)),
      total: write(total, total),
    };
  });
  const blank = cell('');
  const muted = cell(notApplicable, 'muted');
  const row = (index: number, name: string, ready: string, ratios: readonly DeckCell[]): DeckRow => ({
    kind: 'body',
    cells: [
      cell(name),
      cell(ready, ready === notApplicable ? 'muted' : 'plain'),
      ...amounts.map((measure) => measure.cells[index] ?? blank),
      ...ratios,
    ],
  });
  const rows: DeckRow[] = shown.map((site, index) =>
    row(index, site.name, readyQuarter(context, site), ratioCells(context, site)),
  );
  const noRatios = ratioColumns.map(() => muted);
  if (rest.length > 0) rows.push(row(shown.length, `and ${rest.length} others`, notApplicable, noRatios));
  if (outside.length > 0)
    rows.push(
      row(
        groups.length - 1,
        outside.length === 1
          ? `${outside[0]?.name ?? ''}, keeps mining`
          : `${outside.length} sites that keep mining`,
        notApplicable,
        noRatios,
      ),
    );
  rows.push({
    kind: 'total',
    cells: [
      cell(context.portfolio.sites.length === 1 ? '1 site' : `${context.portfolio.sites.length} sites`),
      blank,
      ...amounts.map((measure) => measure.total),
      ...totalRatioCells(context),
    ],
  });
  return {
    caption,
    density: 'compact',
    columns: [
      column('Site', '', 172, 'start'),
      column('Ready for service', '', 82),
      ...all.map((measure) => measure.column),
      ...ratioColumns,
    ],
    rows,
  };
}

function headline(label: string, value: string, unit: string, note: string, tone: Tone = 'plain'): Figure {
  return { label, value, unit, note, tone };
}

function figures(context: DeckContext): Figure[] {
  const { plan, portfolio } = context;
  const value = (name: string): number => plan.portfolioValue(`portfolio.${name}`);
  const millions = (name: string): string => formatHeadline(value(name) / 1e6);
  if (!context.converts)
    return [
      headline('NPV, keep mining', millions('npvDoNothing'), 'USD M', 'nothing converts: no return to quote'),
    ];
  const outcome = (name: string, write: (amount: number) => string): string =>
    formatOutcome(plan.portfolioOutcome(`portfolio.${name}`), write);
  const funding = plan.portfolioOutcome('portfolio.peakFundingMonth');
  const payback = plan.portfolioOutcome('portfolio.paybackMonths');
  const gain = value('gain');
  return [
    headline(
      'Gain over do-nothing',
      `${gain > 0 ? '+' : ''}${millions('gain')}`,
      'USD M',
      `plan ${formatNumber(value('npvPlan') / 1e6)}, do-nothing ${formatNumber(value('npvDoNothing') / 1e6)}`,
      gain >= 0 ? 'gain' : 'loss',
    ),
    headline(
      'IRR of the conversion',
      outcome('irr', (rate) => formatNumber(rate * 100, 1)),
      plan.portfolioOutcome('portfolio.irr').kind === 'number' ? '%' : '',
      irrNote(context),
    ),
    headline('MOIC', outcome('moic', formatMultiple), '', 'cash in over cash out'),
    headline(
      'Payback',
      outcome('paybackMonths', (months) => formatNumber(months / 12, 1)),
      payback.kind === 'number' ? 'years' : '',
      payback.kind === 'number'
        ? `from decision, ${quarterAt(context, Math.ceil(payback.value))}`
        : 'within the horizon',
    ),
    headline('Yield on cost', formatNumber(value('yieldOnCost') * 100, 1), '%', 'first full lease year'),
    headline(
      'Peak funding',
      formatHeadline(Math.max(0, value('peakFunding')) / 1e6),
      'USD M',
      funding.kind === 'number' && value('peakFunding') > 0
        ? `in ${quarterAt(context, funding.value)}, before debt`
        : 'cash stays above zero',
    ),
    headline(
      'Capex',
      millions('capexTotal'),
      'USD M',
      `${formatNumber(value('capexPerItMw') / 1e6, 1)} per IT MW; hurdle ${formatPercent(portfolio.market.leaseDiscountRate)}`,
    ),
  ];
}

function irrNote(context: DeckContext): string {
  const irr = context.plan.portfolioOutcome('portfolio.irr');
  if (irr.kind === 'none') return 'no rate makes its NPV zero';
  if (irr.kind === 'many') return 'several rates make its NPV zero';
  return 'before tax and debt';
}

/** What the conversion returns, in all and by site. */
export function returnsSlide(context: DeckContext): TableSlide {
  const { plan, converts, converting, portfolio } = context;
  const gain = plan.portfolioValue('portfolio.gain');
  const irr = plan.portfolioOutcome('portfolio.irr');
  const hurdle = portfolio.market.leaseDiscountRate;
  const byGain = [...converting].sort(
    (a, b) => plan.siteValue(b.id, 'site.gain') - plan.siteValue(a.id, 'site.gain'),
  );
  const sites = converts ? byGain : [...portfolio.sites].sort(byEnergised);
  const title = !converts
    ? 'Nothing converts, so there is no return to show'
    : irr.kind === 'number'
      ? `The conversion returns ${formatPercent(irr.value)} a year against a hurdle of ${formatPercent(hurdle)}${gain < 0 ? ', and still loses to mining' : ''}`
      : irr.kind === 'none'
        ? `The conversion never pays for itself; ${gain < 0 ? `it loses ${formatUsdM(-gain)} against mining` : `it gains ${formatUsdM(gain)} over mining`}`
        : `The conversion ${gain >= 0 ? 'gains' : 'loses'} ${formatUsdM(Math.abs(gain))}; its cash has no single IRR`;
  return {
    kind: 'table',
    id: 'returns',
    section: 'Returns',
    title,
    subtitle: converts
      ? `Sites that convert by gain over do-nothing; IRR, MOIC and payback of the conversion, before tax and debt`
      : 'Sites by energised MW; NPV of mining at the decision',
    source: `Source: Switchyard model, monthly. Ratios of groups are not sums and are not shown.${roundingNote(context)}`,
    figures: figures(context),
    table: fitRows(
      (most) => returnsTable(context, sites, most, 'Returns by site'),
      mostRows,
      linesUnderFigures,
    ),
    notes: [],
  };
}

/** Every site, as many pages as that takes; none where the slide on returns shows them all. */
export function allSitesSlides(context: DeckContext): TableSlide[] {
  const { portfolio } = context;
  if (
    portfolio.sites.length <= mostRows + 1 &&
    (!context.converts || context.converting.length === portfolio.sites.length)
  )
    return [];
  const sites = [
    ...context.converting,
    ...[...portfolio.sites]
      .filter((site) => !context.converting.some((one) => one.id === site.id))
      .sort(byEnergised),
  ];
  const table = returnsTable(context, sites, sites.length, 'All sites');
  const cut = pages(table, fullPageLines);
  return cut.map((page, index) => ({
    kind: 'table',
    id: index === 0 ? 'all-sites' : `all-sites-${index + 1}`,
    section: `Appendix: all sites${cut.length > 1 ? `, ${index + 1} of ${cut.length}` : ''}`,
    title:
      index === 0
        ? `All ${sites.length === 1 ? 'sites' : `${sites.length} sites`} in figures`
        : 'All sites in figures, continued',
    subtitle: 'Sites that convert by MW to AI, then the others by energised MW; USD M, NPV at the decision',
    source: `Source: Switchyard model, monthly.${roundingNote(context) || ' Shown figures add to the shown totals.'}`,
    figures: [],
    table: page,
    notes: [],
  }));
}

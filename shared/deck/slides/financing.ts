import {
  formatCount,
  formatHeadline,
  formatMultiple,
  formatNumber,
  formatOutcome,
  formatPercent,
  formatUsdM,
  notApplicable,
} from '../../domain/format.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Site } from '../../domain/portfolio.ts';
import { valueDecimals } from '../charts/bridge.ts';
import {
  cell,
  column,
  type DeckContext,
  figure,
  fitRows,
  monthAt,
  outcomeCell,
  shownBySite,
} from '../deckContext.ts';
import {
  type DeckCell,
  type DeckRow,
  type DeckTable,
  type Figure,
  plain,
  strong,
  type TableSlide,
} from '../deckModel.ts';
import { readScope, wholePortfolio } from '../evaluation.ts';

const mostRows = 12;
/** Lines that are left between the figures at the top of the slide and the notes. */
const linesBetween = 12;

/** Columns that add over the sites, in millions of dollars. */
const amounts = [
  { line: 'loan', label: 'Loan', width: 74 },
  { line: 'equityUse', label: 'Equity', width: 74 },
  { line: 'npvAfterTax', label: 'NPV after tax', width: 84 },
  { line: 'npvEquity', label: 'after debt and tax', width: 92 },
  { line: 'npvWithNothing', label: 'Nothing after the lease', width: 100 },
  { line: 'npvWithExit', label: 'Sale', width: 74 },
  { line: 'npvWithRenewal', label: 'Renewal', width: 82 },
] as const;

/**
 * What debt, tax and the end of the leases make of the returns; null where nothing converts. Rates of
 * return of the whole are those of its cash, not means of the sites.
 */
export function financingSlide(context: DeckContext): TableSlide | null {
  if (!context.converts) return null;
  const { plan } = context;
  const irr = plan.portfolioOutcome('portfolio.irr');
  const levered = plan.portfolioOutcome('portfolio.leveredIrr');
  const loan = plan.portfolioValue('portfolio.loan');
  const rate = (outcome: Outcome): string => formatOutcome(outcome, formatPercent);
  const title =
    loan <= 0
      ? 'The plan is paid for without a loan'
      : irr.kind === 'number' && levered.kind === 'number'
        ? `Loans of ${formatUsdM(loan)} move the IRR from ${rate(irr)} to ${rate(levered)}`
        : `Loans pay ${formatUsdM(loan)} of ${formatUsdM(plan.portfolioValue('portfolio.capexTotal'))} of capex`;
  const bySize = [...context.converting].sort(
    (a, b) =>
      plan.siteValue(b.id, 'site.capexTotal') - plan.siteValue(a.id, 'site.capexTotal') ||
      (a.id < b.id ? -1 : 1),
  );
  return {
    kind: 'table',
    id: 'financing',
    section: 'Debt, tax and what follows the lease',
    title,
    subtitle:
      'Sites that convert by capex; NPV of the conversion, USD M: after tax and after debt at the rate of equity, and before both with each terminal value',
    source: 'Source: Switchyard model, monthly. The gain over do-nothing is before debt and tax.',
    figures: figures(context),
    table: fitRows((most) => financingTable(context, bySize, most), mostRows, linesBetween),
    notes: notes(context),
  };
}

function figures(context: DeckContext): Figure[] {
  const { plan } = context;
  const value = (name: string): number => plan.portfolioValue(`portfolio.${name}`);
  const outcome = (name: string): Outcome => plan.portfolioOutcome(`portfolio.${name}`);
  const rate = (label: string, name: string, note: string): Figure => {
    const found = outcome(name);
    return {
      label,
      value: formatOutcome(found, (yearly) => formatNumber(yearly * 100, 1)),
      unit: found.kind === 'number' ? '%' : '',
      note: found.kind === 'many' ? 'several rates fit' : found.kind === 'none' ? 'no rate fits' : note,
      tone: 'plain',
    };
  };
  const lowest = lowestDscr(context);
  const low = outcome('liquidityLowMonth');
  const equity = value('equityTotal');
  return [
    rate('IRR', 'irr', 'before debt and tax'),
    rate('IRR after tax', 'afterTaxIrr', 'before debt'),
    rate('IRR after debt', 'leveredIrr', 'before tax'),
    {
      label: 'Loans',
      value: formatHeadline(value('loan') / 1e6),
      unit: 'USD M',
      note: `equity ${formatNumber(value('equityUse') / 1e6)} of uses`,
      tone: 'plain',
    },
    {
      label: 'Lowest DSCR',
      value: lowest ? formatMultiple(lowest.dscr) : notApplicable,
      unit: '',
      note: lowest ? `${lowest.site.name}, ${monthAt(context, lowest.month)}` : 'nothing is repaid',
      tone: value('breachMonths') > 0 ? 'loss' : 'plain',
    },
    {
      label: 'New equity',
      value: formatHeadline(equity / 1e6),
      unit: 'USD M',
      note: equity > 0 ? 'raised after cash, notes and BTC' : 'none: cash, notes and BTC suffice',
      tone: 'plain',
    },
    {
      label: 'Liquidity low',
      value: formatHeadline(value('liquidityLow') / 1e6),
      unit: 'USD M',
      note: `${low.kind === 'number' ? `${monthAt(context, low.value)}, ` : ''}without new equity`,
      tone: value('liquidityLow') < 0 ? 'loss' : 'plain',
    },
  ];
}

function lowestDscr(
  context: DeckContext,
): { readonly site: Site; readonly dscr: number; readonly month: number } | null {
  const found = context.converting.flatMap((site) => {
    const dscr = context.plan.siteOutcome(site.id, 'site.minimumDscr');
    const month = context.plan.siteOutcome(site.id, 'site.minimumDscrMonth');
    return dscr.kind === 'number' && month.kind === 'number'
      ? [{ site, dscr: dscr.value, month: month.value }]
      : [];
  });
  return found.reduce<(typeof found)[number] | null>(
    (low, one) => (low === null || one.dscr < low.dscr ? one : low),
    null,
  );
}

function financingTable(context: DeckContext, sites: readonly Site[], most: number): DeckTable {
  const { plan } = context;
  const shown = sites.length <= most + 1 ? sites : sites.slice(0, most);
  const rest = sites.slice(shown.length);
  const decimals = valueDecimals(readScope(plan, wholePortfolio));
  const columns = amounts.map(({ line }) => {
    const of = (site: Site): number => plan.siteValue(site.id, `site.${line}`) / 1e6;
    return { of, shown: shownBySite(sites, of, decimals) };
  });
  const amountCells = (group: readonly Site[]): DeckCell[] =>
    columns.map((one) =>
      figure(
        group.reduce((sum, site) => sum + one.of(site), 0),
        decimals,
        group.reduce((sum, site) => sum + (one.shown.get(site.id) ?? 0), 0),
      ),
    );
  const rows: DeckRow[] = shown.map((site) => ({
    kind: 'body',
    cells: [cell(site.name), ...amountCells([site]), ...ratioCells(context, site)],
  }));
  const noRatios = Array.from({ length: 5 }, () => cell(notApplicable, 'muted'));
  if (rest.length > 0)
    rows.push({
      kind: 'body',
      cells: [cell(`and ${rest.length} others`), ...amountCells(rest), ...noRatios],
    });
  const rate = (name: string): DeckCell =>
    outcomeCell(plan.portfolioOutcome(`portfolio.${name}`), formatPercent);
  rows.push({
    kind: 'total',
    cells: [
      cell(sites.length === 1 ? '1 site that converts' : `${sites.length} sites that convert`),
      ...amountCells(sites),
      cell(notApplicable, 'muted'),
      rate('irr'),
      rate('leveredIrr'),
      cell(notApplicable, 'muted'),
      cell(notApplicable, 'muted'),
    ],
  });
  return {
    caption: 'Debt, tax and terminal value by site',
    density: 'compact',
    columns: [
      column('Site', '', 168, 'start'),
      ...amounts.map(({ label, width }) => column(label, 'USD M', width)),
      column('Peak equity', 'USD M', 80),
      column('IRR', '', 70),
      column('after debt', '', 76),
      column('Lowest DSCR', '×', 80),
      column('LLCR', '×', 64),
    ],
    rows,
  };
}

function ratioCells(context: DeckContext, site: Site): DeckCell[] {
  const { plan } = context;
  const outcome = (name: string, write: (value: number) => string): DeckCell =>
    outcomeCell(plan.siteOutcome(site.id, `site.${name}`), write);
  const llcr = plan.siteValue(site.id, 'site.llcr');
  return [
    figure(Math.max(0, plan.siteValue(site.id, 'site.peakEquity')) / 1e6, 0),
    outcome('irr', formatPercent),
    outcome('leveredIrr', formatPercent),
    outcome('minimumDscr', (value) => formatNumber(value, 2)),
    Number.isFinite(llcr) ? figure(llcr, 2) : cell(notApplicable, 'muted'),
  ];
}

function notes(context: DeckContext): TableSlide['notes'] {
  const { plan, converting } = context;
  const value = (name: string): number => plan.portfolioValue(`portfolio.${name}`);
  const counted = converting.filter((site) => site.terminalMethod !== 'none');
  const breached = converting.filter((site) => plan.siteValue(site.id, 'site.breachMonths') > 0);
  return [
    [
      strong('After the lease. '),
      plain(
        `${
          counted.length === 0
            ? 'The plan counts nothing'
            : `The plan counts a sale or renewal at ${formatCount(counted.length, 'site')}, worth ${formatUsdM(value('npvTerminal'))}`
        }; with nothing anywhere the conversion is worth ${formatUsdM(value('npvWithNothing'))}, with sales ${formatUsdM(value('npvWithExit'))}, with renewals ${formatUsdM(value('npvWithRenewal'))}.`,
      ),
    ],
    [
      strong('Credit. '),
      plain(
        `${
          breached.length === 0
            ? 'No covenant is broken'
            : `The covenant is broken at ${formatCount(breached.length, 'site')}`
        }; at the chances of default assumed, tenants that fail would cost ${formatUsdM(value('npvCreditLoss'))} of value.`,
      ),
    ],
  ];
}

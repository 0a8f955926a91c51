import { blocksOf } from '../domain/conversion.ts';
import { formatNumber, formatOutcome, notApplicable, roundToTotal } from '../domain/format.ts';
import { addMonths, formatMonth, formatQuarter, yearOf } from '../domain/months.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import type { DeckCell, DeckColumn, DeckRow, DeckStamp, DeckTable, Tone } from './deckModel.ts';
import { type Evaluate, type Evaluation, settledMonth } from './evaluation.ts';
import { lineCount } from './textWidth.ts';

/** What every slide is made from. */
export interface DeckContext {
  readonly portfolio: Portfolio;
  readonly plan: Evaluation;
  /** The same portfolio without any block. */
  readonly doNothing: Evaluation;
  readonly evaluate: Evaluate;
  readonly stamp: DeckStamp;
  /** First month in which all of the plan is in service; 1 where nothing converts. */
  readonly settled: number;
  readonly converts: boolean;
  /** Sites that convert, by power to AI. */
  readonly converting: readonly Site[];
}

export function deckContext(
  portfolio: Portfolio,
  plan: Evaluation,
  stamp: DeckStamp,
  evaluate: Evaluate,
): DeckContext {
  const toAi = (site: Site): number => plan.siteValue(site.id, 'site.aiUtilityMw');
  const converting = portfolio.sites
    .filter((site) => toAi(site) > 0)
    .sort((a, b) => toAi(b) - toAi(a) || b.energisedMw - a.energisedMw);
  return {
    portfolio,
    plan,
    doNothing: evaluate({ ...portfolio, blocks: [] }),
    evaluate,
    stamp,
    settled: Math.max(1, settledMonth(plan.portfolioSeries('portfolio.aiMw'))),
    converts: converting.length > 0,
    converting,
  };
}

export const quarterAt = (context: DeckContext, t: number): string =>
  formatQuarter(addMonths(context.portfolio.portfolio.decisionMonth, t));

export const yearAt = (context: DeckContext, t: number): number =>
  yearOf(addMonths(context.portfolio.portfolio.decisionMonth, t));

export const monthAt = (context: DeckContext, t: number): string =>
  formatMonth(addMonths(context.portfolio.portfolio.decisionMonth, t));

/** When all halls of a site are ready, delay included; an en dash where nothing converts. */
export function readyQuarter(context: DeckContext, site: Site): string {
  if (blocksOf(context.portfolio, site.id).length === 0) return notApplicable;
  const settled = settledMonth(context.plan.siteSeries(site.id, 'site.aiMw'));
  return settled === 0 ? 'after horizon' : quarterAt(context, settled);
}

/** Sites with the most power first. */
export function byEnergised(a: Site, b: Site): number {
  return b.energisedMw - a.energisedMw || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

export const cell = (text: string, tone: Tone = 'plain', isStrong = false): DeckCell => ({
  text,
  tone,
  isStrong,
});

/** A figure shown with `decimals`, that keeps its own value. */
export function figure(value: number, decimals: number, shown = value): DeckCell {
  return { text: formatNumber(shown, decimals), value };
}

/** An amount whose sign says better or worse. */
export function signedFigure(value: number, decimals: number, shown = value): DeckCell {
  const text = formatNumber(shown, decimals);
  const isZero = !/[1-9]/.test(text);
  return {
    text: isZero ? text : `${value > 0 ? '+' : ''}${text}`,
    value,
    tone: isZero ? 'plain' : value > 0 ? 'gain' : 'loss',
  };
}

export function outcomeCell(outcome: Outcome, write: (value: number) => string): DeckCell {
  return outcome.kind === 'number'
    ? { text: write(outcome.value), value: outcome.value }
    : { text: formatOutcome(outcome, write), tone: 'muted' };
}

/**
 * The amounts of all sites as they are shown: rounded once, so that they add to the rounded total in every
 * table that lists them, all or some with the others in one row.
 */
export function shownBySite(
  sites: readonly Site[],
  of: (site: Site) => number,
  decimals: number,
): ReadonlyMap<string, number> {
  const values = sites.map(of);
  const shown = roundToTotal(
    values,
    values.reduce((sum, value) => sum + value, 0),
    decimals,
  );
  return new Map(sites.map((site, index) => [site.id, shown[index] ?? 0]));
}

/** Decimals for a column of megawatts: one where any site has a fraction of one. */
export function mwDecimals(values: readonly number[]): number {
  return values.some((mw) => Math.abs(mw - Math.round(mw)) >= 0.05) ? 1 : 0;
}

export const column = (
  label: string,
  unit: string,
  width: number,
  align: 'start' | 'end' = 'end',
): DeckColumn => ({ label, unit, width, align });

/** Type size of the compact tables of a slide, and the space inside a cell at its right. */
export const compactSize = 12.5;
export const cellGap = 12;

/** Lines of a compact table that fill a slide, headings aside. */
export const fullPageLines = 19;

/** Lines that a row takes in a compact table of `columns`. */
export function rowLines(columns: readonly DeckColumn[], row: DeckRow): number {
  return row.cells.reduce((most, content, index) => {
    const width = (columns[index]?.width ?? 100) - cellGap;
    const weight = row.kind !== 'body' || content.isStrong ? 600 : 400;
    return Math.max(most, lineCount(content.text, width, { size: compactSize, weight }));
  }, 1);
}

/** Height of a row in lines of a compact table: wrapped lines take less than a row of their own. */
const rowCost = (columns: readonly DeckColumn[], row: DeckRow): number =>
  1 + (rowLines(columns, row) - 1) * 0.64;

/** The table of `build` with as many rows, `most` or fewer, as stand on `lines` lines. */
export function fitRows(build: (most: number) => DeckTable, most: number, lines: number): DeckTable {
  for (let count = most; count > 1; count -= 1) {
    const table = build(count);
    if (table.rows.reduce((sum, row) => sum + rowCost(table.columns, row), 0) <= lines) return table;
  }
  return build(1);
}

/**
 * A table cut into pages of at most `mostLines` lines, a row counting as many lines as its text needs.
 * A group heading is never last on a page.
 */
export function pages(table: DeckTable, mostLines: number): DeckTable[] {
  const result: DeckRow[][] = [];
  let page: DeckRow[] = [];
  let used = 0;
  const cost = (row: DeckRow): number => rowCost(table.columns, row);
  for (const [index, row] of table.rows.entries()) {
    const next = table.rows[index + 1];
    const needed = cost(row) + (row.kind === 'group' && next ? cost(next) : 0);
    if (page.length > 0 && used + needed > mostLines) {
      result.push(page);
      page = [];
      used = 0;
    }
    page.push(row);
    used += cost(row);
  }
  if (page.length > 0 || result.length === 0) result.push(page);
  return result.map((rows) => ({ ...table, rows }));
}

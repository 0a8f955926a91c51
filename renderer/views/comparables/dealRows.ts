import { announcedDeals } from '../../../shared/domain/deals/announcedDeals.ts';
import {
  basisNames,
  comparableRent,
  type DealRent,
  dealHardCost,
  dealMw,
  dealName,
  dealRatio,
  dealRent,
} from '../../../shared/domain/deals/dealRent.ts';
import { formatDate, formatNumber, formatPercent, notApplicable } from '../../../shared/domain/format.ts';
import { formatMonth, isYearMonth } from '../../../shared/domain/months.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Deal, Portfolio } from '../../../shared/domain/portfolio.ts';

/** A deal with what follows from its facts. */
export interface DealRow {
  readonly deal: Deal;
  readonly name: string;
  readonly isOwn: boolean;
  readonly rent: DealRent;
  /** Year-1 rent by which it ranks; null where it does not compare. */
  readonly comparable: number | null;
}

const rowOf = (deal: Deal, isOwn: boolean): DealRow => ({
  deal,
  name: dealName(deal),
  isOwn,
  rent: dealRent(deal),
  comparable: comparableRent(deal),
});

const libraryRows: readonly DealRow[] = announcedDeals.map((deal) => rowOf(deal, false));

/** Every deal, own ones last. */
export function dealRows(portfolio: Portfolio): readonly DealRow[] {
  return [...libraryRows, ...portfolio.deals.map((deal) => rowOf(deal, true))];
}

const numberOf = (outcome: Outcome): number | null => (outcome.kind === 'number' ? outcome.value : null);

export interface DealColumn {
  readonly id: string;
  /** Name in the head, unit on its own line under it. */
  readonly name: string;
  readonly unit: string;
  readonly isNumber: boolean;
  /** What rows are ordered by; null where there is nothing. */
  readonly read: (row: DealRow) => number | string | null;
  readonly text: (row: DealRow) => string;
}

const number = (
  id: string,
  name: string,
  unit: string,
  decimals: number,
  read: (row: DealRow) => number | null,
  scale = 1,
): DealColumn => ({
  id,
  name,
  unit,
  isNumber: true,
  read,
  text: (row) => {
    const value = read(row);
    return value === null ? notApplicable : formatNumber(value * scale, decimals);
  },
});

const words = (id: string, name: string, text: (row: DealRow) => string): DealColumn => ({
  id,
  name,
  unit: '',
  isNumber: false,
  read: (row) => text(row) || null,
  text: (row) => text(row) || notApplicable,
});

/** `17 Dec 2025`, `Dec 2025`, `2025`: a date as far as it was published. */
export const dateText = (date: string): string => (isYearMonth(date) ? formatMonth(date) : formatDate(date));

/** The month of a date that was published to the day. */
const monthText = (date: string): string => dateText(date.slice(0, 7));

/** The columns of the table of deals, in their order. */
export const dealColumns: readonly DealColumn[] = [
  words('name', 'Deal', (row) => row.name),
  words('counterparty', 'With', ({ deal }) => deal.counterparty),
  {
    id: 'announced',
    name: 'Announced',
    unit: '',
    isNumber: true,
    read: ({ deal }) => deal.announced || null,
    text: ({ deal }) => monthText(deal.announced) || notApplicable,
  },
  number('mw', 'Power', 'MW', 0, ({ deal }) => dealMw(deal)),
  words('basis', 'Basis', ({ rent }) => basisNames[rent.basis]),
  number('term', 'Term', 'years', 0, ({ deal }) => deal.termYears),
  number('value', 'Value', 'USD M', 0, ({ deal }) => deal.contractUsd, 1e-6),
  number('average', 'Average', 'USD/kW-mo', 1, ({ rent }) => numberOf(rent.average)),
  {
    ...number('yearOne', 'Year 1', 'USD/kW-mo', 1, ({ rent }) => numberOf(rent.yearOne)),
    // What compares ranks before what is only a number of another kind.
    read: (row) => row.comparable,
  },
  {
    id: 'escalator',
    name: 'Step',
    unit: '% a year',
    isNumber: true,
    read: ({ deal }) => deal.escalator,
    text: ({ deal }) =>
      deal.escalator === null ? notApplicable : formatPercent(deal.escalator).replace(' %', ''),
  },
  number('ratio', 'Utility', 'per IT MW', 2, ({ deal }) => dealRatio(deal)),
  {
    ...number('hardCost', 'Hard cost', 'USD M/IT MW', 1, ({ deal }) => dealHardCost(deal), 1e-6),
    text: ({ deal }) => {
      const { hardCostLow: low, hardCostHigh: high } = deal;
      const shown = (usd: number): string => formatNumber(usd / 1e6, Number.isInteger(usd / 1e6) ? 0 : 1);
      if (low !== null && high !== null && low !== high) return `${shown(low)}–${shown(high)}`;
      const one = low ?? high;
      return one === null ? notApplicable : shown(one);
    },
  },
  number('financed', 'Financed', 'USD M/IT MW', 1, ({ deal }) => deal.financedCost, 1e-6),
  words('confidence', 'Confidence', ({ deal }) => deal.confidence),
];

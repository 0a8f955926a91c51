import { formatNumber } from '../../domain/format.ts';
import { addMonths, formatMonth } from '../../domain/months.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { formatUnit } from '../../domain/quantityUnits.ts';
import { model } from '../../model/model.ts';
import type { ExplainTarget } from '../explanation.ts';
import type { Entry } from './ledger.ts';
import type { Check } from './runChecks.ts';

/** `Bosque Ridge, Jul 2028`: where a comparison was made. */
export function placeWords(entry: Entry, portfolio: Portfolio): string {
  const site = portfolio.sites.find(({ id }) => id === entry.siteId);
  const month =
    entry.month === null ? null : formatMonth(addMonths(portfolio.portfolio.decisionMonth, entry.month));
  return [site?.name ?? 'Portfolio', month].filter((part) => part !== null).join(', ');
}

/** An amount with its unit, exact enough to see what it is: `1,204.5 USD`, `below 0.0001 MW`, `none`. */
export function amountWords(amount: number, unit: string): string {
  if (!Number.isFinite(amount)) return 'no number';
  const shown = formatUnit(unit);
  const size = Math.abs(amount);
  if (size === 0) return 'none';
  if (size < 0.0001) return `below 0.0001 ${shown}`;
  const decimals = Number.isInteger(amount) ? 0 : size >= 1_000 ? 2 : 4;
  return `${formatNumber(amount, decimals)} ${shown}`;
}

/** `Bosque Ridge, Jul 2028: 141 MW found, 140 MW expected, 1 MW apart`; null while the law holds. */
export function problemWords(check: Check, portfolio: Portfolio): string | null {
  const { place, law } = check;
  if (!check.isBroken || !place) return null;
  const amounts = [
    `${figureWords(place.found, law.unit)} found`,
    `${figureWords(place.expected, law.unit)} expected`,
    `${amountWords(place.difference, law.unit)} apart`,
  ];
  const others = check.broken > 1 ? `, and ${formatNumber(check.broken - 1)} more` : '';
  return `${placeWords(place, portfolio)}: ${amounts.join(', ')}${others}`;
}

/** `14 of 14`, or how many hold where some do not. */
export function checkCount(checks: readonly Check[]): string {
  const holding = checks.filter(({ isBroken }) => !isBroken).length;
  return `${holding} of ${checks.length}`;
}

/** The figure to explain for a place: its line, in its month, at its site. */
export function placeTarget(entry: Entry): ExplainTarget | null {
  const line = model.byId.get(`${entry.siteId === null ? 'portfolio' : 'site'}.${entry.line}`);
  if (!line) return null;
  return {
    line: line.id,
    ...(entry.siteId === null ? {} : { siteId: entry.siteId }),
    ...(line.shape === 'series' && entry.month !== null ? { month: entry.month } : {}),
  };
}

const figureWords = (amount: number, unit: string): string =>
  amount === 0 ? `0 ${formatUnit(unit)}` : amountWords(amount, unit);

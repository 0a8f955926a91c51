import { allDeals } from '../../../shared/domain/deals/announcedDeals.ts';
import {
  type RentDistribution,
  rentDistribution,
  shareBelow,
} from '../../../shared/domain/deals/rentDistribution.ts';
import { formatNumber, formatPercent } from '../../../shared/domain/format.ts';
import type { Deal, Portfolio } from '../../../shared/domain/portfolio.ts';

const known = new WeakMap<readonly Deal[], { readonly found: RentDistribution | null }>();

/** The comparable rents of the library and of own deals, worked out once for each state of the latter. */
export function distributionOf(portfolio: Portfolio): RentDistribution | null {
  const kept = known.get(portfolio.deals);
  if (kept) return kept.found;
  const found = rentDistribution(allDeals(portfolio));
  known.set(portfolio.deals, { found });
  return found;
}

/** Where a rent stands among announced deals, in words: `above 81 % of 16 deals, median 126.8`. */
export function rentPosition(portfolio: Portfolio, rent: number): string | null {
  const found = distributionOf(portfolio);
  if (!found) return null;
  const below = shareBelow(found, rent);
  const where = below === 0 ? 'below all' : below === 1 ? 'above all' : `above ${formatPercent(below, 0)}`;
  return `${where} of ${found.rents.length} deals; median ${formatNumber(found.median, 1)}, half between ${formatNumber(found.quarter, 1)} and ${formatNumber(found.threeQuarters, 1)}`;
}

import type { Deal, Portfolio } from '../portfolio.ts';
import { campusDeals } from './campusDeals.ts';
import { hostingDeals } from './hostingDeals.ts';
import { otherDeals } from './otherDeals.ts';

/**
 * The library: announced AI deals of bitcoin miners from 2024 to June 2026, as read in public pages, each with source, date and confidence. They are
 * facts of others: a document cites them and never changes them.
 */
export const announcedDeals: readonly Deal[] = [...hostingDeals, ...campusDeals, ...otherDeals];

/** The deals of the library and those that were added to the document. */
export function allDeals(portfolio: Pick<Portfolio, 'deals'>): readonly Deal[] {
  return [...announcedDeals, ...portfolio.deals];
}

/** Whether a deal is one of the library, which nobody edits. */
export const isAnnounced = (id: string): boolean => libraryIds.has(id);

const libraryIds: ReadonlySet<string> = new Set(announcedDeals.map((deal) => deal.id));

import type { Deal } from '../portfolio.ts';
import { comparableRent } from './dealRent.ts';

/** How the comparable year-1 rents of deals lie, USD per IT kW-month. */
export interface RentDistribution {
  /** In rising order. */
  readonly rents: readonly number[];
  readonly lowest: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly highest: number;
}

/**
 * Quantile of rising `values`, by straight lines between them (the convention of spreadsheets: position
 * share (n - 1)). Throws a RangeError for an empty list.
 */
export function quantile(values: readonly number[], share: number): number {
  const position = share * (values.length - 1);
  const low = values[Math.floor(position)];
  const high = values[Math.ceil(position)];
  if (low === undefined || high === undefined) throw new RangeError('There is no quantile of nothing');
  return low + (high - low) * (position - Math.floor(position));
}

/** The distribution of the deals that compare; null where none does. */
export function rentDistribution(deals: readonly Deal[]): RentDistribution | null {
  const rents = deals
    .map(comparableRent)
    .filter((rent) => rent !== null)
    .sort((a, b) => a - b);
  if (rents.length === 0) return null;
  return {
    rents,
    lowest: quantile(rents, 0),
    quarter: quantile(rents, 0.25),
    median: quantile(rents, 0.5),
    threeQuarters: quantile(rents, 0.75),
    highest: quantile(rents, 1),
  };
}

/** Share of the deals whose rent is below `rent`. */
export function shareBelow({ rents }: RentDistribution, rent: number): number {
  return rents.filter((each) => each < rent).length / rents.length;
}

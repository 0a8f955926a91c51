import { formatMultiple, formatNumber } from '../../../shared/domain/format.ts';

/** How a figure of a statement is written, and how its change from the baseline is. */
export interface Measure {
  readonly write: (value: number) => string;
  /** Turns a change into the unit in which it is written. */
  readonly scale: number;
  readonly decimals: number;
  /** Unit of a change where it is not that of the figure. */
  readonly changeUnit: string;
}

const millions = (decimals: number): Measure => ({
  write: (usd) => formatNumber(usd / 1e6, decimals),
  scale: 1e-6,
  decimals,
  changeUnit: '',
});

/** Amounts in millions of dollars, with one decimal so that statements add up to be seen. */
export const usdM = millions(1);
/** Amounts per MW in millions of dollars. */
export const usdMPerMw = millions(2);
export const rate: Measure = {
  write: (share) => `${formatNumber(share * 100, 1)} %`,
  scale: 100,
  decimals: 1,
  changeUnit: 'pt',
};
/** A rate in basis points, as cap rates are spoken of. */
export const fineRate: Measure = {
  ...rate,
  write: (share) => `${formatNumber(share * 100, 2)} %`,
  decimals: 2,
};
export const multiple: Measure = { write: formatMultiple, scale: 1, decimals: 2, changeUnit: '' };
/** Months since the decision, written in years. */
export const years: Measure = {
  write: (months) => formatNumber(months / 12, 1),
  scale: 1,
  decimals: 0,
  changeUnit: 'mo',
};
export const usdPerMwh: Measure = {
  write: (usd) => formatNumber(usd, 1),
  scale: 1,
  decimals: 1,
  changeUnit: '',
};

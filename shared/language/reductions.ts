import { encodeOutcome, type Outcome } from '../domain/outcome.ts';
import { allRates } from './irr.ts';

/**
 * How a series over months 0 to N becomes one number. Some have no answer: they give an outcome in the
 * coding of `decodeOutcome` (NaN for none, Infinity for many).
 */
export interface Reduction {
  readonly words: string;
  /** `total` multiplies the unit by a month, `same` keeps it; any other text is the unit itself. */
  readonly unit: 'total' | 'same' | 'month' | '1';
  readonly isOutcome: boolean;
  /** Looks only at the months that have a number: its series may have none in some. */
  readonly skipsNone: boolean;
  readonly compute: (series: Float64Array, from: number, to: number) => number;
}

/** Sum over all months. A flow per month becomes an amount. */
function total(series: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let t = from; t < to; t += 1) sum += series[t] ?? 0;
  return sum;
}

function lowest(series: Float64Array, from: number, to: number): number {
  let low = 0;
  for (let t = from; t < to; t += 1) low = Math.min(low, series[t] ?? 0);
  return low;
}

/** The month of the lowest value below zero; none where the series never is. */
function lowestMonth(series: Float64Array, from: number, to: number): number {
  let low = 0;
  let month = Number.NaN;
  for (let t = from; t < to; t += 1) {
    const value = series[t] ?? 0;
    if (value < low) {
      low = value;
      month = t - from;
    }
  }
  return month;
}

/**
 * The month, with its fraction, in which the running sum returns to zero after its last time below it;
 * none where it never was below or never returns.
 */
function paybackMonth(series: Float64Array, from: number, to: number): number {
  let sum = 0;
  let month = Number.NaN;
  for (let t = from; t < to; t += 1) {
    const flow = series[t] ?? 0;
    const after = sum + flow;
    if (after < 0) month = Number.NaN;
    else if (sum < 0 && flow > 0) month = t - from - 1 + -sum / flow;
    sum = after;
  }
  return month;
}

/** Sum of the positive months over the sum of the negative ones; none without a negative month. */
function multiple(series: Float64Array, from: number, to: number): number {
  let gained = 0;
  let paid = 0;
  for (let t = from; t < to; t += 1) {
    const value = series[t] ?? 0;
    if (value > 0) gained += value;
    else paid -= value;
  }
  return paid > 0 ? gained / paid : Number.NaN;
}

/** The smallest value over the months that have a number; none if none has. */
function least(series: Float64Array, from: number, to: number): number {
  const month = leastMonth(series, from, to);
  return Number.isNaN(month) ? Number.NaN : (series[from + month] ?? Number.NaN);
}

/** The first month of the smallest value. */
function leastMonth(series: Float64Array, from: number, to: number): number {
  let low = Number.POSITIVE_INFINITY;
  let month = Number.NaN;
  for (let t = from; t < to; t += 1) {
    const value = series[t] ?? Number.NaN;
    if (value < low) {
      low = value;
      month = t - from;
    }
  }
  return month;
}

/** Mean over the months that have a number; none if none has. */
function average(series: Float64Array, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let t = from; t < to; t += 1) {
    const value = series[t] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : Number.NaN;
}

/** The first month above 0; none where no month is. */
function firstMonth(series: Float64Array, from: number, to: number): number {
  for (let t = from; t < to; t += 1) if ((series[t] ?? 0) > 0) return t - from;
  return Number.NaN;
}

/** The last month above 0; none where no month is. */
function lastMonth(series: Float64Array, from: number, to: number): number {
  for (let t = to - 1; t >= from; t -= 1) if ((series[t] ?? 0) > 0) return t - from;
  return Number.NaN;
}

function internalRate(series: Float64Array, from: number, to: number): number {
  return encodeOutcome(internalRateOfReturn(series.subarray(from, to)));
}

/**
 * The yearly rate at which the present value of monthly flows is zero. `none` without a sign change or
 * a root; `many` where several rates in the searched range do it (see irr.ts for that range).
 */
export function internalRateOfReturn(flows: Float64Array): Outcome {
  const rates = allRates(flows);
  const first = rates[0];
  if (first === undefined) return { kind: 'none' };
  return rates.length === 1 ? { kind: 'number', value: first } : { kind: 'many' };
}

export const reductions = {
  total: {
    words: 'sum over all months of',
    unit: 'total',
    isOutcome: false,
    skipsNone: false,
    compute: total,
  },
  lowest: {
    words: 'lowest value, at most 0, of',
    unit: 'same',
    isOutcome: false,
    skipsNone: false,
    compute: lowest,
  },
  lowestMonth: {
    words: 'month of the lowest value of',
    unit: 'month',
    isOutcome: true,
    skipsNone: false,
    compute: lowestMonth,
  },
  least: {
    words: 'smallest value in any month of',
    unit: 'same',
    isOutcome: true,
    skipsNone: true,
    compute: least,
  },
  leastMonth: {
    words: 'month of the smallest value of',
    unit: 'month',
    isOutcome: true,
    skipsNone: true,
    compute: leastMonth,
  },
  average: {
    words: 'mean over the months that have a value, of',
    unit: 'same',
    isOutcome: true,
    skipsNone: true,
    compute: average,
  },
  firstMonth: {
    words: 'first month above 0 of',
    unit: 'month',
    isOutcome: true,
    skipsNone: false,
    compute: firstMonth,
  },
  lastMonth: {
    words: 'last month above 0 of',
    unit: 'month',
    isOutcome: true,
    skipsNone: false,
    compute: lastMonth,
  },
  paybackMonth: {
    words: 'month in which this is paid back:',
    unit: 'month',
    isOutcome: true,
    skipsNone: false,
    compute: paybackMonth,
  },
  multiple: {
    words: 'money back over money put in, of',
    unit: '1',
    isOutcome: true,
    skipsNone: false,
    compute: multiple,
  },
  internalRate: {
    words: 'yearly rate at which the present value is zero, of',
    unit: '1',
    isOutcome: true,
    skipsNone: false,
    compute: internalRate,
  },
} as const satisfies Record<string, Reduction>;

export type ReductionName = keyof typeof reductions;

import { addMonths, formatQuarter, quarterOf, type YearMonth, yearOf } from '../domain/months.ts';

/**
 * Calendar quarters and years over monthly series: the one place where months are added up. Index `t` of
 * a series is the month `t` after the decision month; the decision month itself belongs to its own
 * calendar period. Percent and price lines are never added: take the last value instead.
 */
export interface Period {
  /** `Q2 2029` or `2029`. */
  readonly label: string;
  readonly year: number;
  /** 1 to 4; 0 for a year. */
  readonly quarter: number;
  /** First and last month index inside the period and the horizon. */
  readonly from: number;
  readonly to: number;
}

export type Basis = 'quarter' | 'year';

/** The periods that cover months `from` to `to`, both inclusive. */
export function periods(decisionMonth: YearMonth, from: number, to: number, basis: Basis): Period[] {
  const result: Period[] = [];
  let start = from;
  for (let t = from; t <= to; t += 1) {
    const month = addMonths(decisionMonth, t);
    const next = addMonths(decisionMonth, t + 1);
    const ends =
      t === to ||
      (basis === 'year'
        ? yearOf(next) !== yearOf(month)
        : quarterOf(next) !== quarterOf(month) || yearOf(next) !== yearOf(month));
    if (!ends) continue;
    result.push({
      label: basis === 'year' ? String(yearOf(month)) : formatQuarter(month),
      year: yearOf(month),
      quarter: basis === 'year' ? 0 : quarterOf(month),
      from: start,
      to: t,
    });
    start = t + 1;
  }
  return result;
}

/** The flow of a period: the sum of its months. */
export function flowIn(series: Float64Array, period: Period): number {
  let sum = 0;
  for (let t = period.from; t <= period.to; t += 1) sum += series[t] ?? 0;
  return sum;
}

/** The state at the end of a period. */
export function stateAt(series: Float64Array, period: Period): number {
  return series[period.to] ?? 0;
}

/**
 * Quarters while they fit in `most` columns, else years, from the decision to `until` (months), with
 * `until` cut to the horizon.
 */
export function fittingPeriods(
  decisionMonth: YearMonth,
  until: number,
  horizon: number,
  most: number,
): { readonly basis: Basis; readonly periods: readonly Period[] } {
  const last = Math.min(horizon, Math.max(1, until));
  const quarters = periods(decisionMonth, 0, last, 'quarter');
  if (quarters.length <= most) return { basis: 'quarter', periods: quarters };
  return { basis: 'year', periods: periods(decisionMonth, 0, last, 'year') };
}

/** Numerical functions of the language, shared by the interpreter and the generated kernel. */

/** 3x^2 - 2x^3 of x cut to 0..1: how much of a building is paid for after the share x of its time. */
export function sCurveAt(x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x * x * (3 - 2 * x);
}

/** The month of 0 to `months` whose value is meant by `month`: the last whole one, or NaN for none. */
export function monthWithin(month: number, months: number): number {
  return Math.floor(Math.min(Math.max(month, 0), months));
}

/**
 * The value of the series that begins at `start` in the month that `monthWithin` means; NaN for none.
 *
 * @public Generated kernels read it.
 */
export function valueIn(series: Float64Array, start: number, month: number, months: number): number {
  return series[start + monthWithin(month, months)] ?? Number.NaN;
}

/** A ratio to nothing has no number: NaN, which is `none` in the coding of outcomes. */
export function quotient(numerator: number, denominator: number): number {
  return denominator === 0 ? Number.NaN : numerator / denominator;
}

/** Numerical functions of the language, shared by the interpreter and the generated kernel. */

/** 3x^2 - 2x^3 of x cut to 0..1: how much of a building is paid for after the share x of its time. */
export function sCurveAt(x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x * x * (3 - 2 * x);
}

/** A ratio to nothing has no number: NaN, which is `none` in the coding of outcomes. */
export function quotient(numerator: number, denominator: number): number {
  return denominator === 0 ? Number.NaN : numerator / denominator;
}

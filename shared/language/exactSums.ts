/**
 * Sums that are the same in whatever order their parts are added, and from which a part can be taken away
 * again without a trace. Each part is cut in two, multiples of 2^-12 and of 2^-54, and the two kinds are
 * summed apart: such sums are exact, and only their last addition rounds (Demmel and Nguyen: Fast
 * reproducible floating-point summation, ARITH 2013). That holds for parts up to 5e11, sums up to 2e12
 * and some thousand parts; beyond it sums are as good as plain ones.
 */

/** Added and taken away, these leave multiples of 2^-12 and of 2^-54. */
export const coarse = 1.5 * 2 ** 40;
export const fine = 1.5 * 2 ** -2;

/** How many doubles the two sums of `length` values take. */
export const sumLength = (length: number): number => 2 * length;

/** Makes the two sums of each value, which stand in the two halves of `sums`, one sum in the first half. */
export function closeSums(sums: Float64Array, length: number): void {
  for (let i = 0; i < length; i += 1) sums[i] = (sums[i] ?? 0) + (sums[length + i] ?? 0);
}

/** Adds `value` to the sum of which the halves stand at `at` and `rest`. */
export function addToSum(sums: Float64Array, at: number, rest: number, value: number): void {
  const whole = value + coarse - coarse;
  sums[at] = (sums[at] ?? 0) + whole;
  sums[rest] = (sums[rest] ?? 0) + (value - whole + fine - fine);
}

export function sumExactly(values: readonly number[]): number {
  const sums = new Float64Array(2);
  for (const value of values) addToSum(sums, 0, 1, value);
  closeSums(sums, 1);
  return sums[0] ?? Number.NaN;
}

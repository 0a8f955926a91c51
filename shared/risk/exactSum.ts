/** Cents as a whole number that sums keep exactly. */
export function centsOf(amount: number): bigint {
  const cents = Math.round(amount * 100);
  if (!Number.isFinite(cents)) throw new RangeError(`${amount} cannot be counted`);
  return BigInt(cents);
}

/** Millionths, for numbers without a unit. */
export function millionthsOf(value: number): bigint {
  return BigInt(Math.round(value * 1e6));
}

/** A quotient of whole numbers as a double: whole part and remainder apart, for each fits a double better. */
export function quotientOf(numerator: bigint, denominator: bigint): number {
  return Number(numerator / denominator) + Number(numerator % denominator) / Number(denominator);
}

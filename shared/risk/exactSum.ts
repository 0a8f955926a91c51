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

/** A whole number below this is cut in two halves of 20 bits, of which 2^12 products fit a double. */
const halves = 2 ** 40;
const half = 2 ** 20;
const mostProducts = 2 ** 12;

/**
 * The sum of whole numbers, each times itself, exactly. Products of halves are added up as doubles, for
 * that costs a tenth of what large whole numbers cost, and made one of these now and then.
 */
export class SumOfSquares {
  #total = 0n;
  #high = 0;
  #middle = 0;
  #low = 0;
  #count = 0;

  /** `whole`: a whole number. */
  add(whole: number): void {
    if (!(Math.abs(whole) < halves)) {
      this.#total += BigInt(whole) ** 2n;
      return;
    }
    const upper = Math.trunc(whole / half);
    const lower = whole - upper * half;
    this.#high += upper * upper;
    this.#middle += upper * lower;
    this.#low += lower * lower;
    this.#count += 1;
    if (this.#count === mostProducts) this.#gather();
  }

  /** Adds squares that are summed elsewhere. */
  addTotal(squares: bigint): void {
    this.#total += squares;
  }

  get total(): bigint {
    this.#gather();
    return this.#total;
  }

  /** The sum, which begins anew. */
  take(): bigint {
    const { total } = this;
    this.#total = 0n;
    return total;
  }

  #gather(): void {
    this.#total += (BigInt(this.#high) << 40n) + (BigInt(this.#middle) << 21n) + BigInt(this.#low);
    this.#high = 0;
    this.#middle = 0;
    this.#low = 0;
    this.#count = 0;
  }
}

/** The sum of amounts in USD and that of their squares, in cents and square cents, exactly. */
export class SumOfAmounts {
  #cents = 0;
  #rest = 0n;
  #count = 0;
  readonly #squares = new SumOfSquares();

  /** Throws a RangeError for what is no number. */
  add(amount: number): void {
    const cents = Math.round(amount * 100);
    if (!Number.isFinite(cents)) throw new RangeError(`${amount} cannot be counted`);
    this.#squares.add(cents);
    if (Math.abs(cents) < halves) this.#cents += cents;
    else this.#rest += BigInt(cents);
    this.#count += 1;
    if (this.#count === mostProducts) this.#gather();
  }

  /** Hands over what was added since the last time. */
  take(give: (sum: bigint, squares: bigint) => void): void {
    this.#gather();
    give(this.#rest, this.#squares.take());
    this.#rest = 0n;
  }

  #gather(): void {
    this.#rest += BigInt(this.#cents);
    this.#cents = 0;
    this.#count = 0;
  }
}

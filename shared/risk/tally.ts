import { quotientOf, SumOfSquares } from './exactSum.ts';

/**
 * What many trials say of one amount of money, in memory that does not grow with them. Amounts are
 * rounded to cents and counted in bins, each a thousandth wider than the one before; each bin knows how
 * many amounts it holds and their sum, exactly. So tallies merge to the same tally whatever the order and
 * the shards; mean and variance are exact to the cent; a quantile is exact where its bin holds one amount
 * and within 0.05 % elsewhere.
 */

const ratio = Math.log(1.001);
/** Bins on one side of zero: more than any double needs. */
const side = 1_000_000;
/** A sum of cents below this has room for more in a double without rounding. */
const room = 2 ** 52;

interface Bin {
  count: number;
  /** Cents that are not yet in `rest`. */
  sum: number;
  rest: bigint;
}

/** One bin as it is written: number, count, sum in cents. */
export type WrittenBin = readonly [bin: number, count: number, cents: string];

export interface WrittenTally {
  /** Sum of the squares of all amounts, in square cents. */
  readonly squares: string;
  readonly bins: readonly WrittenBin[];
}

/** Part of all amounts, in order: `count` amounts with this mean. */
export interface Portion {
  readonly count: number;
  readonly mean: number;
}

function binOf(cents: number): number {
  const size = Math.abs(cents);
  if (size < 1) return 0;
  const bin = 1 + Math.floor(Math.log(size) / ratio);
  return cents < 0 ? -bin : bin;
}

function sumOf({ sum, rest }: Bin): bigint {
  return rest + BigInt(sum);
}

function meanOfFirst(portions: readonly Portion[], wanted: number): number {
  let left = wanted;
  let sum = 0;
  for (const { count, mean } of portions) {
    const taken = Math.min(left, count);
    sum += taken * mean;
    left -= taken;
    if (left === 0) break;
  }
  return sum / wanted;
}

export class Tally {
  readonly #bins = new Map<number, Bin>();
  #count = 0;
  readonly #squares = new SumOfSquares();
  #ordered: readonly Portion[] | null = null;

  get count(): number {
    return this.#count;
  }

  /** Adds an amount in USD. Throws a RangeError for what is no number. */
  add(amount: number): void {
    const cents = Math.round(amount * 100);
    if (!Number.isFinite(cents)) throw new RangeError(`${amount} cannot be counted`);
    this.#ordered = null;
    this.#count += 1;
    this.#squares.add(cents);
    const bin = this.#bin(binOf(cents));
    bin.count += 1;
    if (Math.abs(cents) < room) bin.sum += cents;
    else bin.rest += BigInt(cents);
    if (Math.abs(bin.sum) >= room) {
      bin.rest += BigInt(bin.sum);
      bin.sum = 0;
    }
  }

  /** Adds all that `other` counted. */
  merge(other: Tally): void {
    this.#ordered = null;
    this.#count += other.#count;
    this.#squares.addTotal(other.#squares.total);
    for (const [number, bin] of other.#bins) {
      const own = this.#bin(number);
      own.count += bin.count;
      own.rest += sumOf(bin);
    }
  }

  write(): WrittenTally {
    const bins = [...this.#bins].sort(([a], [b]) => a - b);
    return {
      squares: String(this.#squares.total),
      bins: bins.map(([number, bin]) => [number, bin.count, String(sumOf(bin))]),
    };
  }

  /** Reads what `write` wrote. Throws a RangeError or SyntaxError where it is something else. */
  static read({ squares, bins }: WrittenTally): Tally {
    const tally = new Tally();
    tally.#squares.addTotal(BigInt(squares));
    for (const [number, count, cents] of bins) {
      if (!Number.isSafeInteger(count) || count < 1 || Math.abs(number) > side)
        throw new RangeError('This is no tally');
      const bin = tally.#bin(number);
      bin.count += count;
      bin.rest += BigInt(cents);
      tally.#count += count;
    }
    return tally;
  }

  get mean(): number {
    return this.#count === 0 ? Number.NaN : quotientOf(this.#total, BigInt(this.#count) * 100n);
  }

  /** Variance of a sample; none for fewer than two amounts. */
  get variance(): number {
    if (this.#count < 2) return Number.NaN;
    const n = BigInt(this.#count);
    const total = this.#total;
    return quotientOf(n * this.#squares.total - total * total, n * (n - 1n) * 10_000n);
  }

  get standardDeviation(): number {
    return Math.sqrt(this.variance);
  }

  /** Of the mean. */
  get standardError(): number {
    return this.standardDeviation / Math.sqrt(this.#count);
  }

  /** All amounts in order, by bin. */
  get portions(): readonly Portion[] {
    this.#ordered ??= [...this.#bins]
      .sort(([a], [b]) => a - b)
      .map(([, bin]) => ({ count: bin.count, mean: quotientOf(sumOf(bin), BigInt(bin.count) * 100n) }));
    return this.#ordered;
  }

  /**
   * The amount that the share `p` of all amounts does not exceed: P10 is the amount below which, or at
   * which, 10 % of outcomes are.
   */
  quantile(p: number): number {
    return this.#atRank(Math.ceil(p * this.#count));
  }

  /** Half the width of the range in which the quantile lies with a chance of 68 %, by order statistics. */
  quantileError(p: number): number {
    const spread = Math.sqrt(this.#count * p * (1 - p));
    const low = this.#atRank(Math.floor(p * this.#count - spread));
    return (this.#atRank(Math.ceil(p * this.#count + spread)) - low) / 2;
  }

  /** Mean of the lowest `p` of all amounts: CVaR of what should be high. */
  meanOfLowest(p: number): number {
    return meanOfFirst(this.portions, Math.max(1, Math.ceil(p * this.#count)));
  }

  /** Mean of the highest `p` of all amounts: CVaR of what should be low. */
  meanOfHighest(p: number): number {
    return meanOfFirst([...this.portions].reverse(), Math.max(1, Math.ceil(p * this.#count)));
  }

  #atRank(rank: number): number {
    let seen = 0;
    let last = Number.NaN;
    for (const { count, mean } of this.portions) {
      seen += count;
      last = mean;
      if (seen >= rank) break;
    }
    return last;
  }

  get #total(): bigint {
    let total = 0n;
    for (const bin of this.#bins.values()) total += sumOf(bin);
    return total;
  }

  #bin(number: number): Bin {
    const known = this.#bins.get(number);
    if (known) return known;
    const bin: Bin = { count: 0, sum: 0, rest: 0n };
    this.#bins.set(number, bin);
    return bin;
  }
}

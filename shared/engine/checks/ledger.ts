/** Where a comparison was made and how it came out. */
export interface Entry {
  /** Null for the portfolio as a whole. */
  readonly siteId: string | null;
  /** Months after the decision; null for a figure that has no months. */
  readonly month: number | null;
  /** The line that is wrong, or the first one of the law. */
  readonly line: string;
  readonly found: number;
  readonly expected: number;
  /** Amount by which the law is missed, in its unit; NaN where a figure is no number. */
  readonly difference: number;
}

/** Writes down what one law compared: how often, the largest difference, and the first one beyond rounding. */
export class Ledger {
  readonly #tolerance: number;
  #line: string;
  #siteId: string | null = null;
  #compared = 0;
  #broken = 0;
  #worst = -1;
  #largest: Entry | null = null;
  #first: Entry | null = null;

  constructor(tolerance: number, line: string) {
    this.#tolerance = tolerance;
    this.#line = line;
  }

  get compared(): number {
    return this.#compared;
  }
  /** Comparisons that missed the law by more than rounding. */
  get broken(): number {
    return this.#broken;
  }
  /** The largest difference in proportion to the amounts compared. */
  get largest(): Entry | null {
    return this.#largest;
  }
  /** The first comparison that missed the law: sites in their order, then months. */
  get first(): Entry | null {
    return this.#first;
  }

  /** What is compared from here on. */
  at(siteId: string | null, line = this.#line): this {
    this.#siteId = siteId;
    this.#line = line;
    return this;
  }

  /** `found` must be `expected`; `size` is that of the amounts which were added up to come there. */
  equal(found: number, expected: number, size: number, month: number | null): void {
    this.#write(Math.abs(found - expected), found, expected, size, month);
  }

  /** `found` must not be above `most`. */
  atMost(found: number, most: number, size: number, month: number | null): void {
    // Written so that a figure that is no number breaks the law.
    this.#write(found <= most ? 0 : found - most, found, most, size, month);
  }

  /** `found` must not be below `least`. */
  atLeast(found: number, least: number, size: number, month: number | null): void {
    this.#write(found >= least ? 0 : least - found, found, least, size, month);
  }

  #write(difference: number, found: number, expected: number, size: number, month: number | null): void {
    this.#compared += 1;
    const share = difference / Math.max(1, Math.abs(size));
    const holds = share <= this.#tolerance;
    if (!holds) this.#broken += 1;
    if (holds && share <= this.#worst) return;
    const entry = { siteId: this.#siteId, month, line: this.#line, found, expected, difference };
    if (!holds) this.#first ??= entry;
    if (!(share <= this.#worst)) {
      this.#worst = Number.isNaN(share) ? Number.POSITIVE_INFINITY : share;
      this.#largest = entry;
    }
  }
}

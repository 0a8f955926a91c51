import { closeSums, sumLength } from '../language/exactSums.ts';

/** Sites whose series are summed together: a change of one site costs the evaluation of its group. */
const groupSize = 16;

/**
 * Sums of series over all sites, kept by groups of sites. The series of a site are added while they are
 * computed and are not kept: at a thousand sites keeping them costs more than computing them. Sums do not
 * depend on the order of adding (see exactSums.ts), so the same portfolio gives the same bits whatever was
 * edited before.
 */
export class SiteSums {
  readonly #siteCount: number;
  readonly #groups: Float64Array;
  readonly #length: number;
  /** The sums, in the order in which the kernel gathers them; what stands behind them is room to work in. */
  readonly total: Float64Array;

  /** `summed`: how many series the kernel gathers of all sites. */
  constructor(siteCount: number, months: number, summed: number) {
    this.#siteCount = siteCount;
    this.#length = summed * (months + 1);
    this.total = new Float64Array(sumLength(this.#length));
    this.#groups = new Float64Array(Math.ceil(siteCount / groupSize) * this.total.length);
  }

  /** Positions of the sites that share a group with one of `sites`, in order. */
  sharing(sites: Iterable<number>): number[] {
    const groups = new Set<number>();
    for (const site of sites) groups.add(Math.floor(site / groupSize));
    return [...groups]
      .sort((a, b) => a - b)
      .flatMap((group) => {
        const from = group * groupSize;
        return Array.from({ length: Math.min(groupSize, this.#siteCount - from) }, (_, i) => from + i);
      });
  }

  /** Where a site adds its series; they begin anew with the first site of its group. */
  placeOf(site: number): readonly [sums: Float64Array, at: number] {
    const size = this.total.length;
    const at = Math.floor(site / groupSize) * size;
    if (site % groupSize === 0) this.#groups.fill(0, at, at + size);
    return [this.#groups, at];
  }

  /** Brings `total` up to date. */
  sum(): void {
    const size = this.total.length;
    this.total.fill(0);
    for (let from = 0; from < this.#groups.length; from += size)
      for (let i = 0; i < size; i += 1) this.total[i] = (this.total[i] ?? 0) + (this.#groups[from + i] ?? 0);
    closeSums(this.total, this.#length);
  }
}

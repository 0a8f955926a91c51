import { layout } from './generated/kernel.js';
import { layout as totals } from './generated/totals.js';

/** Sites whose series are summed together: a change of one site costs the evaluation of its group. */
const groupSize = 16;

const summed = layout.portfolio.gathered.map(({ id, gathering }) => {
  if (gathering !== 'sum') throw new RangeError(`The portfolio can sum ${id}, but not take its ${gathering}`);
  return totals.site.series.indexOf(id);
});

/**
 * Sums of series over all sites, kept by groups of sites. The series of a site are added while they are
 * still in the processor's cache and are not kept: at a thousand sites keeping them costs more than
 * computing them. The order of adding depends on nothing but the list of sites, so the same portfolio
 * gives the same bits whatever was edited before.
 */
export class SiteSums {
  readonly #stride: number;
  readonly #siteCount: number;
  readonly #groups: Float64Array;
  /** The sums, in the order of `layout.portfolio.gathered`. */
  readonly total: Float64Array;

  constructor(siteCount: number, months: number) {
    this.#stride = months + 1;
    this.#siteCount = siteCount;
    this.total = new Float64Array(summed.length * this.#stride);
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

  /** Adds the series of a site as the kernel of totals keeps them; its group begins anew with its first site. */
  add(site: number, series: Float64Array): void {
    const size = this.total.length;
    const group = Math.floor(site / groupSize) * size;
    if (site % groupSize === 0) this.#groups.fill(0, group, group + size);
    for (let k = 0; k < summed.length; k += 1)
      addInto(this.#groups, group + k * this.#stride, series, (summed[k] ?? 0) * this.#stride, this.#stride);
  }

  /** Brings `total` up to date. */
  sum(): void {
    const size = this.total.length;
    this.total.fill(0);
    for (let at = 0; at < this.#groups.length; at += size) addInto(this.total, 0, this.#groups, at, size);
  }
}

function addInto(to: Float64Array, toAt: number, from: Float64Array, fromAt: number, count: number): void {
  for (let i = 0; i < count; i += 1) to[toAt + i] = (to[toAt + i] ?? 0) + (from[fromAt + i] ?? 0);
}

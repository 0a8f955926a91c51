import { layout } from './generated/kernel.js';

/** Sites whose series are summed together: their arrays still lie in the processor's cache by then. */
const groupSize = 16;

const summed = layout.portfolio.gathered.map(({ id, gathering }) => {
  if (gathering !== 'sum') throw new RangeError(`The portfolio can sum ${id}, but not take its ${gathering}`);
  return layout.site.series.indexOf(id);
});

/**
 * Sums of series over all sites, kept by groups of sites, so that a change of one site costs one group.
 * The order of adding depends on nothing but the list of sites: the same portfolio gives the same bits.
 */
export class SiteSums {
  readonly #stride: number;
  readonly #siteCount: number;
  readonly #groups: Float64Array;
  readonly #isOld: boolean[];
  /** The sums, in the order of `layout.portfolio.gathered`. */
  readonly total: Float64Array;

  constructor(siteCount: number, months: number) {
    this.#stride = months + 1;
    this.#siteCount = siteCount;
    const groupCount = Math.ceil(siteCount / groupSize);
    this.total = new Float64Array(summed.length * this.#stride);
    this.#groups = new Float64Array(groupCount * this.total.length);
    this.#isOld = Array.from({ length: groupCount }, () => true);
  }

  /** Says that the series of a site changed. */
  markChanged(site: number): void {
    this.#isOld[Math.floor(site / groupSize)] = true;
  }

  /** Sums the group of `site` if it is its last one and has changed; for use while walking over all sites. */
  sumGroupEndingAt(site: number, siteSeries: Float64Array): void {
    if ((site + 1) % groupSize === 0) this.#sumGroup(Math.floor(site / groupSize), siteSeries);
  }

  /** Brings `total` up to date. */
  sum(siteSeries: Float64Array): void {
    const size = this.total.length;
    this.total.fill(0);
    for (let group = 0; group < this.#isOld.length; group += 1) {
      this.#sumGroup(group, siteSeries);
      addInto(this.total, 0, this.#groups, group * size, size);
    }
  }

  #sumGroup(group: number, siteSeries: Float64Array): void {
    if (!this.#isOld[group]) return;
    this.#isOld[group] = false;
    const stride = this.#stride;
    const size = this.total.length;
    this.#groups.fill(0, group * size, (group + 1) * size);
    const end = Math.min((group + 1) * groupSize, this.#siteCount);
    for (let site = group * groupSize; site < end; site += 1)
      for (let k = 0; k < summed.length; k += 1) {
        const from = (site * layout.site.series.length + (summed[k] ?? 0)) * stride;
        addInto(this.#groups, group * size + k * stride, siteSeries, from, stride);
      }
  }
}

function addInto(to: Float64Array, toAt: number, from: Float64Array, fromAt: number, count: number): void {
  for (let i = 0; i < count; i += 1) to[toAt + i] = (to[toAt + i] ?? 0) + (from[fromAt + i] ?? 0);
}

import type { YearMonth } from '../domain/months.ts';
import type { Row } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import type { Kernel } from '../language/kernel.ts';
import { layout } from './generated/kernel.js';
import { RowPacker } from './pack.ts';

/** A site with its inputs as the kernels read them: packing costs as much as a tenth of evaluating. */
export interface EvaluatedSite {
  readonly site: Site;
  readonly blocks: readonly Block[];
  readonly inputs: Float64Array;
  readonly blockInputs: Float64Array;
}

const pack = {
  site: new RowPacker('site', layout.site.inputs),
  block: new RowPacker('block', layout.block.inputs),
};

export function evaluatedSite(site: Site, blocks: readonly Block[], decisionMonth: YearMonth): EvaluatedSite {
  const inputs = new Float64Array(layout.site.inputs.length);
  pack.site.pack(site as Row, null, decisionMonth, inputs, 0);
  const width = layout.block.inputs.length;
  const blockInputs = new Float64Array(blocks.length * width);
  blocks.forEach((block, index) => {
    pack.block.pack(block as Row, site as Row, decisionMonth, blockInputs, index * width);
  });
  return { site, blocks, inputs, blockInputs };
}

/** Blocks by the id of their site, in their order. */
export function groupBlocks(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const group = groups.get(block.siteId);
    if (group) group.push(block);
    else groups.set(block.siteId, [block]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.ordinal - b.ordinal);
  return groups;
}

/** Whether two lists hold the same rows. */
export function isSameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || (a.length === b.length && a.every((block, index) => block === b[index]));
}

/** Whether two portfolios have the same sites, in order, and count the same months. */
export function hasSameShape(a: Portfolio, b: Portfolio): boolean {
  return (
    a.portfolio.decisionMonth === b.portfolio.decisionMonth &&
    a.portfolio.horizonMonths === b.portfolio.horizonMonths &&
    (a.sites === b.sites ||
      (a.sites.length === b.sites.length && a.sites.every((site, index) => site.id === b.sites[index]?.id)))
  );
}

export interface EvaluatedMarket {
  readonly inputs: Float64Array;
  readonly series: Float64Array;
  readonly scalars: Float64Array;
}

/** Blocks for which there is room from the first on. */
const smallestRoom = 8;

/** Arrays in which a kernel works while it evaluates a site; one site after the other uses them. */
export class SiteRoom {
  readonly #layout: Kernel['layout'];
  readonly #months: number;
  readonly #gathered: Float64Array;
  /** Blocks for which there is room. */
  #blocks = 0;
  #blockSeries = new Float64Array(0);
  #blockScalars = new Float64Array(0);

  constructor(layout: Kernel['layout'], months: number) {
    this.#layout = layout;
    this.#months = months;
    this.#gathered = new Float64Array(layout.site.gathered.length * (months + 1));
  }

  /** An array for the series that the kernel keeps of a site. */
  newSeries(): Float64Array {
    return new Float64Array(this.#layout.site.series.length * (this.#months + 1));
  }

  /**
   * What a kernel is given to write the series of a site into `series`, and its numbers into `scalars` from
   * `scalarsAt` on.
   */
  given(
    market: EvaluatedMarket,
    site: EvaluatedSite,
    series: Float64Array,
    scalars: Float64Array,
    scalarsAt: number,
  ): Parameters<Kernel['evaluateSite']> {
    const count = site.blocks.length;
    if (this.#blocks < count) {
      this.#blocks = Math.max(smallestRoom, count);
      const ids = this.#layout.block;
      this.#blockSeries = new Float64Array(this.#blocks * ids.series.length * (this.#months + 1));
      this.#blockScalars = new Float64Array(this.#blocks * ids.scalars.length);
    }
    return [
      market.inputs,
      market.series,
      market.scalars,
      site.inputs,
      0,
      site.blockInputs,
      0,
      count,
      this.#months,
      series,
      0,
      scalars,
      scalarsAt,
      this.#blockSeries,
      this.#blockScalars,
      this.#gathered,
    ];
  }
}

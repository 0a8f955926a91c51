import type { YearMonth } from '../domain/months.ts';
import type { Row } from '../domain/patch.ts';
import type { Block, Site } from '../domain/portfolio.ts';
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

export interface EvaluatedMarket {
  readonly inputs: Float64Array;
  readonly series: Float64Array;
  readonly scalars: Float64Array;
}

/** A kernel that computes sites: with every series, or only with what the totals need. */
type SiteKernel = Pick<Kernel, 'layout' | 'evaluateSite'>;

/** Blocks for which there is room from the first on. */
const smallestRoom = 8;

/** Evaluates sites with one kernel, in room that all of them share. */
export class SiteEvaluator {
  readonly #kernel: SiteKernel;
  readonly #months: number;
  readonly #gathered: Float64Array;
  /** Blocks for which there is room. */
  #room = 0;
  #blockSeries = new Float64Array(0);
  #blockScalars = new Float64Array(0);

  constructor(kernel: SiteKernel, months: number) {
    this.#kernel = kernel;
    this.#months = months;
    this.#gathered = new Float64Array(kernel.layout.site.gathered.length * (months + 1));
  }

  /** Room for the series that the kernel keeps of a site. */
  newSeries(): Float64Array {
    return new Float64Array(this.#kernel.layout.site.series.length * (this.#months + 1));
  }

  /** Writes the series of a site into `series`, and its numbers into `scalars` from `scalarsAt` on. */
  evaluate(
    market: EvaluatedMarket,
    site: EvaluatedSite,
    series: Float64Array,
    scalars: Float64Array,
    scalarsAt: number,
  ): void {
    const { blocks } = site;
    if (this.#room < blocks.length) {
      this.#room = Math.max(smallestRoom, blocks.length);
      const ids = this.#kernel.layout.block;
      this.#blockSeries = new Float64Array(this.#room * ids.series.length * (this.#months + 1));
      this.#blockScalars = new Float64Array(this.#room * ids.scalars.length);
    }
    this.#kernel.evaluateSite(
      market.inputs,
      market.series,
      market.scalars,
      site.inputs,
      0,
      site.blockInputs,
      0,
      blocks.length,
      this.#months,
      series,
      0,
      scalars,
      scalarsAt,
      this.#blockSeries,
      this.#blockScalars,
      this.#gathered,
    );
  }
}

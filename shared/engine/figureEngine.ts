import { decodeOutcome, type Outcome } from '../domain/outcome.ts';
import type { Row } from '../domain/patch.ts';
import type { Block, Portfolio } from '../domain/portfolio.ts';
import { sumLength } from '../language/exactSums.ts';
import { walk } from '../language/expression.ts';
import { reductions } from '../language/reductions.ts';
import { model } from '../model/model.ts';
import {
  type EvaluatedMarket,
  type EvaluatedSite,
  evaluatedSite,
  groupBlocks,
  hasSameShape,
  isSameBlocks,
  SiteRoom,
} from './evaluatedSite.ts';
import * as figures from './generated/figures.js';
import * as simulation from './generated/simulation.js';
import { RowPacker } from './pack.ts';
import { SiteSums } from './siteSums.ts';

/** Figures of a plan that "what if" compares. For one site, give a portfolio with that site alone. */
export const figureNames = ['npvPlan', 'gain', 'irr', 'leveredIrr', 'peakEquity', 'minimumDscr'] as const;
export type FigureName = (typeof figureNames)[number];

/** The line of all sites behind each figure. The lowest DSCR is that of the site where it is lowest. */
export const figureLines: Readonly<Record<FigureName, string>> = {
  npvPlan: 'portfolio.npvPlan',
  gain: 'portfolio.gain',
  irr: 'portfolio.irr',
  leveredIrr: 'portfolio.leveredIrr',
  peakEquity: 'portfolio.leveredPeak',
  minimumDscr: 'site.minimumDscr',
};

/** Figures that are read from sums of series over sites; the others from numbers of sites alone. */
const ofSeries: ReadonlySet<FigureName> = new Set(['irr', 'leveredIrr', 'peakEquity']);

/** Figures that a smaller kernel has, which knows no loan and no series of the portfolio. */
const ofValue: ReadonlySet<FigureName> = new Set(['npvPlan', 'gain']);

const { layout } = figures;
const pack = {
  portfolio: new RowPacker('portfolio', layout.portfolio.inputs),
  market: new RowPacker('market', layout.market.inputs),
};
const places = new Map(layout.portfolio.scalars.map((line, index) => [line, index]));
const rates = new Map(
  layout.portfolio.deferred.map(({ id, reduction, series }) => [
    id,
    { reduction, at: layout.portfolio.series.indexOf(series) },
  ]),
);
const dscrAt = layout.site.series.indexOf('site.dscr');

/** Numbers of a site that its value is made of, on the way of every kernel here. */
export const valueParts = [
  'aiUtilityMw',
  'npvTerminal',
  'npvConversion',
  'npvKeptMining',
  'npvPlan',
  'npvDoNothing',
] as const;
export type ValuePart = (typeof valueParts)[number];

const partAt = Object.fromEntries(
  valueParts.map((part) => {
    const at = simulation.layout.site.scalars.indexOf(`site.${part}`);
    if (at < 0) throw new Error(`The kernel of value has no site.${part}`);
    return [part, at];
  }),
) as Readonly<Record<ValuePart, number>>;

/** Where the inputs of the market stand that mining reads: nothing else moves a site without blocks. */
const miningInputs = ((): readonly number[] => {
  const read = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const line = model.byId.get(id);
    if (!line || seen.has(id)) return;
    seen.add(id);
    for (const part of walk(line.formula))
      if (part.kind === 'input' && part.scope === 'market') read.add(part.field);
      else if ('id' in part) visit(part.id);
  };
  visit('site.npvKeptMining');
  visit('site.npvDoNothing');
  return layout.market.inputs.flatMap((field, at) => (read.has(field) ? [at] : []));
})();

/** Whether an input of the market moves sites without blocks too. */
export const movesMining = (field: string): boolean =>
  miningInputs.includes(layout.market.inputs.indexOf(field));

const noBlocks: readonly Block[] = [];
const none: Float64Array = new Float64Array(0);

/**
 * Evaluates a few figures of one portfolio after another, a third of the work that `PortfolioEngine` has
 * with all of them, to the same bits. Rows that are the same objects as before are not evaluated again, nor are
 * sites without blocks for what only conversions read.
 */
export class FigureEngine {
  readonly #kernel: typeof simulation | typeof figures;
  readonly #isValueAlone: boolean;
  readonly #needsSeries: boolean;
  readonly #needsDscr: boolean;
  #portfolio: Portfolio | null = null;
  #months = -1;
  #market: EvaluatedMarket = { inputs: none, series: none, scalars: none };
  /** Inputs of the market at the last evaluation, and whether those that mining reads have moved since. */
  readonly #marketBefore = new Float64Array(layout.market.inputs.length);
  #isMiningMoved = true;
  #room = new SiteRoom(layout, 0);
  #siteSeries: Float64Array = none;
  #sites: EvaluatedSite[] = [];
  #siteScalars = none;
  #dscr = none;
  #sums = new SiteSums(0, 0, 0);
  #scratch = none;
  readonly #inputs = new Float64Array(layout.portfolio.inputs.length);
  #series = none;
  readonly #scalars = new Float64Array(layout.portfolio.scalars.length);

  /** `wanted`: what will be asked for; nothing else is kept up to date. */
  constructor(wanted: readonly FigureName[]) {
    this.#isValueAlone = wanted.every((figure) => ofValue.has(figure));
    this.#kernel = this.#isValueAlone ? simulation : figures;
    this.#needsSeries = wanted.some((figure) => ofSeries.has(figure));
    this.#needsDscr = wanted.includes('minimumDscr');
  }

  /** Evaluates what differs from the portfolio of before. Answers itself, so that figures can be read. */
  under(portfolio: Portfolio): this {
    const before = this.#portfolio;
    if (portfolio === before) return this;
    this.#portfolio = portfolio;
    const isFresh = before === null || !hasSameShape(before, portfolio);
    if (isFresh) this.#makeRoom(portfolio);
    const isMarketChanged = isFresh || before.market !== portfolio.market;
    if (isMarketChanged) this.#evaluateMarket(portfolio);
    this.#evaluateSites(this.#changedSites(portfolio, isFresh ? null : before, isMarketChanged));
    if (!this.#isValueAlone) this.#evaluatePortfolio(portfolio);
    return this;
  }

  /** A figure of the portfolio given last, in the unit of its line: USD, a share, a multiple. */
  outcome(figure: FigureName): Outcome {
    return decodeOutcome(this.value(figure));
  }

  /** As `outcome`, in the coding of the kernel: NaN for none, Infinity for many. */
  value(figure: FigureName): number {
    if (figure === 'minimumDscr') {
      let least = Number.NaN;
      for (const each of this.#dscr) if (Number.isNaN(least) || each < least) least = each;
      return least;
    }
    if (this.#isValueAlone)
      return this.sumOfSites((part) =>
        figure === 'gain' ? part('npvPlan') - part('npvDoNothing') : part('npvPlan'),
      );
    const line = figureLines[figure];
    const rate = rates.get(line);
    if (!rate) return this.#scalars[places.get(line) ?? -1] ?? Number.NaN;
    const stride = this.#months + 1;
    const flows = this.#series.subarray(rate.at * stride, (rate.at + 1) * stride);
    return reductions[rate.reduction].compute(flows, 0, stride);
  }

  /**
   * A series of the market given last, from t = 0, of those that `market` names in the kernel's layout. Throws a
   * RangeError for another.
   */
  marketSeries(line: string): Float64Array {
    const at = this.#kernel.layout.market.series.indexOf(line);
    if (at < 0) throw new RangeError(`Not evaluated here: ${line}`);
    const stride = this.#months + 1;
    return this.#market.series.subarray(at * stride, (at + 1) * stride);
  }

  /**
   * Sums over the sites, in their order as the kernel does, what `of` makes of the parts of the value of each.
   * For engines of which nothing but value is wanted; throws a RangeError for others.
   */
  sumOfSites(of: (part: (name: ValuePart) => number) => number): number {
    if (!this.#isValueAlone) throw new RangeError('Parts of value are kept where nothing else is wanted');
    const width = simulation.layout.site.scalars.length;
    let from = 0;
    const part = (name: ValuePart): number => this.#siteScalars[from + partAt[name]] ?? Number.NaN;
    let sum = 0;
    for (; from < this.#siteScalars.length; from += width) sum += of(part);
    return sum;
  }

  #makeRoom(portfolio: Portfolio): void {
    const count = portfolio.sites.length;
    this.#months = portfolio.portfolio.horizonMonths;
    const stride = this.#months + 1;
    const kernelLayout = this.#kernel.layout;
    this.#market = {
      inputs: new Float64Array(layout.market.inputs.length),
      series: new Float64Array(kernelLayout.market.series.length * stride),
      scalars: new Float64Array(kernelLayout.market.scalars.length),
    };
    this.#room = new SiteRoom(kernelLayout, this.#months);
    this.#siteSeries = this.#room.newSeries();
    this.#sites = [];
    this.#siteScalars = new Float64Array(count * kernelLayout.site.scalars.length);
    this.#dscr = new Float64Array(count).fill(Number.NaN);
    this.#sums = new SiteSums(count, this.#months, layout.portfolio.gathered.length);
    this.#scratch = new Float64Array(sumLength(layout.portfolio.gathered.length * stride));
    this.#series = new Float64Array(layout.portfolio.series.length * stride);
  }

  #evaluateMarket({ market, portfolio }: Portfolio): void {
    const { inputs, series, scalars } = this.#market;
    this.#marketBefore.set(inputs);
    pack.market.pack(market as Row, null, portfolio.decisionMonth, inputs, 0);
    this.#isMiningMoved = miningInputs.some((at) => inputs[at] !== this.#marketBefore[at]);
    this.#kernel.evaluateMarket(inputs, this.#months, series, scalars);
  }

  /** Positions of the sites to evaluate, with their inputs packed. `before` null: all of them. */
  #changedSites(portfolio: Portfolio, before: Portfolio | null, isMarketChanged: boolean): number[] {
    const isSameRows = before?.sites === portfolio.sites && before.blocks === portfolio.blocks;
    const blocks = isSameRows ? null : groupBlocks(portfolio.blocks);
    const changed: number[] = [];
    portfolio.sites.forEach((site, index) => {
      const known = this.#sites[index];
      const own = blocks ? (blocks.get(site.id) ?? noBlocks) : (known?.blocks ?? noBlocks);
      const isSame = known?.site === site && isSameBlocks(known.blocks, own);
      if (!isSame) this.#sites[index] = evaluatedSite(site, own, portfolio.portfolio.decisionMonth);
      // Series are summed by groups of sites, which are evaluated whole.
      const canMove = this.#needsSeries || own.length > 0 || this.#isMiningMoved;
      if (!isSame || (isMarketChanged && canMove)) changed.push(index);
    });
    return changed;
  }

  #evaluateSites(changed: readonly number[]): void {
    if (changed.length === 0) return;
    const width = this.#kernel.layout.site.scalars.length;
    for (const index of this.#needsSeries ? this.#sums.sharing(changed) : changed) {
      const site = this.#sites[index];
      if (!site) continue;
      const given = this.#room.given(this.#market, site, this.#siteSeries, this.#siteScalars, index * width);
      if (this.#needsSeries) this.#kernel.addSite(...given, ...this.#sums.placeOf(index));
      else this.#kernel.addSite(...given, this.#scratch, 0);
      if (this.#needsDscr) this.#dscr[index] = this.#leastDscr();
    }
    if (this.#needsSeries) this.#sums.sum();
  }

  /** Of the site evaluated last. */
  #leastDscr(): number {
    const stride = this.#months + 1;
    return reductions.least.compute(
      this.#siteSeries.subarray(dscrAt * stride, (dscrAt + 1) * stride),
      0,
      stride,
    );
  }

  #evaluatePortfolio({ portfolio }: Portfolio): void {
    pack.portfolio.pack(portfolio as Row, null, portfolio.decisionMonth, this.#inputs, 0);
    figures.evaluatePortfolio(
      this.#market.inputs,
      this.#market.series,
      this.#market.scalars,
      this.#siteScalars,
      this.#sites.length,
      this.#months,
      this.#inputs,
      this.#series,
      this.#scalars,
      this.#sums.total,
    );
  }
}

import type { SiteId } from '../domain/ids.ts';
import { decodeOutcome, type Outcome } from '../domain/outcome.ts';
import type { Row } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import { reductions } from '../language/reductions.ts';
import { evaluateMarket, evaluatePortfolio, evaluateSite, layout } from './generated/kernel.js';
import { RowPacker } from './pack.ts';
import { SiteSums } from './siteSums.ts';

/** What an update evaluated anew. */
export interface Reevaluated {
  readonly market: boolean;
  readonly sites: readonly SiteId[];
}

interface EvaluatedSite {
  readonly site: Site;
  readonly blocks: readonly Block[];
}

/** Stands for the portfolio among ids of sites, which are never empty. */
const wholePortfolio = '';

const noBlocks: readonly Block[] = [];

const pack = {
  market: new RowPacker('market', layout.market.inputs),
  site: new RowPacker('site', layout.site.inputs),
  block: new RowPacker('block', layout.block.inputs),
};

function positions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

function deferredLines(scope: 'site' | 'portfolio') {
  return new Map(layout[scope].deferred.map((line) => [line.id, line]));
}

const deferred = { site: deferredLines('site'), portfolio: deferredLines('portfolio') };

const at = {
  market: { series: positions(layout.market.series), scalars: positions(layout.market.scalars) },
  site: { series: positions(layout.site.series), scalars: positions(layout.site.scalars) },
  portfolio: { series: positions(layout.portfolio.series), scalars: positions(layout.portfolio.scalars) },
};

function position(of: ReadonlyMap<string, number>, line: string): number {
  const found = of.get(line);
  if (found === undefined) throw new RangeError(`The model has no such line: ${line}`);
  return found;
}

/**
 * Evaluates a portfolio with the generated kernel, so that a change of one site costs a few sites. Keeps
 * the numbers of every site; its series are computed again when somebody looks at them. Rows are compared by identity, which `applyPatch` keeps.
 */
export class PortfolioEngine {
  #portfolio: Portfolio;
  #sites: EvaluatedSite[] = [];
  #indexOf: ReadonlyMap<string, number> = new Map();
  #months = 0;
  #version = 0;
  #marketInputs = new Float64Array(layout.market.inputs.length);
  #marketSeries = new Float64Array(0);
  #marketScalars = new Float64Array(layout.market.scalars.length);
  #siteInputs = new Float64Array(layout.site.inputs.length);
  #scratchSeries = new Float64Array(0);
  /** Series of the sites that were looked at since they last changed. */
  #kept: (Float64Array | undefined)[] = [];
  /** Series of the one site that was read last without being kept, and which it is. */
  #readSeries = new Float64Array(0);
  #readIndex = -1;
  #siteScalars = new Float64Array(0);
  #portfolioSeries = new Float64Array(0);
  #portfolioScalars = new Float64Array(layout.portfolio.scalars.length);
  #blockInputs = new Float64Array(0);
  #blockScalars = new Float64Array(0);
  #blockSeries = new Float64Array(0);
  #gathered = new Float64Array(0);
  #sums = new SiteSums(0, 0);
  /** Deferred numbers by place: the id of a site, or `wholePortfolio`. */
  readonly #looked = new Map<string, Map<string, number>>();

  constructor(portfolio: Portfolio) {
    this.#portfolio = portfolio;
    this.#rebuild(portfolio);
  }

  /** Grows with each update that evaluated anything. */
  get version(): number {
    return this.#version;
  }

  /** Months after the decision that are counted; every series is one longer. */
  get months(): number {
    return this.#months;
  }

  get portfolio(): Portfolio {
    return this.#portfolio;
  }

  /** Evaluates what differs from the portfolio of before, and the totals. */
  update(next: Portfolio): Reevaluated {
    const previous = this.#portfolio;
    if (next === previous) return { market: false, sites: [] };
    this.#portfolio = next;
    const isSameSpan =
      next.portfolio.decisionMonth === previous.portfolio.decisionMonth &&
      next.portfolio.horizonMonths === previous.portfolio.horizonMonths;
    const isSameList =
      next.sites === previous.sites ||
      (next.sites.length === previous.sites.length &&
        next.sites.every((site, index) => site.id === previous.sites[index]?.id));
    if (!isSameSpan || !isSameList) return this.#rebuild(next);

    const isMarketChanged = next.market !== previous.market;
    if (isMarketChanged) this.#evaluateMarket();
    const blocks = next.blocks === previous.blocks ? null : groupBlocks(next.blocks);
    const changed = new Set<number>();
    next.sites.forEach((site, index) => {
      const before = this.#sites[index];
      if (!before) return;
      const own = blocks ? (blocks.get(site.id) ?? noBlocks) : before.blocks;
      if (!isMarketChanged && site === before.site && isSameBlocks(own, before.blocks)) return;
      this.#sites[index] = { site, blocks: own };
      this.#kept[index] = undefined;
      this.#looked.delete(site.id);
      changed.add(index);
    });
    if (changed.size > 0) this.#evaluateSites(this.#sums.sharing(changed));
    if (isMarketChanged || changed.size > 0) this.#version += 1;
    return {
      market: isMarketChanged,
      sites: [...changed].flatMap((index) => this.#sites[index]?.site.id ?? []),
    };
  }

  marketSeries(line: string): Float64Array {
    return this.#slice(this.#marketSeries, position(at.market.series, line));
  }

  /** A scalar of a site in the unit of its line; for outcomes see `siteOutcome`. */
  siteValue(siteId: string, line: string): number {
    const later = deferred.site.get(line);
    if (later) return this.#deferred(siteId, later, () => this.readSite(siteId)(later.series));
    const index = this.#index(siteId) * layout.site.scalars.length + position(at.site.scalars, line);
    return this.#siteScalars[index] ?? Number.NaN;
  }

  siteOutcome(siteId: string, line: string): Outcome {
    return decodeOutcome(this.siteValue(siteId, line));
  }

  /** Months 0 to N of a series of a site: valid until the next update. */
  siteSeries(siteId: string, line: string): Float64Array {
    return this.#slice(this.#seriesOf(this.#index(siteId)), position(at.site.series, line));
  }

  /**
   * The series of a site by line, without keeping them: for who looks at every site in turn. What it
   * answers is valid until the next site is read and the next update.
   */
  readSite(siteId: string): (line: string) => Float64Array {
    const index = this.#index(siteId);
    const kept = this.#kept[index];
    if (!kept && this.#readIndex !== index) {
      this.#readIndex = index;
      this.#evaluateSite(index, this.#readSeries);
    }
    const series = kept ?? this.#readSeries;
    return (line) => this.#slice(series, position(at.site.series, line));
  }

  portfolioValue(line: string): number {
    const later = deferred.portfolio.get(line);
    if (later) return this.#deferred(wholePortfolio, later, () => this.portfolioSeries(later.series));
    return this.#portfolioScalars[position(at.portfolio.scalars, line)] ?? Number.NaN;
  }

  portfolioOutcome(line: string): Outcome {
    return decodeOutcome(this.portfolioValue(line));
  }

  /** A view of months 0 to N: valid until the next update. */
  portfolioSeries(line: string): Float64Array {
    return this.#slice(this.#portfolioSeries, position(at.portfolio.series, line));
  }

  /** A number that is computed when it is first looked at, and kept until its place is evaluated anew. */
  #deferred(place: string, line: (typeof layout.site.deferred)[number], series: () => Float64Array): number {
    const known = this.#looked.get(place) ?? new Map<string, number>();
    this.#looked.set(place, known);
    const before = known.get(line.id);
    if (before !== undefined) return before;
    const flows = series();
    const value = reductions[line.reduction].compute(flows, 0, flows.length);
    known.set(line.id, value);
    return value;
  }

  #index(siteId: string): number {
    const index = this.#indexOf.get(siteId);
    if (index === undefined) throw new RangeError(`The portfolio has no site ${siteId}`);
    return index;
  }

  #slice(series: Float64Array, index: number): Float64Array {
    const stride = this.#months + 1;
    return series.subarray(index * stride, (index + 1) * stride);
  }

  #rebuild(portfolio: Portfolio): Reevaluated {
    const count = portfolio.sites.length;
    this.#months = portfolio.portfolio.horizonMonths;
    const stride = this.#months + 1;
    this.#marketSeries = new Float64Array(layout.market.series.length * stride);
    this.#siteScalars = new Float64Array(count * layout.site.scalars.length);
    this.#scratchSeries = new Float64Array(layout.site.series.length * stride);
    this.#readSeries = new Float64Array(layout.site.series.length * stride);
    this.#kept = Array.from({ length: count }, () => undefined);
    this.#portfolioSeries = new Float64Array(layout.portfolio.series.length * stride);
    this.#blockSeries = new Float64Array(layout.block.series.length * stride);
    this.#gathered = new Float64Array(layout.site.gathered.length * stride);
    this.#sums = new SiteSums(count, this.#months);
    this.#looked.clear();
    const blocks = groupBlocks(portfolio.blocks);
    this.#sites = portfolio.sites.map((site) => ({ site, blocks: blocks.get(site.id) ?? noBlocks }));
    this.#indexOf = new Map(portfolio.sites.map((site, index) => [site.id, index]));
    this.#evaluateMarket();
    this.#evaluateSites(this.#sites.keys());
    this.#version += 1;
    return { market: true, sites: portfolio.sites.map((site) => site.id) };
  }

  /** Evaluates sites for their numbers and the totals; every group must be given whole, in order. */
  #evaluateSites(indexes: Iterable<number>): void {
    this.#readIndex = -1;
    for (const index of indexes) {
      this.#evaluateSite(index, this.#scratchSeries);
      this.#sums.add(index, this.#scratchSeries);
    }
    this.#evaluateTotals();
  }

  /** All series of a site, computed when they are first looked at. */
  #seriesOf(index: number): Float64Array {
    const kept = this.#kept[index];
    if (kept) return kept;
    const series = new Float64Array(this.#scratchSeries.length);
    this.#evaluateSite(index, series);
    this.#kept[index] = series;
    return series;
  }

  #evaluateMarket(): void {
    const { market, portfolio } = this.#portfolio;
    pack.market.pack(market as Row, portfolio.decisionMonth, this.#marketInputs, 0);
    evaluateMarket(this.#marketInputs, this.#months, this.#marketSeries, this.#marketScalars);
  }

  #evaluateSite(index: number, series: Float64Array): void {
    const evaluated = this.#sites[index];
    if (!evaluated) return;
    const { decisionMonth } = this.#portfolio.portfolio;
    pack.site.pack(evaluated.site as Row, decisionMonth, this.#siteInputs, 0);
    this.#packBlocks(evaluated.blocks);
    evaluateSite(
      this.#marketInputs,
      this.#marketSeries,
      this.#marketScalars,
      this.#siteInputs,
      0,
      this.#blockInputs,
      0,
      evaluated.blocks.length,
      this.#months,
      series,
      0,
      this.#siteScalars,
      index * layout.site.scalars.length,
      this.#blockSeries,
      this.#blockScalars,
      this.#gathered,
    );
  }

  #packBlocks(blocks: readonly Block[]): void {
    const { inputs, scalars } = layout.block;
    if (this.#blockInputs.length < blocks.length * inputs.length) {
      this.#blockInputs = new Float64Array(2 * blocks.length * inputs.length);
      this.#blockScalars = new Float64Array(2 * blocks.length * scalars.length);
    }
    const { decisionMonth } = this.#portfolio.portfolio;
    blocks.forEach((block, index) => {
      pack.block.pack(block as Row, decisionMonth, this.#blockInputs, index * inputs.length);
    });
  }

  #evaluateTotals(): void {
    this.#looked.delete(wholePortfolio);
    this.#sums.sum();
    evaluatePortfolio(
      this.#marketInputs,
      this.#marketSeries,
      this.#marketScalars,
      this.#siteScalars,
      this.#sites.length,
      this.#months,
      this.#portfolioSeries,
      this.#portfolioScalars,
      this.#sums.total,
    );
  }
}

function groupBlocks(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const group = groups.get(block.siteId);
    if (group) group.push(block);
    else groups.set(block.siteId, [block]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.ordinal - b.ordinal);
  return groups;
}

function isSameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a === b || (a.length === b.length && a.every((block, index) => block === b[index]));
}

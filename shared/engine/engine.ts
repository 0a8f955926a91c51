import type { SiteId } from '../domain/ids.ts';
import { decodeOutcome, type Outcome } from '../domain/outcome.ts';
import type { Row } from '../domain/patch.ts';
import type { Block, Portfolio } from '../domain/portfolio.ts';
import { reductions } from '../language/reductions.ts';
import {
  type EvaluatedMarket,
  type EvaluatedSite,
  evaluatedSite,
  groupBlocks,
  hasSameShape,
  isSameBlocks,
  SiteRoom,
} from './evaluatedSite.ts';
import * as kernel from './generated/kernel.js';
import * as totals from './generated/totals.js';
import { RowPacker } from './pack.ts';
import { SiteSums } from './siteSums.ts';

/** What an update evaluated anew. */
export interface Reevaluated {
  readonly market: boolean;
  /** The totals; they follow the sites, and inputs of the portfolio that no site reads. */
  readonly totals: boolean;
  readonly sites: readonly SiteId[];
}

/** A number that was looked at: the id of a site, or `wholePortfolio`; the line; the number in its coding. */
export type LookedAt = readonly [place: string, line: string, value: number];

type Transferable64 = Float64Array<ArrayBuffer>;

/**
 * What an engine has of a portfolio, but the series of its sites, which are computed when somebody looks at
 * them. Plain arrays, to be handed to another thread.
 */
export interface EngineResults {
  readonly market: { readonly [Part in keyof EvaluatedMarket]: Transferable64 };
  readonly siteScalars: Transferable64;
  readonly portfolioSeries: Transferable64;
  readonly portfolioScalars: Transferable64;
  readonly looked: readonly LookedAt[];
}

const { layout } = kernel;

/** Stands for the portfolio among ids of sites, which are never empty. */
const wholePortfolio = '';

const noBlocks: readonly Block[] = [];

const pack = {
  portfolio: new RowPacker('portfolio', layout.portfolio.inputs),
  market: new RowPacker('market', layout.market.inputs),
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
 * the numbers of every site; its series are computed again, by the kernel that keeps them, when somebody
 * looks at them. Rows are compared by identity, which `applyPatch` keeps.
 */
export class PortfolioEngine {
  #portfolio: Portfolio;
  #sites: EvaluatedSite[] = [];
  #indexOf: ReadonlyMap<string, number> = new Map();
  #months = 0;
  #version = 0;
  #market: EvaluatedMarket = newMarket(0);
  /** Room to evaluate what the totals need of a site, and the few series that this keeps. */
  #brief = new SiteRoom(totals.layout, 0);
  #briefSeries: Float64Array = new Float64Array(0);
  /** Room to evaluate every series of a site. */
  #whole = new SiteRoom(layout, 0);
  /** Series of the sites that were looked at since they last changed. */
  #kept: (Float64Array | undefined)[] = [];
  /** Series of the one site that was read last without being kept, and which it is. */
  #readSeries = new Float64Array(0);
  #readIndex = -1;
  #siteScalars: Float64Array = new Float64Array(0);
  #portfolioInputs = new Float64Array(layout.portfolio.inputs.length);
  #portfolioSeries: Float64Array = new Float64Array(0);
  #portfolioScalars: Float64Array = new Float64Array(layout.portfolio.scalars.length);
  #sums = new SiteSums(0, 0, 0);
  /** Whether the sums are those of the portfolio: a change of one site then costs a few sites. */
  #areSumsKept = true;
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
    if (next === previous) return { market: false, totals: false, sites: [] };
    this.#portfolio = next;
    if (!hasSameShape(next, previous)) return this.#rebuild(next);

    const isMarketChanged = next.market !== previous.market;
    if (isMarketChanged) this.#evaluateMarket();
    const moved = this.#takeSites(next, previous);
    const changed = isMarketChanged || !this.#areSumsKept ? new Set(this.#sites.keys()) : moved;
    for (const index of changed) this.#forget(index);
    if (changed.size > 0) this.#evaluateSites(this.#sums.sharing(changed));
    this.#areSumsKept = true;
    const areTotalsChanged = isMarketChanged || changed.size > 0 || next.portfolio !== previous.portfolio;
    if (areTotalsChanged && changed.size === 0) this.#evaluateTotals();
    if (areTotalsChanged) this.#version += 1;
    return {
      market: isMarketChanged,
      totals: areTotalsChanged,
      sites: [...changed].flatMap((index) => this.#sites[index]?.site.id ?? []),
    };
  }

  /**
   * What this engine has, copied so that it can be handed on, and with it the numbers of `looked`, which
   * are otherwise computed when they are looked at.
   */
  results(looked: readonly (readonly [place: string, line: string])[]): EngineResults {
    const { inputs, series, scalars } = this.#market;
    return {
      market: { inputs: inputs.slice(), series: series.slice(), scalars: scalars.slice() },
      looked: looked.flatMap(([place, line]): readonly LookedAt[] => {
        if (place === wholePortfolio) return [[place, line, this.portfolioValue(line)]];
        return this.#indexOf.has(place) ? [[place, line, this.siteValue(place, line)]] : [];
      }),
      siteScalars: this.#siteScalars.slice(),
      portfolioSeries: this.#portfolioSeries.slice(),
      portfolioScalars: this.#portfolioScalars.slice(),
    };
  }

  /** Places and lines of the numbers that were looked at since their place was evaluated. */
  get looked(): readonly (readonly [place: string, line: string])[] {
    return [...this.#looked].flatMap(([place, values]) =>
      [...values.keys()].map((line): readonly [string, string] => [place, line]),
    );
  }

  /**
   * Takes what another engine evaluated of `next`, which must have the shape of the portfolio of before
   * (`hasSameShape`). As after an update in which the market changed.
   */
  adopt(next: Portfolio, results: EngineResults): Reevaluated {
    const previous = this.#portfolio;
    if (!hasSameShape(next, previous)) throw new RangeError('Results of other sites or months');
    this.#portfolio = next;
    this.#takeSites(next, previous);
    for (const index of this.#sites.keys()) this.#forget(index);
    this.#readIndex = -1;
    this.#market = results.market;
    this.#siteScalars = results.siteScalars;
    this.#portfolioSeries = results.portfolioSeries;
    this.#portfolioScalars = results.portfolioScalars;
    this.#looked.clear();
    for (const [place, line, value] of results.looked) this.#keepLooked(place, line, value);
    // The sums by groups of sites stayed where they were made.
    this.#areSumsKept = false;
    this.#version += 1;
    return { market: true, totals: true, sites: next.sites.map((site) => site.id) };
  }

  marketSeries(line: string): Float64Array {
    return this.#slice(this.#market.series, position(at.market.series, line));
  }

  marketValue(line: string): number {
    return this.#market.scalars[position(at.market.scalars, line)] ?? Number.NaN;
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
      this.#evaluateWhole(index, this.#readSeries);
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
    const before = this.#looked.get(place)?.get(line.id);
    if (before !== undefined) return before;
    const flows = series();
    const value = reductions[line.reduction].compute(flows, 0, flows.length);
    this.#keepLooked(place, line.id, value);
    return value;
  }

  #keepLooked(place: string, line: string, value: number): void {
    const known = this.#looked.get(place);
    if (known) known.set(line, value);
    else this.#looked.set(place, new Map([[line, value]]));
  }

  /** Takes the rows of sites and blocks that differ from those of before. Answers whose did. */
  #takeSites(next: Portfolio, previous: Portfolio): ReadonlySet<number> {
    const blocks = next.blocks === previous.blocks ? null : groupBlocks(next.blocks);
    const changed = new Set<number>();
    next.sites.forEach((site, index) => {
      const before = this.#sites[index];
      if (!before) return;
      const own = blocks ? (blocks.get(site.id) ?? noBlocks) : before.blocks;
      if (site === before.site && isSameBlocks(own, before.blocks)) return;
      this.#sites[index] = evaluatedSite(site, own, next.portfolio.decisionMonth);
      changed.add(index);
    });
    return changed;
  }

  /** Lets go of what was computed of a site when it was looked at. */
  #forget(index: number): void {
    this.#kept[index] = undefined;
    this.#looked.delete(this.#sites[index]?.site.id ?? wholePortfolio);
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
    this.#market = newMarket(this.#months);
    this.#brief = new SiteRoom(totals.layout, this.#months);
    this.#briefSeries = this.#brief.newSeries();
    this.#whole = new SiteRoom(layout, this.#months);
    this.#siteScalars = new Float64Array(count * layout.site.scalars.length);
    this.#readSeries = new Float64Array(layout.site.series.length * stride);
    this.#kept = Array.from({ length: count }, () => undefined);
    this.#portfolioSeries = new Float64Array(layout.portfolio.series.length * stride);
    this.#sums = new SiteSums(count, this.#months, layout.portfolio.gathered.length);
    this.#areSumsKept = true;
    this.#looked.clear();
    const blocks = groupBlocks(portfolio.blocks);
    const { decisionMonth } = portfolio.portfolio;
    this.#sites = portfolio.sites.map((site) =>
      evaluatedSite(site, blocks.get(site.id) ?? noBlocks, decisionMonth),
    );
    this.#indexOf = new Map(portfolio.sites.map((site, index) => [site.id, index]));
    this.#evaluateMarket();
    this.#evaluateSites(this.#sites.keys());
    this.#version += 1;
    return { market: true, totals: true, sites: portfolio.sites.map((site) => site.id) };
  }

  /** Evaluates sites for their numbers and the totals; every group must be given whole, in order. */
  #evaluateSites(indexes: Iterable<number>): void {
    this.#readIndex = -1;
    for (const index of indexes) {
      const given = this.#given(index, this.#brief, this.#briefSeries);
      if (given) totals.addSite(...given, ...this.#sums.placeOf(index));
    }
    this.#evaluateTotals();
  }

  /** All series of a site, computed when they are first looked at. */
  #seriesOf(index: number): Float64Array {
    const kept = this.#kept[index];
    if (kept) return kept;
    const series = this.#whole.newSeries();
    this.#evaluateWhole(index, series);
    this.#kept[index] = series;
    return series;
  }

  /** Every series of a site, into `series`. */
  #evaluateWhole(index: number, series: Float64Array): void {
    const given = this.#given(index, this.#whole, series);
    if (given) kernel.evaluateSite(...given);
  }

  #evaluateMarket(): void {
    const { market, portfolio } = this.#portfolio;
    const { inputs, series, scalars } = this.#market;
    pack.market.pack(market as Row, null, portfolio.decisionMonth, inputs, 0);
    kernel.evaluateMarket(inputs, this.#months, series, scalars);
  }

  #given(index: number, room: SiteRoom, series: Float64Array) {
    const site = this.#sites[index];
    return site
      ? room.given(this.#market, site, series, this.#siteScalars, index * layout.site.scalars.length)
      : null;
  }

  #evaluateTotals(): void {
    this.#looked.delete(wholePortfolio);
    this.#sums.sum();
    const { portfolio } = this.#portfolio;
    pack.portfolio.pack(portfolio as Row, null, portfolio.decisionMonth, this.#portfolioInputs, 0);
    kernel.evaluatePortfolio(
      this.#market.inputs,
      this.#market.series,
      this.#market.scalars,
      this.#siteScalars,
      this.#sites.length,
      this.#months,
      this.#portfolioInputs,
      this.#portfolioSeries,
      this.#portfolioScalars,
      this.#sums.total,
    );
  }
}

function newMarket(months: number): EvaluatedMarket {
  const { inputs, series, scalars } = layout.market;
  return {
    inputs: new Float64Array(inputs.length),
    series: new Float64Array(series.length * (months + 1)),
    scalars: new Float64Array(scalars.length),
  };
}

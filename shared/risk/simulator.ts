import { canonical } from '../domain/canonical.ts';
import type { Row } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { SiteRoom } from '../engine/evaluatedSite.ts';
import * as kernel from '../engine/generated/trial.js';
import { RowPacker } from '../engine/pack.ts';
import { closeSums, sumLength } from '../language/exactSums.ts';
import { reductions } from '../language/reductions.ts';
import { type Copula, copula } from './correlation.ts';
import { type DriverId, drivers } from './drivers.ts';
import { MarketPaths } from './marketPaths.ts';
import { normalQuantile } from './normal.ts';
import { marketKey, RandomStream } from './philox.ts';
import type { RiskSettings } from './riskSettings.ts';
import { drawnNumbers, SiteDraws } from './siteDraws.ts';
import { streamOf } from './streams.ts';
import { type TiedDriver, tiedDrivers } from './tiedDrivers.ts';

const { layout } = kernel;

/** Drivers in the order of `Trial.scores`. */
export const driverIds = Object.keys(drivers) as readonly DriverId[];

/** One future of a portfolio, in USD. Its arrays are valid until the next trial. */
export interface Trial {
  readonly npvPlan: number;
  readonly npvDoNothing: number;
  /** Deepest point of the plan's cumulative cash before debt, as a positive amount. */
  readonly peakFunding: number;
  /** Lowest liquidity of the company without new equity. */
  readonly liquidityLow: number;
  readonly newEquity: number;
  /** Cumulative cash of the plan by month. */
  readonly planCumulative: Float64Array;
  /** How many sites break their covenant, by month. */
  readonly breaches: Float64Array;
  readonly sitePlans: Float64Array;
  readonly siteDoNothings: Float64Array;
  /** What each driver drew, as a nearly standard normal number: the mean over sites, over months of a path. */
  readonly scores: Float64Array;
}

/** What is drawn of one future, and what of it rests: for whoever changes a plan and asks again. */
export interface KeptTrial {
  trial: number;
  /** Series of the market, paths among them, and its numbers. */
  readonly market: Float64Array;
  readonly marketScalars: Float64Array;
  readonly pathScores: MarketPaths['scores'];
  /** Numbers of the sites, `drawnNumbers` each. */
  readonly sites: Float64Array;
  /** Sums of the tied drivers' numbers over the sites. */
  readonly scores: Float64Array;
  readonly sitePlans: Float64Array;
  readonly siteDoNothings: Float64Array;
}

function placeOf(ids: readonly string[], id: string): number {
  const place = ids.indexOf(id);
  if (place < 0) throw new RangeError(`A trial has no line ${id}`);
  return place;
}

const scalarAt = (id: string): number => placeOf(layout.portfolio.scalars, id);
const seriesAt = (id: string): number => placeOf(layout.portfolio.series, id);
const at = {
  npvPlan: scalarAt('portfolio.npvPlan'),
  npvDoNothing: scalarAt('portfolio.npvDoNothing'),
  peakFunding: scalarAt('portfolio.peakFunding'),
  newEquity: scalarAt('portfolio.equityTotal'),
  planCumulative: seriesAt('portfolio.planCumulative'),
  breaches: seriesAt('portfolio.covenantBreach'),
  liquidity: seriesAt('portfolio.liquidity'),
  sitePlan: placeOf(layout.site.scalars, 'site.npvPlan'),
  siteDoNothing: placeOf(layout.site.scalars, 'site.npvDoNothing'),
  btcPath: placeOf(layout.market.series, 'market.btcPricePath'),
  networkPath: placeOf(layout.market.series, 'market.networkPath'),
  gpuPath: placeOf(layout.market.series, 'market.gpuPricePath'),
} as const;

/** Inputs of the market that change nothing of a site that converts nothing. */
export const conversionInputs: ReadonlySet<string> = new Set([
  'buildingLife',
  'delayMonths',
  'fifteenYearLife',
  'fiveYearLife',
  'gpuDiscountRate',
  'hardCostShift',
  'leaseDiscountRate',
  'rentShiftUsdPerKwMonth',
]);

/** Those of them that change nothing of the market's own series. */
const siteInputs: ReadonlySet<string> = new Set([
  'buildingLife',
  'delayMonths',
  'fifteenYearLife',
  'fiveYearLife',
  'hardCostShift',
  'rentShiftUsdPerKwMonth',
]);

/** Inputs of the market that change nothing of it, nor of any site. */
export const companyInputs: ReadonlySet<string> = new Set([
  'equityDiscountRate',
  'federalTaxRate',
  'financeRate',
  'interestLimit',
  'interestLimitOn',
  'lossLimit',
  'reinvestmentRate',
]);

/** How one plan differs from another in what sites are worth. */
export interface PlanChange {
  /** Sites that differ, whatever is drawn. */
  readonly sites: readonly number[];
  /** Whether the market's own series differ. */
  readonly isOfMarket: boolean;
  /** Whether all sites differ that convert something. */
  readonly isOfConversions: boolean;
}

/**
 * Draws futures of a portfolio and evaluates each with the whole model. A trial depends on the portfolio,
 * the settings, the seed and its number alone. Plans and scenarios share their futures: numbers are drawn
 * for a trial, a driver and the id of a site, whatever is done there.
 */
export class Simulator {
  readonly copula: Copula;
  readonly months: number;
  readonly #settings: RiskSettings;
  readonly #stream: RandomStream;
  readonly #paths: MarketPaths;
  readonly #sites: SiteDraws;
  readonly #marketInputs = new Float64Array(layout.market.inputs.length);
  readonly #room: SiteRoom;
  readonly #siteSeries: Float64Array;
  readonly #siteScalars: Float64Array;
  readonly #sums: Float64Array;
  readonly #seed: number;
  readonly #own: KeptTrial;
  readonly #portfolioInputs = new Float64Array(layout.portfolio.inputs.length);
  readonly #portfolioSeries: Float64Array;
  readonly #portfolioScalars = new Float64Array(layout.portfolio.scalars.length);
  readonly #independent = new Float64Array(tiedDrivers.length);
  readonly #tied = new Float64Array(tiedDrivers.length);
  readonly #uniform = new Float64Array(1);
  readonly #scores = new Float64Array(driverIds.length);

  constructor(portfolio: Portfolio, settings: RiskSettings, seed: number) {
    const { decisionMonth, horizonMonths } = portfolio.portfolio;
    this.#settings = settings;
    this.#seed = seed;
    this.months = horizonMonths;
    this.copula = copula(tiedDrivers, settings.correlations);
    this.#stream = new RandomStream(seed);
    this.#paths = new MarketPaths(settings, horizonMonths, this.#stream);
    this.#sites = new SiteDraws(portfolio, settings, this.copula, this.#stream);
    const stride = horizonMonths + 1;
    const packMarket = new RowPacker('market', layout.market.inputs);
    packMarket.pack(portfolio.market as Row, null, decisionMonth, this.#marketInputs, 0);
    const packPortfolio = new RowPacker('portfolio', layout.portfolio.inputs);
    packPortfolio.pack(portfolio.portfolio as Row, null, decisionMonth, this.#portfolioInputs, 0);
    const count = portfolio.sites.length;
    this.#room = new SiteRoom(layout, horizonMonths);
    this.#siteSeries = this.#room.newSeries();
    this.#siteScalars = new Float64Array(count * layout.site.scalars.length);
    this.#sums = new Float64Array(sumLength(layout.portfolio.gathered.length * stride));
    this.#portfolioSeries = new Float64Array(layout.portfolio.series.length * stride);
    this.#own = this.newTrial();
  }

  get siteCount(): number {
    return this.#sites.count;
  }

  /** The future with this number, 0 <= trial < 2^32. */
  run(trial: number): Trial {
    this.draw(trial, this.#own);
    this.evaluateMarket(this.#own);
    const sums = this.#sums.fill(0);
    this.addSites(this.#own, () => true, sums);
    return this.found(this.#own, sums);
  }

  /** Room for what is kept of a future. */
  newTrial(): KeptTrial {
    const { count } = this.#sites;
    return {
      trial: 0,
      market: new Float64Array(layout.market.series.length * (this.months + 1)),
      marketScalars: new Float64Array(layout.market.scalars.length),
      pathScores: { btcPrice: 0, network: 0, gpuPrice: 0 },
      sites: new Float64Array(count * drawnNumbers),
      scores: new Float64Array(tiedDrivers.length),
      sitePlans: new Float64Array(count),
      siteDoNothings: new Float64Array(count),
    };
  }

  /** Room for sums of series over sites. */
  newSums(): Float64Array {
    return new Float64Array(this.#sums.length);
  }

  /** Draws the future with this number into `into`: what follows from seed, settings and ids of sites alone. */
  draw(trial: number, into: KeptTrial): void {
    into.trial = trial;
    tiedDrivers.forEach((driver, i) => {
      this.#stream.fill(trial, streamOf[driver], marketKey, this.#uniform, 0, 1);
      this.#independent[i] = normalQuantile(this.#uniform[0] ?? 0.5);
    });
    this.#sites.correlate(this.#independent, this.#tied);
    const paths = this.#paths;
    const end = (driver: TiedDriver): number => this.#tied[tiedDrivers.indexOf(driver)] ?? 0;
    paths.draw(trial, end('btcPrice'), end('gpuPrice'));
    const stride = this.months + 1;
    into.market.set(paths.btcPrice, at.btcPath * stride);
    into.market.set(paths.network, at.networkPath * stride);
    into.market.set(paths.gpuPrice, at.gpuPath * stride);
    Object.assign(into.pathScores, paths.scores);
    into.scores.fill(0);
    for (let index = 0; index < this.#sites.count; index += 1) {
      const from = index * drawnNumbers;
      this.#sites.drawNumbers(trial, index, this.#tied, into.sites, from);
      for (let i = 0; i < into.scores.length; i += 1)
        into.scores[i] = (into.scores[i] ?? 0) + (into.sites[from + i] ?? 0);
    }
  }

  /** Computes the market of a future that is drawn. */
  evaluateMarket({ market, marketScalars }: KeptTrial): void {
    kernel.evaluateMarket(this.#marketInputs, this.months, market, marketScalars);
  }

  /** Evaluates the site at `index` in a future of which the market is computed, and adds its series to `sums`. */
  addSite(kept: KeptTrial, index: number, sums: Float64Array): void {
    const site = this.#sites.site(kept.trial, index, kept.sites, index * drawnNumbers);
    const market = { inputs: this.#marketInputs, series: kept.market, scalars: kept.marketScalars };
    const from = index * layout.site.scalars.length;
    const given = this.#room.given(market, site, this.#siteSeries, this.#siteScalars, from);
    kernel.addSite(...given, sums, 0);
    kept.sitePlans[index] = this.#siteScalars[from + at.sitePlan] ?? Number.NaN;
    kept.siteDoNothings[index] = this.#siteScalars[from + at.siteDoNothing] ?? Number.NaN;
  }

  /** Adds the sites at which `isAdded` holds. */
  addSites(kept: KeptTrial, isAdded: (index: number) => boolean, sums: Float64Array): void {
    for (let index = 0; index < this.siteCount; index += 1)
      if (isAdded(index)) this.addSite(kept, index, sums);
  }

  /** What follows from the sites of a future and their sums, which are closed with this. */
  found(kept: KeptTrial, sums: Float64Array): Trial {
    closeSums(sums, sums.length / 2);
    for (let index = 0; index < this.#sites.count; index += 1) {
      const from = index * layout.site.scalars.length;
      this.#siteScalars[from + at.sitePlan] = kept.sitePlans[index] ?? Number.NaN;
      this.#siteScalars[from + at.siteDoNothing] = kept.siteDoNothings[index] ?? Number.NaN;
    }
    this.#evaluatePortfolio(kept, sums);
    this.#score(kept);
    const liquidity = this.#series(at.liquidity);
    return {
      npvPlan: this.#scalar(at.npvPlan),
      npvDoNothing: this.#scalar(at.npvDoNothing),
      peakFunding: this.#scalar(at.peakFunding),
      liquidityLow: reductions.least.compute(liquidity, 0, liquidity.length),
      newEquity: this.#scalar(at.newEquity),
      planCumulative: this.#series(at.planCumulative),
      breaches: this.#series(at.breaches),
      sitePlans: kept.sitePlans,
      siteDoNothings: kept.siteDoNothings,
      scores: this.#scores,
    };
  }

  /** Whether what another drew for a trial is what this one would draw. */
  drawsAs(other: Simulator): boolean {
    return (
      this.#seed === other.#seed &&
      this.months === other.months &&
      this.#sites.hasSitesOf(other.#sites) &&
      canonical(this.#settings) === canonical(other.#settings)
    );
  }

  /** Which sites of the other plan, that draws the same, may have other figures in this one. */
  changesFrom(other: Simulator): PlanChange {
    const fields = layout.market.inputs.filter(
      (_, i) => !Object.is(this.#marketInputs[i], other.#marketInputs[i]),
    );
    const all = Array.from({ length: this.#sites.count }, (_, index) => index);
    const isOfAll = fields.some((field) => !conversionInputs.has(field) && !companyInputs.has(field));
    return {
      sites: isOfAll ? all : all.filter((index) => !this.#sites.isAsIn(other.#sites, index)),
      isOfMarket: fields.some((field) => !siteInputs.has(field) && !companyInputs.has(field)),
      isOfConversions: fields.some((field) => conversionInputs.has(field)),
    };
  }

  /** Whether the site at `index` converts anything in a future. */
  converts(kept: KeptTrial, index: number): boolean {
    return this.#sites.converts(index, kept.sites, index * drawnNumbers);
  }

  #evaluatePortfolio({ market, marketScalars }: KeptTrial, sums: Float64Array): void {
    kernel.evaluatePortfolio(
      this.#marketInputs,
      market,
      marketScalars,
      this.#siteScalars,
      this.#sites.count,
      this.months,
      this.#portfolioInputs,
      this.#portfolioSeries,
      this.#portfolioScalars,
      sums,
    );
  }

  #score({ pathScores, scores }: KeptTrial): void {
    const count = this.#sites.count;
    driverIds.forEach((driver, i) => {
      if (driver === 'btcPrice' || driver === 'network' || driver === 'gpuPrice') {
        this.#scores[i] = pathScores[driver];
        return;
      }
      const { common } = this.#settings[driver];
      const spread = Math.sqrt(count * count * common + count * (1 - common));
      const sum = scores[tiedDrivers.indexOf(driver)] ?? 0;
      this.#scores[i] = count > 0 ? sum / spread : 0;
    });
  }

  #scalar(place: number): number {
    return this.#portfolioScalars[place] ?? Number.NaN;
  }

  #series(place: number): Float64Array {
    const stride = this.months + 1;
    return this.#portfolioSeries.subarray(place * stride, (place + 1) * stride);
  }
}

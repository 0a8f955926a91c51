import type { Row } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { type EvaluatedMarket, SiteRoom } from '../engine/evaluatedSite.ts';
import * as kernel from '../engine/generated/trial.js';
import { RowPacker } from '../engine/pack.ts';
import { SiteSums } from '../engine/siteSums.ts';
import { reductions } from '../language/reductions.ts';
import { type Copula, copula } from './correlation.ts';
import { type DriverId, drivers, streamOf, type TiedDriver, tiedDrivers } from './drivers.ts';
import { MarketPaths } from './marketPaths.ts';
import { normalQuantile } from './normal.ts';
import { marketKey, RandomStream } from './philox.ts';
import type { RiskSettings } from './riskSettings.ts';
import { SiteDraws } from './siteDraws.ts';

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

/** A future of all sites but one, for whoever changes that one alone. */
export interface KeptTrial {
  readonly market: Float64Array;
  readonly pathScores: MarketPaths['scores'];
  /** The market's tied normal numbers. */
  readonly tied: Float64Array;
  /** Sums of the drivers' numbers over the other sites. */
  readonly scores: Float64Array;
  readonly sums: Float64Array;
  readonly siteScalars: Float64Array;
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
  readonly #market: EvaluatedMarket;
  readonly #room: SiteRoom;
  readonly #siteSeries: Float64Array;
  readonly #siteScalars: Float64Array;
  readonly #sums: SiteSums;
  readonly #portfolioInputs = new Float64Array(layout.portfolio.inputs.length);
  readonly #portfolioSeries: Float64Array;
  readonly #portfolioScalars = new Float64Array(layout.portfolio.scalars.length);
  readonly #independent = new Float64Array(tiedDrivers.length);
  readonly #tied = new Float64Array(tiedDrivers.length);
  readonly #uniform = new Float64Array(1);
  readonly #sitePlans: Float64Array;
  readonly #siteDoNothings: Float64Array;
  readonly #scores = new Float64Array(driverIds.length);

  constructor(portfolio: Portfolio, settings: RiskSettings, seed: number) {
    const { decisionMonth, horizonMonths } = portfolio.portfolio;
    this.#settings = settings;
    this.months = horizonMonths;
    this.copula = copula(tiedDrivers, settings.correlations);
    this.#stream = new RandomStream(seed);
    this.#paths = new MarketPaths(settings, horizonMonths, this.#stream);
    this.#sites = new SiteDraws(portfolio, settings, this.copula, this.#stream);
    const stride = horizonMonths + 1;
    this.#market = {
      inputs: new Float64Array(layout.market.inputs.length),
      series: new Float64Array(layout.market.series.length * stride),
      scalars: new Float64Array(layout.market.scalars.length),
    };
    const packMarket = new RowPacker('market', layout.market.inputs);
    packMarket.pack(portfolio.market as Row, null, decisionMonth, this.#market.inputs, 0);
    const packPortfolio = new RowPacker('portfolio', layout.portfolio.inputs);
    packPortfolio.pack(portfolio.portfolio as Row, null, decisionMonth, this.#portfolioInputs, 0);
    const count = portfolio.sites.length;
    this.#room = new SiteRoom(layout, horizonMonths);
    this.#siteSeries = this.#room.newSeries();
    this.#siteScalars = new Float64Array(count * layout.site.scalars.length);
    this.#sums = new SiteSums(count, horizonMonths, layout.portfolio.gathered.length);
    this.#portfolioSeries = new Float64Array(layout.portfolio.series.length * stride);
    this.#sitePlans = new Float64Array(count);
    this.#siteDoNothings = new Float64Array(count);
  }

  /** The future with this number, 0 <= trial < 2^32. */
  run(trial: number): Trial {
    this.#drawMarket(trial);
    this.#sites.sums.fill(0);
    for (let index = 0; index < this.#sites.count; index += 1)
      this.#addSite(trial, index, ...this.#sums.placeOf(index));
    this.#sums.sum();
    return this.#found();
  }

  /** The future with this number without the site at `index`: what stays while that site alone is changed. */
  keepOthers(trial: number, index: number): KeptTrial {
    this.#drawMarket(trial);
    this.#sites.sums.fill(0);
    const sums = new Float64Array(this.#sums.total.length);
    for (let other = 0; other < this.#sites.count; other += 1)
      if (other !== index) this.#addSite(trial, other, sums, 0);
    return {
      market: this.#market.series.slice(),
      pathScores: { ...this.#paths.scores },
      tied: this.#tied.slice(),
      scores: this.#sites.sums.slice(),
      sums,
      siteScalars: this.#siteScalars.slice(),
    };
  }

  /**
   * The future with this number in which all but the site at `index` is as it was kept: that of `run` but
   * for the order in which sites are added, which moves the last bits.
   */
  runSite(trial: number, index: number, kept: KeptTrial): Trial {
    this.#market.series.set(kept.market);
    Object.assign(this.#paths.scores, kept.pathScores);
    this.#tied.set(kept.tied);
    this.#sites.sums.set(kept.scores);
    this.#sums.total.set(kept.sums);
    this.#siteScalars.set(kept.siteScalars);
    for (let other = 0; other < this.#sites.count; other += 1) this.#noteValues(other);
    this.#addSite(trial, index, this.#sums.total, 0);
    return this.#found();
  }

  #addSite(trial: number, index: number, sums: Float64Array, at: number): void {
    const site = this.#sites.draw(trial, index, this.#tied);
    kernel.addSite(
      ...this.#room.given(
        this.#market,
        site,
        this.#siteSeries,
        this.#siteScalars,
        index * layout.site.scalars.length,
      ),
      sums,
      at,
    );
    this.#noteValues(index);
  }

  #noteValues(index: number): void {
    const from = index * layout.site.scalars.length;
    this.#sitePlans[index] = this.#siteScalars[from + at.sitePlan] ?? Number.NaN;
    this.#siteDoNothings[index] = this.#siteScalars[from + at.siteDoNothing] ?? Number.NaN;
  }

  /** What follows from the sites and their sums. */
  #found(): Trial {
    this.#evaluatePortfolio();
    this.#score();
    const liquidity = this.#series(at.liquidity);
    return {
      npvPlan: this.#scalar(at.npvPlan),
      npvDoNothing: this.#scalar(at.npvDoNothing),
      peakFunding: this.#scalar(at.peakFunding),
      liquidityLow: reductions.least.compute(liquidity, 0, liquidity.length),
      newEquity: this.#scalar(at.newEquity),
      planCumulative: this.#series(at.planCumulative),
      breaches: this.#series(at.breaches),
      sitePlans: this.#sitePlans,
      siteDoNothings: this.#siteDoNothings,
      scores: this.#scores,
    };
  }

  #drawMarket(trial: number): void {
    tiedDrivers.forEach((driver, i) => {
      this.#stream.fill(trial, streamOf[driver], marketKey, this.#uniform, 0, 1);
      this.#independent[i] = normalQuantile(this.#uniform[0] ?? 0.5);
    });
    this.#sites.correlate(this.#independent, this.#tied);
    const paths = this.#paths;
    const end = (driver: TiedDriver): number => this.#tied[tiedDrivers.indexOf(driver)] ?? 0;
    paths.draw(trial, end('btcPrice'), end('gpuPrice'));
    const { inputs, series, scalars } = this.#market;
    const stride = this.months + 1;
    series.set(paths.btcPrice, at.btcPath * stride);
    series.set(paths.network, at.networkPath * stride);
    series.set(paths.gpuPrice, at.gpuPath * stride);
    kernel.evaluateMarket(inputs, this.months, series, scalars);
  }

  #evaluatePortfolio(): void {
    kernel.evaluatePortfolio(
      this.#market.inputs,
      this.#market.series,
      this.#market.scalars,
      this.#siteScalars,
      this.#sites.count,
      this.months,
      this.#portfolioInputs,
      this.#portfolioSeries,
      this.#portfolioScalars,
      this.#sums.total,
    );
  }

  #score(): void {
    const count = this.#sites.count;
    const { scores } = this.#paths;
    driverIds.forEach((driver, i) => {
      if (driver === 'btcPrice' || driver === 'network' || driver === 'gpuPrice') {
        this.#scores[i] = scores[driver];
        return;
      }
      const { common } = this.#settings[driver];
      const spread = Math.sqrt(count * count * common + count * (1 - common));
      const sum = this.#sites.sums[tiedDrivers.indexOf(driver)] ?? 0;
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

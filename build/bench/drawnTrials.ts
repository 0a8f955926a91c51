import { blocksOf } from '../../shared/domain/conversion.ts';
import type { Row } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { type EvaluatedSite, SiteRoom } from '../../shared/engine/evaluatedSite.ts';
import * as kernel from '../../shared/engine/generated/trial.js';
import { RowPacker } from '../../shared/engine/pack.ts';
import { SiteSums } from '../../shared/engine/siteSums.ts';
import { copula } from '../../shared/risk/correlation.ts';
import { MarketPaths } from '../../shared/risk/marketPaths.ts';
import { normalQuantile } from '../../shared/risk/normal.ts';
import { marketKey, RandomStream } from '../../shared/risk/philox.ts';
import { defaultRiskSettings } from '../../shared/risk/riskSettings.ts';
import { SiteDraws } from '../../shared/risk/siteDraws.ts';
import { streamOf } from '../../shared/risk/streams.ts';
import { type TiedDriver, tiedDrivers } from '../../shared/risk/tiedDrivers.ts';

const { layout } = kernel;
const pathIds = ['market.btcPricePath', 'market.networkPath', 'market.gpuPricePath'] as const;

/** Places of the three paths among the market's series. */
export const pathPlaces: readonly number[] = pathIds.map((id) => layout.market.series.indexOf(id));
export const npvPlace = layout.portfolio.scalars.indexOf('portfolio.npvPlan');

/** Futures as the kernel is given them. */
export interface DrawnTrials {
  readonly count: number;
  readonly months: number;
  readonly siteCount: number;
  readonly blockCounts: readonly number[];
  readonly marketInputs: Float64Array;
  readonly portfolioInputs: Float64Array;
  readonly trials: readonly {
    readonly paths: readonly Float64Array[];
    readonly sites: readonly EvaluatedSite[];
  }[];
  /** Market inputs, portfolio inputs, then trial by trial: paths, and site by site inputs and blocks. */
  readonly file: Float64Array;
}

/**
 * Draws futures in which every site finds its tenant: then each trial has the same blocks, as arrays over
 * trials need.
 */
export function drawTrials(portfolio: Portfolio, count: number): DrawnTrials {
  const settings = { ...defaultRiskSettings(), signing: { ...defaultRiskSettings().signing, chance: 1 } };
  const months = portfolio.portfolio.horizonMonths;
  const stream = new RandomStream(1);
  const tie = copula(tiedDrivers, settings.correlations);
  const paths = new MarketPaths(settings, months, stream);
  const draws = new SiteDraws(portfolio, settings, tie, stream);
  const uniform = new Float64Array(1);
  const independent = new Float64Array(tiedDrivers.length);
  const tied = new Float64Array(tiedDrivers.length);
  const end = (driver: TiedDriver): number => tied[tiedDrivers.indexOf(driver)] ?? 0;
  const trials = Array.from({ length: count }, (_, trial) => {
    tiedDrivers.forEach((driver, i) => {
      stream.fill(trial, streamOf[driver], marketKey, uniform, 0, 1);
      independent[i] = normalQuantile(uniform[0] ?? 0.5);
    });
    draws.correlate(independent, tied);
    paths.draw(trial, end('btcPrice'), end('gpuPrice'));
    return {
      paths: [paths.btcPrice, paths.network, paths.gpuPrice].map((path) => Float64Array.from(path)),
      sites: portfolio.sites.map((_site, index) => {
        const { inputs, blockInputs, ...site } = draws.draw(trial, index, tied);
        return { ...site, inputs: Float64Array.from(inputs), blockInputs: Float64Array.from(blockInputs) };
      }),
    };
  });
  const { decisionMonth } = portfolio.portfolio;
  const marketInputs = new Float64Array(layout.market.inputs.length);
  new RowPacker('market', layout.market.inputs).pack(
    portfolio.market as Row,
    null,
    decisionMonth,
    marketInputs,
    0,
  );
  const portfolioInputs = new Float64Array(layout.portfolio.inputs.length);
  new RowPacker('portfolio', layout.portfolio.inputs).pack(
    portfolio.portfolio as Row,
    null,
    decisionMonth,
    portfolioInputs,
    0,
  );
  return {
    count,
    months,
    siteCount: portfolio.sites.length,
    blockCounts: portfolio.sites.map(({ id }) => blocksOf(portfolio, id).length),
    marketInputs,
    portfolioInputs,
    trials,
    file: joined([
      marketInputs,
      portfolioInputs,
      ...trials.flatMap((trial) => [
        ...trial.paths,
        ...trial.sites.flatMap(({ inputs, blockInputs }) => [inputs, blockInputs]),
      ]),
    ]),
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** NPV of the plan in each future, by the generated kernel. */
export function evaluateDrawn({
  trials,
  months,
  siteCount,
  marketInputs,
  portfolioInputs,
}: DrawnTrials): Float64Array {
  const stride = months + 1;
  const market = {
    inputs: marketInputs,
    series: new Float64Array(layout.market.series.length * stride),
    scalars: new Float64Array(layout.market.scalars.length),
  };
  const room = new SiteRoom(layout, months);
  const siteSeries = room.newSeries();
  const width = layout.site.scalars.length;
  const siteScalars = new Float64Array(siteCount * width);
  const sums = new SiteSums(siteCount, months, layout.portfolio.gathered.length);
  const portfolioSeries = new Float64Array(layout.portfolio.series.length * stride);
  const portfolioScalars = new Float64Array(layout.portfolio.scalars.length);
  return Float64Array.from(trials, ({ paths, sites }) => {
    paths.forEach((path, i) => {
      market.series.set(path, (pathPlaces[i] ?? 0) * stride);
    });
    kernel.evaluateMarket(market.inputs, months, market.series, market.scalars);
    sites.forEach((site, index) => {
      kernel.addSite(
        ...room.given(market, site, siteSeries, siteScalars, index * width),
        ...sums.placeOf(index),
      );
    });
    sums.sum();
    kernel.evaluatePortfolio(
      market.inputs,
      market.series,
      market.scalars,
      siteScalars,
      siteCount,
      months,
      portfolioInputs,
      portfolioSeries,
      portfolioScalars,
      sums.total,
    );
    return portfolioScalars[npvPlace] ?? Number.NaN;
  });
}

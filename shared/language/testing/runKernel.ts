import { addToSum, closeSums, sumLength } from '../exactSums.ts';
import type { Inputs, Interpretation, SiteInputs } from '../interpreter.ts';
import type { Kernel, ScopeIds, SummingKernel } from '../kernel.ts';
import { reductions } from '../reductions.ts';

/** Runs a kernel over a portfolio as the engine does, with an array for everything it computes. */
export function runKernel(
  kernel: Kernel | SummingKernel,
  market: Inputs,
  sites: readonly SiteInputs[],
  months: number,
  portfolio: Inputs = {},
): Interpretation {
  const { layout } = kernel;
  const stride = months + 1;
  const packed = (ids: ScopeIds, rows: readonly Inputs[]): Float64Array =>
    Float64Array.from(rows.flatMap((row) => ids.inputs.map((field) => row[field] ?? Number.NaN)));
  const seriesRoom = (ids: ScopeIds, count = 1): Float64Array =>
    new Float64Array(ids.series.length * stride * count).fill(Number.NaN);
  const scalarRoom = (ids: ScopeIds, count = 1): Float64Array =>
    new Float64Array(ids.scalars.length * count).fill(Number.NaN);

  const marketInputs = packed(layout.market, [market]);
  const marketSeries = seriesRoom(layout.market);
  const marketScalars = scalarRoom(layout.market);
  kernel.evaluateMarket(marketInputs, months, marketSeries, marketScalars);

  const siteSeries = seriesRoom(layout.site, sites.length);
  const siteScalars = scalarRoom(layout.site, sites.length);
  const gathered = new Float64Array(layout.site.gathered.length * stride).fill(Number.NaN);
  const summed = layout.portfolio.gathered.length * stride;
  const sums = new Float64Array(sumLength(summed));
  const blocks = sites.map((site, index) => {
    const series = seriesRoom(layout.block, site.blocks.length);
    const scalars = scalarRoom(layout.block, site.blocks.length);
    const given: Parameters<Kernel['evaluateSite']> = [
      marketInputs,
      marketSeries,
      marketScalars,
      packed(layout.site, [site.site]),
      0,
      packed(layout.block, site.blocks),
      0,
      site.blocks.length,
      months,
      siteSeries,
      index * layout.site.series.length * stride,
      siteScalars,
      index * layout.site.scalars.length,
      series,
      scalars,
      gathered,
    ];
    if ('addSite' in kernel) kernel.addSite(...given, sums, 0);
    else {
      kernel.evaluateSite(...given);
      layout.portfolio.gathered.forEach(({ id }, at) => {
        const from = (index * layout.site.series.length + layout.site.series.indexOf(id)) * stride;
        for (let t = 0; t < stride; t += 1)
          addToSum(sums, at * stride + t, summed + at * stride + t, siteSeries[from + t] ?? Number.NaN);
      });
    }
    return { series, scalars };
  });

  closeSums(sums, summed);
  const portfolioSeries = seriesRoom(layout.portfolio);
  const portfolioScalars = scalarRoom(layout.portfolio);
  kernel.evaluatePortfolio(
    marketInputs,
    marketSeries,
    marketScalars,
    siteScalars,
    sites.length,
    months,
    packed(layout.portfolio, [portfolio]),
    portfolioSeries,
    portfolioScalars,
    sums,
  );

  const pick = (
    ids: ScopeIds,
    series: Float64Array,
    scalars: Float64Array,
    index: number,
    id: string,
  ): number | Float64Array => {
    const later = ids.deferred.find((line) => line.id === id);
    const at = ids.series.indexOf(later?.series ?? id);
    const from = (index * ids.series.length + at) * stride;
    if (later && at >= 0) return reductions[later.reduction].compute(series, from, from + stride);
    if (at >= 0) return series.subarray(from, from + stride);
    const scalar = ids.scalars.indexOf(id);
    if (scalar < 0) throw new RangeError(`The kernel keeps no line ${id}`);
    return scalars[index * ids.scalars.length + scalar] ?? Number.NaN;
  };
  return {
    market: (id) => pick(layout.market, marketSeries, marketScalars, 0, id),
    portfolio: (id) => pick(layout.portfolio, portfolioSeries, portfolioScalars, 0, id),
    site: (index, id) => pick(layout.site, siteSeries, siteScalars, index, id),
    block: (site, index, id) => {
      const own = blocks[site];
      if (!own) throw new RangeError(`There is no site ${site}`);
      return pick(layout.block, own.series, own.scalars, index, id);
    },
  };
}

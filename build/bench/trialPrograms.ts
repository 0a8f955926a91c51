import { sumLength } from '../../shared/language/exactSums.ts';
import type { Kernel } from '../../shared/language/kernel.ts';
import { type DrawnTrials, npvPlace, pathPlaces } from './drawnTrials.ts';

type Layout = Kernel['layout'];

/** The part of a program in C that reads futures, evaluates each, and writes time and NPVs. */
export function mainInC(layout: Layout, trials: DrawnTrials): string {
  const stride = trials.months + 1;
  const mostBlocks = Math.max(1, ...trials.blockCounts);
  const array = (name: string, length: number): string =>
    `  double *${name} = calloc(${Math.max(1, length)}, 8);`;
  return `
int main(void) {
  FILE *in = fopen("trials.bin", "rb");
  double *file = malloc(${trials.file.byteLength});
  if (fread(file, 1, ${trials.file.byteLength}, in) != ${trials.file.byteLength}) return 1;
  fclose(in);
  const long blockCounts[] = {${trials.blockCounts.join(', ')}};
  const long pathPlaces[] = {${pathPlaces.join(', ')}};
  double *marketInputs = file;
  double *portfolioInputs = file + ${layout.market.inputs.length};
${[
  array('marketSeries', layout.market.series.length * stride),
  array('marketScalars', layout.market.scalars.length),
  array('siteSeries', layout.site.series.length * stride),
  array('siteScalars', layout.site.scalars.length * trials.siteCount),
  array('gathered', layout.site.gathered.length * stride),
  array('blockSeries', layout.block.series.length * stride * mostBlocks),
  array('blockScalars', layout.block.scalars.length * mostBlocks),
  array('sums', sumLength(layout.portfolio.gathered.length * stride)),
  array('portfolioSeries', layout.portfolio.series.length * stride),
  array('portfolioScalars', layout.portfolio.scalars.length),
  array('npvs', trials.count),
].join('\n')}
  double best = INFINITY;
  for (int round = 0; round < 2; round += 1) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    double *at = file + ${layout.market.inputs.length + layout.portfolio.inputs.length};
    for (long trial = 0; trial < ${trials.count}; trial += 1) {
      for (int path = 0; path < 3; path += 1)
        for (long t = 0; t < ${stride}; t += 1) marketSeries[pathPlaces[path] * ${stride} + t] = *at++;
      evaluateMarket(marketInputs, ${trials.months}, marketSeries, marketScalars);
      fill(sums, 0, 0, ${sumLength(layout.portfolio.gathered.length * stride)});
      for (long site = 0; site < ${trials.siteCount}; site += 1) {
        double *siteInputs = at;
        at += ${layout.site.inputs.length};
        addSite(marketInputs, marketSeries, marketScalars, siteInputs, 0, at, 0, blockCounts[site],
          ${trials.months}, siteSeries, 0, siteScalars, site * ${layout.site.scalars.length}, blockSeries, blockScalars,
          gathered, sums, 0);
        at += blockCounts[site] * ${layout.block.inputs.length};
      }
      for (long i = 0; i < ${layout.portfolio.gathered.length * stride}; i += 1)
        sums[i] += sums[${layout.portfolio.gathered.length * stride} + i];
      evaluatePortfolio(marketInputs, marketSeries, marketScalars, siteScalars, ${trials.siteCount}, ${trials.months},
        portfolioInputs, portfolioSeries, portfolioScalars, sums);
      npvs[trial] = portfolioScalars[${npvPlace}];
    }
    clock_gettime(CLOCK_MONOTONIC, &to);
    best = least(best, (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  }
  FILE *out = fopen("npvs.bin", "wb");
  fwrite(npvs, 8, ${trials.count}, out);
  fclose(out);
  printf("%f", best);
  return 0;
}
`;
}

/** The same with NumPy: each array has the trials as its last axis. */
export function mainInNumpy(layout: Layout, trials: DrawnTrials): string {
  const stride = trials.months + 1;
  const mostBlocks = Math.max(1, ...trials.blockCounts);
  const perTrial =
    3 * stride +
    trials.blockCounts.reduce(
      (sum, blocks) => sum + layout.site.inputs.length + blocks * layout.block.inputs.length,
      0,
    );
  const array = (name: string, length: number): string =>
    `${name} = np.zeros((${Math.max(1, length)}, ${trials.count}))`;
  return `
file = np.fromfile('trials.bin')
marketInputs = [float(x) for x in file[:${layout.market.inputs.length}]]
portfolioInputs = [float(x) for x in file[${layout.market.inputs.length}:${layout.market.inputs.length + layout.portfolio.inputs.length}]]
rows = np.ascontiguousarray(file[${layout.market.inputs.length + layout.portfolio.inputs.length}:].reshape(${trials.count}, ${perTrial}).T)
${[
  array('marketSeries', layout.market.series.length * stride),
  array('marketScalars', layout.market.scalars.length),
  array('siteSeries', layout.site.series.length * stride),
  array('siteScalars', layout.site.scalars.length * trials.siteCount),
  array('gathered', layout.site.gathered.length * stride),
  array('blockSeries', layout.block.series.length * stride * mostBlocks),
  array('blockScalars', layout.block.scalars.length * mostBlocks),
  array('sums', sumLength(layout.portfolio.gathered.length * stride)),
  array('portfolioSeries', layout.portfolio.series.length * stride),
  array('portfolioScalars', layout.portfolio.scalars.length),
].join('\n')}
start = time.perf_counter()
for path, place in enumerate([${pathPlaces.join(', ')}]):
    marketSeries[place * ${stride}:(place + 1) * ${stride}] = rows[path * ${stride}:(path + 1) * ${stride}]
evaluateMarket(marketInputs, ${trials.months}, marketSeries, marketScalars)
at = ${3 * stride}
for site, blocks in enumerate([${trials.blockCounts.join(', ')}]):
    siteInputs = rows[at:at + ${layout.site.inputs.length}]
    at += ${layout.site.inputs.length}
    blockInputs = rows[at:at + blocks * ${layout.block.inputs.length}]
    at += blocks * ${layout.block.inputs.length}
    addSite(marketInputs, marketSeries, marketScalars, siteInputs, 0, blockInputs, 0, blocks, ${trials.months},
            siteSeries, 0, siteScalars, site * ${layout.site.scalars.length}, blockSeries, blockScalars, gathered, sums, 0)
sums[:${layout.portfolio.gathered.length * stride}] += sums[${layout.portfolio.gathered.length * stride}:]
evaluatePortfolio(marketInputs, marketSeries, marketScalars, siteScalars, ${trials.siteCount}, ${trials.months},
                  portfolioInputs, portfolioSeries, portfolioScalars, sums)
npvs = np.array(portfolioScalars[${npvPlace}])
milliseconds = (time.perf_counter() - start) * 1e3
npvs.tofile('npvs.bin')
print(milliseconds, end='')
`;
}

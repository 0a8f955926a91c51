import { planBlocks } from '../../shared/domain/conversion.ts';
import { emptyPortfolio, newSite } from '../../shared/domain/newRows.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { interpretPortfolio } from '../../shared/engine/interpretPortfolio.ts';
import { model } from '../../shared/model/model.ts';
import { measure, printTable } from './measure.ts';

/** Sites of different size, every second one converting 60 MW in two blocks. */
export function benchPortfolio(count: number): Portfolio {
  const base = emptyPortfolio('bench');
  const { decisionMonth } = base.portfolio;
  const sites = Array.from({ length: count }, (_, index) =>
    newSite(`site-${String(index).padStart(5, '0')}`, {
      name: `Site ${index}`,
      energisedMw: 100 + (index % 300),
      fleetEfficiencyJPerTh: 15 + (index % 15),
      powerPriceUsdPerMwh: 30 + (index % 30),
    }),
  );
  return {
    ...base,
    sites,
    blocks: sites.flatMap((site, index) => (index % 2 ? planBlocks(site, [], 60, decisionMonth) : [])),
  };
}

/** Every line of every site by the interpreter, as the kernel computes them. */
function interpretAll(portfolio: Portfolio): void {
  const interpretation = interpretPortfolio(portfolio);
  for (const line of model.lines) {
    if (line.scope === 'portfolio') interpretation.portfolio(line.id);
    if (line.scope === 'site')
      for (const index of portfolio.sites.keys()) interpretation.site(index, line.id);
  }
}

/** Re-evaluation after a slider of one site, and after one of the market; and the interpreter beside it. */
export function benchEngine(): void {
  const rows = [100, 1_000].flatMap((count) => {
    let portfolio = benchPortfolio(count);
    const engine = new PortfolioEngine(portfolio);
    const months = engine.months + 1;
    const oneSite = measure((round) => {
      const index = (round * 37) % count;
      portfolio = {
        ...portfolio,
        sites: portfolio.sites.map((site, at) =>
          at === index ? { ...site, rentUsdPerKwMonth: 100 + (round % 50) } : site,
        ),
      };
      engine.update(portfolio);
    });
    const allSites = measure((round) => {
      portfolio = { ...portfolio, market: { ...portfolio.market, btcPriceUsd: 60_000 + (round % 1_000) } };
      engine.update(portfolio);
    });
    const perSiteMonth = (milliseconds: number): string => ((milliseconds * 1e6) / count / months).toFixed(0);
    return [
      [`one site of ${count}`, oneSite.median.toFixed(2), oneSite.p95.toFixed(2), '', '1.0'],
      [
        `all of ${count} sites`,
        allSites.median.toFixed(2),
        allSites.p95.toFixed(2),
        perSiteMonth(allSites.median),
        (allSites.median / oneSite.median).toFixed(1),
      ],
    ];
  });
  printTable(
    'Re-evaluation of totals and tables, 240 months',
    ['', 'median ms', 'p95 ms', 'ns per site-month', 'of one site'],
    rows,
  );

  const small = benchPortfolio(20);
  const kernel = measure(() => {
    const engine = new PortfolioEngine(small);
    for (const { id } of small.sites) engine.siteSeries(id, 'site.planCash');
  });
  const interpreter = measure(() => interpretAll(small), 4_000);
  printTable(
    'Kernel against interpreter, 20 sites, every line',
    ['', 'median ms', 'times the kernel'],
    [
      ['kernel', kernel.median.toFixed(2), '1.0'],
      ['interpreter', interpreter.median.toFixed(1), (interpreter.median / kernel.median).toFixed(0)],
    ],
  );
}

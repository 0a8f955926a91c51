import { blocksOf } from '../../shared/domain/conversion.ts';
import type { Row } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { type EvaluatedMarket, evaluatedSite, SiteRoom } from '../../shared/engine/evaluatedSite.ts';
import * as simulation from '../../shared/engine/generated/simulation.js';
import { inputRecord, RowPacker } from '../../shared/engine/pack.ts';
import { simulationOutputs } from '../../shared/language/kernelPlan.ts';
import { handWrittenValue } from './handWritten.ts';
import { measure, printTable } from './measure.ts';

const months = 192;

/**
 * NPV of the plan and of do-nothing of every site for moving markets: the kernel that computes what those
 * need and nothing else, beside the same lines written by hand. Both are given their inputs packed.
 */
export function benchSimulation(portfolio: Portfolio): void {
  const { decisionMonth } = portfolio.portfolio;
  const market: EvaluatedMarket = {
    inputs: new Float64Array(simulation.layout.market.inputs.length),
    series: new Float64Array(simulation.layout.market.series.length * (months + 1)),
    scalars: new Float64Array(simulation.layout.market.scalars.length),
  };
  new RowPacker('market', simulation.layout.market.inputs).pack(
    portfolio.market as Row,
    null,
    decisionMonth,
    market.inputs,
    0,
  );
  simulation.evaluateMarket(market.inputs, months, market.series, market.scalars);
  const series = (line: string): Float64Array => {
    const at = simulation.layout.market.series.indexOf(line) * (months + 1);
    return market.series.subarray(at, at + months + 1);
  };

  const sites = portfolio.sites.map((site) =>
    evaluatedSite(site, blocksOf(portfolio, site.id), decisionMonth),
  );
  const room = new SiteRoom(simulation.layout, months);
  const kept = room.newSeries();
  const scalars = new Float64Array(simulation.layout.site.scalars.length);
  const none = new Float64Array(0);
  const places = simulationOutputs.map((line) => simulation.layout.site.scalars.indexOf(line));
  const generated = (): number => {
    let sum = 0;
    for (const site of sites) {
      simulation.addSite(...room.given(market, site, kept, scalars, 0), none, 0);
      for (const place of places) sum += scalars[place] ?? Number.NaN;
    }
    return sum;
  };

  const hand = {
    hashprice: series('market.hashprice'),
    miningDiscount: series('market.miningDiscount'),
    leaseDiscount: series('market.leaseDiscount'),
    gpuDiscount: series('market.gpuDiscount'),
    powerShift: portfolio.market.powerShiftUsdPerMwh,
    rentShift: portfolio.market.rentShiftUsdPerKwMonth,
    hardCostShift: portfolio.market.hardCostShift,
    delay: portfolio.market.delayMonths,
  };
  const records = portfolio.sites.map((site) => ({
    site: inputRecord('site', simulation.layout.site.inputs, site as Row, null, decisionMonth),
    blocks: blocksOf(portfolio, site.id).map((block) =>
      inputRecord('block', simulation.layout.block.inputs, block as Row, site as Row, decisionMonth),
    ),
  }));
  const byHand = (): number => {
    let sum = 0;
    for (const { site, blocks } of records) {
      const value = handWrittenValue(hand, site, blocks, months);
      sum += value.npvPlan + value.npvDoNothing;
    }
    return sum;
  };

  const difference = Math.abs(generated() / byHand() - 1);
  if (!(difference < 1e-9)) throw new Error(`The loop by hand differs by ${difference}`);
  const engine = new PortfolioEngine({
    ...portfolio,
    portfolio: { ...portfolio.portfolio, horizonMonths: months },
  });
  let round = 0;
  const all = measure(() => {
    round += 1;
    engine.update({
      ...engine.portfolio,
      market: { ...portfolio.market, btcPriceUsd: 60_000 + (round % 1_000) },
    });
  });
  const kernelTime = measure(generated);
  const handTime = measure(byHand);
  const perSiteMonth = (milliseconds: number): string =>
    ((milliseconds * 1e6) / sites.length / (months + 1)).toFixed(0);
  printTable(
    `NPV of the plan and of do-nothing, ${sites.length} sites, ${months} months`,
    ['', 'median ms', 'p95 ms', 'ns per site-month', 'times by hand'],
    (
      [
        ['written by hand', handTime],
        ['simulation variant', kernelTime],
        ['all totals of the engine', all],
      ] as const
    ).map(([name, time]) => [
      name,
      time.median.toFixed(2),
      time.p95.toFixed(2),
      perSiteMonth(time.median),
      (time.median / handTime.median).toFixed(2),
    ]),
  );
}

import { setConversion } from '../../shared/commands/setConversion.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { FigureEngine, type FigureName } from '../../shared/engine/figureEngine.ts';
import { causeBridgeOf } from '../../shared/whatif/causeBridge.ts';
import { finished } from '../../shared/whatif/finished.ts';
import { tornadoOf } from '../../shared/whatif/tornado.ts';
import { measure, printTable } from './measure.ts';

/** The same plan in eight respects different: each changes a figure by a cause of its own. */
function changed(portfolio: Portfolio): Portfolio {
  let next: Portfolio = {
    ...portfolio,
    market: {
      ...portfolio.market,
      btcPriceUsd: portfolio.market.btcPriceUsd * 0.8,
      powerShiftUsdPerMwh: 5,
      rentShiftUsdPerKwMonth: -10,
      hardCostShift: 0.2,
      delayMonths: 6,
      leaseDiscountRate: 0.1,
    },
    sites: portfolio.sites.map((site, index) => (index % 3 === 0 ? { ...site, miningUptime: 0.9 } : site)),
  };
  for (const site of portfolio.sites.slice(0, 12)) {
    const edit = setConversion(next, site.id, 40);
    if (edit.ok) next = applyPatch(next, edit.value.patch);
  }
  return next;
}

/** Tornados and bridges by cause, beside one evaluation of all sites. */
export function benchWhatIf(portfolio: Portfolio): void {
  const one = new PortfolioEngine(portfolio);
  let round = 0;
  const moved = (): Portfolio => {
    round += 1;
    return { ...portfolio, market: { ...portfolio.market, btcPriceUsd: 60_000 + (round % 1_000) } };
  };
  const whole = measure(() => void one.update(moved()));
  const figures = new FigureEngine(['npvPlan']);
  const some = measure(() => void figures.under(moved()));
  const after = changed(portfolio);
  const tornado = (figure: FigureName) =>
    measure(() => {
      finished(tornadoOf(portfolio, { figure, siteId: null, rule: { kind: 'usual' }, own: new Map() }));
    });
  let groups = 0;
  const bridge = (figure: FigureName) =>
    measure(() => {
      const found = finished(causeBridgeOf(portfolio, after, { figure, siteId: null, grouping: 'cause' }));
      groups = found.steps?.length ?? 0;
    });
  const drivers = finished(
    tornadoOf(portfolio, { figure: 'npvPlan', siteId: null, rule: { kind: 'usual' }, own: new Map() }),
  );
  const rows = [
    ['all figures, once', whole],
    ['figures of what-if, once', some],
    ['tornado of NPV', tornado('npvPlan')],
    ['tornado of IRR after debt', tornado('leveredIrr')],
    ['bridge by cause of NPV', bridge('npvPlan')],
  ] as const;
  printTable(
    `What-if, ${portfolio.sites.length} sites: ${drivers.bars.length + drivers.still.length} drivers, ${groups} causes`,
    ['', 'median ms', 'p95 ms', 'times one evaluation'],
    rows.map(([name, time]) => [
      name,
      time.median.toFixed(1),
      time.p95.toFixed(1),
      (time.median / whole.median).toFixed(1),
    ]),
  );
}

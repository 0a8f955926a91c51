import { monthsBetween } from '../../shared/domain/months.ts';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';

/** One law that the figures must obey, and whether they do. */
export interface Check {
  readonly id: string;
  /** The law, in words. */
  readonly name: string;
  /** Where it is broken; null while it holds. */
  readonly problem: string | null;
}

/** Differences of this size, relative to the figures compared, are rounding of binary fractions. */
const rounding = 1e-9;

const isSame = (a: number, b: number, scale: number): boolean =>
  Math.abs(a - b) <= rounding * Math.max(1, Math.abs(scale));

/** Looks over every site and month of an evaluated portfolio. Milliseconds for a thousand sites. */
export function runChecks(engine: PortfolioEngine): readonly Check[] {
  const checks: [string, string, (engine: PortfolioEngine) => string | null][] = [
    ['mw-balance', 'Power split adds to the connection, each month', brokenBalance],
    ['mw-limit', 'AI power never exceeds what is energised, each month', brokenLimit],
    ['rent-after-rfs', 'No rent before ready for service', earlyRent],
    ['sites-total-mw', 'Sites add to the portfolio: MW, each month', brokenSum('aiMw', 'miningMw')],
    ['sites-total-cash', 'Sites add to the portfolio: cash, each month', brokenSum('planCash')],
    ['gain-parts', 'Causes add to the gain over do-nothing', brokenBridge],
    ['capex-spent', 'Months spend no more than the capex', brokenCapex],
  ];
  return checks.map(([id, name, broken]) => ({ id, name, problem: broken(engine) }));
}

function firstMonth(length: number, isBroken: (t: number) => boolean): number | null {
  for (let t = 1; t < length; t += 1) if (isBroken(t)) return t;
  return null;
}

function brokenBalance(engine: PortfolioEngine): string | null {
  for (const site of engine.portfolio.sites) {
    const series = (name: string): Float64Array => engine.siteSeries(site.id, `site.${name}`);
    const available = series('availableMw');
    const parts = ['aiMw', 'inBuildMw', 'miningMw', 'reservedMw', 'unusedMw'].map(series);
    const month = firstMonth(available.length, (t) => {
      let sum = 0;
      for (const part of parts) {
        const mw = part[t] ?? 0;
        if (mw < -rounding) return true;
        sum += mw;
      }
      return !isSame(sum, available[t] ?? 0, sum);
    });
    if (month !== null) return `${site.name}, month ${month}`;
  }
  return null;
}

function brokenLimit(engine: PortfolioEngine): string | null {
  for (const site of engine.portfolio.sites) {
    const available = engine.siteSeries(site.id, 'site.availableMw');
    const ai = engine.siteSeries(site.id, 'site.aiMw');
    const month = firstMonth(ai.length, (t) => (ai[t] ?? 0) > (available[t] ?? 0) + 1e-6);
    if (month !== null) return `${site.name}, month ${month}`;
  }
  return null;
}

function earlyRent(engine: PortfolioEngine): string | null {
  const { portfolio, market, blocks, sites } = engine.portfolio;
  const ready = new Map<string, number>();
  for (const block of blocks) {
    if (block.utilityMw <= 0) continue;
    const month =
      monthsBetween(portfolio.decisionMonth, block.readyMonth) + market.delayMonths + block.delayMonths;
    ready.set(block.siteId, Math.min(month, ready.get(block.siteId) ?? Number.POSITIVE_INFINITY));
  }
  for (const site of sites) {
    const rent = engine.siteSeries(site.id, 'site.rent');
    const from = ready.get(site.id) ?? Number.POSITIVE_INFINITY;
    const month = firstMonth(rent.length, (t) => t < from && (rent[t] ?? 0) !== 0);
    if (month !== null) return `${site.name}, month ${month}`;
  }
  return null;
}

const brokenSum =
  (...names: string[]) =>
  (engine: PortfolioEngine): string | null => {
    for (const name of names) {
      const sum = new Float64Array(engine.months + 1);
      const size = new Float64Array(engine.months + 1);
      for (const site of engine.portfolio.sites) {
        const series = engine.siteSeries(site.id, `site.${name}`);
        for (let t = 0; t < sum.length; t += 1) {
          const value = series[t] ?? 0;
          sum[t] = (sum[t] ?? 0) + value;
          size[t] = (size[t] ?? 0) + Math.abs(value);
        }
      }
      const total = engine.portfolioSeries(`portfolio.${name}`);
      const month = firstMonth(sum.length, (t) => !isSame(sum[t] ?? 0, total[t] ?? 0, size[t] ?? 0));
      if (month !== null) return `month ${month}`;
    }
    return null;
  };

const causes = [
  'npvMiningGivenUp',
  'npvMiningUntilHandover',
  'npvAsicResale',
  'npvRent',
  'npvLandlordCost',
  'npvHardCost',
  'npvSiteWorks',
];

function brokenBridge(engine: PortfolioEngine): string | null {
  for (const site of engine.portfolio.sites) {
    let sum = 0;
    let size = 0;
    for (const cause of causes) {
      const value = engine.siteValue(site.id, `site.${cause}`);
      sum += value;
      size += Math.abs(value);
    }
    const gain = engine.siteValue(site.id, 'site.gain');
    const scale = size + Math.abs(engine.siteValue(site.id, 'site.npvDoNothing'));
    if (!isSame(sum, gain, scale)) return site.name;
  }
  return null;
}

function brokenCapex(engine: PortfolioEngine): string | null {
  for (const site of engine.portfolio.sites) {
    const total = engine.siteValue(site.id, 'site.capexTotal');
    let spent = 0;
    for (const usd of engine.siteSeries(site.id, 'site.capex')) spent += usd;
    // Spending after the horizon is not in the months; more than the total never is.
    if (spent > total + rounding * Math.max(1, Math.abs(total)) * 10) return site.name;
  }
  return null;
}

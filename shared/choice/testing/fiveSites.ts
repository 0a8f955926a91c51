import { emptyPortfolio, newSite } from '../../domain/newRows.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { type Limits, parseLimits } from '../limits.ts';

/** Five invented sites, of which two share a grid, one is small and one is better left mining. */
export function fiveSites(): Portfolio {
  const base = emptyPortfolio('Five sites');
  return {
    ...base,
    portfolio: { ...base.portfolio, horizonMonths: 180 },
    sites: [
      newSite('ash', { name: 'Ash', grid: 'ERCOT', energisedMw: 120, rentUsdPerKwMonth: 132 }),
      newSite('birch', { name: 'Birch', grid: 'ERCOT', energisedMw: 200, rentUsdPerKwMonth: 124 }),
      newSite('cedar', { name: 'Cedar', grid: 'PJM', energisedMw: 60, rentUsdPerKwMonth: 140 }),
      newSite('dogwood', {
        name: 'Dogwood',
        grid: 'MISO',
        energisedMw: 150,
        rentUsdPerKwMonth: 92,
        powerPriceUsdPerMwh: 28,
        fleetEfficiencyJPerTh: 16,
      }),
      newSite('elm', { name: 'Elm', grid: 'SPP', energisedMw: 90, rentUsdPerKwMonth: 128, blockMw: 45 }),
    ],
  };
}

/** Yearly budgets of equity, a limit of starts and a floor under the hashrate, each of which binds. */
export function fiveSiteLimits(): Limits {
  const parsed = parseLimits({
    equityByPeriod: { months: 12, usd: [240e6, 120e6, 160e6], isCarriedOver: true },
    startsPerYear: 1,
    hashrate: { leastEh: 22.5, years: 4 },
    options: { shares: [0.5, 1], startMonths: [0, 12] },
    solver: { gap: 0, seconds: 60 },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

import { emptyPortfolio, newSite } from '../../../shared/domain/newRows.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';

/** Two sites that mine; nothing converts yet. */
export function twoSites(): Portfolio {
  return {
    ...emptyPortfolio('Test'),
    sites: [
      newSite('alpha', {
        name: 'Alpha',
        company: 'First Power',
        region: 'Texas, US',
        energisedMw: 200,
        reservedMw: 10,
        powerPriceUsdPerMwh: 40,
        moduleMw: 5,
      }),
      newSite('beta', { name: 'Beta Ridge', energisedMw: 100, powerPriceUsdPerMwh: 30, moduleMw: 5 }),
    ],
  };
}

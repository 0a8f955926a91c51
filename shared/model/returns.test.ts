import { describe, expect, it } from 'vitest';
import { PortfolioEngine } from '../engine/engine.ts';
import { workedExample } from './knownAnswers/workedExample.ts';

const engine = new PortfolioEngine(workedExample());
const value = (name: string): number => engine.siteValue('example', `site.${name}`);
const series = (name: string): number[] => Array.from(engine.siteSeries('example', `site.${name}`));
const { financeRate, reinvestmentRate } = engine.portfolio.market;

const views = [
  { name: 'levered', cash: 'leveredCash' },
  { name: 'afterTax', cash: 'afterTaxCash' },
  { name: 'equity', cash: 'equityCash' },
] as const;

/** Sum of months, each at its worth today. */
const worth = (cash: readonly number[], yearly: number): number =>
  cash.reduce((sum, usd, t) => sum + usd * (1 + yearly) ** (-t / 12), 0);

describe.each(views)('returns of $cash', ({ name, cash }) => {
  const flow = series(cash);

  it('reinvests what comes in until the horizon against what goes in', () => {
    const into = worth(
      flow.map((usd) => Math.max(0, -usd)),
      financeRate,
    );
    const out = worth(
      flow.map((usd) => Math.max(0, usd)),
      reinvestmentRate,
    );
    const months = engine.months;
    const rate = ((out * (1 + reinvestmentRate) ** (months / 12)) / into) ** (12 / months) - 1;
    expect(value(`${name}Mirr`)).toBeCloseTo(rate, 9);
  });

  it('multiplies what is paid in, and is back at zero in the month of payback', () => {
    const into = flow.reduce((sum, usd) => sum + Math.max(0, -usd), 0);
    const out = flow.reduce((sum, usd) => sum + Math.max(0, usd), 0);
    expect(value(`${name}Moic`)).toBeCloseTo(out / into, 9);
    const back = Math.ceil(value(`${name}Payback`));
    const until = (t: number): number => flow.slice(0, t + 1).reduce((sum, usd) => sum + usd, 0);
    expect(until(back - 1)).toBeLessThan(0);
    expect(until(back)).toBeGreaterThanOrEqual(0);
  });
});

it('finds the deepest point of the cash of the conversion and its month', () => {
  const soFar: number[] = [];
  for (const usd of series('conversionCash')) soFar.push((soFar.at(-1) ?? 0) + usd);
  const low = Math.min(...soFar);
  expect(value('conversionPeak')).toBeCloseTo(-low, 2);
  expect(value('conversionPeakMonth')).toBe(soFar.indexOf(low));
});

it('tells of a portfolio of one site what it tells of the site', () => {
  const whole = (name: string): number => engine.portfolioValue(`portfolio.${name}`);
  expect(whole('conversionMirr')).toBeCloseTo(value('mirr'), 12);
  for (const name of ['leveredMirr', 'equityMoic', 'equityPayback', 'equityPeak', 'equityPeakMonth'])
    expect(whole(name), name).toBeCloseTo(value(name), 9);
});

it('says what cost lets the loan be, and splits hard cost from all of capex', () => {
  expect(value('loan')).toBe(
    Math.min(value('loanLimitCost'), value('loanLimitDscr'), value('loanLimitValue')),
  );
  expect(value('loanLimitCost') / 1e6).toBeCloseTo(447.203, 3);
  expect(value('hardCostTotal')).toBeCloseTo(525e6 * 1.075, 2);
  expect(value('hardCostPerItMw')).toBeCloseTo(10.5e6 * 1.075, 4);
  expect(value('aiRevenuePerMw')).toBeCloseTo(value('stableRevenue') / 70, 4);
});

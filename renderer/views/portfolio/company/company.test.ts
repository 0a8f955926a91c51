import { expect, it } from 'vitest';
import { liquiditySpec } from '../../../../shared/deck/charts/liquidity.ts';
import type { PortfolioSettings } from '../../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { workedExample } from '../../../../shared/model/knownAnswers/workedExample.ts';
import { cashDifference } from './cashDifference.ts';
import { highest } from './highest.ts';

function companyOf(settings: Partial<PortfolioSettings>) {
  const base = workedExample();
  const portfolio = { ...base, portfolio: { ...base.portfolio, ...settings } };
  return { portfolio, engine: new PortfolioEngine(portfolio) };
}

const company: Partial<PortfolioSettings> = {
  openingCashUsd: 90e6,
  minimumCashUsd: 20e6,
  overheadUsdYear: 9e6,
  debtUsd: 40e6,
  treasuryBtc: 300,
  convertUsd: 60e6,
};

it('explains every month of cash by sources less uses', () => {
  for (const settings of [{}, company, { ...company, treasurySaleShare: 0.5, horizonMonths: 60 }]) {
    const { engine } = companyOf(settings);
    const read = (line: string): Float64Array => engine.portfolioSeries(line);
    const openingCash = engine.portfolio.portfolio.openingCashUsd;
    expect(Math.abs(cashDifference(read, openingCash))).toBeLessThan(0.005);
    expect(Math.abs(cashDifference(read, openingCash + 1_000))).toBeCloseTo(1_000, 2);
  }
});

it('marks the lowest liquidity, and says how much equity that takes', () => {
  const { portfolio, engine } = companyOf({
    ...company,
    openingCashUsd: 25e6,
    convertUsd: 0,
    treasuryBtc: 40,
  });
  const spec = liquiditySpec(portfolio, engine);
  const low = Math.min(...spec.withoutEquity);
  expect(spec.low.value).toBe(low);
  expect(spec.withoutEquity[spec.low.t]).toBe(low);
  expect(Math.min(...spec.cash)).toBeGreaterThanOrEqual(20 - 1e-6);
  const equity = engine.portfolioValue('portfolio.equityTotal') / 1e6;
  expect(spec.title).toContain(`${equity.toFixed(equity >= 9.95 ? 0 : 1)} M of new equity`);
  spec.cashAndBtc.forEach((value, t) => {
    expect(value).toBeGreaterThanOrEqual((spec.cash[t] ?? 0) - 1e-9);
  });
});

it('needs no equity where cash suffices', () => {
  const { portfolio, engine } = companyOf({ openingCashUsd: 2e9 });
  expect(liquiditySpec(portfolio, engine).title).toMatch(/^Cash and BTC carry the plan/);
});

it('finds the highest month that has a number above zero', () => {
  expect(highest(Float64Array.of(Number.NaN, 2, 5, 3))).toBe(2);
  expect(highest(Float64Array.of(Number.NaN, -2, 0))).toBeNull();
});

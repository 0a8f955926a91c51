import { describe, expect, it } from 'vitest';
import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import vectors from './knownAnswers/vectors.json' with { type: 'json' };
import { workedExample } from './knownAnswers/workedExample.ts';

const { base } = vectors.C_conversion;

/** Half of the capex deducted at once, the rest over 39 years; a sale in year 11 at 8.5 %. */
function yearlyCase(market: Partial<Portfolio['market']> = {}): PortfolioEngine {
  const example = workedExample();
  return new PortfolioEngine({
    ...example,
    market: { ...example.market, ...market },
    sites: example.sites.map((site) => ({
      ...site,
      fiveYearShare: 0.5,
      fifteenYearShare: 0,
      bonusDepreciation: 1,
      exitMonth: 132,
      exitCapRate: 0.085,
      capPerMissingYear: 0,
      exitCost: 0.02,
    })),
  });
}

const value = (engine: PortfolioEngine, line: string): number => engine.siteValue('example', `site.${line}`);

/** Tax and losses carried forward of yearly incomes: the rules once more, in the plainest way. */
function yearlyTax(incomes: readonly number[], rate: number, limit: number) {
  let losses = 0;
  const tax: number[] = [];
  const balance: number[] = [];
  for (const income of incomes) {
    const used = Math.min(losses, Math.max(0, income) * limit);
    losses += Math.max(0, -income) - used;
    tax.push((Math.max(0, income) - used) * rate);
    balance.push(losses);
  }
  return { tax, balance };
}

/** Sums of month 0, of months 1 to 12, 13 to 24, and so on. */
function yearlySums(series: Float64Array): number[] {
  const sums: number[] = [];
  for (const [t, amount] of series.entries()) {
    const year = Math.ceil(t / 12);
    sums[year] = (sums[year] ?? 0) + amount;
  }
  return sums;
}

describe('the example computed yearly', () => {
  it('has the tax that the rules of the product give', () => {
    const deducted = (year: number): number =>
      year < 2 ? 0 : (base.uses / 2) * (year === 2 ? 1 + 1 / 39 : 1 / 39);
    const incomes = base.unlev_cf.map((cash, year) => {
      const spent = Object.entries(base.capex).find(([key]) => key === String(year))?.[1] ?? 0;
      return cash + spent - deducted(year);
    });
    const { tax, balance } = yearlyTax(incomes, 0.21, 0.8);
    for (const [year, usd] of base.tax.entries()) expect(tax[year]).toBeCloseTo(usd, 4);
    for (const [year, usd] of base.nol_balance.entries()) expect(balance[year]).toBeCloseTo(usd, 4);
  });

  it('has the same contract value and price of the sale as its months', () => {
    const engine = yearlyCase();
    expect(value(engine, 'contractValue') / base.contracted_rent_15y_if_full).toBeCloseTo(1, 12);
    const noiAfter = base.noi['12'];
    // Lease years begin in the first month of a calendar year, so both ways see the same twelve months.
    expect(value(engine, 'exitPrice') / ((noiAfter / 0.085) * 0.98)).toBeCloseTo(1, 9);
  });

  it('differs from its months by less than 3 % of the value', () => {
    const difference = value(yearlyCase(), 'npvConversion') - base.unlev_npv_9;
    expect(Math.abs(difference)).toBeLessThan(0.03 * base.unlev_npv_9);
  });
});

describe('tax month by month', () => {
  it('is that of the years it adds to, before debt and after interest', () => {
    const engine = yearlyCase();
    const series = (line: string): Float64Array => engine.siteSeries('example', `site.${line}`);
    const income = yearlySums(series('taxIncome'));
    const before = yearlyTax(income, 0.21, 0.8);
    for (const [year, usd] of yearlySums(series('unleveredTax')).entries())
      expect(usd).toBeCloseTo(before.tax[year] ?? 0, 4);
    const interest = yearlySums(series('leveredInterestDeducted'));
    const after = yearlyTax(
      income.map((usd, year) => usd - (interest[year] ?? 0)),
      0.21,
      0.8,
    );
    for (const [year, usd] of yearlySums(series('leveredTax')).entries())
      expect(usd).toBeCloseTo(after.tax[year] ?? 0, 4);
    expect(interest.reduce((sum, usd) => sum + usd, 0)).toBeGreaterThan(1e8);
  });

  it('is paid as income comes, so that nothing is left to pay when the lease has ended', () => {
    const example = workedExample();
    const engine = new PortfolioEngine({
      ...example,
      sites: example.sites.map((site) => ({ ...site, leaseTermMonths: 125 })),
    });
    const tax = engine.siteSeries('example', 'site.unleveredTax');
    const after = [...tax.subarray(13 + 125)];
    // Depreciation goes on after the lease, so within its last tax year some of the tax is given back.
    expect(Math.max(...after)).toBe(0);
    expect(engine.siteOutcome('example', 'site.afterTaxIrr').kind).toBe('number');
  });

  it('limits interest to its share of income and carries the rest forward', () => {
    const engine = yearlyCase({ interestLimitOn: 'on', interestLimit: 0.3 });
    const series = (line: string): Float64Array => engine.siteSeries('example', `site.${line}`);
    const deducted = series('leveredInterestDeducted');
    const income = series('leveredIncomeBeforeInterest');
    const carried = series('leveredInterestCarried');
    for (let t = 12; t <= engine.months; t += 12)
      expect(deducted[t]).toBeLessThanOrEqual(0.3 * Math.max(0, income[t] ?? 0) + 1e-6);
    expect(Math.max(...carried)).toBeGreaterThan(1e6);
    const paid = yearlySums(series('loanInterest')).reduce((sum, usd) => sum + usd, 0);
    const capitalised = yearlySums(series('capitalisedInterest')).reduce((sum, usd) => sum + usd, 0);
    const allDeducted = yearlySums(deducted).reduce((sum, usd) => sum + usd, 0);
    expect(allDeducted + (carried[engine.months] ?? 0)).toBeCloseTo(paid - capitalised, 2);
  });
});

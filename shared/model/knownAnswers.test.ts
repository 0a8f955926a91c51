import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import vectors from './knownAnswers/vectors.json' with { type: 'json' };
import { workedExample } from './knownAnswers/workedExample.ts';

const monthly = readFileSync(new URL('./knownAnswers/monthly.csv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((row) => row.split(','));
const headings = monthly[0] ?? [];

function column(name: string): number[] {
  const index = headings.indexOf(name);
  if (index < 0) throw new Error(`The known answers have no column ${name}`);
  return monthly.slice(1).map((row) => Number(row[index]));
}

/** Relative difference; an expected 0 must be met to a cent. */
function expectSeries(actual: Float64Array, expected: readonly number[], decimals: number): void {
  expect(actual.length).toBe(expected.length + 1);
  const rounding = 0.5 * 10 ** -decimals;
  expected.forEach((value, index) => {
    const difference = Math.abs((actual[index + 1] ?? Number.NaN) - value);
    expect(difference, `month ${index + 1}: ${actual[index + 1]} for ${value}`).toBeLessThanOrEqual(
      Math.max(rounding * 1.01, 1e-6 * Math.abs(value)),
    );
  });
}

const close = (actual: number, expected: number, relative = 1e-9): void =>
  expect(Math.abs(actual / expected - 1), `${actual} for ${expected}`).toBeLessThan(relative);

/** The worked example with some inputs of its market and site changed. */
function changed(market: Partial<Portfolio['market']>, site: Record<string, number>): PortfolioEngine {
  const base = workedExample();
  return new PortfolioEngine({
    ...base,
    market: { ...base.market, ...market },
    sites: base.sites.map((each) => ({ ...each, ...site })),
  });
}

describe('section A: formulas at one point', () => {
  const known = vectors.A_point_tests;
  /** No growth, so that mid-month values are those of the decision date. */
  const still = { btcGrowth: 0, networkGrowth: 0 };

  it('turns difficulty into hashrate and both into hashprice', () => {
    const engine = changed(still, {});
    close(engine.marketSeries('market.difficulty')[1] ?? 0, known.difficulty);
    close(engine.marketSeries('market.hashpriceBtc')[1] ?? 0, known.hashprice_btc_per_PH_day);
    close(engine.marketSeries('market.hashprice')[1] ?? 0, known.hashprice_usd_per_PH_day);
  });

  it.each(Object.entries(known.usd_per_MWh_at_wall_by_J_TH))(
    'earns per MWh at %s J/TH',
    (efficiency, usd) => {
      const engine = changed(still, {
        fleetEfficiencyJPerTh: Number(efficiency),
        miningOverhead: 1,
        poolFee: 0,
      });
      close(engine.siteSeries('example', 'site.revenuePerMwh')[1] ?? 0, usd);
    },
  );

  it('gives revenue, hashrate per MW and breakeven of the example fleet', () => {
    const engine = changed(still, { miningOpexUsdPerMwh: 0 });
    const example = known['example_18JTH_ov1.04_pool0.5pct'];
    close(engine.siteSeries('example', 'site.revenuePerMwh')[1] ?? 0, example.rev_usd_per_MWh);
    close(engine.siteValue('example', 'site.hashratePerMw'), example.PH_per_utility_MW);
    close(
      engine.siteValue('example', 'site.breakevenHashprice'),
      example.breakeven_hashprice_at_42_usd_per_MWh,
    );
  });
});

describe('section E: month by month', () => {
  const engine = new PortfolioEngine(workedExample());
  const series = (line: string): Float64Array => engine.siteSeries('example', `site.${line}`);

  it('follows the market', () => {
    expectSeries(engine.marketSeries('market.btcPrice'), column('btc_price_usd'), 4);
    expectSeries(engine.marketSeries('market.networkHashrate'), column('network_EHs'), 6);
    expectSeries(engine.marketSeries('market.subsidy'), column('block_subsidy_btc'), 9);
    expectSeries(engine.marketSeries('market.hashprice'), column('hashprice_usd_PH_day'), 6);
  });

  it('mines', () => {
    expectSeries(series('revenuePerMwh'), column('mining_rev_usd_per_MWh'), 6);
    expectSeries(
      series('miningEbitdaPerMw').map((usd) => 70 * usd),
      column('mining_ebitda_70MW_usd'),
      2,
    );
    expectSeries(series('handoverMiningCash'), column('partial_mining_on_converted_MW_usd'), 2);
  });

  it('builds, lets and earns', () => {
    expectSeries(series('capex'), column('capex_usd'), 2);
    expectSeries(series('itMw'), column('live_IT_MW'), 9);
    expectSeries(series('rentRate'), column('rent_usd_kW_month'), 6);
    expectSeries(series('rent'), column('rent_usd'), 2);
    expectSeries(series('noi'), column('noi_usd'), 2);
    expectSeries(series('conversionCash'), column('unlevered_cf_usd'), 2);
    close(series('conversionCash')[0] ?? 0, vectors.C_conversion.asic_proceeds);
  });

  it('comes to the same value, rate and mining given up', () => {
    const known = vectors.E_monthly;
    close(engine.siteValue('example', 'site.npvConversion'), known.unlev_npv_9);
    close(engine.siteValue('example', 'site.capexTotal'), known.sum_capex, 1e-10);
    const irr = engine.siteOutcome('example', 'site.irr');
    expect(irr.kind).toBe('number');
    if (irr.kind === 'number') expect(Math.abs(irr.value - known.unlev_irr)).toBeLessThan(1e-9);
    // The mining of 70 MW that the plan gives up is 70 % of the mining of the whole site.
    // The reference summed months that were rounded to cents.
    close(-engine.siteValue('example', 'site.npvMiningGivenUp'), known.mining70_npv_15, 1e-8);
  });

  it('borrows, pays interest and repays', () => {
    expectSeries(series('draws'), column('debt_draw_usd'), 2);
    expectSeries(series('debtService'), column('debt_service_usd'), 2);
    expectSeries(series('leveredCash'), column('levered_cf_usd'), 2);
    // The reference carries a dust of 2e-6 to the end; the last payment clears it here.
    expectSeries(series('loanBalance'), column('loan_balance_usd'), 2);
    const known = vectors.E_monthly;
    close(series('loanBalance')[24] ?? 0, known.loan_at_month_24);
    close(engine.siteValue('example', 'site.levelPayment'), known.level_payment);
    // The reference took NOI and payment rounded to cents.
    close(engine.siteValue('example', 'site.minimumDscr'), known.min_dscr_after_24, 1e-8);
    const irr = engine.siteOutcome('example', 'site.leveredIrr');
    expect(irr.kind).toBe('number');
    if (irr.kind === 'number') expect(Math.abs(irr.value - known.lev_irr)).toBeLessThan(1e-9);
  });

  it('has the yields of the yearly example, which does not depend on months', () => {
    close(engine.siteValue('example', 'site.yieldOnCost'), 77_126_400 / 584_375_000);
  });
});

describe('section C and D: the same case computed yearly', () => {
  it('differs from the months by less than 3 % of the value', () => {
    const engine = new PortfolioEngine(workedExample());
    const monthly = engine.siteValue('example', 'site.npvConversion');
    expect(Math.abs(monthly / vectors.C_conversion.base.unlev_npv_9 - 1)).toBeLessThan(0.03);
  });
});

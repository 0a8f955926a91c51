import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertibleMw, planBlocks } from '../domain/conversion.ts';
import { addMonths } from '../domain/months.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Market, Portfolio, Site } from '../domain/portfolio.ts';
import vectors from '../model/knownAnswers/vectors.json' with { type: 'json' };
import { workedExample } from '../model/knownAnswers/workedExample.ts';
import { type BreakEven, type BreakEvenId, solveBreakEvens } from './breakEven.ts';
import { PortfolioEngine } from './engine.ts';
import { findRoot } from './findRoot.ts';
import { portfolioArbitrary } from './testing/portfolioArbitrary.ts';

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const solve = (portfolio: Portfolio, siteId: string | null): ReadonlyMap<BreakEvenId, BreakEven> =>
  new Map(finish(solveBreakEvens(portfolio, siteId)).map((answer) => [answer.id, answer]));

function numberOf(outcome: Outcome | undefined): number {
  if (outcome?.kind !== 'number') throw new Error(`a number was expected, not ${outcome?.kind ?? 'nothing'}`);
  return outcome.value;
}

const withSite = (portfolio: Portfolio, siteId: string, change: Partial<Site>): Portfolio => ({
  ...portfolio,
  sites: portfolio.sites.map((site) => (site.id === siteId ? { ...site, ...change } : site)),
});
const withMarket = (portfolio: Portfolio, change: Partial<Market>): Portfolio => ({
  ...portfolio,
  market: { ...portfolio.market, ...change },
});

/** Sum of a figure over the given sites, and the size of what it is made of. */
function figure(portfolio: Portfolio, name: string, sites: readonly string[]) {
  const engine = new PortfolioEngine(portfolio);
  const sum = (line: string, of: (value: number) => number): number =>
    sites.reduce((total, id) => total + of(engine.siteValue(id, `site.${line}`)), 0);
  return {
    value: sum(name, (value) => value),
    largest: Math.max(
      ...['npvRent', 'npvHardCost', 'npvConversion', 'npvPlan', 'npvDoNothing'].map((line) =>
        sum(line, Math.abs),
      ),
    ),
  };
}

function expectNothing(portfolio: Portfolio, name: string, sites: readonly string[], offset = 0): void {
  const { value, largest } = figure(portfolio, name, sites);
  expect(Math.abs(value + offset)).toBeLessThan(1e-9 * Math.max(largest, Math.abs(offset)));
}

/** The worked example by year, as it is written down: nothing of the engine is used. */
function yearly(rentUsd: number, hardCostUsd: number): number {
  const { uses, asic, mining } = {
    uses: 50 * hardCostUsd * 1.075 + 20e6,
    asic: vectors.C_conversion.asic_proceeds,
    mining: vectors.C_conversion.partial_mining_year1,
  };
  let npv = asic + (mining - 0.6 * uses) / 1.09 - (0.4 * uses) / 1.09 ** 2;
  for (let year = 2; year <= 16; year += 1)
    npv += (12 * 50_000 * rentUsd * 1.03 ** (year - 2) * (year === 2 ? 0.75 : 1) * 0.96) / 1.09 ** year;
  return npv;
}

function yearlyMining(hashprice: number): number {
  let npv = 0;
  for (let year = 1; year <= 16; year += 1) {
    const revenue = (hashprice * 0.995) / (0.024 * 18 * 1.04);
    const margin = Math.max(0, revenue - 42 * 1.025 ** (year - 1));
    const ebitda = Math.max(0, 8_760 * 0.94 * (margin - 10 * 1.03 ** (year - 1)) + 25_000);
    npv += (70 * ebitda) / 1.15 ** year;
  }
  return npv;
}

describe('break-evens of the worked example by year', () => {
  const { D_decision: decision } = vectors;
  const root = (value: (x: number) => number, most: number): number =>
    numberOf(finish(findRoot({ evaluate: (x) => ({ value: value(x), size: 1e9 }), points: [0, most] })));

  it('are those written down', () => {
    expect(yearly(130, 10.5e6)).toBeCloseTo(decision.conversion_npv, 2);
    const { best_mining_npv: mining } = decision;
    expect(root((rent) => yearly(rent, 10.5e6) - mining, 500)).toBeCloseTo(
      decision.breakeven_rent_kW_month,
      9,
    );
    expect(root((cost) => yearly(130, cost) - mining, 50e6) / 1e6).toBeCloseTo(
      decision.breakeven_hard_cost_usdM_per_IT_MW,
      9,
    );
    expect(root((hashprice) => yearlyMining(hashprice) - decision.conversion_npv, 200)).toBeCloseTo(
      decision.breakeven_flat_hashprice_18JTH,
      9,
    );
  });
});

describe('break-evens by month', () => {
  const portfolio = workedExample();
  const answers = solve(portfolio, 'example');
  const value = (id: BreakEvenId): number => numberOf(answers.get(id)?.outcome);
  const sites = ['example'];

  it('lie where the yearly ones do', () => {
    expect(value('rent-gain')).toBeGreaterThan(100);
    expect(value('rent-gain')).toBeLessThan(107);
    expect(value('rent-npv')).toBeLessThan(value('rent-gain'));
    expect(value('hardCost-gain') / 1e6).toBeCloseTo(13.26, 0);
    expect(value('hardCost-npv')).toBeGreaterThan(value('hardCost-gain'));
    expect(value('hashprice')).toBeGreaterThan(41);
    expect(value('hashprice')).toBeLessThan(46);
    expect(answers.get('rent-gain')).toMatchObject({ present: 130, paysNow: true });
    expect(answers.get('hardCost-gain')).toMatchObject({ present: 10.5e6, paysNow: true });
  });

  it('are found where rent and cost are all there is', () => {
    const alone = withMarket(portfolio, { btcPriceUsd: 0 });
    const rent = numberOf(solve(alone, 'example').get('rent-gain')?.outcome);
    expectNothing(withSite(alone, 'example', { rentUsdPerKwMonth: rent }), 'gain', sites);
  });

  it('make the figure nothing when they are put in as inputs', () => {
    for (const [id, name] of [
      ['rent-gain', 'gain'],
      ['rent-npv', 'npvConversion'],
    ] as const)
      expectNothing(withSite(portfolio, 'example', { rentUsdPerKwMonth: value(id) }), name, sites);
    for (const [id, name] of [
      ['hardCost-gain', 'gain'],
      ['hardCost-npv', 'npvConversion'],
    ] as const)
      expectNothing(withSite(portfolio, 'example', { hardCostUsdPerItMw: value(id) }), name, sites);
  });

  it('hold the break-even hashprice in every month, and give mining then the worth of the conversion', () => {
    const market = {
      btcGrowth: 0,
      btcStep: 0,
      networkModel: 'growth' as const,
      networkGrowth: 0,
      nextHalving: addMonths(portfolio.portfolio.decisionMonth, 193),
    };
    const perUsd = new PortfolioEngine(withMarket(portfolio, { ...market, btcPriceUsd: 1 })).marketSeries(
      'market.hashprice',
    );
    const flat = withMarket(portfolio, { ...market, btcPriceUsd: value('hashprice') / (perUsd[1] ?? 0) });
    const series = new PortfolioEngine(flat).marketSeries('market.hashprice').subarray(1);
    for (const usd of series) expect(usd).toBeCloseTo(value('hashprice'), 9);
    expectNothing(flat, 'npvMiningGivenUp', sites, figure(portfolio, 'npvConversion', sites).value);
  });

  it('name the last month of delay that still pays', () => {
    const months = value('delay');
    const gain = (delayMonths: number): number =>
      figure(withMarket(portfolio, { delayMonths }), 'gain', sites).value;
    expect(months).toBeGreaterThan(0);
    expect(gain(months)).toBeGreaterThanOrEqual(0);
    expect(gain(months + 1)).toBeLessThan(0);
  });

  it('say none beside whether it pays, and nothing where nothing converts', () => {
    const rich = solve(
      withSite(portfolio, 'example', { asicResaleUsdPerTh: 199, rentUsdPerKwMonth: 300 }),
      'example',
    );
    expect(rich.get('rent-npv')).toMatchObject({ outcome: { kind: 'none' }, paysNow: true });
    const poor = solve(withSite(portfolio, 'example', { rentUsdPerKwMonth: 60 }), 'example');
    expect(poor.get('delay')).toMatchObject({ outcome: { kind: 'none' }, paysNow: false });
    expect(poor.get('rent-gain')?.paysNow).toBe(false);
    expect(numberOf(poor.get('rent-gain')?.outcome)).toBeCloseTo(value('rent-gain'), 9);
    expect(solve({ ...portfolio, blocks: [] }, 'example').size).toBe(0);
    expect(() => solve(portfolio, 'elsewhere')).toThrow('elsewhere');
  });

  it('are of the whole portfolio as one change for all its sites', () => {
    const [first] = portfolio.sites;
    if (!first) throw new Error('the example has a site');
    const second = { ...first, id: 'second' as Site['id'], rentUsdPerKwMonth: 160, hardCostUsdPerItMw: 12e6 };
    const both: Portfolio = {
      ...portfolio,
      sites: [first, second],
      blocks: portfolio.blocks.flatMap((block) => [
        block,
        { ...block, id: `second-${block.id}` as typeof block.id, siteId: second.id },
      ]),
    };
    const all = ['example', 'second'];
    const of = solve(both, null);
    const rent = numberOf(of.get('rent-gain')?.outcome);
    expectNothing(withMarket(both, { rentShiftUsdPerKwMonth: rent }), 'gain', all);
    const cost = numberOf(of.get('hardCost-npv')?.outcome);
    expectNothing(withMarket(both, { hardCostShift: cost }), 'npvConversion', all);
    expect(of.get('rent-gain')?.present).toBe(0);
  });

  it('name the rent that is needed where a shift takes the present one below nothing', () => {
    const shifted = withMarket(portfolio, { rentShiftUsdPerKwMonth: -140 });
    const of = solve(shifted, 'example');
    const rent = numberOf(of.get('rent-gain')?.outcome);
    expectNothing(withSite(shifted, 'example', { rentUsdPerKwMonth: rent + 140 }), 'gain', sites);
    expect(of.get('rent-gain')?.present).toBe(0);
  });
});

/** No gate bars a generated site. */
const noGates = {
  gatePowerRight: 'open',
  gateFloodWay: 'open',
  gateFibreRoute: 'open',
  minimumBlockMw: 0,
} as const;

/** Generated portfolios that convert a good part of every site, in a few blocks. */
const converting = fc
  .tuple(portfolioArbitrary, fc.integer({ min: 4, max: 10 }))
  .map(([portfolio, tenths]): Portfolio => {
    const { decisionMonth } = portfolio.portfolio;
    const target = (site: Site): number => (convertibleMw(site) * tenths) / 10;
    return {
      ...portfolio,
      blocks: portfolio.sites.flatMap((site) =>
        planBlocks({ ...site, ...noGates, blockMw: 400 }, [], target(site), decisionMonth),
      ),
    };
  });

it('a break-even of a generated portfolio makes its figure nothing, or is no number', () => {
  let numbers = 0;
  fc.assert(
    fc.property(converting, (portfolio) => {
      const sites = portfolio.sites.map((site) => site.id);
      const shift = portfolio.market.rentShiftUsdPerKwMonth;
      const of = (id: BreakEvenId, answers: ReadonlyMap<BreakEvenId, BreakEven>): number | null => {
        const outcome = answers.get(id)?.outcome;
        if (outcome?.kind !== 'number') return null;
        numbers += 1;
        return outcome.value;
      };
      const all = solve(portfolio, null);
      const [first] = portfolio.sites;
      const own = first ? solve(portfolio, first.id) : new Map<BreakEvenId, BreakEven>();
      for (const [suffix, name] of [
        ['gain', 'gain'],
        ['npv', 'npvConversion'],
      ] as const) {
        const rent = of(`rent-${suffix}`, all);
        if (rent !== null)
          expectNothing(withMarket(portfolio, { rentShiftUsdPerKwMonth: shift + rent }), name, sites);
        const cost = of(`hardCost-${suffix}`, all);
        if (cost !== null)
          expectNothing(
            withMarket(portfolio, { hardCostShift: (1 + portfolio.market.hardCostShift) * (1 + cost) - 1 }),
            name,
            sites,
          );
        const ownRent = of(`rent-${suffix}`, own);
        if (first && ownRent !== null)
          expectNothing(withSite(portfolio, first.id, { rentUsdPerKwMonth: ownRent - shift }), name, [
            first.id,
          ]);
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(numbers).toBeGreaterThan(0);
});

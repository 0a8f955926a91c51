import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearMonth } from '../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import { type Portfolio, provenanceId, type Tier, tiers } from '../domain/portfolio.ts';
import { workedExample } from '../model/knownAnswers/workedExample.ts';
import { type ConfidenceReport, ConfidenceWork } from './confidence.ts';
import { swingOf } from './swing.ts';
import { portfolioArbitrary } from './testing/portfolioArbitrary.ts';

function weigh(
  portfolio: Portfolio,
  siteId: string | null,
  keep = 1_000,
  work = new ConfidenceWork(),
): { readonly report: ConfidenceReport; readonly swings: number } {
  const running = work.weigh(portfolio, siteId, keep);
  let swings = 0;
  for (;;) {
    const step = running.next();
    if (step.done) return { report: step.value, swings };
    swings += 1;
  }
}

const decision = yearMonth('2026-12');

/** A site that spends in month 1 and never earns: ten inputs move its value, each by a known amount. */
function spender(): Portfolio {
  const site = newSite('spender', {
    name: 'Spender',
    energisedMw: 50,
    miningMw: 0,
    utilityToIt: 1.4,
    rentUsdPerKwMonth: 0,
    occupancy: 0,
    hardCostUsdPerItMw: 1e6,
    contingency: 0.075,
    substationUsd: 12e6,
    softCostShare: 0,
    depositShare: 0,
    ownerShare: 1,
    fibreUsd: 0,
    decommissionUsd: 0,
  });
  const base = emptyPortfolio('Hand-computed');
  return {
    ...base,
    portfolio: { ...base.portfolio, decisionMonth: decision, horizonMonths: 24 },
    sites: [site],
    blocks: [
      newBlock('spender-block-1', site.id, 1, {
        utilityMw: 14,
        stopMonth: decision,
        spendFrom: decision,
        spendMonths: 1,
        readyMonth: yearMonth('2027-06'),
        asicSaleMonth: decision,
      }),
    ],
  };
}

const vouched = (portfolio: Portfolio, entity: string, field: string, tier: Tier): Portfolio => ({
  ...portfolio,
  provenance: [
    ...portfolio.provenance,
    { id: provenanceId(entity, field), entity, field, sourceId: null, tier, original: '', reading: '' },
  ],
});

describe('confidence', () => {
  it('weighs inputs as computed by hand, and no other', () => {
    const { report } = weigh(spender(), 'spender');
    const month = 1.09 ** (-1 / 12);
    const building = 10 * 1e6 * 1.075;
    const all = building + 12e6;
    const expected: Readonly<Record<string, number>> = {
      substationUsd: 1.2e6 * month,
      hardCostUsdPerItMw: 0.1 * building * month,
      utilityToIt: (building * month * (1 / 0.9 - 1 / 1.1)) / 2,
      contingency: 0.01 * 10e6 * month,
      softCostShare: 0.01 * 10e6 * month,
      depositShare: 0.01 * building * (1 - month),
      ownerShare: 0.01 * all * month,
      stationService: 0.01 * building * month,
      leaseDiscountRate: (all * (1.08 ** (-1 / 12) - 1.1 ** (-1 / 12))) / 2,
      spendMonths: (all * (month - month ** 2)) / 2,
    };
    const { inputs, inputCount } = report.npvPlan;
    expect(inputs.map(({ field }) => field).sort()).toEqual(Object.keys(expected).sort());
    expect(inputCount).toBe(10);
    const sum = Object.values(expected).reduce((total, usd) => total + usd, 0);
    for (const { field, weightUsd, share } of inputs) {
      expect(weightUsd, field).toBeCloseTo(expected[field] ?? Number.NaN, 3);
      expect(share, field).toBeCloseTo((expected[field] ?? Number.NaN) / sum, 10);
    }
    expect(inputs.map(({ field }) => field).slice(0, 3)).toEqual([
      'substationUsd',
      'utilityToIt',
      'hardCostUsdPerItMw',
    ]);
    expect(report.gain.byTier).toEqual(report.npvPlan.byTier);
  });

  it('moves a share with the tier of its input, and keeps the sum at 1', () => {
    const before = weigh(spender(), 'spender').report.npvPlan;
    const substation = before.inputs.find(({ field }) => field === 'substationUsd');
    expect(substation).toMatchObject({ source: { tier: 'estimate' }, place: 'Spender', key: 'spender' });
    const after = weigh(vouched(spender(), 'spender', 'substationUsd', 'signed'), 'spender').report.npvPlan;
    expect(before.byTier.signed).toBe(0);
    expect(after.byTier.signed).toBeCloseTo(substation?.share ?? Number.NaN, 12);
    expect(after.byTier.estimate).toBeCloseTo(before.byTier.estimate - (substation?.share ?? 0), 12);
    for (const { byTier } of [before, after])
      expect(Object.values(byTier).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('takes a date of a block without a source for as good as the build time of its site', () => {
    const tierOfSpending = (portfolio: Portfolio): Tier | undefined =>
      weigh(portfolio, 'spender').report.npvPlan.inputs.find(({ field }) => field === 'spendMonths')?.source
        .tier;
    expect(tierOfSpending(vouched(spender(), 'spender', 'buildMonths', 'quote'))).toBe('quote');
    expect(tierOfSpending(vouched(spender(), 'spender-block-1', 'spendMonths', 'signed'))).toBe('signed');
  });

  it('keeps the weightiest inputs, five by default', () => {
    const portfolio = workedExample();
    const all = weigh(portfolio, 'example').report.npvPlan;
    const running = new ConfidenceWork().weigh(portfolio, 'example');
    let step = running.next();
    while (!step.done) step = running.next();
    expect(step.value.npvPlan.inputs).toEqual(all.inputs.slice(0, 5));
    expect(all.inputs[0]?.field).toBe('rentUsdPerKwMonth');
    expect(all.inputs.map(({ weightUsd }) => weightUsd)).toEqual(
      all.inputs.map(({ weightUsd }) => weightUsd).sort((a, b) => b - a),
    );
  });

  it('weighs all sites together, and only what changed when it is asked again', () => {
    const one = spender();
    const [site] = one.sites;
    if (!site) throw new Error('the portfolio has a site');
    const other = newSite('other', { ...site, name: 'Other', substationUsd: 24e6 });
    const both: Portfolio = {
      ...one,
      sites: [other, site],
      blocks: [
        ...one.blocks,
        ...one.blocks.map((block) => newBlock('other-block-1', other.id, 1, { ...block, siteId: other.id })),
      ],
    };
    const work = new ConfidenceWork();
    const first = weigh(both, null, 1_000, work);
    const weight = (place: string, field: string): number =>
      first.report.npvPlan.inputs.find((input) => input.place === place && input.field === field)
        ?.weightUsd ?? Number.NaN;
    expect(weight('Other', 'substationUsd')).toBeCloseTo(2 * weight('Spender', 'substationUsd'), 3);
    expect(first.report.npvPlan.inputs.filter(({ table }) => table === 'market')).toHaveLength(1);

    const again = weigh({ ...both, sites: [{ ...other, substationUsd: 6e6 }, site] }, null, 1_000, work);
    expect(again.swings).toBeLessThan(first.swings);
    const fresh = weigh({ ...both, sites: [{ ...other, substationUsd: 6e6 }, site] }, null);
    expect(again.report).toEqual(fresh.report);
    expect(() => weigh(both, 'elsewhere')).toThrow('elsewhere');
  });

  it('adds up to 1 in generated portfolios, with no weight below 0', () => {
    fc.assert(
      fc.property(portfolioArbitrary, (portfolio) => {
        const { report } = weigh(
          {
            ...portfolio,
            sites: portfolio.sites.slice(0, 2),
            blocks: portfolio.blocks
              .filter(({ siteId }) => portfolio.sites.slice(0, 2).some(({ id }) => id === siteId))
              .slice(0, 3),
          },
          null,
          60,
        );
        for (const { byTier, inputs, inputCount } of [report.npvPlan, report.gain]) {
          const sum = tiers.reduce((total, tier) => total + byTier[tier], 0);
          if (inputCount === 0) expect(sum).toBe(0);
          else expect(sum).toBeCloseTo(1, 9);
          for (const { weightUsd, share } of inputs) {
            expect(weightUsd).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('swings', () => {
  const swing = (table: 'site' | 'market' | 'block', field: string, value: number | string | null) =>
    swingOf(table, field, value, decision);

  it('move amounts by a tenth, shares by a point, whole numbers by one at least', () => {
    expect(swing('site', 'rentUsdPerKwMonth', 130)).toEqual({ low: 117, high: 143, weight: 0.5 });
    expect(swing('site', 'landlordCostShare', 0.04)).toEqual({
      low: expect.closeTo(0.03, 12),
      high: expect.closeTo(0.05, 12),
      weight: expect.closeTo(0.5, 12),
    });
    expect(swing('block', 'spendMonths', 4)).toEqual({ low: 3, high: 5, weight: 0.5 });
    expect(swing('block', 'spendMonths', 18)).toEqual({ low: 16, high: 20, weight: 0.5 });
  });

  it('stay inside the limits of a field and weigh the one side as two', () => {
    expect(swing('site', 'occupancy', 1)).toEqual({ low: 0.99, high: 1, weight: expect.closeTo(1, 12) });
  });

  it('move an amount of nothing by a tenth of its band, unless it claims nothing', () => {
    expect(swing('site', 'curtailmentUsdPerMwYear', 0)).toEqual({ low: 0, high: 6_000, weight: 1 });
    expect(swing('market', 'rentShiftUsdPerKwMonth', 0)).toBeNull();
    expect(swing('market', 'rentShiftUsdPerKwMonth', -10)).toEqual({ low: -11, high: -9, weight: 0.5 });
  });

  it('move months by a tenth of their distance, and leave decisions, texts and empty values', () => {
    expect(swing('block', 'readyMonth', '2028-08')).toEqual({ low: '2028-06', high: '2028-10', weight: 0.5 });
    expect(swing('block', 'stopMonth', '2028-08')).toBeNull();
    expect(swing('block', 'utilityMw', 50)).toBeNull();
    expect(swing('site', 'name', 'Bosque')).toBeNull();
    expect(swing('site', 'contractedFrom', null)).toBeNull();
  });
});

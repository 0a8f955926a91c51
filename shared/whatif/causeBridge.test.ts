import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setConversion } from '../commands/setConversion.ts';
import { applyPatch } from '../domain/patch.ts';
import type { Market, Portfolio, Site } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import type { FigureName } from '../engine/figureEngine.ts';
import { portfolioArbitrary } from '../engine/testing/portfolioArbitrary.ts';
import { workedExample } from '../model/knownAnswers/workedExample.ts';
import { type CauseBridge, causeBridgeOf } from './causeBridge.ts';
import { changeGroups } from './changes.ts';
import { finished } from './finished.ts';

const bridge = (
  before: Portfolio,
  after: Portfolio,
  figure: FigureName = 'npvPlan',
  siteId: string | null = null,
): CauseBridge => finished(causeBridgeOf(before, after, { figure, siteId, grouping: 'cause' }));

const withMarket = (portfolio: Portfolio, change: Partial<Market>): Portfolio => ({
  ...portfolio,
  market: { ...portfolio.market, ...change },
});
const withSites = (portfolio: Portfolio, change: Partial<Site>): Portfolio => ({
  ...portfolio,
  sites: portfolio.sites.map((site) => ({ ...site, ...change })),
});
const npv = (portfolio: Portfolio): number =>
  new PortfolioEngine(portfolio).portfolioValue('portfolio.npvPlan');
const changesOf = (found: CauseBridge): Record<string, number> =>
  Object.fromEntries((found.steps ?? []).map(({ group, change }) => [group.id, change]));

const example = workedExample();

describe('the bridge by cause', () => {
  it('is the plain difference of a single cause', () => {
    const after = withMarket(example, { rentShiftUsdPerKwMonth: -12 });
    const found = bridge(example, after);
    expect(Object.keys(changesOf(found))).toEqual(['rent']);
    expect(changesOf(found)['rent']).toBeCloseTo(npv(after) - npv(example), 4);
  });

  it('of two causes is the mean of the two orders, by the whole engine', () => {
    const rent = { rentShiftUsdPerKwMonth: -12 };
    const late = { delayMonths: 6 };
    const [none, first, second, both] = [{}, rent, late, { ...rent, ...late }].map((change) =>
      npv(withMarket(example, change)),
    ) as [number, number, number, number];
    const found = changesOf(bridge(example, withMarket(example, { ...rent, ...late })));
    expect(found['rent']).toBeCloseTo((first - none + both - second) / 2, 4);
    expect(found['delay']).toBeCloseTo((second - none + both - first) / 2, 4);
    expect(found['rent']).not.toBeCloseTo(first - none, 0);
  });

  it('does not ask for what the figure does not read', () => {
    const after = withSites(withMarket(example, { federalTaxRate: 0.3 }), {
      loanRate: 0.11,
      name: 'Renamed',
    });
    expect(bridge(example, after).steps).toEqual([]);
    expect(Object.keys(changesOf(bridge(example, after, 'peakEquity')))).toEqual(['loan']);
  });

  it('counts blocks that come, go and move', () => {
    const [site] = example.sites;
    if (!site) throw new Error('the example has a site');
    const less = setConversion(example, site.id, 20);
    if (!less.ok) throw new Error(less.error.message);
    const after = withMarket(applyPatch(example, less.value.patch), { btcPriceUsd: 80_000 });
    const found = changesOf(bridge(example, after));
    expect(Object.keys(found).sort()).toEqual(expect.arrayContaining(['bitcoin', 'conversion']));
    const total = Object.values(found).reduce((sum, change) => sum + change, 0);
    expect(total).toBeCloseTo(npv(after) - npv(example), 3);
    const back = changesOf(bridge(after, example));
    for (const [cause, change] of Object.entries(found)) expect(back[cause]).toBeCloseTo(-change, 3);
  });

  it('counts sites that come and go with their blocks, and a site that one state does not have', () => {
    const without: Portfolio = { ...example, sites: [], blocks: [] };
    const found = bridge(without, example);
    expect(changesOf(found)).toEqual({ sites: npv(example) });
    const id = example.sites[0]?.id ?? '';
    expect(changesOf(bridge(example, without, 'npvPlan', id))['sites']).toBeCloseTo(-npv(example), 4);
    expect(() => bridge(without, without, 'npvPlan', 'nowhere')).toThrow(RangeError);
  });

  it('is none where a state has no such figure', () => {
    const nothing: Portfolio = { ...example, blocks: [] };
    const found = bridge(example, nothing, 'irr');
    expect(found.after).toEqual({ kind: 'none' });
    expect(found.steps).toBeNull();
  });

  it('can tell every input for itself', () => {
    const after = withMarket(example, { btcPriceUsd: 70_000, btcGrowth: 0.05, leaseDiscountRate: 0.1 });
    const labels = changeGroups(example, after, 'input').map(({ label }) => label);
    expect(labels).toEqual(['BTC price', 'BTC growth', 'Discount, lease']);
    const { steps } = finished(
      causeBridgeOf(example, after, { figure: 'npvPlan', siteId: null, grouping: 'input' }),
    );
    const total = (steps ?? []).reduce((sum, { change }) => sum + change, 0);
    expect(total).toBeCloseTo(npv(after) - npv(example), 3);
  });

  it('adds up to the difference between any two portfolios', () => {
    fc.assert(
      fc.property(portfolioArbitrary, portfolioArbitrary, (before, other) => {
        // Few kinds of changes, so that all their mixtures are evaluated.
        const after: Portfolio = {
          ...before,
          market: {
            ...before.market,
            btcPriceUsd: other.market.btcPriceUsd,
            rentShiftUsdPerKwMonth: other.market.rentShiftUsdPerKwMonth,
            delayMonths: other.market.delayMonths,
          },
          sites: other.sites,
          blocks: other.blocks,
        };
        const found = finished(
          causeBridgeOf(before, after, { figure: 'gain', siteId: null, grouping: 'cause' }),
        );
        if (found.before.kind !== 'number' || found.after.kind !== 'number')
          throw new Error('gain is a number');
        const steps = found.steps ?? [];
        const total = steps.reduce((sum, { change }) => sum + change, 0);
        const size = steps.reduce((sum, { change }) => sum + Math.abs(change), 1);
        const whole = new PortfolioEngine(after).portfolioValue('portfolio.gain');
        expect(found.after.value).toBe(whole);
        expect(Math.abs(total - (found.after.value - found.before.value))).toBeLessThan(1e-9 * size);
      }),
      { numRuns: 5 },
    );
  });
});

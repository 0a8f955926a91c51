import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Market, Portfolio, Site } from '../domain/portfolio.ts';
import { layout } from '../engine/generated/trial.js';
import { portfolioArbitrary } from '../engine/testing/portfolioArbitrary.ts';
import { KeptFutures } from './keptFutures.ts';
import { defaultRiskSettings, type RiskSettings } from './riskSettings.ts';
import { companyInputs, conversionInputs, Simulator, type Trial } from './simulator.ts';
import { riskPortfolio } from './testing/riskPortfolio.ts';

const copied = (trial: Trial) => ({
  ...trial,
  planCumulative: [...trial.planCumulative],
  breaches: [...trial.breaches],
  sitePlans: [...trial.sitePlans],
  siteDoNothings: [...trial.siteDoNothings],
  scores: [...trial.scores],
});

const marketFields = layout.market.inputs as readonly (keyof Market)[];

/** What a hand may move: the same inputs of another portfolio take the place of those of the first. */
type Edit =
  | { readonly kind: 'market'; readonly field: keyof Market }
  | { readonly kind: 'site' | 'blocks' | 'both' | 'signature'; readonly at: number }
  | { readonly kind: 'company' | 'all' | 'settings' | 'back' };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('market' as const), field: fc.constantFrom(...marketFields) }),
  fc.record({
    kind: fc.constantFrom('site' as const, 'blocks' as const, 'both' as const, 'signature' as const),
    at: fc.nat(3),
  }),
  fc.record({
    kind: fc.constantFrom('company' as const, 'all' as const, 'settings' as const, 'back' as const),
  }),
);

interface Plan {
  readonly portfolio: Portfolio;
  readonly settings: RiskSettings;
}

function edited({ portfolio, settings }: Plan, other: Portfolio, first: Plan, wish: Edit): Plan {
  const with_ = (changes: Partial<Portfolio>): Plan => ({
    portfolio: { ...portfolio, ...changes },
    settings,
  });
  if (wish.kind === 'market')
    return with_({ market: { ...portfolio.market, [wish.field]: other.market[wish.field] } });
  if (wish.kind === 'company') return with_({ portfolio: { ...other.portfolio, ...times(portfolio) } });
  if (wish.kind === 'all') return { portfolio: other, settings };
  if (wish.kind === 'settings')
    return {
      portfolio,
      settings: { ...settings, rent: { ...settings.rent, low: settings.rent.low * 0.99 } },
    };
  if (!('at' in wish)) return first;
  const index = wish.at % portfolio.sites.length;
  const site = portfolio.sites[index] as Site;
  const its = other.sites[index % other.sites.length] as Site;
  const blocksOf = (from: Portfolio, { id }: Site): readonly Block[] =>
    from.blocks.filter(({ siteId }) => siteId === id);
  const sites = portfolio.sites.map((each) => (each === site ? { ...its, id: site.id } : each));
  const blocks = [
    ...portfolio.blocks.filter(({ siteId }) => siteId !== site.id),
    ...blocksOf(other, its).map((block) => ({ ...block, siteId: site.id })),
  ];
  if (wish.kind === 'site') return with_({ sites });
  if (wish.kind === 'blocks') return with_({ blocks });
  if (wish.kind === 'both') return with_({ sites, blocks });
  const signed = ['rentUsdPerKwMonth', 'powerPriceUsdPerMwh'].map((field) => ({
    id: `${site.id}/${field}`,
    entity: site.id,
    field,
    sourceId: null,
    tier: 'signed' as const,
    original: '',
    reading: '',
  }));
  return with_({ provenance: portfolio.provenance.length > 0 ? [] : signed });
}

const times = ({ portfolio: { decisionMonth, horizonMonths } }: Portfolio) => ({
  decisionMonth,
  horizonMonths,
});

function expectWhole(kept: KeptFutures, { portfolio, settings }: Plan, trials: readonly number[]): void {
  const whole = new Simulator(portfolio, settings, 3);
  for (const trial of trials) expect(copied(kept.run(trial))).toEqual(copied(whole.run(trial)));
}

describe('futures that are kept while plans change', () => {
  it('have the bits of those drawn whole, whatever was changed before and whichever were asked for', () => {
    fc.assert(
      fc.property(
        portfolioArbitrary,
        portfolioArbitrary,
        fc.array(fc.tuple(edit, fc.array(fc.nat(5), { minLength: 1, maxLength: 4 })), { maxLength: 8 }),
        (portfolio, other, steps) => {
          const first: Plan = { portfolio, settings: defaultRiskSettings() };
          const kept = new KeptFutures();
          kept.follow(portfolio, first.settings, 3);
          expectWhole(kept, first, [0, 1, 2, 3]);
          let plan = first;
          for (const [wish, trials] of steps) {
            plan = edited(plan, other, first, wish);
            kept.follow(plan.portfolio, plan.settings, 3);
            expectWhole(kept, plan, trials);
          }
        },
      ),
      { numRuns: 80, endOnFailure: true },
    );
  });

  it('are those drawn whole after any one input of the market', () => {
    fc.assert(
      fc.property(portfolioArbitrary, portfolioArbitrary, (portfolio, other) => {
        const settings = defaultRiskSettings();
        for (const field of marketFields) {
          const kept = new KeptFutures();
          kept.follow(portfolio, settings, 3);
          kept.run(0);
          const moved = { ...portfolio, market: { ...portfolio.market, [field]: other.market[field] } };
          kept.follow(moved, settings, 3);
          expectWhole(kept, { portfolio: moved, settings }, [0, 1]);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('are evaluated anew for sites alone that move', () => {
    const portfolio = riskPortfolio();
    const settings = defaultRiskSettings();
    const now = new Simulator(portfolio, settings, 3);
    const change = (moved: Portfolio) => new Simulator(moved, settings, 3).changesFrom(now);
    const market = (changes: Partial<Market>): Portfolio => ({
      ...portfolio,
      market: { ...portfolio.market, ...changes },
    });
    expect(change(portfolio)).toEqual({ sites: [], isOfMarket: false, isOfConversions: false });
    expect(change(market({ btcPriceUsd: 50_000 })).sites).toEqual([0, 1, 2]);
    expect(change(market({ rentShiftUsdPerKwMonth: 10 }))).toMatchObject({
      sites: [],
      isOfConversions: true,
    });
    expect(change(market({ federalTaxRate: 0.3 }))).toMatchObject({ sites: [], isOfConversions: false });
    expect(
      change({ ...portfolio, blocks: portfolio.blocks.filter((each) => each.siteId !== 'alpha') }).sites,
    ).toEqual([portfolio.sites.findIndex(({ id }) => id === 'alpha')]);
    const names = portfolio.sites.map((site) => ({ ...site, name: `${site.name} renamed` }));
    expect(change({ ...portfolio, sites: names }).sites).toEqual([]);
    for (const field of [...conversionInputs, ...companyInputs]) expect(marketFields).toContain(field);
  });
});

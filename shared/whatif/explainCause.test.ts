import { describe, expect, it } from 'vitest';
import type { Market, Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { workedExample } from '../model/knownAnswers/workedExample.ts';
import { causeBridgeOf } from './causeBridge.ts';
import { causeTarget, type ExplainedBridge, explainCause } from './explainCause.ts';
import { figureFor } from './figures.ts';
import { finished } from './finished.ts';

const before = workedExample();
const withMarket = (change: Partial<Market>): Portfolio => ({
  ...before,
  market: { ...before.market, ...change },
});
const npv = (portfolio: Portfolio): number =>
  new PortfolioEngine(portfolio).portfolioValue('portfolio.npvPlan');

function bridgeTo(after: Portfolio): ExplainedBridge {
  const question = { figure: 'npvPlan', siteId: null, grouping: 'cause' } as const;
  return {
    figure: figureFor('npvPlan', before.market),
    bridge: finished(causeBridgeOf(before, after, question)),
    before,
    after,
    names: { before: 'Base', after: 'Plan', extent: '1 site' },
  };
}

describe('the explanation of a cause', () => {
  const after = withMarket({ rentShiftUsdPerKwMonth: -12, delayMonths: 6 });
  const of = bridgeTo(after);
  const rent = explainCause(of, causeTarget('rent'));

  it('lies between what the change does before and after all others', () => {
    const [first, last] = rent?.parts ?? [];
    expect(first?.value).toBeCloseTo(npv(withMarket({ rentShiftUsdPerKwMonth: -12 })) - npv(before), 4);
    expect(last?.value).toBeCloseTo(npv(after) - npv(withMarket({ delayMonths: 6 })), 4);
    expect(rent?.value).toBeCloseTo(((first?.value ?? 0) + (last?.value ?? 0)) / 2, 4);
  });

  it('names the inputs that changed, from and to, with who vouches for them', () => {
    expect(rent?.parts.slice(2)).toMatchObject([
      {
        kind: 'input',
        text: expect.stringMatching(/^0.* → \u221212/),
        source: { tier: 'placeholder' },
        input: { table: 'market', key: 'market', field: 'rentShiftUsdPerKwMonth' },
      },
    ]);
    expect(rent?.sentence).toMatch(/^Lower rent takes USD .* before and USD .* after all changes\.$/);
  });

  it('names blocks that go', () => {
    const [first, ...others] = before.blocks;
    const conversion = explainCause(bridgeTo({ ...before, blocks: others }), causeTarget('conversion'));
    expect(conversion?.parts.at(-1)).toMatchObject({ kind: 'row', label: `Block ${first?.ordinal} goes` });
  });

  it('is none of a cause that the bridge does not have', () => {
    expect(explainCause(of, causeTarget('tax'))).toBeNull();
  });
});

import { expect, test } from 'vitest';
import type { Portfolio } from '../domain/portfolio.ts';
import { PreviewSimulator } from './preview.ts';
import { defaultRiskSettings, type RiskSettings } from './riskSettings.ts';
import { simulationTask } from './simulate.ts';
import { Simulator } from './simulator.ts';
import { riskPortfolio } from './testing/riskPortfolio.ts';

const portfolio = riskPortfolio();
const task = (of: Portfolio, settings: RiskSettings = defaultRiskSettings()) =>
  simulationTask(
    { portfolio: of, against: null, settings, seed: 3, version: '' },
    { portfolio: '', against: null, settings: '' },
  );
const withMw = (of: Portfolio, site: string, utilityMw: number): Portfolio => ({
  ...of,
  blocks: of.blocks.map((block) => (block.siteId === site ? { ...block, utilityMw } : block)),
});

/** Each step of a hand: one site, the same again, another site, the market, the settings, all back. */
const steps = [
  task(portfolio),
  task(withMw(portfolio, 'alpha', 90)),
  task(withMw(portfolio, 'alpha', 60)),
  task(withMw(portfolio, 'alpha', 60)),
  task(withMw(withMw(portfolio, 'alpha', 60), 'beta', 10)),
  task(withMw(withMw(portfolio, 'alpha', 60), 'beta', 20)),
  task({ ...portfolio, market: { ...portfolio.market, btcPriceUsd: 60_000 } }),
  task(portfolio, { ...defaultRiskSettings(), rent: { ...defaultRiskSettings().rent, low: 0.9 } }),
  task(portfolio),
];

test('the futures of a task are those drawn anew, whatever was drawn before', () => {
  const preview = new PreviewSimulator();
  for (const step of steps) {
    preview.take(step);
    const whole = new Simulator(step.portfolio, step.settings, 3);
    for (let trial = 0; trial < 12; trial += 1) {
      const [found] = preview.run(trial);
      const expected = whole.run(trial);
      expect(found.npvPlan).toBe(expected.npvPlan);
      expect(found.liquidityLow).toBe(expected.liquidityLow);
      expect([...found.planCumulative]).toEqual([...expected.planCumulative]);
      expect([...found.sitePlans]).toEqual([...expected.sitePlans]);
      expect([...found.siteDoNothings]).toEqual([...expected.siteDoNothings]);
    }
  }
});

test('a task is compared with another in the same futures', () => {
  const preview = new PreviewSimulator();
  const against = withMw(portfolio, 'alpha', 10);
  for (const utilityMw of [90, 60]) {
    const step = { ...task(withMw(portfolio, 'alpha', utilityMw)), against };
    preview.take(step);
    const [, other] = preview.run(0);
    expect(other?.npvPlan).toBe(new Simulator(against, step.settings, 3).run(0).npvPlan);
  }
});

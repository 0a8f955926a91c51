import { expect, test } from 'vitest';
import { defaultRiskSettings } from '../risk/riskSettings.ts';
import { Simulator } from '../risk/simulator.ts';
import { findCandidates } from './candidates.ts';
import { withOptions } from './figures.ts';
import { noLimits } from './limits.ts';
import { planCash } from './planCash.ts';
import { planFutures } from './planResult.ts';
import { fiveSites } from './testing/fiveSites.ts';

const risk = defaultRiskSettings();
const limits = { ...noLimits(), risk: { ...noLimits().risk, futures: 40, seed: 7 } };

test('cash of a plan is that of the whole plan in each of its futures', () => {
  const portfolio = fiveSites();
  const candidates = findCandidates(portfolio, limits, risk);
  const chosen = candidates.sites.map(({ options }, site) => (site < 2 ? (options[0] ?? null) : null));
  const cash = planCash(portfolio, chosen, risk, limits);
  if (!cash) throw new Error('No cash');
  expect(cash.futures).toBe(40);
  const simulator = new Simulator(withOptions(portfolio, chosen), risk, 7);
  const month = cash.fan.at(-1)?.month ?? 0;
  const ends = Array.from({ length: 40 }, (_, trial) => simulator.run(trial).planCumulative[month] ?? 0);
  ends.sort((a, b) => a - b);
  const last = cash.fan.at(-1);
  // 20 of 40 futures do not exceed the median; a bin is a thousandth wide.
  for (const [found, place] of [
    [last?.p5, 1],
    [last?.p50, 19],
    [last?.p95, 37],
  ] as const)
    expect(Math.abs((found ?? 0) / (ends[place] ?? 1) - 1)).toBeLessThan(0.002);
  // The futures are those in which plans are compared.
  const [futures] = planFutures(portfolio, candidates, limits, risk, [chosen]);
  const trial = new Simulator(withOptions(portfolio, chosen), risk, 7).run(3);
  expect(futures?.gainsUsd[3]).toBeCloseTo(trial.npvPlan - trial.npvDoNothing, 0);
});

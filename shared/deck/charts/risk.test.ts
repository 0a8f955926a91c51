import { expect, test } from 'vitest';
import { simulationResult } from '../../risk/result.ts';
import { calmRiskSettings, defaultRiskSettings, type RiskSettings } from '../../risk/riskSettings.ts';
import { simulationTask, TrialRunner } from '../../risk/simulate.ts';
import { riskPortfolio } from '../../risk/testing/riskPortfolio.ts';
import { chartTable } from './chartTable.ts';
import { cdfSpec, covenantSpec, fanSpec, futuresIn100, gainHistogram, pairHistogram } from './risk.ts';

const portfolio = riskPortfolio();
const { decisionMonth } = portfolio.portfolio;

function resultOf(settings: RiskSettings, trials: number, isCompared = false) {
  const against = isCompared ? { ...portfolio, blocks: [] } : null;
  const task = simulationTask(
    { portfolio, against, settings, seed: 2, version: '' },
    { portfolio: '', against: isCompared ? '' : null, settings: '' },
  );
  const result = simulationResult(new TrialRunner(task).run([0, trials]));
  if (!result) throw new Error('no result');
  return result;
}

test.each([
  [0, 'no future in 100'],
  [0.004, 'fewer than one future in 100'],
  [0.01, '1 future in 100'],
  [0.114, '11 futures in 100'],
  [0.996, 'more than 99 futures in 100'],
  [1, '100 futures in 100'],
])('a chance of %d is %s', (chance, words) => {
  expect(futuresIn100(chance)).toBe(words);
});

test('titles are what the figures say', () => {
  const result = resultOf(defaultRiskSettings(), 300);
  const { gain, npvPlan } = result.amounts;
  const histogram = gainHistogram(result);
  const below = result.miningBeatsConverting.chance;
  expect(below).toBeLessThanOrEqual(1 - result.chances.convertingBeatsMining.chance);
  expect(histogram.title).toBe(`${futuresIn100(below)} end below mining on`);
  expect(histogram.marks.map(({ value }) => value)).toEqual(
    [gain.p10, gain.p50, gain.p90].map(({ value }) => value / 1e6),
  );
  expect(histogram.bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  // No bar reaches over zero: what is hatched is a loss, all of it.
  for (const { from, to } of histogram.bars) expect(from < -1e-6 && to > 1e-6).toBe(false);
  const losses = histogram.bars.reduce((sum, { to, share }) => (to <= 1e-6 ? sum + share : sum), 0);
  expect(losses).toBeCloseTo(below, 12);

  const fan = fanSpec(result, decisionMonth);
  for (const { p5, p25, p50, p75, p95 } of fan.points)
    expect([p5, p25, p50, p75, p95]).toEqual([p5, p25, p50, p75, p95].sort((a, b) => a - b));
  expect(fan.title).toMatch(/^One future in twenty needs more than USD [\d,.]+ M before debt$/);
  expect(cdfSpec(result).curves[0]?.percentiles[49]).toBe(npvPlan.p50.value / 1e6);
  expect(chartTable(cdfSpec(result)).rows).toHaveLength(99);
  expect(covenantSpec(result, decisionMonth).chances).toHaveLength(121);
});

test('without chance every future is the plan', () => {
  const result = resultOf(calmRiskSettings(), 20);
  const histogram = gainHistogram(result);
  expect(histogram.bars).toHaveLength(1);
  expect(histogram.bars[0]?.share).toBe(1);
  const [low, , high] = histogram.marks;
  expect(low?.value).toBe(high?.value);
});

test('two plans are told apart future by future', () => {
  const result = resultOf(defaultRiskSettings(), 100, true);
  expect(pairHistogram(resultOf(defaultRiskSettings(), 5), 'B')).toBeNull();
  const better = result.pair?.better.chance ?? Number.NaN;
  expect(pairHistogram(result, 'B Other')?.title).toBe(
    `In ${futuresIn100(better)} this is worth more than B Other`,
  );
  // The other converts nothing, so that the difference is the gain, but for what mining shares.
  expect(result.pair?.difference.mean).toBeCloseTo(result.amounts.gain.mean, 0);
});

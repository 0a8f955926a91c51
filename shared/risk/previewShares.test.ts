import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type PreviewFound,
  PreviewMerger,
  previewShare,
  previewTrials,
  previewWorkers,
  tellEveryMs,
} from './previewShares.ts';
import { simulationResult } from './result.ts';
import { defaultRiskSettings } from './riskSettings.ts';
import { simulationTask, TrialRunner } from './simulate.ts';
import { writeSummary } from './summaryText.ts';
import { riskPortfolio } from './testing/riskPortfolio.ts';

const portfolio = riskPortfolio();
const task = simulationTask(
  { portfolio, against: null, settings: defaultRiskSettings(), seed: 3, version: '' },
  { portfolio: '', against: null, settings: '' },
);

test('workers share all trials of a preview and no trial twice', () => {
  for (let count = 1; count <= 8; count += 1) {
    const shares = Array.from({ length: count }, (_, place) => previewShare(place, count));
    expect(shares.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
      Array.from({ length: previewTrials }, (_, trial) => trial),
    );
    const sizes = shares.map(([from, to]) => to - from);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }
  expect([1, 2, 4, 8, 64].map(previewWorkers)).toEqual([2, 2, 3, 7, 8]);
});

test('any number of workers gives the bits of one, however what they find comes in', () => {
  const runner = new TrialRunner(task);
  const whole = simulationResult(runner.run([0, previewTrials]));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.infiniteStream(fc.nat()), (count, keys) => {
      const parts = Array.from({ length: count }, (_, place) => previewShare(place, count))
        .map((range) => ({ found: writeSummary(runner.run(range)), key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key);
      const merger = new PreviewMerger();
      // Some workers are done before the first has read what is asked.
      const early = (keys.next().value ?? 0) % (count + 1);
      for (const { found } of parts.slice(0, early)) expect(merger.add(7, found, 0)).toBeNull();
      let last: PreviewFound | null = merger.begin(7, task, 0);
      for (const { found } of parts.slice(early)) last = merger.add(7, found, 1) ?? last;
      expect(last?.isWhole).toBe(true);
      expect(last?.result).toEqual(whole);
    }),
    { numRuns: 6 },
  );
});

test('some trials are told when it is time, and those of an earlier question never', () => {
  const runner = new TrialRunner(task);
  const part = (from: number) => writeSummary(runner.run([from, from + 10]));
  const merger = new PreviewMerger();
  merger.begin(1, task, 0);
  expect(merger.add(1, part(0), tellEveryMs - 1)).toBeNull();
  expect(merger.add(1, part(10), tellEveryMs)).toMatchObject({ isWhole: false, result: { trials: 20 } });
  expect(merger.add(1, part(20), tellEveryMs + 1)).toBeNull();
  merger.begin(2, task, 500);
  expect(merger.add(1, part(30), 900)).toBeNull();
  expect(merger.add(2, part(0), 900)?.result.trials).toBe(10);
});

import { join } from 'node:path';
import { afterAll, afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { defaultRiskSettings } from '../../shared/risk/riskSettings.ts';
import { type SimulationTask, TrialRunner } from '../../shared/risk/simulate.ts';
import { writeSummary } from '../../shared/risk/summaryText.ts';
import { riskPortfolio } from '../../shared/risk/testing/riskPortfolio.ts';
import { samplePortfolio } from '../exchange/samples/samples.ts';
import { testFolder } from '../storage/testing/folders.ts';
import { simulationThreads, startSimulation } from './simulationPool.ts';
import type { Threads } from './threads.ts';

const taskOf = (portfolio: Portfolio): SimulationTask => ({
  portfolio,
  settings: defaultRiskSettings(),
  of: {
    portfolio: 'p',
    against: null,
    repair: null,
    settings: 's',
    seed: 4,
    engine: 'e',
    months: portfolio.portfolio.horizonMonths,
    siteIds: portfolio.sites.map(({ id }) => id),
  },
});
const task = taskOf(riskPortfolio());
const threads = simulationThreads(new URL('./simulationWorker.ts', import.meta.url));
/** Waits until no thread is at work; one that did not give up would be ended by force after 5 s. */
const atRest = (): Promise<void> =>
  vi.waitFor(() => expect(threads.busy).toBe(0), { timeout: 2_000, interval: 10 });
function failingThreads(): Threads {
  const failing = simulationThreads(new URL('./testing/failingWorker.ts', import.meta.url));
  onTestFinished(() => failing.close());
  return failing;
}

afterAll(() => threads.close());
afterEach(() => {
  delete process.env['FAILING_WORKER'];
});

test('any number of workers gives the bits of one thread', { timeout: 60_000 }, async () => {
  const alone = writeSummary(new TrialRunner(task).run([10, 100]));
  for (const workers of [1, 2, 3]) {
    const seen: number[] = [];
    const end = await startSimulation(task, [10, 100], {
      threads,
      workers,
      onProgress: ({ done, total }) => {
        expect(total).toBe(90);
        seen.push(done);
      },
    }).end;
    if (end.kind !== 'done') throw new Error(end.kind);
    expect(writeSummary(end.summary)).toEqual(alone);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(90);
  }
});

test('a cancelled simulation ends at once, with what was done and no thread at work', {
  timeout: 60_000,
}, async () => {
  let isCancelled = false;
  // Batches have grown so large by then that finishing one would take seconds.
  const running = startSimulation(taskOf(samplePortfolio('demo')), [0, 1_000_000], {
    threads,
    workers: 2,
    onProgress: ({ done }) => {
      if (done < 5_000 || isCancelled) return;
      expect(threads.busy).toBe(2);
      isCancelled = true;
      running.cancel();
    },
  });
  const end = await running.end;
  expect(end.kind).toBe('cancelled');
  await atRest();
});

test('a worker that dies is told, and its trials are run again', { timeout: 60_000 }, async () => {
  process.env['FAILING_WORKER'] = join(testFolder(), 'started');
  const causes: unknown[] = [];
  const end = await startSimulation(task, [0, 20], {
    threads: failingThreads(),
    workers: 1,
    onRetry: (cause) => causes.push(cause),
  }).end;
  expect(causes.map(String)).toEqual(['Error: This worker fails']);
  if (end.kind !== 'done') throw new Error(end.kind);
  expect(writeSummary(end.summary)).toEqual(writeSummary(new TrialRunner(task).run([0, 20])));
});

test('trials that kill every worker end the simulation', { timeout: 60_000 }, async () => {
  let retries = 0;
  const end = await startSimulation(task, [0, 20], {
    threads: failingThreads(),
    workers: 2,
    onRetry: () => {
      retries += 1;
    },
  }).end;
  expect(end.kind).toBe('crashed');
  expect(end.kind === 'crashed' && String(end.cause)).toContain('This worker fails');
  expect(retries).toBeGreaterThanOrEqual(2);
});

test('no trials are done at once', async () => {
  const end = await startSimulation(task, [5, 5], { threads, workers: 2 }).end;
  expect(end).toMatchObject({ kind: 'done' });
});

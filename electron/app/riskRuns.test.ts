import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { RiskEnd, RiskProgress } from '../../shared/contract/risk.ts';
import { riskPortfolio } from '../../shared/risk/testing/riskPortfolio.ts';
import { testFolder } from '../storage/testing/folders.ts';
import { createDocumentFile } from './documents.ts';
import { accepted, type TestMachine, testMachine } from './testing/machine.ts';

const limit = { timeout: 60_000 };

/** A machine with a document of three sites that simulates 300 futures. */
async function withPlan(machine: TestMachine): Promise<string> {
  const path = join(machine.folder, 'plan.switchyard');
  const portfolio = {
    ...riskPortfolio(),
    riskInputs: [{ id: 'run.trials', value: 300, source: '' }],
  };
  expect(createDocumentFile(path, portfolio, { now: machine.now, version: '0.1.0' }).ok).toBe(true);
  accepted(await machine.app.openPath(path));
  return path;
}

const told = <T>(machine: TestMachine, name: string): T[] =>
  machine.announced.filter((event) => event.name === name).map(({ payload }) => payload as T);

async function ended(machine: TestMachine): Promise<RiskEnd> {
  return vi.waitFor(
    () => {
      const [end] = told<RiskEnd>(machine, 'risk/ended');
      if (!end) throw new Error('It still runs');
      return end;
    },
    { timeout: 50_000, interval: 20 },
  );
}

const base = { state: { scenarioId: null }, against: null };

test('a simulation is followed to its end, and its result is there the next time', limit, async () => {
  const first = testMachine();
  const path = await withPlan(first);
  expect(accepted(await first.app.ask('risk.results', {}))).toEqual([]);
  const run = accepted(await first.app.ask('risk.start', base));
  expect(run).toMatchObject({ scenarioId: null, against: null, total: 300 });
  const end = await ended(first);
  expect(end).toMatchObject({ runId: run.runId, kind: 'done', error: null });
  const progress = told<RiskProgress>(first, 'risk/progressed');
  expect(progress.at(-1)).toMatchObject({ done: 300, total: 300, failures: 0 });
  expect(progress.some(({ partial }) => partial !== null)).toBe(true);
  const result = end.result?.result;
  expect(result).toMatchObject({ trials: 300, of: { seed: 1, engine: '0.1.0' } });
  // Results are found, not decided: no revision, nothing to undo.
  expect(accepted(await first.app.ask('app.state', {})).document).toMatchObject({
    revision: 0,
    undoLabel: null,
  });
  await first.app.close();

  const second = testMachine(first.folder);
  accepted(await second.app.openPath(path));
  const [kept, ...others] = accepted(await second.app.ask('risk.results', {}));
  expect(others).toEqual([]);
  expect(kept).toEqual(end.result);

  accepted(await second.app.ask('risk.set', { id: 'hardCost.p90', value: 1.5 }));
  accepted(await second.app.ask('risk.start', base));
  const again = (await ended(second)).result?.result;
  expect(again?.of.portfolio).toBe(result?.of.portfolio);
  expect(again?.of.settings).not.toBe(result?.of.settings);
  expect(again?.amounts.npvPlan.mean).toBeLessThan(result?.amounts.npvPlan.mean ?? 0);
});

test('a cancelled simulation ends and keeps what was counted', limit, async () => {
  const machine = testMachine();
  await withPlan(machine);
  accepted(await machine.app.ask('risk.set', { id: 'run.trials', value: 100_000 }));
  const run = accepted(await machine.app.ask('risk.start', base));
  await vi.waitFor(
    () => expect(told<RiskProgress>(machine, 'risk/progressed').at(-1)?.done).toBeGreaterThan(0),
    { timeout: 30_000, interval: 10 },
  );
  accepted(await machine.app.ask('risk.cancel', { runId: run.runId }));
  expect(told<RiskEnd>(machine, 'risk/ended')).toMatchObject([{ kind: 'cancelled', error: null }]);
  // Nothing runs any more: to cancel it again does nothing.
  accepted(await machine.app.ask('risk.cancel', { runId: run.runId }));
  expect(told<RiskEnd>(machine, 'risk/ended')).toHaveLength(1);
});

test('a document that is closed ends its simulation', limit, async () => {
  const machine = testMachine();
  await withPlan(machine);
  accepted(await machine.app.ask('risk.set', { id: 'run.trials', value: 100_000 }));
  accepted(await machine.app.ask('risk.start', base));
  accepted(await machine.app.ask('document.close', {}));
  expect(told<RiskEnd>(machine, 'risk/ended')).toMatchObject([{ kind: 'cancelled', error: null }]);
});

test('a worker that dies is told, and a simulation that fails can be run again', limit, async () => {
  const workerFile = new URL('../workers/testing/failingWorker.ts', import.meta.url);
  const machine = testMachine(testFolder(), (ports) => ({
    ...ports,
    simulation: { workerFile, processors: 1 },
  }));
  await withPlan(machine);
  accepted(await machine.app.ask('risk.start', base));
  const end = await ended(machine);
  expect(end).toMatchObject({
    kind: 'failed',
    result: null,
    error: { code: 'job.failed', message: expect.stringContaining('This worker fails') },
  });
  process.env['FAILING_WORKER'] = join(testFolder(), 'started');
  try {
    machine.announced.length = 0;
    accepted(await machine.app.ask('risk.start', base));
    expect((await ended(machine)).kind).toBe('done');
    expect(told<RiskProgress>(machine, 'risk/progressed').at(-1)).toMatchObject({ failures: 1, done: 300 });
  } finally {
    delete process.env['FAILING_WORKER'];
  }
});

test('two states are compared in the same futures', limit, async () => {
  const machine = testMachine();
  await withPlan(machine);
  accepted(await machine.app.ask('scenario.create', { name: 'Dear', start: { kind: 'blank' } }));
  const scenarioId =
    accepted(await machine.app.ask('app.state', {})).document?.portfolio.scenarios[0]?.id ?? '';
  const start = { state: { scenarioId }, against: { scenarioId: null } };
  accepted(await machine.app.ask('risk.start', start));
  // A scenario without changes is the base: no future tells them apart.
  expect((await ended(machine)).result?.result.pair).toMatchObject({
    better: { chance: 0 },
    worse: { chance: 0 },
    difference: { mean: 0, standardError: 0 },
  });
  machine.announced.length = 0;
  accepted(
    await machine.app.ask('field.set', {
      table: 'site',
      key: 'alpha',
      field: 'hardCostUsdPerItMw',
      value: 14e6,
      scenario: scenarioId,
    }),
  );
  accepted(await machine.app.ask('risk.start', start));
  const { result } = await ended(machine);
  expect(result).toMatchObject({ scenarioId, against: { scenarioId: null } });
  // Dearer halls are worth less in every future in which they are built.
  expect(result?.result.pair?.better.chance).toBe(0);
  expect(result?.result.pair?.worse.chance).toBeGreaterThan(0.5);
  const gone = await machine.app.ask('risk.start', { ...start, against: { scenarioId: 'nobody' } });
  expect(gone.ok ? null : gone.error.code).toBe('not-found');
});

import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { afterAll, expect, test, vi } from 'vitest';
import { findCandidates } from '../../shared/choice/candidates.ts';
import type { ChoiceTask } from '../../shared/choice/choose.ts';
import { type Limits, noLimits } from '../../shared/choice/limits.ts';
import type { ChoiceResult } from '../../shared/choice/result.ts';
import { bestDifferent, everyPlan } from '../../shared/choice/testing/bruteForce.ts';
import { fiveSiteLimits, fiveSites } from '../../shared/choice/testing/fiveSites.ts';
import { applyPlan } from '../../shared/commands/applyPlan.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { defaultRiskSettings } from '../../shared/risk/riskSettings.ts';
import { samplePortfolio } from '../exchange/samples/samples.ts';
import { startChoice, startList } from './choiceRun.ts';
import { Threads } from './threads.ts';

const threads = new Threads(new URL('./choiceWorker.ts', import.meta.url));
const room = { threads, wasmFile: fileURLToPath(import.meta.resolve('highs/runtime')) };
afterAll(() => threads.close());
/** Waits until no thread is at work; one that did not give up would be ended by force after 5 s. */
const atRest = (): Promise<void> =>
  vi.waitFor(() => expect(threads.busy).toBe(0), { timeout: 2_000, interval: 10 });
/** Threads that were started, by whomever. */
const started: Worker[] = [];
process.on('worker', (worker: Worker) => started.push(worker));
const risk = defaultRiskSettings();
const taskOf = (limits: Limits, portfolio = fiveSites()): ChoiceTask => ({
  portfolio,
  limits,
  risk,
  gates: [],
});

async function chosen(task: ChoiceTask): Promise<ChoiceResult> {
  const end = await startChoice(task, room).end;
  if (end.kind !== 'done') throw new Error(end.kind === 'crashed' ? String(end.cause) : end.kind);
  return end.result;
}

test('five sites with yearly budgets, a limit of starts and a hashrate floor', {
  timeout: 120_000,
}, async () => {
  const limits = fiveSiteLimits();
  const portfolio = fiveSites();
  const candidates = findCandidates(portfolio, limits, risk);
  const plans = everyPlan(candidates, limits);
  const values = bestDifferent(plans);
  const result = await chosen(taskOf(limits));
  expect(result.isComplete).toBe(true);
  expect(result.status.kind).toBe('proven');
  expect(result.best?.objectiveUsd).toBeCloseTo(values[0] ?? Number.NaN, 0);
  expect(result.best?.options.map(({ siteId }) => siteId)).toEqual(['ash', 'cedar']);
  expect(result.runnersUp.map(({ objectiveUsd }) => Math.round(objectiveUsd))).toEqual(
    values.slice(1, 5).map(Math.round),
  );
  // Every limit binds, at the price that an enumeration gives as well.
  expect(result.prices.map(({ id, isBinding }) => [id, isBinding])).toEqual([
    ['equityByPeriod', true],
    ['hashrate', true],
    ['startsPerYear', true],
  ]);
  const looser = {
    ...limits,
    equityByPeriod: { months: 12 as const, usd: [260e6, 140e6, 180e6], isCarriedOver: true },
  };
  const best = Math.max(...everyPlan(candidates, looser).map(({ objectiveUsd }) => objectiveUsd));
  expect(result.prices[0]?.looser?.by).toBe(20e6);
  expect(result.prices[0]?.looser?.changeUsd).toBeCloseTo(best - (values[0] ?? 0), 0);
  // Plans that lose are never above the frontier, and there are some.
  const [frontier] = result.frontiers;
  expect(frontier?.others.length).toBeGreaterThan(4);
  for (const { used, objectiveUsd } of frontier?.others ?? []) {
    const room = (frontier?.points ?? []).filter(({ level }) => level >= used);
    for (const point of room) expect(point.objectiveUsd).toBeGreaterThan(objectiveUsd - 1);
  }
  expect(result.cash?.futures).toBe(200);
  // What it costs to bring a site in.
  const elm = result.sites.find(({ siteId }) => siteId === 'elm');
  const withElm = Math.max(...plans.flatMap((plan) => (plan.chosen[4] ? [plan.objectiveUsd] : [])));
  expect(elm?.forcedUsd).toBeCloseTo(withElm - (values[0] ?? 0), 0);
  expect(elm?.stop).toContain('equity');
  expect(result.sites.find(({ siteId }) => siteId === 'dogwood')?.stop).toBe('value');
});

test('a plan is the same by its options, by the engine, and when it is applied and undone', {
  timeout: 120_000,
}, async () => {
  const portfolio = samplePortfolio('demo');
  const limits: Limits = {
    ...noLimits(),
    capexUsd: 5e9,
    tenantShare: 0.35,
    options: {
      ...noLimits().options,
      models: ['retrofit', 'poweredShell'],
      startMonths: [0, 12],
      loanToCosts: [0.5],
    },
  };
  const { best, limits: used } = await chosen(taskOf(limits, portfolio));
  if (!best) throw new Error('No plan');
  expect(Math.abs(best.engine.differenceUsd)).toBeLessThan(1);
  const edit = applyPlan(portfolio, { limits: used, options: best.options.map(({ optionId }) => optionId) });
  if (!edit.ok) throw new Error(edit.error.message);
  const engine = new PortfolioEngine(applyPatch(portfolio, edit.value.patch));
  expect(engine.portfolioValue('portfolio.gain')).toBe(best.engine.gainUsd);
  expect(engine.portfolioValue('portfolio.capexTotal')).toBe(best.engine.capexUsd);
});

test('limits that clash are named, the fewest that do', { timeout: 60_000 }, async () => {
  const limits: Limits = {
    ...fiveSiteLimits(),
    capexUsd: 100e6,
    locks: [
      { kind: 'must', siteId: 'ash' },
      { kind: 'never', siteId: 'elm', why: '' },
    ],
  };
  const { status, best } = await chosen(taskOf(limits));
  expect(best).toBeNull();
  expect(status).toMatchObject({
    kind: 'infeasible',
    clash: [{ text: 'Capex at most USD 100 M' }, { text: 'Ash must convert' }],
  });
});

test('a stopped search keeps its best plan and says so', { timeout: 120_000 }, async () => {
  const running = startChoice(
    taskOf({ ...noLimits(), capexUsd: 6e9, tenantShare: 0.3 }, samplePortfolio('demo')),
    {
      ...room,
      onResult: ({ best }) => {
        if (best) running.stop();
      },
    },
  );
  const end = await running.end;
  if (end.kind !== 'done') throw new Error(end.kind);
  expect(end.result.best).not.toBeNull();
  expect(end.result.isComplete).toBe(false);
  await atRest();
});

test('a cancelled choice ends without an answer and leaves no thread at work', {
  timeout: 60_000,
}, async () => {
  let isCancelled = false;
  const running = startChoice(
    taskOf({ ...noLimits(), capexUsd: 6e9, tenantShare: 0.3 }, samplePortfolio('demo')),
    {
      ...room,
      onProgress: ({ phase }) => {
        if (phase !== 'solve' || isCancelled) return;
        expect(threads.busy).toBe(1);
        isCancelled = true;
        running.cancel();
      },
    },
  );
  const end = await running.end;
  expect(end.kind).toBe('cancelled');
  await atRest();
});

test('a listing or choice that is given up while it makes options leaves its thread to the next', {
  timeout: 60_000,
}, async () => {
  const options = {
    ...noLimits().options,
    startMonths: Array.from({ length: 36 }, (_, month) => month),
    loanToCosts: [0.3, 0.4, 0.5, 0.6, 0.7],
  };
  const task = taskOf({ ...noLimits(), options }, samplePortfolio('demo'));
  const warm = await startList(taskOf(noLimits()), threads).end;
  expect(warm.kind).toBe('done');
  const before = started.length;
  for (let turn = 0; turn < 3; turn += 1) {
    const listing = startList(task, threads);
    // Before it begins, as it begins, and in the midst of thousands of options, which take seconds.
    await new Promise((resolve) => setTimeout(resolve, 150 * turn));
    listing.cancel();
    expect(await listing.end).toEqual({ kind: 'cancelled' });
    await atRest();
    const choice = startChoice(task, {
      ...room,
      onProgress: ({ phase }) => {
        if (phase === 'options') choice.cancel();
      },
    });
    expect(await choice.end).toEqual({ kind: 'cancelled', result: null });
    await atRest();
  }
  const end = await startList(taskOf(noLimits()), threads).end;
  expect(end).toEqual(warm);
  expect(started.length).toBe(before);
});

test('a worker that dies is told, leaves nothing behind, and can be tried again', {
  timeout: 60_000,
}, async () => {
  const end = await startChoice(taskOf(fiveSiteLimits()), {
    ...room,
    threads: new Threads(new URL('./testing/failingChoice.ts', import.meta.url)),
  }).end;
  expect(end).toMatchObject({ kind: 'crashed', result: null });
  expect(end.kind === 'crashed' && String(end.cause)).toContain('This worker fails');
  await atRest();
  expect((await chosen(taskOf(fiveSiteLimits()))).status.kind).toBe('proven');
});

test('a solver that is not on the disk is a crash too', { timeout: 60_000 }, async () => {
  const end = await startChoice(taskOf(fiveSiteLimits()), { ...room, wasmFile: '/nowhere/highs.wasm' }).end;
  expect(end.kind).toBe('crashed');
});

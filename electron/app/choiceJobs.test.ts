import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { noLimits } from '../../shared/choice/limits.ts';
import type { ChoiceNews } from '../../shared/contract/choice.ts';
import { defaultRiskSettings, riskSettingsOf } from '../../shared/risk/riskSettings.ts';
import { choiceTask } from './choice.ts';
import { accepted, type TestMachine, testMachine } from './testing/machine.ts';

async function withDemo(machine: TestMachine): Promise<TestMachine> {
  machine.answers.push(join(machine.folder, 'demo.switchyard'));
  accepted(await machine.app.ask('document.create', { sample: 'demo' }));
  return machine;
}

const news = ({ announced }: TestMachine): readonly ChoiceNews[] =>
  announced.filter(({ name }) => name === 'choice/moved').map(({ payload }) => payload as ChoiceNews);

async function ended(machine: TestMachine, jobId: string): Promise<ChoiceNews> {
  const isEnd = (each: ChoiceNews): boolean => each.jobId === jobId && each.state !== 'running';
  await vi.waitFor(() => expect(news(machine).some(isEnd)).toBe(true), { timeout: 60_000 });
  const found = news(machine).find(isEnd);
  if (!found) throw new Error('No end');
  return found;
}

const limits = { ...noLimits(), capexUsd: 4.9e9, options: { ...noLimits().options, startMonths: [0, 12] } };

test('a plan is chosen, told of, applied as one step and undone', { timeout: 90_000 }, async () => {
  const machine = await withDemo(testMachine());
  const { jobId } = accepted(await machine.app.ask('choice.start', { limits }));
  const { result, state } = await ended(machine, jobId);
  expect(state).toBe('done');
  expect(result?.status.kind).toBe('proven');
  expect(news(machine).some(({ progress }) => progress?.phase === 'explain')).toBe(true);
  const before = accepted(await machine.app.ask('app.state', {})).document?.portfolio;
  const options = result?.best?.options.map(({ optionId }) => optionId) ?? [];
  const change = accepted(await machine.app.ask('choice.apply', { limits, options }));
  expect(change.label).toMatch(/^Apply plan: [\d,]+ MW at \d+ sites$/);
  const after = accepted(await machine.app.ask('app.state', {})).document?.portfolio;
  expect(new Set(after?.blocks.map(({ siteId }) => siteId))).toEqual(
    new Set(result?.best?.options.map(({ siteId }) => siteId)),
  );
  accepted(await machine.app.ask('document.undo', {}));
  expect(accepted(await machine.app.ask('app.state', {})).document?.portfolio).toEqual(before);
});

test('futures are drawn under the settings of risk of the document', async () => {
  const machine = await withDemo(testMachine());
  accepted(await machine.app.ask('risk.set', { id: 'hardCost.p90', value: 1.7 }));
  const portfolio = accepted(await machine.app.ask('app.state', {})).document?.portfolio;
  const task = portfolio && choiceTask(portfolio, noLimits());
  const risk = task?.ok ? task.value.risk : null;
  expect(risk).toEqual(riskSettingsOf({ riskInputs: portfolio?.riskInputs ?? [] }));
  expect(risk).not.toEqual(defaultRiskSettings());
});

test('a new search ends the one before; cancelling answers without a plan', { timeout: 60_000 }, async () => {
  const machine = await withDemo(testMachine());
  const first = accepted(await machine.app.ask('choice.start', { limits }));
  const second = accepted(await machine.app.ask('choice.start', { limits }));
  expect((await ended(machine, first.jobId)).state).toBe('cancelled');
  accepted(await machine.app.ask('choice.cancel', { jobId: second.jobId }));
  expect((await ended(machine, second.jobId)).state).toBe('cancelled');
});

test('a worker that fails is told with what to do', { timeout: 60_000 }, async () => {
  const failing = new URL('../workers/testing/failingChoice.ts', import.meta.url);
  const machine = await withDemo(
    testMachine(undefined, (ports) => ({ ...ports, choice: { ...ports.choice, workerFile: failing } })),
  );
  const { jobId } = accepted(await machine.app.ask('choice.start', { limits }));
  expect(await ended(machine, jobId)).toMatchObject({
    state: 'failed',
    error: { code: 'job.failed', advice: 'Try again' },
  });
  expect(await machine.app.ask('choice.options', { limits })).toMatchObject({
    ok: false,
    error: { code: 'job.failed', advice: 'Try again' },
  });
});

test('options are listed with what is pruned; an earlier listing makes way', {
  timeout: 60_000,
}, async () => {
  const machine = await withDemo(testMachine());
  const given = { limits: { ...limits, locks: [{ kind: 'never', siteId: 'conewango', why: '' }] } };
  const [early, list] = await Promise.all([
    machine.app.ask('choice.options', given),
    machine.app.ask('choice.options', given),
  ]);
  expect(early).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  const { sites } = accepted(list);
  const conewango = sites.find(({ siteId }) => siteId === 'conewango');
  expect(conewango?.options.length).toBeGreaterThan(0);
  expect(conewango?.options.every(({ standing }) => standing.kind === 'locked')).toBe(true);
  expect(sites.flatMap(({ options }) => options).some(({ standing }) => standing.kind === 'open')).toBe(true);
});

test('a plan applied in a scenario leaves the base as it is', { timeout: 60_000 }, async () => {
  const machine = await withDemo(testMachine());
  const before = accepted(await machine.app.ask('app.state', {})).document?.portfolio;
  accepted(await machine.app.ask('scenario.create', { name: 'Less', start: { kind: 'blank' } }));
  const scenario =
    accepted(await machine.app.ask('app.state', {})).document?.portfolio.scenarios.at(-1)?.id ?? '';
  const change = accepted(await machine.app.ask('choice.apply', { limits, options: [], scenario }));
  expect(change.patch.every(({ table }) => table === 'scenarioChange')).toBe(true);
  expect(accepted(await machine.app.ask('app.state', {})).document?.portfolio.blocks).toEqual(before?.blocks);
});

test.each([
  ['a site that is not there', { locks: [{ kind: 'must', siteId: 'gone' }] }, 'invalid-input'],
  ['a limit that is none', { capexUsd: -5 }, 'invalid-input'],
])('refuses %s', async (_, given, code) => {
  const machine = await withDemo(testMachine());
  expect(await machine.app.ask('choice.start', { limits: given })).toMatchObject({
    ok: false,
    error: { code },
  });
});

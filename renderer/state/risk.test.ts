import { expect, test } from 'vitest';
import type { RiskEnd, RiskResult, RiskRun } from '../../shared/contract/risk.ts';
import { ok } from '../../shared/domain/outcome.ts';
import { type SimulationResult, simulationResult } from '../../shared/risk/result.ts';
import { defaultRiskSettings } from '../../shared/risk/riskSettings.ts';
import { type SimulationTask, simulationTask, TrialRunner } from '../../shared/risk/simulate.ts';
import { riskPortfolio } from '../../shared/risk/testing/riskPortfolio.ts';
import type { AppEvent, Client } from './bridge.ts';
import { RiskModel } from './risk.ts';
import { Session } from './session.ts';
import { FakeApp } from './testing/fakeBridge.ts';

const portfolio = riskPortfolio();
/** Figures of some futures; what they are of is what a test says. */
const figures: SimulationResult = (() => {
  const task = simulationTask(
    { portfolio, against: null, settings: defaultRiskSettings(), seed: 1, version: '1' },
    { portfolio: '', against: null, settings: '' },
  );
  const result = simulationResult(new TrialRunner(task).run([0, 5]));
  if (!result) throw new Error('no result');
  return result;
})();

/** A session with risk, whose app runs nothing until a test says how it ended. */
function open(kept: readonly RiskResult[] = []) {
  const app = new FakeApp(portfolio);
  const asked: { readonly name: string; readonly input: unknown }[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  let runs = 0;
  let run: RiskRun | null = null;
  const client = {
    ask: async (name: string, input: never) => {
      if (!name.startsWith('risk.') || name === 'risk.set') return app.client.ask(name as 'risk.set', input);
      asked.push({ name, input });
      if (name === 'risk.results') return ok(kept);
      if (name === 'risk.cancel') return ok(null);
      runs += 1;
      const { state, against } = input as {
        state: { scenarioId: string | null };
        against: RiskRun['against'];
      };
      run = { runId: `run ${runs}`, documentId: 'document', ...state, against, total: 10_000 };
      return ok(run);
    },
    subscribe: (listener: (event: AppEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Client;
  let frame = (): void => undefined;
  const session = new Session({
    client: app.client,
    schedule: (work) => {
      frame = work;
      return () => undefined;
    },
    refuse: (error) => {
      throw new Error(error.message);
    },
  });
  let moment: (() => void) | null = null;
  const previews: SimulationTask[] = [];
  const risk = new RiskModel({
    client,
    session,
    idle: (work) => {
      moment = () => work(() => false);
      return () => {
        moment = null;
      };
    },
    preview: {
      ask: (task, answer) => {
        previews.push(task);
        answer(figures, true);
      },
      stop: () => undefined,
    },
    fingerprint: async (text) =>
      `print of ${text.length} ${[...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 1e9, 7)}`,
    version: () => '1',
  });
  session.open(app.document);
  /** Lets idle moments and answers come until nothing more happens. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) {
      await Promise.resolve();
      const work = moment;
      moment = null;
      work?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  const state = () => risk.store.getState();
  const end = (kind: RiskEnd['kind'] = 'done'): void => {
    const { prints } = state();
    if (!run || !prints) throw new Error('Nothing runs');
    const { portfolio: inputs, against, settings, seed } = prints;
    const of = { ...figures.of, portfolio: inputs, against, settings, seed };
    const result = {
      ...run,
      at: '2026-11-23T00:00:00Z',
      seconds: 2.6,
      wanted: 10_000,
      result: { ...figures, of },
    };
    for (const listener of listeners)
      listener({ name: 'risk/ended', payload: { ...run, kind, result, error: null } });
  };
  const starts = (): number => asked.filter(({ name }) => name === 'risk.start').length;
  const slide = (utilityMw: number): void => {
    session.preview({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw } });
    frame();
  };
  return { app, session, risk, settle, state, end, starts, slide, previews };
}

test('nothing is drawn before somebody looks, then once, and the result is current', async () => {
  const { risk, settle, starts, state, end } = open();
  await settle();
  expect(starts()).toBe(0);
  const leave = risk.watch();
  await settle();
  expect(starts()).toBe(1);
  expect(state().run).toMatchObject({ runId: 'run 1', total: 10_000 });
  // Looking again does not begin anew what runs.
  leave();
  risk.watch();
  await settle();
  expect(starts()).toBe(1);
  end();
  expect(state().run).toBeNull();
  const result = state().results.get('base');
  expect(result && risk.isCurrent(result)).toBe(true);
  await settle();
  expect(starts()).toBe(1);
});

test('what moves under a hand is previewed, and its release is drawn in full', async () => {
  const { risk, session, settle, starts, state, end, slide, previews } = open();
  risk.watch();
  await settle();
  end();
  // What is in view is drawn once before a hand moves it, and shown to nobody.
  expect(previews).toHaveLength(1);
  expect(state().preview).toBeNull();
  slide(100);
  slide(90);
  expect(
    previews.map((task) =>
      task.portfolio.blocks
        .filter(({ siteId }) => siteId === 'alpha')
        .reduce((mw, block) => mw + block.utilityMw, 0),
    ),
  ).toEqual([120, 100, 90]);
  expect(state().preview?.version).toBe(session.store.getState().version);
  await settle();
  expect(starts()).toBe(1);
  await session.commit();
  await settle();
  expect(starts()).toBe(2);
});

test('where nothing runs by itself, a result is out of date and current again after undo', async () => {
  const { app, risk, session, settle, starts, state, end } = open();
  risk.setLive(false);
  risk.watch();
  await settle();
  expect(starts()).toBe(0);
  await risk.start();
  end();
  const isCurrent = (): boolean => {
    const result = state().results.get('base');
    return result !== undefined && risk.isCurrent(result);
  };
  expect(isCurrent()).toBe(true);
  await session.edit({ name: 'risk.set', input: { id: 'hardCost.p90', value: 1.5, source: '' } });
  await settle();
  expect(isCurrent()).toBe(false);
  const undone = await app.client.ask('document.undo', {});
  if (undone.ok) session.accept(undone.value);
  await settle();
  expect(isCurrent()).toBe(true);
  // A name is no input: no future follows from it.
  await session.edit({
    name: 'field.set',
    input: { table: 'site', key: 'alpha', field: 'name', value: 'Other' },
  });
  await settle();
  expect(isCurrent()).toBe(true);
  expect(starts()).toBe(1);
});

test('a cancelled simulation is not begun again by itself', async () => {
  const { risk, settle, starts, end } = open();
  risk.watch();
  await settle();
  end('cancelled');
  await settle();
  risk.watch();
  await settle();
  expect(starts()).toBe(1);
});

import { expect, test } from 'vitest';
import { listOptions } from '../../shared/choice/offered.ts';
import type { OptionList } from '../../shared/choice/result.ts';
import { fiveSites } from '../../shared/choice/testing/fiveSites.ts';
import type { RequestInput } from '../../shared/contract/contract.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { defaultRiskSettings } from '../../shared/risk/riskSettings.ts';
import type { Client } from './bridge.ts';
import { ChoiceModel, lockOn } from './choice.ts';
import { Session } from './session.ts';
import { FakeApp } from './testing/fakeBridge.ts';
import { WindowModel } from './window.ts';

type Asked = RequestInput<'choice.options'>;

/** A session with the optimiser, whose app lists options when a test says so. */
function open() {
  const app = new FakeApp(fiveSites());
  const waiting: { readonly input: Asked; readonly answer: (reply: Result<OptionList, AppError>) => void }[] =
    [];
  const client = {
    ask: (name: string, input: never) =>
      name === 'choice.options'
        ? new Promise((answer) => waiting.push({ input, answer }))
        : app.client.ask(name as 'choice.setLimits', input),
    subscribe: app.client.subscribe,
  } as unknown as Client;
  const session = new Session({
    client: app.client,
    schedule: (work) => {
      work();
      return () => undefined;
    },
    refuse: (error) => {
      throw new Error(error.message);
    },
  });
  const choice = new ChoiceModel({ client, session, window: new WindowModel() });
  session.open(app.document);
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const answer = async (reply?: Result<OptionList, AppError>): Promise<void> => {
    const next = waiting.shift();
    if (!next) throw new Error('Nothing is asked');
    const { limits } = choice.store.getState();
    next.answer(reply ?? ok(listOptions(app.document.portfolio, limits, defaultRiskSettings(), new Map())));
    await settle();
  };
  return { app, session, choice, waiting, answer, settle, limits: () => choice.store.getState().limits };
}

test('a site has one lock about each thing, and each can be taken back by itself', async () => {
  const { choice, limits, settle, app } = open();
  choice.setLock('ash', 'whether', { kind: 'must', siteId: 'ash' });
  choice.setLock('ash', 'notBefore', { kind: 'notBefore', siteId: 'ash', month: '2028-01' as never });
  choice.setLock('elm', 'whether', { kind: 'never', siteId: 'elm', why: '' });
  choice.setLock('ash', 'whether', { kind: 'asPlanned', siteId: 'ash' });
  expect(limits().locks).toEqual([
    { kind: 'notBefore', siteId: 'ash', month: '2028-01' },
    { kind: 'never', siteId: 'elm', why: '' },
    { kind: 'asPlanned', siteId: 'ash' },
  ]);
  choice.setLock('ash', 'whether', null);
  expect(lockOn(limits(), 'ash', 'whether')).toBeNull();
  expect(lockOn(limits(), 'ash', 'notBefore')).toMatchObject({ month: '2028-01' });
  await settle();
  expect(app.document.revision).toBe(5);
});

test('leaving out, taking back, adding and removing are one step each', async () => {
  const { choice, limits, settle, app } = open();
  const own = {
    siteId: 'ash',
    utilityMw: 75,
    model: 'poweredShell',
    start: '2028-01' as never,
    loanToCost: null,
  } as const;
  choice.leaveOut('ash/120MW', true);
  choice.leaveOut('ash/120MW', true);
  expect(limits().options.without).toEqual(['ash/120MW']);
  choice.addOwn(own);
  choice.leaveOut('ash/120MW', false);
  expect(limits().options).toMatchObject({ without: [], own: [own] });
  choice.removeOwn([3]);
  choice.removeOwn([0]);
  expect(limits().options.own).toEqual([]);
  await settle();
  // What changes nothing is no step.
  expect(app.document.revision).toBe(4);
});

test('of questions that come while one is asked the last alone is asked next', async () => {
  const { choice, waiting, answer } = open();
  choice.listOptions();
  choice.setLimits({ startsPerYear: 1 });
  choice.listOptions();
  choice.setLimits({ startsPerYear: 2 });
  choice.listOptions();
  expect(waiting).toHaveLength(1);
  await answer();
  expect(waiting.map(({ input }) => input.limits?.startsPerYear)).toEqual([2]);
  await answer();
  const { list, isAsking } = choice.offers.store.getState();
  expect(list?.sites).toHaveLength(5);
  expect(isAsking).toBe(false);
  // What is known is not asked again.
  choice.listOptions();
  expect(waiting).toHaveLength(0);
});

test('a listing that fails keeps what was known, says why, and can be asked again', async () => {
  const { choice, waiting, answer } = open();
  choice.listOptions();
  await answer();
  choice.setLimits({ capexUsd: 1e9 });
  choice.listOptions();
  await answer(fail(appError('job.failed', 'It failed')));
  expect(choice.offers.store.getState()).toMatchObject({ error: { message: 'It failed' }, isAsking: false });
  expect(choice.offers.store.getState().list?.sites).toHaveLength(5);
  choice.listOptions();
  expect(waiting).toHaveLength(1);
});

test('what was listed goes with its document, also while it is on its way', async () => {
  const { choice, session, app, answer, settle } = open();
  choice.listOptions();
  session.open({ ...app.document, documentId: 'another' });
  await settle();
  await answer();
  expect(choice.offers.store.getState()).toMatchObject({ list: null, of: null, isAsking: false });
});

import { expect, test } from 'vitest';
import { workedExample } from '../../shared/model/knownAnswers/workedExample.ts';
import { FindingsModel } from './findings.ts';
import { Session } from './session.ts';
import { FakeApp } from './testing/fakeBridge.ts';

/** A session with findings, whose idle moments come when a test says so and last for one evaluation. */
function open() {
  const app = new FakeApp(workedExample());
  let frame = (): void => undefined;
  const session = new Session({
    client: app.client,
    schedule: (work) => {
      frame = work;
      return () => {
        frame = () => undefined;
      };
    },
    refuse: (error) => {
      throw new Error(error.message);
    },
  });
  let moment: ((hasTime: () => boolean) => void) | null = null;
  const findings = new FindingsModel({
    session,
    idle: (work) => {
      moment = work;
      return () => {
        moment = null;
      };
    },
  });
  session.open(app.document);
  const idle = (): boolean => {
    const work = moment;
    moment = null;
    work?.(() => false);
    return work !== null;
  };
  return {
    session,
    findings,
    state: () => findings.store.getState(),
    version: () => session.store.getState().version,
    idle,
    settle: (): number => {
      let moments = 0;
      while (idle()) moments += 1;
      return moments;
    },
    slide: (utilityMw: number) => {
      session.preview({ name: 'site.setConversion', input: { siteId: 'example', utilityMw } });
      frame();
    },
  };
}

test('only what somebody looks at is found out, an evaluation at a time', () => {
  const { findings, idle, settle, state, version } = open();
  expect(idle()).toBe(false);
  findings.want({ kind: 'break-evens', siteId: 'example' });
  expect(idle()).toBe(true);
  expect(state().breakEvens.size).toBe(0);
  expect(settle()).toBeGreaterThan(100);
  expect(state().breakEvens.get('example')?.version).toBe(version());
  expect(
    state()
      .breakEvens.get('example')
      ?.value.map(({ id }) => id),
  ).toContain('rent-gain');
  expect(state().confidence.size).toBe(0);
  findings.want({ kind: 'confidence', siteId: null });
  settle();
  expect(state().confidence.get(null)?.value.npvPlan.inputs).toHaveLength(5);
});

test('what is under the hand waits, and what was found before is known to be late', async () => {
  const { findings, session, settle, slide, state, version } = open();
  findings.want({ kind: 'confidence', siteId: 'example' });
  settle();
  const before = state().confidence.get('example');
  slide(40);
  expect(settle()).toBeLessThan(2);
  expect(state().confidence.get('example')).toBe(before);
  expect(before?.version).not.toBe(version());
  await session.commit();
  settle();
  const after = state().confidence.get('example');
  expect(after?.version).toBe(version());
  expect(after?.value).not.toEqual(before?.value);
});

test('what nobody looks at any more is left as it was, and goes with its document', async () => {
  const { findings, session, settle, slide, state, version } = open();
  const leave = findings.want({ kind: 'confidence', siteId: 'example' });
  settle();
  leave();
  slide(40);
  await session.commit();
  settle();
  expect(state().confidence.get('example')?.version).not.toBe(version());
  session.open(null);
  expect(state().confidence.size).toBe(0);
});

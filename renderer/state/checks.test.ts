import { expect, test } from 'vitest';
import { laws } from '../../shared/engine/checks/laws.ts';
import { ChecksModel } from './checks.ts';
import { Session } from './session.ts';
import { FakeApp } from './testing/fakeBridge.ts';
import { twoSites } from './testing/portfolios.ts';

/** A session with its checks, whose idle moments come when a test says so and last for one site. */
function open() {
  const app = new FakeApp(twoSites());
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
  const checks = new ChecksModel({
    session,
    idle: (work) => {
      moment = work;
      return () => {
        moment = null;
      };
    },
  });
  session.open(app.document);
  return {
    session,
    checks: () => checks.store.getState(),
    settled: () => session.store.getState().settledVersion,
    /** One idle moment, in which one step is made. Answers whether anything was to be done. */
    idle: (): boolean => {
      const work = moment;
      moment = null;
      work?.(() => false);
      return work !== null;
    },
    slide: (utilityMw: number) => {
      session.preview({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw } });
      frame();
    },
  };
}

test('figures are looked over in idle moments, a site at a time', () => {
  const { idle, checks, settled } = open();
  idle();
  idle();
  expect(checks().checks).toEqual([]);
  idle();
  expect(checks().checks).toHaveLength(laws.length);
  expect(checks().version).toBe(settled());
  expect(idle()).toBe(false);
});

test('nothing is said of figures under the hand; what was said before stays until it lets go', async () => {
  const { idle, checks, settled, slide, session } = open();
  while (idle());
  const before = checks();
  slide(40);
  idle();
  slide(60);
  while (idle());
  expect(checks()).toBe(before);
  await session.commit();
  while (idle());
  expect(checks().version).toBe(settled());
  expect(checks().portfolio?.blocks).toHaveLength(2);
});

test('a look that an edit overtakes begins anew', async () => {
  const { idle, checks, settled, session } = open();
  idle();
  await session.edit({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw: 40 } });
  idle();
  idle();
  expect(checks().checks).toEqual([]);
  while (idle());
  expect(checks().version).toBe(settled());
});

test('a hand that takes hold and puts back leaves figures that are looked over', () => {
  const { idle, checks, settled, slide, session } = open();
  idle();
  slide(40);
  idle();
  session.cancel();
  while (idle());
  expect(checks().version).toBe(settled());
});

test('a closed document has no checks', () => {
  const { idle, checks, session } = open();
  while (idle());
  session.open(null);
  expect(checks().checks).toEqual([]);
  expect(idle()).toBe(false);
});

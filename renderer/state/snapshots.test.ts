import { expect, test } from 'vitest';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { takeSnapshot } from '../../shared/commands/snapshots.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { Session } from './session.ts';
import { SliderRings } from './sliderRings.ts';
import { createSnapshotActions } from './snapshotActions.ts';
import { FakeApp } from './testing/fakeBridge.ts';
import { twoSites } from './testing/portfolios.ts';
import { WindowModel } from './window.ts';

/** A session over a document in memory, whose idle moments come when a test says so. */
function open(portfolio = twoSites()) {
  const app = new FakeApp(portfolio);
  const refused: AppError[] = [];
  const session = new Session({
    client: app.client,
    schedule: (work) => {
      work();
      return () => undefined;
    },
    refuse: (error) => refused.push(error),
  });
  const model = new WindowModel();
  const idle: (() => void)[] = [];
  const rings = new SliderRings({
    session,
    idle: (work) => {
      const run = () => work(() => true);
      idle.push(run);
      return () => idle.splice(idle.indexOf(run), 1);
    },
  });
  session.open(app.document);
  return {
    app,
    session,
    refused,
    model,
    rest: () => {
      for (const work of idle.splice(0)) work();
    },
    ring: () => rings.store.getState().ring,
    state: () => session.store.getState(),
    actions: createSnapshotActions({ client: app.client, session, window: model }),
    convert: (utilityMw: number) =>
      session.edit({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw } }),
    undo: async () => {
      const undone = await app.client.ask('document.undo', {});
      if (undone.ok) session.accept(undone.value);
    },
  };
}

test('figures are compared with the plan as it was when the snapshot was taken', async () => {
  const { session, state, actions, convert } = open();
  await convert(40);
  const gain = state().engine?.portfolioValue('portfolio.gain');
  expect(await actions.take('Last board, 12 Sep 2026')).toBeNull();
  await convert(120);
  session.compareWith('snapshot:last-board-12-sep-2026');
  expect(state().compared).toEqual({
    name: 'Last board, 12 Sep 2026',
    words: 'Last board, 12 Sep 2026',
    inputWords: 'Last board, 12 Sep 2026',
  });
  expect(state().baseline?.portfolio('gain')).toBe(gain);
  expect(state().baseline?.site('alpha', 'aiUtilityMw')).toBe(40);
  await session.edit({
    name: 'field.set',
    input: { table: 'market', key: 'market', field: 'btcPriceUsd', value: 90_000, original: '' },
  });
  expect(state().baseline?.portfolio('gain')).toBe(gain);
  expect(state().baseline?.inputs?.market.btcPriceUsd).not.toBe(90_000);
  expect(state().isBaselineLate).toBe(false);
  const engine = session.evaluated('snapshot:last-board-12-sep-2026');
  expect(engine?.portfolioValue('portfolio.gain')).toBe(gain);
  expect(session.evaluated('snapshot:gone')).toBeNull();
});

test('a snapshot that is compared with keeps its place when it is named anew, and leaves when it goes', async () => {
  const { session, state, actions, undo, convert } = open();
  await convert(40);
  await actions.take('Board');
  await convert(60);
  session.compareWith('snapshot:board');
  await actions.rename('board', 'A name that is much longer than there is room for');
  expect(state().comparison).toBe('snapshot:board');
  expect(state().compared.words).toBe('A name that is much longe…');
  expect(state().baseline?.site('alpha', 'aiUtilityMw')).toBe(40);
  await actions.remove('board');
  expect(state().comparison).toBe('opened');
  expect(state().baseline?.site('alpha', 'aiUtilityMw')).toBe(0);
  await undo();
  expect(state().base?.snapshots).toHaveLength(1);
});

test('a name that is taken is refused where it is typed, and nothing is told elsewhere', async () => {
  const { actions, model } = open();
  await actions.take('Board');
  expect(await actions.take('board ')).toMatchObject({ message: 'There is a snapshot "Board" already' });
  expect(model.store.getState().notices).toEqual([]);
  expect(await actions.rename('gone', 'Any')).toMatchObject({ code: 'not-found' });
  expect(model.store.getState().notices).toHaveLength(1);
});

test('the ring of the sliders is the newest snapshot, and the opened document where there is none', async () => {
  const { ring, rest, actions, convert, undo, session } = open();
  expect(ring()).toMatchObject({ words: 'as opened', comparison: 'opened' });
  await convert(40);
  await actions.take('First board');
  await convert(60);
  await actions.take('Second board');
  rest();
  expect(ring()).toMatchObject({
    words: 'as in Second board',
    short: 'Second board',
    comparison: 'snapshot:second-board',
  });
  expect(ring()?.portfolio.blocks.reduce((sum, block) => sum + block.utilityMw, 0)).toBe(60);
  const shown = ring();
  await convert(80);
  rest();
  expect(ring()).toBe(shown);
  await undo();
  await undo();
  rest();
  expect(ring()?.words).toBe('as in First board');
  await undo();
  await undo();
  rest();
  expect(ring()?.words).toBe('as opened');
  session.open(null);
  expect(ring()).toBeNull();
});

/** Two sites with a sound snapshot and a newer one that is damaged. */
function withDamaged(): Portfolio {
  const base = twoSites();
  const converted = setConversion(base, 'alpha', 50);
  const taken = converted.ok
    ? takeSnapshot(applyPatch(base, converted.value.patch), {
        name: 'Sound',
        takenAt: '2026-01-01T00:00:00Z',
      })
    : converted;
  if (!taken.ok) throw new Error(taken.error.message);
  const sound = applyPatch(base, taken.value.patch).snapshots;
  const damaged = { id: 'damaged', name: 'Damaged', takenAt: '2026-02-01T00:00:00Z', content: '{"format"' };
  return { ...base, snapshots: [damaged, ...sound] };
}

test('a snapshot that cannot be read is said to be so, and everything else works on', async () => {
  const { session, state, refused, ring, rest, convert, app } = open(withDamaged());
  rest();
  expect(ring()?.words).toBe('as in Sound');
  const before = state();
  session.compareWith('snapshot:damaged');
  expect(refused).toMatchObject([{ code: 'document.corrupt' }]);
  expect(refused[0]?.message).toContain('"Damaged"');
  expect(state()).toBe(before);
  expect(session.evaluated('snapshot:damaged')).toBeNull();
  session.compareWith('snapshot:sound');
  expect(state().baseline?.site('alpha', 'aiUtilityMw')).toBe(50);
  expect(await convert(20)).toBe(true);
  expect(app.document.portfolio.snapshots.map(({ id }) => id)).toEqual(['damaged', 'sound']);
  const fresh = new PortfolioEngine(app.document.portfolio);
  expect(state().engine?.portfolioValue('portfolio.gain')).toBe(fresh.portfolioValue('portfolio.gain'));
});

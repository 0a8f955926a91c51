import { expect, test } from 'vitest';
import { createScenario, removeScenario } from '../../shared/commands/scenarioList.ts';
import { appError } from '../../shared/contract/errors.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import { scenarioPortfolio } from '../../shared/domain/scenario.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { editOfField } from './edits.ts';
import { openSession as open } from './testing/openSession.ts';
import { twoSites } from './testing/portfolios.ts';

test('many moves of a slider in one frame are evaluated once, and no request is sent', () => {
  const { slide, draw, frames, aiMw, app, state } = open();
  for (let mw = 5; mw <= 50; mw += 5) slide(mw);
  expect(aiMw()).toBe(0);
  draw();
  draw();
  expect(frames()).toBe(1);
  expect(aiMw()).toBe(50);
  expect(app.asked).toEqual([]);
  expect(state().isDrafting).toBe(true);
  expect(state().document?.portfolio.blocks).toEqual([]);
});

test('a drag sends one request when it is let go, and is one step of undo', async () => {
  const { slide, draw, aiMw, app, session, state } = open();
  for (let mw = 5; mw <= 60; mw += 5) {
    slide(mw);
    draw();
  }
  expect(await session.commit()).toBe(true);
  expect(app.asked).toEqual(['site.setConversion']);
  expect(aiMw()).toBe(60);
  expect(state().document?.revision).toBe(1);
  expect(state().document?.undoLabel).toBe('Set Alpha AI capacity 0 to 60 MW');
  expect(state().isDrafting).toBe(false);
});

test('letting go before the frame is drawn keeps the last place of the hand', async () => {
  const { slide, aiMw, session } = open();
  slide(25);
  await session.commit();
  expect(aiMw()).toBe(25);
});

test('Escape puts back every figure and sends nothing', () => {
  const { slide, draw, gain, app, session, state } = open();
  const before = gain();
  slide(100);
  draw();
  expect(gain()).not.toBe(before);
  session.cancel();
  expect(gain()).toBe(before);
  expect(state().shown).toBe(state().document?.portfolio);
  expect(app.asked).toEqual([]);
});

test('an edit on its way stays on screen until it is accepted', async () => {
  const { slide, draw, aiMw, app, session, state } = open();
  const release = app.hold();
  slide(40);
  draw();
  const saved = session.commit();
  expect(aiMw()).toBe(40);
  expect(state().pendingCount).toBe(1);
  release();
  await saved;
  expect(aiMw()).toBe(40);
  expect(state().pendingCount).toBe(0);
});

test('a slider dragged while another edit is on its way shows both', async () => {
  const { slide, draw, aiMw, app, session } = open();
  const release = app.hold();
  const first = session.edit({ name: 'site.setConversion', input: { siteId: 'beta', utilityMw: 30 } });
  slide(20);
  draw();
  expect([aiMw('alpha'), aiMw('beta')]).toEqual([20, 30]);
  release();
  await first;
  expect([aiMw('alpha'), aiMw('beta')]).toEqual([20, 30]);
});

test('a refused edit is taken back and said', async () => {
  const { aiMw, app, session, refused } = open();
  app.refusal = appError('document.disk-full', 'The disk is full', { advice: 'Free some space' });
  const isAccepted = await session.edit({
    name: 'site.setConversion',
    input: { siteId: 'alpha', utilityMw: 50 },
  });
  expect(isAccepted).toBe(false);
  expect(aiMw()).toBe(0);
  expect(refused.map((error) => error.code)).toEqual(['document.disk-full']);
});

test('an impossible edit is refused without asking', async () => {
  const { aiMw, app, session, refused } = open();
  await session.edit({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw: 500 } });
  expect(refused[0]?.code).toBe('rule-violation');
  expect(aiMw()).toBe(0);
  expect(app.asked).toEqual([]);
});

test('an edit that changes nothing asks for nothing', async () => {
  const { app, session } = open();
  expect(await session.edit({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw: 0 } })).toBe(
    true,
  );
  expect(app.asked).toEqual([]);
});

test('a change announced twice is taken in once', () => {
  const { app, session, state } = open();
  const edit = { name: 'site.setConversion', input: { siteId: 'alpha', utilityMw: 35 } } as const;
  app.editElsewhere(edit, true);
  const once = state().document;
  session.accept({
    documentId: 'document',
    revision: 1,
    label: 'again',
    patch: [],
    undoLabel: 'again',
    redoLabel: null,
    savedAt: '',
  });
  expect(state().document).toBe(once);
  expect(once?.revision).toBe(1);
});

test('a gap in the revisions fetches the document anew', async () => {
  const { app, aiMw, state } = open();
  app.editElsewhere({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw: 10 } }, false);
  app.editElsewhere({ name: 'site.setConversion', input: { siteId: 'beta', utilityMw: 15 } }, true);
  expect(app.asked).toEqual(['app.state']);
  await expect.poll(() => state().document?.revision).toBe(2);
  expect([aiMw('alpha'), aiMw('beta')]).toEqual([10, 15]);
});

test('only the sites that moved are marked as changed', () => {
  const { slide, draw, state } = open();
  const before = new Map(state().siteVersions);
  slide(50);
  draw();
  expect(state().siteVersions.get('alpha')).not.toBe(before.get('alpha'));
  expect(state().siteVersions.get('beta')).toBe(before.get('beta'));
});

test('the order of lists stands still while a hand is on a slider', async () => {
  const { slide, draw, session, state } = open();
  const settled = state().settledVersion;
  slide(50);
  draw();
  expect(state().settledVersion).toBe(settled);
  await session.commit();
  expect(state().settledVersion).toBe(state().version);
});

test('the figures on screen are those of a fresh evaluation, whatever was dragged before', async () => {
  const { slide, draw, gain, session, state } = open();
  for (const mw of [50, 5, 190, 75]) {
    slide(mw);
    draw();
  }
  await session.commit();
  session.preview({
    name: 'field.set',
    input: { table: 'market', key: 'market', field: 'btcPriceUsd', value: 90_000, original: '90000' },
  });
  draw();
  await session.commit();
  const { document } = state();
  if (!document) throw new Error('the document is open');
  expect(gain()).toBe(new PortfolioEngine(document.portfolio).portfolioValue('portfolio.gain'));
});

test.each([
  ['opened', 0, 40],
  ['previous', 20, 40],
  ['do-nothing', 0, 0],
] as const)('compared with %s, a drag is measured from its own baseline', async (comparison, ai, isPlan) => {
  const { slide, draw, session, state } = open();
  session.compareWith(comparison);
  await session.edit({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw: 20 } });
  slide(60);
  draw();
  expect(state().baseline?.site('alpha', 'aiUtilityMw')).toBe(ai);
  expect(state().baseline?.isPlan).toBe(isPlan > 0);
});

test('a commercial model is set with the terms that go with it, as one step of undo', async () => {
  const { app, session, state } = open();
  const site = () => state().shown?.sites.find(({ id }) => id === 'alpha');
  const before = site();
  await session.edit(
    editOfField({ table: 'site', key: 'alpha', field: 'commercialModel', value: 'retrofit', original: '' }),
  );
  expect(site()).toMatchObject({ commercialModel: 'retrofit', hardCostUsdPerItMw: 3.6e6 });
  expect(state().document?.undoLabel).toMatch(/^Set .* to Retrofit colocation/);
  const undone = await app.client.ask('document.undo', {});
  if (undone.ok) session.accept(undone.value);
  expect(site()).toEqual(before);
});

/** A session over two sites with a scenario in which the rent of Alpha is 90. */
function openWithScenario() {
  const base = twoSites();
  const made = createScenario(base, 'Low rent', { kind: 'blank' });
  if (!made.ok) throw new Error(made.error.message);
  const opened = open(applyPatch(base, made.value.patch));
  const rentIn = (scenarioId: string | null): unknown =>
    scenarioPortfolio(opened.app.document.portfolio, scenarioId).sites[0]?.rentUsdPerKwMonth;
  const rent = (value: number) =>
    opened.session.edit({
      name: 'field.set',
      input: { table: 'site', key: 'alpha', field: 'rentUsdPerKwMonth', value },
    });
  return { ...opened, rent, rentIn };
}

test('what is edited while a scenario is in view goes into it, and is compared with the base', async () => {
  const { session, state, rent, rentIn, slide, draw, aiMw } = openWithScenario();
  session.showScenario('low-rent');
  expect(state().comparison).toBe('base');
  await rent(90);
  expect(rentIn(null)).toBe(125);
  expect(rentIn('low-rent')).toBe(90);
  slide(50);
  draw();
  expect(aiMw()).toBe(50);
  expect(state().base?.blocks).toEqual([]);
  expect(state().baseline?.site('alpha', 'aiUtilityMw')).toBe(0);
  expect(state().isBaselineLate).toBe(false);
  await session.commit();
  session.showScenario(null);
  expect(aiMw()).toBe(0);
  expect(state().comparison).toBe('opened');
});

test('a scenario that is compared with follows the base when the hand lets go, and is late until then', async () => {
  const { session, state, slide, draw } = openWithScenario();
  session.compareWith('scenario:low-rent');
  expect(state().compared.name).toBe('A: Low rent');
  slide(50);
  draw();
  expect(state().isBaselineLate).toBe(true);
  expect(state().baseline?.site('alpha', 'aiUtilityMw')).toBe(0);
  await session.commit();
  expect(state().isBaselineLate).toBe(false);
  expect(state().baseline?.site('alpha', 'aiUtilityMw')).toBe(50);
});

test('figures of a state that is not in view are those of a fresh evaluation', async () => {
  const { session, state, rent } = openWithScenario();
  session.showScenario('low-rent');
  await rent(90);
  await session.edit({ name: 'site.setConversion', input: { siteId: 'alpha', utilityMw: 50 } });
  session.showScenario(null);
  const base = state().base;
  const engine = session.evaluated('scenario:low-rent');
  if (!base || !engine) throw new Error('Nothing is evaluated');
  const fresh = new PortfolioEngine(scenarioPortfolio(base, 'low-rent'));
  expect(engine.portfolioValue('portfolio.gain')).toBe(fresh.portfolioValue('portfolio.gain'));
  expect(engine.portfolioValue('portfolio.gain')).not.toBe(state().engine?.portfolioValue('portfolio.gain'));
  expect(session.evaluated('scenario:gone')).toBeNull();
});

test('a scenario that is taken away leaves the base in view', () => {
  const { session, state, app } = openWithScenario();
  session.showScenario('low-rent');
  const removed = removeScenario(app.document.portfolio, 'low-rent');
  if (!removed.ok) throw new Error(removed.error.message);
  session.accept({
    ...app.document,
    revision: 1,
    label: 'Remove',
    patch: removed.value.patch,
    savedAt: '2026-11-22T14:02:00Z',
  });
  expect(state().scenarioId).toBeNull();
  expect(state().comparison).not.toBe('base');
});

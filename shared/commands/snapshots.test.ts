import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import { byId } from '../domain/order.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { scenarioPortfolio } from '../domain/scenario.ts';
import { snapshotLimits } from '../domain/snapshotRows.ts';
import { readSnapshot } from '../domain/snapshots.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { portfolioArbitrary } from '../engine/testing/portfolioArbitrary.ts';
import type { EditResult } from './command.ts';
import { inScenario } from './inScenario.ts';
import { removeSite } from './removeSite.ts';
import { createScenario } from './scenarioList.ts';
import { setConversion } from './setConversion.ts';
import { setField } from './setField.ts';
import { removeSnapshot, renameSnapshot, takeSnapshot } from './snapshots.ts';

const takenAt = '2026-09-12T14:02:11.000Z';
const alpha = newSite('alpha', { name: 'Alpha', energisedMw: 200, moduleMw: 5, blockMw: 50 });
const start: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [alpha],
  blocks: [newBlock('alpha-block-1', alpha.id, 1, { utilityMw: 50 })],
};

type Make = (portfolio: Portfolio) => EditResult;
const take =
  (name: string): Make =>
  (p) =>
    takeSnapshot(p, { name, takenAt });
const price =
  (value: number): Make =>
  (p) =>
    setField(p, { table: 'market', key: 'market', field: 'btcPriceUsd', value, original: '' });

/** The portfolio after edits that must all be possible, and can all be taken back and read. */
function after(portfolio: Portfolio, ...edits: readonly Make[]): Portfolio {
  return edits.reduce((now, make) => {
    const edit = make(now);
    if (!edit.ok) throw new Error(edit.error.message);
    const next = applyPatch(now, edit.value.patch);
    expect(applyPatch(next, reversePatch(edit.value.patch))).toEqual(now);
    expect(parsePortfolio(next)).toEqual({ ok: true, value: next });
    return next;
  }, portfolio);
}

function planOf(portfolio: Portfolio, id: string): Portfolio {
  const snapshot = portfolio.snapshots.find((row) => row.id === id);
  const read = snapshot && readSnapshot(snapshot);
  if (!read?.ok) throw new Error(read?.error.message ?? `There is no snapshot ${id}`);
  return read.value;
}

/** Every number of every site and of the portfolio. */
function figures(portfolio: Portfolio): unknown {
  const engine = new PortfolioEngine(portfolio);
  return {
    sites: portfolio.sites.map(({ id }) => [
      engine.siteValue(id, 'site.npvPlan'),
      engine.siteValue(id, 'site.npvEquity'),
      engine.siteOutcome(id, 'site.irr'),
    ]),
    gain: engine.portfolioValue('portfolio.gain'),
    cash: Array.from(engine.portfolioSeries('portfolio.planCumulative')),
  };
}

test('a snapshot is taken, named and removed in words; the plan stays as it is', () => {
  const taken = takeSnapshot(start, { name: '  Last board, 12 Sep 2026 ', takenAt });
  expect(taken).toMatchObject({ ok: true, value: { label: 'Take snapshot Last board, 12 Sep 2026' } });
  const kept = after(start, take('Last board, 12 Sep 2026'));
  expect(kept.snapshots).toMatchObject([
    { id: 'last-board-12-sep-2026', name: 'Last board, 12 Sep 2026', takenAt },
  ]);
  expect({ ...kept, snapshots: [] }).toEqual(start);
  const [{ id = '' } = {}] = kept.snapshots;
  const renamed = renameSnapshot(kept, id, 'September board');
  expect(renamed).toMatchObject({
    ok: true,
    value: { label: 'Rename snapshot Last board, 12 Sep 2026 to September board' },
  });
  const named = after(kept, (p) => renameSnapshot(p, id, 'September board'));
  expect(named.snapshots[0]).toEqual({ ...kept.snapshots[0], name: 'September board' });
  expect(removeSnapshot(named, id)).toMatchObject({
    ok: true,
    value: { label: 'Remove snapshot September board' },
  });
  expect(after(named, (p) => removeSnapshot(p, id))).toEqual(start);
});

test('what a snapshot holds: base and scenarios, neither answers nor other snapshots', () => {
  const answered: Portfolio = { ...start, answers: [{ id: 'why', ordinal: 1, question: 'Why?' }] };
  const taken = after(
    answered,
    (p) => createScenario(p, 'More AI', { kind: 'blank' }),
    (p) => inScenario(p, 'more-ai', (seen) => setConversion(seen, 'alpha', 150)),
    take('First'),
    price(40_000),
    take('Second'),
  );
  const first = planOf(taken, 'first');
  expect(first).toEqual({ ...taken, market: start.market, provenance: [], answers: [], snapshots: [] });
  const converted = scenarioPortfolio(first, 'more-ai').blocks.reduce((sum, row) => sum + row.utilityMw, 0);
  expect(converted).toBe(150);
  expect(planOf(taken, 'second').market.btcPriceUsd).toBe(40_000);
  expect(taken.snapshots[1]?.content).not.toContain('First');
  expect(taken.snapshots[1]?.content).not.toContain('Why?');
});

test('names are one of a kind and not too long, and there is an end to snapshots', () => {
  const one = after(start, take('Board'));
  expect(takeSnapshot(one, { name: ' board', takenAt })).toMatchObject({
    ok: false,
    error: { code: 'rule-violation', message: 'There is a snapshot "Board" already' },
  });
  expect(takeSnapshot(one, { name: ' ', takenAt })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', field: 'name' },
  });
  expect(takeSnapshot(one, { name: 'x'.repeat(121), takenAt })).toMatchObject({ ok: false });
  const two = after(one, take('Other'));
  expect(renameSnapshot(two, 'other', 'BOARD')).toMatchObject({ ok: false });
  expect(after(two, (p) => renameSnapshot(p, 'board', 'BOARD')).snapshots[0]?.name).toBe('BOARD');
  expect(renameSnapshot(two, 'gone', 'Any')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(removeSnapshot(two, 'gone')).toMatchObject({ ok: false, error: { code: 'not-found' } });

  const names = Array.from({ length: snapshotLimits.snapshots }, (_, index) => `Board ${index}`);
  const full = names.reduce((now, name) => after(now, take(name)), start);
  expect(takeSnapshot(full, { name: 'One more', takenAt })).toMatchObject({
    ok: false,
    error: { message: 'A portfolio keeps at most 20 snapshots', advice: 'Remove one first' },
  });
  const large: Portfolio = {
    ...start,
    snapshots: [{ id: 'big', name: 'Big', takenAt, content: 'x'.repeat(snapshotLimits.allContent - 100) }],
  };
  const refused = takeSnapshot(large, { name: 'One more', takenAt });
  expect(refused).toMatchObject({ ok: false, error: { code: 'rule-violation' } });
  expect(refused.ok ? '' : refused.error.message).toContain('64 MB');
});

test('whatever is edited later, a snapshot has the figures of the portfolio when it was taken', () => {
  const edits = fc.array(
    fc.oneof(
      fc.double({ min: 10_000, max: 200_000, noNaN: true }).map(price),
      fc.tuple(fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true })).map(
        ([n, share]): Make =>
          (p) => {
            const site = p.sites[n % Math.max(1, p.sites.length)];
            return setConversion(p, site?.id ?? 'none', (site?.energisedMw ?? 0) * share);
          },
      ),
      fc.nat(9).map(
        (n): Make =>
          (p) =>
            removeSite(p, p.sites[n % Math.max(1, p.sites.length)]?.id ?? 'none'),
      ),
      fc.constant<Make>((p) => renameSnapshot(p, 'board', 'Another name')),
      fc.constant<Make>((p) => takeSnapshot(p, { name: 'Later', takenAt })),
    ),
    { maxLength: 5 },
  );
  let edited = 0;
  fc.assert(
    fc.property(portfolioArbitrary, edits, (generated, makes) => {
      const portfolio = { ...generated, blocks: [...generated.blocks].sort(byId) };
      const then = figures(portfolio);
      let now = after(portfolio, take('Board'));
      for (const make of makes) {
        const edit = make(now);
        if (!edit.ok) continue;
        edited += edit.value.patch.length > 0 ? 1 : 0;
        now = applyPatch(now, edit.value.patch);
      }
      expect(figures(planOf(now, 'board'))).toEqual(then);
    }),
    { numRuns: 40 },
  );
  expect(edited).toBeGreaterThan(8);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import { byId } from '../domain/order.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { scenarioPortfolio } from '../domain/scenario.ts';
import { stories } from '../domain/stories.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { portfolioArbitrary } from '../engine/testing/portfolioArbitrary.ts';
import { applyDeal } from './applyDeal.ts';
import { addBlock, removeBlock, splitBlock } from './blockList.ts';
import type { EditResult } from './command.ts';
import { inScenario } from './inScenario.ts';
import { moveBlock } from './moveBlock.ts';
import { removeSite } from './removeSite.ts';
import { resizeBlock } from './resizeBlock.ts';
import { clearScenarioChanges, copyScenarioChanges, setScenarioChange } from './scenarioChanges.ts';
import {
  createScenario,
  moveScenario,
  promoteScenario,
  removeScenario,
  renameScenario,
} from './scenarioList.ts';
import { setConversion } from './setConversion.ts';
import { setField } from './setField.ts';

const alpha = newSite('alpha', {
  name: 'Alpha',
  energisedMw: 200,
  rentUsdPerKwMonth: 120,
  moduleMw: 5,
  blockMw: 50,
});
const beta = newSite('beta', { name: 'Beta', energisedMw: 100, rentUsdPerKwMonth: 100 });
const start: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [alpha, beta],
  blocks: [newBlock('alpha-block-1', alpha.id, 1, { utilityMw: 50 })],
};

/** The portfolio after edits that must all be possible. */
function after(portfolio: Portfolio, ...edits: readonly ((p: Portfolio) => EditResult)[]): Portfolio {
  return edits.reduce((now, make) => {
    const edit = make(now);
    if (!edit.ok) throw new Error(edit.error.message);
    const next = applyPatch(now, edit.value.patch);
    expect(applyPatch(next, reversePatch(edit.value.patch))).toEqual(now);
    expect(parsePortfolio(next)).toEqual({ ok: true, value: next });
    return next;
  }, portfolio);
}

const blank = (name: string) => (p: Portfolio) => createScenario(p, name, { kind: 'blank' });
const rent = (scenario: string | null, value: number) => (p: Portfolio) =>
  inScenario(p, scenario, (seen) =>
    setField(seen, { table: 'site', key: 'alpha', field: 'rentUsdPerKwMonth', value, original: '' }),
  );
const convert =
  (scenario: string | null, mw: number, site = 'alpha') =>
  (p: Portfolio) =>
    inScenario(p, scenario, (seen) => setConversion(seen, site, mw));
const rentOf = (p: Portfolio): number | undefined => p.sites[0]?.rentUsdPerKwMonth;

test('an edit in a scenario leaves the base as it is, and a change of the base flows into it', () => {
  const edited = after(start, blank('Low rent'), rent('low-rent', 90));
  expect(edited.sites).toBe(start.sites);
  expect(edited.blocks).toBe(start.blocks);
  expect(rentOf(scenarioPortfolio(edited, 'low-rent'))).toBe(90);
  const later = after(edited, (p) =>
    setField(p, { table: 'market', key: 'market', field: 'btcPriceUsd', value: 40_000, original: '' }),
  );
  const seen = scenarioPortfolio(later, 'low-rent');
  expect(seen.market).toBe(later.market);
  expect(rentOf(seen)).toBe(90);
  expect(rentOf(scenarioPortfolio(after(later, rent(null, 130)), 'low-rent'))).toBe(90);
});

test('rows in which nothing differs are those of the base, and those that differ stay from view to view', () => {
  const edited = after(start, blank('Low rent'), rent('low-rent', 90));
  const seen = scenarioPortfolio(edited, 'low-rent');
  expect(seen.sites[1]).toBe(edited.sites[1]);
  expect(seen.blocks).toBe(edited.blocks);
  expect(seen.market).toBe(edited.market);
  const moved = after(edited, (p) =>
    setField(p, { table: 'site', key: 'beta', field: 'energisedMw', value: 90, original: '' }),
  );
  const again = scenarioPortfolio(moved, 'low-rent', seen);
  expect(again.sites[0]).toBe(seen.sites[0]);
  const engine = new PortfolioEngine(seen);
  expect(engine.update(again).market).toBe(false);
  expect(scenarioPortfolio(moved, 'low-rent', again).sites).toBe(again.sites);
});

test('the value of the base, typed in a scenario, is no change any more', () => {
  const edited = after(start, blank('Low rent'), rent('low-rent', 90), rent('low-rent', 120));
  expect(edited.scenarioChanges).toEqual([]);
  expect(scenarioPortfolio(edited, 'low-rent')).toBe(edited);
});

test('the conversion of a scenario adds and drops blocks of its own', () => {
  const more = after(start, blank('More'), convert('more', 120));
  expect(more.blocks).toBe(start.blocks);
  const seen = scenarioPortfolio(more, 'more');
  expect(seen.blocks.map((block) => [block.id, block.utilityMw])).toEqual([
    ['alpha-block-1', 50],
    ['alpha-block-2', 50],
    ['alpha-block-3', 20],
  ]);
  expect(seen.blocks).toEqual(after(start, convert(null, 120)).blocks);
  const none = after(more, convert('more', 0));
  expect(scenarioPortfolio(none, 'more').blocks).toEqual([]);
  expect(none.scenarioChanges.map(({ key, field, value }) => [key, field, value])).toEqual([
    ['alpha-block-1', 'siteId', null],
  ]);
  const back = after(none, convert('more', 50));
  expect(scenarioPortfolio(back, 'more').blocks.map((block) => block.utilityMw)).toEqual([50]);
});

test('changes of a site that is removed go with it, in the same step', () => {
  const edited = after(
    start,
    blank('Both'),
    rent('both', 90),
    convert('both', 120),
    convert('both', 30, 'beta'),
  );
  const without = after(edited, (p) => inScenario(p, null, (base) => removeSite(base, 'alpha')));
  expect(new Set(without.scenarioChanges.map(({ key }) => key))).toEqual(new Set(['beta-block-1']));
  const fewer = after(
    start,
    convert(null, 100),
    blank('Late'),
    (p) =>
      inScenario(p, 'late', (seen) =>
        setField(seen, {
          table: 'block',
          key: 'alpha-block-2',
          field: 'delayMonths',
          value: 6,
          original: '',
        }),
      ),
    convert(null, 50),
  );
  expect(fewer.scenarioChanges).toEqual([]);
});

test('what is the same in every scenario is refused in one, and is told so', () => {
  const named = after(start, blank('A name'));
  const edit = inScenario(named, 'a-name', (seen) =>
    setField(seen, { table: 'site', key: 'alpha', field: 'name', value: 'Omega', original: 'Omega' }),
  );
  expect(edit).toMatchObject({
    ok: false,
    error: { code: 'rule-violation', message: 'Names and notes are the same in every scenario: Site' },
  });
  expect(rent('gone', 90)(named)).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('a scenario obeys the rules of power, also when a change is copied or cleared', () => {
  const edited = after(start, blank('One'), blank('Two'), convert('two', 200), (p) =>
    setScenarioChange(p, 'one', { table: 'site', key: 'alpha', field: 'reservedMw', value: 100 }),
  );
  expect(convert('one', 150)(edited)).toMatchObject({ ok: false, error: { code: 'rule-violation' } });
  const copied = copyScenarioChanges(
    edited,
    'one',
    [{ table: 'site', key: 'alpha', field: 'reservedMw' }],
    ['two'],
  );
  expect(copied).toMatchObject({ ok: false, error: { code: 'rule-violation' } });
  const wrong = setScenarioChange(edited, 'one', {
    table: 'site',
    key: 'alpha',
    field: 'occupancy',
    value: 1.2,
  });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid-input', field: 'occupancy' } });
});

test('letters and places are given once; a letter that is free again is given again', () => {
  const three = after(start, blank('x'), blank('y'), blank('z'));
  expect(three.scenarios.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  expect(new Set(three.scenarios.map(({ colour }) => colour)).size).toBe(3);
  const moved = after(three, (p) => moveScenario(p, 'z', 1));
  expect(moved.scenarios.map(({ id, ordinal }) => [id, ordinal])).toEqual([
    ['x', 2],
    ['y', 3],
    ['z', 1],
  ]);
  const again = after(moved, (p) => removeScenario(p, 'x'), blank('x'));
  expect(again.scenarios.find(({ id }) => id === 'x')?.letter).toBe('A');
  const renamed = after(again, (p) => renameScenario(p, 'x', { name: '  Board plan ' }));
  expect(renamed.scenarios.find(({ id }) => id === 'x')?.name).toBe('Board plan');
  expect(renameScenario(again, 'x', { name: ' ' })).toMatchObject({ ok: false });
});

test('a copied change replaces that of the other scenario; a cleared one is as in the base', () => {
  const edited = after(start, blank('One'), blank('Two'), rent('one', 80), rent('two', 70));
  const input = { table: 'site', key: 'alpha', field: 'rentUsdPerKwMonth' } as const;
  const copied = after(edited, (p) => copyScenarioChanges(p, 'one', [input], ['two']));
  expect(rentOf(scenarioPortfolio(copied, 'two'))).toBe(80);
  const cleared = after(copied, (p) => clearScenarioChanges(p, 'one', [input]));
  expect(cleared.scenarioChanges.map(({ scenarioId }) => scenarioId)).toEqual(['two']);
});

test('terms of a deal, and blocks moved, resized, added, split and removed, stay in the scenario in view', () => {
  const terms = ['rent', 'term'] as const;
  const [first] = start.blocks;
  if (!first) throw new Error('There is a block');
  const edits: readonly ((p: Portfolio) => EditResult)[] = [
    (p) => applyDeal(p, { dealId: 'hut-8-river-bend-phase-1', blockId: 'alpha-block-1', terms }),
    (p) => moveBlock(p, { blockId: 'alpha-block-1', part: 'whole', month: addMonths(first.readyMonth, 24) }),
    (p) => resizeBlock(p, { blockId: 'alpha-block-1', utilityMw: 60 }),
    (p) => addBlock(p, 'alpha'),
    (p) => splitBlock(p, 'alpha-block-1'),
    (p) => removeBlock(p, 'alpha-block-1'),
  ];
  let now = after(start, blank('One'));
  const alone = edits.reduce((p, edit) => after(p, edit), start);
  now = edits.reduce((p, edit) => after(p, (q) => inScenario(q, 'one', edit)), now);
  expect(now.blocks).toEqual(start.blocks);
  expect(now.provenance).toEqual(start.provenance);
  expect(scenarioPortfolio(now, 'one').blocks).toEqual(alone.blocks);
});

/** Portfolios with scenarios, made by commands. */
const withScenarios = fc
  .tuple(
    portfolioArbitrary,
    fc.array(fc.constantFrom(...stories.map(({ id }) => id)), { minLength: 1, maxLength: 3 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([base, told, share]): Portfolio => {
    let now: Portfolio = { ...base, blocks: [...base.blocks].sort(byId) };
    for (const story of told) {
      const made = createScenario(now, '', { kind: 'story', story });
      if (made.ok) now = applyPatch(now, made.value.patch);
    }
    const id = now.scenarios[0]?.id ?? null;
    const site = now.sites[0];
    const edit =
      site && inScenario(now, id, (seen) => setConversion(seen, site.id, site.energisedMw * share));
    return edit?.ok ? applyPatch(now, edit.value.patch) : now;
  });

test('a scenario without changes is the base; a promoted one is what it showed; undo restores', () => {
  let promoted = 0;
  fc.assert(
    fc.property(withScenarios, (portfolio) => {
      expect(scenarioPortfolio(portfolio, 'none')).toBe(portfolio);
      expect(parsePortfolio(portfolio)).toEqual({ ok: true, value: portfolio });
      const id = portfolio.scenarios[0]?.id ?? '';
      const seen = scenarioPortfolio(portfolio, id);
      const edit = promoteScenario(portfolio, id);
      if (!edit.ok) return;
      promoted += 1;
      const next = applyPatch(portfolio, edit.value.patch);
      for (const table of ['portfolio', 'market', 'sites', 'blocks', 'provenance'] as const)
        expect(next[table]).toEqual(seen[table]);
      expect(next.scenarios).toEqual(portfolio.scenarios.filter((scenario) => scenario.id !== id));
      expect(parsePortfolio(next)).toEqual({ ok: true, value: next });
      expect(applyPatch(next, reversePatch(edit.value.patch))).toEqual(portfolio);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(promoted).toBeGreaterThan(8);
});

test('an engine that follows a scenario by identity has the figures of one that begins with it', () => {
  fc.assert(
    fc.property(withScenarios, fc.double({ min: 0.5, max: 2, noNaN: true }), (portfolio, factor) => {
      const id = portfolio.scenarios.at(-1)?.id ?? null;
      const before = scenarioPortfolio(portfolio, id);
      const engine = new PortfolioEngine(before);
      const moved = {
        ...portfolio,
        market: { ...portfolio.market, networkEh: portfolio.market.networkEh * factor },
        sites: portfolio.sites.map((site, index) =>
          index === 0 ? { ...site, rentUsdPerKwMonth: site.rentUsdPerKwMonth * factor } : site,
        ),
      };
      const seen = scenarioPortfolio(moved, id, before);
      engine.update(seen);
      const fresh = new PortfolioEngine(scenarioPortfolio(moved, id));
      for (const line of ['portfolio.npvPlan', 'portfolio.capexTotal'])
        expect(engine.portfolioValue(line)).toBe(fresh.portfolioValue(line));
    }),
    { numRuns: 25 },
  );
});

test('each story changes something, within the limits of its inputs, and says so in words', () => {
  for (const story of stories) {
    const made = after(start, (p) => createScenario(p, '', { kind: 'story', story: story.id }));
    expect(made.scenarios[0]).toMatchObject({ name: story.name, note: story.words });
    expect(made.scenarioChanges.length, story.id).toBeGreaterThan(0);
  }
  const seenIn = (id: string): Portfolio => {
    const made = after(start, (p) => createScenario(p, 'S', { kind: 'story', story: id }));
    return scenarioPortfolio(made, 's');
  };
  expect(seenIn('price-halves').market.btcPriceUsd).toBe(start.market.btcPriceUsd / 2);
  expect(seenIn('rents-lower').sites.map((site) => site.rentUsdPerKwMonth)).toEqual([84, 70]);
  expect(seenIn('credit-shut').sites[0]).toMatchObject({ loanRate: 0.1025, loanToCost: 0.6 });
  expect(seenIn('late-dear-lower').market).toMatchObject({ delayMonths: 6, hardCostShift: 0.2 });
  expect(seenIn('tenant-default').sites[0]).toMatchObject({ tenantDefaultMonth: 61, reletShare: 0.6 });
  expect(seenIn('bitcoin-doubles-after').market).toMatchObject({ btcStep: 1, btcStepAfter: '2026-12' });
  expect(seenIn('power-dearer').sites[0]?.powerPriceUsdPerMwh).toBeCloseTo(58.5, 9);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockLimits, clampMonth, snapSize } from '../domain/blockLimits.ts';
import { blocksOf, conversionRange, convertedMw, planBlocks } from '../domain/conversion.ts';
import { addMonths, monthsBetween, yearMonth } from '../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import { byId } from '../domain/order.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import { type Block, type Portfolio, provenanceId, type Site } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { sitePowerProblem } from '../domain/powerRules.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { addBlock, nextBlockMw, removeBlock, splitBlock } from './blockList.ts';
import type { EditResult } from './command.ts';
import { blockParts, moveBlock } from './moveBlock.ts';
import { resizeBlock } from './resizeBlock.ts';

const decision = yearMonth('2026-12');

function planned(site: Partial<Site>, mw: number): Portfolio {
  const alpha = newSite('alpha', { name: 'Alpha', energisedMw: 100, blockMw: 40, moduleMw: 5, ...site });
  return {
    ...emptyPortfolio('Test'),
    sites: [alpha],
    blocks: [...planBlocks(alpha, [], mw, decision)].sort(byId),
  };
}

function done(portfolio: Portfolio, edit: EditResult): Portfolio {
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(portfolio, edit.value.patch);
}

function blockIn(portfolio: Portfolio, id = 'alpha-block-1'): Block {
  const found = portfolio.blocks.find((block) => block.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

const siteIn = (portfolio: Portfolio): Site => portfolio.sites[0] ?? newSite('none');

const dates = (block: Block) => [
  block.stopMonth,
  block.spendFrom,
  block.spendMonths,
  block.readyMonth,
  block.asicSaleMonth,
];

test('a block moves with all of its dates', () => {
  const before = planned({ buildMonths: 18 }, 40);
  const { readyMonth } = blockIn(before);
  const edit = moveBlock(before, {
    blockId: 'alpha-block-1',
    part: 'whole',
    month: addMonths(readyMonth, 5),
  });
  expect(edit).toMatchObject({ ok: true, value: { label: 'Move Alpha block 1 to Dec 2028' } });
  expect(dates(blockIn(done(before, edit)))).toEqual(['2027-05', '2027-05', 18, '2028-12', '2027-05']);
});

test('the end of mining takes the sale of the machines along, and nothing else', () => {
  const before = planned({ buildMonths: 18 }, 40);
  const after = done(before, moveBlock(before, { blockId: 'alpha-block-1', part: 'stop', month: '2027-06' }));
  expect(dates(blockIn(after))).toEqual(['2027-06', '2026-12', 18, '2028-07', '2027-06']);
});

test('a later ready month is a longer time of building', () => {
  const before = planned({ buildMonths: 18 }, 40);
  const after = done(
    before,
    moveBlock(before, { blockId: 'alpha-block-1', part: 'ready', month: '2028-10' }),
  );
  expect(dates(blockIn(after))).toEqual(['2026-12', '2026-12', 21, '2028-10', '2026-12']);
});

test('moving a block there and back leaves it as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...blockParts),
      fc.integer({ min: -300, max: 300 }),
      fc.integer({ min: 1, max: 36 }),
      (part, by, buildMonths) => {
        const before = planned({ buildMonths }, 90);
        for (const block of before.blocks) {
          const range = blockLimits(before, siteIn(before), block)[part];
          const from = part === 'stop' ? block.stopMonth : block.readyMonth;
          const month = clampMonth(range, addMonths(from, by));
          const there = done(before, moveBlock(before, { blockId: block.id, part, month }));
          const back = done(there, moveBlock(there, { blockId: block.id, part, month: from }));
          expect(blockIn(back, block.id)).toEqual(block);
        }
      },
    ),
    { numRuns: 200 },
  );
});

const someSites = fc.record({
  energisedMw: fc.integer({ min: 20, max: 200 }),
  more: fc.integer({ min: 0, max: 200 }),
  connection: fc.integer({ min: -6, max: 60 }),
  reservedMw: fc.integer({ min: 0, max: 20 }),
  blockMw: fc.integer({ min: 5, max: 80 }),
  buildMonths: fc.integer({ min: 1, max: 36 }),
});
const someEdits = fc.array(
  fc.record({
    kind: fc.constantFrom('whole', 'stop', 'ready', 'size', 'add', 'remove', 'split'),
    which: fc.nat(),
    by: fc.integer({ min: -60, max: 60 }),
    mw: fc.double({ min: 0, max: 300, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('within its hard stops every edit is taken, no month has more power than the connection, and undo undoes it', () => {
  fc.assert(
    fc.property(someSites, fc.double({ min: 0, max: 1, noNaN: true }), someEdits, (given, share, edits) => {
      const site = {
        energisedMw: given.energisedMw,
        contractedMw: given.energisedMw + given.more,
        contractedFrom: addMonths(decision, given.connection),
        reservedMw: given.reservedMw,
        blockMw: given.blockMw,
        buildMonths: given.buildMonths,
      };
      const limit = conversionRange(newSite('alpha', site)).limitMw;
      let portfolio = planned(site, limit * share);
      for (const { kind, which, by, mw } of edits) {
        const alpha = siteIn(portfolio);
        const block = portfolio.blocks[which % Math.max(1, portfolio.blocks.length)];
        let edit: EditResult | null = null;
        const total = convertedMw(portfolio.blocks);
        if (kind === 'add') {
          if (nextBlockMw(portfolio, 'alpha') > 0) edit = addBlock(portfolio, 'alpha');
        } else if (!block) edit = null;
        else if (kind === 'remove') edit = removeBlock(portfolio, block.id);
        else if (kind === 'split') {
          if (block.utilityMw >= 2 * alpha.moduleMw) edit = splitBlock(portfolio, block.id);
        } else {
          const limits = blockLimits(portfolio, alpha, block);
          if (kind === 'size')
            edit = resizeBlock(portfolio, { blockId: block.id, utilityMw: snapSize(limits.size, mw) });
          else {
            const from = kind === 'stop' ? block.stopMonth : block.readyMonth;
            const month = clampMonth(limits[kind], addMonths(from, by));
            edit = moveBlock(portfolio, { blockId: block.id, part: kind, month });
          }
        }
        if (!edit) continue;
        const next = done(portfolio, edit);
        if (edit.ok) expect(applyPatch(next, reversePatch(edit.value.patch))).toEqual(portfolio);
        expect(sitePowerProblem(alpha, next.blocks)).toBeNull();
        expect(convertedMw(next.blocks)).toBeLessThanOrEqual(limit + 1e-6);
        if (kind !== 'size' && kind !== 'add' && kind !== 'remove')
          expect(convertedMw(next.blocks)).toBeCloseTo(total, 6);
        expect(parsePortfolio(JSON.parse(JSON.stringify(next)))).toMatchObject({ ok: true });
        portfolio = next;
      }
      const engine = new PortfolioEngine(portfolio);
      const ai = engine.siteSeries('alpha', 'site.aiMw');
      const available = engine.siteSeries('alpha', 'site.availableMw');
      for (let t = 1; t < ai.length; t += 1)
        expect(ai[t] ?? 0).toBeLessThanOrEqual((available[t] ?? 0) + 1e-6);
    }),
    { numRuns: 150 },
  );
});

test('a block cannot come before its power, and says why', () => {
  const portfolio = planned(
    { energisedMw: 60, contractedMw: 120, contractedFrom: yearMonth('2028-09'), blockMw: 60 },
    120,
  );
  const second = blockIn(portfolio, 'alpha-block-2');
  expect(second.stopMonth).toBe('2028-09');
  const limits = blockLimits(portfolio, siteIn(portfolio), second);
  expect(limits.whole).toMatchObject({
    earliest: second.readyMonth,
    earliestReason: 'interconnection 60 MW until Sep 2028: no power is left for block 2 before',
  });
  expect(
    moveBlock(portfolio, {
      blockId: second.id,
      part: 'whole',
      month: addMonths(second.readyMonth, -1),
    }),
  ).toMatchObject({ ok: false, error: { code: 'rule-violation', field: 'readyMonth' } });
});

test('a block may be as large as the power that is there when it stops mining', () => {
  const portfolio = planned(
    { energisedMw: 60, contractedMw: 120, contractedFrom: yearMonth('2028-09'), blockMw: 40 },
    40,
  );
  const { size } = blockLimits(portfolio, siteIn(portfolio), blockIn(portfolio));
  expect(size).toMatchObject({ minMw: 5, maxMw: 60, maxReason: 'interconnection 60 MW until Sep 2028' });
  expect(snapSize(size, 43)).toBe(45);
  expect(snapSize(size, 500)).toBe(60);
  expect(snapSize(size, -3)).toBe(5);
  expect(resizeBlock(portfolio, { blockId: 'alpha-block-1', utilityMw: 65 })).toMatchObject({
    ok: false,
    error: { message: 'Block 1 of Alpha has at most 60 MW: interconnection 60 MW until Sep 2028' },
  });
  expect(resizeBlock(portfolio, { blockId: 'alpha-block-1', utilityMw: 0 })).toMatchObject({ ok: false });
});

test('no block is ready beyond the horizon or begun before the decision', () => {
  const portfolio = planned({ buildMonths: 18 }, 40);
  const { whole, ready, stop } = blockLimits(portfolio, siteIn(portfolio), blockIn(portfolio));
  expect(whole.earliest).toBe(blockIn(portfolio).readyMonth);
  expect(whole.earliestReason).toBe('the decision falls in Dec 2026');
  expect(monthsBetween(decision, whole.latest)).toBe(portfolio.portfolio.horizonMonths);
  expect(whole.latestReason).toMatch(/^the horizon ends in /);
  expect(ready.earliest).toBe('2027-02');
  expect(stop).toMatchObject({ earliest: '2026-12', latest: '2028-06' });
});

test('a value moved by hand is an estimate: its source vouched for the old one', () => {
  const base = planned({}, 40);
  const id = provenanceId('alpha-block-1', 'readyMonth');
  const portfolio: Portfolio = {
    ...base,
    provenance: [
      {
        id,
        entity: 'alpha-block-1',
        field: 'readyMonth',
        sourceId: null,
        tier: 'signed',
        original: 'Q3',
        reading: '',
      },
    ],
  };
  const after = done(
    portfolio,
    moveBlock(portfolio, {
      blockId: 'alpha-block-1',
      part: 'whole',
      month: addMonths(blockIn(base).readyMonth, 3),
    }),
  );
  expect(after.provenance.find((row) => row.id === id)).toMatchObject({ tier: 'estimate', original: '' });
  expect(after.provenance.map((row) => row.field).sort()).toEqual([
    'asicSaleMonth',
    'readyMonth',
    'spendFrom',
    'stopMonth',
  ]);
});

test('a split block is worth what it was, and keeps its terms', () => {
  const base = planned({ moduleMw: 5 }, 35);
  const own = { ...blockIn(base), rentUsdPerKwMonth: 141, leaseTermMonths: 120 };
  const before = { ...base, blocks: [own] };
  const edit = splitBlock(before, own.id);
  expect(edit).toMatchObject({ ok: true, value: { label: 'Split Alpha block 1 into 20 and 15 MW' } });
  const after = done(before, edit);
  expect(blocksOf(after, 'alpha').map((block) => [block.ordinal, block.utilityMw])).toEqual([
    [1, 20],
    [2, 15],
  ]);
  expect(blockIn(after, 'alpha-block-2')).toMatchObject({ rentUsdPerKwMonth: 141, leaseTermMonths: 120 });
  for (const line of ['portfolio.npvPlan', 'portfolio.capexTotal', 'portfolio.gain'])
    expect(new PortfolioEngine(after).portfolioValue(line), line).toBeCloseTo(
      new PortfolioEngine(before).portfolioValue(line),
      2,
    );
  const small = { ...base, blocks: [{ ...own, utilityMw: 5 }] };
  expect(splitBlock(small, own.id)).toMatchObject({ ok: false, error: { code: 'rule-violation' } });
});

test('a site that is full takes no block more, and removing one makes room', () => {
  const full = planned({}, 100);
  expect(nextBlockMw(full, 'alpha')).toBe(0);
  expect(addBlock(full, 'alpha')).toMatchObject({
    ok: false,
    error: { message: 'Alpha can convert at most 100 MW: interconnection 100 MW energised' },
  });
  const edit = removeBlock(full, 'alpha-block-2');
  expect(edit).toMatchObject({ ok: true, value: { label: 'Remove Alpha block 2 of 40 MW' } });
  const less = done(full, edit);
  expect(nextBlockMw(less, 'alpha')).toBe(40);
  const again = done(less, addBlock(less, 'alpha'));
  expect(blocksOf(again, 'alpha').map((block) => [block.ordinal, block.utilityMw])).toEqual([
    [1, 40],
    [3, 20],
    [4, 40],
  ]);
});

test.each([
  ['move', (p: Portfolio) => moveBlock(p, { blockId: 'none', part: 'whole', month: '2028-01' })],
  ['resize', (p: Portfolio) => resizeBlock(p, { blockId: 'none', utilityMw: 5 })],
  ['remove', (p: Portfolio) => removeBlock(p, 'none')],
  ['split', (p: Portfolio) => splitBlock(p, 'none')],
  ['add', (p: Portfolio) => addBlock(p, 'none')],
])('%s refuses a block or site that is not there', (_what, edit) => {
  expect(edit(planned({}, 40))).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('what is no month and no number is refused', () => {
  const portfolio: Portfolio = {
    ...planned({}, 40),
    blocks: [newBlock('alpha-block-1', newSite('alpha').id, 1, { utilityMw: 40 })],
  };
  expect(moveBlock(portfolio, { blockId: 'alpha-block-1', part: 'whole', month: 'soon' })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
  expect(resizeBlock(portfolio, { blockId: 'alpha-block-1', utilityMw: Number.NaN })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });
});

import { expect, test } from 'vitest';
import { moveBlock } from '../../../../shared/commands/moveBlock.ts';
import { resizeBlock } from '../../../../shared/commands/resizeBlock.ts';
import { blockLimits } from '../../../../shared/domain/blockLimits.ts';
import { yearMonth } from '../../../../shared/domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../../../../shared/domain/newRows.ts';
import { travelled } from './blockTravel.ts';

const site = newSite('rock', { name: 'Rock', energisedMw: 60, moduleMw: 5 });
const block = newBlock('rock-block-1', site.id, 1, {
  utilityMw: 32,
  stopMonth: yearMonth('2027-06'),
  spendFrom: yearMonth('2027-03'),
  spendMonths: 18,
  readyMonth: yearMonth('2028-10'),
  asicSaleMonth: yearMonth('2027-06'),
});
const portfolio = { ...emptyPortfolio('Test'), sites: [site], blocks: [block] };
const limits = blockLimits(portfolio, site, block);

test('a bar comes to where the hand took it, and says how far that is', () => {
  expect(travelled(block, limits, 'whole', { axis: 'months', by: 2 })).toEqual({
    edit: { name: 'block.move', input: { blockId: block.id, part: 'whole', month: '2028-12' } },
    words: 'Block 1 ready Dec 2028, two months later',
    stop: null,
  });
  expect(travelled(block, limits, 'stop', { axis: 'months', by: -1 }).words).toBe(
    'Block 1 mines until May 2027, one month earlier',
  );
  expect(travelled(block, limits, 'whole', { axis: 'months', by: 0 }).words).toBe(
    'Block 1 ready Oct 2028, as it was',
  );
});

test('a bar goes to its hard stop and no further, and the command takes it there', () => {
  for (const part of ['whole', 'stop', 'ready'] as const)
    for (const by of [-100_000, 100_000]) {
      const gone = travelled(block, limits, part, { axis: 'months', by });
      expect(gone.stop, `${part} ${by}`).toMatch(/\w{3} \d{4}/);
      if (gone.edit.name !== 'block.move') throw new Error('A bar in time moves');
      expect(moveBlock(portfolio, gone.edit.input), `${part} ${by}`).toMatchObject({ ok: true });
    }
  expect(travelled(block, limits, 'whole', { axis: 'months', by: -9 }).stop).toBe(
    'its money is spent from the decision in Dec 2026 on',
  );
});

test.each([
  [1, 35, null],
  [2, 40, null],
  [-1, 30, null],
  [6, 60, null],
  [7, 60, 'interconnection 60 MW energised'],
  [-7, 5, 'one hall is the least; remove the block instead'],
  [0, 32, null],
])('%i halls from 32 MW is %i MW', (by, utilityMw, stop) => {
  const gone = travelled(block, limits, 'whole', { axis: 'halls', by });
  expect(gone.edit).toEqual({ name: 'block.resize', input: { blockId: block.id, utilityMw } });
  expect(gone.stop).toBe(stop);
  if (gone.edit.name === 'block.resize')
    expect(resizeBlock(portfolio, gone.edit.input)).toMatchObject({ ok: true });
});

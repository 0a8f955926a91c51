import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolioArbitrary } from '../engine/testing/portfolioArbitrary.ts';
import { blocksOf } from './conversion.ts';
import { yearMonth } from './months.ts';
import { newBlock, newSite } from './newRows.ts';
import { sitePowerProblem } from './powerRules.ts';

const site = newSite('a', {
  name: 'A',
  energisedMw: 100,
  contractedMw: 150,
  contractedFrom: yearMonth('2028-06'),
});
const block = (utilityMw: number, stop: string, ready: string) =>
  newBlock('a-1', site.id, 1, { utilityMw, stopMonth: yearMonth(stop), readyMonth: yearMonth(ready) });

describe('the power of a site', () => {
  it('is never split beyond the connection of the month', () => {
    expect(sitePowerProblem(site, [block(150, '2028-06', '2028-07')])).toBeNull();
    expect(sitePowerProblem(site, [block(150, '2028-05', '2028-07')])).toBe(
      'A has 100 MW until Jun 2028, but its blocks take 150 MW before',
    );
    expect(sitePowerProblem(site, [block(151, '2028-06', '2028-07')])).toContain('more than its 150 MW');
  });

  it('cannot be ready before it has stopped mining', () => {
    expect(sitePowerProblem(site, [block(50, '2028-05', '2028-05')])).toContain('is ready in May 2028');
  });

  it('is split lawfully by every plan of blocks', () => {
    fc.assert(
      fc.property(portfolioArbitrary, (portfolio) => {
        for (const each of portfolio.sites)
          expect(sitePowerProblem({ ...each, miningMw: null }, blocksOf(portfolio, each.id))).toBeNull();
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { yearMonth } from '../../../../shared/domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../../../../shared/domain/newRows.ts';
import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import { blocksTitle, blockTimes, shownMonths } from './blockTimes.ts';

const site = newSite('rock', { name: 'Rock', energisedMw: 200, utilityToIt: 1.25 });
const block = (ordinal: number, stop: string, ready: string) =>
  newBlock(`rock-block-${ordinal}`, site.id, ordinal, {
    utilityMw: 50,
    stopMonth: yearMonth(stop),
    spendFrom: yearMonth(stop),
    spendMonths: 15,
    readyMonth: yearMonth(ready),
  });
const portfolioWith = (blocks: Portfolio['blocks'], delayMonths = 0): Portfolio => {
  const empty = emptyPortfolio('Test');
  return { ...empty, market: { ...empty.market, delayMonths }, sites: [site], blocks };
};
const two = [block(1, '2026-12', '2028-04'), block(2, '2027-06', '2028-10')];

describe('the times of blocks', () => {
  it('are months after the decision, the delay of the market included', () => {
    const [first, second] = blockTimes(portfolioWith(two, 6), site);
    expect(first).toMatchObject({ stop: 0, planned: 16, ready: 22, spendFrom: 0, spendTo: 21, itMw: 40 });
    expect(second).toMatchObject({ stop: 6, planned: 22, ready: 28 });
  });

  it('are shown to the end of a calendar year after all is built', () => {
    const portfolio = portfolioWith(two);
    expect(shownMonths(portfolio, blockTimes(portfolio, site))).toBe(36);
    const late = portfolioWith([block(1, '2030-01', '2031-05')]);
    expect(shownMonths(late, blockTimes(late, site)) % 12).toBe(0);
  });

  it('make the message', () => {
    const title = (blocks: Portfolio['blocks']): string => {
      const portfolio = portfolioWith(blocks);
      return blocksTitle(portfolio, site, blockTimes(portfolio, site));
    };
    expect(title([])).toMatch(/^No block yet/);
    expect(title(two)).toBe('Mining stops block by block, 15 months before each hall opens');
    expect(title(two.slice(0, 1))).toBe('Mining stops 15 months before the hall opens in Apr 2028');
    expect(title([...two, block(3, '2027-06', '2029-04')])).toBe('Three blocks of Rock open by Q2 2029');
  });
});

import { describe, expect, it } from 'vitest';
import { yearMonth } from '../../../../shared/domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../../../../shared/domain/newRows.ts';
import type { Portfolio, Site } from '../../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { reserveRange, settledSplit, splitTitle } from './siteSplit.ts';

function portfolioOf(given: Partial<Site>, aiMw: number): { portfolio: Portfolio; site: Site } {
  const site = newSite('rock', { name: 'Rock', energisedMw: 100, utilityToIt: 1.25, ...given });
  const block = newBlock('rock-block-1', site.id, 1, {
    utilityMw: aiMw,
    stopMonth: yearMonth('2027-06'),
    readyMonth: yearMonth('2028-12'),
  });
  return { site, portfolio: { ...emptyPortfolio('Test'), sites: [site], blocks: aiMw > 0 ? [block] : [] } };
}

const splitOf = (given: Partial<Site>, aiMw: number) => {
  const { portfolio, site } = portfolioOf(given, aiMw);
  return { portfolio, site, split: settledSplit(portfolio, new PortfolioEngine(portfolio), site) };
};

describe('the split once the plan is complete', () => {
  it('adds to the track, and says from when', () => {
    const { portfolio, split } = splitOf({ reservedMw: 10, miningMw: 50 }, 20);
    expect(split).toMatchObject({
      trackMw: 100,
      aiMw: 20,
      miningMw: 50,
      reservedMw: 10,
      unusedMw: 20,
      month: 24,
    });
    expect(split.criticalItMw).toBeCloseTo(16, 9);
    expect(splitTitle(portfolio, split)).toBe('Power split from Q4 2028: 20 MW to AI, 50 MW keep mining');
  });

  it('counts contracted power only after its month', () => {
    const { split } = splitOf({ contractedMw: 160, contractedFrom: yearMonth('2029-03') }, 20);
    expect(split).toMatchObject({ trackMw: 160, aiMw: 20, miningMw: 100, unusedMw: 40, month: 28 });
  });

  it('says so when nothing converts or nothing mines', () => {
    const none = splitOf({}, 0);
    expect(splitTitle(none.portfolio, none.split)).toBe('Nothing converts: 100 MW mine');
    const all = splitOf({}, 100);
    expect(splitTitle(all.portfolio, all.split)).toMatch(/100 MW to AI, nothing mines$/);
  });
});

describe('the handle of the reserve', () => {
  it('stands between mining and reserve where mining gives way', () => {
    const { site, split } = splitOf({ reservedMw: 10 }, 20);
    expect(reserveRange(site, split)).toMatchObject({ atMw: 90, growsRight: false, maxMw: 80 });
  });

  it('stands at the right of the reserve where that only takes what is unused', () => {
    const { site, split } = splitOf({ reservedMw: 10, miningMw: 50 }, 20);
    expect(reserveRange(site, split)).toMatchObject({
      atMw: 80,
      growsRight: true,
      maxMw: 50,
      reason: '50 MW mine of 100 MW energised',
    });
  });
});

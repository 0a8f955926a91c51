import { expect, test } from 'vitest';
import { newBlock } from '../../shared/domain/newRows.ts';
import type { Portfolio, Site } from '../../shared/domain/portfolio.ts';
import { twoSites } from './testing/portfolios.ts';
import { unusualInputs } from './unusualInputs.ts';

const withAlpha = (given: Partial<Site>): Portfolio => {
  const portfolio = twoSites();
  return {
    ...portfolio,
    sites: portfolio.sites.map((site) => (site.id === 'alpha' ? { ...site, ...given } : site)),
  };
};

test('an input outside its band is told with its owner', () => {
  const before = unusualInputs(twoSites());
  const found = unusualInputs(withAlpha({ loanRate: 0.2 })).filter((words) => !before.includes(words));
  expect(found).toEqual([expect.stringMatching(/^Alpha: Loan rate is usually 6 % to 10 %/)]);
});

test('one that does not count is left out', () => {
  const told = (given: Partial<Site>): string[] =>
    unusualInputs(withAlpha(given)).filter((words) => words.startsWith('Alpha: Market price, median'));
  expect(told({ lmpMedian: 500 })).toEqual([]);
  expect(told({ lmpMedian: 500, powerContract: 'market' })).toHaveLength(1);
});

test('a block is told of with its site, where it has a value of its own', () => {
  const portfolio = twoSites();
  const alpha = portfolio.sites.find((site) => site.id === 'alpha');
  if (!alpha) throw new Error('The sample has no Alpha');
  const block = newBlock('alpha-block-1', alpha.id, 1, { utilityMw: 50, rentUsdPerKwMonth: 400 });
  const blocks = (given: Partial<typeof block>): Portfolio => ({
    ...portfolio,
    blocks: [{ ...block, ...given }],
  });
  const told = (of: Portfolio): string[] => unusualInputs(of).filter((words) => words.includes('block 1'));
  expect(told(blocks({}))).toEqual([expect.stringMatching(/^Alpha, block 1: Rent, lease year 1 is usually/)]);
  expect(told(blocks({ rentUsdPerKwMonth: null }))).toEqual([]);
  expect(told(blocks({ commercialModel: 'sell' }))).toEqual([]);
});

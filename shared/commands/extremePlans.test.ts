import { expect, test } from 'vitest';
import { siteId } from '../domain/ids.ts';
import { firstMonth, lastMonth, yearMonth } from '../domain/months.ts';
import { applyPatch } from '../domain/patch.ts';
import {
  emptyPortfolio,
  newBlock,
  newSite,
  type Portfolio,
  parsePortfolio,
  portfolioLimits,
  type Site,
} from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { model } from '../model/model.ts';
import { setConversion } from './setConversion.ts';
import { setField } from './setField.ts';

const of = (site: Partial<Site>): Portfolio => ({
  ...emptyPortfolio('Test'),
  sites: [newSite('alpha', { name: 'Alpha', energisedMw: 20_000, ...site })],
});

test.each([
  ['blocks that begin after the calendar of plans', { blockMw: 10, blockGapMonths: 120 }, 20_000],
  [
    'power that comes at its end',
    { energisedMw: 10, contractedMw: 60, contractedFrom: yearMonth('2199-06') },
    60,
  ],
])('a conversion into %s is refused with the month, not made and then unreadable', (_, site, mw) => {
  expect(setConversion(of(site), 'alpha', mw)).toMatchObject({
    ok: false,
    error: {
      code: 'rule-violation',
      message: expect.stringMatching(/^Block \d+ of Alpha would be ready after Dec 2199/),
    },
  });
});

test('more blocks than a portfolio holds are refused', () => {
  const full: Portfolio = {
    ...of({ blockMw: 0.5, moduleMw: 0.5, blockGapMonths: 0 }),
    blocks: Array.from({ length: portfolioLimits.blocks - 1 }, (_, index) =>
      newBlock(`b${index}`, siteId('beta'), index + 1),
    ),
  };
  const portfolio = { ...full, sites: [...full.sites, newSite('beta', { name: 'Beta' })] };
  expect(setConversion(portfolio, 'alpha', 1)).toMatchObject({
    ok: false,
    error: { code: 'rule-violation', message: expect.stringContaining('50,001 blocks') },
  });
  const edit = setConversion(portfolio, 'alpha', 0.5);
  expect(edit.ok && parsePortfolio(applyPatch(portfolio, edit.value.patch)).ok).toBe(true);
});

test.each([
  ['0000-01', '1899-12'],
  ['9999-12', '2200-01'],
])('a decision in %s or %s is refused by the box and by the file', (far, near) => {
  for (const month of [far, near]) {
    const portfolio = of({});
    const input = {
      table: 'portfolio',
      key: 'portfolio',
      field: 'decisionMonth',
      value: month,
      original: '',
    } as const;
    expect(setField(portfolio, input)).toMatchObject({ ok: false, error: { field: 'decisionMonth' } });
    const json = { ...portfolio, portfolio: { ...portfolio.portfolio, decisionMonth: month } };
    expect(parsePortfolio(json)).toMatchObject({
      ok: false,
      problems: [{ path: 'portfolio.decisionMonth', message: expect.stringContaining('1900-01') }],
    });
  }
});

test.each([
  ['the first month', { decisionMonth: firstMonth }, {}],
  ['the last month', { decisionMonth: lastMonth, horizonMonths: 600 }, {}],
  ['the highest pool fee', {}, { poolFee: 0.5 }],
])('a plan at %s has a number where one is due', (_, settings, site) => {
  const start = of(site);
  const portfolio = { ...start, portfolio: { ...start.portfolio, ...settings } };
  expect(parsePortfolio(portfolio).ok).toBe(true);
  const engine = new PortfolioEngine(portfolio);
  const odd = model.lines
    .filter((line) => line.scope === 'site' && line.shape === 'scalar' && !line.isOutcome)
    .filter((line) => !Number.isFinite(engine.siteValue(siteId('alpha'), line.id)));
  expect(odd.map((line) => line.id)).toEqual([]);
});

test('a pool that keeps everything leaves no breakeven and is refused', () => {
  const input = { table: 'site', key: 'alpha', field: 'poolFee', value: 1, original: '' } as const;
  expect(setField(of({}), input)).toMatchObject({
    ok: false,
    error: { message: 'Pool fee cannot be above 50 %' },
  });
});

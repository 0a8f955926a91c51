import { expect, test } from 'vitest';
import { convertedMw } from '../domain/conversion.ts';
import { siteId } from '../domain/ids.ts';
import { firstMonth, lastMonth, yearMonth } from '../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import { type Portfolio, portfolioLimits, type Site } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { sitePowerProblem } from '../domain/powerRules.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { model } from '../model/model.ts';
import type { EditResult } from './command.ts';
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

function after(portfolio: Portfolio, edit: EditResult): Portfolio {
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(portfolio, edit.value.patch);
}

test('a block whose date was entered by hand can be given up, with what stands behind the date', () => {
  const start = of({ blockMw: 50 });
  const two = after(start, setConversion(start, 'alpha', 100));
  const date = { table: 'block', key: 'alpha-block-2', field: 'readyMonth' } as const;
  const dated = after(two, setField(two, { ...date, value: '2031-01', original: 'Jan 2031' }));
  expect(dated.provenance.map((row) => row.entity)).toEqual(['alpha-block-2']);
  const edit = setConversion(dated, 'alpha', 50);
  const less = after(dated, edit);
  expect(less.provenance).toEqual([]);
  expect(parsePortfolio(less).ok).toBe(true);
  expect(edit.ok && applyPatch(less, reversePatch(edit.value.patch))).toEqual(dated);
});

test('a block that takes its power before the connection is not filled with the power of the connection', () => {
  const start = of({
    energisedMw: 100,
    contractedMw: 300,
    contractedFrom: yearMonth('2027-03'),
    blockMw: 500,
  });
  const small = after(start, setConversion(start, 'alpha', 5));
  const full = after(small, setConversion(small, 'alpha', 300));
  const [site] = full.sites;
  expect(convertedMw(full.blocks)).toBe(300);
  expect(site && sitePowerProblem(site, full.blocks)).toBeNull();
});

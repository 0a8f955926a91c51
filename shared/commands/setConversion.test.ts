import fc from 'fast-check';
import { expect, test } from 'vitest';
import { availableMwIn, blocksOf, conversionRange, convertedMw } from '../domain/conversion.ts';
import { siteId } from '../domain/ids.ts';
import { addMonths, yearMonth } from '../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import { applyPatch } from '../domain/patch.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { setConversion } from './setConversion.ts';

function with1(site: Partial<Site>, id = 'alpha'): Portfolio {
  return { ...emptyPortfolio('Test'), sites: [newSite(id, { name: 'Alpha', energisedMw: 100, ...site })] };
}

function convert(portfolio: Portfolio, mw: number, id = 'alpha'): Portfolio {
  const edit = setConversion(portfolio, id, mw);
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(portfolio, edit.value.patch);
}

test('puts power to AI in blocks of the site, and says so in words', () => {
  const portfolio = with1({ blockMw: 40 });
  const edit = setConversion(portfolio, 'alpha', 90);
  expect(edit).toMatchObject({ ok: true, value: { label: 'Set Alpha AI capacity 0 to 90 MW' } });
  expect(convert(portfolio, 90).blocks.map((block) => [block.id, block.utilityMw])).toEqual([
    ['alpha-block-1', 40],
    ['alpha-block-2', 40],
    ['alpha-block-3', 10],
  ]);
});

test('giving power back removes the blocks that nothing is left of', () => {
  expect(convert(convert(with1({}), 90), 0).blocks).toEqual([]);
  expect(setConversion(convert(with1({}), 90), 'alpha', 90)).toMatchObject({
    ok: true,
    value: { patch: [] },
  });
});

test.each([
  ['an unknown site', 'beta', 10, 'not-found'],
  ['less than nothing', 'alpha', -1, 'invalid-input'],
  ['no number', 'alpha', Number.NaN, 'invalid-input'],
  ['more than the connection', 'alpha', 100.5, 'rule-violation'],
])('refuses %s', (_what, id, mw, code) => {
  expect(setConversion(with1({}), id, mw)).toMatchObject({ ok: false, error: { code } });
});

test('sites whose names begin alike do not share the ids of their blocks', () => {
  const long = 'a-very-long-name-of-a-site-that-fills-all-of-its';
  const portfolio: Portfolio = {
    ...emptyPortfolio('Test'),
    sites: [newSite(long, { energisedMw: 50 }), newSite(`${long}-2`, { energisedMw: 50 })],
  };
  const converted = convert(convert(portfolio, 20, long), 30, `${long}-2`);
  expect(blocksOf(converted, long).map((block) => block.utilityMw)).toEqual([20]);
  expect(blocksOf(converted, `${long}-2`).map((block) => block.utilityMw)).toEqual([30]);
  expect(parsePortfolio(JSON.parse(JSON.stringify(converted)))).toMatchObject({ ok: true });
});

test('a block that exists is not filled with power that comes after it is ready', () => {
  const site = { energisedMw: 100, contractedMw: 200, contractedFrom: yearMonth('2030-06'), blockMw: 60 };
  const converted = convert(convert(with1(site), 100), 120);
  expect(converted.blocks.map((block) => block.utilityMw)).toEqual([60, 40, 20]);
  expect(converted.blocks[2]?.readyMonth).toBe('2030-07');
});

test('whatever is dragged, in no month is more power ready than the connection delivers', () => {
  const drags = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  const sites = fc.record({
    energisedMw: fc.integer({ min: 0, max: 200 }),
    more: fc.integer({ min: 0, max: 200 }),
    hasDate: fc.boolean(),
    connection: fc.integer({ min: -12, max: 60 }),
    reserved: fc.integer({ min: 0, max: 40 }),
    blockMw: fc.integer({ min: 5, max: 120 }),
    buildMonths: fc.integer({ min: 1, max: 36 }),
    blockGapMonths: fc.integer({ min: 0, max: 24 }),
  });
  fc.assert(
    fc.property(sites, drags, (given, parts) => {
      const decision = yearMonth('2026-12');
      const site = newSite('alpha', {
        energisedMw: given.energisedMw,
        contractedMw: given.energisedMw + given.more,
        contractedFrom: given.hasDate ? addMonths(decision, given.connection) : null,
        reservedMw: Math.min(given.reserved, given.energisedMw),
        blockMw: given.blockMw,
        buildMonths: given.buildMonths,
        blockGapMonths: given.blockGapMonths,
      });
      let portfolio: Portfolio = { ...emptyPortfolio('Test'), sites: [site] };
      for (const part of parts) {
        const target = conversionRange(site).limitMw * part;
        portfolio = convert(portfolio, target);
        expect(convertedMw(portfolio.blocks)).toBeCloseTo(target, 6);
        for (const block of portfolio.blocks) {
          const ready = portfolio.blocks.filter((other) => other.readyMonth <= block.readyMonth);
          expect(convertedMw(ready) + site.reservedMw).toBeLessThanOrEqual(
            availableMwIn(site, block.readyMonth) + 1e-6,
          );
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('blocks keep the dates that were set for them', () => {
  const site = with1({ blockMw: 50 });
  const own = newBlock('alpha-block-1', siteId('alpha'), 1, {
    utilityMw: 50,
    readyMonth: yearMonth('2029-03'),
  });
  const converted = convert({ ...site, blocks: [own] }, 80);
  expect(converted.blocks[0]).toBe(own);
  expect(converted.blocks[1]?.utilityMw).toBe(30);
});

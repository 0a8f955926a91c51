import { expect, it } from 'vitest';
import { periods } from '../../../../shared/deck/periods.ts';
import { yearMonth } from '../../../../shared/domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../../../../shared/domain/newRows.ts';
import { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { rowsOfGroups, type YearRow, yearGroups, yearsText } from '../../../components/years/yearRows.ts';
import { annualGroups, cellTarget } from './annualRows.ts';

const site = newSite('rock', {
  name: 'Rock',
  energisedMw: 97,
  powerPriceUsdPerMwh: 31.7,
  rentUsdPerKwMonth: 117.3,
});
const portfolio = {
  ...emptyPortfolio('Test'),
  sites: [site],
  blocks: [
    newBlock('rock-block-1', site.id, 1, { utilityMw: 33.3, readyMonth: yearMonth('2028-03') }),
    newBlock('rock-block-2', site.id, 2, { utilityMw: 21.1, readyMonth: yearMonth('2028-11') }),
  ],
};
const engine = new PortfolioEngine(portfolio);
const years = periods(portfolio.portfolio.decisionMonth, 0, engine.months, 'year');
const groups = yearGroups(annualGroups, (line) => engine.siteSeries(site.id, line), years);
const rowOf = (name: string): YearRow => {
  const row = rowsOfGroups(groups).find(({ spec }) => spec.line === `site.${name}`);
  if (!row) throw new Error(`No row shows site.${name}`);
  return row;
};

it('covers every month of the horizon once', () => {
  expect(years[0]).toMatchObject({ label: '2026', from: 0, to: 0 });
  expect(years.at(-1)).toMatchObject({ label: '2046', to: engine.months });
  expect(years.reduce((sum, year) => sum + year.to - year.from + 1, 0)).toBe(engine.months + 1);
});

it('shows flows that add to the total of the model', () => {
  for (const name of [
    'rent',
    'capex',
    'planCash',
    'miningGivenUp',
    'debtService',
    'leveredTax',
    'equityCash',
  ]) {
    const row = rowOf(name);
    const exact = engine.siteSeries(site.id, `site.${name}`).reduce((sum, usd) => sum + usd, 0) / 1e6;
    expect(row.total, name).toBeCloseTo(exact, 9);
    const shown = row.cells.reduce((sum, value) => sum + Math.round(value * 10), 0);
    expect(shown, name).toBe(Math.round(exact * 10));
  }
  expect(rowOf('capex').total).toBeCloseTo(engine.siteValue(site.id, 'site.capexTotal') / 1e6, 9);
});

it('shows states at the end of the year, without a total', () => {
  const ai = rowOf('aiMw');
  expect(ai.cells.slice(0, 4)).toEqual([0, 0, 54.4, 54.4].map((mw) => expect.closeTo(mw, 9)));
  expect(ai.total).toBeNull();
  expect(rowOf('planCumulative').cells.at(-1)).toBeCloseTo(rowOf('planCash').total ?? Number.NaN, 6);
});

it('adds debt and tax up to what is left to equity', () => {
  const total = (name: string): number => rowOf(name).total ?? Number.NaN;
  const levered =
    total('conversionCash') +
    total('draws') -
    total('loanCosts') -
    total('debtService') -
    engine.siteSeries(site.id, 'site.sweep').reduce((sum, usd) => sum + usd, 0) / 1e6;
  expect(total('leveredCash')).toBeCloseTo(levered, 6);
  expect(total('equityCash')).toBeCloseTo(total('leveredCash') - total('leveredTax'), 6);
});

it('asks about flows by year, and about amounts of a tax year in the month that has them', () => {
  const year = years[3];
  if (!year) throw new Error('The horizon has a fourth year');
  const rent = engine.siteSeries(site.id, 'site.rent');
  expect(cellTarget('site.rent', year, rent)).toEqual({ line: 'site.rent', year: year.year });
  expect(cellTarget('site.rent', 'all', rent)).toEqual({ line: 'site.rent', year: 'all' });
  const deducted = new Float64Array(engine.months + 1);
  deducted[year.from + 4] = 5e6;
  const line = 'site.leveredInterestDeducted';
  expect(cellTarget(line, year, deducted)).toEqual({ line, month: year.from + 4 });
  expect(cellTarget(line, 'all', deducted)).toBeNull();
});

it('leaves out what is 0 in all years, and keeps what people look for', () => {
  const ids = groups.map(({ id }) => id);
  expect(ids).not.toContain('cloud');
  const idle = yearGroups(annualGroups, () => new Float64Array(engine.months + 1), years);
  expect(idle.map(({ id }) => id)).toEqual([
    'power',
    'mining',
    'lease',
    'noi',
    'capex',
    'cash',
    'cumulative',
  ]);
  expect(rowsOfGroups(idle).every(({ spec }) => spec.label !== 'Running cost')).toBe(true);
});

it('is text for a spreadsheet: headings with units, plain numbers, closed groups too', () => {
  const rows = yearsText(years, groups).split('\n');
  expect(rows).toHaveLength(rowsOfGroups(groups).length + 1);
  expect(rows[0]?.split('\t').slice(0, 4)).toEqual(['Line', 'Unit', '2026', '2027']);
  const capex = rows.find((row) => row.startsWith('Capex\t'))?.split('\t') ?? [];
  expect(capex[1]).toBe('USD M');
  expect(Number(capex.at(-1))).toBeGreaterThan(100);
  expect(rows.join('')).not.toMatch(/[\u2212\u2013]|\d,\d/);
  expect(rows.some((row) => row.startsWith('Interest added to the loan\t'))).toBe(true);
});

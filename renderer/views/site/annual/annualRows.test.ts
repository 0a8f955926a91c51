import { expect, it } from 'vitest';
import { yearMonth } from '../../../../shared/domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { annualColumns, annualTable, annualText } from './annualRows.ts';

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
const table = annualTable(engine, portfolio.portfolio.decisionMonth, site.id);
const columnOf = (line: string): number =>
  annualColumns.findIndex((column) => column.line === `site.${line}`);

it('covers every month of the horizon once', () => {
  expect(table.years[0]).toMatchObject({ label: '2026', from: 0, to: 0 });
  expect(table.years.at(-1)).toMatchObject({ label: '2046', to: engine.months });
  expect(table.years.reduce((sum, year) => sum + year.to - year.from + 1, 0)).toBe(engine.months + 1);
});

it('shows flows that add to the total of the model', () => {
  for (const line of ['rent', 'capex', 'planCash', 'miningGivenUp']) {
    const index = columnOf(line);
    const exact = engine.siteSeries(site.id, `site.${line}`).reduce((sum, usd) => sum + usd, 0) / 1e6;
    expect(table.totals[index]).toBeCloseTo(exact, 9);
    const shown = (table.cells[index] ?? []).reduce((sum, value) => sum + Math.round(value * 10), 0);
    expect(shown, line).toBe(Math.round(exact * 10));
  }
  expect(table.totals[columnOf('capex')]).toBeCloseTo(engine.siteValue(site.id, 'site.capexTotal') / 1e6, 9);
});

it('shows states at the end of the year, without a total', () => {
  const ai = columnOf('aiMw');
  expect(table.cells[ai]?.slice(0, 4)).toEqual([0, 0, 54.4, 54.4].map((mw) => expect.closeTo(mw, 9)));
  expect(table.totals[ai]).toBeNull();
  const last = table.cells[columnOf('planCumulative')]?.at(-1);
  expect(last).toBeCloseTo(table.totals[columnOf('planCash')] ?? Number.NaN, 6);
});

it('is text for a spreadsheet: headings with units, plain numbers', () => {
  const rows = annualText(table).split('\n');
  expect(rows).toHaveLength(table.years.length + 2);
  expect(rows[0]).toMatch(/^Year\tMining, MW\tAI, MW\t.*\tCumulative, USD M$/);
  for (const row of rows.slice(1)) {
    expect(row.split('\t')).toHaveLength(annualColumns.length + 1);
    expect(row).not.toMatch(/,|\u2212/);
  }
});

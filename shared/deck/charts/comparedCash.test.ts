import { expect, test } from 'vitest';
import { type YearMonth, yearMonth } from '../../domain/months.ts';
import { emptyPortfolio, newBlock, newSite } from '../../domain/newRows.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { PortfolioEngine } from '../../engine/engine.ts';
import { onCalendarOf, oneSite, wholePortfolio } from '../evaluation.ts';
import { cashCurveSpec } from './cashCurve.ts';
import { chartTable } from './chartTable.ts';
import { comparedCashSpec } from './comparedCash.ts';

const alpha = newSite('alpha', { name: 'Alpha', energisedMw: 200 });
const plan = (decisionMonth: YearMonth): Portfolio => {
  const base = emptyPortfolio('Test');
  return {
    ...base,
    portfolio: { ...base.portfolio, decisionMonth, horizonMonths: 60 },
    sites: [alpha],
    blocks: [newBlock('alpha-block-1', alpha.id, 1, { utilityMw: 50 })],
  };
};
const state = (id: string, portfolio: Portfolio) => ({
  id,
  letter: id,
  name: id,
  colour: null,
  decisionMonth: portfolio.portfolio.decisionMonth,
  evaluation: new PortfolioEngine(portfolio),
});

test('a snapshot that was decided earlier stands earlier on the calendar', () => {
  const now = plan(yearMonth('2027-02'));
  const states = [state('now', now), state('then', plan(yearMonth('2026-09')))];
  const monthly = comparedCashSpec(now, states, wholePortfolio, 'cumulative');
  expect([monthly.startYear, monthly.startMonth]).toEqual([2026, 9]);
  expect(monthly.curves.map(({ from, values }) => [from, values.length])).toEqual([
    [5, 61],
    [0, 61],
  ]);
  expect(monthly.subtitle).toContain('2026 to 2032');
  const yearly = comparedCashSpec(now, states, wholePortfolio, 'yearly');
  expect(yearly.curves.map(({ from }) => from)).toEqual([1, 0]);
  const table = chartTable(yearly);
  expect(table.rows[0]?.slice(0, 2)).toEqual(['2026', '']);
  expect(table.rows[0]?.[2]).not.toBe('');
  expect(table.rows.at(-1)?.[0]).toBe('2032');
  expect(table.rows.at(-1)?.[2]).toBe('');
});

test('the ghost of a plan that was decided earlier stands over the same months of the calendar', () => {
  const now = plan(yearMonth('2027-02'));
  const engine = new PortfolioEngine(now);
  const then = new PortfolioEngine(plan(yearMonth('2026-09')));
  const moved = onCalendarOf(then, 5, engine.months);
  const own = Array.from(then.siteSeries('alpha', 'site.planCumulative'));
  const seen = Array.from(moved.siteSeries('alpha', 'site.planCumulative'));
  expect(seen).toHaveLength(61);
  expect(seen.slice(0, 56)).toEqual(own.slice(5));
  expect(seen.slice(56)).toEqual(Array.from({ length: 5 }, () => own[60]));
  expect(Array.from(onCalendarOf(then, -2, 60).portfolioSeries('portfolio.aiMw')).slice(0, 4)).toEqual([
    ...Array.from({ length: 3 }, () => then.portfolioSeries('portfolio.aiMw')[0]),
    then.portfolioSeries('portfolio.aiMw')[1],
  ]);
  expect(onCalendarOf(engine, 0, engine.months)).toBe(engine);
  const spec = cashCurveSpec(now, engine, oneSite('alpha'), { evaluation: moved, words: 'Last board' });
  expect(spec.before?.values).toEqual(seen.map((usd) => usd / 1e6));
});

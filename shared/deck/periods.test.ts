import { describe, expect, it } from 'vitest';
import { yearMonth } from '../domain/months.ts';
import { fittingPeriods, flowIn, periods, stateAt } from './periods.ts';

const decision = yearMonth('2026-12');

describe('periods', () => {
  it('puts the decision month into its own calendar quarter', () => {
    const quarters = periods(decision, 0, 7, 'quarter');
    expect(quarters.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['Q4 2026', 0, 0],
      ['Q1 2027', 1, 3],
      ['Q2 2027', 4, 6],
      ['Q3 2027', 7, 7],
    ]);
  });

  it('covers every month once, by quarter and by year', () => {
    const series = Float64Array.from({ length: 241 }, (_, t) => t + 0.25);
    const total = series.reduce((sum, value) => sum + value, 0);
    for (const basis of ['quarter', 'year'] as const) {
      const all = periods(decision, 0, 240, basis);
      expect(all.reduce((sum, period) => sum + flowIn(series, period), 0)).toBeCloseTo(total, 6);
      expect(stateAt(series, all.at(-1) ?? { label: '', year: 0, quarter: 0, from: 0, to: 0 })).toBe(240.25);
    }
  });

  it('changes to years where quarters would be too many, and never passes the horizon', () => {
    expect(fittingPeriods(decision, 36, 240, 24).basis).toBe('quarter');
    const years = fittingPeriods(decision, 400, 240, 24);
    expect(years.basis).toBe('year');
    expect(years.periods.at(-1)?.to).toBe(240);
  });
});

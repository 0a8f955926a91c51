import { HyperFormula } from 'hyperformula';
import { describe, expect, it, test } from 'vitest';
import { columnName, type Formula, formulaAt, quotedSheet } from './cellReference.ts';
import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import {
  constant,
  discount,
  growth,
  halvings,
  horizon,
  input,
  month,
  type Quantity,
  sCurve,
  when,
  yearlySteps,
  zero,
} from './line.ts';
import { type ReductionName, reductions } from './reductions.ts';
import { type FormulaPlaces, formulaWithNone, spreadsheetFormula } from './spreadsheetFormula.ts';
import { type HelperName, helperRow, helperValues, spreadsheetReductions } from './spreadsheetReductions.ts';

const names = ['a', 'b', 'c'];
const [a, b, c] = [input('market', 'a'), input('market', 'b'), input('market', 'c')];
const months = 40;
const fixed = (column: number, row: number): Formula => [{ kind: 'cell', sheet: null, row, column }];
const missing = (): never => {
  throw new Error('Not in this test');
};
/** Inputs in A1 to C1, the month in D1, the last month in E1. */
const places: FormulaPlaces = {
  constant: (expression) => (Math.abs(expression.value) < 1e15 ? null : missing()),
  input: ({ field }) => fixed(names.indexOf(field) + 1, 1),
  line: missing,
  months: missing,
  gather: missing,
  month: () => fixed(4, 1),
  lastMonth: () => fixed(5, 1),
  option: missing,
  factor: missing,
  reduction: missing,
};

function computed(formula: Formula, values: readonly number[], t: number): unknown {
  const engine = HyperFormula.buildFromArray([[...values, t, months, `=${formulaAt(formula, 6)}`]], {
    licenseKey: 'gpl-v3',
    smartRounding: false,
  });
  const value = engine.getCellValue({ sheet: 0, row: 0, col: 5 });
  engine.destroy();
  return typeof value === 'object' && value !== null ? value.value : value;
}

function expected(expression: Expression, values: readonly number[], t: number): number {
  return evaluate(expression, t, {
    months,
    input: (_, field) => values[names.indexOf(field)] ?? Number.NaN,
    line: missing,
    gather: missing,
    reduce: missing,
    factor: missing,
  });
}

const cases: readonly (readonly [string, Quantity])[] = [
  ['sum in a product', a.plus(b).times(c)],
  ['difference of differences', a.minus(b.minus(c))],
  ['quotient of quotients', a.over(b.over(c))],
  ['quotient of a product', a.over(b.times(c))],
  ['minus before a power', zero.minus(a).times(constant(2, '1').toThe(b.atMost(c)))],
  ['power of a power', constant(1.01, '1').toThe(b).toThe(c)],
  ['power of a negative number', zero.minus(constant(2, '1')).toThe(constant(2, '1'))],
  ['least and greatest', a.atMost(b).atMost(c).plus(a.atLeast(b))],
  ['rounding up', a.over(b).ceiling()],
  ['comparison as a number', a.isBelow(b).plus(a.isAtLeast(c).times(b))],
  ['both conditions', when(a.isBelow(b).times(b.isBelow(c)), a, c)],
  ['either condition', when(a.isAbove(b).atLeast(b.isAbove(c)), a, c)],
  ['a condition that does not hold', when(a.isAbove(b).complement(), a, c)],
  ['a number as a condition', when(a.minus(b), a, c)],
  ['equality', when(month.equals(a), b, c)],
  ['growth', a.times(growth(b.over(constant(100, '1')), 0.5))],
  ['discount', a.times(discount(b.over(constant(100, '1'))))],
  ['yearly steps', a.times(yearlySteps(b.over(constant(100, '1')), c))],
  ['halvings', a.times(halvings(b, c))],
  ['S-curve', sCurve(month.minus(a).over(horizon))],
];

describe('every construct as a formula computes what the language says', () => {
  const points: readonly (readonly [readonly number[], number])[] = [
    [[3, 7, 11], 0],
    [[7, 3, 11], 1],
    [[11, 7, 3], 13],
    [[7, 7, 24], 25],
    [[2.5, 12, 12], 36],
    [[25, 4, 30], 25],
  ];
  it.each(cases)('%s', (_, quantity) => {
    for (const [values, t] of points)
      expect(computed(spreadsheetFormula(quantity.expression, places), values, t)).toBeCloseTo(
        expected(quantity.expression, values, t),
        10,
      );
  });
});

test('formulas are short: brackets where they are needed, no units turned by 1', () => {
  const text = (quantity: Quantity): string => formulaAt(spreadsheetFormula(quantity.expression, places), 1);
  expect(text(a.plus(b).times(c))).toBe('($A$1+$B$1)*$C$1');
  expect(text(a.times(b).plus(c))).toBe('$A$1*$B$1+$C$1');
  expect(text(a.times(constant(1, 'month')))).toBe('$A$1');
  expect(text(a.atMost(b).atMost(c))).toBe('MIN($A$1,$B$1,$C$1)');
  expect(text(zero.minus(a))).toBe('-$A$1');
});

test('a ratio to nothing is the text none, also inside what depends on a condition', () => {
  const ratio = a.over(b);
  const guarded = when(c.isAbove(zero), a.over(b), a);
  const inside = a.plus(when(c.isAbove(zero), a.over(b), a));
  for (const quantity of [ratio, guarded, inside])
    expect(computed(formulaWithNone(quantity.expression, places), [4, 0, 1], 0)).toBe('none');
  expect(computed(formulaWithNone(guarded.expression, places), [4, 0, 0], 0)).toBe(4);
  expect(computed(formulaWithNone(ratio.expression, places), [4, 2, 0], 0)).toBe(2);
});

test('columns and sheets are named as spreadsheets do', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(['Market', 'A1', 'Dr. No', "It's", 'R1C1'].map(quotedSheet)).toEqual([
    'Market',
    "'A1'",
    "'Dr. No'",
    "'It''s'",
    "'R1C1'",
  ]);
});

/** Series in row 1 from A, months in row 2, helper rows below. */
function reduced(name: ReductionName, series: readonly (number | string)[]): unknown {
  const width = series.length;
  const rowOf = (row: number): Formula => [
    { kind: 'range', sheet: null, rows: [row, row], columns: [1, width] },
  ];
  const helperNames: readonly HelperName[] = ['runningSum', 'crossing', 'lastAbove', 'searchStart'];
  const helperAt = (helper: HelperName): number => 3 + helperNames.indexOf(helper);
  const inMonth = (row: number, offset = 0): Formula => [{ kind: 'month', sheet: null, row, offset }];
  const rows: (number | string)[][] = [[...series], series.map((_, t) => t)];
  for (const helper of ['runningSum', 'crossing', 'lastAbove'] as const) {
    const formulas = helperRow(helper, {
      flow: inMonth(1),
      month: inMonth(2),
      own: (offset) => inMonth(helperAt(helper), offset),
      runningSum: (offset) => inMonth(helperAt('runningSum'), offset),
    });
    rows.push(series.map((_, t) => `=${formulaAt(t === 0 ? formulas.atDecision : formulas.later, t + 1)}`));
  }
  const flows = Float64Array.from(series, (value) => (typeof value === 'number' ? value : Number.NaN));
  const rate = reductions.internalRate.compute(flows, 0, width);
  rows.push([Number.isFinite(rate) ? (1 + rate) ** (1 / 12) - 1 : Number.isNaN(rate) ? 'none' : 'many']);
  rows.push([
    `=${formulaAt(
      spreadsheetReductions[name].formula({
        series: [rowOf(1)],
        isNegative: false,
        months: rowOf(2),
        helper: (helper) => (helper === 'searchStart' ? fixed(1, helperAt(helper)) : rowOf(helperAt(helper))),
        lastOf: (helper) => fixed(width, helperAt(helper)),
      }),
      1,
    )}`,
  ]);
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', smartRounding: false });
  const value = engine.getCellValue({ sheet: 0, row: rows.length - 1, col: 0 });
  for (const helper of ['runningSum', 'crossing', 'lastAbove'] as const)
    if (flows.every(Number.isFinite))
      expect(
        series.map((_, t) => engine.getCellValue({ sheet: 0, row: helperAt(helper) - 1, col: t })),
      ).toEqual([...helperValues(helper, flows)]);
  engine.destroy();
  return typeof value === 'object' && value !== null ? value.value : value;
}

describe('every reduction as a formula', () => {
  const flows: readonly (readonly (number | string)[])[] = [
    [-100, 30, 40, 50, 60],
    [0, -100, 80, -20, 90, 10],
    [-100, 20, 30],
    [10, 20, 30],
    [-5, -6, -7],
    [0, 0, 0],
    [10, -100, 250, -180, 20],
    [-100, 150, -30, -10],
  ];
  const gaps: readonly (readonly (number | string)[])[] = [
    ['none', 3, 1.5, 'none', 2],
    ['none', 'none'],
    [4, 4, 'none'],
  ];
  it.each(Object.keys(reductions) as ReductionName[])('%s', (name) => {
    for (const series of reductions[name].skipsNone ? [...flows, ...gaps] : flows) {
      const numbers = Float64Array.from(series, (value) => (typeof value === 'number' ? value : Number.NaN));
      const code = reductions[name].compute(numbers, 0, numbers.length);
      const now = reduced(name, series);
      if (Number.isNaN(code)) expect(now, series.join()).toBe('none');
      else if (code === Number.POSITIVE_INFINITY) expect(now, series.join()).toBe('many');
      else expect(now, series.join()).toBeCloseTo(code, 9);
    }
  });
});

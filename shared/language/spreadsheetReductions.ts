import { type Formula, join } from './cellReference.ts';
import type { ReductionName } from './reductions.ts';

/** Helper rows and cells that some reductions need beside the series itself. */
export type HelperName = 'runningSum' | 'crossing' | 'lastAbove' | 'searchStart';

/** The cells that a reduction reads. */
export interface ReductionCells {
  /** Months 0 to N of the series; two of them where it is a product of two rows. */
  readonly series: readonly Formula[];
  /** Whether the product of two rows counts with the opposite sign. */
  readonly isNegative: boolean;
  /** Month indices 0 to N. */
  readonly months: Formula;
  /** Months 0 to N of a helper row, or the one cell of `searchStart`. */
  readonly helper: (name: HelperName) => Formula;
  /** The last month of a helper row. */
  readonly lastOf: (name: HelperName) => Formula;
}

export interface SpreadsheetReduction {
  readonly helpers: readonly HelperName[];
  /** Whether it can take the product of two rows without a row for that product. */
  readonly takesProduct: boolean;
  readonly formula: (cells: ReductionCells) => Formula;
}

const only = (cells: ReductionCells): Formula => cells.series[0] ?? [];

/**
 * The reductions of `reductions.ts` as spreadsheet formulas, without arrays. Where those have no number,
 * these give the text `none` (or `many`).
 */
export const spreadsheetReductions: Readonly<Record<ReductionName, SpreadsheetReduction>> = {
  total: {
    helpers: [],
    takesProduct: true,
    formula: ({ series, isNegative }) => {
      const [first = [], second] = series;
      const sum = second ? join('SUMPRODUCT(', first, ',', second, ')') : join('SUM(', first, ')');
      return isNegative ? join('-', sum) : sum;
    },
  },
  lowest: {
    helpers: [],
    takesProduct: false,
    formula: (cells) => join('MIN(0,', only(cells), ')'),
  },
  lowestMonth: {
    helpers: [],
    takesProduct: false,
    formula: (cells) =>
      join(
        'IF(MIN(',
        only(cells),
        ')<0,INDEX(',
        cells.months,
        ',1,MATCH(MIN(',
        only(cells),
        '),',
        only(cells),
        ',0)),"none")',
      ),
  },
  // Text, which stands for no number, is left out by COUNT, MIN and AVERAGE.
  least: {
    helpers: [],
    takesProduct: false,
    formula: (cells) => join('IF(COUNT(', only(cells), ')=0,"none",MIN(', only(cells), '))'),
  },
  leastMonth: {
    helpers: [],
    takesProduct: false,
    formula: (cells) =>
      join(
        'IF(COUNT(',
        only(cells),
        ')=0,"none",INDEX(',
        cells.months,
        ',1,MATCH(MIN(',
        only(cells),
        '),',
        only(cells),
        ',0)))',
      ),
  },
  average: {
    helpers: [],
    takesProduct: false,
    formula: (cells) => join('IF(COUNT(', only(cells), ')=0,"none",AVERAGE(', only(cells), '))'),
  },
  // Months before the first one above 0 have -1 in the helper row, so their count is the first one.
  firstMonth: {
    helpers: ['lastAbove'],
    takesProduct: false,
    formula: (cells) =>
      join('IF(', cells.lastOf('lastAbove'), '<0,"none",COUNTIF(', cells.helper('lastAbove'), ',"<0"))'),
  },
  lastMonth: {
    helpers: ['lastAbove'],
    takesProduct: false,
    formula: (cells) => join('IF(', cells.lastOf('lastAbove'), '<0,"none",', cells.lastOf('lastAbove'), ')'),
  },
  // The running sum is back at zero for good in its last month of crossing, if it ends at zero or above.
  paybackMonth: {
    helpers: ['runningSum', 'crossing'],
    takesProduct: false,
    formula: (cells) =>
      join(
        'IF(OR(',
        cells.lastOf('runningSum'),
        '<0,MAX(',
        cells.helper('crossing'),
        ')=0),"none",MAX(',
        cells.helper('crossing'),
        '))',
      ),
  },
  multiple: {
    helpers: [],
    takesProduct: false,
    formula: (cells) =>
      join(
        'IF(COUNTIF(',
        only(cells),
        ',"<0")=0,"none",SUMIF(',
        only(cells),
        ',">0")/-SUMIF(',
        only(cells),
        ',"<0"))',
      ),
  },
  // IRR finds one root near its start; it cannot see that there are many, so that is carried as text.
  internalRate: {
    helpers: ['searchStart'],
    takesProduct: false,
    formula: (cells) =>
      join(
        'IF(OR(COUNTIF(',
        only(cells),
        ',">0")=0,COUNTIF(',
        only(cells),
        ',"<0")=0),"none",IF(ISNUMBER(',
        cells.helper('searchStart'),
        '),IFERROR((1+IRR(',
        only(cells),
        ',',
        cells.helper('searchStart'),
        '))^12-1,"none"),',
        cells.helper('searchStart'),
        '))',
      ),
  },
};

/** The formulas of a helper row in month 0 and in every later month, from the cells of its series. */
export function helperRow(
  name: Exclude<HelperName, 'searchStart'>,
  cells: {
    readonly flow: Formula;
    readonly month: Formula;
    /** The row itself. */
    readonly own: (offset: number) => Formula;
    readonly runningSum: (offset: number) => Formula;
  },
): { readonly atDecision: Formula; readonly later: Formula } {
  const { flow, month, own, runningSum } = cells;
  if (name === 'lastAbove')
    return {
      atDecision: join('IF(', flow, '>0,', month, ',-1)'),
      later: join('IF(', flow, '>0,', month, ',', own(-1), ')'),
    };
  if (name === 'runningSum') return { atDecision: flow, later: join(own(-1), '+', flow) };
  return {
    atDecision: ['0'],
    later: join(
      'IF(AND(',
      runningSum(-1),
      '<0,',
      runningSum(0),
      '>=0),',
      month,
      '-1-',
      runningSum(-1),
      '/',
      flow,
      ',0)',
    ),
  };
}

/** What helper rows hold over months 0 to N, computed the way the reductions do. */
export function helperValues(name: Exclude<HelperName, 'searchStart'>, flows: Float64Array): Float64Array {
  const values = new Float64Array(flows.length);
  let sum = 0;
  let last = -1;
  flows.forEach((flow, t) => {
    const before = sum;
    sum += flow;
    if (flow > 0) last = t;
    if (name === 'runningSum') values[t] = sum;
    else if (name === 'lastAbove') values[t] = last;
    else values[t] = t > 0 && before < 0 && sum >= 0 ? t - 1 - before / flow : 0;
  });
  return values;
}

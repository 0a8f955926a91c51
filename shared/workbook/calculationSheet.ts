import { addMonths, yearOf } from '../domain/months.ts';
import { decodeOutcome, type Outcome } from '../domain/outcome.ts';
import { type Formula, join } from '../language/cellReference.ts';
import type { Expression } from '../language/expression.ts';
import type { ModelLine } from '../language/model.ts';
import { type FormulaPlaces, formulaWithNone, spreadsheetFormula } from '../language/spreadsheetFormula.ts';
import { type HelperName, helperRow, helperValues } from '../language/spreadsheetReductions.ts';
import type { CalculationPlan, PlannedLine } from './calculationPlan.ts';
import { noLimit } from './constants.ts';
import { dateSerial } from './dates.ts';
import { dateFormat, lineFormat, lineUnit, monthIndexFormat, unitFormat } from './formats.ts';
import { decisionCell } from './inputsSheet.ts';
import { cell, columns, headRows, inMonth, sheetNames } from './layout.ts';
import { type FormulaContext, placesFor } from './places.ts';
import { isByMonth } from './steps.ts';
import type { Place } from './values.ts';
import {
  type Cell,
  type CellStyle,
  type CellValue,
  computed,
  given,
  type MonthCells,
  type Row,
  row,
  type Sheet,
  text,
} from './workbook.ts';

/** A sheet of calculations: the market, a site with its blocks, or the portfolio. */
export interface CalculationInput {
  readonly title: string;
  readonly tab: string;
  readonly plan: CalculationPlan;
  /** The market, a site or the portfolio. */
  readonly place: Place;
  readonly context: FormulaContext;
}

const widths = [44, 15, 28, 16];

/** Lays out one sheet: a head with the months, then a row for each line. */
export function calculationSheet(input: CalculationInput): Sheet {
  const { plan, context } = input;
  return {
    name: plan.sheet,
    tab: input.tab,
    widths,
    monthColumns: context.lastMonth + 1,
    frozen: { rows: headRows.headings, columns: columns.value },
    rowCount: plan.rowCount,
    rows: function* () {
      yield* head(input);
      for (const planned of plan.rows) yield lineRow(planned, input);
    },
    rules: [],
    verdicts: null,
  };
}

function* head({ title, plan, context }: CalculationInput): Generator<Row> {
  const { portfolio } = context.engine;
  const start = portfolio.portfolio.decisionMonth;
  const isMaster = plan.sheet === sheetNames.market;
  const timeline = (
    number: number,
    label: string,
    format: string,
    own: { readonly atDecision: Formula; readonly later: Formula },
    value: (t: number) => number,
  ): Row => {
    const link = inMonth(sheetNames.market, number);
    const months: MonthCells = {
      style: { look: 'timeline', format },
      ...(isMaster ? own : { atDecision: link, later: link }),
      value,
    };
    return row(number, [text(columns.label, label, 'quiet')], months);
  };
  yield row(headRows.title, [text(columns.label, title, 'title')]);
  yield row(headRows.subtitle, [
    text(
      columns.label,
      'Nominal US dollars. One formula a row: the same in every month. Inputs stand on the sheet Inputs alone.',
      'subtitle',
    ),
  ]);
  const ownDate = inMonth(null, headRows.date);
  const year = join('YEAR(', ownDate, ')');
  yield timeline(headRows.year, 'Calendar year', '0', { atDecision: year, later: year }, (t) =>
    yearOf(addMonths(start, t)),
  );
  const date = join('EOMONTH(', decisionCell(context.inputs), ',', inMonth(null, headRows.month), ')');
  yield timeline(headRows.date, 'Month', dateFormat, { atDecision: date, later: date }, (t) =>
    dateSerial(addMonths(start, t)),
  );
  yield timeline(
    headRows.month,
    'Months after the decision, t',
    monthIndexFormat,
    { atDecision: ['0'], later: join(inMonth(null, headRows.month, -1), '+1') },
    (t) => t,
  );
  yield row(
    headRows.headings,
    ['Line', 'Unit', 'Id', 'Value'].map((heading, index) => text(index + 1, heading, 'heading')),
  );
}

function lineRow(planned: PlannedLine, input: CalculationInput): Row {
  switch (planned.kind) {
    case 'section':
      return row(
        planned.row,
        widths.map((_, index) => text(index + 1, index === 0 ? planned.title : '', 'section')),
      );
    case 'line':
      return modelRow(planned, input);
    case 'helper':
      return helperLine(planned, input);
    case 'step':
      return stepRow(planned, input);
    case 'part':
      return partRow(planned, input);
    case 'check': {
      const { check } = planned;
      const style: CellStyle = { look: 'calculated', format: unitFormat(check.unit) };
      const values = input.context.values.months(input.place, check.difference);
      return expressionRow({
        planned,
        input,
        label: check.label,
        unit: check.unit,
        id: '',
        style,
        expression: check.difference,
        isSeries: check.shape === 'series',
        value: (t) => values[t] ?? Number.NaN,
      });
    }
  }
}

function modelRow(planned: PlannedLine & { kind: 'line' }, input: CalculationInput): Row {
  const { line, block } = planned;
  const { context } = input;
  const place = placeOf(input.place, block);
  const style: CellStyle = { look: 'calculated', format: lineFormat(line) };
  const value = context.values.line(place, line.id);
  const label = text(columns.label, labelOf(line, block), 'label');
  const cells = [label, text(columns.unit, lineUnit(line), 'quiet'), text(columns.id, line.id, 'quiet')];
  const places = placesWithSteps(line, block, input, null);
  const write = line.mayBeNone ? formulaWithNone : spreadsheetFormula;
  if (typeof value === 'number')
    return row(planned.row, [
      ...cells,
      computed(columns.value, write(line.formula, places), cellValue(line, value), style),
    ]);
  return row(planned.row, cells, {
    style,
    atDecision: line.fromDecision ? write(line.formula, places, true) : [line.isOutcome ? '"none"' : '0'],
    later: write(line.formula, places),
    value: (t) => cellValue(line, value[t] ?? Number.NaN),
  });
}

function helperLine(planned: PlannedLine & { kind: 'helper' }, input: CalculationInput): Row {
  const { line, of, name, block } = planned;
  const place = placeOf(input.place, block);
  const { context, plan } = input;
  if (name === 'searchStart') return searchStartRow(planned, input);
  const flows = context.values.months(place, of.of);
  const about = { planned, input, unit: helperUnit(name, line), id: line.id };
  const style: CellStyle = { look: 'calculated', format: helperFormat(name, line) };
  if (name === 'series')
    return expressionRow({
      ...about,
      label: `${labelOf(line, block)}: by month`,
      style,
      expression: of.of,
      isSeries: true,
      value: (t) => flows[t] ?? Number.NaN,
    });
  const values = helperValues(name, flows);
  const places = placesFor(context, plan, place);
  const formulas = helperRow(name, {
    flow: places.flow(of),
    month: places.month(),
    own: (offset) => inMonth(null, planned.row, offset),
    runningSum: (offset) => inMonth(null, plan.helperRow(of, 'runningSum', block), offset),
  });
  return row(
    planned.row,
    [
      text(columns.label, `${labelOf(line, block)}: ${helperLabels[name]}`, 'quiet'),
      text(columns.unit, about.unit, 'quiet'),
      text(columns.id, line.id, 'quiet'),
    ],
    { style, ...formulas, value: (t) => values[t] ?? Number.NaN },
    1,
  );
}

const helperLabels: Readonly<Record<Exclude<HelperName, 'searchStart'>, string>> = {
  runningSum: 'running sum',
  crossing: 'month of crossing zero',
  lastAbove: 'last month above 0, −1 before',
};

/** Where IRR begins to search: the rate a month as exported, or why there is none. */
function searchStartRow(planned: PlannedLine & { kind: 'helper' }, input: CalculationInput): Row {
  const { line, block } = planned;
  const value = input.context.values.line(placeOf(input.place, block), line.id);
  const outcome = decodeOutcome(typeof value === 'number' ? value : Number.NaN);
  const style: CellStyle = { look: 'constant', format: '0.0000%' };
  const start: Cell =
    outcome.kind === 'number'
      ? given(columns.value, (1 + outcome.value) ** (1 / 12) - 1, style)
      : { column: columns.value, style, content: { kind: 'text', text: outcome.kind } };
  return row(
    planned.row,
    [
      text(columns.label, `${labelOf(line, block)}: start of the search, as exported`, 'quiet'),
      text(columns.unit, '% a month', 'quiet'),
      text(columns.id, line.id, 'quiet'),
      start,
    ],
    null,
    1,
  );
}

/** The places of the formula of a line, with the rows of its steps; not of the one that is being written. */
function placesWithSteps(
  line: ModelLine,
  block: number | null,
  { context, plan, place }: CalculationInput,
  own: Expression | null,
): FormulaPlaces {
  return {
    ...placesFor(context, plan, placeOf(place, block)),
    step: (part) => {
      const number = part === own ? null : plan.stepRow(line, part, block);
      if (number === null) return null;
      return isByMonth(part, context.model) ? inMonth(null, number) : cell(null, number, columns.value);
    },
  };
}

/** Parts may divide by nothing where the line does not look at them: they say `none` there. */
function stepRow(planned: PlannedLine & { kind: 'step' }, input: CalculationInput): Row {
  const { line, of, block, number } = planned;
  const places = placesWithSteps(line, block, input, of);
  const values = input.context.values.months(placeOf(input.place, block), of);
  const value = (t: number): CellValue => {
    const found = values[t] ?? Number.NaN;
    return Number.isFinite(found) ? found : found > 0 ? noLimit.value : 'none';
  };
  const style: CellStyle = { look: 'calculated', format: '#,##0.0000_);(#,##0.0000);"-"_)' };
  const cells = [
    text(columns.label, `${labelOf(line, block)}: step ${number}`, 'quiet'),
    text(columns.unit, '', 'quiet'),
    text(columns.id, line.id, 'quiet'),
  ];
  if (!isByMonth(of, input.context.model))
    return row(
      planned.row,
      [...cells, computed(columns.value, formulaWithNone(of, places), value(0), style)],
      null,
      1,
    );
  const months: MonthCells = {
    style,
    atDecision: formulaWithNone(of, places, true),
    later: formulaWithNone(of, places),
    value,
  };
  return row(planned.row, cells, months, 1);
}

function partRow(planned: PlannedLine & { kind: 'part' }, input: CalculationInput): Row {
  const { line, of, sites } = planned;
  const [from, to] = sites;
  const gathered = input.context.model.byId.get(of.id);
  const style: CellStyle = { look: 'calculated', format: lineFormat(line) };
  const formula = input.context.gatherSites(of, from, to);
  const value = input.context.gatheredValue(of, from, to);
  const cells = [
    text(columns.label, `${labelOf(line, null)}: sites ${from + 1} to ${to + 1}`, 'quiet'),
    text(columns.unit, lineUnit(line), 'quiet'),
    text(columns.id, line.id, 'quiet'),
  ];
  if (gathered?.shape !== 'series')
    return row(planned.row, [...cells, computed(columns.value, formula, value(0), style)], null, 1);
  return row(planned.row, cells, { style, atDecision: formula, later: formula, value }, 1);
}

function expressionRow(given: {
  readonly planned: PlannedLine & { readonly kind: 'helper' | 'check' };
  readonly input: CalculationInput;
  readonly label: string;
  readonly unit: string;
  readonly id: string;
  readonly style: CellStyle;
  readonly expression: Expression;
  readonly isSeries: boolean;
  readonly value: (t: number) => number;
}): Row {
  const { planned, input, style, expression, value } = given;
  const block = planned.kind === 'helper' ? planned.block : null;
  const places = placesFor(input.context, input.plan, placeOf(input.place, block));
  const cells = [
    text(columns.label, given.label, planned.kind === 'check' ? 'label' : 'quiet'),
    text(columns.unit, given.unit, 'quiet'),
    text(columns.id, given.id, 'quiet'),
  ];
  if (!given.isSeries)
    return row(planned.row, [
      ...cells,
      computed(columns.value, spreadsheetFormula(expression, places), value(0), style),
    ]);
  return row(
    planned.row,
    cells,
    {
      style,
      atDecision: spreadsheetFormula(expression, places, true),
      later: spreadsheetFormula(expression, places),
      value,
    },
    planned.kind === 'helper' ? 1 : 0,
  );
}

function helperUnit(name: HelperName | 'series', line: ModelLine): string {
  if (name === 'crossing' || name === 'lastAbove') return 'month t';
  return line.unit === 'month' || line.unit === '1' ? 'USD' : lineUnit(line);
}

function helperFormat(name: HelperName | 'series', line: ModelLine): string {
  if (name === 'crossing') return '0.0';
  if (name === 'lastAbove') return monthIndexFormat;
  return line.unit === 'month' || line.unit === '1' ? unitFormat('USD') : lineFormat(line);
}

const labelOf = (line: ModelLine, block: number | null): string =>
  block === null ? line.label : `${line.label}: block ${block + 1}`;

function placeOf(place: Place, block: number | null): Place {
  return block === null || !('site' in place) ? place : { scope: 'block', site: place.site, block };
}

/** What a cell shows of a value: the number, or the outcome in words. */
export function cellValue(line: ModelLine, value: number): CellValue {
  if (line.isOutcome) {
    const outcome: Outcome = decodeOutcome(value);
    if (outcome.kind !== 'number') return outcome.kind;
  } else if (value === Number.POSITIVE_INFINITY) return noLimit.value;
  return Number.isFinite(value) ? value : 'none';
}

import { type Formula, join } from '../language/cellReference.ts';
import type { CalculationPlan } from './calculationPlan.ts';
import { cellValue } from './calculationSheet.ts';
import { portfolioChecks, siteChecks, type WorkbookCheck } from './checks.ts';
import { lineFormat, lineUnit, unitFormat } from './formats.ts';
import { allMonths, cell, columns, headRows, inputColumns, monthColumn, sheetNames } from './layout.ts';
import type { FormulaContext } from './places.ts';
import type { Place } from './values.ts';
import {
  type Cell,
  type CellStyle,
  type CellValue,
  computed,
  general,
  given,
  type Row,
  row,
  type Sheet,
  text,
} from './workbook.ts';

const at = { where: 1, check: 2, difference: 3, tolerance: 4, holds: 5, unit: 6, words: 7 } as const;
const headings = ['Where', 'Check', 'Difference', 'Up to', 'Holds', 'Unit', 'What is compared'];
const headingRow = 6;

/** Figures that are compared with those of the export, at every site and over all. */
const reconciled = [
  'capexTotal',
  'npvDoNothing',
  'npvPlan',
  'gain',
  'irr',
  'peakFunding',
  'npvLevered',
  'npvEquity',
  'equityIrr',
  'minimumDscr',
] as const;

/** One row of the table. */
interface CheckLine {
  readonly where: string;
  readonly label: string;
  readonly words: string;
  readonly unit: string;
  readonly format: string;
  readonly tolerance: number;
  readonly difference: { readonly formula: Formula; readonly value: CellValue };
}

/** A figure as it was exported, beside the formula that computes it. */
interface ReconciledLine {
  readonly where: string;
  readonly label: string;
  readonly unit: string;
  readonly style: CellStyle;
  readonly exported: CellValue;
  readonly now: Formula;
}

/** The table of checks: each a formula that gives a difference, and one that says whether it holds. */
export function checksSheet(context: FormulaContext, siteNames: readonly string[]): Sheet {
  const checks = checkLines(context, siteNames);
  const firstRow = headingRow + 1;
  const lastRow = headingRow + checks.length;
  const figures = reconciledLines(context, siteNames);
  const secondHeading = lastRow + 4;
  const verdicts: Formula = [
    { kind: 'range', sheet: null, rows: [firstRow, lastRow], columns: [at.holds, at.holds] },
  ];
  const figureVerdicts: Formula = [
    {
      kind: 'range',
      sheet: null,
      rows: [secondHeading + 1, secondHeading + figures.length],
      columns: [at.holds, at.holds],
    },
  ];
  const isAllWell = checks.every(({ difference, tolerance }) => holds(difference.value, tolerance));
  return {
    name: sheetNames.checks,
    tab: '00B050',
    widths: [30, 34, 20, 20, 10, 14, 80],
    monthColumns: 0,
    frozen: { rows: headingRow, columns: 2 },
    rowCount: secondHeading + figures.length,
    rows: function* () {
      yield row(1, [text(at.where, 'Checks', 'title')]);
      yield row(2, [
        text(at.where, 'A check holds where its difference is no more than rounding.', 'subtitle'),
      ]);
      yield row(3, [
        text(at.where, 'All checks hold', 'total'),
        computed(at.holds, join('AND(', verdicts, ')'), isAllWell, { look: 'check', format: general }),
      ]);
      yield row(4, [
        text(at.where, 'All figures are as exported', 'total'),
        computed(at.holds, join('AND(', figureVerdicts, ')'), true, { look: 'check', format: general }),
        text(at.words, 'FALSE as soon as an input has been changed here', 'words'),
      ]);
      yield row(
        headingRow,
        headings.map((heading, index) => text(index + 1, heading, 'heading')),
      );
      for (const [index, line] of checks.entries()) yield checkRow(firstRow + index, line);
      yield row(secondHeading - 1, [
        text(at.where, 'Figures as exported by Switchyard', 'section'),
        ...headings.slice(1).map((_, index) => text(index + 2, '', 'section')),
      ]);
      yield row(
        secondHeading,
        ['Where', 'Figure', 'As exported', 'In this workbook', 'Same', 'Unit'].map((heading, index) =>
          text(index + 1, heading, 'heading'),
        ),
      );
      for (const [index, line] of figures.entries()) yield reconciledRow(secondHeading + 1 + index, line);
    },
    rules: [],
    verdicts: { column: at.holds, rows: [3, secondHeading + figures.length] },
  };
}

function checkRow(number: number, line: CheckLine): Row {
  const { difference, tolerance, format } = line;
  const difference_ = cell(null, number, at.difference);
  return row(number, [
    text(at.where, line.where, 'label'),
    text(at.check, line.label, 'label'),
    computed(at.difference, difference.formula, difference.value, { look: 'calculated', format }),
    given(at.tolerance, tolerance, { look: 'constant', format: general }),
    computed(
      at.holds,
      join('ABS(', difference_, ')<=', cell(null, number, at.tolerance)),
      holds(difference.value, tolerance),
      { look: 'check', format: general },
    ),
    text(at.unit, line.unit, 'quiet'),
    text(at.words, line.words, 'words'),
  ]);
}

const holds = (difference: CellValue, tolerance: number): boolean =>
  typeof difference === 'number' && Math.abs(difference) <= tolerance;

function checkLines(context: FormulaContext, siteNames: readonly string[]): readonly CheckLine[] {
  const { plans } = context;
  const lines: CheckLine[] = [horizonCheck(context)];
  for (const check of portfolioChecks)
    lines.push(checkLine(context, check, plans.portfolio, { scope: 'portfolio' }, 'Portfolio'));
  for (const [site, plan] of plans.sites.entries())
    for (const check of siteChecks)
      lines.push(checkLine(context, check, plan, { scope: 'site', site }, siteNames[site] ?? ''));
  return lines;
}

/** The columns are laid down: a longer horizon needs another export. */
function horizonCheck({ inputs, lastMonth, engine }: FormulaContext): CheckLine {
  const horizon = cell(sheetNames.inputs, inputs.inputRow('portfolio', 'horizonMonths'), inputColumns.value);
  const last = cell(sheetNames.market, headRows.month, monthColumn(lastMonth));
  return {
    where: 'Market',
    label: 'Columns to the horizon',
    words: 'the last column of months is the horizon',
    unit: 'months',
    format: '0',
    tolerance: 0,
    difference: {
      formula: join(last, '-', horizon),
      value: lastMonth - engine.portfolio.portfolio.horizonMonths,
    },
  };
}

function checkLine(
  { values, lastMonth }: FormulaContext,
  check: WorkbookCheck,
  plan: CalculationPlan,
  place: Place,
  where: string,
): CheckLine {
  const number = plan.checkRow(check);
  const differences = values.months(place, check.difference);
  const months = allMonths(plan.sheet, number, lastMonth);
  const isSeries = check.shape === 'series';
  return {
    where,
    label: check.label,
    words: isSeries ? `${check.words}; the greatest of all months` : check.words,
    unit: check.unit,
    format: unitFormat(check.unit),
    tolerance: check.tolerance,
    difference: isSeries
      ? {
          formula: join('MAX(MAX(', months, '),-MIN(', months, '))'),
          value: differences.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
        }
      : { formula: cell(plan.sheet, number, columns.value), value: differences[0] ?? 0 },
  };
}

function reconciledLines(
  { model, values, plans }: FormulaContext,
  siteNames: readonly string[],
): readonly ReconciledLine[] {
  const linesOf = (scope: string, plan: CalculationPlan, place: Place, where: string): ReconciledLine[] =>
    reconciled.flatMap((name) => {
      const line = model.byId.get(`${scope}.${name}`);
      const value = line ? values.line(place, line.id) : null;
      if (!line || typeof value !== 'number') return [];
      return {
        where,
        label: line.label,
        unit: lineUnit(line),
        style: { look: 'constant', format: lineFormat(line) },
        exported: cellValue(line, value),
        now: cell(plan.sheet, plan.lineRow(line.id, null), columns.value),
      } satisfies ReconciledLine;
    });
  return [
    ...linesOf('portfolio', plans.portfolio, { scope: 'portfolio' }, 'Portfolio'),
    ...plans.sites.flatMap((plan, site) =>
      linesOf('site', plan, { scope: 'site', site }, siteNames[site] ?? ''),
    ),
  ];
}

/** Equal to one part in a million, or to a cent: what an auditor would call the same figure. */
function reconciledRow(number: number, line: ReconciledLine): Row {
  const exported = cell(null, number, at.difference);
  const now = cell(null, number, at.tolerance);
  const isText = typeof line.exported === 'string';
  const first: Cell = isText
    ? { column: at.difference, style: line.style, content: { kind: 'text', text: String(line.exported) } }
    : given(at.difference, Number(line.exported), line.style);
  return row(number, [
    text(at.where, line.where, 'label'),
    text(at.check, line.label, 'label'),
    first,
    computed(at.tolerance, line.now, line.exported, { ...line.style, look: 'calculated' }),
    computed(
      at.holds,
      isText
        ? join(exported, '=', now)
        : join('IF(ISNUMBER(', now, '),ABS(', exported, '-', now, ')<=0.01,FALSE)'),
      true,
      { look: 'check', format: general },
    ),
    text(at.unit, line.unit, 'quiet'),
  ]);
}

import { formatMonth } from '../domain/months.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { Model } from '../language/model.ts';
import { lineUnit } from './formats.ts';
import { sheetNames } from './layout.ts';
import { type Cell, type Row, row, type Sheet, text } from './workbook.ts';

/** What the workbook is and which state of the document it shows. */
export interface WorkbookStamp {
  readonly fileName: string;
  readonly revision: number;
  readonly fingerprint: string;
}

const reading: readonly (readonly [string, string])[] = [
  ['Inputs', 'Every input with value, unit, source, date and tier. The only place where assumptions stand.'],
  ['Market', 'The time line of all sheets, and what every site shares.'],
  ['Sites', 'A sheet for each site: its lines by section, then checks, then the lines of its blocks.'],
  ['Portfolio', 'Sums and figures over all sites.'],
  ['Checks', 'Whether the figures agree with each other, and with Switchyard at the time of export.'],
];

const looks: readonly (readonly [Cell['style']['look'], string, string])[] = [
  ['input', 'Blue on yellow', 'an input: change it, and everything follows'],
  ['fact', 'Grey', 'part of the document, but read by no formula of this workbook'],
  ['constant', 'Brown', 'a constant of nature, protocol, convention or layout: leave it'],
  ['calculated', 'Black', 'a formula'],
  ['check', 'TRUE or FALSE', 'whether a check holds'],
];

const conventions = [
  'Column t = 0 is the decision date, the end of its month. Flows fall at the ends of months 1 to N. Lines without a value at the decision hold 0 there.',
  'The same column is the same month on every sheet. Each row has one formula for all months after the decision; only column t = 0 may begin otherwise, with an opening value.',
  'A rate of growth runs (1 + g)^((t - 0.5)/12), at mid-month; discounting is (1 + r)^(-t/12).',
  'A month given in an input becomes the number of months after the decision in the column "In the model". An empty month or limit counts as 1E+20: later or more than anything.',
  '"none" means that a figure has no number, such as a ratio to nothing or a payback that is never reached. It is text, so that sums and averages leave it out.',
  'IRR of spreadsheets finds one rate near the start of its search, which is given beside it as exported. It cannot see that several rates fit: where Switchyard found many, the cell says "many" and stays so. After large changes of inputs compare with Switchyard.',
  'The S-curve of spending is 3x^2 - 2x^3 of the share x of its time.',
  'Numbers in formulas are matters of form only: 0, 1, the 12 months of a year, 0.5 for mid-month and halving, and those of the S-curve. All others stand on the sheet Inputs.',
  'Grouped rows are steps of the line below them: running sums, months of crossing zero, starts of searches, and what a long formula says more than once.',
  'The values in the file are those of Switchyard; the program that opens it computes all formulas anew.',
] as const;

/** How to read the workbook, and what every line says. */
export function notesSheet(portfolio: Portfolio, model: Model, stamp: WorkbookStamp): Sheet {
  const rows = [...notes(portfolio, model, stamp)];
  return {
    name: sheetNames.notes,
    tab: '7F7F7F',
    widths: [34, 36, 18, 70, 60],
    monthColumns: 0,
    frozen: { rows: 1, columns: 0 },
    rowCount: rows.at(-1)?.number ?? 0,
    rows: () => rows,
    rules: [],
    verdicts: null,
  };
}

function* notes(portfolio: Portfolio, model: Model, stamp: WorkbookStamp): Generator<Row> {
  let number = 0;
  const next = (cells: readonly Cell[]): Row => {
    number += 1;
    return row(number, cells);
  };
  const section = (title: string): Row => {
    number += 1;
    return next([1, 2, 3, 4, 5].map((column) => text(column, column === 1 ? title : '', 'section')));
  };
  yield next([text(1, `${portfolio.portfolio.name}: how to read this workbook`, 'title')]);
  yield section('Where it comes from');
  yield next([
    text(1, 'Document', 'label'),
    text(2, `${stamp.fileName}, revision ${stamp.revision}`, 'words'),
  ]);
  yield next([text(1, 'Fingerprint of its inputs', 'label'), text(2, stamp.fingerprint, 'words')]);
  yield next([
    text(1, 'Decision', 'label'),
    text(2, `${formatMonth(portfolio.portfolio.decisionMonth)}, nominal US dollars`, 'words'),
  ]);
  yield section('Sheets');
  for (const [name, words] of reading) yield next([text(1, name, 'label'), text(2, words, 'words')]);
  yield section('Colours');
  for (const [look, name, words] of looks) yield next([text(1, name, look), text(2, words, 'words')]);
  yield section('Conventions');
  for (const words of conventions) yield next([text(1, words, 'words')]);
  yield section('Lines');
  yield next(
    ['Id', 'Line', 'Unit', 'In words', 'Source'].map((heading, index) => text(index + 1, heading, 'heading')),
  );
  for (const line of model.lines)
    yield next([
      text(1, line.id, 'quiet'),
      text(2, line.label, 'label'),
      text(3, lineUnit(line), 'quiet'),
      text(4, line.words, 'words'),
      text(5, line.source, 'words'),
    ]);
}

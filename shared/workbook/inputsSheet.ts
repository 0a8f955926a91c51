import { isYearMonth } from '../domain/months.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { formatFieldUnit } from '../domain/quantity.ts';
import { modelInput } from '../engine/pack.ts';
import { sourceCard } from '../engine/sourceCard.ts';
import { type Formula, join } from '../language/cellReference.ts';
import { noLimit } from './constants.ts';
import { dateSerial } from './dates.ts';
import { fieldFormat } from './formats.ts';
import type { InputPlan, PlannedInput, PlannedRow } from './inputPlan.ts';
import { inputColumns as at, cell, sheetNames } from './layout.ts';
import {
  type Cell,
  type CellRule,
  computed,
  general,
  given,
  type Row,
  row,
  type Sheet,
  text,
} from './workbook.ts';

const headings = [
  'Input',
  'Unit',
  'Field',
  'Value',
  'In the model',
  'When empty',
  'Tier',
  'Source',
  'Source date',
  'Detail',
  'Meaning',
];
const headingRow = 4;

/** The sheet of inputs: every value that the document holds, with who vouches for it. */
export function inputsSheet(portfolio: Portfolio, plan: InputPlan): Sheet {
  return {
    name: sheetNames.inputs,
    tab: 'FFC000',
    widths: [46, 16, 32, 20, 16, 13, 13, 46, 13, 44, 80],
    monthColumns: 0,
    frozen: { rows: headingRow, columns: 1 },
    rowCount: plan.rowCount,
    rows: function* () {
      yield row(1, [text(at.label, `${portfolio.portfolio.name}: inputs`, 'title')]);
      yield row(2, [
        text(
          at.label,
          'Blue on yellow: values to change. The model reads the column "In the model"; an empty value counts as the column "When empty" says. Grey: read by no formula.',
          'subtitle',
        ),
      ]);
      yield row(
        headingRow,
        headings.map((heading, index) => text(index + 1, heading, 'heading')),
      );
      for (const planned of plan.rows) yield inputRow(planned, portfolio, plan);
    },
    rules: plan.rows.flatMap((planned) => ruleOf(planned, plan)),
    verdicts: null,
  };
}

function inputRow(planned: PlannedRow, portfolio: Portfolio, plan: InputPlan): Row {
  switch (planned.kind) {
    case 'section':
      return row(
        planned.row,
        headings.map((_, index) =>
          text(
            index + 1,
            index === 0 ? planned.title : index + 1 === at.words ? planned.words : '',
            'section',
          ),
        ),
      );
    case 'constant': {
      const { label, unit, value, key } = planned.constant;
      const style = { look: 'constant' as const, format: constantFormat(value) };
      return row(planned.row, [
        text(at.label, label, 'label'),
        text(at.unit, unit, 'quiet'),
        given(at.value, value, style),
        computed(at.used, cell(null, planned.row, at.value), value, {
          look: 'calculated',
          format: style.format,
        }),
        ...(key === noLimit.key
          ? [
              text(
                at.words,
                'Later than any month and more than any power: compares as no limit does',
                'words',
              ),
            ]
          : []),
      ]);
    }
    case 'option':
      return row(planned.row, [
        text(at.label, planned.label, 'label'),
        text(at.id, planned.choice, 'quiet'),
        given(at.value, planned.index, { look: 'constant', format: '0' }),
        computed(at.used, cell(null, planned.row, at.value), planned.index, {
          look: 'calculated',
          format: '0',
        }),
      ]);
    case 'input':
      return row(planned.row, [...valueCells(planned, portfolio, plan), ...sourceCells(planned, portfolio)]);
  }
}

function valueCells(input: PlannedInput, portfolio: Portfolio, plan: InputPlan): Cell[] {
  const { spec, table, field } = input;
  const format = fieldFormat(spec);
  const isOpen = input.isRead && isChangeable(input);
  const style = { look: isOpen ? ('input' as const) : ('fact' as const), format };
  const unit = spec.kind === 'number' ? formatFieldUnit(spec) : spec.kind === 'month' ? 'month' : '';
  const cells: Cell[] = [
    text(at.label, spec.label, 'label'),
    text(at.unit, unit, 'quiet'),
    text(at.id, `${table}.${field}`, 'quiet'),
    storedCell(input, style),
  ];
  if (!input.isRead) return cells;
  const { decisionMonth } = portfolio.portfolio;
  const used = modelInput(table, field, input.stored, input.site, decisionMonth);
  const number = finite(used);
  const plainFormat = spec.kind === 'month' ? '#,##0' : spec.kind === 'choice' ? '0' : format;
  const usedFormat = number === noLimit.value ? constantFormat(number) : plainFormat;
  cells.push(computed(at.used, usedFormula(input, plan), number, { look: 'calculated', format: usedFormat }));
  if (spec.inherits && input.site)
    cells.push(
      computed(
        at.whenEmpty,
        siteFormula(input, plan),
        finite(modelInput('site', field, input.site, null, decisionMonth)),
        { look: 'calculated', format: usedFormat },
      ),
    );
  else if (spec.nullable) cells.push(whenEmptyCell(spec.whenEmpty ?? 0, usedFormat, plan));
  return cells;
}

const finite = (value: number): number => (Number.isFinite(value) ? value : noLimit.value);

/** The same input of the site of a block, as the model reads it. */
function siteFormula({ site, field }: PlannedInput, plan: InputPlan): Formula {
  return cell(null, plan.inputRow(String(site?.id), field), at.used);
}

function storedCell({ spec, value }: PlannedInput, style: Cell['style']): Cell {
  if (value === null) return { column: at.value, style, content: { kind: 'empty' } };
  if (typeof value === 'number') return given(at.value, value, style);
  const option = spec.options?.find((each) => each.value === value);
  if (option) return { column: at.value, style, content: { kind: 'text', text: option.label } };
  if (spec.kind === 'month' && isYearMonth(value)) return given(at.value, dateSerial(value), style);
  const look = style.look === 'fact' ? 'quiet' : style.look;
  return { column: at.value, style: { ...style, look }, content: { kind: 'text', text: value } };
}

function whenEmptyCell(whenEmpty: number, format: string, plan: InputPlan): Cell {
  return Number.isFinite(whenEmpty)
    ? given(at.whenEmpty, whenEmpty, { look: 'constant', format })
    : computed(at.whenEmpty, cell(null, plan.constantRow(noLimit.key), at.value), noLimit.value, {
        look: 'calculated',
        format: constantFormat(noLimit.value),
      });
}

function constantFormat(value: number): string {
  if (value >= 1e15) return '0E+00';
  return Number.isInteger(value) ? '#,##0' : general;
}

/** The number of the model from the cell of the value. */
function usedFormula({ row: at_, spec }: PlannedInput, plan: InputPlan): Formula {
  const value = cell(null, at_, at.value);
  const decision = cell(null, plan.inputRow('portfolio', 'decisionMonth'), at.value);
  const number: Formula =
    spec.kind === 'month'
      ? join('(YEAR(', value, ')-YEAR(', decision, '))*12+MONTH(', value, ')-MONTH(', decision, ')')
      : spec.options
        ? join('MATCH(', value, ',', optionRange(spec.options, plan), ',0)-1')
        : value;
  return spec.nullable
    ? join('IF(ISBLANK(', value, '),', cell(null, at_, at.whenEmpty), ',', number, ')')
    : number;
}

function optionRange(options: NonNullable<PlannedInput['spec']['options']>, plan: InputPlan): Formula {
  return [{ kind: 'range', sheet: null, rows: plan.optionRows(options), columns: [at.label, at.label] }];
}

function sourceCells({ table, key, field, value, spec }: PlannedInput, portfolio: Portfolio): Cell[] {
  const words = text(at.words, noteOf(field, spec.words), 'words');
  if (spec.kind === 'text') return [words];
  if (spec.inherits && value === null) return [text(at.source, 'as its site', 'words'), words];
  const card = sourceCard(portfolio, table, key, field, value);
  const detail = [card.detail, card.original === '' ? '' : `as found: ${card.original}`, card.reading]
    .filter((part) => part !== '' && part !== card.title)
    .join('; ');
  return [
    text(at.tier, card.tier, 'quiet'),
    text(at.source, card.title, 'words'),
    text(at.date, card.date, 'quiet'),
    text(at.detail, detail, 'words'),
    words,
  ];
}

function noteOf(field: string, words: string): string {
  return field === 'horizonMonths'
    ? `${words}. The columns of this workbook: change it in Switchyard and export again`
    : words;
}

/** The horizon is laid down in the columns of the workbook. */
const isChangeable = ({ table, field }: PlannedInput): boolean =>
  !(table === 'portfolio' && field === 'horizonMonths');

function ruleOf(planned: PlannedRow, plan: InputPlan): CellRule[] {
  if (planned.kind !== 'input' || !planned.isRead) return [];
  const { options } = planned.spec;
  if (options) {
    const rows = plan.optionRows(options);
    return [{ row: planned.row, column: at.value, allows: { kind: 'list', column: at.label, rows } }];
  }
  if (planned.spec.kind !== 'number') return [];
  const { min = null, max = null, whole = false } = planned.spec;
  if (min === null && max === null) return [];
  return [{ row: planned.row, column: at.value, allows: { kind: 'number', whole, min, max } }];
}

/** Decisions and dates on sheets are counted from this input. */
export function decisionCell(plan: InputPlan): Formula {
  return cell(sheetNames.inputs, plan.inputRow('portfolio', 'decisionMonth'), at.value);
}

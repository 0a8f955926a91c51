import { cutText } from '../../../shared/domain/cutText.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { EvaluatedLine, Evaluation, Metric } from './evaluation.ts';
import { oneLine } from './terminalText.ts';

interface Column {
  readonly head: string;
  readonly isText?: boolean;
  readonly cell: (row: Readonly<Record<string, Metric | string>>) => string;
}

/** In a terminal a plain minus can be copied into other programs. */
const plain = (value: number, decimals: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

function shown(metric: Metric | string | undefined, scale: number, decimals: number): string {
  if (metric === undefined) return '';
  if (typeof metric === 'string') return metric;
  const outcome: Outcome = typeof metric === 'number' ? { kind: 'number', value: metric } : metric;
  if (outcome.kind !== 'number') return outcome.kind;
  return plain(outcome.value * scale, decimals).replace(/^-(?=[0.,]*$)/, '');
}

const figure = (head: string, metric: string, scale = 1, decimals = 0): Column => ({
  head,
  cell: (row) => shown(row[metric], scale, decimals),
});

const columns: readonly Column[] = [
  { head: 'Site', isText: true, cell: (row) => String(row['name'] ?? '') },
  { head: 'Company', isText: true, cell: (row) => String(row['company'] ?? '') },
  figure('Energised MW', 'energisedMw'),
  figure('Margin USD/MWh', 'miningMargin', 1, 1),
  figure('AI MW', 'aiUtilityMw'),
  figure('IT MW', 'criticalItMw'),
  figure('Capex USD M', 'capexTotal', 1e-6),
  figure('NPV keep mining', 'npvDoNothing', 1e-6),
  figure('NPV plan', 'npvPlan', 1e-6),
  figure('Gain', 'gain', 1e-6),
  figure('IRR %', 'irr', 100, 1),
];

/** The evaluation as a table for a terminal: a row for each site, one for the portfolio. Money in USD M. */
export function evaluationTable(evaluation: Evaluation): string {
  const rows: Readonly<Record<string, Metric | string>>[] = [
    ...evaluation.sites,
    { ...evaluation.portfolio, name: 'Portfolio', company: `${evaluation.sites.length} sites` },
  ];
  const cells = rows.map((row) => columns.map((column) => shorten(column.cell(row))));
  const widths = columns.map((column, index) =>
    Math.max(column.head.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) =>
        columns[index]?.isText ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const body = cells.map(line);
  return [
    `${oneLine(evaluation.name)}: USD M, decision month ${evaluation.months[0] ?? ''}`,
    line(columns.map((column) => column.head)),
    rule,
    ...body.slice(0, -1),
    rule,
    ...body.slice(-1),
  ].join('\n');
}

/** Monthly values as tab-separated text: a row for each month, a column for each line and site. */
export function seriesTable(
  months: readonly string[],
  lines: Readonly<Record<string, EvaluatedLine>>,
): string {
  const columns = Object.entries(lines).flatMap(([id, line]): [string, readonly number[]][] =>
    line.values
      ? [[`${id} (${line.unit})`, line.values]]
      : Object.entries(line.sites ?? {}).map(([site, values]) => [
          `${id} ${oneLine(site)} (${line.unit})`,
          values,
        ]),
  );
  return [
    ['month', ...columns.map(([head]) => head)],
    ...months.map((month, index) => [month, ...columns.map(([, values]) => String(values[index] ?? ''))]),
  ]
    .map((row) => row.join('\t'))
    .join('\n');
}

function shorten(text: string): string {
  const shown = oneLine(text);
  return shown.length <= 34 ? shown : `${cutText(shown, 33)}…`;
}

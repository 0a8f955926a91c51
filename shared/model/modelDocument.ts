import { fieldSpec, fieldTables, type TableName } from '../domain/fields.ts';
import { formatUnit } from '../domain/quantityUnits.ts';
import type { Scope } from '../language/expression.ts';
import { formulaText, type LeafText } from '../language/formulaText.ts';
import type { Model, ModelLine } from '../language/model.ts';

const scopeTitles: Readonly<Record<Scope, string>> = {
  market: 'Market: once for all sites',
  site: 'Site: for each site',
  block: 'Block: for each block of a site',
  portfolio: 'Portfolio: over all sites',
};

/** Numerical conventions that a formula alone does not show. */
const conventions = [
  't = 0 is the decision date, the end of its month. Flows fall at month ends, t = 1 to the horizon. At t = 0 only lines marked * have a value: states of power, sales of machines on that day, discount factors and running sums.',
  'A month has 730 hours and 30.4167 days. Blocks are found on target, 144 a day.',
  'BTC price and network hashrate are taken at mid-month: (1 + g)^((t - 0.5)/12).',
  'Power price and other mining cost step up once a year: (1 + e)^floor((t - 1)/12). Rent steps up each full year after the first month ready for service of the site.',
  'The subsidy halves after the halving month: the next month is the first with half of it.',
  'Discounting is (1 + r)^(-t/12): mining that stays and do-nothing at the mining rate, everything of the conversion at the lease rate, mining until handover included.',
  'Mining closes rather than lose money: mining EBITDA is never below 0.',
  'Spending follows S(x) = 3x^2 - 2x^3. What the curve places before the decision is sunk and not counted.',
  'A delay moves the ready month and stretches the spending of every block; mining still stops when it was planned to.',
  'Machines are sold for the share of block power that displaces mining, at the price and in the month of the block.',
  'IRR is searched from -99 % to 1,000 % a year. One root is the rate; none and many are said, never shown as a number.',
  'Payback is the month, with its fraction, after which the running sum never is below zero again.',
  'A ratio to nothing has no number and shows as a dash.',
  'Sums over sites add by groups of sixteen in the order of their ids: the same portfolio gives the same bits.',
];

const simplifications = [
  'Before debt and tax; no terminal value: nothing is counted after the lease or the horizon.',
  'One lease and one commercial model (build-to-suit colocation) per site; its blocks share rent, escalator and term.',
  'Network hashrate grows at a constant rate and does not answer to the price.',
  'Mining runs at one all-in power price; there is no hourly dispatch.',
  'One average fleet per site, without refresh.',
];

/** The documentation of the model, made from its declarations: Markdown. */
export function modelDocument(model: Model): string {
  const parts = [
    '# The financial model',
    '',
    'Generated from the declarations in `shared/model` by `build/generate.ts`. Do not edit. The same declarations make the kernel that computes and the explanations on screen.',
    '',
    '## Conventions',
    '',
    ...conventions.map((text) => `- ${text}`),
    '',
    '## Known simplifications',
    '',
    ...simplifications.map((text) => `- ${text}`),
  ];
  for (const scope of ['market', 'site', 'block', 'portfolio'] as const) {
    parts.push(
      '',
      `## ${scopeTitles[scope]}`,
      '',
      '| line | unit | formula | in words | source |',
      '|---|---|---|---|---|',
    );
    for (const line of model.lines) if (line.scope === scope) parts.push(lineRow(line, model));
  }
  parts.push(
    '',
    '## Inputs',
    '',
    '| input | unit | meaning | default | basis of the default | usual |',
    '|---|---|---|---|---|---|',
  );
  for (const table of Object.keys(fieldTables) as TableName[])
    for (const name of Object.keys(fieldTables[table])) {
      const spec = fieldSpec(table, name);
      if (!spec || spec.kind === 'text') continue;
      const band = spec.band ? `${spec.band[0]} to ${spec.band[1]} (${spec.bandSource ?? ''})` : '';
      parts.push(
        row([
          `\`${table}.${name}\``,
          spec.unit ? formatUnit(spec.unit) : 'month',
          spec.words,
          String(spec.default ?? 'empty'),
          spec.defaultSource ?? '',
          band,
        ]),
      );
    }
  return `${parts.join('\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function lineRow(line: ModelLine, model: Model): string {
  const names: LeafText = {
    constant: ({ value, name }) => name ?? String(value),
    input: ({ scope, field }) => `*${fieldSpec(scope, field)?.label ?? field}*`,
    line: (piece) => {
      const label = model.byId.get(piece.id)?.label ?? piece.id;
      if (piece.kind === 'previous') return `${label} one month earlier`;
      return piece.kind === 'at' ? `${label} in month ${formulaText(piece.month, names)}` : label;
    },
    month: () => 't',
    horizon: () => 'N',
    factor: () => null,
  };
  return row([
    `\`${line.id}\`${line.fromDecision ? ' *' : ''}<br>${line.label}`,
    formatUnit(line.unit),
    formulaText(line.formula, names),
    line.words,
    line.source,
  ]);
}

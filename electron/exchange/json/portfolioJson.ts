import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { answerColumns } from '../../../shared/domain/answers.ts';
import { blocksOf } from '../../../shared/domain/conversion.ts';
import { dealFields } from '../../../shared/domain/deals/dealFields.ts';
import { fieldTables, type TableName } from '../../../shared/domain/fields.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { type FieldProblem, parsePortfolio } from '../../../shared/domain/portfolioJson.ts';
import { sitePowerProblem } from '../../../shared/domain/powerRules.ts';
import { snapshotColumns } from '../../../shared/domain/snapshotRows.ts';
import { jsonProblemOffset, positionAt } from './jsonPosition.ts';

const leading: Readonly<Record<TableName, readonly string[]>> = {
  portfolio: [],
  market: [],
  site: ['id'],
  block: ['id', 'siteId', 'ordinal'],
};
const sourceNames = ['id', 'title', 'detail', 'date'];
const ratingNames = ['id', 'siteId', 'factor', 'points', 'reason', 'evidence'];
const provenanceNames = ['id', 'entity', 'field', 'sourceId', 'tier', 'original', 'reading'];
const scenarioNames = ['id', 'letter', 'name', 'colour', 'note', 'ordinal'];
const changeNames = ['id', 'scenarioId', 'table', 'key', 'field', 'value'];

function ordered(row: object, names: readonly string[]): Record<string, unknown> {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

function orderedRow(row: object, table: TableName): Record<string, unknown> {
  return ordered(row, [...leading[table], ...Object.keys(fieldTables[table])]);
}

/**
 * An open portfolio as JSON text: two spaces, the inputs in the order of the catalogue, rows in the order
 * of their ids, so that equal portfolios give equal files and a changed input is one changed line.
 */
export function writePortfolioJson(portfolio: Portfolio): string {
  const content = {
    format: portfolio.format,
    version: portfolio.version,
    portfolio: orderedRow(portfolio.portfolio, 'portfolio'),
    market: orderedRow(portfolio.market, 'market'),
    sites: portfolio.sites.map((site) => orderedRow(site, 'site')),
    blocks: portfolio.blocks.map((block) => orderedRow(block, 'block')),
    sources: portfolio.sources.map((source) => ordered(source, sourceNames)),
    provenance: portfolio.provenance.map((row) => ordered(row, provenanceNames)),
    scenarios: portfolio.scenarios.map((row) => ordered(row, scenarioNames)),
    scenarioChanges: portfolio.scenarioChanges.map((row) => ordered(row, changeNames)),
    deals: portfolio.deals.map((deal) => ordered(deal, ['id', ...Object.keys(dealFields)])),
    ratings: portfolio.ratings.map((rating) => ordered(rating, ratingNames)),
    weights: portfolio.weights.map((weight) => ordered(weight, ['id', 'weight'])),
    answers: portfolio.answers.map((row) => ordered(row, answerColumns.answer)),
    answerSliders: portfolio.answerSliders.map((row) => ordered(row, answerColumns.answerSlider)),
    answerFigures: portfolio.answerFigures.map((row) => ordered(row, answerColumns.answerFigure)),
    limitInputs: portfolio.limitInputs.map((row) => ordered(row, ['id', 'value'])),
    riskInputs: portfolio.riskInputs.map((row) => ordered(row, ['id', 'value', 'source'])),
    snapshots: portfolio.snapshots.map((row) => ordered(row, snapshotColumns)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const mostShown = 5;

/** Reads an open portfolio. Every problem is said with its place: line and column, or the path of the input. */
export function readPortfolioJson(source: string, fileName = 'The file'): Result<Portfolio, AppError> {
  const text = source.replace(/^\ufeff/, '');
  if (text.trim() === '')
    return fail(
      appError('document.not-a-document', `${fileName} is empty`, {
        advice: 'Name a Switchyard document or an open portfolio in JSON',
      }),
    );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(brokenJson(text, jsonProblemOffset(text) ?? text.length, fileName));
  }
  const foreign = foreignFormat(json, fileName);
  if (foreign) return fail(foreign);
  const parsed = parsePortfolio(json);
  const problems = parsed.ok ? powerProblems(parsed.value) : parsed.problems;
  if (parsed.ok && problems.length === 0) return ok(parsed.value);
  const [first] = problems;
  const shown = problems.slice(1, mostShown).map(({ path, message }) => `${path}: ${message}`);
  const more = problems.length - 1 - shown.length;
  return fail(
    appError(
      'invalid-input',
      `${fileName}, ${first?.path ?? '(file)'}: ${first?.message ?? 'cannot be read'}`,
      {
        ...(first ? { field: first.path } : {}),
        advice: [
          ...(shown.length > 0 ? [`Also ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`] : []),
          '"switchyard schema" prints what an open portfolio may hold',
        ].join(' '),
      },
    ),
  );
}

function brokenJson(text: string, offset: number, fileName: string): AppError {
  const { line, column } = positionAt(text, offset);
  const rest = text.slice(offset, offset + 20).split(/[\r\n]/)[0] ?? '';
  const found = offset >= text.length ? 'it ends too early' : `"${rest}" cannot stand there`;
  return appError(
    'document.not-a-document',
    `${fileName} is not JSON: line ${line}, column ${column}: ${found}`,
    { advice: 'Correct that place, or name a Switchyard document' },
  );
}

function foreignFormat(json: unknown, fileName: string): AppError | null {
  const head = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
  const format = 'format' in head ? head.format : undefined;
  const version = 'version' in head ? head.version : undefined;
  if (format !== 'switchyard-portfolio')
    return appError(
      'document.not-a-document',
      `${fileName} is JSON, but no open portfolio: its "format" is ${format === undefined ? 'missing' : JSON.stringify(format)?.slice(0, 60)}`,
      { advice: 'An open portfolio begins with "format": "switchyard-portfolio", "version": 2' },
    );
  if (typeof version === 'number' && version > 2)
    return appError(
      'document.newer-version',
      `${fileName} is an open portfolio of version ${version}; this Switchyard reads versions 1 and 2`,
      { advice: 'Open it with a newer Switchyard' },
    );
  return null;
}

/** Sites whose power cannot be split as the file says. */
function powerProblems(portfolio: Portfolio): FieldProblem[] {
  return portfolio.sites.flatMap((site, index) => {
    const message = sitePowerProblem(site, blocksOf(portfolio, site.id));
    return message === null ? [] : [{ path: `sites.${index}`, message }];
  });
}

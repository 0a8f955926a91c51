import { CsvError, parse } from 'csv-parse/sync';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import { headingKey, matchHeading } from '../../../shared/import/headings.ts';

/** Most rows that a list may have: a document holds at most 5,000 sites. */
const maxImportRows = 5_000;
/** Most characters of a row. More is an open quotation mark, or no list, and would fill the memory. */
const maxRowLength = 1_000_000;

export interface TableRecord {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly delimiter: string;
  readonly headings: readonly string[];
  readonly records: readonly TableRecord[];
}

const delimiters = [',', ';', '\t', '|'] as const;
export const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Splits a text into headings and rows. The delimiter is the one under which most headings are known. */
export function readTable(source: string, fileName: string): Result<Table, AppError> {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(source);
  const text = (declared ? source.slice(declared[0].length) : source).replace(/^\ufeff/, '');
  const lineOffset = declared ? 1 : 0;
  const endless = endlessLine(text);
  if (endless !== null) return fail(endlessRow(fileName, endless + lineOffset));
  const delimiter = declared?.[1] ?? detectDelimiter(text);
  const parsed = split(text, delimiter, fileName, maxImportRows + 2);
  if (!parsed.ok) return parsed;
  const [head, ...rest] = parsed.value;
  if (!head)
    return fail(
      appError('import.unreadable', `${fileName} holds no rows`, {
        advice: 'Export the list again, with a row of headings',
      }),
    );
  const headings = head.cells.map((cell) => cell.trim());
  while (headings.length > 1 && headings.at(-1) === '') headings.pop();
  const twice = duplicateHeadings(headings);
  if (twice)
    return fail(
      appError(
        'import.unreadable',
        `${fileName} has the heading "${twice.name}" twice, in columns ${twice.first} and ${twice.second}`,
        { advice: 'Rename or remove one of them: nobody can say which one counts' },
      ),
    );
  // Prose and other text may have too few or too many lines too: that no heading is known says more.
  const isList = headings.some((heading) => matchHeading(heading) !== null);
  if (isList && rest.length === 0)
    return fail(
      appError('import.unreadable', `${fileName} has headings and no rows below them`, {
        advice: 'Export the list again with its rows',
      }),
    );
  if (isList && rest.length > maxImportRows)
    return fail(
      appError(
        'import.unreadable',
        `${fileName} has more than ${maxImportRows.toLocaleString('en-US')} rows; a document holds at most that many sites`,
        { advice: 'Import one row for each site, without months or meters' },
      ),
    );
  return ok({
    delimiter,
    headings,
    records: rest.map((record) => ({ ...record, line: record.line + lineOffset })),
  });
}

/** The line that is longer than any row of a list, from 1, or null. */
function endlessLine(text: string): number | null {
  let line = 1;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || code === 13) {
      start = index + 1;
      if (code === 10 || text.charCodeAt(index + 1) !== 10) line += 1;
    } else if (index - start >= maxRowLength) return line;
  }
  return null;
}

function endlessRow(fileName: string, line: number): AppError {
  return appError(
    'import.unreadable',
    `${fileName} cannot be split into cells: the row on line ${line} has more than ${maxRowLength.toLocaleString('en-US')} characters`,
    { advice: 'Look for a quotation mark that is never closed, and whether the file is a list of sites' },
  );
}

function detectDelimiter(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  let best: string = ',';
  let bestScore = -1;
  for (const delimiter of delimiters) {
    const cells = splitLine(first, delimiter);
    if (cells.length < 2) continue;
    const known = cells.filter((cell) => matchHeading(cell) !== null).length;
    const even = lines.filter((line) => splitLine(line, delimiter).length === cells.length).length;
    const score = known * 100 + even;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Cells of one line, quotes minded; good enough to count them. */
function splitLine(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const char of line) {
    if (char === '"') isQuoted = !isQuoted;
    else if (char === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}

interface ParsedRecord {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

function split(
  text: string,
  delimiter: string,
  fileName: string,
  limit: number,
): Result<readonly TableRecord[], AppError> {
  try {
    const parsed: unknown = parse(text, {
      delimiter,
      info: true,
      max_record_size: maxRowLength,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: limit,
    });
    const records = parsed as readonly ParsedRecord[];
    return ok(records.map(({ info, record }) => ({ line: info.lines - lineBreaks(record), cells: record })));
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    if (problem.code === 'CSV_MAX_RECORD_SIZE') return fail(endlessRow(fileName, Number(problem['lines'])));
    const line = text.slice(0, text.lastIndexOf('"')).split(/\r\n|\n|\r/).length;
    return fail(
      appError(
        'import.unreadable',
        problem.code === 'CSV_QUOTE_NOT_CLOSED'
          ? `${fileName} cannot be split into cells: a quotation mark on or before line ${line} is never closed`
          : `${fileName} cannot be split into cells: ${problem.message}`,
        { advice: 'Close the quotation mark, or double it where it belongs to the text' },
      ),
    );
  }
}

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

function duplicateHeadings(
  headings: readonly string[],
): { readonly name: string; readonly first: number; readonly second: number } | null {
  const seen = new Map<string, number>();
  for (const [index, name] of headings.entries()) {
    const key = headingKey(name);
    if (key === '') continue;
    const first = seen.get(key);
    if (first !== undefined) return { name, first: first + 1, second: index + 1 };
    seen.set(key, index);
  }
  return null;
}

import { writeSync } from 'node:fs';
import { basename } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { emptyPortfolio } from '../../../shared/domain/newRows.ts';
import { ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { portfolioJsonSchema } from '../../../shared/domain/portfolioJson.ts';
import { scenarioPortfolio } from '../../../shared/domain/scenario.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { deckPdf, printContent } from '../../app/deck.ts';
import { createDocumentFile, importIntoFile, openPortfolioFile } from '../../app/documents.ts';
import { samplePortfolio, writePortfolioJson, writeSitesCsv } from '../../app/exchange.ts';
import { writeExport } from '../../app/files.ts';
import type { Log, Printer } from '../../app/ports.ts';
import { modelWorkbook } from '../../app/workbook.ts';
import { checkPortfolio, reportText } from './checking.ts';
import { askedScenario } from './chosenStates.ts';
import { comparePortfolio, comparisonText } from './comparing.ts';
import { evaluatePortfolio } from './evaluation.ts';
import { helpText } from './help.ts';
import { withOneOffs } from './oneOff.ts';
import { type ChoiceHost, optimise } from './optimising.ts';
import { type AskedState, type Command, type ExportFormat, readArguments } from './readArguments.ts';
import { sensitivityOf, sensitivityText } from './sensitivity.ts';
import { type SimulationHost, simulate } from './simulating.ts';
import { listSnapshots, snapshotsText } from './snapshots.ts';
import { evaluationTable, seriesTable } from './table.ts';
import { harmless } from './terminalText.ts';

/** What the commands need of the host that runs them. */
export interface CommandHost {
  readonly version: string;
  readonly log: Log;
  readonly now: () => Date;
  readonly printer: Printer;
  readonly write: (stream: 'out' | 'error', text: string) => void;
  readonly simulation: SimulationHost;
  readonly choice: ChoiceHost;
}

/** What a command has to say: as an object for `--json`, as text for a person. */
export interface Answer {
  readonly value: unknown;
  readonly text: () => string;
  /** Something is wrong with what was asked about, though the question was answered. */
  readonly isFailure?: boolean;
}

/** Runs one command and prints its answer. Answers the exit code: 0 done, 1 failed or found broken, 2 wrong usage. */
export async function runCommand(args: readonly string[], host: CommandHost): Promise<0 | 1 | 2> {
  const understood = readArguments(args);
  if (!understood.ok) {
    const advice = 'switchyard --help shows the commands';
    const error = appError('invalid-input', understood.problem, { advice });
    printError(error, understood.isJson, host);
    return 2;
  }
  const answer = await guarded(understood.command, host);
  if (!answer.ok) {
    printError(answer.error, understood.isJson, host);
    return 1;
  }
  const { value, text, isFailure = false } = answer.value;
  try {
    host.write('out', understood.isJson ? JSON.stringify(value) : harmless(text()));
    return isFailure ? 1 : 0;
  } catch (cause) {
    host.log.write('error', 'The answer could not be written', cause);
    printError(unwritten(cause), understood.isJson, host);
    return 1;
  }
}

function unwritten(cause: unknown): AppError {
  if (cause instanceof RangeError)
    return appError('export.failed', 'The answer is too long to be printed at once', {
      advice: 'Name fewer lines after --lines',
    });
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return appError('export.failed', `The answer could not be written${code}`, {
    advice: 'Look whether its disk is full, or send it somewhere else',
  });
}

/** Whether the command that `args` name will print. */
export function isPrinting(args: readonly string[]): boolean {
  const understood = readArguments(args);
  return understood.ok && understood.command.name === 'export' && understood.command.format === 'pdf';
}

/** Writes whole lines to the standard streams, at once, also into pipes that are read slowly. */
export function writeToTerminal(stream: 'out' | 'error', text: string): void {
  let rest = Buffer.from(`${text}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream === 'out' ? 1 : 2, rest));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function printError(error: AppError, isJson: boolean, host: CommandHost): void {
  const advice = error.advice ? `\n${error.advice}` : '';
  const text = isJson ? JSON.stringify({ error }) : harmless(`switchyard: ${error.message}${advice}`);
  try {
    host.write('error', text);
  } catch {
    // Where nothing can be written, the exit code alone says that it failed.
  }
}

async function guarded(command: Command, host: CommandHost): Promise<Result<Answer, AppError>> {
  try {
    return await run(command, host);
  } catch (cause) {
    host.log.write('error', `The command ${command.name} failed`, cause);
    return {
      ok: false,
      error: appError('internal', 'Something went wrong inside Switchyard', {
        advice: 'The log in the settings folder says more',
      }),
    };
  }
}

async function run(command: Command, host: CommandHost): Promise<Result<Answer, AppError>> {
  switch (command.name) {
    case 'help':
      return ok({ value: { help: helpText(command.about) }, text: () => helpText(command.about) });
    case 'version':
      return ok({ value: { version: host.version }, text: () => host.version });
    case 'schema':
      return schema();
    case 'new':
      return create(command, host);
    case 'import':
      return importSites(command, host);
    case 'evaluate':
      return evaluate(command);
    case 'compare':
      return compare(command);
    case 'snapshots':
      return snapshots(command);
    case 'check':
      return check(command);
    case 'simulate':
      return simulate(command, host.simulation, host.version);
    case 'optimise':
      return optimise(command, host.choice, openState);
    case 'sensitivity':
      return sensitivity(command);
    case 'export':
      return exportFile(command, host);
  }
}

function schema(): Result<Answer, AppError> {
  const value = portfolioJsonSchema();
  return ok({ value, text: () => JSON.stringify(value, null, 2) });
}

function create(command: Command & { name: 'new' }, host: CommandHost): Result<Answer, AppError> {
  const portfolio =
    command.sample === null ? emptyPortfolio('New portfolio') : samplePortfolio(command.sample);
  const created = createDocumentFile(command.file, portfolio, { now: host.now(), version: host.version });
  if (!created.ok) return created;
  const value = { file: command.file, sample: command.sample, sites: portfolio.sites.length };
  return ok({ value, text: () => `Created ${command.file}: ${count(value.sites, 'site')}` });
}

async function importSites(
  command: Command & { name: 'import' },
  host: CommandHost,
): Promise<Result<Answer, AppError>> {
  const imported = await importIntoFile(command.file, command.csv, host.now());
  if (!imported.ok) return imported;
  const { reading, added, updated, revision } = imported.value;
  const { columns, doubtful, refused, encoding } = reading;
  const summary = `${count(added, 'site')} added, ${updated} updated, ${count(refused.length, 'row')} refused, ${count(doubtful.length, 'cell')} read with doubt`;
  return ok({
    value: { file: command.file, added, updated, revision, encoding, columns, doubtful, refused },
    text: () =>
      [
        `Imported ${basename(command.csv)} into ${basename(command.file)}: ${summary}`,
        ...refused.map((row) => `  line ${row.line} refused, ${row.name}: ${row.reason}`),
        ...doubtful.map(
          (cell) =>
            `  line ${cell.line}, ${cell.site}, ${cell.heading}: "${cell.original}" read as ${cell.value || 'empty'} (${cell.why})`,
        ),
      ].join('\n'),
  });
}

/** The portfolio of a file as a scenario sees it, with the changes for this run. */
function openState(path: string, state: AskedState): Result<Portfolio, AppError> {
  const file = openPortfolioFile(path);
  if (!file.ok) return file;
  const scenario = askedScenario(file.value.portfolio, state.scenario ?? 'base');
  if (!scenario.ok) return scenario;
  return withOneOffs(scenarioPortfolio(file.value.portfolio, scenario.value?.id ?? null), state.changes);
}

function evaluate(command: Command & { name: 'evaluate' }): Result<Answer, AppError> {
  const seen = openState(command.file, command.state);
  if (!seen.ok) return seen;
  const evaluated = evaluatePortfolio(seen.value, command.lines);
  if (!evaluated.ok) return evaluated;
  const { lines, months } = evaluated.value;
  return ok({
    value: evaluated.value,
    text: () => {
      const table = evaluationTable(evaluated.value);
      return lines ? `${table}\n\n${seriesTable(months, lines)}` : table;
    },
  });
}

function compare(command: Command & { name: 'compare' }): Result<Answer, AppError> {
  const file = openPortfolioFile(command.file);
  if (!file.ok) return file;
  const changed = withOneOffs(file.value.portfolio, command.changes);
  if (!changed.ok) return changed;
  const report = comparePortfolio(changed.value, command);
  if (!report.ok) return report;
  return ok({ value: report.value, text: () => comparisonText(changed.value, report.value) });
}

function snapshots(command: Command & { name: 'snapshots' }): Result<Answer, AppError> {
  const file = openPortfolioFile(command.file);
  if (!file.ok) return file;
  const list = listSnapshots(file.value.portfolio);
  return ok({ value: list, text: () => snapshotsText(list) });
}

function check(command: Command & { name: 'check' }): Result<Answer, AppError> {
  const seen = openState(command.file, command.state);
  if (!seen.ok) return seen;
  const report = checkPortfolio(seen.value, new PortfolioEngine(seen.value));
  return ok({ value: report, text: () => reportText(report), isFailure: report.broken > 0 });
}

function sensitivity(command: Command & { name: 'sensitivity' }): Result<Answer, AppError> {
  const seen = openState(command.file, command.state);
  if (!seen.ok) return seen;
  const report = sensitivityOf(seen.value, command);
  if (!report.ok) return report;
  return ok({ value: report.value, text: () => sensitivityText(seen.value, report.value) });
}

async function exportFile(
  command: Command & { name: 'export' },
  host: CommandHost,
): Promise<Result<Answer, AppError>> {
  const file = openPortfolioFile(command.file);
  if (!file.ok) return file;
  const { portfolio } = file.value;
  const make: Readonly<Record<ExportFormat, () => Promise<Result<Uint8Array | string, AppError>>>> = {
    pdf: () => deckPdf(host.printer, printContent(file.value, host.now())),
    xlsx: () => modelWorkbook(file.value),
    json: async () => ok(writePortfolioJson(portfolio)),
    csv: async () => ok(writeSitesCsv(portfolio)),
  };
  const content = await make[command.format]();
  if (!content.ok) return content;
  const written = writeExport(command.out, content.value);
  if (!written.ok) return written;
  const value = { file: command.out, format: command.format, bytes: written.value };
  return ok({ value, text: () => `Wrote ${command.out} (${written.value.toLocaleString('en-US')} bytes)` });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

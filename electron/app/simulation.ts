import { basename } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { parseRiskSettings, type RiskSettings } from '../../shared/risk/riskSettings.ts';
import { simulationTask } from '../../shared/risk/simulate.ts';
import type { SimulationSummary } from '../../shared/risk/summary.ts';
import { readSummary, writeSummary } from '../../shared/risk/summaryText.ts';
import type { TrialRange } from '../../shared/risk/trialRanges.ts';
import {
  type RunningSimulation,
  type SimulationEnd,
  type SimulationOptions,
  startSimulation,
} from '../workers/simulationPool.ts';
import { readChosenFile, writeExport } from './files.ts';
import { fingerprintOfSettings, fingerprintOfSimulated } from './fingerprint.ts';

const settingsLimitBytes = 1_000_000;
const summaryLimitBytes = 400_000_000;

/** What to simulate: a portfolio under settings of risk, from a seed, with the version of this engine. */
export interface SimulationWish {
  readonly portfolio: Portfolio;
  /** What it is compared with in the same futures; null for nothing but mining on. */
  readonly against: Portfolio | null;
  readonly settings: RiskSettings;
  readonly seed: number;
  readonly version: string;
}

/** Starts the trials `range`; their summary names the inputs by fingerprint. */
export function simulatePortfolio(
  wish: SimulationWish,
  range: TrialRange,
  options: SimulationOptions,
): RunningSimulation {
  const { portfolio, against, settings } = wish;
  const task = simulationTask(wish, {
    portfolio: fingerprintOfSimulated(portfolio),
    against: against && fingerprintOfSimulated(against),
    settings: fingerprintOfSettings(settings),
  });
  return startSimulation(task, range, options);
}

/** The summary of a simulation that ran to its end, or why there is none. */
export function finishedSummary(end: SimulationEnd): Result<SimulationSummary, AppError> {
  switch (end.kind) {
    case 'done':
      return ok(end.summary);
    case 'cancelled':
      return fail(appError('cancelled', 'The simulation was cancelled'));
    case 'crashed':
      return fail(
        appError('job.failed', `The simulation failed: ${reason(end.cause)}`, {
          advice: 'Run it again with fewer workers; if it fails again, run `switchyard check`',
        }),
      );
  }
}

/** What a worker died of, in one line. */
export function reason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
}

function readJson(path: string, limitBytes: number, what: string): Result<unknown, AppError> {
  const bytes = readChosenFile(path, limitBytes, 'import.unreadable');
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)) as unknown);
  } catch {
    return fail(
      appError('import.unreadable', `"${basename(path)}" is not JSON in UTF-8`, { advice: `Choose ${what}` }),
    );
  }
}

/** Reads settings of risk from a file of JSON; what it leaves out takes its default. */
export function readRiskSettingsFile(path: string): Result<RiskSettings, AppError> {
  const json = readJson(path, settingsLimitBytes, 'a file of settings of risk');
  if (!json.ok) return json;
  const parsed = parseRiskSettings(json.value);
  if (parsed.ok) return parsed;
  const [first] = parsed.problems;
  return fail(
    appError('invalid-input', `"${basename(path)}", ${first?.path ?? ''}: ${first?.message ?? ''}`, {
      advice: 'switchyard simulate --defaults prints settings to begin from',
    }),
  );
}

/** Reads the summary that another run wrote. */
export function readSummaryFile(path: string): Result<SimulationSummary, AppError> {
  const json = readJson(path, summaryLimitBytes, 'a summary that switchyard simulate --out wrote');
  if (!json.ok) return json;
  const summary = readSummary(json.value);
  return summary
    ? ok(summary)
    : fail(
        appError('import.unreadable', `"${basename(path)}" is not a whole summary of a simulation`, {
          advice: 'Choose a summary that switchyard simulate --out wrote',
        }),
      );
}

/** Writes a summary, whole or not at all. Answers its size in bytes. */
export function writeSummaryFile(path: string, summary: SimulationSummary): Result<number, AppError> {
  return writeExport(path, JSON.stringify(writeSummary(summary)));
}

/** A summary as bytes for a document. */
export function packSummary(summary: SimulationSummary): Uint8Array {
  return deflateSync(JSON.stringify(writeSummary(summary)));
}

/** The summary in bytes that `packSummary` made; null where they are something else. */
export function unpackSummary(bytes: Uint8Array): SimulationSummary | null {
  try {
    const text = inflateSync(bytes, { maxOutputLength: summaryLimitBytes }).toString('utf8');
    return readSummary(JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** The summaries of shards as one. */
export function mergeSummaryFiles(paths: readonly string[]): Result<SimulationSummary, AppError> {
  let whole: SimulationSummary | null = null;
  for (const path of paths) {
    const read = readSummaryFile(path);
    if (!read.ok) return read;
    if (whole === null) whole = read.value;
    else {
      try {
        whole.merge(read.value);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        return fail(
          appError('conflict', `"${basename(path)}" cannot be merged: ${error.message}`, {
            advice: 'Merge shards of one simulation, each once',
          }),
        );
      }
    }
  }
  return whole ? ok(whole) : fail(appError('invalid-input', 'There is no summary to merge'));
}

import { randomUUID } from 'node:crypto';
import { basename, extname, resolve } from 'node:path';
import { importRows } from '../../shared/commands/importRows.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import type { ImportReading } from '../../shared/domain/import.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { createDocument } from '../storage/createDocument.ts';
import { openDocument, readDocument } from '../storage/openDocument.ts';
import { documentProblems } from '../storage/problems.ts';
import { readPortfolioJson, writePortfolioJson } from './exchange.ts';
import { readChosenFile, replaceFile, writeNewFile } from './files.ts';
import { readSitesFile } from './siteImports.ts';

/**
 * Documents and open portfolios as files, without a session, a window or a question: what the command
 * line works with.
 */

/** A portfolio that was read from a file and let go of again. */
export interface PortfolioFile {
  readonly kind: 'document' | 'json';
  /** Absolute. */
  readonly path: string;
  readonly fileName: string;
  /** How many edits the document has seen; 0 for an open portfolio, which has no history. */
  readonly revision: number;
  readonly portfolio: Portfolio;
}

export interface FileImport {
  readonly reading: ImportReading;
  readonly added: number;
  readonly updated: number;
  readonly revision: number;
}

/** Who does it, and when: what a new document says of its making. */
export interface Making {
  readonly now: Date;
  /** Version of the app. */
  readonly version: string;
}

/** The largest open portfolio that is read: 5,000 sites with every source take about half of it. */
const jsonLimitBytes = 256 * 1024 * 1024;

/** Reads a document or an open JSON portfolio. The file is not changed, whatever state it is in. */
export function openPortfolioFile(path: string): Result<PortfolioFile, AppError> {
  const file = resolve(path);
  if (isJsonName(file)) {
    const portfolio = readJsonFile(file);
    return portfolio.ok
      ? ok({ kind: 'json', path: file, fileName: basename(file), revision: 0, portfolio: portfolio.value })
      : portfolio;
  }
  const read = readDocument(file);
  if (!read.ok) return read;
  const document = read.value;
  const { revision } = document.status();
  document.close();
  return ok({
    kind: 'document',
    path: file,
    fileName: basename(file),
    revision,
    portfolio: document.portfolio,
  });
}

/** Creates a document, or an open portfolio where the name ends in `.json`. Replaces nothing. */
export function createDocumentFile(
  path: string,
  portfolio: Portfolio,
  making: Making,
): Result<null, AppError> {
  const file = resolve(path);
  if (isJsonName(file)) return createPortfolioJson(file, portfolio);
  return createDocument(file, portfolio, {
    documentId: randomUUID(),
    createdAt: making.now.toISOString(),
    createdBy: making.version,
  });
}

/**
 * Imports the sites of a CSV file into a document, as one edit that can be undone there, or into an open
 * portfolio. Answers what was read, doubtful cells and refused rows with it.
 */
export async function importIntoFile(
  path: string,
  csvPath: string,
  now: Date,
): Promise<Result<FileImport, AppError>> {
  const file = resolve(path);
  return isJsonName(file) ? importIntoJson(file, csvPath) : importIntoDocument(file, csvPath, now);
}

async function importIntoDocument(
  file: string,
  csvPath: string,
  now: Date,
): Promise<Result<FileImport, AppError>> {
  const opened = await openDocument(file, now.toISOString());
  if (!opened.ok) return fail(opened.error.error);
  const { document } = opened.value;
  try {
    if (opened.value.mode === 'read') return fail(documentProblems(file).readOnly());
    const reading = readSitesFile(csvPath, document.portfolio);
    if (!reading.ok) return reading;
    const edit = importRows(document.portfolio, reading.value);
    if (!edit.ok) return edit;
    if (edit.value.patch.length === 0) return ok(outcome(reading.value, document.status().revision));
    const changed = opened.value.document.apply(edit.value.label, edit.value.patch, now.toISOString());
    return changed.ok ? ok(outcome(reading.value, changed.value.revision)) : changed;
  } finally {
    document.close();
  }
}

function importIntoJson(file: string, csvPath: string): Result<FileImport, AppError> {
  const bytes = readJsonBytes(file);
  if (!bytes.ok) return bytes;
  const portfolio = parseJson(file, bytes.value);
  if (!portfolio.ok) return portfolio;
  const reading = readSitesFile(csvPath, portfolio.value);
  if (!reading.ok) return reading;
  const edit = importRows(portfolio.value, reading.value);
  if (!edit.ok) return edit;
  const after = writePortfolioJson(applyPatch(portfolio.value, edit.value.patch));
  const written = replaceFile(file, bytes.value, after);
  return written.ok ? ok(outcome(reading.value, 0)) : written;
}

function outcome(reading: ImportReading, revision: number): FileImport {
  const updated = reading.rows.filter((row) => row.replaces !== null).length;
  return { reading, added: reading.rows.length - updated, updated, revision };
}

function createPortfolioJson(file: string, portfolio: Portfolio): Result<null, AppError> {
  const written = writeNewFile(file, writePortfolioJson(portfolio));
  return written.ok ? ok(null) : written;
}

function readJsonFile(file: string): Result<Portfolio, AppError> {
  const bytes = readJsonBytes(file);
  return bytes.ok ? parseJson(file, bytes.value) : bytes;
}

function readJsonBytes(file: string): Result<Buffer, AppError> {
  return readChosenFile(file, jsonLimitBytes, 'document.not-found');
}

function parseJson(file: string, bytes: Uint8Array): Result<Portfolio, AppError> {
  const name = basename(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(
      appError('document.not-a-document', `"${name}" is not text in UTF-8`, {
        advice: 'Choose a portfolio that was exported as JSON',
      }),
    );
  }
  return readPortfolioJson(text, `"${name}"`);
}

const isJsonName = (file: string): boolean => extname(file).toLowerCase() === '.json';

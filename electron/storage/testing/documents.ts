import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { createDocument } from '../createDocument.ts';
import type { WritableDocument } from '../document.ts';
import { type OpenFailure, openDocument } from '../openDocument.ts';
import { testFolder } from './folders.ts';
import { fixedTime, portfolioOf } from './portfolios.ts';

/** A new document in a folder of its own, closed. Answers its path. */
export function newDocumentFile(portfolio: Portfolio = portfolioOf(3)): string {
  const path = join(testFolder(), 'plan.switchyard');
  const created = createDocument(path, portfolio, {
    documentId: 'test-document',
    createdAt: fixedTime,
    createdBy: '0.1.0',
  });
  expect(created).toEqual({ ok: true, value: null });
  return path;
}

/** Opens `path` to be changed; a test that cannot do that has failed. */
export async function openToWrite(path: string): Promise<WritableDocument> {
  const opened = await openDocument(path, fixedTime);
  if (!opened.ok) throw new Error(opened.error.error.message);
  if (opened.value.mode !== 'write') throw new Error('The document was opened read-only');
  const { document } = opened.value;
  onTestFinished(() => document.close());
  return document;
}

/** Opens `path`, which must be refused, and gives the reason. */
export async function refusalOf(path: string): Promise<OpenFailure> {
  const opened = await openDocument(path, fixedTime);
  if (!opened.ok) return opened.error;
  opened.value.document.close();
  throw new Error('The document was opened');
}

import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readDocument } from './openDocument.ts';
import { newDocumentFile, refusalOf } from './testing/documents.ts';
import { portfolioOf } from './testing/portfolios.ts';

test.each([
  ['a version that no document ever had', 'PRAGMA user_version = 5'],
  ['no version', 'PRAGMA user_version = 0'],
  ['no history', 'DROP TABLE history'],
  ['no description', 'DROP TABLE meta'],
  ['no blocks', 'DROP TABLE block'],
])('a document with %s is damaged, and said to be so by both ways of opening', async (_, change) => {
  const path = newDocumentFile(portfolioOf(2));
  const database = new Sqlite(path);
  database.pragma('locking_mode = EXCLUSIVE');
  database.exec(change);
  database.close();
  expect(readDocument(path)).toMatchObject({ ok: false, error: { code: 'document.corrupt' } });
  expect((await refusalOf(path)).error.code).toBe('document.corrupt');
});

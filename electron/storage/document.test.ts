import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { setField } from '../../shared/commands/setField.ts';
import { applyPatch, type Patch, type Row, rowChange } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { createDocument } from './createDocument.ts';
import type { WritableDocument } from './document.ts';
import { recordStep } from './history.ts';
import { currentVersion } from './migrate.ts';
import { openDocument, readDocument } from './openDocument.ts';
import { applicationId, connectForWriting } from './sqlite.ts';
import { newDocumentFile, openToWrite } from './testing/documents.ts';
import { testFolder } from './testing/folders.ts';
import { fixedTime, portfolioOf } from './testing/portfolios.ts';

function convert(document: WritableDocument, portfolio: Portfolio, siteId: string, mw: number): Portfolio {
  const edit = setConversion(portfolio, siteId, mw);
  if (!edit.ok) throw new Error(edit.error.message);
  const made = document.apply(edit.value.label, edit.value.patch, fixedTime);
  if (!made.ok) throw new Error(made.error.message);
  return applyPatch(portfolio, edit.value.patch);
}

function contentOf(path: string): Portfolio {
  const read = readDocument(path);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.portfolio;
}

test('a portfolio comes back from a file as it went in, to the last digit and letter', async () => {
  const portfolio = portfolioOf(7);
  const document = await openToWrite(newDocumentFile(portfolio));
  expect(document.portfolio).toEqual(portfolio);
  expect(document.status()).toEqual({ revision: 0, savedAt: null, undoLabel: null, redoLabel: null });
  expect(document.notice).toBeNull();
});

test('the file says whose it is and how it is kept', async () => {
  const path = newDocumentFile();
  const header = readFileSync(path);
  expect(header.readUInt32BE(68)).toBe(applicationId);
  expect(header.readUInt32BE(60)).toBe(currentVersion);
  const database = connectForWriting(path);
  try {
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(database.pragma('trusted_schema', { simple: true })).toBe(0);
    database.pragma('writable_schema = ON');
    expect(() => database.exec("UPDATE sqlite_schema SET sql = 'x'")).toThrow('may not be modified');
  } finally {
    database.close();
  }
});

test('closing leaves one file, whole, without a log beside it', async () => {
  const path = newDocumentFile();
  const document = await openToWrite(path);
  const after = convert(document, document.portfolio, 'site-1', 45);
  document.close();
  document.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(contentOf(path)).toEqual(after);
});

test('undo and redo work across a restart, and a new edit ends redo', async () => {
  const path = newDocumentFile();
  let document = await openToWrite(path);
  const start = document.portfolio;
  const first = convert(document, start, 'site-1', 45);
  const second = convert(document, first, 'site-2', 70);
  document.close();

  document = await openToWrite(path);
  expect(document.portfolio).toEqual(second);
  expect(document.status()).toMatchObject({
    revision: 2,
    undoLabel: 'Set Site 2 – Łódź ⚡ AI capacity 20 to 70 MW',
    redoLabel: null,
  });
  const undone = document.undo(fixedTime);
  expect(undone).toMatchObject({
    ok: true,
    value: { revision: 3, redoLabel: expect.stringContaining('Site 2') },
  });
  expect(document.undo(fixedTime)).toMatchObject({ ok: true, value: { undoLabel: null } });
  expect(document.undo(fixedTime)).toEqual({ ok: true, value: null });
  document.close();

  document = await openToWrite(path);
  expect(document.portfolio).toEqual(start);
  expect(document.redo(fixedTime)).toMatchObject({ ok: true, value: { revision: 5 } });
  expect(document.history().map(({ revision, state }) => [revision, state])).toEqual([
    [2, 'undone'],
    [1, 'done'],
  ]);
  const third = convert(document, first, 'site-3', 60);
  expect(document.redo(fixedTime)).toEqual({ ok: true, value: null });
  expect(document.history().map((entry) => entry.revision)).toEqual([6, 1]);
  document.close();
  expect(contentOf(path)).toEqual(third);
});

test('a change whose row is not as it expects is refused, and nothing of it is kept', async () => {
  const path = newDocumentFile();
  const document = await openToWrite(path);
  const [site1, site2] = document.portfolio.sites as unknown as [Row, Row];
  const patch: Patch = [
    ...rowChange('site', 'site-1', site1, { ...site1, energisedMw: 250 }),
    ...rowChange('site', 'site-2', { ...site2, energisedMw: 99 }, { ...site2, energisedMw: 300 }),
  ];
  expect(document.apply('Two sites', patch, fixedTime)).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  const inserted = document.apply(
    'Insert',
    [{ table: 'site', key: 'site-1', before: null, after: site1 }],
    fixedTime,
  );
  expect(inserted).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect(document.status()).toMatchObject({ revision: 0, undoLabel: null });
  document.close();
  expect(contentOf(path)).toEqual(portfolioOf(3));
});

test.each<[string, (portfolio: Portfolio) => Patch]>([
  [
    'a site whose block stays',
    (p) => [{ table: 'site', key: 'site-1', before: p.sites[0] as unknown as Row, after: null }],
  ],
  [
    'a source that is cited',
    (p) => [{ table: 'source', key: 'filing', before: p.sources[0] as unknown as Row, after: null }],
  ],
  [
    'a block that has a source',
    (p) => [
      {
        table: 'provenance',
        key: 'x/utilityMw',
        before: null,
        after: { ...(p.provenance[0] as unknown as Row), id: 'x/utilityMw', entity: 'nowhere' },
      },
    ],
  ],
])('removing or naming %s is refused whole', async (_what, patchOf) => {
  const path = newDocumentFile();
  const document = await openToWrite(path);
  expect(document.apply('Break', patchOf(document.portfolio), fixedTime)).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  document.close();
  expect(contentOf(path)).toEqual(portfolioOf(3));
});

test('text that no file can hold is refused with its field', async () => {
  const document = await openToWrite(newDocumentFile());
  const site = document.portfolio.sites[0] as unknown as Row;
  const made = document.apply(
    'Name',
    rowChange('site', 'site-1', site, { ...site, name: 'half \ud83d' }),
    fixedTime,
  );
  expect(made).toMatchObject({ ok: false, error: { code: 'invalid-input', field: 'name' } });
});

test('an edit after the file was moved away is refused, not lost out of sight', async () => {
  const path = newDocumentFile();
  const document = await openToWrite(path);
  const moved = join(dirname(path), 'elsewhere.switchyard');
  renameSync(path, moved);
  const edit = setField(document.portfolio, {
    table: 'market',
    key: 'market',
    field: 'btcGrowth',
    value: 0.2,
    original: '',
  });
  if (!edit.ok) throw new Error(edit.error.message);
  expect(document.apply(edit.value.label, edit.value.patch, fixedTime)).toMatchObject({
    ok: false,
    error: { code: 'document.not-found' },
  });
  renameSync(moved, path);
  expect(document.apply(edit.value.label, edit.value.patch, fixedTime)).toMatchObject({ ok: true });
});

test('history is bounded by steps and by bytes, and always keeps the newest', async () => {
  const path = newDocumentFile();
  const database = connectForWriting(path);
  try {
    const revisions = (): number[] =>
      database.prepare<[], number>('SELECT revision FROM history ORDER BY revision').pluck().all();
    const step = (revision: number, name = 'x') => ({
      revision,
      label: 'Step',
      at: fixedTime,
      patch: [{ table: 'site', key: name, before: null, after: null }] as const,
    });
    for (let revision = 1; revision <= 6; revision += 1)
      recordStep(database, step(revision), { entries: 4, bytes: 10_000 });
    expect(revisions()).toEqual([3, 4, 5, 6]);
    recordStep(database, step(7, 'x'.repeat(9_900)), { entries: 4, bytes: 10_000 });
    expect(revisions()).toEqual([7]);
    recordStep(database, step(8, 'x'.repeat(20_000)), { entries: 4, bytes: 10_000 });
    expect(revisions()).toEqual([8]);
  } finally {
    database.close();
  }
});

test('a new document never takes the place of another file', () => {
  const path = newDocumentFile();
  const before = readFileSync(path);
  const again = createDocument(path, portfolioOf(1), {
    documentId: 'b',
    createdAt: fixedTime,
    createdBy: '0',
  });
  expect(again).toMatchObject({ ok: false, error: { code: 'document.exists' } });
  expect(readFileSync(path).equals(before)).toBe(true);
  const nowhere = createDocument(join(testFolder(), 'no', 'plan.switchyard'), portfolioOf(1), {
    documentId: 'b',
    createdAt: fixedTime,
    createdBy: '0',
  });
  expect(nowhere).toMatchObject({
    ok: false,
    error: { code: 'document.read-only', advice: expect.any(String) },
  });
});

test('backups are made once per revision, thinned, and are documents themselves', async () => {
  const path = newDocumentFile();
  const document = await openToWrite(path);
  let portfolio = document.portfolio;
  const made: string[] = [];
  for (let step = 1; step <= 23; step += 1) {
    portfolio = convert(document, portfolio, 'site-1', step % 2 === 0 ? 10 : 30);
    const backup = await document.backUp(new Date(Date.parse(fixedTime) + step * 60_000).toISOString());
    if (backup) made.push(backup);
  }
  expect(await document.backUp(fixedTime)).toBeNull();
  expect(made).toHaveLength(23);
  expect(made.filter((backup) => existsSync(backup))).toEqual(made.slice(-20));
  expect(contentOf(made.at(-1) ?? '')).toEqual(portfolio);
  expect(basename(made.at(-1) ?? '')).toBe('2026-11-22T14-25-11Z-r23.switchyard');
});

test('looking at a document leaves its bytes alone and holds no lock', async () => {
  const path = newDocumentFile();
  const before = readFileSync(path);
  const { mtimeMs } = statSync(path);
  expect(contentOf(path)).toEqual(portfolioOf(3));
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
  await openToWrite(path);
});

test('a document that is open here is not opened a second time, by any path', async () => {
  const path = newDocumentFile();
  await openToWrite(path);
  const other = join(dirname(path), 'folder', '..', basename(path));
  mkdirSync(join(dirname(path), 'folder'));
  expect(await openDocument(other, fixedTime)).toMatchObject({
    ok: false,
    error: { error: { code: 'document.locked' } },
  });
  expect(readDocument(other)).toMatchObject({ ok: false, error: { code: 'document.locked' } });
  // The lock must have outlived both attempts.
  expect(() => connectForWriting(path)).toThrow(Sqlite.SqliteError);
});

test('a thousand sites open whole and commit', async () => {
  const portfolio = portfolioOf(1_000);
  const document = await openToWrite(newDocumentFile(portfolio));
  expect(document.portfolio).toEqual(portfolio);
  convert(document, document.portfolio, 'site-500', 40);
});

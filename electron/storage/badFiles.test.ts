import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addSite } from '../../shared/commands/addSite.ts';
import { setConversion } from '../../shared/commands/setConversion.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { openDocument, readDocument } from './openDocument.ts';
import { connectForWriting } from './sqlite.ts';
import { newDocumentFile, openToWrite, refusalOf } from './testing/documents.ts';
import { asOrdinaryUser, testFolder } from './testing/folders.ts';
import { fixedTime, portfolioOf } from './testing/portfolios.ts';
import { writableDocument } from './writableDocument.ts';

function fileOf(bytes: Uint8Array | string, name = 'plan.switchyard'): string {
  const path = join(testFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** Refused by both ways of opening, with a next step, and left as it was to the byte. */
async function refusedUntouched(path: string): Promise<AppError> {
  const before = readFileSync(path);
  const { error } = await refusalOf(path);
  const read = readDocument(path);
  expect(read).toMatchObject({ ok: false, error: { code: error.code } });
  expect(error.message).toContain('plan.switchyard');
  expect(error.advice).toBeTruthy();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(dirname(path))).toEqual(['plan.switchyard']);
  return error;
}

test.each<[string, Uint8Array | string]>([
  ['no bytes', ''],
  ['a picture', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(5_000, 7)])],
  ['a table of text', 'company,site\nA,B\n'],
  ['an open portfolio', JSON.stringify(portfolioOf(2))],
])('a file of %s is not a document', async (_what, bytes) => {
  expect((await refusedUntouched(fileOf(bytes))).code).toBe('document.not-a-document');
});

test('a database of another program is not a document', async () => {
  const path = join(testFolder(), 'plan.switchyard');
  const database = new Sqlite(path);
  database.exec('CREATE TABLE site (id TEXT); PRAGMA user_version = 10');
  database.close();
  expect(await refusedUntouched(path)).toMatchObject({
    code: 'document.not-a-document',
    message: expect.stringContaining('another program'),
  });
});

test('a folder and a missing file are said to be that', async () => {
  const folder = join(testFolder(), 'plan.switchyard');
  mkdirSync(folder);
  expect((await refusalOf(folder)).error.code).toBe('document.not-a-document');
  expect((await refusalOf(join(folder, 'gone.switchyard'))).error.code).toBe('document.not-found');
});

test('a document of a newer version is refused and left untouched', async () => {
  const path = newDocumentFile();
  const database = connectForWriting(path);
  database.pragma('user_version = 9999');
  database.close();
  expect(await refusedUntouched(path)).toMatchObject({
    code: 'document.newer-version',
    advice: expect.stringContaining('Update Switchyard'),
  });
});

test('a document of a newer version is known by its header, whatever the rest has become', async () => {
  const bytes = readFileSync(newDocumentFile());
  bytes.writeUInt32BE(9999, 60);
  bytes.fill(3, 18, 20);
  bytes.fill(0xa5, 100);
  expect((await refusedUntouched(fileOf(bytes))).code).toBe('document.newer-version');
});

test('a newer version that stands only in the log of a crashed writer is refused too', async () => {
  const path = newDocumentFile();
  const database = connectForWriting(path);
  database.pragma('user_version = 9999');
  const crashed = join(testFolder(), 'plan.switchyard');
  const main = readFileSync(path);
  const wal = readFileSync(`${path}-wal`);
  database.close();
  expect(main.readUInt32BE(60)).toBeLessThan(9999);
  writeFileSync(crashed, main);
  writeFileSync(`${crashed}-wal`, wal);
  expect((await refusalOf(crashed)).error.code).toBe('document.newer-version');
});

const whole = (): Buffer => readFileSync(newDocumentFile(portfolioOf(40)));

test.each([20, 99, 100, 4_096, 9_000, 20_480, 0.5, 0.9])(
  'a document cut off at %d is set aside, whole',
  async (where) => {
    const path = newDocumentFile(portfolioOf(40));
    truncateSync(path, where < 1 ? Math.floor(statSync(path).size * where) : where);
    await setAsideUnchanged(path);
  },
);

test.each([
  ['its header', 0, 16],
  ['its first page', 100, 2_000],
  ['its middle', 20_000, 8_192],
  ['all behind the header', 100, 1e9],
])('a document garbled in %s is set aside, whole', async (_where, from, length) => {
  const bytes = whole();
  for (let at = from; at < Math.min(bytes.length, from + length); at += 1) bytes[at] = (at * 131 + 17) % 256;
  await setAsideUnchanged(fileOf(bytes));
});

async function setAsideUnchanged(path: string): Promise<void> {
  const before = readFileSync(path);
  expect(readDocument(path)).toMatchObject({ ok: false, error: { code: 'document.corrupt' } });
  expect(readFileSync(path).equals(before)).toBe(true);
  const refusal = await refusalOf(path);
  expect(refusal).toMatchObject({ error: { code: 'document.corrupt' }, recoveredPath: null });
  const aside = join(dirname(path), 'plan (damaged 2026-11-22T14-02-11).switchyard');
  expect(refusal.error.advice).toContain('plan (damaged 2026-11-22T14-02-11).switchyard');
  expect(readFileSync(aside).equals(before)).toBe(true);
  expect(existsSync(path)).toBe(false);
}

test('a damaged document with a backup comes with a copy of it, ready to open', async () => {
  const path = newDocumentFile();
  const document = await openToWrite(path);
  const edit = setConversion(document.portfolio, 'site-2', 55);
  if (!edit.ok) throw new Error(edit.error.message);
  document.apply(edit.value.label, edit.value.patch, fixedTime);
  await document.backUp(fixedTime);
  document.close();
  truncateSync(path, 6_000);
  const refusal = await refusalOf(path);
  expect(refusal.error.advice).toContain('revision 1');
  const recovered = await openToWrite(refusal.recoveredPath ?? '');
  expect(recovered.status()).toMatchObject({ revision: 1, undoLabel: edit.value.label });
});

test('values that cannot be are said, with their place, and the file is left alone', async () => {
  const path = newDocumentFile();
  const database = connectForWriting(path);
  database.exec("UPDATE site SET energisedMw = -5 WHERE id = 'site-2'");
  database.close();
  const error = await refusedUntouched(path);
  expect(error).toMatchObject({
    code: 'document.corrupt',
    message: expect.stringContaining('sites.1.energisedMw'),
  });
});

test('a read-only document can be looked at and says how to change it', async () => {
  const path = newDocumentFile();
  chmodSync(path, 0o444);
  chmodSync(dirname(path), 0o555);
  const before = readFileSync(path);
  const opened = await asOrdinaryUser(() => openDocument(path, fixedTime));
  chmodSync(dirname(path), 0o755);
  expect(opened).toMatchObject({
    ok: true,
    value: { mode: 'read', document: { notice: expect.stringMatching(/read-only.*Copy it/) } },
  });
  if (opened.ok) expect(opened.value.document.portfolio).toEqual(portfolioOf(3));
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a document in a folder that may not be written can be looked at', async () => {
  const path = newDocumentFile();
  if (process.geteuid?.() === 0) chownSync(path, 65_534, 65_534);
  chmodSync(dirname(path), 0o555);
  const opened = await asOrdinaryUser(() => openDocument(path, fixedTime));
  chmodSync(dirname(path), 0o755);
  expect(opened).toMatchObject({ ok: true, value: { mode: 'read' } });
});

test('a read-only document left open by a crash shows its last saved edit', async () => {
  const path = newDocumentFile();
  const document = await openToWrite(path);
  const edit = addSite(document.portfolio, 'Late');
  if (!edit.ok) throw new Error(edit.error.message);
  document.apply(edit.value.label, edit.value.patch, fixedTime);
  const crashed = join(testFolder(), 'plan.switchyard');
  writeFileSync(crashed, readFileSync(path), { mode: 0o444 });
  writeFileSync(`${crashed}-wal`, readFileSync(`${path}-wal`), { mode: 0o444 });
  const read = await asOrdinaryUser(() => readDocument(crashed));
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.portfolio.sites.map((site) => site.name)).toContain('Late');
});

test('a file that may not be read is said to be that', async () => {
  const path = newDocumentFile();
  chmodSync(path, 0o000);
  const opened = await asOrdinaryUser(() => openDocument(path, fixedTime));
  expect(opened).toMatchObject({
    ok: false,
    error: { error: { message: expect.stringContaining('denied') } },
  });
});

test('on a full disk the edit is refused, what was saved stays, and work goes on when there is room', async () => {
  const path = newDocumentFile();
  const database = connectForWriting(path);
  const portfolio = portfolioOf(3);
  const about = { path, documentId: 'test-document', portfolio, notice: null };
  const document = writableDocument(database, about);
  const pages = Number(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count = ${pages}`);
  let refused: AppError | null = null;
  let made = 0;
  for (let n = 0; n < 200 && refused === null; n += 1) {
    const site = { ...portfolio.sites[0], id: `new-${n}`, note: 'x'.repeat(900) };
    const applied = document.apply(
      'Add',
      [{ table: 'site', key: site.id, before: null, after: site }],
      fixedTime,
    );
    if (applied.ok) made += 1;
    else refused = applied.error;
  }
  expect(refused).toMatchObject({
    code: 'document.disk-full',
    advice: expect.stringContaining('Free some space'),
  });
  expect(document.status().revision).toBe(made);
  database.pragma(`max_page_count = ${pages + 100}`);
  const late = { ...portfolio.sites[0], id: 'late' };
  expect(
    document.apply('Add', [{ table: 'site', key: 'late', before: null, after: late }], fixedTime).ok,
  ).toBe(true);
  document.close();
  expect((await openToWrite(path)).portfolio.sites).toHaveLength(3 + made + 1);
});

import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyPortfolio } from '../../shared/domain/newRows.ts';
import { asOrdinaryUser, testFolder } from '../storage/testing/folders.ts';
import { createDocumentFile, importIntoFile, openPortfolioFile } from './documents.ts';
import { writePortfolioJson } from './exchange.ts';
import { replaceFile, writeExport } from './files.ts';

const now = new Date('2026-11-23T00:00:00Z');
const portfolio = emptyPortfolio('Test');
const create = (path: string) => createDocumentFile(path, portfolio, { now, version: '0.1.0' });

const endings = ['.switchyard', '.json'] as const;

test.each(endings)('a name that is too long is refused everywhere: %s', async (ending) => {
  const folder = testFolder();
  for (const stem of ['x'.repeat(260), 'x'.repeat(250 - ending.length)]) {
    const path = join(folder, `${stem}${ending}`);
    expect(create(path)).toMatchObject({
      ok: false,
      error: { code: expect.not.stringMatching('internal'), message: expect.stringContaining('too long') },
    });
    expect(openPortfolioFile(path)).toMatchObject({ ok: false, error: { code: 'document.not-found' } });
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('an export and an import under a name that is too long are refused', async () => {
  const folder = testFolder();
  const path = join(folder, 'plan.json');
  create(path);
  const long = join(folder, `${'x'.repeat(260)}.csv`);
  expect(writeExport(long, 'text')).toMatchObject({ ok: false, error: { code: 'export.failed' } });
  expect(await importIntoFile(path, long, now)).toMatchObject({
    ok: false,
    error: { code: 'import.unreadable' },
  });
});

test.each(endings)('a link that leads to itself is refused: %s', async (ending) => {
  const folder = testFolder();
  const path = join(folder, `loop${ending}`);
  symlinkSync(path, path);
  expect(openPortfolioFile(path)).toMatchObject({ ok: false, error: { code: 'document.not-found' } });
  expect(create(path)).toMatchObject({ ok: false, error: { code: 'document.exists' } });
  expect(writeExport(path, 'text').ok).toBe(true);
  expect(lstatSync(path).isFile()).toBe(true);
});

test.each(endings)('nothing that has the name is replaced by a new portfolio: %s', async (ending) => {
  const folder = testFolder();
  chmodSync(folder, 0o777);
  const secret = join(folder, `secret${ending}`);
  writeFileSync(secret, 'not yours', { mode: 0o600 });
  expect(await asOrdinaryUser(() => create(secret))).toMatchObject({
    ok: false,
    error: { code: 'document.exists' },
  });
  expect(readFileSync(secret, 'utf8')).toBe('not yours');
  const dangling = join(folder, `dangling${ending}`);
  symlinkSync(join(folder, `nowhere${ending}`), dangling);
  expect(create(dangling)).toMatchObject({ ok: false, error: { code: 'document.exists' } });
  expect(lstatSync(dangling).isSymbolicLink()).toBe(true);
  const sub = join(folder, `folder${ending}`);
  mkdirSync(sub);
  expect(create(sub)).toMatchObject({ ok: false, error: { code: 'document.exists' } });
  expect(existsSync(join(folder, `nowhere${ending}`))).toBe(false);
});

test('an import into an open portfolio never undoes what another did meanwhile', async () => {
  const folder = testFolder();
  const path = join(folder, 'plan.json');
  const before = writePortfolioJson(portfolio);
  const theirs = writePortfolioJson(emptyPortfolio('Changed meanwhile'));
  writeFileSync(path, theirs);
  expect(replaceFile(path, Buffer.from(before), 'mine')).toMatchObject({
    ok: false,
    error: { code: 'conflict', message: expect.stringContaining('"plan.json" has changed') },
  });
  expect(readFileSync(path, 'utf8')).toBe(theirs);
  expect(replaceFile(path, Buffer.from(theirs), 'mine').ok).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['plan.json']);
});

test('a file that is protected is not replaced, and one that is private stays so', async () => {
  const folder = testFolder();
  chmodSync(folder, 0o777);
  const isProtected = join(folder, 'protected.json');
  const before = writePortfolioJson(portfolio);
  writeFileSync(isProtected, before, { mode: 0o444 });
  await asOrdinaryUser(() => {
    for (const written of [
      writeExport(isProtected, 'mine'),
      replaceFile(isProtected, Buffer.from(before), 'mine'),
    ])
      expect(written).toMatchObject({
        ok: false,
        error: { code: 'export.failed', message: expect.stringContaining('access is denied') },
      });
  });
  expect(readFileSync(isProtected, 'utf8')).toBe(before);
  const isPrivate = join(folder, 'private.csv');
  writeFileSync(isPrivate, 'old', { mode: 0o600 });
  expect(writeExport(isPrivate, 'new').ok).toBe(true);
  expect(readFileSync(isPrivate, 'utf8')).toBe('new');
  expect(statSync(isPrivate).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(['private.csv', 'protected.json']);
});

test('an import of which every row is refused says why', async () => {
  const folder = testFolder();
  const path = join(folder, 'plan.json');
  writeFileSync(path, writePortfolioJson(portfolio));
  const csv = join(folder, 'list.csv');
  writeFileSync(csv, 'company,site,energised_MW\nA,One,-5\nA,Two,-6\n');
  expect(await importIntoFile(path, csv, now)).toMatchObject({
    ok: false,
    error: {
      message:
        '"list.csv" holds no row that can be imported; line 2, A One: energised_MW, "-5": Energised cannot be below 0',
      advice: expect.stringContaining('1 more'),
    },
  });
});

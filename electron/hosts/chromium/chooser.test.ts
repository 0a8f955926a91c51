import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { judge, listFolder } from './chooser.ts';
import type { Choice } from './choosing.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chooser-'));
  mkdirSync(join(folder, 'client'));
  for (const name of ['Site 10.csv', 'site 9.CSV', 'notes.txt', '.hidden.csv']) {
    writeFileSync(join(folder, name), '');
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const choice = (kind: 'open' | 'save'): Choice => ({
  kind,
  title: 'Choose',
  suggestedName: '',
  extensions: ['csv'],
  folder,
});
const propose = (kind: 'open' | 'save', text: string, isConfirmed = false) =>
  judge({ folder, text, isConfirmed }, choice(kind));

test('a folder lists its folders, then the files that can be chosen, as a person would order them', async () => {
  const { entries, parent } = await listFolder(folder, choice('open'));
  expect(entries.map(({ name }) => name)).toEqual(['client', 'site 9.CSV', 'Site 10.csv']);
  expect(parent).toBe(tmpdir());
});

test('opening takes a file, enters a folder, and refuses what is not there', async () => {
  expect(await propose('open', 'Site 10.csv')).toEqual({
    verdict: { kind: 'taken' },
    path: join(folder, 'Site 10.csv'),
  });
  expect(await propose('open', 'client')).toMatchObject({ verdict: { kind: 'folder' }, path: null });
  expect(await propose('open', 'gone.csv')).toMatchObject({ verdict: { kind: 'refused' }, path: null });
  expect(await propose('open', '  ')).toMatchObject({ verdict: { message: 'Choose a file' } });
});

test('saving adds the extension and asks before it replaces', async () => {
  expect(await propose('save', 'new')).toMatchObject({ path: join(folder, 'new.csv') });
  expect(await propose('save', 'Site 10')).toMatchObject({ verdict: { kind: 'confirm' }, path: null });
  expect(await propose('save', 'Site 10', true)).toMatchObject({ path: join(folder, 'Site 10.csv') });
  expect(await propose('save', 'nowhere/new.csv')).toMatchObject({ verdict: { kind: 'refused' } });
});

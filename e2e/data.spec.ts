import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { expect, type RunningApp, test } from './fixtures/app.ts';
import {
  aiSlider,
  inventedCompany,
  openSample,
  revisionOf,
  rowOf,
  sitesGrid,
} from './fixtures/sitesTable.ts';

/** A whole document with one edit in it, closed again: what the bad ones are made from. */
async function savedDocument(app: RunningApp, folder: string): Promise<Buffer> {
  const page = await openSample(app, folder, inventedCompany, 'whole.switchyard');
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('button', { name: 'New portfolio' })).toBeVisible();
  return readFileSync(join(folder, 'whole.switchyard'));
}

function garbled(bytes: Buffer, from: number, length: number): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = from; at < Math.min(copy.length, from + length); at += 1) copy[at] = (at * 131 + 17) % 256;
  return copy;
}

function ofNewerFormat(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(9_999, 60);
  return copy;
}

const badDocuments: readonly {
  readonly name: string;
  readonly make: (whole: Buffer) => Buffer;
  readonly title: RegExp;
  readonly advice: RegExp;
}[] = [
  {
    name: 'truncated',
    make: (whole) => whole.subarray(0, Math.floor(whole.length / 2)),
    title: /^"truncated\.switchyard" is damaged/,
    advice: /truncated \(damaged .*\)\.switchyard/,
  },
  {
    name: 'garbled',
    make: (whole) => garbled(whole, 100, 20_000),
    title: /^"garbled\.switchyard" is damaged/,
    advice: /garbled \(damaged .*\)\.switchyard/,
  },
  {
    name: 'newer',
    make: ofNewerFormat,
    title: /^"newer\.switchyard" was saved by a newer version/,
    advice: /Update Switchyard/,
  },
  {
    name: 'words',
    make: () => Buffer.from('company,site\nA,B\n'),
    title: /^"words\.switchyard" is not a Switchyard document/,
    advice: /left as it is/,
  },
  {
    name: 'empty',
    make: () => Buffer.alloc(0),
    title: /^"empty\.switchyard" is empty/,
    advice: /left as it is/,
  },
];

/** The message of what was refused, which is then dismissed. */
async function readMessage(page: Page, title: RegExp, advice: RegExp): Promise<void> {
  const message = page.getByRole('alert').filter({ hasText: title });
  await expect(message).toContainText(advice);
  await message.getByRole('button', { name: 'Dismiss this notice' }).click();
  await expect(message).toBeHidden();
}

test('a document that cannot be opened says why and what next; the open one stays @core', async ({
  app,
  folder,
}) => {
  const whole = await savedDocument(app, folder);
  const bad = join(folder, 'bad');
  mkdirSync(bad);
  const page = await openSample(app, folder, inventedCompany, 'open.switchyard');
  await aiSlider(page, 'Bosque Ridge').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => revisionOf(page)).toBe(1);
  const plan = await aiSlider(page, 'Bosque Ridge').getAttribute('aria-valuetext');
  for (const { name, make, title, advice } of badDocuments) {
    const path = join(bad, `${name}.switchyard`);
    const bytes = make(whole);
    writeFileSync(path, bytes);
    await app.answerDialogs(path);
    await page.keyboard.press('Control+o');
    await readMessage(page, title, advice);
    // Nothing of the file is lost: it is where it was, or set aside, to the byte.
    const kept = existsSync(path)
      ? path
      : join(bad, readdirSync(bad).find((file) => file.startsWith(`${name} (damaged`)) ?? name);
    expect(readFileSync(kept).equals(bytes), name).toBe(true);
    await expect(page, name).toHaveTitle(/^open\.switchyard/);
    await expect(aiSlider(page, 'Bosque Ridge'), name).toHaveAttribute('aria-valuetext', plan ?? '');
  }
  await app.answerDialogs(join(folder, 'gone.switchyard'));
  await page.keyboard.press('Control+o');
  await readMessage(page, /^"gone\.switchyard" is not there/, /moved, renamed/);
  // The document that stayed is not only shown: it takes edits and undoes those of before.
  await page.keyboard.press('Control+z');
  await expect(aiSlider(page, 'Bosque Ridge')).toHaveAttribute('aria-valuetext', /^100 of 140 MW/);
});

test('a cancelled dialog changes nothing and says nothing @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany, 'open.switchyard');
  await app.answerDialogs(null);
  for (const keys of ['Control+o', 'Control+n', 'Control+i', 'Control+p']) {
    await page.keyboard.press(keys);
    await expect(page).toHaveTitle(/^open\.switchyard/);
  }
  await expect(rowOf(page, '17 sites')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a document that another program changed to the impossible is refused from the start page @core', async ({
  app,
  folder,
}) => {
  await savedDocument(app, folder);
  const path = join(folder, 'whole.switchyard');
  const database = new Sqlite(path);
  database.exec('UPDATE site SET energisedMw = -5');
  database.close();
  const { page } = app;
  await page.getByRole('button', { name: /^whole\.switchyard/ }).click();
  await readMessage(page, /^"whole\.switchyard" holds values that cannot be/, /backup or the original/);
  await expect(page.getByRole('button', { name: 'New portfolio' })).toBeVisible();
  await expect(sitesGrid(page)).toBeHidden();
});

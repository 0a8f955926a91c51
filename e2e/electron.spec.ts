import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { electronArguments, electronExecutable } from './fixtures/electronHost.ts';
import { inventedCompany, openSample } from './fixtures/sitesTable.ts';
import { networkSockets } from './fixtures/sockets.ts';

test('the app opens no network socket @electron', async ({ folder }) => {
  const log = join(folder, 'switchyard.log');
  // Started as a person does: a test driver would bring a debugging port of its own.
  const child = spawn(electronExecutable(), electronArguments({ settingsFolder: folder }), {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await expect.poll(() => textOf(log), { timeout: 30_000 }).toContain('Window shown');
    expect(networkSockets(child.pid ?? 0)).toEqual([]);
  } finally {
    child.kill();
    await ended;
  }
});

test('a second start hands its document to the first and ends @electron', async ({ folder }) => {
  const log = join(folder, 'switchyard.log');
  const settings = { settingsFolder: folder };
  const first = spawn(electronExecutable(), electronArguments(settings), { stdio: 'ignore' });
  const firstEnded = new Promise((resolve) => first.once('exit', resolve));
  try {
    await expect.poll(() => textOf(log), { timeout: 30_000 }).toContain('Window shown');
    const document = join(folder, 'nothing.switchyard');
    const second = spawn(electronExecutable(), electronArguments({ ...settings, document }), {
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(0);
    await expect.poll(() => textOf(log)).toContain('Document not opened');
  } finally {
    first.kill();
    await firstEnded;
  }
});

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

test('a test finds nothing of the one before it, whose process goes on @electron', async ({
  electronKeeper,
  folder,
}) => {
  const state = (page: Page): Promise<unknown> =>
    page.evaluate(async () => await window.switchyard?.request('app.state', {}));
  const { app: first } = await electronKeeper.open();
  const untouched = await state(first.page);
  expect(untouched).toMatchObject({ ok: true, value: { document: null, recent: [] } });
  await openSample(first, folder, inventedCompany);
  await first.page.evaluate(() => {
    localStorage.setItem('left', 'behind');
    return window.switchyard?.request('app.setPreferences', { theme: 'dark', density: 'compact' });
  });
  await electronKeeper.clear();
  const { app: second } = await electronKeeper.open();
  await expect(second.page.getByRole('button', { name: inventedCompany })).toBeVisible();
  expect(second.page).not.toBe(first.page);
  expect(await state(second.page)).toEqual(untouched);
  expect(await second.page.evaluate(() => localStorage.length)).toBe(0);
  await electronKeeper.clear();
});

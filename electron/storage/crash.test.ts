import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { blocksOf, convertedMw } from '../../shared/domain/conversion.ts';
import { startEditing } from './testing/childProcess.ts';
import { newDocumentFile, openToWrite, refusalOf } from './testing/documents.ts';
import { testFolder } from './testing/folders.ts';
import { fixedTime, portfolioOf } from './testing/portfolios.ts';

test.each([3, 40, 250])(
  'a process killed after %i edits has lost none that it acknowledged',
  async (count) => {
    const path = newDocumentFile();
    const editing = startEditing(path);
    await editing.printed(count + 1);
    editing.process.kill('SIGKILL');
    await editing.ended;
    const acknowledged = editing.lines.slice(1).map((line) => line.split(' '));
    expect(acknowledged.length).toBeGreaterThanOrEqual(count);
    expect(existsSync(`${path}-wal`)).toBe(true);

    const document = await openToWrite(path);
    const { revision } = document.status();
    // The last edit may have reached the disk without its process living to say so.
    expect([acknowledged.length, acknowledged.length + 1]).toContain(revision);
    expect(document.notice).toContain(`revision ${revision}`);
    if (revision > acknowledged.length) document.undo(fixedTime);
    document.close();
    const { portfolio } = await openToWrite(path);
    const lastBySite = new Map(acknowledged.map(([, site = '', mw]) => [site, Number(mw)]));
    for (const [site, mw] of lastBySite) expect(convertedMw(blocksOf(portfolio, site))).toBe(mw);
  },
);

test('another process that has the document open keeps this one out, until it dies', async () => {
  const path = newDocumentFile();
  const editing = startEditing(path);
  await editing.printed(1);
  const refusal = await refusalOf(path);
  expect(refusal.error).toMatchObject({
    code: 'document.locked',
    advice: expect.stringContaining('Close it there'),
  });
  editing.process.kill('SIGKILL');
  await editing.ended;
  await openToWrite(path);
});

test('a process that fills the disk is told so, and keeps all that it acknowledged', async (context) => {
  const folder = testFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (!mounted) context.skip('a small disk needs the right to mount one');
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder]);
  });
  const path = join(folder, 'plan.switchyard');
  copyFileSync(newDocumentFile(portfolioOf(60)), path);
  const editing = startEditing(path);
  await editing.ended;
  expect(editing.lines.at(-1)).toBe('failed document.disk-full');
  const acknowledged = editing.lines.length - 2;
  expect(acknowledged).toBeGreaterThan(5);

  const roomy = join(testFolder(), 'plan.switchyard');
  copyFileSync(path, roomy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${roomy}-wal`);
  const document = await openToWrite(roomy);
  expect(document.status().revision).toBe(acknowledged);
});

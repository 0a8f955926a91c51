import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/app.ts';

/** The file chooser of the Chromium host, used as a person does. */
test('a document is saved, and its name refused the second time @chromium', async ({
  chromiumLauncher,
  folder,
}) => {
  mkdirSync(join(folder, 'client'));
  mkdirSync(join(folder, '.hidden'));
  writeFileSync(join(folder, 'notes.txt'), '');
  const app = await chromiumLauncher.open({ settingsFolder: join(folder, 'settings'), hasOwnDialogs: true });
  try {
    const popup = app.page.waitForEvent('popup');
    const created = app.page.evaluate(() => window.switchyard?.request('document.create', { sample: null }));
    const chooser = await popup;
    await expect(chooser.getByRole('heading')).toHaveText('New portfolio');
    await chooser.getByRole('textbox', { name: 'Folder' }).fill(folder);
    await chooser.getByRole('textbox', { name: 'Folder' }).press('Enter');
    await expect(chooser.getByRole('option')).toHaveText(['client /']);
    await chooser.getByRole('option', { name: 'client' }).dblclick();
    await expect(chooser.getByRole('textbox', { name: 'Folder' })).toHaveValue(join(folder, 'client'));
    await chooser.getByLabel('Name').fill('');
    await chooser.getByRole('button', { name: 'Save' }).click();
    await expect(chooser.getByRole('alert')).toHaveText('Type a name for the file');
    await chooser.getByLabel('Name').fill('Board');
    await chooser.getByRole('button', { name: 'Save' }).click();
    expect(await created).toMatchObject({ ok: true, value: { fileName: 'Board.switchyard' } });
    expect(existsSync(join(folder, 'client', 'Board.switchyard'))).toBe(true);
    expect(chooser.isClosed()).toBe(true);
  } finally {
    await app.close();
  }
});

test('cancelling and closing answer that nothing was chosen @chromium', async ({
  chromiumLauncher,
  folder,
}) => {
  const app = await chromiumLauncher.open({ settingsFolder: folder, hasOwnDialogs: true });
  try {
    for (const leave of ['Escape', 'close']) {
      const popup = app.page.waitForEvent('popup');
      const opened = app.page.evaluate(() => window.switchyard?.request('document.open', {}));
      const chooser = await popup;
      await expect(chooser.getByRole('button', { name: 'Open' })).toBeVisible();
      if (leave === 'close') await chooser.close();
      // The window is gone before the key comes up again.
      else await chooser.keyboard.press('Escape').catch(() => undefined);
      expect(await opened).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    }
  } finally {
    await app.close();
  }
});

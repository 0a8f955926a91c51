import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { inventedCompany, openSample, revisionOf } from './fixtures/sitesTable.ts';

const name = 'Last board, 12 Sep 2026';
const nameBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Name of a new snapshot' });
const list = (page: Page): Locator => page.getByRole('table', { name: 'Snapshots kept' });
const price = (page: Page): Locator => page.getByRole('textbox', { name: 'BTC price, USD/BTC' });
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Concho Draw, utility MW to AI' });
const figures = (page: Page): Locator => page.getByRole('region', { name: 'Key figures' });

/** Takes a snapshot by the palette and the keyboard alone. */
async function take(page: Page, called: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Go to, change, find' }).fill('take a snapshot');
  await page.keyboard.press('Enter');
  await expect(nameBox(page)).toBeFocused();
  await page.keyboard.type(called);
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('row', { name: called })).toBeVisible();
}

test('a snapshot is taken, named anew, removed and brought back, each as one step of undo @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.getByRole('button', { name: /^Snapshots/ }).press('Enter');
  await expect(nameBox(page)).toHaveValue(/^Board, \d+ \w+ 20\d\d$/);
  await expect(nameBox(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(nameBox(page)).toHaveCount(0);

  await take(page, name);
  expect(await revisionOf(page)).toBe(1);
  await nameBox(page).fill(`  ${name.toUpperCase()}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(`There is a snapshot "${name}" already`);
  await expect(nameBox(page)).toHaveAttribute('aria-invalid', 'true');
  expect(await revisionOf(page)).toBe(1);

  await page.getByRole('button', { name: `Rename ${name}` }).press('Enter');
  await expect(page.getByRole('textbox', { name: `New name of ${name}` })).toBeFocused();
  await page.keyboard.type('Forgotten');
  await page.keyboard.press('Escape');
  await expect(list(page).getByRole('row', { name })).toBeVisible();
  await page.getByRole('button', { name: `Rename ${name}` }).press('Enter');
  await page.keyboard.type('September board');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('row', { name: 'September board' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove September board' }).press('Enter');
  await expect(list(page)).toHaveCount(0);
  expect(await revisionOf(page)).toBe(3);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Undo: Rename snapshot/ })).toBeVisible();
  await page.getByRole('button', { name: /^Snapshots/ }).press('Enter');
  await expect(list(page).getByRole('row', { name: 'September board' })).toBeVisible();
});

test('figures and sliders are held against the snapshot, whatever is edited @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await take(page, name);
  await page.getByRole('button', { name: `Compare with ${name}` }).press('Enter');
  await expect(page.getByRole('button', { name: `${name} ▾` })).toBeVisible();
  await expect(figures(page)).not.toContainText('worse');
  await price(page).fill('40000');
  await page.keyboard.press('Enter');
  await expect(figures(page)).toContainText('worse');
  const mw = Number(await slider(page).getAttribute('aria-valuenow'));
  await slider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(figures(page)).toContainText(`less to AI than ${name}`);

  // Compared with something else, the snapshot stays as the ring.
  await page.getByRole('button', { name: `${name} ▾` }).click();
  await page.getByRole('menuitemradio', { name: 'Do-nothing: keep mining' }).click();
  const ring = `; ${mw} MW as in ${name}`;
  await expect(slider(page)).toHaveAttribute('aria-description', new RegExp(`${ring}$`));
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Go to, change, find' }).fill('concho draw');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Concho Draw' })).toBeVisible();
  await expect(slider(page)).toHaveAttribute('aria-description', new RegExp(`${ring}$`));

  // Removed, it leaves the sliders; the ring is the opened document again.
  await page.getByRole('button', { name: /^Snapshots/ }).press('Enter');
  await page.getByRole('button', { name: `Remove ${name}` }).press('Enter');
  await expect(slider(page)).toHaveAttribute('aria-description', new RegExp(`; ${mw} MW as opened$`));
});

test('a snapshot stands beside base and scenarios, with figures, inputs and cash @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  const npvThen = await figures(page).textContent();
  await take(page, name);
  await page.keyboard.press('Escape');
  await price(page).fill('40000');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add a scenario' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Late, dearer, lower rent' }).press('Enter');
  await page.keyboard.press('Control+3');
  const compared = page.getByRole('grid', { name: 'Figures compared' });
  await expect(compared.getByRole('columnheader')).toHaveText([
    'Figure',
    /Base/,
    /Late, dearer, lower rent/,
    new RegExp(name),
  ]);
  const npv = compared.getByRole('row', { name: /^NPV of the plan/ }).getByRole('gridcell');
  await expect(npv.nth(2)).toContainText('better');
  const shown = (await npv.nth(2).textContent())?.match(/^[\d,]+/)?.[0] ?? 'no figure';
  expect(npvThen).toContain(shown);
  const inputs = page.getByRole('table', { name: 'Inputs that differ' });
  const bitcoin = inputs.getByRole('row', { name: /Market BTC price/ }).getByRole('cell');
  await expect(bitcoin).toHaveText(['40,000', 'as base', '78,000']);
  await expect(page.getByRole('img', { name: /S1|ends USD/ }).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Figures of' }).selectOption({ label: 'Concho Draw' });
  await expect(npv.nth(2)).toContainText(/\d/);
  await page.getByRole('checkbox', { name }).press('Space');
  await expect(compared.getByRole('columnheader')).toHaveCount(3);
});

test('snapshots survive the end of the app @core', async ({ app, folder, launch }) => {
  const page = await openSample(app, folder, inventedCompany);
  await take(page, name);
  await page.keyboard.press('Escape');
  await price(page).fill('40000');
  await page.keyboard.press('Enter');
  await expect.poll(() => revisionOf(page)).toBe(2);
  await app.close();
  const again = await launch({ document: join(folder, 'Board.switchyard') });
  await again.page.getByRole('button', { name: /^As opened ▾/ }).click();
  await again.page.getByRole('menuitemradio', { name }).click();
  await expect(figures(again.page)).toContainText('worse');
});

test('the list of snapshots and the comparison have no accessibility violations @chromium', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await take(page, name);
  await nameBox(page).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: `Rename ${name}` }).press('Enter');
  await expectAccessible(page, { within: ['section[aria-label="Snapshots"]'] });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('columnheader', { name }).first()).toBeVisible();
  await expectAccessible(page);
});

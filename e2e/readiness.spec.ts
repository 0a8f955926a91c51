import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, type RunningApp, test } from './fixtures/app.ts';
import {
  aiSlider,
  inventedCompany,
  keyFigure,
  openSample,
  revisionOf,
  rowOf,
} from './fixtures/sitesTable.ts';

const table = (page: Page): Locator => page.getByRole('table', { name: 'Readiness of sites' });
const siteRow = (page: Page, name: string): Locator =>
  table(page).getByRole('row', { name: new RegExp(`^${name}`) });
const detail = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: `Readiness of ${name}` });
const box = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

async function openReadiness(app: RunningApp, folder: string): Promise<Page> {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('Control+8');
  await expect(table(page)).toBeVisible();
  return page;
}

test('points with reason and evidence move the score, by keyboard, and no value @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  const gain = await keyFigure(page, /^Gain/).textContent();
  await page.keyboard.press('Control+8');
  await table(page).getByRole('button', { pressed: true }).focus();
  await page.keyboard.press('ArrowDown');
  const panel = detail(page, 'Caprock Mesa');
  await expect(panel).toBeVisible();
  await expect(siteRow(page, 'Caprock Mesa')).toContainText('77.1');
  const before = await revisionOf(page);
  // Fibre weighs 10: from 55 to 95 points the score gains 4.
  await box(page, 'Points for fibre').fill('95');
  await page.keyboard.press('Enter');
  await expect(siteRow(page, 'Caprock Mesa')).toContainText('81.1');
  await box(page, 'Reason, fibre').fill('A third route is under contract');
  await page.keyboard.press('Enter');
  await box(page, 'Evidence, fibre').fill('Contract of 3 November');
  await page.keyboard.press('Enter');
  await expect.poll(() => revisionOf(page)).toBe(before + 3);
  // What inputs say can be overruled, and asked for again.
  await expect(panel.getByText('210 MW energised: 100')).toBeVisible();
  await box(page, 'Points for energised power').fill('50');
  await page.keyboard.press('Enter');
  await expect(siteRow(page, 'Caprock Mesa')).toContainText('72.1');
  await panel.getByRole('button', { name: 'inputs say 100' }).click();
  await expect(siteRow(page, 'Caprock Mesa')).toContainText('81.1');
  await page.keyboard.press('Control+1');
  await expect(keyFigure(page, /^Gain/)).toHaveText(gain ?? '');
});

test('weights that miss 100 say by how much until they are scaled @core', async ({ app, folder }) => {
  const page = await openReadiness(app, folder);
  await box(page, 'Weight of tenant interest').fill('13');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(
    'The weights add to 110, 10 too much: they must add to 100',
  );
  await expect(siteRow(page, 'Bosque Ridge')).not.toContainText('82.0');
  await page.getByRole('button', { name: 'Scale to 100' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(box(page, 'Weight of tenant interest')).toHaveValue('11.8');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('alert')).toContainText('10 too much');
  await page.keyboard.press('Control+z');
  await expect(siteRow(page, 'Bosque Ridge')).toContainText('82.0');
});

test('a failed gate bars the site with its reason, and is cleared where it no longer holds @core', async ({
  app,
  folder,
}) => {
  const page = await openReadiness(app, folder);
  await table(page)
    .getByRole('button', { name: /^Alkali Flat/ })
    .click();
  const panel = detail(page, 'Alkali Flat');
  await expect(panel.getByRole('heading', { name: /cannot convert: no second fibre route/ })).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(rowOf(page, 'Alkali Flat')).toContainText('Cannot convert: no second fibre route is possible');
  await expect(aiSlider(page, 'Alkali Flat')).toHaveCount(0);
  await page.keyboard.press('Control+8');
  await panel.getByRole('combobox', { name: 'Gate: second fibre route' }).selectOption('clear');
  await expect(panel.getByRole('heading', { name: /^Alkali Flat: score 65\.3/ })).toBeVisible();
  await page.keyboard.press('Control+1');
  await aiSlider(page, 'Alkali Flat').focus();
  await page.keyboard.press('ArrowRight');
  await expect(aiSlider(page, 'Alkali Flat')).toHaveAttribute('aria-valuenow', '5');
  // Now it converts: the gate cannot fail before nothing converts there.
  await page.keyboard.press('Control+8');
  const gate = panel.getByRole('combobox', { name: 'Gate: second fibre route' });
  await gate.selectOption('fails');
  await expect(panel.getByRole('alert')).toContainText(
    'converts 5 MW, but no second fibre route is possible',
  );
});

test('the view has no faults of accessibility @chromium', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('Control+8');
  await expect(table(page)).toBeVisible();
  await table(page).getByRole('button', { name: 'Fibre: sort' }).click();
  await expect(table(page).getByRole('row').nth(2)).toContainText('85');
  await expectAccessible(page, { within: ['main'] });
});

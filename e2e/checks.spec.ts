import type { Locator, Page } from '@playwright/test';
import { laws } from '../shared/engine/checks/laws.ts';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { aiSlider, inventedCompany, openSample } from './fixtures/sitesTable.ts';

const light = (page: Page): Locator => page.getByRole('button', { name: /^Checks \d+ of \d+/ });
const panel = (page: Page): Locator =>
  page.getByRole('dialog', { name: /checks? (hold|are broken|is broken)/i });

test('@core all laws hold of a plan, and again after an edit', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await expect(light(page)).toHaveText(`Checks ${laws.length} of ${laws.length}`);
  await aiSlider(page, 'Bosque Ridge').focus();
  await page.keyboard.press('ArrowRight');
  await expect(light(page)).not.toHaveAttribute('data-stale');
  await expect(light(page)).toHaveText(`Checks ${laws.length} of ${laws.length}`);
});

test('@core the panel says of each law what was compared, and leads to the nearest place', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await light(page).focus();
  await page.keyboard.press('Enter');
  const dialog = panel(page);
  await expect(dialog).toBeFocused();
  await expect(dialog.getByRole('heading', { name: `All ${laws.length} checks hold` })).toBeVisible();
  for (const { name } of laws)
    await expect(dialog.getByRole('rowheader', { name: `Holds: ${name}` })).toHaveCount(1);
  const row = dialog.getByRole('row', { name: /Present values are their discounted months/ });
  await expect(row).toContainText('below 0.0001 USD');
  await row.getByRole('button').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Site', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('dialog', { name: /^Why is / })).toBeVisible();
});

test('@core Escape closes the panel and gives the focus back', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await light(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('button', { name: 'Read in the model' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(light(page)).toBeFocused();
});

test('@chromium axe finds nothing in the panel of checks', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await light(page).click();
  await expect(panel(page)).toBeVisible();
  await expectAccessible(page, { within: ['footer'] });
});

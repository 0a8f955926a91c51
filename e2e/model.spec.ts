import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { inventedCompany, keyFigure, openSample } from './fixtures/sitesTable.ts';

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1, name: 'The financial model' });
const search = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Find a line, an input, a word' });
/** Opens the model from the start page, once the window listens to keys. */
async function openModel(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'New portfolio' })).toBeVisible();
  await page.keyboard.press('Control+m');
  await expect(heading(page)).toBeVisible();
}

/** The line, input or note that was led to: it stands in view and has the focus. */
const entry = (page: Page, name: string): Locator =>
  page.getByRole('article').getByRole('listitem').filter({ hasText: name });

test('@core the model can be read without a document, by key and from the palette', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await expect(search(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'New portfolio' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('every formula');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeVisible();
});

test('@core a search finds lines by every word, and Escape gives it up first', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await search(page).fill('hashprice btc');
  await expect(entry(page, 'market.hashpriceBtc').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /How to read this/ })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
  await expect(heading(page)).toBeVisible();
  await search(page).fill('no such thing anywhere');
  await expect(page.getByRole('status').filter({ hasText: '0 entries' })).toBeVisible();
});

test('@core names in a formula lead to their line or input, and back', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  await search(page).fill('market.hashpriceBtc');
  await entry(page, 'market.hashpriceBtc').first().getByRole('button', { name: 'Network hashrate' }).click();
  const network = page.locator('[id="model-market.networkHashrate"]');
  await expect(network).toBeFocused();
  await expect(network).toBeInViewport();
  await network.getByRole('button', { name: 'Network growth' }).first().click();
  const growth = page.locator('[id="model-input.market.networkGrowth"]');
  await expect(growth).toBeFocused();
  await expect(growth).toContainText('Usual');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(network).toBeFocused();
  await page.getByRole('button', { name: 'Forward' }).click();
  await expect(growth).toBeFocused();
});

test('@core a chapter is opened from the list, and the next one after it', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  const chapters = page.getByRole('navigation', { name: 'Chapters' });
  const checks = chapters.getByRole('button', { name: /Checks$/ });
  await checks.click();
  await expect(page.getByRole('heading', { level: 2, name: /Checks$/ })).toBeInViewport();
  await expect(checks).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Monthly against yearly ►' }).click();
  await expect(page.getByRole('table', { name: /computed yearly and monthly/ })).toBeVisible();
  await expect(checks).not.toHaveAttribute('aria-current', 'page');
});

test('@core an explanation leads to its line and is there again afterwards', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await keyFigure(page, 'NPV, plan').focus();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is NPV of the plan/ });
  await why.getByRole('button', { name: 'In the model' }).click();
  await expect(page.locator('[id="model-portfolio.npvPlan"]')).toBeFocused();
  await expect(why).toBeHidden();
  await page.keyboard.press('F8');
  await expect(why).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeHidden();
  await expect(why).toBeVisible();
});

test('@core choosing a view leaves the model', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('Control+m');
  await expect(heading(page)).toBeVisible();
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await expect(heading(page)).toBeHidden();
});

test('@chromium axe finds nothing in the model', async ({ app }) => {
  const { page } = app;
  await openModel(page);
  // Lines, inputs, notes and a table; all of the model takes axe minutes.
  for (const words of ['lease income', 'escalator', 'yearly 140.12']) {
    await search(page).fill(words);
    await expect(page.getByRole('heading', { level: 2, name: /How to read this/ })).toBeHidden();
    await expectAccessible(page);
  }
});

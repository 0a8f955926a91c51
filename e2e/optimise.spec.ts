import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { inventedCompany, openSample, revisionOf } from './fixtures/sitesTable.ts';

/** A search solves dozens of times, on a machine that does other things too. */
const patience = { timeout: 120_000 };

test.describe.configure({ timeout: 240_000 });

const find = (page: Page): Locator => page.getByRole('button', { name: 'Find best plan' });
const box = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name: new RegExp(`^${name}`) });
const panel = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const row = (page: Page, name: string): Locator =>
  panel(page, 'Plan by site').getByRole('row', { name: new RegExp(`^${name}`) });

async function openOptimise(page: Page): Promise<void> {
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('heading', { level: 1, name: 'Optimise' })).toBeAttached();
}

/** Searches until all is explained. */
async function search(page: Page): Promise<void> {
  await find(page).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(find(page)).toBeVisible(patience);
}

test('@core the best plan is proven, explained, applied as one step and undone', async ({ app, folder }) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openOptimise(page);
  // The first limit is the money of the plan in view.
  await expect(box(page, 'Capex')).toHaveValue(/^5,\d00$/);
  await box(page, 'Capex').fill('4.9 bn');
  await page.keyboard.press('Enter');
  await expect(box(page, 'Capex')).toHaveValue('4,900');
  await page.getByRole('combobox', { name: 'Lock on Conewango' }).selectOption('never');
  await search(page);

  await expect(page.getByRole('status').filter({ hasText: 'Solved and proven' })).toBeVisible();
  await expect(panel(page, 'Plan').getByRole('heading')).toContainText(
    /^The best plan puts [\d,]+ MW in \w+ sites?; /,
  );
  await expect(row(page, 'Conewango')).toContainText('veto');
  await expect(row(page, 'Alkali Flat')).toContainText('Barred: no second fibre route is possible');
  const prices = panel(page, 'Limits and their prices');
  await expect(prices.getByRole('row', { name: /^Capex at most USD 4,900 M/ })).toContainText('binds');
  await expect(prices.getByRole('row', { name: /^Conewango never converts/ })).toContainText(
    /costs USD \d+ M/,
  );
  await expect(panel(page, 'Runners-up').getByRole('row')).toHaveCount(6);
  await expect(panel(page, 'Futures').getByRole('heading')).toContainText(
    'futures in 100 end below mining on',
  );

  // Points of the frontier are plans that can be looked at.
  const best = await panel(page, 'Plan').getByRole('heading').textContent();
  await panel(page, 'Frontier, capex').getByRole('button').first().click();
  await expect(panel(page, 'Plan').getByRole('heading')).toContainText('Shown: ');
  await page.getByRole('button', { name: 'Back to the best plan' }).click();
  await expect(panel(page, 'Plan').getByRole('heading')).toHaveText(best ?? '');

  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('.optimise-view')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  const revision = await revisionOf(page);
  await page.getByRole('button', { name: 'Apply as one step' }).click();
  await expect(page.getByRole('button', { name: /^Undo: Apply plan: / })).toBeVisible();
  expect(await revisionOf(page)).toBe(revision + 1);
  await expect(row(page, 'Concho Draw')).toContainText('=');
  await page.keyboard.press('Control+z');
  // Limits and locks are edits of the document, too.
  await expect(page.getByRole('button', { name: /^Undo: Set locks of the optimiser/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: 'Lock on Conewango' })).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(box(page, 'Capex')).toHaveValue(/^5,\d00$/);
});

test('@core limits and locks are kept in the document', async ({ app, folder, launch }) => {
  const page = await openSample(app, folder, inventedCompany);
  await openOptimise(page);
  await box(page, 'Keep mining').fill('40');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Lock on Conewango' }).selectOption('must');
  await expect(page.getByRole('button', { name: /^Undo: Set locks of the optimiser/ })).toBeVisible();
  await app.close();
  const again = await launch({ document: join(folder, 'Board.switchyard') });
  await expect(again.page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await openOptimise(again.page);
  await expect(box(again.page, 'Keep mining')).toHaveValue(/^40/);
  await expect(again.page.getByRole('combobox', { name: 'Lock on Conewango' })).toHaveValue('must');
});

test('@core limits that clash are named; a search can be stopped and cancelled', async ({ app, folder }) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openOptimise(page);
  await box(page, 'Capex').fill('100');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Lock on Concho Draw' }).selectOption('must');
  await search(page);
  await expect(page.getByRole('list', { name: 'Limits that clash' }).getByRole('listitem')).toHaveText([
    'Capex at most USD 100 M',
    'Concho Draw must convert',
  ]);
  await expect(page.getByRole('button', { name: 'Apply as one step' })).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Lock on Concho Draw' }).selectOption('free');
  await box(page, 'Capex').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Limits have changed: search again')).toBeVisible();
  await find(page).click();
  await expect(page.getByText(/^Explaining/)).toBeVisible(patience);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(find(page)).toBeVisible(patience);
  await expect(page.getByRole('button', { name: 'Apply as one step' })).toBeEnabled();

  await find(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(find(page)).toBeVisible();
  await expect(page.getByText('The search was cancelled')).toBeVisible();
});

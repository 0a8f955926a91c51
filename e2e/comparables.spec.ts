import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, type RunningApp, test } from './fixtures/app.ts';
import { inventedCompany, openSample, revisionOf } from './fixtures/sitesTable.ts';

const deals = (page: Page): Locator => page.getByRole('table', { name: 'Announced deals' });
const dealRow = (page: Page, name: string): Locator =>
  deals(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const detail = (page: Page, name: string): Locator => page.getByRole('region', { name: `Deal: ${name}` });

async function openDeals(app: RunningApp, folder: string): Promise<Page> {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('Control+7');
  await expect(deals(page)).toBeVisible();
  return page;
}

/** Walks down the names by the keyboard alone until the deal is chosen. */
async function walkTo(page: Page, name: string): Promise<void> {
  await deals(page).getByRole('button', { pressed: true }).focus();
  const target = deals(page).getByRole('button', { name });
  for (let step = 0; step < 60; step += 1) {
    if ((await target.getAttribute('aria-pressed')) === 'true') return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${name} was not reached`);
}

const riverBend = 'Hut 8, River Bend phase 1';

test('the terms of a deal go into a block by keyboard, as one step of undo @core', async ({
  app,
  folder,
}) => {
  const page = await openDeals(app, folder);
  await walkTo(page, riverBend);
  await expect(dealRow(page, riverBend)).toContainText('158.7');
  await expect(dealRow(page, riverBend)).toContainText('128.0');
  const panel = detail(page, riverBend);
  await expect(panel.getByText('landlord: 6.192% BBB- notes')).toBeVisible();
  const before = await revisionOf(page);
  const ratio = panel.getByRole('checkbox', { name: /^Utility-to-IT ratio/ });
  await expect(ratio).not.toBeChecked();
  await ratio.focus();
  await page.keyboard.press('Space');
  await panel.getByRole('button', { name: 'Apply to block 1 of Bosque Ridge' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => revisionOf(page)).toBe(before + 1);

  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: /^site \d+ of 17/ }).click();
  await page.getByLabel('Find a site').fill('Bosque Ridge');
  await page.getByRole('option', { name: /Bosque Ridge/ }).click();
  await page.getByRole('button', { name: /^Model and terms/ }).click();
  const rent = page.locator('[data-terms]').getByRole('textbox', { name: /^Rent, lease year 1/ });
  await expect(rent).toHaveValue('128.0');
  await expect(page.getByRole('textbox', { name: /^Utility-to-IT ratio/ })).toHaveValue('1.35');
  await page.keyboard.press('Control+9');
  await page.getByRole('searchbox', { name: /Filter inputs/ }).fill('river bend');
  const sources = page.getByRole('table', { name: 'Sources' });
  await expect(sources.getByRole('row')).toHaveCount(6);
  await expect(sources).toContainText('year-1 rent that adds to the contract value');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'History' }).focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => revisionOf(page)).toBe(before + 2);
  await page.keyboard.press('Control+7');
  await walkTo(page, riverBend);
  await expect(detail(page, riverBend).getByRole('row', { name: /^Rent of year 1/ })).toContainText('137.0');
});

test('where no source says what the MW are, there is a warning and no rent @core', async ({
  app,
  folder,
}) => {
  const page = await openDeals(app, folder);
  await page.getByRole('button', { name: 'all', exact: true }).click();
  await page.getByRole('searchbox', { name: /Filter deals/ }).fill('delta forge 2');
  await deals(page).getByRole('button', { name: 'Applied Digital, Delta Forge 2' }).click();
  const panel = detail(page, 'Applied Digital, Delta Forge 2');
  await expect(panel.getByText(/No source says whether the 210 MW are IT or utility/).first()).toBeVisible();
  await expect(panel.getByText(/110\.9 in year 1/)).toBeVisible();
  await expect(dealRow(page, 'Delta Forge 2')).toContainText('not stated');
  await expect(dealRow(page, 'Delta Forge 2')).not.toContainText('110.9');
  await expect(panel.getByRole('checkbox', { name: /^Rent of year 1/ })).toBeDisabled();
});

test('own deals are added, changed, ranked and removed, and each step undoes @core', async ({
  app,
  folder,
}) => {
  const page = await openDeals(app, folder);
  await page.getByRole('button', { name: 'Add a deal' }).click();
  const panel = detail(page, 'New deal');
  await expect(panel).toBeVisible();
  for (const [label, value] of [
    ['Critical IT, IT MW', '100'],
    ['Term, years', '10'],
    ['Contract value, USD', '1.5bn'],
    ['Escalator, %', '3'],
  ] as const) {
    await panel.getByRole('textbox', { name: label }).fill(value);
    await page.keyboard.press('Enter');
  }
  await panel.getByRole('textbox', { name: 'Announced' }).fill('yesterday');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('alert')).toContainText('2025-12-17, 2025-12 or 2025');
  await page.keyboard.press('Escape');
  // 1.5e9 / (12 x 100,000 x 11.4639): the payments of ten years at 3 %.
  await expect(dealRow(page, 'New deal')).toContainText('109.0');
  await expect(page.getByRole('heading', { name: /^17 of 45 announcements/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: /^16 of 44 announcements/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: /^17 of 45 announcements/ })).toBeVisible();
});

test('heads sort, up and down @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('Control+7');
  const head = deals(page).getByRole('columnheader', { name: /^Power/ });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(deals(page).getByRole('row').nth(1)).toContainText('352');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(deals(page).getByRole('row').nth(1)).toContainText('25');
});

test('the view has no faults of accessibility @chromium', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('Control+7');
  await expect(deals(page).getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page, { within: ['main'] });
});

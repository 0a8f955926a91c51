import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { inventedCompany, openSample, revisionOf } from './fixtures/sitesTable.ts';

const state = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('radiogroup', { name: 'Base and scenarios' }).getByRole('radio', { name });
const price = (page: Page): Locator => page.getByRole('textbox', { name: 'BTC price, USD/BTC' });

/** Adds a scenario by the keyboard alone: the nth entry of the menu, from 0 for a blank one. */
async function add(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a scenario' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: entry })).toBeVisible();
  await page.getByRole('menuitem', { name: entry }).press('Enter');
}

test('the strip is worked by the keyboard alone: add, rename, move, leave, remove, undo @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await add(page, 'Blank scenario');
  await expect(state(page, 'A Scenario A')).toBeChecked();
  await state(page, 'A Scenario A').focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Name of scenario A' })).toBeFocused();
  await page.keyboard.type('Board plan');
  await page.keyboard.press('Enter');
  await expect(state(page, 'A Board plan')).toBeFocused();

  await add(page, 'Bitcoin price halves');
  await expect(state(page, 'B Bitcoin price halves')).toBeChecked();
  await expect(price(page)).toHaveValue('39,000');
  await state(page, 'B Bitcoin price halves').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('radio').nth(1)).toHaveAccessibleName('B Bitcoin price halves');

  await state(page, 'B Bitcoin price halves').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(state(page, 'Base')).toBeChecked();
  await expect(price(page)).toHaveValue('78,000');
  await page.keyboard.press('End');
  await expect(state(page, 'A Board plan')).toBeChecked();
  const before = await revisionOf(page);
  await page.keyboard.press('Delete');
  await expect(state(page, 'A Board plan')).toHaveCount(0);
  expect(await revisionOf(page)).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect(state(page, 'A Board plan')).toBeVisible();
});

test('edits and sliders go into the scenario in view; the base stays, and is shown beside @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await add(page, 'Blank scenario');
  const before = await revisionOf(page);
  await price(page).fill('40000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('base 78,000')).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Concho Draw, utility MW to AI' });
  const mw = Number(await slider.getAttribute('aria-valuenow'));
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).not.toHaveAttribute('aria-valuenow', String(mw));
  await expect.poll(() => revisionOf(page)).toBe(before + 2);

  await page.getByRole('button', { name: /two edits to base/ }).press('Enter');
  const list = page.getByRole('table', { name: 'What A changes' });
  await expect(list.getByRole('row', { name: /Market BTC price/ })).toContainText('78,000');
  await expect(list.getByRole('row', { name: /Concho Draw AI capacity/ })).toContainText(String(mw));
  await expectAccessible(page, { within: ['section[aria-label="Why A differs"]'] });
  await list.getByRole('button', { name: /^Clear Market BTC price: as in the base/ }).press('Enter');
  await expect(list.getByRole('row', { name: /Market BTC price/ })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await state(page, 'Base').click();
  await expect(slider).toHaveAttribute('aria-valuenow', String(mw));
  await expect(price(page)).toHaveValue('78,000');
  // A change of the base flows into the scenario.
  await price(page).fill('80000');
  await page.keyboard.press('Enter');
  await state(page, /^A /).click();
  await expect(price(page)).toHaveValue('80,000');
});

test('a name is the same in every scenario, and says so where it is typed @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await add(page, 'Blank scenario');
  const refused = await page.evaluate(() =>
    window.switchyard?.request('field.set', {
      table: 'portfolio',
      key: 'portfolio',
      field: 'horizonMonths',
      value: 120,
      scenario: 'scenario-a',
    }),
  );
  expect(refused).toMatchObject({ ok: false, error: { code: 'rule-violation' } });
});

test('a scenario becomes the base in one step, and undo takes that back @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await add(page, 'Bitcoin price halves');
  await page.getByRole('button', { name: /edit to base|edits to base/ }).press('Enter');
  await page.getByRole('button', { name: 'Make it the base' }).press('Enter');
  await expect(page.getByRole('radio')).toHaveCount(1);
  await expect(price(page)).toHaveValue('39,000');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio')).toHaveCount(2);
  await expect(state(page, 'Base')).toBeChecked();
  await expect(price(page)).toHaveValue('78,000');
});

test('scenarios are compared side by side, with what differs, for the portfolio and a site @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await add(page, 'Late, dearer, lower rent');
  await add(page, 'Bitcoin price halves');
  await page.keyboard.press('Control+3');
  const figures = page.getByRole('grid', { name: 'Figures compared' });
  await expect(figures.getByRole('columnheader')).toHaveCount(4);
  const npv = figures.getByRole('row', { name: /^NPV of the plan/ });
  await expect(npv.getByRole('gridcell').nth(1)).toContainText('worse');
  await expect(npv.getByRole('gridcell').nth(2)).toContainText('worse');
  const inputs = page.getByRole('table', { name: 'Inputs that differ' });
  await expect(inputs.getByRole('row', { name: /Market BTC price/ })).toContainText('39,000');
  await expect(page.getByRole('img', { name: /Cumulative|ends USD|All end/ })).toBeVisible();

  // F8 explains a figure as it is in its own state, which is not the one in view.
  const late = npv.getByRole('gridcell').nth(1);
  await late.focus();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is NPV/ });
  await expect(why).toContainText('Late, dearer, lower rent');
  await expect(why.getByRole('heading').first()).toContainText(/USD [\d,]+ M/);
  await page.keyboard.press('Escape');
  await expect(late).toBeFocused();

  const ofPortfolio = (await npv.textContent()) ?? '';
  await page.getByRole('combobox', { name: 'Figures of' }).selectOption({ label: 'Concho Draw' });
  await expect(npv).not.toHaveText(ofPortfolio);
  await expect(figures.getByRole('row', { name: /^Peak equity/ })).toBeVisible();
  const choice = page.getByRole('checkbox', { name: /Bitcoin price halves/ });
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(figures.getByRole('columnheader')).toHaveCount(3);
  await expectAccessible(page);
});

test('figures are compared with the base and with another scenario @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await add(page, 'Bitcoin price halves');
  const npv = page.getByRole('region', { name: 'Key figures' });
  await expect(page.getByRole('button', { name: /^Base ▾/ })).toBeVisible();
  await expect(npv).toContainText('worse');
  await add(page, 'Blank scenario');
  await expect(npv).not.toContainText('worse');
  await page.getByRole('button', { name: /^Base ▾/ }).click();
  await page.getByRole('menuitemradio', { name: 'A: Bitcoin price halves' }).click();
  await expect(npv).toContainText('better');
});

import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, type RunningApp, test } from './fixtures/app.ts';

/** Opens a new copy of the invented sample on Bosque Ridge: 100 of 140 MW to AI in two blocks. */
async function openSite(app: RunningApp, folder: string): Promise<Page> {
  const { page } = app;
  await app.answerDialogs(join(folder, 'sample.switchyard'));
  const created = await page.evaluate(() =>
    window.switchyard?.request('document.create', { sample: 'demo' }),
  );
  expect(created).toMatchObject({ ok: true });
  await page.getByRole('button', { name: 'Site', exact: true }).click();
  await page.getByRole('button', { name: /^site \d+ of 17/ }).click();
  await page
    .getByRole('searchbox', { name: 'Find a site' })
    .or(page.getByLabel('Find a site'))
    .fill('Bosque');
  await page.getByRole('option', { name: /Bosque Ridge/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bosque Ridge' })).toBeVisible();
  return page;
}

async function revision(page: Page): Promise<number> {
  const state = await page.evaluate(() => window.switchyard?.request('app.state', {}));
  return (state as { value: { document: { revision: number } } }).value.document.revision;
}

const group = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const toggle = (page: Page, name: string): Locator =>
  group(page, name).getByRole('heading').getByRole('button');

// In Electron the arrow keys of a closed list choose at once, as lists of the system do.
test('a choice is made from the keyboard in one step, and decides which inputs count @chromium', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  const before = await revision(page);
  const power = group(page, 'Power and credits');
  const contract = power.getByRole('combobox', { name: 'Power contract' });
  await expect(contract).toHaveValue('allIn');
  await expect(
    power.getByRole('button', { name: /^\d+ more do not count: power has one all-in price/ }),
  ).toBeVisible();
  await expect(power.getByRole('textbox', { name: /^Market price, median/ })).toHaveCount(0);

  await contract.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(contract).toHaveValue('allIn');
  expect(await revision(page)).toBe(before);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(contract).toHaveValue('market');
  await expect(power.getByRole('textbox', { name: /^Market price, median/ })).toBeVisible();
  await expect(power.getByRole('textbox', { name: /^Power, all-in/ })).toHaveCount(0);
  await expect.poll(() => revision(page)).toBe(before + 1);
  await expect(page.getByText('Undo: Set Bosque Ridge Power contract to Hourly market price')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(contract).toHaveValue('allIn');
  await expect(power.getByRole('textbox', { name: /^Power, all-in/ })).toBeVisible();
});

test('what does not count is shown with its reason on demand @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const power = group(page, 'Power and credits');
  await power.getByRole('button', { name: /do not count/ }).click();
  await expect(power.getByText('Power has one all-in price', { exact: true })).toBeVisible();
  const median = power.getByRole('textbox', { name: /^Market price, median/ });
  await median.fill('30');
  await median.press('Enter');
  await expect(median).toHaveValue(/^30/);
});

test('an input is found by name without the mouse @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  await expect(page.getByRole('textbox', { name: /^Sizing DSCR/ })).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('dscr siz');
  await expect(page.getByRole('status').filter({ hasText: /^1 of \d+$/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const sizing = page.getByRole('textbox', { name: /^Sizing DSCR/ });
  await expect(sizing).toBeFocused();
  await sizing.fill('1.4');
  await sizing.press('Enter');
  await expect(sizing).toHaveValue('1.40');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('colour');
  await expect(page.getByText('No input is called so')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Energised, MW' })).toBeVisible();
});

test('a box that is entered can be typed over before the next frame @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const energised = page.getByRole('textbox', { name: 'Energised, MW' });
  const month = page
    .getByRole('region', { name: 'Blocks of Bosque Ridge' })
    .getByRole('textbox', { name: /, month$/ })
    .first();
  for (const box of [energised, month]) {
    const selected = await box.evaluate(async (element) => {
      const input = element as HTMLInputElement;
      input.focus();
      await Promise.resolve();
      return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
    });
    expect(selected).not.toBe('');
    await expect(box).toHaveValue(selected);
  }
});

test('groups stay as they were opened and closed, from site to site and view to view @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  await expect(toggle(page, 'Loan')).toHaveAttribute('aria-expanded', 'false');
  await expect(toggle(page, 'Loan')).toContainText('70 % of cost at 7.25 %');
  await toggle(page, 'Loan').press('Enter');
  await toggle(page, 'Build').click();
  await page.getByRole('button', { name: 'Next site' }).click();
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('button', { name: 'Site', exact: true }).click();
  await expect(group(page, 'Loan').getByRole('textbox', { name: /^Loan rate/ })).toBeVisible();
  await expect(toggle(page, 'Build')).toHaveAttribute('aria-expanded', 'false');
});

test('a block has terms of its own until they are given back to the site @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const before = await revision(page);
  const blocks = page.getByRole('region', { name: 'Blocks of Bosque Ridge' });
  await blocks.getByRole('button', { name: /^Model and terms: Build-to-suit, NNN/ }).click();
  const rent = blocks.getByRole('textbox', { name: /^Rent, lease year 1/ });
  await expect(rent).toHaveValue('');
  await expect(rent).toHaveAttribute('placeholder', '137.0 USD/IT kW-month');

  const gain = page.getByRole('note', { name: 'Gain over do-nothing' });
  const gainBefore = await gain.textContent();
  await rent.fill('150');
  await rent.press('Enter');
  await expect(rent).toHaveValue('150.0');
  await expect(gain).not.toHaveText(gainBefore ?? '');
  await expect(blocks.getByRole('button', { name: /1 term of its own/ })).toBeVisible();

  const model = blocks.getByRole('combobox', { name: 'Commercial model' });
  await expect(model.locator('option').first()).toHaveText('Build-to-suit, NNN');
  await model.selectOption('Powered land');
  await expect(blocks.getByRole('button', { name: /^Model and terms: Powered land/ })).toBeVisible();
  await expect(page.getByText(/^Undo: Set Bosque Ridge block 1 to Powered land/)).toBeVisible();
  const escalator = blocks.getByRole('textbox', { name: /^Escalator/ });
  await expect(escalator).toHaveValue('2.5');
  await expect(page.getByRole('note', { name: 'Critical IT: 36.2 IT MW' })).toBeVisible();
  await expect.poll(() => revision(page)).toBe(before + 2);

  await blocks
    .getByRole('button', { name: 'Commercial model: use that of the site, Build-to-suit, NNN' })
    .click();
  await blocks
    .getByRole('button', { name: 'Rent, lease year 1: use that of the site, 137.0 USD/IT kW-month' })
    .click();
  await expect(rent).toHaveValue('');
  await expect(escalator).toHaveValue('');
  await expect(gain).toHaveText(gainBefore ?? '');
  await expect(blocks.getByRole('button', { name: /terms of the site/ })).toBeVisible();
});

test('every market and company input is reached by typing, with its source @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/^Go to, change, find/).fill('market company');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Market and company inputs' })).toBeVisible();

  const before = await revision(page);
  await page.getByRole('combobox', { name: 'Network model' }).selectOption('Constant growth');
  const growth = page.getByRole('textbox', { name: /^Network growth/ });
  await expect(growth).toBeVisible();
  const cash = page.getByRole('textbox', { name: /^Cash today/ });
  await cash.fill('250M');
  await cash.press('Enter');
  await expect(cash).toHaveValue('250,000,000');
  await expect.poll(() => revision(page)).toBe(before + 2);

  await growth.focus();
  await page.keyboard.press('F8');
  const source = page.getByRole('dialog', { name: 'Source of Network growth' });
  await expect(source).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a link to an input opens the group that hides it @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  await toggle(page, 'AI lease').click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('energised');
  await page
    .getByRole('region', { name: 'What the value of Bosque Ridge rests on' })
    .getByRole('button', { name: /^Go to Rent, lease year 1/ })
    .click();
  await expect(group(page, 'AI lease').getByRole('textbox', { name: /^Rent, lease year 1/ })).toBeFocused();
  await expect(page.getByRole('searchbox', { name: 'Find input' })).toHaveValue('');
});

test('a link to a term of a block opens the block and its terms @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const blocks = page.getByRole('region', { name: 'Blocks of Bosque Ridge' });
  await blocks.getByRole('button', { name: /^Model and terms/ }).click();
  const rent = blocks.getByRole('textbox', { name: /^Rent, lease year 1/ });
  await rent.fill('150');
  await rent.press('Enter');
  await blocks.getByRole('button', { name: /^Model and terms/ }).click();
  await expect(rent).toHaveCount(0);
  await blocks.getByRole('button', { name: /^Block 2/ }).click();
  await expect(blocks.getByRole('button', { name: /^Block 2/ })).toHaveAttribute('aria-pressed', 'true');
  await page
    .getByRole('region', { name: 'What the value of Bosque Ridge rests on' })
    .getByRole('button', { name: /^Go to Rent, lease year 1 of .*block 1/ })
    .click();
  await expect(rent).toBeFocused();
  await expect(rent).toHaveValue('150.0');
  await expect(blocks.getByRole('button', { name: /^Block 1/ })).toHaveAttribute('aria-pressed', 'true');
});

test('choices, folded groups and terms of blocks are accessible @chromium', async ({ app, folder }) => {
  test.slow();
  const page = await openSite(app, folder);
  await page.getByRole('button', { name: /^Model and terms/ }).click();
  await toggle(page, 'Loan').click();
  await expectAccessible(page, { within: ['.inputs-panel', '.blocks-panel'] });
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await page.getByRole('button', { name: 'Market and company inputs' }).click();
  await expect(page.getByRole('combobox', { name: 'Network model' })).toBeVisible();
  await expectAccessible(page, { within: ['.market-inputs'] });
});

import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { inventedCompany, openSample, revisionOf } from './fixtures/sitesTable.ts';
import { watchThreads } from './fixtures/threads.ts';

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

const part = (page: Page, name: string): Locator =>
  page
    .getByRole('navigation', { name: 'Parts of the optimiser' })
    .getByRole('button', { name: new RegExp(`^${name}`) });
const options = (page: Page): Locator => page.getByRole('table', { name: 'Candidates' });
const undo = (page: Page, label: RegExp): Locator => page.getByRole('button', { name: label });

/** Opens the list of options of a site, or of all where none is named, and waits until it is known. */
async function openCandidates(page: Page, site?: string): Promise<void> {
  await part(page, 'Candidates').click();
  if (site !== undefined) await page.getByRole('combobox', { name: 'Options of' }).selectOption(site);
  await expect(options(page).getByRole('row').nth(1)).toBeVisible(patience);
}

const optimiseView = { within: ['.optimise-view'] };

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

  await expectAccessible(page, optimiseView);
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
  await box(page, 'Hashrate kept').fill('40');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Lock on Conewango' }).selectOption('must');
  await expect(page.getByRole('button', { name: /^Undo: Set locks of the optimiser/ })).toBeVisible();
  await app.close();
  const again = await launch({ document: join(folder, 'Board.switchyard') });
  await expect(again.page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await openOptimise(again.page);
  await expect(box(again.page, 'Hashrate kept')).toHaveValue(/^40/);
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

test('@chromium a thread that dies is told of in a search and a listing, and both can be tried again', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openOptimise(page);
  const threads = watchThreads();
  threads.killAll();
  await find(page).click();
  await expect(page.getByText('The search failed')).toBeVisible();
  await part(page, 'Candidates').click();
  await expect(page.getByRole('alert')).toContainText('The options could not be listed');
  threads.restore();
  await panel(page, 'Options').getByRole('button', { name: 'Try again' }).click();
  await expect(options(page).getByRole('row').nth(1)).toBeVisible(patience);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(page.getByText(/^Explaining/)).toBeVisible(patience);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(find(page)).toBeVisible();
});

test('@core every option is listed with why it is searched or not; one is left out by keys alone', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openOptimise(page);
  await openCandidates(page);
  const title = panel(page, 'Options').getByRole('heading');
  await expect(title).toHaveText(/^\d+ options at 17 sites: \d+ searched, \d+ cut before$/);
  const all = Number((await title.textContent())?.match(/^\d+/)?.[0]);
  await expect(options(page)).toHaveAttribute('aria-rowcount', String(all + 1));
  await page.getByRole('button', { name: /^Beaten \d+$/ }).click();
  await expect(options(page).getByRole('row').nth(1)).toContainText('Beaten by');
  await page.getByRole('button', { name: /^All \d+$/ }).click();

  // One site, sorted by gain, largest first.
  await page.getByRole('combobox', { name: 'Options of' }).selectOption('Bosque Ridge');
  await expect(title).toHaveText(/^19 options at Bosque Ridge: /);
  await options(page).getByRole('columnheader', { name: /^Gain/ }).getByRole('button').click();
  await expect(options(page).getByRole('columnheader', { name: /^Gain/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const best = options(page).getByRole('row').nth(1);
  await expect(best).toContainText('135');
  await expect(best).toContainText('Searched');
  await expectAccessible(page, optimiseView);

  // From the head of the table by keys: the first row, the next, and back.
  const revision = await revisionOf(page);
  await options(page)
    .getByRole('columnheader', { name: /^How it stands/ })
    .getByRole('button')
    .focus();
  await page.keyboard.press('Tab');
  const first = best.getByRole('button', { name: /^Leave out Bosque Ridge, 135 MW/ });
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).getByRole('row').nth(2).getByRole('button').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(best).toContainText('Left out by hand');
  await expect(best.getByRole('button', { name: /^Take back/ })).toBeFocused();
  await expect(undo(page, /^Undo: Leave out Bosque Ridge, 135 MW/)).toBeVisible();
  expect(await revisionOf(page)).toBe(revision + 1);
  // The one that it beat is searched in its place.
  await expect(options(page).getByRole('row').nth(2)).toContainText('Searched', patience);
  await page.keyboard.press('Enter');
  await expect(undo(page, /^Undo: Take back Bosque Ridge, 135 MW/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(best).toContainText('Left out by hand');

  // The plan does without it, and the list marks what the plan has.
  await search(page);
  await expect(page.getByRole('button', { name: /^In the plan \d+$/ })).toBeVisible();
  await expect(best).not.toContainText('In the plan');
  await page.getByRole('button', { name: /^In the plan \d+$/ }).click();
  await expect(options(page).getByRole('row')).toHaveCount(2);
  await expect(options(page).getByRole('button', { name: /^Leave out Bosque Ridge, \d+ MW/ })).toHaveCount(1);
});

test('@core an own option is described in the units of people, added, chosen among, and removed', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openOptimise(page);
  await openCandidates(page, 'Bosque Ridge');
  const own = panel(page, 'Own option');
  const power = own.getByRole('textbox', { name: /^Power to AI/ });
  await own.getByRole('button', { name: 'Add option' }).click();
  await expect(own.getByRole('alert')).toHaveText('Say first how much power it converts');
  await power.fill('5 USD/MWh');
  await page.keyboard.press('Enter');
  await expect(own.getByRole('alert')).toContainText('MW expected');
  await power.fill('0.5 GW');
  await page.keyboard.press('Enter');
  await expect(own.getByRole('alert')).toContainText('Bosque Ridge can convert 135 MW at most');
  await power.fill('0.12 GW');
  await page.keyboard.press('Enter');
  await expect(power).toHaveValue(/^120/);
  await own.getByRole('combobox', { name: 'Model' }).selectOption({ label: 'Powered shell' });
  await own.getByRole('textbox', { name: /^Start/ }).fill('Mar 2029');
  await page.keyboard.press('Enter');
  await own.getByRole('textbox', { name: /^Loan/ }).fill('50');
  await page.keyboard.press('Enter');
  await expect(own).toContainText('120 MW Powered shell from Mar 2029, loan 50 % of cost');
  await own.getByRole('button', { name: 'Add option' }).click();
  await expect(undo(page, /^Undo: Add own option: Bosque Ridge, 120 MW Powered shell/)).toBeVisible();
  const row = options(page).getByRole('row', { name: /Mar 2029/ });
  await expect(row).toContainText('own', patience);
  await expect(row).toContainText('50 %');
  await row.getByRole('button', { name: /^Remove Bosque Ridge, 120 MW/ }).click();
  await expect(undo(page, /^Undo: Remove own option: Bosque Ridge, 120 MW/)).toBeVisible();
  await expect(row).toHaveCount(0, patience);

  // What options are made from is edited as well, and refused in words.
  const made = panel(page, 'Made from');
  await made.getByRole('textbox', { name: 'Sizes' }).fill('120 %');
  await page.keyboard.press('Enter');
  await expect(made.getByRole('alert')).toBeVisible();
  await made.getByRole('textbox', { name: 'Sizes' }).fill('100 %');
  await page.keyboard.press('Enter');
  await made.getByRole('textbox', { name: 'Starts' }).fill('0, 12');
  await page.keyboard.press('Enter');
  await made.getByRole('checkbox', { name: 'GPU cloud' }).click();
  await expect(made.getByRole('heading')).toHaveText('Up to 4 options are made at each site');
  await expect(options(page).getByRole('row', { name: /GPU cloud/ })).toHaveCount(2, patience);
});

test('@core locks on when and how much stand beside whether, each by itself', async ({ app, folder }) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openOptimise(page);
  await page.getByRole('combobox', { name: 'Lock on Bosque Ridge' }).selectOption('must');
  await page.getByRole('button', { name: /options of Bosque Ridge$/ }).click();
  const locks = panel(page, 'Locks on Bosque Ridge');
  await expect(locks.getByRole('combobox')).toHaveValue('must');
  await locks.getByRole('textbox', { name: /^Not before/ }).fill('Q1 2028');
  await page.keyboard.press('Enter');
  await locks.getByRole('textbox', { name: /^At least/ }).fill('200');
  await page.keyboard.press('Enter');
  await expect(locks.getByRole('alert')).toContainText('can convert 135 MW at most');
  await locks.getByRole('textbox', { name: /^At least/ }).fill('90');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Locked \d+$/ })).toBeVisible(patience);
  await page.getByRole('button', { name: /^Locked \d+$/ }).click();
  await expect(
    options(page)
      .getByRole('row', { name: /Dec 2026/ })
      .first(),
  ).toContainText('Locked: Bosque Ridge not before Mar 2028');
  await part(page, 'Plan').click();
  await expect(
    page.getByRole('button', { name: 'Locks on Bosque Ridge: from Mar 2028, ≥ 90 MW' }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Locks on Bosque Ridge: from Mar 2028' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Lock on Bosque Ridge' })).toHaveValue('must');
});

test('@core every limit is set in the window, says what is wrong with it, and holds in the search', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openOptimise(page);
  await part(page, 'All limits').click();
  const limits = page.getByRole('region', { name: 'All limits' });
  const set = async (name: RegExp, text: string): Promise<void> => {
    await limits.getByRole('textbox', { name }).fill(text);
    await page.keyboard.press('Enter');
  };
  await set(/^Equity in year 1/, '600');
  await limits.getByRole('button', { name: 'Add year 2' }).click();
  await set(/^Equity in year 2/, '0.4 bn');
  await expect(limits.getByRole('textbox', { name: /^Equity in year 2/ })).toHaveValue('400');
  await set(/^Equity in year 1/, '');
  await expect(limits.getByRole('alert')).toContainText('Each period has an amount');
  await page.keyboard.press('Escape');
  await expect(limits.getByRole('checkbox', { name: 'What is left is carried over' })).toBeChecked();
  await set(/^MW in build at once/, '0.3 GW');
  await expect(limits.getByRole('textbox', { name: /^MW in build/ })).toHaveValue('300');
  await set(/^Builds at once/, '2.5');
  await expect(limits.getByRole('alert')).toContainText('whole');
  await set(/^Builds at once/, '4');
  await set(/^Starts a year/, '2');
  await expect(
    page
      .getByRole('region', { name: 'Limits', exact: true })
      .getByRole('textbox', { name: /^Starts a year/ }),
  ).toHaveValue('2');
  await set(/^Debt over EBITDA/, '9');
  await set(/^Counts from year/, '6');
  await set(/^Hashrate kept/, '9 EH/s');
  await set(/^For the first/, '3');
  await set(/^Largest grid/, '120');
  await expect(limits.getByRole('alert')).toContainText('100');
  await set(/^Largest grid/, '80');
  await set(/^GPU cloud/, '20 %');
  await set(/^Worst futures/, '0.5');
  await set(/^Futures/, '100');
  // The tail must hold a future: what is refused says why.
  await expect(limits.getByRole('alert')).toContainText('the tail holds at least one of the futures');
  await page.keyboard.press('Escape');
  await set(/^Latest month of service/, 'Dec 2034');
  await limits.getByRole('combobox', { name: 'Site that waits' }).selectOption('Bosque Ridge');
  await limits.getByRole('button', { name: 'Add order' }).click();
  await expect(limits.getByRole('alert')).toHaveText('Choose both sites first');
  await limits.getByRole('combobox', { name: 'Site that begins first' }).selectOption('Concho Draw');
  await limits.getByRole('button', { name: 'Add order' }).click();
  await set(/^Bosque Ridge only after Concho Draw, lead/, '6');
  await limits.getByText(/^Tenants, none named/).click();
  await limits.getByRole('textbox', { name: 'Tenant of Bosque Ridge' }).fill('Alpha');
  await page.keyboard.press('Enter');
  await expect(limits.getByText('Tenants, 1 named')).toBeVisible();
  await expectAccessible(page, optimiseView);
  await limits.getByRole('combobox', { name: 'Objective' }).selectOption({ label: 'NPV of the plan' });
  await expect(page.getByRole('combobox', { name: 'Make largest' })).toHaveValue('npv');

  // What limits cost takes long with so many: the plan is enough.
  await find(page).click();
  await expect(page.getByText(/^Explaining/)).toBeVisible(patience);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(find(page)).toBeVisible(patience);
  await expect(part(page, 'All limits')).toHaveText('All limits, 10 set');
  await part(page, 'Plan').click();
  const prices = panel(page, 'Limits and their prices');
  for (const text of [
    'Equity of USD 600 M, USD 400 M by year, what is left carried over',
    'Debt over EBITDA at most 9.0×',
    'Hashrate kept at least 9.00 EH/s',
    'Builds at once at most 4',
    'Starts a year at most 2',
    'MW in build at once at most 300 MW',
    'Largest grid at most 80.0 % of NOI',
    'GPU cloud at most 20.0 % of equity',
    'Bosque Ridge only after Concho Draw by 6 months',
  ])
    await expect(prices.getByRole('row', { name: text })).toHaveCount(1);
  await part(page, 'All limits').click();
  await expect(limits).toContainText(/The plan uses [12], year \d/);
  await expect(limits).toContainText(/The plan keeps [\d.]+ EH\/s, Q\d \d{4}/);
  // Each was a step of its own.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: 'Make largest' })).toHaveValue('gain');
  await page.keyboard.press('Control+z');
  await expect(limits.getByText('Tenants, none named')).toBeVisible();
});

import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { inventedCompany, openSample } from './fixtures/sitesTable.ts';

/** Answers take idle moments: hundreds of evaluations on a machine that does other things too. */
const patience = { timeout: 60_000 };

const rows = (page: Page): Locator =>
  page.getByRole('list', { name: 'Inputs by what they move' }).getByRole('listitem');
const panel = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const now = (page: Page, figure: string): Locator => page.getByRole('note', { name: `${figure} now` });
/** The end of a bar at which an input stands at `text`. */
const end = (page: Page, text: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${text.replaceAll('+', '\\+')}[ :]`) });
const undoLine = (page: Page): Locator => page.getByRole('button', { name: /^Undo:|^Nothing to undo/ });

test.describe.configure({ timeout: 150_000 });

/** Opens the sample and shows what moves it, once the answers are there. */
async function openSensitivity(page: Page): Promise<void> {
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('heading', { level: 1, name: 'Sensitivity' })).toBeVisible();
  await settled(page);
}

/** Every panel speaks of the figures as they are. */
async function settled(page: Page): Promise<void> {
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByText('Out of date: computed again as soon as nothing moves')).toHaveCount(
    0,
    patience,
  );
  await expect(page.getByText('Being computed')).toHaveCount(0, patience);
}

test('@core inputs stand by what they move, and every figure of every place can be asked about', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openSensitivity(page);
  await expect(rows(page)).toHaveCount(12);
  await expect(rows(page).first()).toContainText('Rent shift, year 1');
  await expect(panel(page, 'Tornado').getByRole('heading')).toContainText('moves it most');
  for (const [name, unit] of [
    ['IRR after debt', '%'],
    ['Lowest DSCR', '×'],
    ['Peak equity', 'USD M'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await settled(page);
    await expect(panel(page, 'Tornado')).toContainText(`${name}, ${unit}`);
    await expect(now(page, name)).toContainText(/\d/);
  }
  await page.getByRole('combobox', { name: 'Sites asked about' }).selectOption('Bosque Ridge');
  await page.getByRole('button', { name: 'NPV of the plan' }).click();
  await settled(page);
  // A site alone has its own inputs instead of shifts of all of them.
  await expect(rows(page).filter({ hasText: 'all sites' })).toHaveCount(0);
  await expect(rows(page).filter({ hasText: 'Rent, lease year 1' })).toHaveCount(1);
});

test('@core the end of a bar is tried with the keyboard, put back, kept and undone', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openSensitivity(page);
  const before = (await now(page, 'NPV of the plan').textContent()) ?? '';
  const low = end(page, 'Hard cost shift at 35.0 %');
  await low.focus();
  await page.keyboard.press('Enter');
  const strip = page.getByRole('status').filter({ hasText: 'Trying Hard cost shift at 35.0 %' });
  await expect(strip).toBeVisible();
  await expect(now(page, 'NPV of the plan')).not.toHaveText(before);
  await expect(page.getByText('Out of date: computed again as soon as nothing moves').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(now(page, 'NPV of the plan')).toHaveText(before);
  await expect(undoLine(page)).toHaveText(/^Nothing to undo/);

  // Of all sites at once: one step of undo, however many rows it changes.
  await end(page, 'Utility-to-IT ratio at +10.0 % all sites').press('Enter');
  await page.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(undoLine(page)).toContainText('Undo: Set Utility-to-IT ratio +10.0 % all sites');
  await settled(page);
  const kept = (await now(page, 'NPV of the plan').textContent()) ?? '';
  expect(kept).not.toBe(before);
  await page.keyboard.press('Control+z');
  await expect(now(page, 'NPV of the plan')).toHaveText(before);
  await expect(undoLine(page)).toHaveText(/^Nothing to undo/);
});

test('@core what is tried goes when the view does', async ({ app, folder }) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openSensitivity(page);
  await end(page, 'Discount, lease at 10.0 %').click();
  await expect(page.getByRole('button', { name: 'Keep' })).toBeVisible();
  await page.keyboard.press('Control+9');
  await page.keyboard.press('Control+4');
  await settled(page);
  await expect(page.getByRole('button', { name: 'Keep' })).toHaveCount(0);
  await expect(undoLine(page)).toHaveText(/^Nothing to undo/);
});

test('@core a range is set by its owner, refused where it is upside down, and given back', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openSensitivity(page);
  await page.getByRole('button', { name: /^Rent shift, year 1 .*: change its range$/ }).click();
  const low = page.getByRole('textbox', { name: 'Low end of Rent shift, year 1' });
  await low.fill('40');
  await low.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'The low end is below 30.0' })).toBeVisible();
  await low.fill('-5');
  await low.press('Enter');
  await expect(end(page, 'Rent shift, year 1 at −5.0')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Range of Rent shift, year 1' })).toContainText('own range');
  await page.getByRole('button', { name: 'Forget this range' }).click();
  await expect(end(page, 'Rent shift, year 1 at −35.0')).toBeVisible();
  await page.getByRole('button', { name: '±10 %' }).click();
  await expect(end(page, 'Hard cost shift at 10.0 %')).toBeVisible();
});

test('@core two inputs are seen together, with the line where the plan tips', async ({ app, folder }) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openSensitivity(page);
  const plane = panel(page, 'Two inputs together');
  await expect(plane.getByRole('heading')).toContainText('of the plane beats NPV 0');
  await expect(plane.getByRole('img')).toContainText('NPV 0');
  await plane.getByRole('combobox', { name: 'Across' }).selectOption('Delay to RFS');
  await settled(page);
  await expect(
    plane.getByRole('table', { name: /Delay to RFS/ }).getByRole('columnheader', { name: '12' }),
  ).toBeAttached();
  await expect(panel(page, 'Inputs by the same part').getByRole('img')).toBeVisible();
});

test('@core the difference to another state is told by cause, and adds up', async ({ app, folder }) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openSensitivity(page);
  const bridge = panel(page, 'Bridge by cause');
  await expect(bridge).toContainText('Nothing that this figure reads differs from: as opened');
  for (const text of ['Rent shift, year 1 at −35.0', 'Delay to RFS at 12']) {
    await end(page, text).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await settled(page);
  }
  await expect(bridge.getByRole('heading')).toHaveText(
    /^Lower rent takes USD [\d,]+ M, 12 months of delay |^Lower rent takes USD [\d,]+ M, twelve months of delay /,
  );
  const cells = await bridge.getByRole('cell').allTextContents();
  const [start = 0, ...amounts] = cells.map((text) => Number(text.replaceAll(',', '').replace('−', '-')));
  const last = amounts.pop() ?? Number.NaN;
  expect(amounts).toHaveLength(2);
  expect(amounts.reduce((sum, amount) => sum + amount, start)).toBe(last);

  await bridge.getByText(/^12 months of delay takes|^Twelve months of delay takes/).focus();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is (12|Twelve) months of delay −USD/ });
  // The sentence stands at the foot of the window: there is room for the panel above it alone.
  expect((await why.boundingBox())?.height).toBeGreaterThan(200);
  await expect(why).toContainText(/made first −USD [\d,.]+ M, made last −USD/);
  await expect(why.getByRole('row', { name: /Delay to RFS .*0 months? → 12 months/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await bridge.getByRole('button', { name: 'By input' }).click();
  await settled(page);
  await expect(bridge.getByRole('rowheader', { name: 'Delay to RFS' })).toBeAttached();
  await page.getByRole('button', { name: /^As opened/ }).click();
  await page.getByRole('menuitemradio', { name: 'Do-nothing: keep mining' }).click();
  await expect(bridge.getByRole('rowheader', { name: 'Power converted' })).toBeAttached();
});

test('@chromium sensitivity has no flaw that axe finds', async ({ app, folder }) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openSensitivity(page);
  await page.getByRole('button', { name: /^Hard cost shift .*: change its range$/ }).click();
  await expectAccessible(page, { within: ['.sensitivity-view'] });
});

test('@core the end of a bar and a cell of two inputs are explained in the state that they are of', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await openSample(app, folder, inventedCompany);
  await openSensitivity(page);
  const bar = rows(page).first().getByRole('button').nth(1);
  const figure = /NPV of the plan (USD −?[\d,.]+ M)/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1];
  if (!figure) throw new Error('The end of the bar names no figure');
  await bar.focus();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is NPV/ });
  await expect(why.getByRole('heading').first()).toContainText(figure);
  await expect(why).toContainText(/with Rent shift, year 1 at/);
  await page.keyboard.press('Escape');
  await expect(bar).toBeFocused();

  // What has the focus is explained before what is pointed at.
  await page.getByRole('heading', { level: 1, name: 'Sensitivity' }).click();
  const cell = panel(page, 'Two inputs together').locator('[data-why-state*="&"]').first();
  await cell.hover();
  await page.keyboard.press('F8');
  await expect(why).toContainText(/with .* at .* and .* at /);
});

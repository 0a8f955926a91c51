import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, type RunningApp, test } from './fixtures/app.ts';
import { openSite } from './fixtures/demoSite.ts';
import { inventedCompany, keyFigure, openSample, revisionOf } from './fixtures/sitesTable.ts';

const grid = (page: Page, name: string): Locator => page.getByRole('grid', { name, exact: true });
const row = (page: Page, table: string, name: RegExp): Locator =>
  grid(page, table).getByRole('row', { name });
/** The figure of a row in a column of a statement, counted from 0. */
const figure = (page: Page, table: string, name: RegExp, column = 0): Locator =>
  row(page, table, name).getByRole('gridcell').nth(column);
const why = (page: Page, name: RegExp): Locator => page.getByRole('dialog', { name });

/** The first number in a text as it is shown: `1,726.1 12 %` is 1726.1. */
const number = (text: string): number =>
  Number((text.match(/[\u2212\d,.]+/)?.[0] ?? 'none').replaceAll(',', '').replace('\u2212', '-'));

async function openFinance(app: RunningApp, folder: string): Promise<Page> {
  const page = await openSite(app, folder);
  await page.getByRole('button', { name: 'Finance', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Finance of Bosque Ridge' })).toBeVisible();
  return page;
}

/** What a box of the inputs is set to, as a person types it. */
async function setInput(page: Page, label: RegExp, text: string): Promise<void> {
  const group = page.getByRole('textbox', { name: label });
  if ((await group.count()) === 0) await page.getByRole('button', { name: /^Loan\b/ }).click();
  const box = page.getByRole('textbox', { name: label });
  await box.fill(text);
  await box.press('Enter');
}

test('uses add up as shown and end in the same total as sources @core', async ({ app, folder }) => {
  const page = await openFinance(app, folder);
  const shown = async (table: string): Promise<number[]> =>
    (await grid(page, table).getByRole('gridcell').allTextContents()).map(number);
  const totals: number[] = [];
  for (const table of ['Uses', 'Sources']) {
    const amounts = await shown(table);
    const total = amounts.pop() ?? Number.NaN;
    expect(total).toBeGreaterThan(100);
    expect(
      amounts.reduce((sum, usd) => sum + usd, 0),
      table,
    ).toBeCloseTo(total, 6);
    totals.push(total);
  }
  expect(totals[0]).toBe(totals[1]);
  await expect(page.getByText('Sources equal uses to the cent')).toBeVisible();
  const announced = number((await figure(page, 'Cost per IT MW', /^Hard cost/).textContent()) ?? '');
  const financed = number((await figure(page, 'Cost per IT MW', /^Financed cost/).textContent()) ?? '');
  expect(financed).toBeGreaterThan(announced);
});

test('the limit that binds is named, and another one binds when terms change @core', async ({
  app,
  folder,
}) => {
  const page = await openFinance(app, folder);
  await expect(page.getByRole('heading', { name: /^Loan of USD .*: cost limits it$/ })).toBeVisible();
  const binds = (name: string): Locator =>
    page.getByRole('note', { name: `${name} allows, USD M, this limit binds` });
  await expect(binds('Loan to cost')).toBeVisible();
  const before = await binds('Loan to cost').textContent();

  await setInput(page, /^Sizing DSCR/, '3');
  await expect(page.getByRole('heading', { name: /^Loan of USD .*: NOI limits it$/ })).toBeVisible();
  const loan = await figure(page, 'Terms and coverage of the loan', /^Balance at the end/).textContent();
  expect(loan).toContain((await binds('Sizing DSCR').textContent()) ?? 'nothing');
  expect(loan).toContain('less');
  expect(number(loan ?? '')).toBeLessThan(number(before ?? ''));

  await binds('Sizing DSCR').focus();
  await page.keyboard.press('F8');
  await expect(why(page, /^Why is Loan that NOI carries/)).toContainText('Sizing DSCR');
});

test('a covenant that breaks is named with its month in title, table and headline @core', async ({
  app,
  folder,
}) => {
  const page = await openFinance(app, folder);
  await expect(page.getByRole('heading', { name: /^DSCR never falls below/ })).toBeVisible();
  await expect(figure(page, 'Terms and coverage of the loan', /^Covenant first/)).toHaveText('none');
  await setInput(page, /^Covenant DSCR/, '5');
  const title = page.getByRole('heading', { name: /^DSCR falls below its covenant of 5.00× in \w+ \d{4}$/ });
  await expect(title).toBeVisible();
  const month = (await title.textContent())?.slice(-8) ?? '';
  await expect(figure(page, 'Terms and coverage of the loan', /^Covenant first/)).toContainText(month);
  await expect(page.getByRole('img', { name: new RegExp(`covenant of 5.00× in ${month}`) })).toBeVisible();
  await expect(keyFigure(page, 'DSCR, lowest month')).toHaveClass(/worse/);
});

test('the terminal value is picked where its methods stand, in one step of undo @core', async ({
  app,
  folder,
}) => {
  const page = await openFinance(app, folder);
  const before = await revisionOf(page);
  const table = 'Terminal value of Bosque Ridge';
  const npv = (column: number): Promise<string | null> =>
    figure(page, table, /^NPV of the conversion/, column).textContent();
  const pick = (name: string): Locator => page.getByRole('button', { name, exact: true });
  await expect(pick('Nothing after the lease')).toHaveAttribute('aria-pressed', 'true');
  await expect(figure(page, 'Returns of Bosque Ridge', /^NPV/)).toHaveText((await npv(0)) ?? '');
  const sale = (await npv(1)) ?? '';

  await pick('Sale at a cap rate').click();
  await expect(pick('Sale at a cap rate')).toHaveAttribute('aria-pressed', 'true');
  await expect(pick('Nothing after the lease')).toHaveAttribute('aria-pressed', 'false');
  await expect(figure(page, 'Returns of Bosque Ridge', /^NPV/)).toContainText(sale);
  await expect(figure(page, 'Returns of Bosque Ridge', /^NPV/)).toContainText('better');
  await expect(page.getByRole('heading', { name: /^Sale at a cap rate adds USD/ })).toBeVisible();
  await expect.poll(() => revisionOf(page)).toBe(before + 1);

  await page.keyboard.press('Control+z');
  await expect(pick('Nothing after the lease')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => revisionOf(page)).toBe(before + 2);
});

test('statements are walked with arrows, and each figure is explained with F8 @core', async ({
  app,
  folder,
}) => {
  const page = await openFinance(app, folder);
  const table = 'Returns of Bosque Ridge';
  await figure(page, table, /^IRR/).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(figure(page, table, /^MIRR/, 1)).toBeFocused();
  await page.keyboard.press('F8');
  await expect(why(page, /^Why is MIRR, after debt/)).toContainText('Money put in');
  await page.keyboard.press('Escape');
  await expect(figure(page, table, /^MIRR/, 1)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await expect(figure(page, table, /^Peak equity/, 3)).toBeFocused();

  await figure(page, 'AI and mining on the same MW', /^Gross profit USD\/MWh/, 1).focus();
  await page.keyboard.press('F8');
  await expect(why(page, /^Why is Mining gross profit per utility MWh/)).toBeVisible();
  await page.keyboard.press('Escape');

  const tax = grid(page, 'Tax of Bosque Ridge by year');
  const heads = await tax.getByRole('columnheader').allTextContents();
  const year = heads.indexOf('2030') - 1;
  await tax
    .getByRole('row', { name: /^Losses carried forward/ })
    .first()
    .getByRole('gridcell')
    .nth(year)
    .focus();
  await page.keyboard.press('F8');
  await expect(why(page, /^Why is Losses carried forward/)).toContainText('Dec 2030');
});

test('tax follows from income, interest and losses of its year as shown @core', async ({ app, folder }) => {
  const page = await openFinance(app, folder);
  const tax = grid(page, 'Tax of Bosque Ridge by year');
  const cells = async (name: RegExp): Promise<number[]> =>
    (await tax.getByRole('row', { name }).first().getByRole('gridcell').allTextContents())
      .slice(0, -1)
      .map(number);
  const income = await cells(/^Income before interest [\u2212\d]/);
  const interest = await cells(/^Interest deducted/);
  const used = await cells(/^Losses used/);
  const due = await cells(/^Tax [\u2212\d]/);
  expect(due.some((usd) => usd > 1)).toBe(true);
  due.forEach((usd, at) => {
    const base = Math.max(0, (income[at] ?? 0) - (interest[at] ?? 0)) - (used[at] ?? 0);
    expect(Math.abs(usd - 0.21 * base), `column ${at}`).toBeLessThan(0.11);
  });
});

test('groups of the year table open by key, and cash after tax is debt and tax away @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  const table = page.getByRole('grid', { name: 'Bosque Ridge by calendar year' });
  const total = async (name: RegExp): Promise<number> =>
    number((await table.getByRole('row', { name }).first().getByRole('gridcell').last().textContent()) ?? '');
  await expect(table.getByRole('row', { name: /^Cash after debt service and tax/ })).toHaveCount(0);
  const toggle = table.getByRole('button', { name: 'Cash of the plan' });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  const levered = await total(/^Cash after debt service [\u2212\d]/);
  const equity = await total(/^Cash after debt service and tax/);
  expect(levered - equity).toBeCloseTo(await total(/^Tax: after interest/), 0);
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(table.getByRole('row', { name: /^Cash after debt service/ })).toHaveCount(0);
});

test('a site that converts nothing says so, and one without a loan has no covenant @core', async ({
  app,
  folder,
}) => {
  const page = await openFinance(app, folder);
  await setInput(page, /^Loan to cost/, '0');
  await expect(page.getByRole('heading', { name: /^No loan/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /all of it equity$/ })).toBeVisible();
  await expect(keyFigure(page, 'DSCR, lowest month')).toHaveText('none');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await page.getByRole('slider', { name: /utility MW to AI$/ }).press('Home');
  await page.getByRole('button', { name: 'Finance', exact: true }).click();
  await expect(page.getByText(/^Nothing converts at Bosque Ridge/)).toBeVisible();
});

test('the company shows its low point, and sources and uses that explain its cash @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  const low = figure(page, 'Funding of the company', /^Liquidity low point/);
  await expect(low).toContainText(/\w{3} \d{4}/);
  const month = (await low.textContent())?.match(/\w{3} \d{4}/)?.[0] ?? 'no month';
  await expect(
    page
      .getByRole('region', { name: 'Liquidity of the company' })
      .getByRole('heading', { name: new RegExp(month) }),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Sources less uses of cash equal what cash grows by, every year' }),
  ).toBeVisible();

  const table = grid(page, 'Sources and uses of cash by year');
  const cells = async (name: RegExp): Promise<number[]> =>
    (await table.getByRole('row', { name }).first().getByRole('gridcell').allTextContents()).map(number);
  const sources = await cells(/^Sources/);
  const uses = await cells(/^Uses/);
  const cash = await cells(/^What is left: Cash/);
  for (let year = 1; year < 6; year += 1)
    expect((sources[year] ?? 0) - (uses[year] ?? 0)).toBeCloseTo(
      (cash[year] ?? 0) - (cash[year - 1] ?? 0),
      0,
    );

  const irr = figure(page, 'Returns of all sites', /^IRR/, 1);
  await irr.focus();
  await page.keyboard.press('F8');
  await expect(why(page, /^Why is IRR after debt/)).toBeVisible();
  await page.keyboard.press('Escape');

  const equity = figure(page, 'Funding of the company', /^Equity raised/);
  const raised = number((await equity.textContent()) ?? '');
  await page.getByRole('slider', { name: 'Hard cost shift' }).press('PageUp');
  await expect.poll(async () => number((await equity.textContent()) ?? '')).toBeGreaterThan(raised);
  await expect(equity).toContainText('worse');
});

test('the finance of a site has no accessibility problem in any theme @chromium', async ({ app, folder }) => {
  const page = await openFinance(app, folder);
  await expectAccessible(page, { within: ['main'] });
});

test('the company has no accessibility problem in any theme @chromium', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await expect(grid(page, 'Sources and uses of cash by year')).toBeVisible();
  await expectAccessible(page, { within: ['main'] });
});

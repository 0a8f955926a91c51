import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { openSite } from './fixtures/demoSite.ts';

const figure = (page: Page, label: string): Locator => page.getByRole('note', { name: label, exact: true });
const why = (page: Page, of = ''): Locator => page.getByRole('dialog', { name: new RegExp(`^Why is ${of}`) });

/** What the next copying puts on the clipboard. */
async function copied(page: Page, copying: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    window.addEventListener(
      'copy',
      (event) => {
        document.body.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? '';
      },
      { once: true },
    );
  });
  await copying();
  const body = page.locator('body');
  await expect(body).toHaveAttribute('data-copied', /./);
  return (await body.getAttribute('data-copied')) ?? '';
}

test('explanations are walked back and forward by keys, buttons and their path @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  await figure(page, 'NPV, plan').focus();
  await page.keyboard.press('F8');
  await why(page, 'NPV of the plan')
    .getByRole('button', { name: 'NPV of the conversion', exact: true })
    .click();
  const conversion = why(page, 'NPV of the conversion');
  await expect(conversion.getByRole('button', { name: 'Forward' })).toBeDisabled();
  await conversion.getByRole('button', { name: 'Cash of leases and sales each month', exact: true }).click();
  await expect(why(page, 'Cash of leases and sales')).toContainText('sum over its years');

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(conversion).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(why(page, 'NPV of the plan').getByRole('button', { name: 'Back' })).toBeDisabled();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(conversion).toBeVisible();
  await conversion.getByRole('button', { name: 'Forward' }).click();
  await expect(why(page, 'Cash of leases and sales')).toBeVisible();

  const path = page.getByRole('navigation', { name: 'Path of explanations' });
  await expect(path.getByRole('button')).toHaveCount(3);
  await expect(path.locator('[aria-current="step"]')).toHaveText(
    'Cash of leases and sales, Bosque Ridge, all years',
  );
  await path.getByRole('button', { name: 'NPV of the plan, Bosque Ridge' }).click();
  await expect(why(page, 'NPV of the plan')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(why(page)).toBeHidden();
  await expect(figure(page, 'NPV, plan')).toBeFocused();
});

test('a cell of the year table is explained month by month, and a total year by year @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  const table = page.getByRole('grid', { name: 'Bosque Ridge by calendar year' });
  const heads = await table.getByRole('columnheader').allTextContents();
  const row = table.getByRole('row', { name: /^Lease income/ });
  const cell = row.getByRole('gridcell').nth(heads.indexOf('2030') - 1);
  await cell.focus();
  await page.keyboard.press('F8');
  const year = why(page, 'Lease income');
  await expect(year).toContainText('Bosque Ridge, 2030');
  await expect(year).toContainText('sum over its months');
  await expect(year.getByRole('button', { name: 'Jan 2030', exact: true })).toBeVisible();
  await expect(year.getByRole('button', { name: 'Dec 2030', exact: true })).toBeVisible();
  await expect(year.getByRole('button', { name: 'Jan 2031', exact: true })).toHaveCount(0);
  await year.getByRole('button', { name: 'Dec 2030', exact: true }).click();
  await expect(why(page, 'Lease income')).toContainText('Bosque Ridge, Dec 2030');
  await page.keyboard.press('Escape');

  await row.getByRole('gridcell').last().focus();
  await page.keyboard.press('F8');
  await expect(why(page, 'Lease income')).toContainText('sum over its years');
  await why(page).getByRole('button', { name: '2030', exact: true }).click();
  await expect(
    why(page, 'Lease income').getByRole('button', { name: 'Jan 2030', exact: true }),
  ).toBeVisible();
});

test('parts open in their place down to inputs, which lead to their boxes @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  await figure(page, 'Critical IT').first().focus();
  await page.keyboard.press('F8');
  await expect(why(page, 'Critical IT')).toBeVisible();
  for (let depth = 0; depth < 6; depth += 1) {
    const closed = why(page).getByRole('button', { name: /^Parts of/, expanded: false });
    if ((await closed.count()) === 0) break;
    const open = why(page).getByRole('button', { name: /^Parts of/, expanded: true });
    const before = await open.count();
    await closed.first().click();
    await expect(open).toHaveCount(before + 1);
  }
  await why(page).getByRole('button', { name: 'Go to Utility-to-IT ratio' }).first().click();
  await expect(why(page)).toBeHidden();
  await expect(page.getByRole('textbox', { name: /^Utility-to-IT ratio/ })).toBeFocused();
});

test('an explanation is copied as text, by its button and by Ctrl+C @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  await figure(page, 'Capex to RFS').focus();
  await page.keyboard.press('F8');
  await expect(why(page, 'Capex')).toBeVisible();
  const byButton = await copied(page, () =>
    why(page).getByRole('button', { name: 'Copy explanation' }).click(),
  );
  await expect(why(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(byButton).toMatch(/^Capex: USD \d{3} M, Bosque Ridge\n/);
  expect(byButton).toContain('\nFormula: Capex = sum over all months of capex');
  expect(byButton).toMatch(/\nMade of\n- Capex, each month: USD \d{3} M\n/);
  expect(byButton).toMatch(/\nBy calendar year, USD M\n- 2027: \d{3}\.\d\n/);
  await page.evaluate(() => {
    delete document.body.dataset['copied'];
  });
  expect(await copied(page, () => page.keyboard.press('Control+c'))).toBe(byButton);
});

test('a mark of a chart is explained where it is pointed at, and hashprice on Portfolio @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  await page.locator('.is-bridge svg').getByText('Hard cost', { exact: true }).scrollIntoViewIfNeeded();
  await page.locator('.is-bridge svg [data-why*="npvHardCost"]').hover();
  await page.keyboard.press('F8');
  await expect(why(page, 'Hard cost')).toContainText('as a loss');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Portfolio', exact: true }).click();
  await page.getByRole('note', { name: /^Hashprice in month 1/ }).focus();
  await page.keyboard.press('F8');
  await expect(why(page, 'Hashprice')).toContainText('hashprice in BTC times the BTC price');
});

test('a site says what its value rests on and where it breaks even, and greys both while late @core', async ({
  app,
  folder,
}) => {
  test.slow();
  const page = await openSite(app, folder);
  const basis = page.getByRole('region', { name: 'What the value of Bosque Ridge rests on' });
  await expect(basis.getByRole('heading')).toHaveText(/^Of this NPV, \d+ % rests on estimates/, {
    timeout: 60_000,
  });
  const shares = await basis.getByRole('list').first().getByRole('listitem').allTextContents();
  const sum = shares.reduce((total, text) => total + Number(/\d+/.exec(text)?.[0]), 0);
  expect(sum).toBe(100);
  await expect(basis.getByRole('button', { name: /^Go to / })).toHaveCount(5);

  const breakEven = page.getByRole('region', { name: 'Break-even of Bosque Ridge' });
  await expect(breakEven.getByRole('heading')).toHaveText(
    /^Rent may fall [1-9]\d % before mining on is better$/,
  );
  const rent = page.getByRole('textbox', { name: /^Rent, lease year 1/ });
  const rentOf = async (): Promise<number> =>
    Number(/[\d.]+/.exec((await breakEven.locator('dd').first().textContent()) ?? '')?.[0]);
  const at = await rentOf();
  await rent.fill(String(at));
  await rent.press('Enter');
  await expect(breakEven.locator('[data-late]')).toHaveCount(1);
  await expect(breakEven).toContainText('Rent may fall 0 %', { timeout: 60_000 });
  await expect(figure(page, 'Gain over do-nothing')).toContainText(/^\+?0(\.\d+)?USD M$/);
  expect(await rentOf()).toBeCloseTo(at, 9);

  await basis.getByRole('button', { name: /^Go to Hard cost/ }).click();
  await expect(page.getByRole('textbox', { name: /^Hard cost/ })).toBeFocused();
});

test('Portfolio says what its NPV rests on, and an input there opens its site @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  await page.getByRole('button', { name: 'Portfolio', exact: true }).click();
  const basis = page.getByRole('region', { name: 'What the NPV rests on' });
  test.slow();
  await expect(basis).toContainText(/\d+ % rests on estimates/, { timeout: 90_000 });
  await expect(page.getByRole('region', { name: 'Break-even', exact: true })).toContainText(
    'Every rent, year 1',
    { timeout: 90_000 },
  );
  await basis.getByRole('button', { name: /^Go to Discount, lease/ }).click();
  await expect(page.getByRole('textbox', { name: /^Discount, lease/ })).toBeFocused();
  await basis.getByRole('button', { name: /^Go to Rent, lease year 1 of Concho Draw/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Concho Draw' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Rent, lease year 1/ })).toBeFocused();
});

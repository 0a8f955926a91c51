import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { openSite } from './fixtures/demoSite.ts';

const aiHandle = (page: Page): Locator => page.getByRole('slider', { name: /utility MW to AI$/ });
const figure = (page: Page, label: string): Locator => page.getByRole('note', { name: label });

async function revision(page: Page): Promise<number> {
  const state = await page.evaluate(() => window.switchyard?.request('app.state', {}));
  return (state as { value: { document: { revision: number } } }).value.document.revision;
}

/** Takes the handle of AI and moves it by a share of its bar, without letting go. */
async function drag(page: Page, share: number): Promise<void> {
  const handle = await aiHandle(page).boundingBox();
  const bar = await page.locator('.split-span').first().boundingBox();
  if (!handle || !bar) throw new Error('The bar is not on screen');
  const x = handle.x + handle.width / 2;
  const y = handle.y + handle.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (share * bar.width) / 2, y, { steps: 4 });
  await page.mouse.move(x + share * bar.width, y, { steps: 4 });
}

test('dragging the bar moves every figure; letting go is one step of undo @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const before = await revision(page);
  await expect(aiHandle(page)).toHaveAttribute('aria-valuetext', '100 of 140 MW, 71 %, in two blocks');
  await expect(figure(page, 'To AI')).toContainText('100');

  await drag(page, -20 / 140);
  await expect(aiHandle(page)).toHaveAttribute('aria-valuetext', '80 of 140 MW, 57 %, in two blocks');
  await expect(figure(page, 'To AI')).toContainText('80');
  await expect(page.getByRole('heading', { name: /80 MW to AI, 55 MW keep mining/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Bosque Ridge hands 80 MW to AI/ })).toBeVisible();
  expect(await revision(page)).toBe(before);

  await page.mouse.up();
  await expect.poll(() => revision(page)).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect(aiHandle(page)).toHaveAttribute('aria-valuetext', /^100 of 140 MW/);
  await expect(figure(page, 'To AI')).toContainText('100');
  await page.keyboard.press('Control+y');
  await expect(aiHandle(page)).toHaveAttribute('aria-valuetext', /^80 of 140 MW/);
});

test('Escape during a drag puts everything back and saves nothing @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const before = await revision(page);
  const gain = await figure(page, 'Gain over do-nothing').textContent();
  await drag(page, -40 / 140);
  await expect(figure(page, 'Gain over do-nothing')).not.toHaveText(gain ?? '');
  await page.keyboard.press('Escape');
  await expect(figure(page, 'Gain over do-nothing')).toHaveText(gain ?? '');
  await page.mouse.up();
  await expect(aiHandle(page)).toHaveAttribute('aria-valuetext', /^100 of 140 MW/);
  expect(await revision(page)).toBe(before);
});

test('while a hand is on the bar, what it has done since it took hold is shown @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  await aiHandle(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(aiHandle(page)).toHaveAttribute('aria-valuetext', /^95 of/);
  await page.keyboard.down('ArrowLeft');
  await expect(
    page.getByText(/^Since you took hold: NPV .*, gain .*, capex ▼ −\d+ USD M less$/),
  ).toBeVisible();
  await expect(page.getByText('when taken 95')).toBeVisible();
  await page.keyboard.up('ArrowLeft');
  await expect(page.getByText(/Since you took hold/)).toHaveCount(0);
  await expect(page.getByText('when taken 95')).toHaveCount(0);
  await expect(page.getByText(/; grey line: AI as opened/)).toBeVisible();
});

test('the bar obeys the keyboard, and a double click brings the baseline back @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  const handle = aiHandle(page);
  const steps: readonly (readonly [string, RegExp])[] = [
    ['ArrowRight', /^105 of/],
    ['Shift+ArrowLeft', /^104 of/],
    ['ArrowLeft', /^100 of/],
    ['PageDown', /^50 of/],
    ['Home', /^0 of .* in no blocks/],
    ['End', /^135 of .* in three blocks/],
  ];
  await handle.focus();
  for (const [key, words] of steps) {
    await page.keyboard.press(key);
    await expect(handle, key).toHaveAttribute('aria-valuetext', words);
  }
  await expect(handle).toHaveAttribute('aria-description', /Hard stop 135 MW: .*5 MW reserved/);
  await handle.dblclick();
  await expect(handle).toHaveAttribute('aria-valuetext', /^100 of/);
});

test('the second handle moves the reserve against mining @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const edge = page.getByRole('slider', { name: /edge of the reserved power/ });
  await expect(edge).toHaveAttribute('aria-valuetext', '5 MW reserved of 140 MW');
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuetext', '10 MW reserved of 140 MW');
  await expect(page.getByRole('textbox', { name: 'Reserved, MW' })).toHaveValue('10.0');
  await expect(page.getByRole('heading', { name: /100 MW to AI, 30 MW keep mining/ })).toBeVisible();
});

test('an input takes units, refuses wrong ones in words, and keeps what was typed @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  const before = await revision(page);
  const rent = page.getByRole('textbox', { name: /^Rent, lease year 1/ });
  await rent.fill('120 USD/MWh');
  await rent.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('USD/IT kW-month expected, got USD/MWh');
  await expect(rent).toHaveValue('120 USD/MWh');
  expect(await revision(page)).toBe(before);

  await rent.press('Escape');
  await expect(rent).toHaveValue('137.0');
  expect(await revision(page)).toBe(before);

  const energised = page.getByRole('textbox', { name: 'Energised, MW' });
  await energised.fill('0.15 GW');
  await energised.press('Enter');
  await expect(energised).toHaveValue('150.0');
  await expect.poll(() => revision(page)).toBe(before + 1);
  await expect(aiHandle(page)).toHaveAttribute('aria-valuetext', /of 150 MW/);

  await energised.fill('60 MW');
  await energised.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Convert less first');
  await expect(energised).toHaveValue('60 MW');
  expect(await revision(page)).toBe(before + 1);
});

test('a value outside its band warns with the band and its source, and stands @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  const ratio = page.getByRole('textbox', { name: /^Utility-to-IT ratio/ });
  await ratio.fill('1.9');
  await ratio.press('Enter');
  await expect(page.getByRole('img', { name: /usually 1.25 to 1.52 \(seven announced deals/ })).toBeVisible();
  await expect(figure(page, 'Critical IT').first()).toContainText('52.6');
});

test('the source of an input is shown and edited where the input is @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const rent = page.getByRole('textbox', { name: /^Rent, lease year 1/ });
  await rent.focus();
  await expect(page.getByRole('status').filter({ hasText: 'Letters of intent (invented)' })).toBeVisible();
  await page.keyboard.press('F8');
  const editor = page.getByRole('dialog', { name: 'Source of Rent, lease year 1' });
  await editor.getByLabel('Source', { exact: true }).fill('');
  await editor.getByRole('radio', { name: 'signed' }).check({ force: true });
  await editor.getByRole('button', { name: 'Save source' }).click();
  await expect(editor.getByRole('alert')).toContainText('needs a source');
  await editor.getByLabel('Source', { exact: true }).fill('Lease, clause 4.1');
  await editor.getByLabel('Date').fill('2026-11-20');
  await editor.getByRole('button', { name: 'Save source' }).click();
  await expect(editor).toBeHidden();
  await expect(page.getByRole('button', { name: 'Source of Rent, lease year 1: signed' })).toBeVisible();
});

test('the dates of a block are edited as months @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  await page.getByRole('button', { name: /^Block 2, 50 MW/ }).click();
  const ready = page.getByRole('textbox', { name: 'Ready for service, month' });
  await expect(ready).toHaveValue('Oct 2028');
  await ready.fill('soon');
  await ready.press('Enter');
  await expect(page.getByRole('alert')).toContainText('is not a month');
  await ready.fill('+6');
  await ready.press('Enter');
  await expect(ready).toHaveValue('Apr 2029');
  await expect(page.getByRole('heading', { name: /100 MW to AI by Q2 2029/ })).toBeVisible();
});

test('F8 explains a headline, a cell of the year table and a calculated input @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  await figure(page, 'Gain over do-nothing').focus();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is Gain over do-nothing/ });
  await expect(why).toContainText('NPV of the plan');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();

  const table = page.getByRole('grid', { name: 'Bosque Ridge by calendar year' });
  const heads = await table.getByRole('columnheader').allTextContents();
  const rent = table
    .getByRole('row', { name: /^Lease income/ })
    .getByRole('gridcell')
    .nth(heads.indexOf('2030') - 1);
  await rent.focus();
  await page.keyboard.press('F8');
  await expect(page.getByRole('dialog', { name: /^Why is Lease income/ })).toContainText(
    'Bosque Ridge, 2030',
  );
});

test('the year table adds up as shown and is taken along with headings and units @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  const table = page.getByRole('grid', { name: 'Bosque Ridge by calendar year' });
  const number = (text: string): number => Number(text.replaceAll(',', '').replace('\u2212', '-'));
  for (const name of ['Lease income', 'Capex', 'Cash of the plan']) {
    const cells = await table
      .getByRole('row', { name: new RegExp(`^${name}`) })
      .getByRole('gridcell')
      .allTextContents();
    const shown = cells.map(number);
    const total = shown.pop() ?? Number.NaN;
    expect(total, name).not.toBe(0);
    expect(
      shown.reduce((sum, value) => sum + value, 0),
      name,
    ).toBeCloseTo(total, 6);
  }
  const copied = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.addEventListener('copy', (event) => resolve(event.clipboardData?.getData('text/plain') ?? ''));
      }),
  );
  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect(page.getByRole('button', { name: 'Copied with headings' })).toBeVisible();
  const [heads = '', ...rows] = (await copied).split('\n');
  expect(heads).toMatch(/^Line\tUnit\t2026\t2027\t.*\tTotal$/);
  expect(rows[0]).toMatch(/^AI\tMW\t/);
  expect(rows.some((row) => row.startsWith('Interest added to the loan\tUSD M\t'))).toBe(true);
});

test('the view has no accessibility problem @chromium', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  await expectAccessible(page, { within: ['main'] });
});

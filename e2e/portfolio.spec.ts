import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoPortfolio } from '../electron/exchange/samples/demo.ts';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import {
  aiSlider,
  amountOf,
  cellOf,
  inventedCompany,
  keyFigure,
  openSample,
  publicMiners,
  revisionOf,
  rowOf,
  sitesGrid,
} from './fixtures/sitesTable.ts';

const number = (text: string): number => Number(text.replace(/[▲▼ ,+]/g, '').replace('\u2212', '-'));

async function chooseGrouping(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Group:/ }).click();
  await page.getByRole('menuitemradio', { name: words, exact: true }).click();
  await expect(page.getByRole('button', { name: `Group: ${words}` })).toBeVisible();
}

/** The column of rows on screen whose head begins with `head`: sites alone, from the top. */
async function columnTexts(page: Page, head: string): Promise<string[]> {
  const column = await sitesGrid(page)
    .getByRole('columnheader', { name: new RegExp(`^${head}`) })
    .getAttribute('aria-colindex');
  const cells = await sitesGrid(page)
    .getByRole('row')
    .evaluateAll(
      (rows, at) =>
        rows
          .filter((row) => row.hasAttribute('aria-selected'))
          .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
          .map((row) => row.querySelector(`[aria-colindex="${at}"]`)?.textContent ?? ''),
      column,
    );
  return cells;
}

test('heads sort, words and chips narrow, and the totals follow @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await chooseGrouping(page, 'none');
  const head = (name: string) => sitesGrid(page).getByRole('columnheader', { name: new RegExp(`^${name}`) });
  await expect(head('Energised')).toHaveAttribute('aria-sort', 'descending');
  const isOrdered = (values: readonly number[], by: 1 | -1): boolean =>
    values.every((value, index) => index === 0 || by * (value - (values[index - 1] ?? value)) >= 0);
  const power = (): Promise<number[]> => columnTexts(page, 'Energised').then((texts) => texts.map(number));
  expect(isOrdered(await power(), -1)).toBe(true);
  await head('Energised').getByRole('button').click();
  await expect(head('Energised')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => isOrdered(await power(), 1)).toBe(true);
  await head('Site').getByRole('button').click();
  await expect(head('Site')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head('Energised')).toHaveAttribute('aria-sort', 'none');
  const names = await columnTexts(page, 'Site');
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));

  const filter = page.getByRole('searchbox', { name: /^Filter sites/ });
  await filter.fill('texas ridge');
  await expect(rowOf(page, /^\d+ of 17 sites/)).toBeVisible();
  await expect(rowOf(page, 'Bosque Ridge')).toBeVisible();
  await expect(rowOf(page, 'Concho Draw')).toBeHidden();
  const shown = await power();
  const total = await cellOf(page, /^\d+ of 17 sites/, 'Energised');
  expect(number((await total.textContent()) ?? '')).toBe(shown.reduce((sum, mw) => sum + mw, 0));
  await page.getByRole('button', { name: /^contains “texas ridge”/ }).click();
  await expect(filter).toHaveValue('');
  await expect(rowOf(page, '17 sites')).toBeVisible();

  await page.getByRole('button', { name: /^Show/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'converts' }).click();
  await page.keyboard.press('Escape');
  const demo = demoPortfolio();
  const converting = demo.sites.filter((site) => demo.blocks.some(({ siteId }) => siteId === site.id));
  await expect(rowOf(page, `${converting.length} of 17 sites`)).toBeVisible();
  // The cell of a site says its state after its name.
  expect((await columnTexts(page, 'Site')).sort()).toEqual(
    converting
      .map(({ name }) => name)
      .sort()
      .map((name) => expect.stringMatching(new RegExp(`^${name}`))),
  );
  await filter.fill('no such place');
  await expect(page.getByText('No site is like that.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all 17 sites' }).click();
  await expect(rowOf(page, '17 sites')).toBeVisible();
});

test('groups have subtotals that add up, and fold @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, publicMiners);
  for (const [grouping, name] of [
    ['company', 'Riot Platforms'],
    ['grid', 'ERCOT'],
  ] as const) {
    await chooseGrouping(page, grouping);
    const filter = page.getByRole('searchbox', { name: /^Filter sites/ });
    await filter.fill(name === 'ERCOT' ? 'ercot cipher' : name);
    const group = rowOf(page, new RegExp(`^${name}, \\d+ sites`));
    await expect(group).toBeVisible();
    const members = (await columnTexts(page, 'Energised')).map(number);
    const button = group.getByRole('button', { name: new RegExp(`^${name}, ${members.length} sites`) });
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const subtotal = await cellOf(page, new RegExp(`^${name}, \\d+ sites`), 'Energised');
    expect(members.length).toBeGreaterThan(2);
    expect(number((await subtotal.textContent()) ?? '')).toBe(members.reduce((sum, mw) => sum + mw, 0));
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(await columnTexts(page, 'Energised')).toEqual([]);
    await expect(subtotal).toBeVisible();
    await button.click();
    await expect.poll(() => columnTexts(page, 'Energised')).toHaveLength(members.length);
    await filter.fill('');
  }
});

test('chosen and pinned columns are still so after a restart @core', async ({ launch, folder }) => {
  const first = await launch();
  const page = await openSample(first, folder, inventedCompany);
  const head = (on: Page, name: RegExp) => sitesGrid(on).getByRole('columnheader', { name });
  await expect(head(page, /^IRR/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Columns: Board/ }).click();
  await page.getByRole('menuitemcheckbox', { name: /^IRR of the conversion/ }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Capex/ }).click();
  await page.keyboard.press('Escape');
  await expect(head(page, /^IRR/)).toBeVisible();
  await expect(head(page, /^Capex/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Columns: own/ })).toBeVisible();
  await first.close();

  const second = await launch();
  await second.page.getByRole('button', { name: /^Board\.switchyard/ }).click();
  await expect(head(second.page, /^IRR/)).toBeVisible();
  await expect(head(second.page, /^Capex/)).toHaveCount(0);
});

test('the totals row says what the key figures say @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.getByRole('button', { name: /^Columns:/ }).click();
  await page.getByRole('menuitemradio', { name: 'Value' }).click();
  await page.keyboard.press('Escape');
  for (const [head, label] of [
    ['Capex', 'Capex to RFS'],
    ['NPV, plan', 'NPV, plan'],
    ['Gain', 'Gain over do-nothing'],
    ['IRR', 'IRR of conversion'],
  ] as const) {
    const total = (await (await cellOf(page, '17 sites', head)).textContent()) ?? '';
    expect(number(total), label).toBe(number(await amountOf(page, label)));
  }
});

test('arrows move through the cells, and a cell is edited in its place @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await chooseGrouping(page, 'none');
  const first = await cellOf(page, 'Concho Draw', 'Energised');
  const second = await cellOf(page, 'Caprock Mesa', 'Energised');
  await first.click();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(await cellOf(page, 'Concho Draw', 'Site')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(first).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(sitesGrid(page).getByRole('gridcell').and(page.locator(':focus'))).toHaveAttribute(
    'aria-colindex',
    (await sitesGrid(page).getAttribute('aria-colcount')) ?? '',
  );
  await page.keyboard.press('Control+Home');
  await expect(await cellOf(page, 'Concho Draw', 'Site')).toBeFocused();

  const before = await revisionOf(page);
  await first.click();
  await page.keyboard.press('F2');
  const box = page.getByRole('textbox', { name: 'Concho Draw, Energised, MW' });
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('320.0');
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await expect(first).toHaveText('320');
  expect(await revisionOf(page)).toBe(before);

  await page.keyboard.press('3');
  await expect(box).toHaveValue('3');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(first).toHaveText('340');
  await expect(second).toBeFocused();
  await expect.poll(() => revisionOf(page)).toBe(before + 1);

  await page.keyboard.press('Enter');
  const secondBox = page.getByRole('textbox', { name: 'Caprock Mesa, Energised, MW' });
  await secondBox.fill('0.25 GW');
  await page.keyboard.press('Tab');
  await expect(second).toHaveText('250');
  await expect(aiSlider(page, 'Caprock Mesa')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(await cellOf(page, 'Caprock Mesa', 'To AI')).toBeFocused();
  await expect.poll(() => revisionOf(page)).toBe(before + 2);

  const price = await cellOf(page, 'Caprock Mesa', 'Power, all-in');
  await price.click();
  await page.keyboard.press('F2');
  const priceBox = page.getByRole('textbox', { name: /^Caprock Mesa, Power/ });
  await priceBox.fill('40 MW');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'USD/MWh expected' })).toBeVisible();
  await expect(priceBox).toHaveValue('40 MW');
  await expect(priceBox).toBeFocused();
  expect(await revisionOf(page)).toBe(before + 2);
  await priceBox.fill('4 c/kWh');
  await page.keyboard.press('Enter');
  await expect(price).toHaveText('40.0');

  // More than the site has is refused with what stops it; what was typed stays.
  const toAi = await cellOf(page, 'Caprock Mesa', 'To AI');
  await toAi.click();
  await page.keyboard.press('9');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /At most|cannot/ })).toBeVisible();
  const toAiBox = page.getByRole('textbox', { name: /^Caprock Mesa, to AI/ });
  await expect(toAiBox).toHaveValue('999');
  await toAiBox.fill('60');
  await page.keyboard.press('Enter');
  await expect(toAi).toHaveText('60');
  await expect(aiSlider(page, 'Caprock Mesa')).toHaveAttribute('aria-valuetext', /^60 of 250 MW/);
});

test('a wrong amount left behind in a cell is said, not dropped in silence @core', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  const before = await revisionOf(page);
  const price = await cellOf(page, 'Concho Draw', 'Power, all-in');
  const was = (await price.textContent()) ?? '';
  await price.click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: /^Concho Draw, Power/ }).fill('40 MW');
  await (await cellOf(page, 'Bosque Ridge', 'Energised')).click();
  const message = page.getByRole('alert').filter({ hasText: '40 MW' });
  await expect(message).toContainText('Concho Draw, Power');
  await expect(message).toContainText('USD/MWh expected');
  await expect(price).toHaveText(was);
  expect(await revisionOf(page)).toBe(before);
});

test('the palette changes a conversion by words, and refuses too much @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('Control+k');
  const search = page
    .getByRole('searchbox', { name: 'Go to, change, find' })
    .or(page.getByRole('textbox', { name: 'Go to, change, find' }));
  await search.fill('concho ai 9999');
  await expect(page.getByRole('button', { name: /Concho Draw: AI at most/ })).toBeDisabled();
  await search.fill('concho ai 55');
  await expect(page.getByRole('button', { name: /^Concho Draw: AI .* to 55/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(search).toBeHidden();
  await expect(aiSlider(page, 'Concho Draw')).toHaveAttribute('aria-valuetext', /^55 of/);
  await page.keyboard.press('Control+z');
  await expect(aiSlider(page, 'Concho Draw')).not.toHaveAttribute('aria-valuetext', /^55 of/);
});

test('the palette has the keys before the next frame @chromium', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('button', { name: 'New portfolio' })).toBeVisible();
  const focused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const keys = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
          requestAnimationFrame(() => resolve(document.activeElement?.getAttribute('aria-label')));
        });
      }),
  );
  expect(focused).toBe('Go to, change, find');
});

test('themes and densities are chosen and kept @core', async ({ launch, folder }) => {
  const first = await launch();
  const page = await openSample(first, folder, inventedCompany);
  const choose = async (words: string): Promise<void> => {
    await page.getByRole('button', { name: /^Appearance/ }).click();
    await page.getByRole('menuitemradio', { name: words, exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
  };
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const rowHeight = async () => (await rowOf(page, 'Bosque Ridge').boundingBox())?.height ?? 0;
  const grounds = new Set<string>();
  for (const theme of ['Light', 'Dark', 'Projector']) {
    await choose(theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    grounds.add(await ground());
  }
  expect(grounds.size).toBe(3);
  const heights: number[] = [];
  for (const density of ['Compact', 'Standard', 'Roomy']) {
    await choose(density);
    await expect(page.locator('html')).toHaveAttribute('data-density', density.toLowerCase());
    heights.push(await rowHeight());
  }
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(new Set(heights).size).toBe(3);
  await choose('Dark');
  await first.close();
  const second = await launch();
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(second.page.locator('html')).toHaveAttribute('data-density', 'roomy');
});

test('the view has no accessibility problem @chromium', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  // Heads of columns are broken into lines and shortened; their names spell them out.
  await expectAccessible(page, { except: ['label-content-name-mismatch'] });
});

test('a thousand sites say how many they are, and the last is reached by keys @core', async ({
  app,
  folder,
}) => {
  const list = join(folder, 'many.csv');
  const rows = Array.from({ length: 1_000 }, (_, index) => {
    const nth = String(index + 1).padStart(4, '0');
    return `Company ${index % 9},Site ${nth},${1_001 - index},${30 + (index % 25)} USD/MWh`;
  });
  writeFileSync(list, `company,site,energised_MW,power_price\n${rows.join('\n')}\n`);
  await app.answerDialogs(join(folder, 'Many.switchyard'));
  const { page } = app;
  await page.getByRole('button', { name: 'New portfolio' }).click();
  await app.answerDialogs(list);
  await page.getByRole('button', { name: 'Import sites from CSV' }).click();
  await page.getByRole('button', { name: 'Import 1,000 sites' }).click();
  await chooseGrouping(page, 'none');
  const grid = sitesGrid(page);
  await expect(grid).toHaveAttribute('aria-rowcount', '1002');
  await expect(rowOf(page, '1,000 sites')).toHaveAttribute('aria-rowindex', '1002');
  const heads = await grid.getByRole('columnheader').count();
  await expect(grid).toHaveAttribute('aria-colcount', String(heads));
  await expect(rowOf(page, 'Site 0001')).toHaveAttribute('aria-rowindex', '2');
  // Only what is on screen is drawn.
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await (await cellOf(page, 'Site 0001', 'Energised')).click();
  await page.keyboard.press('Control+ArrowDown');
  await expect(rowOf(page, 'Site 1000')).toHaveAttribute('aria-rowindex', '1001');
  await expect(await cellOf(page, 'Site 1000', 'Energised')).toBeFocused();
  await aiSlider(page, 'Site 0997').focus();
  await page.keyboard.press('End');
  await expect(keyFigure(page, 'Capex to RFS')).not.toHaveText(/^0/);
});

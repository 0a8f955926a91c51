import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type RunningApp, test } from './fixtures/app.ts';
import { root } from './fixtures/paths.ts';
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

const messyList = join(root, 'electron/exchange/samples/public-miners.csv');

/** A new document without a site, made on the start page. */
async function newPortfolio(app: RunningApp, folder: string): Promise<Page> {
  await app.answerDialogs(join(folder, 'Board.switchyard'));
  await app.page.getByRole('button', { name: 'New portfolio' }).click();
  await expect(app.page.getByText('No site yet')).toBeVisible();
  return app.page;
}

async function previewList(app: RunningApp, list: string): Promise<void> {
  await app.answerDialogs(list);
  await app.page.getByRole('button', { name: 'Import sites from CSV' }).click();
  await expect(app.page.getByRole('region', { name: 'Import' })).toBeVisible();
}

/** Takes the handle of a site's slider and moves it by a share of its track, without letting go. */
async function dragSlider(page: Page, site: string, share: number): Promise<void> {
  const handle = await aiSlider(page, site).boundingBox();
  const track = await aiSlider(page, site).locator('..').boundingBox();
  if (!handle || !track) throw new Error(`The slider of ${site} is not on screen`);
  const x = handle.x + handle.width / 2;
  const y = handle.y + handle.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (share * track.width) / 2, y, { steps: 4 });
  await page.mouse.move(x + share * track.width, y, { steps: 4 });
}

test('a messy list of 100 sites is previewed, imported and slid, and one undo takes each back @core', async ({
  app,
  folder,
}) => {
  const page = await newPortfolio(app, folder);
  await previewList(app, messyList);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '100 sites of public-miners.csv can arrive',
  );
  await expect(page.getByRole('region', { name: 'Import' })).toContainText(
    '100 new · 0 updated · 0 refused · 50 doubtful cells',
  );
  await expect(page.getByRole('heading', { name: 'No row was refused' })).toBeVisible();
  const doubtful = (name: RegExp) => page.getByRole('row', { name });
  for (const [original, words] of [
    [/^2 Rockdale contracted_or_pipeline_MW 700 \(all intended/, '700.0 MW'],
    [/^6 Coleman Road contracted_or_pipeline_MW 60-150/, 'a range up to 150'],
    [/^11 Hannibal .*contracted_or_pipeline_MW 1000\+/, 'at least this much'],
  ] as const)
    await expect(doubtful(original)).toContainText(words);

  await page.getByRole('button', { name: 'Import 100 sites' }).click();
  await expect(rowOf(page, '100 sites')).toContainText('12,169');
  await expect(page.getByRole('heading', { name: /^None of 100 sites converts yet/ })).toBeVisible();
  await expect(keyFigure(page, 'Capex to RFS')).toContainText('0');

  const before = await revisionOf(page);
  const doNothing = await amountOf(page, 'NPV, plan');
  await dragSlider(page, 'Corsicana', 0.5);
  const slider = aiSlider(page, 'Corsicana');
  await expect(slider).toHaveAttribute('aria-valuetext', /^200 of 400 MW, 50 %/);
  const capex = await cellOf(page, 'Corsicana', 'Capex');
  await expect(capex).not.toHaveText('–');
  await expect(await cellOf(page, '100 sites', 'To AI')).toHaveText('200');
  // The only site that converts carries the whole spend: its row, the totals and the strip say the same.
  const spend = (await capex.textContent()) ?? '';
  await expect(await cellOf(page, '100 sites', 'Capex')).toHaveText(spend);
  await expect(keyFigure(page, 'Capex to RFS')).toHaveText(new RegExp(`^${spend}\\s*USD M$`));
  await expect(page.getByRole('heading', { name: /^One of 100 sites converts 200 MW/ })).toBeVisible();
  expect(await revisionOf(page), 'nothing is saved under the hand').toBe(before);

  await page.mouse.up();
  await expect.poll(() => revisionOf(page)).toBe(before + 1);
  await expect(page.getByRole('button', { name: /^Undo: .*Corsicana/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(slider).toHaveAttribute('aria-valuetext', /^0 of 400 MW/);
  await expect(keyFigure(page, 'NPV, plan')).toHaveText(new RegExp(`^${doNothing}`));
  await page.keyboard.press('Control+y');
  await expect(slider).toHaveAttribute('aria-valuetext', /^200 of 400 MW/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('No site yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeDisabled();
});

test('refused rows of a bad list are named with their reasons, and the others arrive @core', async ({
  app,
  folder,
}) => {
  const list = join(folder, 'bad.csv');
  writeFileSync(
    list,
    'company,site,energised_MW,power_price\nA,Good,100,45\nA,Minus,-40,45\nA,,50,45\nA,Watts,250000 kW,45\n',
  );
  const page = await newPortfolio(app, folder);
  await previewList(app, list);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two sites of bad.csv can arrive');
  await expect(page.getByRole('heading', { name: 'Two rows were refused' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 A Minus .*"-40".*cannot be below 0/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^4 .*no name|^4 .*name.*empty/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^5 Watts energised_MW 250000 kW 250\.0 MW/ })).toBeVisible();
  await page.getByRole('button', { name: 'Import 2 sites' }).click();
  await expect(rowOf(page, '2 sites')).toContainText('350');
});

test('a file that is no list is refused in words, and the document stays @core', async ({ app, folder }) => {
  const picture = join(folder, 'picture.csv');
  writeFileSync(picture, Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(5_000, 7)]));
  const page = await newPortfolio(app, folder);
  await app.answerDialogs(picture);
  await page.getByRole('button', { name: 'Import sites from CSV' }).click();
  await expect(page.getByRole('alert')).toContainText('picture.csv');
  await expect(page.getByText('No site yet')).toBeVisible();
});

test('Escape during a drag puts back, and the slider obeys the keyboard @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, publicMiners);
  const slider = aiSlider(page, 'Corsicana');
  const before = await revisionOf(page);
  const whole = await keyFigure(page, 'NPV, plan').textContent();
  await dragSlider(page, 'Corsicana', 0.3);
  await expect(slider).toHaveAttribute('aria-valuetext', /^1\d\d of 400 MW/);
  await page.keyboard.press('Escape');
  await expect(slider).toHaveAttribute('aria-valuetext', /^0 of 400 MW, 0 %/);
  await page.mouse.up();
  await expect(keyFigure(page, 'NPV, plan')).toHaveText(whole ?? '');
  expect(await revisionOf(page)).toBe(before);

  await slider.focus();
  for (const [key, mw] of [
    ['ArrowRight', 5],
    ['Shift+ArrowRight', 6],
    ['Shift+ArrowLeft', 5],
    ['ArrowLeft', 0],
    ['PageUp', 50],
    ['PageDown', 0],
    ['End', 400],
    ['Home', 0],
    ['End', 400],
  ] as const) {
    await page.keyboard.press(key);
    const share = Math.round(mw / 4);
    await expect(slider, key).toHaveAttribute('aria-valuetext', `${mw} of 400 MW, ${share} %`);
  }
  await page.keyboard.press('ArrowDown');
  await expect(slider).not.toBeFocused();
  await expect(slider).toHaveAttribute('aria-valuetext', /^400 of/);
});

test('a market slider moves every site, and F8 says why @core', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  const names = ['Concho Draw', 'Bosque Ridge', 'Caprock Mesa'];
  const values = async (): Promise<string[]> => {
    const cells = await Promise.all([...names, '17 sites'].map((name) => cellOf(page, name, 'NPV, plan')));
    return Promise.all(cells.map(async (cell) => (await cell.textContent()) ?? ''));
  };
  const before = await values();
  const price = page.getByRole('slider', { name: 'BTC price' });
  const was = await price.getAttribute('aria-valuetext');
  await price.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(price).not.toHaveAttribute('aria-valuetext', was ?? '');
  await expect
    .poll(async () => (await values()).filter((value, index) => value === before[index]))
    .toEqual([]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(values).toEqual(before);

  const gain = await cellOf(page, 'Bosque Ridge', 'Gain');
  await gain.click();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is Gain over do-nothing/ });
  await expect(why).toContainText('Bosque Ridge');
  await expect(why).toContainText('NPV of the plan');
  await expect(why.getByRole('row', { name: /NPV/ })).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(gain).toBeFocused();

  const margin = await cellOf(page, 'Bosque Ridge', 'Mining margin');
  await margin.click();
  await page.keyboard.press('F8');
  const why2 = page.getByRole('dialog', { name: /^Why is Mining margin/ });
  await expect(why2).toContainText('Mining margin of Bosque Ridge');
  await expect(why2).toContainText('Mining margin = ');
  const shown = (await margin.textContent()) ?? '';
  await expect(why2).toContainText(new RegExp(`${shown} USD/MWh = [\\d.]+`));
  for (const input of ['Mining revenue per MWh', 'Power price', 'Other mining cost'])
    await expect(
      why2.getByRole('row').filter({ has: page.getByRole('button', { name: input, exact: true }) }),
    ).toBeVisible();
  // Down to what was typed, and who vouches for it.
  await why2.getByRole('button', { name: 'Power price', exact: true }).click();
  const source = page.getByRole('dialog', { name: /^Why is Power price/ });
  await expect(source.getByRole('row', { name: /Power, all-in .*\b20\d\d\b/ })).toBeVisible();
  await source.getByRole('button', { name: /Back/ }).click();
  await expect(why2).toBeVisible();
});

test('everything is there after closing and opening again, undo and redo too @core', async ({
  launch,
  folder,
}) => {
  const first = await launch();
  const page = await openSample(first, folder, publicMiners);
  await aiSlider(page, 'Corsicana').focus();
  await page.keyboard.press('End');
  await expect.poll(() => revisionOf(page)).toBe(1);
  await aiSlider(page, 'Childress').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => revisionOf(page)).toBe(2);
  const childress = await aiSlider(page, 'Childress').getAttribute('aria-valuetext');
  const gain = await keyFigure(page, 'Gain over do-nothing').textContent();
  await page.keyboard.press('Control+z');
  await expect(aiSlider(page, 'Childress')).toHaveAttribute('aria-valuetext', /^0 of/);
  await cellOf(page, 'Corsicana', 'Site').then((cell) => cell.dblclick());
  await expect(page.getByRole('heading', { level: 1, name: 'Corsicana' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /400 MW to AI/ }).first()).toBeVisible();
  await first.close();

  const second = await launch();
  const again = second.page;
  await again.getByRole('button', { name: /^Board\.switchyard/ }).click();
  await expect(sitesGrid(again)).toBeVisible();
  await expect(rowOf(again, '100 sites')).toContainText('12,169');
  await expect(aiSlider(again, 'Corsicana')).toHaveAttribute('aria-valuetext', '400 of 400 MW, 100 %');
  await expect(aiSlider(again, 'Childress')).toHaveAttribute('aria-valuetext', /^0 of/);
  await again.keyboard.press('Control+y');
  await expect(aiSlider(again, 'Childress')).toHaveAttribute('aria-valuetext', childress ?? '');
  await expect(keyFigure(again, 'Gain over do-nothing')).toHaveText(gain ?? '');
  await again.keyboard.press('Control+z');
  await again.keyboard.press('Control+z');
  await expect(aiSlider(again, 'Corsicana')).toHaveAttribute('aria-valuetext', /^0 of/);
});

test('the board deck is a PDF that says what the key figures say @core', async ({ app, folder }) => {
  test.setTimeout(120_000);
  const page = await openSample(app, folder, inventedCompany);
  const deck = join(folder, 'deck.pdf');
  await app.answerDialogs(deck);
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('status').filter({ hasText: /^Board deck written: deck\.pdf/ })).toBeVisible({
    timeout: 90_000,
  });
  const bytes = readFileSync(deck);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.subarray(-1_024).toString('latin1')).toContain('%%EOF');

  const facts = poppler('pdfinfo', deck);
  const text = poppler('pdftotext', deck, '-layout', '-');
  test.skip(facts === null || text === null, 'Poppler is not installed');
  const count = Number(/^Pages:\s+(\d+)/m.exec(facts ?? '')?.[1]);
  expect(facts).toMatch(/^Page size:\s+960 x 540/m);
  expect(facts).toMatch(/^Tagged:\s+yes/m);
  const pages = (text ?? '').split('\f').slice(0, -1);
  expect(pages).toHaveLength(count);
  expect(count).toBeGreaterThanOrEqual(10);
  for (const [index, words] of pages.entries()) expect(words).toContain(`${index + 1} of ${count}`);
  const decision = pages[1] ?? '';
  expect(decision).toContain('The decision on one page');
  for (const label of [
    'Capex to RFS',
    /^Peak funding/,
    'NPV, plan',
    'Gain over do-nothing',
    'IRR of conversion',
  ])
    expect(decision, String(label)).toContain((await amountOf(page, label)).replace(/^[+−]/, ''));
});

/** What a program of Poppler says of a PDF, or null where it is not installed. */
function poppler(program: 'pdfinfo' | 'pdftotext', ...args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

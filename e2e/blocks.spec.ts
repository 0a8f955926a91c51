import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { openSite } from './fixtures/demoSite.ts';

const bar = (page: Page, block: number): Locator =>
  page.getByRole('slider', { name: `Block ${block} in time` });
const opening = (page: Page, block: number): Locator =>
  page.getByRole('slider', { name: `Block ${block}, ready for service` });
const mining = (page: Page, block: number): Locator =>
  page.getByRole('slider', { name: `Block ${block}, last month of mining` });
const figure = (page: Page, label: string): Locator => page.getByRole('note', { name: label });
const said = (page: Page): Locator => page.getByRole('region', { name: /^Blocks of / }).getByRole('status');

async function revision(page: Page): Promise<number> {
  const state = await page.evaluate(() => window.switchyard?.request('app.state', {}));
  return (state as { value: { document: { revision: number } } }).value.document.revision;
}

interface Dates {
  readonly utilityMw: number;
  readonly stopMonth: string;
  readonly spendFrom: string;
  readonly spendMonths: number;
  readonly readyMonth: string;
  readonly asicSaleMonth: string;
}

/** Blocks of a site as they are saved, in order. */
async function saved(page: Page): Promise<readonly Dates[]> {
  const state = await page.evaluate(() => window.switchyard?.request('app.state', {}));
  const { portfolio } = (
    state as {
      value: {
        document: {
          portfolio: {
            sites: { id: string; name: string }[];
            blocks: (Dates & { siteId: string; ordinal: number })[];
          };
        };
      };
    }
  ).value.document;
  const site = portfolio.sites.find((each) => each.name === 'Bosque Ridge');
  return portfolio.blocks.filter((block) => block.siteId === site?.id).sort((a, b) => a.ordinal - b.ordinal);
}

const later = (month: string, by: number): string => {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
};

/** Takes a bar where none of its ends is, or an end, and moves it by pixels, without letting go. */
async function drag(page: Page, of: Locator, dx: number, dy = 0): Promise<void> {
  const box = await of.boundingBox();
  if (!box) throw new Error('The bar is not on screen');
  const x = box.x + box.width * (box.width > 60 ? 0.85 : 0.5);
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
}

test('dragging a bar moves all dates of its block at once; letting go is one step of undo @core', async ({
  app,
  folder,
}) => {
  const page = await openSite(app, folder);
  const [, before] = await saved(page);
  const start = await revision(page);
  const gain = await figure(page, 'Gain over do-nothing').textContent();
  if (!before) throw new Error('Bosque Ridge has no second block');
  const value = await bar(page, 2).getAttribute('aria-valuenow');

  await drag(page, bar(page, 2), 60);
  await expect(bar(page, 2)).not.toHaveAttribute('aria-valuenow', value ?? '');
  await expect(said(page)).toContainText(/Block 2 ready .* months later/);
  await expect(page.getByText(/Since you took hold: NPV/).first()).toBeVisible();
  await expect(figure(page, 'Gain over do-nothing')).not.toHaveText(gain ?? '');
  expect(await revision(page)).toBe(start);

  await page.mouse.up();
  await expect.poll(() => revision(page)).toBe(start + 1);
  const [, after] = await saved(page);
  const by = Number(await bar(page, 2).getAttribute('aria-valuenow')) - Number(value);
  expect(by).toBeGreaterThan(0);
  expect(after).toMatchObject({
    stopMonth: later(before.stopMonth, by),
    spendFrom: later(before.spendFrom, by),
    spendMonths: before.spendMonths,
    readyMonth: later(before.readyMonth, by),
    asicSaleMonth: later(before.asicSaleMonth, by),
  });
  await expect(page.getByRole('button', { name: /^Undo: Move Bosque Ridge block 2/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(bar(page, 2)).toHaveAttribute('aria-valuenow', value ?? '');
  await expect(figure(page, 'Gain over do-nothing')).toHaveText(gain ?? '');
});

test('Escape while a bar is dragged puts it back and saves nothing @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const start = await revision(page);
  const value = await bar(page, 2).getAttribute('aria-valuetext');
  await drag(page, bar(page, 2), 80);
  await expect(bar(page, 2)).not.toHaveAttribute('aria-valuetext', value ?? '');
  await page.keyboard.press('Escape');
  await expect(bar(page, 2)).toHaveAttribute('aria-valuetext', value ?? '');
  await page.mouse.up();
  await expect(bar(page, 2)).toHaveAttribute('aria-valuetext', value ?? '');
  expect(await revision(page)).toBe(start);
});

test('dragging a bar down takes halls from it, and the slider follows @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const start = await revision(page);
  const [, before] = await saved(page);
  await drag(page, bar(page, 2), 0, 21);
  await expect(said(page)).toContainText(/Block 2 \d+ MW, from \d+ MW/);
  const ai = page.getByRole('slider', { name: /utility MW to AI$/ });
  await expect(ai).toHaveAttribute('aria-valuetext', /^90 of 140 MW/);
  await expect(page.getByRole('textbox', { name: 'Bosque Ridge, to AI' })).toHaveValue('90.0');
  await page.mouse.up();
  await expect.poll(() => revision(page)).toBe(start + 1);
  const [, after] = await saved(page);
  expect(after?.utilityMw).toBe((before?.utilityMw ?? 0) - 10);
  expect(after?.readyMonth).toBe(before?.readyMonth);
});

test('the ends of a bar are the end of mining and the months of building @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const start = await revision(page);
  const [before] = await saved(page);
  if (!before) throw new Error('Bosque Ridge has no block');
  await drag(page, opening(page, 1), 50);
  await expect(said(page)).toContainText(/Block 1 ready .* later/);
  await page.mouse.up();
  await expect.poll(() => revision(page)).toBe(start + 1);
  const [built] = await saved(page);
  const by = (built?.spendMonths ?? 0) - before.spendMonths;
  expect(by).toBeGreaterThan(0);
  expect(built).toMatchObject({ readyMonth: later(before.readyMonth, by), stopMonth: before.stopMonth });

  await mining(page, 1).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => revision(page)).toBe(start + 2);
  const [mined] = await saved(page);
  expect(mined).toMatchObject({
    stopMonth: later(before.stopMonth, 1),
    asicSaleMonth: later(before.asicSaleMonth, 1),
    readyMonth: built?.readyMonth,
  });
});

test('a bar obeys the keyboard alone, and says what stops it @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const start = await revision(page);
  const [before] = await saved(page);
  if (!before) throw new Error('Bosque Ridge has no block');
  const at = async (): Promise<number> => Number(await bar(page, 1).getAttribute('aria-valuenow'));
  const from = await at();
  await bar(page, 1).focus();
  const steps: readonly (readonly [string, number])[] = [
    ['ArrowRight', 1],
    ['Shift+ArrowRight', 4],
    ['PageUp', 16],
    ['ArrowLeft', 15],
  ];
  for (const [index, [key, by]] of steps.entries()) {
    await page.keyboard.press(key);
    await expect(bar(page, 1), key).toHaveAttribute('aria-valuenow', String(from + by));
    await expect.poll(() => revision(page), key).toBe(start + index + 1);
  }
  await page.keyboard.press('Home');
  const least = await bar(page, 1).getAttribute('aria-valuemin');
  await expect(bar(page, 1)).toHaveAttribute('aria-valuenow', least ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toContainText(/Block 1 ready .*Hard stop: the decision falls in Dec 2026/);
  await expect(bar(page, 1)).toHaveAttribute('aria-description', /Not before .*: .*At most \d+ MW: /);

  const settled = await revision(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => revision(page)).toBe(settled + 1);
  await expect(bar(page, 1)).toHaveAttribute('aria-valuetext', new RegExp(`, ${before.utilityMw - 5} MW$`));

  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: /^Block, MW$/ })).toBeFocused();
  await page.keyboard.press('Escape');
});

test('holding an arrow key is one step of undo, and Escape puts it back @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const start = await revision(page);
  const from = Number(await bar(page, 2).getAttribute('aria-valuenow'));
  await bar(page, 2).focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.down('ArrowRight');
  await expect(bar(page, 2)).toHaveAttribute('aria-valuenow', String(from + 5));
  await page.keyboard.press('Escape');
  await expect(bar(page, 2)).toHaveAttribute('aria-valuenow', String(from));
  await page.keyboard.up('ArrowRight');
  expect(await revision(page)).toBe(start);

  for (let press = 0; press < 5; press += 1) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await expect.poll(() => revision(page)).toBe(start + 1);
  await page.keyboard.press('Control+z');
  await expect(bar(page, 2)).toHaveAttribute('aria-valuenow', String(from));
});

test('blocks are added, split and removed, each one step of undo @core', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  const start = await revision(page);
  await page.getByRole('button', { name: /^Add a block of 35 MW$/ }).click();
  await expect(bar(page, 3)).toBeVisible();
  await expect.poll(() => revision(page)).toBe(start + 1);
  const full = page.getByRole('button', { name: 'Add a block' });
  await expect(full).toHaveAttribute('aria-disabled', 'true');

  await bar(page, 3).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Split' }).click();
  await expect(bar(page, 4)).toBeVisible();
  await expect(page.getByRole('slider', { name: /utility MW to AI$/ })).toHaveAttribute(
    'aria-valuetext',
    /^135 of 140 MW/,
  );
  await bar(page, 4).focus();
  await page.keyboard.press('Delete');
  await expect(bar(page, 4)).toHaveCount(0);
  await expect(bar(page, 3)).toBeFocused();
  await expect.poll(() => revision(page)).toBe(start + 3);
  for (const left of [4, 3, 2]) {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('slider', { name: /^Block \d in time$/ })).toHaveCount(left);
  }
});

test('the bars have names, values and no fault that axe finds @chromium', async ({ app, folder }) => {
  const page = await openSite(app, folder);
  await expectAccessible(page, { within: ['.blocks-panel'] });
  await expect(bar(page, 1)).toHaveAttribute('aria-valuetext', /ready .*, mines until .* MW$/);
});

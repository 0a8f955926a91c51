import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { inventedCompany, openSample } from './fixtures/sitesTable.ts';

const room = (page: Page): Locator => page.getByRole('main', { name: 'Rehearsal' });
const slider = (page: Page, name: string | RegExp): Locator => room(page).getByRole('slider', { name });
const figure = (page: Page, name: string): Locator =>
  room(page).getByRole('note', { name: new RegExp(`^${name}:`) });

async function rehearse(page: Page): Promise<void> {
  await page.keyboard.press('F11');
  await expect(room(page)).toBeVisible();
  await expect(slider(page, 'BTC price')).toBeFocused();
}

test('@core with keys alone: sliders, figures with deltas, and everything is put back', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await rehearse(page);
  await page.keyboard.press('ArrowDown');
  const rent = slider(page, 'Rent shift, year 1');
  await expect(rent).toBeFocused();
  await expect(rent).toHaveAttribute('aria-valuenow', '0');
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowLeft');
  await expect(rent).toHaveAttribute('aria-valuenow', '-5');
  await expect(rent).toHaveAttribute('aria-valuetext', /−5.*was/);
  const gain = figure(page, 'Gain over do-nothing');
  await expect(room(page).getByRole('region', { name: 'Figures' })).toContainText(/worse was/);
  const moved = (await gain.textContent()) ?? '';
  await expect(room(page).getByRole('img', { name: /at the start of the rehearsal/ })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(/six months late/);
  await page.keyboard.press('Escape');
  const leave = page.getByRole('dialog', { name: 'Leave the rehearsal' });
  await expect(leave.getByRole('button', { name: 'Put everything back' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(leave).toBeHidden();
  await expect(gain).toHaveText(moved);
  await page.keyboard.press('Escape');
  await expect(leave).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(room(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /Nothing to undo/ })).toBeVisible();
});

test('@core what is kept is one step of undo', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await rehearse(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(slider(page, 'Rent shift, year 1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(room(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^Undo: Keep BTC price .* and Rent shift/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /Nothing to undo/ })).toBeVisible();
});

test('@core an answer is saved, opened again after the app is closed, deleted and brought back', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const page = await openSample(app, folder, inventedCompany);
  await rehearse(page);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowRight');
  await expect(slider(page, 'BTC price')).toHaveAttribute('aria-valuetext', /was/);
  const stood = (await slider(page, 'BTC price').getAttribute('aria-valuenow')) ?? '';
  await page.keyboard.press('s');
  await expect(room(page).getByRole('status')).toHaveText('Answer 1 is saved for the deck');
  const gain = (await figure(page, 'Gain over do-nothing').textContent()) ?? '';
  await page.keyboard.press('r');
  await expect(slider(page, 'BTC price')).not.toHaveAttribute('aria-valuenow', stood);
  await page.keyboard.press('Escape');
  await expect(room(page)).toBeHidden();
  await app.close();

  const { page: next } = await launch();
  await next.getByRole('region', { name: 'Recent' }).getByRole('button').first().click();
  await expect(next.getByRole('heading', { name: 'Portfolio', exact: true })).toBeAttached();
  await rehearse(next);
  await next.keyboard.press('a');
  const list = next.getByRole('dialog', { name: 'Saved answers' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button', { name: 'Delete answer 1' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await list.getByRole('button', { name: /^Undo: Delete answer 1/ }).click();
  await list.getByRole('button', { name: 'Open answer 1 again' }).click();
  await expect(slider(next, 'BTC price')).toHaveAttribute('aria-valuenow', stood);
  await expect(figure(next, 'Gain over do-nothing')).toHaveText(gain);
});

test('@core F8 explains a figure as it is in the rehearsal', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await rehearse(page);
  await page.keyboard.press('ArrowRight');
  await expect(slider(page, 'BTC price')).toHaveAttribute('aria-valuetext', /was/);
  const gain = figure(page, 'Gain over do-nothing');
  await gain.focus();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is Gain/ });
  await expect(why).toContainText('In this rehearsal');
  const shown = ((await gain.textContent()) ?? '').replace(' USD M', '').trim();
  await expect(why.getByRole('heading').first()).toContainText(`USD ${shown} M`);
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(room(page)).toBeVisible();
});

test('@core the presenter chooses figures, chart and sliders', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await rehearse(page);
  await page.keyboard.press('c');
  const sheet = page.getByRole('dialog', { name: 'Choose figures, chart and sliders' });
  await sheet.getByRole('checkbox', { name: 'Payback' }).check();
  await sheet.getByRole('radio', { name: 'Hashrate' }).check();
  await expect(sheet.getByRole('checkbox', { name: 'BTC growth' })).toBeDisabled();
  await sheet.getByRole('checkbox', { name: 'Delay to RFS' }).uncheck();
  await sheet.getByRole('checkbox', { name: 'BTC growth' }).check();
  await sheet.getByRole('button', { name: 'Show these' }).click();
  await expect(figure(page, 'Payback')).toBeVisible();
  await expect(room(page).getByRole('region', { name: 'Hashrate' })).toBeVisible();
  await expect(slider(page, 'BTC growth')).toBeVisible();
  await expect(slider(page, 'Delay to RFS')).toBeHidden();
});

test('@chromium axe finds nothing in a rehearsal', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await rehearse(page);
  await page.keyboard.press('ArrowRight');
  await expect(slider(page, 'BTC price')).toHaveAttribute('aria-valuetext', /was/);
  await expectAccessible(page);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: /Choose figures/ })).toBeVisible();
  await expectAccessible(page);
});

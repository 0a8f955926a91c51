import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, test } from './fixtures/app.ts';
import { aiSlider, inventedCompany, openSample } from './fixtures/sitesTable.ts';

const questions = (page: Page): Locator =>
  page.getByRole('region', { name: 'Ten questions' }).getByRole('listitem');
/** Answers take idle moments: many evaluations on a machine that does other things too. */
const patience = { timeout: 60_000 };

async function answered(page: Page): Promise<void> {
  await expect(questions(page)).toHaveCount(10);
  for (const question of await questions(page).all())
    await expect(question).toHaveAttribute('aria-busy', 'false', patience);
}

test.describe.configure({ timeout: 150_000 });

test('@core every question has its answer, and F8 explains a figure in the state it speaks of', async ({
  app,
  folder,
}) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('F7');
  await answered(page);
  const late = questions(page).nth(1);
  await expect(late).toContainText(/That takes USD .* M: the plan/);
  const gain = late.getByRole('note').first();
  await gain.focus();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is Gain/ });
  await expect(why).toContainText('Late, dearer, lower rent');
  await expect(why.getByRole('heading').first()).toContainText((await gain.textContent()) ?? 'nothing');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
});

test('@core an edit greys every answer until it is computed anew', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('F7');
  await answered(page);
  const first = questions(page).first();
  const before = (await first.textContent()) ?? '';
  await page.keyboard.press('Control+1');
  await aiSlider(page, 'Bosque Ridge').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F7');
  await expect(first).toHaveAttribute('aria-busy', 'true');
  await answered(page);
  await expect(first).not.toHaveText(before);
});

test('@core a question opens its view set up: the story as a scenario in view', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  const open = async (number: number): Promise<void> => {
    await page.keyboard.press('F7');
    const button = questions(page)
      .nth(number - 1)
      .getByRole('button', { name: new RegExp(`, question ${number}$`) });
    await expect(button).toBeEnabled(patience);
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const tab = (name: string): Locator =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name, exact: true });
  await open(2);
  await expect(tab('Portfolio')).toHaveAttribute('aria-current', 'page');
  await expect(
    page.getByRole('button', { name: /^Undo: Add scenario A, Late, dearer, lower rent/ }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await open(4);
  await expect(page.getByRole('region', { name: 'Liquidity of the company' })).toBeVisible();
  await open(5);
  await expect(tab('Optimise')).toHaveAttribute('aria-current', 'page');
  await open(6);
  await expect(tab('Comparables')).toHaveAttribute('aria-current', 'page');
  await open(8);
  await expect(tab('Site')).toHaveAttribute('aria-current', 'page');
});

test('@chromium axe finds nothing among the questions', async ({ app, folder }) => {
  const page = await openSample(app, folder, inventedCompany);
  await page.keyboard.press('F7');
  await answered(page);
  await expectAccessible(page);
});

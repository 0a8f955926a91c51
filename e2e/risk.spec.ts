import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createDocumentFile } from '../electron/app/documents.ts';
import { formatPercent } from '../shared/domain/format.ts';
import type { Portfolio } from '../shared/domain/portfolio.ts';
import { simulationResult } from '../shared/risk/result.ts';
import { riskSettingsOf } from '../shared/risk/riskSettings.ts';
import { simulationTask, TrialRunner } from '../shared/risk/simulate.ts';
import { riskPortfolio } from '../shared/risk/testing/riskPortfolio.ts';
import { expectAccessible } from './fixtures/accessible.ts';
import { expect, type LaunchOptions, type RunningApp, test } from './fixtures/app.ts';
import { watchThreads } from './fixtures/threads.ts';

type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

const plan = (trials: number): Portfolio => ({
  ...riskPortfolio(),
  riskInputs: [{ id: 'run.trials', value: trials, source: '' }],
});

/** Opens a document of three sites that draws `trials` futures, at the view of risk. */
async function openRisk(launch: Launch, folder: string, trials: number): Promise<Page> {
  const document = join(folder, 'plan.switchyard');
  const made = createDocumentFile(document, plan(trials), { now: new Date(), version: '0.1.0' });
  expect(made.ok).toBe(true);
  const { page } = await launch({ document });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Risk' }).click();
  await expect(page.getByRole('heading', { name: 'Risk', exact: true })).toBeVisible();
  return page;
}

const basis = (page: Page): Locator => page.locator('header').getByRole('status');
const progress = (page: Page): Locator => page.getByRole('progressbar', { name: 'Trials drawn' });
const figure = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Key figures' }).getByRole('note', { name });
const live = (page: Page): Locator => page.getByRole('button', { name: 'Run on release' });

test('a driver changes, its result is out of date, is drawn again, and comes back with undo @core', async ({
  launch,
  folder,
}) => {
  const page = await openRisk(launch, folder, 300);
  await expect(basis(page)).toHaveText(/^300 trials · [\d.]+ s$/);

  // The figure is that of the command line, computed here in one thread.
  const portfolio = plan(300);
  const task = simulationTask(
    { portfolio, against: null, settings: riskSettingsOf(portfolio), seed: 1, version: '' },
    { portfolio: '', against: null, settings: '' },
  );
  const result = simulationResult(new TrialRunner(task).run([0, 300]));
  const beats = formatPercent(result?.chances.convertingBeatsMining.chance ?? Number.NaN);
  await expect(figure(page, 'Converting beats mining')).toHaveText(beats);
  await expect(page.getByRole('contentinfo')).toContainText('Risk: 300 of 300 trials');

  await live(page).click();
  await expect(live(page)).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Drivers', exact: true }).click();
  await page.getByRole('button', { name: /^Hard cost/ }).click();
  const p90 = page.getByRole('textbox', { name: 'Hard cost, P90 over plan', exact: true });
  await p90.fill('1.04');
  await p90.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('P90 over plan cannot be below P50 over plan');
  await p90.fill('1.9');
  await p90.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Risk: out of date');
  await expect(page.getByRole('button', { name: /^Hard cost changed/ })).toBeVisible();

  await page.keyboard.press('F9');
  await expect(page.getByRole('contentinfo')).toContainText('Risk: 300 of 300 trials');
  await expect(basis(page)).toHaveText(/^300 trials/);
  await expect(figure(page, 'Converting beats mining')).not.toHaveText(beats);

  await page.getByRole('heading', { name: 'Risk', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(p90).toHaveValue('1.35');
  await expect(page.getByRole('contentinfo')).toContainText('Risk: out of date');
  await live(page).click();
  await expect(basis(page)).toHaveText(/^300 trials/);
  await expect(figure(page, 'Converting beats mining')).toHaveText(beats);
});

test('F8 explains a figure of risk down to the drivers, their sources, and the plan @core', async ({
  launch,
  folder,
}) => {
  const page = await openRisk(launch, folder, 300);
  await expect(basis(page)).toHaveText(/^300 trials/);
  const loss = figure(page, 'Chance of loss');
  await loss.focus();
  await page.keyboard.press('F8');
  const why = page.getByRole('dialog', { name: /^Why is / });
  await expect(why.getByRole('heading').first()).toHaveText(
    `Why is Chance of loss ${await loss.textContent()}?`,
  );
  await expect(why).toContainText(
    / of 300 drawn futures are futures in which the NPV of the plan is below zero/,
  );
  await why.getByRole('button', { name: 'Parts of Hard cost' }).click();
  await expect(
    why.getByRole('row', { name: /P90 over plan 1\.35 .*financed over announced cost/ }),
  ).toBeVisible();
  await why.getByRole('button', { name: 'As planned, nothing drawn: NPV of the plan', exact: true }).click();
  await expect(why).toHaveAccessibleName(/^Why is NPV of the plan .*USD/);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(why).toHaveAccessibleName(/^Why is Chance of loss/);
  await page.keyboard.press('Escape');
  await expect(loss).toBeFocused();

  const share = page.getByRole('table', { name: 'Variance explained' }).getByRole('cell').first();
  await share.focus();
  await page.keyboard.press('F8');
  await expect(why).toHaveAccessibleName(/, share of variance \d/);
  await page.keyboard.press('Control+1');
  await expect(why).toBeHidden();
});

test('a simulation is cancelled, keeps what was counted, and can be run again @core', async ({
  launch,
  folder,
}) => {
  const page = await openRisk(launch, folder, 200_000);
  await expect(progress(page)).toHaveAttribute('aria-valuenow', /[1-9]/);
  await expect(figure(page, 'Chance of loss')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress(page)).toBeHidden();
  await expect(basis(page)).toHaveText(/^[\d,]+ of 200,000 trials: the rest was cancelled$/);
  const trials = page.getByRole('textbox', { name: 'Trials' });
  await trials.fill('200');
  await trials.press('Enter');
  await expect(basis(page)).toHaveText(/^200 trials/);
  await expect(page.getByRole('contentinfo')).toContainText('Risk: 200 of 200 trials');
});

test('threads that die are told of; what was counted stays, and it can be run again @chromium', async ({
  launch,
  folder,
}) => {
  const threads = watchThreads();
  const page = await openRisk(launch, folder, 40_000);
  await expect(progress(page)).toHaveAttribute('aria-valuenow', /[1-9]/);
  await expect(figure(page, 'Chance of loss')).toBeVisible();
  threads.killAll();
  await expect(page.getByRole('alert')).toContainText('The simulation failed: A thread ended by itself');
  await expect(progress(page)).toBeHidden();
  await expect(basis(page)).toHaveText(/^[\d,]+ of 40,000 trials/);
  threads.restore();
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(progress(page)).toHaveAttribute('aria-valuenow', /[1-9]/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const trials = page.getByRole('textbox', { name: 'Trials' });
  await trials.fill('300');
  await trials.press('Enter');
  await expect(basis(page)).toHaveText(/^300 trials/);
});

test('a preview follows a slider that is held, and the whole simulation its release @core', async ({
  launch,
  folder,
}) => {
  const page = await openRisk(launch, folder, 300);
  await expect(basis(page)).toHaveText(/^300 trials/);
  const slider = page.getByRole('slider', { name: 'Alpha, utility MW to AI' });
  await slider.focus();
  await page.keyboard.down('ArrowRight');
  await expect(basis(page)).toHaveText(/^Preview of [\d,]+ trials$/);
  await page.keyboard.up('ArrowRight');
  await expect(basis(page)).toHaveText(/^300 trials/);
  await expect(page.getByRole('contentinfo')).toContainText('Risk: 300 of 300 trials');
});

test('correlations that contradict each other are repaired in sight @core', async ({ launch, folder }) => {
  const page = await openRisk(launch, folder, 100);
  await page.getByRole('button', { name: 'Correlations', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Correlations' });
  await expect(panel.getByRole('heading')).toHaveText('The drivers move together as stated');
  const box = panel.getByRole('textbox', { name: 'Correlation of delay and lease rate' });
  await box.fill('-1');
  await box.press('Enter');
  await expect(panel.getByRole('heading')).toHaveText(
    'These correlations contradict each other: the nearest that do not are used',
  );
  await expect(panel.getByRole('status')).toHaveText(/^Moved most: .* from −1\.00 to −0\.\d\d\./);
  await page.getByRole('heading', { name: 'Risk', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('status')).toBeHidden();
});

test('two states are compared in the same futures @core', async ({ launch, folder }) => {
  const page = await openRisk(launch, folder, 200);
  const added = await page.evaluate(() =>
    window.switchyard?.request('scenario.create', { name: 'Dear build', start: { kind: 'blank' } }),
  );
  expect(added).toMatchObject({ ok: true });
  const scenario = await page.evaluate(() => window.switchyard?.request('app.state', {}));
  const { id } = (scenario as { value: { document: { portfolio: { scenarios: { id: string }[] } } } }).value
    .document.portfolio.scenarios[0] ?? { id: '' };
  await page.evaluate(
    (scenarioId) =>
      window.switchyard?.request('field.set', {
        table: 'site',
        key: 'alpha',
        field: 'hardCostUsdPerItMw',
        value: 14e6,
        scenario: scenarioId,
      }),
    id,
  );
  await page.getByRole('combobox', { name: 'Compare futures with' }).selectOption({ label: 'A Dear build' });
  const pair = page.getByRole('region', { name: 'Compared future by future' });
  await expect(pair.getByRole('heading')).toHaveText(
    /^In \d+ futures in 100 this is worth more than A Dear build$/,
  );
  await expect(figure(page, 'Better than the other')).toHaveText(/%$/);
});

test('risk has no accessibility violations @chromium', async ({ launch, folder }) => {
  const page = await openRisk(launch, folder, 100);
  await expect(basis(page)).toHaveText(/^100 trials/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Drivers', exact: true }).click();
  await page.getByRole('button', { name: /^BTC price/ }).click();
  await expectAccessible(page, { within: ['.risk-inputs'] });
  await page.getByRole('button', { name: 'Correlations', exact: true }).click();
  const box = page.getByRole('textbox', { name: 'Correlation of delay and lease rate' });
  await box.fill('-1');
  await box.press('Enter');
  await expect(basis(page)).toHaveText(/^100 trials/);
  await expectAccessible(page, { within: ['.risk-inputs'] });
});

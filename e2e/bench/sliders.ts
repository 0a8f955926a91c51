import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { benchPortfolio } from '../../build/bench/engine.ts';
import { printTable, summarise } from '../../build/bench/measure.ts';
import { createDocumentFile } from '../../electron/app/documents.ts';
import { createScenario } from '../../shared/commands/scenarioList.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { stories } from '../../shared/domain/stories.ts';
import { startChromium } from '../fixtures/chromiumHost.ts';
import { workPerFrame } from './frames.ts';

/**
 * Main-thread time of each frame in Chromium while a slider is dragged at sixty places a second, from the
 * browser's own account of its tasks: script, style, layout and paint.
 */
const moves = 180;
const goal = 16;

/** Drags a slider back and forth for some seconds. */
async function drag(page: Page, label: string): Promise<readonly number[]> {
  const slider = page.getByRole('slider', { name: label }).first();
  const box = await slider.boundingBox();
  if (!box) throw new Error(`No slider "${label}" is on the page`);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const session = await page.context().newCDPSession(page);
  const move = (at: number): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      button: 'left',
      buttons: 1,
      x: x + 4 + Math.abs(30 - (at % 60)) * 2,
      y,
    });
  await page.mouse.move(x, y);
  await page.mouse.down();
  const slide = async (count: number): Promise<void> => {
    const sent: Promise<unknown>[] = [];
    for (let at = 0; at < count; at += 1) {
      sent.push(move(at));
      await new Promise((resolve) => setTimeout(resolve, 1_000 / 60));
    }
    await Promise.all(sent);
  };
  await slide(30);
  const frames = await workPerFrame(page, () => slide(moves));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await session.detach();
  return frames;
}

function withScenarios(portfolio: Portfolio, count: number): Portfolio {
  return stories.slice(0, count).reduce((so, story) => {
    const made = createScenario(so, '', { kind: 'story', story: story.id });
    if (!made.ok) throw new Error(made.error.message);
    return applyPatch(so, made.value.patch);
  }, portfolio);
}

/** What the window computes in idle moments after it opened is no part of a drag. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        const look = (deadline: IdleDeadline): void => {
          quiet = deadline.timeRemaining() > 40 ? quiet + 1 : 0;
          if (quiet > 40) resolve();
          else setTimeout(() => requestIdleCallback(look), 50);
        };
        requestIdleCallback(look);
      }),
  );

interface Case {
  readonly what: string;
  readonly slider: string;
  readonly sites: number;
  readonly scenarios: number;
  /** Prepares the window: which scenario is in view. */
  readonly before?: (page: Page) => Promise<void>;
}

const ofSite = 'utility MW to AI';
const ofMarket = 'BTC price';
const cases: readonly Case[] = [
  { what: 'site slider', slider: ofSite, sites: 100, scenarios: 0 },
  { what: 'market slider', slider: ofMarket, sites: 100, scenarios: 0 },
  { what: 'market slider, five scenarios', slider: ofMarket, sites: 100, scenarios: 5 },
  {
    what: 'market slider in one of five scenarios',
    slider: ofMarket,
    sites: 100,
    scenarios: 5,
    before: (page) => page.getByRole('radio', { name: /^A/ }).click(),
  },
  { what: 'site slider', slider: ofSite, sites: 1_000, scenarios: 0 },
  { what: 'market slider', slider: ofMarket, sites: 1_000, scenarios: 0 },
];

const launcher = await startChromium();
const folder = mkdtempSync(join(tmpdir(), 'switchyard-bench-'));
const rows: string[][] = [];
for (const [index, { what, slider, sites, scenarios, before }] of cases.entries()) {
  const path = join(folder, `${index}.switchyard`);
  const made = createDocumentFile(path, withScenarios(benchPortfolio(sites), scenarios), {
    now: new Date(),
    version: 'bench',
  });
  if (!made.ok) throw new Error(made.error.message);
  const app = await launcher.open({ settingsFolder: folder, document: path });
  await app.page.getByRole('slider', { name: ofSite }).first().waitFor();
  await before?.(app.page);
  await settled(app.page);
  const frames = await drag(app.page, slider);
  const { median, p95 } = summarise(frames);
  const under = frames.filter((milliseconds) => milliseconds < goal).length / frames.length;
  rows.push([
    `${what}, ${sites} sites`,
    String(frames.length),
    median.toFixed(1),
    p95.toFixed(1),
    `${Math.round(100 * under)} %`,
  ]);
  await app.close();
}
await launcher.close();
rmSync(folder, { recursive: true, force: true });
printTable(
  `Main-thread time per frame of a drag, Chromium, 1440 x 900 (goal: 95 % under ${goal} ms)`,
  ['', 'frames', 'median ms', 'p95 ms', `under ${goal} ms`],
  rows,
);

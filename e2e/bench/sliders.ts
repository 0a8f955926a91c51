import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { benchPortfolio } from '../../build/bench/engine.ts';
import { type Measured, printTable, summarise } from '../../build/bench/measure.ts';
import { createDocumentFile } from '../../electron/app/documents.ts';
import { startChromium } from '../fixtures/chromiumHost.ts';

/**
 * Main-thread time per slider event in Chromium, from the browser's own account of its tasks: script,
 * style, layout and paint of one pointer move, until the frame after it.
 */
const moves = 60;

async function drag(page: Page, label: string): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const frames = (): Promise<void> =>
    page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  const slider = page.getByRole('slider', { name: label }).first();
  const box = await slider.boundingBox();
  if (!box) throw new Error(`No slider "${label}" is on the page`);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const idle: number[] = [];
  const times: number[] = [];
  for (let move = 0; move < moves; move += 1) {
    const before = await busy();
    await frames();
    const still = await busy();
    await page.mouse.move(x + 4 + (move % 20) * 3, y);
    await frames();
    idle.push(still - before);
    times.push((await busy()) - still);
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await session.detach();
  const rest = summarise(idle).median;
  const { median, p95 } = summarise(times.slice(5));
  return { median: median - rest, p95: p95 - rest };
}

const launcher = await startChromium();
const folder = mkdtempSync(join(tmpdir(), 'switchyard-bench-'));
const rows: string[][] = [];
for (const [count, goal] of [
  [100, 16],
  [1_000, 33],
] as const) {
  const path = join(folder, `${count}.switchyard`);
  const made = createDocumentFile(path, benchPortfolio(count), { now: new Date(), version: 'bench' });
  if (!made.ok) throw new Error(made.error.message);
  const app = await launcher.open({ settingsFolder: folder, document: path });
  await app.page
    .getByRole('slider', { name: /utility MW to AI/ })
    .first()
    .waitFor();
  for (const [what, label] of [
    ['site slider', 'utility MW to AI'],
    ['market slider', 'BTC price'],
  ] as const) {
    const { median, p95 } = await drag(app.page, label);
    rows.push([
      `${what}, ${count} rows`,
      median.toFixed(1),
      p95.toFixed(1),
      String(goal),
      (p95 / goal).toFixed(2),
    ]);
  }
  await app.close();
}
await launcher.close();
rmSync(folder, { recursive: true, force: true });
printTable(
  'Main-thread time per slider event, Chromium, 1440 x 900',
  ['', 'median ms', 'p95 ms', 'goal p95', 'of the goal'],
  rows,
);

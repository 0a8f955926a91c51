import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostBundles, rendererBundle } from '../../../build/bundles.ts';
import type { PrintContent } from '../../../shared/contract/documentState.ts';
import { planBlocks } from '../../../shared/domain/conversion.ts';
import { formatMillions, formatNumber } from '../../../shared/domain/format.ts';
import { byId } from '../../../shared/domain/order.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { deckPdf } from '../../app/deck.ts';
import { samplePortfolio } from '../../app/exchange.ts';
import { printAnswer, printPatience } from '../printPage.ts';
import { chromiumArguments, equipContext, locateChromium, mustLeaveSandbox, pageOrigin } from './browser.ts';
import { builtFiles } from './builtFiles.ts';
import { headlessPrinter } from './printer.ts';

/** The print page as it is built, printed by the Chromium that the product uses, and looked into. */
let out = '';

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'deck-pdf-'));
  await build({ ...rendererBundle, build: { ...rendererBundle.build, outDir: join(out, 'renderer') } });
  const bridge = hostBundles.find(
    (bundle) => bundle.build?.lib && JSON.stringify(bundle).includes('bridge.ts'),
  );
  if (!bridge) throw new Error('The bridge of the page has no bundle');
  await build({ ...bridge, build: { ...bridge.build, outDir: join(out, 'bridge') } });
}, 120_000);

afterAll(() => rmSync(out, { recursive: true, force: true }));

const demo = (): Portfolio => samplePortfolio('demo');
const hundred = (): Portfolio => {
  const miners = samplePortfolio('public-miners');
  const blocks = miners.sites.flatMap((site, index) =>
    index % 3 === 0
      ? planBlocks(site, [], Math.round(site.energisedMw * 0.5), miners.portfolio.decisionMonth)
      : [],
  );
  return { ...miners, blocks: [...blocks].sort(byId) };
};
const nothing = (): Portfolio => ({ ...demo(), blocks: [] });

const content = (portfolio: Portfolio): PrintContent => ({
  portfolio,
  fileName: 'plan.switchyard',
  revision: 12,
  fingerprint: '7F3A-91C2',
  date: '2026-11-22',
});

const log = { write: () => undefined };

async function print(portfolio: Portfolio): Promise<Uint8Array> {
  const result = await deckPdf(headlessPrinter(builtFiles(out), log), content(portfolio));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The deck of the demo, printed once for all tests that look into it. */
let printed: Promise<Uint8Array> | null = null;
function demoDeck(): Promise<Uint8Array> {
  printed ??= print(demo());
  return printed;
}

function poppler(program: string, bytes: Uint8Array, ...args: readonly string[]): string {
  const file = join(out, 'deck.pdf');
  writeFileSync(file, bytes);
  return execFileSync(
    program,
    [...args.filter((arg) => arg !== '-'), file, ...args.filter((arg) => arg === '-')],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
    },
  );
}

/** The browser in which pages are asked what does not fit. */
let asked: Promise<Browser> | null = null;
function browserToAsk(): Promise<Browser> {
  const found = locateChromium();
  if (!found.ok) throw new Error(found.error.message);
  asked ??= chromium.launch({
    executablePath: found.value,
    chromiumSandbox: !mustLeaveSandbox(),
    args: chromiumArguments(),
  });
  return asked;
}

afterAll(async () => (await asked)?.close());

/** What the print page itself says does not fit. */
async function overflow(portfolio: Portfolio): Promise<string[]> {
  const browser = await browserToAsk();
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    await equipContext(context, builtFiles(out), () => printAnswer(content(portfolio)));
    const page = await context.newPage();
    await page.goto(`${pageOrigin}/print.html`);
    const root = page.locator('html[data-print-ready="true"], html[data-print-error]');
    await root.waitFor({ state: 'attached', timeout: printPatience });
    expect(await page.locator('html').getAttribute('data-print-error')).toBeNull();
    return JSON.parse((await page.locator('html').getAttribute('data-overflow')) ?? '[]') as string[];
  } finally {
    await context.close();
  }
}

describe('the board deck as PDF', () => {
  it.each([
    ['17 sites', demo],
    ['100 sites', hundred],
    ['no conversion', nothing],
  ])(
    'has no cut text and no labels on each other: %s',
    async (_, portfolio) => {
      expect(await overflow(portfolio())).toEqual([]);
    },
    60_000,
  );

  it('is tagged, outlined, vector, with embedded fonts, on slides of 13.333 by 7.5 inches', async () => {
    const bytes = await demoDeck();
    const facts = poppler('pdfinfo', bytes);
    expect(facts).toMatch(/Tagged:\s+yes/);
    expect(facts).toMatch(/Page size:\s+960 x 540 pts/);
    expect(facts).toMatch(/Title:\s+Meridian Hash \(invented\): board deck/);
    const count = Number(/Pages:\s+(\d+)/.exec(facts)?.[1]);
    expect(count).toBeGreaterThanOrEqual(14);
    expect(poppler('pdfimages', bytes, '-list').trim().split('\n')).toHaveLength(2);
    const fonts = poppler('pdffonts', bytes).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/ yes (yes|no) +(yes|no) +\d+ +\d+$/);
    const structure = poppler('pdfinfo', bytes, '-struct');
    expect(structure.match(/^\s*H1/gm)?.length).toBe(count);
    expect(structure).toMatch(/TH/);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const outline = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const first = outline.lookup(PDFName.of('First'), PDFDict).lookup(PDFName.of('Title'));
    expect(first instanceof PDFString || first instanceof PDFHexString ? first.decodeText() : '').toBe(
      'Meridian Hash (invented)',
    );
    // The split bar on the page of the decision and a chart on each of seven others.
    expect(structure.match(/^\s*Figure/gm)?.length).toBe(8);
  }, 60_000);

  it('shows the figures of the engine, and its stamp and page on every page', async () => {
    const portfolio = demo();
    const bytes = await demoDeck();
    const engine = new PortfolioEngine(portfolio);
    const pages = poppler('pdftotext', bytes, '-layout', '-')
      .replaceAll('\u00a0', ' ')
      .split('\f')
      .slice(0, -1);
    const count = pages.length;
    pages.forEach((page, index) => {
      expect(page, `page ${index + 1}`).toContain(`${index + 1} of ${count}`);
      expect(page, `page ${index + 1}`).toContain('7F3A-91C2');
      expect(page, `page ${index + 1}`).toContain('22 Nov 2026');
    });
    const decision = pages[1] ?? '';
    const millions = (line: string): string => formatMillions(engine.portfolioValue(`portfolio.${line}`));
    expect(decision).toContain(`worth USD ${millions('gain')} M more than mining on`);
    for (const line of ['capexTotal', 'npvDoNothing', 'npvPlan', 'peakFunding'])
      expect(decision, line).toContain(millions(line));
    const irr = engine.portfolioOutcome('portfolio.irr');
    expect(irr.kind).toBe('number');
    if (irr.kind === 'number') expect(decision).toContain(`${formatNumber(irr.value * 100, 1)} %`);
    const whole = pages.join('\n');
    for (const site of portfolio.sites) expect(whole, site.name).toContain(site.name);
  }, 60_000);

  it('is the same file, byte for byte, when the same state is printed again', async () => {
    const first = await demoDeck();
    const again = await print(demo());
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
  }, 90_000);
});

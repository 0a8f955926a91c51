import { chromium } from 'playwright-core';
import type { PrintContent } from '../../../shared/contract/documentState.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import { ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Log, Printer } from '../../app/ports.ts';
import { deckPage, printAnswer, printFailure, printPatience } from '../printPage.ts';
import {
  type ChromiumFiles,
  chromiumArguments,
  equipContext,
  locateChromium,
  mustLeaveSandbox,
  pageOrigin,
} from './browser.ts';

/** Prints in a headless Chromium of its own, which exists only while it prints. */
export function headlessPrinter(files: ChromiumFiles, log: Log): Printer {
  return {
    async printDeck(content) {
      const found = locateChromium();
      if (!found.ok) return found;
      try {
        return await print(content, files, found.value);
      } catch (error) {
        log.write('error', 'Printing failed', error);
        const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
        return printFailure(reason ?? 'unknown reason');
      }
    },
  };
}

async function print(
  content: PrintContent,
  files: ChromiumFiles,
  executablePath: string,
): Promise<Result<Uint8Array, AppError>> {
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !mustLeaveSandbox(),
    args: chromiumArguments(),
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      acceptDownloads: false,
    });
    await equipContext(context, files, () => printAnswer(content));
    const page = await context.newPage();
    await page.goto(`${pageOrigin}/print.html`);
    const root = page.locator('html[data-print-ready="true"], html[data-print-error]');
    await root.waitFor({ state: 'attached', timeout: printPatience });
    const problem = await page.locator('html').getAttribute('data-print-error');
    if (problem !== null) return printFailure(problem || 'unknown reason');
    const bytes = await page.pdf({
      width: `${deckPage.width}in`,
      height: `${deckPage.height}in`,
      printBackground: true,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
    });
    return ok(new Uint8Array(bytes));
  } finally {
    await browser.close();
  }
}

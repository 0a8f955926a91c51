import { availableParallelism } from 'node:os';
import type { BrowserContext, Page } from 'playwright-core';
import manifest from '../../../package.json' with { type: 'json' };
import { createApp } from '../../app/createApp.ts';
import type { App, Dialogs, Log } from '../../app/ports.ts';
import { choiceFiles } from '../choiceFiles.ts';
import { platformName } from '../platform.ts';
import { type ChromiumFiles, equipContext, pageOrigin } from './browser.ts';
import { WindowDialogs } from './dialogs.ts';
import { headlessPrinter } from './printer.ts';

export interface ChromiumHostOptions {
  readonly files: ChromiumFiles;
  readonly settingsFolder: string;
  readonly log: Log;
  readonly now: () => Date;
  /** Dialogs to use in place of the chooser windows. */
  readonly dialogs?: Dialogs;
}

export interface ChromiumHost {
  readonly app: App;
  /** Shows the app in `page`, which belongs to the context that the host was made for. */
  show(page: Page): Promise<void>;
}

/** Runs the app behind the pages of `context`, which serves nothing else from then on. */
export async function hostIn(context: BrowserContext, options: ChromiumHostOptions): Promise<ChromiumHost> {
  let main: Page | null = null;
  const choosers = new WindowDialogs(() => main);
  const app = createApp({
    dialogs: options.dialogs ?? choosers,
    printer: headlessPrinter(options.files, options.log),
    clock: { now: options.now },
    log: options.log,
    settings: {
      folder: options.settingsFolder,
      host: `Chromium ${context.browser()?.version() ?? ''}`.trim(),
      platform: platformName(process.platform),
      version: manifest.version,
    },
    simulation: { workerFile: options.files.simulationWorker, processors: availableParallelism() },
    choice: choiceFiles(options.files.workers),
    announce: (name, payload) => {
      if (!main || main.isClosed()) return;
      main
        .evaluate(`window.switchyardReceive?.(${JSON.stringify(JSON.stringify([name, payload]))})`)
        .catch((error: unknown) => {
          // A page that is closing cannot hear any more.
          if (main && !main.isClosed()) options.log.write('warning', 'An event was not delivered', error);
        });
    },
  });
  await equipContext(context, options.files, (page) => {
    if (choosers.isChooser(page)) return choosers.answer;
    return page === main ? (name, input) => app.request(name, input) : null;
  });
  const closeForeign = async (page: Page): Promise<void> => {
    // Where a new window leads is known only when it is there.
    await page.waitForLoadState('domcontentloaded').catch(() => undefined);
    if (!choosers.isChooser(page)) await page.close();
  };
  return {
    app,
    async show(page) {
      main = page;
      context.on('page', (other) => {
        closeForeign(other).catch((error: unknown) => options.log.write('warning', 'A window stayed', error));
      });
      await page.goto(`${pageOrigin}/index.html`);
    },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { fileLog } from '../fileLog.ts';
import { forbidSockets } from '../offline.ts';
import { userFolder } from '../userFolder.ts';
import { chromiumArguments, locateChromium, mustLeaveSandbox } from './browser.ts';
import { builtFiles } from './builtFiles.ts';
import { hostIn } from './host.ts';

/** Opens the app as a window of an installed Chromium, with the document named in the arguments. */
async function run(path: string | undefined): Promise<number> {
  const found = locateChromium();
  if (!found.ok) {
    process.stderr.write(`${found.error.message}. ${found.error.advice ?? ''}\n`);
    return 1;
  }
  forbidSockets();
  const settingsFolder = userFolder(process.platform, process.env);
  const now = (): Date => new Date();
  const profile = mkdtempSync(join(tmpdir(), 'switchyard-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.value,
    headless: false,
    chromiumSandbox: !mustLeaveSandbox(),
    viewport: null,
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    // A window of its own without tabs, addresses, or notes about the switches above.
    args: [
      ...chromiumArguments(),
      '--test-type',
      '--app=data:text/html,<title>Switchyard</title>',
      '--window-size=1440,900',
    ],
    ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
  });
  try {
    const host = await hostIn(context, {
      files: builtFiles(join(import.meta.dirname, '..')),
      settingsFolder,
      log: fileLog(settingsFolder, now),
      now,
    });
    if (path !== undefined) {
      const reply = await host.app.openPath(resolve(path));
      if (!reply.ok) process.stderr.write(`${reply.error.message}. ${reply.error.advice ?? ''}\n`);
    }
    const page = context.pages()[0] ?? (await context.newPage());
    const closed = new Promise((settle) => {
      page.once('close', settle);
      context.once('close', settle);
      process.once('SIGINT', settle);
      process.once('SIGTERM', settle);
    });
    await host.show(page);
    await closed;
    await host.app.close();
    return 0;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

process.exitCode = await run(process.argv[2]);

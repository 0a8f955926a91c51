import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { PageSource } from '../pageSource.ts';
import { findChromiumHere } from './finder.ts';

/** An origin that no network has: `.invalid` never resolves. Requests to it are answered here. */
export const pageOrigin = 'https://switchyard.invalid';

/** Answers what a page asks through its bridge. */
export type PageAnswer = (name: string, input: unknown) => Promise<Result<unknown, AppError>>;

/** Where the built files of this host are. */
export interface ChromiumFiles {
  readonly renderer: PageSource;
  readonly chooser: PageSource;
  /** Folder with the bundles of worker threads. */
  readonly workers: string;
  /** File with the script that installs the bridge. */
  readonly bridge: string;
  /** File of the threads in which simulations run. */
  readonly simulationWorker: string;
}

/** The installed Chromium, or the reason why there is none. */
export function locateChromium(): Result<string, AppError> {
  const path = findChromiumHere(chromium.executablePath());
  if (path) return ok(path);
  return fail(
    appError('print.unavailable', 'No Chromium, Chrome or Edge was found on this machine', {
      advice: 'Install one, or name it in the environment variable CHROME_PATH',
    }),
  );
}

/** Command line of every Chromium that is started here: offline, and quiet about it. */
export function chromiumArguments(): string[] {
  return [
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-pings',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  ];
}

/** Chromium refuses its own sandbox to the superuser, as in containers. */
export const mustLeaveSandbox = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Makes `context` serve the app and nothing else: its pages from files, every other address refused, and
 * the bridge answered by `answer` for top-level pages of the app's origin.
 */
export async function equipContext(
  context: BrowserContext,
  files: ChromiumFiles,
  answer: (page: Page) => PageAnswer | null,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    if (address.origin !== pageOrigin || route.request().method() !== 'GET') {
      // An empty answer leaves a page where it is; a failed one would show the browser's error page.
      if (route.request().isNavigationRequest()) await route.fulfill({ status: 204 });
      else await route.abort('blockedbyclient');
      return;
    }
    const isChooser = address.pathname.startsWith('/chooser/');
    const response = isChooser
      ? await files.chooser(address.pathname.slice('/chooser'.length))
      : await files.renderer(`${address.pathname}${address.search}`);
    await route.fulfill({ status: response.status, headers: { ...response.headers }, body: response.body });
  });
  await context.exposeBinding('switchyardSend', async ({ page, frame }, message: string) => {
    const isOwnPage = frame === page.mainFrame() && frame.url().startsWith(`${pageOrigin}/`);
    const respond = isOwnPage ? answer(page) : null;
    if (!respond) return JSON.stringify(fail(appError('internal', 'This page may not ask the app')));
    const [name, input] = JSON.parse(message) as [string, unknown];
    return JSON.stringify(await respond(name, input));
  });
  await context.addInitScript(readFileSync(files.bridge, 'utf8'));
}

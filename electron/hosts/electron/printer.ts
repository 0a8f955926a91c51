import { BrowserWindow, session } from 'electron';
import type { PrintContent } from '../../../shared/contract/documentState.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import { ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Log, Printer } from '../../app/ports.ts';
import type { PageSource } from '../pageSource.ts';
import { deckPage, printAnswer, printFailure, printPatience } from '../printPage.ts';
import { appOrigin } from './origin.ts';
import { pagePreferences } from './pages.ts';
import { serveScheme } from './protocol.ts';
import type { RequestRouter } from './requests.ts';
import { lockContents, lockSession } from './security.ts';

export interface PrinterOptions {
  readonly preload: string;
  readonly source: PageSource;
  readonly router: RequestRouter;
  readonly log: Log;
}

/** Resolves with an empty text when the page is ready, else with what it says went wrong. */
const untilReady = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => {
    if (root.dataset.printError !== undefined) resolve(root.dataset.printError || 'unknown reason');
    else if (root.dataset.printReady === 'true') document.fonts.ready.then(() => resolve(''));
  };
  new MutationObserver(look).observe(root, { attributes: true });
  look();
})`;

/** Prints through a hidden window in a session of its own, which exists only while it prints. */
export function hiddenWindowPrinter(options: PrinterOptions): Printer {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    printDeck(content) {
      const job = turn.then(() => print(content, options));
      turn = job;
      return job;
    },
  };
}

async function print(content: PrintContent, options: PrinterOptions): Promise<Result<Uint8Array, AppError>> {
  const own = printSession(options);
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 720,
    webPreferences: { ...pagePreferences(options.preload), session: own },
  });
  lockContents(window.webContents, options.log);
  options.router.connect(window.webContents, printAnswer(content));
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('the pages did not get ready in time'), printPatience);
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      resolve(`its page ended (${reason})`),
    );
  });
  try {
    await window.loadURL(`${appOrigin}/print.html`);
    const problem = await Promise.race([window.webContents.executeJavaScript(untilReady), patience]);
    if (problem !== '') return printFailure(String(problem));
    const bytes = await window.webContents.printToPDF({
      pageSize: deckPage,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return ok(new Uint8Array(bytes));
  } catch (error) {
    options.log.write('error', 'Printing failed', error);
    return printFailure(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
    window.destroy();
  }
}

let preparedSession: Electron.Session | null = null;

/** A session in memory, apart from the window's; Electron keeps one per name, so it is prepared once. */
function printSession({ source, log }: PrinterOptions): Electron.Session {
  if (preparedSession) return preparedSession;
  const own = session.fromPartition('print');
  lockSession(own, log);
  serveScheme(own, source);
  preparedSession = own;
  return own;
}

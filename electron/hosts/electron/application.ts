import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type Session, session } from 'electron';
import manifest from '../../../package.json' with { type: 'json' };
import type { Events } from '../../../shared/contract/contract.ts';
import { appError } from '../../../shared/contract/errors.ts';
import { fail } from '../../../shared/domain/outcome.ts';
import { createApp } from '../../app/createApp.ts';
import type { App, Log, Printer, SimulationThreads } from '../../app/ports.ts';
import { choiceFiles } from '../choiceFiles.ts';
import { fileLog } from '../fileLog.ts';
import { forbidSockets } from '../offline.ts';
import type { PageSource } from '../pageSource.ts';
import { platformName } from '../platform.ts';
import { eventChannel } from './channels.ts';
import { type Invocation, readInvocation } from './commandLine.ts';
import { nativeDialogs } from './dialogs.ts';
import { installMenu } from './menu.ts';
import { hiddenWindowPrinter } from './printer.ts';
import { declareScheme, serveScheme } from './protocol.ts';
import { RequestRouter } from './requests.ts';
import { lockSession, silenceChromium } from './security.ts';
import { loadApp, openWindow } from './window.ts';

export interface ElectronHostOptions {
  readonly source: PageSource;
  readonly preload: string;
  /** Folder of the built worker threads. */
  readonly workers: string;
  /** Addresses that pages may reach besides the app's own: the development server's, else none. */
  readonly reachable: readonly string[];
}

const now = (): Date => new Date();

/**
 * Runs Switchyard in this Electron process: as a window, or as the command its arguments name. Settles
 * when all is done that must be done before Electron is ready: Electron waits for its main module, and
 * only after that looks for a display, which commands that do not print can do without.
 */
export async function startElectron(options: ElectronHostOptions): Promise<void> {
  const invocation = readInvocation(process.argv, process.cwd(), process.defaultApp === true);
  declareScheme();
  if (options.reachable.length === 0) {
    silenceChromium();
    forbidSockets();
  }
  if (invocation.kind === 'window') runWindow(invocation, options);
  else await runCommandLine(invocation.args, options);
}

async function runCommandLine(args: readonly string[], options: ElectronHostOptions): Promise<void> {
  const { isPrinting, runCommand, writeToTerminal } = await import('../cli/runCommand.ts');
  const log = fileLog(app.getPath('userData'), now);
  const run = (printer: Printer): Promise<void> =>
    runCommand(args, {
      version: manifest.version,
      log,
      now,
      printer,
      write: writeToTerminal,
      simulation: { ...simulationThreads(options), show: null },
      choice: { ...choiceFiles(options.workers), show: null },
    }).then((code) => app.exit(code));
  if (!isPrinting(args) || !hasDisplay()) return run(noPrinter);
  // A command may run beside an open window, whose caches it must not share.
  const sessionFolder = mkdtempSync(join(tmpdir(), 'switchyard-'));
  app.setPath('sessionData', sessionFolder);
  app.disableHardwareAcceleration();
  app.dock?.hide();
  app.on('window-all-closed', () => undefined);
  app.on('quit', () => rmSync(sessionFolder, { recursive: true, force: true }));
  app
    .whenReady()
    .then(() => run(hiddenWindowPrinter({ ...options, router: new RequestRouter(), log })))
    .catch((error: unknown) => {
      log.write('error', 'The command failed', error);
      app.exit(1);
    });
}

function simulationThreads({ workers }: ElectronHostOptions): SimulationThreads {
  return { workerFile: join(workers, 'simulationWorker.js'), processors: availableParallelism() };
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Even a hidden window needs a display to be hidden on. */
const noPrinter: Printer = {
  printDeck: async () =>
    fail(
      appError('print.unavailable', 'The board deck cannot be printed without a display', {
        advice: 'Run this in a desktop session, or set DISPLAY, for example with xvfb-run',
      }),
    ),
};

function runWindow(first: Invocation & { kind: 'window' }, options: ElectronHostOptions): void {
  if (!app.requestSingleInstanceLock({ path: first.path })) {
    app.exit(0);
    return;
  }
  let host: WindowHost | null = null;
  let pending = first.path;
  const openOrKeep = (path: string): void => {
    if (host) host.open(path).catch(reportFailure);
    else pending = path;
  };
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const path = (data as { path?: unknown } | null)?.path;
    host?.focus();
    if (typeof path === 'string') openOrKeep(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openOrKeep(path);
  });
  // Awaiting this at the top of an ES module would never end, because Electron waits for the module.
  app
    .whenReady()
    .then(async () => {
      host = new WindowHost(options);
      if (pending) await host.open(pending);
      else host.showWindow();
    })
    .catch((error: unknown) => {
      reportFailure(error);
      app.exit(1);
    });
}

function reportFailure(error: unknown): void {
  dialog.showErrorBox('Switchyard failed', error instanceof Error ? error.message : String(error));
}

/** The app with its one window. */
class WindowHost {
  readonly #log: Log;
  readonly #core: App;
  readonly #router = new RequestRouter();
  readonly #settingsFolder = app.getPath('userData');
  readonly #options: ElectronHostOptions;
  #window: BrowserWindow | null = null;
  #isClosed = false;

  constructor(options: ElectronHostOptions) {
    this.#options = options;
    this.#log = fileLog(this.#settingsFolder, now);
    prepareSession(session.defaultSession, options, this.#log);
    this.#core = createApp({
      dialogs: nativeDialogs(() => this.#window),
      printer: hiddenWindowPrinter({ ...options, router: this.#router, log: this.#log }),
      clock: { now },
      log: this.#log,
      settings: {
        folder: this.#settingsFolder,
        host: `Electron ${process.versions.electron}`,
        platform: platformName(process.platform),
        version: manifest.version,
      },
      simulation: simulationThreads(options),
      choice: choiceFiles(options.workers),
      announce: (name, payload) => this.#announce(name, payload),
    });
    installMenu((command) => this.#announce('menu/chosen', { command }), process.platform === 'darwin');
    app.on('activate', () => this.showWindow());
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit();
    });
    app.on('will-quit', (event) => this.#quit(event));
  }

  showWindow(): void {
    if (this.#window) {
      this.focus();
      return;
    }
    const window = openWindow(this.#settingsFolder, this.#options.preload, this.#log);
    this.#window = window;
    window.on('closed', () => {
      this.#window = null;
    });
    this.#router.connect(window.webContents, (name, input) => this.#core.request(name, input));
    loadApp(window, this.#log);
  }

  focus(): void {
    if (!this.#window) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  /** Opens the document at `path`, shows the window, and says there why a document was not opened. */
  async open(path: string): Promise<void> {
    const reply = await this.#core.openPath(path);
    this.showWindow();
    if (reply.ok) {
      this.#log.write('info', 'Document opened', { fileName: reply.value.fileName });
      return;
    }
    const { code, message, advice } = reply.error;
    this.#log.write('warning', 'Document not opened', { code });
    const box = {
      type: 'warning' as const,
      title: 'Switchyard',
      message,
      ...(advice ? { detail: advice } : {}),
    };
    await (this.#window ? dialog.showMessageBox(this.#window, box) : dialog.showMessageBox(box));
  }

  #announce<N extends keyof Events>(name: N, payload: Events[N]): void {
    if (this.#window && !this.#window.isDestroyed()) {
      this.#window.webContents.send(eventChannel, name, payload);
    }
  }

  /** Ends only when the document is released. */
  #quit(event: Electron.Event): void {
    if (this.#isClosed) return;
    event.preventDefault();
    this.#core
      .close()
      .catch((error: unknown) => this.#log.write('error', 'Closing failed', error))
      .finally(() => {
        this.#isClosed = true;
        app.exit(0);
      });
  }
}

function prepareSession(own: Session, options: ElectronHostOptions, log: Log): void {
  lockSession(own, log, options.reachable);
  serveScheme(own, options.source);
}

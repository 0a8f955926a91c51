import type { EventName, Events, Reply, RequestName } from '../../shared/contract/contract.ts';
import type { PrintContent } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { ChoiceFiles } from '../workers/choiceRun.ts';

/** What the app needs of the machine it runs on. A host gives it; the app never asks which host. */
export interface Ports {
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: HostSettings;
  readonly simulation: SimulationThreads;
  /** Where the worker of choices and its solver stand. */
  readonly choice: ChoiceFiles;
  /** Tells every view what happened. */
  readonly announce: <N extends EventName>(name: N, payload: Events[N]) => void;
}

export interface HostSettings {
  /** Folder for preferences, the recent list and logs of this user; created when missing. */
  readonly folder: string;
  readonly host: string;
  readonly platform: 'windows' | 'macos' | 'linux';
  readonly version: string;
}

/** Where simulations run: threads of their own. */
export interface SimulationThreads {
  /** The built or source file of the worker. */
  readonly workerFile: URL | string;
  /** How many workers run at once. */
  readonly processors: number;
}

export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}

/** Asks people for files. An answer of null means that they cancelled. */
export interface Dialogs {
  openFile(options: {
    readonly title: string;
    readonly filters: readonly FileFilter[];
  }): Promise<string | null>;
  saveFile(options: {
    readonly title: string;
    readonly suggestedName: string;
    readonly filters: readonly FileFilter[];
  }): Promise<string | null>;
}

/** Renders the deck of `content` through the print page and gives the bytes of a tagged, outlined PDF. */
export interface Printer {
  printDeck(content: PrintContent): Promise<Result<Uint8Array, AppError>>;
}

export interface Clock {
  now(): Date;
}

export interface Log {
  write(level: 'info' | 'warning' | 'error', message: string, detail?: unknown): void;
}

/** The app as its hosts see it. */
export interface App {
  /** One message in, one result out. Unknown names and malformed input are answered, never thrown. */
  request(name: string, input: unknown): Promise<Result<unknown, AppError>>;
  /** The same with types, for hosts that call the app themselves. */
  ask<N extends RequestName>(name: N, input: unknown): Promise<Reply<N>>;
  /** Opens the document at `path`: from the command line, a file association, a dropped file. */
  openPath(path: string): Promise<Reply<'document.open'>>;
  /** Ends all writing and releases the document. Safe to call twice. */
  close(): Promise<void>;
}

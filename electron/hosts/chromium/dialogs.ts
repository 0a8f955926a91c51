import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Dialogs, FileFilter } from '../../app/ports.ts';
import { type PageAnswer, pageOrigin } from './browser.ts';
import { folderSchema, judge, listFolder, proposalSchema } from './chooser.ts';
import type { Choice } from './choosing.ts';

const chooserAddress = `${pageOrigin}/chooser/chooser.html`;

/**
 * File dialogs as small windows of the browser, because a page may not learn paths from the browser's
 * own. One is open at a time; asking again while it is open answers as cancelled.
 */
export class WindowDialogs implements Dialogs {
  readonly #owner: () => Page | null;
  #open: { readonly choice: Choice; readonly settle: (path: string | null) => void } | null = null;
  #lastFolder = homedir();

  constructor(owner: () => Page | null) {
    this.#owner = owner;
  }

  openFile({ title, filters }: { title: string; filters: readonly FileFilter[] }): Promise<string | null> {
    return this.#choose({ kind: 'open', title, suggestedName: '', extensions: extensionsOf(filters) });
  }

  saveFile(options: {
    title: string;
    suggestedName: string;
    filters: readonly FileFilter[];
  }): Promise<string | null> {
    const { title, suggestedName, filters } = options;
    return this.#choose({ kind: 'save', title, suggestedName, extensions: extensionsOf(filters) });
  }

  /** Whether `page` is the chooser that is open now. */
  isChooser(page: Page): boolean {
    return this.#open !== null && page.url().startsWith(chooserAddress);
  }

  /** What the chooser's page may ask. */
  readonly answer: PageAnswer = async (name, input) => {
    const open = this.#open;
    if (!open) return fail(appError('cancelled', 'This dialog is closed'));
    try {
      return await this.#answerFor(open.choice, name, input);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      return fail(appError('not-found', `This folder cannot be read (${code})`));
    }
  };

  async #answerFor(choice: Choice, name: string, input: unknown): Promise<Result<unknown, AppError>> {
    if (name === 'chooser.choice') return ok(choice);
    if (name === 'chooser.cancel') {
      this.#settle(null);
      return ok(null);
    }
    if (name === 'chooser.list') return ok(await listFolder(folderSchema.parse(input).folder, choice));
    if (name === 'chooser.propose') {
      const { verdict, path } = await judge(proposalSchema.parse(input), choice);
      if (path !== null) {
        this.#lastFolder = dirname(path);
        this.#settle(path);
      }
      return ok(verdict);
    }
    return fail(appError('internal', `The file dialog cannot ask for "${name}"`));
  }

  #settle(path: string | null): void {
    this.#open?.settle(path);
  }

  async #choose(asked: Omit<Choice, 'folder'>): Promise<string | null> {
    const owner = this.#owner();
    if (!owner || this.#open) return null;
    const choice: Choice = { ...asked, folder: this.#lastFolder };
    let settle: (path: string | null) => void = () => undefined;
    const settled = new Promise<string | null>((resolve) => {
      settle = resolve;
    });
    this.#open = { choice, settle };
    try {
      const [popup] = await Promise.all([
        owner.waitForEvent('popup'),
        owner.evaluate(`void window.open('${chooserAddress}', '_blank', 'popup,width=680,height=560')`),
      ]);
      popup.once('close', () => settle(null));
      const path = await settled;
      if (!popup.isClosed()) await popup.close();
      return path;
    } finally {
      this.#open = null;
    }
  }
}

function extensionsOf(filters: readonly FileFilter[]): string[] {
  const all = filters.flatMap((filter) => filter.extensions).map((extension) => extension.toLowerCase());
  return all.includes('*') ? [] : all;
}

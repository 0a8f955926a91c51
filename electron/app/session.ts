import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { EditResult } from '../../shared/commands/command.ts';
import type { DocumentChange, DocumentState, HistoryEntry } from '../../shared/contract/documentState.ts';
import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/domain/outcome.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { createDocument } from '../storage/createDocument.ts';
import type { WritableDocument } from '../storage/document.ts';
import { isSameFile } from '../storage/inspect.ts';
import { type OpenedDocument, openDocument } from '../storage/openDocument.ts';
import { documentProblems } from '../storage/problems.ts';
import type { KeptSimulation } from '../storage/simulations.ts';
import type { Ports } from './ports.ts';
import { createQueue } from './queue.ts';
import type { RecentDocuments } from './recentDocuments.ts';

/** The document at one moment: what an export or a deck is made of. */
export interface Snapshot {
  readonly documentId: string;
  readonly path: string;
  readonly fileName: string;
  readonly revision: number;
  readonly portfolio: Portfolio;
}

interface Current {
  readonly opened: OpenedDocument;
  readonly portfolio: Portfolio;
}

type Outcome<T> = Promise<Result<T, AppError>>;

/** A backup is made when a document is opened, and during long work no more often than this. */
const backupEveryMs = 10 * 60 * 1000;

/**
 * The one open document. Whatever changes it waits its turn in one queue, reaches the disk in one
 * transaction, and is then announced.
 */
export class DocumentSession {
  readonly #ports: Ports;
  readonly #recent: RecentDocuments;
  readonly #inTurn = createQueue();
  #current: Current | null = null;
  #lastBackupMs = 0;

  constructor(ports: Ports, recent: RecentDocuments) {
    this.#ports = ports;
    this.#recent = recent;
  }

  state(): DocumentState | null {
    if (!this.#current) return null;
    const { opened, portfolio } = this.#current;
    const { document } = opened;
    return {
      documentId: document.documentId,
      fileName: basename(document.path),
      portfolio,
      notice: document.notice,
      ...document.status(),
    };
  }

  snapshot(): Result<Snapshot, AppError> {
    if (!this.#current) return fail(noneOpen());
    const { opened, portfolio } = this.#current;
    const { documentId, path } = opened.document;
    const { revision } = opened.document.status();
    return ok({ documentId, path, fileName: basename(path), revision, portfolio });
  }

  history(): Result<readonly HistoryEntry[], AppError> {
    return this.#current ? ok(this.#current.opened.document.history()) : fail(noneOpen());
  }

  /** What simulations of the states of the document came to. */
  simulations(): Result<readonly KeptSimulation[], AppError> {
    return this.#current ? ok(this.#current.opened.document.simulations()) : fail(noneOpen());
  }

  /** Keeps what a simulation came to in the document with this id, if it is still open. */
  keepSimulation(documentId: string, kept: KeptSimulation): Outcome<null> {
    return this.#inTurn(() => {
      if (this.#current?.opened.document.documentId !== documentId) return fail(noneOpen());
      const writable = this.#writable();
      return writable.ok ? writable.value.document.keepSimulation(kept) : writable;
    });
  }

  /** Opens the document at `path` in place of the present one, which stays open when that fails. */
  open(path: string): Outcome<DocumentState> {
    return this.#inTurn(() => this.#open(path));
  }

  /** Creates a document at `path`, then opens it. */
  create(path: string, portfolio: Portfolio): Outcome<DocumentState> {
    return this.#inTurn(() => {
      const created = createDocument(path, portfolio, {
        documentId: randomUUID(),
        createdAt: this.#now(),
        createdBy: this.#ports.settings.version,
      });
      return created.ok ? this.#open(path) : created;
    });
  }

  close(): Promise<void> {
    return this.#inTurn(() => this.#close());
  }

  /** Makes the edit that `command` derives from the present portfolio. An edit of nothing is no step. */
  edit(command: (portfolio: Portfolio) => EditResult): Outcome<DocumentChange> {
    return this.#inTurn(() => {
      const writable = this.#writable();
      if (!writable.ok) return writable;
      const { document, portfolio } = writable.value;
      const edit = command(portfolio);
      if (!edit.ok) return edit;
      const { label, patch } = edit.value;
      if (patch.length === 0) return ok(this.#unchanged(document, label));
      return this.#settle(document, portfolio, document.apply(label, patch, this.#now()));
    });
  }

  undo(): Outcome<DocumentChange> {
    return this.#step((document) => document.undo(this.#now()), 'There is nothing to undo');
  }

  redo(): Outcome<DocumentChange> {
    return this.#step((document) => document.redo(this.#now()), 'There is nothing to redo');
  }

  #step(
    make: (document: WritableDocument) => Result<DocumentChange | null, AppError>,
    nothing: string,
  ): Outcome<DocumentChange> {
    return this.#inTurn(() => {
      const writable = this.#writable();
      if (!writable.ok) return writable;
      const { document, portfolio } = writable.value;
      const made = make(document);
      if (!made.ok) return made;
      return made.value === null
        ? fail(appError('rule-violation', nothing))
        : this.#settle(document, portfolio, ok(made.value));
    });
  }

  async #open(path: string): Outcome<DocumentState> {
    const present = this.state();
    if (present && this.#current && isSameFile(this.#current.opened.document.path, path)) return ok(present);
    const opened = await openDocument(path, this.#now());
    if (!opened.ok) {
      const { error, recoveredPath } = opened.error;
      if (recoveredPath !== null) this.#recent.note(recoveredPath);
      return fail(error);
    }
    this.#close();
    this.#current = { opened: opened.value, portfolio: opened.value.document.portfolio };
    this.#recent.note(opened.value.document.path);
    if (opened.value.mode === 'write' && opened.value.document.status().revision > 0)
      this.#backUp(opened.value.document);
    this.#lastBackupMs = this.#ports.clock.now().getTime();
    const state = this.state();
    if (!state) return fail(noneOpen());
    this.#ports.announce('document/opened', state);
    return ok(state);
  }

  #close(): void {
    if (!this.#current) return;
    const { document } = this.#current.opened;
    this.#current = null;
    document.close();
    this.#ports.announce('document/closed', { documentId: document.documentId });
  }

  #writable(): Result<{ document: WritableDocument; portfolio: Portfolio }, AppError> {
    if (!this.#current) return fail(noneOpen());
    const { opened, portfolio } = this.#current;
    return opened.mode === 'write'
      ? ok({ document: opened.document, portfolio })
      : fail(documentProblems(opened.document.path).readOnly());
  }

  #settle(
    document: WritableDocument,
    portfolio: Portfolio,
    made: Result<DocumentChange, AppError>,
  ): Result<DocumentChange, AppError> {
    if (!made.ok) return made;
    this.#current = {
      opened: { mode: 'write', document },
      portfolio: applyPatch(portfolio, made.value.patch),
    };
    this.#ports.announce('document/changed', made.value);
    const now = this.#ports.clock.now().getTime();
    if (now - this.#lastBackupMs >= backupEveryMs) {
      this.#lastBackupMs = now;
      this.#backUp(document);
    }
    return made;
  }

  #unchanged(document: WritableDocument, label: string): DocumentChange {
    const { savedAt, ...status } = document.status();
    return {
      documentId: document.documentId,
      label,
      patch: [],
      ...status,
      savedAt: savedAt ?? this.#now(),
    };
  }

  /** In its turn, so that the document is not closed meanwhile. A failed backup stops nobody's work. */
  #backUp(document: WritableDocument): void {
    this.#inTurn(async () => {
      if (this.#current?.opened.document === document) await document.backUp(this.#now());
    }).catch((cause: unknown) => {
      this.#ports.log.write('warning', `No backup of ${basename(document.path)} could be made`, cause);
    });
  }

  #now(): string {
    return this.#ports.clock.now().toISOString();
  }
}

function noneOpen(): AppError {
  return appError('document.none-open', 'No document is open', { advice: 'Open or create one' });
}

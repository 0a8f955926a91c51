import type { DocumentChange, HistoryEntry } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Patch } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { KeptSimulation } from './simulations.ts';

/** What the file says about itself besides the portfolio. */
export interface DocumentStatus {
  readonly revision: number;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly savedAt: string | null;
}

/** A document that may be looked at: a sealed copy, which holds neither file nor lock. */
export interface ReadableDocument {
  readonly path: string;
  readonly documentId: string;
  /** The portfolio as it was read; edits made since are the caller's to apply. */
  readonly portfolio: Portfolio;
  /** What the person should know about how it was opened, or null. */
  readonly notice: string | null;
  status(): DocumentStatus;
  /** The steps that are kept, newest first. */
  history(): readonly HistoryEntry[];
  /** What simulations of its states came to, as they were kept. */
  simulations(): readonly KeptSimulation[];
  /** Gives the file free. Safe to call twice. */
  close(): void;
}

/**
 * A document that may be changed. It alone has the file until it is closed or the process ends. Each
 * change is one transaction that is on the disk when the answer comes.
 */
export interface WritableDocument extends ReadableDocument {
  /** Makes an edit and its undo entry. `at` is when, ISO 8601. */
  apply(label: string, patch: Patch, at: string): Result<DocumentChange, AppError>;
  /** Takes back the newest edit; null when there is none. */
  undo(at: string): Result<DocumentChange | null, AppError>;
  /** Makes the edit again that was taken back last; null when there is none. */
  redo(at: string): Result<DocumentChange | null, AppError>;
  /** Keeps what a simulation came to, in place of the one before it: no edit, and no step of undo. */
  keepSimulation(kept: KeptSimulation): Result<null, AppError>;
  /** Copies the present state beside the document. Answers the path, or null when it is there already. */
  backUp(at: string): Promise<string | null>;
}

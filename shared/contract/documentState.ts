import type { Patch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';

/** A document that is open, as the renderer mirrors it. */
export interface DocumentState {
  readonly documentId: string;
  /** File name without folder, as the title bar shows it. */
  readonly fileName: string;
  readonly revision: number;
  readonly portfolio: Portfolio;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** When the last edit reached the disk, ISO 8601, or null before the first one. */
  readonly savedAt: string | null;
  /** A notice about how the document was opened: recovered after a crash, migrated; or null. */
  readonly notice: string | null;
}

/** What an accepted command answers, and what `document/changed` announces. */
export interface DocumentChange {
  readonly documentId: string;
  readonly revision: number;
  readonly label: string;
  readonly patch: Patch;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly savedAt: string;
}

export interface RecentDocument {
  readonly id: string;
  readonly fileName: string;
  readonly folder: string;
  readonly openedAt: string;
  readonly isMissing: boolean;
}

export interface Preferences {
  readonly theme: 'light' | 'dark' | 'projector' | 'system';
  readonly density: 'compact' | 'standard' | 'roomy';
  /** Absent until somebody arranges the table otherwise than it comes. */
  readonly sitesTable?: SitesTableChoice | undefined;
  /** Absent until a presenter chooses what a rehearsal shows. */
  readonly rehearsal?: RehearsalChoice | undefined;
}

/** What a presenter shows and moves. Sliders of sites that a document does not have are left out there. */
export interface RehearsalChoice {
  readonly figures: readonly string[];
  readonly chart: string;
  readonly sliders: readonly string[];
}

/** How somebody likes to see the table of sites. Belongs to the person, not to the document. */
export interface SitesTableChoice {
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly groupBy: 'none' | 'company' | 'grid' | 'region';
  readonly sortBy: string | null;
  readonly isDescending: boolean;
}

export interface AppState {
  readonly version: string;
  readonly host: string;
  readonly platform: 'windows' | 'macos' | 'linux';
  readonly preferences: Preferences;
  readonly recent: readonly RecentDocument[];
  readonly document: DocumentState | null;
}

export interface ExportResult {
  /** File name without folder. */
  readonly fileName: string;
  readonly bytes: number;
}

export interface HistoryEntry {
  readonly revision: number;
  readonly label: string;
  readonly at: string;
  readonly state: 'done' | 'undone';
}

/** The document and stamp from which the print page builds the deck. */
export interface PrintContent {
  readonly portfolio: Portfolio;
  readonly fileName: string;
  readonly revision: number;
  /** First and last four hex digits pairs of the SHA-256 of the document, as `7F3A-91C2`. */
  readonly fingerprint: string;
  /** Calendar date of printing, `YYYY-MM-DD`. */
  readonly date: string;
}

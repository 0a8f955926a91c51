import type { TableName } from '../../domain/fields.ts';
import type { Scope } from '../../language/expression.ts';

/** The documentation of the model as data: one content, written as Markdown and drawn on screen. */
export interface ModelDocument {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  /** By which other parts of the document and of the app point here. */
  readonly id: string;
  readonly title: string;
  /** What the chapter computes or says, before its details. */
  readonly intro: readonly string[];
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'lines'; readonly title: string | null; readonly lines: readonly LineEntry[] }
  | { readonly kind: 'inputs'; readonly title: string; readonly inputs: readonly InputEntry[] }
  | { readonly kind: 'notes'; readonly notes: readonly NoteEntry[] }
  | { readonly kind: 'table'; readonly table: DocumentTable };

/** A piece of a formula: text, or the name of a line or input that stands in the document. */
export type FormulaPiece = string | { readonly id: string; readonly text: string; readonly isInput: boolean };

/** Something else in the document. */
export interface Reference {
  readonly id: string;
  readonly label: string;
}

export interface LineEntry {
  readonly id: string;
  readonly scope: Scope;
  readonly label: string;
  /** As people read it; empty for a share or a count. */
  readonly unit: string;
  /** `each month`, `one figure`, with what else is particular about its values. */
  readonly shape: string;
  readonly formula: readonly FormulaPiece[];
  readonly words: string;
  readonly source: string;
  /** Lines that compute with this one. */
  readonly usedBy: readonly Reference[];
}

export interface InputEntry {
  /** Table and field after `input.`: a line may have the same name as an input. */
  readonly id: string;
  /** Table and field: `site.rentUsdPerKwMonth`. */
  readonly name: string;
  readonly table: TableName;
  readonly label: string;
  readonly unit: string;
  readonly words: string;
  readonly default: string;
  readonly defaultSource: string;
  /** `benchmark`, `estimate`, `placeholder`, or empty where no trust was given. */
  readonly defaultTier: string;
  /** The plausible band with its unit; empty where there is none. */
  readonly band: string;
  readonly bandSource: string;
  /** What is refused outright; empty where anything goes. */
  readonly limits: string;
  readonly usedBy: readonly Reference[];
}

export interface NoteEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface DocumentTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

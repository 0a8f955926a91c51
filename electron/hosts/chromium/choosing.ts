/** What the file chooser's page and the host say to each other; both sides import it. */
export interface Choice {
  readonly kind: 'open' | 'save';
  readonly title: string;
  readonly suggestedName: string;
  /** Extensions without dot; empty shows every file. */
  readonly extensions: readonly string[];
  readonly folder: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'folder' | 'file';
}

export interface FolderListing {
  readonly folder: string;
  readonly parent: string | null;
  readonly entries: readonly FolderEntry[];
}

/** What happened to a proposed path: taken, or why not. */
export type Verdict =
  | { readonly kind: 'taken' }
  | { readonly kind: 'folder'; readonly listing: FolderListing }
  | { readonly kind: 'confirm'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

export interface Proposal {
  readonly folder: string;
  /** A file name, or a path of its own. */
  readonly text: string;
  /** The person has been asked whether the file may be replaced, and agreed. */
  readonly isConfirmed: boolean;
}

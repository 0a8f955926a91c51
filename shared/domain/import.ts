import type { Provenance, Site, Source } from './portfolio.ts';

/** How one column of an imported file was understood. `field` null: kept only as a note or not at all. */
export interface ImportColumn {
  readonly heading: string;
  readonly field: string | null;
  readonly label: string;
  readonly how: string;
}

/** One cell that was not plain: what stood there, what it was read as, and why. */
export interface DoubtfulCell {
  readonly line: number;
  readonly site: string;
  readonly heading: string;
  readonly original: string;
  readonly value: string;
  readonly why: string;
}

export interface RefusedRow {
  readonly line: number;
  readonly name: string;
  readonly reason: string;
  readonly original: string;
}

/** A row that will arrive, with what it brings. */
export interface ImportedRow {
  readonly line: number;
  readonly site: Site;
  readonly provenance: readonly Provenance[];
  /** Set when a site of the same company and name is in the document already: it is updated. */
  readonly replaces: string | null;
}

/** What an imported file would bring: the content of the preview, without its id. */
export interface ImportReading {
  readonly fileName: string;
  readonly encoding: string;
  readonly columns: readonly ImportColumn[];
  readonly rows: readonly ImportedRow[];
  readonly sources: readonly Source[];
  readonly doubtful: readonly DoubtfulCell[];
  readonly refused: readonly RefusedRow[];
}

export interface ImportPreview extends ImportReading {
  readonly previewId: string;
}

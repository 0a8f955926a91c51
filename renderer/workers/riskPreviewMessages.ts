import type { PreviewFound } from '../../shared/risk/previewShares.ts';
import type { WrittenSummary } from '../../shared/risk/summaryText.ts';

/** What a worker of the preview is told once: its place among how many, and how they reach each other. */
export interface PreviewPlace {
  readonly kind: 'place';
  readonly place: number;
  readonly count: number;
  /** The first worker's ports to all others; of any other the one to the first. */
  readonly ports: readonly MessagePort[];
}

/** What the workers are asked; a later one takes the place of those before it. */
export interface PreviewAsk {
  readonly kind: 'ask';
  readonly id: number;
  /** A `SimulationTask` as JSON: a text is copied to many workers faster than what it says. */
  readonly task: string;
}

export type PreviewMessage = PreviewPlace | PreviewAsk;

/** What a worker tells the first. */
export interface PreviewPart {
  readonly id: number;
  readonly found: WrittenSummary;
}

/** What the first worker answers, more than once as trials come in. */
export interface PreviewAnswer extends PreviewFound {
  readonly id: number;
}

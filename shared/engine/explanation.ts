import type { TableName } from '../domain/fields.ts';
import type { SourceCard } from './sourceCard.ts';

/** What is asked about: one line of one place, in one month where it is a series. */
export interface ExplainTarget {
  readonly line: string;
  readonly siteId?: string;
  readonly blockId?: string;
  /** Months after the decision. */
  readonly month?: number;
}

/** One thing that an explained number is made of. */
export interface ExplainedPart {
  readonly kind: 'line' | 'input' | 'constant';
  readonly label: string;
  /** The site or block, where it differs from that of the explained number. */
  readonly place: string;
  readonly text: string;
  readonly value: number;
  /** How to explain it in turn; lines only. */
  readonly target: ExplainTarget | null;
  /** Inputs only. */
  readonly source: SourceCard | null;
  /** Inputs only: where it can be edited. */
  readonly input: { readonly table: TableName; readonly key: string; readonly field: string } | null;
}

export interface Explanation {
  readonly target: ExplainTarget;
  readonly label: string;
  readonly place: string;
  readonly when: string;
  readonly value: number;
  readonly text: string;
  /** One sentence with the real values. */
  readonly sentence: string;
  /** The formula with names, and with the numbers put in. */
  readonly formula: string;
  readonly numbers: string;
  readonly words: string;
  readonly formulaSource: string;
  readonly parts: readonly ExplainedPart[];
  /** What each calendar year adds to a sum over months; empty for other lines. */
  readonly years: readonly { readonly year: number; readonly value: number }[];
}

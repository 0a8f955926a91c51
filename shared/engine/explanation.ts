import type { TableName } from '../domain/fields.ts';
import type { SourceCard } from './sourceCard.ts';

/** What is asked about: one line of one place, in one month or calendar year where it is a series. */
export interface ExplainTarget {
  readonly line: string;
  readonly siteId?: string;
  readonly blockId?: string;
  /** Months after the decision. */
  readonly month?: number;
  /**
   * Instead of a month: a calendar year, or all years. A flow is summed over it; of anything else it is
   * the last month that is asked about.
   */
  readonly year?: number | 'all';
}

/** One thing that an explained number is made of. */
export interface ExplainedPart {
  /** `row`: a whole site or block. */
  readonly kind: 'line' | 'input' | 'constant' | 'row';
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
  readonly years: readonly ExplainedYear[];
}

/** One calendar year of a sum over months. */
export interface ExplainedYear {
  readonly year: number;
  readonly value: number;
  /** How to explain it in turn, where the sum is of a line as it stands. */
  readonly target: ExplainTarget | null;
}

import type { ChartSpec } from './charts/chartSpec.ts';

/**
 * The board deck as content: what each slide says and shows, without saying how it is drawn. Every figure
 * in it was read from the evaluated portfolio; `value` keeps it unrounded beside the text that shows it.
 */

export type Tone = 'plain' | 'muted' | 'gain' | 'loss';

export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly tone?: Tone;
}
/** A paragraph with marked parts. */
export type Words = readonly Run[];

export interface DeckCell {
  readonly text: string;
  readonly tone?: Tone;
  readonly isStrong?: boolean;
  /** The figure behind the text, in the unit of its line. */
  readonly value?: number;
}

export interface DeckColumn {
  readonly label: string;
  /** Unit under the name, or an empty text. */
  readonly unit: string;
  readonly align: 'start' | 'end';
  /** Share of the table's width, in px of a slide 1280 wide. */
  readonly width: number;
}

export interface DeckRow {
  readonly kind: 'body' | 'group' | 'total';
  /** The first cell is the heading of the row. */
  readonly cells: readonly DeckCell[];
}

export interface DeckTable {
  readonly caption: string;
  readonly density: 'roomy' | 'compact';
  readonly columns: readonly DeckColumn[];
  readonly rows: readonly DeckRow[];
}

/** One bar with the power split of the whole portfolio, do-nothing as a ghost beneath. */
export interface SplitBar {
  readonly aiMw: number;
  readonly miningMw: number;
  readonly reservedMw: number;
  readonly unusedMw: number;
  readonly availableMw: number;
  readonly doNothingMiningMw: number;
  readonly rest: string;
  readonly ghost: string;
}

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
  readonly tone: Tone;
}

interface SlideBase {
  readonly id: string;
  /** What part of the paper this is, above the title; the outline entry. */
  readonly section: string;
  readonly title: string;
  readonly subtitle: string;
  /** Where the figures of this slide come from. */
  readonly source: string;
}

export interface CoverSlide extends SlideBase {
  readonly kind: 'cover';
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note: string;
}

export interface DecisionSlide extends SlideBase {
  readonly kind: 'decision';
  readonly measures: DeckTable;
  readonly resolutionHeading: string;
  readonly resolution: Words;
  readonly whyHeading: string;
  readonly why: readonly Words[];
  readonly risksHeading: string;
  readonly risks: readonly Words[];
  readonly split: SplitBar;
}

export interface ChartSlide extends SlideBase {
  readonly kind: 'chart';
  readonly chart: ChartSpec;
  readonly notes: readonly Words[];
}

export interface TableSlide extends SlideBase {
  readonly kind: 'table';
  readonly figures: readonly Figure[];
  readonly table: DeckTable;
  readonly notes: readonly Words[];
}

export interface TextSlide extends SlideBase {
  readonly kind: 'text';
  readonly paragraphs: readonly { readonly heading: string; readonly text: string }[];
}

export type Slide = CoverSlide | DecisionSlide | ChartSlide | TableSlide | TextSlide;

/** What the deck is bound to: printed at the foot of every slide. */
export interface DeckStamp {
  readonly fileName: string;
  readonly revision: number;
  readonly fingerprint: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string;
}

export interface DeckModel {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: 'en';
  readonly stamp: DeckStamp;
  /** At the right above each title: for decision, whose, when. */
  readonly occasion: string;
  /** At the foot of every slide, before the page: basis, confidentiality, document, date. */
  readonly basis: string;
  readonly footer: string;
  readonly slides: readonly Slide[];
}

export const plain = (text: string): Run => ({ text });
export const strong = (text: string, tone: Tone = 'plain'): Run => ({ text, isStrong: true, tone });
export const wordsText = (words: Words): string => words.map((run) => run.text).join('');

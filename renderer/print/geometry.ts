import type { Slide, Words } from '../../shared/deck/deckModel.ts';
import { wordsText } from '../../shared/deck/deckModel.ts';
import { wrapText } from '../../shared/deck/textWidth.ts';

/** Measures of a slide in px, 1280 by 720; what the style sheet says, for sizes that are computed. */
export const slideWidth = 1168;
const titleFrom = 50;
const bodyTo = 662;
const noteGap = 12;
const noteLine = 20;

/** Height that is left for the body of a slide under its title. */
export function bodyHeight(slide: Slide): number {
  const titleLines = wrapText(slide.title, slideWidth, { size: 28.6, weight: 600 }).length;
  const subtitleLines = wrapText(slide.subtitle, slideWidth, { size: 14 }).length;
  return bodyTo - (titleFrom + titleLines * 36 + 5 + subtitleLines * 20 + 16);
}

/** Height of the notes under a chart, with the space above them. */
export function notesHeight(notes: readonly Words[]): number {
  if (notes.length === 0) return 0;
  const width = (slideWidth - (notes.length - 1) * 32) / notes.length;
  const lines = Math.max(...notes.map((note) => wrapText(wordsText(note), width, { size: 14.3 }).length));
  return noteGap + lines * noteLine;
}

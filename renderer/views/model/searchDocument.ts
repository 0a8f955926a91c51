import type {
  Chapter,
  InputEntry,
  LineEntry,
  ModelDocument,
  NoteEntry,
  Part,
} from '../../../shared/model/document/document.ts';

export interface FoundDocument {
  readonly chapters: readonly Chapter[];
  /** Lines, inputs and notes that were found, and how many of them are among the chapters. */
  readonly count: number;
  readonly shown: number;
}

/** What a search shows at most: who finds more adds a word. */
const mostShown = 80;

/** What of the document has every word of `query` in its names, formula, words or sources; all of it for none. */
export function searchDocument(document: ModelDocument, query: string): FoundDocument {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string): boolean => {
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
  let count = 0;
  let shown = 0;
  const keep = <T>(entries: readonly T[], text: (entry: T) => string): readonly T[] => {
    const kept = words.length === 0 ? entries : entries.filter((entry) => has(text(entry)));
    const room = words.length === 0 ? kept : kept.slice(0, mostShown - shown);
    count += kept.length;
    shown += room.length;
    return room;
  };
  const found = (part: Part): readonly Part[] => {
    switch (part.kind) {
      case 'lines': {
        const lines = keep(part.lines, lineWords);
        return lines.length > 0 ? [{ ...part, lines }] : [];
      }
      case 'inputs': {
        const inputs = keep(part.inputs, inputWords);
        return inputs.length > 0 ? [{ ...part, inputs }] : [];
      }
      case 'notes': {
        const notes = keep(part.notes, noteWords);
        return notes.length > 0 ? [{ ...part, notes }] : [];
      }
      case 'table':
        return words.length === 0 || has([part.table.caption, ...part.table.rows.flat()].join(' '))
          ? [part]
          : [];
    }
  };
  const chapters = document.chapters.flatMap((chapter): readonly Chapter[] => {
    const parts = chapter.parts.flatMap(found);
    if (words.length === 0) return [{ ...chapter, parts }];
    return parts.length > 0 ? [{ ...chapter, intro: [], parts }] : [];
  });
  return { chapters, count, shown };
}

const lineWords = (line: LineEntry): string =>
  [
    line.label,
    line.id,
    line.unit,
    line.words,
    line.source,
    ...line.formula.map((piece) => (typeof piece === 'string' ? piece : piece.text)),
  ].join(' ');

const inputWords = (input: InputEntry): string =>
  [
    input.label,
    input.name,
    input.unit,
    input.words,
    input.default,
    input.defaultSource,
    input.defaultTier,
    input.bandSource,
  ].join(' ');

const noteWords = ({ title, text }: NoteEntry): string => `${title} ${text}`;

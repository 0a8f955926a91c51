import { cutText } from '../../../shared/domain/cutText.ts';
import { slugId } from '../../../shared/domain/ids.ts';
import { newSource } from '../../../shared/domain/newRows.ts';
import type { Source } from '../../../shared/domain/portfolio.ts';

/** The sources that a file names, each once, joined to those that the document has already. */
export class SourceRegister {
  readonly #byTitle = new Map<string, Source>();
  readonly #taken = new Set<string>();
  readonly #added: Source[] = [];

  constructor(existing: readonly Source[]) {
    for (const source of existing) {
      this.#byTitle.set(source.title, source);
      this.#taken.add(source.id);
    }
  }

  /** The source with this title, made where it is new. */
  find(title: string, detail: string, date: string): Source {
    const short = cutText(title, 1_000);
    const known = this.#byTitle.get(short);
    if (known) return known;
    const source = newSource(slugId(short, this.#taken), short, detail, date);
    this.#byTitle.set(short, source);
    this.#taken.add(source.id);
    this.#added.push(source);
    return source;
  }

  get added(): readonly Source[] {
    return this.#added;
  }
}

const written =
  /\b(?:20\d{2}-(?:0[1-9]|1[0-2])(?:-\d{2})?|(?:Q[1-4]|H[12]) 20\d{2}|(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d{2})\b/;

/** The date that the text of a source names, as published there, or `undated`. */
export function sourceDate(text: string): string {
  return written.exec(text)?.[0] ?? 'undated';
}

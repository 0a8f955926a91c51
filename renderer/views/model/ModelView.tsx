import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/domain/format.ts';
import { buildDocument } from '../../../shared/model/document/buildDocument.ts';
import type { Chapter, ModelDocument, Part } from '../../../shared/model/document/document.ts';
import { model as financialModel } from '../../../shared/model/model.ts';
import { useServices } from '../../state/context.tsx';
import type { ModelPage } from '../../state/window.ts';
import { ChapterView } from './ChapterView.tsx';
import { useExplainedSite } from './explainedSite.ts';
import { placeId } from './placeId.ts';
import { searchDocument } from './searchDocument.ts';
import './model.css';

interface Content {
  readonly document: ModelDocument;
  /** The chapter in which each line, input, note and chapter stands. */
  readonly chapterOf: ReadonlyMap<string, Chapter>;
}

/** Declarations do not change while the app runs: the document is made when it is first read. */
let made: Content | null = null;

function content(): Content {
  if (made) return made;
  const document = buildDocument(financialModel);
  const chapterOf = new Map<string, Chapter>();
  for (const chapter of document.chapters) {
    chapterOf.set(chapter.id, chapter);
    for (const id of chapter.parts.flatMap(placesOf)) chapterOf.set(id, chapter);
  }
  made = { document, chapterOf };
  return made;
}

function placesOf(part: Part): readonly string[] {
  if (part.kind === 'lines') return part.lines.map(({ id }) => id);
  if (part.kind === 'inputs') return part.inputs.map(({ id }) => id);
  return part.kind === 'notes' ? part.notes.map(({ id }) => id) : [];
}

/** The documentation of the model: every line and input, by chapter, with search and links between them. */
export function ModelView({ page }: { readonly page: ModelPage }) {
  const { window: model } = useServices();
  const { document: whole, chapterOf } = content();
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
  const found = useMemo(() => searchDocument(whole, sought), [whole, sought]);
  const search = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLElement>(null);
  const current = page.trail[page.at] ?? '';
  const siteId = useExplainedSite();
  const isSearching = sought.trim() !== '';
  const open = chapterOf.get(current) ?? whole.chapters[0];
  const shown = isSearching ? found.chapters : open ? [open] : [];
  const next = whole.chapters[whole.chapters.findIndex(({ id }) => id === open?.id) + 1];

  const goTo = useCallback(
    (place: string): void => {
      setQuery('');
      model.openModel(place);
    },
    [model],
  );
  /** Where the reader is being led; a search that hides the place is given up first. */
  const led = useRef<ModelPage | null>(null);
  useEffect(() => {
    led.current = page;
  }, [page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for anew when more of the text is shown
  useEffect(() => {
    if (!led.current) return;
    const place = current === '' ? text.current : document.getElementById(placeId(current));
    if (!place) return;
    led.current = null;
    if (current === '') {
      search.current?.focus();
      place.scrollTo({ top: 0 });
    } else {
      place.scrollIntoView({ block: 'start' });
      place.focus({ preventScroll: true });
    }
  }, [page, found]);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') {
          if (search.current && search.current.value !== '') setQuery('');
          else model.closeModel();
        } else if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
          setQuery('');
          model.stepModel(event.key === 'ArrowLeft' ? -1 : 1);
        } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f')
          search.current?.select();
        else return;
        event.preventDefault();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [model]);

  return (
    <div className="model-page">
      <header className="model-head">
        <h1>{whole.title}</h1>
        <input
          ref={search}
          type="search"
          className="model-search"
          aria-label="Find a line, an input, a word"
          placeholder="Find a line, an input, a word"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status">
          {formatNumber(found.count)} {found.count === 1 ? 'entry' : 'entries'}
        </p>
        <span className="spacer" />
        <button type="button" className="button" disabled={page.at === 0} onClick={() => model.stepModel(-1)}>
          ◄ Back
        </button>
        <button
          type="button"
          className="button"
          disabled={page.at >= page.trail.length - 1}
          onClick={() => model.stepModel(1)}
        >
          Forward ►
        </button>
        <button type="button" className="button" onClick={() => model.closeModel()}>
          Close <kbd className="kbd">Esc</kbd>
        </button>
      </header>
      <nav className="model-chapters" aria-label="Chapters">
        <ol>
          {whole.chapters.map(({ id, title }, index) => (
            <li key={id}>
              <button
                type="button"
                aria-current={!isSearching && open?.id === id ? 'page' : undefined}
                disabled={isSearching && !found.chapters.some((chapter) => chapter.id === id)}
                onClick={() => goTo(id)}
              >
                <span>{index + 1}</span> {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <article className="model-text selectable" ref={text} aria-label={whole.title}>
        {shown.map((chapter) => (
          <ChapterView
            key={chapter.id}
            chapter={chapter}
            number={whole.chapters.findIndex(({ id }) => id === chapter.id) + 1}
            current={current}
            goTo={goTo}
            siteId={siteId}
          />
        ))}
        {isSearching && found.count > found.shown && (
          <p className="model-nothing">
            {formatNumber(found.count - found.shown)} more: add a word to find fewer.
          </p>
        )}
        {!isSearching && next && (
          <button type="button" className="button model-next" onClick={() => goTo(next.id)}>
            {next.title} ►
          </button>
        )}
        {isSearching && found.chapters.length === 0 && (
          <p className="model-nothing">Nothing has all of these words. Try fewer, or the id of a line.</p>
        )}
      </article>
    </div>
  );
}

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/domain/format.ts';
import { buildDocument } from '../../../shared/model/document/buildDocument.ts';
import { model as financialModel } from '../../../shared/model/model.ts';
import { useServices } from '../../state/context.tsx';
import type { ModelPage } from '../../state/window.ts';
import { ChapterView } from './ChapterView.tsx';
import { placeId } from './placeId.ts';
import { searchDocument } from './searchDocument.ts';
import { useChapterInView } from './useChapterInView.ts';
import './model.css';

/** Declarations do not change while the app runs: the document is made when it is first read. */
let made: ReturnType<typeof buildDocument> | null = null;
const modelDocument = (): ReturnType<typeof buildDocument> => {
  made ??= buildDocument(financialModel);
  return made;
};

/** The documentation of the model: every line and input, by chapter, with search and links between them. */
export function ModelView({ page }: { readonly page: ModelPage }) {
  const { window: model } = useServices();
  const content = modelDocument();
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
  const found = useMemo(() => searchDocument(content, sought), [content, sought]);
  const search = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLElement>(null);
  const current = page.trail[page.at] ?? '';
  const inView = useChapterInView(text, found.chapters);

  const goTo = (place: string): void => {
    setQuery('');
    model.openModel(place);
  };
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
        <h1>{content.title}</h1>
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
          {content.chapters.map(({ id, title }, index) => (
            <li key={id}>
              <button
                type="button"
                aria-current={inView === id ? 'location' : undefined}
                disabled={!found.chapters.some((chapter) => chapter.id === id)}
                onClick={() => goTo(id)}
              >
                <span>{index + 1}</span> {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <article className="model-text selectable" ref={text} aria-label={content.title}>
        {found.chapters.map((chapter) => (
          <ChapterView
            key={chapter.id}
            chapter={chapter}
            number={content.chapters.findIndex(({ id }) => id === chapter.id) + 1}
            current={current}
            goTo={goTo}
          />
        ))}
        {found.chapters.length === 0 && (
          <p className="model-nothing">Nothing has all of these words. Try fewer, or the id of a line.</p>
        )}
      </article>
    </div>
  );
}

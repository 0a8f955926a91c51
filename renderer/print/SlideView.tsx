import type { CSSProperties, ReactNode } from 'react';
import type {
  ChartSlide,
  CoverSlide,
  DecisionSlide,
  DeckModel,
  Slide,
  TableSlide,
  TextSlide,
  Words,
} from '../../shared/deck/deckModel.ts';
import { Chart } from '../charts/Chart.tsx';
import { DeckTableView } from './DeckTableView.tsx';
import { bodyHeight, notesHeight, slideWidth } from './geometry.ts';
import { SplitBarView } from './SplitBarView.tsx';
import { unbroken } from './unbroken.ts';
import { WordsView } from './WordsView.tsx';

/** One slide of the deck at its place. */
export function SlideView({
  deck,
  slide,
  page,
}: {
  readonly deck: DeckModel;
  readonly slide: Slide;
  readonly page: number;
}) {
  return (
    <section className={slide.kind === 'cover' ? 'slide cover' : 'slide'} id={slide.id}>
      <div className="slide-bar" />
      <div className="slide-top">
        <span>{slide.section}</span>
        <span>{deck.occasion}</span>
      </div>
      <h1>{unbroken(slide.title)}</h1>
      <p className="slide-subtitle">{slide.subtitle}</p>
      <div className="slide-body">{bodyOf(slide)}</div>
      <div className="slide-foot">
        <span>{`${slide.source} ${deck.basis}`.trim()}</span>
        <span>
          {deck.footer} · <b>{`${page} of ${deck.slides.length}`}</b>
        </span>
      </div>
    </section>
  );
}

function bodyOf(slide: Slide): ReactNode {
  switch (slide.kind) {
    case 'cover':
      return <CoverBody slide={slide} />;
    case 'decision':
      return <DecisionBody slide={slide} />;
    case 'chart':
      return <ChartBody slide={slide} />;
    case 'table':
      return <TableBody slide={slide} />;
    case 'text':
      return <TextBody slide={slide} />;
  }
}

function CoverBody({ slide }: { readonly slide: CoverSlide }) {
  return (
    <>
      <dl>
        {slide.facts.map((fact) => (
          <div key={fact.label} style={{ display: 'contents' }}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {slide.note === '' ? null : <p className="cover-note">{slide.note}</p>}
    </>
  );
}

function DecisionBody({ slide }: { readonly slide: DecisionSlide }) {
  return (
    <>
      <div className="decision">
        <DeckTableView table={slide.measures} />
        <div>
          <h2>{slide.resolutionHeading}</h2>
          <p className="decision-resolution">
            <WordsView words={slide.resolution} />
          </p>
          <div className="decision-lists">
            <NumberedList heading={slide.whyHeading} lines={slide.why} />
            <NumberedList heading={slide.risksHeading} lines={slide.risks} />
          </div>
        </div>
      </div>
      <SplitBarView split={slide.split} />
    </>
  );
}

function NumberedList({ heading, lines }: { readonly heading: string; readonly lines: readonly Words[] }) {
  return (
    <div>
      <h2>{heading}</h2>
      <ol>
        {lines.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: printed text never changes
          <li key={index}>
            <WordsView words={words} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ChartBody({ slide }: { readonly slide: ChartSlide }) {
  const height = bodyHeight(slide) - notesHeight(slide.notes);
  return (
    <>
      <Chart spec={slide.chart} width={slideWidth} height={height} setting="slide" withTable={false} />
      <Notes notes={slide.notes} />
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly Words[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="notes" style={{ '--note-columns': notes.length } as CSSProperties}>
      {notes.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printed text never changes
        <p key={index}>
          <WordsView words={words} />
        </p>
      ))}
    </div>
  );
}

function TableBody({ slide }: { readonly slide: TableSlide }) {
  return (
    <>
      {slide.figures.length > 0 ? (
        <dl className="figures" style={{ '--figure-columns': slide.figures.length } as CSSProperties}>
          {slide.figures.map((figure) => (
            <div key={figure.label}>
              <dt>{figure.label}</dt>
              <dd>
                <div className={`value tone-${figure.tone}`}>
                  {figure.value}
                  {figure.unit === '' ? null : <span>{figure.unit}</span>}
                </div>
                <div className="note">{figure.note}</div>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <DeckTableView table={slide.table} />
      <Notes notes={slide.notes} />
    </>
  );
}

function TextBody({ slide }: { readonly slide: TextSlide }) {
  return (
    <div className="text-slide">
      {slide.paragraphs.map((paragraph) => (
        <div key={paragraph.heading}>
          <h2>{paragraph.heading}</h2>
          <p>{unbroken(paragraph.text)}</p>
        </div>
      ))}
    </div>
  );
}

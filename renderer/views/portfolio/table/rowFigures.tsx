import { useLayoutEffect, useRef, useState } from 'react';
import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';
import { useServices } from '../../../state/context.tsx';
import type { SessionState } from '../../../state/sessionState.ts';
import type { FigureText } from './figures.ts';

/** What a figure says now; null where there is nothing that it could be of any longer. */
export type ReadFigure = (portfolio: Portfolio, engine: PortfolioEngine) => FigureText | null;

/**
 * The computed figures of one row. A price under the hand moves every figure of the table, in each frame that
 * it can: they are written into their elements, all at once, where React would render every cell again.
 */
export class RowFigures {
  readonly #reads = new Map<HTMLElement, ReadFigure>();

  /** Writes a figure into `element` from now on, whenever the row is written; the answer ends that. */
  add(element: HTMLElement, read: ReadFigure): () => void {
    this.#reads.set(element, read);
    return () => this.#reads.delete(element);
  }

  write({ shown, engine }: SessionState): void {
    if (shown && engine) for (const [element, read] of this.#reads) writeFigure(element, read(shown, engine));
  }
}

function writeFigure(element: HTMLElement, figure: FigureText | null): void {
  if (!figure) return;
  const text = element.firstChild;
  // The text node stays: a new one would be laid out as a new box.
  if (!(text instanceof Text)) element.textContent = figure.text;
  else if (text.data !== figure.text) text.data = figure.text;
  if (element.dataset['tone'] !== figure.tone) element.dataset['tone'] = figure.tone;
}

/**
 * The figures of a row, written anew with each version of them, in the moment in which the session has it.
 * @param versionOf The version in which a figure of the row last changed.
 */
export function useRowFigures(versionOf: (state: SessionState) => number): RowFigures {
  const { store } = useServices().session;
  const [figures] = useState(() => new RowFigures());
  useLayoutEffect(() => {
    let written = versionOf(store.getState());
    return store.subscribe((state) => {
      const version = versionOf(state);
      if (version === written) return;
      written = version;
      figures.write(state);
    });
  }, [store, figures, versionOf]);
  return figures;
}

/** A computed figure. Its text and its tone belong to its row, and not to React. */
export function RowFigure({ figures, read }: { readonly figures: RowFigures; readonly read: ReadFigure }) {
  const { store } = useServices().session;
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { shown, engine } = store.getState();
    if (!element.current) return undefined;
    if (shown && engine) writeFigure(element.current, read(shown, engine));
    return figures.add(element.current, read);
  }, [store, figures, read]);
  return <span ref={element} className="figure" />;
}

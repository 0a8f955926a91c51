import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatMillions } from '../../../shared/domain/format.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { type Explanation, explain } from '../../../shared/engine/explain.ts';
import { useServices, useSession, useWindow } from '../../state/context.tsx';
import type { Why } from '../../state/window.ts';
import { TierIcon } from '../TierIcon.tsx';
import './why.css';

const margin = 8;
const width = 440;

/** Why a number is what it is: sentence, formula, numbers put in, and its inputs down to their sources. */
export function WhyPanel() {
  const why = useWindow((state) => state.why);
  const engine = useSession((state) => state.engine);
  return why && engine ? <OpenPanel why={why} engine={engine} /> : null;
}

function OpenPanel({ why, engine }: { readonly why: Why; readonly engine: PortfolioEngine }) {
  const { window: model } = useServices();
  const version = useSession((state) => state.settledVersion);
  const panel = useRef<HTMLElement>(null);
  const returnTo = useRef<Element | null>(null);
  const [height, setHeight] = useState(0);
  const [isCopied, setCopied] = useState(false);
  const target = why.trail[why.at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figures behind the engine change with the version
  const explanation = useMemo(() => (target ? tryExplain(engine, target) : null), [engine, target, version]);

  useEffect(() => {
    returnTo.current = document.activeElement;
    panel.current?.focus();
    return () => {
      if (returnTo.current instanceof HTMLElement && returnTo.current.isConnected) returnTo.current.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for each explanation
  useLayoutEffect(() => {
    setHeight(panel.current?.offsetHeight ?? 0);
    setCopied(false);
  }, [explanation]);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const isBack = event.altKey && event.key === 'ArrowLeft';
        if (event.key !== 'Escape' && !isBack && !(event.altKey && event.key === 'ArrowRight')) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') model.set({ why: null });
        else model.stepWhy(isBack ? -1 : 1);
      },
      { capture: true, signal: stop.signal },
    );
    return () => stop.abort();
  }, [model]);

  if (!explanation) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(plainText(explanation)).catch(() => undefined);
    setCopied(true);
  };
  return (
    <>
      {why.place && why.at === 0 && (
        <div
          className="why-ring"
          style={{
            left: why.place.left - 2,
            top: why.place.top - 2,
            width: why.place.right - why.place.left + 4,
            height: why.place.bottom - why.place.top + 4,
          }}
        />
      )}
      <section
        className="why"
        ref={panel}
        tabIndex={-1}
        role="dialog"
        aria-label={`Why is ${explanation.label} ${explanation.text}?`}
        style={placeBeside(why.place, height)}
      >
        <header className="why-head">
          <h2>
            Why is {explanation.label} {explanation.text}?
          </h2>
          <p>{[explanation.place, explanation.when].filter(Boolean).join(', ')}</p>
          <kbd className="kbd">F8</kbd>
          <button
            type="button"
            className="kbd"
            aria-label="Close the explanation"
            onClick={() => model.set({ why: null })}
          >
            Esc
          </button>
        </header>
        <div className="why-body selectable">
          <p className="why-sentence">{explanation.sentence}</p>
          <div className="why-formula">
            <p>{explanation.formula}</p>
            <p>
              <b>{explanation.numbers}</b>
            </p>
          </div>
          <Parts explanation={explanation} />
          {explanation.years.length > 0 && <Years years={explanation.years} />}
          {explanation.formulaSource && <p className="why-origin">Formula: {explanation.formulaSource}</p>}
        </div>
        <footer className="why-foot">
          <button type="button" disabled={why.at === 0} onClick={() => model.stepWhy(-1)}>
            ◄ Back
          </button>
          <button type="button" disabled={why.at >= why.trail.length - 1} onClick={() => model.stepWhy(1)}>
            Forward ►
          </button>
          <span className="spacer" />
          <button type="button" onClick={() => model.openModel(explanation.target.line)}>
            In the model
          </button>
          <button type="button" onClick={() => void copy()}>
            {isCopied ? 'Copied' : 'Copy explanation'}
          </button>
        </footer>
      </section>
    </>
  );
}

function Parts({ explanation }: { readonly explanation: Explanation }) {
  const { window: model } = useServices();
  if (explanation.parts.length === 0) return null;
  return (
    <table className="why-parts">
      <thead className="visually-hidden">
        <tr>
          <th>Made of</th>
          <th>Value</th>
          <th>Source</th>
          <th>Date</th>
        </tr>
      </thead>
      <tbody>
        {explanation.parts.map((part) => {
          const { target, source } = part;
          const words = (
            <>
              {part.kind === 'line' && <i className="why-calculated">f</i>}
              {source && <TierIcon tier={source.tier} />}
              {part.label}
              {part.place && <span className="muted"> {part.place}</span>}
            </>
          );
          return (
            <tr key={`${part.kind} ${part.label} ${part.place} ${part.text}`}>
              <td>
                {target ? (
                  <button type="button" className="why-follow" onClick={() => model.followWhy(target)}>
                    {words}
                  </button>
                ) : (
                  <span className="why-leaf">{words}</span>
                )}
              </td>
              <td className="why-value">{part.text}</td>
              <td className="why-source" data-tip={source ? sourceWords(source) : undefined}>
                {source ? source.title : part.kind === 'constant' ? 'constant of the model' : ''}
              </td>
              <td className="why-date">{source?.date ?? ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Years({ years }: { readonly years: Explanation['years'] }) {
  return (
    <div className="why-years">
      <p className="muted">By calendar year, USD M</p>
      <ul>
        {years.map(({ year, value }) => (
          <li key={year}>
            <span className="muted">{year}</span> {formatMillions(value, 1)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function tryExplain(engine: PortfolioEngine, target: Why['trail'][number]): Explanation | null {
  try {
    return explain(engine, target);
  } catch (error) {
    // The site or block was removed meanwhile: there is nothing left to explain.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sourceWords(source: NonNullable<Explanation['parts'][number]['source']>): string {
  return [
    `${source.tier}: ${source.title}`,
    source.detail,
    source.original
      ? `found as "${source.original}"${source.reading ? `, read as ${source.reading}` : ''}`
      : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function plainText(explanation: Explanation): string {
  const parts = explanation.parts.map(
    (part) =>
      `- ${part.label}${part.place ? ` (${part.place})` : ''}: ${part.text}${
        part.source ? ` [${part.source.tier}] ${part.source.title} ${part.source.date}`.trimEnd() : ''
      }`,
  );
  return [explanation.sentence, explanation.formula, explanation.numbers, ...parts].join('\n');
}

/** Under the figure; above it where there is no room; never over it. */
function placeBeside(
  place: Why['place'],
  height: number,
): { readonly left: number; readonly top: number; readonly width: number; readonly maxHeight: number } {
  const roomy = { wide: window.innerWidth, high: window.innerHeight };
  if (!place) return { left: (roomy.wide - width) / 2, top: 120, width, maxHeight: roomy.high - 160 };
  const left = Math.min(Math.max(margin, place.left - 12), roomy.wide - width - margin);
  const below = roomy.high - place.bottom - 2 * margin;
  const above = place.top - 2 * margin;
  if (height <= below || below >= above) return { left, top: place.bottom + margin, width, maxHeight: below };
  return {
    left,
    top: Math.max(margin, place.top - margin - Math.min(height, above)),
    width,
    maxHeight: above,
  };
}

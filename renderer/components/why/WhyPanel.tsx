import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatMillions } from '../../../shared/domain/format.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import type { Explanation } from '../../../shared/engine/explain.ts';
import { explanationText } from '../../../shared/engine/explanationText.ts';
import { useExplainers, useRehearsal, useServices, useSession, useWindow } from '../../state/context.tsx';
import { copyText } from '../../state/copyText.ts';
import type { Why } from '../../state/window.ts';
import { WhyBasis } from './WhyBasis.tsx';
import { WhyParts } from './WhyParts.tsx';
import { WhyTrail } from './WhyTrail.tsx';
import './why.css';

const margin = 8;
const width = 480;

/** Why a number is what it is: sentence, formula, numbers put in, and its inputs down to their sources. */
export function WhyPanel() {
  const why = useWindow((state) => state.why);
  const { altered } = useServices();
  const open = useSession((state) => state.engine);
  const other = why?.state ? altered.get(why.state) : null;
  const engine = why?.state ? other?.engine : open;
  return why && engine ? <OpenPanel why={why} engine={engine} of={other?.words ?? null} /> : null;
}

function OpenPanel(props: {
  readonly why: Why;
  readonly engine: PortfolioEngine;
  /** What is changed in the state that is explained; null where it is the one that is open. */
  readonly of: string | null;
}) {
  const { why, engine, of } = props;
  const rehearsed = useRehearsal((state) => state.version);
  const isRehearsing = useRehearsal((state) => state.isOn);
  const { explainers, window: model } = useServices();
  const lent = useExplainers();
  const version = useSession((state) => state.settledVersion);
  const panel = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const returnTo = useRef<Element | null>(null);
  const [height, setHeight] = useState(0);
  const [isCopied, setCopied] = useState(false);
  const target = why.trail[why.at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figures behind the engine change with the version
  const explanation = useMemo(
    () => (target ? explainers.explain(engine, target) : null),
    [explainers, engine, target, version, rehearsed, lent],
  );

  useEffect(() => {
    returnTo.current = document.activeElement;
    panel.current?.focus();
    return () => {
      if (returnTo.current instanceof HTMLElement && returnTo.current.isConnected) returnTo.current.focus();
    };
  }, []);
  useLayoutEffect(() => {
    const element = panel.current;
    const content = body.current;
    if (!element || !content) return;
    // As high as it would like to be: where there is little room, it shows only a part of that.
    const measure = (): void => setHeight(element.offsetHeight - content.clientHeight + content.scrollHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another explanation is not copied yet, and is read from its start
  useLayoutEffect(() => {
    setCopied(false);
    body.current?.scrollTo(0, 0);
    // What was pressed to come here may be gone.
    if (document.activeElement === document.body) panel.current?.focus();
  }, [target]);
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
  const copy = (): void => setCopied(copyText(explanationText(explanation)));
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
        onKeyDown={(event) => {
          const isCopy = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
          if (!isCopy || window.getSelection()?.isCollapsed === false) return;
          event.preventDefault();
          copy();
        }}
      >
        <header className="why-head">
          <h2>
            Why is {explanation.label} {explanation.text}?
          </h2>
          <p>{[explanation.place, explanation.when, of].filter(Boolean).join(', ')}</p>
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
        <WhyTrail why={why} engine={engine} />
        <div className="why-body selectable" ref={body}>
          <p className="why-sentence">{explanation.sentence}</p>
          <div className="why-formula">
            <p>{explanation.formula}</p>
            <p>
              <b>{explanation.numbers}</b>
            </p>
          </div>
          <WhyParts key={why.at} explanation={explanation} engine={engine} />
          {explanation.years.length > 0 && <Years years={explanation.years} />}
          {of === null && <WhyBasis explanation={explanation} />}
          {explanation.formulaSource && <p className="why-origin">Formula: {explanation.formulaSource}</p>}
        </div>
        <footer className="why-foot">
          <button type="button" disabled={why.at === 0} data-tip="Alt ←" onClick={() => model.stepWhy(-1)}>
            ◄ Back
          </button>
          <button
            type="button"
            disabled={why.at >= why.trail.length - 1}
            data-tip="Alt →"
            onClick={() => model.stepWhy(1)}
          >
            Forward ►
          </button>
          <span className="spacer" />
          {!isRehearsing && explainers.isLine(explanation.target) && (
            <button type="button" onClick={() => model.openModel(explanation.target.line)}>
              In the model
            </button>
          )}
          <button type="button" onClick={copy}>
            {isCopied ? 'Copied' : 'Copy explanation'}
          </button>
        </footer>
      </section>
    </>
  );
}

function Years({ years }: { readonly years: Explanation['years'] }) {
  const { window: model } = useServices();
  return (
    <div className="why-years">
      <p className="muted">By calendar year, USD M</p>
      <ul>
        {years.map(({ year, value, target }) => (
          <li key={year}>
            {target ? (
              <button type="button" className="link" onClick={() => model.followWhy(target)}>
                {year}
              </button>
            ) : (
              <span className="muted">{year}</span>
            )}{' '}
            {formatMillions(value, 1)}
          </li>
        ))}
      </ul>
    </div>
  );
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

import { useMemo, useState } from 'react';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import type { Explanation } from '../../../shared/engine/explain.ts';
import { useExplainers, useRehearsal, useServices, useSession } from '../../state/context.tsx';
import { showInput } from '../../state/showInput.ts';
import { TierIcon } from '../TierIcon.tsx';

type Part = Explanation['parts'][number];

/** What a number is made of: each part leads on, and opens in its place down to inputs and their sources. */
export function WhyParts(props: { readonly explanation: Explanation; readonly engine: PortfolioEngine }) {
  const { explanation, engine } = props;
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
        <PartRows parts={explanation.parts} level={0} engine={engine} />
      </tbody>
    </table>
  );
}

function PartRows(props: {
  readonly parts: readonly Part[];
  readonly level: number;
  readonly engine: PortfolioEngine;
}) {
  return props.parts.map((part) => (
    <PartRow
      key={`${part.kind} ${part.label} ${part.place} ${JSON.stringify(part.target ?? part.input)}`}
      part={part}
      level={props.level}
      engine={props.engine}
    />
  ));
}

function PartRow(props: { readonly part: Part; readonly level: number; readonly engine: PortfolioEngine }) {
  const { part, level, engine } = props;
  const services = useServices();
  const { explainers } = services;
  const lent = useExplainers();
  const version = useSession((state) => state.settledVersion);
  const portfolio = useSession((state) => state.shown);
  // No input can be gone to while a rehearsal fills the window.
  const canGo = useRehearsal((state) => !state.isOn);
  const [isOpen, setOpen] = useState(false);
  const { target, source, input } = part;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figures behind the engine change with the version
  const inner = useMemo(
    () => (isOpen && target ? explainers.explain(engine, target) : null),
    [explainers, isOpen, engine, target, version, lent],
  );
  const words = (
    <>
      {part.kind === 'line' && (
        <i className="why-calculated" aria-hidden="true">
          f
        </i>
      )}
      {source && <TierIcon tier={source.tier} />}
      {part.label}
      {part.place && <span className="muted"> {part.place}</span>}
    </>
  );
  const place = part.place ? ` of ${part.place}` : '';
  return (
    <>
      <tr data-level={level}>
        <td style={{ paddingLeft: 14 * level }}>
          <span className="why-part">
            {target ? (
              <button
                type="button"
                className="why-open"
                aria-expanded={isOpen}
                aria-label={`Parts of ${part.label}${place}`}
                onClick={() => setOpen(!isOpen)}
              >
                {isOpen ? '▾' : '▸'}
              </button>
            ) : (
              <span className="why-open" />
            )}
            {target ? (
              <button type="button" className="why-follow" onClick={() => services.window.followWhy(target)}>
                {words}
              </button>
            ) : input && portfolio && canGo ? (
              <button
                type="button"
                className="why-follow"
                aria-label={`Go to ${part.label}${place}`}
                onClick={() => showInput(services, portfolio, input)}
              >
                {words}
              </button>
            ) : (
              <span className="why-leaf">{words}</span>
            )}
          </span>
        </td>
        <td className="why-value">{part.text}</td>
        <td className="why-source" data-tip={source ? sourceWords(source) : undefined}>
          {source ? source.title : part.kind === 'constant' ? 'constant of the model' : ''}
        </td>
        <td className="why-date">{source?.date ?? ''}</td>
      </tr>
      {inner && (
        <>
          <tr className="why-inner">
            <td colSpan={4} style={{ paddingLeft: 14 * level + 18 }}>
              {inner.numbers}
            </td>
          </tr>
          <PartRows parts={inner.parts} level={level + 1} engine={engine} />
        </>
      )}
    </>
  );
}

function sourceWords(source: NonNullable<Part['source']>): string {
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

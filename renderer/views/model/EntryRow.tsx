import { memo } from 'react';
import { type Tier, tiers } from '../../../shared/domain/portfolio.ts';
import type { InputEntry, LineEntry, Reference } from '../../../shared/model/document/document.ts';
import { TierIcon } from '../../components/TierIcon.tsx';
import { whyAttributes } from '../../state/figure.ts';
import { whyOf } from './explainedSite.ts';
import { placeId } from './placeId.ts';

interface EntryProps {
  readonly isCurrent: boolean;
  readonly goTo: (place: string) => void;
}

/** A line: what it is called, its formula with each name leading to what it names, words and source. */
export const LineRow = memo(function LineRow(
  props: EntryProps & { readonly line: LineEntry; readonly siteId: string | null },
) {
  const { line, siteId, isCurrent, goTo } = props;
  return (
    <li
      className="model-entry"
      id={placeId(line.id)}
      data-current={isCurrent || undefined}
      {...whyAttributes(whyOf(line, siteId), false)}
      tabIndex={-1}
    >
      <div className="model-name">
        <b>{line.label}</b>
        <span>{line.unit}</span>
        <span className="model-id">{line.id}</span>
        <span>{line.shape}</span>
      </div>
      <div>
        <p className="model-formula">
          {line.formula.map((piece, index) =>
            typeof piece === 'string' ? (
              piece
            ) : (
              <button
                type="button"
                className={piece.isInput ? 'model-link is-input' : 'model-link'}
                // biome-ignore lint/suspicious/noArrayIndexKey: a formula never changes
                key={index}
                data-tip={piece.id.replace(/^input\./, '')}
                onClick={() => goTo(piece.id)}
              >
                {piece.text}
              </button>
            ),
          )}
        </p>
        <p>{line.words}</p>
        {line.source && <p className="model-source">From: {line.source}</p>}
        <UsedBy references={line.usedBy} goTo={goTo} />
      </div>
    </li>
  );
});

/** An input: unit, default with its basis, the usual band with its source, and what computes with it. */
export const InputRow = memo(function InputRow(props: EntryProps & { readonly input: InputEntry }) {
  const { input, isCurrent, goTo } = props;
  const tier = tiers.find((known): known is Tier => known === input.defaultTier);
  return (
    <li className="model-entry" id={placeId(input.id)} tabIndex={-1} data-current={isCurrent || undefined}>
      <div className="model-name">
        <b className="is-input">{input.label}</b>
        <span>{input.unit}</span>
        <span className="model-id">{input.name}</span>
      </div>
      <div>
        <p>{input.words}</p>
        <dl className="model-facts">
          <dt>Default</dt>
          <dd>
            {tier && <TierIcon tier={tier} />} {input.default}
            {input.defaultSource && <span className="muted">, {input.defaultSource}</span>}
          </dd>
          {input.band && (
            <>
              <dt>Usual</dt>
              <dd>
                {input.band}
                {input.bandSource && <span className="muted">, {input.bandSource}</span>}
              </dd>
            </>
          )}
          {input.limits && (
            <>
              <dt>Accepted</dt>
              <dd>{input.limits}</dd>
            </>
          )}
        </dl>
        <UsedBy references={input.usedBy} goTo={goTo} />
      </div>
    </li>
  );
});

/** Users shown at once; a factor that everything uses would fill a page. */
const mostUsers = 12;

function UsedBy(props: {
  readonly references: readonly Reference[];
  readonly goTo: (place: string) => void;
}) {
  const { references, goTo } = props;
  if (references.length === 0) return null;
  const shown = references.slice(0, mostUsers);
  return (
    <p className="model-users">
      Used by{' '}
      {shown.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <button type="button" className="model-link" data-tip={id} onClick={() => goTo(id)}>
            {label}
          </button>
        </span>
      ))}
      {references.length > shown.length && ` and ${references.length - shown.length} more`}
    </p>
  );
}

import { formatDate } from '../../../shared/domain/format.ts';
import type { SourceCard } from '../../../shared/engine/sourceCard.ts';
import { TierIcon } from '../TierIcon.tsx';
import './source.css';

/** Who vouches for an input: tier, title, date, detail, the text as it was found and how it was read. */
export function SourceWords({ card }: { readonly card: SourceCard }) {
  return (
    <div className="source-words">
      <p className="source-title">
        <TierIcon tier={card.tier} />
        <b>{card.tier}</b>
        <span>{card.title}</span>
      </p>
      <dl>
        {card.date && (
          <>
            <dt>Date</dt>
            <dd>{formatDate(card.date)}</dd>
          </>
        )}
        {card.detail && (
          <>
            <dt>Detail</dt>
            <dd>{card.detail}</dd>
          </>
        )}
        {card.original && (
          <>
            <dt>As found</dt>
            <dd>“{card.original}”</dd>
          </>
        )}
        {card.reading && card.reading !== card.title && (
          <>
            <dt>Read as</dt>
            <dd>{card.reading}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { type Tier, tiers } from '../../../shared/domain/portfolio.ts';
import type { SourceCard } from '../../../shared/engine/sourceCard.ts';
import { TierIcon } from '../TierIcon.tsx';
import './source.css';

export interface SourceEntry {
  readonly tier: Tier;
  readonly title: string;
  readonly detail: string;
  readonly date: string;
}

/** Says where an input comes from and how far it can be trusted. `save` answers what is wrong, or null. */
export function SourceEditor(props: {
  readonly card: SourceCard;
  readonly save: (entry: SourceEntry) => Promise<string | null>;
  readonly close: () => void;
}) {
  const { card, save, close } = props;
  const isNamed =
    card.title !== 'no source given' && !card.title.startsWith('Default: ') && card.title !== card.reading;
  const [entry, setEntry] = useState<SourceEntry>({
    tier: card.tier,
    title: isNamed ? card.title : '',
    detail: card.detail,
    date: card.date,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const title = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => title.current?.focus(), []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = await save(entry);
    if (wrong === null) close();
    else setProblem(wrong);
  };
  const text = (name: 'title' | 'detail' | 'date', label: string, hint: string, limit: number) => (
    <label className="source-field">
      <span>{label}</span>
      <input
        ref={name === 'title' ? title : undefined}
        className="text-box"
        value={entry[name]}
        placeholder={hint}
        maxLength={limit}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setEntry((before) => ({ ...before, [name]: value }));
          setProblem(null);
        }}
      />
    </label>
  );

  return (
    <form
      className="source-editor"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <fieldset className="source-tiers">
        <legend>Trust</legend>
        {tiers.map((tier) => (
          <label key={tier} data-chosen={entry.tier === tier || undefined}>
            <input
              type="radio"
              name={id}
              checked={entry.tier === tier}
              onChange={() => {
                setEntry((before) => ({ ...before, tier }));
                setProblem(null);
              }}
            />
            <TierIcon tier={tier} />
            {tier}
          </label>
        ))}
      </fieldset>
      {text('title', 'Source', 'Term sheet v3, p. 4', 1_000)}
      {text('date', 'Date', '14 Oct 2026', 100)}
      {text('detail', 'Detail', 'who said it, where it is kept', 4_000)}
      {problem !== null && (
        <p className="source-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="source-buttons">
        <button type="submit" className="button is-first">
          Save source
        </button>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  );
}

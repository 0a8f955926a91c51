import type { Words } from '../../shared/deck/deckModel.ts';
import { unbroken } from './unbroken.ts';

/** A paragraph with its marked parts. */
export function WordsView({ words }: { readonly words: Words }) {
  return words.map((run, index) =>
    run.isStrong ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: printed text never changes
      <b key={index} className={run.tone && run.tone !== 'plain' ? `tone-${run.tone}` : undefined}>
        {unbroken(run.text)}
      </b>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <span key={index}>{unbroken(run.text)}</span>
    ),
  );
}

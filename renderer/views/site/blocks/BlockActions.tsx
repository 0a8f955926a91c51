import { splitBlock } from '../../../../shared/commands/blockList.ts';
import type { Block, Portfolio } from '../../../../shared/domain/portfolio.ts';
import { useServices } from '../../../state/context.tsx';

/** What can be done to a block as a whole. */
export function BlockActions({ portfolio, block }: { readonly portfolio: Portfolio; readonly block: Block }) {
  const { session } = useServices();
  const split = splitBlock(portfolio, block.id);
  const input = { blockId: block.id };
  return (
    <span className="strip-actions">
      <button
        type="button"
        className="button is-low"
        disabled={!split.ok}
        data-tip={split.ok ? 'Two blocks of whole halls, with the same dates and terms' : split.error.message}
        onClick={() => void session.edit({ name: 'block.split', input })}
      >
        Split
      </button>
      <button
        type="button"
        className="button is-low"
        onClick={() => void session.edit({ name: 'block.remove', input })}
      >
        Remove
      </button>
    </span>
  );
}

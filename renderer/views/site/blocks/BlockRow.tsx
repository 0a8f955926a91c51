import { formatMw, formatNumber } from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth } from '../../../../shared/domain/months.ts';
import type { SiteInView } from '../siteInView.ts';
import { BlockBar, type TimeAxis } from './BlockBars.tsx';
import { type BarWatch, BlockHandles } from './BlockHandles.tsx';
import type { BlockTimes } from './blockTimes.ts';

/** One block: its name, which shows its numbers below, and its bar, which moves it. */
export function BlockRow(props: {
  readonly view: SiteInView;
  readonly axis: TimeAxis;
  readonly times: BlockTimes;
  readonly ghost: BlockTimes | null;
  readonly isSelected: boolean;
  readonly select: () => void;
  readonly watch: BarWatch;
}) {
  const { view, axis, times, ghost, isSelected, select, watch } = props;
  const { block } = times;
  const words = `${formatMw(block.utilityMw)} MW · ${formatNumber(times.itMw, 1)} IT`;
  const opens = formatMonth(
    addMonths(block.readyMonth, view.portfolio.market.delayMonths + block.delayMonths),
  );
  return (
    <div className="block-row" data-selected={isSelected || undefined}>
      <button
        type="button"
        className="block-name"
        aria-pressed={isSelected}
        aria-label={`Block ${block.ordinal}, ${words}: stops mining after ${formatMonth(block.stopMonth)}, ready ${opens}`}
        onClick={select}
      >
        Block {block.ordinal} <span className="muted">{words}</span>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger place to press for the button beside it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it has the keys */}
      <div className="block-lane" onClick={select}>
        {axis.width > 0 && (
          <>
            <BlockBar axis={axis} times={times} ghost={ghost} />
            <BlockHandles view={view} axis={axis} times={times} watch={watch} />
          </>
        )}
      </div>
    </div>
  );
}

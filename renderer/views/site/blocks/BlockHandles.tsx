import { useRef } from 'react';
import type { BlockPart } from '../../../../shared/commands/moveBlock.ts';
import { type BlockLimits, blockLimits, type MonthRange } from '../../../../shared/domain/blockLimits.ts';
import { formatCount, formatMw } from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth, monthsBetween } from '../../../../shared/domain/months.ts';
import type { Block } from '../../../../shared/domain/portfolio.ts';
import { useServices } from '../../../state/context.tsx';
import type { SiteInView } from '../siteInView.ts';
import { type TimeAxis, xOf } from './BlockBars.tsx';
import type { BlockTimes } from './blockTimes.ts';
import { type Travelled, travelled } from './blockTravel.ts';
import { useBarHandle } from './useBarHandle.ts';

/** What the panel of blocks is told of the hand on one of its bars. */
export interface BarWatch {
  readonly take: (times: BlockTimes) => void;
  readonly say: (travelled: Travelled) => void;
  /** The hand has let go; with `true` what was said last is wiped too. */
  readonly release: () => void;
  readonly leave: () => void;
  readonly open: (blockId: string) => void;
  readonly remove: (blockId: string) => void;
}

interface Props {
  readonly view: SiteInView;
  readonly axis: TimeAxis;
  readonly times: BlockTimes;
  readonly watch: BarWatch;
}

/** What of a bar the hand can take: all of it, the end of its mining, and its opening. */
export function BlockHandles(props: Props) {
  const { view, times } = props;
  const limits = blockLimits(view.portfolio, view.site, times.block);
  return (
    <>
      <Handle {...props} limits={limits} part="whole" />
      <Handle {...props} limits={limits} part="stop" />
      <Handle {...props} limits={limits} part="ready" />
    </>
  );
}

function Handle({ view, axis, times, watch, limits, part }: Props & Handling) {
  const { session } = useServices();
  const { block } = times;
  const held = useRef<{ readonly block: Block; readonly limits: BlockLimits } | null>(null);
  const handlers = useBarHandle({
    monthPx: Math.max(1, axis.width / axis.months),
    hasHalls: part === 'whole',
    begin: () => {
      held.current = { block, limits };
      watch.take(times);
    },
    travel: (travel) => {
      if (!held.current) return;
      const gone = travelled(held.current.block, held.current.limits, part, travel);
      session.preview(gone.edit);
      watch.say(gone);
    },
    commit: () => {
      held.current = null;
      watch.release();
      void session.commit();
    },
    cancel: () => {
      held.current = null;
      watch.release();
      watch.leave();
      session.cancel();
    },
    open: () => watch.open(block.id),
    remove: part === 'whole' ? () => watch.remove(block.id) : null,
    leave: watch.leave,
  });
  const stopX = xOf(axis, times.stop);
  const readyX = xOf(axis, times.ready - 1);
  const place =
    part === 'whole'
      ? { left: stopX, width: Math.max(24, axis.width - stopX) }
      : { left: part === 'stop' ? stopX : readyX };
  const month = part === 'stop' ? block.stopMonth : block.readyMonth;
  const { decisionMonth } = view.portfolio.portfolio;
  const range = limits[part];
  return (
    <div
      className="block-handle"
      data-part={part}
      data-block-bar={part === 'whole' ? block.id : undefined}
      role="slider"
      tabIndex={0}
      style={place}
      aria-orientation="horizontal"
      aria-valuemin={monthsBetween(decisionMonth, range.earliest)}
      aria-valuemax={monthsBetween(decisionMonth, range.latest)}
      aria-valuenow={monthsBetween(decisionMonth, month)}
      {...wordsOf(block, limits, part)}
      {...handlers}
    />
  );
}

interface Handling {
  readonly limits: BlockLimits;
  readonly part: BlockPart;
}

/** How a part of a bar is read out: its name, where it stands, which keys move it, what stops it. */
function wordsOf(block: Block, limits: BlockLimits, part: BlockPart) {
  const stops = stopWords(limits[part]);
  const keys = 'Left and Right move it by a month, with Shift by a quarter, Page keys by a year';
  const build = formatCount(
    Math.max(0, monthsBetween(addMonths(block.stopMonth, 1), block.readyMonth)),
    'month',
  );
  if (part === 'stop')
    return {
      'aria-label': `Block ${block.ordinal}, last month of mining`,
      'aria-valuetext': formatMonth(block.stopMonth),
      'aria-description': `${keys}. ${stops}`,
    };
  if (part === 'ready')
    return {
      'aria-label': `Block ${block.ordinal}, ready for service`,
      'aria-valuetext': `${formatMonth(block.readyMonth)}, ${formatCount(block.spendMonths, 'month')} of spending`,
      'aria-description': `${keys}; the months of spending change with it. ${stops}`,
    };
  const { size } = limits;
  return {
    'aria-label': `Block ${block.ordinal} in time`,
    'aria-valuetext': `ready ${formatMonth(block.readyMonth)}, mines until ${formatMonth(block.stopMonth)}, ${build} without either, ${formatMw(block.utilityMw)} MW`,
    'aria-description': `${keys}; Up and Down change it by a hall of ${formatMw(size.stepMw)} MW; Enter opens its numbers, Delete removes it. ${stops}. At most ${formatMw(size.maxMw)} MW: ${size.maxReason}`,
  };
}

const stopWords = (range: MonthRange): string =>
  `Not before ${formatMonth(range.earliest)}: ${range.earliestReason}. Not after ${formatMonth(range.latest)}: ${range.latestReason}`;

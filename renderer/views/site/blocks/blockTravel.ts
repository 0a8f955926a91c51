import type { BlockPart } from '../../../../shared/commands/moveBlock.ts';
import {
  type BlockLimits,
  clampMonth,
  type SizeRange,
  snapSize,
} from '../../../../shared/domain/blockLimits.ts';
import { formatCount, formatMw } from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth, monthsBetween } from '../../../../shared/domain/months.ts';
import type { Block } from '../../../../shared/domain/portfolio.ts';
import type { InstantEdit } from '../../../state/edits.ts';
import type { Travel } from './useBarHandle.ts';

/** What the hand does to a block: the edit, what it comes to, and why it stops there where the hand goes on. */
export interface Travelled {
  readonly edit: InstantEdit;
  readonly words: string;
  readonly stop: string | null;
}

/**
 * Where a block comes to that was as `block` when the hand took hold of `part` and has gone `travel`
 * since. It goes to its hard stop and no further.
 */
export function travelled(block: Block, limits: BlockLimits, part: BlockPart, travel: Travel): Travelled {
  const name = `Block ${block.ordinal}`;
  if (travel.axis === 'halls') {
    const { size } = limits;
    const wanted = hallsAway(size, block.utilityMw, travel.by);
    const utilityMw = travel.by === 0 ? block.utilityMw : snapSize(size, wanted);
    const stop =
      wanted > size.maxMw + 1e-9 ? size.maxReason : wanted < size.minMw - 1e-9 ? size.minReason : null;
    return {
      edit: { name: 'block.resize', input: { blockId: block.id, utilityMw } },
      words: `${name} ${formatMw(utilityMw)} MW, from ${formatMw(block.utilityMw)} MW`,
      stop,
    };
  }
  const from = part === 'stop' ? block.stopMonth : block.readyMonth;
  const range = limits[part];
  const most = monthsBetween(from, range.latest);
  const least = monthsBetween(from, range.earliest);
  const month = clampMonth(range, addMonths(from, Math.min(most, Math.max(least, travel.by))));
  const by = monthsBetween(from, month);
  const stop = travel.by > most ? range.latestReason : travel.by < least ? range.earliestReason : null;
  const moved =
    by === 0 ? 'as it was' : `${formatCount(Math.abs(by), 'month')} ${by > 0 ? 'later' : 'earlier'}`;
  return {
    edit: { name: 'block.move', input: { blockId: block.id, part, month } },
    words: `${name} ${part === 'stop' ? 'mines until' : 'ready'} ${formatMonth(month)}, ${moved}`,
    stop,
  };
}

/** So many halls more or less; from between two whole numbers of halls, to the next one in that direction. */
function hallsAway(size: SizeRange, mw: number, by: number): number {
  const halls = mw / size.stepMw;
  const whole = by > 0 ? Math.floor(halls + 1e-9) : Math.ceil(halls - 1e-9);
  return (whole + by) * size.stepMw;
}

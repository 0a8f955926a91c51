import { appError } from '../contract/errors.ts';
import { blockLimits, type MonthRange } from '../domain/blockLimits.ts';
import { blocksOf } from '../domain/conversion.ts';
import { addMonths, formatMonth, isYearMonth, monthsBetween, type YearMonth } from '../domain/months.ts';
import { fail, ok } from '../domain/outcome.ts';
import type { Block, Portfolio } from '../domain/portfolio.ts';
import { sitePowerProblem } from '../domain/powerRules.ts';
import { blockAndSite, blockName, changedBlock } from './blockRows.ts';
import type { EditResult } from './command.ts';

/** What of a block moves: all of its dates, the end of its mining, or the month in which it is ready. */
export const blockParts = ['whole', 'stop', 'ready'] as const;
export type BlockPart = (typeof blockParts)[number];

export interface MoveBlockInput {
  readonly blockId: string;
  readonly part: BlockPart;
  /** `YYYY-MM`: the new ready month, or for `stop` the new last month of mining. */
  readonly month: string;
}

/**
 * Moves a block in time. `whole` keeps the distances between its dates. `stop` takes the sale of its
 * machines along. `ready` is the time of building: the months of spending grow or shrink as it moves.
 * Refuses, with the reason, what `blockLimits` rules out.
 */
export function moveBlock(portfolio: Portfolio, input: MoveBlockInput): EditResult {
  const found = blockAndSite(portfolio, input.blockId);
  if (!found.ok) return found;
  const { block, site } = found.value;
  const { part, month } = input;
  const field = part === 'stop' ? 'stopMonth' : 'readyMonth';
  if (!isYearMonth(month)) return fail(appError('invalid-input', 'A month is written YYYY-MM', { field }));
  const range = blockLimits(portfolio, site, block)[part];
  const stopped = outside(range, month);
  if (stopped !== null)
    return fail(
      appError(
        'rule-violation',
        `Block ${block.ordinal} of ${site.name} cannot ${part === 'stop' ? 'stop mining' : 'be ready'} ${stopped}`,
        { field },
      ),
    );
  const next = movedBlock(block, part, month);
  const others = blocksOf(portfolio, site.id).filter((other) => other.id !== block.id);
  const broken = sitePowerProblem(site, [...others, next]);
  if (broken) return fail(appError('rule-violation', broken, { field }));
  const what =
    part === 'stop'
      ? `Mine at ${blockName(site, block)} until ${formatMonth(month)}`
      : part === 'ready'
        ? `Build ${blockName(site, block)} until ${formatMonth(month)}`
        : `Move ${blockName(site, block)} to ${formatMonth(month)}`;
  return ok({ label: what, patch: changedBlock(portfolio, block, next) });
}

function outside(range: MonthRange, month: YearMonth): string | null {
  if (monthsBetween(range.earliest, month) < 0)
    return `before ${formatMonth(range.earliest)}: ${range.earliestReason}`;
  if (monthsBetween(month, range.latest) < 0)
    return `after ${formatMonth(range.latest)}: ${range.latestReason}`;
  return null;
}

/** The block with one part at `month` and what belongs to that part moved as far. */
function movedBlock(block: Block, part: BlockPart, month: YearMonth): Block {
  if (part === 'stop') {
    const by = monthsBetween(block.stopMonth, month);
    return { ...block, stopMonth: month, asicSaleMonth: addMonths(block.asicSaleMonth, by) };
  }
  const by = monthsBetween(block.readyMonth, month);
  if (part === 'ready') return { ...block, readyMonth: month, spendMonths: block.spendMonths + by };
  return {
    ...block,
    stopMonth: addMonths(block.stopMonth, by),
    spendFrom: addMonths(block.spendFrom, by),
    readyMonth: month,
    asicSaleMonth: addMonths(block.asicSaleMonth, by),
  };
}

import { blocksOf } from '../../../../shared/domain/conversion.ts';
import { formatCount, sentenceCase } from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth, formatQuarter, monthsBetween } from '../../../../shared/domain/months.ts';
import type { Block, Portfolio, Site } from '../../../../shared/domain/portfolio.ts';

/** When things happen to a block, in months after the decision, the delay of the market included. */
export interface BlockTimes {
  readonly block: Block;
  readonly itMw: number;
  /** End of the last month in which it may mine. */
  readonly stop: number;
  readonly spendFrom: number;
  readonly spendTo: number;
  /** As planned, and as delayed: first month that pays rent. */
  readonly planned: number;
  readonly ready: number;
  readonly sale: number;
}

export function blockTimes(portfolio: Portfolio, site: Site): readonly BlockTimes[] {
  const { decisionMonth } = portfolio.portfolio;
  return blocksOf(portfolio, site.id).map((block) => {
    const planned = monthsBetween(decisionMonth, block.readyMonth);
    const spendFrom = monthsBetween(decisionMonth, block.spendFrom);
    const delayMonths = portfolio.market.delayMonths + block.delayMonths;
    const ready = planned + delayMonths;
    return {
      block,
      itMw: (block.utilityMw * (1 - site.stationService)) / site.utilityToIt,
      stop: Math.min(monthsBetween(decisionMonth, block.stopMonth), ready - 1),
      spendFrom,
      spendTo: spendFrom + block.spendMonths + delayMonths,
      planned,
      ready,
      sale: monthsBetween(decisionMonth, block.asicSaleMonth),
    };
  });
}

/** Whether a block mines, builds and opens at the same times in both. */
export function isSameTimes(a: BlockTimes, b: BlockTimes): boolean {
  return a.stop === b.stop && a.ready === b.ready;
}

/** Months shown: until a good year after the last hall opens, three years at least, whole calendar years. */
export function shownMonths(portfolio: Portfolio, times: readonly BlockTimes[]): number {
  const month = Number(portfolio.portfolio.decisionMonth.slice(5));
  const wanted = Math.max(36, ...times.map((each) => Math.max(each.ready, each.spendTo) + 10));
  const toYearEnd = (12 - ((month + wanted) % 12)) % 12;
  return Math.min(portfolio.portfolio.horizonMonths, wanted + toYearEnd);
}

/** The message of the blocks, from their dates. */
export function blocksTitle(portfolio: Portfolio, site: Site, times: readonly BlockTimes[]): string {
  if (times.length === 0) return 'No block yet: nothing stops mining for AI';
  const { decisionMonth } = portfolio.portfolio;
  const leads = new Set(times.map((each) => each.ready - 1 - Math.max(0, each.stop)));
  const [lead] = leads;
  const last = Math.max(...times.map((each) => each.ready));
  const opens = formatQuarter(addMonths(decisionMonth, last));
  if (leads.size === 1 && lead !== undefined && lead > 0)
    return times.length === 1
      ? `Mining stops ${lead} months before the hall opens in ${formatMonth(addMonths(decisionMonth, last))}`
      : `Mining stops block by block, ${lead} months before each hall opens`;
  return `${sentenceCase(formatCount(times.length, 'block'))} of ${site.name} ${times.length === 1 ? 'opens' : 'open'} by ${opens}`;
}

import { freeId } from './ids.ts';
import { addMonths, formatMonth, lastMonth, monthsBetween, type YearMonth } from './months.ts';
import { newBlock } from './newRows.ts';
import type { Block, Portfolio, Site } from './portfolio.ts';
import { failedGates } from './readiness/gates.ts';

/**
 * How far a site can convert. `limitMw` is the hard stop of its slider, `reason` says in words what
 * stops it there. `trackMw` is the full length of the track: the most power the site ever has.
 */
export interface ConversionRange {
  readonly trackMw: number;
  readonly limitMw: number;
  readonly stepMw: number;
  readonly reason: string;
}

/** Utility power at the end of the horizon: contracted power counts only where its date is known. */
export function finalAvailableMw(site: Site): number {
  if (site.contractedFrom === null || site.contractedMw === null) return site.energisedMw;
  return Math.max(site.energisedMw, site.contractedMw);
}

/** Utility power available in `month`. */
export function availableMwIn(site: Site, month: YearMonth): number {
  if (site.contractedFrom === null || monthsBetween(site.contractedFrom, month) <= 0) return site.energisedMw;
  return finalAvailableMw(site);
}

/** Utility power that could go to AI if no gate barred the site. */
export function convertibleMw(site: Site): number {
  return Math.max(0, finalAvailableMw(site) - site.reservedMw);
}

/** Every gate that bars the site from converting, in words. */
export function barredBy(site: Site): readonly string[] {
  return failedGates(site, convertibleMw(site));
}

export function conversionRange(site: Site): ConversionRange {
  const trackMw = finalAvailableMw(site);
  const barred = barredBy(site);
  return {
    trackMw,
    limitMw: barred.length > 0 ? 0 : convertibleMw(site),
    stepMw: site.moduleMw,
    reason: barred.length > 0 ? barred.join('; ') : limitReason(site, trackMw),
  };
}

function limitReason(site: Site, trackMw: number): string {
  const mw = (value: number): string => `${value.toLocaleString('en-US')} MW`;
  if (trackMw === 0) {
    return site.contractedMw
      ? `No power is energised; ${mw(site.contractedMw)} are contracted without a date`
      : 'No power is energised or contracted';
  }
  const parts: string[] = [];
  if (site.contractedFrom !== null && trackMw > site.energisedMw)
    parts.push(`interconnection ${mw(trackMw)} after ${formatMonth(site.contractedFrom)}`);
  else parts.push(`interconnection ${mw(trackMw)} energised`);
  if (site.reservedMw > 0) parts.push(`${mw(site.reservedMw)} reserved`);
  if (site.contractedFrom === null && site.contractedMw !== null && site.contractedMw > site.energisedMw)
    parts.push(`${mw(site.contractedMw)} contracted without a date`);
  return parts.join(', ');
}

/** The nearest power a slider may stand at: a multiple of the step, or the limit itself. */
export function snapConversion(range: ConversionRange, mw: number, stepMw = range.stepMw): number {
  if (!(mw > 0)) return 0;
  if (mw >= range.limitMw) return range.limitMw;
  const snapped = Math.round(mw / stepMw) * stepMw;
  return Math.min(range.limitMw, Math.round(snapped * 1e6) / 1e6);
}

export function blocksOf(portfolio: Portfolio, siteId: string): readonly Block[] {
  return portfolio.blocks.filter((block) => block.siteId === siteId).sort((a, b) => a.ordinal - b.ordinal);
}

export function convertedMw(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.utilityMw, 0);
}

/**
 * The blocks that put `targetMw` of a site to AI: existing blocks keep their dates, the last one is
 * filled or cut first, and new ones of the site's block size follow at its pace. Power that is not yet
 * energised is built for so that it is ready no earlier than the connection, and stops no mining before.
 * `targetMw` beyond the range is cut to it.
 */
export function planBlocks(
  site: Site,
  existing: readonly Block[],
  targetMw: number,
  decisionMonth: YearMonth,
): readonly Block[] {
  const target = Math.min(Math.max(0, targetMw), conversionRange(site).limitMw);
  const blocks = [...existing].sort((a, b) => a.ordinal - b.ordinal);
  const kept: Block[] = [];
  let left = target;
  for (const [index, block] of blocks.entries()) {
    if (left <= 0) break;
    const isLast = index === blocks.length - 1;
    const room = isLast
      ? Math.max(block.utilityMw, Math.min(site.blockMw, poweredRoom(site, block, kept)))
      : block.utilityMw;
    const utilityMw = Math.min(left, room);
    kept.push(utilityMw === block.utilityMw ? block : { ...block, utilityMw });
    left = tidy(left - utilityMw);
  }
  const taken = new Set<string>([...existing, ...kept].map((block) => block.id));
  while (left > 0) {
    const utilityMw = Math.min(left, site.blockMw);
    const block = nextBlock(site, kept, utilityMw, decisionMonth, taken);
    taken.add(block.id);
    kept.push(block);
    left = tidy(left - utilityMw);
  }
  return kept;
}

/** Power that is left for `block` from the month in which it takes it, after reserve and earlier blocks. */
function poweredRoom(site: Site, block: Block, before: readonly Block[]): number {
  return availableMwIn(site, addMonths(block.stopMonth, 1)) - site.reservedMw - convertedMw(before);
}

/**
 * The block of `utilityMw` that follows `before` at the pace of the site: it starts when the previous one
 * has begun long enough ago, and where it needs the upgrade, so that it is ready no earlier than that.
 * `taken` are ids that it may not have.
 */
export function nextBlock(
  site: Site,
  before: readonly Block[],
  utilityMw: number,
  decisionMonth: YearMonth,
  taken: ReadonlySet<string>,
): Block {
  const previous = before.at(-1);
  const paced = previous ? pacedAfter(previous, site) : decisionMonth;
  const needsUpgrade = convertedMw(before) + utilityMw + site.reservedMw > site.energisedMw;
  const earliest =
    needsUpgrade && site.contractedFrom !== null
      ? addMonths(site.contractedFrom, -site.buildMonths)
      : decisionMonth;
  const start = monthsBetween(paced, earliest) > 0 ? earliest : paced;
  const stopMonth =
    needsUpgrade && site.contractedFrom !== null && monthsBetween(start, site.contractedFrom) > 0
      ? site.contractedFrom
      : start;
  const ordinal = (previous?.ordinal ?? 0) + 1;
  return newBlock(freeId(`${site.id}-block-${ordinal}`, taken), site.id, ordinal, {
    utilityMw,
    stopMonth,
    spendFrom: start,
    spendMonths: site.buildMonths,
    readyMonth: addMonths(start, site.buildMonths + 1),
    asicSaleMonth: stopMonth,
  });
}

/** Blocks without end stop where plans end: `setConversion` refuses them there. */
function pacedAfter(previous: Block, site: Site): YearMonth {
  return monthsBetween(previous.spendFrom, lastMonth) <= 0
    ? previous.spendFrom
    : addMonths(previous.spendFrom, site.blockGapMonths);
}

/** Removes the dust of binary fractions, so that 0.1 MW steps end where they should. */
function tidy(mw: number): number {
  return Math.abs(mw) < 1e-9 ? 0 : mw;
}

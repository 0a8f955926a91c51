import { blocksOf, conversionRange, convertedMw } from './conversion.ts';
import { blockFields } from './fields/blockFields.ts';
import { formatMw } from './format.ts';
import { addMonths, formatMonth, monthsBetween, type YearMonth } from './months.ts';
import type { Block, Portfolio, Site } from './portfolio.ts';

/** How far a month may go, both ends included, and in words what stops it there. */
export interface MonthRange {
  readonly earliest: YearMonth;
  readonly latest: YearMonth;
  readonly earliestReason: string;
  readonly latestReason: string;
}

/** How large a block may be, in utility MW, in steps of a hall, and in words what stops it. */
export interface SizeRange {
  readonly minMw: number;
  readonly maxMw: number;
  readonly stepMw: number;
  readonly minReason: string;
  readonly maxReason: string;
}

/** How far each part of a block may be moved while all other blocks stay: the hard stops of its bar. */
export interface BlockLimits {
  /** Its ready month, where all of its dates move together. */
  readonly whole: MonthRange;
  /** Its last month of mining alone. */
  readonly stop: MonthRange;
  /** Its ready month alone, the months of spending growing and shrinking with it. */
  readonly ready: MonthRange;
  readonly size: SizeRange;
}

const tolerance = 1e-9;
const { spendMonths: spendSpec } = blockFields;

/** The hard stops of a block in its portfolio. A block that is beyond one already may stay where it is. */
export function blockLimits(portfolio: Portfolio, site: Site, block: Block): BlockLimits {
  const { decisionMonth, horizonMonths } = portfolio.portfolio;
  const others = blocksOf(portfolio, site.id).filter((other) => other.id !== block.id);
  const power = powerStop(site, block, others, decisionMonth);
  const horizon = {
    month: addMonths(decisionMonth, horizonMonths),
    reason: `the horizon ends in ${formatMonth(addMonths(decisionMonth, horizonMonths))}`,
  };
  const { stopMonth, readyMonth } = block;
  const leadOfStop = monthsBetween(stopMonth, readyMonth);
  const spendLead = monthsBetween(block.spendFrom, readyMonth);
  const bySpend = {
    month: addMonths(decisionMonth, spendLead),
    reason: `its money is spent from the decision in ${formatMonth(decisionMonth)} on`,
  };
  const byStop = { month: addMonths(power.month, leadOfStop), reason: power.reason };
  const soonest = monthsBetween(bySpend.month, byStop.month) >= 0 ? byStop : bySpend;
  const shortest = {
    month: addMonths(readyMonth, spendSpec.min - block.spendMonths),
    reason: 'its cost is spent over one month at least',
  };
  const afterStop = {
    month: addMonths(stopMonth, 1),
    reason: `it mines until ${formatMonth(stopMonth)}`,
  };
  const longest = {
    month: addMonths(readyMonth, spendSpec.max - block.spendMonths),
    reason: `its cost is spent over ${spendSpec.max} months at most`,
  };
  return {
    whole: rangeAround(readyMonth, soonest, horizon),
    stop: rangeAround(stopMonth, power, {
      month: addMonths(readyMonth, -1),
      reason: `it is ready in ${formatMonth(readyMonth)}`,
    }),
    ready: rangeAround(
      readyMonth,
      monthsBetween(shortest.month, afterStop.month) >= 0 ? afterStop : shortest,
      monthsBetween(longest.month, horizon.month) >= 0 ? longest : horizon,
    ),
    size: sizeRange(site, block, others),
  };
}

interface Stop {
  readonly month: YearMonth;
  readonly reason: string;
}

function rangeAround(month: YearMonth, from: Stop, to: Stop): MonthRange {
  return {
    earliest: monthsBetween(from.month, month) < 0 ? month : from.month,
    latest: monthsBetween(month, to.month) < 0 ? month : to.month,
    earliestReason: from.reason,
    latestReason: to.reason,
  };
}

/** The first month after which a block may stop mining: the decision, or where its power comes later, then. */
function powerStop(site: Site, block: Block, others: readonly Block[], decisionMonth: YearMonth): Stop {
  const { contractedFrom } = site;
  const decision = {
    month: decisionMonth,
    reason: `the decision falls in ${formatMonth(decisionMonth)}`,
  };
  if (contractedFrom === null || monthsBetween(decisionMonth, contractedFrom) <= 0) return decision;
  const room = earlyRoom(site, others);
  if (block.utilityMw <= room + tolerance) return decision;
  return {
    month: contractedFrom,
    reason: `interconnection ${formatMw(site.energisedMw)} MW until ${formatMonth(contractedFrom)}: ${
      room > tolerance ? `only ${formatMw(room)} MW are left for` : 'no power is left for'
    } block ${block.ordinal} before`,
  };
}

/** Power that the other blocks and the reserve leave of what is energised before the upgrade. */
function earlyRoom(site: Site, others: readonly Block[]): number {
  const { contractedFrom } = site;
  if (contractedFrom === null) return Math.max(0, site.energisedMw - site.reservedMw - convertedMw(others));
  const early = others.filter((other) => monthsBetween(other.stopMonth, contractedFrom) > 0);
  return Math.max(0, site.energisedMw - site.reservedMw - convertedMw(early));
}

function sizeRange(site: Site, block: Block, others: readonly Block[]): SizeRange {
  const range = conversionRange(site);
  const taken = convertedMw(others);
  const whole = {
    mw: Math.max(0, range.limitMw - taken),
    reason: `${range.reason}${taken > 0 ? `, ${formatMw(taken)} MW in other blocks` : ''}`,
  };
  const { contractedFrom } = site;
  const isEarly = contractedFrom !== null && monthsBetween(block.stopMonth, contractedFrom) > 0;
  const early = isEarly ? { mw: earlyRoom(site, others), contractedFrom } : null;
  const most =
    early && early.mw < whole.mw
      ? {
          mw: early.mw,
          reason: `interconnection ${formatMw(site.energisedMw)} MW until ${formatMonth(early.contractedFrom)}`,
        }
      : whole;
  const stepMw = range.stepMw;
  return {
    minMw: Math.min(stepMw, block.utilityMw),
    maxMw: Math.max(most.mw, block.utilityMw),
    stepMw,
    minReason: 'one hall is the least; remove the block instead',
    maxReason: most.reason,
  };
}

/** The size a block may have that is nearest to `mw`: whole halls, or the most that there is power for. */
export function snapSize(range: SizeRange, mw: number): number {
  if (mw >= range.maxMw - tolerance) return range.maxMw;
  const halls = Math.round(mw / range.stepMw) * range.stepMw;
  return Math.min(range.maxMw, Math.max(range.minMw, Math.round(halls * 1e6) / 1e6));
}

/** `month`, or the end of the range that it is beyond. */
export function clampMonth(range: MonthRange, month: YearMonth): YearMonth {
  if (monthsBetween(range.earliest, month) < 0) return range.earliest;
  return monthsBetween(month, range.latest) < 0 ? range.latest : month;
}

import { blocksOf, conversionRange, finalAvailableMw } from '../../../../shared/domain/conversion.ts';
import { formatMw } from '../../../../shared/domain/format.ts';
import { addMonths, formatQuarter, monthsBetween } from '../../../../shared/domain/months.ts';
import type { Portfolio, Site } from '../../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../../shared/engine/engine.ts';

/** How the power of a site divides once its plan is complete, in utility MW. The parts add to the track. */
export interface SiteSplit {
  readonly trackMw: number;
  readonly aiMw: number;
  readonly miningMw: number;
  readonly reservedMw: number;
  readonly unusedMw: number;
  readonly criticalItMw: number;
  /** Hashrate of the mining part, EH/s. */
  readonly hashrateEh: number;
  /** Months after the decision from which it stands so, within the horizon. */
  readonly month: number;
}

/** Where the reserve may go, and how its handle moves. */
export interface ReserveRange {
  readonly minMw: number;
  readonly maxMw: number;
  /** Where the handle stands on the track, MW from its left end. */
  readonly atMw: number;
  /** Whether reserving more moves the handle to the right; else to the left. */
  readonly growsRight: boolean;
  /** What stops it at its most. */
  readonly reason: string;
}

/** The split of a site in the first month in which all of its halls run and all of its power is there. */
export function settledSplit(portfolio: Portfolio, engine: PortfolioEngine, site: Site): SiteSplit {
  const { decisionMonth } = portfolio.portfolio;
  const blocks = blocksOf(portfolio, site.id).filter((block) => block.utilityMw > 0);
  const ready = blocks.map(
    (block) =>
      monthsBetween(decisionMonth, block.readyMonth) + portfolio.market.delayMonths + block.delayMonths,
  );
  const isUpgraded = finalAvailableMw(site) > site.energisedMw && site.contractedFrom !== null;
  const upgraded =
    isUpgraded && site.contractedFrom ? monthsBetween(decisionMonth, site.contractedFrom) + 1 : 1;
  const month = Math.min(engine.months, Math.max(1, upgraded, ...ready));
  const at = (line: string): number => engine.siteSeries(site.id, line)[month] ?? 0;
  const { trackMw } = conversionRange(site);
  const aiMw = engine.siteValue(site.id, 'site.aiUtilityMw');
  const reservedMw = Math.min(at('site.reservedMw'), Math.max(0, trackMw - aiMw));
  const miningMw = Math.min(at('site.keptMiningMw'), Math.max(0, trackMw - aiMw - reservedMw));
  return {
    trackMw,
    aiMw,
    miningMw,
    reservedMw,
    unusedMw: Math.max(0, trackMw - aiMw - miningMw - reservedMw),
    criticalItMw: engine.siteValue(site.id, 'site.criticalItMw'),
    hashrateEh: at('site.hashrate'),
    month,
  };
}

/**
 * The handle of the reserve is the edge that moves with it: the left one while mining gives way to the
 * reserve, the right one while the reserve only takes what is unused.
 */
export function reserveRange(site: Site, split: SiteSplit): ReserveRange {
  const { trackMw, aiMw, miningMw, reservedMw } = split;
  const kept = site.miningMw ?? 0;
  const byTrack = Math.max(0, trackMw - aiMw);
  const byMining = Math.max(0, site.energisedMw - kept);
  const maxMw = Math.min(byTrack, byMining);
  const growsRight = site.miningMw !== null && miningMw >= site.miningMw - 1e-9;
  const left = aiMw + miningMw;
  return {
    minMw: 0,
    maxMw,
    atMw: growsRight ? left + reservedMw : left,
    growsRight,
    reason:
      byMining < byTrack && site.miningMw !== null
        ? `${formatMw(kept)} MW mine of ${formatMw(site.energisedMw)} MW energised`
        : `${formatMw(aiMw)} MW go to AI of ${formatMw(trackMw)} MW`,
  };
}

/** The message of the bar, from its numbers. */
export function splitTitle(portfolio: Portfolio, split: SiteSplit): string {
  const { aiMw, miningMw, trackMw } = split;
  if (trackMw <= 0) return 'No power to split';
  const mining =
    miningMw > 0.05 ? `${formatMw(miningMw)} MW ${aiMw > 0 ? 'keep mining' : 'mine'}` : 'nothing mines';
  if (aiMw <= 0) return `Nothing converts: ${mining}`;
  const when = formatQuarter(addMonths(portfolio.portfolio.decisionMonth, split.month));
  return `Power split from ${when}: ${formatMw(aiMw)} MW to AI, ${mining}`;
}

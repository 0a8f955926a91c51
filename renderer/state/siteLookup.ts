import { type ConversionRange, conversionRange, finalAvailableMw } from '../../shared/domain/conversion.ts';
import type { Block, Portfolio, Site } from '../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';

const indexes = new WeakMap<readonly Site[], ReadonlyMap<string, Site>>();

/** The site of a portfolio with `id`; the list is indexed once, however often it is asked. */
export function siteOf(portfolio: Portfolio, id: string): Site | undefined {
  let index = indexes.get(portfolio.sites);
  if (!index) {
    index = new Map(portfolio.sites.map((site) => [site.id, site]));
    indexes.set(portfolio.sites, index);
  }
  return index.get(id);
}

/** How a site's power is split once its plan is complete, utility MW. */
export interface EndSplit {
  readonly trackMw: number;
  readonly aiMw: number;
  readonly miningMw: number;
  readonly reservedMw: number;
}

export function endSplit(site: Site, engine: PortfolioEngine): EndSplit {
  const trackMw = finalAvailableMw(site);
  return {
    trackMw,
    aiMw: engine.siteValue(site.id, 'site.aiUtilityMw'),
    miningMw: engine.siteValue(site.id, 'site.miningToday') - engine.siteValue(site.id, 'site.displacedMw'),
    reservedMw: Math.min(site.reservedMw, trackMw),
  };
}

const conversions = new WeakMap<readonly Block[], ReadonlyMap<string, number>>();

/** Utility MW of a site that go to AI, from its blocks alone; the blocks are added up once. */
export function plannedMw(portfolio: Portfolio, siteId: string): number {
  let sums = conversions.get(portfolio.blocks);
  if (!sums) {
    const added = new Map<string, number>();
    for (const block of portfolio.blocks)
      added.set(block.siteId, (added.get(block.siteId) ?? 0) + block.utilityMw);
    conversions.set(portfolio.blocks, added);
    sums = added;
  }
  return sums.get(siteId) ?? 0;
}

/** What of the range of a site can be built with the power that is energised today. */
export function feasibleNowMw(site: Site, range: ConversionRange): number {
  return Math.min(range.limitMw, Math.max(0, site.energisedMw - site.reservedMw));
}

const ranges = new WeakMap<Site, ConversionRange>();

/** How far a site can convert, worked out once for each state of the site. */
export function rangeOf(site: Site): ConversionRange {
  let range = ranges.get(site);
  if (!range) {
    range = conversionRange(site);
    ranges.set(site, range);
  }
  return range;
}

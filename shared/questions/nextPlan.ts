import { setConversion } from '../commands/setConversion.ts';
import { blocksOf, conversionRange, convertedMw } from '../domain/conversion.ts';
import { applyPatch } from '../domain/patch.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';

/** One more block at one site, against the plan as it stands. */
export interface NextBlock {
  readonly site: Site;
  readonly utilityMw: number;
  /** What it adds to the gain, and to the peak equity of its site, USD. */
  readonly gain: number;
  readonly equity: number;
}

/** Gain per dollar of equity; a block that needs none comes before all that do. */
export const perEquity = ({ gain, equity }: Pick<NextBlock, 'gain' | 'equity'>): number =>
  equity > 0 ? gain / equity : gain > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;

/** The portfolio with one more block at a site; null where there is no room for one. */
export function withNextBlock(portfolio: Portfolio, site: Site): { portfolio: Portfolio; mw: number } | null {
  const now = convertedMw(blocksOf(portfolio, site.id));
  const mw = Math.min(site.blockMw, conversionRange(site).limitMw - now);
  if (mw <= 1e-6) return null;
  const edit = setConversion(portfolio, site.id, now + mw);
  return edit.ok && edit.value.patch.length > 0
    ? { portfolio: applyPatch(portfolio, edit.value.patch), mw }
    : null;
}

/**
 * The next block of every site that has room for one, each by itself on top of the plan, the best gain
 * for its equity first. Yields after each evaluation.
 */
export function* nextBlocks(portfolio: Portfolio): Generator<void, readonly NextBlock[]> {
  const engine = new PortfolioEngine(portfolio);
  yield;
  const found: NextBlock[] = [];
  for (const site of portfolio.sites) {
    const next = withNextBlock(portfolio, site);
    if (!next) continue;
    const read = (): readonly [number, number] => [
      engine.siteValue(site.id, 'site.gain'),
      engine.siteValue(site.id, 'site.peakEquity'),
    ];
    engine.update(portfolio);
    const [gain, equity] = read();
    engine.update(next.portfolio);
    const [moreGain, moreEquity] = read();
    found.push({ site, utilityMw: next.mw, gain: moreGain - gain, equity: moreEquity - equity });
    yield;
  }
  return found.sort((a, b) => perEquity(b) - perEquity(a) || (a.site.id < b.site.id ? -1 : 1));
}

/** What a sum of equity buys: whole blocks that add to the gain, taken in their order while they fit. */
export function boughtWith(blocks: readonly NextBlock[], equityUsd: number): readonly NextBlock[] {
  let left = equityUsd;
  return blocks.filter((block) => {
    if (block.gain <= 0 || block.equity > left) return false;
    left -= Math.max(0, block.equity);
    return true;
  });
}

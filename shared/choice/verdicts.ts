import { blocksOf } from '../domain/conversion.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { findRoot } from '../engine/findRoot.ts';
import type { Chosen } from './chosen.ts';
import type { LimitId } from './limitIds.ts';
import type { Limits } from './limits.ts';
import { isBroken, type LimitUse, limitUses } from './limitUse.ts';
import type { Candidates, Option, OptionShape } from './option.ts';

/** What keeps a site from doing more, or anything. */
export type Stop =
  /** The site has nothing larger to offer. */
  | { readonly kind: 'site' }
  /** Other options are worth less. */
  | { readonly kind: 'value' }
  /** A better option of the site would break these limits; by how much, in the unit of each. */
  | { readonly kind: 'limits'; readonly broken: readonly LimitUse[]; readonly option: Option }
  /** No option at all: why, in words. */
  | { readonly kind: 'closed'; readonly reason: string }
  /** A better option would break nothing: it is worth no more than the gap that was not closed. */
  | { readonly kind: 'gap'; readonly option: Option };

/** Why a site is in the plan, or out of it. */
export interface Verdict {
  readonly siteId: string;
  readonly chosen: Option | null;
  readonly stop: Stop;
  /** The option of the site with the largest gain, whether or not limits allow it. */
  readonly favourite: Option | null;
  /** Locks on this site. */
  readonly locks: readonly LimitId[];
}

/** Judges each site of a plan by putting its better options in place of what it does, limits as they are. */
export function judgeSites(candidates: Candidates, limits: Limits, chosen: Chosen): readonly Verdict[] {
  return candidates.sites.map((site, index): Verdict => {
    const own = chosen[index] ?? null;
    const favourite = site.options.reduce<Option | null>(
      (best, option) => (best === null || option.figures.gainUsd > best.figures.gainUsd ? option : best),
      null,
    );
    const locks = limits.locks.flatMap((lock, place): LimitId[] =>
      lock.siteId === site.siteId ? [`lock:${place}`] : [],
    );
    return {
      siteId: site.siteId,
      chosen: own,
      favourite,
      locks,
      stop: stopOf(candidates, limits, chosen, index),
    };
  });
}

function stopOf(candidates: Candidates, limits: Limits, chosen: Chosen, index: number): Stop {
  const site = candidates.sites[index];
  if (!site) throw new RangeError(`There is no site ${index}`);
  if (site.closed !== null && site.options.length === 0) return { kind: 'closed', reason: site.closed };
  const own = chosen[index] ?? null;
  const present = own?.figures.gainUsd ?? 0;
  const better = site.options.filter(({ figures }) => figures.gainUsd > present + 1);
  if (better.length === 0) {
    const largest = Math.max(0, ...site.options.map(({ utilityMw }) => utilityMw));
    return { kind: own && own.utilityMw >= largest - 1e-9 ? 'site' : 'value' };
  }
  // The option that is nearest to fitting in: the fewest limits broken, then the least of them.
  let nearest: {
    readonly option: Option;
    readonly broken: readonly LimitUse[];
    readonly size: number;
  } | null = null;
  for (const option of better) {
    const instead = chosen.map((each, place) => (place === index ? option : each));
    const broken = limitUses(candidates, limits, instead).filter(isBroken);
    const size = broken.reduce((sum, { spare, setAt }) => sum - spare / Math.max(1, Math.abs(setAt ?? 1)), 0);
    const isNearer =
      nearest === null ||
      broken.length < nearest.broken.length ||
      (broken.length === nearest.broken.length && size < nearest.size);
    if (isNearer) nearest = { option, broken, size };
  }
  if (!nearest) return { kind: 'value' };
  return nearest.broken.length === 0
    ? { kind: 'gap', option: nearest.option }
    : { kind: 'limits', broken: nearest.broken, option: nearest.option };
}

/** Whether rent of halls is what an option earns. */
function isLet({ model }: OptionShape): boolean {
  return model !== 'sell' && model !== 'poweredLand' && model !== 'gpuCloud';
}

/** Rents per critical IT kW and month between which a break-even is looked for. */
const rents = [0, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400];

/**
 * Rent of lease year 1 at which an option gains exactly nothing over mining on, by the engine; null where
 * rent does not decide it.
 */
export function breakEvenRent(portfolio: Portfolio, option: OptionShape): number | null {
  const site = portfolio.sites.find(({ id }) => id === option.siteId);
  if (!site || !isLet(option)) return null;
  const alone: Portfolio = {
    ...portfolio,
    sites: [option.loanToCost === null ? site : { ...site, loanToCost: option.loanToCost }],
    blocks: option.blocks,
  };
  const engine = new PortfolioEngine(alone);
  const blocks = blocksOf(alone, site.id);
  const search = findRoot({
    points: rents,
    evaluate: (rent) => {
      engine.update({
        ...alone,
        blocks: blocks.map((block) => ({ ...block, rentUsdPerKwMonth: rent })),
      });
      return {
        value: engine.siteValue(site.id, 'site.gain'),
        size:
          Math.abs(engine.siteValue(site.id, 'site.npvPlan')) +
          Math.abs(engine.siteValue(site.id, 'site.npvDoNothing')) +
          engine.siteValue(site.id, 'site.capexTotal'),
      };
    },
  });
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value.kind === 'number' ? step.value.value : null;
}

/** Rent of lease year 1 of an option: that of its blocks, else of its site; null where no halls are let. */
export function rentOf(portfolio: Portfolio, option: OptionShape): number | null {
  if (!isLet(option)) return null;
  const site = portfolio.sites.find(({ id }) => id === option.siteId);
  const weighted = option.blocks.reduce(
    (sum, block) => sum + block.utilityMw * (block.rentUsdPerKwMonth ?? site?.rentUsdPerKwMonth ?? 0),
    0,
  );
  return option.utilityMw > 0 ? weighted / option.utilityMw : null;
}

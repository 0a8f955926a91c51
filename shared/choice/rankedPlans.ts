import { formatCount } from '../domain/format.ts';
import type { Chosen } from './chosen.ts';
import { budgetLimit } from './frontier.ts';
import type { Limits } from './limits.ts';
import { isBroken, limitUses } from './limitUse.ts';
import type { Candidates, Option } from './option.ts';

/** A plan that a list would give, and how it came about in words. */
export interface RankedPlan {
  readonly chosen: Chosen;
  readonly words: string;
}

const orders: readonly (readonly [words: string, rank: (option: Option) => number])[] = [
  ['of the largest gain', ({ figures }) => figures.gainUsd],
  ['of the most gain for their capex', ({ figures }) => figures.gainUsd / Math.max(1, figures.capexUsd)],
];
const mostOfOrder = 20;

/**
 * Plans that somebody would make from a list: the first sites by gain, or by gain for capex, each with its best
 * option. Only those that keep every limit but the one of money, which says where on the frontier they stand.
 */
export function rankedPlans(candidates: Candidates, limits: Limits): readonly RankedPlan[] {
  const free: Limits = { ...limits, [budgetLimit(limits)]: null };
  const favourites = candidates.sites.flatMap(({ options }, site) => {
    const best = options.reduce<Option | null>(
      (most, option) => (option.figures.gainUsd > (most?.figures.gainUsd ?? 0) ? option : most),
      null,
    );
    return best ? [{ site, option: best }] : [];
  });
  const stride = Math.max(1, Math.ceil(favourites.length / mostOfOrder));
  return orders.flatMap(([words, rank]) => {
    const ranked = [...favourites].sort((a, b) => rank(b.option) - rank(a.option));
    return ranked.flatMap((_, place): RankedPlan[] => {
      if (place % stride !== 0) return [];
      const taken = new Map(ranked.slice(0, place + 1).map(({ site, option }) => [site, option]));
      const chosen = candidates.sites.map((_site, site) => taken.get(site) ?? null);
      return limitUses(candidates, free, chosen).some(isBroken)
        ? []
        : [{ chosen, words: `${formatCount(place + 1, 'site')} ${words}` }];
    });
  });
}

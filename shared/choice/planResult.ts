import type { Portfolio } from '../domain/portfolio.ts';
import type { RiskSettings } from '../risk/riskSettings.ts';
import { type Chosen, gainFutures, total } from './chosen.ts';
import { meanOfLowest, quantile, sampleFutures, shareOfLosses, tailCount } from './futures.ts';
import { needsFutures } from './limitIds.ts';
import type { Limits } from './limits.ts';
import { hashrates, limitUses, peakEquity } from './limitUse.ts';
import type { Candidates, OptionFigures, OptionShape } from './option.ts';
import { evaluatePlan } from './plan.ts';
import type { PlanFutures, PlannedOption, PlanResult } from './result.ts';
import { optionText } from './words.ts';

export function plannedOption(option: OptionShape & { readonly figures: OptionFigures }): PlannedOption {
  const { siteId, id, model, utilityMw, start, ready, figures } = option;
  return {
    siteId,
    optionId: id,
    words: optionText(option),
    model,
    utilityMw,
    itMw: figures.itMw,
    start,
    ready,
    capexUsd: figures.capexUsd,
    equityUsd: figures.equityUsd,
    gainUsd: figures.gainUsd,
  };
}

/** A plan as it is shown: its sites, what it uses of each limit, and what the engine says of the whole. */
export function planResult(
  portfolio: Portfolio,
  candidates: Candidates,
  limits: Limits,
  chosen: Chosen,
  objectiveUsd: number,
): PlanResult {
  const lows = hashrates(candidates, chosen).slice(0, (limits.hashrate?.years ?? 5) * 4);
  return {
    options: chosen.flatMap((option) => (option ? [plannedOption(option)] : [])),
    objectiveUsd,
    equityUsd: total(chosen, ({ figures }) => figures.equityUsd),
    peakEquityUsd: peakEquity(candidates, chosen),
    leastHashrateEh: lows.length > 0 ? Math.min(...lows) : null,
    uses: limitUses(candidates, limits, chosen),
    engine: evaluatePlan(portfolio, chosen),
    futures: null,
  };
}

/** How plans fare in the same sampled futures, the first of them being the best; draws futures where none are. */
export function planFutures(
  portfolio: Portfolio,
  candidates: Candidates,
  limits: Limits,
  risk: RiskSettings,
  plans: readonly Chosen[],
): readonly PlanFutures[] {
  const { futures: count, seed, tail } = limits.risk;
  // Futures of options that are known already are those of the plans; a few plans are drawn faster together.
  const isDrawn = needsFutures(limits);
  const sampled = isDrawn
    ? null
    : sampleFutures(
        portfolio,
        candidates.sites.map((_, site) => plans.map((chosen) => chosen[site] ?? null)),
        { settings: risk, futures: count, seed },
      );
  const doNothing = sampled?.doNothing ?? candidates.doNothingFutures;
  const gains = plans.map((chosen, plan) =>
    sampled
      ? doNothing.map((_, future) =>
          sampled.gains.reduce((sum, site) => sum + (site[plan]?.[future] ?? 0), 0),
        )
      : gainFutures(candidates, chosen),
  );
  const [best] = gains;
  return gains.map((own, plan): PlanFutures => {
    const wins = own.filter((gain, future) => gain > (best?.[future] ?? 0)).length;
    return {
      futures: count,
      lossShare: shareOfLosses(own),
      gainP10Usd: quantile(own, 0.1),
      gainP50Usd: quantile(own, 0.5),
      gainP90Usd: quantile(own, 0.9),
      cvarUsd: meanOfLowest(
        doNothing.map((nothing, future) => nothing + (own[future] ?? 0)),
        tailCount(count, tail),
      ),
      beatsBest: plan === 0 ? null : wins / count,
      gainsUsd: [...own],
    };
  });
}

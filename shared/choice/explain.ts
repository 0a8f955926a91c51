import { formatList, formatMw, formatNumber, formatUsdM } from '../domain/format.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { Chosen } from './chosen.ts';
import { type PlanLimit, placeOf } from './limitIds.ts';
import type { Limits } from './limits.ts';
import type { LimitUse } from './limitUse.ts';
import type { Candidates, Option } from './option.ts';
import type { LimitPrice, StepPrice } from './prices.ts';
import type { PricedLimit, SiteResult } from './result.ts';
import { breakEvenRent, rentOf, type Stop, type Verdict } from './verdicts.ts';
import { amountText, limitText, limitWords, lockText, lower, optionText, shortfallText } from './words.ts';

type NameOf = (siteId: string) => string;

export function namesOf({ sites }: Candidates): NameOf {
  const names = new Map(sites.map(({ siteId, name }) => [siteId, name]));
  return (siteId) => names.get(siteId) ?? siteId;
}

/** Money below which a change of the objective is nothing: rounding and the gap of the solver. */
const nothingUsd = 1_000;

/** The price of a limit in words: `+8 M for USD 200 M more`. */
export function priceInWords(
  { id, looser, tighter }: LimitPrice,
  limits: Limits,
  nameOf: NameOf,
): PricedLimit {
  const text = limitText(limits, id, nameOf);
  const gains = (looser?.changeUsd ?? 0) > nothingUsd;
  const losses = tighter !== null && (tighter.changeUsd === null || tighter.changeUsd < -nothingUsd);
  const isBinding = gains || losses;
  return { id, looser, tighter, text, isBinding, words: priceText(id, looser, tighter, gains, losses) };
}

function priceText(
  id: LimitPrice['id'],
  looser: StepPrice | null,
  tighter: StepPrice | null,
  gains: boolean,
  losses: boolean,
): string {
  const about = [looser, tighter].some((price) => price && !price.isProven) ? ' (not proven)' : '';
  if (placeOf(id))
    return gains ? `costs ${formatUsdM(looser?.changeUsd ?? 0)}${about}` : `costs nothing${about}`;
  const { unit, side } = limitWords[id as PlanLimit];
  const step = (price: StepPrice): string => {
    const by = price.by ?? 0;
    const amount =
      unit === 'share' ? `${formatNumber(Math.abs(by) * 100)} points` : amountText(unit, Math.abs(by));
    return `${amount} ${by > 0 ? 'more' : 'less'}`;
  };
  const parts: string[] = [];
  if (looser && gains) parts.push(`+${formatUsdM(looser.changeUsd ?? 0)} for ${step(looser)}`);
  if (tighter && losses)
    parts.push(
      tighter.changeUsd === null
        ? `no plan with ${step(tighter)}`
        : `${formatUsdM(tighter.changeUsd)} with ${step(tighter)}`,
    );
  if (parts.length > 0) return parts.join('; ') + about;
  return `free${side === 'most' ? ' to loosen and to tighten' : ''} by a step${about}`;
}

/** A verdict in words, with what would change it. */
export function verdictInWords(
  portfolio: Portfolio,
  candidates: Candidates,
  limits: Limits,
  verdict: Verdict,
  forcedUsd: number | null,
): SiteResult {
  const site = candidates.sites.find(({ siteId }) => siteId === verdict.siteId);
  const nameOf = namesOf(candidates);
  const { chosen, favourite, stop } = verdict;
  const locks = verdict.locks.flatMap((id) => {
    const lock = limits.locks[placeOf(id)?.index ?? -1];
    return lock ? [lock] : [];
  });
  return {
    siteId: verdict.siteId,
    name: nameOf(verdict.siteId),
    isIn: chosen !== null,
    stop: stopText(stop, limits),
    why: chosen ? whyIn(portfolio, chosen, stop, limits, nameOf) : whyOut(verdict, limits, nameOf),
    wouldChange: wouldChange(portfolio, verdict, limits, nameOf),
    forcedUsd,
    options: site?.options.length ?? 0,
    favourite: favourite && { words: optionText(favourite), gainUsd: favourite.figures.gainUsd },
    isLocked: locks.length > 0,
  };
}

/** What stops more, as a word. */
function stopText(stop: Stop, limits: Limits): string {
  switch (stop.kind) {
    case 'site':
      return 'site';
    case 'value':
      return 'value';
    case 'closed':
      return 'closed';
    case 'gap':
      return 'gap';
    case 'limits':
      return formatList(stop.broken.map((use) => wordOf(use, limits)));
  }
}

function wordOf({ id }: LimitUse, limits: Limits): string {
  const place = placeOf(id);
  if (!place) return lower(limitWords[id as PlanLimit].label);
  if (place.list === 'order') return 'order';
  return limits.locks[place.index]?.kind === 'never' ? 'veto' : 'lock';
}

function whyIn(portfolio: Portfolio, chosen: Option, stop: Stop, limits: Limits, nameOf: NameOf): string {
  const { gainUsd } = chosen.figures;
  const perMw = formatNumber(gainUsd / 1e6 / chosen.utilityMw, 2);
  const rent = rentOf(portfolio, chosen);
  const terms = rent === null || rent === 0 ? '' : ` at ${formatNumber(rent, 0)} USD/kW-mo`;
  const lead =
    gainUsd > 0 ? `Gains USD ${perMw} M per MW${terms}` : `Loses ${formatUsdM(-gainUsd)}, kept by a lock`;
  switch (stop.kind) {
    case 'site':
      return `${lead}; all the site can convert`;
    case 'value':
      return `${lead}; more power is worth less here`;
    case 'limits':
      return `${lead}; ${optionText(stop.option)} would need ${shortfalls(stop.broken, limits, nameOf)}`;
    default:
      return lead;
  }
}

function shortfalls(broken: readonly LimitUse[], limits: Limits, nameOf: NameOf): string {
  return formatList(broken.map((use) => shortfallText(use, limits, nameOf)));
}

function whyOut({ stop, favourite, locks }: Verdict, limits: Limits, nameOf: NameOf): string {
  const lock = locks
    .flatMap((id) => limits.locks[placeOf(id)?.index ?? -1] ?? [])
    .find(({ kind }) => kind !== 'must');
  switch (stop.kind) {
    case 'closed':
      return stop.reason;
    case 'limits': {
      if (lock && stop.broken.some(({ id }) => locks.includes(id)))
        return `${lockText(lock, nameOf)}; ${optionText(stop.option)} would gain ${formatUsdM(stop.option.figures.gainUsd)}`;
      return `Gains ${formatUsdM(stop.option.figures.gainUsd)}, less than what it would push out; needs ${shortfalls(stop.broken, limits, nameOf)}`;
    }
    case 'gap':
      return `Would gain ${formatUsdM(stop.option.figures.gainUsd)}: less than it costs in the objective, or than the gap`;
    default:
      return favourite
        ? `Mining wins: its best option, ${optionText(favourite)}, is worth ${formatUsdM(-favourite.figures.gainUsd)} less`
        : 'No option is offered';
  }
}

/** Break-even rent: down to which a site that is in is worth it, or up from which one that is out would be. */
function wouldChange(
  portfolio: Portfolio,
  { chosen, favourite, stop }: Verdict,
  limits: Limits,
  nameOf: NameOf,
): string {
  const option = chosen ?? favourite;
  if (!option) return '';
  if (!chosen && stop.kind === 'limits')
    return `${optionText(stop.option)}, with ${shortfalls(stop.broken, limits, nameOf)}`;
  const rent = breakEvenRent(portfolio, option);
  const now = rentOf(portfolio, option);
  if (rent === null || now === null) return '';
  const text = `${formatNumber(rent, 1)} USD/kW-mo`;
  return chosen
    ? `Worth less than mining on below a rent of ${text}`
    : `Worth more than mining on above a rent of ${text}, now ${formatNumber(now, 1)}`;
}

/** What a plan does otherwise than the best: `no Pecos, Corsicana 185 MW`. */
export function differenceText(candidates: Candidates, best: Chosen, other: Chosen): string {
  const nameOf = namesOf(candidates);
  const parts = candidates.sites.flatMap(({ siteId }, index): string[] => {
    const from = best[index] ?? null;
    const to = other[index] ?? null;
    if (from === null && to === null) return [];
    if (to === null) return [`no ${nameOf(siteId)}`];
    if (from && from.utilityMw === to.utilityMw && from.model === to.model) return [];
    const model = from && from.model !== to.model ? ` ${optionText(to)}` : ` ${formatMw(to.utilityMw)} MW`;
    return [`${nameOf(siteId)}${model}`];
  });
  return parts.length > 0 ? parts.join(', ') : 'the same at other times';
}

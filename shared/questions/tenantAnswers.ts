import { blocksOf } from '../domain/conversion.ts';
import { formatCount, formatList, formatNumber, formatPercent, formatUsdM } from '../domain/format.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { findRoot } from '../engine/findRoot.ts';
import { type QuestionAnswer, type Sentence, say } from './answer.ts';
import { Figures } from './figures.ts';
import { type AlteredCopies, toldBy } from './states.ts';
import { gainWords } from './valueAnswers.ts';

/** Answers about tenants that fail and who stands for them. */

const story = 'tenant-default';
const leases = new Set<string>(['buildToSuit', 'modifiedGross', 'retrofit', 'poweredShell']);

/** Re-let rents beyond this many times the old one are not looked at. */
const mostRelet = 4;
const scan = [0, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, mostRelet];

/** The sites as if halls were let again after a default at `share` of the old rent. */
const letAgainAt = (portfolio: Portfolio, share: number): Portfolio => ({
  ...portfolio,
  sites: portfolio.sites.map((site): Site => ({ ...site, reletShare: share })),
});

/** Year-1 rent of all lease blocks, by critical IT power, USD per kW-month; null without a lease. */
export function averageRent({ market, sites, blocks }: Portfolio): number | null {
  let rent = 0;
  let power = 0;
  for (const site of sites)
    for (const block of blocks) {
      if (block.siteId !== site.id || !leases.has(block.commercialModel ?? site.commercialModel)) continue;
      const itMw = block.utilityMw / site.utilityToIt;
      rent +=
        itMw *
        Math.max(0, (block.rentUsdPerKwMonth ?? site.rentUsdPerKwMonth) + market.rentShiftUsdPerKwMonth);
      power += itMw;
    }
  return power > 0 ? rent / power : null;
}

/**
 * The share of the old rent at which halls must be let again after every tenant failed in year 6, so that
 * the plan is worth as much as mining on. Solved, not interpolated.
 */
export function* neededRelet(portfolio: Portfolio): Generator<void, Outcome> {
  const failed = toldBy(portfolio, story);
  const engine = new PortfolioEngine(failed);
  return yield* findRoot({
    evaluate: (share) => {
      engine.update(letAgainAt(failed, share));
      const of = (name: string): number => engine.portfolioValue(`portfolio.${name}`);
      const size = ['npvRent', 'npvHardCost', 'npvDoNothing', 'npvPlan'].reduce(
        (sum, name) => sum + Math.abs(of(name)),
        0,
      );
      return { value: of('gain'), size };
    },
    points: scan,
  });
}

/** Sites whose guarantor pays something in a state, most first, with what it pays in all. */
function guarantors(of: PortfolioEngine): readonly { readonly site: Site; readonly usd: number }[] {
  return of.portfolio.sites
    .filter((site) => site.backstopUsd > 0)
    .map((site) => ({ site, usd: of.siteSeries(site.id, 'site.backstopPaid').at(-1) ?? 0 }))
    .filter(({ usd }) => usd > 0)
    .sort((a, b) => b.usd - a.usd);
}

export function* defaultAnswer(copies: AlteredCopies): Generator<void, QuestionAnswer> {
  const id = 'default';
  const plan = new Figures(copies.base, null);
  const rent = averageRent(copies.portfolio);
  if (rent === null)
    return {
      id,
      sentences: [say`No hall is let in this plan, so that no tenant can fail.`],
      note: '',
      siteId: null,
    };
  const failed = new Figures(copies.story(story), story);
  yield;
  const paying = guarantors(failed.state.engine);
  const months = failed.state.engine.months;
  const shown = paying
    .slice(0, 2)
    .flatMap(({ site, usd }, index) => [
      { text: index === 0 ? '' : ', ', why: null, state: null, tone: 'plain' as const },
      { text: `${site.name} `, why: null, state: null, tone: 'plain' as const },
      failed.told(formatUsdM(usd), 'site.backstopPaid', site.id, months),
    ]);
  const rest = paying.length > 2 ? ` and ${formatCount(paying.length - 2, 'more site')}` : '';
  const lost = plan.value('portfolio.npvRent') - failed.value('portfolio.npvRent');
  const guarantor: Sentence =
    paying.length > 0
      ? [...say`Guarantors pay: `, ...shown, ...say`${rest}; the rest is ours.`]
      : say`No guarantor pays anything: all of it is ours.`;
  const [does, gain] = gainWords(failed);
  const relet = yield* neededRelet(copies.portfolio);
  return {
    id,
    sentences: [
      say`Rent is then worth ${failed.usd('portfolio.npvRent')} instead of ${plan.usd('portfolio.npvRent')}: ${formatUsdM(lost)} less.`,
      guarantor,
      say`Let again at 60 % after a year, the plan ${does} ${gain} against mining on. ${reletWords(relet, failed.value('portfolio.gain'), rent)}`,
    ],
    note: 'Every tenant fails in month 61 of its lease, all at once; halls stand empty for 12 months and are refitted.',
    siteId: paying[0]?.site.id ?? null,
  };
}

function reletWords(outcome: Outcome, gainAtSixty: number, rent: number): string {
  if (outcome.kind === 'number')
    return `To be worth as much as mining on, halls must be let again at ${formatPercent(outcome.value, 0)} of the old rent: USD ${formatNumber(outcome.value * rent, 0)} per IT kW-month in year-1 terms.`;
  if (outcome.kind === 'many') return 'No single re-let rent can be named.';
  return gainAtSixty >= 0
    ? 'Even with nothing let again it is worth more than mining on.'
    : `No re-let rent up to ${mostRelet} times the old one makes it worth as much as mining on.`;
}

const withoutBackstop = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  sites: portfolio.sites.map((site): Site => ({ ...site, backstopUsd: 0, warrantCostUsd: 0 })),
});

export function* backstopAnswer(copies: AlteredCopies): Generator<void, QuestionAnswer> {
  const id = 'backstop';
  const plan = new Figures(copies.base, null);
  const failed = new Figures(copies.story(story), story);
  yield;
  const backed = copies.portfolio.sites.filter(
    (site) => site.backstopUsd > 0 && blocksOf(copies.portfolio, site.id).length > 0,
  );
  const [does, gain] = gainWords(failed);
  if (backed.length === 0) {
    const fall = plan.value('portfolio.gain') - failed.value('portfolio.gain');
    return {
      id,
      sentences: [
        say`No lease of this plan has a backstop, so it costs nothing and saves nothing.`,
        averageRent(copies.portfolio) === null
          ? say`Nothing is let that one could stand for.`
          : say`If every tenant fails in year 6, the plan ${does} ${gain} against mining on; ${formatUsdM(fall)} of value goes, which is what a backstop would be worth at most.`,
      ],
      note: '',
      siteId: null,
    };
  }
  const bare = new Figures(copies.copy('no-backstop', 'Without backstops', withoutBackstop), 'no-backstop');
  yield;
  const bareFailed = new Figures(
    copies.copy('no-backstop-default', 'Without backstops, tenants fail in year 6', (portfolio) =>
      toldBy(withoutBackstop(portfolio), story),
    ),
    'no-backstop-default',
  );
  yield;
  const cost = bare.value('portfolio.gain') - plan.value('portfolio.gain');
  const saved = failed.value('portfolio.gain') - bareFailed.value('portfolio.gain');
  const names = formatList(backed.slice(0, 3).map((site) => site.name));
  return {
    id,
    sentences: [
      cost > 0
        ? say`It costs ${formatUsdM(cost)}, the value of the warrants: without it the plan gains ${bare.usd('portfolio.gain', { good: 'up' })} instead of ${plan.usd('portfolio.gain', { good: 'up' })}.`
        : say`It costs nothing that is entered here: no warrants are given for it, and the plan gains ${plan.usd('portfolio.gain', { good: 'up' })} with and without.`,
      say`If every tenant fails in year 6 it saves ${formatUsdM(saved)}: the gain is ${failed.usd('portfolio.gain', { good: 'up' })} with it and ${bareFailed.usd('portfolio.gain', { good: 'up' })} without.`,
    ],
    note: `Backed: ${names}${backed.length > 3 ? ` and ${backed.length - 3} more` : ''}. That a lender asks less where a lease is backed is not counted.`,
    siteId: backed[0]?.id ?? null,
  };
}

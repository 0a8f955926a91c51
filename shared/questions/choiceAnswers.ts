import { setCommercialModel } from '../commands/setCommercialModel.ts';
import { commercialTerms } from '../domain/commercialTerms.ts';
import { formatCount, formatList, formatMw, formatNumber, formatUsdM } from '../domain/format.ts';
import type { Outcome } from '../domain/outcome.ts';
import { applyPatch } from '../domain/patch.ts';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { findRoot } from '../engine/findRoot.ts';
import { type AnswerPart, type QuestionAnswer, type Sentence, say } from './answer.ts';
import { Figures } from './figures.ts';
import { boughtWith, type NextBlock, nextBlocks, perEquity, withNextBlock } from './nextPlan.ts';
import type { AlteredCopies } from './states.ts';
import { averageRent } from './tenantAnswers.ts';
import { gainWords } from './valueAnswers.ts';

/** Answers about what else could be done: other sites, other rents, other models. */

/** What a board asks about as more capital. */
const moreEquityUsd = 100e6;
const mostRanked = 3;

export function* sitesAnswer(copies: AlteredCopies): Generator<void, QuestionAnswer> {
  const plan = new Figures(copies.base, null);
  const { engine } = copies.base;
  const ranked = copies.portfolio.sites
    .filter((site) => plan.value('site.aiUtilityMw', site.id) > 0)
    .map((site) => ({
      site,
      gain: engine.siteValue(site.id, 'site.gain'),
      equity: engine.siteValue(site.id, 'site.peakEquity'),
    }))
    .sort((a, b) => perEquity(b) - perEquity(a));
  const blocks = yield* nextBlocks(copies.portfolio);
  return {
    id: 'why-sites',
    sentences: [rankSentence(ranked, plan), nextSentence(blocks, copies), moreSentence(blocks, copies)],
    note: 'Blocks are tried one by one on top of the plan and ranked by gain for each dollar of peak equity. Whether another combination is better, Optimise proves under limits.',
    siteId: blocks.find(({ gain }) => gain > 0)?.site.id ?? ranked[0]?.site.id ?? null,
  };
}

const ratio = (of: { readonly gain: number; readonly equity: number }): string =>
  of.equity > 0 ? `${formatNumber(of.gain / of.equity, 2)} a dollar` : 'no equity needed';

const equityWords = (usd: number): string =>
  usd >= 0.5e6 ? `${formatUsdM(usd)} of equity` : 'no more equity';

function rankSentence(
  ranked: readonly { readonly site: Site; readonly gain: number; readonly equity: number }[],
  plan: Figures,
): Sentence {
  if (ranked.length === 0) return say`No site converts in this plan.`;
  const list = ranked
    .slice(0, mostRanked)
    .flatMap(({ site, ...of }, index): AnswerPart[] => [
      ...say`${index === 0 ? '' : '; '}${site.name} `,
      plan.told(ratio(of), 'site.npvPerEquity', site.id),
      ...say`, ${plan.told(`${formatNumber(plan.value('site.gainPerUtilityMw', site.id) / 1e6, 2)} M`, 'site.gainPerUtilityMw', site.id)} a MW`,
    ]);
  const rest = ranked.length - mostRanked;
  const last = ranked.at(-1);
  const end =
    rest > 0 && last ? `; ${formatCount(rest, 'more site')}, down to ${last.site.name} ${ratio(last)}.` : '.';
  return [...say`Gain by peak equity and by MW to AI ranks them: `, ...list, ...say`${end}`];
}

function nextSentence(blocks: readonly NextBlock[], copies: AlteredCopies): Sentence {
  const [best] = blocks;
  if (!best) return say`Every site is converted as far as its power goes: there is no next block.`;
  if (best.gain <= 0)
    return say`No further block adds to the gain; the one that loses least for its equity is ${formatMw(best.utilityMw)} MW at ${best.site.name}, ${formatUsdM(best.gain)}.`;
  const words = `${formatMw(best.utilityMw)} MW more at ${best.site.name}`;
  const with1 = new Figures(
    copies.copy(
      'next-block',
      words,
      (portfolio) => withNextBlock(portfolio, best.site)?.portfolio ?? portfolio,
    ),
    'next-block',
  );
  const second = blocks[1];
  return [
    ...say`The next block is ${words}: ${formatUsdM(best.gain)} of gain for ${equityWords(best.equity)}, and the plan ${gainWords(with1)[0]} ${gainWords(with1)[1]}.`,
    ...(second && second.gain > 0
      ? say` After it: ${formatMw(second.utilityMw)} MW at ${second.site.name}, ${formatUsdM(second.gain)} for ${equityWords(second.equity)}.`
      : []),
  ];
}

function moreSentence(blocks: readonly NextBlock[], copies: AlteredCopies): Sentence {
  const bought = boughtWith(blocks, moreEquityUsd);
  const gains = blocks.filter(({ gain }) => gain > 0);
  if (gains.length === 0) return say`Another USD 100 M would find nothing to gain with.`;
  if (bought.length === 0) {
    const cheapest = gains.reduce((least, block) => (block.equity < least.equity ? block : least));
    return say`Another USD 100 M of equity is not enough for a whole block: the smallest that gains needs ${formatUsdM(cheapest.equity)}, at ${cheapest.site.name}.`;
  }
  const mw = bought.reduce((sum, block) => sum + block.utilityMw, 0);
  const more = new Figures(
    copies.copy('more-equity', 'USD 100 M more of equity', (portfolio) =>
      bought.reduce((sum, { site }) => withNextBlock(sum, site)?.portfolio ?? sum, portfolio),
    ),
    'more-equity',
  );
  const gain = more.value('portfolio.gain') - copies.base.engine.portfolioValue('portfolio.gain');
  const equity = bought.reduce((sum, block) => sum + Math.max(0, block.equity), 0);
  return say`Another USD 100 M of equity would buy ${formatMw(mw)} MW at ${formatList(bought.map(({ site }) => site.name))} for ${formatUsdM(equity)}, and add ${formatUsdM(gain)}: the plan then ${gainWords(more)[0]} ${gainWords(more)[1]}.`;
}

/** Lease models whose announced rents are known, with the words for their deals. */
const benchmarks = ['buildToSuit', 'modifiedGross', 'retrofit', 'poweredShell'] as const;

export function* rentAnswer(copies: AlteredCopies): Generator<void, QuestionAnswer> {
  const id = 'rent';
  const { portfolio } = copies;
  const plan = new Figures(copies.base, null);
  const average = averageRent(portfolio);
  if (average === null) return { id, sentences: [say`No hall is let in this plan.`], note: '', siteId: null };
  const compared = portfolio.sites.flatMap((site) =>
    portfolio.blocks
      .filter((block) => block.siteId === site.id)
      .flatMap((block) => {
        const model = block.commercialModel ?? site.commercialModel;
        const known = benchmarks.find((one) => one === model);
        const term = known
          ? commercialTerms[known].find(({ field }) => field === 'rentUsdPerKwMonth')
          : undefined;
        if (!term) return [];
        const rent =
          (block.rentUsdPerKwMonth ?? site.rentUsdPerKwMonth) + portfolio.market.rentShiftUsdPerKwMonth;
        return [{ site, block, itMw: block.utilityMw / site.utilityToIt, rent, market: term.value, term }];
      }),
  );
  const power = compared.reduce((sum, one) => sum + one.itMw, 0);
  const market = compared.reduce((sum, one) => sum + one.market * one.itMw, 0) / power;
  const share = average / market - 1;
  const lowest = compared.reduce((least, one) =>
    one.rent / one.market < least.rent / least.market ? one : least,
  );
  const sources = [...new Set(compared.map(({ term }) => `${term.title}: ${term.detail}`))];
  const breakEven = yield* rentToBreakEven(portfolio, average);
  const rate = (usd: number): string => `USD ${formatNumber(usd, 0)} per IT kW-month`;
  const head =
    Math.abs(share) < 0.005
      ? `as announced deals of the same kind`
      : `${formatNumber(Math.abs(share) * 100, 0)} % ${share > 0 ? 'above' : 'below'} the ${rate(market)} of announced deals of the same kind`;
  return {
    id,
    sentences: [
      say`Year-1 rent is ${rate(average)} on average, ${head}.`,
      compared.length > 1
        ? say`The lowest beside its kind is block ${String(lowest.block.ordinal)} of ${lowest.site.name}: ${rate(lowest.rent)} against ${rate(lowest.market)}.`
        : say``,
      breakEven.kind === 'number'
        ? say`All rents could ${breakEven.value < 0 ? 'fall' : 'have to rise'} by ${rate(Math.abs(breakEven.value))} until the plan, which ${gainWords(plan)[0]} ${gainWords(plan)[1]}, is worth as much as mining on.`
        : say`No change of all rents by itself makes the plan, which ${gainWords(plan)[0]} ${gainWords(plan)[1]}, worth as much as mining on.`,
    ].filter((sentence) => sentence.length > 0),
    note: `Rent of lease year 1 by critical IT power. ${sources.join('; ')}.`,
    siteId: lowest.site.id,
  };
}

/** By how much all rents may move until the plan is worth as much as mining on, USD per kW-month; solved. */
function* rentToBreakEven(portfolio: Portfolio, rent: number): Generator<void, Outcome> {
  const engine = new PortfolioEngine(portfolio);
  yield;
  const { market } = portfolio;
  return yield* findRoot({
    evaluate: (change) => {
      const rentShiftUsdPerKwMonth = market.rentShiftUsdPerKwMonth + change;
      engine.update({ ...portfolio, market: { ...market, rentShiftUsdPerKwMonth } });
      const of = (name: string): number => engine.portfolioValue(`portfolio.${name}`);
      const size = ['npvRent', 'npvHardCost', 'npvDoNothing', 'npvPlan'].reduce(
        (sum, name) => sum + Math.abs(of(name)),
        0,
      );
      return { value: of('gain'), size };
    },
    points: [-1, -0.5, -0.2, -0.05, 0.05, 0.2, 0.5, 1, 3].map((times) => times * rent),
  });
}

/** The block that the question of owning GPUs is put to: a GPU hall, or else the largest one that converts. */
export function blockForGpus(portfolio: Portfolio): { readonly site: Site; readonly block: Block } | null {
  const all = portfolio.blocks.flatMap((block) => {
    const site = portfolio.sites.find(({ id }) => id === block.siteId);
    return site ? [{ site, block }] : [];
  });
  const modelOf = ({ site, block }: (typeof all)[number]): string =>
    block.commercialModel ?? site.commercialModel;
  const rank = (one: (typeof all)[number]): number =>
    (modelOf(one) === 'gpuCloud' ? 1e9 : 0) + one.block.utilityMw;
  return all.reduce<(typeof all)[number] | null>(
    (best, one) => (best === null || rank(one) > rank(best) ? one : best),
    null,
  );
}

export function* gpuAnswer(copies: AlteredCopies): Generator<void, QuestionAnswer> {
  const id = 'gpus';
  const chosen = blockForGpus(copies.portfolio);
  if (!chosen)
    return {
      id,
      sentences: [say`No block is planned that could be either.`],
      note: '',
      siteId: null,
    };
  const { site, block } = chosen;
  const as = (model: 'gpuCloud' | 'buildToSuit', words: string): Figures => {
    const state = `gpus-${model}`;
    const made = copies.copy(state, `Block ${block.ordinal} of ${site.name} as ${words}`, (portfolio) => {
      const edit = setCommercialModel(portfolio, { table: 'block', key: block.id, model });
      return edit.ok ? applyPatch(portfolio, edit.value.patch) : portfolio;
    });
    return new Figures(made, state);
  };
  const cloud = as('gpuCloud', 'GPU cloud');
  yield;
  const suit = as('buildToSuit', 'build-to-suit');
  yield;
  const sentence = (figures: Figures, words: string): Sentence => {
    const [does, gain] = gainWords(figures, site.id);
    return say`${words} the site ${does} ${gain} against mining on, for ${figures.usd('site.peakEquity', { siteId: site.id })} of peak equity and ${figures.usd('site.capexTotal', { siteId: site.id })} of capex.`;
  };
  const ahead = cloud.value('site.gain', site.id) - suit.value('site.gain', site.id);
  const equity = cloud.value('site.peakEquity', site.id) - suit.value('site.peakEquity', site.id);
  const verdict =
    ahead > 0 ? `Owning them adds ${formatUsdM(ahead)}` : `Owning them costs ${formatUsdM(-ahead)} of value`;
  const price =
    equity > 0
      ? `and needs ${formatUsdM(equity)} more of equity`
      : `and needs ${formatUsdM(-equity)} less of equity`;
  return {
    id,
    sentences: [
      say`${verdict} ${price}, on block ${String(block.ordinal)} of ${site.name}, ${formatMw(block.utilityMw)} MW.`,
      sentence(cloud, 'As GPU cloud'),
      sentence(suit, 'As build-to-suit colocation'),
    ],
    note: 'The same block with the usual terms of either model; terms that somebody entered are kept. Discounted at the rate of each kind of business.',
    siteId: site.id,
  };
}

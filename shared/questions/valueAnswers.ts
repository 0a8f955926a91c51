import { settledMonth } from '../deck/evaluation.ts';
import { formatHeadline, formatMw, formatUsdM } from '../domain/format.ts';
import { type QuestionAnswer, type Sentence, say } from './answer.ts';
import { Figures } from './figures.ts';
import type { AlteredCopies } from './states.ts';

/** Answers that are figures of the plan beside those of one changed copy. */

const nothingConverts = say`Nothing converts in this plan, so nothing is given up and nothing is gained.`;

/** `gains USD 402 M` or `loses USD 12 M`: what a state does against do-nothing. */
export function gainWords(figures: Figures, siteId?: string): readonly [string, ReturnType<Figures['usd']>] {
  const line = siteId === undefined ? 'portfolio.gain' : 'site.gain';
  const value = figures.value(line, siteId);
  const part = figures.usd(line, { good: 'up', size: true, ...(siteId === undefined ? {} : { siteId }) });
  return [value < 0 ? 'loses' : 'gains', part];
}

export function giveUpAnswer(copies: AlteredCopies): QuestionAnswer {
  const plan = new Figures(copies.base, null);
  const { engine } = copies.base;
  const id = 'give-up';
  if (!(plan.value('portfolio.aiUtilityMw') > 0))
    return { id, sentences: [nothingConverts], note: '', siteId: null };
  const hashrate = engine.portfolioSeries('portfolio.hashrate');
  const settled = settledMonth(engine.portfolioSeries('portfolio.aiMw'));
  const at = (month: number) =>
    plan.told(`${formatHeadline(hashrate[month] ?? 0)} EH/s`, 'portfolio.hashrate', undefined, month);
  const [does, gain] = gainWords(plan);
  return {
    id,
    sentences: [
      say`Mining worth ${plan.usd('portfolio.npvMiningGivenUp', { size: true })} today: ${plan.told(
        `${formatMw(plan.value('portfolio.aiUtilityMw'))} MW`,
        'portfolio.aiUtilityMw',
      )} go to AI, and hashrate goes from ${at(0)} to ${at(settled)} when all halls are ready.`,
      ...(plan.value('portfolio.npvMiningUntilHandover') > 0
        ? [say`Of it, ${plan.usd('portfolio.npvMiningUntilHandover')} is still mined until handover.`]
        : []),
      say`The machines that go bring back ${plan.usd('portfolio.npvAsicResale')}; the conversion by itself is worth ${plan.usd('portfolio.npvConversion', { good: 'up' })}, so that the plan ${does} ${gain} against mining on.`,
    ],
    note: 'Present values at the rates of the market inputs.',
    siteId: null,
  };
}

/** What one story does to the gain, with rate of return and funding. */
function against(copies: AlteredCopies, story: string): { before: Figures; after: Figures; move: Sentence } {
  const before = new Figures(copies.base, null);
  const after = new Figures(copies.story(story), story);
  const change = after.value('portfolio.gain') - before.value('portfolio.gain');
  const [does, gain] = gainWords(after);
  const [did, was] = gainWords(before);
  const moved = `${change < 0 ? 'That takes' : 'That adds'} ${formatUsdM(Math.abs(change))}`;
  return {
    before,
    after,
    move: say`${moved}: the plan ${does} ${gain} against mining on, where it ${did} ${was} as planned.`,
  };
}

export function lateAnswer(copies: AlteredCopies): QuestionAnswer {
  const { before, after, move } = against(copies, 'late-dear-lower');
  return {
    id: 'late',
    sentences: [
      move,
      say`The IRR of the conversion is ${after.rate('portfolio.irr')} instead of ${before.rate('portfolio.irr')}, and peak equity ${after.usd('portfolio.equityPeak')} instead of ${before.usd('portfolio.equityPeak')}.`,
    ],
    note: 'All three at once, at every site; mining goes on until the later handover.',
    siteId: null,
  };
}

export function bitcoinAnswer(copies: AlteredCopies): QuestionAnswer {
  const { before, after, move } = against(copies, 'bitcoin-doubles-after');
  return {
    id: 'bitcoin',
    sentences: [
      say`Mining on everything would then be worth ${after.usd('portfolio.npvDoNothing')} instead of ${before.usd('portfolio.npvDoNothing')}; what the plan gives up is worth ${after.usd('portfolio.npvMiningGivenUp', { size: true })} instead of ${before.usd('portfolio.npvMiningGivenUp', { size: true })}.`,
      move,
    ],
    note: 'The price doubles after the last planned block has stopped mining, and stays there; the network follows as its model says.',
    siteId: null,
  };
}

export function equityAnswer(copies: AlteredCopies): QuestionAnswer {
  const plan = new Figures(copies.base, null);
  const late = new Figures(copies.story('late-dear-lower'), 'late-dear-lower');
  const needs = plan.value('portfolio.equityTotal') > 0;
  return {
    id: 'equity',
    sentences: [
      plan.value('portfolio.equityPeak') > 0
        ? say`At most ${plan.usd('portfolio.equityPeak')} of equity stands in the conversion, in ${plan.quarter('portfolio.equityPeakMonth', 'no month')}: if nothing came back after that, so much is lost.`
        : say`The conversion never needs equity: its cash after tax and debt does not fall below zero.`,
      say`Liquidity of the company without new equity is lowest in ${plan.quarter('portfolio.liquidityLowMonth', 'no month')}, at ${plan.usd('portfolio.liquidityLow')}; ${needs ? 'the plan raises ' : 'it raises no equity: '}${plan.usd('portfolio.equityTotal')}.`,
      say`Six months late, 20 % over and rent 10 % lower: peak equity ${late.usd('portfolio.equityPeak')}, lowest liquidity ${late.usd('portfolio.liquidityLow')} in ${late.quarter('portfolio.liquidityLowMonth', 'no month')}.`,
    ],
    note: 'Equity after tax and debt, all sites together. How likely a loss is, Risk says.',
    siteId: null,
  };
}

import { formatDate, formatNumber } from '../domain/format.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { deckContext } from './deckContext.ts';
import type { DeckModel, DeckStamp, Slide } from './deckModel.ts';
import type { Evaluate, Evaluation } from './evaluation.ts';
import { answerSlides } from './slides/answers.ts';
import { assumptionSlides } from './slides/assumptions.ts';
import { decisionSlide } from './slides/decision.ts';
import { financingSlide } from './slides/financing.ts';
import { coverSlide, disclaimerSlide } from './slides/frame.ts';
import { capacitySlide, incomeSlide, splitSlide } from './slides/plan.ts';
import { allSitesSlides, returnsSlide } from './slides/returns.ts';
import { mapSlide, todaySlide } from './slides/today.ts';
import { bridgeSlide, cashSlide, curveSlide, stressSlide } from './slides/value.ts';
import { stress } from './stress.ts';

/**
 * The board deck of a portfolio as content. `plan` is the evaluated portfolio; `evaluate` evaluates
 * changed ones, for do-nothing and for what could go wrong. Works for one site and for hundreds, and for
 * plans that convert nothing.
 */
export function buildDeck(
  portfolio: Portfolio,
  plan: Evaluation,
  stamp: DeckStamp,
  evaluate: Evaluate,
): DeckModel {
  const context = deckContext(portfolio, plan, stamp, evaluate);
  const { name, client } = portfolio.portfolio;
  const hasSites = portfolio.sites.length > 0;
  const cases = stress(context);
  const slides: (Slide | null)[] = hasSites
    ? [
        coverSlide(context),
        decisionSlide(context, cases),
        todaySlide(context),
        mapSlide(context),
        capacitySlide(context),
        splitSlide(context),
        incomeSlide(context),
        bridgeSlide(context),
        cashSlide(context),
        curveSlide(context),
        returnsSlide(context),
        financingSlide(context),
        stressSlide(context, cases),
        ...answerSlides(context),
        ...allSitesSlides(context),
        ...assumptionSlides(context),
        disclaimerSlide(context),
      ]
    : [coverSlide(context), ...assumptionSlides(context), disclaimerSlide(context)];
  const subject = context.converts
    ? 'Conversion of bitcoin-mining power to AI data-center capacity'
    : 'Bitcoin-mining portfolio, no conversion planned';
  return {
    title: `${name}: board deck`,
    author: client === '' ? name : client,
    subject,
    keywords: ['board deck', 'bitcoin mining', 'AI data center', stamp.fingerprint],
    language: 'en',
    stamp,
    occasion: `${context.converts ? 'For decision' : 'For information'} · ${client === '' ? name : client}, ${formatDate(stamp.date)}`,
    basis: 'USD nominal, before tax and debt.',
    footer: `Confidential · Plan as saved, revision ${formatNumber(stamp.revision)} · ${stamp.fingerprint} · as of ${formatDate(stamp.date)}`,
    slides: slides.filter((slide) => slide !== null),
  };
}

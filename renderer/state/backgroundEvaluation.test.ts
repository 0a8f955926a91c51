import { expect, test } from 'vitest';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { type EngineResults, PortfolioEngine } from '../../shared/engine/engine.ts';
import type { BackgroundAnswer, BackgroundEvaluation, Looked } from './backgroundEvaluation.ts';
import { draftValue, type InstantEdit } from './edits.ts';
import { openSession } from './testing/openSession.ts';
import { twoSites } from './testing/portfolios.ts';

interface Question {
  readonly portfolio: Portfolio;
  readonly looked: Looked;
  readonly tell: BackgroundAnswer;
}

/** Another thread that answers when a test says so, with the figures of an engine of its own. */
class ThreadOnCall implements BackgroundEvaluation {
  readonly questions: Question[] = [];

  ask(portfolio: Portfolio, looked: Looked, tell: BackgroundAnswer): void {
    this.questions.push({ portfolio, looked, tell });
  }

  answer(question = this.questions.at(-1)): void {
    if (!question) throw new Error('Nothing was asked');
    question.tell.answer(figuresOf(question));
  }
}

const figuresOf = ({ portfolio, looked }: Pick<Question, 'portfolio' | 'looked'>): EngineResults =>
  new PortfolioEngine(portfolio).results(looked);

const price = (value: number): InstantEdit => ({
  name: 'field.set',
  input: { table: 'market', key: 'market', field: 'btcPriceUsd', value },
});

function open() {
  const thread = new ThreadOnCall();
  const opened = openSession(twoSites(), thread);
  return {
    ...opened,
    thread,
    /** The other thread answers; one frame is drawn with that, and one in which the hand is followed. */
    answer: (): void => {
      thread.answer();
      opened.draw();
      opened.draw();
    },
    slidePrice: (value: number): void => {
      opened.session.preview(price(value));
      opened.draw();
    },
    held: () => draftValue(opened.state().draft, 'market', 'btcPriceUsd'),
    shownPrice: () => opened.state().shown?.market.btcPriceUsd,
  };
}

/** What a session without another thread shows of the same price. */
function atOnce(value: number): number | undefined {
  const { session, draw, gain } = openSession(twoSites());
  session.preview(price(value));
  draw();
  return gain();
}

test('the handle goes with the hand, and inputs and figures follow together', () => {
  const { slidePrice, held, shownPrice, state, answer, session } = open();
  const before = session.store.getState();
  slidePrice(150_000);
  expect(held()).toBe(150_000);
  expect(shownPrice()).toBe(before.shown?.market.btcPriceUsd);
  expect(state().version).toBe(before.version);
  expect(state().isDrafting).toBe(true);
  answer();
  expect(shownPrice()).toBe(150_000);
  expect(state().version).toBe(before.version + 1);
  expect(state().engine?.portfolio).toBe(state().shown);
  const worth = (portfolio: Portfolio): number =>
    new PortfolioEngine(portfolio).portfolioValue('portfolio.npvPlan');
  expect(state().engine?.portfolioValue('portfolio.npvPlan')).toBe(
    worth({ ...twoSites(), market: { ...twoSites().market, btcPriceUsd: 150_000 } }),
  );
});

test('while one question is under way the last place of the hand waits, and no other', () => {
  const { slidePrice, shownPrice, thread, answer, state } = open();
  for (const value of [100_000, 110_000, 120_000, 130_000]) slidePrice(value);
  expect(thread.questions.length).toBe(1);
  answer();
  expect(shownPrice()).toBe(100_000);
  expect(thread.questions.length).toBe(2);
  answer();
  expect(shownPrice()).toBe(130_000);
  expect(thread.questions.length).toBe(2);
  expect(state().isDrafting).toBe(true);
});

test('figures that come between two frames are drawn with the handle, in one update', () => {
  const { slidePrice, held, shownPrice, thread, session, draw } = open();
  slidePrice(100_000);
  session.preview(price(110_000));
  thread.answer();
  const updates: (readonly [held: unknown, shown: number | undefined])[] = [];
  session.store.subscribe(() => updates.push([held(), shownPrice()]));
  expect(shownPrice()).not.toBe(100_000);
  draw();
  expect(updates).toEqual([[110_000, 100_000]]);
  expect(thread.questions.length).toBe(1);
  draw();
  expect(thread.questions.length).toBe(2);
});

test('figures that have come are not drawn once the hand has put them back', () => {
  const { slidePrice, shownPrice, thread, session, draw, state } = open();
  const before = shownPrice();
  slidePrice(140_000);
  thread.answer();
  session.cancel();
  const { version } = state();
  draw();
  expect(shownPrice()).toBe(before);
  expect(state()).toMatchObject({ version, draft: null, isDrafting: false });
});

test('what is let go of is evaluated here, and the late answer is not shown', async () => {
  const { slidePrice, shownPrice, gain, answer, session, state } = open();
  slidePrice(140_000);
  await session.commit();
  expect(shownPrice()).toBe(140_000);
  expect(gain()).toBe(atOnce(140_000));
  expect(state()).toMatchObject({ draft: null, isDrafting: false, isLate: false });
  const { version } = state();
  answer();
  expect(state().version).toBe(version);
});

test('Escape before the answer puts back what was there, and the late answer is not shown', () => {
  const { slidePrice, shownPrice, answer, session, state } = open();
  const before = shownPrice();
  slidePrice(140_000);
  session.cancel();
  expect(state()).toMatchObject({ draft: null, isDrafting: false });
  answer();
  expect(shownPrice()).toBe(before);
});

test('a thread that fails leaves the evaluation to this one', () => {
  const { slidePrice, shownPrice, gain, thread } = open();
  slidePrice(125_000);
  thread.questions[0]?.tell.answer(null);
  expect(shownPrice()).toBe(125_000);
  expect(gain()).toBe(atOnce(125_000));
});

test('figures that take long are late until they are those of the hand', () => {
  const { slidePrice, thread, answer, state } = open();
  slidePrice(100_000);
  expect(state().isLate).toBe(false);
  thread.questions[0]?.tell.late();
  expect(state().isLate).toBe(true);
  slidePrice(110_000);
  answer();
  expect(state().isLate).toBe(true);
  answer();
  expect(state().isLate).toBe(false);
});

test('the power of one site is evaluated here, also after the answer of a thread', () => {
  const { slide, draw, slidePrice, session, thread, answer, state } = open();
  slidePrice(100_000);
  answer();
  session.cancel();
  slide(50);
  draw();
  expect(thread.questions.length).toBe(1);
  const { engine, shown } = state();
  if (!engine || !shown) throw new Error('No document is open');
  const fresh = new PortfolioEngine(shown);
  for (const line of ['portfolio.npvPlan', 'portfolio.irr', 'portfolio.peakFunding'])
    expect(engine.portfolioValue(line), line).toBe(fresh.portfolioValue(line));
});

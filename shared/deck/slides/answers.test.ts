import { expect, test } from 'vitest';
import { saveAnswer } from '../../commands/answers.ts';
import { siteId } from '../../domain/ids.ts';
import { emptyPortfolio, newBlock, newSite } from '../../domain/newRows.ts';
import { applyPatch } from '../../domain/patch.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { PortfolioEngine } from '../../engine/engine.ts';
import { buildDeck } from '../buildDeck.ts';
import type { TableSlide } from '../deckModel.ts';

const stamp = { fileName: 'test.switchyard', revision: 1, fingerprint: '7F3A-91C2', date: '2026-11-22' };
const plan: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [newSite('alpha', { name: 'Alpha', energisedMw: 100 })],
  blocks: [newBlock('alpha-block-1', siteId('alpha'), 1, { utilityMw: 50 })],
};
const gainNow = new PortfolioEngine(plan).portfolioValue('portfolio.gain');

function slidesOf(portfolio: Portfolio): readonly TableSlide[] {
  const deck = buildDeck(
    portfolio,
    new PortfolioEngine(portfolio),
    stamp,
    (changed) => new PortfolioEngine(changed),
  );
  return deck.slides.flatMap((slide) =>
    slide.kind === 'table' && slide.id.startsWith('answers') ? [slide] : [],
  );
}

function withAnswer(portfolio: Portfolio, start: number, question = 'And if rent falls?'): Portfolio {
  const edit = saveAnswer(portfolio, {
    question,
    sliders: [{ slider: 'market/rentShiftUsdPerKwMonth', value: -10, start: 0 }],
    figures: [
      { line: 'portfolio.gain', value: start - 150e6, start },
      { line: 'portfolio.aiUtilityMw', value: null, start: 50 },
    ],
  });
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(portfolio, edit.value.patch);
}

test('there is no slide without an answer', () => {
  expect(slidesOf(plan)).toEqual([]);
});

test('a slide shows question, figures with their change, and what was moved', () => {
  const [slide] = slidesOf(withAnswer(plan, gainNow));
  expect(slide?.title).toBe('One question was answered in rehearsal');
  const texts = slide?.table.rows.map((row) => row.cells.map(({ text }) => text));
  expect(texts?.[0]?.[0]).toBe('1. And if rent falls?');
  expect(texts?.[1]?.[0]).toBe('Gain over do-nothing');
  expect(texts?.[1]?.[3]).toBe('\u2212150 M');
  expect(texts?.[1]?.[4]).toBe('Rent shift, year 1: 0.0 USD/IT kW-month to \u221210.0 USD/IT kW-month');
  expect(slide?.table.rows[1]?.cells[3]?.tone).toBe('loss');
  expect(texts?.[2]?.slice(1, 4)).toEqual(['50 MW', 'none', '\u2013']);
});

test('the source says where the plan has changed since', () => {
  expect(slidesOf(withAnswer(plan, gainNow))[0]?.source).toContain('those of the plan in this paper');
  expect(slidesOf(withAnswer(plan, gainNow + 1e6))[0]?.source).toContain('changed since answer 1');
});

test('many answers go on over pages, none left out', () => {
  let portfolio = plan;
  for (let n = 1; n <= 12; n += 1) portfolio = withAnswer(portfolio, gainNow, `Question ${n}?`);
  const slides = slidesOf(portfolio);
  expect(slides.length).toBeGreaterThan(1);
  const groups = slides.flatMap(({ table }) => table.rows.filter(({ kind }) => kind === 'group'));
  expect(groups).toHaveLength(12);
});

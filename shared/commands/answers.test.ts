import { expect, test } from 'vitest';
import { wholeAnswers } from '../domain/answers.ts';
import { emptyPortfolio, newSite } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { type GivenAnswer, removeAnswer, saveAnswer } from './answers.ts';
import type { EditResult } from './command.ts';

const empty: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [newSite('alpha', { name: 'Alpha', energisedMw: 100 })],
};
const given: GivenAnswer = {
  question: ' What if bitcoin doubles? ',
  sliders: [
    { slider: 'market/btcPriceUsd', value: 156_000, start: 78_000 },
    { slider: 'conversion/alpha', value: 40, start: 0 },
  ],
  figures: [
    { line: 'portfolio.gain', value: -5e6, start: 7e6 },
    { line: 'portfolio.irr', value: null, start: 0.12 },
  ],
};

function made(portfolio: Portfolio, edit: EditResult): Portfolio {
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(portfolio, edit.value.patch);
}

test('an answer keeps its question, sliders and figures, and its undo takes them away', () => {
  const edit = saveAnswer(empty, given);
  if (!edit.ok) throw new Error(edit.error.message);
  expect(edit.value.label).toBe('Save answer 1: What if bitcoin doubles?');
  const kept = applyPatch(empty, edit.value.patch);
  expect(wholeAnswers(kept)).toMatchObject([
    {
      answer: { id: 'what-if-bitcoin-doubles', ordinal: 1, question: 'What if bitcoin doubles?' },
      sliders: [
        { slider: 'market/btcPriceUsd', label: 'BTC price', value: 156_000, start: 78_000 },
        { slider: 'conversion/alpha', label: 'Alpha, MW to AI', value: 40, start: 0 },
      ],
      figures: [
        { line: 'portfolio.gain', value: -5e6, start: 7e6 },
        { line: 'portfolio.irr', value: null, start: 0.12 },
      ],
    },
  ]);
  expect(parsePortfolio(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept });
  expect(applyPatch(kept, reversePatch(edit.value.patch))).toEqual(empty);
});

test('the same question twice is two answers; deleting one leaves the other whole', () => {
  const both = made(
    made(empty, saveAnswer(empty, given)),
    saveAnswer(made(empty, saveAnswer(empty, given)), given),
  );
  expect(both.answers.map(({ id, ordinal }) => [id, ordinal])).toEqual([
    ['what-if-bitcoin-doubles', 1],
    ['what-if-bitcoin-doubles-2', 2],
  ]);
  const edit = removeAnswer(both, 'what-if-bitcoin-doubles');
  if (!edit.ok) throw new Error(edit.error.message);
  const left = applyPatch(both, edit.value.patch);
  expect(wholeAnswers(left)).toMatchObject([
    { answer: { ordinal: 2 }, sliders: [{ value: 156_000 }, { value: 40 }], figures: [{}, {}] },
  ]);
  expect([left.answerSliders.length, left.answerFigures.length]).toEqual([2, 2]);
  expect(applyPatch(left, reversePatch(edit.value.patch))).toEqual(both);
});

test.each([
  ['no question', { ...given, question: '  ' }, 'invalid-input'],
  ['a question that is too long', { ...given, question: 'x'.repeat(401) }, 'invalid-input'],
  ['no figure', { ...given, figures: [] }, 'invalid-input'],
  [
    'a figure that answers do not keep',
    { ...given, figures: [{ line: 'site.gain', value: 1, start: 1 }] },
    'not-found',
  ],
  [
    'a slider of an unknown site',
    { ...given, sliders: [{ slider: 'conversion/beta', value: 1, start: 0 }] },
    'not-found',
  ],
])('%s is refused', (_, answer, code) => {
  expect(saveAnswer(empty, answer)).toMatchObject({ ok: false, error: { code } });
});

test('an open portfolio with a slider of no answer is refused with its place', () => {
  const kept = made(empty, saveAnswer(empty, given));
  expect(parsePortfolio({ ...kept, answers: [] })).toMatchObject({
    ok: false,
    problems: [
      { path: 'answerSliders.0.answerId' },
      { path: 'answerSliders.1.answerId' },
      { path: 'answerFigures.0.answerId' },
      { path: 'answerFigures.1.answerId' },
    ],
  });
});

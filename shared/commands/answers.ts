import { appError } from '../contract/errors.ts';
import { answerLimits } from '../domain/answers.ts';
import { cutText } from '../domain/cutText.ts';
import { slugId } from '../domain/ids.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Row, rowChange } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { rehearsalFigure, sliderLabel, sliderTarget } from '../domain/rehearsal.ts';
import type { EditResult } from './command.ts';

/** What was on screen when a question was answered. */
export interface GivenAnswer {
  readonly question: string;
  readonly sliders: readonly { readonly slider: string; readonly value: number; readonly start: number }[];
  readonly figures: readonly {
    readonly line: string;
    readonly value: number | null;
    readonly start: number | null;
  }[];
}

const short = (question: string): string =>
  question.length > 50 ? `${cutText(question, 50).trimEnd()}…` : question;

/** Keeps a question with the sliders and figures that answered it, at the end of the list. */
export function saveAnswer(portfolio: Portfolio, given: GivenAnswer): EditResult {
  const question = given.question.trim();
  if (question === '')
    return fail(appError('invalid-input', 'An answer needs its question', { field: 'question' }));
  if (question.length > answerLimits.question)
    return fail(
      appError('invalid-input', `A question is at most ${answerLimits.question} characters long`, {
        field: 'question',
      }),
    );
  if (portfolio.answers.length >= answerLimits.answers)
    return fail(
      appError('rule-violation', `A portfolio keeps at most ${answerLimits.answers} answers`, {
        advice: 'Delete one first',
      }),
    );
  if (given.figures.length === 0)
    return fail(appError('invalid-input', 'An answer needs a figure', { field: 'figures' }));
  const unknown = given.figures.find(({ line }) => rehearsalFigure(line) === null);
  if (unknown) return fail(appError('not-found', `Answers keep no figure "${unknown.line}"`));
  const id = slugId(question, new Set(portfolio.answers.map((answer) => answer.id)));
  const ordinal = 1 + portfolio.answers.reduce((most, answer) => Math.max(most, answer.ordinal), 0);
  const sliders: Row[] = [];
  for (const { slider, value, start } of given.sliders) {
    const target = sliderTarget(portfolio, slider);
    if (!target) return fail(appError('not-found', `Nothing is moved by the slider "${slider}"`));
    const at = sliders.length + 1;
    const label = sliderLabel(portfolio, target);
    sliders.push({ id: `${id}/${at}`, answerId: id, ordinal: at, slider, label, value, start });
  }
  const figures = given.figures.map(
    ({ line, value, start }, index): Row => ({
      id: `${id}/${index + 1}`,
      answerId: id,
      ordinal: index + 1,
      line,
      value,
      start,
    }),
  );
  return ok({
    label: `Save answer ${ordinal}: ${short(question)}`,
    patch: [
      ...rowChange('answer', id, null, { id, ordinal, question }),
      ...sliders.flatMap((row) => rowChange('answerSlider', String(row['id']), null, row)),
      ...figures.flatMap((row) => rowChange('answerFigure', String(row['id']), null, row)),
    ],
  });
}

/** Deletes an answer with its sliders and figures. The others keep their numbers. */
export function removeAnswer(portfolio: Portfolio, answerId: string): EditResult {
  const answer = portfolio.answers.find(({ id }) => id === answerId);
  if (!answer) return fail(appError('not-found', `No answer has the id "${answerId}"`));
  const remove = (
    table: 'answerSlider' | 'answerFigure',
    rows: readonly { readonly id: string; readonly answerId: string }[],
  ) =>
    rows
      .filter((row) => row.answerId === answerId)
      .flatMap((row) => rowChange(table, row.id, row as unknown as Row, null));
  return ok({
    label: `Delete answer ${answer.ordinal}: ${short(answer.question)}`,
    patch: [
      ...remove('answerSlider', portfolio.answerSliders),
      ...remove('answerFigure', portfolio.answerFigures),
      ...rowChange('answer', answerId, answer as unknown as Row, null),
    ],
  });
}

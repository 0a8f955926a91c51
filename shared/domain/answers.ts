import { z } from 'zod';

/** A question that was answered in a rehearsal, kept for the deck. */
export interface Answer {
  readonly id: string;
  /** Place in the list, from 1. */
  readonly ordinal: number;
  readonly question: string;
}

/** Where a slider of the rehearsal stood in an answer, and where it stood before. */
export interface AnswerSlider {
  /** `answer/ordinal`. */
  readonly id: string;
  readonly answerId: string;
  readonly ordinal: number;
  /** `market/btcPriceUsd`, `conversion/<id of a site>`. */
  readonly slider: string;
  /** What it was called when it was kept: its site may be gone. */
  readonly label: string;
  readonly value: number;
  readonly start: number;
}

/** A figure of an answer, and what it was before. Null where the calculation had no single number. */
export interface AnswerFigure {
  /** `answer/ordinal`. */
  readonly id: string;
  readonly answerId: string;
  readonly ordinal: number;
  /** A line of the portfolio, as `portfolio.gain`. */
  readonly line: string;
  readonly value: number | null;
  readonly start: number | null;
}

/** How much the answers of a portfolio may hold. */
export const answerLimits = { answers: 500, sliders: 8, figures: 12, question: 400 } as const;

const id = z.string().min(1).max(80);
const place = z.string().min(1).max(120);
const ordinal = z.int().min(1);

/** The tables of answers in an open portfolio. */
export const answerShapes = {
  answers: z
    .array(z.strictObject({ id, ordinal, question: z.string().min(1).max(answerLimits.question) }))
    .max(answerLimits.answers)
    .default([]),
  answerSliders: z
    .array(
      z.strictObject({
        id: place,
        answerId: id,
        ordinal,
        slider: place,
        label: z.string().max(300),
        value: z.number(),
        start: z.number(),
      }),
    )
    .max(answerLimits.answers * answerLimits.sliders)
    .default([]),
  answerFigures: z
    .array(
      z.strictObject({
        id: place,
        answerId: id,
        ordinal,
        line: place,
        value: z.number().nullable(),
        start: z.number().nullable(),
      }),
    )
    .max(answerLimits.answers * answerLimits.figures)
    .default([]),
};

/** The columns of each table of answers, in the order in which they are written. */
export const answerColumns = {
  answer: ['id', 'ordinal', 'question'],
  answerSlider: ['id', 'answerId', 'ordinal', 'slider', 'label', 'value', 'start'],
  answerFigure: ['id', 'answerId', 'ordinal', 'line', 'value', 'start'],
} as const;

/** The tables of answers of a portfolio. */
export interface AnswerTables {
  readonly answers: readonly Answer[];
  readonly answerSliders: readonly AnswerSlider[];
  readonly answerFigures: readonly AnswerFigure[];
}

export const noAnswers: AnswerTables = { answers: [], answerSliders: [], answerFigures: [] };

interface AnswerProblem {
  /** Path into the JSON, as `answers.3.id`. */
  readonly path: string;
  readonly message: string;
}

/** Ids used twice, and sliders and figures of answers that are not there. */
export function answerProblems(tables: AnswerTables): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  const unique = (rows: readonly { readonly id: string }[], table: string): Set<string> => {
    const seen = new Set<string>();
    rows.forEach((row, index) => {
      if (seen.has(row.id))
        problems.push({ path: `${table}.${index}.id`, message: `id "${row.id}" is used twice` });
      seen.add(row.id);
    });
    return seen;
  };
  const answers = unique(tables.answers, 'answers');
  for (const table of ['answerSliders', 'answerFigures'] as const) {
    unique(tables[table], table);
    tables[table].forEach((row, index) => {
      if (!answers.has(row.answerId))
        problems.push({
          path: `${table}.${index}.answerId`,
          message: `no answer has the id "${row.answerId}"`,
        });
    });
  }
  return problems;
}

/** An answer with what belongs to it, each in its order. */
export interface WholeAnswer {
  readonly answer: Answer;
  readonly sliders: readonly AnswerSlider[];
  readonly figures: readonly AnswerFigure[];
}

const inOrder = <T extends { readonly ordinal: number }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => a.ordinal - b.ordinal);

/** All answers in the order in which they were kept. */
export function wholeAnswers(tables: AnswerTables): readonly WholeAnswer[] {
  return inOrder(tables.answers).map((answer) => ({
    answer,
    sliders: inOrder(tables.answerSliders.filter((row) => row.answerId === answer.id)),
    figures: inOrder(tables.answerFigures.filter((row) => row.answerId === answer.id)),
  }));
}

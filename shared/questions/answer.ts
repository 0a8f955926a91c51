import type { ExplainTarget } from '../engine/explanation.ts';

/** The ten questions that a board asks, in the order of the page. */
export const questionIds = [
  'give-up',
  'late',
  'default',
  'equity',
  'why-sites',
  'rent',
  'gpus',
  'backstop',
  'bitcoin',
  'assumptions',
] as const;
export type QuestionId = (typeof questionIds)[number];

export const questionWords: Readonly<Record<QuestionId, string>> = {
  'give-up': 'What do we give up?',
  late: 'What if we are six months late, 20 % over and rent is 10 % lower, together?',
  default: 'If the tenant fails in year 6, who pays and what re-let rent do we need?',
  equity: 'How much equity can we lose, when, and how low does cash get?',
  'why-sites': 'Why these sites, what is the next best plan, and what would another USD 100 M buy?',
  rent: 'Is the rent good, on the same basis as other deals?',
  gpus: 'Should we own the GPUs?',
  backstop: 'What does the backstop cost and save?',
  bitcoin: 'What if bitcoin doubles after we convert?',
  assumptions: 'Which three assumptions decide the answer, who vouches for them, how old are they?',
};

/** A figure in a sentence: its text, and what F8 on it explains. */
export interface AnswerPart {
  readonly text: string;
  /** Null for words, and for what is no line of the model. */
  readonly why: ExplainTarget | null;
  /** The changed state that the figure is of; null where it is the portfolio as it stands. */
  readonly state: string | null;
  readonly tone: 'plain' | 'better' | 'worse';
}

export type Sentence = readonly AnswerPart[];

/** The short answer to one question, with what it does not say. */
export interface QuestionAnswer {
  readonly id: QuestionId;
  readonly sentences: readonly Sentence[];
  /** How it was found and what it leaves out; empty where the sentences say all. */
  readonly note: string;
  /** The site that the answer is about, where it is one. */
  readonly siteId: string | null;
}

const words = (text: string): AnswerPart => ({ text, why: null, state: null, tone: 'plain' });

/** A sentence of words and figures: `` say`The gain is ${gain}.` ``. */
export function say(texts: TemplateStringsArray, ...parts: readonly (AnswerPart | string)[]): Sentence {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    return [
      ...(text === '' ? [] : [words(text)]),
      ...(part === undefined ? [] : [typeof part === 'string' ? words(part) : part]),
    ];
  });
}

/** Sentences as plain text. */
export const answerText = (sentences: readonly Sentence[]): string =>
  sentences.map((sentence) => sentence.map((part) => part.text).join('')).join(' ');

import type { QuestionAnswer, QuestionId } from './answer.ts';
import { gpuAnswer, rentAnswer, sitesAnswer } from './choiceAnswers.ts';
import type { AlteredCopies } from './states.ts';
import { backstopAnswer, defaultAnswer } from './tenantAnswers.ts';
import { bitcoinAnswer, equityAnswer, giveUpAnswer, lateAnswer } from './valueAnswers.ts';

/** Questions that changed copies of the portfolio answer; the assumptions are weighed elsewhere. */
export type ComputedQuestion = Exclude<QuestionId, 'assumptions'>;

type Work = (copies: AlteredCopies) => QuestionAnswer | Generator<void, QuestionAnswer>;

const answers: Readonly<Record<ComputedQuestion, Work>> = {
  'give-up': giveUpAnswer,
  late: lateAnswer,
  default: defaultAnswer,
  equity: equityAnswer,
  'why-sites': sitesAnswer,
  rent: rentAnswer,
  gpus: gpuAnswer,
  backstop: backstopAnswer,
  bitcoin: bitcoinAnswer,
};

/**
 * Answers one question of the portfolio behind `copies`, a few evaluations at a time: yields after each,
 * so that the work can be spread over idle time.
 */
export function* answerQuestion(
  id: ComputedQuestion,
  copies: AlteredCopies,
): Generator<void, QuestionAnswer> {
  yield;
  const work = answers[id](copies);
  return 'next' in work ? yield* work : work;
}

import { useEffect } from 'react';
import { useStore } from 'zustand';
import {
  type AnswerPart,
  type QuestionAnswer,
  type QuestionId,
  questionIds,
  questionWords,
} from '../../../shared/questions/answer.ts';
import { assumptionsAnswer } from '../../../shared/questions/assumptionsAnswer.ts';
import { useServices, useSession } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import { questionStates } from '../../state/questions.ts';
import { useConfidence } from '../../state/useFindings.ts';
import { openQuestion, openWords } from './openQuestion.ts';
import './questions.css';

interface Found {
  readonly answer: QuestionAnswer;
  /** Whether it speaks of older figures than those that are open. */
  readonly isLate: boolean;
}

/** The ten questions that a board asks, each with its short answer from the open portfolio. */
export function QuestionsView() {
  const { actions } = useServices();
  const answers = useAnswers();
  const hasSites = useSession((state) => (state.shown?.sites.length ?? 0) > 0);
  const missing = questionIds.filter((id) => answers.get(id)?.isLate !== false).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="questions" aria-label="Ten questions" tabIndex={0}>
      <header className="questions-head">
        <div>
          <h1>Ten questions a board asks</h1>
          <p className="muted">
            Computed from the portfolio as it is open. F8 on a figure says why.{' '}
            <span role="status">{hasSites && missing > 0 ? `${missing} still being computed.` : ''}</span>
          </p>
        </div>
        <button type="button" className="button" disabled={!hasSites} onClick={() => actions.rehearse()}>
          Rehearse <kbd className="kbd">F11</kbd>
        </button>
      </header>
      {hasSites ? (
        <ol className="questions-list">
          {questionIds.map((id, index) => (
            <Question key={id} id={id} number={index + 1} found={answers.get(id) ?? null} />
          ))}
        </ol>
      ) : (
        <p>There is no site yet: add or import sites, and the answers stand here.</p>
      )}
    </section>
  );
}

function Question(props: { readonly id: QuestionId; readonly number: number; readonly found: Found | null }) {
  const services = useServices();
  const { id, number, found } = props;
  return (
    <li className="question" data-late={found?.isLate || undefined} aria-busy={found?.isLate !== false}>
      <span className="question-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 id={`question-${id}`}>{questionWords[id]}</h2>
        {found ? (
          <>
            <p className="question-answer selectable">
              {found.answer.sentences.map((sentence, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name than their place
                <span key={index} className={id === 'assumptions' ? 'question-line' : undefined}>
                  {sentence.map((part, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
                    <Part key={at} part={part} />
                  ))}{' '}
                </span>
              ))}
            </p>
            {found.answer.note && <p className="question-note">{found.answer.note}</p>}
          </>
        ) : (
          <p className="question-note">Being computed.</p>
        )}
      </div>
      <button
        type="button"
        className="button"
        disabled={!found || found.isLate}
        aria-label={`${openWords[id]}, question ${number}`}
        onClick={() => found && void openQuestion(services, id, found.answer)}
      >
        {openWords[id]}
      </button>
    </li>
  );
}

function Part({ part }: { readonly part: AnswerPart }) {
  if (!part.why) return part.text;
  const state = part.state === null ? null : `${questionStates}/${part.state}`;
  return (
    <b
      className={`question-figure ${part.tone === 'plain' ? '' : part.tone}`}
      role="note"
      aria-label={part.text}
      {...whyAttributes(part.why, true, state)}
    >
      {part.text}
    </b>
  );
}

function useAnswers(): ReadonlyMap<QuestionId, Found> {
  const { questions } = useServices();
  useEffect(() => questions.want(), [questions]);
  const version = useSession((state) => state.version);
  const decision = useSession((state) => state.shown?.portfolio.decisionMonth ?? null);
  const answers = useStore(questions.store, (state) => state.answers);
  const confidence = useConfidence(null);
  const found = new Map<QuestionId, Found>();
  for (const [id, one] of answers) found.set(id, { answer: one.answer, isLate: one.version !== version });
  if (confidence && decision)
    found.set('assumptions', {
      answer: assumptionsAnswer(confidence.value.gain, decision),
      isLate: confidence.isLate,
    });
  return found;
}

import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { BackgroundAnswer, BackgroundEvaluation, Looked } from '../state/backgroundEvaluation.ts';
import {
  type EvaluatedTables,
  type EvaluationAnswer,
  type EvaluationAsk,
  evaluatedTables,
} from '../workers/evaluationMessages.ts';

/** Milliseconds that figures may take before they count as late. */
const patience = 100;

export interface EvaluationThread extends BackgroundEvaluation {
  /** Starts the thread with `portfolio` before a hand takes hold, as its first evaluation takes most of a second. */
  prepare(portfolio: Portfolio, looked: Looked): void;
}

/** No question has this number: its answer is for nobody. */
const unasked = 0;

/** Evaluates in a thread of the page. What it has been sent is not sent again: a price is one row. */
export function evaluationInWorker(): EvaluationThread {
  let worker: Worker | null = null;
  let sent: Partial<EvaluatedTables> = {};
  let asked = 0;
  let asking: { readonly id: number; readonly tell: BackgroundAnswer } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answered = (): BackgroundAnswer | null => {
    const tell = asking?.tell ?? null;
    asking = null;
    clearTimeout(timer);
    return tell;
  };
  const start = (): Worker => {
    const made = new Worker(new URL('../workers/evaluation.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<EvaluationAnswer>) => {
      if (data.id === asking?.id) answered()?.answer(data.results);
    });
    made.addEventListener('error', (event) => {
      // The next question is asked of a new thread, which knows nothing yet.
      event.preventDefault();
      made.terminate();
      worker = null;
      sent = {};
      answered()?.answer(null);
    });
    return made;
  };
  const send = (id: number, portfolio: Portfolio, looked: Looked): void => {
    worker ??= start();
    const tables = changedTables(sent, portfolio);
    sent = { ...sent, ...tables };
    worker.postMessage({ id, tables, looked } satisfies EvaluationAsk);
  };
  return {
    prepare(portfolio, looked) {
      if (!asking) send(unasked, portfolio, looked);
    },
    ask(portfolio, looked, tell) {
      answered();
      asked += 1;
      asking = { id: asked, tell };
      send(asked, portfolio, looked);
      timer = setTimeout(() => tell.late(), patience);
    },
  };
}

/** The tables of `next` that are not the very ones of `before`. */
function changedTables(before: Partial<EvaluatedTables>, next: EvaluatedTables): Partial<EvaluatedTables> {
  return Object.fromEntries(
    evaluatedTables.flatMap((table) => (before[table] === next[table] ? [] : [[table, next[table]]])),
  );
}

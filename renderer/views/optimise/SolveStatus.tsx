import type { ChoiceProgress } from '../../../shared/choice/choose.ts';
import { formatNumber, formatPercent, formatUsdM, sentenceCase } from '../../../shared/domain/format.ts';
import { useChoice, useServices, useSession } from '../../state/context.tsx';
import { isSamePlan } from '../../state/samePlan.ts';

/** How far the search is, what is proven, and the buttons that begin and end it. */
export function SolveStatus() {
  const { choice } = useServices();
  const { job, result, limits, resultOf } = useChoice((state) => state);
  const shown = useSession((state) => state.shown);
  const isRunning = job?.state === 'running';
  const isLate = result !== null && result.limits !== limits && !sameLimits(result.limits, limits);
  const isOld = result !== null && !isSamePlan(resultOf, shown);
  return (
    <section className="solve-status" aria-label="Search">
      <div className="solve-words" role="status">
        {isRunning ? (
          <>
            <strong>{job.isStopping ? 'Stopping' : progressWords(job.progress)}</strong>
            <span>{progressDetail(job.progress, result?.status.words ?? null)}</span>
          </>
        ) : job?.state === 'failed' ? (
          <>
            <strong className="is-problem">The search failed</strong>
            <span>{job.error?.message}</span>
          </>
        ) : result ? (
          <>
            <strong>
              {isOld || isLate
                ? 'Out of date'
                : result.status.kind === 'proven'
                  ? 'Solved and proven'
                  : result.status.kind === 'infeasible'
                    ? 'No plan'
                    : 'Stopped'}
            </strong>
            <span>
              {isOld
                ? 'The plan in view has changed: search again'
                : isLate
                  ? 'Limits have changed: search again'
                  : `${boundWords(result)}, ${formatNumber(result.seconds.solve, 1)} s`}
            </span>
          </>
        ) : (
          <>
            <strong>Not solved yet</strong>
            <span>
              {job?.state === 'cancelled' ? 'The search was cancelled' : 'Set limits and locks first'}
            </span>
          </>
        )}
      </div>
      <div className="solve-buttons">
        {isRunning ? (
          <>
            <button
              type="button"
              className="button"
              disabled={job.isStopping}
              onClick={() => void choice.stop()}
            >
              Stop
            </button>
            <button type="button" className="button" onClick={() => void choice.cancel()}>
              Cancel
            </button>
          </>
        ) : (
          <button type="button" className="button is-first" onClick={() => void choice.start()}>
            {job?.state === 'failed' ? 'Try again' : 'Find best plan'}
          </button>
        )}
      </div>
    </section>
  );
}

const sameLimits = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function progressWords(progress: ChoiceProgress | null): string {
  switch (progress?.phase) {
    case 'solve':
      return 'Searching';
    case 'futures':
      return `Drawing futures, ${formatPercent(progress.share, 0)}`;
    case 'explain':
      return `Explaining, ${progress.done} of ${progress.total}`;
    case 'options':
      return `Making options, ${formatPercent(progress.share, 0)}`;
    default:
      return 'Making options';
  }
}

function progressDetail(progress: ChoiceProgress | null, known: string | null): string {
  if (progress?.phase === 'explain') return known ?? '';
  if (progress?.phase !== 'solve') return '';
  if (progress.bestUsd === null) return 'No plan found yet';
  const best = `Best so far ${formatUsdM(progress.bestUsd)}`;
  if (progress.boundUsd === null) return best;
  return `${best}; at most ${formatUsdM(Math.max(0, progress.boundUsd - progress.bestUsd))} better exists`;
}

/** How far a better plan may be away; that it is proven is said above. */
function boundWords({ status: { words } }: { readonly status: { readonly words: string } }): string {
  return sentenceCase(words.replace(/^(?:Proven|Stopped): /, ''));
}

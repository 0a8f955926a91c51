import { formatNumber } from '../../shared/domain/format.ts';
import { useRisk, useServices, useSession } from '../state/context.tsx';

/** How far the simulation of the state in view is, or what is kept of it: `Risk: 10,000 of 10,000 trials · 2.6 s`. */
export function RiskStatus() {
  const { actions, risk } = useServices();
  const scenarioId = useSession((state) => state.scenarioId);
  const run = useRisk((state) => state.run);
  const kept = useRisk((state) => state.results.get(scenarioId ?? 'base') ?? null);
  const prints = useRisk((state) => state.prints);
  if (run) {
    const left = run.secondsLeft === null ? '' : ` · ${formatNumber(Math.ceil(run.secondsLeft))} s left`;
    return (
      <span className="status-item">
        Risk: {formatNumber(run.done)} of {formatNumber(run.total)} trials{left}
      </span>
    );
  }
  if (!kept) return null;
  const counted = `${formatNumber(kept.result.trials)} of ${formatNumber(kept.wanted)} trials`;
  const isOutdated = prints !== null && !risk.isCurrent(kept);
  return (
    <button type="button" className="status-item" onClick={() => actions.show('risk')}>
      {isOutdated ? 'Risk: out of date' : `Risk: ${counted} · ${formatNumber(kept.seconds, 1)} s`}
    </button>
  );
}

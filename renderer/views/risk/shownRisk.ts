import type { RiskResult } from '../../../shared/contract/risk.ts';
import { formatDate, formatNumber } from '../../../shared/domain/format.ts';
import type { SimulationResult } from '../../../shared/risk/result.ts';
import { useRisk, useServices, useSession } from '../../state/context.tsx';
import type { RiskBasis } from '../../state/risk.ts';

/** Figures of risk of the state in view, and what they are worth. */
export interface ShownRisk {
  readonly result: SimulationResult;
  readonly basis: RiskBasis;
  /** What is kept of the state, where that is what is shown. */
  readonly kept: RiskResult | null;
}

/**
 * The figures that say most of what is on screen: those of what is under the hand, else of the simulation
 * that runs, else those that are kept, current or not. Null before the first.
 */
export function useShownRisk(): ShownRisk | null {
  const { risk } = useServices();
  const scenarioId = useSession((state) => state.scenarioId);
  const version = useSession((state) => state.version);
  const isDrafting = useSession((state) => state.isDrafting);
  const kept = useRisk((state) => state.results.get(scenarioId ?? 'base') ?? null);
  const run = useRisk((state) => state.run);
  const partial = useRisk((state) => state.partial);
  const preview = useRisk((state) => state.preview);
  // What is compared and what it rests on decide whether the kept result is current.
  useRisk((state) => state.prints);
  const isCurrent = kept !== null && !isDrafting && risk.isCurrent(kept);
  if (isDrafting && preview) return { result: preview.result, basis: 'preview', kept: null };
  if (isCurrent) return { result: kept.result, basis: 'current', kept };
  if (partial && run?.scenarioId === scenarioId) return { result: partial, basis: 'running', kept: null };
  if (preview && preview.version === version) return { result: preview.result, basis: 'preview', kept: null };
  return kept && { result: kept.result, basis: 'outdated', kept };
}

/** What is said of figures that are not the whole simulation of what is on screen; null where they are. */
export function basisWords({ basis, result, kept }: ShownRisk): string | null {
  const trials = formatNumber(result.trials);
  switch (basis) {
    case 'preview':
      return `Preview of ${trials} trials`;
    case 'running':
      return `${trials} trials so far`;
    case 'outdated':
      return `Out of date: inputs moved since ${formatDate(kept?.at ?? '')}`;
    case 'current':
      return kept && kept.result.trials < kept.wanted
        ? `${trials} of ${formatNumber(kept.wanted)} trials: the rest was cancelled`
        : null;
  }
}

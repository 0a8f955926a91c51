import { formatPercent } from '../../../shared/domain/format.ts';
import type { WeighedFigure } from '../../../shared/engine/confidence.ts';
import { useConfidence } from '../../state/useFindings.ts';
import { restsOn, weakPercent } from './confidenceWords.ts';
import './confidence.css';

/** How much of a figure nobody vouches for, in the line under it; nothing until it is found out. */
export function WeakShare(props: { readonly siteId: string | null; readonly figure: WeighedFigure }) {
  const found = useConfidence(props.siteId);
  const confidence = found?.value[props.figure];
  if (!confidence || confidence.inputCount === 0) return null;
  return (
    <span className="kpi-basis muted" data-late={found.isLate || undefined} data-tip={restsOn(confidence)}>
      {` · ${formatPercent(weakPercent(confidence) / 100, 0)} estimated`}
    </span>
  );
}

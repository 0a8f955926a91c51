import { pairHistogram } from '../../../shared/deck/charts/risk.ts';
import { formatSigned, inSentence } from '../../../shared/domain/format.ts';
import { scenarioOf } from '../../../shared/domain/scenario.ts';
import type { SimulationResult } from '../../../shared/risk/result.ts';
import { HistogramChart } from '../../charts/HistogramChart.tsx';
import { useRisk, useSession } from '../../state/context.tsx';
import { RiskChart } from './RiskChart.tsx';

/** The state in view beside another in the same futures: how often it is worth more, and when not. */
export function PairPanel(props: { readonly result: SimulationResult; readonly late: string | null }) {
  const { result, late } = props;
  const against = useRisk((state) => state.against);
  const base = useSession((state) => state.base);
  const other = base && against ? scenarioOf(base, against.scenarioId) : null;
  const name = other ? `${other.letter} ${other.name}` : 'the base';
  const losing = (result.pair?.losing ?? []).filter(({ mean }) => Math.abs(mean) >= 0.05).slice(0, 3);
  return (
    <RiskChart
      name="Compared future by future"
      spec={pairHistogram(result, name)}
      late={late}
      draw={HistogramChart}
      note={
        <p className="variance-note muted">
          {losing.length === 0
            ? `The futures in which ${name} is worth more have nothing in common that stands out.`
            : `Where ${name} is worth more: ${losing.map(({ label, mean }) => `${inSentence(label)} ${formatSigned(mean, 2)}`).join(', ')} standard deviations.`}
        </p>
      }
    />
  );
}

import { formatMillions, formatPercent, inSentence } from '../../../shared/domain/format.ts';
import { riskTarget } from '../../../shared/risk/explainRisk.ts';
import type { SimulationResult } from '../../../shared/risk/result.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { whyAttributes } from '../../state/figure.ts';

/** Which drivers explain the spread of the gain, and what the gain is at both ends of each. */
export function VariancePanel(props: {
  readonly result: SimulationResult | null;
  readonly late: string | null;
}) {
  const { result, late } = props;
  const [first] = result?.drivers ?? [];
  const title =
    first && first.gain.share > 0
      ? `${first.label} explains ${formatPercent(first.gain.share, 0)} of what the gain may be`
      : 'What explains the gain';
  const subtitle = 'Share of variance that each explains alone; gain in its lowest and highest tenth, USD M';
  const most = Math.max(0.01, ...(result?.drivers.map(({ gain }) => gain.share) ?? []));
  return (
    <Panel
      className="variance-panel"
      label="Drivers of the variance"
      title={title}
      subtitle={late ? `${late}. ${subtitle}` : subtitle}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="variance-scroll" aria-label="Variance explained" tabIndex={0}>
        <table className="figures variance-table" aria-label="Variance explained">
          <thead>
            <tr>
              <th scope="col">Driver</th>
              <th scope="col">of gain</th>
              <th scope="col">
                <span className="visually-hidden">Bar</span>
              </th>
              <th scope="col">of NPV</th>
              <th scope="col">at low</th>
              <th scope="col">at high</th>
            </tr>
          </thead>
          <tbody>
            {result?.drivers.map(({ id, label, gain, npvPlan }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td {...whyAttributes(riskTarget.effect(id, 'share'))}>{formatPercent(gain.share)}</td>
                <td className="variance-bar">
                  <span aria-hidden="true" style={{ width: `${(100 * gain.share) / most}%` }} />
                </td>
                <td className="muted" {...whyAttributes(riskTarget.effect(id, 'shareOfNpv'))}>
                  {formatPercent(npvPlan.share)}
                </td>
                <td
                  className={gain.low < 0 ? 'worse' : undefined}
                  {...whyAttributes(riskTarget.effect(id, 'low'))}
                >
                  {formatMillions(gain.low)}
                </td>
                <td
                  className={gain.high < 0 ? 'worse' : undefined}
                  {...whyAttributes(riskTarget.effect(id, 'high'))}
                >
                  {formatMillions(gain.high)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {result && <p className="variance-note muted">{losingWords(result)}</p>}
      </section>
    </Panel>
  );
}

/** What the futures have in common in which converting is worth less than mining on. */
function losingWords({ drivers }: SimulationResult): string {
  const unusual = drivers
    .flatMap(({ label, whenLosing }) => (whenLosing === null ? [] : [{ label, whenLosing }]))
    .sort((a, b) => Math.abs(b.whenLosing) - Math.abs(a.whenLosing))
    .filter(({ whenLosing }) => Math.abs(whenLosing) >= 0.1)
    .slice(0, 3)
    .map(({ label, whenLosing }) => `${inSentence(label)} ${whenLosing > 0 ? 'high' : 'low'}`);
  return unusual.length === 0
    ? 'The futures that lose against mining have nothing in common that stands out.'
    : `Futures that lose against mining have in common: ${unusual.join(', ')}.`;
}

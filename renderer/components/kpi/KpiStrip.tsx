import type { ReactNode } from 'react';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import { whyAttributes } from '../../state/figure.ts';
import './kpi.css';

export interface Kpi {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** One line of change or context under the figure. */
  readonly note: ReactNode;
  readonly tone?: 'better' | 'worse' | 'plain';
  /** The full value, for the mouse that rests on the figure. */
  readonly full?: string;
  readonly why: ExplainTarget | null;
}

/** The figures that decide, at most eight. `lead` is the first cell: the power split itself, or a name. */
export function KpiStrip(props: { readonly lead: ReactNode; readonly kpis: readonly Kpi[] }) {
  return (
    <section className="kpis" aria-label="Key figures">
      <div className="kpi-lead">{props.lead}</div>
      {props.kpis.map((kpi) => (
        <div className="kpi" key={kpi.id}>
          <div className="kpi-label" id={`kpi-${kpi.id}`}>
            {kpi.label}
          </div>
          <div>
            <span
              className={`kpi-value ${kpi.tone ?? 'plain'}`}
              data-tip={kpi.full}
              role="note"
              aria-labelledby={`kpi-${kpi.id}`}
              aria-describedby={`kpi-${kpi.id}-value`}
              {...whyAttributes(kpi.why)}
            >
              <span id={`kpi-${kpi.id}-value`}>
                {kpi.value}
                {kpi.unit && <span className="unit">{kpi.unit}</span>}
              </span>
            </span>
          </div>
          <div className="kpi-note">{kpi.note}</div>
        </div>
      ))}
    </section>
  );
}

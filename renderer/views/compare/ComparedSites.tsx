import { comparedMetrics } from '../../../shared/deck/comparedMetrics.ts';
import { oneSite, wholePortfolio } from '../../../shared/deck/evaluation.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices, useWindow } from '../../state/context.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import { FigureCell } from './ComparedFigures.tsx';
import type { ComparedColumn } from './comparedChoice.ts';

/** One figure of every site in every state. */
export function ComparedSites({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const { window: model } = useServices();
  const metricId = useWindow((state) => state.comparedMetric);
  const metric = comparedMetrics.find(({ id }) => id === metricId) ?? comparedMetrics[0];
  const first = columns[0];
  if (!metric || !first) return null;
  return (
    <Panel
      className="compare-panel"
      title={`${metric.label} by site`}
      subtitle={`${metric.unit}; changes from ${first.name}`}
      label="Sites compared"
      tools={
        <label className="compare-scope">
          <span className="muted">Figure</span>
          <select
            value={metric.id}
            onChange={(event) => model.set({ comparedMetric: event.currentTarget.value })}
          >
            {comparedMetrics.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <table className="compare-table" aria-label="Sites compared">
        <ColumnHeads columns={columns} first="Site" />
        <tbody>
          {first.seen.sites.map((site) => (
            <tr key={site.id}>
              <th scope="row">{site.name}</th>
              {columns.map((column) => (
                <FigureCell
                  key={column.id ?? ''}
                  column={column}
                  first={first}
                  metric={metric}
                  scope={oneSite(site.id)}
                />
              ))}
            </tr>
          ))}
          {!metric.isOfSites && (
            <tr className="compare-total">
              <th scope="row">Portfolio</th>
              {columns.map((column) => (
                <FigureCell
                  key={column.id ?? ''}
                  column={column}
                  first={first}
                  metric={metric}
                  scope={wholePortfolio}
                />
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </Panel>
  );
}

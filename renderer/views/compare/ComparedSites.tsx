import { comparedMetrics } from '../../../shared/deck/comparedMetrics.ts';
import { oneSite, wholePortfolio } from '../../../shared/deck/evaluation.ts';
import type { Site } from '../../../shared/domain/portfolio.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices, useWindow } from '../../state/context.tsx';
import { ComparedTable } from './ComparedTable.tsx';
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
      <ComparedTable
        label="Sites compared"
        corner="Site"
        columns={columns}
        rows={[
          ...sitesOf(columns).map((site) => ({
            id: site.id,
            head: site.name,
            metric,
            scope: oneSite(site.id),
          })),
          ...(metric.isOfSites
            ? []
            : [{ id: '', head: 'Portfolio', metric, scope: wholePortfolio, isTotal: true }]),
        ]}
      />
    </Panel>
  );
}

/** The sites of all states, each once: a snapshot may have sites that were removed later. */
function sitesOf(columns: readonly ComparedColumn[]): readonly Site[] {
  const sites = new Map<string, Site>();
  for (const site of columns.flatMap(({ seen }) => seen.sites))
    if (!sites.has(site.id)) sites.set(site.id, site);
  return [...sites.values()];
}

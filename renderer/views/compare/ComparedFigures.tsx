import { comparedMetrics, metricText } from '../../../shared/deck/comparedMetrics.ts';
import type { Scope } from '../../../shared/deck/evaluation.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { ComparedTable, readCompared } from './ComparedTable.tsx';
import type { ComparedColumn } from './comparedChoice.ts';

/** Every figure of every state, with its change from the first. */
export function ComparedFigures(props: {
  readonly columns: readonly ComparedColumn[];
  readonly scope: Scope;
}) {
  const { columns, scope } = props;
  const first = columns[0];
  if (!first) return null;
  const where = scope.kind === 'site' ? siteName(columns, scope.siteId) : null;
  return (
    <Panel
      className="compare-panel"
      title={titleOf(columns, scope)}
      subtitle={`${where ?? 'Portfolio'}; changes from ${first.name}`}
      label="Figures compared"
    >
      <ComparedTable
        label="Figures compared"
        corner="Figure"
        columns={columns}
        rows={comparedMetrics
          .filter((metric) => scope.kind === 'site' || !metric.isOfSites)
          .map((metric) => ({
            id: metric.id,
            head: (
              <>
                {metric.label} <span className="muted">{metric.unit}</span>
              </>
            ),
            metric,
            scope,
          }))}
      />
    </Panel>
  );
}

const siteName = (columns: readonly ComparedColumn[], id: string): string | undefined =>
  columns.flatMap(({ seen }) => seen.sites).find((site) => site.id === id)?.name;

/** The message: which state is best and which worst by the value of the plan. */
function titleOf(columns: readonly ComparedColumn[], scope: Scope): string {
  const metric = comparedMetrics[0];
  const valued = columns.flatMap((column) => {
    const value = metric && readCompared(column, metric, scope);
    return value?.kind === 'number' ? [{ name: column.name, value: value.value }] : [];
  });
  const [first] = valued;
  if (!metric || !first || valued.length < 2) return 'Add scenarios or take snapshots to compare them';
  const by = (sign: 1 | -1) =>
    valued.reduce((best, each) => (sign * each.value > sign * best.value ? each : best));
  const best = by(1);
  const worst = by(-1);
  if (best.value - worst.value < 5e4) return 'All are worth the same';
  const text = (value: number): string => metricText(metric, { kind: 'number', value });
  return `NPV runs from USD ${text(worst.value)} M in ${worst.name} to ${text(best.value)} M in ${best.name}`;
}

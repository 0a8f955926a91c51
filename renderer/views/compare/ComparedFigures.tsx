import {
  type ComparedMetric,
  changeDecimals,
  comparedMetrics,
  metricChange,
  metricText,
  readMetric,
} from '../../../shared/deck/comparedMetrics.ts';
import type { Scope } from '../../../shared/deck/evaluation.ts';
import { Delta } from '../../components/Delta.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { ComparedColumn } from './comparedChoice.ts';

/** Every figure of every state, with its change from the first. */
export function ComparedFigures(props: {
  readonly columns: readonly ComparedColumn[];
  readonly scope: Scope;
}) {
  const { columns, scope } = props;
  const first = columns[0];
  if (!first) return null;
  const where = scope.kind === 'site' ? first.seen.sites.find(({ id }) => id === scope.siteId)?.name : null;
  return (
    <Panel
      className="compare-panel"
      title={titleOf(columns, scope)}
      subtitle={`${where ?? 'Portfolio'}; changes from ${first.name}`}
      label="Figures compared"
    >
      <table className="compare-table" aria-label="Figures compared">
        <ColumnHeads columns={columns} first="Figure" />
        <tbody>
          {comparedMetrics
            .filter((metric) => scope.kind === 'site' || !metric.isOfSites)
            .map((metric) => (
              <tr key={metric.id}>
                <th scope="row">
                  {metric.label} <span className="muted">{metric.unit}</span>
                </th>
                {columns.map((column) => (
                  <FigureCell
                    key={column.id ?? ''}
                    column={column}
                    first={first}
                    metric={metric}
                    scope={scope}
                  />
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </Panel>
  );
}

const read = (column: ComparedColumn, metric: ComparedMetric, scope: Scope) =>
  column.engine &&
  readMetric(
    column.engine,
    metric,
    scope,
    column.seen.sites.map(({ id }) => id),
  );

/** A figure with its change from the first state. */
export function FigureCell(props: {
  readonly column: ComparedColumn;
  readonly first: ComparedColumn;
  readonly metric: ComparedMetric;
  readonly scope: Scope;
}) {
  const { column, first, metric, scope } = props;
  const now = read(column, metric, scope);
  const before = column === first ? null : read(first, metric, scope);
  const change = now && before && metricChange(metric, now, before);
  const isLate = column.isLate || first.isLate;
  return (
    <td data-late={isLate || undefined}>
      <span className="compare-value">{now ? metricText(metric, now) : ''}</span>
      {before && now && (
        <span className="compare-change">
          {change === null ? (
            ''
          ) : (
            <Delta change={change} good={metric.good} decimals={changeDecimals(metric, change)} />
          )}
        </span>
      )}
    </td>
  );
}

/** The message: which state is best and which worst by the value of the plan. */
function titleOf(columns: readonly ComparedColumn[], scope: Scope): string {
  const metric = comparedMetrics[0];
  const valued = columns.flatMap((column) => {
    const value = metric && read(column, metric, scope);
    return value?.kind === 'number' ? [{ name: column.name, value: value.value }] : [];
  });
  const [first] = valued;
  if (!metric || !first || valued.length < 2) return 'Add scenarios to compare them';
  const by = (sign: 1 | -1) =>
    valued.reduce((best, each) => (sign * each.value > sign * best.value ? each : best));
  const best = by(1);
  const worst = by(-1);
  if (best.value - worst.value < 5e4) return 'All are worth the same';
  const text = (value: number): string => metricText(metric, { kind: 'number', value });
  return `NPV runs from USD ${text(worst.value)} M in ${worst.name} to ${text(best.value)} M in ${best.name}`;
}

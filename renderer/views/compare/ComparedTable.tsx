import type { ReactNode } from 'react';
import {
  type ComparedMetric,
  changeDecimals,
  metricChange,
  metricText,
  readMetric,
} from '../../../shared/deck/comparedMetrics.ts';
import type { Scope } from '../../../shared/deck/evaluation.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import { Delta } from '../../components/Delta.tsx';
import { useCellWalk, type WalkedCell } from '../../components/table/useCellWalk.ts';
import { planStateOf } from '../../state/baseline.ts';
import { useSession } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { type ComparedColumn, comparedStateName, hasScope } from './comparedChoice.ts';

/** One figure of one site or of the portfolio, in every state. */
export interface ComparedRow {
  readonly id: string;
  readonly head: ReactNode;
  readonly metric: ComparedMetric;
  readonly scope: Scope;
  readonly isTotal?: boolean;
}

/** Figures of every state beside each other, walked with arrows and explained with F8 in their state. */
export function ComparedTable(props: {
  readonly label: string;
  readonly corner: string;
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ComparedRow[];
}) {
  const { columns, rows } = props;
  const inView = useSession((state) => planStateOf(state.scenarioId));
  const walk = useCellWalk(rows.length, columns.length);
  const [first] = columns;
  if (!first) return null;
  return (
    <table
      className="compare-table"
      aria-label={props.label}
      aria-readonly="true"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked with arrow keys
      role="grid"
      ref={walk.grid}
      tabIndex={-1}
      onKeyDown={walk.onKeyDown}
    >
      <ColumnHeads columns={columns} first={props.corner} />
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.id} className={row.isTotal ? 'compare-total' : undefined}>
            <th scope="row">{row.head}</th>
            {columns.map((column, index) => (
              <FigureCell
                key={column.id}
                column={column}
                first={first}
                metric={row.metric}
                scope={row.scope}
                isInView={column.id === inView}
                walked={walk.cell(at, index)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The line behind a figure; the lowest DSCR of the portfolio is found among its sites, so it has none. */
function explained(metric: ComparedMetric, scope: Scope): ExplainTarget | null {
  if (scope.kind === 'site') return { line: `site.${metric.id}`, siteId: scope.siteId };
  return metric.id === 'minimumDscr' ? null : { line: `portfolio.${metric.id}` };
}

/** The figure of a state; null until it is evaluated, and where the state does not have the site. */
export const readCompared = (column: ComparedColumn, metric: ComparedMetric, scope: Scope): Outcome | null =>
  column.engine && hasScope(column, scope)
    ? readMetric(
        column.engine,
        metric,
        scope,
        column.seen.sites.map(({ id }) => id),
      )
    : null;

/** A figure with its change from the first state. */
function FigureCell(props: {
  readonly column: ComparedColumn;
  readonly first: ComparedColumn;
  readonly metric: ComparedMetric;
  readonly scope: Scope;
  readonly isInView: boolean;
  readonly walked: WalkedCell;
}) {
  const { column, first, metric, scope } = props;
  const now = readCompared(column, metric, scope);
  const before = column === first ? null : readCompared(first, metric, scope);
  const change = now && before && metricChange(metric, now, before);
  const isLate = column.isLate || first.isLate;
  const isAbsent = column.engine !== null && !hasScope(column, scope);
  return (
    <td
      data-late={isLate || undefined}
      {...whyAttributes(
        now ? explained(metric, scope) : null,
        false,
        props.isInView ? null : comparedStateName(column.id),
      )}
      {...props.walked}
    >
      {isAbsent && <span className="muted">not there</span>}
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

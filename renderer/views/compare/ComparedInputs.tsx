import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { portfolioDifferences } from '../../../shared/domain/portfolioDiff.ts';
import { type Difference, scenarioDifferences } from '../../../shared/domain/scenarioWords.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { type PlanState, scenarioCompared } from '../../state/baseline.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { ComparedColumn } from './comparedChoice.ts';

interface Row {
  readonly id: string;
  readonly owner: string;
  readonly label: string;
  readonly unit: string;
  readonly base: string;
  readonly values: ReadonlyMap<PlanState, string>;
}

/** The inputs that differ, with the value of each state; a dash where a state has that of the base. */
export function ComparedInputs(props: {
  readonly columns: readonly ComparedColumn[];
  readonly base: Portfolio;
}) {
  const { columns, base } = props;
  const rows = rowsOf(columns, base);
  return (
    <Panel
      className="compare-panel"
      title={rows.length === 0 ? 'No input differs' : `${rows.length} inputs differ`}
      subtitle="What scenarios and snapshots have otherwise; all else is as in the base"
      label="Inputs that differ"
    >
      {rows.length > 0 && (
        <table className="compare-table" aria-label="Inputs that differ">
          <ColumnHeads columns={columns} first="Input" />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span className="muted">{row.owner}</span> {row.label}{' '}
                  <span className="muted">{row.unit}</span>
                </th>
                {columns.map(({ id, scenario }) => {
                  const own = row.values.get(id);
                  return (
                    <td key={id} data-colour={scenario?.colour} data-own={own !== undefined || undefined}>
                      {own ?? (id === 'base' ? row.base : <span className="muted">as base</span>)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function rowsOf(columns: readonly ComparedColumn[], base: Portfolio): readonly Row[] {
  const rows = new Map<string, Row & { readonly values: Map<PlanState, string> }>();
  for (const column of columns) {
    const { id } = column;
    for (const difference of differencesOf(column, base)) {
      const name = nameOf(difference);
      const row = rows.get(name) ?? { ...difference, id: name, values: new Map<PlanState, string>() };
      row.values.set(id, difference.value);
      rows.set(name, row);
    }
  }
  return [...rows.values()];
}

function differencesOf(column: ComparedColumn, base: Portfolio): readonly Difference[] {
  if (column.snapshotSign !== null) return column.engine ? portfolioDifferences(base, column.seen) : [];
  const scenarioId = scenarioCompared(column.id);
  return scenarioId === null ? [] : scenarioDifferences(base, scenarioId);
}

const nameOf = ({ owner, label, base }: Difference): string => `${owner}/${label}/${base}`;

import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { type Difference, scenarioDifferences } from '../../../shared/domain/scenarioWords.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import type { ComparedColumn } from './comparedChoice.ts';

interface Row {
  readonly id: string;
  readonly owner: string;
  readonly label: string;
  readonly unit: string;
  readonly base: string;
  readonly values: ReadonlyMap<string | null, string>;
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
      subtitle="What the scenarios change; all else is as in the base"
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
                    <td
                      key={id ?? ''}
                      data-colour={scenario?.colour}
                      data-own={own !== undefined || undefined}
                    >
                      {own ?? (id === null ? row.base : <span className="muted">as base</span>)}
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
  const rows = new Map<string, Row & { readonly values: Map<string | null, string> }>();
  for (const { id } of columns) {
    if (id === null) continue;
    for (const difference of scenarioDifferences(base, id)) {
      const name = nameOf(difference);
      const row = rows.get(name) ?? { ...difference, id: name, values: new Map<string | null, string>() };
      row.values.set(id, difference.value);
      rows.set(name, row);
    }
  }
  return [...rows.values()];
}

const nameOf = ({ owner, label, base }: Difference): string => `${owner}/${label}/${base}`;

import type { DeckTable } from '../../shared/deck/deckModel.ts';

function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}

/** A real table: headings with scope, figures right-aligned, totals under a heavy rule. */
export function DeckTableView({ table }: { readonly table: DeckTable }) {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const align = (index: number): string => (table.columns[index]?.align === 'end' ? 'end' : '');
  return (
    <table className={classes('deck-table', table.density)}>
      <caption>{table.caption}</caption>
      <colgroup>
        {table.columns.map((column) => (
          <col key={column.label} style={{ width: `${(column.width / total) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column, index) => (
            <th key={column.label} scope="col" className={align(index)}>
              {column.label}
              {column.unit ? <span className="unit">{column.unit}</span> : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => {
          const [head, ...cells] = row.cells;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed table never changes
            <tr key={at} className={row.kind}>
              <th
                scope="row"
                className={classes(head?.isStrong && 'strong', `tone-${head?.tone ?? 'plain'}`)}
              >
                {head?.text}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={table.columns[index + 1]?.label ?? index}
                  className={classes(
                    align(index + 1),
                    cell.isStrong && 'strong',
                    cell.tone && `tone-${cell.tone}`,
                  )}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

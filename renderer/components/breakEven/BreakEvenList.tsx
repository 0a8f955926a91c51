import type { BreakEvenRow } from './breakEvenRows.ts';
import './breakEven.css';

/** Break-evens one under the other: name, value, and what it means beside the present one. */
export function BreakEvenList({ rows }: { readonly rows: readonly BreakEvenRow[] }) {
  return (
    <dl className="break-evens">
      {rows.map((row) => (
        <div key={row.id}>
          <dt>{row.label}</dt>
          <dd className="break-even-value">
            {row.value} {row.unit && <span className="muted">{row.unit}</span>}
          </dd>
          <dd className="break-even-words">{row.words}</dd>
        </div>
      ))}
    </dl>
  );
}

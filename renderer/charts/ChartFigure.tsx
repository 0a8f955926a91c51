import type { ReactNode } from 'react';
import type { ChartSpec } from '../../shared/deck/charts/chartSpec.ts';
import { chartTable } from '../../shared/deck/charts/chartTable.ts';
import './charts.css';

/**
 * A chart as a picture with its summary as text, and beside it the same figures as a table that only
 * assistive technology meets. The role is on the drawing itself: Chromium tags just that as a figure of a PDF.
 */
export function ChartFigure({
  spec,
  width,
  height,
  withTable,
  children,
}: {
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
  readonly withTable: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="sw-chart" style={{ width, height }}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={spec.summary}
      >
        {children}
      </svg>
      {withTable ? <HiddenTable spec={spec} /> : null}
    </div>
  );
}

function HiddenTable({ spec }: { readonly spec: ChartSpec }) {
  const table = chartTable(spec);
  return (
    <div className="sw-chart-table">
      <table>
        <caption>{spec.title}</caption>
        <thead>
          <tr>
            {table.columns.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head, ...cells], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity and never move
            <tr key={index}>
              <th scope="row">{head}</th>
              {cells.map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={at}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

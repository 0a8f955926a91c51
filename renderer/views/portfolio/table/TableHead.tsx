import { gridRoles } from '../../../components/table/gridRoles.ts';
import type { SiteColumn } from './columns.ts';

/** Column heads: name, unit on its own line, and the order of the rows. A press sorts. */
export function TableHead(props: {
  readonly columns: readonly SiteColumn[];
  readonly pinnedAt: ReadonlyMap<string, number>;
  readonly sortBy: string | null;
  readonly isDescending: boolean;
  readonly baselineWords: string;
  readonly onSort: (columnId: string) => void;
}) {
  return (
    <div className="head-row" {...gridRoles.row(1)}>
      {props.columns.map((column, index) => {
        const pinnedAt = props.pinnedAt.get(column.id);
        const isSorted = props.sortBy === column.id;
        const order = isSorted ? (props.isDescending ? 'descending' : 'ascending') : 'none';
        return (
          <div
            key={column.id}
            {...gridRoles.columnHead(index + 1, order)}
            className="head-cell"
            data-kind={column.kind}
            {...(pinnedAt === undefined ? {} : { 'data-pinned': true, style: { left: pinnedAt } })}
          >
            <button
              type="button"
              aria-label={`${column.name}${column.unit ? `, ${column.unit}` : ''}: sort`}
              onClick={() => props.onSort(column.id)}
            >
              {column.kind === 'slider' ? (
                <SplitLegend baselineWords={props.baselineWords} />
              ) : (
                <span>
                  {column.head.map((part) => (
                    <span className="head-line" key={part}>
                      {part}
                    </span>
                  ))}
                </span>
              )}
              <span className="head-unit">
                {isSorted && (
                  <span className="sort-mark" aria-hidden="true">
                    {props.isDescending ? '▼' : '▲'}
                  </span>
                )}
                {column.kind === 'slider' ? '' : column.unit}
              </span>
            </button>
          </div>
        );
      })}
    </div>
  );
}

/** The marks of the slider column, which is its own legend. */
function SplitLegend({ baselineWords }: { readonly baselineWords: string }) {
  return (
    <span className="split-legend narrow">
      <span>
        <span>
          <i className="split-ai" />
          AI
        </span>
        <span>
          <i className="split-mining" />
          mining
        </span>
        <span>
          <i className="split-reserved" />
          reserved
        </span>
        <span>
          <i className="split-unused" />
          unused
        </span>
      </span>
      <span>
        <span>
          <i className="legend-base" />
          {baselineWords}
        </span>
        {baselineWords !== 'as opened' && (
          <span data-tip="As opened; while a hand is on a slider, where it took hold">
            <i className="legend-ring" />
            opened
          </span>
        )}
        <span data-tip="Dotted: what waits for the upgrade of the connection">
          <i className="legend-stop" />
          feasible to
        </span>
      </span>
    </span>
  );
}

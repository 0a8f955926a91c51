import { type KeyboardEvent, useRef } from 'react';
import { type DealColumn, type DealRow, dateText, dealColumns } from './dealRows.ts';
import type { Sorting } from './useDealsTable.ts';

/** Deals by rank: a press on a head sorts, one on a name shows the deal; ↑ and ↓ walk through the names. */
export function DealsTable(props: {
  readonly rows: readonly DealRow[];
  readonly sorting: Sorting;
  readonly onSort: (columnId: string) => void;
  readonly selectedId: string | null;
  readonly onSelect: (dealId: string) => void;
}) {
  const { rows, sorting, selectedId, onSelect } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const walk = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -rows.length, End: rows.length }[event.key];
    if (by === undefined) return;
    const names = [...(body.current?.querySelectorAll<HTMLElement>('.deal-name') ?? [])];
    const at = names.indexOf(document.activeElement as HTMLElement);
    if (at === -1) return;
    event.preventDefault();
    const to = Math.min(names.length - 1, Math.max(0, at + by));
    names[to]?.focus();
    const row = rows[to];
    if (row) onSelect(row.deal.id);
  };
  const isAnyShown = rows.some((row) => row.deal.id === selectedId);
  return (
    <table className="deals-table" aria-label="Announced deals">
      <thead>
        <tr>
          {dealColumns.map((column) => {
            const isSorted = sorting.id === column.id;
            return (
              <th
                key={column.id}
                scope="col"
                className={column.isNumber ? 'is-number' : undefined}
                aria-sort={isSorted ? (sorting.desc ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => props.onSort(column.id)}>
                  <span>{column.name}</span>
                  <span className="deal-unit">
                    {isSorted && (
                      <span className="sort-mark" aria-hidden="true">
                        {sorting.desc ? '▼' : '▲'}
                      </span>
                    )}
                    {column.unit}
                  </span>
                  <span className="visually-hidden">: sort</span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={walk}>
        {rows.map((row, index) => {
          const isSelected = row.deal.id === selectedId;
          return (
            <tr
              key={row.deal.id}
              data-selected={isSelected || undefined}
              data-apart={row.comparable === null || undefined}
            >
              {dealColumns.map((column) =>
                column.id === 'name' ? (
                  <th scope="row" key={column.id}>
                    <button
                      type="button"
                      className="deal-name"
                      aria-pressed={isSelected}
                      tabIndex={isSelected || (!isAnyShown && index === 0) ? 0 : -1}
                      onClick={() => onSelect(row.deal.id)}
                    >
                      {row.name}
                      {row.isOwn && <span className="tag">own</span>}
                      {row.deal.record !== 'deal' && (
                        <span className="muted"> {kindWords[row.deal.record]}</span>
                      )}
                    </button>
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.isNumber ? 'is-number' : undefined}
                    data-assumed={isAssumed(column.id, row) || undefined}
                    data-tip={tipOf(column, row)}
                  >
                    {column.id === 'basis' && row.rent.basis === 'unknown' ? (
                      <span className="deal-warning">
                        <WarningMark words={row.rent.warning ?? ''} />
                        not stated
                      </span>
                    ) : (
                      <>
                        {column.text(row)}
                        {isAssumed(column.id, row) && <span className="visually-hidden"> assumed</span>}
                      </>
                    )}
                  </td>
                ),
              )}
            </tr>
          );
        })}
        {rows.length === 0 && (
          <tr>
            <td className="deals-none" colSpan={dealColumns.length}>
              No deal passes the filter
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Escalators that no source gives are in italics. */
const isAssumed = (columnId: string, { deal }: DealRow): boolean =>
  columnId === 'escalator' && deal.escalator !== null && deal.escalatorBasis === 'assumed';

function tipOf(column: DealColumn, row: DealRow): string | undefined {
  if (isAssumed(column.id, row)) return 'Assumed: no source gives an escalator';
  if (column.id === 'announced') return dateText(row.deal.announced);
  if (column.id === 'yearOne' || column.id === 'average') return row.rent.warning ?? undefined;
  return column.isNumber ? undefined : column.text(row);
}

const kindWords: Readonly<Record<DealRow['deal']['record'], string>> = {
  deal: '',
  aggregate: 'sum',
  intent: 'intent',
  framework: 'framework',
  acquisition: 'acquisition',
  pipeline: 'pipeline',
};

/** The triangle of what is unusual, with its words. */
export function WarningMark({ words }: { readonly words: string }) {
  return (
    <svg
      className="warning-mark"
      width="12"
      height="11"
      viewBox="0 0 13 12"
      role="img"
      aria-label={words}
      data-tip={words}
    >
      <path d="M6.5.8L12.4 11.3H.6z" />
      <path className="warning-sign" d="M6.5 4v4M6.5 9v1.2" />
    </svg>
  );
}

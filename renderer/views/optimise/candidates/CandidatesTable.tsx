import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { gridRoles } from '../../../components/table/gridRoles.ts';
import { blocksDetail, type CandidateRow, candidateColumns, kindOf, standingWords } from './candidateRows.ts';
import type { Sorting } from './useCandidatesTable.ts';

const rowHeight = 26;
const page = 10;
const columnsOfSite = candidateColumns.filter(({ id }) => id !== 'site');

interface Props {
  readonly rows: readonly CandidateRow[];
  readonly sorting: Sorting | null;
  readonly onSort: (columnId: string) => void;
  /** All are of one site: its name would stand in every row. */
  readonly isOneSite: boolean;
  /** The listing is of before: how options stand may have changed. */
  readonly isLate: boolean;
  readonly onLeaveOut: (optionId: string, isOut: boolean) => void;
  readonly onRemoveOwn: (option: CandidateRow['option']) => void;
  readonly onSite: (siteId: string) => void;
}

/**
 * Options by rank, as many as there may be: only what is seen is drawn. One button of a row is reached by Tab, those
 * of the other rows by arrows.
 */
export function CandidatesTable(props: Props) {
  const { rows, sorting, isOneSite, isLate } = props;
  const columns = isOneSite ? columnsOfSite : candidateColumns;
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const isWalking = useRef(false);
  const place = rows.findIndex(({ option }) => option.optionId === wanted);
  const active = place === -1 ? 0 : place;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    // The row with the focus stays drawn wherever the list is scrolled to.
    rangeExtractor: (range) =>
      active < rows.length
        ? [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b)
        : defaultRangeExtractor(range),
  });
  useEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    scroller.current?.querySelector<HTMLElement>('.candidate-act[tabindex="0"]')?.focus();
  });
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const by = steps[event.key];
    if (by === undefined || !(event.target instanceof HTMLElement)) return;
    if (!event.target.classList.contains('candidate-act')) return;
    event.preventDefault();
    const to = rows[Math.min(rows.length - 1, Math.max(0, active + by))];
    if (!to) return;
    isWalking.current = true;
    setWanted(to.option.optionId);
  };
  return (
    <div
      className="candidate-grid selectable"
      ref={scroller}
      data-one-site={isOneSite || undefined}
      data-late={isLate || undefined}
      {...gridRoles.table('Candidates', rows.length + 1)}
    >
      <div className="candidate-row is-head" {...gridRoles.row(1)}>
        {columns.map((column, index) => {
          const isSorted = sorting?.id === column.id;
          return (
            <div
              key={column.id}
              {...gridRoles.columnHead(
                index + 1,
                isSorted ? (sorting.desc ? 'descending' : 'ascending') : 'none',
              )}
              className={column.isNumber ? 'is-number' : undefined}
            >
              <button type="button" onClick={() => props.onSort(column.id)}>
                {column.name}
                <span className="candidate-unit">
                  {isSorted && <span aria-hidden="true">{sorting.desc ? '▼ ' : '▲ '}</span>}
                  {column.unit}
                </span>
                <span className="visually-hidden">: sort</span>
              </button>
            </div>
          );
        })}
        <div {...gridRoles.columnHead(columns.length + 1, 'none')}>
          <span className="visually-hidden">Edit</span>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within */}
      <div
        className="candidate-body"
        {...gridRoles.body}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={walk}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <div
              className="candidate-row"
              key={row.option.optionId}
              {...gridRoles.row(item.index + 2)}
              data-standing={kindOf(row)}
              data-chosen={row.isChosen || undefined}
              style={{ transform: `translateY(${item.start}px)`, height: item.size }}
            >
              <Cells row={row} columns={columns} onSite={props.onSite} />
              <div {...gridRoles.tableCell}>
                <Act
                  row={row}
                  tabIndex={item.index === active ? 0 : -1}
                  onFocus={() => setWanted(row.option.optionId)}
                  onLeaveOut={props.onLeaveOut}
                  onRemoveOwn={props.onRemoveOwn}
                />
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Cells({
  row,
  columns,
  onSite,
}: {
  readonly row: CandidateRow;
  readonly columns: typeof candidateColumns;
  readonly onSite: (siteId: string) => void;
}) {
  return columns.map((column) => {
    const text = column.text(row);
    switch (column.id) {
      case 'site':
        return (
          <div key={column.id} {...gridRoles.rowHead} data-tip={text}>
            <button
              type="button"
              className="candidate-site"
              tabIndex={-1}
              onClick={() => onSite(row.option.siteId)}
            >
              {text}
            </button>
          </div>
        );
      case 'standing':
        return (
          <div
            key={column.id}
            {...gridRoles.tableCell}
            className="candidate-standing"
            data-tip={standingWords(row)}
          >
            {row.isChosen && <span aria-hidden="true">◆ </span>}
            {row.option.kind === 'own' && <span className="tag">own</span>}
            {row.option.kind === 'planned' && <span className="tag">as planned</span>}
            {text}
          </div>
        );
      case 'loan':
        return (
          <div
            key={column.id}
            {...gridRoles.tableCell}
            className={row.option.isLoanOfSite ? 'is-number muted' : 'is-number'}
            data-tip={row.option.isLoanOfSite ? 'The loan of the site' : undefined}
          >
            {text}
          </div>
        );
      case 'gain':
        return (
          <div
            key={column.id}
            {...gridRoles.tableCell}
            className={row.option.gainUsd < 0 ? 'is-number is-loss' : 'is-number is-gain'}
          >
            {text}
          </div>
        );
      default:
        return (
          <div
            key={column.id}
            {...gridRoles.tableCell}
            className={column.isNumber ? 'is-number' : undefined}
            data-tip={
              column.id === 'blocks' ? blocksDetail(row.option) : column.id === 'model' ? text : undefined
            }
          >
            {text}
          </div>
        );
    }
  });
}

function Act({
  row,
  tabIndex,
  onFocus,
  onLeaveOut,
  onRemoveOwn,
}: {
  readonly row: CandidateRow;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
} & Pick<Props, 'onLeaveOut' | 'onRemoveOwn'>) {
  const { option, isLeftOut, siteName } = row;
  const isOwn = option.kind === 'own';
  const word = isOwn ? 'Remove' : isLeftOut ? 'Take back' : 'Leave out';
  return (
    <button
      type="button"
      className="candidate-act"
      tabIndex={tabIndex}
      aria-label={`${word} ${siteName}, ${option.words}`}
      aria-description={standingWords(row)}
      onFocus={onFocus}
      onClick={() => (isOwn ? onRemoveOwn(option) : onLeaveOut(option.optionId, !isLeftOut))}
    >
      {word}
    </button>
  );
}

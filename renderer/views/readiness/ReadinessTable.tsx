import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import type { FieldSpec } from '../../../shared/domain/fields.ts';
import { formatNumber, formatPercent } from '../../../shared/domain/format.ts';
import { type Factor, type FactorId, factors } from '../../../shared/domain/readiness/factors.ts';
import { readinessRisk } from '../../../shared/domain/readiness/readiness.ts';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { gridRoles } from '../../components/table/gridRoles.ts';
import { pointsText, type ReadinessOrder, type ReadinessRow, scoreText } from './readinessRows.ts';

const rowHeight = 28;

const weightSpec = (factor: Factor): FieldSpec => ({
  kind: 'number',
  label: `Weight of ${factor.label.toLowerCase()}`,
  words: factor.words,
  unit: '1',
  min: 0,
  max: 100,
  default: factor.weight,
  decimals: 1,
});

/** Sites by factor: points as numbers on a ground that deepens with them, under the weight of each factor. */
export function ReadinessTable(props: {
  readonly rows: readonly ReadinessRow[];
  readonly weights: ReadonlyMap<string, number>;
  readonly order: ReadinessOrder;
  readonly onOrder: (by: string) => void;
  readonly onWeight: (factor: FactorId, weight: number) => void;
  readonly selectedId: string | null;
  readonly onSelect: (siteId: string, factor: FactorId | null) => void;
}) {
  const { rows, weights, order, selectedId, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const at = Math.max(
    0,
    rows.findIndex((row) => row.site.id === selectedId),
  );
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -rows.length, End: rows.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = Math.min(rows.length - 1, Math.max(0, at + by));
    const row = rows[to];
    if (!row) return;
    onSelect(row.site.id, null);
    virtual.scrollToIndex(to);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-site="${CSS.escape(row.site.id)}"]`)?.focus(),
    );
  };
  const head = (id: string, name: string, tip: string, column: number) => {
    const isSorted = order.by === id;
    return (
      <div
        key={id}
        {...gridRoles.columnHead(
          column,
          isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none',
        )}
      >
        <button
          type="button"
          onClick={() => props.onOrder(id)}
          data-tip={tip}
          aria-label={name === tip ? `${name}: sort` : `${name}, ${tip}: sort`}
        >
          {isSorted && (
            <span className="sort-mark" aria-hidden="true">
              {order.isDescending ? '▼' : '▲'}
            </span>
          )}
          {name}
        </button>
      </div>
    );
  };
  return (
    <div
      className="readiness-grid"
      ref={scroller}
      {...gridRoles.table('Readiness of sites', rows.length + 2)}
    >
      <div className="readiness-top" {...gridRoles.body}>
        <div className="readiness-row is-head" {...gridRoles.row(1)}>
          {head('name', 'Site', 'Site', 1)}
          {head('score', 'Score', 'Score', 2)}
          <div
            {...gridRoles.columnHead(3, 'none')}
            data-tip="Probability that the conversion succeeds, for risk only"
          >
            Success
          </div>
          <div {...gridRoles.columnHead(4, 'none')} data-tip="Months late on average, for risk only">
            Delay
          </div>
          {factors.map((factor, index) => head(factor.id, factor.short, factor.label, index + 5))}
        </div>
        <div className="readiness-row is-weights" {...gridRoles.row(2)}>
          <div {...gridRoles.rowHead}>Weight</div>
          <div {...gridRoles.tableCell} className="is-number">
            {formatNumber(
              [...weights.values()].reduce((sum, weight) => sum + weight, 0),
              1,
            )}
          </div>
          <div {...gridRoles.tableCell} className="is-number muted">
            %
          </div>
          <div {...gridRoles.tableCell} className="is-number muted">
            months
          </div>
          {factors.map((factor) => (
            <div {...gridRoles.tableCell} key={factor.id}>
              <QuantityBox
                spec={weightSpec(factor)}
                label={`Weight of ${factor.label.toLowerCase()}`}
                value={weights.get(factor.id) ?? 0}
                onCommit={(weight) => {
                  if (weight !== null) props.onWeight(factor.id, weight);
                }}
              />
            </div>
          ))}
        </div>
      </div>
      <div className="readiness-body" {...gridRoles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <SiteRow
              key={row.site.id}
              row={row}
              index={item.index + 3}
              top={item.start}
              isSelected={row.site.id === selectedId}
              isStop={item.index === at}
              onSelect={onSelect}
              onWalk={walk}
            />
          );
        })}
      </div>
    </div>
  );
}

function SiteRow(props: {
  readonly row: ReadinessRow;
  readonly index: number;
  readonly top: number;
  readonly isSelected: boolean;
  readonly isStop: boolean;
  readonly onSelect: (siteId: string, factor: FactorId | null) => void;
  readonly onWalk: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const { row, onSelect } = props;
  const { site, readiness, barred } = row;
  const { score } = readiness;
  const risk = score.kind === 'number' ? readinessRisk(score.value) : null;
  return (
    <div
      className="readiness-row"
      data-selected={props.isSelected || undefined}
      {...gridRoles.row(props.index)}
      style={{ transform: `translateY(${props.top}px)`, height: rowHeight }}
    >
      <div {...gridRoles.rowHead} className="readiness-site">
        <button
          type="button"
          data-site={site.id}
          aria-pressed={props.isSelected}
          tabIndex={props.isStop ? 0 : -1}
          onClick={() => onSelect(site.id, null)}
          onKeyDown={props.onWalk}
        >
          {site.name}
          {barred !== '' && (
            <span className="readiness-barred" data-tip={`Cannot convert: ${barred}`}>
              <span aria-hidden="true">⊘</span> barred
            </span>
          )}
        </button>
      </div>
      <div {...gridRoles.tableCell} className="is-number is-score" data-tip={scoreTip(row)}>
        {scoreText(readiness)}
      </div>
      <div {...gridRoles.tableCell} className="is-number">
        {risk ? formatPercent(risk.success, 0).replace(' %', '') : '–'}
      </div>
      <div {...gridRoles.tableCell} className="is-number">
        {risk ? formatNumber(risk.delayMonths, 1) : '–'}
      </div>
      {readiness.factors.map((standing) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: its role comes with gridRoles
        // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the pointer; the name and the panel beside have the keys
        <div
          key={standing.factor.id}
          {...gridRoles.tableCell}
          className="readiness-cell"
          data-basis={standing.basis}
          style={{ '--points': `${standing.points ?? 0}` } as React.CSSProperties}
          data-tip={[
            standing.factor.label,
            standing.basis === 'suggested' ? standing.suggestion?.words : standing.rating?.reason,
          ]
            .filter(Boolean)
            .join('\n')}
          onClick={() => onSelect(site.id, standing.factor.id)}
        >
          {pointsText(standing)}
          {standing.basis === 'suggested' && <span className="visually-hidden"> from inputs</span>}
          {standing.basis === 'none' && <span className="visually-hidden">no points</span>}
        </div>
      ))}
    </div>
  );
}

function scoreTip({ readiness }: ReadinessRow): string {
  if (readiness.unrated === 0) return 'Weighted sum of points';
  return `${readiness.unrated} of ${readiness.factors.length} factors have no points: with none for them, and with all`;
}

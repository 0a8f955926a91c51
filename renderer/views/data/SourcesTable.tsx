import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { formatNumber, formatPercent } from '../../../shared/domain/format.ts';
import { type Tier, tiers } from '../../../shared/domain/portfolio.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { TierIcon } from '../../components/TierIcon.tsx';
import { gridRoles } from '../../components/table/gridRoles.ts';
import { useServices, useSession } from '../../state/context.tsx';
import { sourceRows } from './sourceRows.ts';

const rowHeight = 28;

/** Every input with a recorded origin: value, tier, source, date, and the text as it was found. */
export function SourcesTable() {
  const { actions } = useServices();
  const portfolio = useSession((state) => state.document?.portfolio ?? null);
  const [text, setText] = useState('');
  const [tier, setTier] = useState<Tier | null>(null);
  const rows = useMemo(() => (portfolio ? sourceRows(portfolio) : []), [portfolio]);
  const shown = useMemo(() => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    return rows.filter((row) => {
      if (tier !== null && row.tier !== tier) return false;
      const all = `${row.owner} ${row.field} ${row.value} ${row.source} ${row.original}`.toLowerCase();
      return words.every((word) => all.includes(word));
    });
  }, [rows, text, tier]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const vouched = rows.filter((row) => row.tier !== 'placeholder' && row.tier !== 'estimate').length;
  const head = ['Where', 'Input', 'Value', 'Tier', 'Source', 'Date', 'As found', 'Read as'];
  return (
    <Panel
      title={
        rows.length === 0
          ? 'No input has a source yet'
          : `${formatPercent(vouched / rows.length, 0)} of ${formatNumber(rows.length)} recorded inputs rest on a benchmark or better`
      }
      subtitle="Inputs never touched use the default of their field; F8 shows its source and date"
      tools={
        <input
          className="text-box"
          type="search"
          placeholder="Filter inputs"
          aria-label="Filter inputs by any of their words"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      }
    >
      <div className="tier-choice">
        {tiers.map((each) => (
          <button
            type="button"
            key={each}
            className="tier-tag"
            aria-pressed={tier === each}
            onClick={() => setTier(tier === each ? null : each)}
          >
            <TierIcon tier={each} /> {each}{' '}
            <span className="muted">{formatNumber(rows.filter((row) => row.tier === each).length)}</span>
          </button>
        ))}
      </div>
      <div
        className="source-grid selectable"
        ref={scroller}
        {...gridRoles.table('Sources', shown.length + 1)}
      >
        <div className="source-row is-head" {...gridRoles.row(1)}>
          {head.map((words, index) => (
            <div
              key={words}
              {...gridRoles.columnHead(index + 1, 'none')}
              className={index === 2 ? 'is-number' : undefined}
            >
              {words}
            </div>
          ))}
        </div>
        <div className="source-body" {...gridRoles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = shown[item.index];
            if (!row) return null;
            const siteId = row.siteId;
            return (
              <div
                className="source-row"
                key={row.id}
                {...gridRoles.row(item.index + 2)}
                style={{ transform: `translateY(${item.start}px)`, height: item.size }}
              >
                <div {...gridRoles.tableCell}>
                  {siteId ? (
                    <button type="button" className="source-owner" onClick={() => actions.openSite(siteId)}>
                      {row.owner}
                    </button>
                  ) : (
                    row.owner
                  )}
                </div>
                <div {...gridRoles.tableCell}>{row.field}</div>
                <div
                  {...gridRoles.tableCell}
                  className={row.isNumber ? 'is-number' : undefined}
                  data-tip={row.value}
                >
                  {row.value}
                </div>
                <div {...gridRoles.tableCell} className="source-tier">
                  <TierIcon tier={row.tier} /> {row.tier}
                </div>
                <div
                  {...gridRoles.tableCell}
                  className="muted"
                  data-tip={[row.source, row.detail].filter(Boolean).join('\n')}
                >
                  {row.source || 'none'}
                </div>
                <div {...gridRoles.tableCell} className="muted">
                  {row.date}
                </div>
                <div {...gridRoles.tableCell} className="muted" data-tip={row.original}>
                  {row.original}
                </div>
                <div {...gridRoles.tableCell} className="muted" data-tip={row.reading}>
                  {row.reading}
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </Panel>
  );
}

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  dealScatterSpec,
  type ScatterMeasure,
  scatterMeasures,
} from '../../../shared/deck/charts/dealScatter.ts';
import { formatNumber, sentenceCase } from '../../../shared/domain/format.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { DealScatter } from '../../charts/DealScatter.tsx';
import { rentPosition } from '../../components/deals/rentPosition.ts';
import { Measured } from '../../components/panel/Measured.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices, useSession, useWindow } from '../../state/context.tsx';
import { siteOf } from '../../state/siteLookup.ts';
import { firstBlock } from './blockOrder.ts';
import { DealPanel } from './DealPanel.tsx';
import { DealsTable } from './DealsTable.tsx';
import { type DealRow, dealRows } from './dealRows.ts';
import { type DealFilter, useDealsTable } from './useDealsTable.ts';
import './comparables.css';

const kinds = [
  ['comparable', 'comparable'],
  ['all', 'all'],
  ['own', 'own'],
] as const;

/** Announced deals on one basis: ranked, drawn, and ready to be put into a block. */
export function ComparablesView() {
  const portfolio = useSession((state) => state.shown);
  if (!portfolio) return null;
  return <Deals portfolio={portfolio} />;
}

function Deals({ portfolio }: { readonly portfolio: Portfolio }) {
  const { session } = useServices();
  const [filter, setFilter] = useState<DealFilter>({ text: '', kind: 'comparable' });
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [by, setBy] = useState<ScatterMeasure>('term');
  const siteId = useWindow((state) => state.selectedSiteId);
  const site = siteOf(portfolio, siteId ?? firstBlock(portfolio)?.siteId ?? '') ?? portfolio.sites[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only own deals change the rows
  const all = useMemo(() => dealRows(portfolio), [portfolio.deals]);
  const sought = useDeferredValue(filter);
  const { rows, sorting, sortBy } = useDealsTable(all, sought);
  const selected = all.find((row) => row.deal.id === selectedId) ?? rows[0] ?? all[0];
  const showAdded = useShownWhenAdded(all, (row) => {
    setSelectedId(row.deal.id);
    if (filter.kind === 'comparable') setFilter({ ...filter, kind: 'all' });
  });
  const own = useMemo(() => new Set(all.filter((row) => row.isOwn).map((row) => row.deal.id)), [all]);
  const reference = site ? { name: site.name, rent: site.rentUsdPerKwMonth } : null;
  const spec = dealScatterSpec(
    all.map((row) => row.deal),
    own,
    by,
    reference,
  );
  const counted = all.filter((row) => row.comparable !== null).length;
  const position = site ? rentPosition(portfolio, site.rentUsdPerKwMonth) : null;

  return (
    <div className="comparables-view">
      <h1 className="visually-hidden">Comparables</h1>
      <Panel
        className="deals-panel"
        title={`${counted} of ${all.length} announcements state enough to compare: IT power, value, term, escalator`}
        subtitle="Year-1 rent that adds to the contract value over the term, which the average hides; italic step: assumed"
        tools={
          <>
            <fieldset className="segments" aria-label="Which deals">
              {kinds.map(([kind, name]) => (
                <button
                  type="button"
                  key={kind}
                  className="tag"
                  aria-pressed={filter.kind === kind}
                  onClick={() => setFilter({ ...filter, kind })}
                >
                  {name}
                </button>
              ))}
            </fieldset>
            <input
              className="text-box"
              type="search"
              placeholder="Filter deals"
              aria-label="Filter deals by any of their words"
              value={filter.text}
              onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setFilter({ ...filter, text: '' });
              }}
            />
            <button
              type="button"
              className="button"
              onClick={() => {
                showAdded();
                void session.edit({ name: 'deal.add', input: { name: 'New deal', copyOf: null } });
              }}
            >
              Add a deal
            </button>
          </>
        }
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="deals-scroll" aria-label="Deals" tabIndex={0}>
          <DealsTable
            rows={rows}
            sorting={sorting}
            onSort={sortBy}
            selectedId={selected?.deal.id ?? null}
            onSelect={setSelectedId}
          />
        </section>
        <p className="deals-foot">
          Public facts with source, date and confidence, to June 2026.{' '}
          {reference && position && (
            <>
              {reference.name}, {formatNumber(reference.rent, 1)} USD/kW-month: {position}
            </>
          )}
        </p>
      </Panel>
      <div className="comparables-side">
        <Panel
          className="deal-chart"
          title={spec.title}
          subtitle={spec.subtitle}
          tools={
            <fieldset className="segments" aria-label="Draw over">
              {(Object.keys(scatterMeasures) as ScatterMeasure[]).map((measure) => (
                <button
                  type="button"
                  key={measure}
                  className="tag"
                  aria-pressed={by === measure}
                  onClick={() => setBy(measure)}
                >
                  {sentenceCase(scatterMeasures[measure].name)}
                </button>
              ))}
            </fieldset>
          }
        >
          <Measured className="deal-drawing">
            {(width, height) => (
              <DealScatter
                spec={spec}
                width={width}
                height={height}
                selectedId={selected?.deal.id ?? null}
                onSelect={setSelectedId}
              />
            )}
          </Measured>
        </Panel>
        {selected && <DealPanel row={selected} portfolio={portfolio} onAdded={showAdded} />}
      </div>
    </div>
  );
}

/** Answers a function to call before a deal is added: `show` is told of it once it is there. */
function useShownWhenAdded(rows: readonly DealRow[], show: (row: DealRow) => void): () => void {
  const before = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const known = before.current;
    if (!known) return;
    const added = rows.find((row) => !known.has(row.deal.id));
    if (!added) return;
    before.current = null;
    show(added);
  });
  return () => {
    before.current = new Set(rows.map((row) => row.deal.id));
  };
}

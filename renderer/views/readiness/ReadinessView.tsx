import { useMemo, useState } from 'react';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import type { FactorId } from '../../../shared/domain/readiness/factors.ts';
import { readinessWeights, weightProblem } from '../../../shared/domain/readiness/readiness.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices, useSession, useWindow } from '../../state/context.tsx';
import { ReadinessTable } from './ReadinessTable.tsx';
import { ordered, type ReadinessOrder, readinessRows, readinessTitle } from './readinessRows.ts';
import { SitePanel } from './SitePanel.tsx';
import './readiness.css';

/** How ready each site is to convert: points by factor, their weights, and the gates that bar a site. */
export function ReadinessView() {
  const portfolio = useSession((state) => state.shown);
  if (!portfolio) return null;
  return <Readiness portfolio={portfolio} />;
}

function Readiness({ portfolio }: { readonly portfolio: Portfolio }) {
  const { session, actions } = useServices();
  const selectedId = useWindow((state) => state.selectedSiteId);
  const [order, setOrder] = useState<ReadinessOrder>({ by: 'score', isDescending: true });
  const [sought, setSought] = useState<{ readonly siteId: string; readonly factor: FactorId } | null>(null);
  const rows = useMemo(() => ordered(readinessRows(portfolio), order), [portfolio, order]);
  const weights = readinessWeights(portfolio);
  const problem = weightProblem(weights);
  const selected = rows.find((row) => row.site.id === selectedId) ?? rows[0];
  return (
    <div className="readiness-view">
      <h1 className="visually-hidden">Readiness</h1>
      <Panel
        className="readiness-sites"
        title={readinessTitle(rows)}
        subtitle="Points 0 to 100 by factor, and their weighted sum; italic: from inputs of the site; never part of NPV"
        tools={
          problem !== null && (
            <button
              type="button"
              className="button is-first"
              onClick={() => void session.edit({ name: 'readiness.scaleWeights', input: {} })}
            >
              Scale to 100
            </button>
          )
        }
      >
        {problem !== null && (
          <p className="readiness-problem" role="alert">
            {problem}. Until then no site has a score
          </p>
        )}
        {rows.length === 0 ? (
          <p className="readiness-none">
            This portfolio has no site yet.{' '}
            <button type="button" className="button" onClick={() => actions.show('portfolio')}>
              Add sites on Portfolio
            </button>
          </p>
        ) : (
          <ReadinessTable
            rows={rows}
            weights={weights}
            order={order}
            onOrder={(by) =>
              setOrder((now) => ({ by, isDescending: now.by === by ? !now.isDescending : by !== 'name' }))
            }
            onWeight={(factor, weight) =>
              void session.edit({ name: 'readiness.setWeight', input: { factor, weight } })
            }
            selectedId={selected?.site.id ?? null}
            onSelect={(siteId, factor) => {
              actions.selectSite(siteId);
              setSought(factor === null ? null : { siteId, factor });
            }}
          />
        )}
      </Panel>
      {selected && (
        <SitePanel
          key={selected.site.id}
          row={selected}
          portfolio={portfolio}
          sought={sought?.siteId === selected.site.id ? sought.factor : null}
        />
      )}
    </div>
  );
}

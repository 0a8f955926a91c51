import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { comparedCashSpec } from '../../../shared/deck/charts/comparedCash.ts';
import { oneSite, type Scope, wholePortfolio } from '../../../shared/deck/evaluation.ts';
import { ComparedCash } from '../../charts/ComparedCash.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { StateSign } from '../../components/scenario/StateSign.tsx';
import { planStateOf, unreadable } from '../../state/baseline.ts';
import { useServices, useSession, useWindow } from '../../state/context.tsx';
import { ComparedFigures } from './ComparedFigures.tsx';
import { ComparedInputs } from './ComparedInputs.tsx';
import { ComparedSites } from './ComparedSites.tsx';
import {
  allStates,
  type CalledState,
  type ComparedColumn,
  chosenStates,
  columnOf,
  comparedStatesGroup,
  hasScope,
  mostCompared,
  withState,
} from './comparedChoice.ts';
import './compare.css';

/** Up to five states side by side: the base, scenarios and snapshots, by figures, cash, sites and inputs. */
export function CompareView() {
  const { altered, compared } = useServices();
  const base = useSession((state) => state.base);
  const choice = useWindow((state) => state.comparedStates);
  const siteId = useWindow((state) => state.comparedSiteId);
  const columns = useColumns();
  const wanted = base ? chosenStates(base, choice).map(({ id }) => id) : [];
  const name = wanted.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says which states are chosen
  useEffect(() => compared.want(wanted), [compared, name]);
  useEffect(() => {
    const states = (columns ?? []).flatMap(({ id, name: words, engine }) =>
      engine ? [[id, { words, engine }] as const] : [],
    );
    altered.set(comparedStatesGroup, new Map(states));
  }, [altered, columns]);
  if (!base || !columns) return null;
  const site = base.sites.find(({ id }) => id === siteId);
  const scope = site ? oneSite(site.id) : wholePortfolio;
  return (
    <div className="compare-view">
      <h1 className="visually-hidden">Compare</h1>
      <CompareTools />
      <div className="compare-main">
        <div className="compare-tables">
          <ComparedFigures columns={columns} scope={scope} />
          <ComparedInputs columns={columns} base={base} />
          <ComparedSites columns={columns} />
        </div>
        <div className="compare-charts">
          <CashPanel columns={columns} scope={scope} measure="cumulative" />
          <CashPanel columns={columns} scope={scope} measure="yearly" />
        </div>
      </div>
    </div>
  );
}

/** The chosen states with their figures: that in view follows the hand, the others when it lets go. */
function useColumns(): readonly ComparedColumn[] | null {
  const { compared } = useServices();
  const base = useSession((state) => state.base);
  const version = useSession((state) => state.version);
  const shownId = useSession((state) => state.scenarioId);
  const engine = useSession((state) => state.engine);
  const choice = useWindow((state) => state.comparedStates);
  const figures = useStore(compared.store, (state) => state.figures);
  return useMemo(() => {
    if (!base || !engine) return null;
    return chosenStates(base, choice).map((state) => {
      if (state.id === planStateOf(shownId)) return columnOf(base, state, { engine, isLate: false });
      const found = figures.get(state.id);
      return columnOf(
        base,
        state,
        found ? { engine: found.engine, isLate: found.version !== version } : null,
      );
    });
  }, [base, engine, choice, figures, shownId, version]);
}

/** Which states are compared, and of which site. */
function CompareTools() {
  const { window: model } = useServices();
  const base = useSession((state) => state.base);
  const choice = useWindow((state) => state.comparedStates);
  const siteId = useWindow((state) => state.comparedSiteId);
  if (!base) return null;
  const chosen = chosenStates(base, choice).map(({ id }) => id);
  const choose = ({ id, snapshotSign }: CalledState): void => {
    const problem = snapshotSign === null ? null : unreadable(id, base);
    if (problem) model.tell(problem);
    else model.set({ comparedStates: withState(chosen, id) });
  };
  return (
    <div className="compare-tools">
      <fieldset className="compare-states">
        <legend className="visually-hidden">Compared, up to {mostCompared}</legend>
        {allStates(base).map((state) => {
          const { id, scenario, name } = state;
          const isOn = chosen.includes(id);
          return (
            <label key={id} className="compare-state" data-colour={scenario?.colour}>
              <input
                type="checkbox"
                checked={isOn}
                disabled={!isOn && chosen.length >= mostCompared}
                onChange={() => choose(state)}
              />
              <StateSign scenario={scenario} snapshot={state.snapshotSign} isOn={isOn} />
              {name}
            </label>
          );
        })}
      </fieldset>
      <span className="spacer" />
      <label className="compare-scope">
        <span className="muted">Figures of</span>
        <select
          value={siteId ?? ''}
          onChange={(event) => model.set({ comparedSiteId: event.currentTarget.value || null })}
        >
          <option value="">the portfolio, {base.sites.length} sites</option>
          {base.sites.map((site) => (
            <option key={site.id} value={site.id}>
              {site.name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function CashPanel(props: {
  readonly columns: readonly ComparedColumn[];
  readonly scope: Scope;
  readonly measure: 'cumulative' | 'yearly';
}) {
  const { ref, width, height } = useElementSize();
  const { scope } = props;
  const states = props.columns.flatMap((column) => {
    const { id, scenario, snapshotSign, name, engine, seen } = column;
    return engine && hasScope(column, scope)
      ? [
          {
            id,
            letter: snapshotSign ?? scenario?.letter ?? '0',
            name,
            colour: snapshotSign === null ? (scenario?.colour ?? null) : ('snapshot' as const),
            decisionMonth: seen.portfolio.decisionMonth,
            evaluation: engine,
          },
        ]
      : [];
  });
  const seen = props.columns.find((column) => hasScope(column, scope))?.seen;
  if (!seen || states.length === 0) return null;
  const spec = comparedCashSpec(seen, states, scope, props.measure);
  const isLate = props.columns.some((column) => column.isLate);
  return (
    <Panel className="compare-chart" title={spec.title} subtitle={spec.subtitle} label={spec.title}>
      <div className="compare-chart-room" ref={ref} data-late={isLate || undefined} aria-busy={isLate}>
        {width > 80 && height > 60 && (
          <ComparedCash spec={spec} width={Math.floor(width)} height={Math.floor(height)} />
        )}
      </div>
    </Panel>
  );
}

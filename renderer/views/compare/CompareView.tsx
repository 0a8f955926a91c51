import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { comparedCashSpec } from '../../../shared/deck/charts/comparedCash.ts';
import { oneSite, type Scope, wholePortfolio } from '../../../shared/deck/evaluation.ts';
import { scenariosInOrder } from '../../../shared/domain/scenario.ts';
import { ComparedCash } from '../../charts/ComparedCash.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { ScenarioLetter } from '../../components/scenario/ScenarioLetter.tsx';
import { useServices, useSession, useWindow } from '../../state/context.tsx';
import { ComparedFigures } from './ComparedFigures.tsx';
import { ComparedInputs } from './ComparedInputs.tsx';
import { ComparedSites } from './ComparedSites.tsx';
import { type ComparedColumn, chosenStates, columnOf, mostCompared, withState } from './comparedChoice.ts';
import './compare.css';

/** Up to five states side by side: the base and scenarios, by figures, cash, sites and inputs. */
export function CompareView() {
  const { compared } = useServices();
  const base = useSession((state) => state.base);
  const choice = useWindow((state) => state.comparedStates);
  const siteId = useWindow((state) => state.comparedSiteId);
  const columns = useColumns();
  const name = base ? chosenStates(base, choice).join('\n') : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says which states are chosen
  useEffect(() => (base ? compared.want(chosenStates(base, choice)) : undefined), [compared, name]);
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
    return chosenStates(base, choice).map((id) => {
      if (id === shownId) return columnOf(base, id, { engine, isLate: false });
      const found = figures.get(id);
      return columnOf(base, id, found ? { engine: found.engine, isLate: found.version !== version } : null);
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
  const chosen = chosenStates(base, choice);
  const states = [null, ...scenariosInOrder(base)];
  return (
    <div className="compare-tools">
      <fieldset className="compare-states">
        <legend className="visually-hidden">Compared, up to {mostCompared}</legend>
        {states.map((scenario) => {
          const id = scenario?.id ?? null;
          const isOn = chosen.includes(id);
          return (
            <label key={id ?? ''} className="compare-state" data-colour={scenario?.colour}>
              <input
                type="checkbox"
                checked={isOn}
                disabled={!isOn && chosen.length >= mostCompared}
                onChange={() => model.set({ comparedStates: withState(chosen, id) })}
              />
              <ScenarioLetter scenario={scenario} isOn={isOn} />
              {scenario?.name ?? 'Base'}
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
  const states = props.columns.flatMap(({ id, scenario, name, engine }) =>
    engine
      ? [
          {
            id: id ?? '',
            letter: scenario?.letter ?? '0',
            name,
            colour: scenario?.colour ?? null,
            evaluation: engine,
          },
        ]
      : [],
  );
  const seen = props.columns[0]?.seen;
  if (!seen || states.length === 0) return null;
  const spec = comparedCashSpec(seen, states, props.scope, props.measure);
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

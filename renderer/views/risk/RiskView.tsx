import { useEffect, useState } from 'react';
import { cdfSpec, covenantSpec, fanSpec, gainHistogram } from '../../../shared/deck/charts/risk.ts';
import { riskGroup } from '../../../shared/risk/explainedDriver.ts';
import { explainRisk } from '../../../shared/risk/explainRisk.ts';
import { CdfChart } from '../../charts/CdfChart.tsx';
import { FanChart } from '../../charts/FanChart.tsx';
import { HistogramChart } from '../../charts/HistogramChart.tsx';
import { MonthlyChanceChart } from '../../charts/MonthlyChanceChart.tsx';
import { Tabs } from '../../components/tabs/Tabs.tsx';
import { useRisk, useServices, useSession } from '../../state/context.tsx';
import { CorrelationsPanel } from './CorrelationsPanel.tsx';
import { DriversPanel } from './DriversPanel.tsx';
import { PairPanel } from './PairPanel.tsx';
import { RiskChart } from './RiskChart.tsx';
import { RiskHead } from './RiskHead.tsx';
import { RiskKpis } from './RiskKpis.tsx';
import { SitesPanel } from './SitesPanel.tsx';
import { basisWords, useShownRisk } from './shownRisk.ts';
import { VariancePanel } from './VariancePanel.tsx';
import './risk.css';

const tabs = [
  ['sites', 'Sites'],
  ['drivers', 'Drivers'],
  ['correlations', 'Correlations'],
] as const;

/** How sure the plan is: what may come, how it spreads, what moves it, and when cash or a covenant fails. */
export function RiskView() {
  const { explainers, risk, session } = useServices();
  const [tab, setTab] = useState<(typeof tabs)[number][0]>('sites');
  const hasSites = useSession((state) => (state.shown?.sites.length ?? 0) > 0);
  const decision = useSession((state) => state.shown?.portfolio.decisionMonth ?? null);
  const shown = useShownRisk();
  const isDrawing = useRisk((state) => state.run !== null);
  useEffect(() => risk.watch(), [risk]);
  const drawn = shown?.result;
  useEffect(() => {
    if (!drawn) return;
    return explainers.lend(riskGroup, (target) => {
      const { base, engine } = session.store.getState();
      return base && engine && explainRisk({ result: drawn, engine, drivers: base }, target);
    });
  }, [explainers, session, drawn]);
  if (!hasSites || decision === null)
    return (
      <div className="risk-view">
        <p className="risk-empty">There is no site yet whose future could be drawn.</p>
      </div>
    );
  const result = shown?.result ?? null;
  const isLate = shown?.basis === 'outdated';
  const late = shown && isLate ? basisWords(shown) : null;
  return (
    <div className="risk-view" data-late={isLate || undefined}>
      <RiskHead shown={shown} />
      <RiskKpis shown={shown} />
      <div className="risk-grid">
        <div className="risk-inputs">
          <Tabs label="Inputs of risk" tabs={tabs} shown={tab} onShow={setTab} />
          {tab === 'sites' && <SitesPanel result={result} />}
          {tab === 'drivers' && <DriversPanel />}
          {tab === 'correlations' && <CorrelationsPanel />}
        </div>
        <div className="risk-causes">
          <VariancePanel result={result} late={late} />
          {result?.pair ? (
            <PairPanel result={result} late={late} />
          ) : (
            <RiskChart
              name="Covenant by month"
              spec={result && covenantSpec(result, decision)}
              late={late}
              isDrawing={isDrawing}
              draw={MonthlyChanceChart}
            />
          )}
        </div>
        <div className="risk-charts">
          <RiskChart
            name="Cumulative cash"
            spec={result && fanSpec(result, decision)}
            late={late}
            isDrawing={isDrawing}
            draw={FanChart}
          />
          <RiskChart
            name="Gain over do-nothing"
            spec={result && gainHistogram(result)}
            late={late}
            isDrawing={isDrawing}
            draw={HistogramChart}
          />
          <RiskChart
            name="Share of futures"
            spec={result && cdfSpec(result)}
            late={late}
            isDrawing={isDrawing}
            draw={CdfChart}
          />
        </div>
      </div>
    </div>
  );
}

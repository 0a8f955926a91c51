import { Tabs } from '../../components/tabs/Tabs.tsx';
import { useEvaluated, useServices, useWindow } from '../../state/context.tsx';
import { AnnualPanel } from './annual/AnnualPanel.tsx';
import { BreakEvenPanel } from './basis/BreakEvenPanel.tsx';
import { ConfidencePanel } from './basis/ConfidencePanel.tsx';
import { BlocksPanel } from './blocks/BlocksPanel.tsx';
import { FinanceView } from './finance/FinanceView.tsx';
import { SiteHeader } from './header/SiteHeader.tsx';
import { InputsPanel } from './inputs/InputsPanel.tsx';
import { CashOverTime, IncomeByYear, PowerOverTime, ValueBridge } from './SiteCharts.tsx';
import type { SiteInView } from './siteInView.ts';
import { PowerSplitPanel } from './split/PowerSplitPanel.tsx';
import { WhenSeen } from './WhenSeen.tsx';
import './site.css';

const tabs = [
  ['plan', 'Plan'],
  ['finance', 'Finance'],
] as const;

/** One site: its power split, its blocks, its inputs with their sources, and what follows from them. */
export function SiteView() {
  const evaluated = useEvaluated();
  const selected = useWindow((state) => state.selectedSiteId);
  const tab = useWindow((state) => state.siteTab);
  const { actions, window: model } = useServices();
  if (!evaluated) return null;
  const { portfolio, engine, version } = evaluated;
  const found = portfolio.sites.findIndex((site) => site.id === selected);
  const index = Math.max(0, found);
  const site = portfolio.sites[index];
  if (!site)
    return (
      <div className="site-none">
        <p>This portfolio has no site yet.</p>
        <button type="button" className="button is-first" onClick={() => actions.show('portfolio')}>
          Add sites on Portfolio
        </button>
      </div>
    );
  const view: SiteInView = {
    portfolio,
    engine,
    site,
    version,
    position: index + 1,
    count: portfolio.sites.length,
  };
  const flowLabel = `${tab === 'plan' ? 'Plan' : 'Finance'} of ${site.name}`;
  return (
    <div className="site-view">
      <SiteHeader view={view} />
      <div className="site-main">
        <InputsPanel key={site.id} view={view} />
        <div className="site-tabbed">
          <Tabs
            label={`Parts of ${site.name}`}
            tabs={tabs}
            shown={tab}
            onShow={(siteTab) => model.set({ siteTab })}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="site-flow" aria-label={flowLabel} tabIndex={0}>
            {tab === 'finance' ? (
              <FinanceView view={view} />
            ) : (
              <>
                <PowerSplitPanel view={view} />
                <div className="site-plan">
                  <BlocksPanel key={site.id} view={view} />
                  <PowerOverTime view={view} />
                </div>
                <div className="site-value">
                  <CashOverTime view={view} />
                  <ValueBridge view={view} />
                  <WhenSeen className="site-income" view={view} what={IncomeByYear} />
                </div>
                <div className="site-basis">
                  <ConfidencePanel view={view} />
                  <BreakEvenPanel view={view} />
                </div>
                <WhenSeen className="site-annual" view={view} what={AnnualPanel} />
              </>
            )}
          </section>
        </div>
      </div>
    </div>
  );
}

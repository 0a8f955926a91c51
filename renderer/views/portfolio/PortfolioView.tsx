import { Tabs } from '../../components/tabs/Tabs.tsx';
import { useServices, useSession, useWindow } from '../../state/context.tsx';
import { CompanyView } from './company/CompanyView.tsx';
import { MarketPanel } from './MarketPanel.tsx';
import { PortfolioKpis } from './PortfolioKpis.tsx';
import { SidePanels } from './SidePanels.tsx';
import { SitesTable } from './table/SitesTable.tsx';
import './portfolio.css';

const tabs = [
  ['sites', 'Sites'],
  ['company', 'Company'],
] as const;

/** All sites: key figures, market, the table with the sliders, and where and when the power moves. */
export function PortfolioView() {
  const { window: model } = useServices();
  const engine = useSession((state) => state.engine);
  const tab = useWindow((state) => state.portfolioTab);
  if (!engine) return null;
  return (
    <>
      <h1 className="visually-hidden">Portfolio</h1>
      <PortfolioKpis />
      <div className="portfolio-view">
        <MarketPanel />
        <div className="portfolio-tabbed">
          <Tabs
            label="Parts of the portfolio"
            tabs={tabs}
            shown={tab}
            onShow={(portfolioTab) => model.set({ portfolioTab })}
          />
          {tab === 'company' ? (
            <CompanyView />
          ) : (
            <div className="portfolio-sites">
              <SitesTable engine={engine} />
              <SidePanels />
            </div>
          )}
        </div>
      </div>
    </>
  );
}

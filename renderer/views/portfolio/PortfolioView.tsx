import { useSession } from '../../state/context.tsx';
import { MarketPanel } from './MarketPanel.tsx';
import { PortfolioKpis } from './PortfolioKpis.tsx';
import { SidePanels } from './SidePanels.tsx';
import { SitesTable } from './table/SitesTable.tsx';
import './portfolio.css';

/** All sites: key figures, market, the table with the sliders, and where and when the power moves. */
export function PortfolioView() {
  const engine = useSession((state) => state.engine);
  if (!engine) return null;
  return (
    <>
      <h1 className="visually-hidden">Portfolio</h1>
      <PortfolioKpis />
      <div className="portfolio-view">
        <MarketPanel />
        <SitesTable engine={engine} />
        <SidePanels />
      </div>
    </>
  );
}

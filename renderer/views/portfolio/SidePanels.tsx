import { memo } from 'react';
import { powerSplitSpec } from '../../../shared/deck/charts/powerSplit.ts';
import { siteMapSpec } from '../../../shared/deck/charts/siteMap.ts';
import { oneSite, wholePortfolio } from '../../../shared/deck/evaluation.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { PowerSplitChart } from '../../charts/PowerSplitChart.tsx';
import { SiteMap } from '../../charts/SiteMap.tsx';
import { Measured } from '../../components/panel/Measured.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { useEvaluated, useServices, useSession, useWindow } from '../../state/context.tsx';
import { siteOf } from '../../state/siteLookup.ts';

/** Map, and power over time of the selected site and of all: linked to the table's selection. */
export function SidePanels() {
  const evaluated = useEvaluated();
  const selected = useWindow((state) => state.selectedSiteId);
  // The tables that only assistive technology meets wait until the hand lets go.
  const isDrafting = useSession((state) => state.isDrafting);
  if (!evaluated || evaluated.portfolio.sites.length === 0) return <div className="panel" />;
  const { portfolio, engine } = evaluated;
  const site = (selected ? siteOf(portfolio, selected) : undefined) ?? mostConverting(evaluated);
  return (
    <PowerPanels
      sites={portfolio.sites}
      blocks={portfolio.blocks}
      settings={portfolio.portfolio}
      delayMonths={portfolio.market.delayMonths}
      engine={engine}
      siteId={site?.id ?? null}
      isDrafting={isDrafting}
    />
  );
}

interface PowerProps {
  readonly sites: Portfolio['sites'];
  readonly blocks: Portfolio['blocks'];
  readonly settings: Portfolio['portfolio'];
  readonly delayMonths: number;
  readonly engine: PortfolioEngine;
  readonly siteId: string | null;
  readonly isDrafting: boolean;
}

/**
 * What the power of sites does. Of the market only a delay moves power: no price slider draws these
 * panels again. `engine` shows the same state as the other properties.
 */
const PowerPanels = memo(function PowerPanels({ engine, siteId, isDrafting }: PowerProps) {
  const { actions } = useServices();
  const { portfolio } = engine;
  const map = siteMapSpec(portfolio, engine);
  const own = siteId ? powerSplitSpec(portfolio, engine, oneSite(siteId)) : null;
  const all = powerSplitSpec(portfolio, engine, wholePortfolio);
  return (
    <div className="side-panels">
      <Panel title={map.title} subtitle={map.subtitle} className="side-map">
        <Measured className="measured" why={{ line: 'portfolio.aiUtilityMw' }}>
          {(width, height) => (
            <SiteMap
              spec={map}
              width={width}
              height={height}
              withTable={!isDrafting}
              selectedId={siteId}
              onSelect={actions.selectSite}
            />
          )}
        </Measured>
      </Panel>
      {own && siteId && (
        <Panel title={own.title} subtitle={own.subtitle} className="side-chart">
          <Measured className="measured" why={{ line: 'site.aiMw', siteId }}>
            {(width, height) => (
              <PowerSplitChart spec={own} width={width} height={height} withTable={!isDrafting} />
            )}
          </Measured>
        </Panel>
      )}
      <Panel title={all.title} subtitle={all.subtitle} className="side-chart">
        <Measured className="measured" why={{ line: 'portfolio.aiMw' }}>
          {(width, height) => (
            <PowerSplitChart spec={all} width={width} height={height} withTable={!isDrafting} />
          )}
        </Measured>
      </Panel>
    </div>
  );
});

/** The site to show before one is selected: the one that converts most, or else the largest. */
function mostConverting({ portfolio, engine }: NonNullable<ReturnType<typeof useEvaluated>>) {
  const size = (id: string, energisedMw: number): number =>
    engine.siteValue(id, 'site.aiUtilityMw') * 1e6 + energisedMw;
  return portfolio.sites.reduce((best, site) =>
    size(site.id, site.energisedMw) > size(best.id, best.energisedMw) ? site : best,
  );
}

import { KpiStrip } from '../../../components/kpi/KpiStrip.tsx';
import { useServices, useSession, useWindow } from '../../../state/context.tsx';
import type { SiteInView } from '../siteInView.ts';
import { financeKpis } from './financeKpis.tsx';
import { SitePicker } from './SitePicker.tsx';
import { siteKpis } from './siteKpis.tsx';
import './header.css';

/** Which site this is, and the figures that decide it. */
export function SiteHeader({ view }: { readonly view: SiteInView }) {
  const { site, position, count, portfolio } = view;
  const { actions } = useServices();
  const baseline = useSession((state) => state.baseline);
  const isFinance = useWindow((state) => state.siteTab === 'finance');
  const hasFinance = isFinance && view.engine.siteValue(site.id, 'site.aiUtilityMw') > 0;
  const step = (by: number): void => {
    const next = portfolio.sites[(position - 1 + by + count) % count];
    if (next) actions.openSite(next.id);
  };
  const place = [site.region, site.grid].filter((text) => text !== '').join(', ');
  const facts = [place, site.company || 'no company named'].filter((text) => text !== '').join(' · ');
  const cooling = site.cooling && `cooling: ${site.cooling}`;
  return (
    <div className="site-head">
      <KpiStrip
        kpis={hasFinance ? financeKpis(view, baseline) : siteKpis(view, baseline)}
        lead={
          <div className="site-name">
            <h1 data-tip={site.name}>{site.name}</h1>
            <div className="site-facts muted" data-tip={[facts, site.note].filter(Boolean).join('\n')}>
              {facts}
            </div>
            <div className="site-walk">
              <button
                type="button"
                className="walk"
                disabled={count < 2}
                aria-label="Previous site"
                data-tip="Previous site"
                onClick={() => step(-1)}
              >
                ◂
              </button>
              <SitePicker view={view} />
              <button
                type="button"
                className="walk"
                disabled={count < 2}
                aria-label="Next site"
                data-tip="Next site"
                onClick={() => step(1)}
              >
                ▸
              </button>
              {cooling && <span className="site-cooling muted">{cooling}</span>}
            </div>
          </div>
        }
      />
    </div>
  );
}

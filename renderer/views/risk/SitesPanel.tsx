import { formatCount, formatMillions, formatPercent, sentenceCase } from '../../../shared/domain/format.ts';
import type { Site } from '../../../shared/domain/portfolio.ts';
import { riskTarget } from '../../../shared/risk/explainRisk.ts';
import type { SimulationResult, SiteResult } from '../../../shared/risk/result.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { ConversionSlider } from '../../components/slider/ConversionSlider.tsx';
import { useEvaluated, useServices, useSession } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import { endSplit, feasibleNowMw, rangeOf } from '../../state/siteLookup.ts';

/** The sign of what is below zero as shown. */
const minus = '\u2212';

/** Every site with its slider and the chance that converting it beats mining. */
export function SitesPanel({ result }: { readonly result: SimulationResult | null }) {
  const evaluated = useEvaluated();
  if (!evaluated) return null;
  const found = new Map(result?.sites.map((site) => [site.id, site]));
  const converting = evaluated.portfolio.sites.filter(
    ({ id }) => evaluated.engine.siteValue(id, 'site.aiUtilityMw') > 0,
  );
  const sure = converting.filter(({ id }) => (found.get(id)?.better.chance ?? 0) >= 0.9).length;
  const title = result ? sureWords(sure, converting.length) : 'Chance that converting beats mining, by site';
  return (
    <Panel
      className="risk-sites"
      label="Sites"
      title={title}
      subtitle="Gain of the site, USD M NPV, mean and standard error; chance that converting beats mining"
    >
      <div className="risk-scroll">
        <table className="figures" aria-label="Sites by chance">
          <thead>
            <tr>
              <th scope="col">Site</th>
              <th scope="col" className="risk-slider-head">
                Power to AI
              </th>
              <th scope="col">Gain</th>
              <th scope="col">± se</th>
              <th scope="col">Beats mining</th>
            </tr>
          </thead>
          <tbody>
            {evaluated.portfolio.sites.map((site) => (
              <SiteLine key={site.id} site={site} found={found.get(site.id) ?? null} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

/** How many of the sites that convert are nearly sure to beat mining. */
function sureWords(sure: number, converting: number): string {
  if (converting === 0) return 'No site converts';
  const all = `${formatCount(converting, 'site')} that convert`;
  const often = 'mining in nine futures of ten';
  if (sure === 0) return `None of the ${all} beats ${often}`;
  if (sure === converting) return `All ${all} beat ${often}`;
  return `${sentenceCase(formatCount(sure, 'site'))} of the ${all} ${sure === 1 ? 'beats' : 'beat'} ${often}`;
}

function SiteLine({ site, found }: { readonly site: Site; readonly found: SiteResult | null }) {
  const { session } = useServices();
  const engine = useSession((state) => state.engine);
  const baseline = useSession((state) => state.baseline);
  if (!engine) return null;
  const range = rangeOf(site);
  const split = endSplit(site, engine);
  const isConverting = split.aiMw > 0;
  const gain = found && isConverting ? formatMillions(found.gain.mean) : '–';
  return (
    <tr>
      <th scope="row">{site.name}</th>
      <td className="risk-slider">
        <ConversionSlider
          siteName={site.name}
          {...split}
          limitMw={range.limitMw}
          stepMw={range.stepMw}
          reason={range.reason}
          baselineMw={baseline?.site(site.id, 'aiUtilityMw') ?? null}
          baselineWords="before"
          nowMw={feasibleNowMw(site, range)}
          ringMw={null}
          ringWords=""
          heldMw={null}
          isSelected={false}
          tabIndex={0}
          preview={(utilityMw) =>
            session.preview({ name: 'site.setConversion', input: { siteId: site.id, utilityMw } })
          }
          commit={() => void session.commit()}
          cancel={() => session.cancel()}
        />
      </td>
      <td
        className={gain.startsWith(minus) ? 'worse' : undefined}
        {...whyAttributes(found && isConverting ? riskTarget.siteGain(site.id) : null)}
      >
        {gain}
      </td>
      <td className="muted">{found && isConverting ? formatMillions(found.gain.standardError, 1) : ''}</td>
      <td
        className="risk-chance"
        {...whyAttributes(found && isConverting ? riskTarget.siteChance(site.id) : null)}
      >
        {found && isConverting ? (
          <>
            <span className="risk-chance-bar" aria-hidden="true">
              <span style={{ width: `${100 * found.better.chance}%` }} />
            </span>
            {formatPercent(found.better.chance, 0)}
          </>
        ) : (
          <span className="muted">{isConverting ? '–' : 'mines on'}</span>
        )}
      </td>
    </tr>
  );
}

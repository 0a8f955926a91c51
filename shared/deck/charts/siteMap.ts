import { formatCount, formatMw, formatPercent, sentenceCase } from '../../domain/format.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import type { Evaluation } from '../evaluation.ts';
import type { MapSite, SiteMapSpec } from './chartSpec.ts';

/** Where the sites are. Sites without coordinates are counted in the subtitle, not drawn. */
export function siteMapSpec(portfolio: Portfolio, evaluation: Evaluation): SiteMapSpec {
  const sites = portfolio.sites
    .flatMap((site): MapSite[] =>
      site.latitude === null || site.longitude === null
        ? []
        : [
            {
              id: site.id,
              name: site.name,
              latitude: site.latitude,
              longitude: site.longitude,
              energisedMw: site.energisedMw,
              aiMw: evaluation.siteValue(site.id, 'site.aiUtilityMw'),
            },
          ],
    )
    .sort((a, b) => b.energisedMw - a.energisedMw || b.aiMw - a.aiMw || (a.id < b.id ? -1 : 1));
  const total = portfolio.sites.reduce((sum, site) => sum + site.energisedMw, 0);
  const converting = sites.filter((site) => site.aiMw > 0);
  const largest = sites.slice(0, 5).reduce((sum, site) => sum + site.energisedMw, 0);
  const title =
    portfolio.sites.length === 1
      ? `${portfolio.sites[0]?.name ?? 'The site'}: ${formatMw(total)} MW energised`
      : converting.length > 0
        ? `${sentenceCase(formatCount(converting.length, 'site'))} of ${portfolio.sites.length} ${converting.length === 1 ? 'converts' : 'convert'} ${formatMw(converting.reduce((sum, site) => sum + site.aiMw, 0))} MW`
        : sites.length > 8 && total > 0
          ? `The five largest of ${portfolio.sites.length} sites hold ${formatPercent(largest / total, 0)} of the power`
          : `${sentenceCase(formatCount(portfolio.sites.length, 'site'))} with ${formatMw(total)} MW energised`;
  const missing = portfolio.sites.length - sites.length;
  return {
    kind: 'site-map',
    sites,
    title,
    subtitle: `Disc area: energised MW; blue wedge: share that goes to AI; ${portfolio.sites.length === 1 ? '1 site' : `${sites.length} of ${portfolio.sites.length} sites`}${missing > 0 ? `, ${missing} without coordinates` : ''}`,
    summary: `${title}. Largest: ${sites
      .slice(0, 5)
      .map((site) => `${site.name} ${formatMw(site.energisedMw)} MW`)
      .join(', ')}.`,
  };
}

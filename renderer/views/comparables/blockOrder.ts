import type { Block, Portfolio } from '../../../shared/domain/portfolio.ts';

/** All blocks by the names of their sites, then in the order of the site. */
export function blocksBySite(portfolio: Portfolio): readonly Block[] {
  const names = new Map<string, string>(portfolio.sites.map((site) => [site.id, site.name]));
  return [...portfolio.blocks].sort(
    (a, b) =>
      (names.get(a.siteId) ?? '').localeCompare(names.get(b.siteId) ?? '', 'en', { numeric: true }) ||
      a.ordinal - b.ordinal,
  );
}

/** The block that terms go into before anybody has chosen one. */
export const firstBlock = (portfolio: Portfolio): Block | undefined => blocksBySite(portfolio)[0];

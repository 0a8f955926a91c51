import { noAnswers } from './answers.ts';
import { dealFields } from './deals/dealFields.ts';
import { blockFields, type FieldSpec, marketFields, portfolioFields, siteFields } from './fields.ts';
import { blockId, dealId, type SiteId, siteId, sourceId } from './ids.ts';
import type { Block, Deal, Market, Portfolio, PortfolioSettings, Site, Source } from './portfolio.ts';

function defaults<T>(fields: Record<string, FieldSpec>): T {
  return Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, spec.default])) as T;
}

/** A portfolio without sites, every input at its default. */
export function emptyPortfolio(name: string): Portfolio {
  return {
    format: 'switchyard-portfolio',
    version: 2,
    portfolio: { ...defaults<PortfolioSettings>(portfolioFields), name },
    market: defaults<Market>(marketFields),
    sites: [],
    blocks: [],
    sources: [],
    provenance: [],
    scenarios: [],
    scenarioChanges: [],
    deals: [],
    ratings: [],
    weights: [],
    ...noAnswers,
    riskInputs: [],
    limitInputs: [],
    snapshots: [],
  };
}

/** A site with every input at its default but the given ones. */
export function newSite(id: string, given: Partial<Site> = {}): Site {
  return { ...defaults<Site>(siteFields), ...given, id: siteId(id) };
}

/** A block with every input at its default but the given ones. */
export function newBlock(id: string, site: SiteId, ordinal: number, given: Partial<Block> = {}): Block {
  return { ...defaults<Block>(blockFields), ...given, id: blockId(id), siteId: site, ordinal };
}

/** A deal of which nothing is known but what is given. */
export function newDeal(id: string, given: Partial<Deal> = {}): Deal {
  return { ...defaults<Deal>(dealFields), ...given, id: dealId(id) };
}

export function newSource(id: string, title: string, detail = '', date = ''): Source {
  return { id: sourceId(id), title, detail, date };
}

import { planBlocks } from '../../../shared/domain/conversion.ts';
import type { SiteField } from '../../../shared/domain/fields.ts';
import { slugId, sourceId } from '../../../shared/domain/ids.ts';
import { byId } from '../../../shared/domain/order.ts';
import {
  type Block,
  emptyPortfolio,
  newSite,
  newSource,
  type Portfolio,
  type Provenance,
  provenanceId,
  type Site,
} from '../../../shared/domain/portfolio.ts';
import { type DemoSite, demoSites } from './demoSites.ts';
import { type Basis, demoSources } from './demoSources.ts';

const company = 'Meridian Hash (invented)';

/** An invented company whose plan converts some sites and keeps others mining: something to look at and to change. */
export function demoPortfolio(): Portfolio {
  const base = emptyPortfolio('Meridian Hash (invented)');
  const portfolio: Portfolio = {
    ...base,
    portfolio: {
      ...base.portfolio,
      client: company,
      note: 'Invented company, sites, sources and plan, in real regions; nothing here describes anybody',
    },
    market: { ...base.market, btcPriceUsd: 78_000, networkEh: 984 },
  };
  const sites: Site[] = [];
  const blocks: Block[] = [];
  const provenance: Provenance[] = marketProvenance();
  const taken = new Set<string>();
  for (const row of demoSites) {
    const id = slugId(row.given.name, taken);
    taken.add(id);
    const site = newSite(id, { company, ...row.given });
    sites.push(site);
    blocks.push(...planBlocks(site, [], row.toAiMw, portfolio.portfolio.decisionMonth));
    provenance.push(...siteProvenance(site, row));
  }
  return {
    ...portfolio,
    sites: sites.sort(byId),
    blocks: blocks.sort(byId),
    sources: Object.entries(demoSources)
      .map(([id, [title, detail, date]]) => newSource(id, `${title} (invented)`, detail, date))
      .sort(byId),
    provenance: provenance.sort(byId),
  };
}

function marketProvenance(): Provenance[] {
  return (['btcPriceUsd', 'networkEh'] as const).map((field) => ({
    id: provenanceId('market', field),
    entity: 'market',
    field,
    sourceId: sourceId('management'),
    tier: 'estimate',
    original: field === 'btcPriceUsd' ? 'USD 78,000' : '984 EH/s',
    reading: 'planning assumption of the invented company',
  }));
}

function siteProvenance(site: Site, row: DemoSite): Provenance[] {
  const agreement: Basis = ['interconnection', 'signed'];
  const bases: readonly (readonly [SiteField, Basis])[] = [
    ['energisedMw', agreement],
    ['latitude', agreement],
    ['longitude', agreement],
    ...(site.contractedMw === null
      ? []
      : ([
          ['contractedMw', agreement],
          ['contractedFrom', ['management', 'estimate']],
        ] as const)),
    ['powerPriceUsdPerMwh', row.power],
    ['fleetEfficiencyJPerTh', ['register', 'signed']],
    ['asicResaleUsdPerTh', ['management', 'estimate']],
    ['utilityToIt', ['deals', 'benchmark']],
    ['buildMonths', row.cost],
    ['rentUsdPerKwMonth', row.rent],
    ['hardCostUsdPerItMw', row.cost],
  ];
  return bases.map(([field, [source, tier]]) => ({
    id: provenanceId(site.id, field),
    entity: site.id,
    field,
    sourceId: sourceId(source),
    tier,
    original: String(site[field]),
    reading: 'invented for the sample',
  }));
}

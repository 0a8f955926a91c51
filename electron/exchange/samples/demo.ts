import { planBlocks } from '../../../shared/domain/conversion.ts';
import type { BlockField, MarketField, PortfolioField, SiteField } from '../../../shared/domain/fields.ts';
import { slugId, sourceId } from '../../../shared/domain/ids.ts';
import { yearMonth } from '../../../shared/domain/months.ts';
import { emptyPortfolio, newSite, newSource } from '../../../shared/domain/newRows.ts';
import { byId } from '../../../shared/domain/order.ts';
import {
  type Block,
  type Portfolio,
  type Provenance,
  provenanceId,
  type Site,
} from '../../../shared/domain/portfolio.ts';
import { demoRatings } from './demoReadiness.ts';
import { type DemoBlock, type DemoSite, demoSites } from './demoSites.ts';
import { type Basis, demoSources } from './demoSources.ts';

const company = 'Meridian Hash (invented)';

/** What the invented company expects of the market. */
const planningPrices = { btcPriceUsd: 78_000, networkEh: 984 };

/** Its money: cash and holdings of today, debt, overhead, and the notes that it wants to issue. */
const accounts = {
  openingCashUsd: 340e6,
  minimumCashUsd: 75e6,
  overheadUsdYear: 46e6,
  debtUsd: 180e6,
  debtRate: 0.0825,
  treasuryBtc: 5_400,
  treasurySaleShare: 0.6,
  convertUsd: 650e6,
  convertMonth: yearMonth('2027-03'),
  convertCoupon: 0.01,
  companyStateTaxRate: 0.03,
};
/** Inputs of the company that are its plans, not its accounts. */
const ownPlans = new Set<string>([
  'minimumCashUsd',
  'treasurySaleShare',
  'convertUsd',
  'convertMonth',
  'convertCoupon',
  'companyStateTaxRate',
]);

/** An invented company whose plan converts some sites and keeps others mining: something to look at and to change. */
export function demoPortfolio(): Portfolio {
  const base = emptyPortfolio('Meridian Hash (invented)');
  const portfolio: Portfolio = {
    ...base,
    portfolio: {
      ...base.portfolio,
      client: company,
      note: 'Invented company, sites, sources and plan, in real regions; nothing here describes anybody. Inputs without an invented source are the defaults of the model',
      ...accounts,
    },
    market: { ...base.market, ...planningPrices },
  };
  const sites: Site[] = [];
  const blocks: Block[] = [];
  const provenance: Provenance[] = [
    ...entityProvenance('market', planningPrices, ['management', 'estimate']),
    ...entityProvenance('portfolio', accounts, ['accounts', 'signed']).map((row) =>
      ownPlans.has(row.field) ? { ...row, sourceId: sourceId('management'), tier: 'estimate' as const } : row,
    ),
  ];
  const taken = new Set<string>();
  for (const row of demoSites) {
    const id = slugId(row.given.name, taken);
    taken.add(id);
    const site = newSite(id, { company, ...row.given });
    sites.push(site);
    provenance.push(...siteProvenance(site, row));
    planBlocks(site, [], row.toAiMw, portfolio.portfolio.decisionMonth).forEach((planned, index) => {
      const terms = row.blocks?.[index] ?? {};
      blocks.push(withTerms(planned, terms));
      provenance.push(...blockProvenance(planned, terms));
    });
  }
  return {
    ...portfolio,
    sites: sites.sort(byId),
    blocks: blocks.sort(byId),
    sources: Object.entries(demoSources)
      .map(([id, [title, detail, date]]) => newSource(id, `${title} (invented)`, detail, date))
      .sort(byId),
    provenance: provenance.sort(byId),
    ratings: demoRatings(sites),
  };
}

/** Takes over the own terms of a block. */
function withTerms(block: Block, terms: DemoBlock): Block {
  return {
    ...block,
    ...Object.fromEntries(Object.entries(terms).map(([field, term]) => [field, term[0]])),
  };
}

function blockProvenance(block: Block, terms: DemoBlock): Provenance[] {
  return Object.entries(terms).map(([field, [value, basis]]) =>
    provenanceOf(block.id, field as BlockField, value, basis),
  );
}

function entityProvenance(
  entity: 'market' | 'portfolio',
  values: Readonly<Partial<Record<MarketField | PortfolioField, string | number>>>,
  basis: Basis,
): Provenance[] {
  return Object.entries(values).map(([field, value]) => provenanceOf(entity, field, value, basis));
}

function provenanceOf(
  entity: string,
  field: string,
  value: string | number | null,
  [source, tier]: Basis,
): Provenance {
  return {
    id: provenanceId(entity, field),
    entity,
    field,
    sourceId: sourceId(source),
    tier,
    original: String(value),
    reading: 'invented for the sample',
  };
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
    ...(Object.entries(row.stands ?? {}) as (readonly [SiteField, Basis])[]),
  ];
  return bases.map(([field, basis]) => provenanceOf(site.id, field, site[field], basis));
}

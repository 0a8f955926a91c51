import { choiceLabel } from '../../domain/choice.ts';
import { blocksOf } from '../../domain/conversion.ts';
import {
  type FieldSpec,
  type MarketField,
  marketFields,
  type PortfolioField,
  portfolioFields,
  type SiteField,
  siteFields,
} from '../../domain/fields.ts';
import { formatNumber, notApplicable } from '../../domain/format.ts';
import { idleCompanyInput, idleMarketInput, idleSiteInput, siteSituation } from '../../domain/idleInputs.ts';
import { formatMonth, isYearMonth } from '../../domain/months.ts';
import {
  type Portfolio,
  type Provenance,
  provenanceId,
  type Site,
  type Source,
  type Tier,
  tiers,
} from '../../domain/portfolio.ts';
import { formatFieldUnit, formatQuantity } from '../../domain/quantity.ts';
import { cell, column, type DeckContext, fullPageLines, pages } from '../deckContext.ts';
import type { DeckRow, DeckTable, TableSlide } from '../deckModel.ts';
import { choicesTable, choicesTitle } from './choices.ts';

/** Every input with where it comes from: market and terms, then sites, then the sources themselves. */
export function assumptionSlides(context: DeckContext): TableSlide[] {
  const inputs = readInputs(context.portfolio);
  return [
    ...paged(marketTable(inputs), {
      id: 'assumptions',
      section: 'Appendix: assumptions',
      title: assumptionTitle(inputs),
      continued: 'Market and terms, continued',
      subtitle:
        'Market, terms of all sites and the company, with source, tier and date; inputs that do not count under the choices made are left out',
    }),
    ...paged(choicesTable(context.portfolio), {
      id: 'choices',
      section: 'Appendix: how power is used and paid for',
      title: choicesTitle(context.portfolio),
      continued: 'How power is used and paid for, continued',
      subtitle: 'Commercial models by utility MW of their blocks; other choices by number of sites',
    }),
    ...paged(siteInputTable(inputs), {
      id: 'site-inputs',
      section: 'Appendix: inputs of the sites',
      title: 'What is assumed for the sites, from lowest to highest',
      continued: 'What is assumed for the sites, continued',
      subtitle:
        'Sites where the input counts; mean weighted by energised MW; how many have a source, by tier, and where defaults come from',
    }),
    ...sourceSlides(inputs),
  ];
}

interface Inputs {
  readonly portfolio: Portfolio;
  readonly provenance: ReadonlyMap<string, Provenance>;
  readonly sources: ReadonlyMap<string, Source>;
}

function readInputs(portfolio: Portfolio): Inputs {
  return {
    portfolio,
    provenance: new Map(portfolio.provenance.map((row) => [provenanceId(row.entity, row.field), row])),
    sources: new Map(portfolio.sources.map((source) => [source.id, source])),
  };
}

function paged(
  table: DeckTable,
  words: {
    readonly id: string;
    readonly section: string;
    readonly title: string;
    readonly continued: string;
    readonly subtitle: string;
  },
): TableSlide[] {
  const cut = pages(table, fullPageLines);
  return cut.map((page, index) => ({
    kind: 'table',
    id: index === 0 ? words.id : `${words.id}-${index + 1}`,
    section: `${words.section}${cut.length > 1 ? `, ${index + 1} of ${cut.length}` : ''}`,
    title: index === 0 ? words.title : words.continued,
    subtitle: words.subtitle,
    source: 'Source: document inputs as saved.',
    figures: [],
    table: page,
    notes: [],
  }));
}

/** What stands behind one input, as words. */
function standing(
  inputs: Inputs,
  entity: string,
  field: string,
  spec: FieldSpec,
  value: unknown,
): { readonly source: string; readonly tier: string; readonly date: string } {
  const row = inputs.provenance.get(provenanceId(entity, field));
  if (row) {
    const source = row.sourceId === null ? undefined : inputs.sources.get(row.sourceId);
    return {
      source: source ? source.title : 'no source named',
      tier: row.tier,
      date: source?.date || 'undated',
    };
  }
  return value === spec.default
    ? { source: spec.defaultSource ?? 'default of the model', tier: 'default', date: '' }
    : { source: 'entered, no source named', tier: 'none', date: '' };
}

function valueText(spec: FieldSpec, value: unknown): string {
  if (typeof value === 'string' && spec.kind === 'choice') return choiceLabel(spec, value);
  if (typeof value === 'string') return isYearMonth(value) ? formatMonth(value) : value || notApplicable;
  return formatQuantity(typeof value === 'number' ? value : null, spec);
}

function assumptionTitle(inputs: Inputs): string {
  const counts = new Map<Tier, number>();
  for (const row of inputs.portfolio.provenance) counts.set(row.tier, (counts.get(row.tier) ?? 0) + 1);
  const total = inputs.portfolio.provenance.length;
  if (total === 0) return 'No input has a named source yet: all are defaults or entered by hand';
  const firm = (counts.get('signed') ?? 0) + (counts.get('quote') ?? 0);
  return `${total === 1 ? '1 input has' : `${formatNumber(total)} inputs have`} a source; ${firm === 0 ? 'none' : formatNumber(firm)} ${firm === 1 ? 'is' : 'are'} signed or quoted`;
}

function marketTable(inputs: Inputs): DeckTable {
  const rows: DeckRow[] = [];
  const add = (entity: 'market' | 'portfolio', name: string, spec: FieldSpec): void => {
    const value = (inputs.portfolio[entity] as Readonly<Record<string, unknown>>)[name];
    const behind = standing(inputs, entity, name, spec, value);
    rows.push({
      kind: 'body',
      cells: [
        cell(spec.label),
        typeof value === 'number' ? { text: valueText(spec, value), value } : cell(valueText(spec, value)),
        cell(formatFieldUnit(spec), 'muted'),
        cell(behind.source),
        cell(behind.tier, behind.tier === 'default' || behind.tier === 'none' ? 'muted' : 'plain'),
        cell(behind.date || notApplicable, 'muted'),
      ],
    });
  };
  const { market, portfolio: settings } = inputs.portfolio;
  for (const [name, spec] of Object.entries(marketFields))
    if (idleMarketInput(name as MarketField, market) === null) add('market', name, spec);
  for (const [name, spec] of Object.entries(portfolioFields))
    if (spec.kind !== 'text' && idleCompanyInput(name as PortfolioField, settings) === null)
      add('portfolio', name, spec);
  return {
    caption: 'Market and terms',
    density: 'compact',
    columns: [
      column('Assumption', '', 216, 'start'),
      column('Value', '', 108),
      column('Unit', '', 148, 'start'),
      column('Source', '', 492, 'start'),
      column('Tier', '', 104, 'start'),
      column('Date', '', 100, 'start'),
    ],
    rows,
  };
}

/** Inputs of sites that are places, not assumptions. */
const notAssumed = new Set(['latitude', 'longitude']);
/** Inputs on which much rests: told even where every site has their default. */
const alwaysTold = new Set<SiteField>([
  'rentUsdPerKwMonth',
  'rentEscalator',
  'leaseTermMonths',
  'landlordCostShare',
  'hardCostUsdPerItMw',
  'contingency',
  'utilityToIt',
  'tenantDefaultRate',
  'loanToCost',
  'loanRate',
  'amortisationMonths',
  'targetDscr',
  'bonusDepreciation',
  'exitCapRate',
]);

function siteInputTable(inputs: Inputs): DeckTable {
  const situations = inputs.portfolio.sites.map((site) =>
    siteSituation(inputs.portfolio.market, site, blocksOf(inputs.portfolio, site.id)),
  );
  const rows: DeckRow[] = [];
  let untold = 0;
  for (const [name, spec] of Object.entries(siteFields) as [SiteField, FieldSpec][]) {
    if (spec.kind !== 'number' || notAssumed.has(name)) continue;
    const sites = situations.filter((now) => idleSiteInput(name, now) === null).map((now) => now.site);
    if (sites.length === 0) continue;
    const isDefault = sites.every(
      (site) => site[name] === spec.default && !inputs.provenance.has(provenanceId(site.id, name)),
    );
    if (isDefault && !alwaysTold.has(name)) {
      untold += 1;
      continue;
    }
    const known = sites.flatMap((site) => {
      const value = site[name];
      return typeof value === 'number' ? [{ value, mw: site.energisedMw }] : [];
    });
    const weight = known.reduce((sum, one) => sum + one.mw, 0);
    const mean = known.reduce((sum, one) => sum + one.value * one.mw, 0) / weight;
    const text = (value: number): string => formatQuantity(Number.isFinite(value) ? value : null, spec);
    const values = known.map((one) => one.value);
    rows.push({
      kind: 'body',
      cells: [
        cell(spec.label),
        ...(known.length === 0
          ? [notApplicable, notApplicable, notApplicable].map((dash) => cell(dash, 'muted'))
          : [
              { text: text(Math.min(...values)), value: Math.min(...values) },
              { text: text(mean), value: mean },
              { text: text(Math.max(...values)), value: Math.max(...values) },
            ]),
        cell(formatFieldUnit(spec), 'muted'),
        cell(siteStanding(inputs, sites, name, spec)),
      ],
    });
  }
  if (untold > 0)
    rows.push({
      kind: 'body',
      cells: [
        cell(untold === 1 ? '1 more input' : `${formatNumber(untold)} more inputs`),
        ...Array.from({ length: 4 }, () => cell(notApplicable, 'muted')),
        cell('at the default of the model at every site; the model workbook lists them all'),
      ],
    });
  return {
    caption: 'Inputs of the sites',
    density: 'compact',
    columns: [
      column('Input', '', 196, 'start'),
      column('Lowest', '', 104),
      column('Mean', '', 104),
      column('Highest', '', 104),
      column('Unit', '', 140, 'start'),
      column('What stands behind it', '', 520, 'start'),
    ],
    rows,
  };
}

function siteStanding(inputs: Inputs, sites: readonly Site[], name: SiteField, spec: FieldSpec): string {
  const counts = new Map<string, number>();
  for (const site of sites) {
    const { tier } = standing(inputs, site.id, name, spec, site[name]);
    counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  const parts = [...tiers, 'none', 'default'].flatMap((tier) => {
    const count = counts.get(tier);
    if (count === undefined) return [];
    const words =
      tier === 'default'
        ? `default${spec.defaultSource ? ` (${spec.defaultSource})` : ''}`
        : tier === 'none'
          ? 'entered without source'
          : tier;
    return [counts.size === 1 ? `all ${words}` : `${count} ${words}`];
  });
  return parts.join(', ');
}

/** The sources that inputs refer to, the most used first. */
function sourceSlides(inputs: Inputs): TableSlide[] {
  const used = new Map<string, { count: number; tiers: Map<Tier, number> }>();
  for (const row of inputs.portfolio.provenance) {
    if (row.sourceId === null) continue;
    const entry = used.get(row.sourceId) ?? { count: 0, tiers: new Map<Tier, number>() };
    entry.count += 1;
    entry.tiers.set(row.tier, (entry.tiers.get(row.tier) ?? 0) + 1);
    used.set(row.sourceId, entry);
  }
  if (used.size === 0) return [];
  const rows = [...used]
    .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
    .map(([id, entry]): DeckRow => {
      const source = inputs.sources.get(id);
      return {
        kind: 'body',
        cells: [
          cell(source?.title ?? id),
          cell(source?.detail ?? '', 'muted'),
          cell(source?.date || notApplicable, 'muted'),
          { text: formatNumber(entry.count), value: entry.count },
          cell(
            tiers
              .flatMap((tier) => (entry.tiers.has(tier) ? [`${entry.tiers.get(tier) ?? 0} ${tier}`] : []))
              .join(', '),
          ),
        ],
      };
    });
  return paged(
    {
      caption: 'Sources',
      density: 'compact',
      columns: [
        column('Source', '', 470, 'start'),
        column('Where in it', '', 300, 'start'),
        column('Date', '', 108, 'start'),
        column('Inputs', '', 70),
        column('Tier', '', 220, 'start'),
      ],
      rows,
    },
    {
      id: 'sources',
      section: 'Appendix: sources',
      title:
        used.size === 1
          ? 'One source stands behind the inputs'
          : `${used.size} sources stand behind the inputs`,
      continued: 'Sources, continued',
      subtitle: 'Sources by number of inputs that rest on them; tiers from signed to placeholder',
    },
  );
}

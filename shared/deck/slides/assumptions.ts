import { choiceLabel } from '../../domain/choice.ts';
import {
  type FieldSpec,
  type MarketField,
  marketFields,
  type PortfolioField,
  portfolioFields,
} from '../../domain/fields.ts';
import { formatNumber, notApplicable } from '../../domain/format.ts';
import { idleCompanyInput, idleMarketInput } from '../../domain/idleInputs.ts';
import { formatMonth, isYearMonth } from '../../domain/months.ts';
import { type Tier, tiers } from '../../domain/portfolio.ts';
import { formatFieldUnit, formatQuantity } from '../../domain/quantity.ts';
import { cell, column, type DeckContext, fullPageLines, pages } from '../deckContext.ts';
import type { DeckRow, DeckTable, TableSlide } from '../deckModel.ts';
import { choicesTable, choicesTitle } from './choices.ts';
import { siteInputTable } from './siteInputs.ts';
import { type Inputs, readInputs, standing } from './standing.ts';

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
        'Sites and blocks where the input counts; mean weighted by MW; how many have a source, by tier, and where defaults come from',
    }),
    ...sourceSlides(inputs),
  ];
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

import { choiceLabel } from '../../domain/choice.ts';
import { blocksOf } from '../../domain/conversion.ts';
import { type FieldSpec, type SiteField, siteFields } from '../../domain/fields.ts';
import { formatCount, formatMw, formatNumber, formatPercent, sentenceCase } from '../../domain/format.ts';
import { idleSiteInput, modelOf, siteSituation } from '../../domain/idleInputs.ts';
import type { Portfolio, Site } from '../../domain/portfolio.ts';
import { cell, column } from '../deckContext.ts';
import type { DeckRow, DeckTable } from '../deckModel.ts';

/** Choices and switches of a site that say how it is used, financed and ended. */
const choices = [
  'powerContract',
  'displacedMachines',
  'resaleBasis',
  'leaseStart',
  'amortisation',
  'terminalMethod',
] as const satisfies readonly SiteField[];

/** The commercial models of all blocks with their utility MW, the largest first. */
function modelsByMw(portfolio: Portfolio): readonly { readonly label: string; readonly mw: number }[] {
  const mw = new Map<string, number>();
  for (const site of portfolio.sites)
    for (const block of blocksOf(portfolio, site.id)) {
      const label = choiceLabel(siteFields.commercialModel, modelOf(block, site));
      mw.set(label, (mw.get(label) ?? 0) + block.utilityMw);
    }
  return [...mw]
    .map(([label, power]) => ({ label, mw: power }))
    .sort((a, b) => b.mw - a.mw || (a.label < b.label ? -1 : 1));
}

/** The message: which commercial models the converted power is put to. */
export function choicesTitle(portfolio: Portfolio): string {
  const models = modelsByMw(portfolio);
  const [first] = models;
  if (!first) return 'All power keeps mining under the power contracts of today';
  const total = models.reduce((sum, model) => sum + model.mw, 0);
  return models.length === 1
    ? `All ${formatMw(total)} MW are put to one commercial model: ${first.label}`
    : `${sentenceCase(formatCount(models.length, 'commercial model'))} share ${formatMw(total)} MW; ${formatPercent(first.mw / total, 0)} are ${first.label}`;
}

/** What is chosen, and where. Choices that do not count at a site, or stand at their default everywhere, are not told. */
export function choicesTable(portfolio: Portfolio): DeckTable {
  const rows: DeckRow[] = modelsByMw(portfolio).map(({ label, mw }) => ({
    kind: 'body',
    cells: [
      cell('Commercial model'),
      cell(label),
      { text: `${formatMw(mw)} MW`, value: mw },
      cell(sitesWith(portfolio, label)),
    ],
  }));
  const shared = portfolio.sites.filter(
    (site) => site.ownerShare < 1 && blocksOf(portfolio, site.id).length > 0,
  );
  for (const site of shared)
    rows.push({
      kind: 'body',
      cells: [
        cell(siteFields.ownerShare.label),
        cell(formatPercent(site.ownerShare)),
        { text: '1 site', value: 1 },
        cell(site.name),
      ],
    });
  for (const field of choices) rows.push(...choiceRows(portfolio, field));
  return {
    caption: 'How power is used and paid for',
    density: 'compact',
    columns: [
      column('Choice', '', 200, 'start'),
      column('What is chosen', '', 280, 'start'),
      column('Where', '', 96),
      column('Sites', '', 592, 'start'),
    ],
    rows,
  };
}

function choiceRows(portfolio: Portfolio, field: (typeof choices)[number]): DeckRow[] {
  const spec: FieldSpec = siteFields[field];
  const ofLeases = field === 'leaseStart' || field === 'amortisation' || field === 'terminalMethod';
  const found = new Map<string, Site[]>();
  for (const site of portfolio.sites) {
    const blocks = blocksOf(portfolio, site.id);
    if (field !== 'powerContract' && blocks.length === 0) continue;
    const situation = siteSituation(portfolio.market, site, blocks);
    if (idleSiteInput(field, situation) !== null) continue;
    if (ofLeases && [...situation.models].every((model) => model === 'sell')) continue;
    const label = choiceLabel(spec, site[field]);
    found.set(label, [...(found.get(label) ?? []), site]);
  }
  const options = [...found].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (options.length === 1 && options[0]?.[0] === choiceLabel(spec, String(spec.default))) return [];
  return options.map(([label, sites], index) => ({
    kind: 'body',
    cells: [
      cell(spec.label),
      cell(label),
      { text: sites.length === 1 ? '1 site' : `${formatNumber(sites.length)} sites`, value: sites.length },
      cell(
        index === 0 ? (options.length > 1 ? 'the others' : 'all where it counts') : namesOf(sites),
        'muted',
      ),
    ],
  }));
}

function sitesWith(portfolio: Portfolio, label: string): string {
  const sites = portfolio.sites.filter((site) =>
    blocksOf(portfolio, site.id).some(
      (block) => choiceLabel(siteFields.commercialModel, modelOf(block, site)) === label,
    ),
  );
  return namesOf(sites);
}

const mostNames = 8;

/** The names of a few sites; of many, the first and how many more. */
function namesOf(sites: readonly Site[]): string {
  const names = sites.slice(0, mostNames).map((site) => site.name);
  return `${names.join(', ')}${sites.length > mostNames ? ` and ${formatNumber(sites.length - mostNames)} more` : ''}`;
}

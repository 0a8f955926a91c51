import { blocksOf } from '../../domain/conversion.ts';
import {
  type BlockField,
  blockFields,
  type FieldSpec,
  type SiteField,
  siteFields,
} from '../../domain/fields.ts';
import { formatNumber, notApplicable } from '../../domain/format.ts';
import {
  idleSiteInput,
  isBlockInputIdle,
  modelOf,
  type SiteSituation,
  siteSituation,
} from '../../domain/idleInputs.ts';
import type { Row } from '../../domain/patch.ts';
import { type Block, provenanceId, tiers } from '../../domain/portfolio.ts';
import { formatFieldUnit, formatQuantity } from '../../domain/quantity.ts';
import { cell, column } from '../deckContext.ts';
import type { DeckRow, DeckTable } from '../deckModel.ts';
import { type Inputs, standing } from './standing.ts';

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

/** A site, or a block with a term of its own, and the power for which its value counts. */
interface Holder {
  readonly entity: string;
  readonly spec: FieldSpec;
  readonly value: Row[string] | undefined;
  readonly mw: number;
}

interface Situated extends SiteSituation {
  readonly blocks: readonly Block[];
}

/** Whose values of an input count. Terms of blocks count for their power, other inputs for that of their site. */
function holdersOf(situations: readonly Situated[], name: SiteField): readonly Holder[] {
  const spec: FieldSpec = siteFields[name];
  const ofBlock = Object.hasOwn(blockFields, name)
    ? (blockFields as Record<string, FieldSpec>)[name]
    : undefined;
  const counting = situations.filter((now) => idleSiteInput(name, now) === null);
  const ofSite = ({ site }: Situated, mw: number): Holder => ({
    entity: site.id,
    spec,
    value: site[name],
    mw,
  });
  if (!ofBlock || situations.every((now) => now.blocks.length === 0))
    return counting.map((now) => ofSite(now, now.site.energisedMw));
  return counting.flatMap((now) => {
    const used = now.blocks.filter(
      (block) => !isBlockInputIdle(name as BlockField, modelOf(block, now.site)),
    );
    const own = used.filter((block) => (block as Row)[name] !== null);
    const shared = used
      .filter((block) => !own.includes(block))
      .reduce((sum, block) => sum + block.utilityMw, 0);
    return [
      ...(used.length > own.length ? [ofSite(now, shared)] : []),
      ...own.map((block) => ({
        entity: block.id,
        spec: ofBlock,
        value: (block as Row)[name],
        mw: block.utilityMw,
      })),
    ];
  });
}

/** What is assumed for the sites and blocks where it counts, from lowest to highest. */
export function siteInputTable(inputs: Inputs): DeckTable {
  const situations = inputs.portfolio.sites.map((site): Situated => {
    const blocks = blocksOf(inputs.portfolio, site.id);
    return { ...siteSituation(inputs.portfolio.market, site, blocks), blocks };
  });
  const rows: DeckRow[] = [];
  let untold = 0;
  for (const [name, spec] of Object.entries(siteFields) as [SiteField, FieldSpec][]) {
    if (spec.kind !== 'number' || notAssumed.has(name)) continue;
    const holders = holdersOf(situations, name);
    if (holders.length === 0) continue;
    const isDefault = holders.every(
      (one) => one.value === one.spec.default && !inputs.provenance.has(provenanceId(one.entity, name)),
    );
    if (isDefault && !alwaysTold.has(name)) {
      untold += 1;
      continue;
    }
    const known = holders.flatMap(({ value, mw }) => (typeof value === 'number' ? [{ value, mw }] : []));
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
        cell(standingOf(inputs, holders, name)),
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

function standingOf(inputs: Inputs, holders: readonly Holder[], name: SiteField): string {
  const spec: FieldSpec = siteFields[name];
  const counts = new Map<string, number>();
  for (const one of holders) {
    const { tier } = standing(inputs, one.entity, name, one.spec, one.value);
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

import { choiceLabel } from '../../../shared/domain/choice.ts';
import { type FieldSpec, fieldTables, type TableName } from '../../../shared/domain/fields.ts';
import type { Cell } from '../../../shared/domain/patch.ts';
import type { Portfolio, Tier } from '../../../shared/domain/portfolio.ts';
import { formatFieldUnit, formatQuantity } from '../../../shared/domain/quantity.ts';

/** One input that somebody vouched for, ready to be read. */
export interface SourceRow {
  readonly id: string;
  readonly owner: string;
  readonly field: string;
  readonly value: string;
  readonly isNumber: boolean;
  readonly tier: Tier;
  readonly source: string;
  readonly detail: string;
  readonly date: string;
  readonly original: string;
  readonly reading: string;
  /** Site to go to, where the input is one of a site. */
  readonly siteId: string | null;
}

/** Every input with a recorded origin, with its present value. */
export function sourceRows(portfolio: Portfolio): readonly SourceRow[] {
  const sites = new Map<string, Portfolio['sites'][number]>(portfolio.sites.map((site) => [site.id, site]));
  const blocks = new Map<string, Portfolio['blocks'][number]>(
    portfolio.blocks.map((block) => [block.id, block]),
  );
  const sources = new Map<string, Portfolio['sources'][number]>(
    portfolio.sources.map((source) => [source.id, source]),
  );
  return portfolio.provenance.flatMap((origin): SourceRow[] => {
    const site = sites.get(origin.entity);
    const block = blocks.get(origin.entity);
    const table: TableName = site
      ? 'site'
      : block
        ? 'block'
        : origin.entity === 'market'
          ? 'market'
          : 'portfolio';
    const row: object = site ?? block ?? (table === 'market' ? portfolio.market : portfolio.portfolio);
    const fields: Readonly<Record<string, FieldSpec>> = fieldTables[table];
    const spec = fields[origin.field];
    if (!spec) return [];
    const blockSite = block ? sites.get(block.siteId) : undefined;
    const source = origin.sourceId === null ? undefined : sources.get(origin.sourceId);
    return [
      {
        id: origin.id,
        owner: site?.name ?? (block ? `${blockSite?.name ?? ''}, block ${block.ordinal}` : ownerWords[table]),
        field: spec.label,
        value: valueText(spec, (row as Record<string, Cell>)[origin.field]),
        isNumber: spec.kind === 'number',
        tier: origin.tier,
        source: source?.title ?? '',
        detail: source?.detail ?? '',
        date: source?.date ?? '',
        original: origin.original,
        reading: origin.reading,
        siteId: site?.id ?? block?.siteId ?? null,
      },
    ];
  });
}

const ownerWords: Readonly<Record<TableName, string>> = {
  portfolio: 'Portfolio',
  market: 'Market',
  site: 'Site',
  block: 'Block',
};

function valueText(spec: FieldSpec, value: Cell | undefined): string {
  if (value === null || value === undefined) return spec.inherits ? 'that of its site' : 'empty';
  if (typeof value === 'string') return spec.kind === 'choice' ? choiceLabel(spec, value) : value;
  const unit = formatFieldUnit(spec);
  return `${formatQuantity(value, spec)}${unit ? ` ${unit}` : ''}`;
}

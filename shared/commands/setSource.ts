import { appError } from '../contract/errors.ts';
import { cameWithModel } from '../domain/commercialTerms.ts';
import { fieldSpec, type TableName } from '../domain/fields.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Row, rowChange } from '../domain/patch.ts';
import { type Portfolio, type Provenance, provenanceId, type Tier } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';
import { releasedSources, sourceFor } from './sources.ts';

export interface SetSourceInput {
  /** Id of the site or block; `portfolio` or `market` for their single rows. */
  readonly entity: string;
  readonly field: string;
  readonly tier: Tier;
  /** Empty: no source is named, which only an estimate or a placeholder may leave open. */
  readonly title: string;
  readonly detail: string;
  readonly date: string;
}

/**
 * Says where one input comes from. A source of the same words is shared; one that nothing cites any
 * longer goes. The text as it was found, and how it was read, stay.
 */
export function setSource(portfolio: Portfolio, input: SetSourceInput): EditResult {
  const owner = entityOf(portfolio, input.entity);
  if (!owner) return fail(appError('not-found', `Nothing has the id "${input.entity}"`));
  const spec = fieldSpec(owner.table, input.field);
  if (!spec)
    return fail(
      appError('invalid-input', `There is no input "${input.field}" in ${owner.table}`, {
        field: input.field,
      }),
    );
  const title = input.title.trim();
  if (title === '' && !['estimate', 'placeholder'].includes(input.tier))
    return fail(
      appError('invalid-input', `A ${input.tier} value needs a source: name it`, {
        field: 'title',
        advice: 'Enter the title of the source, or choose estimate or placeholder',
      }),
    );
  const id = provenanceId(input.entity, input.field);
  const before = portfolio.provenance.find((row) => row.id === id) ?? null;
  const source = title === '' ? null : sourceFor(portfolio, title, input.detail.trim(), input.date.trim());
  const after: Provenance = {
    id,
    entity: input.entity,
    field: input.field,
    sourceId: source?.row.id ?? null,
    tier: input.tier,
    original: before?.original ?? '',
    reading: before === null || before.reading === cameWithModel ? 'source entered by hand' : before.reading,
  };
  return ok({
    label: `Set the source of ${owner.name}${spec.label}`,
    patch: [
      ...(source?.patch ?? []),
      ...rowChange('provenance', id, before as Row | null, after as unknown as Row),
      ...releasedSources(portfolio, [after]),
    ],
  });
}

function entityOf(portfolio: Portfolio, entity: string): { table: TableName; name: string } | null {
  if (entity === 'portfolio' || entity === 'market') return { table: entity, name: '' };
  const site = portfolio.sites.find((candidate) => candidate.id === entity);
  if (site) return { table: 'site', name: `${site.name} ` };
  const block = portfolio.blocks.find((candidate) => candidate.id === entity);
  return block ? { table: 'block', name: `block ${block.ordinal} ` } : null;
}

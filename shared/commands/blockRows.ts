import { type AppError, appError } from '../contract/errors.ts';
import { fieldSpec } from '../domain/fields.ts';
import { fail, ok, type Result } from '../domain/outcome.ts';
import { type Patch, type Row, rowChange } from '../domain/patch.ts';
import { type Block, type Portfolio, type Provenance, provenanceId, type Site } from '../domain/portfolio.ts';

/** A block with the site that it stands on, or that there is none. */
export function blockAndSite(
  portfolio: Portfolio,
  blockId: string,
): Result<{ readonly block: Block; readonly site: Site }, AppError> {
  const block = portfolio.blocks.find((candidate) => candidate.id === blockId);
  const site = block && portfolio.sites.find((candidate) => candidate.id === block.siteId);
  return block && site
    ? ok({ block, site })
    : fail(appError('not-found', `No block has the id "${blockId}"`));
}

/** How a block is named in the undo menu. */
export const blockName = (site: Site, block: Block): string => `${site.name} block ${block.ordinal}`;

/**
 * The rows that turn one block into another of the same id. Each changed input becomes an estimate, as it
 * does where somebody types it: who vouched for the old value has not vouched for the new one.
 */
export function changedBlock(portfolio: Portfolio, before: Block, after: Block): Patch {
  const old = before as unknown as Row;
  const next = after as unknown as Row;
  return [
    ...rowChange('block', before.id, old, next),
    ...Object.keys(next)
      .filter((field) => old[field] !== next[field] && fieldSpec('block', field))
      .flatMap((field) => {
        const id = provenanceId(before.id, field);
        const standing: Provenance = {
          id,
          entity: before.id,
          field,
          sourceId: null,
          tier: 'estimate',
          original: '',
          reading: 'moved by hand',
        };
        return rowChange(
          'provenance',
          id,
          (portfolio.provenance.find((row) => row.id === id) ?? null) as Row | null,
          standing as unknown as Row,
        );
      }),
  ];
}

import { appError } from '../contract/errors.ts';
import { blocksOf } from '../domain/conversion.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Row, rowChange } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';

/** Removes a site with its blocks, its readiness and the provenance of both. Sources stay: other inputs may cite them. */
export function removeSite(portfolio: Portfolio, siteId: string): EditResult {
  const site = portfolio.sites.find((candidate) => candidate.id === siteId);
  if (!site) return fail(appError('not-found', `No site has the id "${siteId}"`));
  const blocks = blocksOf(portfolio, siteId);
  const gone = new Set<string>([siteId, ...blocks.map((block) => block.id)]);
  const remove = (table: 'site' | 'block' | 'provenance' | 'rating', row: { readonly id: string }) =>
    rowChange(table, row.id, row as unknown as Row, null);
  return ok({
    label: `Remove ${site.name}`,
    patch: [
      ...portfolio.provenance
        .filter((row) => gone.has(row.entity))
        .flatMap((row) => remove('provenance', row)),
      ...portfolio.ratings.filter((row) => row.siteId === siteId).flatMap((row) => remove('rating', row)),
      ...blocks.flatMap((block) => remove('block', block)),
      ...remove('site', site),
    ],
  });
}

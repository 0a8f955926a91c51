import { slugId } from '../domain/ids.ts';
import { newSource } from '../domain/newRows.ts';
import { type Patch, type Row, rowChange } from '../domain/patch.ts';
import type { Portfolio, Provenance, Source } from '../domain/portfolio.ts';

/** The source of these words, and the rows that add it where the portfolio has none of the same words. */
export function sourceFor(
  portfolio: Portfolio,
  title: string,
  detail: string,
  date: string,
): { readonly row: Source; readonly patch: Patch } {
  const same = portfolio.sources.find(
    (source) => source.title === title && source.detail === detail && source.date === date,
  );
  if (same) return { row: same, patch: [] };
  const taken = new Set<string>(portfolio.sources.map((source) => source.id));
  const row = newSource(slugId(title, taken), title, detail, date);
  return { row, patch: rowChange('source', row.id, null, row as unknown as Row) };
}

/** The removal of sources that nothing cites any longer once these rows of provenance stand. */
export function releasedSources(portfolio: Portfolio, after: readonly Provenance[]): Patch {
  const replaced = new Map(after.map((row) => [row.id, row]));
  const cited = new Set<string | null>([
    ...portfolio.provenance.filter((row) => !replaced.has(row.id)).map((row) => row.sourceId),
    ...after.map((row) => row.sourceId),
  ]);
  const released = new Set(
    portfolio.provenance
      .filter((row) => replaced.has(row.id) && row.sourceId !== null && !cited.has(row.sourceId))
      .map((row) => row.sourceId),
  );
  return portfolio.sources
    .filter((source) => released.has(source.id))
    .flatMap((source) => rowChange('source', source.id, source as unknown as Row, null));
}

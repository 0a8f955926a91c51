import { fieldSpec, type TableName } from '../domain/fields.ts';
import type { Cell } from '../domain/patch.ts';
import { type Portfolio, provenanceId, type Tier } from '../domain/portfolio.ts';

const indexes = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, unknown>>();

/** Rows by their ids. A list is indexed once: thousands of inputs look into the same ones. */
function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  const known = indexes.get(rows) as ReadonlyMap<string, T> | undefined;
  if (known) return known;
  const index = new Map(rows.map((row) => [row.id, row]));
  indexes.set(rows, index);
  return index;
}

/** Who vouches for an input. */
export interface SourceCard {
  readonly tier: Tier;
  readonly title: string;
  readonly detail: string;
  readonly date: string;
  /** The text as it was found, and how it was read; empty where it was plain. */
  readonly original: string;
  readonly reading: string;
}

/**
 * Who vouches for an input. A value that nobody has given a source is the default of its field, with the
 * basis of that default; any other value without one is a placeholder.
 */
export function sourceCard(
  portfolio: Portfolio,
  table: TableName,
  key: string,
  field: string,
  value: Cell | undefined,
): SourceCard {
  const found = byId(portfolio.provenance).get(provenanceId(key, field));
  const source = found?.sourceId ? byId(portfolio.sources).get(found.sourceId) : undefined;
  if (found)
    return {
      tier: found.tier,
      title: source?.title ?? (found.reading || 'no source given'),
      detail: source?.detail ?? '',
      date: source?.date ?? '',
      original: found.original,
      reading: found.reading,
    };
  const spec = fieldSpec(table, field);
  const isDefault = spec !== undefined && spec.default === value && spec.defaultSource !== undefined;
  return {
    tier: isDefault ? (spec.defaultTier ?? 'estimate') : 'placeholder',
    title: isDefault ? `Default: ${spec.defaultSource}` : 'no source given',
    detail: '',
    date: '',
    original: '',
    reading: '',
  };
}

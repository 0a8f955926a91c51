export type SiteId = string & { readonly __brand: 'SiteId' };
export type BlockId = string & { readonly __brand: 'BlockId' };
export type SourceId = string & { readonly __brand: 'SourceId' };
export type DealId = string & { readonly __brand: 'DealId' };

export const siteId = (text: string): SiteId => text as SiteId;
export const blockId = (text: string): BlockId => text as BlockId;
export const sourceId = (text: string): SourceId => text as SourceId;
export const dealId = (text: string): DealId => text as DealId;

/**
 * A readable id made from `text`, different from every id in `taken`: `rockdale`, then `rockdale-2`.
 * Ids are stable names in files and on the command line, so they are made of words, not of chance.
 */
export function slugId(text: string, taken: ReadonlySet<string>): string {
  const base =
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 48) || 'item';
  return freeId(base, taken);
}

/** `base`, or the first of `base-2`, `base-3` and so on that is not in `taken`. */
export function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

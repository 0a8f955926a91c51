import type { Candidates } from './option.ts';
import { plannedOption } from './planResult.ts';
import type { OfferedOptions } from './result.ts';

/** The options of every site, with what beats those that are never needed: `mining on`, or another by its id. */
export function offeredOptions(
  { sites }: Candidates,
  dominated: ReadonlyMap<string, string | null>,
): readonly OfferedOptions[] {
  return sites.map(({ siteId, name, closed, options, refused }) => ({
    siteId,
    name,
    closed,
    offered: options.map((option) => ({
      ...plannedOption(option),
      dominatedBy: dominated.has(option.id) ? (dominated.get(option.id) ?? 'mining on') : null,
    })),
    refused: refused.map(({ id, words, reason }) => ({ id, words, reason })),
  }));
}

import type { Candidates, Option, OptionShape } from './option.ts';

/** What each site does, in the order of the sites of the candidates: an option, or mining on where null. */
export type Chosen = readonly (Option | null)[];

/** What an option does, whenever and with whose money: plans that differ in none of these are one plan. */
export function choiceKey({ siteId, utilityMw, model }: OptionShape): string {
  return `${siteId}/${utilityMw}/${model}`;
}

export function keysOf(chosen: Chosen): ReadonlySet<string> {
  return new Set(chosen.flatMap((option) => (option ? [choiceKey(option)] : [])));
}

/** The plan that the values of a program say; `options` are those of its first columns. */
export function chosenAt(
  candidates: Candidates,
  options: readonly Option[],
  values: ArrayLike<number>,
): Chosen {
  const picked = new Map(
    options.flatMap((option, column) =>
      (values[column] ?? 0) > 0.5 ? [[option.siteId, option] as const] : [],
    ),
  );
  return candidates.sites.map(({ siteId }) => picked.get(siteId) ?? null);
}

/** A sum over the sites of a plan. */
export function total(chosen: Chosen, of: (option: Option) => number): number {
  return chosen.reduce((sum, option) => sum + (option ? of(option) : 0), 0);
}

/** Gain of a plan over do-nothing in each sampled future. */
export function gainFutures(candidates: Candidates, chosen: Chosen): Float64Array {
  return candidates.doNothingFutures.map((_, future) => total(chosen, ({ futures }) => futures[future] ?? 0));
}

/** NPV of a plan in each sampled future. */
export function npvFutures(candidates: Candidates, chosen: Chosen): Float64Array {
  const gains = gainFutures(candidates, chosen);
  return candidates.doNothingFutures.map((nothing, future) => nothing + (gains[future] ?? 0));
}

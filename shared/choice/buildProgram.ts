import { choiceKey } from './chosen.ts';
import type { LimitId } from './limitIds.ts';
import { addLimitRows, addRiskRows, million, type OptionColumn, type RowMaker } from './limitRows.ts';
import type { Limits } from './limits.ts';
import type { Candidates, Option } from './option.ts';
import type { Column, Program, Row } from './program.ts';

/** A program with the option behind each of its first columns. */
export interface ChoiceProgram {
  readonly program: Program;
  readonly options: readonly Option[];
  /** Options that another of their site, or mining on, beats in all that counts: id to the one that does. */
  readonly dominated: ReadonlyMap<string, string | null>;
}

export interface ProgramWish {
  /**
   * Whether an option may give way to any better one of its site, or only to one that does the same at
   * another time or with other money: plans that are told apart by what they do need the latter.
   */
  readonly pruning: 'all' | 'sameChoice' | 'none';
  /** Plans that are excluded, as the set of what they do; see `choiceKey`. */
  readonly excluded?: readonly ReadonlySet<string>[];
}

/** The program that chooses at most one option for each site under limits. */
export function buildProgram(candidates: Candidates, limits: Limits, wish: ProgramWish): ChoiceProgram {
  const all = candidates.sites.flatMap(({ options }, site) => options.map((option) => ({ option, site })));
  const full = assemble(candidates, limits, all, wish);
  if (wish.pruning === 'none') return { ...full, dominated: new Map() };
  const dominated = findDominated(full, all, wish.pruning);
  if (dominated.size === 0) return { ...full, dominated };
  const kept = all.filter(({ option }) => !dominated.has(option.id));
  return { ...assemble(candidates, limits, kept, wish), dominated };
}

interface Placed {
  readonly option: Option;
  readonly site: number;
}

function assemble(
  candidates: Candidates,
  limits: Limits,
  placed: readonly Placed[],
  { excluded = [] }: ProgramWish,
): Omit<ChoiceProgram, 'dominated'> {
  const columns: Column[] = placed.map(({ option }) => ({
    name: option.id,
    cost: option.figures.gainUsd / million,
    lower: 0,
    upper: 1,
    isInteger: true,
  }));
  const rows: Row[] = [];
  const options = placed.map((each, column): OptionColumn => ({ ...each, column }));
  const push = (
    of: LimitId | null,
    name: string,
    { lower = -Infinity, upper = Infinity }: { readonly lower?: number; readonly upper?: number },
    entries: readonly (readonly [number, number])[],
  ): void => {
    const some = entries.filter(([, value]) => value !== 0);
    // What every plan keeps needs no row.
    const most = some.reduce(
      (sum, [column, value]) => sum + Math.max(0, value) * (columns[column]?.upper ?? 1),
      0,
    );
    const least = some.reduce(
      (sum, [column, value]) => sum + Math.min(0, value) * (columns[column]?.upper ?? 1),
      0,
    );
    const isFree =
      some.every(([column]) => (columns[column]?.lower ?? 0) === 0) && most <= upper && least >= lower;
    if (isFree) return;
    rows.push({
      name,
      of,
      lower,
      upper,
      columns: some.map(([column]) => column),
      values: some.map(([, value]) => value),
    });
  };
  candidates.sites.forEach(({ siteId }, site) => {
    const own = options.filter((each) => each.site === site);
    if (own.length > 1)
      push(
        null,
        `one plan for ${siteId}`,
        { upper: 1 },
        own.map(({ column }) => [column, 1]),
      );
  });
  const make: RowMaker = {
    options,
    column: (name, { cost = 0, lower = 0, upper = Infinity, isInteger = false }) =>
      columns.push({ name, cost, lower, upper, isInteger }) - 1,
    row: (of, name, bounds, amountOf, further = []) =>
      push(of, name, bounds, [
        ...options.map((each) => [each.column, amountOf(each.option, each)] as const),
        ...further,
      ]),
  };
  addLimitRows(make, candidates, limits);
  addRiskRows(make, candidates, limits);
  excluded.forEach((keys, index) => {
    excludePlan(candidates, options, keys, (entries, upper) =>
      push(null, `not plan ${index + 1}`, { upper }, entries),
    );
  });
  return { program: { columns, rows }, options: placed.map(({ option }) => option) };
}

/** Forbids a plan: what it does at the sites that convert, and mining on at all others. */
function excludePlan(
  candidates: Candidates,
  options: readonly OptionColumn[],
  keys: ReadonlySet<string>,
  push: (entries: readonly (readonly [number, number])[], upper: number) => void,
): void {
  const converting = new Set(
    candidates.sites.flatMap(({ options: own }, site) =>
      own.some((option) => keys.has(choiceKey(option))) ? [site] : [],
    ),
  );
  push(
    options.map(({ column, option, site }) => {
      if (keys.has(choiceKey(option))) return [column, 1];
      return [column, converting.has(site) ? 0 : -1];
    }),
    converting.size - 1,
  );
}

/**
 * Options that are never needed: another option of the same site, or mining on, is worth as much or more and
 * uses no more of anything that a row limits. Of equals the first stays.
 */
function findDominated(
  { program, options }: Omit<ChoiceProgram, 'dominated'>,
  placed: readonly Placed[],
  pruning: 'all' | 'sameChoice',
): ReadonlyMap<string, string | null> {
  // What an option uses: each bounded side of each row that is of a limit, so that less is better.
  const uses = options.map((): number[] => []);
  for (const row of program.rows) {
    if (row.of === null) continue;
    const values = new Float64Array(options.length);
    row.columns.forEach((column, place) => {
      if (column < values.length) values[column] = row.values[place] ?? 0;
    });
    values.forEach((value, column) => {
      if (row.upper !== Infinity) uses[column]?.push(value);
      if (row.lower !== -Infinity) uses[column]?.push(-value);
    });
  }
  const costs = program.columns.map(({ cost }) => cost);
  const dominated = new Map<string, string | null>();
  const beats = (a: number | null, b: number): boolean => {
    const costA = a === null ? 0 : (costs[a] ?? 0);
    if (costA < (costs[b] ?? 0)) return false;
    const usesA = a === null ? null : uses[a];
    return (uses[b] ?? []).every((value, place) => (usesA?.[place] ?? 0) <= value);
  };
  const sites = new Map<number, number[]>();
  placed.forEach(({ site }, column) => {
    sites.set(site, [...(sites.get(site) ?? []), column]);
  });
  for (const own of sites.values())
    for (const b of own) {
      const option = options[b];
      if (!option) continue;
      if (pruning === 'all' && beats(null, b)) {
        dominated.set(option.id, null);
        continue;
      }
      for (const a of own) {
        const other = options[a];
        if (a === b || !other || dominated.has(other.id)) continue;
        if (pruning === 'sameChoice' && choiceKey(other) !== choiceKey(option)) continue;
        if (!beats(a, b) || (beats(b, a) && a > b)) continue;
        dominated.set(option.id, other.id);
        break;
      }
    }
  return dominated;
}

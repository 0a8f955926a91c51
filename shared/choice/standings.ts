import { formatUsdM } from '../domain/format.ts';
import { buildProgram } from './buildProgram.ts';
import { namesOf } from './explain.ts';
import { activeLimits, type LimitId, needsFutures, placeOf } from './limitIds.ts';
import type { Limits } from './limits.ts';
import type { Candidates, Option } from './option.ts';
import type { Row } from './program.ts';
import type { ListedOption } from './result.ts';
import { limitText, optionText } from './words.ts';

export type Standing = ListedOption['standing'];

/** Before the search nothing is said of what is searched. */
export const openStanding: Standing = { kind: 'open', words: '', by: null, limit: null };

/** Of the size of a bound: an option that is over it by less may still be chosen by the solver. */
const tolerance = 1e-6;

/** How every option that is offered stands to the limits, risk aside, by its id. */
export function standingsOf(candidates: Candidates, limits: Limits): ReadonlyMap<string, Standing> {
  const aside = withoutRisk(limits);
  const nameOf = namesOf(candidates);
  const barred = barredOptions(candidates, aside);
  const { dominated } = buildProgram(candidates, aside, { pruning: 'all' });
  const all = new Map(candidates.sites.flatMap(({ options }) => options.map((each) => [each.id, each])));
  const isLimited = activeLimits(aside).length > 0;
  const standing = (option: Option): Standing => {
    const limit = barred.get(option.id);
    if (limit !== undefined) {
      const text = limitText(aside, limit, nameOf);
      return placeOf(limit)
        ? { kind: 'locked', words: `Locked: ${text}`, by: null, limit: text }
        : { kind: 'noRoom', words: `No plan has room for it: ${text}`, by: null, limit: text };
    }
    const by = dominated.get(option.id);
    if (by === undefined) return openStanding;
    return {
      kind: 'beaten',
      words: beatenText(option, by === null ? null : all.get(by), isLimited),
      by,
      limit: null,
    };
  };
  return new Map([...all].map(([id, option]) => [id, standing(option)]));
}

/** The limits but for those on risk, which would need the futures of every option. */
function withoutRisk(limits: Limits): Limits {
  return needsFutures(limits)
    ? {
        ...limits,
        objective: limits.objective === 'npvLessCvar' ? 'npv' : limits.objective,
        risk: { ...limits.risk, chanceOfLoss: null, cvarUsd: null },
      }
    : limits;
}

function beatenText(option: Option, by: Option | null | undefined, isLimited: boolean): string {
  const more = (by?.figures.gainUsd ?? 0) - option.figures.gainUsd;
  const gain = more < 5_000 ? 'gains as much' : `gains ${formatUsdM(more)} more`;
  const lead = by ? `Beaten by ${optionText(by)}: it ${gain}` : `Beaten by mining on, which ${gain}`;
  return isLimited ? `${lead} and uses no more of any limit` : lead;
}

/**
 * Options that no plan under the limits can have, whatever the other sites do, each with a limit or lock that
 * forbids it: a row stays broken where every other site gives it as much room as any of its options can.
 */
export function barredOptions(candidates: Candidates, limits: Limits): ReadonlyMap<string, LimitId> {
  const { program, options } = buildProgram(candidates, limits, { pruning: 'none' });
  const barred = new Map<string, LimitId>();
  for (const row of program.rows) {
    if (row.of === null) continue;
    const { values, least, most } = reachOf(row, options, program.columns);
    // Rows that `buildProgram` makes are of limits.
    const of = row.of as LimitId;
    options.forEach((option, column) => {
      const value = values[column] ?? 0;
      const low = value + least.all - (least.bySite.get(option.siteId) ?? 0);
      const high = value + most.all - (most.bySite.get(option.siteId) ?? 0);
      const isOver = low > row.upper + tolerance * Math.max(1, Math.abs(row.upper));
      const isUnder = high < row.lower - tolerance * Math.max(1, Math.abs(row.lower));
      const known = barred.get(option.id);
      // What somebody decided says more than a sum.
      if ((isOver || isUnder) && (known === undefined || (placeOf(of) && !placeOf(known))))
        barred.set(option.id, of);
    });
  }
  return barred;
}

interface Reach {
  /** Over all sites and further columns. */
  all: number;
  readonly bySite: Map<string, number>;
}

/** How low and how high a row can be brought: at each site by one option or none. */
function reachOf(
  row: Row,
  options: readonly Option[],
  columns: readonly { readonly lower: number; readonly upper: number }[],
): { readonly values: Float64Array; readonly least: Reach; readonly most: Reach } {
  const values = new Float64Array(options.length);
  const least: Reach = { all: 0, bySite: new Map() };
  const most: Reach = { all: 0, bySite: new Map() };
  row.columns.forEach((column, place) => {
    const value = row.values[place] ?? 0;
    const option = options[column];
    if (option) {
      values[column] = value;
      least.bySite.set(option.siteId, Math.min(least.bySite.get(option.siteId) ?? 0, value));
      most.bySite.set(option.siteId, Math.max(most.bySite.get(option.siteId) ?? 0, value));
      return;
    }
    const { lower = 0, upper = 0 } = columns[column] ?? {};
    const ends = [lower, upper].map((end) => (end === 0 ? 0 : end * value));
    least.all += Math.min(...ends);
    most.all += Math.max(...ends);
  });
  for (const value of least.bySite.values()) least.all += value;
  for (const value of most.bySite.values()) most.all += value;
  return { values, least, most };
}

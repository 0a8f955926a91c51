/** The value of a coalition: `members` has bit i set where group i has changed. NaN where there is none. */
export type CoalitionValue = (members: number) => number;

/** How the difference between none and all is shared out. */
export interface Shares {
  /** One amount for each group; together exactly the difference, but for rounding of binary fractions. */
  readonly values: readonly number[];
  /** One standard error for each group where orders were sampled; null where all of them count. */
  readonly errors: readonly number[] | null;
  /** Coalitions that were evaluated. */
  readonly evaluations: number;
}

/** With more groups than this, orders are sampled: all coalitions of ten are 1,024 evaluations. */
export const mostExactGroups = 10;
/** More groups than this have no coalitions in whole numbers of 32 bits. */
export const mostGroups = 30;

/** Pairs of orders that are drawn at least and at most, and the error at which no more are needed. */
const leastPairs = 12;
const mostPairs = 60;
const errorWanted = 0.005;

/**
 * Shapley values: what each group adds, averaged over all orders in which the groups could change. Exact up
 * to ten groups, each coalition evaluated once; beyond, pairs of an order and its reverse are drawn from a
 * fixed stream until the largest standard error is half a per cent of what moves, or 60 pairs. Answers null
 * where a coalition has no value. Throws a RangeError beyond 30 groups. Yields after each evaluation.
 *
 * `cheapFirst`: groups ordered by what it costs to toggle them, cheapest first; exact coalitions are gone
 * through so that the dear ones are toggled least. Source: L. S. Shapley, A value for n-person games (1953).
 */
export function* shapleyShares(
  count: number,
  value: CoalitionValue,
  cheapFirst: readonly number[] = Array.from({ length: count }, (_, group) => group),
): Generator<void, Shares | null> {
  if (count > mostGroups) throw new RangeError(`${count} groups are more than ${mostGroups}`);
  return count <= mostExactGroups ? yield* exact(count, value, cheapFirst) : yield* sampled(count, value);
}

function* exact(
  count: number,
  value: CoalitionValue,
  cheapFirst: readonly number[],
): Generator<void, Shares | null> {
  const size = 2 ** count;
  const worth = new Float64Array(size);
  for (let step = 0; step < size; step += 1) {
    // Neighbours in a Gray code differ by one group, the first of the order most often.
    const gray = step ^ (step >> 1);
    let members = 0;
    cheapFirst.forEach((group, place) => {
      if (gray & (1 << place)) members |= 1 << group;
    });
    const found = value(members);
    if (!Number.isFinite(found)) return null;
    worth[members] = found;
    yield;
  }
  const weights = weightsOf(count);
  const values = Array.from({ length: count }, (_, group) => {
    let share = 0;
    for (let members = 0; members < size; members += 1) {
      if (members & (1 << group)) continue;
      const added = (worth[members | (1 << group)] ?? 0) - (worth[members] ?? 0);
      share += (weights[bitsIn(members)] ?? 0) * added;
    }
    return share;
  });
  return { values, errors: null, evaluations: size };
}

/** Weight of a coalition by its size: s! (n - s - 1)! / n!. */
function weightsOf(count: number): readonly number[] {
  const weights: number[] = [];
  let weight = 1 / Math.max(1, count);
  for (let size = 0; size < count; size += 1) {
    weights.push(weight);
    weight *= (size + 1) / (count - size - 1);
  }
  return weights;
}

function bitsIn(members: number): number {
  let bits = 0;
  for (let rest = members; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

function* sampled(count: number, value: CoalitionValue): Generator<void, Shares | null> {
  const known = new Map<number, number>();
  const worth = (members: number): number => {
    const before = known.get(members);
    if (before !== undefined) return before;
    const found = value(members);
    known.set(members, found);
    return found;
  };
  const random = stream(count);
  const mean = new Float64Array(count);
  const spread = new Float64Array(count);
  let pairs = 0;
  let isExactEnough = false;
  while (pairs < mostPairs && !isExactEnough) {
    const order = shuffled(count, random);
    const added = new Float64Array(count);
    for (const each of [order, [...order].reverse()]) {
      let members = 0;
      let before = worth(0);
      for (const group of each) {
        members |= 1 << group;
        const after = worth(members);
        if (!Number.isFinite(after) || !Number.isFinite(before)) return null;
        added[group] = (added[group] ?? 0) + (after - before) / 2;
        before = after;
        yield;
      }
    }
    pairs += 1;
    for (let group = 0; group < count; group += 1) {
      const off = (added[group] ?? 0) - (mean[group] ?? 0);
      mean[group] = (mean[group] ?? 0) + off / pairs;
      spread[group] = (spread[group] ?? 0) + off * ((added[group] ?? 0) - (mean[group] ?? 0));
    }
    if (pairs >= leastPairs) {
      const moved = mean.reduce((sum, each) => sum + Math.abs(each), 0);
      isExactEnough = Math.max(...errorsOf(spread, pairs)) <= errorWanted * moved;
    }
  }
  return { values: [...mean], errors: errorsOf(spread, pairs), evaluations: known.size };
}

/** Standard errors of means over pairs; a pair counts once, for its two orders are not independent. */
function errorsOf(spread: Float64Array, pairs: number): readonly number[] {
  return [...spread].map((squares) => Math.sqrt(squares / Math.max(1, pairs - 1) / pairs));
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, group) => group);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** Numbers from 0 to 1 that are the same for the same start (mulberry32). */
function stream(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from './finished.ts';
import { type CoalitionValue, mostExactGroups, type Shares, shapleyShares } from './shapley.ts';

function shares(count: number, value: CoalitionValue): Shares {
  const found = finished(shapleyShares(count, value));
  if (!found) throw new Error('a coalition has no value');
  return found;
}

/** The definition itself: what each group adds, averaged over every order. */
function overAllOrders(count: number, value: CoalitionValue): number[] {
  const added = Array.from({ length: count }, () => 0);
  let orders = 0;
  const walk = (left: readonly number[], order: readonly number[]): void => {
    if (left.length === 0) {
      orders += 1;
      let members = 0;
      for (const group of order) {
        added[group] = (added[group] ?? 0) + value(members | (1 << group)) - value(members);
        members |= 1 << group;
      }
    }
    for (const group of left)
      walk(
        left.filter((other) => other !== group),
        [...order, group],
      );
  };
  walk(
    Array.from({ length: count }, (_, group) => group),
    [],
  );
  return added.map((sum) => sum / orders);
}

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
/** A game of `count` groups: one amount for every coalition. */
const game = (count: number) => fc.array(amount, { minLength: 2 ** count, maxLength: 2 ** count });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('Shapley values', () => {
  it('are the averages over all orders', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(fc.constant(count), game(count))),
        ([count, worth]) => {
          const value: CoalitionValue = (members) => worth[members] ?? 0;
          const expected = overAllOrders(count, value);
          shares(count, value).values.forEach((share, group) => {
            expect(share).toBeCloseTo(expected[group] ?? 0, 6);
          });
        },
      ),
    );
  });

  it('add up to the whole difference, whatever order the coalitions are gone through in', () => {
    fc.assert(
      fc.property(game(6), fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (worth, order) => {
        const value: CoalitionValue = (members) => worth[members] ?? 0;
        const found = finished(shapleyShares(6, value, order));
        expect(sum(found?.values ?? [])).toBeCloseTo((worth[63] ?? 0) - (worth[0] ?? 0), 5);
        expect(found?.values).toEqual(shares(6, value).values);
      }),
    );
  });

  it('are nothing for a group that never counts, and alike for groups that are alike', () => {
    fc.assert(
      fc.property(game(3), amount, (worth, each) => {
        // Group 3 never counts; groups 4 and 5 add the same, once or twice.
        const value: CoalitionValue = (members) => {
          const twins = ((members >> 4) & 1) + ((members >> 5) & 1);
          return (worth[members & 7] ?? 0) + each * twins * twins;
        };
        const { values } = shares(6, value);
        expect(values[3]).toBe(0);
        expect(values[4]).toBeCloseTo(values[5] ?? 0, 6);
        expect(values[4]).toBeCloseTo(2 * each, 5);
      }),
    );
  });

  it('are the plain differences where nothing works together', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 10 }), (each) => {
        const value: CoalitionValue = (members) => sum(each.filter((_, group) => members & (1 << group)));
        shares(each.length, value).values.forEach((share, group) => {
          expect(share).toBeCloseTo(each[group] ?? 0, 5);
        });
      }),
    );
  });

  it('evaluate each coalition once', () => {
    const seen: number[] = [];
    const found = shares(8, (members) => seen.push(members));
    expect(new Set(seen).size).toBe(256);
    expect(seen).toHaveLength(256);
    expect(found).toMatchObject({ evaluations: 256, errors: null });
  });

  it('have no answer where a coalition has no value', () => {
    expect(finished(shapleyShares(3, (members) => (members === 5 ? Number.NaN : members)))).toBeNull();
  });
});

describe('sampled Shapley values', () => {
  const count = mostExactGroups + 2;
  /** Pairs of groups work together: the value of each is known by hand. */
  const value: CoalitionValue = (members) => {
    let worth = 0;
    for (let group = 0; group < count; group += 1) {
      if (!(members & (1 << group))) continue;
      worth += 10 * (group + 1);
      for (let other = 0; other < group; other += 1) if (members & (1 << other)) worth += group - other;
    }
    return worth;
  };
  const exactShare = (group: number): number => {
    let share = 10 * (group + 1);
    for (let other = 0; other < count; other += 1) share += Math.abs(group - other) / 2;
    return share;
  };

  it('add up to the whole difference, and come out the same again', () => {
    const found = shares(count, value);
    expect(sum(found.values)).toBeCloseTo(value(2 ** count - 1), 6);
    expect(shares(count, value)).toEqual(found);
  });

  it('are exact for pairs that work together, for each order comes with its reverse', () => {
    const found = shares(count, value);
    found.values.forEach((share, group) => {
      expect(share).toBeCloseTo(exactShare(group), 6);
    });
    expect(Math.max(...(found.errors ?? [1]))).toBeLessThan(1e-9);
  });

  it('lie within a few standard errors where three work together', () => {
    const three: CoalitionValue = (members) => value(members) + ((members & 7) === 7 ? 600 : 0);
    const found = shares(count, three);
    found.values.forEach((share, group) => {
      const expected = exactShare(group) + (group < 3 ? 200 : 0);
      const error = found.errors?.[group] ?? Number.NaN;
      if (group < 3) expect(error).toBeGreaterThan(0);
      expect(Math.abs(share - expected)).toBeLessThanOrEqual(4 * error + 1e-6);
    });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitFields } from './limitFields.ts';
import { type Limits, noLimits, parseLimits } from './limits.ts';

/** Limits in which every limit of several numbers is set, so that each of its numbers can be. */
const all: Limits = {
  ...noLimits(),
  cash: { leastUsd: 0, raiseMostUsdPerYear: 0, raiseCost: 0.05 },
  leverage: { most: 4, fromYear: 4 },
  hashrate: { leastEh: 9, years: 5 },
};

test.each(Object.entries(limitFields))(
  '%s comes back as it was set, within what limits may be',
  (_, field) => {
    const {
      min = 0,
      max = 1,
      whole = false,
      nullable = false,
    } = field.spec as {
      readonly min?: number;
      readonly max?: number;
      readonly whole?: boolean;
      readonly nullable?: boolean;
    };
    const value = whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(value, (typed) => {
        // A tail of the fewest futures holds no future: limits refuse that themselves.
        const roomy = { ...all, risk: { ...all.risk, tail: 0.5, futures: 2_000 } };
        const next = { ...roomy, ...field.write(roomy, typed) };
        expect(parseLimits(next).ok).toBe(true);
        expect(field.read(next)).toBeCloseTo(typed, 6);
      }),
      { numRuns: 30 },
    );
    if (nullable) {
      const free = { ...all, ...field.write(all, null) };
      expect(field.read(free)).toBeNull();
      expect(parseLimits(free).ok).toBe(true);
    } else expect(field.write(all, null)).toEqual({});
  },
);

test('a limit of several numbers begins with what is usual, and its further numbers wait for it', () => {
  const { hashrate, hashrateYears } = limitFields;
  expect(hashrateYears.write(noLimits(), 3)).toEqual({});
  const set = { ...noLimits(), ...hashrate.write(noLimits(), 9) };
  expect(set.hashrate).toEqual({ leastEh: 9, years: 5 });
  expect({ ...set, ...hashrateYears.write(set, 3) }.hashrate).toEqual({ leastEh: 9, years: 3 });
});

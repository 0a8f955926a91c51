import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToSum, closeSums, sumExactly } from './exactSums.ts';

const amounts = fc.array(
  fc.oneof(
    fc.double({ min: -1e11, max: 1e11, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.integer({ min: -1_000, max: 1_000 }),
  ),
  { maxLength: 60 },
);

test('a sum is the same in any order', () => {
  fc.assert(
    fc.property(amounts, fc.infiniteStream(fc.nat()), (values, keys) => {
      const sum = sumExactly(values);
      const shuffled = values
        .map((value) => ({ value, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value);
      expect(sumExactly(shuffled)).toBe(sum);
      expect(sumExactly([...values].reverse())).toBe(sum);
    }),
  );
});

test('a sum is that of whole numbers, as near as a double comes to it', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const unit = 2 ** 54;
      const exact = values.reduce((sum, value) => sum + BigInt(Math.round(value * unit)), 0n);
      const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      // Of a value only what is below 2^-54 is lost.
      expect(Math.abs(sumExactly(values) - Number(exact) / unit)).toBeLessThanOrEqual(size * 60 * 2 ** -52);
      const parts = values.map((value) => Math.round(value * 8) / 8);
      expect(sumExactly(parts)).toBe(Number(parts.reduce((sum, part) => sum + BigInt(part * 8), 0n)) / 8);
    }),
  );
});

test('what is taken away leaves no trace', () => {
  fc.assert(
    fc.property(amounts, amounts, (kept, taken) => {
      const sums = new Float64Array(2);
      for (const value of [...kept, ...taken]) addToSum(sums, 0, 1, value);
      const less = new Float64Array(2);
      for (const value of taken) addToSum(less, 0, 1, value);
      for (const half of [0, 1]) sums[half] = (sums[half] ?? 0) - (less[half] ?? 0);
      closeSums(sums, 1);
      expect(sums[0]).toBe(sumExactly(kept));
    }),
  );
});

test('what has no number makes a sum that has none', () => {
  expect(sumExactly([1, Number.NaN])).toBeNaN();
  expect(sumExactly([])).toBe(0);
});

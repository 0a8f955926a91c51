import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centsOf, SumOfAmounts, SumOfSquares } from './exactSum.ts';

const amounts = fc.array(
  fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: -9e13, max: 9e13, noNaN: true }),
    fc.constantFrom(0, 0.01, -0.01, 2 ** 40 / 100, -(2 ** 40) / 100, (2 ** 40 - 1) / 100),
  ),
);

test('sums of amounts and of their squares are those of whole numbers, whenever they are taken', () => {
  fc.assert(
    fc.property(fc.array(amounts, { maxLength: 4 }), (parts) => {
      const sum = new SumOfAmounts();
      let [found, squares] = [0n, 0n];
      for (const part of parts) {
        for (const amount of part) sum.add(amount);
        sum.take((more, moreSquares) => {
          found += more;
          squares += moreSquares;
        });
      }
      const cents = parts.flat().map(centsOf);
      expect(found).toBe(cents.reduce((total, each) => total + each, 0n));
      expect(squares).toBe(cents.reduce((total, each) => total + each * each, 0n));
    }),
  );
});

test('as many squares as there may be are added up exactly', () => {
  const sum = new SumOfSquares();
  const largest = 2 ** 40 - 1;
  for (let i = 0; i < 10_000; i += 1) sum.add(i % 2 === 0 ? largest : -largest);
  expect(sum.total).toBe(10_000n * BigInt(largest) ** 2n);
});

test('what is no number is refused', () => {
  expect(() => new SumOfAmounts().add(Number.NaN)).toThrow(RangeError);
});

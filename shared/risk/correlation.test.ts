import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copula, nearestCorrelation } from './correlation.ts';
import { eigen, entry, type Matrix } from './eigen.ts';
import { normalQuantile } from './normal.ts';
import { marketKey, RandomStream } from './philox.ts';

const product = (factor: Matrix): number[][] =>
  factor.map((a) => factor.map((b) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)));

const symmetric = fc
  .integer({ min: 2, max: 8 })
  .chain((size) =>
    fc
      .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size * size, maxLength: size * size })
      .map((values) =>
        Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (__, j) =>
            i === j ? 1 : (values[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
          ),
        ),
      ),
  );

describe('eigenvalues', () => {
  it('of any symmetric matrix rebuild it', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const pairs = eigen(matrix);
        matrix.forEach((row, i) => {
          row.forEach((value, j) => {
            const rebuilt = pairs.reduce(
              (sum, pair) => sum + pair.value * (pair.vector[i] ?? 0) * (pair.vector[j] ?? 0),
              0,
            );
            expect(rebuilt).toBeCloseTo(value, 12);
          });
        });
      }),
    );
  });
});

describe('a copula', () => {
  it('keeps correlations that numbers can have', () => {
    const made = copula(['a', 'b', 'c'], [{ a: 'a', b: 'b', correlation: 0.6 }]);
    expect(made.repair).toBeNull();
    expect(product(made.factor)[0]?.[1]).toBeCloseTo(0.6, 15);
    expect(made.factor[2]).toEqual([0, 0, 1]);
  });

  it('repairs what no numbers can have, as Higham (2002) publishes it, and tells the change', () => {
    // Higham, section 4: the nearest correlation matrix of this one has 0.7607 and 0.1573.
    const nearest = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(entry(nearest, 0, 1)).toBeCloseTo(0.7607, 4);
    expect(entry(nearest, 0, 2)).toBeCloseTo(0.1573, 4);
    const made = copula(
      ['a', 'b', 'c'],
      [
        { a: 'a', b: 'b', correlation: 1 },
        { a: 'c', b: 'b', correlation: 1 },
      ],
    );
    expect(made.repair?.largestChange).toBeCloseTo(1 - 0.7607, 4);
    expect(made.repair).toMatchObject({ stated: 1 });
  });

  it('of any stated correlations is one that numbers can have', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const drivers = matrix.map((_, i) => String(i));
        const stated = matrix.flatMap((row, i) =>
          row.slice(0, i).map((correlation, j) => ({ a: String(i), b: String(j), correlation })),
        );
        const made = copula(drivers, stated);
        const rebuilt = product(made.factor);
        made.matrix.forEach((row, i) => {
          expect(row[i]).toBe(1);
          row.forEach((value, j) => {
            expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
            expect(rebuilt[i]?.[j]).toBeCloseTo(value, 7);
            if (!made.repair) expect(value).toBe(entry(matrix, i, j));
          });
        });
      }),
    );
  });

  it('gives drawn numbers their correlation', () => {
    const made = copula(
      ['rent', 'cost', 'delay'],
      [
        { a: 'rent', b: 'cost', correlation: 0.4 },
        { a: 'cost', b: 'delay', correlation: 0.5 },
      ],
    );
    const stream = new RandomStream(11);
    const u = new Float64Array(3);
    const count = 40_000;
    const sums = [0, 0, 0];
    for (let trial = 0; trial < count; trial += 1) {
      stream.fill(trial, 1, marketKey, u, 0, 3);
      const z = made.factor.map((row) => row.reduce((sum, f, k) => sum + f * normalQuantile(u[k] ?? 0.5), 0));
      const [a = 0, b = 0, c = 0] = z;
      [a * b, b * c, a * c].forEach((value, i) => {
        sums[i] = (sums[i] ?? 0) + value / count;
      });
    }
    expect(sums[0]).toBeCloseTo(0.4, 1);
    expect(sums[1]).toBeCloseTo(0.5, 1);
    expect(Math.abs(sums[2] ?? 1)).toBeLessThan(0.02);
  });

  it('refuses what makes no sense', () => {
    for (const stated of [
      { a: 'a', b: 'x', correlation: 0 },
      { a: 'a', b: 'a', correlation: 1 },
      { a: 'a', b: 'b', correlation: 1.1 },
      { a: 'a', b: 'b', correlation: Number.NaN },
    ])
      expect(() => copula(['a', 'b'], [stated])).toThrow(RangeError);
    const twice = { a: 'a', b: 'b', correlation: 0.1 };
    expect(() => copula(['a', 'b'], [twice, { a: 'b', b: 'a', correlation: 0.2 }])).toThrow(RangeError);
  });
});

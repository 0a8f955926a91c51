import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoot } from './findRoot.ts';

const points = [0, 1, 2, 5, 10, 100];

function solve(value: (x: number) => number, size: (x: number) => number = () => 1) {
  const search = findRoot({ evaluate: (x) => ({ value: value(x), size: size(x) }), points });
  let evaluations = 0;
  for (;;) {
    const step = search.next();
    if (step.done) return { outcome: step.value, evaluations };
    evaluations += 1;
  }
}

describe('findRoot', () => {
  it('solves lines and curves to full precision', () => {
    expect(solve((x) => x - Math.PI).outcome).toEqual({ kind: 'number', value: Math.PI });
    const cube = solve((x) => x ** 3 - 20).outcome;
    expect(cube.kind === 'number' && cube.value).toBeCloseTo(Math.cbrt(20), 14);
  });

  it('solves a curve with kinks, whatever its slopes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 99, noNaN: true }),
        fc.double({ min: 1e-2, max: 1e2, noNaN: true }),
        fc.double({ min: 1e-2, max: 1e2, noNaN: true }),
        (root, before, after) => {
          const value = (x: number): number => (x < root ? before : after) * (x - root);
          const { outcome, evaluations } = solve(
            value,
            (x) => Math.max(before, after) * (Math.abs(x) + root),
          );
          expect(outcome.kind).toBe('number');
          if (outcome.kind === 'number') expect(Math.abs(outcome.value - root)).toBeLessThan(1e-12 * root);
          expect(evaluations).toBeLessThan(120);
        },
      ),
    );
  });

  it('says none where nothing changes sign, and where a jump passes over zero', () => {
    expect(solve((x) => x + 1).outcome).toEqual({ kind: 'none' });
    expect(solve(() => -3).outcome).toEqual({ kind: 'none' });
    expect(solve((x) => (x < 3 ? -1 : 1)).outcome).toEqual({ kind: 'none' });
    expect(solve(() => Number.NaN).outcome).toEqual({ kind: 'none' });
  });

  it('says many for several zeros and for a flat stretch at zero', () => {
    expect(solve((x) => (x - 1.5) * (x - 7)).outcome).toEqual({ kind: 'many' });
    expect(solve(() => 0).outcome).toEqual({ kind: 'many' });
    expect(solve((x) => (x < 3 ? x - 3 : x > 4 ? x - 4 : 0)).outcome).toEqual({ kind: 'many' });
  });

  it('finds a zero that lies on a point of the scan, the ends included', () => {
    for (const x of points) expect(solve((at) => at - x).outcome).toEqual({ kind: 'number', value: x });
  });
});

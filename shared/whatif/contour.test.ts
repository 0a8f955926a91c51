import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contourOf, type Point, type Segment } from './contour.ts';

const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

function contour(
  value: (point: Point) => number,
  { xs = steps(-2, 2, 9), ys = steps(-2, 2, 9), isContinuous = { x: true, y: true } } = {},
): readonly Segment[] {
  const work = contourOf({
    xs,
    ys,
    above: ys.map((y) => xs.map((x) => value({ x, y }))),
    valueAt: value,
    isContinuous,
    precision: 1e-10,
  });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('a contour', () => {
  it('of a circle has all its points on the circle, and closes', () => {
    const segments = contour(({ x, y }) => x * x + y * y - 2.1);
    expect(segments.length).toBeGreaterThan(8);
    const ends = new Map<string, number>();
    for (const { x, y } of segments.flat()) {
      expect(Math.hypot(x, y)).toBeCloseTo(Math.sqrt(2.1), 9);
      const name = `${Math.round(x * 1e8)} ${Math.round(y * 1e8)}`;
      ends.set(name, (ends.get(name) ?? 0) + 1);
    }
    expect([...ends.values()].every((count) => count === 2)).toBe(true);
  });

  it('passes through points where the value is nothing, for any smooth function', () => {
    const factor = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(factor, factor, factor, factor, (a, b, c, d) => {
        const value = ({ x, y }: Point): number => a * x + b * y + c * x * y + d + 0.3 * Math.sin(3 * x) * y;
        for (const point of contour(value).flat()) expect(Math.abs(value(point))).toBeLessThan(1e-8);
      }),
    );
  });

  it('parts the corners of a saddle by its middle', () => {
    const square = { xs: [-1, 1], ys: [-1, 1] };
    // Above zero at lower left and upper right; the middle says whether these two are joined.
    const joined = contour(({ x, y }) => x * y + 0.1, square);
    expect(joined).toHaveLength(2);
    for (const [from, to] of joined) expect((from.x + to.x) * (from.y + to.y)).toBeLessThan(0);
    const parted = contour(({ x, y }) => x * y - 0.1, square);
    for (const [from, to] of parted) expect((from.x + to.x) * (from.y + to.y)).toBeGreaterThan(0);
  });

  it('is interpolated along an axis of whole inputs, and leaves out squares without a value', () => {
    const whole = contour(({ x }) => Math.round(x) - 0.25, {
      xs: [0, 1],
      ys: [0, 1],
      isContinuous: { x: false, y: true },
    });
    expect(whole.flat().every(({ x }) => Math.abs(x - 0.25) < 1e-12)).toBe(true);
    expect(contour(({ x, y }) => (x > 1 && y > 1 ? Number.NaN : x - 1.75))).toHaveLength(6);
  });

  it('is nothing where all is on one side', () => {
    expect(contour(() => 1)).toEqual([]);
  });
});

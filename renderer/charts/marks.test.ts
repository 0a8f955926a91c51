import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './axis.tsx';
import { dotsPath, hatchPath, levelPath } from './hatching.ts';
import { type LabelRequest, overlaps, placeLabels } from './labelPlacement.ts';

const box = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 300 }),
});

describe('patterns', () => {
  it('stay inside their rectangle', () => {
    fc.assert(
      fc.property(box, fc.constantFrom('rising' as const, 'falling' as const), (area, direction) => {
        const points = [...hatchPath(area, direction, 5).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
        for (const [, x, y] of points) {
          expect(Number(x)).toBeGreaterThanOrEqual(area.x - 0.1);
          expect(Number(x)).toBeLessThanOrEqual(area.x + area.width + 0.1);
          expect(Number(y)).toBeGreaterThanOrEqual(area.y - 0.1);
          expect(Number(y)).toBeLessThanOrEqual(area.y + area.height + 0.1);
        }
      }),
    );
  });

  it('fill their rectangle: hatch, dots and levels are not empty in a bar of some size', () => {
    const bar = { x: 3, y: 7, width: 40, height: 60 };
    expect(hatchPath(bar, 'rising', 5).split('M').length).toBeGreaterThan(12);
    expect(hatchPath(bar, 'falling', 5).split('M').length).toBeGreaterThan(12);
    expect(dotsPath(bar, 5).split('M').length).toBeGreaterThan(80);
    expect(levelPath(bar, 6).split('M').length).toBeGreaterThan(8);
  });
});

describe('placeLabels', () => {
  it('never lets labels cover each other, the marks or the frame', () => {
    const frame = { x: 0, y: 0, width: 1000, height: 500 };
    const request = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 500 }),
      radius: fc.integer({ min: 2, max: 20 }),
      width: fc.integer({ min: 20, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 100 }), (list) => {
        const requests: LabelRequest[] = list.map((one, index) => ({
          ...one,
          id: String(index),
          height: 14,
        }));
        const marks = requests.map((one) => ({
          x: one.x - one.radius,
          y: one.y - one.radius,
          width: one.radius * 2,
          height: one.radius * 2,
        }));
        const placed = placeLabels(requests, marks, frame);
        placed.forEach((label, index) => {
          expect(label.x >= 0 && label.x + label.width <= 1000).toBe(true);
          expect(label.y >= 0 && label.y + label.height <= 500).toBe(true);
          expect(marks.some((mark) => overlaps(label, mark))).toBe(false);
          expect(placed.slice(index + 1).some((other) => overlaps(label, other))).toBe(false);
        });
      }),
    );
  });

  it('serves the first first, and a lone label always', () => {
    const request = { id: 'a', x: 500, y: 250, radius: 5, width: 80, height: 14 };
    const placed = placeLabels([request, { ...request, id: 'b' }], [], {
      x: 0,
      y: 0,
      width: 1000,
      height: 500,
    });
    expect(placed[0]).toMatchObject({ id: 'a', x: 508 });
  });
});

describe('spread', () => {
  it('keeps labels apart and inside where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 280 }), { minLength: 1, maxLength: 6 }), (wanted) => {
        const placed = spread(wanted, 14, 10, 290);
        const sorted = [...placed].sort((a, b) => a - b);
        sorted.forEach((y, index) => {
          expect(y).toBeGreaterThanOrEqual(10);
          expect(y).toBeLessThanOrEqual(290);
          if (index > 0) expect(y - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
        });
      }),
    );
  });
});

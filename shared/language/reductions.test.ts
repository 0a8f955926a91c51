import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRates } from './irr.ts';
import { internalRateOfReturn, reductions } from './reductions.ts';

const presentValue = (flows: readonly number[], rate: number): number =>
  flows.reduce((sum, flow, t) => sum + flow / (1 + rate) ** (t / 12), 0);

describe('internal rate of return', () => {
  it('is the rate of a loan that pays one percent a month', () => {
    const flows = Float64Array.from([-100, ...Array.from({ length: 11 }, () => 1), 101]);
    const found = internalRateOfReturn(flows);
    expect(found.kind).toBe('number');
    if (found.kind === 'number') expect(found.value).toBeCloseTo(1.01 ** 12 - 1, 12);
  });

  it('is none without both signs', () => {
    expect(internalRateOfReturn(Float64Array.from([1, 2, 3]))).toEqual({ kind: 'none' });
    expect(internalRateOfReturn(Float64Array.from([0, 0]))).toEqual({ kind: 'none' });
    expect(internalRateOfReturn(Float64Array.from([-1, -2]))).toEqual({ kind: 'none' });
  });

  it('is many where two rates do it', () => {
    // Roots at 1 % and 5 % a month.
    const flows = Float64Array.from([1, -(1.01 + 1.05), 1.01 * 1.05]);
    expect(internalRateOfReturn(flows)).toEqual({ kind: 'many' });
    expect(allRates(flows).map((rate) => (1 + rate) ** (1 / 12))).toEqual([
      expect.closeTo(1.01, 9),
      expect.closeTo(1.05, 9),
    ]);
  });

  it('sees two roots that lie between the points of the scan', () => {
    const flows = Float64Array.from([1, -(1.01 + 1.0105), 1.01 * 1.0105]);
    expect(allRates(flows).length).toBe(2);
  });

  it('makes the present value zero', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 60 }),
        (flows) => {
          const scale = flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
          for (const rate of allRates(Float64Array.from(flows))) {
            const weight = Math.max(1, (1 + rate) ** (-flows.length / 12));
            expect(Math.abs(presentValue(flows, rate))).toBeLessThanOrEqual(1e-9 * scale * weight);
          }
        },
      ),
    );
  });
});

describe('payback', () => {
  const payback = (flows: readonly number[]): number =>
    reductions.paybackMonth.compute(Float64Array.from(flows), 0, flows.length);

  it('falls inside the month that returns the sum to zero', () => {
    expect(payback([-100, 0, 50, 100])).toBeCloseTo(2.5, 12);
  });
  it('counts from the last time below zero', () => {
    expect(payback([-10, 20, -30, 10, 20])).toBeCloseTo(3.5, 12);
  });
  it('is none where nothing was paid or nothing comes back', () => {
    expect(payback([1, 2])).toBeNaN();
    expect(payback([-10, 5])).toBeNaN();
  });
});

import { describe, expect, it } from 'vitest';
import { gammaCdf } from './gamma.ts';
import { marketKey, philox, RandomStream, siteKey } from './philox.ts';

const words = (...given: [number, number, number, number, number, number]): string[] => {
  const into = new Uint32Array(4);
  philox(...given, into);
  return [...into].map((word) => word.toString(16).padStart(8, '0'));
};

function numbers(seed: number, trial: number, driver: number, place = marketKey, count = 8): number[] {
  const into = new Float64Array(count);
  new RandomStream(seed).fill(trial, driver, place, into, 0, count);
  return [...into];
}

describe('Philox4x32-10', () => {
  it('gives the published answers (Random123, kat_vectors)', () => {
    expect(words(0, 0, 0, 0, 0, 0)).toEqual(['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8']);
    const ones = 0xffffffff;
    expect(words(ones, ones, ones, ones, ones, ones)).toEqual([
      '408f276d',
      '41c83b0e',
      'a20bc7c6',
      '6d5451fd',
    ]);
    expect(words(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0)).toEqual([
      'd16cfe09',
      '94fdcceb',
      '5001e420',
      '24126ea1',
    ]);
  });

  it('gives numbers that are uniform, one by one and in pairs, along trials and along a stream', () => {
    const count = 1 << 17;
    const along = numbers(7, 3, 5, marketKey, count);
    const across = Array.from({ length: count }, (_, trial) => numbers(7, trial, 5, marketKey, 1)[0] ?? 0);
    for (const sample of [along, across]) {
      const cells = new Uint32Array(1024);
      let serial = 0;
      sample.forEach((u, i) => {
        const next = sample[(i + 1) % count] ?? 0;
        const cell = Math.floor(u * 32) * 32 + Math.floor(next * 32);
        cells[cell] = (cells[cell] ?? 0) + 1;
        serial += (u - 0.5) * (next - 0.5) * 12;
      });
      const expected = count / 1024;
      const chiSquare = cells.reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
      const chance = gammaCdf(1023 / 2, chiSquare / 2);
      expect(chance).toBeGreaterThan(0.001);
      expect(chance).toBeLessThan(0.999);
      expect(Math.abs(serial / Math.sqrt(count))).toBeLessThan(3.3);
      const mean = sample.reduce((sum, u) => sum + u, 0) / count;
      expect(Math.abs(mean - 0.5) * Math.sqrt(12 * count)).toBeLessThan(3.3);
    }
  });

  it('keeps trials, drivers, places and seeds apart, and begins a stream alike whatever its length', () => {
    const site = siteKey('north');
    const seen = [
      numbers(1, 0, 0),
      numbers(1, 1, 0),
      numbers(1, 0, 1),
      numbers(1, 0, 0, site),
      numbers(1, 0, 0, siteKey('north ')),
      numbers(2, 0, 0),
      numbers(1 + 2 ** 32, 0, 0),
    ];
    expect(new Set(seen.flat()).size).toBe(seen.length * 8);
    expect(numbers(1, 0, 0, site, 3)).toEqual(numbers(1, 0, 0, site).slice(0, 3));
    // The bits themselves, so that a change of the key or of the conversion is seen.
    expect(numbers(1, 0, 0, marketKey, 2)).toMatchInlineSnapshot(`
      [
        0.8902591749233709,
        0.5857259588132512,
      ]
    `);
  });

  it('never gives 0 or 1, and refuses what is no seed', () => {
    for (const u of numbers(1, 0, 0, marketKey, 10_000)) {
      expect(u).toBeGreaterThan(0);
      expect(u).toBeLessThan(1);
    }
    for (const seed of [-1, 0.5, Number.NaN, 2 ** 53])
      expect(() => new RandomStream(seed)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatCount,
  formatHeadline,
  formatMultiple,
  formatMw,
  formatNumber,
  formatOutcome,
  formatPercent,
  formatSigned,
  formatUsdM,
  roundToTotal,
} from './format.ts';

describe('numbers', () => {
  it('writes minus as U+2212, thousands with a comma and no negative zero', () => {
    expect(formatNumber(-1234.56, 1)).toBe('\u22121,234.6');
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(Number.NaN)).toBe('\u2013');
    expect(formatSigned(795.6)).toBe('+796');
    expect(formatSigned(0.2)).toBe('0');
  });

  it('writes headlines with three significant figures or whole', () => {
    expect([4780.2, 99.96, 17.64, 1.376, 0.005, 0].map(formatHeadline)).toEqual([
      '4,780',
      '100',
      '17.6',
      '1.38',
      '0.01',
      '0',
    ]);
  });

  it('writes money, power, shares and multiples with their units', () => {
    expect(formatUsdM(795_600_000)).toBe('USD 796 M');
    expect(formatUsdM(-4_210_000)).toBe('\u2212USD 4.2 M');
    expect(formatPercent(0.1764)).toBe('17.6 %');
    expect(formatMultiple(1.376)).toBe('1.38×');
    expect([formatMw(104.9), formatMw(3.5), formatMw(5), formatMw(0)]).toEqual(['105', '3.5', '5', '0']);
  });

  it('says in a word why an outcome has no number', () => {
    expect(formatOutcome({ kind: 'none' }, formatPercent)).toBe('none');
    expect(formatOutcome({ kind: 'many' }, formatPercent)).toBe('many');
    expect(formatOutcome({ kind: 'number', value: 0.2 }, formatPercent)).toBe('20.0 %');
  });

  it('gives a change its arrow, sign and word', () => {
    expect(formatChange(796, 'up')).toEqual({ text: '▲ +796 better', direction: 'better' });
    expect(formatChange(-880, 'up')).toEqual({ text: '▼ \u2212880 worse', direction: 'worse' });
    expect(formatChange(4780, null).text).toBe('▲ +4,780 more');
    expect(formatChange(0.2, 'up').text).toBe('no change');
    expect(formatCount(8, 'site')).toBe('eight sites');
    expect(formatCount(1, 'site')).toBe('one site');
    expect(formatCount(100, 'site')).toBe('100 sites');
  });
});

describe('roundToTotal', () => {
  it('makes shown parts add up to the shown total, each within one unit of its value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0, 1, 2),
        (parts, decimals) => {
          const total = parts.reduce((sum, part) => sum + part, 0);
          const shown = roundToTotal(parts, total, decimals);
          const unit = 10 ** -decimals;
          const sum = shown.reduce((a, b) => a + b, 0);
          expect(Math.abs(sum - Math.round(total / unit) * unit)).toBeLessThan(1e-6);
          shown.forEach((value, index) => {
            expect(Math.abs(value - (parts[index] ?? 0))).toBeLessThanOrEqual(unit + 1e-9);
          });
        },
      ),
    );
  });

  it('does not force parts that miss the total by more than rounding', () => {
    expect(roundToTotal([1.4, 2.4], 9)).toEqual([1, 2]);
  });
});

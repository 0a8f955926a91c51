import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../shared/deck/textWidth.ts';
import { fittingText, placeLabels } from './barLabels.ts';

describe('labels above the bar', () => {
  it('never lie over each other and never leave the bar', () => {
    const wanted = Array.from({ length: 6 }, (_, index) => ({
      id: String(index),
      text: `label ${index} 1,234`,
      x: 180 + index * 9,
      side: index % 2 === 0 ? ('left' as const) : ('right' as const),
    }));
    const placed = placeLabels(wanted, 14, 400);
    expect(placed.length).toBeGreaterThanOrEqual(4);
    for (const one of placed) {
      const end = one.x + textWidth(one.text, { size: 11 });
      expect(one.x).toBeGreaterThanOrEqual(14);
      expect(end).toBeLessThanOrEqual(400);
      for (const other of placed)
        if (other !== one && other.row === one.row && other.x >= one.x) expect(other.x).toBeGreaterThan(end);
    }
  });

  it('leave out what is wider than the bar', () => {
    expect(placeLabels([{ id: 'a', text: 'a very long label', x: 20, side: 'right' }], 14, 60)).toEqual([]);
  });
});

it('takes the longest text that fits', () => {
  const choices = ['rent from Apr 2028', 'Apr 2028', 'A'];
  expect(fittingText(choices, 200, { size: 11 })).toBe('rent from Apr 2028');
  expect(fittingText(choices, 60, { size: 11 })).toBe('Apr 2028');
  expect(fittingText(choices, 2, { size: 11 })).toBeNull();
});

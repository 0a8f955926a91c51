import { expect, test } from 'vitest';
import { number, share } from '../../../../shared/domain/fields/fieldSpec.ts';
import { listText, readList } from './listText.ts';

const shares = share({ label: 'Sizes', words: '', min: 0.01, default: 1 });
const months = number({
  label: 'Starts',
  words: '',
  unit: 'month',
  min: 0,
  max: 240,
  whole: true,
  default: 0,
});

test.each([
  ['33.3 %, 100 %', shares, [0.333, 1]],
  ['100; 50', shares, [0.5, 1]],
  ['12, 0, 6, 12', months, [0, 6, 12]],
  ['0 and 6', months, [0, 6]],
] as const)('%s is read', (text, spec, values) => {
  expect(readList(text, spec, 5)).toEqual({ ok: true, values });
});

test.each([
  ['120 %', shares, '100'],
  ['', shares, 'Sizes needs one at least'],
  ['soon', months, '"soon" is not a number'],
  ['1.5', months, 'whole'],
  ['1, 2, 3, 4, 5, 6', months, 'At most 5'],
] as const)('%s is refused in words', (text, spec, words) => {
  const read = readList(text, spec, 5);
  expect(read).toMatchObject({ ok: false, message: expect.stringContaining(words) });
});

test('a list reads back as it is written, to the decimals of its field', () => {
  expect(listText([1 / 3, 2 / 3, 1], shares)).toBe('33.3 %, 66.7 %, 100.0 %');
  expect(readList(listText([0, 6, 36], months), months, 5)).toEqual({ ok: true, values: [0, 6, 36] });
});

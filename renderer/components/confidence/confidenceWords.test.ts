import { expect, test } from 'vitest';
import type { Tier } from '../../../shared/domain/portfolio.ts';
import { restsOn, shownShares } from './confidenceWords.ts';

const none: Record<Tier, number> = { signed: 0, quote: 0, benchmark: 0, estimate: 0, placeholder: 0 };
const confidence = (byTier: Partial<Record<Tier, number>>, inputCount = 9) => ({
  byTier: { ...none, ...byTier },
  inputs: [],
  inputCount,
});

test('shown shares add up to a hundred', () => {
  const thirds = shownShares({ ...none, quote: 1 / 3, benchmark: 1 / 3, estimate: 1 / 3 });
  expect(Object.values(thirds).reduce((sum, share) => sum + share, 0)).toBe(100);
  expect(shownShares(none)).toEqual(none);
});

test('the share that nobody vouches for is said, with what it rests on', () => {
  expect(restsOn(confidence({ signed: 0.38, estimate: 0.62 }))).toBe('62 % rests on estimates');
  expect(restsOn(confidence({ benchmark: 0.5, estimate: 0.305, placeholder: 0.195 }))).toBe(
    '50 % rests on estimates and placeholders',
  );
  expect(restsOn(confidence({ signed: 0.5, quote: 0.5 }))).toBe('rests on signed papers and quotes alone');
  expect(restsOn(confidence({}, 0))).toBe('rests on no input');
});

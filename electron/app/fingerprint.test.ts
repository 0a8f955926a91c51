import { expect, test } from 'vitest';
import { takeSnapshot } from '../../shared/commands/snapshots.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import { portfolioOf } from '../storage/testing/portfolios.ts';
import { fingerprintOf } from './fingerprint.ts';

test('a fingerprint names what the plan says: a kept version changes nothing, an input everything', () => {
  const portfolio = portfolioOf(2);
  const taken = takeSnapshot(portfolio, { name: 'Board', takenAt: '2026-09-12T14:02:11.000Z' });
  if (!taken.ok) throw new Error(taken.error.message);
  const kept = applyPatch(portfolio, taken.value.patch);
  expect(kept.snapshots).toHaveLength(1);
  expect(fingerprintOf(kept)).toBe(fingerprintOf(portfolio));
  const dearer = { ...kept, market: { ...kept.market, btcPriceUsd: 1 } };
  expect(fingerprintOf(dearer)).not.toBe(fingerprintOf(portfolio));
});

import { expect, test } from 'vitest';
import { activeLimits, moved, stepOf, withoutLimits } from './limitIds.ts';
import { noLimits, parseLimits, unknownSites } from './limits.ts';

test('what is missing does not count', () => {
  expect(activeLimits(noLimits())).toEqual([]);
  expect(parseLimits({})).toEqual({ ok: true, value: noLimits() });
});

test.each([
  ['an unknown limit', { capex: 5 }, '(file)', 'capex'],
  ['an amount below zero', { capexUsd: -1 }, 'capexUsd', '0'],
  ['a share above one', { tenantShare: 1.2 }, 'tenantShare', '1'],
  ['no month', { latestReady: '2028-13' }, 'latestReady', 'YYYY-MM'],
  ['a lock of no kind', { locks: [{ kind: 'maybe', siteId: 'a' }] }, 'locks.0.kind', ''],
  ['no shares to offer', { options: { shares: [] } }, 'options.shares', ''],
  ['a tail of no future', { risk: { futures: 20, tail: 0.01 } }, 'risk.tail', 'at least one'],
])('refuses %s', (_, json, path, words) => {
  const parsed = parseLimits(json);
  if (parsed.ok) throw new Error('It was taken');
  expect(parsed.problems[0]?.path).toBe(path);
  expect(parsed.problems[0]?.message).toContain(words);
});

test('sites that are not there are told with their place', () => {
  const parsed = parseLimits({ locks: [{ kind: 'must', siteId: 'gone' }], tenants: { here: 'A' } });
  if (!parsed.ok) throw new Error('Refused');
  expect(unknownSites(parsed.value, new Set(['here']))).toEqual([
    { path: 'locks.0.siteId', message: 'no site has the id "gone"' },
  ]);
});

test('steps are round and about a tenth', () => {
  expect([4.9e9, 1.1e9, 95, 35, 0].map(stepOf)).toEqual([5e8, 1e8, 10, 5, 1e6]);
});

test('a looser floor is lower, a looser budget larger, and none leaves its range', () => {
  const limits = {
    ...noLimits(),
    capexUsd: 1e9,
    hashrate: { leastEh: 50, years: 5 },
    tenantShare: 1,
    startsPerYear: 0,
  };
  expect(moved(limits, 'capexUsd', 'looser')).toMatchObject({ by: 1e8, limits: { capexUsd: 1.1e9 } });
  expect(moved(limits, 'hashrate', 'looser')).toMatchObject({
    by: -5,
    limits: { hashrate: { leastEh: 45 } },
  });
  expect(moved(limits, 'tenantShare', 'looser')).toBeNull();
  expect(moved(limits, 'startsPerYear', 'tighter')).toBeNull();
});

test('what is dropped keeps the places of the others', () => {
  const limits = {
    ...noLimits(),
    capexUsd: 1e9,
    locks: [
      { kind: 'must' as const, siteId: 'a' },
      { kind: 'must' as const, siteId: 'b' },
    ],
  };
  const rest = withoutLimits(limits, new Set(['capexUsd', 'lock:0']));
  expect(rest.capexUsd).toBeNull();
  expect(rest.locks).toEqual([
    { kind: 'atLeast', siteId: 'a', utilityMw: 0 },
    { kind: 'must', siteId: 'b' },
  ]);
});

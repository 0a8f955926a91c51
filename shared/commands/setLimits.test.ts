import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitsOf } from '../choice/limitInputs.ts';
import { noLimits } from '../choice/limits.ts';
import { emptyPortfolio, newSite } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { removeSite } from './removeSite.ts';
import { setLimits } from './setLimits.ts';

const start: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [newSite('alder', { name: 'Alder', energisedMw: 120 })],
};

/** The portfolio after parts of its limits were set, which must undo to what it was. */
function after(portfolio: Portfolio, change: Readonly<Record<string, unknown>>): Portfolio {
  const changes = Object.entries(change).map(([id, value]) => ({
    id: id as 'capexUsd',
    value: JSON.stringify(value),
  }));
  const edit = setLimits(portfolio, changes);
  if (!edit.ok) throw new Error(edit.error.message);
  const next = applyPatch(portfolio, edit.value.patch);
  expect(applyPatch(next, reversePatch(edit.value.patch))).toEqual(portfolio);
  expect(parsePortfolio(next)).toEqual({ ok: true, value: next });
  return next;
}

test('limits come back as they were set, over what they begin with', () => {
  expect(limitsOf(start)).toEqual(noLimits());
  const set = after(start, { capexUsd: 5e9, locks: [{ kind: 'must', siteId: 'alder' }] });
  expect(limitsOf(set)).toEqual({ ...noLimits(), capexUsd: 5e9, locks: [{ kind: 'must', siteId: 'alder' }] });
  const begun = { ...noLimits(), capexUsd: 1e9, startsPerYear: 3 };
  expect(limitsOf(set, begun)).toMatchObject({ capexUsd: 5e9, startsPerYear: 3 });
  // That nothing limits is something that somebody said, too.
  expect(limitsOf(after(set, { capexUsd: null }), begun).capexUsd).toBeNull();
});

test('a step is named by what it sets', () => {
  const label = (changes: Parameters<typeof setLimits>[1]): string => {
    const edit = setLimits(start, changes);
    return edit.ok ? edit.value.label : edit.error.message;
  };
  expect(label([{ id: 'capexUsd', value: '5' }])).toBe('Set the limit of capex of the optimiser');
  expect(label([{ id: 'locks', value: '[]' }])).toBe('Set locks of the optimiser');
});

test('a step that brings or drops one option names it', () => {
  const step = (portfolio: Portfolio, options: Readonly<Record<string, unknown>>): string => {
    const edit = setLimits(portfolio, [{ id: 'options', value: JSON.stringify(options) }]);
    return edit.ok ? edit.value.label : edit.error.message;
  };
  const without = [`alder/120MW/buildToSuit/${start.portfolio.decisionMonth}`];
  expect(step(start, { without })).toMatch(/^Leave out Alder, 120 MW Build-to-suit, NNN from \w{3} \d{4}$/);
  expect(step(after(start, { options: { without } }), {})).toMatch(/^Take back Alder, 120 MW Build/);
  expect(step(start, { without: ['gone/1MW'] })).toBe('Leave out gone/1MW');
  const own = [{ siteId: 'alder', utilityMw: 75, model: 'poweredShell', start: '2028-03', loanToCost: 0.5 }];
  expect(step(start, { own })).toBe(
    'Add own option: Alder, 75 MW Powered shell from Mar 2028, loan 50 % of cost',
  );
  expect(step(after(start, { options: { own } }), {})).toMatch(/^Remove own option: Alder, 75 MW Powered/);
  expect(step(start, { models: ['retrofit'] })).toBe('Set options of the optimiser');
  expect(step(start, { without: [...without, 'gone/1MW'] })).toBe('Set options of the optimiser');
});

test.each([
  ['capexUsd', '-1'],
  ['capexUsd', '"much"'],
  ['locks', '[{"kind":"perhaps","siteId":"alder"}]'],
  ['risk', '{"tail":0.01,"futures":20}'],
  ['capexUsd', '{'],
] as const)('%s as %s is refused in words, and nothing is kept', (id, value) => {
  expect(setLimits(start, [{ id, value }])).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', field: id, message: expect.stringContaining('A limit was refused') },
  });
  expect(parsePortfolio({ ...start, limitInputs: [{ id, value }] })).toMatchObject({
    ok: false,
    problems: [{ path: 'limitInputs.0.value' }],
  });
});

test('what names a site that is gone does not count', () => {
  const set = after(start, {
    locks: [{ kind: 'never', siteId: 'alder', why: '' }],
    tenants: { alder: 'One' },
  });
  const gone = removeSite(set, 'alder');
  if (!gone.ok) throw new Error(gone.error.message);
  expect(limitsOf(applyPatch(set, gone.value.patch))).toEqual(noLimits());
  expect(limitsOf(set).tenants).toEqual({ alder: 'One' });
});

test('whatever is set one after the other is as if it had been set at once', () => {
  const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(value, value, value, (tenantShare, gridShare, gpuEquityShare) => {
      const parts = { tenantShare, gridShare, gpuEquityShare };
      const oneByOne = Object.entries(parts).reduce((now, [id, part]) => after(now, { [id]: part }), start);
      expect(limitsOf(oneByOne)).toEqual(limitsOf(after(start, parts)));
    }),
  );
});

import { expect, it } from 'vitest';
import { emptyPortfolio, newSite } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { setInputs } from './setInputs.ts';

const portfolio: Portfolio = {
  ...emptyPortfolio('Test'),
  sites: [newSite('a', { name: 'A', loanRate: 0.07 }), newSite('b', { name: 'B', loanRate: 0.08 })],
};
const higher = {
  label: 'Set loan rate of two sites 10 % higher',
  original: '+10.0 %',
  inputs: [
    { table: 'site', key: 'a', field: 'loanRate', value: 0.077 },
    { table: 'site', key: 'b', field: 'loanRate', value: 0.088 },
    { table: 'site', key: 'a', field: 'loanToCost', value: 0.6 },
  ],
} as const;

it('sets all inputs as one step that undoes to what was before', () => {
  const edit = setInputs(portfolio, higher);
  if (!edit.ok) throw new Error(edit.error.message);
  expect(edit.value.label).toBe('Set loan rate of two sites 10 % higher');
  const after = applyPatch(portfolio, edit.value.patch);
  expect(after.sites.map(({ loanRate, loanToCost }) => [loanRate, loanToCost])).toEqual([
    [0.077, 0.6],
    [0.088, 0.7],
  ]);
  expect(after.provenance.find(({ id }) => id === 'b/loanRate')).toMatchObject({
    tier: 'estimate',
    original: '+10.0 %',
  });
  // A row stands in the patch once, with what it was at first and is in the end.
  expect(edit.value.patch.filter(({ table, key }) => table === 'site' && key === 'a')).toHaveLength(1);
  expect(applyPatch(after, reversePatch(edit.value.patch))).toEqual(portfolio);
});

it('changes nothing where one input is refused', () => {
  const edit = setInputs(portfolio, {
    ...higher,
    inputs: [...higher.inputs, { table: 'site', key: 'b', field: 'loanToCost', value: 7 }],
  });
  expect(edit).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

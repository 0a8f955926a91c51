import { expect, test } from 'vitest';
import { defaultRiskSettings } from '../risk/riskSettings.ts';
import { findCandidates } from './candidates.ts';
import { total } from './chosen.ts';
import { noLimits } from './limits.ts';
import { rankedPlans } from './rankedPlans.ts';
import { fiveSites } from './testing/fiveSites.ts';

const limits = { ...noLimits(), capexUsd: 1e9, options: { ...noLimits().options, startMonths: [0, 12] } };
const candidates = findCandidates(fiveSites(), limits, defaultRiskSettings());
const namesOf = (plan: ReturnType<typeof rankedPlans>[number] | undefined): string =>
  plan?.chosen.flatMap((option) => (option ? [option.siteId] : [])).join(' ') ?? '';

test('lists give plans of their first sites, each with its best option, whatever the money', () => {
  const plans = rankedPlans(candidates, limits);
  // Dogwood loses under every option: no list has it.
  expect(plans.map(namesOf).some((names) => names.includes('dogwood'))).toBe(false);
  expect(plans).toHaveLength(8);
  const [first] = [...candidates.sites]
    .flatMap(({ options }) => options)
    .sort((a, b) => b.figures.gainUsd - a.figures.gainUsd);
  expect(plans[0]?.words).toBe('one site of the largest gain');
  expect(plans[0]?.chosen.find((option) => option !== null)?.id).toBe(first?.id);
  expect(namesOf(plans[3])).toBe('ash birch cedar elm');
  // The limit of money says where a plan stands, and keeps none out.
  expect(total(plans[3]?.chosen ?? [], ({ figures }) => figures.capexUsd)).toBeGreaterThan(1e9);
});

test('plans that break another limit are none', () => {
  const one = rankedPlans(candidates, { ...limits, buildsAtOnce: 1 });
  expect(one.map(({ words }) => words)).toEqual([
    'one site of the largest gain',
    'one site of the most gain for their capex',
  ]);
  expect(rankedPlans(candidates, { ...limits, locks: [{ kind: 'must', siteId: 'dogwood' }] })).toEqual([]);
});

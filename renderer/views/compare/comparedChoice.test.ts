import { expect, test } from 'vitest';
import { createScenario } from '../../../shared/commands/scenarioList.ts';
import { takeSnapshot } from '../../../shared/commands/snapshots.ts';
import { emptyPortfolio, newSite } from '../../../shared/domain/newRows.ts';
import { applyPatch } from '../../../shared/domain/patch.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { allStates, chosenStates, mostCompared, withState } from './comparedChoice.ts';

function portfolioWith(scenarios: number, snapshots: number): Portfolio {
  let portfolio: Portfolio = { ...emptyPortfolio('Test'), sites: [newSite('alpha')] };
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  for (const n of numbers(scenarios)) {
    const made = createScenario(portfolio, `Scenario ${n}`, { kind: 'blank' });
    if (made.ok) portfolio = applyPatch(portfolio, made.value.patch);
  }
  for (const n of numbers(snapshots)) {
    const made = takeSnapshot(portfolio, { name: `Board ${n}`, takenAt: `2026-0${n}-01T00:00:00Z` });
    if (made.ok) portfolio = applyPatch(portfolio, made.value.patch);
  }
  return portfolio;
}

const names = (states: readonly { readonly name: string }[]): readonly string[] =>
  states.map(({ name }) => name);

test('all states can be chosen: base, scenarios, snapshots from the newest on', () => {
  const states = allStates(portfolioWith(1, 2));
  expect(names(states)).toEqual(['Base', 'Scenario 1', 'Board 2', 'Board 1']);
  expect(states.map((state) => state.snapshotSign)).toEqual([null, null, 'S2', 'S1']);
});

test('where nobody chose, the newest snapshot stands beside the base and the first scenarios', () => {
  expect(names(chosenStates(portfolioWith(0, 2), null))).toEqual(['Base', 'Board 2']);
  expect(names(chosenStates(portfolioWith(6, 2), null))).toEqual([
    'Base',
    'Scenario 1',
    'Scenario 2',
    'Scenario 3',
    'Board 2',
  ]);
  expect(chosenStates(portfolioWith(6, 0), null)).toHaveLength(mostCompared);
});

test('a choice is kept while its states are there, at most five and never none', () => {
  const portfolio = portfolioWith(2, 3);
  const chosen = withState(withState(['base'], 'snapshot:board-1'), 'snapshot:gone');
  expect(names(chosenStates(portfolio, chosen))).toEqual(['Base', 'Board 1']);
  expect(withState(['base'], 'base')).toEqual(['base']);
  const five = ['base', 'scenario:a', 'scenario:b', 'snapshot:a', 'snapshot:b'] as const;
  expect(withState(five, 'snapshot:c')).toEqual(five);
  expect(withState(five, 'snapshot:a')).toHaveLength(4);
});

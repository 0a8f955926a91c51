import { expect, it } from 'vitest';
import { emptyPortfolio, newBlock, newSite } from '../domain/newRows.ts';
import type { CauseBridge, CauseStep } from './causeBridge.ts';
import { bridgeMessage, causeSentence, groupWords } from './causeWords.ts';
import type { ChangedInput, ChangeGroup } from './changes.ts';
import { figureFor } from './figures.ts';

const npv = figureFor('npvPlan', emptyPortfolio('Test').market);
const input = (field: string, before: number, after: number, key = 'market'): ChangedInput => ({
  table: key === 'market' ? 'market' : 'site',
  key,
  field,
  before,
  after,
});
const group = (id: string, label: string, inputs: readonly ChangedInput[]): ChangeGroup => ({
  id,
  label,
  inputs,
  added: [],
  removed: [],
});
const rent = group('rent', 'Rent and lease', [input('rentShiftUsdPerKwMonth', 0, -10)]);
const delay = group('delay', 'Delay and dates', [input('delayMonths', 0, 6)]);
const step = (of: ChangeGroup, change: number, error: number | null = null): CauseStep => ({
  group: of,
  change,
  error,
});
const bridge = (...steps: readonly CauseStep[]): CauseBridge => ({
  figure: 'npvPlan',
  siteId: null,
  before: { kind: 'number', value: 1 },
  after: { kind: 'number', value: 2 },
  steps,
  evaluations: 4,
});

it('says a change as one would', () => {
  expect(groupWords(rent)).toBe('lower rent');
  expect(groupWords(delay)).toBe('six months of delay');
  expect(groupWords(group('delay', '', [input('delayMonths', 6, 5)]))).toBe('one month less delay');
  expect(groupWords(group('bitcoin', '', [input('btcPriceUsd', 1, 2)]))).toBe('higher BTC price');
  const both = [input('loanRate', 0.07, 0.08, 'a'), input('loanRate', 0.07, 0.06, 'b')];
  expect(groupWords(group('loan', 'Loan', both))).toBe('loan');
  const site = newSite('a');
  const blocks = {
    ...group('conversion', 'Power converted', []),
    removed: [newBlock('b', site.id, 1, { utilityMw: 50 })],
  };
  expect(groupWords(blocks)).toBe('50 MW less to AI');
});

it('tells the two largest causes, and the verb again only where it turns', () => {
  expect(bridgeMessage(npv, bridge(step(delay, -31.5e6), step(rent, -64.2e6)))).toBe(
    'Lower rent takes USD 64 M, six months of delay USD 32 M',
  );
  expect(bridgeMessage(npv, bridge(step(delay, 31.5e6), step(rent, -64.2e6)))).toBe(
    'Lower rent takes USD 64 M, six months of delay adds USD 32 M',
  );
  expect(bridgeMessage(npv, bridge(step(rent, 0)))).toBe('Nothing that differs moves NPV of the plan');
  expect(bridgeMessage(npv, { ...bridge(), steps: null })).toContain('nothing can be shared out');
});

it('states the error of what was sampled', () => {
  expect(causeSentence(npv, step(rent, -64.2e6, 2e6))).toBe(
    'Lower rent takes USD 64 M, give or take USD 2.0 M',
  );
});

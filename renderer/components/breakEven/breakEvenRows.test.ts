import { expect, test } from 'vitest';
import type { BreakEven, BreakEvenId } from '../../../shared/engine/breakEven.ts';
import { breakEvenTitle, portfolioBreakEvenRows, siteBreakEvenRows } from './breakEvenRows.ts';

const number = (id: BreakEvenId, value: number, present: number, paysNow = true): BreakEven => ({
  id,
  outcome: { kind: 'number', value },
  present,
  paysNow,
});
const none = (id: BreakEvenId, paysNow: boolean): BreakEven => ({
  id,
  outcome: { kind: 'none' },
  present: 1,
  paysNow,
});

test('an amount is said beside the present one, with the room there is or the way to go', () => {
  const [rent, cost, hashprice] = siteBreakEvenRows([
    number('rent-gain', 103.236, 130),
    number('hardCost-gain', 9.45e6, 10.5e6, false),
    number('hashprice', 43.74, 28.8),
  ]);
  expect(rent).toMatchObject({ value: '103.2', unit: 'USD/kW-mo', words: 'may fall from 130.0, 21 % lower' });
  expect(cost).toMatchObject({ value: '9.45', words: 'must fall from 10.50, 10 % lower' });
  expect(hashprice).toMatchObject({
    value: '43.7',
    words: 'held flat, against 28.8 in month 1, 52 % higher; above it, mine on',
  });
});

test('for all sites it is a change at every one of them', () => {
  const [rent, cost] = portfolioBreakEvenRows([
    number('rent-gain', -26.76, 0),
    number('hardCost-gain', 0.263, 0),
  ]);
  expect(rent).toMatchObject({ label: 'Every rent, year 1', value: '\u221226.8', unit: 'USD/kW-mo' });
  expect(cost).toMatchObject({
    label: 'Every hard cost',
    value: '+26.3 %',
    words: 'may rise by this at every site',
  });
});

test('where there is no number, the reason stands in its place', () => {
  expect(siteBreakEvenRows([none('rent-npv', true)])[0]).toMatchObject({
    value: '\u2013',
    words: 'beats NPV 0 at any value looked at',
  });
  const many: BreakEven = { ...none('rent-gain', true), outcome: { kind: 'many' } };
  expect(siteBreakEvenRows([many])[0]).toMatchObject({ value: 'many' });
  expect(siteBreakEvenRows([none('delay', true)])[0]).toMatchObject({ value: '> 120', unit: 'months' });
  expect(siteBreakEvenRows([none('delay', false)])[0]).toMatchObject({ value: '\u2013' });
});

test('the message is the room of the rent', () => {
  expect(breakEvenTitle([number('rent-gain', 103.236, 130)], true)).toBe(
    'Rent may fall 21 % before mining on is better',
  );
  expect(breakEvenTitle([number('rent-gain', 14, 0, false)], false)).toBe(
    'Rent must rise 14.0 USD/kW-mo before converting is better',
  );
  expect(breakEvenTitle([none('rent-gain', true)], true)).toBe('Converting pays at any rent');
  expect(breakEvenTitle([], true)).toBe('Nothing converts, so nothing breaks even');
});

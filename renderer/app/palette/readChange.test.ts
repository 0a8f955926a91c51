import { expect, test } from 'vitest';
import { twoSites } from '../../state/testing/portfolios.ts';
import { findSites, readChanges } from './readChange.ts';
import { readChoices } from './readChoice.ts';

test('a market value is read by the words of its name', () => {
  const [change] = readChanges(twoSites(), 'btc price 78000');
  expect(change?.edit).toEqual({
    name: 'field.set',
    input: { table: 'market', key: 'market', field: 'btcPriceUsd', value: 78_000, original: '78000' },
  });
  expect(change?.label).toBe('BTC price 60,700 to 78,000 USD/BTC');
});

test('power to AI is read with units and changes of the present value', () => {
  expect(readChanges(twoSites(), 'alpha ai 0.12 GW')[0]?.edit?.input).toEqual({
    siteId: 'alpha',
    utilityMw: 120,
  });
  expect(readChanges(twoSites(), 'beta ridge ai +15')[0]?.edit?.input).toEqual({
    siteId: 'beta',
    utilityMw: 15,
  });
});

test('more than a site can convert is shown with its reason and cannot be chosen', () => {
  const [change] = readChanges(twoSites(), 'alpha ai 195');
  expect(change?.edit).toBeNull();
  expect(change?.problem).toMatch(/^at most 190 MW: .*10 MW reserved/);
});

test('an input of a site is read by its first words', () => {
  const change = readChanges(twoSites(), 'alpha power +10%').find(({ id }) =>
    id.endsWith('powerPriceUsdPerMwh'),
  );
  expect(change?.edit?.input).toMatchObject({ table: 'site', key: 'alpha', value: 44 });
});

test('a choice is read by the name of its option, of the market and of a site', () => {
  const [network] = readChoices(twoSites(), 'network model constant growth');
  expect(network?.label).toBe('Network model Answers to price to Constant growth');
  expect(network?.edit?.input).toMatchObject({ table: 'market', field: 'networkModel', value: 'growth' });
  const [shell] = readChoices(twoSites(), 'beta ridge model powered shell');
  expect(shell?.label).toBe('Beta Ridge: Commercial model Build-to-suit, NNN to Powered shell');
  expect(shell?.edit).toEqual({
    name: 'site.setCommercialModel',
    input: { table: 'site', key: 'beta', model: 'poweredShell' },
  });
  expect(readChoices(twoSites(), 'beta model shell')).toEqual([]);
});

test('words without an amount change nothing', () => {
  expect(readChanges(twoSites(), 'alpha')).toEqual([]);
  expect(readChanges(twoSites(), '120')).toEqual([]);
});

test('sites are found by the first letters of name, company and state', () => {
  const names = (words: string): string[] => findSites(twoSites(), words.split(' ')).map((site) => site.name);
  expect(names('rid')).toEqual(['Beta Ridge']);
  expect(names('first tex')).toEqual(['Alpha']);
  expect(names('lpha')).toEqual([]);
});

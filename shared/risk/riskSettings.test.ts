import { describe, expect, it } from 'vitest';
import { copula } from './correlation.ts';
import { drivers } from './drivers.ts';
import { calmRiskSettings, defaultRiskSettings, parseRiskSettings } from './riskSettings.ts';
import { streamOf } from './streams.ts';
import { defaultCorrelations, tiedDrivers } from './tiedDrivers.ts';

describe('settings of risk', () => {
  it('default to those of the declarations, which can be had together', () => {
    expect(parseRiskSettings({})).toEqual({ ok: true, value: defaultRiskSettings() });
    expect(copula(tiedDrivers, defaultCorrelations).repair).toBeNull();
    expect(parseRiskSettings(JSON.parse(JSON.stringify(calmRiskSettings())))).toEqual({
      ok: true,
      value: calmRiskSettings(),
    });
  });

  it('take what is given and leave the rest', () => {
    const read = parseRiskSettings({ btcPrice: { volatility: 0.7, model: 'regimes' }, correlations: [] });
    expect(read.ok && read.value.btcPrice).toMatchObject({
      volatility: 0.7,
      model: 'regimes',
      jumpsPerYear: 2,
    });
    expect(read.ok && read.value.correlations).toEqual([]);
  });

  it.each([
    [{ btcPrice: { volatility: -1 } }, 'btcPrice.volatility'],
    [{ btcPrice: { model: 'mars' } }, 'btcPrice.model'],
    [{ btcPrice: { colour: 1 } }, 'btcPrice'],
    [{ weather: {} }, '(file)'],
    [{ hardCost: { p50: 1.4, p90: 1.2 } }, 'hardCost.p90'],
    [{ network: { lagMonths: 1.5 } }, 'network.lagMonths'],
    [{ correlations: [{ a: 'rent', b: 'rent', correlation: 1 }] }, 'correlations'],
    [{ correlations: [{ a: 'rent', b: 'network', correlation: 1 }] }, 'correlations.0.b'],
    [[], '(file)'],
  ])('%j is refused with its place', (json, path) => {
    const read = parseRiskSettings(json);
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('give each driver a stream of its own, which stays', () => {
    const numbers = Object.values(streamOf);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(streamOf).toMatchObject(Object.fromEntries(Object.keys(drivers).map((id, i) => [id, i + 1])));
  });
});

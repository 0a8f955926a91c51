import { describe, expect, it } from 'vitest';
import { constant, cumulative, input, line, month, reduce, zero } from './line.ts';
import { buildModel } from './model.ts';
import { areSameUnits, parseUnit } from './units.ts';

const inputs = (_scope: string, field: string): string | undefined =>
  ({ powerMw: 'MW', rentUsd: 'USD/MWh' })[field];

const power = line('site.power', {
  unit: 'MW',
  label: 'Power',
  words: '',
  formula: input('site', 'powerMw'),
});

const spec = { label: '', words: '' };

describe('units', () => {
  it('multiply and divide from left to right', () => {
    expect(areSameUnits(parseUnit('USD/MWh'), parseUnit('USD/MW/hour'))).toBe(true);
    expect(areSameUnits(parseUnit('J/TH'), parseUnit('W/TH'))).toBe(true);
    expect(areSameUnits(parseUnit('kW'), parseUnit('MW'))).toBe(false);
    expect(() => parseUnit('USD/fortnight')).toThrow('fortnight');
  });
});

describe('a model', () => {
  it('refuses to add megawatts to money, and says where', () => {
    const wrong = line('site.wrong', { ...spec, unit: 'MW', formula: power.plus(constant(1, 'USD')) });
    expect(() => buildModel([power, wrong], inputs)).toThrow(/site\.wrong adds or compares/);
  });

  it('tells utility power from IT power', () => {
    const wrong = line('site.wrong', { ...spec, unit: 'MWit', formula: power });
    expect(() => buildModel([power, wrong], inputs)).toThrow(/declared in MWit/);
  });

  it('refuses a factor of a thousand', () => {
    const wrong = line('site.wrong', { ...spec, unit: 'kW', formula: power });
    expect(() => buildModel([power, wrong], inputs)).toThrow(/site\.wrong is declared in kW/);
    const right = line('site.right', { ...spec, unit: 'kW', formula: power.in('kW') });
    expect(buildModel([power, right], inputs).lines.length).toBe(2);
  });

  it('refuses circles, unknown lines, inputs and scopes', () => {
    const a = line('site.a', {
      ...spec,
      unit: 'MW',
      formula: power.plus(line('site.b', { ...spec, unit: 'MW', formula: zero })),
    });
    const b = line('site.b', { ...spec, unit: 'MW', formula: a });
    expect(() => buildModel([power, a, b], inputs)).toThrow(/depends on itself/);
    expect(() => buildModel([a], inputs)).toThrow(/not in the model/);
    const unknown = line('site.c', { ...spec, unit: 'MW', formula: input('site', 'nothing') });
    expect(() => buildModel([unknown], inputs)).toThrow(/does not exist/);
    const high = line('market.d', { ...spec, unit: 'MW', formula: power });
    expect(() => buildModel([power, high], inputs)).toThrow(/cannot read/);
  });

  it('finds shapes: months make series, reductions make scalars', () => {
    const series = line('site.series', { ...spec, unit: 'month', formula: month });
    const sum = line('site.sum', { ...spec, unit: 'month.month', formula: reduce('total', series) });
    const running = line('site.running', {
      ...spec,
      unit: 'month.month',
      formula: cumulative('site.running', series),
    });
    const model = buildModel([series, sum, running], inputs);
    expect(model.byId.get('site.series')?.shape).toBe('series');
    expect(model.byId.get('site.sum')?.shape).toBe('scalar');
    expect(model.byId.get('site.running')?.shape).toBe('series');
  });

  it('lets nothing compute with a number that may not be', () => {
    const ratio = line('site.ratio', { ...spec, unit: '1', mayBeNone: true, formula: power.over(power) });
    const next = line('site.next', { ...spec, unit: '1', formula: ratio.times(2) });
    expect(() => buildModel([power, ratio, next], inputs)).toThrow(/may have no number/);
  });
});

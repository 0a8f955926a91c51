import { describe, expect, it } from 'vitest';
import { formulaText, type LeafText } from './formulaText.ts';
import {
  constant,
  cumulative,
  equalsOption,
  horizon,
  input,
  line,
  month,
  previousOf,
  type Quantity,
  reduce,
  zero,
} from './line.ts';
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

  it('lets only reductions that skip months without a number read a ratio by month', () => {
    const ratio = line('site.ratio', {
      ...spec,
      unit: '1',
      mayBeNone: true,
      formula: power.over(power).times(month.over(month)),
    });
    const least = line('site.least', { ...spec, unit: '1', formula: reduce('least', ratio) });
    expect(buildModel([power, ratio, least], inputs).byId.get('site.least')?.isOutcome).toBe(true);
    const lowest = line('site.lowest', { ...spec, unit: '1', formula: reduce('lowest', ratio) });
    expect(() => buildModel([power, ratio, lowest], inputs)).toThrow(/may have no number/);
    const earlier = line('site.earlier', { ...spec, unit: '1', formula: ratio.previous(zero) });
    expect(() => buildModel([power, ratio, earlier], inputs)).toThrow(/may have no number/);
    const double = line('site.double', { ...spec, unit: '1', formula: reduce('least', ratio).times(2) });
    expect(() => buildModel([power, ratio, double], inputs)).toThrow(/may have no answer/);
  });

  it('raises only plain numbers to powers', () => {
    const wrong = line('site.wrong', { ...spec, unit: 'MW', formula: power.toThe(2) });
    expect(() => buildModel([power, wrong], inputs)).toThrow(/base of a power/);
    const share = line('site.share', { ...spec, unit: '1', formula: power.over(power) });
    const other = line('site.other', { ...spec, unit: '1', formula: share.toThe(power) });
    expect(() => buildModel([power, share, other], inputs)).toThrow(/exponent/);
  });

  it('lets lines need each other by earlier months, not by the same or by any', () => {
    const balance = line('site.balance', {
      ...spec,
      unit: 'MW',
      formula: previousOf('site.balance', power).minus(previousOf('site.payment', zero)),
    });
    const payment = line('site.payment', { ...spec, unit: 'MW', formula: balance.times(0.5) });
    const model = buildModel([payment, balance, power], inputs);
    expect(model.lines.map(({ id }) => id)).toEqual(['site.power', 'site.balance', 'site.payment']);
    expect(model.together.get('site.balance')).toEqual(['site.balance', 'site.payment']);
    expect(model.together.get('site.power')).toEqual(['site.power']);
    const ahead = line('site.payment', { ...spec, unit: 'MW', formula: balance.at(month) });
    expect(() => buildModel([ahead, balance, power], inputs)).toThrow(/depends on itself/);
    const wrongUnit = line('site.payment', { ...spec, unit: 'kW', formula: balance.in('kW') });
    expect(() => buildModel([wrongUnit, balance, power], inputs)).toThrow(/site\.balance adds or compares/);
    const start = line('site.start', {
      ...spec,
      unit: 'MW',
      formula: previousOf('site.start', constant(1, 'month')),
    });
    expect(() => buildModel([start], inputs)).toThrow(/begins site\.start/);
    const still = line('site.still', { ...spec, unit: 'MW', formula: power.previous(zero) });
    expect(() => buildModel([power, still], inputs)).toThrow(/which is a scalar/);
  });
});

describe('a formula in words', () => {
  const leaf: LeafText = {
    constant: ({ value }) => String(value),
    input: ({ field }) => field,
    line: ({ id }) => id,
    month: () => 't',
    horizon: () => 'N',
    factor: () => null,
  };
  const words = (of: Quantity): string => formulaText(of.expression, leaf);
  const [a, b, c] = [input('site', 'a'), input('site', 'b'), input('site', 'c')];

  it('has brackets only where they are needed', () => {
    expect(words(a.minus(b.minus(c)))).toBe('a − (b − c)');
    expect(words(a.plus(b).toThe(c).times(horizon))).toBe('(a + b) ^ c × N');
    expect(words(a.toThe(b).toThe(c))).toBe('(a ^ b) ^ c');
    expect(words(a.toThe(b.toThe(2)))).toBe('a ^ (b ^ 2)');
  });

  it('names the option of a choice', () => {
    expect(words(equalsOption(input('site', 'commercial model'), 3, 'GPU cloud'))).toBe(
      'commercial model = GPU cloud',
    );
  });
});

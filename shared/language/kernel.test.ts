import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UsualCase } from './expressionCode.ts';
import { type Interpretation, interpret, type SiteInputs } from './interpreter.ts';
import {
  constant,
  equalsOption,
  horizon,
  input,
  line,
  month,
  previousOf,
  reduce,
  when,
  zero,
} from './line.ts';
import { buildModel, type Model } from './model.ts';
import { loadKernel } from './testing/loadKernel.ts';
import { randomModel } from './testing/randomModel.ts';
import { runKernel } from './testing/runKernel.ts';

const text = { label: '', words: '' };
const months = 24;

const here = new URL('.', import.meta.url).href;

/** A small generator of pseudo-random numbers (mulberry32), so that a failure can be told by its seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every line of a model in every place, for comparing. */
function* values(model: Model, sites: readonly SiteInputs[], from: Interpretation) {
  for (const { id, scope } of model.lines) {
    if (scope === 'market') yield [id, from.market(id)] as const;
    if (scope === 'portfolio') yield [id, from.portfolio(id)] as const;
    for (const [index, site] of sites.entries()) {
      if (scope === 'site') yield [`${id} ${index}`, from.site(index, id)] as const;
      if (scope === 'block')
        for (const at of site.blocks.keys())
          yield [`${id} ${index} ${at}`, from.block(index, at, id)] as const;
    }
  }
}

/** The same numbers as plain ones: 0 and -0 are one. */
function plain(value: number | Float64Array): readonly number[] {
  return (typeof value === 'number' ? [value] : [...value]).map((each) => each + 0);
}

/** What a probing kernel was told: series that were 0, and lines that were idle, in all sites it was given. */
function toldBy(kernel: object): Pick<UsualCase, 'zero' | 'idle'> {
  const { told } = kernel as { told: Record<'zero' | 'idle', Record<string, boolean>> };
  const of = (name: 'zero' | 'idle') => new Set(Object.keys(told[name]).filter((id) => told[name][id]));
  return { zero: of('zero'), idle: of('idle') };
}

async function expectKernelIsInterpreter(model: Model, sites: readonly SiteInputs[], inputs = {}) {
  const kernel = runKernel(await loadKernel(model, here), inputs, sites, months, inputs);
  const oracle = interpret(model, inputs, sites, months, inputs);
  const expected = new Map(values(model, sites, oracle));
  for (const [what, value] of values(model, sites, kernel))
    expect(plain(value), what).toEqual(plain(expected.get(what) ?? ([] as never)));
  return oracle;
}

const oneSite: readonly SiteInputs[] = [{ site: { rate: 0.01, term: 12, model: 1 }, blocks: [] }];
const unitOf = (_scope: string, field: string): string => (field === 'term' ? 'month' : '1');

describe('the kernel of a small model', () => {
  it('pays a loan back from what is left each month: balance and payment need each other', async () => {
    const cash = line('site.cash', {
      ...text,
      unit: 'USD/month',
      formula: constant(10, 'USD/month').plus(constant(0, 'USD/month/month').times(month)),
    });
    const opening = previousOf('site.balance', constant(100, 'USD'));
    const interest = line('site.interest', {
      ...text,
      unit: 'USD/month',
      formula: opening.times(input('site', 'rate')).times(constant(1, '1/month')),
    });
    const sweep = line('site.sweep', {
      ...text,
      unit: 'USD/month',
      formula: cash
        .minus(interest)
        .atLeast(zero)
        .atMost(opening.times(constant(1, '1/month'))),
    });
    const balance = line('site.balance', {
      ...text,
      unit: 'USD',
      fromDecision: true,
      formula: when(
        month.isAtMost(zero),
        constant(100, 'USD'),
        opening.minus(sweep.times(constant(1, 'month'))),
      ),
    });
    const paid = line('site.paid', { ...text, unit: 'USD', formula: reduce('total', sweep) });
    const model = buildModel([balance, sweep, interest, cash, paid], unitOf);
    const oracle = await expectKernelIsInterpreter(model, oneSite);
    let left = 100;
    for (let t = 1; t <= months; t += 1) {
      left -= Math.min(left, 10 - 0.01 * left);
      expect(plain(oracle.site(0, 'site.balance'))[t]).toBeCloseTo(left, 9);
    }
    expect(left).toBe(0);
    expect(oracle.site(0, 'site.paid')).toBeCloseTo(100, 9);
  });

  it('reads other months, which may differ by month, and stays within 0 and the horizon', async () => {
    const ramp = line('site.ramp', { ...text, unit: 'month', fromDecision: true, formula: month.times(2) });
    const late = line('site.late', {
      ...text,
      unit: 'month',
      fromDecision: true,
      formula: ramp.at(month.minus(input('site', 'term'))),
    });
    const ahead = line('site.ahead', { ...text, unit: 'month', formula: ramp.at(month.plus(month)) });
    const last = line('site.last', { ...text, unit: 'month', formula: ramp.at(horizon.plus(horizon)) });
    const never = line('site.never', {
      ...text,
      unit: 'month',
      formula: ramp.at(constant(Number.NaN, 'month')),
    });
    const always = line('site.always', {
      ...text,
      unit: 'month',
      formula: ramp.at(constant(Number.POSITIVE_INFINITY, 'month')),
    });
    const model = buildModel([ramp, late, ahead, last, never, always], unitOf);
    expect(model.byId.get('site.late')?.shape).toBe('series');
    expect(model.byId.get('site.last')?.shape).toBe('scalar');
    const oracle = await expectKernelIsInterpreter(model, oneSite);
    expect(plain(oracle.site(0, 'site.late')).slice(11, 16)).toEqual([0, 0, 2, 4, 6]);
    expect(plain(oracle.site(0, 'site.ahead')).slice(11, 15)).toEqual([44, 48, 48, 48]);
    expect(oracle.site(0, 'site.last')).toBe(48);
    expect(oracle.site(0, 'site.never')).toBeNaN();
    expect(oracle.site(0, 'site.always')).toBe(48);
  });

  it('keeps the months of each block for later rounds', async () => {
    const rent = line('block.rent', { ...text, unit: 'month', formula: month.times(input('block', 'rate')) });
    const full = line('block.full', { ...text, unit: 'month', formula: rent.at(horizon) });
    const share = line('block.share', { ...text, unit: '1', formula: rent.over(full) });
    const best = line('site.best', { ...text, unit: '1', formula: share.greatest() });
    const peak = line('site.peak', { ...text, unit: 'month', formula: reduce('total', best) });
    const weighed = line('block.weighed', {
      ...text,
      unit: 'month',
      formula: share.times(best).times(peak).plus(rent.previous(zero)),
    });
    const all = line('site.all', { ...text, unit: 'month', formula: weighed.sum() });
    const model = buildModel([rent, full, share, best, peak, weighed, all], () => '1');
    const sites = [
      { site: {}, blocks: [{ rate: 2 }, { rate: 3 }, { rate: 5 }] },
      { site: {}, blocks: [] },
    ];
    const oracle = await expectKernelIsInterpreter(model, sites);
    expect(plain(oracle.block(0, 2, 'block.rent'))[2]).toBe(10);
    expect(plain(oracle.site(0, 'site.best'))[months]).toBe(1);
    expect(plain(oracle.site(1, 'site.all'))[months]).toBe(0);
  });

  it('looks only at months that have a number where a reduction says so', async () => {
    const debt = line('site.debt', {
      ...text,
      unit: 'month',
      formula: when(month.isAtLeast(input('site', 'term')), month, zero),
    });
    const ratio = line('site.ratio', {
      ...text,
      unit: '1',
      mayBeNone: true,
      formula: month.over(debt).times(3),
    });
    const never = line('site.never', {
      ...text,
      unit: '1',
      mayBeNone: true,
      formula: month.over(debt.times(0)),
    });
    const reduced = (['least', 'leastMonth', 'average'] as const).flatMap((name) =>
      [ratio, never].map((of) =>
        line(`${of.line.id}_${name}`, {
          ...text,
          unit: name === 'leastMonth' ? 'month' : '1',
          formula: reduce(name, of),
        }),
      ),
    );
    const first = line('site.first', { ...text, unit: 'month', formula: reduce('firstMonth', debt) });
    const lastOne = line('site.lastOne', { ...text, unit: 'month', formula: reduce('lastMonth', debt) });
    const model = buildModel([debt, ratio, never, ...reduced, first, lastOne], unitOf);
    const oracle = await expectKernelIsInterpreter(model, oneSite);
    expect(oracle.site(0, 'site.ratio_least')).toBe(3);
    expect(oracle.site(0, 'site.ratio_leastMonth')).toBe(12);
    expect(oracle.site(0, 'site.ratio_average')).toBe(3);
    for (const name of ['least', 'leastMonth', 'average'])
      expect(oracle.site(0, `site.never_${name}`)).toBeNaN();
    expect(oracle.site(0, 'site.first')).toBe(12);
    expect(oracle.site(0, 'site.lastOne')).toBe(months);
  });

  it('raises to powers, knows the chosen option and lets the portfolio read inputs of its own', async () => {
    const chosen = line('site.chosen', {
      ...text,
      unit: '1',
      formula: when(
        equalsOption(input('site', 'model'), 1, 'GPU cloud'),
        constant(2, '1').toThe(input('site', 'model').plus(constant(9, '1'))),
        zero,
      ),
    });
    const spread = line('portfolio.spread', {
      ...text,
      unit: '1',
      formula: chosen.greatest().minus(chosen.least()).plus(chosen.sum()).plus(chosen.sum()),
    });
    const cash = line('portfolio.cash', {
      ...text,
      unit: '1',
      fromDecision: true,
      formula: previousOf('portfolio.cash', input('portfolio', 'cash')).plus(spread),
    });
    const model = buildModel([chosen, spread, cash], () => '1');
    const sites = [
      { site: { model: 1 }, blocks: [] },
      { site: { model: 0 }, blocks: [] },
    ];
    const oracle = await expectKernelIsInterpreter(model, sites, { cash: 7 });
    expect(oracle.portfolio('portfolio.spread')).toBe(3 * 1024);
    expect(plain(oracle.portfolio('portfolio.cash'))[2]).toBe(7 + 3 * 3 * 1024);
  });
});

const numbers = fc.record({ a: fc.integer({ min: -9, max: 9 }), b: fc.integer({ min: 0, max: 30 }) });
const anySites = fc.array(fc.record({ site: numbers, blocks: fc.array(numbers, { maxLength: 3 }) }), {
  maxLength: 3,
});

describe('the kernel of any model', () => {
  it('equals the interpreter to the last bit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer({ min: 1, max: 40 }),
        anySites,
        numbers,
        async (seed, size, sites, inputs) => {
          await expectKernelIsInterpreter(randomModel(randomFrom(seed), size), sites, inputs);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives the same bits when only some lines are wanted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer({ min: 1, max: 40 }),
        anySites,
        numbers,
        async (seed, size, sites, inputs) => {
          const random = randomFrom(seed);
          const model = randomModel(random, size);
          const outputs = model.lines.map(({ id }) => id).filter(() => random() < 0.2);
          const whole = runKernel(await loadKernel(model, here), inputs, sites, months, inputs);
          const some = runKernel(await loadKernel(model, here, { outputs }), inputs, sites, months, inputs);
          const wanted: Model = { ...model, lines: model.lines.filter(({ id }) => outputs.includes(id)) };
          const expected = new Map(values(wanted, sites, whole));
          for (const [what, value] of values(wanted, sites, some))
            expect(plain(value), what).toEqual(plain(expected.get(what) ?? ([] as never)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives the same bits where loops are written for usual cases, in those cases and in others', async () => {
    let idle = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.integer({ min: 1, max: 40 }),
        fc.array(anySites, { minLength: 1, maxLength: 3 }),
        anySites,
        numbers,
        async (seed, size, cases, sites, inputs) => {
          const random = randomFrom(seed);
          const model = randomModel(random, size);
          const outputs = model.lines.map(({ id }) => id).filter(() => random() < 0.2);
          const usual: UsualCase[] = [];
          for (const each of cases) {
            const text = `${JSON.stringify(each)} ${usual.length}`;
            const probing = await loadKernel(model, here, { outputs, isProbing: true }, text);
            runKernel(probing, inputs, each, months, inputs);
            usual.push({ ...toldBy(probing), never: new Set() });
          }
          idle += usual[0]?.idle.size ?? 0;
          const kernel = await loadKernel(model, here, { outputs, usual });
          const plainly = await loadKernel(model, here, { outputs });
          const wanted: Model = { ...model, lines: model.lines.filter(({ id }) => outputs.includes(id)) };
          for (const given of [sites, ...cases, sites]) {
            const some = runKernel(kernel, inputs, given, months, inputs);
            const expected = new Map(
              values(wanted, given, runKernel(plainly, inputs, given, months, inputs)),
            );
            for (const [what, value] of values(wanted, given, some))
              expect(plain(value), what).toEqual(plain(expected.get(what) ?? ([] as never)));
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(idle).toBeGreaterThan(0);
  });
});

import type { Scope } from '../expression.ts';
import {
  constant,
  horizon,
  input,
  type LineQuantity,
  line,
  month,
  previousOf,
  type Quantity,
  reduce,
  sCurve,
  when,
  zero,
} from '../line.ts';
import { buildModel, type Model } from '../model.ts';

/**
 * Models of random plain numbers over every scope, from every construct whose result is the same to the
 * last bit however it is computed: reads across scopes and rounds, members, earlier and other months,
 * lines that need each other, gathering and reductions. Growth and the like are left to the real model.
 */
export function randomModel(random: () => number, size: number): Model {
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const declared: LineQuantity[] = [];
  const isSeries = new Map<string, boolean>();
  const lower: Partial<Record<Scope, Scope>> = { site: 'block', portfolio: 'site' };
  const above: Record<Scope, readonly Scope[]> = {
    market: ['market'],
    site: ['market', 'site'],
    block: ['market', 'site', 'block'],
    portfolio: ['market', 'portfolio'],
  };
  const plainMonth = month.over(constant(1, 'month'));
  const asMonth = (of: Quantity): Quantity => of.times(constant(1, 'month'));

  const readable = (scope: Scope, series: boolean | null): LineQuantity[] =>
    declared.filter(
      ({ line: each }) =>
        above[scope].includes(each.scope) && (series === null || isSeries.get(each.id) === series),
    );
  const members = (scope: Scope, series: boolean): LineQuantity[] =>
    declared.filter(({ line: each }) => each.scope === lower[scope] && isSeries.get(each.id) === series);

  const leaf = (scope: Scope, series: boolean): Quantity => {
    const lines = readable(scope, series ? null : false);
    const choices: (Quantity | undefined)[] = [
      constant(below(5) + 1, '1'),
      input(oneOf(above[scope]) ?? scope, oneOf(['a', 'b']) ?? 'a'),
      oneOf(lines),
      oneOf(lines),
      horizon.over(constant(1, 'month')),
      series ? plainMonth : oneOf(readable(scope, true))?.at(asMonth(constant(below(30) - 5, '1'))),
      series ? oneOf(readable(scope, true))?.previous(constant(below(3), '1')) : total(scope),
      series
        ? oneOf(readable(scope, true))?.at(month.minus(asMonth(constant(below(9) - 4, '1'))))
        : lowest(scope),
      series || scope === 'market' || scope === 'block'
        ? gatheredSeries(scope)
        : oneOf(members(scope, false))?.[oneOf(['sum', 'least', 'greatest'] as const) ?? 'sum'](),
    ];
    return oneOf(choices) ?? constant(2, '1');
  };
  const gatheredSeries = (scope: Scope): Quantity | undefined => {
    const member = oneOf(members(scope, true));
    if (scope === 'portfolio') return member?.sum();
    return member?.[oneOf(['sum', 'least', 'greatest'] as const) ?? 'sum']();
  };
  const total = (scope: Scope): Quantity | undefined => {
    const lines = readable(scope, true);
    const [flow, weight] = [oneOf(lines), oneOf(lines)];
    return flow && weight
      ? reduce('total', flow.times(weight)).over(asMonth(constant(1000, '1')))
      : undefined;
  };
  const lowest = (scope: Scope): Quantity | undefined => {
    const own = oneOf(readable(scope, true));
    return own ? reduce('lowest', own) : undefined;
  };

  const formula = (scope: Scope, series: boolean, depth: number): Quantity => {
    if (depth === 0) return leaf(scope, series);
    const [a, b] = [formula(scope, series, depth - 1), formula(scope, series, depth - 1)];
    const results = [
      a.plus(b),
      a.minus(b),
      a.times(0.25),
      a.times(b).over(16),
      a.atLeast(b),
      a.atMost(b),
      a.over(b.atLeast(constant(1, '1'))),
      sCurve(a),
      a.over(8).ceiling(),
      when(a.isAbove(b), a, b),
      a
        .atLeast(zero)
        .atMost(constant(4, '1'))
        .toThe(b.atLeast(zero).atMost(constant(3, '1'))),
    ];
    return oneOf(results) ?? a;
  };

  const declare = (id: string, of: Quantity, series: boolean): void => {
    // Whether a line is a series follows from its formula; a month of weight nothing makes it one.
    const made = series ? of.plus(plainMonth.times(0)) : of;
    const fromDecision = below(2) === 0;
    declared.push(line(id, { unit: '1', label: id, words: '', fromDecision, formula: made }));
    isSeries.set(id, series);
  };
  for (let k = 0; k < size; k += 1) {
    const scope = oneOf(['market', 'site', 'site', 'block', 'block', 'portfolio'] as const) ?? 'site';
    const series = below(3) > 0;
    const form = series ? oneOf(['pair', 'self', 'line', 'line'] as const) : 'line';
    if (form === 'pair') {
      const rest = formula(scope, true, 1);
      const [one, other] = [`${scope}.one${k}`, `${scope}.other${k}`];
      declare(
        one,
        formula(scope, true, 1)
          .plus(previousOf(other, constant(1, '1')))
          .over(2),
        true,
      );
      const first = declared.at(-1);
      if (first) declare(other, first.atMost(rest), true);
    } else if (form === 'self')
      declare(
        `${scope}.self${k}`,
        previousOf(`${scope}.self${k}`, zero).over(2).plus(leaf(scope, true)),
        true,
      );
    else declare(`${scope}.line${k}`, formula(scope, series, 1 + below(2)), series);
  }
  return buildModel(declared, () => '1');
}

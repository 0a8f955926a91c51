import { walk } from './expression.ts';
import { ExpressionCode, gatherName, type Naming, type Spot } from './expressionCode.ts';
import { type GatheredSeries, gatheredKey, type ScopeLayout } from './kernelLayout.ts';
import { LoopCode } from './loopCode.ts';
import { beforeFlows, type ModelLine } from './model.ts';
import { MonthCode } from './monthCode.ts';
import type { Round, Total } from './schedule.ts';

/**
 * Writes one round (see schedule.ts) as JavaScript: the bodies of up to three functions, so that none
 * grows beyond what an engine compiles well. Empty ones are left out.
 */
export function roundCode(round: Round, naming: Naming, stored: ScopeLayout['series']): readonly string[] {
  const writer = new RoundWriter(naming, new Set(stored.map(({ id }) => id)));
  return [
    writer.scalars(round.memberScalars, round.scalars),
    writer.members(round.memberSeries, round.memberTotals),
    writer.months(round.series, round.totals),
  ].filter((body) => body !== '');
}

class RoundWriter {
  readonly #naming: Naming;
  readonly #stored: ReadonlySet<string>;
  readonly #code: ExpressionCode;
  #names = 0;

  constructor(naming: Naming, stored: ReadonlySet<string>) {
    this.#naming = naming;
    this.#stored = stored;
    this.#code = new ExpressionCode(naming);
  }

  scalars(members: readonly ModelLine[], own: readonly ModelLine[]): string {
    const code: string[] = [];
    if (members.length > 0)
      code.push(
        this.#eachMember(members.map((line) => `${this.#naming.memberScalar(line)} = ${this.#of(line)};`)),
      );
    const gathered = new Set<string>();
    for (const line of own) {
      for (const part of walk(line.formula))
        if (part.kind === 'gather' && this.#code.line(part.id).shape === 'scalar') {
          if (!gathered.has(gatheredKey(part))) code.push(this.#gatherScalar(part));
          gathered.add(gatheredKey(part));
        }
      code.push(`${this.#naming.scalarAt(line)} = ${this.#of(line)};`);
    }
    return code.join('\n');
  }

  /** One loop over the months of each member, which gathers too what the scope above gathers of its lines. */
  members(lines: readonly ModelLine[], totals: readonly Total[]): string {
    if (lines.length === 0 && totals.length === 0) return '';
    const here = new Set(lines.map(({ id }) => id));
    const wanted = this.#naming.gathered.flatMap((part, at) => (here.has(part.id) ? [{ part, at }] : []));
    const collect = (spot: Spot): string[] =>
      wanted.map(({ part }) => {
        const value = spot.month.line(part.id) ?? '0';
        const place = this.#code.gatheredElement(part, spot);
        if (part.gathering === 'sum') return `${place} += ${value};`;
        const pick = part.gathering === 'least' ? 'Math.min' : 'Math.max';
        return `${place} = b === 0 ? ${value} : ${pick}(${place}, ${value});`;
      });
    return [
      ...wanted.map(({ at }) => `gathered.fill(0, ${at} * stride, ${at + 1} * stride);`),
      this.#eachMember([this.#loop(lines, totals, collect)]),
    ].join('\n');
  }

  /** One loop over the months, which adds too to what the scope above sums. */
  months(lines: readonly ModelLine[], totals: readonly Total[]): string {
    if (lines.length === 0 && totals.length === 0) return '';
    return this.#loop(lines, totals, ({ loop, month }) =>
      this.#naming.summed.flatMap((id, at) => {
        const value = month.line(id);
        return value === undefined
          ? []
          : [`sums[${loop.hoist(`sumsAt + ${at} * stride`)} + ${month.t}] += ${value};`];
      }),
    );
  }

  #of(line: ModelLine): string {
    return this.#code.of(line.formula, null);
  }

  #eachMember(body: readonly string[]): string {
    return [`for (let b = 0; b < ${this.#naming.memberCount}; b += 1) {`, ...body, '}'].join('\n');
  }

  #gatherScalar(part: GatheredSeries): string {
    const name = gatherName(part);
    const value = this.#naming.memberScalar(this.#code.line(part.id));
    const pick = part.gathering === 'least' ? 'Math.min' : 'Math.max';
    const next =
      part.gathering === 'sum' ? `${name} + ${value}` : `b === 0 ? ${value} : ${pick}(${name}, ${value})`;
    return `let ${name} = 0;\n${this.#eachMember([`${name} = ${next};`])}`;
  }

  #loop(
    lines: readonly ModelLine[],
    totals: readonly Total[],
    extra: (spot: Spot) => readonly string[],
  ): string {
    const newName = (prefix: string): string => {
      this.#names += 1;
      return `${prefix}${this.#names}`;
    };
    const loop = new LoopCode(
      lines.map(({ id }) => id),
      newName,
    );
    const sums = totals.map((total, at) => ({ total, name: `total${at}` }));
    const months = (['0', 't'] as const).map((t) => {
      const isZero = (line: ModelLine): boolean => t === '0' && !line.fromDecision;
      const formulas = [
        ...lines.filter((line) => !isZero(line)).map((line) => line.formula),
        ...totals.map((total) => total.of),
      ];
      const month = new MonthCode(t, formulas, newName);
      const spot: Spot = { loop, month };
      for (const line of lines) {
        const value = isZero(line) ? String(beforeFlows(line)) : this.#code.of(line.formula, spot);
        month.setLine(line.id, value);
        if (this.#stored.has(line.id))
          month.add(`${this.#code.element(line, spot)} = ${month.line(line.id) ?? ''};`);
      }
      for (const { total, name } of sums) month.add(`${name} += ${this.#code.of(total.of, spot)};`);
      for (const statement of extra(spot)) month.add(statement);
      return month;
    });
    const [first, later] = months;
    if (!first || !later) return '';
    return [
      ...sums.map(({ name }) => `let ${name} = 0;`),
      loop.write(first, later),
      ...sums.map(({ total, name }) => `${this.#naming.totalAt(total)} = ${name};`),
    ].join('\n');
  }
}

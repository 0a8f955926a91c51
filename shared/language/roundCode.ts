import { coarse, fine } from './exactSums.ts';
import { type Expression, walk } from './expression.ts';
import {
  ExpressionCode,
  gatherName,
  type Naming,
  type Spot,
  type UsualCase,
  type ZeroNaming,
} from './expressionCode.ts';
import { IdleLines } from './idleLines.ts';
import { type GatheredSeries, gatheredKey, type ScopeLayout } from './kernelLayout.ts';
import { identifier } from './literals.ts';
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
    const { zeros } = this.#naming;
    const gather: Collecting = {
      of: (line, value, spot) =>
        wanted
          .filter(({ part }) => part.id === line.id)
          .map(({ part }) => {
            const place = this.#code.gatheredElement(part, spot);
            if (part.gathering === 'sum') return `${place} += ${value};`;
            const pick = part.gathering === 'least' ? 'Math.min' : 'Math.max';
            return `${place} = b === 0 ? ${value} : ${pick}(${place}, ${value});`;
          }),
      notes: (line) =>
        wanted.filter(({ part }) => part.id === line.id).map(({ at }) => zeros?.ofGathered(at) ?? ''),
      // The least of what is 0 and what is not is found month by month.
      isWhole: (line) => wanted.some(({ part }) => part.id === line.id && part.gathering !== 'sum'),
    };
    return [
      ...wanted.map(({ at }) => `gathered.fill(0, ${at} * stride, ${at + 1} * stride);`),
      ...(zeros ? wanted.map(({ at }) => `${zeros.ofGathered(at)} = 1;`) : []),
      this.#eachMember([this.#loop(lines, totals, gather)]),
    ].join('\n');
  }

  /** One loop over the months, which adds too to what the scope above sums. */
  months(lines: readonly ModelLine[], totals: readonly Total[]): string {
    if (lines.length === 0 && totals.length === 0) return '';
    return this.#loop(lines, totals, {
      of: (line, value, { loop, month }) =>
        this.#naming.summed.flatMap((id, at) => {
          if (id !== line.id) return [];
          const place = (row: number): string =>
            `sums[${loop.hoist(`sumsAt + ${row} * stride`)} + ${month.t}]`;
          // The two parts of exactSums.ts; nothing else names them, as each line is summed once.
          const whole = `s_${identifier(id)}`;
          return [
            `const ${whole} = ((${value} + ${coarse}) - ${coarse});`,
            `${place(at)} += ${whole};`,
            `${place(this.#naming.summed.length + at)} += (((${value} - ${whole}) + ${fine}) - ${fine});`,
          ];
        }),
      notes: () => [],
      isWhole: () => false,
    });
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

  #loop(lines: readonly ModelLine[], totals: readonly Total[], collecting: Collecting): string {
    const sums = totals.map((total, at) => ({ total, name: `total${at}` }));
    const given = { lines, sums, collecting };
    return [
      ...sums.map(({ name }) => `let ${name} = 0;`),
      this.#naming.zeros ? this.#cases(given, this.#naming.zeros) : this.#months(given, null),
      ...sums.map(({ total, name }) => `${this.#naming.totalAt(total)} = ${name};`),
    ].join('\n');
  }

  #newName = (prefix: string): string => {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  };

  /** One loop; `assumed`: what it takes for granted. */
  #months({ lines, sums, collecting }: LoopContent, assumed: Assumed | null): string {
    const loop = new LoopCode(
      lines.map(({ id }) => id),
      this.#newName,
    );
    const months = (['0', 't'] as const).map((t) => {
      const isBefore = (line: ModelLine): boolean => t === '0' && !line.fromDecision;
      const computed = lines.filter((line) => !assumed?.isIdle(line));
      const formulas = [
        ...computed.filter((line) => !isBefore(line)).map((line) => line.formula),
        ...sums.map(({ total }) => total.of),
      ];
      const month = new MonthCode(t, formulas, this.#newName);
      const spot: Spot = { loop, month, isZero: assumed && ((part) => assumed.isZero(part, t)) };
      for (const line of lines) {
        if (assumed?.isIdle(line)) {
          month.setZero(line.id);
          continue;
        }
        const value = isBefore(line) ? String(beforeFlows(line)) : this.#code.of(line.formula, spot);
        if (assumed && value === '0') month.setZero(line.id);
        else month.setLine(line.id, value);
        const known = month.line(line.id) ?? '';
        if (this.#stored.has(line.id)) month.add(`${this.#code.element(line, spot)} = ${known};`);
        if (!assumed || known !== '0')
          for (const statement of collecting.of(line, known, spot)) month.add(statement);
      }
      for (const { total, name } of sums) {
        const value = this.#code.of(total.of, spot);
        if (!assumed || value !== '0') month.add(`${name} += ${value};`);
      }
      return month;
    });
    const [first, later] = months;
    if (!first || !later) return '';
    if (assumed) for (const month of months) month.prune(loop.carriedFrom(month));
    return loop.write(first, later);
  }

  /**
   * The loop as it is written for each usual case, behind the question whether it is that case, and for any
   * other. That a series is 0 is noted for the loops after it.
   */
  #cases(given: LoopContent, zeros: ZeroNaming): string {
    const { lines, collecting } = given;
    const asked = new LoopCode([], this.#newName);
    const idle = this.#idleLines(asked, given, zeros);
    const notes = lines.flatMap((line) => {
      const isZero = idle.isZero(line);
      const own = this.#stored.has(line.id) ? zeros.ofSeries(line) : null;
      return [
        ...collecting
          .notes(line)
          .flatMap((flag) => (isZero === 'true' ? [] : [`if (!${isZero}) ${flag} = 0;`])),
        ...(own ? [`${own} = ${isZero} ? 1 : 0;`] : []),
        ...(this.#naming.isProbing ? [`tell('${line.id}', ${isZero}, ${idle.isIdle(line)});`] : []),
      ];
    });
    const written: { readonly condition: string; readonly body: string }[] = [];
    for (const usual of this.#naming.usual) {
      const conditions = new Set<string>();
      const assumed = this.#assumed(given, { usual, idle, zeros, asked, conditions });
      const body = this.#months(given, assumed);
      const fills = lines
        .filter((line) => this.#stored.has(line.id) && assumed.isIdle(line))
        .map((line) => {
          const [array, start] = this.#naming.seriesOf(line);
          return `${array}.fill(0, ${start}, ${start} + stride);`;
        });
      if (conditions.size > 0)
        written.push({ condition: [...conditions].join(' && '), body: [...fills, body].join('\n') });
    }
    const cases = written.map(({ condition, body }) => `if (${condition}) {\n${body}\n} else `);
    const general = this.#months(given, null);
    return [
      asked.writeDeclarations(),
      ...notes,
      `${cases.join('')}${cases.length > 0 ? `{\n${general}\n}` : general}`,
    ].join('\n');
  }

  #idleLines(loop: LoopCode, { lines, sums, collecting }: LoopContent, zeros: ZeroNaming): IdleLines {
    const isNoted = (flag: string): string => `${flag} === 1`;
    const isCollected = (line: ModelLine): boolean =>
      this.#naming.summed.includes(line.id) || collecting.notes(line).length > 0;
    return new IdleLines(
      {
        code: this.#code,
        loop,
        known: {
          ofSeries: (line) => {
            const flag = zeros.ofSeries(line);
            return flag && isNoted(flag);
          },
          ofGathered: (part) => isNoted(zeros.ofGathered(this.#code.gatheredAt(part))),
          isUnread: (line) => (isCollected(line) ? 'false' : zeros.isUnread(line)),
        },
      },
      lines,
      sums.map(({ total }) => total),
      (line) => this.#stored.has(line.id) || isCollected(line),
    );
  }

  /** What a loop for a usual case takes for granted; notes what must hold for that in `conditions`. */
  #assumed({ lines, collecting }: LoopContent, { usual, idle, zeros, asked, conditions }: Asking): Assumed {
    const here = new Set(lines.map(({ id }) => id));
    const holds = (condition: string): boolean => {
      if (condition === 'false') return false;
      if (condition !== 'true') conditions.add(/^\w+$/.test(condition) ? condition : asked.hoist(condition));
      return true;
    };
    const idleHere = new Set(
      lines
        .filter((line) => usual.idle.has(line.id) && !collecting.isWhole(line) && holds(idle.isIdle(line)))
        .map(({ id }) => id),
    );
    return {
      isIdle: ({ id }) => idleHere.has(id),
      isZero: (part, t) => {
        switch (part.kind) {
          case 'line':
          case 'previous': {
            if (part.kind === 'previous' && t === '0') return false;
            if (here.has(part.id)) return idleHere.has(part.id);
            if (!usual.zero.has(part.id) || this.#code.line(part.id).shape === 'scalar') return false;
            const flag = zeros.ofSeries(this.#code.line(part.id));
            return flag !== null && holds(`${flag} === 1`);
          }
          case 'gather':
            return (
              usual.zero.has(part.id) &&
              this.#code.line(part.id).shape === 'series' &&
              holds(`${zeros.ofGathered(this.#code.gatheredAt(part))} === 1`)
            );
          case 'compare':
            return (
              part.right.kind === 'input' && usual.never.has(part.right.field) && holds(idle.zeroWhen(part))
            );
          default:
            return false;
        }
      },
    };
  }
}

/** What a loop computes and what it does with that. */
interface LoopContent {
  readonly lines: readonly ModelLine[];
  readonly sums: readonly { readonly total: Total; readonly name: string }[];
  readonly collecting: Collecting;
}

interface Assumed {
  readonly isIdle: (line: ModelLine) => boolean;
  readonly isZero: (part: Expression, t: '0' | 't') => boolean;
}

interface Asking {
  readonly usual: UsualCase;
  readonly idle: IdleLines;
  readonly zeros: ZeroNaming;
  readonly asked: LoopCode;
  readonly conditions: Set<string>;
}

/** What a loop does with its lines beside keeping them. */
interface Collecting {
  /** Statements for a line that has `value` in a month. */
  readonly of: (line: ModelLine, value: string, spot: Spot) => readonly string[];
  /** Flags that say whether what is gathered of a line is 0. */
  readonly notes: (line: ModelLine) => readonly string[];
  /** Whether a line must be collected in every month. */
  readonly isWhole: (line: ModelLine) => boolean;
}

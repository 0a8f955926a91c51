import type { Expression, Gathering, Scope } from './expression.ts';
import { partsOf, walk } from './expression.ts';
import { type GatheredSeries, gatheredKey } from './kernelLayout.ts';
import type { Model, ModelLine } from './model.ts';

/** Where the emitted code finds the values of lines and inputs. Texts are JavaScript. */
export interface Naming {
  readonly model: Model;
  /** Array of a series and the position of its month 0. */
  readonly seriesOf: (line: ModelLine) => readonly [array: string, start: string];
  readonly scalarAt: (line: ModelLine) => string;
  readonly inputAt: (scope: Scope, field: string) => string;
  readonly memberScalar: (line: ModelLine) => string;
  readonly memberSeriesOf: (line: ModelLine) => readonly [array: string, start: string];
  readonly memberCount: string;
  /** What stands in `gathered`, in order. */
  readonly gathered: readonly GatheredSeries[];
}

/** What one emitted loop needs around its body. */
interface LoopParts {
  /** Values that do not change by month, by the text that computes them. */
  readonly hoisted: Map<string, string>;
  /** Declarations of running products and step functions, by what they compute. */
  readonly running: Map<string, string>;
  readonly declarations: string[];
  readonly heads: string[];
  readonly tails: string[];
}

const numberText = (value: number): string =>
  value === Number.POSITIVE_INFINITY ? 'Infinity' : Object.is(value, -0) ? '0' : String(value);

/** Emits the steps of a round (see schedule.ts) as JavaScript. */
export class LoopEmitter {
  readonly #naming: Naming;
  /** Lines whose value in month t is a local constant of the loop being emitted. */
  #local = new Map<string, string>();
  #parts: LoopParts | null = null;
  #names = 0;

  constructor(naming: Naming) {
    this.#naming = naming;
  }

  memberScalars(lines: readonly ModelLine[]): string {
    if (lines.length === 0) return '';
    const body = lines.map((line) => `  ${this.#naming.scalarAt(line)} = ${this.#code(line.formula)};`);
    return [`for (let b = 0; b < ${this.#naming.memberCount}; b += 1) {`, ...body, '}'].join('\n');
  }

  /** `totals`: sums over months that the loop before has made already, by `totalsOf`. */
  scalars(lines: readonly ModelLine[], totals: ReadonlyMap<Expression, string>): string {
    if (lines.length === 0) return '';
    const known = new Map(totals);
    const code: string[] = [];
    for (const line of lines) {
      const late = new Map<Expression, string>();
      for (const part of walk(line.formula)) {
        if (part.kind === 'reduce' && part.reduction === 'total' && !known.has(part))
          late.set(part, this.#name('total'));
        if (part.kind === 'gather') code.push(this.#gatherScalar(part.id, part.gathering));
      }
      if (late.size > 0) code.push(this.#totals(late));
      for (const [part, name] of late) known.set(part, name);
      code.push(`${this.#naming.scalarAt(line)} = ${this.#code(line.formula, known)};`);
    }
    return code.join('\n');
  }

  /**
   * Sums over months among the formulas of `lines` that need none of these lines, each with a name: the
   * loop before them can make them while its values are at hand.
   */
  totalsOf(lines: readonly ModelLine[]): ReadonlyMap<Expression, string> {
    const here = new Set(lines.map((line) => line.id));
    const totals = new Map<Expression, string>();
    for (const line of lines)
      for (const part of walk(line.formula))
        if (
          part.kind === 'reduce' &&
          part.reduction === 'total' &&
          [...walk(part.of)].every((inner) => inner.kind !== 'line' || !here.has(inner.id))
        )
          totals.set(part, this.#name('total'));
    return totals;
  }

  /**
   * Series of members, and what series of the scope above gather from them. Where the members were
   * evaluated before, their caller has gathered too.
   */
  gatherings(readers: readonly ModelLine[], memberLines: readonly ModelLine[]): string {
    const wanted = new Map<string, GatheredSeries & { readonly at: number }>();
    for (const line of readers)
      for (const part of walk(line.formula))
        if (part.kind === 'gather') wanted.set(gatheredKey(part), { ...part, at: this.#gatheredAt(part) });
    if (memberLines.length === 0) return '';
    const here = new Set(memberLines.map((line) => line.id));
    for (const line of memberLines)
      for (const part of walk(line.formula))
        if (part.kind === 'line' && this.#line(part.id).shape === 'series') {
          const used = this.#line(part.id);
          if (used.scope === line.scope && !here.has(used.id))
            throw new Error(`${line.id} needs ${used.id} of an earlier loop, which keeps one member only`);
        }
    const starts = [...wanted.values()].map(
      ({ at }) => `gathered.fill(0, ${at} * stride, ${at + 1} * stride);`,
    );
    const collect = (t: string): string[] =>
      [...wanted.values()].map(({ id, gathering, at }) => {
        const line = this.#line(id);
        const value = this.#local.get(id) ?? this.#element(this.#naming.memberSeriesOf(line), t);
        const place = `gathered[${at} * stride + ${t}]`;
        if (gathering === 'sum') return `${place} += ${value};`;
        const pick = gathering === 'least' ? 'Math.min' : 'Math.max';
        return `${place} = b === 0 ? ${value} : ${pick}(${place}, ${value});`;
      });
    const loop = this.#loop(memberLines, collect);
    return [...starts, `for (let b = 0; b < ${this.#naming.memberCount}; b += 1) {`, loop, '}'].join('\n');
  }

  /** One loop for `lines` and for sums over months. */
  series(lines: readonly ModelLine[], totals: ReadonlyMap<Expression, string>): string {
    if (lines.length === 0 && totals.size === 0) return '';
    return [...declareTotals(totals), this.#loop(lines, this.#addTotals(totals))].join('\n');
  }

  #gatheredAt(part: GatheredSeries): number {
    const at = this.#naming.gathered.findIndex((each) => gatheredKey(each) === gatheredKey(part));
    if (at < 0) throw new Error(`${part.id} is not among the gathered series`);
    return at;
  }

  #gatherScalar(id: string, gathering: Gathering): string {
    const line = this.#line(id);
    const name = this.#gatherName(id, gathering);
    const value = this.#naming.memberScalar(line);
    const count = this.#naming.memberCount;
    if (gathering === 'sum')
      return `let ${name} = 0;\nfor (let b = 0; b < ${count}; b += 1) ${name} += ${value};`;
    const pick = gathering === 'least' ? 'Math.min' : 'Math.max';
    return `let ${name} = 0;\nfor (let b = 0; b < ${count}; b += 1) ${name} = b === 0 ? ${value} : ${pick}(${name}, ${value});`;
  }

  #gatherName(id: string, gathering: Gathering): string {
    return `${gathering}_${id.replace(/[^A-Za-z0-9]/g, '_')}`;
  }

  #totals(totals: ReadonlyMap<Expression, string>): string {
    return [...declareTotals(totals), this.#loop([], this.#addTotals(totals))].join('\n');
  }

  #addTotals(totals: ReadonlyMap<Expression, string>): (t: string) => string[] {
    return (t) =>
      [...totals].map(([part, name]) => {
        if (part.kind !== 'reduce') throw new Error('Only reductions are totals');
        return `${name} += ${this.#code(part.of, undefined, t)};`;
      });
  }

  /** One loop over months 0 to N: month 0 apart, for most series begin in month 1. */
  #loop(lines: readonly ModelLine[], extra: (t: string) => string[]): string {
    const parts: LoopParts = {
      hoisted: new Map(),
      running: new Map(),
      declarations: [],
      heads: [],
      tails: [],
    };
    this.#parts = parts;
    const body = (t: string): string[] => {
      this.#local = new Map();
      const code: string[] = [];
      for (const line of lines) {
        const name = `v_${line.id.replace(/[^A-Za-z0-9]/g, '_')}`;
        const value = t === '0' && !line.fromDecision ? '0' : this.#code(line.formula, undefined, t);
        code.push(`const ${name} = ${value};`, `${this.#element(this.#naming.seriesOf(line), t)} = ${name};`);
        this.#local.set(line.id, name);
      }
      code.push(...extra(t));
      return code;
    };
    const first = body('0');
    const later = body('t');
    this.#local = new Map();
    this.#parts = null;
    const heads = (t: string): string[] => parts.heads.map((code) => code.replaceAll('@t', t));
    return [
      '{',
      ...parts.declarations,
      '{',
      ...heads('0'),
      ...first,
      '}',
      ...parts.tails,
      'for (let t = 1; t <= months; t += 1) {',
      ...heads('t'),
      ...later,
      ...parts.tails,
      '}',
      '}',
    ].join('\n');
  }

  #line(id: string): ModelLine {
    const line = this.#naming.model.byId.get(id);
    if (!line) throw new Error(`The model has no line ${id}`);
    return line;
  }

  /** One month of a series; where it starts is computed once before the loop. */
  #element([array, start]: readonly [string, string], t: string): string {
    return `${array}[${this.#hoistRead(start)} + ${t}]`;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  /** JavaScript for an expression; inside a loop, parts that do not change by month are hoisted. */
  #code(expression: Expression, totals?: ReadonlyMap<Expression, string>, t = 't'): string {
    const parts = this.#parts;
    if (parts && !this.#changesByMonth(expression) && partsOf(expression).length > 0) {
      this.#parts = null;
      const text = this.#code(expression, totals, t);
      this.#parts = parts;
      return this.#declareOnce(parts.hoisted, text, 'h', (name) => `const ${name} = ${text};`);
    }
    const part = (inner: Expression): string => this.#code(inner, totals, t);
    switch (expression.kind) {
      case 'constant':
        return numberText(expression.value);
      case 'input':
        return this.#hoistRead(this.#naming.inputAt(expression.scope, expression.field));
      case 'line': {
        const line = this.#line(expression.id);
        if (line.shape === 'series')
          return this.#local.get(line.id) ?? this.#element(this.#naming.seriesOf(line), t);
        return this.#hoistRead(this.#naming.scalarAt(line));
      }
      case 'previous':
        return t === '0'
          ? part(expression.initial)
          : this.#element(this.#naming.seriesOf(this.#line(expression.id)), `${t} - 1`);
      case 'at': {
        const [array, start] = this.#naming.seriesOf(this.#line(expression.id));
        return `valueIn(${array}, ${this.#hoistRead(start)}, ${part(expression.month)}, months)`;
      }
      case 'month':
        return t;
      case 'horizon':
        return 'months';
      case 'option':
        return numberText(expression.index);
      case 'binary': {
        const left = part(expression.left);
        const right = part(expression.right);
        if (expression.operator === '*' && right === '1') return left;
        if (expression.operator === '^') return `Math.pow(${left}, ${right})`;
        if (expression.operator === 'min') return `Math.min(${left}, ${right})`;
        if (expression.operator === 'max') return `Math.max(${left}, ${right})`;
        if (expression.operator === '/' && expression.right.kind !== 'constant')
          return `quotient(${left}, ${right})`;
        return `(${left} ${expression.operator} ${right})`;
      }
      case 'compare':
        return `(${this.#condition(expression, part)} ? 1 : 0)`;
      case 'if': {
        const condition =
          expression.condition.kind === 'compare'
            ? this.#condition(expression.condition, part)
            : `${part(expression.condition)} !== 0`;
        return `(${condition} ? ${part(expression.yes)} : ${part(expression.no)})`;
      }
      case 'ceiling':
        return `Math.ceil(${part(expression.of)})`;
      case 'sCurve':
        return `sCurveAt(${part(expression.of)})`;
      case 'gather': {
        const line = this.#line(expression.id);
        if (line.shape === 'scalar') return this.#gatherName(expression.id, expression.gathering);
        return `gathered[${this.#gatheredAt(expression)} * stride + ${t}]`;
      }
      case 'reduce': {
        const name = totals?.get(expression);
        if (name !== undefined) return name;
        if (expression.of.kind !== 'line')
          throw new Error(`Declare a line for what ${expression.reduction} reduces`);
        const [array, start] = this.#naming.seriesOf(this.#line(expression.of.id));
        return `reductions.${expression.reduction}.compute(${array}, ${start}, ${start} + stride)`;
      }
      case 'convert':
        return `(${part(expression.of)} * ${numberText(this.#naming.model.factors.get(expression) ?? Number.NaN)})`;
      case 'growth':
      case 'discount':
      case 'yearlySteps':
      case 'halvings':
        return this.#running(expression, part);
    }
  }

  #condition(expression: Expression & { kind: 'compare' }, part: (inner: Expression) => string): string {
    const operator = expression.operator === '=' ? '===' : expression.operator;
    return `${part(expression.left)} ${operator} ${part(expression.right)}`;
  }

  /** Growth, discount, steps and halvings are carried from month to month instead of raised to powers. */
  #running(
    expression: Expression & { kind: 'growth' | 'discount' | 'yearlySteps' | 'halvings' },
    part: (inner: Expression) => string,
  ): string {
    const parts = this.#parts;
    if (!parts) throw new Error(`${expression.kind} has no value outside a loop over months`);
    if (expression.kind === 'growth' || expression.kind === 'discount') {
      const base = `(1 + ${part(expression.rate)})`;
      const sign = expression.kind === 'growth' ? 1 : -1;
      const shift = expression.kind === 'growth' ? expression.shift : 0;
      return this.#declareOnce(parts.running, `${expression.kind} ${base} ${shift}`, 'g', (name) => {
        parts.tails.push(`${name} *= ${name}Step;`);
        const start = shift === 0 ? '1' : `${base} ** (${numberText((-sign * shift) / 12)})`;
        return `let ${name} = ${start};\nconst ${name}Step = ${base} ** (${sign} / 12);`;
      });
    }
    if (expression.kind === 'yearlySteps') {
      const base = `(1 + ${part(expression.rate)})`;
      const start = part(expression.start);
      return this.#declareOnce(parts.running, `steps ${base} ${start}`, 'y', (name) => {
        parts.heads.push(`while (@t >= ${name}Next) { ${name} *= ${base}; ${name}Next += 12; }`);
        return `let ${name} = 1;\nlet ${name}Next = ${start} + 12;`;
      });
    }
    const first = part(expression.first);
    const interval = part(expression.interval);
    return this.#declareOnce(parts.running, `halvings ${first} ${interval}`, 'f', (name) => {
      parts.heads.push(`while (@t > ${name}Next) { ${name} *= 0.5; ${name}Next += ${interval}; }`);
      return `let ${name} = 1;\nlet ${name}Next = ${first};`;
    });
  }

  /** A read of an input or scalar, done once before the loop. */
  #hoistRead(text: string): string {
    const parts = this.#parts;
    return parts ? this.#declareOnce(parts.hoisted, text, 'h', (name) => `const ${name} = ${text};`) : text;
  }

  #declareOnce(
    known: Map<string, string>,
    key: string,
    prefix: string,
    declare: (name: string) => string,
  ): string {
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const name = this.#name(prefix);
    known.set(key, name);
    const declaration = declare(name);
    this.#parts?.declarations.push(declaration);
    return name;
  }

  #changesByMonth(expression: Expression): boolean {
    switch (expression.kind) {
      case 'month':
      case 'previous':
      case 'growth':
      case 'discount':
      case 'yearlySteps':
      case 'halvings':
        return true;
      case 'line':
      case 'gather':
        return this.#line(expression.id).shape === 'series';
      default:
        return partsOf(expression).some((part) => this.#changesByMonth(part));
    }
  }
}

function declareTotals(totals: ReadonlyMap<Expression, string>): string[] {
  return [...totals.values()].map((name) => `let ${name} = 0;`);
}

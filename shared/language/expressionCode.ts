import type { BinaryOperator, Expression, Scope } from './expression.ts';
import { partsOf } from './expression.ts';
import { type GatheredSeries, gatheredKey } from './kernelLayout.ts';
import { identifier, numberText } from './literals.ts';
import type { LoopCode } from './loopCode.ts';
import type { Model, ModelLine } from './model.ts';
import type { MonthCode } from './monthCode.ts';
import { isTotal, type Total } from './schedule.ts';

/** Where the emitted code finds the values of lines and inputs. Texts are JavaScript. */
export interface Naming {
  readonly model: Model;
  /** Array of a series and the position of its month 0. */
  readonly seriesOf: (line: ModelLine) => readonly [array: string, start: string];
  readonly scalarAt: (line: ModelLine) => string;
  readonly inputAt: (scope: Scope, field: string) => string;
  /** Where a sum over months stands once it is made. */
  readonly totalAt: (total: Total) => string;
  readonly memberScalar: (line: ModelLine) => string;
  readonly memberCount: string;
  /** What stands in `gathered`, in order. */
  readonly gathered: readonly GatheredSeries[];
  /** Series that are added to `sums`, in order. */
  readonly summed: readonly string[];
  /** Where loops note which series are 0 in every month; null where none asks. */
  readonly zeros: ZeroNaming | null;
  /** What loops are written for beside the general case. */
  readonly usual: readonly UsualCase[];
  /** Whether each loop tells which of its lines are idle. */
  readonly isProbing: boolean;
}

/**
 * A case that is met so often that loops are written for it: which lines are idle in it. A loop asks before
 * it runs whether that is so, and runs as written for any case where it is not.
 */
export interface UsualCase {
  /** Lines that are 0 in every month. */
  readonly zero: ReadonlySet<string>;
  /** Those, and lines that nobody needs. */
  readonly idle: ReadonlySet<string>;
  /** Inputs of sites, months that never come. */
  readonly never: ReadonlySet<string>;
}

/** Elements of arrays that are 1 where a series is 0 in every month. */
export interface ZeroNaming {
  /** Null for series of other evaluations. */
  readonly ofSeries: (line: ModelLine) => string | null;
  readonly ofGathered: (at: number) => string;
  /** When nobody reads a series that is kept, as JavaScript. */
  readonly isUnread: (line: ModelLine) => string;
}

/** A month of a loop. Outside loops there is none. */
export interface Spot {
  readonly loop: LoopCode;
  readonly month: MonthCode;
  /** Whether an expression is taken for 0 here; null in a loop that takes nothing for granted. */
  readonly isZero: ((expression: Expression) => boolean) | null;
}

export const gatherName = ({ id, gathering }: GatheredSeries): string => `${gathering}_${identifier(id)}`;

/** Writes expressions as JavaScript. */
export class ExpressionCode {
  readonly #naming: Naming;

  constructor(naming: Naming) {
    this.#naming = naming;
  }

  line(id: string): ModelLine {
    const line = this.#naming.model.byId.get(id);
    if (!line) throw new Error(`The model has no line ${id}`);
    return line;
  }

  /** Lines in their order, those together that need each other's earlier months. */
  groups(lines: readonly ModelLine[]): readonly (readonly ModelLine[])[] {
    const placed = new Set<string>();
    return lines.flatMap((line) => {
      if (placed.has(line.id)) return [];
      const ids = this.#naming.model.together.get(line.id) ?? [line.id];
      const group = lines.filter(({ id }) => ids.includes(id));
      for (const { id } of group) placed.add(id);
      return [group];
    });
  }

  /** One month of a series; where it starts is computed once before the loop. */
  element(line: ModelLine, spot: Spot, t: string = spot.month.t): string {
    const [array, start] = this.#naming.seriesOf(line);
    return `${array}[${spot.loop.hoist(start)} + ${t}]`;
  }

  /** The position of a gathered series among those of its scope. */
  gatheredAt(part: GatheredSeries): number {
    const at = this.#naming.gathered.findIndex((each) => gatheredKey(each) === gatheredKey(part));
    if (at < 0) throw new Error(`${part.id} is not among the gathered series`);
    return at;
  }

  /** One month of a gathered series. */
  gatheredElement(part: GatheredSeries, spot: Spot): string {
    const at = this.gatheredAt(part);
    return `gathered[${spot.loop.hoist(`${at} * stride`)} + ${spot.month.t}]`;
  }

  /**
   * An expression. Inside a loop, parts that do not change by month are computed before it, and values
   * that the month needs more than once are computed once.
   */
  of(expression: Expression, spot: Spot | null): string {
    if (!spot) return this.#write(expression, null);
    if (!this.changesByMonth(expression) && partsOf(expression).length > 0)
      return spot.loop.hoist(this.of(expression, null));
    const { month } = spot;
    if (spot.isZero?.(expression)) return '0';
    const known = month.named(expression);
    if (known !== undefined) return known;
    if (expression.kind !== 'if') return month.keep(expression, this.#write(expression, spot));
    if (spot.isZero?.(expression.condition)) return this.of(expression.no, spot);
    const condition = this.#condition(expression.condition, spot);
    return month.choose(
      expression,
      condition,
      () => this.of(expression.yes, spot),
      () => this.of(expression.no, spot),
    );
  }

  #write(expression: Expression, spot: Spot | null): string {
    const part = (inner: Expression): string => this.of(inner, spot);
    const read = (text: string): string => (spot ? spot.loop.hoist(text) : text);
    switch (expression.kind) {
      case 'constant':
        return numberText(expression.value);
      case 'input':
        return read(this.#naming.inputAt(expression.scope, expression.field));
      case 'line': {
        const line = this.line(expression.id);
        if (line.shape === 'scalar') return read(this.#naming.scalarAt(line));
        const here = inLoop(expression, spot);
        return here.month.line(line.id) ?? this.element(line, here);
      }
      case 'previous': {
        const here = inLoop(expression, spot);
        if (here.month.t === '0') return part(expression.initial);
        return here.loop.previous(expression.id) ?? this.element(this.line(expression.id), here, 't - 1');
      }
      case 'at': {
        const [array, start] = this.#naming.seriesOf(this.line(expression.id));
        return `valueIn(${array}, ${read(start)}, ${part(expression.month)}, months)`;
      }
      case 'month':
        return inLoop(expression, spot).month.t;
      case 'horizon':
        return 'months';
      case 'option':
        return numberText(expression.index);
      case 'binary':
        return binary(expression, part, spot?.isZero != null);
      case 'compare':
        return `(${this.#condition(expression, spot)} ? 1 : 0)`;
      case 'if':
        return `(${this.#condition(expression.condition, spot)} ? ${part(expression.yes)} : ${part(expression.no)})`;
      case 'ceiling':
        return `Math.ceil(${part(expression.of)})`;
      case 'sCurve':
        return `sCurveAt(${part(expression.of)})`;
      case 'gather':
        if (this.line(expression.id).shape === 'scalar') return gatherName(expression);
        return this.gatheredElement(expression, inLoop(expression, spot));
      case 'reduce': {
        if (isTotal(expression)) return read(this.#naming.totalAt(expression));
        if (expression.of.kind !== 'line')
          throw new Error(`Declare a line for what ${expression.reduction} reduces`);
        const [array, start] = this.#naming.seriesOf(this.line(expression.of.id));
        return read(`reductions.${expression.reduction}.compute(${array}, ${start}, ${start} + stride)`);
      }
      case 'convert':
        return `(${part(expression.of)} * ${numberText(this.#naming.model.factors.get(expression) ?? Number.NaN)})`;
      case 'growth':
      case 'discount': {
        const isGrowth = expression.kind === 'growth';
        const shift = isGrowth ? expression.shift : 0;
        return inLoop(expression, spot).loop.power(
          `(1 + ${part(expression.rate)})`,
          isGrowth ? 1 : -1,
          shift,
        );
      }
      case 'yearlySteps':
        return inLoop(expression, spot).loop.yearlySteps(
          `(1 + ${part(expression.rate)})`,
          part(expression.start),
        );
      case 'halvings':
        return inLoop(expression, spot).loop.halvings(part(expression.first), part(expression.interval));
    }
  }

  /** An expression where only whether it is 0 counts. */
  #condition(expression: Expression, spot: Spot | null): string {
    if (spot && !this.changesByMonth(expression)) return spot.loop.hoist(this.#condition(expression, null));
    const part = (inner: Expression): string => this.of(inner, spot);
    if (expression.kind === 'compare') {
      const operator = expression.operator === '=' ? '===' : expression.operator;
      return `${part(expression.left)} ${operator} ${part(expression.right)}`;
    }
    if (expression.kind === 'binary' && isTruth(expression))
      return `(${this.#condition(expression.left, spot)} && ${this.#condition(expression.right, spot)})`;
    return `${part(expression)} !== 0`;
  }

  /** Whether an expression may differ from month to month. */
  changesByMonth(expression: Expression): boolean {
    switch (expression.kind) {
      case 'month':
      case 'previous':
      case 'growth':
      case 'discount':
      case 'yearlySteps':
      case 'halvings':
        return true;
      case 'reduce':
        return false;
      case 'line':
      case 'gather':
        return this.line(expression.id).shape === 'series';
      default:
        return partsOf(expression).some((part) => this.changesByMonth(part));
    }
  }
}

function inLoop(expression: Expression, spot: Spot | null): Spot {
  if (!spot) throw new Error(`${expression.kind} has no value outside a loop over months`);
  return spot;
}

type Write = (inner: Expression) => string;

function binary(expression: Expression & { kind: 'binary' }, part: Write, isFolding: boolean): string {
  const left = part(expression.left);
  const right = part(expression.right);
  const folded = isFolding ? withZero(expression.operator, left, right) : null;
  if (folded !== null) return folded;
  switch (expression.operator) {
    case 'min':
      return `Math.min(${left}, ${right})`;
    case 'max':
      return `Math.max(${left}, ${right})`;
    case '^':
      return `(${left} ** ${right})`;
    case '/':
      return expression.right.kind === 'constant' && expression.right.value !== 0
        ? `(${left} / ${right})`
        : `quotient(${left}, ${right})`;
    default:
      return right === '1' && expression.operator === '*'
        ? left
        : `(${left} ${expression.operator} ${right})`;
  }
}

/** What is left of an operation where a side of it is 0; null where nothing is saved. */
function withZero(operator: BinaryOperator, left: string, right: string): string | null {
  if (operator === '+' && left === '0') return right;
  if ((operator === '+' || operator === '-') && right === '0') return left;
  if (operator === '*' && (left === '0' || right === '0')) return '0';
  return (operator === 'min' || operator === 'max') && left === '0' && right === '0' ? '0' : null;
}

/** Whether an expression is 1 or 0, for true or false. */
function isTruth(expression: Expression): boolean {
  return (
    expression.kind === 'compare' ||
    (expression.kind === 'binary' &&
      expression.operator === '*' &&
      isTruth(expression.left) &&
      isTruth(expression.right))
  );
}

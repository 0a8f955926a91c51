import type { Expression, Scope } from './expression.ts';
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
}

/** A month of a loop. Outside loops there is none. */
export interface Spot {
  readonly loop: LoopCode;
  readonly month: MonthCode;
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

  /** One month of a series; where it starts is computed once before the loop. */
  element(line: ModelLine, spot: Spot, t: string = spot.month.t): string {
    const [array, start] = this.#naming.seriesOf(line);
    return `${array}[${spot.loop.hoist(start)} + ${t}]`;
  }

  /** One month of a gathered series. */
  gatheredElement(part: GatheredSeries, spot: Spot): string {
    const at = this.#naming.gathered.findIndex((each) => gatheredKey(each) === gatheredKey(part));
    if (at < 0) throw new Error(`${part.id} is not among the gathered series`);
    return `gathered[${spot.loop.hoist(`${at} * stride`)} + ${spot.month.t}]`;
  }

  /**
   * An expression. Inside a loop, parts that do not change by month are computed before it, and values
   * that the month needs more than once are computed once.
   */
  of(expression: Expression, spot: Spot | null): string {
    if (!spot) return this.#write(expression, null);
    if (!this.#changesByMonth(expression) && partsOf(expression).length > 0)
      return spot.loop.hoist(this.of(expression, null));
    const { month } = spot;
    const known = month.named(expression);
    if (known !== undefined) return known;
    if (expression.kind !== 'if') return month.keep(expression, this.#write(expression, spot));
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
        return binary(expression, part);
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
    if (spot && !this.#changesByMonth(expression)) return spot.loop.hoist(this.#condition(expression, null));
    const part = (inner: Expression): string => this.of(inner, spot);
    if (expression.kind === 'compare') {
      const operator = expression.operator === '=' ? '===' : expression.operator;
      return `${part(expression.left)} ${operator} ${part(expression.right)}`;
    }
    if (expression.kind === 'binary' && isTruth(expression))
      return `(${this.#condition(expression.left, spot)} && ${this.#condition(expression.right, spot)})`;
    return `${part(expression)} !== 0`;
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
      case 'reduce':
        return false;
      case 'line':
      case 'gather':
        return this.line(expression.id).shape === 'series';
      default:
        return partsOf(expression).some((part) => this.#changesByMonth(part));
    }
  }
}

function inLoop(expression: Expression, spot: Spot | null): Spot {
  if (!spot) throw new Error(`${expression.kind} has no value outside a loop over months`);
  return spot;
}

type Write = (inner: Expression) => string;

function binary(expression: Expression & { kind: 'binary' }, part: Write): string {
  const left = part(expression.left);
  const right = part(expression.right);
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

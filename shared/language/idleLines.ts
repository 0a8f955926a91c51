import type { Expression } from './expression.ts';
import { partsOf } from './expression.ts';
import type { ExpressionCode } from './expressionCode.ts';
import type { LoopCode } from './loopCode.ts';
import { beforeFlows, type ModelLine } from './model.ts';
import type { Total } from './schedule.ts';

/** A text of JavaScript that is true or false and does not change by month. */
type Condition = string;
const always: Condition = 'true';
const never: Condition = 'false';

function both(a: Condition, b: Condition): Condition {
  if (a === never || b === never) return never;
  if (a === always || a === b) return b;
  return b === always ? a : `(${a} && ${b})`;
}

function not(a: Condition): Condition {
  if (a === always) return never;
  return a === never ? always : `!${a}`;
}

function either(a: Condition, b: Condition): Condition {
  if (a === always || b === always) return always;
  if (a === never || a === b) return b;
  return b === never ? a : `(${a} || ${b})`;
}

/** What is known of series that stand in arrays: the text that says whether all months are 0, if any does. */
export interface KnownZeros {
  readonly ofSeries: (line: ModelLine) => Condition | null;
  readonly ofGathered: (expression: Expression & { readonly kind: 'gather' }) => Condition | null;
  /** When nobody reads a line that is stored. */
  readonly isUnread: (line: ModelLine) => Condition;
}

/**
 * Finds, before a loop runs, which of its lines are 0 in every month, as those of a cloud in halls that
 * are let, and which nobody needs, as what machines earn that nobody moves. What is found is loop
 * invariant, so that a month asks no more than whether to skip a line. A product with 0 is taken to be
 * 0: lines that may have no number are multiplied by nothing.
 */
export class IdleLines {
  readonly #code: ExpressionCode;
  readonly #loop: LoopCode;
  readonly #known: KnownZeros;
  readonly #zero = new Map<string, Condition>();
  readonly #idle = new Map<string, Condition>();

  constructor(
    given: { readonly code: ExpressionCode; readonly loop: LoopCode; readonly known: KnownZeros },
    lines: readonly ModelLine[],
    totals: readonly Total[],
    isKept: (line: ModelLine) => boolean,
  ) {
    this.#code = given.code;
    this.#loop = given.loop;
    this.#known = given.known;
    this.#findZeros(lines);
    this.#findUnneeded(lines, totals, isKept);
  }

  /** When all months of a line of the loop are 0. */
  isZero(line: ModelLine): Condition {
    return this.#zero.get(line.id) ?? never;
  }

  /** When a line of the loop need not be computed: it may be taken for 0. */
  isIdle(line: ModelLine): Condition {
    return this.#idle.get(line.id) ?? never;
  }

  /** When an expression is 0 in every month. */
  zeroWhen(expression: Expression): Condition {
    if (!this.#code.changesByMonth(expression)) return this.#invariantIsZero(expression);
    const of = (part: Expression): Condition => this.zeroWhen(part);
    switch (expression.kind) {
      case 'line':
        return this.#seriesIsZero(expression.id);
      case 'previous':
        return both(of(expression.initial), this.#seriesIsZero(expression.id));
      case 'at':
        return this.#seriesIsZero(expression.id);
      case 'gather':
        return this.#named(this.#known.ofGathered(expression) ?? never);
      case 'binary':
        return this.#binaryIsZero(expression);
      case 'compare':
        return this.#neverHolds(expression);
      case 'if': {
        const { condition, yes, no } = expression;
        const isEither = either(of(yes), of(condition));
        if (this.#code.changesByMonth(condition)) return both(isEither, of(no));
        const isNo = of(condition);
        return either(both(isNo, of(no)), both(not(isNo), of(yes)));
      }
      case 'ceiling':
      case 'sCurve':
      case 'convert':
        return of(expression.of);
      default:
        return never;
    }
  }

  #invariantIsZero(expression: Expression): Condition {
    if (expression.kind === 'constant') return expression.value === 0 ? always : never;
    if (expression.kind === 'option' || expression.kind === 'horizon') return never;
    return this.#named(`${this.#loop.hoist(this.#code.of(expression, null))} === 0`);
  }

  #binaryIsZero({ operator, left, right }: Expression & { readonly kind: 'binary' }): Condition {
    const [a, b] = [this.zeroWhen(left), this.zeroWhen(right)];
    switch (operator) {
      case '*':
        return either(a, b);
      case 'min':
        return either(both(a, isAtLeastZero(right) ? always : b), both(b, isAtLeastZero(left) ? always : a));
      case '+':
      case '-':
      case 'max':
        return both(a, b);
      case '/':
        // Nothing over nothing has no number.
        return this.#code.changesByMonth(right) ? never : both(a, not(b));
      case '^':
        return never;
    }
  }

  /** When a comparison of the month with what does not change holds in no month from 0 to the horizon. */
  #neverHolds({ operator, left, right }: Expression & { readonly kind: 'compare' }): Condition {
    if (left.kind !== 'month' || this.#code.changesByMonth(right)) return never;
    const limit = this.#loop.hoist(this.#code.of(right, null));
    switch (operator) {
      case '<':
        return this.#named(`${limit} <= 0`);
      case '<=':
        return this.#named(`${limit} < 0`);
      case '>':
        return this.#named(`${limit} >= months`);
      case '>=':
        return this.#named(`${limit} > months`);
      case '=':
        return this.#named(`(${limit} < 0 || ${limit} > months)`);
    }
  }

  #seriesIsZero(id: string): Condition {
    const here = this.#zero.get(id);
    if (here !== undefined) return here;
    return this.#named(this.#known.ofSeries(this.#code.line(id)) ?? never);
  }

  /** Lines in order; of those that need each other's earlier months, all are 0 or none is known to be. */
  #findZeros(lines: readonly ModelLine[]): void {
    for (const group of this.#code.groups(lines)) {
      for (const { id } of group) this.#zero.set(id, always);
      const all = group
        .map((line) => (!line.fromDecision && beforeFlows(line) !== 0 ? never : this.zeroWhen(line.formula)))
        .reduce(both);
      for (const { id } of group) this.#zero.set(id, this.#named(all));
    }
  }

  /** Lines from the last to the first: what needs a line stands after it. */
  #findUnneeded(
    lines: readonly ModelLine[],
    totals: readonly Total[],
    isKept: (line: ModelLine) => boolean,
  ): void {
    const unneeded = new Map<string, Condition>();
    const read = (expression: Expression, isVain: Condition): void => {
      if (isVain === always || !this.#code.changesByMonth(expression)) return;
      if (expression.kind === 'line' || expression.kind === 'previous' || expression.kind === 'at')
        unneeded.set(expression.id, both(unneeded.get(expression.id) ?? always, isVain));
      if (expression.kind === 'binary' && expression.operator === '*') {
        read(expression.left, either(isVain, this.zeroWhen(expression.right)));
        read(expression.right, either(isVain, this.zeroWhen(expression.left)));
      } else if (expression.kind === 'if') {
        read(expression.condition, isVain);
        const isNo = this.zeroWhen(expression.condition);
        read(expression.yes, either(isVain, isNo));
        const isYes = this.#code.changesByMonth(expression.condition) ? never : not(isNo);
        read(expression.no, either(isVain, isYes));
      } else for (const part of partsOf(expression)) read(part, isVain);
    };
    for (const { of } of totals) read(of, never);
    for (const group of [...this.#code.groups(lines)].reverse()) {
      const own = group.map((line) => {
        if (isKept(line)) return this.#known.isUnread(line);
        return group.length > 1 ? never : (unneeded.get(line.id) ?? never);
      });
      group.forEach((line, i) => {
        const idle = this.#named(either(this.isZero(line), own[i] ?? never));
        this.#idle.set(line.id, idle);
        read(line.formula, idle);
      });
    }
  }

  /** A name for a condition, which is found before the loop. */
  #named(condition: Condition): Condition {
    return condition === always || condition === never ? condition : this.#loop.hoist(condition);
  }
}

/** Whether an expression says of itself that it is not below 0. */
function isAtLeastZero(expression: Expression): boolean {
  return (
    expression.kind === 'binary' &&
    expression.operator === 'max' &&
    [expression.left, expression.right].some((part) => part.kind === 'constant' && part.value >= 0)
  );
}

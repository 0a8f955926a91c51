import type { BinaryOperator, Comparison, Expression, Gathering, Scope } from './expression.ts';
import type { ReductionName } from './reductions.ts';

/** One named row of the model. */
export interface Line {
  readonly id: string;
  readonly scope: Scope;

  readonly unit: string;
  readonly label: string;
  /** The formula in plain words, without its numbers. */
  readonly words: string;
  /** Where the formula comes from. */
  readonly source: string;
  /** Computed at t = 0 too; other series are 0 there or have no number, for flows begin in month 1. */
  readonly fromDecision: boolean;
  /**
   * May have no number, for want of anything to divide by; a series of them, in some months. Nothing may
   * compute with it but the reductions that skip such months.
   */
  readonly mayBeNone: boolean;
  /** How its number is shown where the unit alone does not say it. */
  readonly shownAs: 'unit' | 'percent' | 'multiple' | 'date';
  readonly formula: Expression;
}

export interface LineSpec {
  readonly unit: string;
  readonly label: string;
  readonly words: string;
  readonly source?: string;
  readonly fromDecision?: boolean;
  readonly mayBeNone?: boolean;
  readonly shownAs?: Line['shownAs'];
  readonly formula: Quantity;
}

/** An expression with the operations of the language as methods. Numbers given to it have no unit. */
export class Quantity {
  readonly expression: Expression;

  constructor(expression: Expression) {
    this.expression = expression;
  }

  plus(other: Quantity): Quantity {
    return this.#binary('+', other);
  }
  minus(other: Quantity): Quantity {
    return this.#binary('-', other);
  }
  times(other: Quantity | number): Quantity {
    return this.#binary('*', typeof other === 'number' ? constant(other, '1') : other);
  }
  over(other: Quantity | number): Quantity {
    return this.#binary('/', typeof other === 'number' ? constant(other, '1') : other);
  }
  /** This to the power of `exponent`; both are plain numbers. */
  toThe(exponent: Quantity | number): Quantity {
    return this.#binary('^', typeof exponent === 'number' ? constant(exponent, '1') : exponent);
  }
  /** Never below `other`. */
  atLeast(other: Quantity): Quantity {
    return this.#binary('max', other);
  }
  /** Never above `other`. */
  atMost(other: Quantity): Quantity {
    return this.#binary('min', other);
  }
  /** 1 - this: what is left of a share. */
  complement(): Quantity {
    return constant(1, '1').minus(this);
  }
  /** 1 + this. */
  onePlus(): Quantity {
    return constant(1, '1').plus(this);
  }
  isBelow(other: Quantity): Quantity {
    return this.#compare('<', other);
  }
  isAtMost(other: Quantity): Quantity {
    return this.#compare('<=', other);
  }
  isAbove(other: Quantity): Quantity {
    return this.#compare('>', other);
  }
  isAtLeast(other: Quantity): Quantity {
    return this.#compare('>=', other);
  }
  equals(other: Quantity): Quantity {
    return this.#compare('=', other);
  }
  ceiling(): Quantity {
    return new Quantity({ kind: 'ceiling', of: this.expression });
  }
  /** The same amount in another unit of the same dimensions. */
  in(unit: string): Quantity {
    return new Quantity({ kind: 'convert', of: this.expression, to: unit });
  }

  #binary(operator: BinaryOperator, other: Quantity): Quantity {
    return new Quantity({ kind: 'binary', operator, left: this.expression, right: other.expression });
  }
  #compare(operator: Comparison, other: Quantity): Quantity {
    return new Quantity({ kind: 'compare', operator, left: this.expression, right: other.expression });
  }
}

/** A reference to a declared line. */
export class LineQuantity extends Quantity {
  readonly line: Line;

  constructor(line: Line) {
    super({ kind: 'line', id: line.id });
    this.line = line;
  }

  /** The value one month earlier; `initial` at t = 0. */
  previous(initial: Quantity): Quantity {
    return previousOf(this.line.id, initial);
  }
  /**
   * The value in another month, which may differ by month. Months before the decision read month 0, those
   * after the horizon the last one.
   */
  at(month: Quantity): Quantity {
    return new Quantity({ kind: 'at', id: this.line.id, month: month.expression });
  }
  /** Sum over the members of this line's scope, as a quantity of the scope above. */
  sum(): Quantity {
    return this.#gather('sum');
  }
  least(): Quantity {
    return this.#gather('least');
  }
  greatest(): Quantity {
    return this.#gather('greatest');
  }

  #gather(gathering: Gathering): Quantity {
    return new Quantity({ kind: 'gather', gathering, id: this.line.id });
  }
}

/** Declares a line of the model. Its scope is the first part of its id. */
export function line(id: string, spec: LineSpec): LineQuantity {
  const scope = id.slice(0, id.indexOf('.'));
  if (scope !== 'market' && scope !== 'site' && scope !== 'block' && scope !== 'portfolio')
    throw new RangeError(`The id "${id}" does not begin with a scope`);
  return new LineQuantity({
    id,
    scope,
    unit: spec.unit,
    label: spec.label,
    words: spec.words,
    source: spec.source ?? '',
    fromDecision: spec.fromDecision ?? false,
    mayBeNone: spec.mayBeNone ?? false,
    shownAs: spec.shownAs ?? 'unit',
    formula: spec.formula.expression,
  });
}

/** A constant of nature or contract, with its name for explanations. */
export function constant(value: number, unit: string, name: string | null = null): Quantity {
  return new Quantity({ kind: 'constant', value, unit, name });
}

/** Zero of any unit. */
export const zero = new Quantity({ kind: 'constant', value: 0, unit: null, name: null });

/** The month index t. */
export const month = new Quantity({ kind: 'month' });

/** The last month counted, N: the same in every month. */
export const horizon = new Quantity({ kind: 'horizon' });

/**
 * The value that the series line `id` had one month earlier; `initial` at t = 0. For lines that need each
 * other from month to month, one of which is not declared yet.
 */
export function previousOf(id: string, initial: Quantity): Quantity {
  return new Quantity({ kind: 'previous', id, initial: initial.expression });
}

/** Whether the choice that `of` reads stands at its option number `index`, which people call `label`. */
export function equalsOption(of: Quantity, index: number, label: string): Quantity {
  return of.equals(new Quantity({ kind: 'option', index, label }));
}

export function input(scope: Scope, field: string): Quantity {
  return new Quantity({ kind: 'input', scope, field });
}

export function when(condition: Quantity, yes: Quantity, no: Quantity): Quantity {
  return new Quantity({
    kind: 'if',
    condition: condition.expression,
    yes: yes.expression,
    no: no.expression,
  });
}

/** (1 + rate)^((t - shift)/12) */
export function growth(rate: Quantity, shift: number): Quantity {
  return new Quantity({ kind: 'growth', rate: rate.expression, shift });
}

/** (1 + rate)^floor((t - start)/12), and 1 before `start`. */
export function yearlySteps(rate: Quantity, start: Quantity): Quantity {
  return new Quantity({ kind: 'yearlySteps', rate: rate.expression, start: start.expression });
}

/** Halves after month `first` and after each `interval` months more. */
export function halvings(first: Quantity, interval: Quantity): Quantity {
  return new Quantity({ kind: 'halvings', first: first.expression, interval: interval.expression });
}

/** (1 + rate)^(-t/12) */
export function discount(rate: Quantity): Quantity {
  return new Quantity({ kind: 'discount', rate: rate.expression });
}

/** 3x^2 - 2x^3 of x cut to 0..1. */
export function sCurve(of: Quantity): Quantity {
  return new Quantity({ kind: 'sCurve', of: of.expression });
}

export function reduce(reduction: ReductionName, of: Quantity): Quantity {
  return new Quantity({ kind: 'reduce', reduction, of: of.expression });
}

/** Sum over all months of a flow times its discount factor. */
export function presentValue(flow: Quantity, discountFactor: Quantity): Quantity {
  return reduce('total', flow.times(discountFactor));
}

/** The sum of a flow from month 0 on, as the formula of the line `id`. */
export function cumulative(id: string, flow: Quantity): Quantity {
  return previousOf(id, zero).plus(flow.times(constant(1, 'month')));
}

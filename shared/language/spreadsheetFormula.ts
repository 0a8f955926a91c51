import { type Formula, join } from './cellReference.ts';
import type { Expression } from './expression.ts';
import { reductions } from './reductions.ts';
import { type ReductionCells, spreadsheetReductions } from './spreadsheetReductions.ts';

/** Where the things that an expression names stand in the workbook. */
export interface FormulaPlaces {
  /** The cell of a named constant, or null where its number may stand in the formula. */
  readonly constant: (expression: Expression & { kind: 'constant' }) => Formula | null;
  readonly input: (expression: Expression & { kind: 'input' }) => Formula;
  /** The cell of a line: of a series in the column of the formula, `offset` months away. */
  readonly line: (id: string, offset: number) => Formula;
  /** Months 0 to N of a series. */
  readonly months: (id: string) => Formula;
  readonly gather: (expression: Expression & { kind: 'gather' }) => Formula;
  /** The month index t of the column. */
  readonly month: () => Formula;
  /** The cell of the number of an option of a choice. */
  readonly option: (expression: Expression & { kind: 'option' }) => Formula;
  /** The last month N. */
  readonly lastMonth: () => Formula;
  /** The cell of the factor of a `convert`, or null where it is 1. */
  readonly factor: (expression: Expression & { kind: 'convert' }) => Formula | null;
  /** The cell of a part that has a row of its own, or null. */
  readonly step?: (expression: Expression) => Formula | null;
  /** The cells that the reduction of a series reads. */
  readonly reduction: (expression: Expression & { kind: 'reduce' }) => ReductionCells;
}

/** How tightly what a formula is made of holds together. */
const levels = { comparison: 1, sum: 2, product: 3, power: 4, whole: 5 } as const;

/** Numbers of form, not of content: they may stand in formulas. */
const structural: ReadonlySet<number> = new Set([0, 1, 12]);

/** Whether a constant may stand in formulas as a number: it has no name and says nothing of its own. */
export function isStructural(expression: Expression & { kind: 'constant' }): boolean {
  return expression.name === null && structural.has(expression.value);
}

/**
 * An expression as a spreadsheet formula that Excel, LibreOffice and others compute alike: no arrays, no
 * functions younger than Excel 2007. A comparison gives 1 or 0, as in the language.
 *
 * `atDecision` writes the formula of the column t = 0, where what was before is the initial value.
 */
export function spreadsheetFormula(
  expression: Expression,
  places: FormulaPlaces,
  atDecision = false,
): Formula {
  return new FormulaWriter(places, atDecision).write(expression, 0);
}

/**
 * The formula of a line that may have no number: the text `none` where a divisor is zero or a part of it
 * is `none`. A divisor inside a condition is looked at only where the condition lets it be divided by.
 */
export function formulaWithNone(expression: Expression, places: FormulaPlaces, atDecision = false): Formula {
  return new FormulaWriter(places, atDecision).writeWithNone(expression);
}

class FormulaWriter {
  readonly #places: FormulaPlaces;
  readonly #atDecision: boolean;

  constructor(places: FormulaPlaces, atDecision: boolean) {
    this.#places = places;
    this.#atDecision = atDecision;
  }

  writeWithNone(expression: Expression): Formula {
    if (expression.kind === 'if')
      return join(
        'IF(',
        this.#condition(expression.condition),
        ',',
        this.writeWithNone(expression.yes),
        ',',
        this.writeWithNone(expression.no),
        ')',
      );
    const divisors = divisorsOf(expression);
    const formula = this.write(expression, 0);
    if (divisors === null) return join('IFERROR(', formula, ',"none")');
    const [first, ...more] = divisors.map((divisor) => join(this.write(divisor, levels.sum), '=0'));
    if (!first) return formula;
    const isZero = more.length === 0 ? first : call('OR', [first, ...more]);
    return join('IF(', isZero, ',"none",', formula, ')');
  }

  /** `outer` is the level of what stands around: brackets go where that holds more tightly. */
  write(expression: Expression, outer: number): Formula {
    const places = this.#places;
    const step = places.step?.(expression);
    if (step) return step;
    switch (expression.kind) {
      case 'constant':
        return places.constant(expression) ?? bracketed([numberText(expression.value)], levels.whole, outer);
      case 'input':
        return places.input(expression);
      case 'line':
        return places.line(expression.id, 0);
      case 'previous':
        return this.#atDecision ? this.write(expression.initial, outer) : places.line(expression.id, -1);
      case 'at':
        return join(
          'INDEX(',
          places.months(expression.id),
          ',1,1+MAX(0,MIN(',
          places.lastMonth(),
          ',',
          this.write(expression.month, 0),
          ')))',
        );
      case 'month':
        return places.month();
      case 'horizon':
        return places.lastMonth();
      case 'option':
        return places.option(expression);
      case 'binary':
        return this.#binary(expression, outer);
      case 'compare':
        return join('IF(', this.#condition(expression), ',1,0)');
      case 'if':
        return join(
          'IF(',
          this.#condition(expression.condition),
          ',',
          this.write(expression.yes, 0),
          ',',
          this.write(expression.no, 0),
          ')',
        );
      case 'ceiling':
        return join('CEILING(', this.write(expression.of, 0), ',1)');
      case 'sCurve': {
        const cut = join('MIN(1,MAX(0,', this.write(expression.of, 0), '))');
        return bracketed(join('3*', cut, '^2-2*', cut, '^3'), levels.sum, outer);
      }
      case 'growth': {
        const { shift } = expression;
        const months = shift === 0 ? places.month() : join('(', places.month(), `-${numberText(shift)})`);
        return this.#power(this.#onePlus(expression.rate), join(months, '/12'), outer);
      }
      case 'discount':
        return this.#power(this.#onePlus(expression.rate), join('-', places.month(), '/12'), outer);
      case 'yearlySteps': {
        const years = join('(', places.month(), '-', this.write(expression.start, levels.product), ')/12');
        return this.#power(this.#onePlus(expression.rate), join('INT(MAX(0,', years, '))'), outer);
      }
      case 'halvings': {
        const since = join('(', places.month(), '-', this.write(expression.first, levels.product), ')');
        const count = join(since, '/', this.write(expression.interval, levels.power));
        return this.#power(['0.5'], join('ROUNDUP(MAX(0,', count, '),0)'), outer);
      }
      case 'gather':
        return places.gather(expression);
      case 'reduce': {
        const cells = places.reduction(expression);
        const level = cells.isNegative ? levels.sum : levels.whole;
        return bracketed(spreadsheetReductions[expression.reduction].formula(cells), level, outer);
      }
      case 'convert': {
        const factor = places.factor(expression);
        if (factor === null) return this.write(expression.of, outer);
        return bracketed(join(this.write(expression.of, levels.product), '*', factor), levels.product, outer);
      }
    }
  }

  #binary(expression: Expression & { kind: 'binary' }, outer: number): Formula {
    const { operator, left, right } = expression;
    switch (operator) {
      case 'min':
      case 'max':
        return call(operator.toUpperCase(), [
          ...this.#chain(operator, left),
          ...this.#chain(operator, right),
        ]);
      case '*':
        if (isUnitTurner(right)) return this.write(left, outer);
        if (isUnitTurner(left)) return this.write(right, outer);
        return this.#infix(left, '*', right, levels.product, levels.product, outer);
      case '/':
        if (isUnitTurner(right)) return this.write(left, outer);
        return this.#infix(left, '/', right, levels.product, levels.power, outer);
      case '+':
        return this.#infix(left, '+', right, levels.sum, levels.sum, outer);
      case '^':
        return this.#power(this.write(left, levels.whole), this.write(right, 0), outer);
      case '-':
        if (left.kind === 'constant' && left.value === 0)
          return bracketed(join('-', this.write(right, levels.product)), levels.sum, outer);
        return this.#infix(left, '-', right, levels.sum, levels.product, outer);
    }
  }

  #infix(
    left: Expression,
    sign: string,
    right: Expression,
    leftLevel: number,
    rightLevel: number,
    outer: number,
  ): Formula {
    const text = join(this.write(left, leftLevel), sign, this.write(right, rightLevel));
    return bracketed(text, leftLevel, outer);
  }

  /** MIN(a,MIN(b,c)) is MIN(a,b,c). */
  #chain(operator: 'min' | 'max', expression: Expression): readonly Formula[] {
    return expression.kind === 'binary' && expression.operator === operator
      ? [...this.#chain(operator, expression.left), ...this.#chain(operator, expression.right)]
      : [this.write(expression, 0)];
  }

  #onePlus(rate: Expression): Formula {
    return join('(1+', this.write(rate, levels.sum), ')');
  }

  /** Exponents stand in brackets: a minus before a power binds otherwise in spreadsheets than elsewhere. */
  #power(base: Formula, exponent: Formula, outer: number): Formula {
    return bracketed(join(base, '^(', exponent, ')'), levels.power, outer);
  }

  /** What IF asks for: a comparison as it stands, any other number by whether it is zero. */
  #condition(expression: Expression): Formula {
    if (expression.kind === 'compare')
      return join(
        this.write(expression.left, levels.sum),
        expression.operator,
        this.write(expression.right, levels.sum),
      );
    if (expression.kind === 'binary') {
      const { operator, left, right } = expression;
      const both = isCondition(left) && isCondition(right);
      if (both && (operator === '*' || operator === 'min'))
        return call('AND', [this.#condition(left), this.#condition(right)]);
      if (both && operator === 'max') return call('OR', [this.#condition(left), this.#condition(right)]);
      if (operator === '-' && left.kind === 'constant' && left.value === 1 && isCondition(right))
        return call('NOT', [this.#condition(right)]);
    }
    return join(this.write(expression, levels.sum), '<>0');
  }
}

function call(name: string, parts: readonly Formula[]): Formula {
  return join(`${name}(`, ...parts.flatMap((part, index) => (index === 0 ? [part] : [',', part])), ')');
}

function bracketed(formula: Formula, level: number, outer: number): Formula {
  return level < outer ? join('(', formula, ')') : formula;
}

/** A number as every spreadsheet reads it in a formula: no exponent, a minus in brackets. */
function numberText(value: number): string {
  const text = /e/.test(String(value)) ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);
  return value < 0 ? `(${text})` : text;
}

/** An unnamed 1 only turns units. */
function isUnitTurner(expression: Expression): boolean {
  return expression.kind === 'constant' && expression.value === 1 && expression.name === null;
}

/** Whether an expression is 1 where something holds and 0 elsewhere. */
function isCondition(expression: Expression): boolean {
  if (expression.kind === 'compare') return true;
  if (expression.kind !== 'binary') return false;
  const { operator, left, right } = expression;
  if (operator === '-') return left.kind === 'constant' && left.value === 1 && isCondition(right);
  return (
    (operator === '*' || operator === 'min' || operator === 'max') && isCondition(left) && isCondition(right)
  );
}

/**
 * What an expression always divides by; null where that hangs on a condition inside it, or where a part
 * may have no number itself.
 */
function divisorsOf(expression: Expression): readonly Expression[] | null {
  switch (expression.kind) {
    case 'binary': {
      const left = divisorsOf(expression.left);
      const right = divisorsOf(expression.right);
      if (left === null || right === null) return null;
      const own =
        expression.operator === '/' && expression.right.kind !== 'constant' ? [expression.right] : [];
      return [...left, ...right, ...own];
    }
    case 'convert':
    case 'ceiling':
    case 'sCurve':
      return divisorsOf(expression.of);
    case 'reduce':
      return reductions[expression.reduction].isOutcome ? null : [];
    case 'if': {
      const parts = [expression.condition, expression.yes, expression.no].map(divisorsOf);
      return parts.some((part) => part === null || part.length > 0) ? null : [];
    }
    default:
      return [];
  }
}

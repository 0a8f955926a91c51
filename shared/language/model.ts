import type { Expression, Scope } from './expression.ts';
import { partsOf, walk } from './expression.ts';
import type { Line, LineQuantity } from './line.ts';
import { orderedGroups } from './order.ts';
import { type Reduction, reductions } from './reductions.ts';
import {
  areSameUnits,
  describeUnit,
  divideUnits,
  haveSameDimensions,
  multiplyUnits,
  one,
  parseUnit,
  type Unit,
} from './units.ts';

export type Shape = 'series' | 'scalar';

/** A line with what the model found out about it. */
export interface ModelLine extends Line {
  readonly shape: Shape;
  /** Whether its number is an outcome in the coding of `decodeOutcome`. */
  readonly isOutcome: boolean;
}

/** All lines, checked, each after the lines it needs. */
export interface Model {
  readonly lines: readonly ModelLine[];
  readonly byId: ReadonlyMap<string, ModelLine>;
  /** By id: which lines need each other's earlier months, so that one loop must compute them. */
  readonly together: ReadonlyMap<string, readonly string[]>;
  /** The unit of what each reduction gives; null fits every unit. */
  readonly reducedUnits: ReadonlyMap<Expression, Unit | null>;
  /** What each `convert` multiplies by. */
  readonly factors: ReadonlyMap<Expression, number>;
}

/** Unit of an input by scope and field, or undefined where there is no such input. */
export type InputUnit = (scope: Scope, field: string) => string | undefined;

/** Scopes that a formula of each scope may read directly; lower ones only through sums. */
const readable: Readonly<Record<Scope, readonly Scope[]>> = {
  market: ['market'],
  site: ['market', 'site'],
  block: ['market', 'site', 'block'],
  portfolio: ['market', 'portfolio'],
};

/** The scope whose members a scope can gather. */
const gatherable: Readonly<Partial<Record<Scope, Scope>>> = { site: 'block', portfolio: 'site' };

/**
 * Builds the model from its declarations: finds each line's shape, checks units and scopes, and orders
 * the lines. Throws an Error that names the line for any mistake: a model that builds is consistent.
 */
export function buildModel(declared: readonly LineQuantity[], inputUnit: InputUnit): Model {
  const raw = new Map<string, Line>();
  for (const { line } of declared) {
    if (raw.has(line.id)) throw new Error(`Line ${line.id} is declared twice`);
    raw.set(line.id, line);
  }
  const byId = new Map<string, ModelLine>();
  const factors = new Map<Expression, number>();
  const reducedUnits = new Map<Expression, Unit | null>();
  const groups = orderedGroups(raw);
  for (const group of groups)
    for (const line of group)
      byId.set(line.id, checkLine({ line, raw, byId, inputUnit, factors, reducedUnits }));
  const together = new Map(
    groups.flatMap((group) => {
      const ids = group.map(({ id }) => id);
      return ids.map((id) => [id, ids] as const);
    }),
  );
  return { lines: [...byId.values()], byId, together, reducedUnits, factors };
}

/** The value at t = 0 of a series that begins in month 1. */
export function beforeFlows(line: Line): number {
  return line.mayBeNone ? Number.NaN : 0;
}

function checkLine(context: CheckContext): ModelLine {
  const { line } = context;
  const declaredUnit = parseUnit(line.unit);
  const found = unitOf(line.formula, context);
  if (found !== null && !areSameUnits(found, declaredUnit))
    throw new Error(
      `Line ${line.id} is declared in ${line.unit} (${describeUnit(declaredUnit)}), but its formula gives ${describeUnit(found)}`,
    );
  const shape = shapeOf(line.formula, context);
  if (shape === 'series')
    for (const part of walk(line.formula))
      if (part.kind === 'gather' && context.byId.get(part.id)?.shape === 'scalar')
        throw new Error(
          `Line ${line.id} gathers the scalar ${part.id} in each month: declare a line for that`,
        );
  // Series of sites are added up group by group, which a least or greatest would not survive.
  for (const part of walk(line.formula))
    if (part.kind === 'gather' && line.scope === 'portfolio' && part.gathering !== 'sum')
      if (context.byId.get(part.id)?.shape === 'series')
        throw new Error(
          `Line ${line.id} takes the ${part.gathering} of the series ${part.id}: it can only sum it`,
        );
  return { ...line, shape, isOutcome: mayHaveNoNumber(line) };
}

/** Whether a line may have no number: it is a ratio, or its formula is a reduction without an answer. */
function mayHaveNoNumber(line: Line): boolean {
  return line.mayBeNone || (line.formula.kind === 'reduce' && reductions[line.formula.reduction].isOutcome);
}

interface CheckContext {
  readonly line: Line;
  readonly raw: ReadonlyMap<string, Line>;
  readonly byId: ReadonlyMap<string, ModelLine>;
  readonly inputUnit: InputUnit;
  readonly factors: Map<Expression, number>;
  readonly reducedUnits: Map<Expression, Unit | null>;
}

function shapeOf(expression: Expression, context: CheckContext): Shape {
  for (const part of walkOutsideReductions(expression)) {
    if (part.kind === 'month' || part.kind === 'growth' || part.kind === 'yearlySteps') return 'series';
    if (part.kind === 'halvings' || part.kind === 'discount' || part.kind === 'previous') return 'series';
    if ((part.kind === 'line' || part.kind === 'gather') && context.byId.get(part.id)?.shape === 'series')
      return 'series';
  }
  return 'scalar';
}

/** Like `walk`, but what stands inside a reduction has become a number already. */
function* walkOutsideReductions(expression: Expression): Generator<Expression> {
  yield expression;
  if (expression.kind === 'reduce') return;
  for (const part of partsOf(expression)) yield* walkOutsideReductions(part);
}

function referenced(id: string, context: CheckContext): ModelLine {
  const found = context.byId.get(id);
  if (!found) throw new Error(`Line ${context.line.id} uses ${id} before it is known`);
  return found;
}

/**
 * The unit of an expression, or null where it fits every unit (zero). `isSkipping`: inside a reduction
 * that skips months without a number.
 */
function unitOf(expression: Expression, context: CheckContext, isSkipping = false): Unit | null {
  const { line } = context;
  const unit = (part: Expression): Unit | null => unitOf(part, context, isSkipping);
  const mustBe = (part: Expression, expected: string, what: string): void => {
    const found = unit(part);
    if (found !== null && !areSameUnits(found, parseUnit(expected)))
      throw new Error(`${what} of line ${line.id} must be in ${expected}, not ${describeUnit(found)}`);
  };
  const same = (left: Expression, right: Expression, what: string): Unit | null => {
    const a = unit(left);
    const b = unit(right);
    if (a !== null && b !== null && !areSameUnits(a, b))
      throw new Error(`Line ${line.id} ${what} ${describeUnit(a)} and ${describeUnit(b)}`);
    return a ?? b;
  };
  const direct = (scope: Scope, what: string): void => {
    if (!readable[line.scope].includes(scope))
      throw new Error(`Line ${line.id} of scope ${line.scope} cannot read ${what} of scope ${scope}`);
  };
  const sure = (used: Line): void => {
    if (mayHaveNoNumber(used) && !isSkipping)
      throw new Error(`Line ${line.id} computes with ${used.id}, which may have no number`);
  };
  switch (expression.kind) {
    case 'constant':
      return expression.unit === null ? null : parseUnit(expression.unit);
    case 'input': {
      direct(expression.scope, `input ${expression.field}`);
      const text = context.inputUnit(expression.scope, expression.field);
      if (text === undefined)
        throw new Error(
          `Line ${line.id} uses input ${expression.scope}.${expression.field}, which does not exist`,
        );
      return parseUnit(text);
    }
    case 'line': {
      const used = referenced(expression.id, context);
      direct(used.scope, `line ${used.id}`);
      sure(used);
      return parseUnit(used.unit);
    }
    case 'previous': {
      // Lines may need each other's earlier months, so this one may not be checked yet.
      const used = context.raw.get(expression.id) ?? line;
      direct(used.scope, `line ${used.id}`);
      sure(used);
      if (context.byId.get(used.id)?.shape === 'scalar')
        throw new Error(`Line ${line.id} asks for the month before of ${used.id}, which is a scalar`);
      const initial = unit(expression.initial);
      if (initial !== null && !areSameUnits(initial, parseUnit(used.unit)))
        throw new Error(`Line ${line.id} begins ${used.id} with ${describeUnit(initial)}, not ${used.unit}`);
      return parseUnit(used.unit);
    }
    case 'at': {
      const used = referenced(expression.id, context);
      direct(used.scope, `line ${used.id}`);
      if (used.shape !== 'series')
        throw new Error(`Line ${line.id} asks for a month of ${used.id}, which is a scalar`);
      sure(used);
      mustBe(expression.month, 'month', 'The month');
      return parseUnit(used.unit);
    }
    case 'gather': {
      const used = referenced(expression.id, context);
      if (gatherable[line.scope] !== used.scope)
        throw new Error(
          `Line ${line.id} of scope ${line.scope} cannot gather ${used.id} of scope ${used.scope}`,
        );
      sure(used);
      return parseUnit(used.unit);
    }
    case 'month':
    case 'horizon':
      return parseUnit('month');
    case 'option':
      return one;
    case 'binary': {
      if (expression.operator === '*' || expression.operator === '/') {
        const left = unit(expression.left);
        const right = unit(expression.right);
        if (left === null || right === null) return null;
        return expression.operator === '*' ? multiplyUnits(left, right) : divideUnits(left, right);
      }
      if (expression.operator === '^') {
        mustBe(expression.left, '1', 'The base of a power');
        mustBe(expression.right, '1', 'The exponent');
        return one;
      }
      return same(expression.left, expression.right, 'adds or compares');
    }
    case 'compare':
      same(expression.left, expression.right, 'compares');
      return one;
    case 'if':
      mustBe(expression.condition, '1', 'The condition');
      return same(expression.yes, expression.no, 'chooses between');
    case 'ceiling':
      mustBe(expression.of, '1', 'What is rounded up');
      return one;
    case 'sCurve':
      mustBe(expression.of, '1', 'The progress');
      return one;
    case 'growth':
    case 'discount':
      mustBe(expression.rate, '1', 'The rate');
      return one;
    case 'yearlySteps':
      mustBe(expression.rate, '1', 'The rate');
      mustBe(expression.start, 'month', 'The start');
      return one;
    case 'halvings':
      mustBe(expression.first, 'month', 'The first halving');
      mustBe(expression.interval, 'month', 'The interval');
      return one;
    case 'reduce': {
      const { unit: rule, isOutcome, skipsNone } = reductions[expression.reduction];
      if (isOutcome && expression !== line.formula && !line.mayBeNone)
        throw new Error(`Line ${line.id} computes with a reduction that may have no answer`);
      const inner = unitOf(expression.of, context, skipsNone);
      const reduced = reducedUnit(rule, inner);
      context.reducedUnits.set(expression, reduced);
      return reduced;
    }
    case 'convert': {
      const inner = unit(expression.of);
      const target = parseUnit(expression.to);
      if (inner !== null && !haveSameDimensions(inner, target))
        throw new Error(`Line ${line.id} cannot turn ${describeUnit(inner)} into ${expression.to}`);
      context.factors.set(expression, inner === null ? 1 : inner.scale / target.scale);
      return target;
    }
  }
}

function reducedUnit(rule: Reduction['unit'], of: Unit | null): Unit | null {
  if (rule === 'month') return parseUnit('month');
  if (rule === '1') return one;
  return of !== null && rule === 'total' ? multiplyUnits(of, parseUnit('month')) : of;
}

import type { Expression, Scope } from './expression.ts';
import { partsOf, walk } from './expression.ts';
import type { Line, LineQuantity } from './line.ts';
import { reductions } from './reductions.ts';
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
  const lines: ModelLine[] = [];
  const factors = new Map<Expression, number>();
  const underway = new Set<string>();

  const visit = (id: string, neededBy: string): ModelLine => {
    const done = byId.get(id);
    if (done) return done;
    const line = raw.get(id);
    if (!line) throw new Error(`Line ${neededBy} uses ${id}, which is not in the model`);
    if (underway.has(id)) throw new Error(`Line ${id} depends on itself, by way of ${neededBy}`);
    underway.add(id);
    for (const part of walk(line.formula)) {
      if (part.kind === 'line' || part.kind === 'at' || part.kind === 'gather') visit(part.id, id);
      else if (part.kind === 'previous' && part.id !== id) visit(part.id, id);
    }
    const checked = checkLine({ line, byId, inputUnit, factors });
    underway.delete(id);
    byId.set(id, checked);
    lines.push(checked);
    return checked;
  };
  for (const { line } of declared) visit(line.id, line.id);
  return { lines, byId, factors };
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
  const reduction = line.formula.kind === 'reduce' ? reductions[line.formula.reduction] : null;
  return {
    ...line,
    shape: shapeOf(line.formula, context),
    isOutcome: line.mayBeNone || (reduction?.isOutcome ?? false),
  };
}

interface CheckContext {
  readonly line: Line;
  readonly byId: ReadonlyMap<string, ModelLine>;
  readonly inputUnit: InputUnit;
  readonly factors: Map<Expression, number>;
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

/** The unit of an expression, or null where it fits every unit (zero). */
function unitOf(expression: Expression, context: CheckContext): Unit | null {
  const { line } = context;
  const unit = (part: Expression): Unit | null => unitOf(part, context);
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
      if (used.isOutcome)
        throw new Error(`Line ${line.id} computes with ${used.id}, which may have no number`);
      return parseUnit(used.unit);
    }
    case 'previous': {
      if (expression.id === line.id) return parseUnit(line.unit);
      const used = referenced(expression.id, context);
      direct(used.scope, `line ${used.id}`);
      return parseUnit(used.unit);
    }
    case 'at': {
      const used = referenced(expression.id, context);
      direct(used.scope, `line ${used.id}`);
      if (used.shape !== 'series')
        throw new Error(`Line ${line.id} asks for a month of ${used.id}, which is a scalar`);
      mustBe(expression.month, 'month', 'The month');
      return parseUnit(used.unit);
    }
    case 'gather': {
      const used = referenced(expression.id, context);
      if (gatherable[line.scope] !== used.scope)
        throw new Error(
          `Line ${line.id} of scope ${line.scope} cannot gather ${used.id} of scope ${used.scope}`,
        );
      return parseUnit(used.unit);
    }
    case 'month':
      return parseUnit('month');
    case 'binary': {
      if (expression.operator === '*' || expression.operator === '/') {
        const left = unit(expression.left);
        const right = unit(expression.right);
        if (left === null || right === null) return null;
        return expression.operator === '*' ? multiplyUnits(left, right) : divideUnits(left, right);
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
      const { unit: rule } = reductions[expression.reduction];
      const inner = unit(expression.of);
      if (rule === 'month') return parseUnit('month');
      if (rule === '1') return one;
      if (inner === null) return null;
      return rule === 'total' ? multiplyUnits(inner, parseUnit('month')) : inner;
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

import type { Expression } from './expression.ts';
import { partsOf } from './expression.ts';
import { identifier, type NewName } from './literals.ts';

/** Statements between two braces, and the values that have names there. */
interface Block {
  readonly code: string[];
  readonly named: Map<number, string>;
}

/**
 * One month of a loop as it is written, statement by statement. A value that its formulas need more than
 * once gets a name where it is first needed, and what only one branch needs is computed in that branch.
 */
export class MonthCode {
  /** The month: the first one apart, for most series begin after it. */
  readonly t: '0' | 't';
  /** Lines whose value in this month is a local constant. */
  readonly #local = new Map<string, string>();
  readonly #newName: NewName;
  readonly #numbers: ValueNumbers;
  readonly #repeated: ReadonlySet<number>;
  readonly #blocks: Block[] = [{ code: [], named: new Map() }];

  /** `formulas`: all that this month will write; `t` = 0 reads the first values of what it needs from before. */
  constructor(t: '0' | 't', formulas: readonly Expression[], newName: NewName) {
    this.t = t;
    this.#newName = newName;
    this.#numbers = new ValueNumbers();
    this.#repeated = repeatedValues(formulas, this.#numbers, (each) => this.partsOf(each));
  }

  get code(): readonly string[] {
    return this.#blocks[0]?.code ?? [];
  }

  add(statement: string): void {
    this.#blocks.at(-1)?.code.push(statement);
  }

  /** Computes a line: its value has a name for the rest of the month. */
  setLine(id: string, value: string): void {
    const name = `v_${identifier(id)}`;
    this.add(`const ${name} = ${value};`);
    this.#local.set(id, name);
  }

  line(id: string): string | undefined {
    return this.#local.get(id);
  }

  /** The parts of an expression that this month reads. */
  partsOf(expression: Expression): readonly Expression[] {
    return expression.kind === 'previous' && this.t === 't' ? [] : partsOf(expression);
  }

  /** The name under which a value is known here. */
  named(expression: Expression): string | undefined {
    const number = this.#numbers.of(expression);
    for (const { named } of this.#blocks) {
      const name = named.get(number);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** `value`, or a name for it where it is needed again. */
  keep(expression: Expression, value: string): string {
    if (!this.#repeated.has(this.#numbers.of(expression)) || /^[\w$.]+$/.test(value)) return value;
    const name = this.#newName('c');
    this.add(`const ${name} = ${value};`);
    this.#name(expression, name);
    return name;
  }

  /** One value or another: each is computed only where it is chosen. */
  choose(expression: Expression, condition: string, yes: () => string, no: () => string): string {
    const [a, b] = [this.#inBlock(yes), this.#inBlock(no)];
    if (a.code.length === 0 && b.code.length === 0 && a.value === b.value) return a.value;
    if (a.code.length === 0 && b.code.length === 0)
      return this.keep(expression, `(${condition} ? ${a.value} : ${b.value})`);
    const name = this.#newName('c');
    this.add(`let ${name};`);
    this.add(`if (${condition}) {`);
    for (const statement of [...a.code, `${name} = ${a.value};`]) this.add(statement);
    this.add('} else {');
    for (const statement of [...b.code, `${name} = ${b.value};`]) this.add(statement);
    this.add('}');
    this.#name(expression, name);
    return name;
  }

  /** Takes a line for 0 without computing it. */
  setZero(id: string): void {
    this.#local.set(id, '0');
  }

  /** Drops values that nothing after them reads, the names in `read` apart. */
  prune(read: ReadonlySet<string>): void {
    const code = this.#blocks[0]?.code ?? [];
    const used = new Set(read);
    for (let at = code.length - 1; at >= 0; at -= 1) {
      const statement = code[at] ?? '';
      const [, name] = /^const ([\w$]+) = .*;$/.exec(statement) ?? [];
      if (name !== undefined && !used.has(name)) code.splice(at, 1);
      else for (const [word] of statement.matchAll(/[\w$]+/g)) used.add(word);
    }
  }

  #inBlock(write: () => string): { readonly code: readonly string[]; readonly value: string } {
    const block: Block = { code: [], named: new Map() };
    this.#blocks.push(block);
    const value = write();
    this.#blocks.pop();
    return { code: block.code, value };
  }

  #name(expression: Expression, name: string): void {
    this.#blocks.at(-1)?.named.set(this.#numbers.of(expression), name);
  }
}

/** Numbers that are equal for expressions which say the same. */
class ValueNumbers {
  readonly #byExpression = new Map<Expression, number>();
  readonly #byText = new Map<string, number>();

  of(expression: Expression): number {
    const known = this.#byExpression.get(expression);
    if (known !== undefined) return known;
    const own = Object.entries(expression).filter(([, value]) => typeof value !== 'object');
    const parts = partsOf(expression).map((part) => this.of(part));
    const text = `${own.map(([name, value]) => `${name}=${String(value)}`).join()} ${parts.join()}`;
    const number = this.#byText.get(text) ?? this.#byText.size;
    this.#byText.set(text, number);
    this.#byExpression.set(expression, number);
    return number;
  }
}

/** Values that several places in `formulas` need; parts of such a value count once. */
function repeatedValues(
  formulas: readonly Expression[],
  numbers: ValueNumbers,
  parts: (expression: Expression) => readonly Expression[],
): ReadonlySet<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  const visit = (expression: Expression): void => {
    const number = numbers.of(expression);
    if (seen.has(number)) {
      repeated.add(number);
      return;
    }
    seen.add(number);
    for (const part of parts(expression)) visit(part);
  };
  for (const formula of formulas) visit(formula);
  return repeated;
}

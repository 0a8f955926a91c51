/**
 * The part of JavaScript in which kernels are emitted, as a tree: so that the very loops of a kernel can be
 * written in other languages and be measured beside it.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: string; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'choice';
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | { readonly kind: 'index'; readonly array: string; readonly at: Expression }
  | { readonly kind: 'call'; readonly callee: string; readonly given: readonly Expression[] };

export type Statement =
  | { readonly kind: 'declare'; readonly name: string; readonly value: Expression | null }
  | {
      readonly kind: 'assign';
      readonly target: Expression;
      readonly operator: string;
      readonly value: Expression;
    }
  | {
      readonly kind: 'for';
      readonly name: string;
      readonly from: Expression;
      readonly test: Expression;
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'while'; readonly test: Expression; readonly body: readonly Statement[] }
  | {
      readonly kind: 'if';
      readonly test: Expression;
      readonly yes: readonly Statement[];
      readonly no: readonly Statement[];
    }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  | { readonly kind: 'do'; readonly call: Expression };

export interface KernelFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: readonly Statement[];
}

const token =
  /\s*(?:(\d[\d_]*(?:\.\d+)?(?:e[-+]?\d+)?)|([A-Za-z_$][\w$]*)|(===|!==|<=|>=|&&|\|\||\*\*|\+=|\*=|-=|[-+*/%<>=!?:;,.(){}[\]]))/y;

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) {
      if (text.slice(at).trim() === '') break;
      throw new Error(`The kernel has something new: ${text.slice(at, at + 60)}`);
    }
    tokens.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return tokens;
}

/** Binary operators from the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['===', '!=='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

/** An emitted kernel: its functions, and the arrays that they share, each with its length. */
export interface KernelSource {
  readonly arrays: readonly { readonly name: string; readonly length: number }[];
  readonly functions: readonly KernelFunction[];
}

const sharedArray = /^const (\w+) = new Float64Array\((\d+)\);$/gm;

/** Reads an emitted kernel. Throws where it is written in more than this part of the language. */
export function parseKernel(source: string): KernelSource {
  const from = source.search(/^(export )?function /m);
  const arrays = [...source.matchAll(sharedArray)].map(([, name = '', length]) => ({
    name,
    length: Number(length),
  }));
  const reader = new Reader(tokensOf(source.slice(from).replace(sharedArray, '')));
  const functions: KernelFunction[] = [];
  while (!reader.isDone) {
    if (reader.peek() === 'export') reader.take();
    reader.take('function');
    const name = reader.take();
    functions.push({ name, parameters: reader.names(), body: reader.block() });
  }
  return { arrays, functions };
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  peek(): string {
    return this.#tokens[this.#at] ?? '';
  }

  take(expected?: string): string {
    const found = this.peek();
    if (expected !== undefined && found !== expected)
      throw new Error(`The kernel has "${found}" in place of "${expected}"`);
    this.#at += 1;
    return found;
  }

  names(): readonly string[] {
    this.take('(');
    const names: string[] = [];
    while (this.peek() !== ')') {
      names.push(this.take());
      if (this.peek() === ',') this.take();
    }
    this.take(')');
    return names;
  }

  block(): readonly Statement[] {
    this.take('{');
    const body: Statement[] = [];
    while (this.peek() !== '}') body.push(this.#statement());
    this.take('}');
    return body;
  }

  #statement(): Statement {
    switch (this.peek()) {
      case 'const':
      case 'let':
        return this.#declaration();
      case 'for':
        return this.#loop();
      case 'while': {
        this.take();
        return { kind: 'while', test: this.#inBrackets(), body: this.#body() };
      }
      case 'if': {
        this.take();
        const test = this.#inBrackets();
        const yes = this.#body();
        if (this.peek() !== 'else') return { kind: 'if', test, yes, no: [] };
        this.take();
        return { kind: 'if', test, yes, no: this.#body() };
      }
      case '{':
        return { kind: 'block', body: this.block() };
      default:
        return this.#assignment();
    }
  }

  #body(): readonly Statement[] {
    return this.peek() === '{' ? this.block() : [this.#statement()];
  }

  #inBrackets(): Expression {
    this.take('(');
    const inside = this.expression();
    this.take(')');
    return inside;
  }

  #declaration(): Statement {
    this.take();
    const name = this.take();
    let value: Expression | null = null;
    if (this.peek() === '=') {
      this.take();
      value = this.expression();
    }
    this.take(';');
    return { kind: 'declare', name, value };
  }

  #loop(): Statement {
    this.take('for');
    this.take('(');
    this.take('let');
    const name = this.take();
    this.take('=');
    const from = this.expression();
    this.take(';');
    const test = this.expression();
    this.take(';');
    this.take(name);
    this.take('+=');
    this.take('1');
    this.take(')');
    return { kind: 'for', name, from, test, body: this.#body() };
  }

  #assignment(): Statement {
    const target = this.expression();
    if (target.kind === 'call') {
      this.take(';');
      return { kind: 'do', call: target };
    }
    const operator = this.take();
    const value = this.expression();
    this.take(';');
    return { kind: 'assign', target, operator, value };
  }

  expression(): Expression {
    const test = this.#binary(0);
    if (this.peek() !== '?') return test;
    this.take();
    const yes = this.expression();
    this.take(':');
    return { kind: 'choice', test, yes, no: this.expression() };
  }

  #binary(level: number): Expression {
    const operators = levels[level];
    if (!operators) return this.#power();
    let left = this.#binary(level + 1);
    while (operators.includes(this.peek())) {
      const operator = this.take();
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1) };
    }
    return left;
  }

  #power(): Expression {
    const left = this.#unary();
    if (this.peek() !== '**') return left;
    this.take();
    return { kind: 'binary', operator: '**', left, right: this.#power() };
  }

  #unary(): Expression {
    if (this.peek() !== '-' && this.peek() !== '!') return this.#postfix();
    return { kind: 'unary', operator: this.take(), of: this.#unary() };
  }

  #postfix(): Expression {
    if (this.peek() === '(') return this.#inBrackets();
    const first = this.take();
    if (/^\d/.test(first)) return { kind: 'number', value: Number(first.replaceAll('_', '')) };
    let name = first;
    while (this.peek() === '.') {
      this.take();
      name += `.${this.take()}`;
    }
    if (this.peek() === '[') {
      this.take();
      const at = this.expression();
      this.take(']');
      return { kind: 'index', array: name, at };
    }
    if (this.peek() !== '(') return { kind: 'name', name };
    this.take();
    const given: Expression[] = [];
    while (this.peek() !== ')') {
      given.push(this.expression());
      if (this.peek() === ',') this.take();
    }
    this.take(')');
    return { kind: 'call', callee: name, given };
  }
}

/** Whether a name stands anywhere in an expression. */
export function mentions(of: Expression, name: string): boolean {
  switch (of.kind) {
    case 'number':
      return false;
    case 'name':
      return of.name === name;
    case 'unary':
      return mentions(of.of, name);
    case 'binary':
      return mentions(of.left, name) || mentions(of.right, name);
    case 'choice':
      return [of.test, of.yes, of.no].some((each) => mentions(each, name));
    case 'index':
      return mentions(of.at, name);
    case 'call':
      return of.given.some((each) => mentions(each, name));
  }
}

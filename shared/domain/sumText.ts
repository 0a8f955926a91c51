import { leadingNumber, readNumber } from './numberText.ts';

/** The result of a sum that somebody typed behind `=`. `isPercent`: a per cent sign stood in it. */
export type SumReading =
  | { readonly ok: true; readonly value: number; readonly isPercent: boolean }
  | { readonly ok: false; readonly message: string };

class SumProblem extends Error {}

/**
 * Works out `300-80`, `2*(5+1)`, `7,5/2`: numbers, brackets and the four operations, nothing else. No
 * names are looked up and no code is run.
 */
export function evaluateSum(expression: string): SumReading {
  const reader = new SumReader(expression.trim());
  try {
    const value = reader.whole();
    return Number.isFinite(value)
      ? { ok: true, value, isPercent: reader.sawPercent }
      : { ok: false, message: `"${expression.trim()}" has no finite result` };
  } catch (problem) {
    if (problem instanceof SumProblem) return { ok: false, message: problem.message };
    throw problem;
  }
}

const deepest = 50;

class SumReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  sawPercent = false;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): number {
    if (this.#text === '') throw new SumProblem('A sum is missing after =');
    const value = this.#terms();
    if (this.#at < this.#text.length) throw this.#problem();
    return value;
  }

  #problem(): SumProblem {
    const rest = this.#text.slice(this.#at);
    return new SumProblem(
      rest === ''
        ? `The sum "${this.#text}" ends too early`
        : `The sum "${this.#text}" cannot be read from "${rest}" on: numbers, + - * / and brackets only`,
    );
  }

  #next(): string {
    while (this.#text[this.#at] === ' ') this.#at += 1;
    return this.#text[this.#at] ?? '';
  }

  #terms(): number {
    let value = this.#product();
    for (let sign = this.#next(); sign === '+' || sign === '-'; sign = this.#next()) {
      this.#at += 1;
      const term = this.#product();
      value = sign === '+' ? value + term : value - term;
    }
    return value;
  }

  #product(): number {
    let value = this.#signed();
    for (let sign = this.#next(); '*×/÷'.includes(sign) && sign !== ''; sign = this.#next()) {
      this.#at += 1;
      const factor = this.#signed();
      const isDivision = sign === '/' || sign === '÷';
      if (isDivision && factor === 0) throw new SumProblem('Nothing can be divided by 0');
      value = isDivision ? value / factor : value * factor;
    }
    return value;
  }

  #signed(): number {
    const sign = this.#next();
    if (sign !== '-' && sign !== '+') return this.#single();
    this.#at += 1;
    this.#deeper();
    const value = this.#signed();
    this.#depth -= 1;
    return sign === '-' ? -value : value;
  }

  #single(): number {
    if (this.#next() === '(') {
      this.#at += 1;
      this.#deeper();
      const value = this.#terms();
      if (this.#next() !== ')') throw this.#problem();
      this.#at += 1;
      this.#depth -= 1;
      return value;
    }
    const written = leadingNumber(this.#text.slice(this.#at));
    const number = readNumber(written);
    if (written === '' || !number.ok) throw this.#problem();
    this.#at += written.length;
    if (this.#next() !== '%') return Number(number.digits);
    this.#at += 1;
    this.sawPercent = true;
    return Number(`${number.digits}e-2`);
  }

  #deeper(): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw new SumProblem('The sum has too many brackets or signs');
  }
}

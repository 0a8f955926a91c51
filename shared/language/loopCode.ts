import { type NewName, numberText } from './literals.ts';
import type { MonthCode } from './monthCode.ts';

/**
 * One loop over months 0 to N as it is written: its lines in turn, and around them what is computed once
 * before it and what is carried from month to month.
 */
export class LoopCode {
  readonly #newName: NewName;
  readonly #lines: ReadonlySet<string>;
  readonly #known = new Map<string, string>();
  readonly #carried = new Map<string, string>();
  readonly #declarations: string[] = [];
  readonly #heads: string[] = [];
  readonly #tails: string[] = [];

  /** A loop that computes the lines with the ids `lines`. */
  constructor(lines: Iterable<string>, newName: NewName) {
    this.#lines = new Set(lines);
    this.#newName = newName;
  }

  /** The name of a value that does not change by month, by the text that computes it. */
  hoist(text: string): string {
    return this.#once(text, 'h', (name) => `const ${name} = ${text};`);
  }

  /** The value that a line of this loop had one month earlier; undefined for other lines. */
  previous(id: string): string | undefined {
    if (!this.#lines.has(id)) return undefined;
    return this.#once(`previous ${id}`, 'p', (name) => {
      this.#carried.set(id, name);
      return `let ${name} = 0;`;
    });
  }

  /** base^(sign (t - shift)/12), carried from month to month instead of raised to powers. */
  power(base: string, sign: 1 | -1, shift: number): string {
    return this.#once(`power ${base} ${sign} ${shift}`, 'g', (name) => {
      this.#tails.push(`${name} *= ${name}Step;`);
      const start = shift === 0 ? '1' : `${base} ** ${numberText((-sign * shift) / 12)}`;
      return `let ${name} = ${start};\nconst ${name}Step = ${base} ** (${sign} / 12);`;
    });
  }

  /** base^floor((t - start)/12), 1 before `start`. */
  yearlySteps(base: string, start: string): string {
    return this.#once(`steps ${base} ${start}`, 'y', (name) => {
      this.#heads.push(`while (@t >= ${name}Next) { ${name} *= ${base}; ${name}Next += 12; }`);
      return `let ${name} = 1;\nlet ${name}Next = ${start} + 12;`;
    });
  }

  halvings(first: string, interval: string): string {
    return this.#once(`halvings ${first} ${interval}`, 'f', (name) => {
      this.#heads.push(`while (@t > ${name}Next) { ${name} *= 0.5; ${name}Next += ${interval}; }`);
      return `let ${name} = 1;\nlet ${name}Next = ${first};`;
    });
  }

  /** Only what is computed once, for loops that are written after it. */
  writeDeclarations(): string {
    return this.#declarations.join('\n');
  }

  /** The whole loop around its first month and any later one; nothing where no month does anything. */
  write(first: MonthCode, later: MonthCode): string {
    if (first.code.length === 0 && later.code.length === 0) return '';
    return [
      ...this.#declarations,
      '{',
      ...this.#headsAt('0'),
      ...first.code,
      ...this.#carry(first),
      '}',
      ...this.#tails,
      'for (let t = 1; t <= months; t += 1) {',
      ...this.#headsAt('t'),
      ...later.code,
      ...this.#carry(later),
      ...this.#tails,
      '}',
    ].join('\n');
  }

  /** Names whose values a month hands to the next. */
  carriedFrom(month: MonthCode): ReadonlySet<string> {
    return new Set([...this.#carried.keys()].map((id) => month.line(id) ?? '0'));
  }

  #headsAt(t: string): string[] {
    return this.#heads.map((code) => code.replaceAll('@t', t));
  }

  #carry(month: MonthCode): string[] {
    return [...this.#carried].map(([id, name]) => `${name} = ${month.line(id) ?? '0'};`);
  }

  #once(key: string, prefix: string, declare: (name: string) => string): string {
    const existing = this.#known.get(key);
    if (existing !== undefined) return existing;
    const name = this.#newName(prefix);
    this.#known.set(key, name);
    this.#declarations.push(declare(name));
    return name;
  }
}

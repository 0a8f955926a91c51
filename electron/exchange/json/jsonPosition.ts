/** A place in a text that people can go to, both from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const tokens =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true(?!\w)|false(?!\w)|null(?!\w)))/y;

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Where a text stops being JSON, as an offset: the first character that cannot follow what stands before
 * it; the length of the text when it ends too early; null when it is JSON. Engines word this differently,
 * some without a place, so it is found here.
 */
export function jsonProblemOffset(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    tokens.lastIndex = at;
    const token = tokens.exec(text);
    if (!token) {
      const rest = /[^ \t\r\n]/.exec(text.slice(at));
      if (!rest) return expected === 'nothing' ? null : text.length;
      return at + rest.index;
    }
    const mark = token[1];
    const start = tokens.lastIndex - (mark ?? token[2] ?? token[3] ?? '').length;
    const control = token[2] === undefined ? -1 : controlCharacter(token[2]);
    if (control >= 0) return start + control;
    const isValue = expected === 'value' || expected === 'value-or-end';
    if (mark === '{' && isValue) {
      open.push('{');
      expected = 'name-or-end';
    } else if (mark === '[' && isValue) {
      open.push('[');
      expected = 'value-or-end';
    } else if (
      mark === '}' &&
      open.at(-1) === '{' &&
      (expected === 'name-or-end' || expected === 'comma-or-end')
    ) {
      open.pop();
      expected = afterValue();
    } else if (
      mark === ']' &&
      open.at(-1) === '[' &&
      (expected === 'value-or-end' || expected === 'comma-or-end')
    ) {
      open.pop();
      expected = afterValue();
    } else if (mark === ',' && expected === 'comma-or-end') expected = open.at(-1) === '{' ? 'name' : 'value';
    else if (mark === ':' && expected === 'colon') expected = 'value';
    else if (token[2] !== undefined && (expected === 'name' || expected === 'name-or-end'))
      expected = 'colon';
    else if (mark === undefined && isValue) expected = afterValue();
    else return start;
    at = tokens.lastIndex;
  }
}

/** Where a string holds a character that JSON wants escaped, a line break for one, or -1. */
function controlCharacter(text: string): number {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) < 32) return index;
  return -1;
}

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

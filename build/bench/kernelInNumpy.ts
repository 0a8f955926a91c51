import type { Expression, KernelFunction, KernelSource, Statement } from './kernelSyntax.ts';

/** What the functions of kernels mean where every value is a row of trials. */
const prelude = `
import json, sys, time
import numpy as np
np.seterr(all='ignore')
def where(test, yes, no):
    return np.where(test, yes, no) if np.ndim(test) else (yes if test else no)
def quotient(a, b):
    if np.ndim(b) == 0:
        return np.nan * np.ones_like(a) if b == 0 else a / b
    return np.where(b == 0, np.nan, np.divide(a, b))
def sCurveAt(x):
    x = np.minimum(np.maximum(x, 0.0), 1.0)
    return x * x * (3 - 2 * x)
def valueIn(series, start, month, months):
    at = np.floor(np.minimum(np.maximum(month, 0), months))
    if np.ndim(at) == 0:
        return series[start + int(at)]
    return series[start + at.astype(np.int64), np.arange(series.shape[1])]
def lowest(series, start, end):
    return series[start:end].min(axis=0)
`;

const calls: Readonly<Record<string, string>> = {
  'Math.min': 'np.minimum',
  'Math.max': 'np.maximum',
  'Math.ceil': 'np.ceil',
  'Math.floor': 'np.floor',
  'Math.abs': 'np.abs',
  'Math.round': 'np.round',
  'reductions.lowest.compute': 'lowest',
  quotient: 'quotient',
  sCurveAt: 'sCurveAt',
  valueIn: 'valueIn',
};

const operators: Readonly<Record<string, string>> = { '===': '==', '!==': '!=', '&&': '&', '||': '|' };
const names: Readonly<Record<string, string>> = {
  Infinity: 'np.inf',
  'Number.NaN': 'np.nan',
  true: 'True',
  false: 'False',
};

/** The functions of a kernel with NumPy: loops over months, each line for all trials at once. */
export function kernelInNumpy({ arrays, functions }: KernelSource): string {
  const shared = arrays.map(({ name, length }) => `${name} = [0.0] * ${length}\n`).join('');
  return prelude + shared + functions.map(functionInNumpy).join('\n');
}

function functionInNumpy({ name, parameters, body }: KernelFunction): string {
  return `def ${name}(${parameters.join(', ')}):\n${lines(body, 1, '')}`;
}

const indent = (depth: number): string => '    '.repeat(depth);

function lines(body: readonly Statement[], depth: number, suffix: string): string {
  const written = body.map((each) => statement(each, depth, suffix)).filter((each) => each !== '');
  return written.length === 0 ? `${indent(depth)}pass` : written.join('\n');
}

/** `suffix`: of the names that a branch sets, which are joined after it. */
function statement(of: Statement, depth: number, suffix: string): string {
  const at = indent(depth);
  switch (of.kind) {
    case 'declare':
      return of.value === null ? '' : `${at}${of.name} = ${text(of.value)}`;
    case 'assign': {
      if (of.target.kind === 'index') {
        if (suffix !== '') throw new Error('A branch writes a series');
        return `${at}${text(of.target)} ${of.operator} ${text(of.value)}`;
      }
      const target = text(of.target);
      const value =
        of.operator === '=' ? text(of.value) : `${target} ${of.operator.charAt(0)} (${text(of.value)})`;
      return `${at}${target} = ${value}`;
    }
    case 'for': {
      if (of.test.kind !== 'binary') throw new Error('A loop ends otherwise than expected');
      const end = text(of.test.right) + (of.test.operator === '<=' ? ' + 1' : '');
      return `${at}for ${of.name} in range(${text(of.from)}, ${end}):\n${lines(of.body, depth + 1, suffix)}`;
    }
    case 'while':
      return repeated(of, depth, suffix);
    case 'if':
      return branches(of, depth, suffix);
    case 'block':
      return lines(of.body, depth, suffix);
    case 'do': {
      if (of.call.kind !== 'call') throw new Error('Only calls stand alone');
      const [array, method] = of.call.callee.split('.');
      const given = of.call.given.map(text);
      return method === 'fill'
        ? `${at}${array}[${given[1]}:${given[2]}] = ${given[0]}`
        : `${at}${of.call.callee}(${given.join(', ')})`;
    }
  }
}

/** Repeats for all trials as long as one goes on; each trial keeps what it had when its own time was over. */
function repeated(of: Statement & { kind: 'while' }, depth: number, suffix: string): string {
  const at = indent(depth + 1);
  const own = `${suffix}_${depth}`;
  const set = [...new Set(assigned(of.body))];
  return [
    `${indent(depth)}while True:`,
    `${at}test${own} = ${text(of.test)}`,
    `${at}if not np.any(test${own}):`,
    `${indent(depth + 2)}break`,
    ...set.map((name) => `${at}${name}${own}before = ${name}`),
    lines(of.body, depth + 1, own),
    ...set.map((name) => `${at}${name} = where(test${own}, ${name}, ${name}${own}before)`),
  ].join('\n');
}

/** Both sides are computed for all trials, and each trial takes its own. */
function branches(of: Statement & { kind: 'if' }, depth: number, suffix: string): string {
  const at = indent(depth);
  const own = `${suffix}_${depth}`;
  const set = [...new Set([...assigned(of.yes), ...assigned(of.no)])];
  const keep = (side: string): string => set.map((name) => `${at}${name}${own}${side} = ${name}`).join('\n');
  return [
    `${at}test${own} = ${text(of.test)}`,
    ...set.map((name) => `${at}${name}${own}before = locals().get('${name}', np.nan)`),
    lines(of.yes, depth, own),
    keep('yes'),
    ...set.map((name) => `${at}${name} = ${name}${own}before`),
    of.no.length === 0 ? '' : lines(of.no, depth, own),
    ...set.map((name) => `${at}${name} = where(test${own}, ${name}${own}yes, ${name})`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Names declared outside that a branch sets. */
function assigned(body: readonly Statement[]): readonly string[] {
  const declared = new Set(body.flatMap((each) => (each.kind === 'declare' ? [each.name] : [])));
  return body
    .flatMap((each): readonly string[] => {
      if (each.kind === 'assign') return each.target.kind === 'name' ? [each.target.name] : [];
      if (each.kind === 'if') return [...assigned(each.yes), ...assigned(each.no)];
      if (each.kind === 'block') return assigned(each.body);
      return [];
    })
    .filter((name) => !declared.has(name));
}

function text(of: Expression): string {
  switch (of.kind) {
    case 'number':
      return String(of.value);
    case 'name':
      return names[of.name] ?? of.name;
    case 'unary':
      return of.operator === '!' ? `np.logical_not(${text(of.of)})` : `(-${text(of.of)})`;
    case 'binary':
      return `(${text(of.left)} ${operators[of.operator] ?? of.operator} ${text(of.right)})`;
    case 'choice':
      return `where(${text(of.test)}, ${text(of.yes)}, ${text(of.no)})`;
    case 'index':
      return `${of.array}[int(${text(of.at)})]`;
    case 'call': {
      const callee = calls[of.callee];
      if (!callee) throw new Error(`NumPy has no ${of.callee} here`);
      return `${callee}(${of.given.map(text).join(', ')})`;
    }
  }
}

import {
  type Expression,
  type KernelFunction,
  type KernelSource,
  mentions,
  type Statement,
} from './kernelSyntax.ts';

/** What the functions of kernels mean in C. */
const prelude = `
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }
static inline double quotient(double a, double b) { return b == 0 ? NAN : a / b; }
static inline double sCurveAt(double x) { return x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x); }
static inline double valueIn(const double *series, long start, double month, long months) {
  const double at = floor(least(most(month, 0), (double)months));
  return at >= 0 ? series[start + (long)at] : NAN;
}
static double lowest(const double *series, long from, long to) {
  double low = series[from];
  for (long i = from + 1; i < to; i += 1) if (series[i] < low) low = series[i];
  return low;
}
static void fill(double *array, double value, long from, long to) {
  for (long i = from; i < to; i += 1) array[i] = value;
}
`;

const calls: Readonly<Record<string, string>> = {
  'Math.min': 'least',
  'Math.max': 'most',
  'Math.ceil': 'ceil',
  'Math.floor': 'floor',
  'Math.abs': 'fabs',
  'Math.round': 'round',
  'reductions.lowest.compute': 'lowest',
  quotient: 'quotient',
  sCurveAt: 'sCurveAt',
  valueIn: 'valueIn',
};

const operators: Readonly<Record<string, string>> = { '===': '==', '!==': '!=' };
const names: Readonly<Record<string, string>> = {
  Infinity: 'INFINITY',
  'Number.NaN': 'NAN',
  true: '1',
  false: '0',
};

/** Names that count places or months, and not amounts. */
const isCount = (name: string): boolean => /At$|^(t|b|s|months|stride|blockCount|siteCount)$/.test(name);

/** The functions of a kernel in C, as literally as it goes. */
export function kernelInC({ arrays, functions }: KernelSource): string {
  const shared = arrays.map(({ name, length }) => `static double ${name}[${length}];\n`).join('');
  return prelude + shared + functions.map(functionInC).join('\n');
}

function functionInC({ name, parameters, body }: KernelFunction): string {
  const given = parameters.map((each) => (isCount(each) ? `long ${each}` : `double *restrict ${each}`));
  const counts = new Set<string>();
  return `static void ${name}(${given.join(', ')}) {\n${statements(body, counts)}\n}`;
}

function statements(body: readonly Statement[], counts: Set<string>): string {
  return body.map((each) => statement(each, counts)).join('\n');
}

function statement(of: Statement, counts: Set<string>): string {
  switch (of.kind) {
    case 'declare': {
      if (of.value === null) return `double ${of.name};`;
      const isPlace = of.name === 'stride' || mentions(of.value, 'stride');
      if (isPlace) counts.add(of.name);
      return `${isPlace ? 'long' : 'double'} ${of.name} = ${text(of.value, isPlace)};`;
    }
    case 'assign':
      return `${text(of.target, false)} ${of.operator} ${text(of.value, false)};`;
    case 'for':
      return `for (long ${of.name} = ${text(of.from, true)}; ${text(of.test, true)}; ${of.name} += 1) {\n${statements(of.body, counts)}\n}`;
    case 'while':
      return `while (${text(of.test, false)}) {\n${statements(of.body, counts)}\n}`;
    case 'if': {
      const no = of.no.length === 0 ? '' : ` else {\n${statements(of.no, counts)}\n}`;
      return `if (${text(of.test, false)}) {\n${statements(of.yes, counts)}\n}${no}`;
    }
    case 'block':
      return `{\n${statements(of.body, counts)}\n}`;
    case 'do': {
      if (of.call.kind !== 'call') throw new Error('Only calls stand alone');
      const [array, method] = of.call.callee.split('.');
      const given = of.call.given.map((each) => text(each, true)).join(', ');
      return method === 'fill' ? `fill(${array}, ${given});` : `${of.call.callee}(${given});`;
    }
  }
}

/** `isPlace`: whole numbers stay whole, as subscripts are. */
function text(of: Expression, isPlace: boolean): string {
  switch (of.kind) {
    case 'number':
      return isPlace || !Number.isInteger(of.value) ? String(of.value) : `${of.value}.0`;
    case 'name':
      return names[of.name] ?? of.name;
    case 'unary':
      return `(${of.operator}${text(of.of, isPlace)})`;
    case 'binary': {
      const [left, right] = [text(of.left, isPlace), text(of.right, isPlace)];
      return of.operator === '**'
        ? `pow(${left}, ${right})`
        : `(${left} ${operators[of.operator] ?? of.operator} ${right})`;
    }
    case 'choice':
      return `(${text(of.test, isPlace)} ? ${text(of.yes, isPlace)} : ${text(of.no, isPlace)})`;
    case 'index':
      return `${of.array}[(long)(${text(of.at, true)})]`;
    case 'call': {
      const callee = calls[of.callee];
      if (!callee) throw new Error(`C has no ${of.callee} here`);
      return `${callee}(${of.given.map((each) => text(each, isPlace)).join(', ')})`;
    }
  }
}

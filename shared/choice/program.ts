/**
 * A mixed-integer program as plain data: maximise the sum of cost times value over columns, with each row
 * between its bounds. Money is in USD million, so that coefficients are of one size.
 */
export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly name: string;
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly isInteger: boolean;
}

export interface Row {
  readonly name: string;
  /** Which limit the row is of; null for what holds in every plan. */
  readonly of: string | null;
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** How a search ended. `stopped` has the best plan found, where one was, and a bound. */
export type Solution =
  | {
      readonly kind: 'solved' | 'stopped';
      readonly values: Float64Array;
      readonly objective: number;
      /** No plan is better than this. */
      readonly bound: number;
      readonly nodes: number;
    }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'nothingFound' };

export interface SolveWish {
  /** Relative gap at which the search ends. */
  readonly gap: number;
  readonly seconds: number;
  /** Told of better plans and bounds while the search goes on. */
  readonly onProgress?: (progress: { readonly best: number | null; readonly bound: number }) => void;
}

/** Something that solves programs: HiGHS in a worker, an enumeration in tests. */
export type Solve = (program: Program, wish: SolveWish) => Solution;

/** Activity of a row at `values`. */
export function activity(row: Row, values: ArrayLike<number>): number {
  let sum = 0;
  row.columns.forEach((column, place) => {
    sum += (row.values[place] ?? 0) * (values[column] ?? 0);
  });
  return sum;
}

/** By how much a row is violated at `values`; zero or less where it holds. */
export function violation(row: Row, values: ArrayLike<number>): number {
  const at = activity(row, values);
  return Math.max(row.lower - at, at - row.upper);
}

const term = (value: number, name: string, isFirst: boolean): string =>
  `${value < 0 ? '- ' : isFirst ? '' : '+ '}${Math.abs(value)} ${name}`;

/** Lines of at most a few terms: readers of the format have limits of length. */
function sum(terms: readonly (readonly [value: number, name: string])[]): string {
  return terms
    .map(
      ([value, name], index) =>
        `${index > 0 && index % 8 === 0 ? '\n   ' : ''}${term(value, name, index === 0)}`,
    )
    .join(' ');
}

/** The program in CPLEX LP format, which HiGHS, CBC and GLPK read. */
export function lpText(program: Program): string {
  const name = (column: number): string => `c${column}`;
  const objective = program.columns.flatMap(({ cost }, index) =>
    cost === 0 ? [] : [[cost, name(index)] as const],
  );
  const rows = program.rows.flatMap((row, index) => {
    const terms = row.columns.flatMap((column, place) => {
      const value = row.values[place] ?? 0;
      return value === 0 ? [] : [[value, name(column)] as const];
    });
    // A row of nothing still forbids everything where its bounds leave out zero.
    const left = terms.length > 0 ? sum(terms) : `0 ${name(0)}`;
    if (row.lower === row.upper) return [` r${index}: ${left} = ${row.upper}`];
    return [
      ...(row.upper === Infinity ? [] : [` r${index}u: ${left} <= ${row.upper}`]),
      ...(row.lower === -Infinity ? [] : [` r${index}l: ${left} >= ${row.lower}`]),
    ];
  });
  const bounds = program.columns.map(({ lower, upper }, index) => {
    const low = lower === -Infinity ? '-inf' : lower;
    return ` ${low} <= ${name(index)} <= ${upper === Infinity ? '+inf' : upper}`;
  });
  const integers = program.columns.flatMap(({ isInteger }, index) => (isInteger ? [` ${name(index)}`] : []));
  return [
    'Maximize',
    ` value: ${objective.length > 0 ? sum(objective) : `0 ${name(0)}`}`,
    'Subject To',
    ...rows,
    'Bounds',
    ...bounds,
    'Generals',
    ...integers,
    'End',
    '',
  ].join('\n');
}

import { eigen, entry, type Matrix } from './eigen.ts';

/** The correlation that somebody states between two drivers. */
export interface StatedCorrelation {
  readonly a: string;
  readonly b: string;
  /** From -1 to 1. */
  readonly correlation: number;
}

/** How a matrix was changed so that numbers can have its correlations. */
export interface Repair {
  /** The pair that changed most, and by how much. */
  readonly a: string;
  readonly b: string;
  readonly stated: number;
  readonly used: number;
  readonly largestChange: number;
}

/** Correlations of drivers as they are used. */
export interface Copula {
  readonly drivers: readonly string[];
  readonly matrix: Matrix;
  /** Lower triangle L with L L' = matrix, by rows: L times independent normals are correlated ones. */
  readonly factor: Matrix;
  /** Null where the stated correlations can be had as they are. */
  readonly repair: Repair | null;
}

/** Least eigenvalue of a matrix that is used: a little above zero, so that it has a factor. */
const leastEigenvalue = 1e-10;

/**
 * The Gaussian copula of `drivers` with the stated correlations; what is not stated is 0. Where no numbers
 * can have them (the matrix is not positive semi-definite), the nearest matrix that some can have is used
 * and the change is told. Throws a RangeError for an unknown driver, a correlation beyond -1 to 1 or of a
 * driver with itself, and a pair stated twice.
 */
export function copula(drivers: readonly string[], stated: readonly StatedCorrelation[]): Copula {
  const matrix = drivers.map((_, i) => drivers.map((__, j): number => (i === j ? 1 : 0)));
  const seen = new Set<string>();
  for (const { a, b, correlation } of stated) {
    const [i, j] = [drivers.indexOf(a), drivers.indexOf(b)];
    if (i < 0 || j < 0) throw new RangeError(`No driver is called ${i < 0 ? a : b}`);
    if (i === j) throw new RangeError(`${a} cannot be correlated with itself`);
    if (!(correlation >= -1 && correlation <= 1))
      throw new RangeError(`The correlation of ${a} and ${b} must lie between -1 and 1`);
    const pair = `${Math.min(i, j)} ${Math.max(i, j)}`;
    if (seen.has(pair)) throw new RangeError(`The correlation of ${a} and ${b} is stated twice`);
    seen.add(pair);
    for (const [row, column] of [
      [i, j],
      [j, i],
    ] as const)
      (matrix[row] ?? [])[column] = correlation;
  }
  const isPossible = Math.min(...eigen(matrix).map(({ value }) => value)) >= leastEigenvalue;
  const used = isPossible ? matrix : nearestCorrelation(matrix);
  return {
    drivers,
    matrix: used,
    factor: cholesky(used),
    repair: isPossible ? null : largestChange(drivers, matrix, used),
  };
}

/**
 * The nearest correlation matrix in the Frobenius norm: alternating projections with Dykstra's correction
 * (N. Higham, Computing the nearest correlation matrix, 2002). A last clipping of eigenvalues makes up for
 * the projections that are not run to infinity.
 */
export function nearestCorrelation(matrix: Matrix): Matrix {
  let y = matrix.map((row) => [...row]);
  let correction = matrix.map((row) => row.map(() => 0));
  for (let step = 0; step < 500; step += 1) {
    const r = y.map((row, i) => row.map((value, j) => value - entry(correction, i, j)));
    const x = clipped(r);
    correction = x.map((row, i) => row.map((value, j) => value - entry(r, i, j)));
    const next = x.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
    const change = Math.max(...next.flatMap((row, i) => row.map((v, j) => Math.abs(v - entry(y, i, j)))));
    y = next;
    if (change < 1e-12) break;
  }
  const last = clipped(y);
  const scale = last.map((row, i) => 1 / Math.sqrt(row[i] ?? 1));
  return last.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value * (scale[i] ?? 1) * (scale[j] ?? 1))),
  );
}

/** The matrix with eigenvalues below `leastEigenvalue` raised to it. */
function clipped(matrix: Matrix): number[][] {
  const pairs = eigen(matrix);
  return matrix.map((_, i) =>
    matrix.map((__, j) =>
      pairs.reduce(
        (sum, { value, vector }) =>
          sum + Math.max(value, leastEigenvalue) * (vector[i] ?? 0) * (vector[j] ?? 0),
        0,
      ),
    ),
  );
}

function cholesky(matrix: Matrix): Matrix {
  const factor = matrix.map((row) => row.map(() => 0));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j += 1) {
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= entry(factor, i, k) * entry(factor, j, k);
      const own = factor[i];
      if (own) own[j] = i === j ? Math.sqrt(Math.max(sum, 0)) : sum / entry(factor, j, j);
    }
  });
  return factor;
}

function largestChange(drivers: readonly string[], stated: Matrix, used: Matrix): Repair {
  let worst: Repair | null = null;
  drivers.forEach((a, i) => {
    drivers.slice(0, i).forEach((b, j) => {
      const change = Math.abs(entry(used, i, j) - entry(stated, i, j));
      if (!worst || change > worst.largestChange)
        worst = { a: b, b: a, stated: entry(stated, i, j), used: entry(used, i, j), largestChange: change };
    });
  });
  return worst ?? { a: '', b: '', stated: 0, used: 0, largestChange: 0 };
}

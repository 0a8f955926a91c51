/** A square matrix by rows. */
export type Matrix = readonly (readonly number[])[];

export const entry = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0;

/** Eigenvalues of a symmetric matrix with their vectors, by Jacobi's rotations (Golub and Van Loan 8.5). */
export function eigen(symmetric: Matrix): readonly { readonly value: number; readonly vector: number[] }[] {
  const size = symmetric.length;
  const a = symmetric.map((row) => [...row]);
  const v = symmetric.map((_, i) => symmetric.map((__, j): number => (i === j ? 1 : 0)));
  const rotate = (
    m: number[][],
    i: number,
    j: number,
    k: number,
    l: number,
    s: number,
    tau: number,
  ): void => {
    const [first, second] = [m[i], m[k]];
    if (!first || !second) return;
    const [g, h] = [first[j] ?? 0, second[l] ?? 0];
    first[j] = g - s * (h + g * tau);
    second[l] = h + s * (g - h * tau);
  };
  for (let sweep = 0; sweep < 100; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += Math.abs(entry(a, p, q));
    if (off < 1e-300) break;
    for (let p = 0; p < size; p += 1)
      for (let q = p + 1; q < size; q += 1) {
        const apq = entry(a, p, q);
        if (apq === 0) continue;
        const theta = (entry(a, q, q) - entry(a, p, p)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        const tau = s / (1 + c);
        const [rowP, rowQ] = [a[p], a[q]];
        if (!rowP || !rowQ) continue;
        rowP[p] = (rowP[p] ?? 0) - t * apq;
        rowQ[q] = (rowQ[q] ?? 0) + t * apq;
        rowP[q] = 0;
        for (let j = 0; j < p; j += 1) rotate(a, j, p, j, q, s, tau);
        for (let j = p + 1; j < q; j += 1) rotate(a, p, j, j, q, s, tau);
        for (let j = q + 1; j < size; j += 1) rotate(a, p, j, q, j, s, tau);
        for (let j = 0; j < size; j += 1) rotate(v, j, p, j, q, s, tau);
      }
  }
  return a.map((row, i) => ({ value: row[i] ?? 0, vector: v.map((each) => each[i] ?? 0) }));
}

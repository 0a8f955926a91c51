/** A point of a plane, in the units of its axes. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight piece of a contour. */
export type Segment = readonly [Point, Point];

export interface ContourProblem {
  /** Ascending positions of the grid. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Value above the level at each point, row by row: `above[row][column]`. NaN where there is none. */
  readonly above: readonly (readonly number[])[];
  /** The same between the points; null along an axis whose inputs are whole, where crossings are interpolated. */
  readonly valueAt: (point: Point) => number;
  readonly isContinuous: { readonly x: boolean; readonly y: boolean };
  /** Values this small are the level itself. */
  readonly precision: number;
}

/** Steps in which a crossing is closed in upon; a smooth function needs four or five. */
const mostSteps = 40;

/**
 * Where a function over a grid passes a level, as straight pieces (marching squares). The ends of pieces lie
 * on edges of the grid and are solved there, not interpolated, so that the curve is exact where it crosses
 * one. Where four edges of a square are crossed, the mean of its corners says which corners belong together.
 * Squares with a corner without a value have no pieces. Yields after each evaluation.
 */
export function* contourOf(problem: ContourProblem): Generator<void, readonly Segment[]> {
  const { xs, ys, above } = problem;
  const value = (row: number, column: number): number => above[row]?.[column] ?? Number.NaN;
  const point = (row: number, column: number): Point => ({ x: xs[column] ?? 0, y: ys[row] ?? 0 });
  const known = new Map<string, Point>();
  /** The crossing on the edge from a corner to the right (`x`) or upwards (`y`). */
  function* crossing(row: number, column: number, along: 'x' | 'y'): Generator<void, Point> {
    const name = `${along} ${row} ${column}`;
    const before = known.get(name);
    if (before) return before;
    const [toRow, toColumn] = along === 'x' ? [row, column + 1] : [row + 1, column];
    const found = yield* solveEdge(
      problem,
      { at: point(row, column), value: value(row, column) },
      { at: point(toRow, toColumn), value: value(toRow, toColumn) },
      problem.isContinuous[along],
    );
    known.set(name, found);
    return found;
  }
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < ys.length; row += 1)
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const corners = [
        value(row, column),
        value(row, column + 1),
        value(row + 1, column + 1),
        value(row + 1, column),
      ] as const;
      if (corners.some((corner) => Number.isNaN(corner))) continue;
      const [a, b, c, d] = corners.map((corner) => corner >= 0);
      const crossed: Point[] = [];
      // Edges in the order around the square, beginning at the bottom.
      if (a !== b) crossed.push(yield* crossing(row, column, 'x'));
      if (b !== c) crossed.push(yield* crossing(row, column + 1, 'y'));
      if (c !== d) crossed.push(yield* crossing(row + 1, column, 'x'));
      if (d !== a) crossed.push(yield* crossing(row, column, 'y'));
      const [first, second, third, fourth] = crossed;
      if (!first || !second) continue;
      if (!third || !fourth) segments.push([first, second]);
      else {
        const middle = corners.reduce((sum, corner) => sum + corner, 0) / 4 >= 0;
        // The lower left corner is cut off where the middle is on the other side than it.
        if (middle === a) segments.push([first, second], [third, fourth]);
        else segments.push([first, fourth], [second, third]);
      }
    }
  return segments;
}

interface Corner {
  readonly at: Point;
  readonly value: number;
}

/** The crossing between two corners on different sides, by false position that halves where it is slow. */
function* solveEdge(
  { valueAt, precision }: ContourProblem,
  from: Corner,
  to: Corner,
  isContinuous: boolean,
): Generator<void, Point> {
  const at = (share: number): Point => ({
    x: from.at.x + share * (to.at.x - from.at.x),
    y: from.at.y + share * (to.at.y - from.at.y),
  });
  let [low, lowValue] = [0, from.value];
  let [high, highValue] = [1, to.value];
  const chord = (): number => low + ((high - low) * lowValue) / (lowValue - highValue);
  if (!isContinuous) return at(chord());
  let share = chord();
  let keptSide = 0;
  for (let step = 0; step < mostSteps; step += 1) {
    const found = valueAt(at(share));
    yield;
    if (Number.isNaN(found) || Math.abs(found) <= precision || high - low <= 1e-12) return at(share);
    // The side that stays twice counts half from then on (Illinois), or the other would creep.
    if (found >= 0 === lowValue >= 0) {
      [low, lowValue] = [share, found];
      if (keptSide === 1) highValue /= 2;
      keptSide = 1;
    } else {
      [high, highValue] = [share, found];
      if (keptSide === -1) lowValue /= 2;
      keptSide = -1;
    }
    share = chord();
  }
  return at(share);
}

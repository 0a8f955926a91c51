import type { Outcome } from '../domain/outcome.ts';

/** A function that is looked at for its zero, and how large its parts are: what counts as zero beside them. */
interface RootProblem {
  /**
   * The value at `x`, and the sum of the sizes of the parts that make it up, by which rounding is judged.
   * Continuous, or at least continuous near its zero; it may be flat in parts.
   */
  readonly evaluate: (x: number) => { readonly value: number; readonly size: number };
  /** Points in ascending order between which zeros are looked for: ends of the range included. */
  readonly points: readonly number[];
}

/** A value this small beside its parts is a zero: what is left is rounding of binary fractions. */
const rounding = 1e-9;
/** On a point of the scan this much is no value at all. */
const noise = 1e-13;
/** A neighbour this small too, a ten-thousandth of the range away, belongs to a flat part at zero. */
const flat = 1e-11;
const nearby = 1e-4;
/** Brent's method halves the bracket at the latest every few steps; this is far beyond what it needs. */
const mostSteps = 400;

/**
 * Finds where a function is zero, to full double precision. It scans `points` for changes of sign and
 * closes in on the only one by Brent's method, so that a curve with kinks is solved exactly. The answer
 * is a number only where putting it back gives zero to 1e-9 of the size of the parts; `none` where no
 * change of sign is found, or the function jumps over zero; `many` where several are found, or the
 * function is zero along a stretch. Yields after each evaluation, so that the work can be spread.
 */
export function* findRoot({ evaluate, points }: RootProblem): Generator<void, Outcome> {
  const at: { readonly x: number; readonly y: number }[] = [];
  for (const x of points) {
    const { value, size } = evaluate(x);
    at.push({ x, y: Math.abs(value) <= noise * size ? 0 : value });
    yield;
  }
  if (at.some(({ y }) => !Number.isFinite(y))) return { kind: 'none' };
  const brackets: (readonly [(typeof at)[number], (typeof at)[number]])[] = [];
  at.forEach((here, index) => {
    const next = at[index + 1];
    if (here.y === 0) brackets.push([here, here]);
    else if (next && next.y !== 0 && here.y < 0 !== next.y < 0) brackets.push([here, next]);
  });
  const [bracket] = brackets;
  if (!bracket) return { kind: 'none' };
  if (brackets.length > 1) return { kind: 'many' };

  const x = yield* close((at) => evaluate(at).value, bracket[0], bracket[1]);
  const found = evaluate(x);
  if (Math.abs(found.value) > rounding * found.size) return { kind: 'none' };
  yield;
  const low = points[0] ?? x;
  const high = points.at(-1) ?? x;
  for (const side of [-1, 1]) {
    const beside = x + side * nearby * (high - low);
    if (beside < low || beside > high) continue;
    const next = evaluate(beside);
    if (Math.abs(next.value) <= flat * next.size) return { kind: 'many' };
    yield;
  }
  return { kind: 'number', value: x };
}

/** Brent's method: secant and inverse quadratic steps kept inside a bracket, halving where they fail. */
function* close(
  value: (x: number) => number,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Generator<void, number> {
  let [a, fa] = [from.x, from.y];
  let [b, fb] = [to.x, to.y];
  let [c, fc] = [a, fa];
  let step = b - a;
  let before = step;
  for (let count = 0; count < mostSteps; count += 1) {
    if (fb < 0 === fc < 0) {
      [c, fc] = [a, fa];
      step = b - a;
      before = step;
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, fa] = [b, fb];
      [b, fb] = [c, fc];
      [c, fc] = [a, fa];
    }
    const half = (c - b) / 2;
    const least = Number.EPSILON * Math.abs(b);
    if (fb === 0 || Math.abs(half) <= least) return b;
    if (Math.abs(before) >= least && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa;
      let p: number;
      let q: number;
      if (a === c) {
        p = 2 * half * s;
        q = 1 - s;
      } else {
        const r = fa / fc;
        const t = fb / fc;
        p = s * (2 * half * r * (r - t) - (b - a) * (t - 1));
        q = (r - 1) * (t - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      else p = -p;
      if (2 * p < Math.min(3 * half * q - Math.abs(least * q), Math.abs(before * q))) {
        before = step;
        step = p / q;
      } else {
        step = half;
        before = half;
      }
    } else {
      step = half;
      before = half;
    }
    [a, fa] = [b, fb];
    b += Math.abs(step) > least ? step : half > 0 ? least : -least;
    fb = value(b);
    yield;
  }
  return b;
}

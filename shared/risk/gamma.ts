import { normalQuantile } from './normal.ts';

/** Lanczos coefficients for g = 7, n = 9 (P. Godfrey): 15 digits for positive arguments. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
] as const;

/** ln Gamma(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  let sum = 0.9999999999998099;
  lanczos.forEach((coefficient, i) => {
    sum += coefficient / (z + i + 1);
  });
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Chance that a Gamma number of this shape and scale 1 is at most x: the lower incomplete gamma ratio. */
export function gammaCdf(shape: number, x: number, logGammaOfShape = logGamma(shape)): number {
  if (!(x > 0)) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const front = Math.exp(shape * Math.log(x) - x - logGammaOfShape);
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < 10_000 && Math.abs(term) > Math.abs(sum) * 1e-17; n += 1) {
      term *= x / (shape + n);
      sum += term;
    }
    return sum * front;
  }
  // Lentz's continued fraction of the upper part.
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 10_000; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + a / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return 1 - front * h;
}

/**
 * The x below which a Gamma number of this shape and scale 1 lies with chance p, 0 < p < 1. Halley's steps
 * from the start of Abramowitz and Stegun 26.4.17 (Numerical Recipes, invgammp), kept inside a bracket.
 */
export function gammaQuantile(shape: number, p: number): number {
  const logG = logGamma(shape);
  let x: number;
  if (shape > 1) {
    const start = 1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape));
    x = Math.max(1e-3, shape * start ** 3);
  } else {
    const t = 1 - shape * (0.253 + shape * 0.12);
    x = p < t ? (p / t) ** (1 / shape) : 1 - Math.log(1 - (p - t) / (1 - t));
  }
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  for (let step = 0; step < 60; step += 1) {
    const error = gammaCdf(shape, x, logG) - p;
    if (error > 0) high = Math.min(high, x);
    else low = Math.max(low, x);
    const density = Math.exp((shape - 1) * Math.log(x) - x - logG);
    const newton = error / density;
    const curve = (shape - 1) / x - 1;
    let next = x - newton / (1 - 0.5 * Math.min(1, newton * curve));
    if (Math.abs(newton) <= 1e-15 * x) break;
    if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? x * 2 : (low + high) / 2;
    x = next;
  }
  return x;
}

/**
 * All yearly rates at which the present value of monthly flows is zero, in ascending order.
 *
 * Searched from -99 % to 1,000 % a year. Outside lie roots that no board would quote: a small receipt
 * before a large outlay, such as machines sold on the first day, adds one near a million percent.
 * Rates are found to 1e-13 of the monthly factor.
 */
const lowestRate = -0.99;
const highestRate = 10;
const scanSteps = 96;

export function allRates(flows: Float64Array): number[] {
  const first = flows.findIndex((flow) => flow !== 0);
  if (first < 0) return [];
  const trimmed = flows.subarray(first);
  if (!hasBothSigns(trimmed) || !trimmed.every(Number.isFinite)) return [];
  const from = Math.log1p(lowestRate) / 12;
  const step = (Math.log1p(highestRate) / 12 - from) / scanSteps;
  const values = Float64Array.from({ length: scanSteps + 1 }, (_, i) =>
    presentValue(trimmed, from + i * step),
  );
  const at = (i: number): number => values[i] ?? Number.NaN;
  const roots: number[] = [];
  for (let i = 0; i <= scanSteps; i += 1) {
    if (at(i) === 0) roots.push(from + i * step);
    else if (i > 0 && at(i - 1) * at(i) < 0)
      roots.push(bracketedRoot(trimmed, from + (i - 1) * step, from + i * step));
    else if (i > 0 && i < scanSteps && turnsTowardsZero(at(i - 1), at(i), at(i + 1)))
      roots.push(...rootsAroundTurn(trimmed, from + (i - 1) * step, from + (i + 1) * step));
  }
  return roots.map((logRate) => Math.expm1(12 * logRate));
}

function turnsTowardsZero(left: number, middle: number, right: number): boolean {
  if (left * middle <= 0 || middle * right <= 0) return false;
  return Math.abs(middle) < Math.abs(left) && Math.abs(middle) <= Math.abs(right);
}

/** Two roots may hide between scan points where the curve comes near zero and turns back. */
function rootsAroundTurn(flows: Float64Array, from: number, to: number): number[] {
  const sign = Math.sign(presentValue(flows, from));
  let a = from;
  let b = to;
  for (let i = 0; i < 60; i += 1) {
    const third = (b - a) / 3;
    if (presentValue(flows, a + third) * sign < presentValue(flows, b - third) * sign) b -= third;
    else a += third;
  }
  const turn = (a + b) / 2;
  if (presentValue(flows, turn) * sign >= 0) return [];
  return [bracketedRoot(flows, from, turn), bracketedRoot(flows, turn, to)];
}

function hasBothSigns(flows: Float64Array): boolean {
  let hasPositive = false;
  let hasNegative = false;
  for (const flow of flows) {
    if (flow > 0) hasPositive = true;
    else if (flow < 0) hasNegative = true;
    if (hasPositive && hasNegative) return true;
  }
  return false;
}

/** Present value at a continuous monthly rate, by Horner's rule from the last flow. */
function presentValue(flows: Float64Array, logRate: number): number {
  const factor = Math.exp(-logRate);
  let sum = 0;
  for (let t = flows.length - 1; t >= 0; t -= 1) sum = sum * factor + (flows[t] ?? 0);
  return sum;
}

/** Bisection with secant steps inside a bracket of opposite signs; always ends, never leaves the bracket. */
function bracketedRoot(flows: Float64Array, from: number, to: number): number {
  let a = from;
  let b = to;
  let fa = presentValue(flows, a);
  let fb = presentValue(flows, b);
  for (let i = 0; i < 200 && Math.abs(b - a) > 1e-16 + 1e-15 * Math.abs(a); i += 1) {
    const secant = b - (fb * (b - a)) / (fb - fa);
    const middle = (a + b) / 2;
    const width = Math.abs(b - a);
    const isInside = secant > Math.min(a, b) + width * 1e-3 && secant < Math.max(a, b) - width * 1e-3;
    const c = isInside && i % 3 !== 2 ? secant : middle;
    const fc = presentValue(flows, c);
    if (fc === 0) return c;
    if (fa < 0 === fc < 0) {
      a = c;
      fa = fc;
    } else {
      b = c;
      fb = fc;
    }
  }
  return (a + b) / 2;
}

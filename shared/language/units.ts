/**
 * Units of model lines. A unit is a product of powers of base units with a scale, so that both adding
 * MW to USD and adding kW to MW are mistakes that are found when the model is built.
 */

export interface Unit {
  /** Factor to the base units of `dimensions`. */
  readonly scale: number;
  /** Exponent of each base unit; zero exponents are left out. */
  readonly dimensions: Readonly<Record<string, number>>;
}

/**
 * The atoms that unit texts are made of. Utility power (`MW`) and critical IT power (`MWit`) are
 * different base units, as are hours, days, months and years: only a declared constant converts them.
 * Hashrate atoms mean hashes per second, so a joule per terahash is a watt per TH/s: `J` is a watt here.
 */
const atoms: Readonly<Record<string, Unit>> = {
  '1': { scale: 1, dimensions: {} },
  USD: { scale: 1, dimensions: { USD: 1 } },
  BTC: { scale: 1, dimensions: { BTC: 1 } },
  block: { scale: 1, dimensions: { block: 1 } },
  MW: { scale: 1, dimensions: { MW: 1 } },
  kW: { scale: 1e-3, dimensions: { MW: 1 } },
  W: { scale: 1e-6, dimensions: { MW: 1 } },
  J: { scale: 1e-6, dimensions: { MW: 1 } },
  MWit: { scale: 1, dimensions: { MWit: 1 } },
  kWit: { scale: 1e-3, dimensions: { MWit: 1 } },
  MWh: { scale: 1, dimensions: { MW: 1, hour: 1 } },
  hour: { scale: 1, dimensions: { hour: 1 } },
  day: { scale: 1, dimensions: { day: 1 } },
  month: { scale: 1, dimensions: { month: 1 } },
  year: { scale: 1, dimensions: { year: 1 } },
  TH: { scale: 1, dimensions: { TH: 1 } },
  PH: { scale: 1e3, dimensions: { TH: 1 } },
  EH: { scale: 1e6, dimensions: { TH: 1 } },
  GPU: { scale: 1, dimensions: { GPU: 1 } },
};

export const one: Unit = { scale: 1, dimensions: {} };

/** Reads `USD/kWit/month`: atoms multiplied by `.` and divided by `/`, left to right. */
export function parseUnit(text: string): Unit {
  let unit = one;
  let isDivided = false;
  for (const token of text.split(/([./])/)) {
    if (token === '/' || token === '.') {
      isDivided = token === '/';
      continue;
    }
    const atom = Object.hasOwn(atoms, token) ? atoms[token] : undefined;
    if (!atom) throw new RangeError(`Unknown unit "${token}" in "${text}"`);
    unit = isDivided ? divideUnits(unit, atom) : multiplyUnits(unit, atom);
  }
  return unit;
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1, a.scale * b.scale);
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1, a.scale / b.scale);
}

function combine(a: Unit, b: Unit, sign: 1 | -1, scale: number): Unit {
  const dimensions: Record<string, number> = { ...a.dimensions };
  for (const [name, power] of Object.entries(b.dimensions)) {
    const sum = (dimensions[name] ?? 0) + sign * power;
    if (sum === 0) delete dimensions[name];
    else dimensions[name] = sum;
  }
  return { scale, dimensions };
}

export function haveSameDimensions(a: Unit, b: Unit): boolean {
  const names = Object.keys(a.dimensions);
  return (
    names.length === Object.keys(b.dimensions).length &&
    names.every((name) => a.dimensions[name] === b.dimensions[name])
  );
}

export function areSameUnits(a: Unit, b: Unit): boolean {
  return haveSameDimensions(a, b) && Math.abs(a.scale / b.scale - 1) < 1e-9;
}

/** Text for messages: `1000 x USD.TH^-1`. */
export function describeUnit(unit: Unit): string {
  const factors = Object.entries(unit.dimensions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, power]) => (power === 1 ? name : `${name}^${power}`));
  const dimensions = factors.length > 0 ? factors.join('.') : '1';
  return unit.scale === 1 ? dimensions : `${Number(unit.scale.toPrecision(9))} x ${dimensions}`;
}

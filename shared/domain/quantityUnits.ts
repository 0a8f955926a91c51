/**
 * The units that people type, and the one place that says how the units of fields and lines are shown.
 * A typed unit is dimensions and a power of ten, so that kW and MW convert and MW and US$ do not.
 */

export interface TypedUnit {
  readonly dimensions: Readonly<Record<string, number>>;
  /** Power of ten to the base units: MW, USD, TH. */
  readonly exponent: number;
  /** Factor that is no power of ten: years to months. */
  readonly factor: number;
}

interface Atom {
  readonly dimension: string | null;
  readonly exponent: number;
  readonly factor?: number;
}

const prefixes: Readonly<Record<string, number>> = { '': -6, k: -3, m: 0, g: 3, t: 6 };
const hashes: Readonly<Record<string, number>> = { g: -3, t: 0, p: 3, e: 6, z: 9 };

function makeAtoms(): Map<string, Atom> {
  const atoms = new Map<string, Atom>();
  const add = (names: string, atom: Atom): void => {
    for (const name of names.split(' ')) atoms.set(name, atom);
  };
  for (const [prefix, exponent] of Object.entries(prefixes)) {
    add(`${prefix}w ${prefix}watt ${prefix}watts`, { dimension: 'power', exponent });
    add(`${prefix}wit`, { dimension: 'itPower', exponent });
    add(`${prefix}wh`, { dimension: 'energy', exponent });
  }
  add('megawatt megawatts', { dimension: 'power', exponent: 0 });
  for (const [prefix, exponent] of Object.entries(hashes)) add(`${prefix}h`, { dimension: 'hash', exponent });
  add('j joule joules', { dimension: 'joule', exponent: 0 });
  add('kj', { dimension: 'joule', exponent: 3 });
  add('btc bitcoin bitcoins ₿', { dimension: 'BTC', exponent: 0 });
  add('c ct cent cents ¢', { dimension: 'USD', exponent: -2 });
  add('block blocks', { dimension: 'block', exponent: 0 });
  add('gpu gpus', { dimension: 'GPU', exponent: 0 });
  add('hour hours hr hrs h', { dimension: 'hour', exponent: 0 });
  add('day days d', { dimension: 'day', exponent: 0 });
  add('month months mo mon mth mths', { dimension: 'month', exponent: 0 });
  add('year years yr yrs y a annum', { dimension: 'month', exponent: 0, factor: 12 });
  add('quarter quarters', { dimension: 'month', exponent: 0, factor: 3 });
  add('% percent pct pt pts', { dimension: null, exponent: -2 });
  add('bp bps', { dimension: null, exponent: -4 });
  add('1 x × times', { dimension: null, exponent: 0 });
  return atoms;
}

const atoms = makeAtoms();

/** Powers of ten of `k`, `M`, `bn` behind or before a sum of money. */
const magnitudes: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mm: 6,
  mio: 6,
  mil: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
};
const magnitudeNames = Object.keys(magnitudes)
  .sort((a, b) => b.length - a.length)
  .join('|');
const dollar = '(?:us ?\\$|usd|\\$|us dollars?|dollars?)';
const money = new RegExp(`^(${magnitudeNames})?[ -]?${dollar}[ -]?(${magnitudeNames})?$`);
const bareMagnitude = new RegExp(`^(${magnitudeNames})$`);

const otherMoney = /€|£|¥|\b(?:eur|euros?|gbp|cad|nok|sek|jpy|cny|chf|aud)\b/i;

/** The currency other than the US dollar that `text` names, or null. */
export function foreignCurrency(text: string): string | null {
  return otherMoney.exec(text)?.[0].toUpperCase() ?? null;
}

function normalise(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[()[\]]/g, ' ')
    .replace(/\bper\b/g, '/')
    .replace(/[·⋅•]/g, '-')
    .replace(/\bcritical\b|\ball-in\b|\bnominal\b|\butility\b/g, ' ')
    .replace(/\bit[ -]?([kmg])w(?![a-z])/g, '$1wit')
    .replace(/([kmg])w[ -]?it\b/g, '$1wit')
    .replace(/([gtpez]h) ?\/ ?s(?:ec)?\b/g, '$1')
    .replace(/([gtpez])hs\b/g, '$1h')
    .replace(/(^|\/ ?)(k?)w ?\/ ?([gtpez]h)\b/g, '$1$2j/$3')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Reads a unit that somebody typed: `kW`, `USD per IT kW-month`, `c/kWh`, `M USD/MWit`, `J/TH`,
 * `years`. `isMoney` lets a bare `k`, `M` or `bn` count as a magnitude of US dollars. Null where a part
 * is not known.
 */
export function readUnit(text: string, isMoney: boolean): TypedUnit | null {
  const parts = normalise(text).split('/');
  const dimensions: Record<string, number> = {};
  let exponent = 0;
  let factor = 1;
  const put = (atom: Atom, sign: 1 | -1): void => {
    if (atom.dimension !== null) dimensions[atom.dimension] = (dimensions[atom.dimension] ?? 0) + sign;
    exponent += sign * atom.exponent;
    factor = sign > 0 ? factor * (atom.factor ?? 1) : factor / (atom.factor ?? 1);
  };
  for (const [index, part] of parts.entries()) {
    if (index === 0) {
      const sum = money.exec(part);
      if (sum) {
        put({ dimension: 'USD', exponent: 0 }, 1);
        exponent += (magnitudes[sum[1] ?? ''] ?? 0) + (magnitudes[sum[2] ?? ''] ?? 0);
        continue;
      }
      if (isMoney && bareMagnitude.test(part)) {
        put({ dimension: 'USD', exponent: magnitudes[part] ?? 0 }, 1);
        continue;
      }
      if (part === '' && parts.length > 1) {
        if (isMoney) put({ dimension: 'USD', exponent: 0 }, 1);
        continue;
      }
    }
    for (const token of part.split(/[ -]/)) {
      const sum = index === 0 ? money.exec(token) : null;
      const atom = sum ? { dimension: 'USD', exponent: 0 } : atoms.get(token);
      if (!atom) return null;
      put(atom, index === 0 ? 1 : -1);
    }
  }
  for (const [name, power] of Object.entries(dimensions)) if (power === 0) delete dimensions[name];
  return { dimensions, exponent, factor };
}

export function sameDimensions(a: TypedUnit, b: TypedUnit): boolean {
  const names = Object.keys(a.dimensions);
  return (
    names.length === Object.keys(b.dimensions).length &&
    names.every((name) => a.dimensions[name] === b.dimensions[name])
  );
}

/** The same unit with critical IT power in the place of power; for what is quoted per kW and MW, or in kW per GPU. */
export function perItPower(unit: TypedUnit): TypedUnit | null {
  const power = unit.dimensions['power'];
  const isOfGpu = power === 1 && unit.dimensions['GPU'] === -1;
  if ((power !== -1 && !isOfGpu) || power === undefined || unit.dimensions['itPower'] !== undefined)
    return null;
  const { power: _, ...rest } = unit.dimensions;
  return { ...unit, dimensions: { ...rest, itPower: power } };
}

const shown: Readonly<Record<string, string>> = {
  '1': '',
  MWit: 'IT MW',
  kWit: 'IT kW',
  'MW/MWit': 'MW/MW',
  'USD/PH/day': 'USD/PH/day',
  'BTC/PH/day': 'BTC/PH/day',
  month: 'months',
  year: 'years',
  day: 'days',
  hour: 'h',
  TH: 'TH/s',
  PH: 'PH/s',
  EH: 'EH/s',
};

/**
 * How a unit of `shared/domain/fields.ts` or of a model line is shown: `USD/kWit/month` is
 * `USD/IT kW-month`, a share is empty (fields shown in per cent say so: `formatFieldUnit`).
 */
export function formatUnit(unit: string): string {
  const known = shown[unit];
  if (known !== undefined) return known;
  const [first = '', ...rest] = unit.split('/');
  const name = (atom: string): string => atom.replace(/^([kMG])Wit$/, 'IT $1W').replaceAll('.', '-');
  const head = first === '1' ? '1' : name(first);
  return rest.length === 0 ? head : `${head}/${rest.map(name).join('-')}`;
}

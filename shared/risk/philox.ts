/**
 * Philox4x32-10 (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3; SC 2011): a
 * counter goes in, four random words come out, and nothing is remembered in between. So a number is known
 * by what it is for, and any worker that asks for it gets the same bits.
 */

const multiplier0 = 0xd2511f53;
const multiplier1 = 0xcd9e8d57;
const weyl0 = 0x9e3779b9;
const weyl1 = 0xbb67ae85;
const rounds = 10;

/** The upper 32 bits of the product of two words. */
function upperProduct(a: number, b: number): number {
  const aHigh = a >>> 16;
  const aLow = a & 0xffff;
  const bHigh = b >>> 16;
  const bLow = b & 0xffff;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const other = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (other >>> 16)) >>> 0;
}

/** Writes the four words for a counter and a key into `into`; all words are unsigned. */
export function philox(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
  into: Uint32Array,
): void {
  let c0 = counter0 >>> 0;
  let c1 = counter1 >>> 0;
  let c2 = counter2 >>> 0;
  let c3 = counter3 >>> 0;
  let k0 = key0 >>> 0;
  let k1 = key1 >>> 0;
  for (let round = 0; round < rounds; round += 1) {
    const high0 = upperProduct(multiplier0, c0);
    const low0 = Math.imul(multiplier0, c0);
    const high1 = upperProduct(multiplier1, c2);
    const low1 = Math.imul(multiplier1, c2);
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1 >>> 0;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0 >>> 0;
    k0 = (k0 + weyl0) >>> 0;
    k1 = (k1 + weyl1) >>> 0;
  }
  into[0] = c0;
  into[1] = c1;
  into[2] = c2;
  into[3] = c3;
}

/** Two words as a double: 52 random bits in the middle of their interval, so never 0 nor 1. */
function openUnit(upper: number, lower: number): number {
  return ((upper >>> 6) * 67_108_864 + (lower >>> 6) + 0.5) / 4_503_599_627_370_496;
}

/** What a site is called among the random numbers: two words that depend on nothing but its id. */
export interface SiteKey {
  readonly low: number;
  readonly high: number;
}

/** Numbers that the whole market shares. */
export const marketKey: SiteKey = { low: 0, high: 0 };

/** FNV-1a over the UTF-16 units of a text, with a last mixing step (that of MurmurHash3). */
function hashText(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function siteKey(id: string): SiteKey {
  // The upper word is never 0, which is the market's.
  return { low: hashText(id, 0x811c9dc5), high: hashText(id, 0x9747b28c) | 1 };
}

/** Largest seed: any whole number that a double holds exactly. */
export const largestSeed = Number.MAX_SAFE_INTEGER;

/**
 * Random numbers between 0 and 1, both excluded, by what they are for: trial, driver, place and position
 * in the stream. The same call gives the same bits, whatever was asked before.
 */
export class RandomStream {
  readonly #key0: number;
  readonly #key1: number;
  readonly #words = new Uint32Array(4);

  /** `seed`: a whole number from 0 to `largestSeed`; throws a RangeError for others. */
  constructor(seed: number) {
    if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`${seed} is no seed`);
    this.#key0 = seed >>> 0;
    this.#key1 = Math.floor(seed / 4_294_967_296);
  }

  /** Fills `into` from `from` up to `to` with the first numbers of a stream. `driver` is below 256. */
  fill(trial: number, driver: number, place: SiteKey, into: Float64Array, from: number, to: number): void {
    const words = this.#words;
    let block = 0;
    for (let i = from; i < to; i += 2) {
      philox(trial, (driver << 24) | block, place.low, place.high, this.#key0, this.#key1, words);
      block += 1;
      into[i] = openUnit(words[0] ?? 0, words[1] ?? 0);
      if (i + 1 < to) into[i + 1] = openUnit(words[2] ?? 0, words[3] ?? 0);
    }
  }
}

import { type Tier, tiers } from '../domain/portfolio.ts';
import { isFromMemory } from './cell.ts';

/**
 * The tier of an imported value. The confidence that a file states is read so: a published fact of high
 * confidence is a benchmark (nobody has quoted or signed it to this owner), medium an estimate, low a
 * placeholder; the names of the tiers themselves may stand there too. Where cell or source say that this
 * value comes from memory it falls one tier. A value without any stated confidence is an estimate.
 */
export function tierOf(confidence: string, isMemory: boolean): Tier {
  const word = confidence.trim().toLowerCase();
  const named = tiers.find((tier) => tier === word);
  const stated: Tier =
    named ??
    (/^(?:high|a|good|verified|strong)$/.test(word)
      ? 'benchmark'
      : /^(?:low|c|poor|weak)$/.test(word)
        ? 'placeholder'
        : 'estimate');
  if (!isMemory) return stated;
  return tiers[Math.min(tiers.length - 1, tiers.indexOf(stated) + 1)] ?? 'placeholder';
}

/** Words by which a source says which of its values come from memory. */
const subjects: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bMW\b|\benergised\b|\benergized\b/i, ['energisedMw']],
  [/\bMW\b|\bgross\b|\bcontracted\b/i, ['contractedMw']],
  [/\bprice\b/i, ['powerPriceUsdPerMwh']],
  [/\bname\b/i, ['name']],
];

/**
 * Whether `source` says that the value of `field` comes from memory. Its parts are read one by one:
 * `bodyboosters.co.uk; MW and price memory, unverified` speaks of power and price only, `memory,
 * unverified` alone of everything.
 */
export function isMemoryOf(source: string, field: string): boolean {
  return source.split(';').some((part) => {
    if (!isFromMemory(part)) return false;
    const before = part.slice(0, part.search(/\bmemory\b|\bunverified\b/i));
    const named = subjects.filter(([words]) => words.test(before));
    return named.length === 0 || named.some(([, fields]) => fields.includes(field));
  });
}

import { type FieldSpec, number, share } from '../domain/fields/fieldSpec.ts';
import type { Limits } from './limits.ts';
import { limitWords } from './words.ts';

/** A number of the limits as a field: how it is called and typed, where it stands, and how it is set. */
export interface LimitField {
  readonly spec: FieldSpec;
  /** In the unit of `spec`; null where nothing is limited. */
  readonly read: (limits: Limits) => number | null;
  /** The parts of the limits that change. A field that may not be empty takes no null. */
  readonly write: (limits: Limits, value: number | null) => Partial<Limits>;
}

const million = 1e6;
const unlimited = { nullable: true, default: null } as const;

/** Money in USD million: limits of billions are read and typed in it. */
const money = (label: string, words: string, more: Partial<FieldSpec> = {}): FieldSpec =>
  number({ label, words, unit: 'USD M', min: 0, max: 1e7, decimals: 0, ...unlimited, ...more });
const counted = (label: string, words: string): FieldSpec =>
  number({ label, words, unit: '1', min: 0, max: 5_000, whole: true, decimals: 0, ...unlimited });
const yearCount = (label: string, words: string): FieldSpec =>
  number({ label, words, unit: 'year', min: 1, max: 60, whole: true, decimals: 0, default: 5 });

type OfPlan<T> = { [K in keyof Limits]: Limits[K] extends T ? K : never }[keyof Limits];

const plain = (id: OfPlan<number | null>, spec: FieldSpec, scale = 1): LimitField => ({
  spec,
  read: (limits) => scaled(limits[id], 1 / scale),
  write: (_, value) => ({ [id]: scaled(value, scale) }),
});

const scaled = (value: number | null, by: number): number | null => (value === null ? null : value * by);

/** A limit of several numbers counts once its first is set; the others begin with `start`. */
function first<K extends 'cash' | 'leverage' | 'hashrate'>(
  id: K,
  start: NonNullable<Limits[K]>,
  part: keyof NonNullable<Limits[K]>,
  spec: FieldSpec,
  scale = 1,
): LimitField {
  return {
    spec,
    read: (limits) => scaled((limits[id]?.[part as never] as number | undefined) ?? null, 1 / scale),
    write: (limits, value) => ({
      [id]: value === null ? null : { ...(limits[id] ?? start), [part]: value * scale },
    }),
  };
}

/** A further number of a limit: nothing where the limit itself is not set. */
function further<K extends 'cash' | 'leverage' | 'hashrate'>(
  id: K,
  part: keyof NonNullable<Limits[K]>,
  spec: FieldSpec,
  scale = 1,
): LimitField {
  return {
    spec,
    read: (limits) => scaled((limits[id]?.[part as never] as number | undefined) ?? null, 1 / scale),
    write: (limits, value) => {
      const limit = limits[id];
      return limit && value !== null ? { [id]: { ...limit, [part]: value * scale } } : {};
    },
  };
}

const risk = (id: keyof Limits['risk'], spec: FieldSpec, scale = 1): LimitField => ({
  spec,
  read: ({ risk: now }) => scaled(now[id], 1 / scale),
  write: ({ risk: now }, value) =>
    value === null && !spec.nullable ? {} : { risk: { ...now, [id]: scaled(value, scale) } },
});

const cashStart = { leastUsd: 0, raiseMostUsdPerYear: 0, raiseCost: 0.05 };
const { label: cashKept } = limitWords.cash;

/** Every number of the limits that somebody sets. */
export const limitFields = {
  cvarWeight: {
    spec: number({
      label: 'Weight of CVaR, λ',
      words: 'NPV less so many times the mean shortfall of the worst futures',
      unit: '1',
      min: 0,
      max: 10,
      decimals: 2,
      default: 0.5,
    }),
    read: ({ cvarWeight }) => cvarWeight,
    write: (_, value) => (value === null ? {} : { cvarWeight: value }),
  },
  capexUsd: plain('capexUsd', money(limitWords.capexUsd.label, 'Most capex of all conversions'), million),
  equityUsd: plain(
    'equityUsd',
    money(
      limitWords.equityUsd.label,
      'Most equity of all conversions: months in which cash after debt is negative',
    ),
    million,
  ),
  peakEquityUsd: plain(
    'peakEquityUsd',
    money(
      limitWords.peakEquityUsd.label,
      'Deepest point of cash after debt service, all conversions together',
    ),
    million,
  ),
  cash: first(
    'cash',
    cashStart,
    'leastUsd',
    money(cashKept, 'Least cash of the company before its tax at the end of each quarter'),
    million,
  ),
  raiseMost: further(
    'cash',
    'raiseMostUsdPerYear',
    money('New money a year', 'Most that may be raised in each year', { nullable: false, default: 0 }),
    million,
  ),
  raiseCost: further(
    'cash',
    'raiseCost',
    share({
      label: 'Cost of new money',
      words: 'Cost of a dollar raised, which counts against what is made largest',
      default: 0.05,
    }),
  ),
  leverage: first(
    'leverage',
    { most: 0, fromYear: 4 },
    'most',
    number({
      label: limitWords.leverage.label,
      words: 'Most debt at each year’s end over EBITDA of that year',
      unit: '1',
      min: 0,
      max: 50,
      decimals: 1,
      ...unlimited,
    }),
  ),
  leverageFrom: further(
    'leverage',
    'fromYear',
    yearCount('Counts from year', 'First year after the decision in which leverage counts'),
  ),
  leastDscr: plain(
    'leastDscr',
    number({
      label: 'Least DSCR',
      words: 'Options with a lower DSCR in any month of repayment are not offered',
      unit: '1',
      min: 0,
      max: 10,
      decimals: 2,
      ...unlimited,
    }),
  ),
  hashrate: first(
    'hashrate',
    { leastEh: 0, years: 5 },
    'leastEh',
    number({
      label: limitWords.hashrate.label,
      words: 'Least hashrate at the end of each quarter of the first years',
      unit: 'EH',
      min: 0,
      max: 1e5,
      decimals: 1,
      ...unlimited,
    }),
  ),
  hashrateYears: further(
    'hashrate',
    'years',
    yearCount('For the first', 'Years after the decision in which the hashrate is kept'),
  ),
  buildsAtOnce: plain(
    'buildsAtOnce',
    counted(limitWords.buildsAtOnce.label, 'Most sites in build in the same quarter'),
  ),
  startsPerYear: plain(
    'startsPerYear',
    counted(limitWords.startsPerYear.label, 'Most sites that begin to build in one year'),
  ),
  buildMwAtOnce: plain(
    'buildMwAtOnce',
    number({
      label: limitWords.buildMwAtOnce.label,
      words: 'Most utility power in build in a quarter: what builders and crews can take on',
      unit: 'MW',
      min: 0,
      max: 1e6,
      decimals: 0,
      ...unlimited,
    }),
  ),
  tenantShare: plain(
    'tenantShare',
    share({
      label: limitWords.tenantShare.label,
      words: 'Most of the NOI that one tenant brings',
      decimals: 0,
      ...unlimited,
    }),
  ),
  gridShare: plain(
    'gridShare',
    share({
      label: limitWords.gridShare.label,
      words: 'Most of the NOI that sites of one grid bring',
      decimals: 0,
      ...unlimited,
    }),
  ),
  gpuEquityShare: plain(
    'gpuEquityShare',
    share({
      label: limitWords.gpuEquityShare.label,
      words: 'Most of all equity that GPU cloud takes',
      decimals: 0,
      ...unlimited,
    }),
  ),
  chanceOfLoss: risk(
    'chanceOfLoss',
    share({
      label: limitWords.chanceOfLoss.label,
      words: 'Most futures that may end below mining on',
      decimals: 0,
      ...unlimited,
    }),
  ),
  cvarUsd: risk(
    'cvarUsd',
    money(
      limitWords.cvarUsd.label,
      'Least mean NPV of the plan over the worst futures (CVaR); may be negative',
      {
        min: -1e7,
      },
    ),
    million,
  ),
  tail: risk(
    'tail',
    share({
      label: 'Worst futures',
      words: 'Share of the futures that are the tail of CVaR',
      min: 0.005,
      max: 0.5,
      default: 0.05,
    }),
  ),
  futures: risk(
    'futures',
    number({
      label: 'Futures',
      words: 'Sampled futures, the same for every option',
      unit: '1',
      min: 20,
      max: 2_000,
      whole: true,
      decimals: 0,
      default: 200,
    }),
  ),
  seed: risk(
    'seed',
    number({
      label: 'Seed',
      words: 'The same seed draws the same futures',
      unit: '1',
      min: 0,
      max: 0xffff_ffff,
      whole: true,
      decimals: 0,
      default: 1,
    }),
  ),
  gap: {
    spec: share({
      label: 'Gap to prove',
      words: 'How much better a plan may exist when the search ends, of what is made largest',
      max: 0.5,
      decimals: 2,
      default: 0.0001,
    }),
    read: ({ solver }) => solver.gap,
    write: ({ solver }, value) => (value === null ? {} : { solver: { ...solver, gap: value } }),
  },
  seconds: {
    spec: number({
      label: 'Search at most, seconds',
      words: 'Seconds after which the best plan so far stands',
      unit: '1',
      min: 0.1,
      max: 3_600,
      decimals: 0,
      default: 60,
    }),
    read: ({ solver }) => solver.seconds,
    write: ({ solver }, value) => (value === null ? {} : { solver: { ...solver, seconds: value } }),
  },
} as const satisfies Readonly<Record<string, LimitField>>;

export type LimitFieldId = keyof typeof limitFields;

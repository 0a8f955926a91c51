import { z } from 'zod';
import { commercialModels } from '../domain/fields/leaseFields.ts';
import { firstMonth, lastMonth, planMonthPattern, type YearMonth } from '../domain/months.ts';
import type { FieldProblem } from '../domain/portfolioJson.ts';

/**
 * What a plan may use and must keep, what people decided already, and what is to be made largest. Amounts
 * are USD, shares are of one. A limit of null does not count.
 */

const month = z
  .string()
  .regex(planMonthPattern, `a month is written YYYY-MM, from ${firstMonth} to ${lastMonth}`)
  .transform((text) => text as YearMonth);
const siteId = z.string().min(1).max(80);
const usd = z.number().min(0).max(1e13);
const share = z.number().min(0).max(1);
const years = z.int().min(1).max(60);
const count = z.int().min(0).max(5_000);
const limit = <T extends z.ZodType>(of: T) => of.nullable().default(null);

/** What somebody decided for one site before anything is chosen. */
const lock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('must'), siteId }),
  z.strictObject({ kind: z.literal('never'), siteId, why: z.string().max(200).default('') }),
  /** The blocks of the plan in view, as they are; no conversion where it has none. */
  z.strictObject({ kind: z.literal('asPlanned'), siteId }),
  z.strictObject({ kind: z.literal('notBefore'), siteId, month }),
  z.strictObject({ kind: z.literal('atLeast'), siteId, utilityMw: z.number().min(0).max(50_000) }),
  z.strictObject({ kind: z.literal('atMost'), siteId, utilityMw: z.number().min(0).max(50_000) }),
]);
export type Lock = z.output<typeof lock>;

/** An option that somebody describes, beside those that are generated. */
const ownOption = z.strictObject({
  siteId,
  utilityMw: z.number().positive().max(50_000),
  model: z.enum(commercialModels.map(({ value }) => value)),
  start: month,
  loanToCost: limit(share),
});
export type OwnOption = z.output<typeof ownOption>;

const optionWishes = z.strictObject({
  /** Shares of what a site can convert, each rounded to whole halls. */
  shares: z
    .array(share.positive())
    .min(1)
    .max(20)
    .default([1 / 3, 2 / 3, 1]),
  /** Commercial models beside that of the site, on benchmark terms. */
  models: z
    .array(z.enum(commercialModels.map(({ value }) => value)))
    .max(7)
    .default([]),
  /** Months after the decision in which the first block may start. */
  startMonths: z.array(z.int().min(0).max(240)).min(1).max(40).default([0, 6, 12, 18, 24, 36]),
  /** Shares of cost that loans pay, beside that of the site. */
  loanToCosts: z.array(share).max(5).default([]),
  own: z.array(ownOption).max(500).default([]),
  /** Ids of options that are not to be offered. */
  without: z.array(z.string().min(1).max(200)).max(10_000).default([]),
});

const limitsJson = z.strictObject({
  objective: z.enum(['gain', 'npv', 'npvLessCvar']).default('gain'),
  /** Weight of CVaR in `npvLessCvar`. */
  cvarWeight: z.number().min(0).max(10).default(0.5),
  capexUsd: limit(usd),
  equityUsd: limit(usd),
  peakEquityUsd: limit(usd),
  /** Equity by period from the decision on; what a period leaves is carried over to the next, where it is. */
  equityByPeriod: limit(
    z.strictObject({
      months: z.union([z.literal(3), z.literal(6), z.literal(12)]).default(12),
      usd: z.array(usd).min(1).max(80),
      isCarriedOver: z.boolean().default(true),
    }),
  ),
  /** Cash of the company before its tax stays above `leastUsd`; new money may be raised at a cost. */
  cash: limit(
    z.strictObject({
      leastUsd: usd.default(0),
      raiseMostUsdPerYear: usd.default(0),
      /** Cost of a dollar raised, which counts against the objective. */
      raiseCost: share.default(0.05),
    }),
  ),
  /** Debt at each year's end over EBITDA of that year, from year `fromYear` after the decision on. */
  leverage: limit(z.strictObject({ most: z.number().min(0).max(50), fromYear: years.default(4) })),
  /** Hashrate at each quarter's end of the first `years` years. */
  hashrate: limit(z.strictObject({ leastEh: z.number().min(0).max(1e5), years: years.default(5) })),
  buildsAtOnce: limit(count),
  startsPerYear: limit(count),
  buildMwAtOnce: limit(z.number().min(0).max(1e6)),
  tenantShare: limit(share),
  gridShare: limit(share),
  gpuEquityShare: limit(share),
  /** Who leases which site, by id of the site; a site that is not named has a tenant of its own. */
  tenants: z.record(siteId, z.string().min(1).max(200)).default({}),
  /** Options with a lower DSCR in any month of repayment are not offered. */
  leastDscr: limit(z.number().min(0).max(10)),
  /** Options that are ready later are not offered. */
  latestReady: limit(month),
  /** An upgrade that two sites share: `after` starts only where `before` started `months` earlier or more. */
  order: z
    .array(z.strictObject({ before: siteId, after: siteId, months: z.int().min(0).max(240).default(0) }))
    .max(100)
    .default([]),
  risk: z
    .strictObject({
      /** Sampled futures; the same for every option. */
      futures: z.int().min(20).max(2_000).default(200),
      seed: z.int().min(0).max(0xffff_ffff).default(1),
      /** Share of the futures that are the tail. */
      tail: z.number().min(0.005).max(0.5).default(0.05),
      /** Share of futures in which the plan may end below mining on. */
      chanceOfLoss: limit(share),
      /** Least mean NPV of the plan over the tail; may be negative. */
      cvarUsd: limit(z.number().min(-1e13).max(1e13)),
    })
    .prefault({}),
  locks: z.array(lock).max(5_000).default([]),
  options: optionWishes.prefault({}),
  solver: z
    .strictObject({
      /** Of the objective: how much better a plan may exist when the search ends. */
      gap: z.number().min(0).max(0.5).default(0.0001),
      seconds: z.number().min(0.1).max(3_600).default(60),
    })
    .prefault({}),
});

export type Limits = z.output<typeof limitsJson>;
export type LimitsInput = z.input<typeof limitsJson>;

/** The schema of limits for whoever takes them from outside. */
export const limitsSchema = limitsJson;

export type ParsedLimits =
  | { readonly ok: true; readonly value: Limits }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** No limit, no lock, default options. */
export function noLimits(): Limits {
  return limitsJson.parse({}, { jitless: true });
}

/** Reads limits that somebody wrote: what is missing does not count, what is unknown is refused. */
export function parseLimits(json: unknown): ParsedLimits {
  const parsed = limitsJson.safeParse(json, { jitless: true });
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => ({
        path: path.map(String).join('.') || '(file)',
        message,
      })),
    };
  const tail = parsed.data.risk.tail * parsed.data.risk.futures;
  return tail >= 1
    ? { ok: true, value: parsed.data }
    : {
        ok: false,
        problems: [{ path: 'risk.tail', message: 'the tail holds at least one of the futures' }],
      };
}

/** Sites that limits name and a portfolio does not have, as problems. */
export function unknownSites(limits: Limits, known: ReadonlySet<string>): readonly FieldProblem[] {
  const named: (readonly [path: string, id: string])[] = [
    ...limits.locks.map((each, i) => [`locks.${i}.siteId`, each.siteId] as const),
    ...limits.options.own.map((each, i) => [`options.own.${i}.siteId`, each.siteId] as const),
    ...Object.keys(limits.tenants).map((id) => [`tenants.${id}`, id] as const),
    ...limits.order.flatMap((each, i) => [
      [`order.${i}.before`, each.before] as const,
      [`order.${i}.after`, each.after] as const,
    ]),
  ];
  return named
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => ({ path, message: `no site has the id "${id}"` }));
}

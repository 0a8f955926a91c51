import type { FieldProblem } from '../domain/portfolioJson.ts';
import { type Limits, limitsSchema, noLimits, parseLimits, unknownSites } from './limits.ts';

/** The parts of the limits, each kept by itself. */
export const limitNames = Object.keys(limitsSchema.shape) as readonly LimitName[];
export type LimitName = keyof Limits;

/** One part of the limits that somebody set, as the JSON of its value. A document holds only these. */
export interface LimitInput {
  readonly id: LimitName;
  readonly value: string;
}

/** Characters of one part: locks of five thousand sites fit. */
export const mostLimitText = 1_000_000;

/** What is wrong with rows of limits, by the place of the row. */
export function limitInputProblems(rows: readonly LimitInput[]): readonly FieldProblem[] {
  return rows.flatMap(({ id, value }, index) => {
    const read = withInput(noLimits(), id, value);
    return read.ok ? [] : [{ path: `limitInputs.${index}.value`, message: read.message }];
  });
}

/** `limits` with one part as written; or what is wrong with it, in words. */
export function withInput(
  limits: Limits,
  id: LimitName,
  value: string,
): { readonly ok: true; readonly value: Limits } | { readonly ok: false; readonly message: string } {
  let json: unknown;
  try {
    json = JSON.parse(value);
  } catch {
    return { ok: false, message: `the limit ${id} is not JSON` };
  }
  const parsed = parseLimits({ ...limits, [id]: json });
  if (parsed.ok) return parsed;
  const [first] = parsed.problems;
  return { ok: false, message: `${first?.path ?? id}: ${first?.message ?? 'cannot be read'}` };
}

/**
 * The limits of a portfolio: the parts that were set, over `start`. What names a site that is no longer
 * there does not count.
 */
export function limitsOf(
  portfolio: {
    readonly limitInputs: readonly LimitInput[];
    readonly sites: readonly { readonly id: string }[];
  },
  start: Limits = noLimits(),
): Limits {
  let limits = start;
  for (const { id, value } of portfolio.limitInputs) {
    const read = withInput(limits, id, value);
    if (read.ok) limits = read.value;
  }
  const known = new Set(portfolio.sites.map(({ id }) => id));
  return unknownSites(limits, known).length > 0 ? ofKnownSites(limits, known) : limits;
}

function ofKnownSites(limits: Limits, known: ReadonlySet<string>): Limits {
  return {
    ...limits,
    locks: limits.locks.filter(({ siteId }) => known.has(siteId)),
    order: limits.order.filter(({ before, after }) => known.has(before) && known.has(after)),
    tenants: Object.fromEntries(Object.entries(limits.tenants).filter(([id]) => known.has(id))),
    options: { ...limits.options, own: limits.options.own.filter(({ siteId }) => known.has(siteId)) },
  };
}

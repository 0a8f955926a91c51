import type { Limits } from './limits.ts';

/** Limits that are one number or one rule for the whole plan. */
export const planLimits = [
  'capexUsd',
  'equityUsd',
  'peakEquityUsd',
  'equityByPeriod',
  'cash',
  'leverage',
  'hashrate',
  'buildsAtOnce',
  'startsPerYear',
  'buildMwAtOnce',
  'tenantShare',
  'gridShare',
  'gpuEquityShare',
  'chanceOfLoss',
  'cvarUsd',
] as const;
export type PlanLimit = (typeof planLimits)[number];

/** One thing that can be relaxed, priced or in conflict: a limit of the plan, a lock, an order of sites. */
export type LimitId = PlanLimit | `lock:${number}` | `order:${number}`;

/** All that counts, in the order in which it is shown. */
export function activeLimits(limits: Limits): readonly LimitId[] {
  return [
    ...planLimits.filter((id) => isActive(limits, id)),
    ...limits.locks.map((_, index): LimitId => `lock:${index}`),
    ...limits.order.map((_, index): LimitId => `order:${index}`),
  ];
}

function isActive(limits: Limits, id: PlanLimit): boolean {
  return id === 'chanceOfLoss' || id === 'cvarUsd' ? limits.risk[id] !== null : limits[id] !== null;
}

/** Index behind `lock:` or `order:`; null for limits of the plan. */
export function placeOf(id: LimitId): { readonly list: 'locks' | 'order'; readonly index: number } | null {
  const [kind, index] = id.split(':');
  if (index === undefined) return null;
  return { list: kind === 'lock' ? 'locks' : 'order', index: Number(index) };
}

/** Needs futures to be drawn for every option. */
export function needsFutures(limits: Limits): boolean {
  return (
    limits.objective === 'npvLessCvar' || limits.risk.chanceOfLoss !== null || limits.risk.cvarUsd !== null
  );
}

/** A number to which a limit of the plan is moved, and what the step is in its own unit. */
export interface Step {
  readonly limits: Limits;
  /** Signed; in USD, EH/s, sites, MW, times or a share of one. */
  readonly by: number;
}

const shares = ['tenantShare', 'gridShare', 'gpuEquityShare'] as const;
const counts = ['buildsAtOnce', 'startsPerYear'] as const;
const amounts = ['capexUsd', 'equityUsd', 'peakEquityUsd'] as const;

const isOneOf = <T extends string>(list: readonly T[], id: string): id is T =>
  list.some((each) => each === id);

/** About a tenth of `value`, rounded to 1, 2 or 5 times a power of ten. */
export function stepOf(value: number): number {
  const size = Math.abs(value) / 10;
  if (!(size > 0)) return 1e6;
  const power = 10 ** Math.floor(Math.log10(size));
  const lead = size / power;
  return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
}

/**
 * The limits with one of them moved one step: `looser` gives a plan more room. Null where it cannot move
 * that way; locks and orders have no step, see `withoutLimit`.
 */
export function moved(limits: Limits, id: LimitId, way: 'looser' | 'tighter'): Step | null {
  const sign = way === 'looser' ? 1 : -1;
  if (isOneOf(amounts, id)) {
    const value = limits[id] ?? 0;
    const by = sign * stepOf(value);
    return value + by < 0 ? null : { limits: { ...limits, [id]: value + by }, by };
  }
  if (isOneOf(counts, id)) {
    const value = limits[id] ?? 0;
    return value + sign < 0 ? null : { limits: { ...limits, [id]: value + sign }, by: sign };
  }
  if (isOneOf(shares, id)) {
    const value = limits[id] ?? 0;
    const next = Math.min(1, Math.max(0, value + sign * 0.05));
    return next === value ? null : { limits: { ...limits, [id]: next }, by: next - value };
  }
  switch (id) {
    case 'equityByPeriod': {
      if (!limits.equityByPeriod) return null;
      const all = limits.equityByPeriod.usd;
      const each = stepOf(Math.max(...all));
      const usd = all.map((value) => Math.max(0, value + sign * each));
      if (usd.every((value, index) => value === all[index])) return null;
      return { limits: { ...limits, equityByPeriod: { ...limits.equityByPeriod, usd } }, by: sign * each };
    }
    case 'cash': {
      if (!limits.cash) return null;
      const { leastUsd } = limits.cash;
      // Less to keep is looser.
      const by = -sign * stepOf(leastUsd);
      return leastUsd + by < 0
        ? null
        : { limits: { ...limits, cash: { ...limits.cash, leastUsd: leastUsd + by } }, by };
    }
    case 'leverage': {
      if (!limits.leverage) return null;
      const most = Math.max(0, limits.leverage.most + sign * 0.5);
      const by = most - limits.leverage.most;
      return by === 0 ? null : { limits: { ...limits, leverage: { ...limits.leverage, most } }, by };
    }
    case 'hashrate': {
      if (!limits.hashrate) return null;
      const leastEh = Math.max(0, limits.hashrate.leastEh - sign * stepOf(limits.hashrate.leastEh));
      const by = leastEh - limits.hashrate.leastEh;
      return by === 0 ? null : { limits: { ...limits, hashrate: { ...limits.hashrate, leastEh } }, by };
    }
    case 'buildMwAtOnce': {
      const value = limits.buildMwAtOnce ?? 0;
      const by = sign * stepOf(value);
      return value + by < 0 ? null : { limits: { ...limits, buildMwAtOnce: value + by }, by };
    }
    case 'chanceOfLoss': {
      const value = limits.risk.chanceOfLoss ?? 0;
      const next = Math.min(1, Math.max(0, value + sign * 0.05));
      return next === value
        ? null
        : { limits: { ...limits, risk: { ...limits.risk, chanceOfLoss: next } }, by: next - value };
    }
    case 'cvarUsd': {
      const value = limits.risk.cvarUsd ?? 0;
      const by = -sign * stepOf(value);
      return { limits: { ...limits, risk: { ...limits.risk, cvarUsd: value + by } }, by };
    }
    default:
      return null;
  }
}

/**
 * The limits without those named. Locks and orders keep their places, so that ids stay true: one that is
 * dropped becomes one that forbids nothing.
 */
export function withoutLimits(limits: Limits, dropped: ReadonlySet<LimitId>): Limits {
  const next: Record<string, unknown> = { ...limits, risk: { ...limits.risk } };
  for (const id of planLimits) {
    if (!dropped.has(id)) continue;
    if (id === 'chanceOfLoss' || id === 'cvarUsd') next['risk'] = { ...(next['risk'] as object), [id]: null };
    else next[id] = null;
  }
  next['locks'] = limits.locks.map((lock, index) =>
    dropped.has(`lock:${index}`) ? { kind: 'atLeast', siteId: lock.siteId, utilityMw: 0 } : lock,
  );
  next['order'] = limits.order.map((rule, index) =>
    dropped.has(`order:${index}`) ? { ...rule, after: rule.before } : rule,
  );
  return next as Limits;
}

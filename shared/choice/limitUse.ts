import { addMonths, formatQuarter, monthsBetween } from '../domain/months.ts';
import { type Chosen, gainFutures, npvFutures, total } from './chosen.ts';
import { meanOfLowest, shareOfLosses, tailCount } from './futures.ts';
import { activeLimits, type LimitId, placeOf } from './limitIds.ts';
import { cashWithoutPlan, startYear, sumOf, tenantOf } from './limitRows.ts';
import type { Limits, Lock } from './limits.ts';
import type { Candidates, Option } from './option.ts';

/** How a plan stands to one limit, by the definition of the limit and not by rows of a program. */
export interface LimitUse {
  readonly id: LimitId;
  /** In USD, EH/s, MW, sites, times or a share of one; null for locks and orders. */
  readonly setAt: number | null;
  readonly used: number | null;
  /** What is left of it, in the same unit; negative where the plan breaks it. */
  readonly spare: number;
  /** Where or when it is tightest: a period, a tenant; empty for what has no place. */
  readonly at: string;
}

/** Slack below which a limit counts as used up, beside its size: dust of adding amounts in another order. */
export const dust = 1e-7;

export function isBroken({ spare, setAt }: LimitUse): boolean {
  return spare < -dust * Math.max(1, Math.abs(setAt ?? 1));
}

/** Every limit that counts, as the plan uses it. */
export function limitUses(candidates: Candidates, limits: Limits, chosen: Chosen): readonly LimitUse[] {
  return activeLimits(limits).map((id) => useOf(id, candidates, limits, chosen));
}

/** The largest of what is used, by place. */
interface Tightest {
  readonly used: number;
  readonly setAt: number;
  readonly at: string;
}

function most(id: LimitId, all: readonly Tightest[]): LimitUse {
  let tightest: Tightest = all[0] ?? { used: 0, setAt: 0, at: '' };
  for (const each of all) if (each.setAt - each.used < tightest.setAt - tightest.used) tightest = each;
  return { id, ...tightest, spare: tightest.setAt - tightest.used };
}

const once = (id: LimitId, used: number, setAt: number): LimitUse => most(id, [{ used, setAt, at: '' }]);

function useOf(id: LimitId, candidates: Candidates, limits: Limits, chosen: Chosen): LimitUse {
  const place = placeOf(id);
  if (place) return ruleUse(id, candidates, limits, chosen, place);
  const figure = (of: (option: Option) => number): number => total(chosen, of);
  switch (id) {
    case 'capexUsd':
      return once(
        id,
        figure(({ figures }) => figures.capexUsd),
        limits.capexUsd ?? 0,
      );
    case 'equityUsd':
      return once(
        id,
        figure(({ figures }) => figures.equityUsd),
        limits.equityUsd ?? 0,
      );
    case 'peakEquityUsd':
      return once(id, peakEquity(candidates, chosen), limits.peakEquityUsd ?? 0);
    case 'equityByPeriod':
      return most(id, periodUses(limits, chosen));
    case 'cash': {
      const cash = limits.cash ?? { leastUsd: 0, raiseMostUsdPerYear: 0, raiseCost: 0 };
      const { lowUsd, spareUsd } = cashNeed(candidates, chosen, cash);
      return { id, setAt: cash.leastUsd, used: lowUsd, spare: spareUsd, at: '' };
    }
    case 'leverage':
      return leverageUse(candidates, limits, chosen);
    case 'hashrate': {
      const lows = hashrates(candidates, chosen).slice(0, (limits.hashrate?.years ?? 0) * 4);
      const used = lows.length > 0 ? Math.min(...lows) : 0;
      const setAt = limits.hashrate?.leastEh ?? 0;
      return { id, setAt, used, spare: used - setAt, at: quarterText(candidates, lows.indexOf(used)) };
    }
    case 'buildsAtOnce':
      return most(
        id,
        byQuarter(candidates, chosen, limits.buildsAtOnce ?? 0, (mw) => (mw > 0 ? 1 : 0)),
      );
    case 'buildMwAtOnce':
      return most(
        id,
        byQuarter(candidates, chosen, limits.buildMwAtOnce ?? 0, (mw) => mw),
      );
    case 'startsPerYear': {
      const years = chosen.flatMap((option) => (option ? [startYear(option, candidates)] : []));
      return most(
        id,
        years
          .filter((year) => year >= 0)
          .map((year) => ({
            used: years.filter((each) => each === year).length,
            setAt: limits.startsPerYear ?? 0,
            at: `year ${year + 1}`,
          })),
      );
    }
    case 'tenantShare':
      return most(id, shareUses(candidates, chosen, limits.tenantShare ?? 0, tenantOf));
    case 'gridShare':
      return most(
        id,
        shareUses(candidates, chosen, limits.gridShare ?? 0, ({ grid }) => grid || 'no grid'),
      );
    case 'gpuEquityShare': {
      const equity = figure(({ figures }) => figures.equityUsd);
      const gpu = figure(({ figures, model }) => (model === 'gpuCloud' ? figures.equityUsd : 0));
      return once(id, equity > 0 ? gpu / equity : 0, limits.gpuEquityShare ?? 0);
    }
    case 'chanceOfLoss':
      return once(
        id,
        shareOfLosses(gainFutures(candidates, chosen).map(withoutDust)),
        limits.risk.chanceOfLoss ?? 0,
      );
    case 'cvarUsd': {
      const { futures, tail, cvarUsd } = limits.risk;
      const used = meanOfLowest(npvFutures(candidates, chosen), tailCount(futures, tail));
      return { id, setAt: cvarUsd, used, spare: used - (cvarUsd ?? 0), at: '' };
    }
    default:
      throw new RangeError(`There is no limit ${id}`);
  }
}

/** A plan that does nothing, or nothing in a future, gains nothing there: cents are no loss. */
const withoutDust = (gain: number): number => (Math.abs(gain) < 2 ? 0 : gain);

/** Deepest point of the cumulative cash after debt service of all conversions, as a positive amount. */
export function peakEquity({ months }: Candidates, chosen: Chosen): number {
  let deepest = 0;
  for (let month = 0; month <= months; month += 1)
    deepest = Math.min(
      deepest,
      total(chosen, ({ figures }) => figures.cumulativeEquity[month] ?? 0),
    );
  return -deepest;
}

/** What a period of budgets is called. */
export function periodWord(months: 3 | 6 | 12): string {
  return months === 12 ? 'year' : months === 6 ? 'half-year' : 'quarter';
}

function periodUses({ equityByPeriod }: Limits, chosen: Chosen): Tightest[] {
  if (!equityByPeriod) return [];
  const { months, usd, isCarriedOver } = equityByPeriod;
  const quarters = months / 3;
  return usd.map((amount, period) => ({
    used: total(chosen, ({ figures }) =>
      sumOf(figures.equityByQuarter, isCarriedOver ? 0 : period * quarters, (period + 1) * quarters),
    ),
    setAt: isCarriedOver ? sumOf(usd, 0, period + 1) : amount,
    at: `${periodWord(months)} ${period + 1}`,
  }));
}

/** How cash comes through: its lowest point before money is raised, what is raised, what is left above the least. */
export function cashNeed(
  candidates: Candidates,
  chosen: Chosen,
  { leastUsd, raiseMostUsdPerYear }: NonNullable<Limits['cash']>,
): { readonly lowUsd: number; readonly raisedUsd: number; readonly spareUsd: number } {
  let lowUsd = Infinity;
  let raisedUsd = 0;
  let spareUsd = Infinity;
  let sofar = 0;
  cashWithoutPlan(candidates).forEach((without, quarter) => {
    sofar += total(chosen, ({ figures }) => figures.cashByQuarter[quarter] ?? 0);
    const cash = without + sofar;
    lowUsd = Math.min(lowUsd, cash);
    raisedUsd = Math.max(raisedUsd, leastUsd - cash);
    spareUsd = Math.min(spareUsd, cash + raiseMostUsdPerYear * (Math.floor(quarter / 4) + 1) - leastUsd);
  });
  return { lowUsd, raisedUsd, spareUsd };
}

function leverageUse(candidates: Candidates, { leverage }: Limits, chosen: Chosen): LimitUse {
  const { sites, company, months } = candidates;
  const { most: setAt, fromYear } = leverage ?? { most: 0, fromYear: 1 };
  let tightest: LimitUse = { id: 'leverage', setAt, used: 0, spare: Infinity, at: '' };
  for (let year = fromYear; year <= Math.floor(months / 12); year += 1) {
    const at = year - 1;
    const debt = (company.debtByYear[at] ?? 0) + total(chosen, ({ figures }) => figures.debtByYear[at] ?? 0);
    const ebitda =
      sites.reduce((sum, { base }) => sum + (base.ebitdaByYear[at] ?? 0), 0) +
      total(chosen, ({ figures }) => figures.ebitdaByYear[at] ?? 0);
    const spare = debt <= dust ? Infinity : ebitda > 0 ? setAt - debt / ebitda : -Infinity;
    if (spare < tightest.spare)
      tightest = { ...tightest, used: ebitda > 0 ? debt / ebitda : null, spare, at: `year ${year}` };
  }
  return tightest;
}

/** Hashrate at the end of each quarter. */
export function hashrates({ sites, months }: Candidates, chosen: Chosen): readonly number[] {
  return Array.from(
    { length: Math.floor(months / 3) },
    (_, quarter) =>
      sites.reduce((sum, { base }) => sum + (base.hashrateEh[quarter] ?? 0), 0) -
      total(chosen, ({ figures }) => figures.givenUpEh[quarter] ?? 0),
  );
}

function byQuarter(
  candidates: Candidates,
  chosen: Chosen,
  setAt: number,
  of: (mw: number) => number,
): Tightest[] {
  const quarters = Math.max(0, ...chosen.map((option) => option?.figures.buildMw.length ?? 0));
  return Array.from({ length: Math.max(1, quarters) }, (_, quarter) => ({
    used: total(chosen, ({ figures }) => of(figures.buildMw[quarter] ?? 0)),
    setAt,
    at: quarterText(candidates, quarter),
  }));
}

/** Quarter of the calendar in which a quarter after the decision ends, as `Q3 2027`. */
function quarterText({ decisionMonth }: Candidates, quarter: number): string {
  return formatQuarter(addMonths(decisionMonth, 3 * quarter + 3));
}

function shareUses(
  { sites }: Candidates,
  chosen: Chosen,
  setAt: number,
  groupOf: (site: Candidates['sites'][number]) => string,
): Tightest[] {
  const sums = new Map<string, number>();
  let all = 0;
  sites.forEach((site, index) => {
    const noi = chosen[index]?.figures.noiUsd ?? 0;
    sums.set(groupOf(site), (sums.get(groupOf(site)) ?? 0) + noi);
    all += noi;
  });
  if (!(all > 0)) return [{ used: 0, setAt, at: '' }];
  return [...sums].map(([at, noi]) => ({ used: noi / all, setAt, at }));
}

function ruleUse(
  id: LimitId,
  candidates: Candidates,
  limits: Limits,
  chosen: Chosen,
  { list, index }: NonNullable<ReturnType<typeof placeOf>>,
): LimitUse {
  const at = (siteId: string): Option | null =>
    chosen[candidates.sites.findIndex((site) => site.siteId === siteId)] ?? null;
  const rule = limits[list][index];
  const isKept =
    rule && 'kind' in rule
      ? keepsLock(rule, at(rule.siteId), candidates)
      : rule
        ? keepsOrder(rule, at)
        : true;
  return { id, setAt: null, used: null, spare: isKept ? 0 : -1, at: '' };
}

function keepsLock(lock: Lock, option: Option | null, { sites }: Candidates): boolean {
  switch (lock.kind) {
    case 'must':
      return option !== null;
    case 'never':
      return option === null;
    case 'asPlanned': {
      const hasPlan = sites.some(
        ({ siteId, options }) => siteId === lock.siteId && options.some(({ kind }) => kind === 'planned'),
      );
      return hasPlan ? option?.kind === 'planned' : option === null;
    }
    case 'notBefore':
      return option === null || monthsBetween(lock.month, option.start) >= 0;
    case 'atLeast':
      return lock.utilityMw === 0 || (option !== null && option.utilityMw >= lock.utilityMw - 1e-9);
    case 'atMost':
      return option === null || option.utilityMw <= lock.utilityMw + 1e-9;
  }
}

function keepsOrder(rule: Limits['order'][number], at: (siteId: string) => Option | null): boolean {
  const then = at(rule.after);
  if (!then || rule.before === rule.after) return true;
  const first = at(rule.before);
  return first !== null && monthsBetween(first.start, then.start) >= rule.months;
}

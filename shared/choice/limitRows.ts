import { monthsBetween } from '../domain/months.ts';
import { tailCount } from './futures.ts';
import { type LimitId, needsFutures } from './limitIds.ts';
import type { Limits, Lock } from './limits.ts';
import { type Candidates, type Option, quarterAt, yearAt } from './option.ts';

/** USD in one unit of money of a program. */
export const million = 1e6;

/** An option with its column and the site it belongs to. */
export interface OptionColumn {
  readonly column: number;
  readonly site: number;
  readonly option: Option;
}

/** Collects the rows and the further columns of limits. */
export interface RowMaker {
  readonly options: readonly OptionColumn[];
  /** Adds a column that is no option; answers its index. */
  column(name: string, given: { cost?: number; lower?: number; upper?: number; isInteger?: boolean }): number;
  /** Adds a row: the value of each option, and of further columns. */
  row(
    of: LimitId,
    name: string,
    bounds: { readonly lower?: number; readonly upper?: number },
    amountOf: (option: Option, at: OptionColumn) => number,
    further?: readonly (readonly [column: number, value: number])[],
  ): void;
}

/** Rows of every limit of the plan and of every lock that counts. Dust in data is no breach. */
export function addLimitRows(make: RowMaker, candidates: Candidates, limits: Limits): void {
  addAmounts(make, limits);
  addPeriods(make, limits);
  addCash(make, candidates, limits);
  addLeverage(make, candidates, limits);
  addHashrate(make, candidates, limits);
  addBuilding(make, candidates, limits);
  addShares(make, candidates, limits);
  limits.locks.forEach((lock, index) => {
    addLock(make, candidates, lock, `lock:${index}`);
  });
  addOrder(make, candidates, limits);
}

function addAmounts(make: RowMaker, { capexUsd, equityUsd, peakEquityUsd }: Limits): void {
  if (capexUsd !== null)
    make.row('capexUsd', 'capex', { upper: capexUsd / million }, ({ figures }) => figures.capexUsd / million);
  if (equityUsd !== null)
    make.row(
      'equityUsd',
      'equity',
      { upper: equityUsd / million },
      ({ figures }) => figures.equityUsd / million,
    );
  if (peakEquityUsd === null) return;
  const months = Math.max(0, ...make.options.map(({ option }) => lastBelowZero(option)));
  for (let month = 0; month <= months; month += 1)
    make.row(
      'peakEquityUsd',
      `peak equity in month ${month}`,
      { upper: peakEquityUsd / million },
      ({ figures }) => -(figures.cumulativeEquity[month] ?? 0) / million,
    );
}

function lastBelowZero({ figures }: Option): number {
  return figures.cumulativeEquity.findLastIndex((value) => value < 0);
}

function addPeriods(make: RowMaker, { equityByPeriod }: Limits): void {
  if (!equityByPeriod) return;
  const { months, usd, isCarriedOver } = equityByPeriod;
  const quarters = months / 3;
  let budget = 0;
  usd.forEach((amount, period) => {
    budget = isCarriedOver ? budget + amount : amount;
    const from = isCarriedOver ? 0 : period * quarters;
    make.row(
      'equityByPeriod',
      `equity in period ${period + 1}`,
      { upper: budget / million },
      ({ figures }) => sumOf(figures.equityByQuarter, from, (period + 1) * quarters) / million,
    );
  });
}

/** Sum of the values at places from `from` up to, but without, `to`. */
export function sumOf(values: readonly number[], from: number, to: number): number {
  return values.slice(from, to).reduce((sum, value) => sum + value, 0);
}

/** Cash at the end of each quarter with nothing converted: the company's own and that of mining. */
export function cashWithoutPlan({ company, sites, months }: Candidates): readonly number[] {
  let cash = company.openingCashUsd;
  return Array.from({ length: quarterAt(months) + 1 }, (_, quarter) => {
    cash += company.cashByQuarter[quarter] ?? 0;
    for (const { base } of sites) cash += base.cashByQuarter[quarter] ?? 0;
    return cash;
  });
}

function addCash(make: RowMaker, candidates: Candidates, { cash }: Limits): void {
  if (!cash) return;
  const without = cashWithoutPlan(candidates);
  const years = yearAt(candidates.months) + 1;
  const draws = Array.from({ length: cash.raiseMostUsdPerYear > 0 ? years : 0 }, (_, year) =>
    make.column(`raised in year ${year + 1}`, {
      cost: -cash.raiseCost,
      upper: cash.raiseMostUsdPerYear / million,
    }),
  );
  without.forEach((before, quarter) => {
    make.row(
      'cash',
      `cash in quarter ${quarter + 1}`,
      { lower: (cash.leastUsd - before) / million },
      ({ figures }) => sumOf(figures.cashByQuarter, 0, quarter + 1) / million,
      draws.slice(0, Math.floor(quarter / 4) + 1).map((column) => [column, 1]),
    );
  });
}

/**
 * Debt over EBITDA, as `debt - most x EBITDA <= 0` in each year. A plan without debt keeps the limit whatever
 * it earns: where the years of such plans could break that row, a column says whether there is debt at all.
 */
function addLeverage(make: RowMaker, { company, sites, months }: Candidates, { leverage }: Limits): void {
  if (!leverage) return;
  const years = Math.floor(months / 12);
  for (let year = leverage.fromYear; year <= years; year += 1) {
    const at = year - 1;
    const ebitda = sites.reduce((sum, { base }) => sum + (base.ebitdaByYear[at] ?? 0), 0);
    const owed = company.debtByYear[at] ?? 0;
    const room = (leverage.most * ebitda - owed) / million;
    const hasDebt = ({ figures }: Option): boolean => (figures.debtByYear[at] ?? 0) > 0;
    const used = ({ figures }: Option): number =>
      ((figures.debtByYear[at] ?? 0) - leverage.most * (figures.ebitdaByYear[at] ?? 0)) / million;
    const excess =
      owed > 0 ? 0 : mostAtSites(make.options, (option) => (hasDebt(option) ? 0 : used(option))) - room;
    const name = `debt at the end of year ${year}`;
    if (excess <= 0) {
      make.row('leverage', name, { upper: room }, used);
      continue;
    }
    const isOwed = make.column(`owed in year ${year}`, { upper: 1, isInteger: true });
    make.row('leverage', name, { upper: room + excess }, used, [[isOwed, excess]]);
    make.row(
      'leverage',
      `whether anything is owed in year ${year}`,
      { upper: 0 },
      (option) => (hasDebt(option) ? 1 : 0),
      [[isOwed, -sites.length]],
    );
  }
}

/** The most that a plan can use of something, with one option or none at each site. */
function mostAtSites(options: readonly OptionColumn[], used: (option: Option) => number): number {
  const bySite = new Map<number, number>();
  for (const { option, site } of options) bySite.set(site, Math.max(bySite.get(site) ?? 0, used(option)));
  return [...bySite.values()].reduce((sum, each) => sum + each, 0);
}

function addHashrate(make: RowMaker, { sites, months }: Candidates, { hashrate }: Limits): void {
  if (!hashrate) return;
  const quarters = Math.min(hashrate.years * 4, Math.floor(months / 3));
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const before = sites.reduce((sum, { base }) => sum + (base.hashrateEh[quarter] ?? 0), 0);
    make.row(
      'hashrate',
      `hashrate at the end of quarter ${quarter + 1}`,
      { upper: before - hashrate.leastEh },
      ({ figures }) => figures.givenUpEh[quarter] ?? 0,
    );
  }
}

function addBuilding(make: RowMaker, candidates: Candidates, limits: Limits): void {
  const quarters = Math.max(
    0,
    ...make.options.map(({ option }) => option.figures.buildMw.findLastIndex((mw) => mw > 0) + 1),
  );
  const { buildsAtOnce, buildMwAtOnce, startsPerYear } = limits;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    if (buildsAtOnce !== null)
      make.row('buildsAtOnce', `builds in quarter ${quarter + 1}`, { upper: buildsAtOnce }, ({ figures }) =>
        (figures.buildMw[quarter] ?? 0) > 0 ? 1 : 0,
      );
    if (buildMwAtOnce !== null)
      make.row(
        'buildMwAtOnce',
        `MW in build in quarter ${quarter + 1}`,
        { upper: buildMwAtOnce },
        ({ figures }) => figures.buildMw[quarter] ?? 0,
      );
  }
  if (startsPerYear === null) return;
  const years = new Set(make.options.map(({ option }) => startYear(option, candidates)));
  for (const year of [...years].filter((each) => each >= 0).sort((a, b) => a - b))
    make.row('startsPerYear', `starts in year ${year + 1}`, { upper: startsPerYear }, (option) =>
      startYear(option, candidates) === year ? 1 : 0,
    );
}

/** Year after the decision, from 0, in which an option starts to build; negative where it has started already. */
export function startYear(option: Option, { decisionMonth }: Candidates): number {
  return Math.floor(monthsBetween(decisionMonth, option.start) / 12);
}

/** Who leases at a site: the tenant that limits name for it, else one of its own. */
export function tenantOf({ tenant, siteId }: Candidates['sites'][number]): string {
  return tenant === '' ? `only at ${siteId}` : tenant;
}

function addShares(make: RowMaker, { sites }: Candidates, limits: Limits): void {
  const { tenantShare, gridShare, gpuEquityShare } = limits;
  const concentration = (
    of: 'tenantShare' | 'gridShare',
    share: number,
    groupOf: (site: Candidates['sites'][number]) => string,
  ): void => {
    const groups = sites.map(groupOf);
    for (const group of new Set(groups))
      make.row(
        of,
        `NOI from ${group}`,
        { upper: 0 },
        ({ figures }, { site }) => (figures.noiUsd * ((groups[site] === group ? 1 : 0) - share)) / million,
      );
  };
  if (tenantShare !== null) concentration('tenantShare', tenantShare, tenantOf);
  if (gridShare !== null) concentration('gridShare', gridShare, ({ grid }) => grid || 'no grid');
  if (gpuEquityShare !== null)
    make.row(
      'gpuEquityShare',
      'equity in GPU cloud',
      { upper: 0 },
      ({ figures, model }) =>
        (figures.equityUsd * ((model === 'gpuCloud' ? 1 : 0) - gpuEquityShare)) / million,
    );
}

function addLock(make: RowMaker, { sites }: Candidates, lock: Lock, of: LimitId): void {
  const isHere = (at: OptionColumn): boolean => sites[at.site]?.siteId === lock.siteId;
  const add = (bounds: { lower?: number; upper?: number }, isCounted: (option: Option) => boolean): void =>
    make.row(of, `${lock.kind} ${lock.siteId}`, bounds, (option, at) =>
      isHere(at) && isCounted(option) ? 1 : 0,
    );
  const none = { upper: 0 };
  const one = { lower: 1 };
  switch (lock.kind) {
    case 'must':
      add(one, () => true);
      break;
    case 'never':
      add(none, () => true);
      break;
    case 'asPlanned': {
      const isPlanned = ({ kind }: Option): boolean => kind === 'planned';
      if (make.options.some((at) => isHere(at) && isPlanned(at.option))) add(one, isPlanned);
      else add(none, () => true);
      break;
    }
    case 'notBefore':
      add(none, ({ start }) => monthsBetween(lock.month, start) < 0);
      break;
    case 'atLeast':
      if (lock.utilityMw > 0) add(one, ({ utilityMw }) => utilityMw >= lock.utilityMw - 1e-9);
      break;
    case 'atMost':
      add(none, ({ utilityMw }) => utilityMw > lock.utilityMw + 1e-9);
      break;
  }
}

/** `after` may start in a month only where `before` starts early enough before it. */
function addOrder(make: RowMaker, { sites }: Candidates, limits: Limits): void {
  limits.order.forEach((rule, index) => {
    if (rule.before === rule.after) return;
    const siteOf = (id: string): number => sites.findIndex(({ siteId }) => siteId === id);
    const first = siteOf(rule.before);
    const then = siteOf(rule.after);
    const starts = new Set(
      make.options.filter(({ site }) => site === then).map(({ option }) => option.start),
    );
    for (const month of [...starts].sort())
      make.row(
        `order:${index}`,
        `${rule.after} from ${month} after ${rule.before}`,
        { upper: 0 },
        (option, { site }) => {
          if (site === then) return monthsBetween(option.start, month) >= 0 ? 1 : 0;
          return site === first && monthsBetween(option.start, month) >= rule.months ? -1 : 0;
        },
      );
  });
}

/** Rows of limits on risk; answers the column weights of CVaR in the objective, where it counts there. */
export function addRiskRows(make: RowMaker, candidates: Candidates, limits: Limits): void {
  const { risk, objective, cvarWeight } = limits;
  if (!needsFutures(limits)) return;
  // Looked at no earlier: that draws them.
  const { doNothingFutures } = candidates;
  const count = doNothingFutures.length;
  if (risk.chanceOfLoss !== null) {
    const losing = Array.from({ length: count }, (_, future) => {
      const flag = make.column(`loss in future ${future}`, { upper: 1, isInteger: true });
      const worst = worstOf(make, future);
      make.row(
        'chanceOfLoss',
        `gain in future ${future}`,
        { lower: 0 },
        ({ futures }) => (futures[future] ?? 0) / million,
        [[flag, -worst]],
      );
      return flag;
    });
    make.row(
      'chanceOfLoss',
      'futures that end below mining on',
      { upper: Math.floor(risk.chanceOfLoss * count + 1e-9) },
      () => 0,
      losing.map((column) => [column, 1]),
    );
  }
  if (objective !== 'npvLessCvar' && risk.cvarUsd === null) return;
  const tail = tailCount(count, risk.tail);
  const weight = objective === 'npvLessCvar' ? cvarWeight : 0;
  const edge = make.column('edge of the tail', { cost: -weight, lower: -Infinity });
  const excess = Array.from({ length: count }, (_, future) => {
    const column = make.column(`beyond the edge in future ${future}`, { cost: -weight / tail });
    make.row(
      'cvarUsd',
      `tail in future ${future}`,
      { lower: -(doNothingFutures[future] ?? 0) / million },
      ({ futures }) => (futures[future] ?? 0) / million,
      [
        [edge, 1],
        [column, 1],
      ],
    );
    return column;
  });
  if (risk.cvarUsd !== null)
    make.row('cvarUsd', 'mean of the tail', { upper: -risk.cvarUsd / million }, () => 0, [
      [edge, 1],
      ...excess.map((column) => [column, 1 / tail] as const),
    ]);
}

/** The least gain that any plan can have in a future: the worst option of each site, where it loses. */
function worstOf(make: RowMaker, future: number): number {
  const worst = new Map<number, number>();
  for (const { site, option } of make.options)
    worst.set(site, Math.min(worst.get(site) ?? 0, (option.futures[future] ?? 0) / million));
  return [...worst.values()].reduce((sum, value) => sum + value, 0);
}

import { choiceLabel } from '../domain/choice.ts';
import { siteFields } from '../domain/fields.ts';
import { formatHeadline, formatMw, formatNumber, formatPercent, formatUsdM } from '../domain/format.ts';
import { formatMonth } from '../domain/months.ts';
import { type LimitId, type PlanLimit, placeOf } from './limitIds.ts';
import type { Limits, Lock } from './limits.ts';
import { type LimitUse, periodWord } from './limitUse.ts';
import type { OptionShape } from './option.ts';
import { optionWords } from './optionShapes.ts';

/** How each limit of the plan is called, in what it is measured, and on which side it holds. */
interface LimitWords {
  readonly label: string;
  readonly unit: 'usd' | 'eh' | 'mw' | 'count' | 'times' | 'share';
  readonly side: 'most' | 'least';
  /** What a share is a share of. */
  readonly of?: string;
}

export const limitWords: Readonly<Record<PlanLimit, LimitWords>> = {
  capexUsd: { label: 'Capex', unit: 'usd', side: 'most' },
  equityUsd: { label: 'Equity', unit: 'usd', side: 'most' },
  peakEquityUsd: { label: 'Peak equity', unit: 'usd', side: 'most' },
  equityByPeriod: { label: 'Equity by period', unit: 'usd', side: 'most' },
  cash: { label: 'Cash kept', unit: 'usd', side: 'least' },
  leverage: { label: 'Debt over EBITDA', unit: 'times', side: 'most' },
  hashrate: { label: 'Hashrate kept', unit: 'eh', side: 'least' },
  buildsAtOnce: { label: 'Builds at once', unit: 'count', side: 'most' },
  startsPerYear: { label: 'Starts a year', unit: 'count', side: 'most' },
  buildMwAtOnce: { label: 'MW in build at once', unit: 'mw', side: 'most' },
  tenantShare: { label: 'Largest tenant', unit: 'share', side: 'most', of: 'NOI' },
  gridShare: { label: 'Largest grid', unit: 'share', side: 'most', of: 'NOI' },
  gpuEquityShare: { label: 'GPU cloud', unit: 'share', side: 'most', of: 'equity' },
  chanceOfLoss: { label: 'Chance of loss', unit: 'share', side: 'most', of: 'futures' },
  cvarUsd: { label: 'NPV in the worst futures', unit: 'usd', side: 'least' },
};

/** An amount in the unit of a limit, as `4,900 M USD`. */
export function amountText(unit: LimitWords['unit'], value: number): string {
  switch (unit) {
    case 'usd':
      return formatUsdM(value);
    case 'eh':
      return `${formatHeadline(value)} EH/s`;
    case 'mw':
      return `${formatMw(value)} MW`;
    case 'count':
      return formatNumber(value);
    case 'times':
      return `${formatNumber(value, 1)}×`;
    case 'share':
      return formatPercent(value);
  }
}

type NameOf = (siteId: string) => string;

/** A limit or lock in words: `Capex at most USD 4,900M`, `Denton must convert`. */
export function limitText(limits: Limits, id: LimitId, nameOf: NameOf): string {
  const place = placeOf(id);
  if (place?.list === 'locks') {
    const lock = limits.locks[place.index];
    return lock ? lockText(lock, nameOf) : '';
  }
  if (place) {
    const rule = limits.order[place.index];
    if (!rule) return '';
    const lead = rule.months > 0 ? ` by ${formatNumber(rule.months)} months` : '';
    return `${nameOf(rule.after)} only after ${nameOf(rule.before)}${lead}`;
  }
  const of = limitWords[id as PlanLimit];
  const side = of.side === 'most' ? 'at most' : 'at least';
  if (id === 'equityByPeriod' && limits.equityByPeriod) {
    const { months, usd, isCarriedOver } = limits.equityByPeriod;
    const carried = isCarriedOver ? ', what is left carried over' : '';
    return `Equity of ${usd.map((amount) => formatUsdM(amount)).join(', ')} by ${periodWord(months)}${carried}`;
  }
  const amount = amountText(of.unit, setAtOf(limits, id as PlanLimit));
  return `${of.label} ${side} ${amount}${of.of === undefined ? '' : ` of ${of.of}`}`;
}

/** Where a limit of one number stands. */
export function setAtOf(limits: Limits, id: PlanLimit): number {
  switch (id) {
    case 'equityByPeriod':
      return limits.equityByPeriod?.usd.reduce((sum, amount) => sum + amount, 0) ?? 0;
    case 'cash':
      return limits.cash?.leastUsd ?? 0;
    case 'leverage':
      return limits.leverage?.most ?? 0;
    case 'hashrate':
      return limits.hashrate?.leastEh ?? 0;
    case 'chanceOfLoss':
      return limits.risk.chanceOfLoss ?? 0;
    case 'cvarUsd':
      return limits.risk.cvarUsd ?? 0;
    default:
      return limits[id] ?? 0;
  }
}

export function lockText(lock: Lock, nameOf: NameOf): string {
  const name = nameOf(lock.siteId);
  switch (lock.kind) {
    case 'must':
      return `${name} must convert`;
    case 'never':
      return `${name} never converts${lock.why === '' ? '' : `: ${lock.why}`}`;
    case 'asPlanned':
      return `${name} stays as planned`;
    case 'notBefore':
      return `${name} not before ${formatMonth(lock.month)}`;
    case 'atLeast':
      return `${name} at least ${formatMw(lock.utilityMw)} MW`;
    case 'atMost':
      return `${name} at most ${formatMw(lock.utilityMw)} MW`;
  }
}

/** `38 M more equity`: what a plan would need of a limit that it breaks. */
export function shortfallText(use: LimitUse, limits: Limits, nameOf: NameOf): string {
  if (placeOf(use.id)) return `no lock "${limitText(limits, use.id, nameOf)}"`;
  const { unit, side } = limitWords[use.id as PlanLimit];
  const label = use.id === 'equityByPeriod' ? 'Equity' : limitWords[use.id as PlanLimit].label;
  const by = Math.abs(use.spare);
  const where = use.at === '' ? '' : ` in ${use.at}`;
  if (!Number.isFinite(by)) return `room under ${label.toLowerCase()}${where}`;
  const amount = unit === 'share' ? `${formatNumber(by * 100, 1)} points` : amountText(unit, by);
  return side === 'most'
    ? `${amount} more ${lower(label)}${where}`
    : `${amount} less ${lower(label)}${where}`;
}

/** First letter small, but for abbreviations. */
export function lower(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** `125 MW Build-to-suit, NNN from Mar 2028`. */
export function optionText(shape: OptionShape): string {
  return optionWords(shape, (model) => choiceLabel(siteFields.commercialModel, model));
}

import { formatNumber, formatPercent, notApplicable } from '../../../shared/domain/format.ts';
import { type BreakEven, type BreakEvenId, mostDelayMonths } from '../../../shared/engine/breakEven.ts';

/** A break-even as it is read. */
export interface BreakEvenRow {
  readonly id: BreakEvenId;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  /** What it means beside the present value. */
  readonly words: string;
}

interface Wording {
  readonly label: string;
  readonly unit: string;
  /** Units of the model in one unit that is shown. */
  readonly divisor: number;
  readonly decimals: number;
  /** Whether more of it is better for the plan. */
  readonly isIncome: boolean;
  /** Which figure is nothing there. */
  readonly against: string;
}

const rent = { unit: 'USD/kW-mo', divisor: 1, decimals: 1, isIncome: true };
const hardCost = { unit: 'USD M/IT MW', divisor: 1e6, decimals: 2, isIncome: false };
const wordings: Readonly<Record<Exclude<BreakEvenId, 'delay'>, Wording>> = {
  'rent-gain': { ...rent, label: 'Rent, year 1', against: 'mining on' },
  'rent-npv': { ...rent, label: 'Rent, NPV 0', against: 'NPV 0' },
  'hardCost-gain': { ...hardCost, label: 'Hard cost', against: 'mining on' },
  'hardCost-npv': { ...hardCost, label: 'Hard cost, NPV 0', against: 'NPV 0' },
  hashprice: {
    label: 'Flat hashprice',
    unit: 'USD/PH/day',
    divisor: 1,
    decimals: 1,
    isIncome: false,
    against: 'mining on',
  },
};

/** Break-evens of a site in words; an amount is said with its distance from the present one. */
export function siteBreakEvenRows(breakEvens: readonly BreakEven[]): readonly BreakEvenRow[] {
  return breakEvens.map((breakEven) =>
    breakEven.id === 'delay' ? delayRow(breakEven) : amountRow(breakEven, wordings[breakEven.id]),
  );
}

/** Break-evens of all sites together: by how much every rent and every hard cost may change at once. */
export function portfolioBreakEvenRows(breakEvens: readonly BreakEven[]): readonly BreakEvenRow[] {
  return breakEvens.map((breakEven) => {
    if (breakEven.id === 'delay') return delayRow(breakEven);
    const wording = wordings[breakEven.id];
    return breakEven.id === 'hashprice' ? amountRow(breakEven, wording) : changeRow(breakEven, wording);
  });
}

function amountRow(breakEven: BreakEven, wording: Wording): BreakEvenRow {
  const { id, outcome, present } = breakEven;
  const { label, unit, divisor, decimals } = wording;
  const shown = (value: number): string => formatNumber(value / divisor, decimals);
  if (outcome.kind !== 'number') return noneRow(breakEven, wording);
  const relative = present === 0 ? Number.NaN : outcome.value / present - 1;
  const distance = Number.isFinite(relative)
    ? `${formatPercent(Math.abs(relative), 0)} ${relative < 0 ? 'lower' : 'higher'}`
    : '';
  const room = verb(outcome.value - present, wording);
  const words =
    id === 'hashprice'
      ? `held flat, against ${shown(present)} in month 1${distance ? `, ${distance}` : ''}; above it, mine on`
      : `${room} from ${shown(present)}${distance ? `, ${distance}` : ''}`;
  return { id, label, value: shown(outcome.value), unit, words };
}

function changeRow(breakEven: BreakEven, wording: Wording): BreakEvenRow {
  const { id, outcome } = breakEven;
  if (outcome.kind !== 'number') return noneRow(breakEven, wording);
  const { value } = outcome;
  const isRelative = id.startsWith('hardCost');
  const size = isRelative ? formatPercent(Math.abs(value), 1) : formatNumber(Math.abs(value), 1);
  return {
    id,
    label: wording.label.replace(/^./, (letter) => `Every ${letter.toLowerCase()}`),
    value: `${value < 0 ? '\u2212' : '+'}${size}`,
    unit: isRelative ? '' : wording.unit,
    words: `${verb(value, wording)} by this at every site`,
  };
}

/** Which way there is room, or must be gone. */
function verb(change: number, { isIncome }: Wording): string {
  if (change === 0) return 'stands there now,';
  const isRoom = change < 0 === isIncome;
  return `${isRoom ? 'may' : 'must'} ${change < 0 ? 'fall' : 'rise'}`;
}

function noneRow({ id, outcome, paysNow }: BreakEven, { label, against }: Wording): BreakEvenRow {
  const words =
    outcome.kind === 'many'
      ? 'several values, or a whole range'
      : paysNow
        ? `beats ${against} at any value looked at`
        : `below ${against} at any value looked at`;
  return { id, label, value: outcome.kind === 'many' ? 'many' : notApplicable, unit: '', words };
}

function delayRow({ id, outcome, paysNow }: BreakEven): BreakEvenRow {
  const label = 'Delay that still pays';
  if (outcome.kind === 'number') {
    const { value } = outcome;
    return {
      id,
      label,
      value: formatNumber(value),
      unit: value === 1 ? 'month' : 'months',
      words: 'with every block this much later than now, still no worse than mining on',
    };
  }
  return {
    id,
    label,
    value: paysNow ? `> ${mostDelayMonths}` : notApplicable,
    unit: paysNow ? 'months' : '',
    words: paysNow ? 'pays however late within ten years' : 'mining on is worth more even without delay',
  };
}

/** The message of the break-evens: how far rent may fall, or why there is nothing to say. */
export function breakEvenTitle(breakEvens: readonly BreakEven[], isSite: boolean): string {
  const rentOf = breakEvens.find(({ id }) => id === 'rent-gain');
  if (!rentOf) return 'Nothing converts, so nothing breaks even';
  const { outcome, present, paysNow } = rentOf;
  if (outcome.kind !== 'number')
    return paysNow ? 'Converting pays at any rent' : 'Converting pays at no rent that was looked at';
  const change = outcome.value - present;
  const size =
    isSite && present > 0
      ? formatPercent(Math.abs(change) / present, 0)
      : `${formatNumber(Math.abs(change), 1)} USD/kW-mo`;
  return change <= 0
    ? `Rent may fall ${size} before mining on is better`
    : `Rent must rise ${size} before converting is better`;
}

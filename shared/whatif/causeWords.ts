import { fieldSpec } from '../domain/fields.ts';
import { formatCount, formatNumber, formatUsdM, sentenceCase } from '../domain/format.ts';
import type { CauseBridge, CauseStep } from './causeBridge.ts';
import type { ChangedInput, ChangeGroup } from './changes.ts';
import type { Figure } from './figures.ts';

/** Inputs whose label does not stand well after "lower" and "higher". */
const nouns: Readonly<Record<string, string>> = {
  rentShiftUsdPerKwMonth: 'rent',
  rentUsdPerKwMonth: 'rent',
  powerShiftUsdPerMwh: 'power price',
  powerPriceUsdPerMwh: 'power price',
  hardCostShift: 'hard cost',
  leaseDiscountRate: 'discount rate of leases',
  miningDiscountRate: 'discount rate of mining',
};

/** A group of changes as one would say it: `lower rent`, `six months of delay`, `50 MW less to AI`. */
export function groupWords(group: ChangeGroup): string {
  const { inputs, added, removed } = group;
  const mw = megawatts(group);
  if (mw !== 0 && inputs.every(({ field }) => field === 'utilityMw')) {
    const amount = formatNumber(Math.abs(mw), Number.isInteger(mw) ? 0 : 1);
    return `${amount} MW ${mw > 0 ? 'more' : 'less'} to AI`;
  }
  const [first] = inputs;
  if (!first || added.length > 0 || removed.length > 0) return lowerCase(group.label);
  const isOne = inputs.every(({ field }) => field === first.field);
  const side = inputs.map(sideOf).reduce((all, each) => (all === each ? all : 0));
  if (!isOne || side === 0) return lowerCase(group.label);
  if (first.field === 'delayMonths' && inputs.length === 1) {
    const months = Number(first.after) - Number(first.before);
    const count = formatCount(Math.abs(months), 'month');
    return months > 0 ? `${count} of delay` : `${count} less delay`;
  }
  const noun = nouns[first.field] ?? lowerCase(fieldSpec(first.table, first.field)?.label ?? first.field);
  return `${side > 0 ? 'higher' : 'lower'} ${noun}`;
}

/** 1 where an input rises, -1 where it falls, 0 where that cannot be said. */
function sideOf({ before, after }: ChangedInput): number {
  return typeof before === 'number' && typeof after === 'number' ? Math.sign(after - before) : 0;
}

/** Utility power that goes to AI more than before, with the blocks that come and go; not that of whole sites. */
function megawatts({ id, inputs, added, removed }: ChangeGroup): number {
  if (!id.startsWith('conversion')) return 0;
  const of = (rows: ChangeGroup['added']): number =>
    rows.reduce((sum, row) => sum + ('siteId' in row ? row.utilityMw : 0), 0);
  const moved = inputs.reduce(
    (sum, { field, before, after }) => sum + (field === 'utilityMw' ? Number(after) - Number(before) : 0),
    0,
  );
  return of(added) - of(removed) + moved;
}

/** A label inside a sentence: names that are written large stay so. */
function lowerCase(label: string): string {
  return /^[A-Z][a-z]/.test(label) && !label.startsWith('Bitcoin')
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

/** An amount of change without its sign: `USD 64 M`, `1.2 points`, `0.08×`. */
export function amountWords(figure: Figure, change: number): string {
  const size = Math.abs(change);
  if (figure.unit === '%') return `${formatNumber(size * 100, 1)} points`;
  return figure.unit === '×' ? `${formatNumber(size, 2)}×` : formatUsdM(size);
}

/** Causes by what they do, largest first, those that do nothing left out. */
export function byWeight(steps: readonly CauseStep[]): readonly CauseStep[] {
  const largest = Math.max(0, ...steps.map(({ change }) => Math.abs(change)));
  return steps
    .filter(({ change }) => Math.abs(change) > 1e-9 * largest)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** One cause as a sentence without full stop: `Lower rent takes USD 64 M`. */
export function causeSentence(figure: Figure, step: CauseStep): string {
  const verb = step.change < 0 ? 'takes' : 'adds';
  const error =
    step.error === null || step.error === 0 ? '' : `, give or take ${amountWords(figure, step.error)}`;
  return `${sentenceCase(groupWords(step.group))} ${verb} ${amountWords(figure, step.change)}${error}`;
}

/** The message of a bridge: what its largest two causes do. */
export function bridgeMessage(figure: Figure, bridge: CauseBridge): string {
  if (bridge.steps === null)
    return `${figure.label} is ${bridge.before.kind === 'number' && bridge.after.kind === 'number' ? 'no number in between' : 'no number on both sides'}, so nothing can be shared out`;
  const [first, second] = byWeight(bridge.steps);
  if (!first) return `Nothing that differs moves ${lowerCase(figure.label)}`;
  const opening = causeSentence(figure, { ...first, error: null });
  if (!second) return opening;
  const isSameSide = first.change < 0 === second.change < 0;
  const verb = isSameSide ? '' : second.change < 0 ? 'takes ' : 'adds ';
  return `${opening}, ${groupWords(second.group)} ${verb}${amountWords(figure, second.change)}`;
}

import { type LimitInput, type LimitName, limitsOf, withInput } from '../choice/limitInputs.ts';
import type { Limits } from '../choice/limits.ts';
import type { OptionShape } from '../choice/option.ts';
import { describedOption, optionShapes } from '../choice/optionShapes.ts';
import { limitWords, optionText } from '../choice/words.ts';
import { appError } from '../contract/errors.ts';
import { formatList, inSentence } from '../domain/format.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Patch, type Row, rowChange } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';

const otherWords: Readonly<Partial<Record<LimitName, string>>> = {
  objective: 'what is made largest',
  cvarWeight: 'weight of CVaR',
  tenants: 'tenants',
  leastDscr: 'least DSCR',
  latestReady: 'latest month of service',
  order: 'order of sites',
  risk: 'limits of risk',
  locks: 'locks',
  options: 'options',
  solver: 'effort of the solver',
};

/** Sets parts of the limits of the optimiser, each given as JSON, as one step. */
export function setLimits(portfolio: Portfolio, changes: readonly LimitInput[]): EditResult {
  let limits = limitsOf(portfolio);
  const patch: Patch[] = [];
  for (const { id, value } of changes) {
    const read = withInput(limits, id, value);
    if (!read.ok)
      return fail(appError('invalid-input', `A limit was refused: ${read.message}`, { field: id }));
    limits = read.value;
    const before = portfolio.limitInputs.find((row) => row.id === id) ?? null;
    patch.push(rowChange('limitInput', id, before as Row | null, { id, value }));
  }
  const names = [...new Set(changes.map(({ id }) => nameOf(id)))];
  const label =
    optionStep(portfolio, limitsOf(portfolio), limits) ?? `Set ${formatList(names)} of the optimiser`;
  return ok({ label, patch: patch.flat() });
}

/** What a change of the options is called where one option comes or goes; null where it is another change. */
function optionStep(portfolio: Portfolio, before: Limits, after: Limits): string | null {
  const own = oneChange(before.options.own, after.options.own, (each) => JSON.stringify(each));
  if (own) {
    const described = describedOption(portfolio, own.item);
    const words = described.ok ? nameOfOption(portfolio, described.value) : 'an option';
    return own.isNew ? `Add own option: ${words}` : `Remove own option: ${words}`;
  }
  const without = oneChange(before.options.without, after.options.without, (id) => id);
  if (!without) return null;
  const shape = optionShapes(portfolio, { ...after, options: { ...after.options, without: [] } })
    .flatMap(({ shapes }) => shapes)
    .find(({ id }) => id === without.item);
  const words = shape ? nameOfOption(portfolio, shape) : without.item;
  return without.isNew ? `Leave out ${words}` : `Take back ${words}`;
}

function nameOfOption(portfolio: Portfolio, shape: OptionShape): string {
  const site = portfolio.sites.find(({ id }) => id === shape.siteId);
  return `${site?.name ?? shape.siteId}, ${optionText(shape)}`;
}

/** The one item that came or went between two lists; null where more did, or none. */
function oneChange<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): { readonly item: T; readonly isNew: boolean } | null {
  if (Math.abs(before.length - after.length) !== 1) return null;
  const isNew = after.length > before.length;
  const fewer = new Set((isNew ? before : after).map(keyOf));
  const others = (isNew ? after : before).filter((item) => !fewer.has(keyOf(item)));
  const [item] = others;
  return item !== undefined && others.length === 1 ? { item, isNew } : null;
}

function nameOf(id: LimitName): string {
  const own = otherWords[id];
  if (own !== undefined) return own;
  const words = Object.entries(limitWords).find(([limit]) => limit === id)?.[1];
  return words ? `the limit of ${inSentence(words.label)}` : id;
}

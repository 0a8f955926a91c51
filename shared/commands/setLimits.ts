import { type LimitInput, type LimitName, limitsOf, withInput } from '../choice/limitInputs.ts';
import { limitWords } from '../choice/words.ts';
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
  return ok({ label: `Set ${formatList(names)} of the optimiser`, patch: patch.flat() });
}

function nameOf(id: LimitName): string {
  const own = otherWords[id];
  if (own !== undefined) return own;
  const words = Object.entries(limitWords).find(([limit]) => limit === id)?.[1];
  return words ? `the limit of ${inSentence(words.label)}` : id;
}

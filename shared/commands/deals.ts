import { appError } from '../contract/errors.ts';
import { allDeals, announcedDeals, isAnnounced } from '../domain/deals/announcedDeals.ts';
import { type DealField, dealFields } from '../domain/deals/dealFields.ts';
import { dealName } from '../domain/deals/dealRent.ts';
import { fieldProblem } from '../domain/fieldProblem.ts';
import type { FieldSpec } from '../domain/fields.ts';
import { formatNumber } from '../domain/format.ts';
import { slugId } from '../domain/ids.ts';
import { newDeal } from '../domain/newRows.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Cell, type Row, rowChange } from '../domain/patch.ts';
import { type Deal, type Portfolio, portfolioLimits } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';
import { valueText } from './valueText.ts';

const datePattern = /^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/;

/** Adds a deal of one's own: a copy of another one, to be changed, or one of which only the name is known. */
export function addDeal(
  portfolio: Portfolio,
  input: { readonly name: string; readonly copyOf: string | null },
): EditResult {
  if (portfolio.deals.length >= portfolioLimits.deals)
    return fail(
      appError(
        'rule-violation',
        `A document holds at most ${formatNumber(portfolioLimits.deals)} own deals`,
        {
          advice: 'Remove a deal first',
        },
      ),
    );
  const copied = input.copyOf === null ? null : findDeal(portfolio, input.copyOf);
  if (input.copyOf !== null && !copied) return fail(unknownDeal(input.copyOf));
  const name = input.name.trim();
  if (!copied && name === '')
    return fail(appError('invalid-input', 'A deal needs the name of its site', { field: 'name' }));
  const taken = new Set<string>([...announcedDeals, ...portfolio.deals].map((deal) => deal.id));
  const id = slugId(`own ${copied ? copied.id : name}`, taken);
  const deal = newDeal(id, copied ? { ...copied, ...(name === '' ? {} : { site: name }) } : { site: name });
  return ok({
    label: copied ? `Copy deal ${dealName(copied)}` : `Add deal ${name}`,
    patch: rowChange('deal', deal.id, null, deal as unknown as Row),
  });
}

export interface SetDealFieldInput {
  readonly dealId: string;
  readonly field: string;
  readonly value: Cell;
}

/** Sets one fact of an own deal. Deals of the library are copied before they are changed. */
export function setDealField(portfolio: Portfolio, input: SetDealFieldInput): EditResult {
  const own = ownDeal(portfolio, input.dealId);
  if (!own.ok) return own;
  const fields: Readonly<Record<string, FieldSpec>> = dealFields;
  const spec = Object.hasOwn(fields, input.field) ? fields[input.field] : undefined;
  if (!spec) return fail(appError('invalid-input', `A deal has no "${input.field}"`, { field: input.field }));
  const problem = fieldProblem(spec, input.value) ?? factProblem(own.value, input);
  if (problem) return fail(appError('invalid-input', problem, { field: input.field }));
  const next: Deal = { ...own.value, [input.field]: input.value };
  return ok({
    label: `Set ${spec.label} of ${dealName(own.value)} to ${valueText(spec, input.value)}`,
    patch: rowChange('deal', next.id, own.value as unknown as Row, next as unknown as Row),
  });
}

/** Why a fact cannot be, beyond its own limits; or null. */
function factProblem(deal: Deal, { field, value }: SetDealFieldInput): string | null {
  if (field === ('announced' satisfies DealField) && !datePattern.test(String(value)))
    return 'The date is written 2025-12-17, 2025-12 or 2025';
  const next: Deal = { ...deal, [field]: value };
  if (next.itMw !== null && next.utilityMw !== null && next.utilityMw < next.itMw)
    return `Utility power of ${formatNumber(next.utilityMw, 1)} MW cannot carry ${formatNumber(next.itMw, 1)} MW of IT load`;
  if (next.hardCostLow !== null && next.hardCostHigh !== null && next.hardCostHigh < next.hardCostLow)
    return 'The upper end of the hard cost is below its lower end';
  return null;
}

/** Removes an own deal. What blocks took over from it stays, with its source. */
export function removeDeal(portfolio: Portfolio, dealId: string): EditResult {
  const own = ownDeal(portfolio, dealId);
  if (!own.ok) return own;
  return ok({
    label: `Remove deal ${dealName(own.value)}`,
    patch: rowChange('deal', own.value.id, own.value as unknown as Row, null),
  });
}

export const findDeal = (portfolio: Portfolio, id: string): Deal | null =>
  allDeals(portfolio).find((deal) => deal.id === id) ?? null;

export const unknownDeal = (id: string) => appError('not-found', `No deal has the id "${id}"`);

function ownDeal(portfolio: Portfolio, id: string) {
  const deal = portfolio.deals.find((candidate) => candidate.id === id);
  if (deal) return ok(deal);
  return isAnnounced(id)
    ? fail(
        appError('rule-violation', 'Deals of the library cannot be changed', {
          advice: 'Copy the deal and change the copy',
        }),
      )
    : fail(unknownDeal(id));
}

import type { EditResult } from '../../shared/commands/command.ts';
import { inScenario } from '../../shared/commands/inScenario.ts';
import { setCommercialModel } from '../../shared/commands/setCommercialModel.ts';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { setField } from '../../shared/commands/setField.ts';
import type { DocumentChange, RequestInput } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { commercialModels } from '../../shared/domain/fields/leaseFields.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Ask } from './bridge.ts';

/** An edit that can be shown before the app has accepted it: the request, and the command behind it. */
export type InstantEdit =
  | { readonly name: 'site.setConversion'; readonly input: RequestInput<'site.setConversion'> }
  | {
      readonly name: 'site.setCommercialModel';
      readonly input: RequestInput<'site.setCommercialModel'>;
    }
  | { readonly name: 'field.set'; readonly input: RequestInput<'field.set'> };

/** The edit as it is made in a scenario; null is the base. An edit that says itself where it belongs stays there. */
export function editIn(edit: InstantEdit, scenario: string | null): InstantEdit {
  if (edit.input.scenario !== undefined) return edit;
  switch (edit.name) {
    case 'site.setConversion':
      return { ...edit, input: { ...edit.input, scenario } };
    case 'site.setCommercialModel':
      return { ...edit, input: { ...edit.input, scenario } };
    case 'field.set':
      return { ...edit, input: { ...edit.input, scenario } };
  }
}

/** What the edit makes of a portfolio, by the very command that the app will run. */
export function tryEdit(portfolio: Portfolio, edit: InstantEdit): EditResult {
  return inScenario(portfolio, edit.input.scenario ?? null, (seen) => {
    if (edit.name === 'site.setConversion')
      return setConversion(seen, edit.input.siteId, edit.input.utilityMw);
    if (edit.name === 'site.setCommercialModel') return setCommercialModel(seen, edit.input);
    const { table, key, field, value, original = '' } = edit.input;
    return setField(seen, { table, key, field, value, original });
  });
}

export function sendEdit(ask: Ask, edit: InstantEdit): Promise<Result<DocumentChange, AppError>> {
  if (edit.name === 'site.setConversion') return ask(edit.name, edit.input);
  if (edit.name === 'site.setCommercialModel') return ask(edit.name, edit.input);
  return ask(edit.name, edit.input);
}

/** The edit that sets one input: a commercial model brings the terms that go with it. */
export function editOfField(input: RequestInput<'field.set'>): InstantEdit {
  const { table, key, field, value } = input;
  if (field !== 'commercialModel' || (table !== 'site' && table !== 'block'))
    return { name: 'field.set', input };
  const model = commercialModels.find((one) => one.value === value)?.value;
  if (model === undefined && value !== null) return { name: 'field.set', input };
  return { name: 'site.setCommercialModel', input: { table, key, model: model ?? null } };
}

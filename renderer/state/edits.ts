import type { EditResult } from '../../shared/commands/command.ts';
import { inScenario } from '../../shared/commands/inScenario.ts';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { setField } from '../../shared/commands/setField.ts';
import type { DocumentChange, RequestInput } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Ask } from './bridge.ts';

/** An edit that can be shown before the app has accepted it: the request, and the command behind it. */
export type InstantEdit =
  | { readonly name: 'site.setConversion'; readonly input: RequestInput<'site.setConversion'> }
  | { readonly name: 'field.set'; readonly input: RequestInput<'field.set'> };

/** The edit as it is made in a scenario; null is the base. An edit that says itself where it belongs stays there. */
export function editIn(edit: InstantEdit, scenario: string | null): InstantEdit {
  if (edit.input.scenario !== undefined) return edit;
  return edit.name === 'site.setConversion'
    ? { ...edit, input: { ...edit.input, scenario } }
    : { ...edit, input: { ...edit.input, scenario } };
}

/** What the edit makes of a portfolio, by the very command that the app will run. */
export function tryEdit(portfolio: Portfolio, edit: InstantEdit): EditResult {
  return inScenario(portfolio, edit.input.scenario ?? null, (seen) => {
    if (edit.name === 'site.setConversion')
      return setConversion(seen, edit.input.siteId, edit.input.utilityMw);
    const { table, key, field, value, original = '' } = edit.input;
    return setField(seen, { table, key, field, value, original });
  });
}

export function sendEdit(ask: Ask, edit: InstantEdit): Promise<Result<DocumentChange, AppError>> {
  return edit.name === 'site.setConversion' ? ask(edit.name, edit.input) : ask(edit.name, edit.input);
}

import type { EditResult } from '../../shared/commands/command.ts';
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

/** What the edit makes of a portfolio, by the very command that the app will run. */
export function tryEdit(portfolio: Portfolio, edit: InstantEdit): EditResult {
  if (edit.name === 'site.setConversion')
    return setConversion(portfolio, edit.input.siteId, edit.input.utilityMw);
  return setField(portfolio, { ...edit.input, original: edit.input.original ?? '' });
}

export function sendEdit(ask: Ask, edit: InstantEdit): Promise<Result<DocumentChange, AppError>> {
  return edit.name === 'site.setConversion' ? ask(edit.name, edit.input) : ask(edit.name, edit.input);
}

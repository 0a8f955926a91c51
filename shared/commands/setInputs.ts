import { appError } from '../contract/errors.ts';
import { fail, ok } from '../domain/outcome.ts';
import { applyPatch, joinPatches, type Patch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import type { EditResult } from './command.ts';
import { type SetFieldInput, setField } from './setField.ts';

export interface SetInputsInput {
  /** What is done, as the undo menu names it: `Set loan rate of 12 sites 10 % higher`. */
  readonly label: string;
  readonly inputs: readonly Omit<SetFieldInput, 'original'>[];
  /** The text as it was chosen, kept with each value. */
  readonly original: string;
}

/**
 * Sets several inputs as one step, each as `setField` does. Refused as a whole where one of them is; then
 * nothing is changed.
 */
export function setInputs(portfolio: Portfolio, { label, inputs, original }: SetInputsInput): EditResult {
  if (label.trim() === '')
    return fail(appError('invalid-input', 'A change needs a name', { field: 'label' }));
  let next = portfolio;
  const patches: Patch[] = [];
  for (const input of inputs) {
    const edit = setField(next, { ...input, original });
    if (!edit.ok) return edit;
    patches.push(edit.value.patch);
    next = applyPatch(next, edit.value.patch);
  }
  return ok({ label, patch: joinPatches(patches) });
}

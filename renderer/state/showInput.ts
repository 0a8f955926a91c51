import type { TableName } from '../../shared/domain/fields.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Actions } from './actions.ts';
import type { WindowModel } from './window.ts';

/** Where an input of the document stands. */
export interface InputPlace {
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
}

/** Frames in which a view may still be putting up its boxes. */
const patience = 20;

/** What marks the box of an input, so that it can be found from anywhere. */
export const inputMark = ({ table, key, field }: InputPlace): string => `${table}/${key}/${field}`;

/** Goes to the view where an input is edited, and puts the focus into its box. */
export function showInput(
  services: { readonly actions: Actions; readonly window: WindowModel },
  portfolio: Portfolio,
  place: InputPlace,
): void {
  const { actions, window: model } = services;
  model.set({ why: null });
  const block = portfolio.blocks.find(({ id }) => id === place.key);
  if (place.table === 'site') actions.openSite(place.key);
  else if (block) actions.openSite(block.siteId);
  else actions.show('portfolio');
  focusWhenThere(inputMark(place), place.table === 'block' ? place.key : null, patience);
}

function focusWhenThere(mark: string, block: string | null, frames: number): void {
  const owner = document.querySelector(`[data-input-mark="${CSS.escape(mark)}"]`);
  const box = owner?.querySelector<HTMLElement>('input, button:not([tabindex="-1"])');
  if (box) {
    box.scrollIntoView({ block: 'center' });
    box.focus();
    return;
  }
  // The boxes of a block stand there once it is chosen.
  if (block !== null)
    document.querySelector<HTMLElement>(`[data-block-button="${CSS.escape(block)}"]`)?.click();
  if (frames > 0) requestAnimationFrame(() => focusWhenThere(mark, block, frames - 1));
}

import type { TableName } from '../../shared/domain/fields.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Actions } from './actions.ts';
import type { InputPlace, WindowModel } from './window.ts';

/** Frames in which a view may still be putting up its boxes. */
const patience = 60;

/** What marks a list of inputs of one row of the document, so that its boxes can be found from anywhere. */
export const inputsMark = (table: TableName, key: string): string => `${table}/${key}`;

/**
 * Goes to the view where an input is edited and puts the focus into its box. What may hide the box (a closed
 * group, words to find another input, another block) follows `soughtInput` of the window and gives way.
 */
export function showInput(
  services: { readonly actions: Actions; readonly window: WindowModel },
  portfolio: Portfolio,
  { table, key, field }: InputPlace,
): void {
  const { actions, window: model } = services;
  model.set({ why: null });
  const place: InputPlace = { table, key, field };
  if (focusBox(place)) return;
  model.set({ soughtInput: place });
  const block = portfolio.blocks.find(({ id }) => id === key);
  if (table === 'site') actions.openSite(key);
  else if (block) {
    // The boxes of blocks stand on the plan of their site.
    model.set({ siteTab: 'plan' });
    actions.openSite(block.siteId);
  } else actions.showMarketInputs();
  focusWhenThere(model, place, patience);
}

/** Puts the focus into the box of an input, where it is on screen. */
function focusBox({ table, key, field }: InputPlace): boolean {
  const list = `[data-inputs-of="${CSS.escape(inputsMark(table, key))}"]`;
  const owner = document.querySelector(`${list} [data-input="${CSS.escape(field)}"]`);
  const box = owner?.querySelector<HTMLElement>('input, select, button:not([tabindex="-1"])');
  if (!box) return false;
  box.scrollIntoView({ block: 'center' });
  box.focus();
  return true;
}

function focusWhenThere(model: WindowModel, place: InputPlace, frames: number): void {
  // Somebody asked for another input meanwhile.
  if (model.store.getState().soughtInput !== place) return;
  if (focusBox(place) || frames === 0) model.set({ soughtInput: null });
  else requestAnimationFrame(() => focusWhenThere(model, place, frames - 1));
}

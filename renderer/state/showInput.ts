import { siteFields, type TableName } from '../../shared/domain/fields.ts';
import { idleMarketInput } from '../../shared/domain/idleInputs.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Actions } from './actions.ts';
import { marketControls } from './marketControls.ts';
import { blockTerms, type WindowModel } from './window.ts';

/** Where an input of the document stands. */
export interface InputPlace {
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
}

/** Frames in which a view may still be putting up its boxes. */
const patience = 20;

/** What marks a list of inputs of one row of the document, so that its boxes can be found from anywhere. */
export const inputsMark = (table: TableName, key: string): string => `${table}/${key}`;

/** Goes to the view where an input is edited, and puts the focus into its box. */
export function showInput(
  services: { readonly actions: Actions; readonly window: WindowModel },
  portfolio: Portfolio,
  place: InputPlace,
): void {
  const { actions, window: model } = services;
  model.set({ why: null, soughtInput: `${inputsMark(place.table, place.key)}/${place.field}` });
  const block = portfolio.blocks.find(({ id }) => id === place.key);
  if (place.table === 'site') actions.openSite(place.key);
  else if (block) {
    actions.openSite(block.siteId);
    if (Object.hasOwn(siteFields, place.field))
      model.set({ openSections: { ...model.store.getState().openSections, [blockTerms]: true } });
  } else if (place.table === 'market' && hasSlider(portfolio, place.field)) actions.show('portfolio');
  else actions.showMarketInputs();
  focusWhenThere(place, patience);
}

function hasSlider(portfolio: Portfolio, field: string): boolean {
  return marketControls
    .flatMap((group) => group.controls)
    .some((control) => control.field === field && idleMarketInput(control.field, portfolio.market) === null);
}

function focusWhenThere(place: InputPlace, frames: number): void {
  const list = `[data-inputs-of="${CSS.escape(inputsMark(place.table, place.key))}"]`;
  const owner = document.querySelector(`${list} [data-input="${CSS.escape(place.field)}"]`);
  const box = owner?.querySelector<HTMLElement>('input, select, button:not([tabindex="-1"])');
  if (box) {
    box.scrollIntoView({ block: 'center' });
    box.focus();
    return;
  }
  // The boxes of a block stand there once it is chosen.
  if (place.table === 'block')
    document.querySelector<HTMLElement>(`[data-block-button="${CSS.escape(place.key)}"]`)?.click();
  if (frames > 0) requestAnimationFrame(() => focusWhenThere(place, frames - 1));
}

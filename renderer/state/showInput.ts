import type { TableName } from '../../shared/domain/fields.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Actions } from './actions.ts';
import type { WindowModel } from './window.ts';

/** Where an input of the document stands. */
interface InputPlace {
  readonly table: TableName;
  readonly key: string;
  readonly field: string;
}

/** Frames in which a view may still be putting up its boxes. */
const patience = 20;

/** What marks a list of inputs of one row of the document, so that its boxes can be found from anywhere. */
export const inputsMark = (table: TableName, key: string): string => `${table}/${key}`;

/** Goes to the view where an input is edited, opens its group, and puts the focus into its box. */
export function showInput(
  services: { readonly actions: Actions; readonly window: WindowModel },
  portfolio: Portfolio,
  place: InputPlace,
): void {
  const { actions, window: model } = services;
  model.set({ why: null });
  if (focusBox(place)) return;
  const block = portfolio.blocks.find(({ id }) => id === place.key);
  if (place.table === 'site') actions.openSite(place.key);
  else if (block) {
    // The boxes of blocks stand on the plan of their site.
    model.set({ siteTab: 'plan' });
    actions.openSite(block.siteId);
  } else actions.showMarketInputs();
  focusWhenThere(place, patience);
}

const listOf = ({ table, key }: InputPlace): string =>
  `[data-inputs-of="${CSS.escape(inputsMark(table, key))}"]`;

/** Puts the focus into the box of an input, where it is on screen. */
function focusBox(place: InputPlace): boolean {
  const owner = document.querySelector(`${listOf(place)} [data-input="${CSS.escape(place.field)}"]`);
  const box = owner?.querySelector<HTMLElement>('input, select, button:not([tabindex="-1"])');
  if (!box) return false;
  box.scrollIntoView({ block: 'center' });
  box.focus();
  return true;
}

function focusWhenThere(place: InputPlace, frames: number): void {
  if (focusBox(place)) return;
  // The boxes of a block stand there once it is chosen, those of a group once it is opened.
  const field = CSS.escape(place.field);
  const group = `${listOf(place)} [data-rows~="${field}"]`;
  const closed =
    place.table === 'block'
      ? `[data-block-button="${CSS.escape(place.key)}"][aria-pressed="false"]`
      : `${group} .section-toggle[aria-expanded="false"], ${group} .idle-toggle[aria-expanded="false"]`;
  document.querySelector<HTMLElement>(closed)?.click();
  if (frames > 0) requestAnimationFrame(() => focusWhenThere(place, frames - 1));
}

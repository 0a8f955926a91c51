import type { MenuCommand } from '../../shared/contract/contract.ts';
import { commandOfView, type View, viewEntries, views } from '../../shared/contract/views.ts';

/** A shortcut of the window: what it does in words, its keys, and the command behind it. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

/** All shortcuts, in the groups in which the list shows them. */
export const shortcutGroups: readonly { readonly name: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    name: 'Anywhere',
    shortcuts: [
      { keys: ['Ctrl K'], does: 'go to a site, change a value, find a command' },
      { keys: ['F8'], does: 'why is this number what it is' },
      { keys: ['Ctrl F'], does: 'find an input by name, on Site and among market inputs' },
      { keys: ['Ctrl Z'], does: 'undo' },
      { keys: ['Ctrl Y', 'Ctrl Shift Z'], does: 'redo' },
      ...views.map((view) => ({ keys: [viewEntries[view].keys], does: viewEntries[view].name })),
      { keys: ['F11'], does: 'rehearse: full screen, large type, sliders' },
      { keys: ['Ctrl M'], does: 'the model: every formula and input, with its source' },
      { keys: ['Ctrl I'], does: 'import sites from CSV' },
      { keys: ['Ctrl P'], does: 'export the board deck' },
      { keys: ['Ctrl N', 'Ctrl O', 'Ctrl W'], does: 'new, open, close' },
      { keys: ['?'], does: 'this list' },
    ],
  },
  {
    name: 'Explanation',
    shortcuts: [
      { keys: ['Alt ←', 'Alt →'], does: 'back, forward' },
      { keys: ['Ctrl C'], does: 'copy it as text' },
      { keys: ['Esc'], does: 'close it' },
    ],
  },
  {
    name: 'Rehearsal',
    shortcuts: [
      { keys: ['←', '→'], does: 'move the slider in focus; with Shift fine' },
      { keys: ['↑', '↓'], does: 'previous and next slider' },
      { keys: ['Page Up', 'Page Down'], does: 'previous and next question' },
      { keys: ['S'], does: 'save the answer for the deck' },
      { keys: ['A', 'C'], does: 'saved answers; choose figures, chart and sliders' },
      { keys: ['R'], does: 'put all sliders back' },
      { keys: ['Esc'], does: 'leave' },
    ],
  },
  {
    name: 'Sliders',
    shortcuts: [
      { keys: ['←', '→'], does: 'one step; held down, one step of undo' },
      { keys: ['Shift ←', 'Shift →'], does: 'fine, 1 MW' },
      { keys: ['Page Up', 'Page Down'], does: 'ten steps' },
      { keys: ['Home', 'End'], does: 'nothing, and the hard stop' },
      { keys: ['Double click'], does: 'back to the baseline' },
      { keys: ['Esc'], does: 'while dragging: put it back' },
    ],
  },
  {
    name: 'Scenarios',
    shortcuts: [
      { keys: ['←', '→'], does: 'in the strip: the next scenario in view' },
      { keys: ['F2'], does: 'rename it' },
      { keys: ['Alt ←', 'Alt →'], does: 'move it along the strip' },
      { keys: ['Delete'], does: 'remove it; Ctrl Z brings it back' },
    ],
  },
  {
    name: 'Table of sites',
    shortcuts: [
      { keys: ['↑', '↓', '←', '→'], does: 'move; on a slider ← → change it, Tab goes on' },
      { keys: ['Ctrl Home', 'Ctrl End'], does: 'first and last cell' },
      { keys: ['F2', 'Enter', 'a digit'], does: 'type: 120, 0.12 GW, +10%, =300-80' },
      { keys: ['Tab', 'Shift Tab'], does: 'accept and go right, left' },
      { keys: ['Esc'], does: 'leave the cell as it was' },
      { keys: ['Enter'], does: 'on a name: open the site' },
    ],
  },
];

/** Whether keys typed at `element` belong to a text field. */
export function isTyping(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return element.isContentEditable || element.tagName === 'INPUT' || element.tagName === 'TEXTAREA';
}

/**
 * The command of a key press, or null. A text field keeps its own undo and all plain characters until it
 * is left.
 */
export function commandOfKey(event: KeyboardEvent): MenuCommand | null {
  const typing = isTyping(event.target);
  const hasControl = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (!hasControl) {
    const plain = plainKeys[event.key];
    if (plain) return plain;
    return event.key === '?' && !typing ? 'shortcuts' : null;
  }
  const key = event.key.toLowerCase();
  if (key === 'z' && !typing) return event.shiftKey ? 'redo' : 'undo';
  if (event.shiftKey) return null;
  if (key === 'y') return typing ? null : 'redo';
  // Command M belongs to the window system of macOS.
  if (key === 'm' && event.metaKey) return null;
  return controlKeys[key] ?? null;
}

const isFunctionKey = (view: View): boolean => /^F\d+$/.test(viewEntries[view].keys);
const keyOfView = (view: View): [string, MenuCommand] => [
  viewEntries[view].keys.replace('Ctrl ', ''),
  commandOfView(view),
];

const plainKeys: Readonly<Record<string, MenuCommand>> = {
  F8: 'why',
  F11: 'rehearse',
  ...Object.fromEntries(views.filter(isFunctionKey).map(keyOfView)),
};

const controlKeys: Readonly<Record<string, MenuCommand>> = {
  k: 'palette',
  n: 'new',
  o: 'open',
  w: 'close',
  i: 'import',
  p: 'exportDeck',
  m: 'model',
  ...Object.fromEntries(views.filter((view) => !isFunctionKey(view)).map(keyOfView)),
};

import type { Choice, FolderEntry, FolderListing, Verdict } from '../choosing.ts';

/** The page of the file chooser: a folder's content, a name, and two buttons. */
function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}`);
  return found;
}

const form = element('form', HTMLFormElement);
const folder = element('folder', HTMLInputElement);
const name = element('name', HTMLInputElement);
const entries = element('entries', HTMLDivElement);
const message = element('message', HTMLParagraphElement);

let shown: FolderListing = { folder: '', parent: null, entries: [] };
let selected = -1;
let isConfirmed = false;
let lastAsked = '';

async function ask<T>(request: string, input: unknown): Promise<T | null> {
  const reply = await window.switchyard?.request(request, input);
  if (reply?.ok) return reply.value as T;
  message.textContent = reply?.error.message ?? 'The app does not answer';
  return null;
}

function show(listing: FolderListing): void {
  shown = listing;
  selected = -1;
  message.textContent = '';
  folder.value = listing.folder;
  element('up', HTMLButtonElement).disabled = listing.parent === null;
  entries.replaceChildren(...listing.entries.map(row));
}

function row(entry: FolderEntry, index: number): HTMLDivElement {
  const item = document.createElement('div');
  item.id = `entry-${index}`;
  item.role = 'option';
  item.ariaSelected = 'false';
  item.dataset['kind'] = entry.kind;
  item.textContent = entry.kind === 'folder' ? `${entry.name} /` : entry.name;
  item.addEventListener('click', () => select(index));
  item.addEventListener('dblclick', () => void propose(entry.path));
  return item;
}

function select(index: number): void {
  const entry = shown.entries[index];
  if (!entry) return;
  selected = index;
  isConfirmed = false;
  for (const [at, item] of [...entries.children].entries()) item.ariaSelected = String(at === index);
  entries.setAttribute('aria-activedescendant', `entry-${index}`);
  entries.children[index]?.scrollIntoView({ block: 'nearest' });
  if (entry.kind === 'file') name.value = entry.name;
}

async function open(path: string): Promise<void> {
  lastAsked = path;
  const listing = await ask<FolderListing>('chooser.list', { folder: path });
  if (listing && lastAsked === path) show(listing);
}

async function propose(text: string): Promise<void> {
  const verdict = await ask<Verdict>('chooser.propose', { folder: shown.folder, text, isConfirmed });
  isConfirmed = verdict?.kind === 'confirm';
  if (verdict?.kind === 'folder') {
    show(verdict.listing);
    return;
  }
  message.textContent = verdict && 'message' in verdict ? verdict.message : '';
}

async function start(): Promise<void> {
  const choice = await ask<Choice>('chooser.choice', {});
  if (!choice) return;
  document.title = choice.title;
  element('title', HTMLHeadingElement).textContent = choice.title;
  element('accept', HTMLButtonElement).textContent = choice.kind === 'open' ? 'Open' : 'Save';
  name.value = choice.suggestedName;
  await open(choice.folder);
  // Shown only now, so that nothing typed is overtaken by what was still being read.
  form.hidden = false;
  name.focus();
  name.select();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (document.activeElement === folder) void open(folder.value);
  else if (document.activeElement === entries) void propose(shown.entries[selected]?.path ?? '');
  else void propose(name.value);
});
entries.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown') select(Math.min(selected + 1, shown.entries.length - 1));
  else if (event.key === 'ArrowUp') select(Math.max(selected - 1, 0));
  else if (event.key === 'Enter') void propose(shown.entries[selected]?.path ?? '');
  else return;
  event.preventDefault();
});
name.addEventListener('input', () => {
  isConfirmed = false;
});
element('up', HTMLButtonElement).addEventListener('click', () => {
  if (shown.parent !== null) void open(shown.parent);
});
element('cancel', HTMLButtonElement).addEventListener('click', () => void ask('chooser.cancel', {}));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') void ask('chooser.cancel', {});
});
void start();

import { Spotlight, spotlight } from '@mantine/spotlight';
import { useMemo, useState } from 'react';
import type { MenuCommand } from '../../../shared/contract/contract.ts';
import { commandOfView, viewCommands, viewEntries, views } from '../../../shared/contract/views.ts';
import { formatMw } from '../../../shared/domain/format.ts';
import { useServices, useSession, useSettled } from '../../state/context.tsx';
import { findSites, readChanges } from './readChange.ts';
import { readChoices } from './readChoice.ts';

export const openPalette = (): void => spotlight.open();

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

const commands: readonly { readonly command: MenuCommand; readonly label: string; readonly keys: string }[] =
  [
    ...views.map((view) => ({
      command: commandOfView(view),
      label: viewEntries[view].does,
      keys: viewEntries[view].keys,
    })),
    { command: 'rehearse', label: 'Rehearse before a board', keys: 'F11' },
    { command: 'simulate', label: 'Recalculate risk', keys: 'F9' },
    { command: 'takeSnapshot', label: 'Take a snapshot of the plan', keys: '' },
    { command: 'import', label: 'Import sites from CSV', keys: 'Ctrl I' },
    { command: 'exportDeck', label: 'Export board deck as PDF', keys: 'Ctrl P' },
    { command: 'exportWorkbook', label: 'Export model workbook (Excel, live formulas)', keys: '' },
    { command: 'exportJson', label: 'Export data as JSON', keys: '' },
    { command: 'exportCsv', label: 'Export data as CSV', keys: '' },
    { command: 'undo', label: 'Undo', keys: 'Ctrl Z' },
    { command: 'redo', label: 'Redo', keys: 'Ctrl Y' },
    { command: 'new', label: 'New portfolio', keys: 'Ctrl N' },
    { command: 'open', label: 'Open a portfolio', keys: 'Ctrl O' },
    { command: 'close', label: 'Close this portfolio', keys: 'Ctrl W' },
    { command: 'themeLight', label: 'Theme: light', keys: '' },
    { command: 'themeDark', label: 'Theme: dark', keys: '' },
    { command: 'themeProjector', label: 'Theme: projector', keys: '' },
    { command: 'themeSystem', label: 'Theme: as the system', keys: '' },
    { command: 'checks', label: 'Show checks', keys: '' },
    { command: 'model', label: 'Model: every formula and input', keys: 'Ctrl M' },
    { command: 'shortcuts', label: 'Keyboard shortcuts', keys: '?' },
  ];

const mostSites = 7;

/** What is typed right after the palette was called for belongs into its box, which has the focus at once. */
const takeKeys = (box: HTMLInputElement | null): void => box?.focus({ preventScroll: true });

/** Go to a site, change a value, find a command: everything by typing. */
export function Palette(props: { readonly run: (command: MenuCommand) => void }) {
  const { session, actions } = useServices();
  const hasDocument = useSession((state) => state.document !== null);
  const shown = useSettled((state) => state.shown);
  const [query, setQuery] = useState('');

  const entries = useMemo((): readonly Entry[] => {
    const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const found: Entry[] = [];
    if (shown && words.length > 0) {
      for (const change of [...readChanges(shown, query), ...readChoices(shown, query)]) {
        const { edit } = change;
        found.push({
          id: change.id,
          label: change.label,
          hint: change.problem ?? 'change',
          isDisabled: edit === null,
          run: () => {
            if (edit) void session.edit(edit);
          },
        });
      }
      for (const site of findSites(shown, words).slice(0, mostSites))
        found.push({
          id: `site ${site.id}`,
          label: site.name,
          hint: [site.company, `${formatMw(site.energisedMw)} MW`].filter(Boolean).join(', '),
          run: () => actions.openSite(site.id),
        });
    }
    const marketInputs = 'Market and company inputs';
    if (hasDocument && words.every((word) => marketInputs.toLowerCase().includes(word)))
      found.push({
        id: 'marketInputs',
        label: marketInputs,
        hint: '',
        run: () => actions.showMarketInputs(),
      });
    for (const { command, label, keys } of commands) {
      if (!hasDocument && needsDocument.has(command)) continue;
      if (words.every((word) => label.toLowerCase().includes(word)))
        found.push({ id: command, label, hint: keys, run: () => props.run(command) });
    }
    return found;
  }, [query, shown, hasDocument, session, actions, props.run]);

  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      size={520}
      lockScroll={false}
      centered={false}
      yOffset="12vh"
      radius={4}
      transitionProps={{ duration: 0 }}
      clearQueryOnClose
    >
      <Spotlight.Search
        ref={takeKeys}
        placeholder="Go to, change, find: corsicana · corsicana ai 120 · btc price 78000"
        aria-label="Go to, change, find"
      />
      <Spotlight.ActionsList>
        {entries.map((entry) => (
          <Spotlight.Action key={entry.id} disabled={entry.isDisabled ?? false} onClick={entry.run}>
            <span className="palette-label">{entry.label}</span>
            <span className="palette-hint">{entry.hint}</span>
          </Spotlight.Action>
        ))}
        {entries.length === 0 && (
          <Spotlight.Empty>
            Nothing by that name. Try a site, a market input with a value, a command.
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

const needsDocument: ReadonlySet<MenuCommand> = new Set<MenuCommand>([
  ...viewCommands,
  'rehearse',
  'simulate',
  'checks',
  'import',
  'takeSnapshot',
  'exportDeck',
  'exportWorkbook',
  'exportJson',
  'exportCsv',
  'undo',
  'redo',
  'close',
]);

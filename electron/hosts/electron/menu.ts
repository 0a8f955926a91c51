import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../../shared/contract/contract.ts';
import { commandOfView, viewEntries, views } from '../../../shared/contract/views.ts';

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };
const acceleratorOf = (keys: string): string => keys.replace('Ctrl ', 'CmdOrCtrl+');

/**
 * The native menu. Its commands are carried out by the views, which know what is open and selected.
 * Keys are shown here and handled by the views too, so that they work alike in every host and leave
 * typing in a text field to the field.
 */
export function installMenu(choose: (command: MenuCommand) => void, isMac: boolean): void {
  const command = (label: string, name: MenuCommand, accelerator?: string): Item => ({
    label,
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => choose(name),
  });
  const template: Item[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        command('New portfolio…', 'new', 'CmdOrCtrl+N'),
        command('Open…', 'open', 'CmdOrCtrl+O'),
        separator,
        command('Import sites from CSV…', 'import', 'CmdOrCtrl+I'),
        command('Export board deck as PDF…', 'exportDeck', 'CmdOrCtrl+P'),
        command('Export model workbook…', 'exportWorkbook'),
        command('Export data as JSON…', 'exportJson'),
        command('Export data as CSV…', 'exportCsv'),
        separator,
        command('Close portfolio', 'close', 'CmdOrCtrl+W'),
        ...(isMac ? [] : [separator, { role: 'quit' as const }]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        command('Undo', 'undo', 'CmdOrCtrl+Z'),
        command('Redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        command('Go to, change, find…', 'palette', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&View',
      submenu: [
        ...views.map((view) =>
          command(viewEntries[view].name, commandOfView(view), acceleratorOf(viewEntries[view].keys)),
        ),
        separator,
        command('Rehearse before a board', 'rehearse', 'F11'),
        separator,
        {
          label: 'Theme',
          submenu: [
            command('Light', 'themeLight'),
            command('Dark', 'themeDark'),
            command('Projector', 'themeProjector'),
            command('Follow the system', 'themeSystem'),
          ],
        },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen', accelerator: isMac ? 'Ctrl+Cmd+F' : 'Shift+F11' },
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
    {
      label: '&Help',
      role: 'help',
      submenu: [
        command('Why is this number what it is?', 'why', 'F8'),
        command('Model', 'model', 'Ctrl+M'),
        command('Checks', 'checks'),
        command('Keyboard shortcuts', 'shortcuts'),
        ...(isMac ? [] : [separator, { role: 'about' as const }]),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

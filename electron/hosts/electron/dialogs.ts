import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs, FileFilter } from '../../app/ports.ts';

/** The operating system's own file dialogs, belonging to the window that `owner` gives. */
export function nativeDialogs(owner: () => BrowserWindow | null): Dialogs {
  return {
    async openFile({ title, filters }) {
      const options = { title, filters: mutable(filters), properties: ['openFile' as const] };
      const window = owner();
      const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    async saveFile({ title, suggestedName, filters }) {
      const options = {
        title,
        defaultPath: suggestedName,
        filters: mutable(filters),
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const window = owner();
      const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath;
    },
  };
}

function mutable(filters: readonly FileFilter[]): { name: string; extensions: string[] }[] {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}

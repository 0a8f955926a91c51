import { BrowserWindow, nativeTheme } from 'electron';
import type { Log } from '../../app/ports.ts';
import { appOrigin } from './origin.ts';
import { pagePreferences } from './pages.ts';
import { lockContents } from './security.ts';
import { readPlace, rememberPlace } from './windowPlace.ts';

/** Opens the app's window where it stood last time. It shows itself when it has something to show. */
export function openWindow(settingsFolder: string, preload: string, log: Log): BrowserWindow {
  const place = readPlace(settingsFolder);
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Switchyard',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#101214' : '#ECECE8',
    webPreferences: pagePreferences(preload),
  });
  lockContents(window.webContents, log);
  rememberPlace(window, settingsFolder);
  window.once('ready-to-show', () => {
    if (place.isMaximized) window.maximize();
    window.show();
    log.write('info', 'Window shown');
  });
  window.webContents.on('render-process-gone', (_event, details) => {
    log.write('error', 'The page of the window ended', details);
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  return window;
}

/** Loads the app into `window`. Failures are logged: the window then stays empty, which a person sees. */
export function loadApp(window: BrowserWindow, log: Log): void {
  window.loadURL(`${appOrigin}/index.html`).catch((error: unknown) => {
    log.write('error', 'The app could not be loaded', error);
  });
}

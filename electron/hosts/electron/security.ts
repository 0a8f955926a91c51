import { app, type Session, type WebContents } from 'electron';
import type { Log } from '../../app/ports.ts';
import { isAppAddress } from './origin.ts';

/** Switches off what Chromium would do on a network by itself. Must run before Electron is ready. */
export function silenceChromium(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
}

/** Refuses every request but the app's own, every permission, device and download. */
export function lockSession(session: Session, log: Log, allowed: readonly string[] = []): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const isOwn = isAppAddress(details.url) || isInspector(details.url) || details.url.startsWith('data:');
    const isAllowed = isOwn || allowed.some((prefix) => details.url.startsWith(prefix));
    if (!isAllowed) log.write('warning', 'A network request was refused', { origin: originOf(details.url) });
    decide({ cancel: !isAllowed });
  });
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.write('warning', 'A permission was refused', { permission });
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where it is: no navigation, no new windows, no embedded pages. */
export function lockContents(contents: WebContents, log: Log): void {
  const refuse = (what: string, url: string): void =>
    log.write('warning', `${what} was refused`, { origin: originOf(url) });
  contents.on('will-navigate', (event) => {
    // A reload comes here as well, and is the one move that a page may make.
    if (event.url === contents.getURL()) return;
    event.preventDefault();
    refuse('A navigation', event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame) return;
    event.preventDefault();
    refuse('A frame', event.url);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    refuse('A window', url);
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function isInspector(url: string): boolean {
  return !app.isPackaged && url.startsWith('devtools://');
}

/** Addresses may hold what a person typed, so the log gets their origin alone. */
function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return 'unreadable';
  }
}

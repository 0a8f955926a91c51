import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where the browser that Playwright installs would be. */
  readonly bundled: string;
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/**
 * The first Chromium, Chrome or Edge that is installed, or null. `CHROME_PATH` comes first, the one that
 * Playwright installs last.
 */
export function findChromium(surroundings: Surroundings): string | null {
  return candidates(surroundings).find((path) => surroundings.exists(path)) ?? null;
}

/** `findChromium` on this machine. */
export function findChromiumHere(bundled: string): string | null {
  return findChromium({ platform: process.platform, environment: process.env, exists: existsSync, bundled });
}

function candidates({ platform, environment, bundled }: Surroundings): string[] {
  const chosen = environment['CHROME_PATH'];
  return [...(chosen ? [chosen] : []), ...installed(platform, environment), bundled];
}

function installed(platform: NodeJS.Platform, environment: Surroundings['environment']): string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return windowsPrograms.flatMap((parts) => folders.map((folder) => [folder, ...parts].join('\\')));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', `${environment['HOME'] ?? ''}/Applications`];
    return macApplications.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => [...folders, '/snap/bin'].map((folder) => join(folder, name)));
}

import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder that Electron gives this app for its settings, for the hosts without Electron. */
export function userFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === 'win32')
    return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Switchyard');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Switchyard');
  return join(environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Switchyard');
}

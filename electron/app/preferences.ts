import { join } from 'node:path';
import { requests } from '../../shared/contract/contract.ts';
import type { Preferences } from '../../shared/contract/documentState.ts';
import type { Ports } from './ports.ts';
import { type SettingsFile, settingsFile } from './settingsFile.ts';

const defaults: Preferences = { theme: 'system', density: 'standard' };

/** How this user likes the app to look. */
export function preferencesFile(ports: Ports): SettingsFile<Preferences> {
  const path = join(ports.settings.folder, 'preferences.json');
  return settingsFile(path, requests['app.setPreferences'].input, defaults, ports);
}

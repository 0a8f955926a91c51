import type { HostSettings } from '../app/ports.ts';

/** The operating system in the app's own words. */
export function platformName(platform: NodeJS.Platform): HostSettings['platform'] {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'macos' : 'linux';
}

import { expect, test } from 'vitest';
import { findChromium } from './finder.ts';

const find = (platform: NodeJS.Platform, environment: Record<string, string>, ...present: string[]) =>
  findChromium({
    platform,
    environment,
    exists: (path) => present.includes(path),
    bundled: '/playwright/chrome',
  });

test('the one that is named comes first, the one of Playwright last', () => {
  const environment = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' };
  expect(find('linux', environment, '/mine/chrome', '/usr/bin/chromium')).toBe('/mine/chrome');
  expect(find('linux', environment, '/usr/bin/chromium', '/playwright/chrome')).toBe('/usr/bin/chromium');
  expect(find('linux', environment, '/playwright/chrome')).toBe('/playwright/chrome');
  expect(find('linux', environment)).toBeNull();
});

test('macOS and Windows keep theirs in folders for programs', () => {
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
  expect(find('darwin', { HOME: '/Users/a' }, edge)).toBe(edge);
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  expect(find('win32', { PROGRAMFILES: 'C:\\Program Files' }, chrome)).toBe(chrome);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from './notices.ts';

test('the committed notices are those of what ships: run build/notices.ts after a change', () => {
  const committed = readFileSync(new URL('../THIRD-PARTY-NOTICES.txt', import.meta.url), 'utf8');
  const notices = thirdPartyNotices();
  expect(committed === notices).toBe(true);
  expect(notices).toContain('\nLicence: MIT');
});

test('nothing that ships asks for its source to be passed on', () => {
  const licences = [...thirdPartyNotices().matchAll(/^Licence: (.*)$/gm)].map(([, licence]) => licence ?? '');
  expect(licences.length).toBeGreaterThan(20);
  expect(licences.filter((licence) => /GPL/.test(licence))).toEqual([]);
});

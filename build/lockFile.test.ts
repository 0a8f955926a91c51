import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

test('the lock file names the packages of every platform', () => {
  // Where a registry lacks a platform's package, npm writes a lock file without it, which `npm ci` refuses.
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  const addresses = Object.values(lock.packages).flatMap(({ resolved = '' }) =>
    /^https?:/.test(resolved) ? [resolved] : [],
  );
  expect(addresses).toEqual([]);
});

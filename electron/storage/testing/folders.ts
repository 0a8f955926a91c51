import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for the running test, gone when the test is over. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'switchyard-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // Tests that give up root's rights still have to get here.
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Runs `work` without the rights of root, whom no file mode stops: as `nobody` when the tests run as
 * root, else as who runs them.
 */
export async function asOrdinaryUser<T>(work: () => T | Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

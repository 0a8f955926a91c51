import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.ts';

/** Generates the calculation kernel from the model's lines. Throws when the generator fails. */
export function generateKernel(): void {
  const script = join(root, 'build/generateKernel.ts');
  if (!existsSync(script)) return;
  const run = spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) throw new Error('build/generateKernel.ts failed');
}

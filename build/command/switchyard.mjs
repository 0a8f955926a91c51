#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from '../stale.mjs';

// The switchyard command of a checkout: `npx switchyard`. The Node that runs this may be an older one
// than the app needs, so the command itself runs in the project's own.
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const name = process.platform === 'win32' ? 'node.exe' : 'node';
const own = join(root, 'node_modules/node/bin', name);
const node = existsSync(own) ? own : process.execPath;

if (isStale()) {
  const built = spawnSync(node, [join(root, 'build/build.ts')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (built.status !== 0) process.exit(1);
}
const command = spawnSync(node, [join(root, 'out/main/cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(command.status ?? 1);

import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { hostBundles, rendererBundle, root } from './bundles.ts';
import { generateKernel } from './generate.ts';
import { sandboxArguments } from './setUp.mjs';

/**
 * npm run dev: the app in Electron with its pages from a server that replaces edited modules in place. The
 * hosts are bundled again when their files change, and Electron is started anew.
 */
generateKernel();
const server = await createServer({
  ...rendererBundle,
  logLevel: 'info',
  server: { host: '127.0.0.1', port: 5173, strictPort: true, hmr: { host: '127.0.0.1', clientPort: 5173 } },
});
await server.listen();
server.printUrls();

let app: ChildProcess | null = null;
let isRestarting = false;

function startApp(): void {
  const electron: unknown = createRequire(import.meta.url)('electron');
  if (typeof electron !== 'string') throw new Error('The electron package gives no path');
  const child = spawn(electron, [...sandboxArguments(), join(root, 'out/main/development.js')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SWITCHYARD_DEVELOPMENT_SERVER: 'http://127.0.0.1:5173' },
  });
  app = child;
  child.once('exit', () => {
    if (app !== child) return;
    app = null;
    if (isRestarting) {
      isRestarting = false;
      startApp();
    } else {
      // The window was closed: the work is over.
      process.exit(0);
    }
  });
}

function restartApp(): void {
  if (!app) {
    startApp();
    return;
  }
  isRestarting = true;
  app.kill();
}

const waiting = new Set<number>();
for (const [index, bundle] of hostBundles.entries()) {
  waiting.add(index);
  const watcher = await build({ ...bundle, build: { ...bundle.build, watch: {} } });
  if (!('close' in watcher)) throw new Error('Vite gave no watcher');
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error);
    if (event.code !== 'END') return;
    waiting.delete(index);
    if (waiting.size === 0) restartApp();
  });
}

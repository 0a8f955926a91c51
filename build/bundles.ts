import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';

/** The checkout's root folder. */
export const root = join(import.meta.dirname, '..');

/** Replaced by the hosts with a fresh value for each page they serve; see `contentPolicy.ts`. */
const noncePlaceholder = 'SWITCHYARD-NONCE';

/**
 * The oldest engines that the output has to run in: the Chromium of supported Linux distributions and
 * the Node inside the Electron that the tests use.
 */
const browserTarget = 'chrome130';
const nodeTarget = 'node20';

const common: InlineConfig = {
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
};

/** The user interface: the app and the print page, with relative addresses so that any origin can serve it. */
export const rendererBundle: InlineConfig = {
  ...common,
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: join(root, 'out/renderer'),
    emptyOutDir: true,
    target: browserTarget,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: {
        index: join(root, 'renderer/index.html'),
        print: join(root, 'renderer/print.html'),
      },
    },
  },
};

/** The file chooser that the Chromium host shows, having no dialogs of an operating system. */
const chooserBundle: InlineConfig = {
  ...common,
  root: join(root, 'electron/hosts/chromium/page'),
  base: './',
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: join(root, 'out/chooser'),
    emptyOutDir: true,
    target: browserTarget,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: { chooser: join(root, 'electron/hosts/chromium/page/chooser.html') } },
  },
};

/** A single classic script, for places where modules cannot be loaded: the preload, the page bridge. */
function scriptBundle(
  entry: string,
  fileName: string,
  format: 'cjs' | 'iife',
  external: string[],
): InlineConfig {
  return {
    ...common,
    root,
    build: {
      outDir: join(root, 'out/bridge'),
      emptyOutDir: false,
      target: browserTarget,
      minify: false,
      lib: {
        entry: join(root, entry),
        formats: [format],
        name: 'switchyardBridge',
        fileName: () => fileName,
      },
      rolldownOptions: { external },
    },
  };
}

/** The solver beside the worker that reads it: what ships fetches nothing. */
const solver: Plugin = {
  name: 'solver',
  generateBundle() {
    const source = readFileSync(fileURLToPath(import.meta.resolve('highs/runtime')));
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
  },
};

/** Everything that runs in Node: the three hosts and the worker threads, sharing chunks. */
const nodeBundle: InlineConfig = {
  ...common,
  root,
  plugins: [solver],
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron', 'playwright-core'] },
  build: {
    ssr: true,
    outDir: join(root, 'out/main'),
    emptyOutDir: true,
    target: nodeTarget,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        electron: join(root, 'electron/hosts/electron/main.ts'),
        development: join(root, 'electron/hosts/electron/mainDevelopment.ts'),
        chromium: join(root, 'electron/hosts/chromium/main.ts'),
        cli: join(root, 'electron/hosts/cli/main.ts'),
        simulationWorker: join(root, 'electron/workers/simulationWorker.ts'),
        choiceWorker: join(root, 'electron/workers/choiceWorker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** All but the renderer, which in development is served and not bundled. */
export const hostBundles: readonly InlineConfig[] = [
  nodeBundle,
  scriptBundle('electron/hosts/electron/preload.ts', 'preload.cjs', 'cjs', ['electron']),
  scriptBundle('electron/hosts/chromium/page/bridge.ts', 'page.js', 'iife', []),
  chooserBundle,
];

import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join(import.meta.dirname, '..');

const of = (name: string) => ({ name, outputDir: join(root, 'test-results', name) });

/**
 * Two hosts, one set of specs. `@core` runs on both; `@electron` asks what only Electron can answer. The
 * fixture `app` opens the host that the project names. `@package` looks at what `npm run package` made.
 */
export default defineConfig<object, { hostName: 'chromium' | 'electron' }>({
  testDir: join(root, 'e2e'),
  testMatch: '**/*.spec.ts',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // A machine may stand still for longer than a spec waits, as when its disk is busy. What passed only when it was
  // repeated is named at the end of a run with all that it said, and is looked into.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? join(root, 'out/reports/specs.json') },
    ],
  ],
  // Each keeps what its failed specs left, whatever runs after it.
  projects: [
    { ...of('chromium'), grep: /@core|@chromium/, use: { hostName: 'chromium' } },
    { ...of('electron'), grep: /@core|@electron/, use: { hostName: 'electron' }, timeout: 90_000 },
    { ...of('package'), grep: /@package/, workers: 1 },
  ],
});

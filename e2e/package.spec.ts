import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mustLeaveSandbox } from '../electron/hosts/chromium/browser.ts';
import { expect, test } from './fixtures/app.ts';
import { root } from './fixtures/paths.ts';
import { networkSockets } from './fixtures/sockets.ts';

/** The packed executable: of this checkout, or the one that SWITCHYARD_PACKAGE names. */
const executable = process.env['SWITCHYARD_PACKAGE'] ?? join(root, 'dist/linux-unpacked/switchyard');
const resources = join(dirname(executable), 'resources');
const sandbox = mustLeaveSandbox() ? ['--no-sandbox'] : [];

const command = (...args: string[]) =>
  spawnSync(executable, [...sandbox, ...args], { encoding: 'utf8', timeout: 60_000 });

async function whileRunning(
  args: readonly string[],
  settingsFolder: string,
  look: (child: ChildProcess, log: () => string) => Promise<void>,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(executable, [...sandbox, `--user-data-dir=${settingsFolder}`, ...args], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const log = (): string => {
    try {
      return readFileSync(join(settingsFolder, 'switchyard.log'), 'utf8');
    } catch {
      return '';
    }
  };
  try {
    await look(child, log);
  } finally {
    child.kill();
    await ended;
  }
}

test('the packed app opens the document named on its command line, and no socket @package', async ({
  folder,
}) => {
  const document = join(folder, 'Board.switchyard');
  expect(command('new', document, '--sample', 'demo')).toMatchObject({ status: 0 });
  await whileRunning([document], join(folder, 'settings'), async (child, log) => {
    await expect.poll(log, { timeout: 30_000 }).toContain('Window shown');
    expect(log()).toContain('"Document opened","detail":{"fileName":"Board.switchyard"}');
    expect(log()).not.toContain('"level":"error"');
    expect(networkSockets(child.pid ?? 0)).toEqual([]);
  });
});

test('the packed app simulates and optimises in workers of its own @package', ({ folder }) => {
  const document = join(folder, 'Board.switchyard');
  expect(command('new', document, '--sample', 'demo')).toMatchObject({ status: 0 });
  const simulated = command('simulate', document, '--trials', '100', '--workers', '2', '--json');
  expect(simulated).toMatchObject({ status: 0 });
  expect(JSON.parse(simulated.stdout)).toMatchObject({ trials: 100 });
  const limits = join(folder, 'limits.json');
  writeFileSync(limits, JSON.stringify({ capexUsd: 2e9, options: { shares: [1], startMonths: [0] } }));
  const chosen = command('optimise', document, '--limits', limits, '--json');
  expect(chosen).toMatchObject({ status: 0 });
  expect(JSON.parse(chosen.stdout)).toMatchObject({ status: { kind: 'proven' } });
});

test('the packed app loads its code from the archive alone @package', async ({ folder }) => {
  expect(
    readdirSync(resources)
      .filter((name) => !name.endsWith('.pak'))
      .sort(),
  ).toEqual(['app.asar', 'app.asar.unpacked']);
  // Electron prefers a folder to an archive, unless the fuse says otherwise.
  const intruder = join(resources, 'app');
  const evidence = join(folder, 'intruder-ran');
  mkdirSync(intruder);
  try {
    writeFileSync(join(intruder, 'package.json'), '{"main":"main.js"}');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(evidence)}, ''); process.exit(0);`;
    writeFileSync(join(intruder, 'main.js'), code);
    await whileRunning([], join(folder, 'settings'), async (_child, log) => {
      await expect.poll(log, { timeout: 30_000 }).toContain('Window shown');
    });
    expect(readdirSync(folder)).not.toContain('intruder-ran');
  } finally {
    rmSync(intruder, { recursive: true });
  }
});

test('the packed app is no Node and takes no debugger @package', async ({ folder }) => {
  const evidence = join(folder, 'ran');
  const script = join(folder, 'script.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(evidence)}, '')`);
  const untilShown = async (_child: ChildProcess, log: () => string): Promise<void> => {
    await expect.poll(log, { timeout: 30_000 }).toContain('Window shown');
  };
  await whileRunning([], join(folder, 'first'), untilShown, {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require ${script}`,
  });
  expect(readdirSync(folder)).not.toContain('ran');
  const settings = join(folder, 'settings');
  await whileRunning(['--inspect=0'], settings, async (child, log) => {
    await expect.poll(log, { timeout: 30_000 }).toContain('Window shown');
    expect(networkSockets(child.pid ?? 0)).toEqual([]);
  });
});

test('the packed app runs the commands @package', async ({ folder }) => {
  const document = join(folder, 'a.switchyard');
  const deck = join(folder, 'deck.pdf');
  expect(command('new', document, '--sample', 'demo')).toMatchObject({ status: 0 });
  const evaluated = JSON.parse(command('evaluate', document, '--json').stdout) as { sites: unknown[] };
  expect(evaluated.sites.length).toBeGreaterThan(5);
  expect(command('export', document, deck)).toMatchObject({ status: 0 });
  expect(readFileSync(deck).subarray(0, 5).toString()).toBe('%PDF-');
  const failed = command('evaluate', join(folder, 'gone.switchyard'), '--json');
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('"code":"document.not-found"');
  expect(command('evaluate')).toMatchObject({ status: 2 });
});

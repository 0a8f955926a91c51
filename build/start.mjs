import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  ensurePackages,
  hasDisplay,
  ownNode,
  program,
  root,
  runOwn,
  sandboxArguments,
  say,
} from './setUp.mjs';
import { isStale } from './stale.mjs';

// npm start: installs what is missing, builds what is stale, opens the app.

const electronPackage = program('electron');

/** How long Electron may take to come from a cache when its server does not answer, and from its server. */
const patience = { offline: 20_000, online: 900_000 };

/** The path of Electron's executable, if it is here or can be fetched; else null. */
async function findElectron() {
  const note = join(electronPackage, 'path.txt');
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    const path = join(override, existsSync(note) ? readFileSync(note, 'utf8') : 'electron');
    return existsSync(path) ? path : null;
  }
  const fetched = () => {
    const path = existsSync(note) ? join(electronPackage, 'dist', readFileSync(note, 'utf8')) : '';
    return path !== '' && existsSync(path) ? path : null;
  };
  if (!fetched()) await fetchElectron();
  return fetched();
}

/** Runs Electron's own installer, which has no time limit; so it gets one. */
async function fetchElectron() {
  say('Fetching Electron…');
  const child = spawn(ownNode, [join(electronPackage, 'install.js')], { cwd: root, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const isReachable = await answers(process.env['ELECTRON_MIRROR'] || 'https://github.com/');
  const timer = setTimeout(() => child.kill(), isReachable ? patience.online : patience.offline);
  await ended;
  clearTimeout(timer);
}

/** Whether a server answers at all; behind a proxy that cannot be asked from here. @param {string} address */
async function answers(address) {
  if (process.env['HTTPS_PROXY'] || process.env['https_proxy']) return true;
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(8_000) });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} executable @param {readonly string[]} args */
async function open(executable, args) {
  const child = spawn(executable, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return Number(code ?? 0);
}

/** The job without a window: a sample, evaluated, and its board deck. */
function runHeadless() {
  const cli = join(root, 'out/main/cli.js');
  const sample = join(root, 'out/sample.json');
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(sample, { force: true });
  say('No display here, so the job runs without a window: the sample is evaluated and its deck printed.');
  for (const words of [
    ['new', sample, '--sample', 'demo'],
    ['evaluate', sample],
    ['export', sample, join(root, 'out/board-deck.pdf')],
  ]) {
    const { status } = runOwn([cli, ...words]);
    if (status !== 0) return status;
  }
  say(
    'For the window, run npm start in a desktop session, or set DISPLAY (for example: xvfb-run npm start).',
  );
  return 0;
}

async function start() {
  if (!ensurePackages()) return 1;
  if (isStale()) {
    say('Building…');
    if (!runOwn([join(root, 'build/build.ts')]).ok) return 1;
  }
  if (!hasDisplay()) return runHeadless();
  const documents = process.argv.slice(2);
  const electron = await findElectron();
  if (electron) return open(electron, [...sandboxArguments(), root, ...documents]);
  say('Electron could not be fetched here, so Switchyard opens in an installed Chromium, Chrome or Edge.');
  return open(ownNode, [join(root, 'out/main/chromium.js'), ...documents]);
}

process.exitCode = await start();

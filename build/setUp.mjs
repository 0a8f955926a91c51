import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript that an older Node runs too: it makes a bare clone ready, before the project's own Node
// is there.

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** The project's own Node, which its scripts run in. */
export const ownNode = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Runs a program to its end with this terminal's output. The standard input stays closed: nothing here may
 * wait for an answer.
 * @param {string} program @param {readonly string[]} args
 * @param {{ environment?: Record<string, string>, isQuiet?: boolean, seconds?: number }} [options]
 */
export function run(program, args, { environment = {}, isQuiet = false, seconds } = {}) {
  const result = spawnSync(program, [...args], {
    cwd: root,
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...environment },
    // Only npm is a script on Windows, and it takes nothing that a shell could misread.
    shell: windows && program === 'npm',
    ...(seconds === undefined ? {} : { timeout: seconds * 1000 }),
  });
  return { ok: result.status === 0, status: result.status ?? 1, output: String(result.stderr ?? '') };
}

/**
 * Runs a program beside others. Answers whether it succeeded, and all that it wrote.
 * @param {string} program @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function collect(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows && program === 'npm',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs a file of the project in the project's own Node. @param {readonly string[]} args */
export function runOwn(args, options = {}) {
  return run(ownNode, args, options);
}

/** Path of a package's command-line program. @param {string} path */
export function program(path) {
  return join(root, 'node_modules', path);
}

/** Installs the packages of the lock file unless they are there. Answers whether they are now. */
export function ensurePackages() {
  if (isInstalled()) return true;
  say('Installing packages…');
  const installed = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!installed.ok) say('npm could not install the packages. Its message stands above.');
  return installed.ok;
}

/** npm notes what it installed; it is compared with what the lock file asks for. */
function isInstalled() {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note) || !existsSync(ownNode)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(note);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Whether a window can be shown. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Linux refuses Chromium's sandbox to the superuser, as in containers. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

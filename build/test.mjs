import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { sayFailures } from './failures.mjs';
import { collect, ensurePackages, program, root, run, runOwn, say } from './setUp.mjs';

// npm test: installs what is missing, then format, lint, types, structure, unit tests, the build, and the
// specs in Chromium. What needs one processor runs beside its like; unit tests and specs use all of them.

const reports = join(root, 'out/reports');

const hasBrowser = () => runOwn([join(root, 'build/findBrowser.ts')], { isQuiet: true }).ok;

/** Installs a browser for the specs, and the PDF tools that look at printed pages. Answers whether it is here. */
function ensureBrowser() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const hasTools = run('pdftotext', ['-v'], { isQuiet: true }).ok;
  const hasShell = existsSync('/usr/bin/chromium-headless-shell');
  if (hasBrowser() && ((hasTools && hasShell) || !isDebianRoot)) return true;
  if (isDebianRoot) {
    say('Installing Chromium and the PDF tools…');
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    /** @param {readonly string[]} packages */
    const install = (...packages) =>
      run('apt-get', ['install', '-y', '-qq', ...packages], { environment, isQuiet: true });
    run('apt-get', ['update', '-qq'], { isQuiet: true });
    install('chromium', 'poppler-utils');
    // Spares the specs a quarter of their time. Not every Debian has it; they run in a whole browser then.
    install('chromium-headless-shell');
    if (hasBrowser()) return true;
  }
  say('Installing Chromium through Playwright…');
  runOwn([program('playwright/cli.js'), 'install', 'chromium']);
  return hasBrowser();
}

/** @param {string} file @returns {Record<string, unknown>} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The step ended before it could report; its exit code says so.
    return {};
  }
}

/** @param {string} file */
function unitCounts(file) {
  const { numPassedTests, numFailedTests } = readReport(file);
  return { passed: Number(numPassedTests ?? 0), failed: Number(numFailedTests ?? 0) };
}

/** What passed only when it was repeated counts as passed, and is named at the end. @param {string} file */
function specCounts(file) {
  const stats = /** @type {Record<string, number>} */ (readReport(file)['stats'] ?? {});
  return { passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0), failed: stats['unexpected'] ?? 0 };
}

/** @type {{ name: string, ok: boolean, passed: number, failed: number, seconds: number }[]} */
const steps = [];

/** Reports of the steps that ran. @type {string[]} */
const ran = [];

/**
 * Notes how a step ended. Without a report it counts as one test.
 * @param {string} script @param {boolean} ok @param {number} started
 * @param {() => { passed: number, failed: number }} [counts]
 */
function note(script, ok, started, counts) {
  const counted = counts?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  // A step that failed without a failed test, by a crash for example, is a failure all the same.
  const failed = ok ? counted.failed : Math.max(1, counted.failed);
  steps.push({ name: script, ok, passed: counted.passed, failed, seconds: (Date.now() - started) / 1000 });
  return ok;
}

/**
 * Runs a script of package.json alone.
 * @param {string} script
 * @param {{ args?: readonly string[], environment?: Record<string, string>, report?: string, counts?: () => { passed: number, failed: number } }} [options]
 */
function step(script, { args = [], environment = {}, report, counts } = {}) {
  say(`\n=== ${script}`);
  const started = Date.now();
  const { ok } = run('npm', ['run', '--silent', script, '--', ...args], { environment });
  if (report !== undefined) ran.push(report);
  return note(script, ok, started, counts);
}

/**
 * Runs scripts of package.json beside each other, one for each processor, and shows the output of each when it
 * has ended.
 * @param {readonly string[]} scripts
 */
async function stepsTogether(scripts) {
  const waiting = [...scripts];
  const lane = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const started = Date.now();
      const { ok, output } = await collect('npm', ['run', '--silent', script]);
      say(`\n=== ${script}\n${output}`.trimEnd());
      note(script, ok, started);
    }
  };
  await Promise.all(cpus().map(lane));
}

/** @param {string} script */
function specs(script) {
  const report = join(reports, `${script.replaceAll(':', '-')}.json`);
  step(script, {
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    counts: () => specCounts(report),
  });
}

function summarise() {
  sayFailures(ran);
  say('\n=== Summary');
  for (const { name, ok, passed, failed, seconds } of steps) {
    const counts = `${passed} passed, ${failed} failed`;
    say(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(18)} ${counts.padEnd(24)} ${seconds.toFixed(0)} s`);
  }
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of steps) {
    total.passed += passed;
    total.failed += failed;
  }
  writeFileSync(join(reports, 'summary.json'), JSON.stringify(total));
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function test() {
  if (!ensurePackages()) return 1;
  if (!ensureBrowser()) say('No Chromium could be installed; the specs will fail without one.');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await stepsTogether(['check:types', 'check:format', 'check:structure', 'check:unused']);
  const unit = join(reports, 'unit.json');
  step('test:unit', {
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    report: unit,
    counts: () => unitCounts(unit),
  });
  // Not sooner: the build writes the kernels anew, of which unit tests ask whether they are stale.
  if (step('build')) {
    // What was installed and built may still be on its way to the disk. A document that is saved would wait for
    // all of it, longer than a spec does.
    if (process.platform === 'linux') run('sync', [], { isQuiet: true });
    specs('test:e2e');
  }
  return summarise();
}

process.exitCode = await test();

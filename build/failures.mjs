import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

// What failed, from the reports of Vitest and Playwright: the last thing that a long log shows, where it is
// looked for.

/** Lines of a failure that are shown; the log above has all. */
const shownLines = 30;

/** Lines of each attachment of a failed spec that are shown. */
const attachedLines = 70;

/**
 * What of both kinds of report is read here.
 * @typedef {object} Report
 * @property {readonly UnitFile[]} [testResults] Vitest's files
 * @property {readonly Suite[]} [suites] Playwright's files
 * @property {readonly { message?: string, stack?: string }[]} [errors] Playwright's errors outside of tests
 *
 * @typedef {object} UnitFile
 * @property {string} name
 * @property {string} status
 * @property {string} message
 * @property {readonly { status: string, fullName: string, failureMessages: readonly string[] }[]} assertionResults
 *
 * @typedef {object} Suite
 * @property {readonly Suite[]} [suites]
 * @property {readonly Spec[]} [specs]
 *
 * @typedef {object} Spec
 * @property {string} file
 * @property {number} line
 * @property {string} title
 * @property {readonly { status: string, results: readonly Run[] }[]} tests
 *
 * @typedef {object} Run
 * @property {readonly { message?: string }[]} errors
 * @property {readonly { name: string, path?: string, body?: string }[]} [attachments]
 */

/**
 * What each failed test of a report said, and what failed outside of tests.
 * @param {string} file Report in JSON, of Vitest or of Playwright. @returns {string[]}
 */
export function failuresIn(file) {
  const report = read(file);
  if (!report) return [`${file} is missing or no report: its step ended before it could write one`];
  const { testResults = [], suites = [], errors = [] } = report;
  const outside = errors.map(({ stack, message }) => shortened(`Outside of tests\n${stack ?? message}`));
  return [
    ...testResults.flatMap(unitFailures).map((text) => shortened(text)),
    ...suites.flatMap((suite) => specsEnding(suite, 'unexpected')),
    ...outside,
  ];
}

/**
 * What specs said that failed, were run again, and passed.
 * @param {string} file Report in JSON, of Vitest or of Playwright. @returns {string[]}
 */
export const repeatsIn = (file) => (read(file)?.suites ?? []).flatMap((suite) => specsEnding(suite, 'flaky'));

/** @param {string} file @returns {Report | null} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {UnitFile} file @returns {string[]} */
function unitFailures({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  // A file that could not be read has no tests.
  if (failed.length === 0) return status === 'failed' ? [`${name}\n${message}`] : [];
  return failed.map(({ fullName, failureMessages }) =>
    [`${name} › ${fullName}`, ...failureMessages].join('\n'),
  );
}

/** @param {Suite} suite @param {'unexpected' | 'flaky'} ending @returns {string[]} */
function specsEnding({ suites = [], specs = [] }, ending) {
  const own = specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === ending)
      .map(({ results }) => [`${file}:${line} › ${title}`, ...results.flatMap(runWords)].join('\n')),
  );
  return [...own, ...suites.flatMap((suite) => specsEnding(suite, ending))];
}

/** What one run of a spec said, and what was kept of it: its page, errors of the window, the app's log. @param {Run} run */
function runWords({ errors, attachments = [] }) {
  return [
    ...errors.map(({ message }) => shortened(message ?? '')),
    ...attachments.map((attachment) => shortened(attached(attachment), attachedLines)),
  ];
}

/** @param {{ name: string, path?: string, body?: string }} attachment */
function attached({ name, path, body }) {
  if (body !== undefined) return Buffer.from(body, 'base64').toString('utf8');
  if (path === undefined || !existsSync(path)) return `${name} is missing`;
  // Of what Playwright writes down, the page; the rest is said already.
  const pages = [...readFileSync(path, 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)].map(
    ([, page]) => page ?? '',
  );
  return pages.length === 0 ? name : `Page:\n${pages.join('')}`.trimEnd();
}

/** @param {string} text @param {number} [most] Lines that are shown */
function shortened(text, most = shownLines) {
  const lines = stripVTControlCharacters(text).split('\n');
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`(${rest} lines more)`] : [])].join('\n');
}

/**
 * Prints what failed according to reports, and what passed only when it was repeated; nothing where all is
 * well. @param {readonly string[]} files
 */
export function sayFailures(files) {
  print('Passed only when repeated', files.flatMap(repeatsIn));
  print('What failed', files.flatMap(failuresIn));
}

/** @param {string} head @param {readonly string[]} texts */
function print(head, texts) {
  if (texts.length > 0) process.stdout.write(`\n=== ${head}\n${texts.join('\n\n')}\n\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) sayFailures(process.argv.slice(2));

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

// What failed, from the reports of Vitest and Playwright: the last thing that a long log shows, where it is
// looked for.

/** Lines of a failure that are shown; the log above has all. */
const shownLines = 30;

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
 * @property {readonly { status: string, results: readonly { errors: readonly { message?: string }[] }[] }[]} tests
 */

/**
 * What each failed test of a report said, and what failed outside of tests.
 * @param {string} file Report in JSON, of Vitest or of Playwright. @returns {string[]}
 */
export function failuresIn(file) {
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [`${file} is missing or no report: its step ended before it could write one`];
  }
  const { testResults = [], suites = [], errors = [] } = report;
  const outside = errors.map(({ stack, message }) => `Outside of tests\n${stack ?? message}`);
  return [...testResults.flatMap(unitFailures), ...suites.flatMap(specFailures), ...outside].map(shortened);
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

/** @param {Suite} suite @returns {string[]} */
function specFailures({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message ?? ''));
        return [`${file}:${line} › ${title}`, ...messages].join('\n');
      }),
  );
  return [...own, ...suites.flatMap(specFailures)];
}

/** @param {string} text */
function shortened(text) {
  const lines = stripVTControlCharacters(text).split('\n');
  const rest = lines.length - shownLines;
  return [...lines.slice(0, shownLines), ...(rest > 0 ? [`(${rest} lines more)`] : [])].join('\n');
}

/** Prints what failed according to reports; nothing where all is well. @param {readonly string[]} files */
export function sayFailures(files) {
  const failures = files.flatMap(failuresIn);
  if (failures.length > 0) process.stdout.write(`\n=== What failed\n${failures.join('\n\n')}\n\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) sayFailures(process.argv.slice(2));

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failuresIn } from './failures.mjs';

const folder = mkdtempSync(join(tmpdir(), 'switchyard-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('failed unit tests are named with what they said, and files that could not be read', () => {
  const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
  const failed = { status: 'failed', fullName: 'sums', failureMessages: ['expected 3 to be 4'] };
  const file = report('unit.json', {
    testResults: [
      { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] },
      { name: 'b.test.ts', status: 'passed', message: '', assertionResults: [passed] },
      { name: 'c.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
    ],
  });
  expect(failuresIn(file)).toEqual(['a.test.ts › sums\nexpected 3 to be 4', 'c.test.ts\nCannot find module']);
});

test('failed specs are named, those that passed when repeated too, and errors outside of tests', () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    file: 'x.spec.ts',
    line: 7,
    title,
    tests: [{ status, results: [{ errors: messages.map((message) => ({ message })) }] }],
  });
  const file = report('specs.json', {
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [
          {
            specs: [
              spec('closes', 'unexpected', '\u001b[31mError\u001b[39m: late'),
              spec('prints', 'flaky', 'once'),
            ],
          },
        ],
      },
    ],
    errors: [{ message: 'The worker ended' }],
  });
  expect(failuresIn(file)).toEqual([
    'x.spec.ts:7 › closes\nError: late',
    'x.spec.ts:7 › prints\nonce',
    'Outside of tests\nThe worker ended',
  ]);
});

test('long messages are cut, and a report that is missing is said to be', () => {
  const message = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
  const [shown] = failuresIn(report('long.json', { errors: [{ message }] }));
  expect(shown).toMatch(/line 28\n\(21 lines more\)$/);
  expect(failuresIn(join(folder, 'none.json'))).toEqual([expect.stringContaining('missing or no report')]);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failuresIn, repeatsIn } from './failures.mjs';

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

const spec = (title: string, status: string, ...results: object[]) => ({
  file: 'x.spec.ts',
  line: 7,
  title,
  tests: [{ status, results: results.map((result) => ({ errors: [], ...result })) }],
});
const saying = (message: string) => ({ errors: [{ message }] });

test('failed specs are named, and errors outside of tests; those that passed when repeated, apart', () => {
  const failed = spec('closes', 'unexpected', saying('\u001b[31mError\u001b[39m: late'), saying('again'));
  const file = report('specs.json', {
    suites: [
      {
        specs: [spec('opens', 'expected', {})],
        suites: [{ specs: [failed, spec('prints', 'flaky', saying('once'), {})] }],
      },
    ],
    errors: [{ message: 'The worker ended' }],
  });
  expect(failuresIn(file)).toEqual([
    'x.spec.ts:7 › closes\nError: late\nagain',
    'Outside of tests\nThe worker ended',
  ]);
  expect(repeatsIn(file)).toEqual(['x.spec.ts:7 › prints\nonce']);
});

test('a failed spec shows its page, and what the window and the app said', () => {
  const context = join(folder, 'error-context.md');
  writeFileSync(
    context,
    '- Name: x\n\n```\nlate\n```\n\n```yaml\n- main\n```\n\n# Test source\n\n```ts\ncode\n```',
  );
  const attachments = [
    { name: 'error-context', path: context },
    { name: 'evidence', body: Buffer.from('Window: no errors').toString('base64') },
    { name: 'trace', path: join(folder, 'none.zip') },
  ];
  const file = report('shown.json', {
    suites: [{ specs: [spec('closes', 'unexpected', { ...saying('late'), attachments })] }],
  });
  expect(failuresIn(file)).toEqual([
    'x.spec.ts:7 › closes\nlate\nPage:\n- main\nWindow: no errors\ntrace is missing',
  ]);
});

test('long messages are cut, and a report that is missing is said to be', () => {
  const message = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
  const [shown] = failuresIn(report('long.json', { errors: [{ message }] }));
  expect(shown).toMatch(/line 28\n\(21 lines more\)$/);
  expect(failuresIn(join(folder, 'none.json'))).toEqual([expect.stringContaining('missing or no report')]);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyPortfolio, newSite } from '../../../shared/domain/newRows.ts';
import { writePortfolioJson } from '../../app/exchange.ts';
import { writeNewFile } from '../../app/files.ts';
import { testFolder } from '../../storage/testing/folders.ts';
import { readArguments } from './readArguments.ts';
import type { CommandHost } from './runCommand.ts';
import { type Run, runCli } from './testing/runCli.ts';

const run = (args: readonly string[], write?: CommandHost['write']): Promise<Run> =>
  runCli(args, write ? { write } : {});

function planWith(name: string): string {
  const path = join(testFolder(), 'plan.json');
  const portfolio = { ...emptyPortfolio(name), sites: [newSite('a', { name, energisedMw: 10 })] };
  expect(writeNewFile(path, writePortfolioJson(portfolio)).ok).toBe(true);
  return path;
}

test('a refusal is one line, whatever the words were', () => {
  for (const args of [
    ['evaluate', 'a', '--lines', '--json'],
    ['new', 'a', '--sample', '--json'],
    ['--a\nb'],
    ['a\nb'],
  ]) {
    const read = readArguments(args);
    expect(read.ok ? '' : read.problem).toMatch(/^[^\n]+$/);
  }
});

test('an answer that cannot be written is a failure with a message', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  });
  const { code, error } = await run(['schema', '--json'], (stream) => {
    if (stream === 'out') throw full;
  });
  expect(code).toBe(1);
  expect(JSON.parse(error)).toMatchObject({
    error: {
      code: 'export.failed',
      message: 'The answer could not be written (ENOSPC)',
      advice: expect.any(String),
    },
  });
});

test('nothing to write to at all is still an exit code', async () => {
  const closed = Object.assign(new Error('EBADF'), { code: 'EBADF', syscall: 'write' });
  const writeNothing = (): never => {
    throw closed;
  };
  expect((await run(['schema'], writeNothing)).code).toBe(1);
  expect((await run(['bogus'], writeNothing)).code).toBe(2);
});

test('an answer that is longer than a text can be is refused with advice', async () => {
  const { code, error } = await run(['schema', '--json'], (stream) => {
    if (stream === 'out') throw new RangeError('Invalid string length');
  });
  expect(code).toBe(1);
  expect(JSON.parse(error).error.message).toContain('too long');
});

test('a name cannot command the terminal or break the table', async () => {
  const control = String.fromCharCode(27);
  const { out } = await run(['evaluate', planWith(`Alpha${control}[2J\nBeta\u202e\tGamma`)]);
  const lines = out.trimEnd().split('\n');
  expect(lines.filter((line) => line.includes('Beta'))).toHaveLength(2);
  expect(
    [...out].filter((char) => char !== '\n' && /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(char)),
  ).toEqual([]);
});

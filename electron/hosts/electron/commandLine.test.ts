import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readInvocation } from './commandLine.ts';

const packaged = (...args: string[]) => readInvocation(['switchyard', ...args], '/work', false);
const bare = (...args: string[]) => readInvocation(['electron', ...args], '/work', true);

test('no argument opens a window without a document', () => {
  expect(packaged()).toEqual({ kind: 'window', path: null });
  expect(packaged('--no-sandbox', '--user-data-dir=/x')).toEqual({ kind: 'window', path: null });
  expect(bare('--no-sandbox', '/app')).toEqual({ kind: 'window', path: null });
});

test('a file is opened, relative to where it was named', () => {
  expect(packaged('board.switchyard')).toEqual({ kind: 'window', path: resolve('/work/board.switchyard') });
  expect(bare('--no-sandbox', '/app', '/docs/a.switchyard')).toEqual({
    kind: 'window',
    path: '/docs/a.switchyard',
  });
});

test('a command keeps its own options and loses those of Chromium', () => {
  expect(packaged('--no-sandbox', 'evaluate', 'a.json', '--json')).toEqual({
    kind: 'command',
    args: ['evaluate', 'a.json', '--json'],
  });
  expect(bare('.', 'schema')).toEqual({ kind: 'command', args: ['schema'] });
});

test('questions about the program itself are commands', () => {
  expect(packaged('--no-sandbox', '--version')).toEqual({ kind: 'command', args: ['--version'] });
  expect(packaged('--help')).toEqual({ kind: 'command', args: ['--help'] });
});

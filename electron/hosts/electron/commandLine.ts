import { resolve } from 'node:path';
import { commandNames } from '../cli/commandNames.ts';

export type Invocation =
  | { readonly kind: 'window'; readonly path: string | null }
  | { readonly kind: 'command'; readonly args: readonly string[] };

/**
 * What the arguments of this process ask for. Chromium's own switches may stand before them, and the
 * app's folder does where the executable is a bare Electron (`hasAppFolder`).
 */
export function readInvocation(argv: readonly string[], folder: string, hasAppFolder: boolean): Invocation {
  const given = argv.slice(1);
  const isSwitch = (argument: string): boolean => argument.startsWith('-');
  if (hasAppFolder) given.splice(0, given.findIndex((argument) => !isSwitch(argument)) + 1);
  const start = given.findIndex((argument) => !isSwitch(argument));
  const word = given[start];
  if (word !== undefined && commandNames.some((name) => name === word)) {
    return { kind: 'command', args: given.slice(start) };
  }
  const questions = given.filter((argument) => argument === '--help' || argument === '--version');
  if (word === undefined && questions.length > 0) return { kind: 'command', args: questions };
  return { kind: 'window', path: word === undefined ? null : resolve(folder, word) };
}

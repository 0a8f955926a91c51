import type { FieldSpec } from '../../../shared/domain/fields.ts';

/** What somebody seeks among inputs: the words of a line, in small letters. */
export function soughtWords(line: string): readonly string[] {
  return wordsOf(line);
}

/** Whether every sought word begins a word of the name, the meaning or the group of an input. */
export function isFound(
  spec: Pick<FieldSpec, 'label' | 'words'>,
  group: string,
  sought: readonly string[],
): boolean {
  const words = wordsOf(`${spec.label} ${group} ${spec.words}`);
  return sought.every((part) => words.some((word) => word.startsWith(part)));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

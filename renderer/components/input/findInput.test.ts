import { expect, test } from 'vitest';
import { siteFields } from '../../../shared/domain/fields.ts';
import { isFound, soughtWords } from './findInput.ts';

const finds = (line: string, group = 'Loan'): boolean =>
  isFound(siteFields.targetDscr, group, soughtWords(line));

test('an input is found by the beginnings of words of its name, its meaning and its group', () => {
  for (const line of ['dscr', 'DSCR siz', 'lender asks', 'loan dscr', '', '  '])
    expect(finds(line), line).toBe(true);
  for (const line of ['scr', 'dscr covenant', 'tax dscr']) expect(finds(line), line).toBe(false);
});

import { expect, test } from 'vitest';
import { readArguments } from './readArguments.ts';

const command = (...args: string[]) => {
  const read = readArguments(args);
  return read.ok ? read.command : read.problem;
};

test('each command is understood with its files and options', () => {
  expect(command('new', 'a.switchyard', '--sample', 'demo')).toEqual({
    name: 'new',
    file: 'a.switchyard',
    sample: 'demo',
  });
  expect(command('import', 'a.switchyard', 'b.csv')).toEqual({
    name: 'import',
    file: 'a.switchyard',
    csv: 'b.csv',
  });
  expect(command('evaluate', 'a.json', '--lines', 'site.rent, site.noi', '--lines=site.rent')).toEqual({
    name: 'evaluate',
    file: 'a.json',
    state: { scenario: null, changes: [] },
    lines: ['site.rent', 'site.noi'],
  });
  expect(command('export', 'a.json', 'OUT.PDF')).toEqual({
    name: 'export',
    file: 'a.json',
    out: 'OUT.PDF',
    format: 'pdf',
  });
  expect(command('sensitivity', 'a.json')).toEqual({
    name: 'sensitivity',
    file: 'a.json',
    metric: 'npv',
    site: null,
    rule: { kind: 'usual' },
    state: { scenario: null, changes: [] },
  });
  const asked = ['--metric', 'dscr', '--site', 'Corsicana', '--range', '15%'];
  expect(command('sensitivity', 'a.json', ...asked)).toMatchObject({
    metric: 'dscr',
    site: 'Corsicana',
    rule: { kind: 'part', part: 0.15 },
  });
  expect(command('check', 'a.json')).toEqual({
    name: 'check',
    file: 'a.json',
    state: { scenario: null, changes: [] },
  });
  expect(command('schema')).toEqual({ name: 'schema' });
  expect(command('--help')).toEqual({ name: 'help', about: null });
  expect(command('evaluate', '--help')).toEqual({ name: 'help', about: 'evaluate' });
});

test.each([
  [[], 'Which command?'],
  [['evaluat'], 'There is no command "evaluat"'],
  [['evaluate'], '"evaluate" takes one file, not 0'],
  [['import', 'a'], '"import" takes two files, not 1'],
  [['check', 'a', 'b'], '"check" takes one file, not 2'],
  [['schema', 'a'], '"schema" takes no file, not 1'],
  [['new', 'a', '--sample', 'mars'], 'There is no sample "mars"'],
  [
    ['sensitivity', 'a', '--metric', 'luck'],
    'There is no metric "luck": npv, gain, irr, irr-after-debt, peak-equity, dscr',
  ],
  [['sensitivity', 'a', '--range', 'wide'], 'The range is "usual", or a part up to 100 % as in 10%'],
  [['check', 'a', '--site', 'x'], '"check" has no option --site'],
  [['new', 'a', '--lines', 'x'], '"new" has no option --lines'],
  [['simulate', 'a', '--trials', '-5'], '--trials is a whole number from 1 to 4294967296'],
  [['simulate', 'a', '--trials', '--json'], '--trials needs a value'],
  [['simulate', 'a', '--trials'], '--trials needs a value'],
  [['evaluate', 'a', '--nope'], "Unknown option '--nope'"],
  [['export', 'a', 'b.docx'], 'The export ends in .pdf, .xlsx, .json or .csv'],
])('%j is refused with a reason', (args, problem) => {
  expect(command(...args)).toBe(problem);
});

test('a refusal is answered as an object where that was asked for', () => {
  expect(readArguments(['--json', 'evaluate', '--colour'])).toMatchObject({ ok: false, isJson: true });
  expect(readArguments(['evaluate', '--colour'])).toMatchObject({ ok: false, isJson: false });
});

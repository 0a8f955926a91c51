import { describe, expect, it } from 'vitest';
import { choiceLabel, choiceLabels, readChoice } from './choice.ts';
import { type FieldSpec, fieldTables, siteFields } from './fields.ts';

const { commercialModel, amortisation } = siteFields;

describe('a choice', () => {
  it('is read by value or name, whatever its case and marks', () => {
    for (const text of ['poweredShell', 'Powered shell', ' POWERED-SHELL ', 'powered_shell'])
      expect(readChoice(text, commercialModel), text).toBe('poweredShell');
    expect(readChoice('colocation modified gross', commercialModel)).toBe('modifiedGross');
    for (const text of ['', 'shell', 'gross', 'buildToSuitNNN2'])
      expect(readChoice(text, commercialModel), text).toBeNull();
  });

  it('is shown by its name; a value from elsewhere as it stands', () => {
    expect(choiceLabel(amortisation, 'sculpted')).toBe('Sculpted to NOI');
    expect(choiceLabel(amortisation, 'balloon')).toBe('balloon');
  });

  it('lists its names so that they can be told apart', () => {
    expect(choiceLabels(amortisation)).toBe('Level payments, Sculpted to NOI');
    expect(choiceLabels(commercialModel)).toContain('Build-to-suit, NNN; Colocation, modified gross; ');
  });

  it('has no two options that read alike, in any input', () => {
    for (const spec of Object.values(fieldTables).flatMap((table) => Object.values<FieldSpec>(table)))
      for (const { value, label } of spec.options ?? [])
        expect([readChoice(value, spec), readChoice(label, spec)], spec.label).toEqual([value, value]);
  });
});

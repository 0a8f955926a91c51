import { describe, expect, it } from 'vitest';
import { yearMonth } from '../domain/months.ts';
import { parseMonth } from './monthText.ts';

const ready = { label: 'Ready for service' };
const now = yearMonth('2027-06');
const value = (text: string) => parseMonth(text, ready, now);

describe('a typed month', () => {
  it('is read however people write months', () => {
    for (const text of ['2028-09', 'Sep 2028', 'september 2028', '9/2028', '09.2028', 'Q3 2028'])
      expect(value(text), text).toMatchObject({ ok: true, value: '2028-09' });
  });

  it('moves the present month', () => {
    expect(value('+3')).toEqual({ ok: true, value: '2027-09', note: 'Jun 2027 becomes Sep 2027' });
    expect(value('-7 months')).toMatchObject({ ok: true, value: '2026-11' });
    expect(value('−1')).toMatchObject({ ok: true, value: '2027-05' });
  });

  it('is refused with what to write instead', () => {
    for (const text of ['soon', '13/2027', '2027-13', '120 MW', '=A1'])
      expect(value(text), text).toEqual({
        ok: false,
        message: `"${text}" is not a month: write Jun 2027, 2027-06 or +3`,
      });
  });

  it('may be empty only where the field may', () => {
    expect(value('')).toEqual({ ok: false, message: 'Ready for service needs a month' });
    expect(parseMonth('', { label: 'Contracted from', nullable: true }, now)).toEqual({
      ok: true,
      value: null,
    });
    expect(parseMonth('+2', { label: 'Contracted from', nullable: true }, null)).toMatchObject({ ok: false });
  });
});

import { choiceLabels, readChoice } from '../domain/choice.ts';
import type { FieldSpec } from '../domain/fields.ts';
import { type CellReading, empty, isEmptyCell, read, unread } from './cell.ts';

/** Reads a cell of a choice, by the stored value or the name of an option. A remark in brackets is kept. */
export function readChoiceCell(text: string, spec: FieldSpec): CellReading<string> {
  const cell = text.trim();
  const whole = readChoice(cell, spec);
  if (whole !== null) return read(whole);
  if (isEmptyCell(cell)) return empty;
  const remark = /^([^()]+?)\s*\((.*)\)$/.exec(cell);
  const before = remark ? readChoice(remark[1] ?? '', spec) : null;
  return before === null
    ? unread(`none of: ${choiceLabels(spec)}`)
    : read(before, [`remark "${remark?.[2] ?? ''}" kept, not counted`]);
}

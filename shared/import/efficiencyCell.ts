import type { FieldSpec } from '../domain/fields.ts';
import { type CellReading, empty, isEmptyCell, unread } from './cell.ts';
import { readNumberCell } from './numberCell.ts';

const hashrate = /(\d[\d.,]*)\s*([EP])H(?:\/s)?/i;

/**
 * Reads a cell of fleet efficiency. A hashrate is no efficiency: it is kept as text, with what it would
 * mean if all energised power stood behind it (MW per EH/s is J/TH), for whoever wants to enter that.
 */
export function readEfficiencyCell(
  text: string,
  spec: FieldSpec,
  headingUnit: string,
  energisedMw: number | null,
): CellReading<number> {
  if (isEmptyCell(text)) return empty;
  const found = hashrate.exec(text);
  if (!found) {
    const reading = readNumberCell(text, spec, headingUnit, 'upper');
    return reading.kind === 'unread' && !/\d/.test(text) ? unread('words, no efficiency') : reading;
  }
  const eh = Number((found[1] ?? '').replace(/,/g, '')) / (found[2]?.toUpperCase() === 'P' ? 1_000 : 1);
  const check =
    energisedMw !== null && energisedMw > 0 && eh > 0
      ? `; with all ${energisedMw} MW behind it, it would mean ${(energisedMw / eh).toFixed(1)} J/TH at the meter`
      : '';
  return unread(`a hashrate, not an efficiency${check}`);
}

import { textWidth } from '../../../../shared/deck/textWidth.ts';

/** A label that stands above the bar, wanted at `x` and written towards `side`. */
export interface WantedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly side: 'left' | 'right';
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Left end. */
  readonly x: number;
  readonly row: number;
}

const size = 11;
const gap = 8;

/**
 * Places labels in two rows above the bar, the first one in the list first: on its own side in the row
 * next to the bar, else on the other side, else in the upper row. One that fits nowhere is left out; what
 * it says is in the description of the bar.
 */
export function placeLabels(wanted: readonly WantedLabel[], left: number, right: number): PlacedLabel[] {
  const placed: (PlacedLabel & { readonly end: number })[] = [];
  for (const label of wanted) {
    const width = textWidth(label.text, { size });
    const sides =
      label.side === 'left' ? [label.x - width - 5, label.x + 5] : [label.x + 5, label.x - width - 5];
    const spot = [0, 1]
      .flatMap((row) => sides.map((x) => ({ row, x: Math.min(right - width, Math.max(left, x)) })))
      .find(
        ({ row, x }) =>
          x >= left &&
          !placed.some((other) => other.row === row && x < other.end + gap && other.x < x + width + gap),
      );
    if (spot && width <= right - left)
      placed.push({ id: label.id, text: label.text, ...spot, end: spot.x + width });
  }
  return placed.map(({ end: _end, ...label }) => label);
}

/** The texts of `choices`, longest first, of which the first that is at most `room` wide is taken; or none. */
export function fittingText(
  choices: readonly string[],
  room: number,
  face: { readonly size: number; readonly weight?: 400 | 600 },
): string | null {
  return choices.find((text) => textWidth(text, face) <= room) ?? null;
}

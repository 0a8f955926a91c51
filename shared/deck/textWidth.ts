/**
 * How wide text will be, without a screen: labels in charts are placed and tables paged before anything is
 * drawn. Advance widths of IBM Plex Sans in thousandths of the font size, tabular figures, for U+0020 to
 * U+007E; measured from the bundled font.
 */
const regular =
  '236 284 419 713 598 927 694 242 335 335 450 600 272 399 272 275 600 600 600 600 600 600 600 600 600 600 292 292 600 600 600 477 891 655 653 609 671 583 559 695 707 400 504 634 501 812 707 708 606 708 640 572 593 678 614 896 613 593 580 317 383 317 600 565 600 534 580 498 580 549 324 530 568 250 250 527 268 873 568 560 580 580 367 482 343 568 492 768 507 499 464 343 314 343 600';
const semibold =
  '236 309 471 656 600 960 713 260 337 337 556 600 299 402 299 285 600 600 600 600 600 600 600 600 600 600 319 319 600 600 600 493 899 682 663 630 689 600 577 712 719 423 536 678 521 817 719 712 641 712 664 599 596 689 643 952 655 632 599 329 437 329 600 559 600 559 600 508 600 558 353 550 588 275 275 562 288 888 588 563 600 600 393 493 368 588 524 819 544 524 502 363 376 363 600';

const tables = {
  400: regular.split(' ').map(Number),
  600: semibold.split(' ').map(Number),
} as const;

/** Characters outside the table, and those that the font takes from another one, are counted wide. */
const otherCharacter = 700;
const wideCharacter = 1000;
/** Width axis at 85 against 100, the widest of its ratios. */
const condensedRatio = 0.945;

export interface TextFace {
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly isCondensed?: boolean;
}

/** Width of `text` in the unit of `face.size`. */
export function textWidth(text: string, face: TextFace): number {
  const table = tables[face.weight ?? 400];
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x2212 || code === 0x2013 || code === 0xd7) sum += 600;
    else if (code === 0xb7) sum += 340;
    else sum += table[code - 32] ?? (code > 0x24f ? wideCharacter : otherCharacter);
  }
  return (sum / 1000) * face.size * (face.isCondensed ? condensedRatio : 1);
}

/** `text` broken at spaces into lines no wider than `width`; a longer word has a line of its own. */
export function wrapText(text: string, width: number, face: TextFace): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, face) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** Lines that `text` takes in a column that also breaks words too long for it. */
export function lineCount(text: string, width: number, face: TextFace): number {
  return wrapText(text, width, face).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, face) / width - 0.001)),
    0,
  );
}

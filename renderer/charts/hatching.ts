/**
 * Hatches, dots and level lines as plain paths, cut to their rectangle: an SVG pattern would be turned into a
 * bitmap when printed. Lines stand on one grid of the whole chart, so that neighbours join.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Lines at 45 degrees, rising (`/`) or falling (`\`), `gap` apart as measured across them. */
export function hatchPath(box: Box, direction: 'rising' | 'falling', gap: number): string {
  const { x, y, width, height } = box;
  if (width <= 0 || height <= 0) return '';
  const step = gap * Math.SQRT2;
  const parts: string[] = [];
  if (direction === 'rising') {
    // x + y = c
    for (let c = Math.ceil((x + y) / step) * step; c < x + width + y + height; c += step) {
      const x1 = Math.max(x, c - (y + height));
      const x2 = Math.min(x + width, c - y);
      if (x2 > x1) parts.push(`M${n(x1)} ${n(c - x1)}L${n(x2)} ${n(c - x2)}`);
    }
  } else {
    // y - x = c
    for (let c = Math.ceil((y - x - width) / step) * step; c < y + height - x; c += step) {
      const x1 = Math.max(x, y - c);
      const x2 = Math.min(x + width, y + height - c);
      if (x2 > x1) parts.push(`M${n(x1)} ${n(x1 + c)}L${n(x2)} ${n(x2 + c)}`);
    }
  }
  return parts.join('');
}

/** Round dots `gap` apart, drawn as the round caps of strokes without length. */
export function dotsPath(box: Box, gap: number): string {
  const parts: string[] = [];
  const inset = 1;
  for (let y = Math.ceil((box.y + inset) / gap) * gap; y <= box.y + box.height - inset; y += gap)
    for (let x = Math.ceil((box.x + inset) / gap) * gap; x <= box.x + box.width - inset; x += gap)
      parts.push(`M${n(x)} ${n(y)}h.01`);
  return parts.join('');
}

/** Level lines `gap` apart. */
export function levelPath(box: Box, gap: number): string {
  const parts: string[] = [];
  for (let y = Math.ceil((box.y + 1) / gap) * gap; y <= box.y + box.height - 1; y += gap)
    parts.push(`M${n(box.x)} ${n(y)}h${n(box.width)}`);
  return parts.join('');
}

/** Rectangles that labels must not cover, and the search for a free place beside a point. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly id: string;
  /** The point and the radius of the mark around it. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Rect {
  readonly id: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(a: Rect, frame: Rect): boolean {
  return (
    a.x >= frame.x &&
    a.y >= frame.y &&
    a.x + a.width <= frame.x + frame.width &&
    a.y + a.height <= frame.y + frame.height
  );
}

/** Places beside a mark, best first: right, left, above, below, then the corners. */
const directions = [
  { dx: 1, dy: 0 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
  { dx: 0, dy: 1 },
  { dx: 0.75, dy: -0.75 },
  { dx: -0.75, dy: -0.75 },
  { dx: 0.75, dy: 0.75 },
  { dx: -0.75, dy: 0.75 },
] as const;

/**
 * Labels that fit inside `frame` without covering each other or anything of `taken`, in the order of
 * `requests`: the first asked for is the first served. A label without a free place is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Rect[],
  frame: Rect,
): readonly PlacedLabel[] {
  const used: Rect[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const label = findPlace(request, used, frame);
    if (!label) continue;
    placed.push(label);
    used.push({ x: label.x - 2, y: label.y, width: label.width + 4, height: label.height });
  }
  return placed;
}

function findPlace(request: LabelRequest, used: readonly Rect[], frame: Rect): PlacedLabel | null {
  for (const distance of [3, 9]) {
    for (const { dx, dy } of directions) {
      const reach = request.radius + distance;
      const px = request.x + dx * reach;
      const py = request.y + dy * reach;
      const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
      const x = anchor === 'start' ? px : anchor === 'end' ? px - request.width : px - request.width / 2;
      const y = dy === 0 ? py - request.height / 2 : dy < 0 ? py - request.height : py;
      const label = { id: request.id, x, y, width: request.width, height: request.height, anchor } as const;
      if (inside(label, frame) && !used.some((other) => overlaps(label, other))) return label;
    }
  }
  return null;
}

import { type Box, dotsPath, hatchPath, levelPath } from './hatching.ts';

/** What a filled area means. Colour, pattern and order are the same everywhere. */
export type Meaning = 'ai' | 'mining' | 'reserved' | 'unused' | 'loss' | 'gain' | 'neutral';

interface MarkProps extends Box {
  readonly meaning: Meaning;
  /** Level lines over mining, as on screen; slides leave it solid. */
  readonly hasLevels?: boolean;
  /** An edge around what is not solid; not where many such bars stand side by side. */
  readonly hasOutline?: boolean;
}

const patternFrom = 4;

/** One bar of a chart with the fill and pattern of its meaning. */
export function Mark({ meaning, hasLevels = false, hasOutline = true, ...box }: MarkProps) {
  const { x, y, width, height } = box;
  if (height <= 0 || width <= 0) return null;
  const rect = (fill: string) => <rect x={x} y={y} width={width} height={height} fill={fill} />;
  const isPatterned = height >= patternFrom && width >= patternFrom;
  switch (meaning) {
    case 'ai':
      return rect('var(--ai-fill)');
    case 'gain':
      return rect('var(--gain-fill)');
    case 'neutral':
      return rect('var(--ink2)');
    case 'mining':
      return (
        <>
          {rect('var(--mining-fill)')}
          {hasLevels ? (
            <path
              d={levelPath(box, 6)}
              stroke="var(--panel)"
              strokeOpacity={0.3}
              strokeWidth={0.7}
              fill="none"
            />
          ) : null}
        </>
      );
    case 'loss':
      return (
        <>
          {rect('var(--loss-fill)')}
          {isPatterned ? (
            <path
              d={hatchPath(box, 'falling', 5)}
              stroke="var(--panel)"
              strokeOpacity={0.55}
              strokeWidth={1}
              fill="none"
            />
          ) : null}
        </>
      );
    case 'reserved':
      return (
        <>
          {rect(isPatterned ? 'var(--panel)' : 'var(--reserved-fill)')}
          {isPatterned ? (
            <path d={hatchPath(box, 'rising', 5)} stroke="var(--reserved-fill)" strokeWidth={2} fill="none" />
          ) : null}
          {isPatterned && hasOutline ? <Outline {...box} /> : null}
        </>
      );
    case 'unused':
      return (
        <>
          {rect('var(--panel)')}
          {isPatterned ? (
            <path
              d={dotsPath(box, 5)}
              stroke="var(--reserved-fill)"
              strokeWidth={1.8}
              strokeLinecap="round"
              fill="none"
            />
          ) : null}
          {hasOutline || !isPatterned ? <Outline {...box} /> : null}
        </>
      );
  }
}

function Outline({ x, y, width, height }: Box) {
  const inset = Math.min(0.5, height / 2, width / 2);
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(0, width - 2 * inset)}
      height={Math.max(0, height - 2 * inset)}
      fill="none"
      stroke="var(--reserved-fill)"
      strokeWidth={0.8}
    />
  );
}

/** A small sample of a meaning with its word, for legends. */
export function LegendItem({
  meaning,
  label,
  x,
  y,
  size,
}: {
  readonly meaning: Meaning;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  return (
    <g>
      <Mark meaning={meaning} x={x} y={y - size * 0.8} width={size + 2} height={size - 1} />
      <text x={x + size + 8} y={y} fontSize={size}>
        {label}
      </text>
    </g>
  );
}

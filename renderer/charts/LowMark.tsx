import type { ReactNode } from 'react';
import { textWidth } from '../../shared/deck/textWidth.ts';

/** The lowest point of a curve, ringed, with its words under it, kept between `left` and `right`. */
export function LowMark(props: {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}): ReactNode {
  const { x, y, label, left, right, size } = props;
  const half = textWidth(label, { size, weight: 600 }) / 2;
  return (
    <>
      <circle cx={x} cy={y} r={4} fill="var(--panel)" stroke="var(--loss-fill)" strokeWidth={1.8} />
      <text
        x={Math.min(right - half, Math.max(left + half + 2, x))}
        y={y + size + 6}
        textAnchor="middle"
        fontSize={size}
        fontWeight={600}
        className="halo tone-loss"
      >
        {label}
      </text>
    </>
  );
}

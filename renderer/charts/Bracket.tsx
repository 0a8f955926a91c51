import { textWidth } from '../../shared/deck/textWidth.ts';

/** A bracket under columns with its label in the middle, kept between `low` and `high`. */
export function Bracket({
  from,
  to,
  y,
  label,
  size,
  tone,
  low,
  high,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label: string;
  readonly size: number;
  readonly tone: 'ai' | 'mining' | 'loss' | 'gain';
  readonly low: number;
  readonly high: number;
}) {
  const half = textWidth(label, { size, weight: 600 }) / 2;
  const middle = Math.min(high - half, Math.max(low + half, (from + to) / 2));
  return (
    <g>
      <path
        d={`M${from} ${y - 4}V${y}H${to}V${y - 4}`}
        fill="none"
        stroke={`var(--${tone}-fill)`}
        strokeWidth={1.3}
      />
      <text
        x={middle}
        y={y + size + 3}
        textAnchor="middle"
        fontSize={size}
        fontWeight={600}
        className={`tone-${tone}`}
      >
        {label}
      </text>
    </g>
  );
}

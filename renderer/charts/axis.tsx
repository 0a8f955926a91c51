import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber } from '../../shared/domain/format.ts';

export interface ValueScale {
  /** Position on screen of a value. */
  (value: number): number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

/** A scale from `bottom` to `top` px over round values that contain `low`, `high` and zero. */
export function valueScale(
  low: number,
  high: number,
  bottom: number,
  top: number,
  count = Math.max(3, Math.min(6, Math.round((bottom - top) / 55))),
): ValueScale {
  const from = Math.min(0, low);
  const to = Math.max(0, high);
  const scale = scaleLinear()
    .domain(from === to ? [0, 1] : [from, to])
    .nice(10)
    .range([bottom, top]);
  const ticks = scale.ticks(count);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  return Object.assign((value: number) => scale(value), { ticks, decimals });
}

/** Room that the labels of a scale need at its left. */
export function axisRoom(scale: ValueScale, size: number): number {
  return Math.max(...scale.ticks.map((tick) => textWidth(formatNumber(tick, scale.decimals), { size }))) + 8;
}

/** Hairlines with their values, or what `write` makes of them; zero is darker. */
export function ValueAxis({
  scale,
  left,
  right,
  size,
  write = (tick) => formatNumber(tick, scale.decimals),
}: {
  readonly scale: ValueScale;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly write?: (tick: number) => string;
}) {
  return (
    <g>
      {scale.ticks.map((tick) => {
        const y = Math.round(scale(tick)) + 0.5;
        return (
          <g key={tick}>
            <path d={`M${left} ${y}H${right}`} className={tick === 0 ? 'zero-line' : 'grid-line'} />
            <text x={left - 6} y={y + size * 0.34} textAnchor="end" fontSize={size} className="axis-label">
              {write(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A scale of shares of one between `bottom` and `top` px; `full` is the share at the top. */
export function shareScale(ticks: readonly number[], bottom: number, top: number, full = 1): ValueScale {
  return Object.assign((share: number) => bottom - (share / full) * (bottom - top), { ticks, decimals: 2 });
}

export interface TimeLabel {
  readonly text: string;
  readonly x: number;
}

/** Those of `labels` that stand clear of each other: every one, every second, every fifth. */
export function clearLabels(labels: readonly TimeLabel[], size: number): readonly TimeLabel[] {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label.text, { size }))) + size * 0.9;
  for (const every of [1, 2, 5, 10, 20]) {
    const kept = labels.filter((_, index) => index % every === 0);
    const second = kept[1];
    const first = kept[0];
    if (!first || !second || second.x - first.x >= widest) return kept;
  }
  return labels.slice(0, 1);
}

/** Labels in a row under what they name. */
export function AxisLabels({
  labels,
  y,
  size,
}: {
  readonly labels: readonly TimeLabel[];
  /** Where their letters stand. */
  readonly y: number;
  readonly size: number;
}) {
  return labels.map((label) => (
    <text key={label.text} x={label.x} y={y} textAnchor="middle" fontSize={size} className="axis-label">
      {label.text}
    </text>
  ));
}

/** Year labels for columns: in the middle of the columns of the year. */
export function yearLabels(
  columns: readonly { readonly year: number }[],
  left: number,
  step: number,
): TimeLabel[] {
  const labels: TimeLabel[] = [];
  let start = 0;
  columns.forEach((column, index) => {
    if (columns[index + 1]?.year === column.year) return;
    const count = index - start + 1;
    const middle = left + (start + count / 2) * step;
    // A year cut to its last quarter has no room for its name.
    if (count > 1 || step > 34) labels.push({ text: String(column.year), x: middle });
    start = index + 1;
  });
  return labels;
}

/** Text positions along a line, moved apart so that none is closer than `gap`; order is kept. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, low, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const limit = index === placed.length - 1 ? high : (placed[index + 1] ?? high) - gap;
    placed[index] = Math.min(placed[index] ?? 0, limit);
  }
  const result: number[] = [];
  order.forEach(({ index }, at) => {
    result[index] = placed[at] ?? 0;
  });
  return result;
}

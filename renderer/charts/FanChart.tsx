import { area, line } from 'd3-shape';
import type { FanPoint, FanSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber } from '../../shared/domain/format.ts';
import { axisRoom, spread, ValueAxis, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { LowMark } from './LowMark.tsx';
import { YearAxis } from './YearAxis.tsx';

const percentiles = ['p95', 'p75', 'p50', 'p25', 'p5'] as const;

/** Bands of what futures have in cash by month, their median, and the deepest point of the lower edge. */
export function FanChart({ spec, width, height, setting = 'panel', withTable = true }: ChartProps<FanSpec>) {
  const type = lettering[setting];
  const { points, decimals, low } = spec;
  const months = Math.max(1, points.at(-1)?.t ?? 1);
  const bottom = height - type.axis - 8;
  const scale = valueScale(
    Math.min(0, ...points.map(({ p5 }) => p5)),
    Math.max(0, ...points.map(({ p95 }) => p95)),
    bottom - (low ? type.label + 6 : 0),
    type.strong + 2,
  );
  const left = axisRoom(scale, type.axis);
  const end = points.at(-1);
  const endTexts = percentiles.map((p) => `${p.toUpperCase()} ${formatNumber(end?.[p] ?? 0, decimals)}`);
  const gutter = Math.max(...endTexts.map((text) => textWidth(text, { size: type.label, weight: 600 })));
  const right = width - gutter - 12;
  const x = (t: number): number => left + (t / months) * (right - left);
  const band = (from: keyof FanPoint, to: keyof FanPoint): string =>
    area<FanPoint>()
      .x(({ t }) => x(t))
      .y0((point) => scale(point[from]))
      .y1((point) => scale(point[to]))
      .digits(1)([...points]) ?? '';
  const median =
    line<FanPoint>()
      .x(({ t }) => x(t))
      .y(({ p50 }) => scale(p50))
      .digits(1)([...points]) ?? '';
  const endY = spread(
    percentiles.map((p) => scale(end?.[p] ?? 0) + type.label * 0.35),
    type.label + 3,
    type.label,
    bottom,
  );
  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <path d={band('p5', 'p95')} className="fan-outer" />
      <path d={band('p25', 'p75')} className="fan-inner" />
      <ValueAxis scale={scale} left={left} right={right} size={type.axis} />
      <YearAxis {...spec} months={months} x={x} left={left} baseline={bottom} size={type.axis} />
      <path d={median} fill="none" stroke="var(--ink)" strokeWidth={2.2} strokeLinejoin="round" />
      {low && (
        <g>
          <LowMark
            x={x(low.t)}
            y={scale(low.value)}
            label={low.label}
            left={left}
            right={right}
            size={type.label}
          />
        </g>
      )}
      {percentiles.map((p, index) => (
        <text
          key={p}
          x={right + 8}
          y={endY[index] ?? 0}
          fontSize={type.label}
          className={p === 'p50' ? 'strong' : 'tone-muted'}
        >
          {endTexts[index]}
        </text>
      ))}
    </ChartFigure>
  );
}

import { area } from 'd3-shape';
import type { MonthlyChanceSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatPercent } from '../../shared/domain/format.ts';
import { shareScale, ValueAxis } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { YearAxis } from './YearAxis.tsx';

/** A chance by month as an area, with its highest month. */
export function MonthlyChanceChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
}: ChartProps<MonthlyChanceSpec>) {
  const type = lettering[setting];
  const { chances, high } = spec;
  const months = Math.max(1, chances.length - 1);
  const top = type.label + 8;
  const bottom = height - type.axis - 8;
  const most = Math.max(...chances);
  const limit = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].find((step) => step >= most) ?? 1;
  const left = textWidth('100 %', { size: type.axis }) + 8;
  const right = width - 8;
  const x = (t: number): number => left + (t / months) * (right - left);
  const y = shareScale([0, limit / 2, limit], bottom, top, limit);
  const half = high ? textWidth(high.label, { size: type.label, weight: 600 }) / 2 : 0;
  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis
        scale={y}
        left={left}
        right={right}
        size={type.axis}
        write={(chance) => formatPercent(chance, limit < 0.1 ? 1 : 0)}
      />
      <path
        d={
          area<number>()
            .x((_, t) => x(t))
            .y0(bottom)
            .y1((chance) => y(chance))
            .digits(1)([...chances]) ?? ''
        }
        fill="var(--loss-fill)"
        fillOpacity={0.85}
      />
      <YearAxis {...spec} months={months} x={x} left={left} baseline={bottom} size={type.axis} />
      {high && (
        <text
          x={Math.min(right - half, Math.max(left + half, x(high.t)))}
          y={Math.max(type.label, y(chances[high.t] ?? 0) - 5)}
          textAnchor="middle"
          fontSize={type.label}
          fontWeight={600}
          className="halo tone-loss"
        >
          {high.label}
        </text>
      )}
    </ChartFigure>
  );
}

import { line } from 'd3-shape';
import type { CashColumnsSpec, CashPeriod } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber } from '../../shared/domain/format.ts';
import { AxisLabels, axisRoom, clearLabels, ValueAxis, valueScale, yearLabels } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { LegendItem, Mark, type Meaning } from './marks.tsx';

const causes = [
  { key: 'mining', meaning: 'mining', label: 'Mining' },
  { key: 'lease', meaning: 'ai', label: 'Leases, GPU cloud' },
  { key: 'asicSale', meaning: 'reserved', label: 'Machines sold' },
  { key: 'other', meaning: 'neutral', label: 'Prepaid, sales' },
  { key: 'capex', meaning: 'loss', label: 'Building' },
] as const satisfies readonly { key: keyof CashPeriod; meaning: Meaning; label: string }[];

/** Cash by cause in columns, and beneath it, on the same time, what has come together so far. */
export function CashColumns({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
}: ChartProps<CashColumnsSpec>) {
  const type = lettering[setting];
  const { periods, decimals } = spec;
  const legendHeight = type.label + 10;
  const bottom = height - type.axis - 8;
  const split = legendHeight + (bottom - legendHeight) * 0.54;
  const between = type.label + 14;
  const sumOf = (period: CashPeriod, side: (value: number) => number): number =>
    causes.reduce((sum, cause) => sum + side(period[cause.key]), 0);
  const ups = periods.map((period) => sumOf(period, (value) => Math.max(0, value)));
  const downs = periods.map((period) => sumOf(period, (value) => Math.min(0, value)));
  const upper = valueScale(Math.min(0, ...downs), Math.max(0, ...ups), split - 4, legendHeight + 4);
  const lower = valueScale(
    Math.min(0, ...spec.cumulative),
    Math.max(0, ...spec.cumulative),
    bottom - (spec.low ? type.label + 4 : 2),
    split + between,
    3,
  );
  const left = Math.max(axisRoom(upper, type.axis), axisRoom(lower, type.axis));
  const endText = formatNumber(spec.cumulative.at(-1) ?? 0, decimals);
  const right = width - textWidth(endText, { size: type.label, weight: 600 }) - 12;
  const step = (right - left) / Math.max(1, periods.length);
  const barWidth = Math.max(1, Math.min(48, step * 0.76));
  const xOf = (t: number): number => {
    const index = periods.findIndex((period) => t <= period.to);
    const period = periods[index];
    if (!period) return right;
    return left + (index + (t - period.from + 1) / (period.to - period.from + 1)) * step;
  };
  const shownCauses = causes.filter((cause) => periods.some((period) => period[cause.key] !== 0));
  let legendX = left;
  const curve =
    line<number>()
      .x((_, t) => xOf(t))
      .y((value) => lower(value))
      .digits(1)([...spec.cumulative]) ?? '';
  const low = spec.low;
  const lowText = low ? `Low ${formatNumber(low.value, decimals)} in ${low.label}` : '';
  const lowHalf = textWidth(lowText, { size: type.label, weight: 600 }) / 2;

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      {shownCauses.map((cause) => {
        const x = legendX;
        legendX += textWidth(cause.label, { size: type.label }) + type.label + 26;
        return (
          <LegendItem
            key={cause.key}
            meaning={cause.meaning}
            label={cause.label}
            x={x}
            y={type.label}
            size={type.label}
          />
        );
      })}
      <ValueAxis scale={upper} left={left} right={right} size={type.axis} />
      {periods.map((period, index) => {
        const x = left + (index + 0.5) * step - barWidth / 2;
        let up = 0;
        let down = 0;
        return (
          <g key={period.label}>
            {causes.map((cause) => {
              const value = period[cause.key];
              if (value === 0) return null;
              const from = value > 0 ? up : down;
              if (value > 0) up += value;
              else down += value;
              const y = Math.min(upper(from), upper(from + value));
              return (
                <Mark
                  key={cause.key}
                  meaning={cause.meaning}
                  x={x}
                  y={y}
                  width={barWidth}
                  height={Math.abs(upper(from + value) - upper(from))}
                />
              );
            })}
          </g>
        );
      })}
      <text x={left} y={split + between - type.label * 0.6} fontSize={type.label} className="strong">
        Cumulative
      </text>
      <ValueAxis scale={lower} left={left} right={right} size={type.axis} />
      <path d={curve} fill="none" stroke="var(--ink)" strokeWidth={2.2} strokeLinejoin="round" />
      {low ? (
        <g>
          <circle
            cx={xOf(low.t)}
            cy={lower(low.value)}
            r={4}
            fill="var(--panel)"
            stroke="var(--loss-fill)"
            strokeWidth={1.8}
          />
          <text
            x={Math.min(right - lowHalf, Math.max(left + lowHalf, xOf(low.t)))}
            y={lower(low.value) + type.label + 6}
            textAnchor="middle"
            fontSize={type.label}
            fontWeight={600}
            className="halo tone-loss"
          >
            {lowText}
          </text>
        </g>
      ) : null}
      <text
        x={right + 6}
        y={lower(spec.cumulative.at(-1) ?? 0) + type.label * 0.35}
        fontSize={type.label}
        className="strong"
      >
        {endText}
      </text>
      <AxisLabels
        labels={clearLabels(yearLabels(periods, left, step), type.axis)}
        y={bottom + type.axis + 5}
        size={type.axis}
      />
    </ChartFigure>
  );
}

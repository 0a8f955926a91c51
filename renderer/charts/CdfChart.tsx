import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { CdfSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber, formatPercent } from '../../shared/domain/format.ts';
import { AxisLabels, clearLabels, shareScale, ValueAxis } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';

/** Shares of futures that end at or below an amount: NPV in ink, gain dashed, zero as a rule. */
export function CdfChart({ spec, width, height, setting = 'panel', withTable = true }: ChartProps<CdfSpec>) {
  const type = lettering[setting];
  const top = 6;
  const bottom = height - type.axis - 8;
  const left = textWidth('100 %', { size: type.axis }) + 8;
  const right = width - 8;
  const all = spec.curves.flatMap(({ percentiles }) => percentiles);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = scaleLinear()
    .domain(high > low ? [low, high] : [low - 1, low + 1])
    .range([left, right]);
  const y = shareScale([0, 0.25, 0.5, 0.75, 1], bottom, top);
  // Each name stands on the side where the other curve is not.
  const median = (percentiles: readonly number[]): number => percentiles[49] ?? 0;
  const leftmost = spec.curves.reduce((least, curve) =>
    median(curve.percentiles) < median(least.percentiles) ? curve : least,
  );
  const isLeft = (id: string): boolean => id === leftmost.id;
  const zero = x(0);
  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis
        scale={y}
        left={left}
        right={right}
        size={type.axis}
        write={(share) => formatPercent(share, 0)}
      />
      {zero > left && zero < right && (
        <path d={`M${zero} ${top}V${bottom}`} stroke="var(--loss-fill)" strokeDasharray="2 3" fill="none" />
      )}
      {spec.curves.map(({ id, label, percentiles }) => (
        <g key={id}>
          <path
            d={
              line<number>()
                .x((value) => x(value))
                .y((_, i) => y((i + 1) / 100))
                .digits(1)([...percentiles]) ?? ''
            }
            fill="none"
            stroke={id === 'plan' ? 'var(--ink)' : 'var(--gain-fill)'}
            strokeWidth={id === 'plan' ? 2.2 : 2}
            strokeDasharray={id === 'plan' ? undefined : '7 3'}
          />
          <text
            x={
              isLeft(id)
                ? x(percentiles[59] ?? 0) - 8
                : Math.min(
                    right - textWidth(label, { size: type.label, weight: 600 }),
                    x(percentiles[39] ?? 0) + 10,
                  )
            }
            y={y(isLeft(id) ? 0.6 : 0.4) + type.label * 0.35}
            textAnchor={isLeft(id) ? 'end' : 'start'}
            fontSize={type.label}
            fontWeight={600}
            className={id === 'plan' ? 'halo strong' : 'halo tone-gain'}
          >
            {label}
          </text>
        </g>
      ))}
      <AxisLabels
        labels={clearLabels(
          x
            .ticks(Math.max(2, Math.round(width / 90)))
            .map((tick) => ({ text: formatNumber(tick, spec.decimals), x: x(tick) })),
          type.axis,
        ).filter((label) => label.x + textWidth(label.text, { size: type.axis }) / 2 <= width)}
        y={bottom + type.axis + 5}
        size={type.axis}
      />
    </ChartFigure>
  );
}

import { scaleLinear } from 'd3-scale';
import type { HistogramSpec } from '../../shared/deck/charts/chartSpec.ts';
import { formatNumber, formatSigned } from '../../shared/domain/format.ts';
import { axisRoom, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';

/** Shares of futures by outcome: losses hatched, so that they are told apart without hue. */
export function HistogramChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
}: ChartProps<HistogramSpec>) {
  const type = lettering[setting];
  const { bins, marks } = spec;
  const bottom = height - type.axis - 8;
  const top = type.label + 12;
  const y = valueScale(0, Math.max(0.01, ...bins.map(({ share }) => share * 100)), bottom, top, 3);
  const left = axisRoom(y, type.axis) + 8;
  const right = width - 12;
  const x = scaleLinear()
    .domain([bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1])
    .range([left, right]);
  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <defs>
        <pattern
          id="loss-hatch"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill="var(--panel)" />
          <rect width="2.4" height="4" fill="var(--loss-fill)" />
        </pattern>
      </defs>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${left} ${Math.round(y(tick)) + 0.5}H${right}`}
            className={tick === 0 ? 'zero-line' : 'grid-line'}
          />
          <text
            x={left - 5}
            y={y(tick) + type.axis * 0.34}
            textAnchor="end"
            fontSize={type.axis}
            className="axis-label"
          >
            {`${formatNumber(tick, y.decimals)} %`}
          </text>
        </g>
      ))}
      {bins.map(({ from, to, share }) => (
        <rect
          key={from}
          x={x(from) + 0.8}
          y={y(share * 100)}
          width={Math.max(0.5, x(to) - x(from) - 1.6)}
          height={bottom - y(share * 100)}
          fill={to <= 0 ? 'url(#loss-hatch)' : 'var(--gain-fill)'}
          stroke={to <= 0 ? 'var(--loss-fill)' : 'none'}
          strokeWidth={0.8}
        />
      ))}
      {x.ticks(5).map((tick) => (
        <text
          key={tick}
          x={x(tick)}
          y={height - 3}
          textAnchor="middle"
          fontSize={type.axis}
          className="axis-label"
        >
          {formatSigned(tick)}
        </text>
      ))}
      {marks.map(({ value, label }, index) => (
        <g key={label}>
          <path d={`M${x(value)} ${top - 6}V${bottom}`} stroke="var(--ink)" strokeWidth={1.2} />
          <text
            x={x(value)}
            y={top - 9}
            textAnchor={index === 0 ? 'end' : index === marks.length - 1 ? 'start' : 'middle'}
            fontSize={type.label}
            className="halo strong"
          >
            {label}
          </text>
        </g>
      ))}
    </ChartFigure>
  );
}

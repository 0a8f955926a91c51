import { scaleLinear } from 'd3-scale';
import type { FrontierSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber } from '../../shared/domain/format.ts';
import { axisRoom, ValueAxis, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';

/** The best plans along a limit as a line; a plan can be taken by its point. */
export function FrontierChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  onPick,
}: ChartProps<FrontierSpec> & { readonly onPick?: (id: string) => void }) {
  const type = lettering[setting];
  const { points, others, limit, inView } = spec;
  const plans = [...points, ...others];
  const values = [...plans.map(({ value }) => value), ...(inView ? [inView.value] : [])];
  const xs = [...plans.map(({ x }) => x), ...(limit === null ? [] : [limit]), ...(inView ? [inView.x] : [])];
  const bottom = height - type.axis * 2 - 14;
  const y = valueScale(Math.min(...values), Math.max(...values), bottom, 12);
  const left = axisRoom(y, type.axis);
  const right = width - 22;
  const x = scaleLinear()
    .domain(spec.isShare ? [0, Math.max(0.01, ...xs)] : [Math.min(0, ...xs), Math.max(1, ...xs)])
    .nice(6)
    .range([left + 4, right]);
  const ticks = x.ticks(5);
  const text = (value: number): string => (spec.isShare ? formatNumber(value * 100) : formatNumber(value));
  const path = points.map((point) => `${x(point.x)} ${y(point.value)}`).join('L');
  return (
    <div style={{ position: 'relative', width, height }}>
      <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
        <ValueAxis scale={y} left={left} right={right} size={type.axis} />
        {ticks.map((tick) => (
          <text
            key={tick}
            x={x(tick)}
            y={bottom + type.axis + 5}
            textAnchor="middle"
            fontSize={type.axis}
            className="axis-label"
          >
            {text(tick)}
          </text>
        ))}
        <text x={right} y={height - 3} textAnchor="end" fontSize={type.axis} className="axis-label">
          {spec.xLabel}
        </text>
        {limit !== null && (
          <g>
            <path
              d={`M${x(limit)} 8V${bottom}`}
              stroke="var(--ink3)"
              strokeWidth={1.2}
              strokeDasharray="2 2.5"
            />
            <text
              x={x(limit) + (x(limit) > right - 80 ? -5 : 5)}
              y={bottom - 6}
              textAnchor={x(limit) > right - 80 ? 'end' : 'start'}
              fontSize={type.label}
              className="halo"
            >
              {`limit ${text(limit)}`}
            </text>
          </g>
        )}
        {others.map((other) => (
          <circle
            key={other.label}
            cx={x(other.x)}
            cy={y(other.value)}
            r={2.5}
            fill="var(--ink3)"
            opacity={0.55}
            data-tip={other.label}
          />
        ))}
        {points.length > 1 && (
          <path d={`M${path}`} stroke="var(--ink)" strokeWidth={1.8} fill="none" strokeLinejoin="round" />
        )}
        {points.map((point) => (
          <circle
            key={point.id}
            cx={x(point.x)}
            cy={y(point.value)}
            r={point.isPicked ? 5.5 : 3}
            fill={point.isPicked ? 'var(--panel)' : 'var(--ink)'}
            stroke="var(--ink)"
            strokeWidth={point.isPicked ? 2 : 0}
          />
        ))}
        {inView && (
          <g>
            <path
              d={`M${x(inView.x)} ${y(inView.value) - 4}l4 4l-4 4l-4 -4z`}
              fill="var(--panel)"
              stroke="var(--accent)"
              strokeWidth={1.8}
            />
            <text
              x={Math.max(left + textWidth('In view', { size: type.label }), x(inView.x) - 8)}
              y={y(inView.value) + type.label + 5}
              textAnchor="end"
              fontSize={type.label}
              fill="var(--accent)"
              className="halo"
            >
              In view
            </text>
          </g>
        )}
      </ChartFigure>
      {onPick &&
        points.map((point) => (
          <button
            key={point.id}
            type="button"
            className="frontier-point"
            style={{ left: x(point.x) - 12, top: y(point.value) - 12 }}
            aria-label={`Show the best plan at ${text(point.x)}: ${point.label}`}
            aria-pressed={point.isPicked}
            data-tip={point.label}
            onClick={() => onPick(point.id)}
          />
        ))}
    </div>
  );
}

import { scaleLinear } from 'd3-scale';
import type { SpiderSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatSigned } from '../../shared/domain/format.ts';
import { axisRoom, spread, ValueAxis, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';

/** Lines are told apart by dash, not by hue, and named at their end. */
const dashes = ['', '7 3', '2 3', '10 3 2 3', '4 2', '1 4'];

/** A figure along several drivers, each moved by the same parts. */
export function SpiderChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
}: ChartProps<SpiderSpec>) {
  const type = lettering[setting];
  const values = spec.lines.flatMap((line) => line.points.map(({ value }) => value));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const names = Math.max(0, ...spec.lines.map((line) => textWidth(line.label, { size: type.label }))) + 12;
  const bottom = height - type.axis - 8;
  const scale = valueScale(low, high, bottom, 8);
  const left = axisRoom(scale, type.axis);
  const right = width - names;
  const parts = scaleLinear()
    .domain([spec.parts[0] ?? -1, spec.parts.at(-1) ?? 1])
    .range([left + 8, right]);
  const ends = spec.lines.map((line) => line.points.at(-1) ?? { part: 0, value: 0 });
  const labelYs = spread(
    ends.map(({ value }) => scale(value)),
    type.label + 2,
    type.label,
    bottom,
  );
  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis scale={scale} left={left} right={right} size={type.axis} />
      {spec.parts.map((part) => (
        <text
          key={part}
          x={parts(part)}
          y={height - 4}
          textAnchor="middle"
          fontSize={type.axis}
          className="axis-label"
        >
          {part === 0 ? 'plan' : `${formatSigned(part * 100)} %`}
        </text>
      ))}
      <path d={`M${parts(0)} 8V${bottom}`} stroke="var(--line2)" strokeWidth={1} />
      {spec.target && spec.target.value !== 0 && spec.target.value >= low && spec.target.value <= high && (
        <path
          d={`M${left} ${scale(spec.target.value)}H${right}`}
          stroke="var(--ghost)"
          strokeWidth={1.6}
          strokeDasharray="5 3"
        />
      )}
      {spec.lines.map((line, index) => (
        <path
          key={line.id}
          d={`M${line.points.map(({ part, value }) => `${parts(part)} ${scale(value)}`).join('L')}`}
          stroke={index === 0 ? 'var(--ink)' : 'var(--ink2)'}
          strokeWidth={index === 0 ? 2.2 : 1.6}
          strokeDasharray={dashes[index % dashes.length]}
          fill="none"
        />
      ))}
      {spec.lines.map((line, index) => {
        const end = ends[index] ?? { part: 0, value: 0 };
        const y = labelYs[index] ?? 0;
        return (
          <g key={line.id}>
            <path
              d={`M${parts(end.part) + 2} ${scale(end.value)}L${right + 8} ${y}`}
              stroke="var(--line2)"
              strokeWidth={1}
              fill="none"
            />
            <text
              x={right + 10}
              y={y + type.label * 0.34}
              fontSize={type.label}
              className={index === 0 ? 'halo strong' : 'halo'}
            >
              {line.label}
            </text>
          </g>
        );
      })}
    </ChartFigure>
  );
}

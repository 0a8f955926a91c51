import { line } from 'd3-shape';
import type { ComparedCashSpec, ComparedCurve } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatSigned } from '../../shared/domain/format.ts';
import { axisRoom, clearLabels, spread, ValueAxis, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';

/** Dashes that tell lines apart without their colour, in the order of the curves. */
const dashes = ['', '7 3', '2 3', '9 3 2 3', '4 2'] as const;

const strokeOf = ({ colour }: ComparedCurve): string => (colour ? `var(--scenario-${colour})` : 'var(--ink)');

/** Cash of several states over each other, each line with its letter and its value at the end. */
export function ComparedCash({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
}: ChartProps<ComparedCashSpec>) {
  const type = lettering[setting];
  const { curves, decimals, measure } = spec;
  const points = Math.max(1, ...curves.map(({ values }) => values.length - 1));
  const bottom = height - type.axis - 8;
  const scale = valueScale(
    Math.min(0, ...curves.flatMap(({ values }) => values)),
    Math.max(0, ...curves.flatMap(({ values }) => values)),
    bottom,
    type.strong + 4,
  );
  const left = axisRoom(scale, type.axis);
  const ends = curves.map((curve) => {
    const value = curve.values.at(-1) ?? 0;
    return {
      value,
      text: measure === 'yearly' ? curve.letter : `${curve.letter} ${formatSigned(value, decimals)}`,
    };
  });
  const gutter = Math.max(0, ...ends.map(({ text }) => textWidth(text, { size: type.strong, weight: 600 })));
  const right = width - gutter - 26;
  const x = (t: number): number => left + (t / points) * (right - left);
  const endY = spread(
    ends.map(({ value }) => scale(value) + type.label * 0.35),
    type.label + 3,
    type.label,
    bottom,
  );
  const first = measure === 'yearly' ? 0 : 12 - spec.startMonth;
  const step = measure === 'yearly' ? 1 : 12;
  const years = Array.from({ length: Math.floor((points - first) / step) + 1 }, (_, index) => ({
    text: String(spec.startYear + index),
    x: x(first + index * step),
  })).filter((tick) => tick.x >= left + textWidth(tick.text, { size: type.axis }) / 2);

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis scale={scale} left={left} right={right} size={type.axis} />
      {clearLabels(years, type.axis).map((tick) => (
        <text
          key={tick.text}
          x={tick.x}
          y={bottom + type.axis + 5}
          textAnchor="middle"
          fontSize={type.axis}
          className="axis-label"
        >
          {tick.text}
        </text>
      ))}
      {curves.map((curve, index) => (
        <g key={curve.id}>
          <path
            d={
              line<number>()
                .x((_, t) => x(t))
                .y((value) => scale(value))
                .digits(1)([...curve.values]) ?? ''
            }
            fill="none"
            stroke={strokeOf(curve)}
            strokeWidth={2}
            strokeLinejoin="round"
            strokeDasharray={dashes[index] || undefined}
          />
          <path
            d={`M${right + 3} ${(endY[index] ?? 0) - type.label * 0.35}h14`}
            stroke={strokeOf(curve)}
            strokeWidth={2}
            strokeDasharray={dashes[index] || undefined}
          />
          <text
            x={right + 21}
            y={endY[index] ?? 0}
            fontSize={type.strong}
            fontWeight={600}
            fill={strokeOf(curve)}
          >
            {ends[index]?.text}
          </text>
        </g>
      ))}
    </ChartFigure>
  );
}

import { scaleLinear } from 'd3-scale';
import type { HeatMapSpec, PlaneAxis } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { hatchPath } from './hatching.ts';

/** Middle of each position's cell, and its edges, along an axis of the drawing. */
function placesOf({ positions }: PlaneAxis, from: number, to: number) {
  const step = (to - from) / Math.max(1, positions.length);
  const middles = positions.map((_, index) => from + (index + 0.5) * step);
  const scale = scaleLinear()
    .domain(positions as number[])
    .range(middles);
  return { step, middles, at: (position: number): number => scale(position) };
}

/**
 * A figure over two drivers. Cells better than the pivot are green, worse ones red and hatched, the
 * stronger the farther. The line is where the figure tips, the ring where the plan stands. A mark is a cell,
 * by its positions across and upwards.
 */
export function HeatMap({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  whyOf,
  stateOf,
}: ChartProps<HeatMapSpec>) {
  const type = lettering[setting];
  const rowLabels = Math.max(...spec.y.texts.map((text) => textWidth(text, { size: type.axis })), 0) + 8;
  const left = rowLabels;
  const top = type.label + 8;
  const bottom = height - type.axis - type.label - 12;
  const x = placesOf(spec.x, left, width - 2);
  const y = placesOf(spec.y, bottom, top);
  const cellHeight = Math.abs(y.step);
  const widest = Math.max(
    ...spec.cells.flat().map(({ text }) => textWidth(text, { size: type.axis, isCondensed: true })),
  );
  const hasTexts = widest + 6 <= x.step && cellHeight >= type.axis + 4;
  const every = Math.max(1, Math.ceil((longest(spec.x.texts, type.axis) + 10) / x.step));
  const isInside =
    spec.x.base >= (spec.x.positions[0] ?? 0) &&
    spec.x.base <= (spec.x.positions.at(-1) ?? 0) &&
    spec.y.base >= (spec.y.positions[0] ?? 0) &&
    spec.y.base <= (spec.y.positions.at(-1) ?? 0);
  const pieces = spec.contour?.pieces ?? [];
  const path = pieces
    .map(([from, to]) => `M${x.at(from.x)} ${y.at(from.y)}L${x.at(to.x)} ${y.at(to.y)}`)
    .join('');
  const end = pieces
    .flat()
    .reduce<{ x: number; y: number } | null>(
      (best, point) => (best && best.y >= point.y ? best : point),
      null,
    );

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <text x={0} y={type.label} fontSize={type.label}>
        {spec.y.label}
        {spec.y.unit && `, ${spec.y.unit}`} ↑
      </text>
      {spec.cells.map((row, rowIndex) =>
        row.map((cell, index) => {
          const cellX = (x.middles[index] ?? 0) - x.step / 2;
          const cellY = (y.middles[rowIndex] ?? 0) - cellHeight / 2;
          const lean = cell.lean ?? 0;
          const mark = `${spec.x.positions[index]} ${spec.y.positions[rowIndex]}`;
          return (
            <g key={mark} data-why={whyOf?.(mark)} data-why-state={stateOf?.(mark)}>
              <rect
                x={cellX + 0.5}
                y={cellY + 0.5}
                width={x.step - 1}
                height={cellHeight - 1}
                fill={cell.lean === null ? 'var(--sunk)' : lean < 0 ? 'var(--loss-fill)' : 'var(--gain-fill)'}
                fillOpacity={cell.lean === null ? 1 : 0.05 + 0.3 * Math.abs(lean)}
              />
              {lean < 0 && (
                <path
                  d={hatchPath({ x: cellX, y: cellY, width: x.step, height: cellHeight }, 'falling', 7)}
                  stroke="var(--loss-fill)"
                  strokeOpacity={0.22}
                  strokeWidth={1}
                  fill="none"
                />
              )}
              {hasTexts && (
                <text
                  x={x.middles[index]}
                  y={(y.middles[rowIndex] ?? 0) + type.axis * 0.34}
                  textAnchor="middle"
                  fontSize={type.axis}
                  className="condensed halo tone-ink"
                >
                  {cell.text}
                </text>
              )}
            </g>
          );
        }),
      )}
      {spec.y.texts.map((text, index) => (
        <text
          key={spec.y.positions[index]}
          x={left - 6}
          y={(y.middles[index] ?? 0) + type.axis * 0.34}
          textAnchor="end"
          fontSize={type.axis}
          className="axis-label"
        >
          {text}
        </text>
      ))}
      {spec.x.texts.map((text, index) =>
        index % every === 0 ? (
          <text
            key={spec.x.positions[index]}
            x={x.middles[index]}
            y={bottom + type.axis + 4}
            textAnchor="middle"
            fontSize={type.axis}
            className="axis-label"
          >
            {text}
          </text>
        ) : null,
      )}
      <text x={width - 2} y={height - 3} textAnchor="end" fontSize={type.label}>
        {spec.x.label}
        {spec.x.unit && `, ${spec.x.unit}`} →
      </text>
      {path !== '' && (
        <>
          <path d={path} stroke="var(--panel)" strokeWidth={5} strokeLinecap="round" fill="none" />
          <path d={path} stroke="var(--ink)" strokeWidth={2.2} strokeLinecap="round" fill="none" />
        </>
      )}
      {spec.contour && end && (
        <text
          x={Math.min(width - 4, Math.max(left + 4, x.at(end.x)))}
          y={Math.max(top - 4, y.at(end.y) - 6)}
          textAnchor={x.at(end.x) > (left + width) / 2 ? 'end' : 'start'}
          fontSize={type.label}
          className="halo strong"
        >
          {spec.contour.label}
        </text>
      )}
      {isInside && (
        <circle
          cx={x.at(spec.x.base)}
          cy={y.at(spec.y.base)}
          r={7}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.6}
          strokeDasharray="3 2"
        />
      )}
    </ChartFigure>
  );
}

const longest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, { size })));

import { scaleLinear } from 'd3-scale';
import type { ScatterPoint, ScatterSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber } from '../../shared/domain/format.ts';
import { spread } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';

const radius = 4.5;

/** Rents of deals as points; the band is their middle half, the hollow ones are own deals. */
export function DealScatter({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  selectedId = null,
  onSelect,
}: ChartProps<ScatterSpec> & {
  readonly selectedId?: string | null;
  readonly onSelect?: (dealId: string) => void;
}) {
  const type = lettering[setting];
  const ys = [
    ...spec.points.map((point) => point.y),
    ...(spec.reference ? [spec.reference.value] : []),
    ...(spec.band ? [spec.band.low, spec.band.high] : []),
  ];
  const xs = spec.points.map((point) => point.x);
  const top = 8;
  const bottom = height - type.axis - 10;
  const y = scaleLinear().domain(padded(ys)).nice(5).range([bottom, top]);
  const ticks = y.ticks(5);
  const left = Math.max(...ticks.map((tick) => textWidth(formatNumber(tick), { size: type.axis }))) + 10;
  const marks = [
    ...(spec.band ? [{ at: y(spec.band.middle), text: `median ${formatNumber(spec.band.middle, 1)}` }] : []),
    ...(spec.reference ? [{ at: y(spec.reference.value), text: spec.reference.label }] : []),
  ];
  const room = Math.max(0, ...marks.map((mark) => textWidth(mark.text, { size: type.label }))) + 10;
  const right = Math.max(left + 40, width - room);
  const x = scaleLinear().domain(padded(xs)).range([left, right]);
  const xTicks = x.ticks(Math.max(2, Math.min(7, Math.round((right - left) / 60))));
  const xTicksShown = spec.isCalendar ? xTicks.filter(Number.isInteger) : xTicks;
  const places = spread(
    marks.map((mark) => mark.at + type.label * 0.34),
    type.label + 2,
    top + type.label,
    bottom,
  );
  const chosen = spec.points.find((point) => point.id === selectedId);
  const order = [...spec.points.filter((point) => point !== chosen), ...(chosen ? [chosen] : [])];

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      {spec.band ? (
        <rect
          x={left}
          y={y(spec.band.high)}
          width={right - left}
          height={y(spec.band.low) - y(spec.band.high)}
          fill="var(--reserved-fill)"
          fillOpacity={0.18}
        />
      ) : null}
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${Math.round(y(tick)) + 0.5}H${right}`} className="grid-line" />
          <text
            x={left - 6}
            y={y(tick) + type.axis * 0.34}
            textAnchor="end"
            fontSize={type.axis}
            className="axis-label"
          >
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {xTicksShown.map((tick) => (
        <text
          key={tick}
          x={x(tick)}
          y={bottom + type.axis + 6}
          textAnchor="middle"
          fontSize={type.axis}
          className="axis-label"
        >
          {spec.isCalendar ? String(tick) : formatNumber(tick)}
        </text>
      ))}
      {spec.band ? (
        <path
          d={`M${left} ${y(spec.band.middle)}H${right}`}
          stroke="var(--ghost)"
          strokeWidth={1.6}
          strokeDasharray="5 3"
        />
      ) : null}
      {spec.reference ? (
        <path d={`M${left} ${y(spec.reference.value)}H${right}`} stroke="var(--ink)" strokeWidth={1.6} />
      ) : null}
      {marks.map((mark, index) => (
        <text
          key={mark.text}
          x={right + 6}
          y={places[index] ?? mark.at}
          fontSize={type.label}
          className={index === 0 && spec.band ? 'halo tone-muted' : 'halo strong'}
        >
          {mark.text}
        </text>
      ))}
      {order.map((point) => (
        <Dot
          key={point.id}
          point={point}
          x={x(point.x)}
          y={y(point.y)}
          isChosen={point === chosen}
          onSelect={onSelect}
        />
      ))}
      {chosen ? (
        <text
          x={Math.min(right - 4, Math.max(left + 4, x(chosen.x)))}
          y={
            y(chosen.y) - radius - 6 < top + 4
              ? y(chosen.y) + radius + type.label + 2
              : y(chosen.y) - radius - 6
          }
          textAnchor={x(chosen.x) > (left + right) / 2 ? 'end' : 'start'}
          fontSize={type.label}
          className="halo strong"
        >
          {chosen.label} {formatNumber(chosen.y, 1)}
        </text>
      ) : null}
    </ChartFigure>
  );
}

function Dot(props: {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
  readonly isChosen: boolean;
  readonly onSelect: ((dealId: string) => void) | undefined;
}) {
  const { point, isChosen, onSelect } = props;
  return (
    <g
      transform={`translate(${props.x.toFixed(1)} ${props.y.toFixed(1)})`}
      data-tip={`${point.label}: ${formatNumber(point.y, 1)} USD/kW-month in year 1`}
      {...(onSelect ? { onClick: () => onSelect(point.id) } : {})}
    >
      {/* A place to press that is larger than the dot. */}
      <circle r={12} fill="transparent" />
      {isChosen ? <circle r={radius + 3.5} fill="none" stroke="var(--accent)" strokeWidth={2} /> : null}
      <circle
        r={radius}
        fill={point.isOwn ? 'var(--panel)' : 'var(--ai-fill)'}
        stroke={point.isOwn ? 'var(--ai-fill)' : 'var(--panel)'}
        strokeWidth={point.isOwn ? 2 : 1}
      />
    </g>
  );
}

/** The span of `values` with a little room at both ends; 0 to 1 for none. */
function padded(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max((high - low) * 0.06, high === low ? 1 : 0);
  return [low - room, high + room];
}

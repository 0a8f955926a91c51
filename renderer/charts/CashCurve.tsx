import { line } from 'd3-shape';
import type { CashCurveSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth, wrapText } from '../../shared/deck/textWidth.ts';
import { formatNumber, formatSigned } from '../../shared/domain/format.ts';
import { axisRoom, clearLabels, spread, ValueAxis, type ValueScale, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { overlaps, type Rect } from './labelPlacement.ts';

/** Cumulative cash: the plan in ink, do-nothing as a ghost, low point, payback and passing of mining. */
export function CashCurve({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  whyOf,
}: ChartProps<CashCurveSpec>) {
  const type = lettering[setting];
  const { plan, doNothing, before, decimals } = spec;
  const months = Math.max(1, plan.length - 1);
  const bottom = height - type.axis - 8;
  const low = Math.min(0, ...plan, ...doNothing, ...(before?.values ?? []));
  const high = Math.max(0, ...plan, ...doNothing, ...(before?.values ?? []));
  const hasDip = low < 0;
  const scale = valueScale(low, high, bottom - (hasDip ? type.label + 6 : 0), type.strong + 4);
  const left = axisRoom(scale, type.axis);
  const isSame = plan.every((value, t) => value === doNothing[t]);
  const ends = endTexts(spec, isSame);
  const gutter = Math.max(
    ...ends.flatMap((end) =>
      end.lines.map((text) => textWidth(text, { size: type.strong, weight: end.isPlan ? 600 : 400 })),
    ),
  );
  const right = width - gutter - 10;
  const x = (t: number): number => left + (t / months) * (right - left);
  const path = (values: readonly number[]): string =>
    line<number>()
      .x((_, t) => x(t))
      .y((value) => scale(value))
      .digits(1)([...values]) ?? '';
  const endLine = type.label + 2;
  const endY = spread(
    ends.map((end) => scale(end.value) + type.label * 0.35),
    endLine * Math.max(...ends.map((end) => end.lines.length)) + 2,
    type.label,
    bottom,
  );
  const yearTicks = decemberTicks(spec, months)
    .map((tick) => ({ text: String(tick.year), x: x(tick.t) }))
    .filter((tick) => tick.x >= left + textWidth(tick.text, { size: type.axis }) / 2);

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis scale={scale} left={left} right={right} size={type.axis} />
      {clearLabels(yearTicks, type.axis).map((tick) => (
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
      {isSame ? null : (
        <path d={path(doNothing)} fill="none" stroke="var(--ghost)" strokeWidth={1.6} strokeDasharray="5 3" />
      )}
      {before && <path className="ghost-line" d={path(before.values)} />}
      <path d={path(plan)} fill="none" stroke="var(--ink)" strokeWidth={2.2} strokeLinejoin="round" />
      <Marks
        spec={spec}
        x={x}
        scale={scale}
        size={type.label}
        left={left}
        right={right}
        bottom={bottom}
        whyOf={whyOf}
      />
      {ends.map((end, index) =>
        end.lines.map((text, at) => (
          <text
            key={text}
            x={right + 8}
            y={(endY[index] ?? 0) + at * endLine}
            fontSize={end.isPlan ? type.strong : type.label}
            className={end.isPlan ? 'strong' : 'tone-muted'}
          >
            {text}
          </text>
        )),
      )}
    </ChartFigure>
  );

  function endTexts(chart: CashCurveSpec, same: boolean) {
    const planEnd = chart.plan.at(-1) ?? 0;
    const ghostEnd = chart.doNothing.at(-1) ?? 0;
    const plan = {
      value: planEnd,
      isPlan: true,
      lines: [`${same ? 'Plan, do-nothing' : 'Plan'} ${formatSigned(planEnd, decimals)}`],
    };
    const endOfBefore = chart.before?.values.at(-1);
    const was =
      chart.before && endOfBefore !== undefined
        ? [
            {
              value: endOfBefore,
              isPlan: false,
              lines: wrapText(
                `${chart.before.words} ${formatNumber(endOfBefore, decimals)}`,
                setting === 'slide' ? 200 : 74,
                { size: 11 },
              ),
            },
          ]
        : [];
    if (same) return [plan, ...was];
    const ghost = `Do-nothing ${formatNumber(ghostEnd, decimals)}`;
    return [
      plan,
      {
        value: ghostEnd,
        isPlan: false,
        lines: wrapText(ghost, setting === 'slide' ? 200 : 74, { size: 11 }),
      },
      ...was,
    ];
  }
}

/** Decembers, where a calendar year ends. */
function decemberTicks(spec: CashCurveSpec, months: number): { readonly t: number; readonly year: number }[] {
  const ticks: { t: number; year: number }[] = [];
  for (let t = 12 - spec.startMonth; t <= months; t += 12)
    ticks.push({ t, year: spec.startYear + Math.floor((spec.startMonth - 1 + t) / 12) });
  return ticks;
}

function Marks({
  spec,
  x,
  scale,
  size,
  left,
  right,
  bottom,
  whyOf,
}: {
  readonly spec: CashCurveSpec;
  readonly x: (t: number) => number;
  readonly scale: ValueScale;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly whyOf: ChartProps<CashCurveSpec>['whyOf'];
}) {
  const curve: Rect[] = [];
  for (const values of [spec.plan, spec.doNothing])
    for (let t = 0; t < values.length; t += 2)
      curve.push({ x: x(t) - 2, y: scale(values[t] ?? 0) - 2, width: 4, height: 4 });
  const used: Rect[] = [];
  const zero: Rect = { x: left, y: scale(0) - 1, width: right - left, height: 2 };
  return (
    <g>
      {spec.marks.map((mark) => {
        const px = x(mark.t);
        const py = scale(mark.value);
        const isLow = mark.id === 'low';
        const width = textWidth(mark.label, { size, weight: isLow ? 600 : 400 });
        const height = size + 3;
        const candidates: readonly (readonly [number, number])[] = isLow
          ? [
              [px - width / 2, py + 6],
              [px + 8, py + 2],
              [px + 8, py - height - 4],
            ]
          : [
              [px + 9, py + 3],
              [px + 9, py + 12],
              [px + 14, py - height / 2],
              [px - width - 9, py - height - 4],
              [px - width - 12, py - height - 16],
              [px + 9, py - height - 6],
              [px + 9, py + 24],
              [px + 12, py + 40],
              [px - width - 9, py + 8],
            ];
        const rects = candidates.map(([cx, cy]) => ({
          x: Math.min(right - width, Math.max(left + 2, cx)),
          y: Math.min(bottom - height, Math.max(0, cy)),
          width,
          height,
        }));
        const cost = (rect: Rect): number =>
          used.filter((other) => overlaps(rect, other)).length * 100 +
          (overlaps(rect, zero) ? 4 : 0) +
          curve.filter((other) => overlaps(rect, other)).length;
        const best = rects.reduce((least, rect) => (cost(rect) < cost(least) ? rect : least));
        used.push(best, { x: px - 5, y: py - 5, width: 10, height: 10 });
        return (
          <g key={mark.id} data-why={whyOf?.(`${mark.id} ${mark.t}`)}>
            <circle
              cx={px}
              cy={py}
              r={4}
              fill={mark.id === 'payback' ? 'var(--ink)' : 'var(--panel)'}
              stroke={isLow ? 'var(--loss-fill)' : 'var(--ink)'}
              strokeWidth={1.8}
            />
            <text
              x={best.x}
              y={best.y + size - 0.5}
              fontSize={size}
              fontWeight={isLow ? 600 : 400}
              className={`halo ${mark.tone === 'loss' ? 'tone-loss' : 'tone-ink'}`}
            >
              {mark.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

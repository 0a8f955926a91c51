import { scaleLinear } from 'd3-scale';
import type { HistogramSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber, formatPercent } from '../../shared/domain/format.ts';
import { AxisLabels, clearLabels, ValueAxis, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { Mark } from './marks.tsx';

/** Shares of futures by amount, losses hatched, with P10, P50 and P90 as rules. */
export function HistogramChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
}: ChartProps<HistogramSpec>) {
  const type = lettering[setting];
  const { bars, marks } = spec;
  const [first, last] = [bars[0], bars.at(-1)];
  const top = type.strong + 8;
  const bottom = height - 2 * (type.axis + 5);
  const y = valueScale(0, Math.max(1e-9, ...bars.map(({ share }) => share)), bottom, top, 3);
  const { ticks } = y;
  const tickText = (tick: number): string =>
    formatPercent(tick, ticks.some((t) => t * 100 !== Math.round(t * 100)) ? 1 : 0);
  const left = Math.max(...ticks.map((tick) => textWidth(tickText(tick), { size: type.axis }))) + 8;
  const right = width - 6;
  const x = scaleLinear()
    .domain([first?.from ?? 0, last && first && last.to > first.from ? last.to : (first?.from ?? 0) + 1])
    .range([left, right]);
  const labels = markLabels(marks, x, type.strong, left, right);
  const amounts = x.ticks(Math.max(2, Math.round(width / 90)));
  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis scale={y} left={left} right={right} size={type.axis} write={tickText} />
      {bars.map(({ from, to, share }) => (
        <Mark
          key={from}
          meaning={(from + to) / 2 < 0 ? 'loss' : 'gain'}
          hasOutline={false}
          x={x(from) + 0.5}
          y={y(share)}
          width={Math.max(1, x(to) - x(from) - 1)}
          height={bottom - y(share)}
        />
      ))}
      <AxisLabels
        labels={clearLabels(
          amounts.map((tick) => ({ text: formatNumber(tick, spec.decimals), x: x(tick) })),
          type.axis,
        ).filter(({ text, x: at }) => at + textWidth(text, { size: type.axis }) / 2 < right + 6)}
        y={bottom + type.axis + 4}
        size={type.axis}
      />
      {labels.map(({ label, at, textX }) => (
        <g key={label}>
          <path d={`M${at} ${top - 4}V${bottom}`} stroke="var(--ink)" strokeWidth={1.4} />
          <text x={textX} y={type.strong} fontSize={type.strong} className="halo strong">
            {label}
          </text>
        </g>
      ))}
      <text x={right} y={height - 2} textAnchor="end" fontSize={type.axis} className="axis-label">
        {spec.note}
      </text>
    </ChartFigure>
  );
}

/** Rules with their texts beside them, moved apart so that none covers another. */
function markLabels(
  marks: HistogramSpec['marks'],
  x: (value: number) => number,
  size: number,
  left: number,
  right: number,
): readonly { readonly label: string; readonly at: number; readonly textX: number }[] {
  const widths = marks.map(({ label }) => textWidth(label, { size, weight: 600 }));
  const clamp = (at: number): number => Math.min(right, Math.max(left, at));
  let free = left - 30;
  const placed = marks.map(({ value, label }, i) => {
    const at = clamp(x(value));
    const wanted = i === 0 ? at - (widths[i] ?? 0) - 4 : at + 4;
    const textX = Math.max(wanted, free);
    free = textX + (widths[i] ?? 0) + 8;
    return { label, at, textX };
  });
  let limit = right + 4;
  return [...placed]
    .map((mark, i) => ({ mark, width: widths[i] ?? 0 }))
    .reverse()
    .map(({ mark, width }) => {
      const textX = Math.min(mark.textX, limit - width);
      limit = textX - 8;
      return { ...mark, textX };
    })
    .reverse();
}

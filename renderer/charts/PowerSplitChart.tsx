import type { PowerSplitSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatMw } from '../../shared/domain/format.ts';
import { AxisLabels, axisRoom, clearLabels, spread, ValueAxis, valueScale, yearLabels } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { Mark, type Meaning } from './marks.tsx';

interface EndLabel {
  readonly text: string;
  readonly tone: string;
  readonly y: number;
  readonly isStrong: boolean;
}

/** Power split over time: AI, mining, reserved, then what is unused or in build, up to the connection. */
export function PowerSplitChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
}: ChartProps<PowerSplitSpec>) {
  const type = lettering[setting];
  const { periods } = spec;
  const last = periods.at(-1);
  const high = Math.max(1, ...periods.map((period) => period.availableMw));
  const bottom = height - type.axis - 8;
  const top = type.label + 6;
  const scale = valueScale(0, high, bottom, top);
  const left = axisRoom(scale, type.axis);
  const ends = last ? endLabels(last) : [];
  const gutter =
    Math.max(0, ...ends.map((end) => textWidth(end.text, { size: type.label, weight: 600 }))) + 10;
  const right = width - gutter;
  const step = (right - left) / Math.max(1, periods.length);
  const gap = step > 6 ? 1 : 0.5;
  const columnWidth = Math.max(0.5, step - gap);
  const yOf = spread(
    ends.map((end) => scale(end.y) + type.label * 0.35),
    type.label + 3,
    top + type.label * 0.3,
    bottom,
  );
  const building = periods.reduce(
    (most, period, index) => (period.inBuildMw > (periods[most]?.inBuildMw ?? 0) ? index : most),
    0,
  );
  const peak = periods[building];
  const buildText = peak ? `in build ${formatMw(peak.inBuildMw)}` : '';
  // The label stands where all columns around the peak are in build: clear of what they mine and run.
  const run = buildRun(periods, building);
  const around = periods.slice(run.from, run.to);
  const ceiling = Math.max(
    ...around.map((period) => scale(usedMw(period) + period.inBuildMw + period.unusedMw)),
  );
  const floor = Math.min(...around.map((period) => scale(usedMw(period))));
  const hasBuildLabel =
    peak !== undefined &&
    peak.inBuildMw > 0 &&
    floor - ceiling >= type.label + 4 &&
    around.length * step >= textWidth(buildText, { size: type.label }) + 2;
  const steps = (values: readonly number[]): string =>
    values
      .map((mw, index) => {
        const y = scale(mw).toFixed(1);
        const x = left + index * step;
        return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y}L${(x + step).toFixed(1)} ${y}`;
      })
      .join('');

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis scale={scale} left={left} right={right} size={type.axis} />
      {periods.map((period, index) => {
        const x = left + index * step;
        let base = 0;
        const part = (meaning: Meaning, mw: number) => {
          const from = base;
          base += mw;
          if (mw <= 0) return null;
          return (
            <Mark
              key={meaning}
              meaning={meaning}
              hasLevels={setting === 'panel'}
              hasOutline={false}
              x={x}
              y={scale(base)}
              width={columnWidth}
              height={scale(from) - scale(base)}
            />
          );
        };
        return (
          <g key={period.label}>
            {part('ai', period.aiMw)}
            {part('mining', period.miningMw)}
            {part('reserved', period.reservedMw)}
            {part('unused', period.inBuildMw + period.unusedMw)}
          </g>
        );
      })}
      <path
        d={steps(periods.map((period) => period.availableMw))}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.2}
        strokeDasharray="4 3"
      />
      {spec.before && <GhostSteps d={steps(spec.before.values.map((mw) => Math.min(high, mw)))} />}
      {hasBuildLabel ? (
        <BuildLabel
          text={buildText}
          x={left + ((run.from + run.to) / 2) * step}
          y={(ceiling + floor) / 2 + type.label * 0.35}
          size={type.label}
          left={left}
          right={right}
        />
      ) : null}
      <AxisLabels
        labels={clearLabels(yearLabels(periods, left, step), type.axis)}
        y={bottom + type.axis + 5}
        size={type.axis}
      />
      {ends.map((end, index) => (
        <text
          key={end.text}
          x={right + 6}
          y={yOf[index] ?? 0}
          fontSize={type.label}
          fontWeight={end.isStrong ? 600 : 400}
          className={end.tone}
        >
          {end.text}
        </text>
      ))}
    </ChartFigure>
  );
}

/** A ghost that is seen on any fill: a line of its own colour within an edge of the paper's. */
function GhostSteps({ d }: { readonly d: string }) {
  return (
    <g className="ghost-steps">
      <path d={d} />
      <path d={d} />
    </g>
  );
}

function endLabels(last: PowerSplitSpec['periods'][number]): EndLabel[] {
  const idle = last.unusedMw + last.inBuildMw;
  const labels: EndLabel[] = [];
  let base = 0;
  const add = (mw: number, word: string, tone: string, isStrong: boolean): void => {
    if (mw > 0.05) labels.push({ text: `${formatMw(mw)} ${word}`, tone, y: base + mw / 2, isStrong });
    base += mw;
  };
  add(last.aiMw, 'AI', 'tone-ai', true);
  add(last.miningMw, 'mining', 'tone-mining', true);
  add(last.reservedMw, 'reserved', 'tone-reserved', false);
  add(idle, last.inBuildMw > last.unusedMw ? 'in build' : 'unused', 'tone-reserved', false);
  return labels;
}

type Period = PowerSplitSpec['periods'][number];

const usedMw = (period: Period): number => period.aiMw + period.miningMw + period.reservedMw;

/** The columns about the one with most in build that have nearly as much: from one to before the other. */
function buildRun(periods: readonly Period[], most: number): { readonly from: number; readonly to: number } {
  const enough = (periods[most]?.inBuildMw ?? 0) * 0.7;
  const isIn = (index: number): boolean => (periods[index]?.inBuildMw ?? -1) >= enough;
  let from = most;
  let to = most + 1;
  while (isIn(from - 1)) from -= 1;
  while (isIn(to)) to += 1;
  return { from, to };
}

function BuildLabel({
  text,
  x,
  y,
  size,
  left,
  right,
}: {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}) {
  const half = textWidth(text, { size }) / 2;
  if (right - left < half * 2 + 4) return null;
  return (
    <text
      x={Math.min(right - half, Math.max(left + half + 2, x))}
      y={y}
      textAnchor="middle"
      fontSize={size}
      className="halo tone-reserved"
    >
      {text}
    </text>
  );
}

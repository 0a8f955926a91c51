import type { BridgeSpec, BridgeStep } from '../../shared/deck/charts/chartSpec.ts';
import { wrapText } from '../../shared/deck/textWidth.ts';
import { formatNumber, formatSigned } from '../../shared/domain/format.ts';
import { axisRoom, ValueAxis, valueScale } from './axis.tsx';
import { Bracket } from './Bracket.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { Mark } from './marks.tsx';

/** From do-nothing to plan by cause: ends solid, changes floating, brackets for given up and gained. */
export function BridgeChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  whyOf,
  stateOf,
}: ChartProps<BridgeSpec>) {
  const type = lettering[setting];
  const { steps, brackets, decimals } = spec;
  const low = Math.min(0, ...steps.map((step) => Math.min(step.from, step.to)));
  const high = Math.max(0, ...steps.map((step) => Math.max(step.from, step.to)));
  const labelLine = type.label + 2;
  const count = Math.max(1, steps.length);
  const nameFace = { size: type.label, isCondensed: true };
  const roughStep = (width - 44) / count;
  const names = steps.map((step) => wrapText(step.label, roughStep - 2, nameFace));
  const nameLines = Math.max(1, ...names.map((lines) => lines.length));
  const below = 8 + nameLines * labelLine + (brackets.length > 0 ? type.label + 22 : 4);
  const bottom = height - below - (low < 0 ? type.strong + 2 : 0);
  const scale = valueScale(low, high, bottom, type.strong + 8);
  const left = axisRoom(scale, type.axis);
  const columnStep = (width - left) / count;
  const barWidth = Math.min(120, columnStep * 0.76);
  const xOf = (index: number): number => left + (index + 0.5) * columnStep - barWidth / 2;
  const namesFrom = height - below + 8 + type.label;

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis scale={scale} left={left} right={width} size={type.axis} />
      {steps.map((step, index) => {
        const next = steps[index + 1];
        const y = Math.round(scale(step.to)) + 0.5;
        return next ? (
          <path
            key={step.id}
            d={`M${xOf(index) + barWidth} ${y}H${xOf(index + 1)}`}
            stroke="var(--ink3)"
            strokeWidth={1}
          />
        ) : null;
      })}
      {steps.map((step, index) => (
        <Step
          key={step.id}
          step={step}
          x={xOf(index)}
          barWidth={barWidth}
          scale={scale}
          size={type.strong}
          decimals={decimals}
          why={whyOf?.(step.id)}
          state={stateOf?.(step.id)}
        />
      ))}
      {steps.map((step, index) =>
        (names[index] ?? []).map((text, at) => (
          <text
            key={`${step.id} ${text}`}
            x={xOf(index) + barWidth / 2}
            y={namesFrom + at * labelLine}
            textAnchor="middle"
            fontSize={type.label}
            className="condensed"
          >
            {text}
          </text>
        )),
      )}
      {brackets.map((bracket) => (
        <Bracket
          key={bracket.label}
          from={xOf(bracket.from) + 2}
          to={xOf(bracket.to) + barWidth - 2}
          y={height - type.label - 8}
          label={bracket.label}
          size={type.label}
          tone={bracket.tone}
          low={left}
          high={width}
        />
      ))}
    </ChartFigure>
  );
}

function Step({
  step,
  x,
  barWidth,
  scale,
  size,
  decimals,
  why,
  state,
}: {
  readonly step: BridgeStep;
  readonly x: number;
  readonly barWidth: number;
  readonly scale: (value: number) => number;
  readonly size: number;
  readonly decimals: number;
  readonly why: string | undefined;
  readonly state: string | undefined;
}) {
  const top = Math.min(scale(step.from), scale(step.to));
  const barHeight = Math.max(1, Math.abs(scale(step.from) - scale(step.to)));
  const isEnd = step.role !== 'change';
  const isLoss = step.value < 0;
  // Beside the zero line the label would lie on the names: it goes above its bar instead.
  const below = top + barHeight;
  const isNearZero = below <= scale(0) + 1 && below + size + 4 > scale(0);
  const isBelow = isLoss && !isNearZero;
  return (
    <g data-why={why} data-why-state={state}>
      <Mark
        meaning={isEnd ? 'neutral' : isLoss ? 'loss' : 'gain'}
        x={x}
        y={top}
        width={barWidth}
        height={barHeight}
      />
      <text
        x={x + barWidth / 2}
        y={isBelow ? top + barHeight + size + 1 : top - 5}
        textAnchor="middle"
        fontSize={size}
        fontWeight={isEnd ? 600 : 500}
        className={`halo ${isEnd ? 'tone-ink' : isLoss ? 'tone-loss' : 'tone-gain'}`}
      >
        {isEnd ? formatNumber(step.value, decimals) : formatSigned(step.value, decimals)}
      </text>
    </g>
  );
}

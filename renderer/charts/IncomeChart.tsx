import type { IncomeSpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber } from '../../shared/domain/format.ts';
import { axisRoom, clearLabels, ValueAxis, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { LegendItem, Mark } from './marks.tsx';

/** Lease income up, mining given up down, year by year. */
export function IncomeChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  whyOf,
}: ChartProps<IncomeSpec>) {
  const type = lettering[setting];
  const { years, decimals } = spec;
  const top = type.label + 12;
  const bottom = height - type.axis - 8;
  const hasLoss = years.some((year) => year.givenUp > 0);
  const scale = valueScale(
    -Math.max(0, ...years.map((year) => year.givenUp)),
    Math.max(0, ...years.map((year) => year.lease), ...years.map((year) => -year.givenUp)),
    bottom - (hasLoss ? type.label : 0),
    top + type.label,
  );
  const left = axisRoom(scale, type.axis);
  const step = (width - left) / Math.max(1, years.length);
  const barWidth = Math.min(56, step * 0.74);
  const widest = Math.max(
    0,
    ...years.flatMap((year) =>
      [year.lease, year.givenUp].map((value) =>
        textWidth(formatNumber(-value, decimals), { size: type.label, weight: 600 }),
      ),
    ),
  );
  const hasFigures = widest <= step - 2;
  const labels = years.map((year, index) => ({ text: year.label, x: left + (index + 0.5) * step }));

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <LegendItem
        meaning="ai"
        label="Lease income after running cost"
        x={left}
        y={type.label}
        size={type.label}
      />
      <LegendItem
        meaning="loss"
        label="Mining given up"
        x={left + textWidth('Lease income after running cost', { size: type.label }) + type.label + 30}
        y={type.label}
        size={type.label}
      />
      <ValueAxis scale={scale} left={left} right={width} size={type.axis} />
      {years.map((year, index) => {
        const x = left + (index + 0.5) * step - barWidth / 2;
        const zero = scale(0);
        const lossTop = Math.min(zero, scale(-year.givenUp));
        return (
          <g key={year.label}>
            <g data-why={whyOf?.(`lease ${year.label}`)}>
              <Mark
                meaning="ai"
                x={x}
                y={scale(year.lease)}
                width={barWidth}
                height={zero - scale(year.lease)}
              />
            </g>
            <g data-why={whyOf?.(`given-up ${year.label}`)}>
              <Mark
                meaning="loss"
                x={x}
                y={lossTop}
                width={barWidth}
                height={Math.abs(scale(-year.givenUp) - zero)}
              />
            </g>
            {hasFigures && /[1-9]/.test(formatNumber(year.lease, decimals)) ? (
              <text
                x={x + barWidth / 2}
                y={scale(year.lease) - 4}
                textAnchor="middle"
                fontSize={type.label}
                className="halo tone-ai"
              >
                {formatNumber(year.lease, decimals)}
              </text>
            ) : null}
            {hasFigures && year.givenUp > 0 && /[1-9]/.test(formatNumber(year.givenUp, decimals)) ? (
              <text
                x={x + barWidth / 2}
                y={scale(-year.givenUp) + type.label}
                textAnchor="middle"
                fontSize={type.label}
                className="halo tone-loss"
              >
                {formatNumber(-year.givenUp, decimals)}
              </text>
            ) : null}
          </g>
        );
      })}
      {clearLabels(labels, type.axis).map((label) => (
        <text
          key={label.text}
          x={label.x}
          y={bottom + type.axis + 5}
          textAnchor="middle"
          fontSize={type.axis}
          className="axis-label"
        >
          {label.text}
        </text>
      ))}
    </ChartFigure>
  );
}

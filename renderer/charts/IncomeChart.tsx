import type { IncomeSpec } from '../../shared/deck/charts/chartSpec.ts';
import { incomeOf } from '../../shared/deck/charts/income.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber } from '../../shared/domain/format.ts';
import { AxisLabels, axisRoom, clearLabels, ValueAxis, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { LegendItem, Mark } from './marks.tsx';

/** Lease income and GPU revenue up, mining given up down, year by year. */
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
  const hasCloud = years.some((year) => year.cloud !== 0);
  const earned = hasCloud ? 'Leases after running cost' : 'Lease income after running cost';
  const hasLoss = years.some((year) => year.givenUp > 0);
  const scale = valueScale(
    Math.min(0, ...years.map((year) => -year.givenUp), ...years.map(incomeOf)),
    Math.max(0, ...years.map(incomeOf), ...years.map((year) => -year.givenUp)),
    bottom - (hasLoss ? type.label : 0),
    top + type.label,
  );
  const left = axisRoom(scale, type.axis);
  const cloudX = left + textWidth(earned, { size: type.label }) + type.label + 30;
  const step = (width - left) / Math.max(1, years.length);
  const barWidth = Math.min(56, step * 0.74);
  const widest = Math.max(
    0,
    ...years.flatMap((year) =>
      [incomeOf(year), year.givenUp].map((value) =>
        textWidth(formatNumber(-value, decimals), { size: type.label, weight: 600 }),
      ),
    ),
  );
  const hasFigures = widest <= step - 2;
  const labels = years.map((year, index) => ({ text: year.label, x: left + (index + 0.5) * step }));

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <LegendItem meaning="ai" label={earned} x={left} y={type.label} size={type.label} />
      {hasCloud && (
        <LegendItem meaning="neutral" label="GPU cloud" x={cloudX} y={type.label} size={type.label} />
      )}
      <LegendItem
        meaning="loss"
        label="Mining given up"
        x={hasCloud ? cloudX + textWidth('GPU cloud', { size: type.label }) + type.label + 30 : cloudX}
        y={type.label}
        size={type.label}
      />
      <ValueAxis scale={scale} left={left} right={width} size={type.axis} />
      {years.map((year, index) => {
        const x = left + (index + 0.5) * step - barWidth / 2;
        const zero = scale(0);
        const cloudFrom = year.lease * year.cloud > 0 ? scale(year.lease) : zero;
        const lossTop = Math.min(zero, scale(-year.givenUp));
        return (
          <g key={year.label}>
            <g data-why={whyOf?.(`lease ${year.label}`)}>
              <Mark
                meaning="ai"
                x={x}
                y={Math.min(zero, scale(year.lease))}
                width={barWidth}
                height={Math.abs(zero - scale(year.lease))}
              />
              <Mark
                meaning="neutral"
                x={x}
                y={Math.min(cloudFrom, cloudFrom + scale(year.cloud) - zero)}
                width={barWidth}
                height={Math.abs(zero - scale(year.cloud))}
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
            {hasFigures && /[1-9]/.test(formatNumber(incomeOf(year), decimals)) ? (
              <text
                x={x + barWidth / 2}
                y={scale(Math.max(0, year.lease) + Math.max(0, year.cloud)) - 4}
                textAnchor="middle"
                fontSize={type.label}
                className="halo tone-ai"
              >
                {formatNumber(incomeOf(year), decimals)}
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
      <AxisLabels labels={clearLabels(labels, type.axis)} y={bottom + type.axis + 5} size={type.axis} />
    </ChartFigure>
  );
}

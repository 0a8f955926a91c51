import { line } from 'd3-shape';
import type { LiquiditySpec } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatNumber } from '../../shared/domain/format.ts';
import { AxisLabels, axisRoom, clearLabels, spread, ValueAxis, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, lettering } from './chartType.ts';
import { LowMark } from './LowMark.tsx';

/** Cash, cash with BTC, and both without new equity as a ghost; the cash that must stay, and the low point. */
export function LiquidityChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  whyOf,
}: ChartProps<LiquiditySpec>) {
  const type = lettering[setting];
  const { cash, cashAndBtc, withoutEquity, minimumCash, decimals, low } = spec;
  const months = Math.max(1, cash.length - 1);
  const bottom = height - type.axis - 8;
  const all = [...cash, ...cashAndBtc, ...withoutEquity, minimumCash];
  const scale = valueScale(Math.min(...all), Math.max(...all), bottom - type.label - 6, type.strong + 4);
  const left = axisRoom(scale, type.axis);
  const hasBtc = cashAndBtc.some((value, t) => Math.abs(value - (cash[t] ?? 0)) > 1e-6);
  const hasEquity = cashAndBtc.some((value, t) => Math.abs(value - (withoutEquity[t] ?? 0)) > 1e-6);
  const curves = [
    ...(hasEquity
      ? [{ id: 'liquidity', values: withoutEquity, text: 'Without new equity', tone: 'tone-muted' }]
      : []),
    ...(hasBtc ? [{ id: 'btc', values: cashAndBtc, text: 'With BTC', tone: 'tone-mining' }] : []),
    { id: 'cash', values: cash, text: 'Cash', tone: 'strong' },
  ];
  const end = (values: readonly number[]): number => values.at(-1) ?? 0;
  const endText = (curve: (typeof curves)[number]): string =>
    `${curve.text} ${formatNumber(end(curve.values), decimals)}`;
  const gutter = Math.max(
    ...curves.map((curve) => textWidth(endText(curve), { size: type.label, weight: 600 })),
  );
  const right = width - gutter - 12;
  const x = (t: number): number => left + (t / months) * (right - left);
  const path = (values: readonly number[]): string =>
    line<number>()
      .x((_, t) => x(t))
      .y((value) => scale(value))
      .digits(1)([...values]) ?? '';
  const endY = spread(
    curves.map((curve) => scale(end(curve.values)) + type.label * 0.35),
    type.label + 3,
    type.label,
    bottom,
  );
  const years: { text: string; x: number }[] = [];
  for (let t = 12 - spec.startMonth; t <= months; t += 12)
    years.push({ text: String(spec.startYear + Math.floor((spec.startMonth - 1 + t) / 12)), x: x(t) });
  const clear = clearLabels(
    years.filter((year) => year.x >= left + textWidth(year.text, { size: type.axis }) / 2),
    type.axis,
  );
  const level = Math.round(scale(minimumCash)) + 0.5;

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <ValueAxis scale={scale} left={left} right={right} size={type.axis} />
      <AxisLabels labels={clear} y={bottom + type.axis + 5} size={type.axis} />
      {minimumCash > 0 && (
        <g data-why={whyOf?.('minimum')}>
          <path
            d={`M${left} ${level}H${right}`}
            stroke="var(--loss-fill)"
            strokeDasharray="2 3"
            fill="none"
          />
          <text x={right} y={level - 4} textAnchor="end" fontSize={type.label} className="halo tone-loss">
            minimum cash {formatNumber(minimumCash, decimals)}
          </text>
        </g>
      )}
      {hasEquity && (
        <path
          d={path(withoutEquity)}
          data-why={whyOf?.('liquidity')}
          fill="none"
          stroke="var(--ghost)"
          strokeWidth={1.6}
          strokeDasharray="5 3"
        />
      )}
      {hasBtc && (
        <path
          d={path(cashAndBtc)}
          data-why={whyOf?.('btc')}
          fill="none"
          stroke="var(--mining-fill)"
          strokeWidth={1.8}
          strokeDasharray="9 3"
        />
      )}
      <path
        d={path(cash)}
        data-why={whyOf?.('cash')}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={2.2}
        strokeLinejoin="round"
      />
      <g data-why={whyOf?.(`low ${low.t}`)}>
        <LowMark
          x={x(low.t)}
          y={scale(low.value)}
          label={low.label}
          left={left}
          right={right}
          size={type.label}
        />
      </g>
      {curves.map((curve, index) => (
        <text key={curve.id} x={right + 8} y={endY[index] ?? 0} fontSize={type.label} className={curve.tone}>
          {endText(curve)}
        </text>
      ))}
    </ChartFigure>
  );
}

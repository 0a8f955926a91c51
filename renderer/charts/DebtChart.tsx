import { line } from 'd3-shape';
import type { DebtSpec, DebtYear } from '../../shared/deck/charts/chartSpec.ts';
import { textWidth } from '../../shared/deck/textWidth.ts';
import { formatMultiple, formatNumber } from '../../shared/domain/format.ts';
import { AxisLabels, axisRoom, clearLabels, ValueAxis, type ValueScale, valueScale } from './axis.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import { type ChartProps, type Lettering, lettering } from './chartType.ts';
import { Mark } from './marks.tsx';

/** A loan by year in three strips on one time: what is owed, NOI and debt service, and DSCR. */
export function DebtChart({
  spec,
  width,
  height,
  setting = 'panel',
  withTable = true,
  whyOf,
}: ChartProps<DebtSpec>) {
  const type = lettering[setting];
  const { years } = spec;
  const head = type.label + 9;
  const bottom = height - type.axis - 8;
  const strip = (bottom - 3 * head - 8) / 3;
  const tops = [0, 1, 2].map((index) => index * (head + strip + 4) + head);
  const [owedTop = 0, cashTop = 0, coverTop = 0] = tops;
  const scaleIn = (top: number, values: readonly number[]): ValueScale =>
    valueScale(Math.min(0, ...values), Math.max(0, ...values), top + strip, top, 2);
  const owed = scaleIn(
    owedTop,
    years.map((year) => year.balance),
  );
  const cash = scaleIn(
    cashTop,
    years.flatMap((year) => [year.noi, year.debtService]),
  );
  const cover = scaleIn(coverTop, [
    spec.covenant * 1.15,
    ...years.flatMap((year) => (year.dscr === null ? [] : [year.dscr])),
  ]);
  const left = Math.max(...[owed, cash, cover].map((scale) => axisRoom(scale, type.axis)));
  const step = (width - left) / Math.max(1, years.length);
  const x = (index: number): number => left + (index + 0.5) * step;
  const labels = years.map((year, index) => ({ text: year.label, x: x(index) }));

  return (
    <ChartFigure spec={spec} width={width} height={height} withTable={withTable}>
      <StripHead text="Owed, end of year" top={owedTop} left={left} type={type} />
      <ValueAxis scale={owed} left={left} right={width} size={type.axis} />
      <Owed years={years} x={x} scale={owed} whyOf={whyOf} decimals={spec.decimals} type={type} />

      <StripHead text="" top={cashTop} left={left} type={type} />
      <CashHead top={cashTop} left={left} type={type} />
      <ValueAxis scale={cash} left={left} right={width} size={type.axis} />
      <Columns years={years} x={x} step={step} scale={cash} whyOf={whyOf} />

      <StripHead text="DSCR, lowest month" top={coverTop} left={left} type={type} />
      <ValueAxis scale={cover} left={left} right={width} size={type.axis} />
      <Cover spec={spec} x={x} scale={cover} right={width} whyOf={whyOf} type={type} />

      <AxisLabels labels={clearLabels(labels, type.axis)} y={bottom + type.axis + 5} size={type.axis} />
    </ChartFigure>
  );
}

interface StripProps {
  readonly years: readonly DebtYear[];
  readonly x: (index: number) => number;
  readonly scale: ValueScale;
  readonly whyOf: ChartProps<DebtSpec>['whyOf'];
}

function StripHead(props: {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly type: Lettering;
}) {
  return (
    <text x={props.left} y={props.top - 6} fontSize={props.type.label} className="strong">
      {props.text}
    </text>
  );
}

/** The legend of the columns, in the place of a head. */
function CashHead({
  top,
  left,
  type,
}: {
  readonly top: number;
  readonly left: number;
  readonly type: Lettering;
}) {
  const size = type.label;
  const second = left + size + 14 + textWidth('NOI', { size, weight: 600 });
  return (
    <g>
      <Mark meaning="ai" x={left} y={top - 6 - size * 0.8} width={size} height={size - 1} />
      <text x={left + size + 5} y={top - 6} fontSize={size} className="strong">
        NOI
      </text>
      <Mark meaning="neutral" x={second + 6} y={top - 6 - size * 0.8} width={size} height={size - 1} />
      <text x={second + size + 11} y={top - 6} fontSize={size} className="strong">
        Debt service
      </text>
    </g>
  );
}

function Owed({
  years,
  x,
  scale,
  whyOf,
  decimals,
  type,
}: StripProps & { readonly decimals: number; readonly type: Lettering }) {
  const path =
    line<DebtYear>()
      .x((_, index) => x(index))
      .y((year) => scale(year.balance))
      .digits(1)([...years]) ?? '';
  const most = years.reduce(
    (top, year, index) => (year.balance > (years[top]?.balance ?? 0) ? index : top),
    0,
  );
  const peak = years[most]?.balance ?? 0;
  return (
    <g>
      <path d={path} fill="none" stroke="var(--ink)" strokeWidth={2.2} strokeLinejoin="round" />
      {years.map((year, index) => (
        <circle
          key={year.label}
          data-why={whyOf?.(`balance ${year.label}`)}
          cx={x(index)}
          cy={scale(year.balance)}
          r={2.6}
          fill="var(--ink)"
        />
      ))}
      {peak > 0 && (
        <text x={x(most) + 3} y={scale(peak) + type.label + 7} fontSize={type.label} className="strong halo">
          {formatNumber(peak, decimals)}
        </text>
      )}
    </g>
  );
}

function Columns({ years, x, step, scale, whyOf }: StripProps & { readonly step: number }) {
  const bar = Math.max(1.5, Math.min(22, step * 0.38));
  const zero = scale(0);
  const column = (value: number) => ({
    y: Math.min(zero, scale(value)),
    height: Math.abs(zero - scale(value)),
  });
  return (
    <g>
      {years.map((year, index) => (
        <g key={year.label}>
          <g data-why={whyOf?.(`noi ${year.label}`)}>
            <Mark meaning="ai" x={x(index) - bar} width={bar} {...column(year.noi)} />
          </g>
          <g data-why={whyOf?.(`service ${year.label}`)}>
            <Mark meaning="neutral" x={x(index) + 1} width={bar} {...column(year.debtService)} />
          </g>
        </g>
      ))}
    </g>
  );
}

function Cover({
  spec,
  x,
  scale,
  right,
  whyOf,
  type,
}: {
  readonly spec: DebtSpec;
  readonly x: (index: number) => number;
  readonly scale: ValueScale;
  readonly right: number;
  readonly whyOf: ChartProps<DebtSpec>['whyOf'];
  readonly type: Lettering;
}) {
  const { years, covenant, breach } = spec;
  const path =
    line<DebtYear>()
      .defined((year) => year.dscr !== null)
      .x((_, index) => x(index))
      .y((year) => scale(year.dscr ?? 0))
      .digits(1)([...years]) ?? '';
  const level = Math.round(scale(covenant)) + 0.5;
  const tested = years.map((_, index) => index).filter((index) => years[index]?.dscr !== null);
  const first = tested[0] ?? 0;
  const lowest = tested.reduce((low, index) => {
    const value = years[index]?.dscr ?? Number.POSITIVE_INFINITY;
    return value < (years[low]?.dscr ?? Number.POSITIVE_INFINITY) ? index : low;
  }, first);
  const lowestValue = years[lowest]?.dscr ?? Number.NaN;
  const text = `covenant ${formatMultiple(covenant)}`;
  const words = breach?.label ?? '';
  const at = breach
    ? Math.max(
        0,
        years.findIndex((year) => year.label === breach.year),
      )
    : 0;
  const half = textWidth(words, { size: type.label, weight: 600 }) / 2;
  return (
    <g>
      <path
        d={`M${x(0) - 6} ${level}H${right}`}
        stroke="var(--loss-fill)"
        strokeWidth={1.6}
        strokeDasharray="5 3"
        fill="none"
        data-why={whyOf?.('covenant')}
      />
      <text
        x={right}
        y={level + type.label + 2}
        textAnchor="end"
        fontSize={type.label}
        className="halo tone-loss"
      >
        {text}
      </text>
      <path d={path} fill="none" stroke="var(--ink)" strokeWidth={2.2} strokeLinejoin="round" />
      {years.map((year, index) =>
        year.dscr === null ? null : (
          <circle
            key={year.label}
            data-why={whyOf?.(`dscr ${year.dscrMonth ?? 0}`)}
            cx={x(index)}
            cy={scale(year.dscr)}
            r={3}
            fill={year.dscr < covenant ? 'var(--panel)' : 'var(--ink)'}
            stroke={year.dscr < covenant ? 'var(--loss-fill)' : 'var(--ink)'}
            strokeWidth={1.8}
          />
        ),
      )}
      {tested.length > 0 && (
        <text
          x={x(lowest)}
          y={scale(lowestValue) + (lowestValue < covenant ? type.label + 6 : -7)}
          textAnchor="middle"
          fontSize={type.label}
          className="strong halo"
        >
          {formatMultiple(lowestValue)}
        </text>
      )}
      {breach && (
        <text
          x={Math.min(right - half, Math.max(x(0) + half, x(at)))}
          y={scale(0) - 5}
          textAnchor="middle"
          fontSize={type.label}
          fontWeight={600}
          className="halo tone-loss"
        >
          {words}
        </text>
      )}
    </g>
  );
}

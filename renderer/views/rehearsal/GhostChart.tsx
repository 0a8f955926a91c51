import { useElementSize } from '@mantine/hooks';
import { line } from 'd3-shape';
import { textWidth } from '../../../shared/deck/textWidth.ts';
import { formatNumber } from '../../../shared/domain/format.ts';
import { axisRoom, clearLabels, spread, ValueAxis, valueScale } from '../../charts/axis.tsx';
import { useRehearsal } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import { rehearsalState } from '../../state/rehearsal.ts';
import '../../charts/charts.css';
import { chartOf, type GhostCurve, ghostCurve } from './rehearsalCharts.ts';

/** One curve in large type, and where it was at the start of the rehearsal as its ghost. */
export function GhostChart() {
  const { ref, width, height } = useElementSize();
  const start = useRehearsal((state) => state.start);
  const trial = useRehearsal((state) => state.trial);
  const id = useRehearsal((state) => state.choice.chart);
  useRehearsal((state) => state.version);
  if (!start || !trial) return null;
  const chart = chartOf(id);
  const curve = ghostCurve(chart, start, trial);
  return (
    <section className="rehearsal-chart" aria-label={chart.name}>
      <h2>
        {chart.name}, {chart.unit}
      </h2>
      <div
        className="rehearsal-chart-room"
        {...whyAttributes({ line: chart.line }, true, rehearsalState)}
        role="img"
        aria-label={curve.summary}
      >
        <div className="rehearsal-chart-size" ref={ref}>
          {width > 120 && height > 100 && (
            <Curves curve={curve} width={Math.floor(width)} height={Math.floor(height)} />
          )}
        </div>
      </div>
    </section>
  );
}

function Curves(props: { readonly curve: GhostCurve; readonly width: number; readonly height: number }) {
  const { curve, width, height } = props;
  const { now, start, isMoved, low } = curve;
  const size = Math.max(15, Math.min(22, Math.round(height / 20)));
  const months = Math.max(1, now.length - 1);
  const bottom = height - size - 12;
  const all = [...now, ...start];
  const scale = valueScale(Math.min(0, ...all), Math.max(0, ...all), bottom - (low ? size + 8 : 0), size + 6);
  const left = axisRoom(scale, size) + 6;
  const ends = [
    { text: `Now ${formatNumber(now.at(-1) ?? 0)}`, value: now.at(-1) ?? 0, tone: 'strong' },
    ...(isMoved
      ? [{ text: `Start ${formatNumber(start.at(-1) ?? 0)}`, value: start.at(-1) ?? 0, tone: 'tone-muted' }]
      : []),
  ];
  const right = width - Math.max(...ends.map(({ text }) => textWidth(text, { size, weight: 600 }))) - 16;
  const x = (t: number): number => left + (t / months) * (right - left);
  const path = (values: readonly number[]): string =>
    line<number>()
      .x((_, t) => x(t))
      .y((value) => scale(value))
      .digits(1)([...values]) ?? '';
  const endY = spread(
    ends.map(({ value }) => scale(value) + size * 0.35),
    size + 5,
    size,
    bottom,
  );
  const years: { text: string; x: number }[] = [];
  for (let t = 12 - curve.startMonth; t <= months; t += 12)
    years.push({ text: String(curve.startYear + Math.floor((curve.startMonth - 1 + t) / 12)), x: x(t) });
  const half = low ? textWidth(low.label, { size, weight: 600 }) / 2 : 0;
  return (
    <svg width={width} height={height} aria-hidden="true" className="sw-chart">
      <ValueAxis scale={scale} left={left} right={right} size={size} />
      {clearLabels(years, size).map((label) => (
        <text
          key={label.text}
          x={label.x}
          y={height - 6}
          textAnchor="middle"
          fontSize={size}
          className="axis-label"
        >
          {label.text}
        </text>
      ))}
      {isMoved && (
        <path d={path(start)} fill="none" stroke="var(--ghost)" strokeWidth={3} strokeDasharray="9 6" />
      )}
      <path d={path(now)} fill="none" stroke="var(--ink)" strokeWidth={4} strokeLinejoin="round" />
      {low && (
        <>
          <circle
            cx={x(low.t)}
            cy={scale(low.value)}
            r={7}
            fill="var(--panel)"
            stroke="var(--loss-fill)"
            strokeWidth={3}
          />
          <text
            x={Math.min(right - half, Math.max(left + half + 4, x(low.t)))}
            y={scale(low.value) + size + 10}
            textAnchor="middle"
            fontSize={size}
            fontWeight={600}
            className="halo tone-loss"
          >
            {low.label}
          </text>
        </>
      )}
      {ends.map(({ text, tone }, index) => (
        <text key={text} x={right + 10} y={endY[index] ?? 0} fontSize={size} className={tone}>
          {text}
        </text>
      ))}
    </svg>
  );
}

import { textWidth } from '../../../../shared/deck/textWidth.ts';
import { addMonths, formatMonth, type YearMonth, yearOf } from '../../../../shared/domain/months.ts';
import { Mark } from '../../../charts/marks.tsx';
import type { BlockTimes } from './blockTimes.ts';

export interface TimeAxis {
  readonly width: number;
  readonly months: number;
  readonly decisionMonth: YearMonth;
}

export const rowHeight = 26;
const barTop = 5;
const barHeight = 16;
const label = { size: 11 } as const;

/** Where the end of a month stands, px from the decision. */
export const xOf = (axis: TimeAxis, t: number): number =>
  (Math.min(axis.months, Math.max(0, t)) / axis.months) * axis.width;

/** Months after the decision at which a calendar year begins (its first month's start). */
function yearStarts(axis: TimeAxis): readonly { readonly t: number; readonly year: number }[] {
  const starts: { t: number; year: number }[] = [];
  for (let t = 0; t < axis.months; t += 1) {
    const next = addMonths(axis.decisionMonth, t + 1);
    if (yearOf(next) !== yearOf(addMonths(axis.decisionMonth, t))) starts.push({ t, year: yearOf(next) });
  }
  return starts;
}

/** The years above the bars. The decision, where they begin, is named at their left. */
export function TimeHead({ axis }: { readonly axis: TimeAxis }) {
  const step = axis.width / Math.max(1, axis.months / 12);
  const every = step > 34 ? 1 : step > 17 ? 2 : 5;
  return (
    <svg className="block-axis" width={axis.width} height={16} aria-hidden="true">
      {yearStarts(axis)
        .filter((_, index) => index % every === 0)
        .map(({ t, year }) => (
          <text key={year} x={xOf(axis, t) + 4} y={11} fontSize={10}>
            {year}
          </text>
        ))}
    </svg>
  );
}

export function GridLines({ axis, height }: { readonly axis: TimeAxis; readonly height: number }) {
  return (
    <>
      {yearStarts(axis).map(({ t }) => (
        <path key={t} className="year-line" d={`M${Math.round(xOf(axis, t)) + 0.5} 0V${height}`} />
      ))}
      <path className="decision-line" d={`M.6 0V${height}`} />
    </>
  );
}

/** One block over time: mining, then in build, then AI that pays rent; a fine line under it while money is spent. */
export function BlockBar(props: {
  readonly axis: TimeAxis;
  readonly times: BlockTimes;
  /** As it was in what it is compared with, or when the hand took hold; null where that is the same. */
  readonly ghost: BlockTimes | null;
}) {
  const { axis, times, ghost } = props;
  const stop = xOf(axis, times.stop);
  const ready = xOf(axis, times.ready - 1);
  const month = (t: number): string => formatMonth(addMonths(axis.decisionMonth, t));
  const lead = times.ready - 1 - Math.max(0, times.stop);
  const isDelayed = times.ready !== times.planned;
  const mine = firstFit([`mine to ${month(times.stop)}`, `to ${month(times.stop)}`], stop - 10);
  const build = firstFit([`build ${lead} mo`, `${lead} mo`], ready - stop - 10);
  const rent = firstFit([`rent from ${month(times.ready)}`, month(times.ready)], axis.width - ready - 12);
  return (
    <svg className="block-bar keeps-colour" width={axis.width} height={rowHeight} aria-hidden="true">
      <GridLines axis={axis} height={rowHeight} />
      <Mark meaning="mining" hasLevels x={0} y={barTop} width={stop} height={barHeight} />
      <Mark meaning="unused" x={stop} y={barTop} width={ready - stop} height={barHeight} />
      <Mark meaning="ai" x={ready} y={barTop} width={axis.width - ready} height={barHeight} />
      {isDelayed && (
        <path className="planned" d={`M${xOf(axis, times.planned - 1)} ${barTop - 3}v${barHeight + 6}`} />
      )}
      <path
        className="spend"
        d={`M${xOf(axis, times.spendFrom)} ${barTop + barHeight + 2}H${xOf(axis, times.spendTo)}`}
      />
      {ghost &&
        ['ghost-edge', 'ghost'].map((name) => (
          <rect
            key={name}
            className={name}
            x={xOf(axis, ghost.stop)}
            y={barTop - 2.5}
            width={Math.max(1, xOf(axis, ghost.ready - 1) - xOf(axis, ghost.stop))}
            height={barHeight + 5}
          />
        ))}
      {mine && (
        <text
          className="on-mining"
          x={stop - 6}
          y={barTop + 12}
          fontSize={11}
          fontWeight={500}
          textAnchor="end"
        >
          {mine}
        </text>
      )}
      {build && (
        <text className="in-build" x={(stop + ready) / 2} y={barTop + 12} fontSize={11} textAnchor="middle">
          {build}
        </text>
      )}
      {rent && (
        <text className="on-ai" x={ready + 7} y={barTop + 12} fontSize={11} fontWeight={500}>
          {rent}
        </text>
      )}
    </svg>
  );
}

/** When machines are sold, with what the sales bring. */
export function SaleMarks(props: {
  readonly axis: TimeAxis;
  /** What is said of each sale, longest first. */
  readonly sales: readonly { readonly t: number; readonly words: readonly string[] }[];
}) {
  const { axis, sales } = props;
  const places = sales.map(({ t }) => Math.min(axis.width - 7, Math.max(3, xOf(axis, t))));
  return (
    <svg className="block-bar keeps-colour" width={axis.width} height={rowHeight} aria-hidden="true">
      <GridLines axis={axis} height={rowHeight} />
      {sales.map(({ t, words }, index) => {
        const x = places[index] ?? 0;
        const text = firstFit(words, (places[index + 1] ?? axis.width) - x - 14);
        return (
          <g key={t}>
            <rect x={x - 3} y={9} width={7} height={7} fill="var(--mining-fill)" />
            {text && (
              <text className="plain" x={x + 8} y={16.5} fontSize={11}>
                {text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Money spent so far, growing to the whole capex. */
export function SpendCurve(props: {
  readonly axis: TimeAxis;
  /** Spent up to and with each month, from month 0. */
  readonly spent: readonly number[];
  readonly text: string;
}) {
  const { axis, spent, text } = props;
  const whole = spent.at(-1) ?? 0;
  const points = spent.slice(0, axis.months + 1);
  const bottom = rowHeight - 6;
  const y = (usd: number): number => bottom - (whole > 0 ? (usd / whole) * 14 : 0);
  const end = points.findIndex((usd) => usd >= whole * 0.999);
  const endX = xOf(axis, end < 0 ? axis.months : end);
  const width = textWidth(text, label);
  const isRight = endX + 8 + width <= axis.width;
  return (
    <svg className="block-bar keeps-colour" width={axis.width} height={rowHeight} aria-hidden="true">
      <GridLines axis={axis} height={rowHeight} />
      <path
        className="spent"
        d={`M0 ${bottom}${points.map((usd, t) => (t <= (end < 0 ? axis.months : end) ? `L${xOf(axis, t).toFixed(1)} ${y(usd).toFixed(1)}` : '')).join('')}V${bottom}z`}
      />
      <text
        className="plain"
        x={isRight ? endX + 8 : Math.max(4, endX - width - 8)}
        y={bottom - 2}
        fontSize={11}
      >
        {text}
      </text>
    </svg>
  );
}

function firstFit(texts: readonly string[], room: number): string | null {
  return texts.find((text) => textWidth(text, label) <= room) ?? null;
}

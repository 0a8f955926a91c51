import { textWidth } from '../../shared/deck/textWidth.ts';
import { clearLabels } from './axis.tsx';

/** Years under a chart of months, each where it ends. */
export function YearAxis(props: {
  readonly startYear: number;
  /** Month number, 1 to 12, of month 0. */
  readonly startMonth: number;
  readonly months: number;
  readonly x: (t: number) => number;
  readonly left: number;
  readonly baseline: number;
  readonly size: number;
}) {
  const { startYear, startMonth, months, x, left, baseline, size } = props;
  const years: { text: string; x: number }[] = [];
  for (let t = 12 - startMonth; t <= months; t += 12)
    years.push({ text: String(startYear + Math.floor((startMonth - 1 + t) / 12)), x: x(t) });
  const inside = years.filter((year) => year.x >= left + textWidth(year.text, { size }) / 2);
  return (
    <g>
      {clearLabels(inside, size).map((label) => (
        <text
          key={label.text}
          x={label.x}
          y={baseline + size + 5}
          textAnchor="middle"
          fontSize={size}
          className="axis-label"
        >
          {label.text}
        </text>
      ))}
    </g>
  );
}

import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Tornado, TornadoBar } from '../../../shared/whatif/tornado.ts';

/** Where values stand in the middle column, in pixels. */
export interface TornadoPlot {
  readonly at: (value: number) => number;
  readonly baseAt: number;
  /** Largest size of a value shown: one count of decimals fits all. */
  readonly largest: number;
}

/** Room at both sides for what is written beside the ends. */
const room = 104;

const numbersIn = (outcome: Outcome): readonly number[] => (outcome.kind === 'number' ? [outcome.value] : []);

/** The scale of the bars: from the least to the most of their ends, the plan wherever it lies. */
export function plotOf({ base }: Tornado, bars: readonly TornadoBar[], width: number): TornadoPlot {
  const values = [base, ...bars.flatMap(({ low, high }) => [low, high])].flatMap(numbersIn);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = most - least || 1;
  const inner = Math.max(40, width - 2 * room);
  const at = (value: number): number => room + ((value - least) / span) * inner;
  return {
    at,
    baseAt: base.kind === 'number' ? at(base.value) : room + inner / 2,
    largest: values.length > 0 ? Math.max(...values.map(Math.abs)) : 0,
  };
}

/** One end of a bar as it is drawn: from the plan to its value, and on which side its words stand. */
export interface BarEnd {
  readonly position: number;
  readonly outcome: Outcome;
  readonly left: number;
  readonly width: number;
  readonly wordsSide: 'left' | 'right';
  /** Where the words begin or end. */
  readonly wordsAt: number;
}

/** Both ends of a bar: the longer one first where both lie on one side, so that the other is drawn over it. */
export function endsOf(bar: TornadoBar, plot: TornadoPlot): readonly [BarEnd, BarEnd] {
  const of = (position: number, outcome: Outcome) => {
    const at = outcome.kind === 'number' ? plot.at(outcome.value) : plot.baseAt;
    return { position, outcome, at, left: Math.min(at, plot.baseAt), width: Math.abs(at - plot.baseAt) };
  };
  const low = of(bar.range.low, bar.low);
  const high = of(bar.range.high, bar.high);
  const [first, second] = low.width >= high.width ? [low, high] : [high, low];
  const firstSide = first.at < plot.baseAt || (first.at === plot.baseAt && first === low) ? 'left' : 'right';
  const otherSide = firstSide === 'left' ? 'right' : 'left';
  // The words of an end that does not reach the other side stand there all the same, at the plan.
  const isAcross = otherSide === 'left' ? second.at < plot.baseAt : second.at > plot.baseAt;
  return [
    { ...first, wordsSide: firstSide, wordsAt: first.at },
    { ...second, wordsSide: otherSide, wordsAt: isAcross ? second.at : plot.baseAt },
  ];
}

import { formatOutcome, notApplicable } from '../../../shared/domain/format.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import { amountWords } from '../../../shared/whatif/causeWords.ts';
import { type Figure, figureInWords, figureText } from '../../../shared/whatif/figures.ts';
import { positionText, positionUnit } from '../../../shared/whatif/ranges.ts';
import type { TornadoBar } from '../../../shared/whatif/tornado.ts';
import { whyAttributes } from '../../state/figure.ts';
import { movedStateName } from './movedStates.ts';
import { type BarEnd, endsOf, type TornadoPlot } from './tornadoPlot.ts';

/** One driver: its name, which opens its range; both ends of its bar, which set it there; where it tips. */
export function TornadoRow(props: {
  readonly bar: TornadoBar;
  readonly base: Outcome;
  readonly figure: Figure;
  readonly plot: TornadoPlot;
  readonly decimals: number;
  readonly tip: Outcome | null;
  readonly isTipLate: boolean;
  /** What F8 explains of the figure at an end; null while the figures are late, or where no line has it. */
  readonly why: ExplainTarget | null;
  readonly isChosen: boolean;
  readonly isTried: boolean;
  readonly choose: () => void;
  readonly tryAt: (position: number) => void;
}) {
  const { bar, base, figure, plot, decimals, tip } = props;
  const unit = positionUnit(bar);
  return (
    <li className="tornado-row" data-tried={props.isTried || undefined}>
      <button
        type="button"
        className="tornado-name"
        aria-pressed={props.isChosen}
        data-tip={`${bar.spec.words}\n${bar.range.words}`}
        onClick={props.choose}
      >
        {bar.label} <span className="muted">{unit || '%'}</span>
        <span className="visually-hidden">: change its range</span>
      </button>
      <span className="tornado-plot">
        <i className="tornado-line" style={{ left: plot.baseAt }} />
        {endsOf(bar, plot).map((end) => (
          <End
            key={end.wordsSide}
            end={end}
            bar={bar}
            base={base}
            figure={figure}
            decimals={decimals}
            why={props.why}
            tryAt={props.tryAt}
          />
        ))}
      </span>
      <span className="tornado-tip" data-late={props.isTipLate || undefined} data-tip={tipWords(tip)}>
        {tip === null ? '' : formatTip(bar, tip)}
      </span>
    </li>
  );
}

function End(props: {
  readonly end: BarEnd;
  readonly bar: TornadoBar;
  readonly base: Outcome;
  readonly figure: Figure;
  readonly decimals: number;
  readonly why: ExplainTarget | null;
  readonly tryAt: (position: number) => void;
}) {
  const { end, bar, base, figure } = props;
  const why = whyAttributes(props.why, false, movedStateName([[bar.id, end.position]]));
  const input = positionText(bar, end.position);
  const change =
    end.outcome.kind === 'number' && base.kind === 'number' ? end.outcome.value - base.value : null;
  const isWorse = change !== null && change !== 0 && change < 0 === (figure.good === 'up');
  const moved =
    change === null || change === 0
      ? ''
      : `, ${amountWords(figure, change)} ${change > 0 ? 'more' : 'less'}, ${isWorse ? 'worse' : 'better'}`;
  const words = `${bar.label} at ${`${input} ${positionUnit(bar)}`.trim()}: ${figure.label} ${figureInWords(figure, end.outcome)}${moved}`;
  const isLeft = end.wordsSide === 'left';
  return (
    <>
      <button
        type="button"
        className="tornado-end"
        data-tone={change === null || change === 0 ? 'none' : isWorse ? 'loss' : 'gain'}
        style={{ left: end.left, width: end.width }}
        aria-label={words}
        data-tip={`${words}\nPress to set it there`}
        {...why}
        onClick={() => props.tryAt(end.position)}
      />
      <span
        className={`tornado-words ${isLeft ? 'is-left' : 'is-right'}`}
        style={isLeft ? { right: `calc(100% - ${end.wordsAt - 5}px)` } : { left: end.wordsAt + 5 }}
        aria-hidden="true"
        {...why}
      >
        <span className="muted">{input}</span> <b>{figureText(figure, end.outcome, props.decimals)}</b>
      </span>
    </>
  );
}

function formatTip(bar: TornadoBar, tip: Outcome): string {
  if (tip.kind === 'none') return notApplicable;
  return formatOutcome(tip, (position) => positionText(bar, position));
}

function tipWords(tip: Outcome | null): string | undefined {
  if (tip?.kind === 'none') return 'The plan tips at no value that was looked at';
  return tip?.kind === 'many' ? 'The plan tips at several values, or along a stretch of them' : undefined;
}

import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { figureInWords } from '../../../shared/whatif/figures.ts';
import { currentFigure, type Place } from './place.ts';

/** What is tried now: inputs that stand elsewhere as long as nobody keeps them. */
export interface Trial {
  readonly driverId: string;
  readonly label: string;
  readonly text: string;
  /** The plan without it. */
  readonly portfolio: Portfolio;
}

/** Says what is tried and what it makes of the figure, with the ways to keep it and back. */
export function TrialStrip(props: {
  readonly place: Place;
  readonly trial: Trial | null;
  readonly keep: () => void;
  readonly putBack: () => void;
}) {
  const { place, trial } = props;
  return (
    <div className="trial-strip" role="status" data-empty={trial === null || undefined}>
      {trial ? (
        <>
          <span>
            Trying <b>{trial.label}</b> at <b>{trial.text}</b>: {place.figure.label}{' '}
            <b>{figureInWords(place.figure, currentFigure(place))}</b>, everywhere in this window
          </span>
          <button type="button" className="button is-first" onClick={props.keep}>
            Keep
          </button>
          <button type="button" className="button" onClick={props.putBack}>
            Put back <kbd className="kbd">Esc</kbd>
          </button>
        </>
      ) : (
        <span className="muted">
          Press the end of a bar to set its input there: all figures follow, nothing is saved until you keep
          it
        </span>
      )}
    </div>
  );
}

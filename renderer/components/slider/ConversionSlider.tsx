import { memo, useRef } from 'react';
import { snapConversion } from '../../../shared/domain/conversion.ts';
import { formatMw } from '../../../shared/domain/format.ts';
import './slider.css';
import { type SliderActions, useSlider } from './useSlider.ts';

/** The power split of a site once its plan is complete, in utility MW. */
export interface TrackSplit {
  readonly trackMw: number;
  readonly aiMw: number;
  readonly miningMw: number;
  readonly reservedMw: number;
}

interface Props extends SliderActions, TrackSplit {
  readonly siteName: string;
  readonly limitMw: number;
  /** What of it is possible with the power of today. */
  readonly nowMw: number;
  readonly stepMw: number;
  /** What stops the slider at its limit. */
  readonly reason: string;
  readonly baselineMw: number | null;
  readonly baselineWords: string;
  /** Another state to hold it against: as opened, or when the hand took hold. */
  readonly ringMw: number | null;
  readonly ringWords: string;
  readonly isSelected: boolean;
  readonly tabIndex: number;
}

/** Share of a length as a percentage of its whole, for positions. */
const percent = (part: number, whole: number): string => `${whole > 0 ? (100 * part) / whole : 0}%`;

/** The track of a conversion slider, which is the power split itself. */
export function SplitTrack({ trackMw, aiMw, miningMw, reservedMw }: TrackSplit) {
  const at = (mw: number): string => percent(mw, trackMw);
  const used = Math.min(trackMw, aiMw + miningMw + reservedMw);
  return (
    <span className="split-track keeps-colour" aria-hidden="true">
      {aiMw > 0 && <span className="split-ai" style={{ width: at(aiMw) }} />}
      {miningMw > 0 && <span className="split-mining" style={{ width: at(miningMw) }} />}
      {reservedMw > 0 && <span className="split-reserved" style={{ width: at(reservedMw) }} />}
      {trackMw - used > 1e-6 && <span className="split-unused" style={{ width: at(trackMw - used) }} />}
    </span>
  );
}

/**
 * The conversion slider of one site: the whole track is its power, blue what goes to AI. The rule below
 * is what is feasible, with a hard stop at its end.
 */
export const ConversionSlider = memo(function ConversionSlider(props: Props) {
  const { siteName, trackMw, aiMw, limitMw, nowMw, stepMw, reason, baselineMw, baselineWords } = props;
  const { ringMw, ringWords, isSelected } = props;
  const track = useRef<HTMLSpanElement>(null);
  const range = { trackMw, limitMw, stepMw, reason };
  const slider = useSlider({
    track,
    value: aiMw,
    baseline: baselineMw,
    trackMax: trackMw,
    scale: {
      min: 0,
      max: limitMw,
      step: stepMw,
      fineStep: Math.min(1, stepMw),
      snap: (value, step) => snapConversion(range, value, step),
    },
    preview: props.preview,
    commit: props.commit,
    cancel: props.cancel,
  });
  const share = trackMw > 0 ? Math.round((100 * aiMw) / trackMw) : 0;
  const hasBaseline = baselineMw !== null && Math.abs(baselineMw - aiMw) > 1e-6 && trackMw > 0;
  const hasRing =
    ringMw !== null &&
    trackMw > 0 &&
    Math.abs(ringMw - aiMw) > 1e-6 &&
    !(hasBaseline && Math.abs(ringMw - baselineMw) < 1e-6);
  if (limitMw <= 0)
    return (
      <span className="conversion is-closed" data-tip={`Cannot convert: ${reason}`}>
        <span className="conversion-track">
          <SplitTrack {...props} />
          <span className="conversion-stop" style={{ left: 0 }} />
        </span>
        <span className="visually-hidden">Cannot convert: {reason}</span>
      </span>
    );
  return (
    <span className="conversion" data-selected={isSelected || undefined}>
      <span className="conversion-track" ref={track} {...slider.onTrack}>
        <SplitTrack {...props} />
        <span className="conversion-rule" style={{ width: percent(nowMw, trackMw) }} />
        {limitMw - nowMw > 1e-6 && (
          <span
            className="conversion-rule is-later"
            style={{ left: percent(nowMw, trackMw), width: percent(limitMw - nowMw, trackMw) }}
          />
        )}
        {hasRing && (
          <span
            className="conversion-ring"
            style={{ left: percent(ringMw, trackMw) }}
            data-tip={`${formatMw(ringMw)} MW ${ringWords}`}
          />
        )}
        <span
          className="conversion-stop"
          style={{ left: percent(limitMw, trackMw) }}
          data-tip={`Hard stop ${formatMw(limitMw)} MW: ${reason}`}
        />
        {hasBaseline && (
          <span
            className="conversion-baseline"
            style={{ left: percent(baselineMw, trackMw) }}
            data-tip={`${formatMw(baselineMw)} MW ${baselineWords}`}
          />
        )}
        <span
          className="conversion-handle"
          role="slider"
          tabIndex={props.tabIndex}
          aria-label={`${siteName}, utility MW to AI`}
          aria-orientation="horizontal"
          aria-valuemin={0}
          aria-valuemax={limitMw}
          aria-valuenow={aiMw}
          aria-valuetext={`${formatMw(aiMw)} of ${formatMw(trackMw)} MW, ${share} %`}
          aria-description={`Limit ${formatMw(limitMw)} MW: ${reason}${limitMw - nowMw > 1e-6 ? `; ${formatMw(nowMw)} MW with the power of today` : ''}`}
          style={{ left: percent(aiMw, trackMw) }}
          {...slider.onHandle}
        />
      </span>
    </span>
  );
});

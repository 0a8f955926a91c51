import { useRef } from 'react';
import './slider.css';
import { type SliderActions, useSlider } from './useSlider.ts';

interface Props extends SliderActions {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly fineStep: number;
  readonly band: readonly [number, number] | null;
  readonly bandWords: string;
  readonly baseline: number | null;
  readonly valueText: string;
  readonly isSelected: boolean;
}

/** A slider on a line: the dark part is the plausible band, the tick the baseline. */
export function MarketSlider(props: Props) {
  const { value, min, max, step, fineStep, band, baseline } = props;
  const track = useRef<HTMLSpanElement>(null);
  const at = (x: number): string =>
    `${max > min ? (100 * (Math.min(max, Math.max(min, x)) - min)) / (max - min) : 0}%`;
  const slider = useSlider({
    track,
    value,
    baseline,
    takesVertical: true,
    scale: {
      min,
      max,
      step,
      fineStep,
      snap: (raw, by) => {
        const snapped = Math.round(raw / by) * by;
        return Number(Math.min(max, Math.max(min, snapped)).toPrecision(12));
      },
    },
    preview: props.preview,
    commit: props.commit,
    cancel: props.cancel,
  });
  return (
    <span className="market-slider" {...slider.onTrack} data-selected={props.isSelected || undefined}>
      <span className="market-track" ref={track}>
        {band && (
          <span
            className="market-band"
            style={{ left: at(band[0]), right: `calc(100% - ${at(band[1])})` }}
            data-tip={props.bandWords}
          />
        )}
        {baseline !== null && Math.abs(baseline - value) > 1e-12 && (
          <span className="market-baseline" style={{ left: at(baseline) }} />
        )}
        <span
          className="conversion-handle"
          role="slider"
          tabIndex={0}
          aria-label={props.label}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value}
          aria-valuetext={props.valueText}
          style={{ left: at(value) }}
          {...slider.onHandle}
        />
      </span>
    </span>
  );
}

import { useRef } from 'react';
import { type SliderActions, type SliderScale, useSlider } from '../../../components/slider/useSlider.ts';
import { barGeometry } from './BarDrawing.tsx';

interface Props extends SliderActions {
  readonly kind: 'ai' | 'reserved';
  readonly label: string;
  /** Place of the handle, MW from the left end of the bar. */
  readonly atMw: number;
  /** MW at the right end of the bar. */
  readonly trackMw: number;
  readonly baselineMw: number | null;
  readonly scale: SliderScale;
  readonly valueText: string;
  readonly description: string;
  /** Pixels by which it stands beside its place, where another handle already is. */
  readonly aside: number;
  /** Another handle is so near that each may be taken only where it is drawn. */
  readonly isCrowded: boolean;
}

/**
 * A handle of the power-split bar. Its value is its place on the bar, so that the right arrow always moves
 * it to the right. The handle of AI may be called from anywhere on the bar; that of the reserve is taken.
 */
export function SplitHandle(props: Props) {
  const { kind, atMw, trackMw, scale } = props;
  const track = useRef<HTMLDivElement>(null);
  const end = kind === 'ai' ? trackMw : scale.max;
  const slider = useSlider({
    track,
    value: atMw,
    baseline: props.baselineMw,
    trackMax: end,
    scale,
    takesVertical: true,
    preview: props.preview,
    commit: props.commit,
    cancel: props.cancel,
  });
  const percent = (mw: number, whole: number): string => `${whole > 0 ? (100 * mw) / whole : 0}%`;
  return (
    <div className="split-span" style={{ left: barGeometry.side, right: barGeometry.side }}>
      <div
        className="split-handle-track"
        data-kind={kind}
        ref={track}
        style={{ left: percent(scale.min, trackMw), right: percent(trackMw - end, trackMw) }}
        {...slider.onTrack}
      >
        <div
          className="split-handle"
          data-kind={kind}
          role="slider"
          tabIndex={0}
          aria-label={props.label}
          aria-orientation="horizontal"
          aria-valuemin={scale.min}
          aria-valuemax={scale.max}
          aria-valuenow={atMw}
          aria-valuetext={props.valueText}
          aria-description={props.description}
          data-crowded={props.isCrowded || undefined}
          style={{ left: `calc(${percent(atMw - scale.min, end - scale.min)} + ${props.aside}px)` }}
          {...slider.onHandle}
        />
      </div>
    </div>
  );
}

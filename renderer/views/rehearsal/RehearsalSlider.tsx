import { useEffect, useRef } from 'react';
import { snapConversion } from '../../../shared/domain/conversion.ts';
import { type FieldSpec, marketFields } from '../../../shared/domain/fields.ts';
import {
  type SliderTarget,
  sliderLabel,
  sliderTarget,
  sliderText,
  sliderValue,
} from '../../../shared/domain/rehearsal.ts';
import { type SliderScale, useSlider } from '../../components/slider/useSlider.ts';
import { useRehearsal, useServices, useSession } from '../../state/context.tsx';
import { marketControls } from '../../state/marketControls.ts';
import { rangeOf, siteOf } from '../../state/siteLookup.ts';

interface Place {
  readonly target: SliderTarget;
  readonly scale: SliderScale;
  /** What stops the slider at its right end; empty for a market input. */
  readonly reason: string;
}

/** One slider of a rehearsal: its value in large type, and a tick where it was at the start. */
export function RehearsalSlider({ slider, index }: { readonly slider: string; readonly index: number }) {
  const shown = useSession((state) => state.shown);
  if (!shown) return null;
  const target = sliderTarget(shown, slider);
  if (!target) return null;
  const label = sliderLabel(shown, target);
  if (target.kind === 'conversion') {
    const site = siteOf(shown, target.siteId);
    if (!site) return null;
    const range = rangeOf(site);
    const scale: SliderScale = {
      min: 0,
      max: range.limitMw,
      step: range.stepMw,
      fineStep: Math.min(1, range.stepMw),
      snap: (value, step) => snapConversion(range, value, step),
    };
    const place = { target, scale, reason: range.reason };
    return (
      <Track slider={slider} index={index} label={label} place={place} start={sliderValue(shown, target)} />
    );
  }
  const start = sliderValue(shown, target);
  const place = { target, scale: marketScale(target.field, start), reason: '' };
  return <Track slider={slider} index={index} label={label} place={place} start={start} />;
}

function marketScale(field: keyof typeof marketFields, start: number): SliderScale {
  const spec: FieldSpec = marketFields[field];
  const control = marketControls.flatMap((group) => group.controls).find((one) => one.field === field);
  const [low, high] = spec.band ?? [0, 1];
  const room = (high - low) * 0.22;
  const step = control?.step ?? (high - low) / 50;
  // Ends that are steps themselves: a key always comes to the next place.
  const end = (at: number, to: (places: number) => number): number =>
    Number((to(at / step) * step).toPrecision(12));
  const min = Math.max(spec.min ?? Number.NEGATIVE_INFINITY, end(Math.min(low - room, start), Math.floor));
  const max = Math.min(spec.max ?? Number.POSITIVE_INFINITY, end(Math.max(high + room, start), Math.ceil));
  return {
    min,
    max,
    step,
    fineStep: control?.fineStep ?? step / 10,
    snap: (raw, by) => Number(Math.min(max, Math.max(min, Math.round(raw / by) * by)).toPrecision(12)),
  };
}

function Track(props: {
  readonly slider: string;
  readonly index: number;
  readonly label: string;
  readonly place: Place;
  readonly start: number;
}) {
  const { slider, index, label, place, start } = props;
  const { rehearsal } = useServices();
  const value = useRehearsal((state) => state.positions.get(slider) ?? start);
  const isHeld = useRehearsal((state) => state.held === index);
  const isFree = useRehearsal((state) => state.panel === null);
  const track = useRef<HTMLSpanElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isHeld && isFree) handle.current?.focus();
  }, [isHeld, isFree]);
  const { target, scale, reason } = place;
  const before = useRef(value);
  const slide = useSlider({
    track,
    value,
    baseline: start,
    scale,
    preview: (next) => rehearsal.move(slider, next),
    commit: () => {
      before.current = rehearsal.store.getState().positions.get(slider) ?? start;
      rehearsal.settle();
    },
    cancel: () => {
      if (before.current === start) rehearsal.reset(slider);
      else {
        rehearsal.move(slider, before.current);
        rehearsal.settle();
      }
    },
  });
  const span = scale.max - scale.min;
  const at = (x: number): string => `${span > 0 ? (100 * (x - scale.min)) / span : 0}%`;
  const text = sliderText(target, value);
  return (
    <div className="rehearsal-slider" data-held={isHeld || undefined}>
      <span className="rehearsal-slider-label">{label}</span>
      <span className="rehearsal-slider-value">{text}</span>
      <span className="rehearsal-slider-was muted">
        {value === start
          ? (reason && `stops at ${sliderText(target, scale.max)}`) || ''
          : `was ${sliderText(target, start)}`}
      </span>
      <span className="rehearsal-track" ref={track} {...slide.onTrack}>
        <span className="rehearsal-fill" style={{ width: at(value) }} />
        {value !== start && <span className="rehearsal-start" style={{ left: at(start) }} />}
        <span
          className="rehearsal-handle"
          ref={handle}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={scale.min}
          aria-valuemax={scale.max}
          aria-valuenow={value}
          aria-valuetext={value === start ? text : `${text}, was ${sliderText(target, start)}`}
          {...(reason ? { 'aria-description': `Stops at ${sliderText(target, scale.max)}: ${reason}` } : {})}
          style={{ left: at(value) }}
          onFocus={() => rehearsal.hold(index)}
          {...slide.onHandle}
          onKeyDown={(event) => {
            // Page keys belong to the questions here.
            if (event.key !== 'PageUp' && event.key !== 'PageDown') slide.onHandle.onKeyDown(event);
          }}
        />
      </span>
    </div>
  );
}

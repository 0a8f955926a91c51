import { appError } from '../contract/errors.ts';
import { formatList } from '../domain/format.ts';
import { fail, ok } from '../domain/outcome.ts';
import { applyPatch, joinPatches, type Patch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { sliderLabel, sliderTarget, sliderText, sliderValue } from '../domain/rehearsal.ts';
import type { EditResult } from './command.ts';
import { setConversion } from './setConversion.ts';
import { setField } from './setField.ts';

/** Where a slider shall stand: a market input in its unit, or utility MW of a site to AI. */
export interface SliderPosition {
  readonly slider: string;
  readonly value: number;
}

/** Puts several sliders where they shall stand, as one edit. Sliders that stand there already change nothing. */
export function setSliders(portfolio: Portfolio, positions: readonly SliderPosition[]): EditResult {
  let moved = portfolio;
  const patches: Patch[] = [];
  const words: string[] = [];
  for (const { slider, value } of positions) {
    const target = sliderTarget(portfolio, slider);
    if (!target) return fail(appError('not-found', `Nothing is moved by the slider "${slider}"`));
    if (value === sliderValue(moved, target)) continue;
    const edit =
      target.kind === 'conversion'
        ? setConversion(moved, target.siteId, value)
        : setField(moved, {
            table: 'market',
            key: 'market',
            field: target.field,
            value,
            original: `${sliderText(target, value)} in a rehearsal`,
          });
    if (!edit.ok) return edit;
    if (edit.value.patch.length === 0) continue;
    moved = applyPatch(moved, edit.value.patch);
    patches.push(edit.value.patch);
    words.push(
      target.kind === 'conversion'
        ? `${portfolio.sites.find(({ id }) => id === target.siteId)?.name ?? slider} ${sliderText(target, value)} to AI`
        : `${sliderLabel(portfolio, target)} ${sliderText(target, value)}`,
    );
  }
  return ok({
    label: words.length === 0 ? 'Keep the rehearsal' : `Keep ${formatList(words)}`,
    patch: joinPatches(patches),
  });
}

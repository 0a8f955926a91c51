import { type SimulationResult, simulationResult } from './result.ts';
import type { SimulationTask } from './simulate.ts';
import { SimulationSummary } from './summary.ts';
import { restoreSummary, type WrittenSummary } from './summaryText.ts';
import type { TrialRange } from './trialRanges.ts';

/** Futures of a preview. */
export const previewTrials = 1_000;

/** Milliseconds after which what is known is told, though more comes. */
export const tellEveryMs = 100;

/**
 * How many threads share a preview: one processor is left to the page, and beyond eight what is shared out
 * costs as much as it saves.
 */
export function previewWorkers(processors: number): number {
  return Math.min(Math.max(2, processors - 1), 8);
}

/**
 * The trials of the worker at `place` of `count`. They are always the same, so that each finds again what it
 * kept of them.
 */
export function previewShare(place: number, count: number): TrialRange {
  const edge = (at: number): number => Math.floor((previewTrials * at) / count);
  return [edge(place), edge(place + 1)];
}

/** What is known of a preview. */
export interface PreviewFound {
  readonly result: SimulationResult;
  /** Whether all trials of the preview are in. */
  readonly isWhole: boolean;
}

/** Adds up what workers find of one preview, in whatever order it comes. */
export class PreviewMerger {
  #summary: SimulationSummary | null = null;
  #id = -1;
  #toldAt = 0;
  readonly #early: { readonly id: number; readonly found: WrittenSummary }[] = [];

  /** Begins anew: what was found of another task counts no more. `now`: milliseconds. */
  begin(id: number, { of }: SimulationTask, now: number): PreviewFound | null {
    this.#id = id;
    this.#summary = new SimulationSummary(of);
    this.#toldAt = now;
    const early = this.#early.splice(0).filter((each) => each.id >= id);
    let found: PreviewFound | null = null;
    for (const each of early) found = this.add(each.id, each.found, now) ?? found;
    return found;
  }

  /** Adds what a worker found, which is the merger's from then on; gives the figures where it is time to tell them. */
  add(id: number, found: WrittenSummary | SimulationSummary, now: number): PreviewFound | null {
    if (id > this.#id && !(found instanceof SimulationSummary)) this.#early.push({ id, found });
    if (id !== this.#id || !this.#summary) return null;
    const more = found instanceof SimulationSummary ? found : restoreSummary(found);
    if (more && this.#summary.trials === 0) this.#summary = more;
    else if (more) this.#summary.merge(more);
    const isWhole = this.#summary.trials === previewTrials;
    if (!isWhole && now - this.#toldAt < tellEveryMs) return null;
    this.#toldAt = now;
    const result = simulationResult(this.#summary);
    return result && { result, isWhole };
  }
}

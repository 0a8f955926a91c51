import type { DocumentState } from '../../shared/contract/documentState.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../shared/engine/engine.ts';
import { type Baseline, type Compared, type Comparison, comparedAs } from './baseline.ts';
import type { InstantEdit } from './edits.ts';

/**
 * The open document as the views see it. `document` is what the app has saved; `base` is that plus the
 * edits on their way and the one under the hand; `shown` is the base as the scenario in view sees it, or
 * the base itself. Edits go to what is in view. Everything on screen reads `shown` and `engine`, which
 * change together with `version`: no view can mix two states.
 */
export interface SessionState {
  readonly document: DocumentState | null;
  readonly base: Portfolio | null;
  readonly shown: Portfolio | null;
  /** The scenario in view; null is the base. */
  readonly scenarioId: string | null;
  readonly engine: PortfolioEngine | null;
  /** Grows whenever any figure or input on screen may have changed. */
  readonly version: number;
  /** The version in which nothing was under the hand: orders and titles of lists follow this one. */
  readonly settledVersion: number;
  /** The version in which a site's figures last changed. */
  readonly siteVersions: ReadonlyMap<string, number>;
  /** The edit under the hand. Figures follow it; what moves every site they follow a moment later. */
  readonly draft: InstantEdit | null;
  readonly isDrafting: boolean;
  /** The figures have been behind the hand for longer than anybody overlooks. */
  readonly isLate: boolean;
  /** Edits on their way to the file. */
  readonly pendingCount: number;
  readonly comparison: Comparison;
  readonly compared: Compared;
  readonly baseline: Baseline | null;
  /** The baseline is a scenario that moves with the base under the hand: it follows when the hand lets go. */
  readonly isBaselineLate: boolean;
}

/** Nothing is under the hand. */
export const atRest = { draft: null, isDrafting: false, isLate: false } as const;

/** No document is open. */
export const closed: SessionState = {
  document: null,
  base: null,
  shown: null,
  scenarioId: null,
  engine: null,
  version: 0,
  settledVersion: 0,
  siteVersions: new Map(),
  ...atRest,
  pendingCount: 0,
  comparison: 'opened',
  compared: comparedAs('opened', null),
  baseline: null,
  isBaselineLate: false,
};

import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { findScenario, scenarioPortfolio, scenariosInOrder } from '../../../shared/domain/scenario.ts';
import type { Scenario } from '../../../shared/domain/scenarioRows.ts';
import type { PlanSnapshot } from '../../../shared/domain/snapshotRows.ts';
import { findSnapshot, readSnapshot, snapshotsNewestFirst } from '../../../shared/domain/snapshots.ts';

/** The scenario that was asked for by letter, name or id; null is the base. */
export function askedScenario(portfolio: Portfolio, text: string): Result<Scenario | null, AppError> {
  if (['base', '0'].includes(text.trim().toLowerCase())) return ok(null);
  const found = findScenario(portfolio, text);
  if (found) return ok(found);
  const known = scenariosInOrder(portfolio).map(({ letter, name }) => `${letter} (${name})`);
  return fail(
    appError('not-found', `There is no scenario "${text}"`, {
      field: 'scenario',
      advice:
        known.length > 0 ? `Choose from: base, ${known.join(', ')}` : 'This portfolio has no scenarios yet',
    }),
  );
}

/**
 * The snapshots that a list of names means, parted by commas. Names may have commas of their own: as much
 * of the list as is the name of a snapshot is one.
 */
function askedSnapshots(portfolio: Portfolio, list: string): Result<readonly PlanSnapshot[], AppError> {
  const parts = list.split(',');
  const found: PlanSnapshot[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = parts.length;
    let snapshot: PlanSnapshot | null = null;
    for (; end > at && !snapshot; end -= 1)
      snapshot = findSnapshot(portfolio, parts.slice(at, end).join(','));
    if (snapshot) {
      found.push(snapshot);
      at = end + 1;
    } else if (parts[at]?.trim() === '') at += 1;
    else return fail(noSnapshot(portfolio, parts[at]?.trim() ?? list));
  }
  return ok(found);
}

function noSnapshot(portfolio: Portfolio, text: string): AppError {
  const known = snapshotsNewestFirst(portfolio.snapshots).map(({ name }) => `"${name}"`);
  return appError('not-found', `There is no snapshot "${text}"`, {
    field: 'snapshots',
    advice: known.length > 0 ? `Choose from: ${known.join('; ')}` : 'This portfolio has no snapshots yet',
  });
}

/** What is compared: states by letter or name, and snapshots by lists of names. */
export interface WantedStates {
  readonly scenarios: readonly string[];
  readonly snapshots: readonly string[];
}

/** One state before its figures are put beside the others. */
export interface ChosenState {
  readonly scenario: Scenario | null;
  readonly snapshot: PlanSnapshot | null;
  readonly seen: Portfolio;
}

/** The states that are wanted: the base and all scenarios where none is named, the base alone beside snapshots. */
export function chosenStates(
  portfolio: Portfolio,
  wanted: WantedStates,
): Result<readonly ChosenState[], AppError> {
  const states: (Scenario | null)[] = [];
  for (const text of wanted.scenarios) {
    const asked = askedScenario(portfolio, text);
    if (!asked.ok) return asked;
    if (!states.includes(asked.value)) states.push(asked.value);
  }
  if (states.length === 0) states.push(null);
  if (wanted.scenarios.length === 0 && wanted.snapshots.length === 0)
    states.push(...scenariosInOrder(portfolio));
  const chosen = states.map(
    (scenario): ChosenState => ({
      scenario,
      snapshot: null,
      seen: scenarioPortfolio(portfolio, scenario?.id ?? null),
    }),
  );
  const named = new Set<PlanSnapshot>();
  for (const list of wanted.snapshots) {
    const asked = askedSnapshots(portfolio, list);
    if (!asked.ok) return asked;
    for (const snapshot of asked.value) named.add(snapshot);
  }
  for (const snapshot of named) {
    const plan = readSnapshot(snapshot);
    if (!plan.ok) return plan;
    chosen.push({ scenario: null, snapshot, seen: plan.value });
  }
  return ok(chosen);
}

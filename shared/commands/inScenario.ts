import type { AppError } from '../contract/errors.ts';
import { appError } from '../contract/errors.ts';
import { fieldTables, type TableName } from '../domain/fields.ts';
import { fail, ok, type Result } from '../domain/outcome.ts';
import { applyPatch, type Patch, type Row, type RowChange, rowChange } from '../domain/patch.ts';
import type { Block, Portfolio } from '../domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio } from '../domain/scenario.ts';
import { changesOfNothing } from '../domain/scenarioChecks.ts';
import { ScenarioPatch } from '../domain/scenarioDiff.ts';
import { mostScenarioChanges, onlyInBase } from '../domain/scenarioRows.ts';
import type { EditResult } from './command.ts';

/**
 * Runs an edit where somebody works: in the base (`scenarioId` null), or in a scenario. There the command
 * meets the portfolio as the scenario sees it, and what it changes becomes changes of the scenario; the
 * base stays as it is. What has one value in every scenario is refused with the reason.
 */
export function inScenario(
  portfolio: Portfolio,
  scenarioId: string | null,
  command: (seen: Portfolio) => EditResult,
): EditResult {
  if (scenarioId === null) {
    const edit = command(portfolio);
    return edit.ok ? ok({ ...edit.value, patch: withLostChanges(portfolio, edit.value.patch) }) : edit;
  }
  const scenario = scenarioOf(portfolio, scenarioId);
  if (!scenario) return fail(noScenario(scenarioId));
  const edit = command(scenarioPortfolio(portfolio, scenarioId));
  if (!edit.ok) return edit;
  const patch = asScenarioPatch(portfolio, scenarioId, edit.value.patch);
  return patch.ok ? ok({ label: `${scenario.letter}: ${edit.value.label}`, patch: patch.value }) : patch;
}

export function noScenario(scenarioId: string): AppError {
  return appError('not-found', `No scenario has the id "${scenarioId}"`, {
    advice: 'It may have been removed: choose another in the scenario strip',
  });
}

/** `patch` with the removal of scenario changes whose site, block or scenario it removes. */
export function withLostChanges(portfolio: Portfolio, patch: Patch): Patch {
  if (portfolio.scenarioChanges.length === 0 || patch.every((change) => change.after !== null)) return patch;
  const lost = changesOfNothing(applyPatch(portfolio, patch));
  return [
    ...lost.flatMap((row) => rowChange('scenarioChange', row.id, row as unknown as Row, null)),
    ...patch,
  ];
}

/** The changes of a scenario that do to its view what `patch` does to a portfolio. */
function asScenarioPatch(base: Portfolio, scenarioId: string, patch: Patch): Result<Patch, AppError> {
  const wanted = new ScenarioPatch(base, scenarioId);
  for (const change of patch) {
    // What stands behind a value of a scenario is that scenario.
    if (change.table === 'provenance' || change.table === 'source') continue;
    if (!isOfInputs(change)) return fail(onlyOfBase());
    if (change.before === null || change.after === null) {
      if (change.table !== 'block') return fail(onlyOfBase());
      if (change.after === null) wanted.dropBlock(change.key);
      else wanted.wantBlock(change.after as unknown as Block);
      continue;
    }
    const closed = wantInputs(wanted, change);
    if (closed !== null) return fail(closed);
  }
  const made = wanted.patch;
  const added = made.filter((change) => change.before === null).length;
  return base.scenarioChanges.length + added > mostScenarioChanges
    ? fail(
        appError(
          'rule-violation',
          `Scenarios hold at most ${mostScenarioChanges.toLocaleString('en-US')} changes`,
        ),
      )
    : ok(made);
}

type InputChange = RowChange & { readonly table: TableName };

/** Whether a change is of inputs, which a scenario can hold; deals, ratings and scenarios themselves are not. */
const isOfInputs = (change: RowChange): change is InputChange => Object.hasOwn(fieldTables, change.table);

function wantInputs(wanted: ScenarioPatch, change: InputChange): AppError | null {
  const { table, key, before, after } = change;
  for (const [field, value] of Object.entries(after ?? {})) {
    if (before?.[field] === value) continue;
    const closed = onlyInBase(table, field);
    if (closed !== null)
      return appError('rule-violation', closed, { field, advice: 'Choose Base in the scenario strip first' });
    wanted.want({ table, key, field, value });
  }
  return null;
}

function onlyOfBase(): AppError {
  return appError('rule-violation', 'Sites and scenarios are added and removed in the base', {
    advice: 'Choose Base in the scenario strip first',
  });
}

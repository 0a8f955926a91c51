import { type AppError, appError } from '../contract/errors.ts';
import { fieldProblem } from '../domain/fieldProblem.ts';
import { fail, ok } from '../domain/outcome.ts';
import { applyPatch, type Patch, type Row, rowChange } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { scenarioOf, scenarioPortfolio, scenarioPowerProblems } from '../domain/scenario.ts';
import { changesOfNothing, changeValueProblem } from '../domain/scenarioChecks.ts';
import { ScenarioPatch, type WantedInput } from '../domain/scenarioDiff.ts';
import { inputName } from '../domain/scenarioWords.ts';
import type { EditResult } from './command.ts';
import { noScenario } from './inScenario.ts';

/** Which inputs of a scenario are meant. */
export type ScenarioInput = Pick<WantedInput, 'table' | 'key' | 'field'>;

/** Gives one input its value in one scenario. The value of the base is no change. */
export function setScenarioChange(portfolio: Portfolio, scenarioId: string, wanted: WantedInput): EditResult {
  const scenario = scenarioOf(portfolio, scenarioId);
  if (!scenario) return fail(noScenario(scenarioId));
  const problem = changeValueProblem(wanted, fieldProblem);
  if (problem !== null) return fail(appError('invalid-input', problem, { field: wanted.field }));
  const changes = new ScenarioPatch(portfolio, scenarioId);
  changes.want(wanted);
  return settled(
    portfolio,
    [scenarioId],
    `${scenario.letter}: Set ${inputName(portfolio, wanted)}`,
    changes.patch,
  );
}

/** Gives inputs of a scenario the value of the base again, as one step. */
export function clearScenarioChanges(
  portfolio: Portfolio,
  scenarioId: string,
  inputs: readonly ScenarioInput[],
): EditResult {
  const scenario = scenarioOf(portfolio, scenarioId);
  if (!scenario) return fail(noScenario(scenarioId));
  const changes = new ScenarioPatch(portfolio, scenarioId);
  for (const input of inputs) changes.clear(input);
  const [only] = inputs;
  const what = inputs.length === 1 && only ? inputName(portfolio, only) : `${inputs.length} inputs`;
  return settled(portfolio, [scenarioId], `${scenario.letter}: ${what} as in the base`, changes.patch);
}

/** Copies changes of one scenario to others, as one step. What those had for the inputs is replaced. */
export function copyScenarioChanges(
  portfolio: Portfolio,
  scenarioId: string,
  inputs: readonly ScenarioInput[],
  to: readonly string[],
): EditResult {
  const scenario = scenarioOf(portfolio, scenarioId);
  if (!scenario) return fail(noScenario(scenarioId));
  const wanted = inputs.flatMap((input) =>
    portfolio.scenarioChanges.filter(
      (change) =>
        change.scenarioId === scenarioId &&
        change.table === input.table &&
        change.key === input.key &&
        change.field === input.field,
    ),
  );
  const patch: Patch[] = [];
  const letters: string[] = [];
  for (const id of new Set(to)) {
    const target = scenarioOf(portfolio, id);
    if (!target) return fail(noScenario(id));
    const changes = new ScenarioPatch(portfolio, id);
    for (const { table, key, field, value } of wanted) changes.want({ table, key, field, value });
    patch.push(changes.patch);
    letters.push(target.letter);
  }
  const [only] = wanted;
  const what = wanted.length === 1 && only ? inputName(portfolio, only) : `${wanted.length} inputs`;
  return settled(
    portfolio,
    to,
    `Copy ${what} from ${scenario.letter} to ${letters.join(', ')}`,
    patch.flat(),
  );
}

/** The edit, unless a scenario would then speak of what is not there, or convert more power than there is. */
function settled(
  portfolio: Portfolio,
  scenarioIds: readonly string[],
  label: string,
  patch: Patch,
): EditResult {
  if (patch.length === 0) return ok({ label, patch });
  const cleared = clearedOfNothing(portfolio, patch);
  const next = applyPatch(portfolio, cleared);
  for (const id of scenarioIds) {
    const problem = powerProblem(portfolio, next, id);
    if (problem) return fail(problem);
  }
  return ok({ label, patch: cleared });
}

/** A block that a scenario no longer adds takes its other inputs with it. */
function clearedOfNothing(portfolio: Portfolio, patch: Patch): Patch {
  const before = new Map(portfolio.scenarioChanges.map((row) => [row.id, row]));
  const kept = new Map(patch.map((change) => [change.key, change]));
  for (const lost of changesOfNothing(applyPatch(portfolio, patch))) {
    const present = before.get(lost.id);
    kept.delete(lost.id);
    for (const gone of rowChange('scenarioChange', lost.id, (present ?? null) as Row | null, null))
      kept.set(lost.id, gone);
  }
  return [...kept.values()];
}

/** Only what the edit breaks is refused: a scenario that the base has broken must be mendable step by step. */
function powerProblem(before: Portfolio, after: Portfolio, scenarioId: string): AppError | null {
  const known = new Set(scenarioPowerProblems(scenarioPortfolio(before, scenarioId)));
  const problem = scenarioPowerProblems(scenarioPortfolio(after, scenarioId)).find(
    (text) => !known.has(text),
  );
  if (!problem) return null;
  const letter = scenarioOf(after, scenarioId)?.letter ?? '';
  return appError('rule-violation', `In scenario ${letter}: ${problem}`);
}

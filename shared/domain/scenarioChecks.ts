import { type FieldSpec, fieldSpec } from './fields.ts';
import { onlyInBase, type Scenario, type ScenarioChange, scenarioChangeId } from './scenarioRows.ts';

interface Rows {
  readonly sites: readonly { readonly id: string }[];
  readonly blocks: readonly { readonly id: string }[];
  readonly scenarios: readonly Scenario[];
  readonly scenarioChanges: readonly ScenarioChange[];
}

interface Problem {
  readonly path: string;
  readonly message: string;
}

type FieldCheck = (spec: FieldSpec, value: unknown) => string | null;

/** What is wrong with the rows of scenarios: letters given twice, changes of nothing, values that cannot be. */
export function scenarioRowProblems(portfolio: Rows, fieldProblem: FieldCheck): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const letters = new Set<string>();
  portfolio.scenarios.forEach((scenario, index) => {
    const path = `scenarios.${index}`;
    if (ids.has(scenario.id))
      problems.push({ path: `${path}.id`, message: `id "${scenario.id}" is used twice` });
    if (letters.has(scenario.letter))
      problems.push({ path: `${path}.letter`, message: `two scenarios are called ${scenario.letter}` });
    ids.add(scenario.id);
    letters.add(scenario.letter);
  });
  const lost = new Set(changesOfNothing(portfolio).map((change) => change.id));
  const seen = new Set<string>();
  portfolio.scenarioChanges.forEach((change, index) => {
    const tell = (field: string, message: string) =>
      problems.push({ path: `scenarioChanges.${index}.${field}`, message });
    if (change.id !== scenarioChangeId(change.scenarioId, change))
      tell('id', `the id is "${scenarioChangeId(change.scenarioId, change)}"`);
    if (seen.has(change.id)) tell('id', `id "${change.id}" is used twice`);
    seen.add(change.id);
    if (lost.has(change.id))
      tell('key', `nothing of scenario "${change.scenarioId}" has the id "${change.key}"`);
    const problem = changeValueProblem(change, fieldProblem);
    if (problem !== null) tell('value', problem);
  });
  return problems;
}

/** Changes of scenarios, sites and blocks that are not there. They go in the patch in which their row goes. */
export function changesOfNothing(portfolio: Rows): readonly ScenarioChange[] {
  if (portfolio.scenarioChanges.length === 0) return [];
  const scenarios = new Set(portfolio.scenarios.map((row) => row.id));
  const sites = new Set<string>(portfolio.sites.map((row) => row.id));
  const blocks = new Set<string>(portfolio.blocks.map((row) => row.id));
  const own = new Set(
    portfolio.scenarioChanges
      .filter(
        ({ table, field, value }) =>
          table === 'block' && field === 'siteId' && typeof value === 'string' && sites.has(value),
      )
      .map((change) => `${change.scenarioId}/${change.key}`),
  );
  const isThere = ({ scenarioId, table, key }: ScenarioChange): boolean => {
    if (!scenarios.has(scenarioId)) return false;
    if (table === 'site') return sites.has(key);
    if (table === 'block') return blocks.has(key) || own.has(`${scenarioId}/${key}`);
    return key === table;
  };
  return portfolio.scenarioChanges.filter((change) => !isThere(change));
}

/** Why the value of a change cannot stand, by itself; or null. */
export function changeValueProblem(
  change: Pick<ScenarioChange, 'table' | 'field' | 'value'>,
  fieldProblem: FieldCheck,
): string | null {
  const { table, field, value } = change;
  if (table === 'block' && field === 'siteId')
    return value === null || (typeof value === 'string' && value !== '')
      ? null
      : 'the site of a block is an id, or nothing';
  if (table === 'block' && field === 'ordinal')
    return typeof value === 'number' && Number.isInteger(value) && value >= 1
      ? null
      : 'the place of a block is a whole number from 1';
  const closed = onlyInBase(table, field);
  if (closed !== null) return closed;
  const spec = fieldSpec(table, field);
  if (!spec) return `there is no input "${field}"`;
  return fieldProblem(spec, value);
}

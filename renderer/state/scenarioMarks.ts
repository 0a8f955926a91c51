import type { TableName } from '../../shared/domain/fields.ts';
import type { Cell } from '../../shared/domain/patch.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { baseValue } from '../../shared/domain/scenarioDiff.ts';
import type { ScenarioChange } from '../../shared/domain/scenarioRows.ts';
import { useSession } from './context.tsx';

/** The ids of the changes of a document: rows ask one by one, and there may be many. */
const known = new WeakMap<readonly ScenarioChange[], ReadonlySet<string>>();

function changesOf(base: Portfolio): ReadonlySet<string> {
  const ids = known.get(base.scenarioChanges) ?? new Set(base.scenarioChanges.map(({ id }) => id));
  known.set(base.scenarioChanges, ids);
  return ids;
}

/** The value that the base has for an input which the scenario in view changes; undefined where it does not. */
export function useBaseOfChange(table: TableName, key: string, field: string): Cell | undefined {
  return useSession(({ base, scenarioId }) => {
    if (!base || scenarioId === null) return undefined;
    return changesOf(base).has(`${scenarioId}/${table}/${key}/${field}`)
      ? baseValue(base, { table, key, field })
      : undefined;
  });
}

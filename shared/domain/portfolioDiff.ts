import { applyPatch, type Patch } from './patch.ts';
import type { Block, Portfolio } from './portfolio.ts';
import { rowDifferences, ScenarioPatch, type WantedInput } from './scenarioDiff.ts';
import { type Difference, scenarioDifferences } from './scenarioWords.ts';

/** Stands for the other portfolio where its differences are told as those of a scenario. */
const otherId = 'other';

/**
 * The inputs in which `other`, as a snapshot, differs from `base`, with its values. Names, notes, the
 * decision month and the horizon are among them, which scenarios cannot change and time can. Inputs of
 * sites that only one of them has are not.
 */
export function changedInputs(base: Portfolio, other: Portfolio): readonly WantedInput[] {
  return asChanges(base, other).flatMap(({ after }) =>
    after === null ? [] : [after as unknown as WantedInput],
  );
}

/** The same as a person reads it, with the values of both. Sites that only one has are told as a whole. */
export function portfolioDifferences(base: Portfolio, other: Portfolio): readonly Difference[] {
  const asScenario = applyPatch(withoutScenarios(base), asChanges(base, other));
  return [
    ...scenarioDifferences(asScenario, otherId),
    ...sitesOnlyIn(other, base).map((name) => wholeSite(name, false)),
    ...sitesOnlyIn(base, other).map((name) => wholeSite(name, true)),
  ];
}

const withoutScenarios = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  scenarios: [],
  scenarioChanges: [],
});

function sitesOnlyIn(one: Portfolio, two: Portfolio): readonly string[] {
  const known = new Set<string>(two.sites.map(({ id }) => id));
  return one.sites.filter(({ id }) => !known.has(id)).map(({ name }) => name);
}

const wholeSite = (name: string, isOfBase: boolean): Difference => ({
  inputs: [],
  owner: name,
  siteId: null,
  label: 'Site',
  unit: '',
  base: isOfBase ? 'there' : 'not there',
  value: isOfBase ? 'not there' : 'there',
});

/** The changes of a scenario in which `base` would look as `other` does. */
function asChanges(base: Portfolio, other: Portfolio): Patch {
  const here = new Set<unknown>(base.sites.map(({ id }) => id));
  const both = new Set<unknown>(other.sites.map(({ id }) => id).filter((id) => here.has(id)));
  const changes = new ScenarioPatch(withoutScenarios(base), otherId);
  for (const { table, key, before, after } of rowDifferences(base, other)) {
    if (table !== 'portfolio' && table !== 'market' && table !== 'site' && table !== 'block') continue;
    if (table === 'block' && !both.has((after ?? before)?.['siteId'])) continue;
    if (before !== null && after !== null) {
      for (const [field, value] of Object.entries(after))
        if (before[field] !== value) changes.want({ table, key, field, value });
    } else if (table === 'block' && after === null) changes.dropBlock(key);
    else if (table === 'block') changes.wantBlock(after as unknown as Block);
  }
  return changes.patch;
}

import { appError } from '../contract/errors.ts';
import { slugId } from '../domain/ids.ts';
import { fail, ok } from '../domain/outcome.ts';
import { type Patch, type Row, rowChange } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import {
  scenarioOf,
  scenarioPortfolio,
  scenarioPowerProblems,
  scenariosInOrder,
} from '../domain/scenario.ts';
import { rowDifferences, ScenarioPatch } from '../domain/scenarioDiff.ts';
import {
  type Scenario,
  type ScenarioColour,
  scenarioChangeId,
  scenarioColours,
  scenarioLetters,
} from '../domain/scenarioRows.ts';
import { storyOf } from '../domain/stories.ts';
import type { EditResult } from './command.ts';
import { noScenario, withLostChanges } from './inScenario.ts';

/** What a new scenario begins with: nothing, the changes of another, or a story that is told of the base. */
export type ScenarioStart =
  | { readonly kind: 'blank' }
  | { readonly kind: 'copy'; readonly scenarioId: string }
  | { readonly kind: 'story'; readonly story: string };

const row = (scenario: Scenario): Row => scenario as unknown as Row;

/** Adds a scenario at the end of the strip, under the first free letter. */
export function createScenario(portfolio: Portfolio, name: string, start: ScenarioStart): EditResult {
  const letter = freeLetter(portfolio);
  if (letter === undefined)
    return fail(
      appError('rule-violation', `A portfolio holds at most ${scenarioLetters.length} scenarios`, {
        advice: 'Remove one first',
      }),
    );
  const source = start.kind === 'copy' ? scenarioOf(portfolio, start.scenarioId) : null;
  if (start.kind === 'copy' && !source) return fail(noScenario(start.scenarioId));
  const story = start.kind === 'story' ? storyOf(start.story) : null;
  if (start.kind === 'story' && !story)
    return fail(appError('not-found', `There is no story "${start.story}"`));
  const given = name.trim() || story?.name || (source ? `${source.name}, copy` : `Scenario ${letter}`);
  const taken = new Set(portfolio.scenarios.map((scenario) => scenario.id));
  const scenario: Scenario = {
    id: slugId(given, taken),
    letter,
    name: given,
    colour: freeColour(portfolio),
    note: story?.words ?? source?.note ?? '',
    ordinal: 1 + portfolio.scenarios.reduce((most, other) => Math.max(most, other.ordinal), 0),
  };
  const changes = new ScenarioPatch(portfolio, scenario.id);
  for (const wanted of story?.changes(portfolio) ?? []) changes.want(wanted);
  const copied: Patch = portfolio.scenarioChanges
    .filter((change) => change.scenarioId === source?.id)
    .flatMap((change) => {
      const id = scenarioChangeId(scenario.id, change);
      return rowChange('scenarioChange', id, null, { ...change, id, scenarioId: scenario.id });
    });
  return ok({
    label: `Add scenario ${letter}, ${given}`,
    patch: [...rowChange('scenario', scenario.id, null, row(scenario)), ...changes.patch, ...copied],
  });
}

function freeLetter(portfolio: Portfolio): string | undefined {
  const taken = new Set(portfolio.scenarios.map((scenario) => scenario.letter));
  return scenarioLetters.find((letter) => !taken.has(letter));
}

/** The colour that the fewest scenarios have. */
function freeColour(portfolio: Portfolio): ScenarioColour {
  const uses = (colour: ScenarioColour): number =>
    portfolio.scenarios.filter((scenario) => scenario.colour === colour).length;
  return scenarioColours.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best));
}

/** Gives a scenario another name, note or colour; what is not given stays. */
export function renameScenario(
  portfolio: Portfolio,
  scenarioId: string,
  given: {
    readonly name?: string | undefined;
    readonly note?: string | undefined;
    readonly colour?: ScenarioColour | undefined;
  },
): EditResult {
  const scenario = scenarioOf(portfolio, scenarioId);
  if (!scenario) return fail(noScenario(scenarioId));
  const next = {
    ...scenario,
    name: (given.name ?? scenario.name).trim(),
    note: given.note ?? scenario.note,
    colour: given.colour ?? scenario.colour,
  };
  if (next.name === '') return fail(appError('invalid-input', 'A scenario needs a name', { field: 'name' }));
  return ok({
    label:
      next.name === scenario.name
        ? `Change scenario ${scenario.letter}, ${scenario.name}`
        : `Rename scenario ${scenario.letter} to ${next.name}`,
    patch: rowChange('scenario', scenario.id, row(scenario), row(next)),
  });
}

/** Moves a scenario to place `to` of the strip, from 1; the others close up. */
export function moveScenario(portfolio: Portfolio, scenarioId: string, to: number): EditResult {
  const scenario = scenarioOf(portfolio, scenarioId);
  if (!scenario) return fail(noScenario(scenarioId));
  const others = scenariosInOrder(portfolio).filter((other) => other !== scenario);
  const place = Math.min(Math.max(1, Math.round(to)), others.length + 1);
  const order = [...others.slice(0, place - 1), scenario, ...others.slice(place - 1)];
  return ok({
    label: `Move scenario ${scenario.letter} to place ${place}`,
    patch: order.flatMap((other, index) =>
      rowChange('scenario', other.id, row(other), row({ ...other, ordinal: index + 1 })),
    ),
  });
}

/** Removes a scenario with its changes. The base stays as it is. */
export function removeScenario(portfolio: Portfolio, scenarioId: string): EditResult {
  const scenario = scenarioOf(portfolio, scenarioId);
  if (!scenario) return fail(noScenario(scenarioId));
  return ok({
    label: `Remove scenario ${scenario.letter}, ${scenario.name}`,
    patch: withLostChanges(portfolio, rowChange('scenario', scenario.id, row(scenario), null)),
  });
}

/**
 * Makes what a scenario sees the base, and removes the scenario: its changes are the base now. Other
 * scenarios keep their own changes. Refused where the power of a site would not be enough.
 */
export function promoteScenario(portfolio: Portfolio, scenarioId: string): EditResult {
  const scenario = scenarioOf(portfolio, scenarioId);
  if (!scenario) return fail(noScenario(scenarioId));
  const seen = scenarioPortfolio(portfolio, scenarioId);
  const [problem] = scenarioPowerProblems(seen);
  if (problem) return fail(appError('rule-violation', problem, { advice: 'Correct the scenario first' }));
  const asBase = rowDifferences(portfolio, seen);
  const without = rowChange('scenario', scenario.id, row(scenario), null);
  return ok({
    label: `Make scenario ${scenario.letter}, ${scenario.name}, the base`,
    patch: withLostChanges(portfolio, [...asBase, ...without]),
  });
}

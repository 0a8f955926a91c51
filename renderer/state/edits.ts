import { applyDeal } from '../../shared/commands/applyDeal.ts';
import { addBlock, removeBlock, splitBlock } from '../../shared/commands/blockList.ts';
import type { EditResult } from '../../shared/commands/command.ts';
import { addDeal, removeDeal, setDealField } from '../../shared/commands/deals.ts';
import { inScenario } from '../../shared/commands/inScenario.ts';
import { moveBlock } from '../../shared/commands/moveBlock.ts';
import { rateSite, scaleReadinessWeights, setReadinessWeight } from '../../shared/commands/readiness.ts';
import { resizeBlock } from '../../shared/commands/resizeBlock.ts';
import { setCommercialModel } from '../../shared/commands/setCommercialModel.ts';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { setField } from '../../shared/commands/setField.ts';
import { setInputs } from '../../shared/commands/setInputs.ts';
import { setLimits } from '../../shared/commands/setLimits.ts';
import { setRisk } from '../../shared/commands/setRisk.ts';
import type { RequestInput, RequestName } from '../../shared/contract/contract.ts';
import type { DocumentChange } from '../../shared/contract/documentState.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { commercialModels } from '../../shared/domain/fields/leaseFields.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Ask } from './bridge.ts';

type Command<N extends RequestName> = (portfolio: Portfolio, input: RequestInput<N>) => EditResult;
const command = <N extends RequestName>(run: Command<N>): Command<N> => run;

/** The edits that can be shown before the app has accepted them, each with the command that the app will run. */
const commands = {
  'site.setConversion': command<'site.setConversion'>((portfolio, { siteId, utilityMw }) =>
    setConversion(portfolio, siteId, utilityMw),
  ),
  'site.setCommercialModel': command<'site.setCommercialModel'>((portfolio, { table, key, model }) =>
    setCommercialModel(portfolio, { table, key, model }),
  ),
  'block.move': command<'block.move'>(moveBlock),
  'block.resize': command<'block.resize'>(resizeBlock),
  'block.add': command<'block.add'>((portfolio, { siteId }) => addBlock(portfolio, siteId)),
  'block.remove': command<'block.remove'>((portfolio, { blockId }) => removeBlock(portfolio, blockId)),
  'block.split': command<'block.split'>((portfolio, { blockId }) => splitBlock(portfolio, blockId)),
  'field.set': command<'field.set'>((portfolio, { table, key, field, value, original = '' }) =>
    setField(portfolio, { table, key, field, value, original }),
  ),
  'inputs.set': command<'inputs.set'>((portfolio, { label, inputs, original = '' }) =>
    setInputs(portfolio, { label, inputs, original }),
  ),
  'choice.setLimits': command<'choice.setLimits'>((portfolio, { changes }) => setLimits(portfolio, changes)),
  'deal.add': command<'deal.add'>(addDeal),
  'deal.setField': command<'deal.setField'>(setDealField),
  'deal.remove': command<'deal.remove'>((portfolio, { dealId }) => removeDeal(portfolio, dealId)),
  'deal.apply': command<'deal.apply'>(applyDeal),
  'risk.set': command<'risk.set'>((portfolio, { id, value, source = '' }) =>
    setRisk(portfolio, { id, value, source }),
  ),
  'readiness.rate': command<'readiness.rate'>(rateSite),
  'readiness.setWeight': command<'readiness.setWeight'>((portfolio, { factor, weight }) =>
    setReadinessWeight(portfolio, factor, weight),
  ),
  'readiness.scaleWeights': command<'readiness.scaleWeights'>(scaleReadinessWeights),
};
type InstantName = keyof typeof commands;

/** An edit that can be shown before the app has accepted it: the request, and the command behind it. */
export type InstantEdit = {
  readonly [N in InstantName]: { readonly name: N; readonly input: RequestInput<N> };
}[InstantName];

/** Whether a request is an edit that can be shown at once. */
export const isInstant = (name: string): name is InstantName => Object.hasOwn(commands, name);

/** Edits of inputs that a scenario can hold; all others are made in the base. */
const scenarioEdits = [
  'site.setConversion',
  'site.setCommercialModel',
  'block.move',
  'block.resize',
  'block.add',
  'block.remove',
  'block.split',
  'field.set',
  'inputs.set',
  'deal.apply',
] as const;
type ScenarioEdit = Extract<InstantEdit, { readonly name: (typeof scenarioEdits)[number] }>;
const isScenarioEdit = (edit: InstantEdit): edit is ScenarioEdit =>
  (scenarioEdits as readonly string[]).includes(edit.name);

/** The edit as it is made in a scenario; null is the base. An edit that says itself where it belongs stays there. */
export function editIn(edit: InstantEdit, scenario: string | null): InstantEdit {
  if (!isScenarioEdit(edit) || edit.input.scenario !== undefined) return edit;
  return { name: edit.name, input: { ...edit.input, scenario } } as ScenarioEdit;
}

/** What the edit makes of a portfolio, by the very command that the app will run. */
export function tryEdit(portfolio: Portfolio, edit: InstantEdit): EditResult {
  const run = commands[edit.name] as (portfolio: Portfolio, input: InstantEdit['input']) => EditResult;
  const scenario = isScenarioEdit(edit) ? (edit.input.scenario ?? null) : null;
  return inScenario(portfolio, scenario, (seen) => run(seen, edit.input));
}

export function sendEdit(ask: Ask, edit: InstantEdit): Promise<Result<DocumentChange, AppError>> {
  return ask(edit.name, edit.input) as Promise<Result<DocumentChange, AppError>>;
}

/** The edit that sets one input: a commercial model brings the terms that go with it. */
export function editOfField(input: RequestInput<'field.set'>): InstantEdit {
  const { table, key, field, value } = input;
  if (field !== 'commercialModel' || (table !== 'site' && table !== 'block'))
    return { name: 'field.set', input };
  const model = commercialModels.find((one) => one.value === value)?.value;
  if (model === undefined && value !== null) return { name: 'field.set', input };
  return { name: 'site.setCommercialModel', input: { table, key, model: model ?? null } };
}

/** What an edit under the hand makes of an input; undefined where it is of something else. */
export function draftValue(
  draft: InstantEdit | null,
  key: string,
  field: string,
): string | number | null | undefined {
  if (draft?.name !== 'field.set') return undefined;
  return draft.input.key === key && draft.input.field === field ? draft.input.value : undefined;
}

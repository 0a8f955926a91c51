import { addBlock, removeBlock, splitBlock } from '../../shared/commands/blockList.ts';
import type { EditResult } from '../../shared/commands/command.ts';
import { moveBlock } from '../../shared/commands/moveBlock.ts';
import { resizeBlock } from '../../shared/commands/resizeBlock.ts';
import { setCommercialModel } from '../../shared/commands/setCommercialModel.ts';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { setField } from '../../shared/commands/setField.ts';
import type { DocumentChange, RequestInput } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { commercialModels } from '../../shared/domain/fields/leaseFields.ts';
import type { Result } from '../../shared/domain/outcome.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import type { Ask } from './bridge.ts';

type BlockRequest = 'block.move' | 'block.resize' | 'block.add' | 'block.remove' | 'block.split';

/** An edit of the list of blocks, or of one block as a whole. */
export type BlockEdit = {
  readonly [N in BlockRequest]: { readonly name: N; readonly input: RequestInput<N> };
}[BlockRequest];

/** An edit that can be shown before the app has accepted it: the request, and the command behind it. */
export type InstantEdit =
  | { readonly name: 'site.setConversion'; readonly input: RequestInput<'site.setConversion'> }
  | {
      readonly name: 'site.setCommercialModel';
      readonly input: RequestInput<'site.setCommercialModel'>;
    }
  | BlockEdit
  | { readonly name: 'field.set'; readonly input: RequestInput<'field.set'> };

/** What the edit makes of a portfolio, by the very command that the app will run. */
export function tryEdit(portfolio: Portfolio, edit: InstantEdit): EditResult {
  if (edit.name === 'site.setConversion')
    return setConversion(portfolio, edit.input.siteId, edit.input.utilityMw);
  if (edit.name === 'site.setCommercialModel') return setCommercialModel(portfolio, edit.input);
  if (edit.name !== 'field.set') return tryBlockEdit(portfolio, edit);
  return setField(portfolio, { ...edit.input, original: edit.input.original ?? '' });
}

function tryBlockEdit(portfolio: Portfolio, edit: BlockEdit): EditResult {
  switch (edit.name) {
    case 'block.move':
      return moveBlock(portfolio, edit.input);
    case 'block.resize':
      return resizeBlock(portfolio, edit.input);
    case 'block.add':
      return addBlock(portfolio, edit.input.siteId);
    case 'block.remove':
      return removeBlock(portfolio, edit.input.blockId);
    case 'block.split':
      return splitBlock(portfolio, edit.input.blockId);
  }
}

export function sendEdit(ask: Ask, edit: InstantEdit): Promise<Result<DocumentChange, AppError>> {
  if (edit.name === 'site.setConversion') return ask(edit.name, edit.input);
  if (edit.name === 'site.setCommercialModel') return ask(edit.name, edit.input);
  if (edit.name === 'field.set') return ask(edit.name, edit.input);
  if (edit.name === 'block.move') return ask(edit.name, edit.input);
  if (edit.name === 'block.resize') return ask(edit.name, edit.input);
  if (edit.name === 'block.add') return ask(edit.name, edit.input);
  return ask(edit.name, edit.input);
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

import { type PlanLimit, placeOf } from '../../../../shared/choice/limitIds.ts';
import type { ChoiceResult } from '../../../../shared/choice/result.ts';
import { amountText, limitWords } from '../../../../shared/choice/words.ts';

/** What the best plan has of a limit, and whether that stops more; empty where nothing is known of it. */
export function usedWords(result: ChoiceResult | null, id: string): string {
  const use = result?.best?.uses.find((each) => each.id === id);
  if (!use || use.used === null || placeOf(use.id)) return '';
  const { unit, side } = limitWords[use.id as PlanLimit];
  const price = result?.prices.find((each) => each.id === id);
  const state = price ? (price.isBinding ? '; it binds' : '; spare') : '';
  const where = use.at === '' ? '' : `, ${use.at}`;
  return `The plan ${side === 'most' ? 'uses' : 'keeps'} ${amountText(unit, use.used)}${where}${state}`;
}

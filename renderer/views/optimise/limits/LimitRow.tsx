import { type LimitField, type LimitFieldId, limitFields } from '../../../../shared/choice/limitFields.ts';
import { type PlanLimit, placeOf } from '../../../../shared/choice/limitIds.ts';
import { parseLimits } from '../../../../shared/choice/limits.ts';
import type { ChoiceResult } from '../../../../shared/choice/result.ts';
import { amountText, limitWords } from '../../../../shared/choice/words.ts';
import { QuantityBox } from '../../../components/input/QuantityBox.tsx';
import { useChoice, useServices } from '../../../state/context.tsx';

/** A number of the limits: its name, what it means, and its box. An empty box is no limit. */
export function LimitRow({ id }: { readonly id: LimitFieldId }) {
  const { choice } = useServices();
  const field: LimitField = limitFields[id];
  const { spec } = field;
  const limits = useChoice((state) => state.limits);
  const value = field.read(limits);
  const used = useChoice(({ result }) => usedWords(result, id));
  return (
    <div className="limit-row" data-set={(spec.nullable && value !== null) || undefined}>
      <div className="limit-row-words">
        <span className="limit-row-name">{spec.label}</span>
        <span className="limit-row-hint">{spec.words}</span>
        {used !== '' && <span className="limit-row-used">{used}</span>}
      </div>
      <QuantityBox
        spec={spec}
        label={spec.label}
        value={value}
        emptyWords="no limit"
        refuse={(next) => {
          const read = parseLimits({ ...limits, ...field.write(limits, next) });
          return read.ok ? null : (read.problems[0]?.message ?? 'It cannot be so');
        }}
        onCommit={(next) => choice.setLimits(field.write(limits, next))}
      />
    </div>
  );
}

/** What the best plan has of a limit, and whether that stops more; empty where nothing is known of it. */
function usedWords(result: ChoiceResult | null, id: LimitFieldId): string {
  const use = result?.best?.uses.find((each) => each.id === id);
  if (!use || use.used === null || placeOf(use.id)) return '';
  const { unit, side } = limitWords[use.id as PlanLimit];
  const price = result?.prices.find((each) => each.id === id);
  const state = price ? (price.isBinding ? '; it binds' : '; spare') : '';
  const where = use.at === '' ? '' : `, ${use.at}`;
  return `The plan ${side === 'most' ? 'uses' : 'keeps'} ${amountText(unit, use.used)}${where}${state}`;
}

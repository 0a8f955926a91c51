import { type LimitField, type LimitFieldId, limitFields } from '../../../../shared/choice/limitFields.ts';
import { parseLimits } from '../../../../shared/choice/limits.ts';
import { QuantityBox } from '../../../components/input/QuantityBox.tsx';
import { useChoice, useServices } from '../../../state/context.tsx';
import { usedWords } from './usedWords.ts';

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

import type { Limits } from '../../../../shared/choice/limits.ts';
import { periodWord } from '../../../../shared/choice/limitUse.ts';
import { limitWords } from '../../../../shared/choice/words.ts';
import { number } from '../../../../shared/domain/fields/fieldSpec.ts';
import { formatUsdM, sentenceCase } from '../../../../shared/domain/format.ts';
import { QuantityBox } from '../../../components/input/QuantityBox.tsx';
import { useChoice, useServices } from '../../../state/context.tsx';
import { usedWords } from './usedWords.ts';

type Budgets = NonNullable<Limits['equityByPeriod']>;

const lengths = [12, 6, 3] as const;
const most = 80;
const million = 1e6;
const start: Budgets = { months: 12, usd: [0], isCarriedOver: true };

const budget = (label: string) =>
  number({
    label,
    words: 'Most equity that all conversions need in the period',
    unit: 'USD M',
    min: 0,
    max: 1e7,
    decimals: 0,
    nullable: true,
    default: null,
  });

/** Equity for each year, half-year or quarter after the decision; what one leaves may be carried over. */
export function PeriodBudgets() {
  const { choice } = useServices();
  const budgets = useChoice(({ limits }) => limits.equityByPeriod);
  const used = useChoice(({ result }) => usedWords(result, 'equityByPeriod'));
  const set = (equityByPeriod: Budgets | null): void => choice.setLimits({ equityByPeriod });
  const { months, usd, isCarriedOver } = budgets ?? start;
  const word = periodWord(months);
  const { label } = limitWords.equityByPeriod;
  const setAt = (place: number, amount: number | null): void => {
    if (amount !== null) set({ ...(budgets ?? start), usd: usd.with(place, amount * million) });
    else set(null);
  };
  return (
    <fieldset className="limit-group" aria-label={label}>
      <div className="limit-row" data-set={budgets !== null || undefined}>
        <div className="limit-row-words">
          <span className="limit-row-name">{label}</span>
          <span className="limit-row-hint">
            {budgets === null
              ? 'Capital for each year, half-year or quarter'
              : `${formatUsdM(usd.reduce((sum, each) => sum + each, 0))} in all; later periods are not limited`}
          </span>
          {used !== '' && <span className="limit-row-used">{used}</span>}
        </div>
        <select
          className="limit-select"
          aria-label={`${label}, length of a period`}
          value={months}
          disabled={budgets === null}
          onChange={(event) => {
            const length = lengths.find((each) => String(each) === event.currentTarget.value);
            if (length) set({ ...(budgets ?? start), months: length });
          }}
        >
          {lengths.map((each) => (
            <option key={each} value={each}>
              {`by ${periodWord(each)}`}
            </option>
          ))}
        </select>
      </div>
      <ol className="limit-periods">
        {usd.map((amount, place) => {
          const name = `${sentenceCase(word)} ${place + 1}`;
          return (
            // Periods are told apart by their place alone.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a period is
            <li key={place}>
              <span>{name}</span>
              <QuantityBox
                spec={budget(`Equity in ${word} ${place + 1}`)}
                label={`Equity in ${word} ${place + 1}`}
                value={budgets === null ? null : amount / million}
                emptyWords="no limit"
                refuse={(next) =>
                  next === null && usd.length > 1
                    ? 'Each period has an amount; the last can be removed below'
                    : null
                }
                onCommit={(next) => setAt(place, next)}
              />
            </li>
          );
        })}
      </ol>
      {budgets !== null && (
        <div className="limit-tools">
          <label>
            <input
              type="checkbox"
              checked={isCarriedOver}
              onChange={(event) => set({ ...budgets, isCarriedOver: event.currentTarget.checked })}
            />
            What is left is carried over
          </label>
          <button
            type="button"
            className="button"
            disabled={usd.length >= most}
            onClick={() => set({ ...budgets, usd: [...usd, usd.at(-1) ?? 0] })}
          >
            {`Add ${word} ${usd.length + 1}`}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => set(usd.length > 1 ? { ...budgets, usd: usd.slice(0, -1) } : null)}
          >
            {usd.length > 1 ? `Remove ${word} ${usd.length}` : 'Remove'}
          </button>
        </div>
      )}
    </fieldset>
  );
}

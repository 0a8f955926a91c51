import { type PlanLimit, placeOf } from '../../../shared/choice/limitIds.ts';
import type { ChoiceResult } from '../../../shared/choice/result.ts';
import { amountText, limitWords } from '../../../shared/choice/words.ts';
import { formatCount, notApplicable, sentenceCase } from '../../../shared/domain/format.ts';
import { Panel } from '../../components/panel/Panel.tsx';

/** Each limit and lock with what the plan uses of it, and what a step of it is worth. */
export function PricesPanel({
  result,
  isRunning,
}: {
  readonly result: ChoiceResult;
  readonly isRunning: boolean;
}) {
  const { prices, best } = result;
  const uses = new Map(best?.uses.map((use) => [use.id, use]));
  const binding = prices.filter(({ isBinding }) => isBinding).length;
  const waiting = best !== null && prices.length < best.uses.length;
  const title =
    best?.uses.length === 0
      ? 'Nothing limits the plan'
      : `${sentenceCase(formatCount(binding, 'limit'))} ${binding === 1 ? 'binds' : 'bind'}`;
  return (
    <Panel
      className="prices-panel"
      label="Limits and their prices"
      title={title}
      subtitle={
        waiting
          ? isRunning
            ? 'Being priced, one after the other'
            : 'Not all were priced'
          : 'Price: gain bought by one step, from solving again'
      }
    >
      <div className="plan-scroll">
        <table className="plan-table small-table">
          <thead>
            <tr>
              <th scope="col">Limit</th>
              <th scope="col">Used</th>
              <th scope="col">State</th>
              <th scope="col">What it costs</th>
            </tr>
          </thead>
          <tbody>
            {prices.map(({ id, text, isBinding, words }) => {
              const use = uses.get(id);
              const unit = placeOf(id) ? null : limitWords[id as PlanLimit].unit;
              return (
                <tr key={id} data-in={isBinding || undefined}>
                  <th scope="row">{text}</th>
                  <td>{unit && use?.used != null ? amountText(unit, use.used) : notApplicable}</td>
                  <td className="plan-stop">{isBinding ? '■ binds' : '□ spare'}</td>
                  <td className="plan-why">{words}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

import { type PlanLimit, placeOf } from '../../../shared/choice/limitIds.ts';
import type { ChoiceResult } from '../../../shared/choice/result.ts';
import { amountText, limitText, limitWords } from '../../../shared/choice/words.ts';
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
  const { prices, best, limits, sites } = result;
  const priced = new Map(prices.map((price) => [price.id, price]));
  const nameOf = (siteId: string): string => sites.find((site) => site.siteId === siteId)?.name ?? siteId;
  const binding = prices.filter(({ isBinding }) => isBinding).length;
  const waiting = best !== null && prices.length < best.uses.length;
  const title =
    best?.uses.length === 0
      ? 'Nothing limits the plan'
      : waiting && binding === 0
        ? isRunning
          ? 'Limits are being priced'
          : 'Limits were not all priced'
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
            {(best?.uses ?? []).map(({ id, used }) => {
              const price = priced.get(id);
              const unit = placeOf(id) ? null : limitWords[id as PlanLimit].unit;
              return (
                <tr key={id} data-in={price?.isBinding || undefined}>
                  <th scope="row">{price?.text ?? limitText(limits, id, nameOf)}</th>
                  <td>{unit && used !== null ? amountText(unit, used) : notApplicable}</td>
                  <td className="plan-stop">{price ? (price.isBinding ? '■ binds' : '□ spare') : ''}</td>
                  <td className="plan-why">{price?.words ?? (isRunning ? 'being priced' : 'not priced')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

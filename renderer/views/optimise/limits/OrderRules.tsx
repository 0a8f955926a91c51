import { useState } from 'react';
import type { Limits } from '../../../../shared/choice/limits.ts';
import { number } from '../../../../shared/domain/fields/fieldSpec.ts';
import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import { QuantityBox } from '../../../components/input/QuantityBox.tsx';
import { useChoice, useServices } from '../../../state/context.tsx';

type Rule = Limits['order'][number];

const most = 100;
const lead = number({
  label: 'Lead',
  words: 'Months by which the first site begins earlier',
  unit: 'month',
  min: 0,
  max: 240,
  whole: true,
  decimals: 0,
  default: 0,
});

/** Upgrades that sites share: one begins only after another has begun. */
export function OrderRules({ portfolio }: { readonly portfolio: Portfolio }) {
  const { choice } = useServices();
  const order = useChoice(({ limits }) => limits.order);
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const set = (next: readonly Rule[]): void => choice.setLimits({ order: [...next] });
  const nameOf = (id: string): string => portfolio.sites.find((site) => site.id === id)?.name ?? id;
  const add = (): void => {
    const refused =
      before === '' || after === ''
        ? 'Choose both sites first'
        : before === after
          ? 'A site cannot begin after itself'
          : order.some((rule) => rule.before === before && rule.after === after)
            ? `${nameOf(after)} begins only after ${nameOf(before)} already`
            : order.length >= most
              ? `At most ${most} of them`
              : null;
    setProblem(refused);
    if (refused !== null) return;
    set([...order, { before, after, months: 0 }]);
    setBefore('');
    setAfter('');
  };
  const siteBox = (label: string, value: string, onChange: (id: string) => void) => (
    <select
      className="limit-select"
      aria-label={label}
      value={value}
      onChange={(event) => {
        setProblem(null);
        onChange(event.currentTarget.value);
      }}
    >
      <option value="">choose a site</option>
      {portfolio.sites.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset className="limit-group" aria-label="Order of sites">
      <div className="limit-row-words">
        <span className="limit-row-name">Order of sites</span>
        <span className="limit-row-hint">
          An upgrade that two sites share: one begins only after the other has
        </span>
      </div>
      {order.length > 0 && (
        <ul className="limit-rules">
          {order.map((rule, place) => {
            const words = `${nameOf(rule.after)} only after ${nameOf(rule.before)}`;
            return (
              <li key={`${rule.before} ${rule.after}`}>
                <span>{words}, by</span>
                <QuantityBox
                  spec={lead}
                  label={`${words}, lead`}
                  value={rule.months}
                  onCommit={(months) => {
                    if (months !== null) set(order.with(place, { ...rule, months }));
                  }}
                />
                <button
                  type="button"
                  className="button"
                  aria-label={`Remove: ${words}`}
                  onClick={() => set(order.toSpliced(place, 1))}
                >
                  Remove
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="limit-tools">
        {siteBox('Site that waits', after, setAfter)}
        <span>only after</span>
        {siteBox('Site that begins first', before, setBefore)}
        <button type="button" className="button" onClick={add}>
          Add order
        </button>
      </div>
      {problem !== null && (
        <p className="is-problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

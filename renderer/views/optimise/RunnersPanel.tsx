import type { ChoiceResult } from '../../../shared/choice/result.ts';
import {
  formatMw,
  formatNumber,
  formatPercent,
  formatSigned,
  notApplicable,
} from '../../../shared/domain/format.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { useChoice, useServices } from '../../state/context.tsx';

/** The best plan and the next best, each of which can be shown and applied. */
export function RunnersPanel({ result }: { readonly result: ChoiceResult }) {
  const { choice } = useServices();
  const picked = useChoice((state) => state.picked);
  const { best, runnersUp } = result;
  if (!best) return null;
  const [next] = runnersUp;
  const behind = next ? best.objectiveUsd - next.objectiveUsd : 0;
  const isClose = next !== undefined && behind < 0.02 * Math.abs(best.objectiveUsd);
  const plans = [
    { name: 'Best plan', plan: best },
    ...runnersUp.map((plan) => ({ name: plan.difference, plan })),
  ];
  return (
    <Panel
      className="runners-panel"
      label="Runners-up"
      title={next ? (isClose ? 'Runners-up are close' : 'Runners-up are well behind') : 'No runner-up yet'}
      subtitle={`Same ${formatNumber(best.futures?.futures ?? result.counts.futures)} futures, paired with the best plan`}
    >
      <div className="plan-scroll">
        <table className="plan-table small-table">
          <thead>
            <tr>
              <th scope="col">Plan</th>
              <th scope="col">AI, MW</th>
              <th scope="col">Gain, USD M</th>
              <th scope="col">vs best</th>
              <th scope="col">Beats best, %</th>
            </tr>
          </thead>
          <tbody>
            {plans.map(({ name, plan }, index) => {
              const isShown = index === 0 ? picked === null : picked?.name === name;
              return (
                <tr key={name} data-in={index === 0 || undefined} data-picked={isShown || undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="plan-pick"
                      aria-pressed={isShown}
                      onClick={() =>
                        choice.pick(
                          index === 0
                            ? null
                            : { name, options: plan.options, objectiveUsd: plan.objectiveUsd },
                        )
                      }
                    >
                      {name}
                      {'isProven' in plan && !plan.isProven && <i> not proven</i>}
                    </button>
                  </th>
                  <td>{formatMw(plan.engine.utilityMw)}</td>
                  <td>{formatNumber(plan.engine.gainUsd / 1e6)}</td>
                  <td>
                    {index === 0
                      ? notApplicable
                      : formatSigned((plan.objectiveUsd - best.objectiveUsd) / 1e6, 1)}
                  </td>
                  <td>
                    {plan.futures?.beatsBest == null
                      ? notApplicable
                      : formatPercent(plan.futures.beatsBest, 0)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

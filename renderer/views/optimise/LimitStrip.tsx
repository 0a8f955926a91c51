import { useMemo } from 'react';
import { type Evaluated, useServices } from '../../state/context.tsx';
import { LimitCell } from './LimitCell.tsx';
import { limitControls } from './limitControls.ts';
import { ObjectiveBox } from './ObjectiveBox.tsx';
import { SolveStatus } from './SolveStatus.tsx';

/** What is made largest, the limits that are moved most, and the search. It stays whatever part is looked at. */
export function LimitStrip({ evaluated }: { readonly evaluated: Evaluated }) {
  const { choice } = useServices();
  const { portfolio, engine, version } = evaluated;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figures change with the version
  const controls = useMemo(() => limitControls(portfolio, engine), [portfolio, engine, version]);
  return (
    <section className="limit-strip" aria-label="Limits">
      <div className="limit-objective">
        <span className="limit-name">Make largest</span>
        <ObjectiveBox label="Make largest" />
      </div>
      {controls.map((control) => (
        <LimitCell
          key={control.id}
          control={control}
          commit={(value) => choice.setLimits(control.field.write(choice.store.getState().limits, value))}
        />
      ))}
      <SolveStatus />
    </section>
  );
}

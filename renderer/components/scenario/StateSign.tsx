import type { Scenario } from '../../../shared/domain/scenarioRows.ts';
import { ScenarioLetter } from './ScenarioLetter.tsx';

/** The sign of a state of the plan: a snapshot in a ring, as on the sliders, or the letter of a scenario or the base. */
export function StateSign(props: {
  readonly scenario: Scenario | null;
  /** `S1`; null for what is no snapshot. */
  readonly snapshot: string | null;
  readonly isOn?: boolean;
}) {
  const { scenario, snapshot, isOn = false } = props;
  if (snapshot === null) return <ScenarioLetter scenario={scenario} isOn={isOn} />;
  return (
    <i className="scenario-letter is-snapshot" data-on={isOn || undefined} aria-hidden="true">
      {snapshot}
    </i>
  );
}

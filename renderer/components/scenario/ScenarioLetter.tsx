import type { Scenario } from '../../../shared/domain/scenarioRows.ts';
import './scenario.css';

/** The sign of a scenario: its letter in its colour, with an edge that tells it apart without colour; 0 is the base. */
export function ScenarioLetter(props: { readonly scenario: Scenario | null; readonly isOn?: boolean }) {
  const { scenario, isOn = false } = props;
  return (
    <i
      className="scenario-letter"
      data-colour={scenario?.colour}
      data-on={isOn || undefined}
      aria-hidden="true"
    >
      {scenario?.letter ?? '0'}
    </i>
  );
}

import { Menu } from '@mantine/core';
import { scenarioOf, scenariosInOrder } from '../../../shared/domain/scenario.ts';
import { type Difference, scenarioDifferences } from '../../../shared/domain/scenarioWords.ts';
import { useServices, useSession } from '../../state/context.tsx';
import { showInput } from '../../state/showInput.ts';
import { ScenarioLetter } from './ScenarioLetter.tsx';
import './scenario.css';

/** Why a scenario differs from the base: each change with the value of the base, to clear, copy or go to. */
export function DifferenceList({ scenarioId }: { readonly scenarioId: string }) {
  const { scenarios, session, actions, window: model } = useServices();
  const base = useSession((state) => state.base);
  const scenario = base && scenarioOf(base, scenarioId);
  if (!base || !scenario) return null;
  const differences = scenarioDifferences(base, scenarioId);
  const others = scenariosInOrder(base).filter((other) => other.id !== scenarioId);
  if (differences.length === 0)
    return (
      <p className="difference-none">
        Nothing differs from the base. Move a slider or type in a box while {scenario.letter} is in view.
      </p>
    );
  const goTo = ({ inputs }: Difference): void => {
    const [input] = inputs;
    if (!input || input.field === 'siteId') return;
    session.showScenario(scenarioId);
    const { shown } = session.store.getState();
    if (shown) showInput({ actions, window: model }, shown, input);
  };
  return (
    <table className="differences" aria-label={`What ${scenario.letter} changes`}>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col" className="is-number">
            Base
          </th>
          <th scope="col" className="is-number">
            {scenario.letter}
          </th>
          <th scope="col">
            <span className="visually-hidden">Do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((each) => (
          <tr key={each.inputs.map(({ table, key, field }) => `${table}/${key}/${field}`).join(' ')}>
            <th scope="row">
              <button type="button" className="difference-name" onClick={() => goTo(each)}>
                <span className="muted">{each.owner}</span> {each.label}
              </button>
            </th>
            <td className="is-number muted">{each.base}</td>
            <td className="is-number">
              {each.value} <span className="muted">{each.unit}</span>
            </td>
            <td className="difference-tools">
              {others.length > 0 && (
                <Menu position="bottom-end">
                  <Menu.Target>
                    <button
                      type="button"
                      className="button is-low"
                      aria-label={`Copy ${each.owner} ${each.label} to another scenario`}
                    >
                      Copy to ▾
                    </button>
                  </Menu.Target>
                  <Menu.Dropdown>
                    {others.map((other) => (
                      <Menu.Item
                        key={other.id}
                        leftSection={<ScenarioLetter scenario={other} />}
                        onClick={() => void scenarios.copy(scenarioId, each.inputs.map(inputOf), [other.id])}
                      >
                        {other.name}
                      </Menu.Item>
                    ))}
                  </Menu.Dropdown>
                </Menu>
              )}
              <button
                type="button"
                className="button is-low"
                aria-label={`Clear ${each.owner} ${each.label}: as in the base, ${each.base}`}
                onClick={() => void scenarios.clear(scenarioId, each.inputs.map(inputOf))}
              >
                Clear
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const inputOf = ({ table, key, field }: Difference['inputs'][number]) => ({ table, key, field });

import { Menu } from '@mantine/core';
import { formatMonth } from '../../shared/domain/months.ts';
import { CheckIcon } from '../components/icons.tsx';
import { comparisonNames, comparisons } from '../state/baseline.ts';
import { useServices, useSession } from '../state/context.tsx';

/** Which state is in view, what it is compared with, and what can be undone. */
export function ScenarioBar() {
  const { session, actions } = useServices();
  const decision = useSession((state) => state.shown?.portfolio.decisionMonth ?? null);
  const comparison = useSession((state) => state.comparison);
  const undoLabel = useSession((state) => state.document?.undoLabel ?? null);
  const redoLabel = useSession((state) => state.document?.redoLabel ?? null);
  return (
    <section className="scenario-bar" aria-label="Scenario">
      <div className="scenario is-on">
        <i aria-hidden="true">0</i>
        <b>Base</b>
        {decision && <span className="muted">decision at the end of {formatMonth(decision)}</span>}
      </div>
      <div className="spacer" />
      <span className="muted">Compare with</span>
      <Menu position="bottom-end" checkIcon={<CheckIcon />}>
        <Menu.Target>
          <button type="button" className="button is-low">
            {comparisonNames[comparison]} <span className="muted">▾</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {comparisons.map((each) => (
            <Menu.RadioItem
              key={each}
              value={each}
              checked={each === comparison}
              closeMenuOnClick
              onChange={() => session.compareWith(each)}
            >
              {comparisonNames[each]}
            </Menu.RadioItem>
          ))}
        </Menu.Dropdown>
      </Menu>
      <button
        type="button"
        className="undo-line"
        disabled={undoLabel === null}
        data-tip={redoLabel ? `Redo with Ctrl Y: ${redoLabel}` : undefined}
        onClick={() => actions.undo()}
      >
        <span className="undo-words">{undoLabel ? `Undo: ${undoLabel}` : 'Nothing to undo'}</span>
        <kbd className="kbd">Ctrl Z</kbd>
      </button>
    </section>
  );
}

import { useServices, useSession } from '../state/context.tsx';
import { AddScenario, CompareWith, WhyDifferent } from './ScenarioMenus.tsx';
import { ScenarioStrip } from './ScenarioStrip.tsx';
import './scenarios.css';

/** Which state is in view, how it differs, what it is compared with, and what can be undone. */
export function ScenarioBar() {
  const { actions } = useServices();
  const undoLabel = useSession((state) => state.document?.undoLabel ?? null);
  const redoLabel = useSession((state) => state.document?.redoLabel ?? null);
  return (
    <section className="scenario-bar" aria-label="Scenario">
      <ScenarioStrip />
      <AddScenario />
      <WhyDifferent />
      <div className="spacer" />
      <CompareWith />
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

import { type KeyboardEvent, useRef, useState } from 'react';
import { formatMonth } from '../../shared/domain/months.ts';
import type { Portfolio } from '../../shared/domain/portfolio.ts';
import { scenariosInOrder } from '../../shared/domain/scenario.ts';
import type { Scenario } from '../../shared/domain/scenarioRows.ts';
import { ScenarioLetter } from '../components/scenario/ScenarioLetter.tsx';
import { useServices, useSession, useSettled } from '../state/context.tsx';

/**
 * The base and the scenarios, of which one is in view: arrows go from one to the next, F2 renames, Delete
 * removes, Alt with an arrow moves it along the strip.
 */
export function ScenarioStrip() {
  const { session, scenarios } = useServices();
  const base = useSettled((state) => state.base);
  const shownId = useSession((state) => state.scenarioId);
  const [renamed, setRenamed] = useState<string | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  if (!base) return null;
  const ordered = scenariosInOrder(base);
  const states: readonly (Scenario | null)[] = [null, ...ordered];

  const focus = (id: string | null): void =>
    strip.current?.querySelector<HTMLElement>(`[data-state="${CSS.escape(id ?? '')}"]`)?.focus();
  const show = (id: string | null): void => {
    session.showScenario(id);
    focus(id);
  };
  const onKeyDown = (event: KeyboardEvent, scenario: Scenario | null): void => {
    if (event.ctrlKey || event.metaKey || renamed !== null) return;
    const at = states.indexOf(scenario);
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (by !== undefined && event.altKey) {
      if (!scenario) return;
      void scenarios.move(scenario.id, at + by).then(() => focus(scenario.id));
    } else if (by !== undefined) show(states[(at + by + states.length) % states.length]?.id ?? null);
    else if (event.key === 'Home') show(null);
    else if (event.key === 'End') show(states.at(-1)?.id ?? null);
    else if (event.key === 'F2' && scenario) setRenamed(scenario.id);
    else if (event.key === 'Delete' && scenario)
      void scenarios.remove(scenario.id).then(() => show(states[at - 1]?.id ?? null));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="scenario-strip" ref={strip} role="radiogroup" aria-label="Base and scenarios">
      {states.map((scenario) =>
        scenario && scenario.id === renamed ? (
          <RenameBox
            key={scenario.id}
            scenario={scenario}
            onDone={(name) => {
              setRenamed(null);
              if (name !== null && name.trim() !== scenario.name) void scenarios.rename(scenario.id, name);
              requestAnimationFrame(() => focus(scenario.id));
            }}
          />
        ) : (
          <StateOption
            key={scenario?.id ?? ''}
            scenario={scenario}
            base={base}
            isOn={(scenario?.id ?? null) === shownId}
            onChoose={() => session.showScenario(scenario?.id ?? null)}
            onRename={() => scenario && setRenamed(scenario.id)}
            onKeyDown={(event) => onKeyDown(event, scenario)}
          />
        ),
      )}
    </div>
  );
}

function StateOption(props: {
  readonly scenario: Scenario | null;
  readonly base: Portfolio;
  readonly isOn: boolean;
  readonly onChoose: () => void;
  readonly onRename: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { scenario, base, isOn } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a choice with a name that can be edited in its place
    <div
      role="radio"
      aria-checked={isOn}
      aria-label={scenario ? `${scenario.letter} ${scenario.name}` : 'Base'}
      aria-keyshortcuts={scenario ? 'F2 Delete' : undefined}
      tabIndex={isOn ? 0 : -1}
      className="scenario"
      data-on={isOn || undefined}
      data-state={scenario?.id ?? ''}
      data-colour={scenario?.colour}
      data-tip={scenario?.note || undefined}
      onClick={props.onChoose}
      onDoubleClick={props.onRename}
      onKeyDown={props.onKeyDown}
    >
      <ScenarioLetter scenario={scenario} isOn={isOn} />
      <span className="scenario-name">{scenario?.name ?? 'Base'}</span>
      {!scenario && (
        <span className="muted scenario-more">
          decision at the end of {formatMonth(base.portfolio.decisionMonth)}
        </span>
      )}
    </div>
  );
}

/** The name of a scenario while it is typed: Enter takes it, Escape leaves it as it was. */
function RenameBox(props: { readonly scenario: Scenario; readonly onDone: (name: string | null) => void }) {
  const { scenario, onDone } = props;
  const isDone = useRef(false);
  const done = (name: string | null): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(name);
  };
  return (
    <span className="scenario" data-on data-colour={scenario.colour}>
      <ScenarioLetter scenario={scenario} isOn />
      <input
        className="scenario-rename"
        aria-label={`Name of scenario ${scenario.letter}`}
        defaultValue={scenario.name}
        maxLength={200}
        ref={(box) => box?.select()}
        onBlur={(event) => done(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') done(event.currentTarget.value);
          else if (event.key === 'Escape') done(null);
        }}
      />
    </span>
  );
}

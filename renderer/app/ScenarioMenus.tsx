import { Menu, Popover } from '@mantine/core';
import { useState } from 'react';
import { formatCount } from '../../shared/domain/format.ts';
import { scenarioOf, scenarioPowerProblems, scenariosInOrder } from '../../shared/domain/scenario.ts';
import { scenarioDifferences } from '../../shared/domain/scenarioWords.ts';
import { snapshotsNewestFirst } from '../../shared/domain/snapshots.ts';
import { stories } from '../../shared/domain/stories.ts';
import { CheckIcon, WarningIcon } from '../components/icons.tsx';
import { DifferenceList } from '../components/scenario/DifferenceList.tsx';
import { ScenarioLetter } from '../components/scenario/ScenarioLetter.tsx';
import { type Comparison, comparedAs, comparisons } from '../state/baseline.ts';
import { useServices, useSession, useSettled } from '../state/context.tsx';

/** Adds a scenario: blank, as the one in view, or a story. */
export function AddScenario() {
  const { scenarios } = useServices();
  const base = useSettled((state) => state.base);
  const shownId = useSession((state) => state.scenarioId);
  const shown = base && scenarioOf(base, shownId);
  return (
    <Menu position="bottom-start" width={430}>
      <Menu.Target>
        <button type="button" className="scenario-add" aria-label="Add a scenario" data-tip="Add a scenario">
          +
        </button>
      </Menu.Target>
      <Menu.Dropdown className="scenario-stories">
        <Menu.Item onClick={() => void scenarios.create({ kind: 'blank' })}>Blank scenario</Menu.Item>
        {shown && (
          <Menu.Item onClick={() => void scenarios.create({ kind: 'copy', scenarioId: shown.id })}>
            Copy of {shown.letter}, {shown.name}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>Stories, told of the base</Menu.Label>
        {stories.map((story) => (
          <Menu.Item key={story.id} onClick={() => void scenarios.create({ kind: 'story', story: story.id })}>
            {story.name}
            <span className="scenario-words muted">{story.words}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What the scenario in view changes, and what can be done with it as a whole. */
export function WhyDifferent() {
  const { scenarios, window: model } = useServices();
  const base = useSettled((state) => state.base);
  const shown = useSettled((state) => state.shown);
  const scenarioId = useSession((state) => state.scenarioId);
  const [isOpen, setIsOpen] = useState(false);
  const scenario = base && scenarioOf(base, scenarioId);
  if (!base || !shown || !scenario) return null;
  const count = scenarioDifferences(base, scenario.id).length;
  const problems = scenarioPowerProblems(shown);
  return (
    <Popover position="bottom-start" width={620} opened={isOpen} onChange={setIsOpen} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className="button is-low"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {problems.length > 0 && <WarningIcon />}
          {count === 0 ? 'No edits to base' : `${formatCount(count, 'edit')} to base`}
          <span className="muted">▾</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className="why-different" data-colour={scenario.colour}>
        <section aria-label={`Why ${scenario.letter} differs`}>
          <header className="why-different-head">
            <ScenarioLetter scenario={scenario} isOn />
            <h2>{scenario.name}</h2>
          </header>
          {scenario.note && <p className="why-different-note">{scenario.note}</p>}
          {problems.map((problem) => (
            <p key={problem} className="why-different-problem">
              <WarningIcon /> {problem}
            </p>
          ))}
          <div className="why-different-list">
            <DifferenceList scenarioId={scenario.id} />
          </div>
          <footer className="why-different-tools">
            <button
              type="button"
              className="button"
              disabled={count === 0}
              onClick={() => {
                setIsOpen(false);
                void scenarios.promote(scenario.id).then((isDone) => {
                  if (isDone) model.inform(`${scenario.name} is the base now`, 'Ctrl Z takes it back');
                });
              }}
            >
              Make it the base
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setIsOpen(false);
                void scenarios.remove(scenario.id);
              }}
            >
              Remove scenario
            </button>
            <span className="muted">
              Names, notes, the decision month and the horizon are the same in every scenario
            </span>
          </footer>
        </section>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Chooses what every figure is compared with. */
export function CompareWith() {
  const { session } = useServices();
  const base = useSettled((state) => state.base);
  const scenarioId = useSession((state) => state.scenarioId);
  const comparison = useSession((state) => state.comparison);
  const compared = useSession((state) => state.compared);
  if (!base) return null;
  const choices: readonly Comparison[] = [
    ...comparisons,
    ...(scenarioId === null ? [] : ['base' as const]),
    ...scenariosInOrder(base)
      .filter(({ id }) => id !== scenarioId)
      .map(({ id }) => `scenario:${id}` as const),
  ];
  const snapshots = snapshotsNewestFirst(base.snapshots).map(({ id }) => `snapshot:${id}` as const);
  const item = (each: Comparison) => (
    <Menu.RadioItem
      key={each}
      value={each}
      checked={each === comparison}
      closeMenuOnClick
      onChange={() => session.compareWith(each)}
    >
      <span className="compare-choice">{comparedAs(each, base).name}</span>
    </Menu.RadioItem>
  );
  return (
    <>
      <span className="muted compare-words">Compare with</span>
      <Menu position="bottom-end" checkIcon={<CheckIcon />}>
        <Menu.Target>
          <button type="button" className="button is-low">
            <span className="compare-choice">{compared.name}</span> <span className="muted">▾</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown className="compare-choices">
          {choices.map(item)}
          {snapshots.length > 0 && <Menu.Divider />}
          {snapshots.length > 0 && <Menu.Label>Snapshots</Menu.Label>}
          {snapshots.map(item)}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

import { useRef } from 'react';
import { scenarioOf } from '../../../shared/domain/scenario.ts';
import { useRehearsal, useServices, useSession } from '../../state/context.tsx';
import { GhostChart } from './GhostChart.tsx';
import { RehearsalFigures } from './RehearsalFigures.tsx';
import { AnswersSheet, ChooseSheet, LeaveSheet } from './RehearsalPanels.tsx';
import { RehearsalSlider } from './RehearsalSlider.tsx';
import { useFullScreen } from './useFullScreen.ts';
import { focusHeld, useRehearsalKeys } from './useRehearsalKeys.ts';
import './rehearsal.css';

/** A question before a board: full screen, large type, a few sliders, what they do to the figures. */
export function RehearsalView() {
  const { rehearsal } = useServices();
  const sliders = useRehearsal((state) => state.choice.sliders);
  const panel = useRehearsal((state) => state.panel);
  const name = useSession((state) => state.shown?.portfolio.name ?? '');
  useFullScreen(() => rehearsal.leave());
  useRehearsalKeys();
  return (
    <main className="rehearsal" aria-label="Rehearsal">
      <h1 className="visually-hidden">Rehearsal of {name}</h1>
      <Question />
      <div className="rehearsal-middle">
        <RehearsalFigures />
        <GhostChart />
      </div>
      <section className="rehearsal-sliders" aria-label="Sliders" data-count={sliders.length}>
        {sliders.map((slider, index) => (
          <RehearsalSlider key={slider} slider={slider} index={index} />
        ))}
      </section>
      <Foot name={name} />
      {panel === 'leave' && <LeaveSheet />}
      {panel === 'answers' && <AnswersSheet />}
      {panel === 'choose' && <ChooseSheet />}
    </main>
  );
}

function Question() {
  const { rehearsal } = useServices();
  const questions = useRehearsal((state) => state.questions);
  const at = useRehearsal((state) => state.question);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = questions[at] ?? '';
  return (
    <header className="rehearsal-question">
      <span className="rehearsal-count" aria-hidden="true">
        {at + 1}/{questions.length}
      </span>
      <textarea
        ref={box}
        aria-label="Question"
        placeholder="Type a question of your own"
        rows={1}
        maxLength={400}
        value={text}
        onChange={(event) => rehearsal.rephrase(event.currentTarget.value.replaceAll('\n', ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          focusHeld();
        }}
      />
    </header>
  );
}

function Foot({ name }: { readonly name: string }) {
  const { rehearsal } = useServices();
  const said = useRehearsal((state) => state.said);
  const count = useSession((state) => state.shown?.answers.length ?? 0);
  const scenario = useSession(({ base, scenarioId }) => base && scenarioOf(base, scenarioId));
  const where = scenario ? `${name}, scenario ${scenario.letter}: ${scenario.name}` : name;
  const isMoved = useRehearsal((state) => state.positions.size > 0);
  const key = (keys: string, words: string, run: () => void, isOff = false) => (
    <button type="button" disabled={isOff} onClick={run}>
      <kbd className="kbd">{keys}</kbd> {words}
    </button>
  );
  return (
    <footer className="rehearsal-foot">
      <span className="rehearsal-name" role="status">
        {said || `${where} · rehearsal, nothing changes until you keep it`}
      </span>
      {key('S', 'Save answer', () => void rehearsal.saveAnswer())}
      {key('A', `Answers (${count})`, () => rehearsal.open('answers'))}
      {key('R', 'Put back', () => rehearsal.reset(), !isMoved)}
      {key('C', 'Choose', () => rehearsal.open('choose'))}
      {key('Esc', 'Leave', () => rehearsal.leave())}
    </footer>
  );
}

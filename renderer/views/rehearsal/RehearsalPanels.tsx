import { type ReactNode, useEffect, useRef, useState } from 'react';
import { wholeAnswers } from '../../../shared/domain/answers.ts';
import { marketFields } from '../../../shared/domain/fields.ts';
import { formatSigned } from '../../../shared/domain/format.ts';
import {
  conversionSlider,
  figureChange,
  figureText,
  marketSlider,
  rehearsalFigure,
  rehearsalFigures,
} from '../../../shared/domain/rehearsal.ts';
import { useRehearsal, useServices, useSession } from '../../state/context.tsx';
import { marketControls } from '../../state/marketControls.ts';
import { fewestSliders, mostFigures, mostSliders } from '../../state/rehearsal.ts';
import { chartOf, rehearsalCharts } from './rehearsalCharts.ts';

/** A dialog over the rehearsal that keeps the focus and closes with Escape. */
function Sheet(props: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`rehearsal-sheet ${props.className ?? ''}`}
      aria-label={props.label}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      {props.children}
    </dialog>
  );
}

/** How to end: one clear choice. */
export function LeaveSheet() {
  const { rehearsal } = useServices();
  return (
    <Sheet label="Leave the rehearsal" className="is-leave" onClose={() => rehearsal.open(null)}>
      <h2>Leave the rehearsal?</h2>
      <p>Sliders were moved. The portfolio is as it was until you keep them.</p>
      <div className="rehearsal-buttons">
        <button type="button" className="button is-first" onClick={() => rehearsal.putBack()}>
          Put everything back
        </button>
        <button type="button" className="button" onClick={() => void rehearsal.keep()}>
          Keep the changes
        </button>
        <button type="button" className="button" onClick={() => rehearsal.open(null)}>
          Go on rehearsing
        </button>
      </div>
    </Sheet>
  );
}

/** The answers kept so far: open one again, or delete it. */
export function AnswersSheet() {
  const { rehearsal, actions } = useServices();
  const shown = useSession((state) => state.shown);
  const undoLabel = useSession((state) => state.document?.undoLabel ?? null);
  if (!shown) return null;
  const answers = wholeAnswers(shown);
  const { decisionMonth } = shown.portfolio;
  return (
    <Sheet label="Saved answers" onClose={() => rehearsal.open(null)}>
      <h2>Saved answers</h2>
      {answers.length === 0 && <p>None yet. S saves the question with the sliders and figures on screen.</p>}
      <ol className="rehearsal-answers">
        {answers.map((whole) => (
          <li key={whole.answer.id}>
            <div>
              <b>
                {whole.answer.ordinal}. {whole.answer.question}
              </b>
              <span className="muted">
                {whole.figures
                  .flatMap(({ line, value, start }) => {
                    const figure = rehearsalFigure(line);
                    if (!figure) return [];
                    const { text, unit } = figureText(figure, value, decisionMonth);
                    const change = figureChange(figure, value, start);
                    const by = change ? formatSigned(change.by, change.decimals) : '';
                    const moved = /[1-9]/.test(by) ? ` (${by})` : '';
                    return [`${figure.label} ${text} ${unit}`.trimEnd() + moved];
                  })
                  .join(' · ')}
              </span>
            </div>
            <button
              type="button"
              className="button"
              aria-label={`Open answer ${whole.answer.ordinal} again`}
              onClick={() => rehearsal.reopen(whole)}
            >
              Open again
            </button>
            <button
              type="button"
              className="button"
              aria-label={`Delete answer ${whole.answer.ordinal}`}
              onClick={() => void rehearsal.removeAnswer(whole.answer.id)}
            >
              Delete
            </button>
          </li>
        ))}
      </ol>
      <div className="rehearsal-buttons">
        {undoLabel?.startsWith('Delete answer') && (
          <button type="button" className="button" onClick={() => void actions.undo()}>
            Undo: {undoLabel}
          </button>
        )}
        <button type="button" className="button is-first" onClick={() => rehearsal.open(null)}>
          Back to the rehearsal
        </button>
      </div>
    </Sheet>
  );
}

/** What is shown and moved. */
export function ChooseSheet() {
  const { rehearsal } = useServices();
  const chosen = useRehearsal((state) => state.choice);
  const sites = useSession((state) => state.shown?.sites ?? null);
  const [choice, setChoice] = useState(chosen);
  const toggled = (list: readonly string[], item: string): readonly string[] =>
    list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
  const figures = choice.figures.length;
  const sliders = choice.sliders.length;
  const isFit = figures >= 1 && figures <= mostFigures && sliders >= fewestSliders && sliders <= mostSliders;
  const box = (list: 'figures' | 'sliders', item: string, label: string, most: number) => {
    const isChecked = choice[list].includes(item);
    return (
      <label key={item}>
        <input
          type="checkbox"
          checked={isChecked}
          disabled={!isChecked && choice[list].length >= most}
          onChange={() => setChoice({ ...choice, [list]: toggled(choice[list], item) })}
        />
        {label}
      </label>
    );
  };
  return (
    <Sheet
      label="Choose figures, chart and sliders"
      className="is-choose"
      onClose={() => rehearsal.open(null)}
    >
      <h2>What the room sees</h2>
      <div className="rehearsal-choices">
        <fieldset>
          <legend>Figures, one to {mostFigures}</legend>
          {rehearsalFigures.map(({ line, label }) => box('figures', line, label, mostFigures))}
        </fieldset>
        <fieldset>
          <legend>Chart</legend>
          {rehearsalCharts.map(({ id, name }) => (
            <label key={id}>
              <input
                type="radio"
                name="rehearsal-chart"
                checked={chartOf(choice.chart).id === id}
                onChange={() => setChoice({ ...choice, chart: id })}
              />
              {name}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>
            Sliders, {fewestSliders} to {mostSliders}
          </legend>
          {marketControls
            .flatMap((group) => group.controls)
            .map(({ field }) => box('sliders', marketSlider(field), marketFields[field].label, mostSliders))}
          {sites?.map((site) =>
            box('sliders', conversionSlider(site.id), `${site.name}, MW to AI`, mostSliders),
          )}
        </fieldset>
      </div>
      <div className="rehearsal-buttons">
        <button
          type="button"
          className="button is-first"
          disabled={!isFit}
          onClick={() => {
            void rehearsal.choose(choice);
            rehearsal.open(null);
          }}
        >
          Show these
        </button>
        <button type="button" className="button" onClick={() => rehearsal.open(null)}>
          Leave as it was
        </button>
      </div>
    </Sheet>
  );
}

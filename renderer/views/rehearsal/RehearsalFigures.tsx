import { decodeOutcome } from '../../../shared/domain/outcome.ts';
import { figureChange, figureText, rehearsalFigure } from '../../../shared/domain/rehearsal.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { Delta } from '../../components/Delta.tsx';
import { useRehearsal } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import { rehearsalState } from '../../state/rehearsal.ts';

/** The figures that were chosen, as large as a room needs them, with what they were at the start. */
export function RehearsalFigures() {
  const start = useRehearsal((state) => state.start);
  const trial = useRehearsal((state) => state.trial);
  const lines = useRehearsal((state) => state.choice.figures);
  useRehearsal((state) => state.version);
  if (!start || !trial) return null;
  return (
    <section className="rehearsal-figures" aria-label="Figures" data-count={lines.length}>
      {lines.map((line) => (
        <Figure key={line} line={line} start={start} trial={trial} />
      ))}
    </section>
  );
}

function numberOf(engine: PortfolioEngine, line: string): number | null {
  const outcome = decodeOutcome(engine.portfolioValue(line));
  return outcome.kind === 'number' && Number.isFinite(outcome.value) ? outcome.value : null;
}

function Figure(props: {
  readonly line: string;
  readonly start: PortfolioEngine;
  readonly trial: PortfolioEngine;
}) {
  const { line, start, trial } = props;
  const figure = rehearsalFigure(line);
  if (!figure) return null;
  const { decisionMonth } = trial.portfolio.portfolio;
  const value = numberOf(trial, line);
  const before = numberOf(start, line);
  const now = figureText(figure, value, decisionMonth);
  const was = figureText(figure, before, decisionMonth);
  const change = figureChange(figure, value, before);
  const isMoved = now.text !== was.text;
  return (
    <div className="rehearsal-figure">
      <h2 id={`rehearsed ${line}`}>{figure.label}</h2>
      <p
        className="rehearsal-value"
        role="note"
        aria-label={`${figure.label}: ${now.text} ${now.unit}`.trim()}
        {...whyAttributes({ line }, true, rehearsalState)}
      >
        {now.text} <span className="unit">{now.unit}</span>
      </p>
      <p className="rehearsal-was">
        {isMoved ? (
          <>
            {change && (
              <Delta change={change.by} good={figure.good} decimals={change.decimals} unit={change.unit} />
            )}{' '}
            <span className="muted">
              was {was.text} {was.unit}
            </span>
          </>
        ) : (
          <span className="muted">as at the start</span>
        )}
      </p>
    </div>
  );
}

import { formatNumber } from '../../../shared/domain/format.ts';
import { scenariosInOrder } from '../../../shared/domain/scenario.ts';
import { runFields } from '../../../shared/risk/riskRows.ts';
import { runOf } from '../../../shared/risk/riskSettings.ts';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { useRisk, useServices, useSession } from '../../state/context.tsx';
import { basisWords, type ShownRisk } from './shownRisk.ts';

/** What is drawn, how far that is, and what it is compared with. */
export function RiskHead({ shown }: { readonly shown: ShownRisk | null }) {
  const { risk, session } = useServices();
  const run = useRisk((state) => state.run);
  const failure = useRisk((state) => state.failure);
  const isLive = useRisk((state) => state.isLive);
  const base = useSession((state) => state.base);
  if (!base) return null;
  const { trials, seed } = runOf(base);
  const setting = (field: keyof typeof runFields, value: number) => (
    <span className="risk-setting">
      <span className="muted">{runFields[field].label}</span>
      <QuantityBox
        spec={runFields[field]}
        label={runFields[field].label}
        value={value}
        isChanged={value !== runFields[field].default}
        changedWords={`usually ${formatNumber(runFields[field].default)}`}
        onCommit={(next) => {
          if (next !== null)
            void session.edit({ name: 'risk.set', input: { id: `run.${field}`, value: next, source: '' } });
        }}
      />
    </span>
  );
  return (
    <header className="risk-head">
      <h1>Risk</h1>
      <CompareWith />
      {setting('trials', trials)}
      {setting('seed', seed)}
      <button
        type="button"
        className="tag"
        aria-pressed={isLive}
        data-tip="Draws all futures by itself when an input has moved"
        onClick={() => risk.setLive(!isLive)}
      >
        Run on release
      </button>
      <span className="spacer" />
      {failure && (
        <span className="risk-failure" role="alert">
          {failure.message}
        </span>
      )}
      {run ? (
        <Progress />
      ) : (
        <>
          <span className="risk-basis" role="status">
            {shown ? (basisWords(shown) ?? keptWords(shown)) : 'Not drawn yet'}
          </span>
          <button type="button" className="button is-first" onClick={() => void risk.start()}>
            {failure ? 'Run again' : 'Run'} <span className="kbd">F9</span>
          </button>
        </>
      )}
    </header>
  );
}

function keptWords({ result, kept }: ShownRisk): string {
  const seconds = kept ? ` · ${formatNumber(kept.seconds, 1)} s` : '';
  return `${formatNumber(result.trials)} trials${seconds}`;
}

function Progress() {
  const { risk } = useServices();
  const run = useRisk((state) => state.run);
  if (!run) return null;
  const { done, total, secondsLeft, failures } = run;
  const left = secondsLeft === null ? '' : `, ${formatNumber(Math.ceil(secondsLeft))} s left`;
  const text = `${formatNumber(done)} of ${formatNumber(total)} trials${left}`;
  return (
    <>
      {failures > 0 && (
        <span className="risk-failure" role="status">
          A worker failed; its trials are run again
        </span>
      )}
      <span className="risk-progress-words">{text}</span>
      <span
        className="risk-progress"
        role="progressbar"
        aria-label="Trials drawn"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <span style={{ width: `${(100 * done) / total}%` }} />
      </span>
      <button type="button" className="button" onClick={() => void risk.cancel()}>
        Cancel
      </button>
    </>
  );
}

/** The state with which the one in view is compared, future by future. */
function CompareWith() {
  const { risk } = useServices();
  const base = useSession((state) => state.base);
  const scenarioId = useSession((state) => state.scenarioId);
  const against = useRisk((state) => state.against);
  if (!base || base.scenarios.length === 0) return null;
  const others = [
    { key: '', words: 'mining on' },
    ...(scenarioId === null ? [] : [{ key: 'base', words: 'base' }]),
    ...scenariosInOrder(base)
      .filter(({ id }) => id !== scenarioId)
      .map(({ id, letter, name }) => ({ key: `scenario:${id}`, words: `${letter} ${name}` })),
  ];
  const value =
    against === null ? '' : against.scenarioId === null ? 'base' : `scenario:${against.scenarioId}`;
  return (
    <span className="risk-setting">
      <span className="muted">Compare with</span>
      <span className="quantity-box choice-box">
        <select
          aria-label="Compare futures with"
          value={others.some(({ key }) => key === value) ? value : ''}
          onChange={(event) => {
            const { value: chosen } = event.currentTarget;
            risk.compareWith(
              chosen === ''
                ? null
                : { scenarioId: chosen === 'base' ? null : chosen.replace(/^scenario:/, '') },
            );
          }}
        >
          {others.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </span>
    </span>
  );
}

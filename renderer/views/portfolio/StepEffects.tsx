import { useEffect, useRef, useState } from 'react';
import { formatSigned, headlineDecimals } from '../../../shared/domain/format.ts';
import { useServices, useSession } from '../../state/context.tsx';
import { StepWork, steps } from './steps.ts';

/** Milliseconds of quiet after the last change before the steps are worked out anew. */
const quiet = 200;

interface Effects {
  readonly version: number;
  readonly usd: ReadonlyMap<string, number>;
}

/** What one step of each assumption does to the gain: which of them decide. */
export function StepEffects() {
  const { session } = useServices();
  const version = useSession((state) => state.settledVersion);
  const isDrafting = useSession((state) => state.isDrafting);
  const [effects, setEffects] = useState<Effects | null>(null);
  const work = useRef<StepWork | null>(null);

  useEffect(() => {
    if (isDrafting) return undefined;
    let isCurrent = true;
    let waiting = 0;
    const timer = setTimeout(() => {
      const { shown, engine } = session.store.getState();
      if (!shown || !engine) return;
      work.current ??= new StepWork();
      const gain = engine.portfolioValue('portfolio.gain');
      const usd = new Map<string, number>();
      const next = (index: number): void => {
        const step = steps[index];
        if (!isCurrent || !work.current) return;
        if (!step) {
          setEffects({ version, usd });
          return;
        }
        usd.set(step.id, work.current.effect(shown, gain, step));
        waiting = requestIdleCallback(() => next(index + 1), { timeout: 500 });
      };
      next(0);
    }, quiet);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      cancelIdleCallback(waiting);
    };
  }, [version, isDrafting, session]);

  const values = steps
    .map((step) => ({ ...step, usd: effects?.usd.get(step.id) ?? 0 }))
    .sort((a, b) => Math.abs(b.usd) - Math.abs(a.usd));
  const most = Math.max(1, ...values.map((step) => Math.abs(step.usd)));
  if (!effects || values.every((step) => step.usd === 0)) return null;
  const isStale = isDrafting || effects.version !== version;
  const decimals = headlineDecimals(most / 1e6);
  return (
    <section
      className="step-effects"
      data-stale={isStale || undefined}
      aria-label="What one step does to gain"
    >
      <h3 className="market-group">
        What one step does to gain<span className="muted">{isStale ? 'out of date' : 'USD M'}</span>
      </h3>
      <ul>
        {values.map((step) => (
          <li key={step.id}>
            <span className="step-label">{step.label}</span>
            <span className="step-bar">
              <span
                className={step.usd < 0 ? 'is-loss' : 'is-gain'}
                style={{ width: `${(50 * Math.abs(step.usd)) / most}%` }}
              />
            </span>
            <span className="step-value">{formatSigned(step.usd / 1e6, decimals)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

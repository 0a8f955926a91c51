import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { useServices } from '../../state/context.tsx';
import type { Why } from '../../state/window.ts';

/** The explanations walked through, from the first to the last; each leads back or ahead to itself. */
export function WhyTrail({ why, engine }: { readonly why: Why; readonly engine: PortfolioEngine }) {
  const { explainers, window: model } = useServices();
  if (why.trail.length < 2) return null;
  return (
    <nav className="why-trail" aria-label="Path of explanations">
      <ol>
        {why.trail.map((target, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may be met twice on the way
          <li key={index} data-ahead={index > why.at || undefined}>
            <button
              type="button"
              {...(index === why.at ? { 'aria-current': 'step' as const } : {})}
              onClick={() => model.set({ why: { ...why, at: index } })}
            >
              {explainers.title(engine, target)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

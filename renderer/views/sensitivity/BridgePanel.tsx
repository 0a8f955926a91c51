import { causeBridgeSpec } from '../../../shared/deck/charts/whatIf.ts';
import { causeBridgeOf } from '../../../shared/whatif/causeBridge.ts';
import { bridgeMessage, byWeight, causeSentence } from '../../../shared/whatif/causeWords.ts';
import { BridgeChart } from '../../charts/BridgeChart.tsx';
import { useServices, useSession } from '../../state/context.tsx';
import type { SessionState } from '../../state/sessionState.ts';
import { useAnswer, useWhatIf } from '../../state/whatIf.ts';
import { ChartPanel } from './ChartPanel.tsx';
import type { Place } from './place.ts';

/** The state that is compared with, as inputs; null while there is none. */
function stateBefore({ comparison, baseline, shown }: SessionState) {
  if (comparison === 'do-nothing') return shown && { ...shown, blocks: [] };
  return baseline?.inputs ?? null;
}

/** What made the plan differ from the state it is compared with, by cause. */
export function BridgePanel({ place }: { readonly place: Place }) {
  const { figure, siteId } = place;
  const { whatIf } = useServices();
  const comparison = useSession((state) => state.comparison);
  const compared = useSession((state) => state.compared);
  const grouping = useWhatIf((state) => state.grouping);
  const answer = useAnswer('bridge', `${figure.name} ${siteId} ${grouping} ${comparison}`, (state) => {
    const before = stateBefore(state);
    return before && state.shown
      ? causeBridgeOf(before, state.shown, { figure: figure.name, siteId, grouping })
      : null;
  });
  const bridge = answer?.value ?? null;
  const names = {
    before: comparison === 'do-nothing' ? 'Do-nothing' : compared.inputWords,
    after: 'Plan',
    extent: place.extent,
  };
  const spec = bridge?.steps?.length ? causeBridgeSpec(figure, bridge, names) : null;
  const sentences = bridge?.steps ? byWeight(bridge.steps).map((step) => causeSentence(figure, step)) : [];
  return (
    <ChartPanel
      className="cause-panel"
      name="Bridge by cause"
      waiting={
        !bridge
          ? 'Being computed'
          : bridge.steps?.length === 0
            ? `Nothing that this figure reads differs from: ${compared.words}. Change an input, or compare with another state.`
            : `${bridgeMessage(figure, bridge)}.`
      }
      spec={spec}
      isLate={answer?.isLate ?? false}
      draw={BridgeChart}
      tools={(['cause', 'input'] as const).map((each) => (
        <button
          type="button"
          className="tag"
          key={each}
          aria-pressed={grouping === each}
          onClick={() => whatIf.set({ grouping: each })}
        >
          {each === 'cause' ? 'By cause' : 'By input'}
        </button>
      ))}
      note={
        sentences.length > 0 && spec ? (
          <p className="cause-words selectable">
            {sentences.join('. ')}.{' '}
            <span className="muted">
              {bridge?.steps?.some(({ error }) => error !== null)
                ? `Sampled over orders of the changes, ${bridge.evaluations} mixtures.`
                : 'Every order of the changes counts alike.'}
            </span>
          </p>
        ) : null
      }
    />
  );
}

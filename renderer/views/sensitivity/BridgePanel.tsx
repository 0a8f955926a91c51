import { Fragment, useEffect } from 'react';
import { causeBridgeSpec } from '../../../shared/deck/charts/whatIf.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { causeBridgeOf } from '../../../shared/whatif/causeBridge.ts';
import { bridgeMessage, byWeight, causeSentence } from '../../../shared/whatif/causeWords.ts';
import type { Grouping } from '../../../shared/whatif/changes.ts';
import { scopeOf } from '../../../shared/whatif/drivers.ts';
import { causeGroup, causeTarget, explainCause } from '../../../shared/whatif/explainCause.ts';
import { BridgeChart } from '../../charts/BridgeChart.tsx';
import { useServices, useSession } from '../../state/context.tsx';
import { whyAttributes } from '../../state/figure.ts';
import type { SessionState } from '../../state/sessionState.ts';
import { useAnswer, useWhatIf } from '../../state/whatIf.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { explainedFigure, type Place } from './place.ts';

/** The state that is compared with, as inputs; null while there is none. */
function stateBefore({ comparison, baseline, shown }: SessionState) {
  if (comparison === 'do-nothing') return shown && { ...shown, blocks: [] };
  return baseline?.inputs ?? null;
}

/** The group of states from which a bridge leads. */
const beforeGroup = 'before';

const hasPlace = ({ sites }: Portfolio, siteId: string | null): boolean =>
  siteId === null || sites.some(({ id }) => id === siteId);

/** A bridge with the states that it leads between, as they were when it was computed. */
function* bridgeOf(before: Portfolio, after: Portfolio, { figure, siteId }: Place, grouping: Grouping) {
  const bridge = yield* causeBridgeOf(before, after, { figure: figure.name, siteId, grouping });
  return { bridge, before, after };
}

/** What made the plan differ from the state it is compared with, by cause. */
export function BridgePanel({ place }: { readonly place: Place }) {
  const { figure, siteId } = place;
  const { altered, explainers, whatIf } = useServices();
  const comparison = useSession((state) => state.comparison);
  const compared = useSession((state) => state.compared);
  const grouping = useWhatIf((state) => state.grouping);
  const answer = useAnswer('bridge', `${figure.name} ${siteId} ${grouping} ${comparison}`, (state) => {
    const before = stateBefore(state);
    return before && state.shown ? bridgeOf(before, state.shown, place, grouping) : null;
  });
  const found = answer?.value ?? null;
  const bridge = found?.bridge ?? null;
  const names = {
    before: comparison === 'do-nothing' ? 'Do-nothing' : compared.inputWords,
    after: 'Plan',
    extent: place.extent,
  };
  const isLate = answer?.isLate ?? false;
  const ends = explainedFigure(place);
  // What is explained comes anew with each drawing, and is asked for by hand.
  useEffect(() => {
    if (!found || isLate) return;
    return explainers.lend(causeGroup, (target) => explainCause({ figure, names, ...found }, target));
  });
  const portfolioBefore = found?.before ?? null;
  useEffect(() => {
    altered.make(beforeGroup, () =>
      portfolioBefore && hasPlace(portfolioBefore, siteId)
        ? {
            words: names.before.toLowerCase(),
            engine: new PortfolioEngine(scopeOf(portfolioBefore, siteId)),
          }
        : null,
    );
  }, [altered, portfolioBefore, siteId, names.before]);
  const spec = bridge?.steps?.length ? causeBridgeSpec(figure, bridge, names) : null;
  const causes = bridge?.steps ? byWeight(bridge.steps) : [];
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
      isLate={isLate}
      draw={BridgeChart}
      marks={{
        whyOf: (step) => {
          const target = step === 'before' || step === 'after' ? ends : causeTarget(step);
          return target ? JSON.stringify(target) : undefined;
        },
        stateOf: (step) => (step === 'before' ? `${beforeGroup}/` : undefined),
      }}
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
        causes.length > 0 && spec ? (
          <p className="cause-words selectable">
            {causes.map((step) => (
              <Fragment key={step.group.id}>
                <span {...whyAttributes(isLate ? null : causeTarget(step.group.id))}>
                  {causeSentence(figure, step)}.
                </span>{' '}
              </Fragment>
            ))}
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

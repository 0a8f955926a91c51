import { useMemo } from 'react';
import { activeLimits } from '../../../shared/choice/limitIds.ts';
import { formatNumber } from '../../../shared/domain/format.ts';
import { Tabs } from '../../components/tabs/Tabs.tsx';
import type { ChoicePart } from '../../state/choice.ts';
import { useChoice, useEvaluated, useServices } from '../../state/context.tsx';
import { CandidatesPart } from './candidates/CandidatesPart.tsx';
import { LimitStrip } from './LimitStrip.tsx';
import { LimitsPart } from './limits/LimitsPart.tsx';
import { PlanPart } from './PlanPart.tsx';
import './optimise.css';

/** The best plan under limits, with proof, prices and reasons; what it is chosen among; every limit. */
export function OptimiseView() {
  const { choice } = useServices();
  const evaluated = useEvaluated();
  const part = useChoice((state) => state.part);
  const limits = useChoice((state) => state.limits);
  const tabs = useMemo((): readonly (readonly [ChoicePart, string])[] => {
    const set = activeLimits(limits).length;
    return [
      ['plan', 'Plan'],
      ['candidates', 'Candidates'],
      ['limits', set === 0 ? 'All limits' : `All limits, ${formatNumber(set)} set`],
    ];
  }, [limits]);
  if (!evaluated) return null;
  if (evaluated.portfolio.sites.length === 0)
    return (
      <div className="optimise-view">
        <p className="optimise-empty">There is no site yet to choose for.</p>
      </div>
    );
  return (
    <div className="optimise-view">
      <h1 className="visually-hidden">Optimise</h1>
      <LimitStrip evaluated={evaluated} />
      <Tabs label="Parts of the optimiser" tabs={tabs} shown={part} onShow={(next) => choice.show(next)} />
      {part === 'plan' && <PlanPart evaluated={evaluated} />}
      {part === 'candidates' && <CandidatesPart portfolio={evaluated.portfolio} />}
      {part === 'limits' && <LimitsPart portfolio={evaluated.portfolio} />}
    </div>
  );
}

import { useMemo } from 'react';
import { activeLimits } from '../../../shared/choice/limitIds.ts';
import { formatNumber } from '../../../shared/domain/format.ts';
import { Tabs } from '../../components/tabs/Tabs.tsx';
import type { ChoicePart } from '../../state/choice.ts';
import { useChoice, useEvaluated, useOffers, useServices } from '../../state/context.tsx';
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
  const listed = useOffers().list;
  const found = useChoice(({ result }) => result?.counts ?? null);
  const options = listed
    ? listed.sites.reduce((sum, site) => sum + site.options.length, 0)
    : found && found.options + found.refused;
  const tabs = useMemo((): readonly (readonly [ChoicePart, string])[] => {
    const set = activeLimits(limits).length;
    return [
      ['plan', 'Plan'],
      ['candidates', options === null ? 'Candidates' : `Candidates, ${formatNumber(options)}`],
      ['limits', set === 0 ? 'All limits' : `All limits, ${formatNumber(set)} set`],
    ];
  }, [limits, options]);
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

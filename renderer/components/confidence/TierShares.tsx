import { type Tier, tiers } from '../../../shared/domain/portfolio.ts';
import type { Confidence } from '../../../shared/engine/confidence.ts';
import { TierIcon } from '../TierIcon.tsx';
import { shownShares } from './confidenceWords.ts';
import './confidence.css';

/** What a tier is called in a legend. */
const tierNames: Readonly<Record<Tier, string>> = {
  signed: 'signed',
  quote: 'quote',
  benchmark: 'benchmark',
  estimate: 'estimate',
  placeholder: 'none',
};

/** How much of a figure rests on each tier: a bar, and the per cent under it. */
export function TierShares({ confidence }: { readonly confidence: Confidence }) {
  const shown = shownShares(confidence.byTier);
  const present = tiers.filter((tier) => confidence.byTier[tier] > 0);
  return (
    <div className="tier-shares">
      <div className="tier-bar" aria-hidden="true">
        {present.map((tier) => (
          <span key={tier} data-tier={tier} style={{ flexGrow: confidence.byTier[tier] }} />
        ))}
      </div>
      <ul className="tier-percents">
        {present.map((tier) => (
          <li key={tier}>
            <TierIcon tier={tier} /> {shown[tier]} % {tierNames[tier]}
          </li>
        ))}
      </ul>
    </div>
  );
}

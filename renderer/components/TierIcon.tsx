import type { Tier } from '../../shared/domain/portfolio.ts';

/** How far each tier fills its square, of 9 px. */
const filled: Readonly<Record<Tier, number>> = {
  signed: 9,
  quote: 6.75,
  benchmark: 4.5,
  estimate: 2.25,
  placeholder: 0,
};

/** Who vouches for an input: a square filled from below, the fuller the better. */
export function TierIcon({ tier }: { readonly tier: Tier }) {
  const height = filled[tier];
  return (
    <svg className="tier-icon" width="11" height="11" viewBox="0 0 11 11" role="img" aria-label={tier}>
      <rect
        x=".5"
        y=".5"
        width="10"
        height="10"
        fill="none"
        stroke="var(--ink2)"
        {...(tier === 'placeholder' ? { strokeDasharray: '2 1.5' } : {})}
      />
      {height > 0 && <rect x="1" y={10 - height} width="9" height={height} fill="var(--ink2)" />}
    </svg>
  );
}

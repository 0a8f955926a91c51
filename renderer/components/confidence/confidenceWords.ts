import { formatList, formatPercent } from '../../../shared/domain/format.ts';
import { type Tier, tiers } from '../../../shared/domain/portfolio.ts';
import type { Confidence } from '../../../shared/engine/confidence.ts';

/** What sources of a tier are called where many stand together. */
const tierPlurals: Readonly<Record<Tier, string>> = {
  signed: 'signed papers',
  quote: 'quotes',
  benchmark: 'benchmarks',
  estimate: 'estimates',
  placeholder: 'placeholders',
};

/** Tiers with which nobody vouches for a value. */
const weakTiers = ['estimate', 'placeholder'] as const satisfies readonly Tier[];

/** Whole per cent of each tier that add up to 100, largest remainders first; nothing rests: all 0. */
export function shownShares(byTier: Confidence['byTier']): Readonly<Record<Tier, number>> {
  const exact = tiers.map((tier) => ({ tier, percent: byTier[tier] * 100 }));
  const down = exact.map(({ tier, percent }) => ({ tier, percent, shown: Math.floor(percent + 1e-9) }));
  const missing =
    Math.round(exact.reduce((sum, { percent }) => sum + percent, 0)) -
    down.reduce((sum, { shown }) => sum + shown, 0);
  [...down]
    .sort((a, b) => b.percent - b.shown - (a.percent - a.shown))
    .slice(0, Math.max(0, missing))
    .forEach((each) => {
      each.shown += 1;
    });
  return Object.fromEntries(down.map(({ tier, shown }) => [tier, shown])) as Record<Tier, number>;
}

/** Whole per cent that rest on tiers with which nobody vouches for a value, as the bar shows them. */
export function weakPercent({ byTier }: Confidence): number {
  const shown = shownShares(byTier);
  return weakTiers.reduce((sum, tier) => sum + shown[tier], 0);
}

/** `62 % rests on estimates`: the share that nobody vouches for, with what it rests on; as shown in the bar. */
export function restsOn(confidence: Confidence): string {
  const { byTier, inputCount } = confidence;
  if (inputCount === 0) return 'rests on no input';
  const shown = shownShares(byTier);
  const weak = weakTiers.filter((tier) => shown[tier] > 0);
  if (weak.length === 0) {
    const strong = tiers.filter((tier) => shown[tier] > 0).map((tier) => tierPlurals[tier]);
    return `rests on ${formatList(strong)} alone`;
  }
  return `${formatPercent(weakPercent(confidence) / 100, 0)} rests on ${formatList(weak.map((tier) => tierPlurals[tier]))}`;
}

import type { ReactNode } from 'react';
import { Delta } from '../../../components/Delta.tsx';
import { useAtHold } from '../../../state/useAtHold.ts';
import type { SiteInView } from '../siteInView.ts';

/**
 * What the hand has done to the site since it took hold; its children while no hand is on anything. It must
 * stand there before the hand does, to know what was before.
 */
export function SinceHeld({ view, children }: { readonly view: SiteInView; readonly children: ReactNode }) {
  const { engine, site } = view;
  const now = {
    siteId: site.id,
    gain: engine.siteValue(site.id, 'site.gain'),
    capex: engine.siteValue(site.id, 'site.capexTotal'),
    npv: engine.siteValue(site.id, 'site.npvPlan'),
  };
  const before = useAtHold(now);
  if (!before || before.siteId !== site.id) return <>{children}</>;
  const decimals = (usd: number): number => (Math.abs(usd) < 10e6 ? 1 : 0);
  const money = (usd: number, good: 'up' | null) => (
    <Delta change={usd / 1e6} good={good} decimals={decimals(usd)} unit="USD M" />
  );
  return (
    <span className="since-held">
      Since you took hold: NPV {money(now.npv - before.npv, 'up')}, gain {money(now.gain - before.gain, 'up')}
      , capex {money(now.capex - before.capex, null)}
    </span>
  );
}

import type { Outcome } from '../../../shared/domain/outcome.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import { type FigureName, figureLines } from '../../../shared/engine/figureEngine.ts';
import { type Figure, figureFor } from '../../../shared/whatif/figures.ts';
import { useSession } from '../../state/context.tsx';
import { useWhatIf } from '../../state/whatIf.ts';

/** What the questions are about: a figure of a site, or of all sites. */
export interface Place {
  readonly portfolio: Portfolio;
  readonly engine: PortfolioEngine;
  readonly figure: Figure;
  /** Null for all sites; a site that is gone counts as all of them. */
  readonly siteId: string | null;
  /** `17 sites`, or the name of the site. */
  readonly extent: string;
}

export function usePlace(): Place | null {
  const portfolio = useSession((state) => state.shown);
  const engine = useSession((state) => state.engine);
  useSession((state) => state.version);
  const name = useWhatIf((state) => state.figure);
  const wanted = useWhatIf((state) => state.siteId);
  if (!portfolio || !engine) return null;
  const site = portfolio.sites.find(({ id }) => id === wanted);
  const count = portfolio.sites.length;
  return {
    portfolio,
    engine,
    figure: figureFor(name, portfolio.market),
    siteId: site?.id ?? null,
    extent: site?.name ?? `${count} ${count === 1 ? 'site' : 'sites'}`,
  };
}

const ofSite: Readonly<Record<FigureName, string>> = {
  npvPlan: 'site.npvPlan',
  gain: 'site.gain',
  irr: 'site.irr',
  leveredIrr: 'site.leveredIrr',
  peakEquity: 'site.peakEquity',
  minimumDscr: 'site.minimumDscr',
};

/** The figure as the rest of the window shows it. */
export function currentFigure({ engine, portfolio, figure, siteId }: Place): Outcome {
  if (siteId !== null) return engine.siteOutcome(siteId, ofSite[figure.name]);
  if (figure.name !== 'minimumDscr') return engine.portfolioOutcome(figureLines[figure.name]);
  let least: Outcome = { kind: 'none' };
  for (const { id } of portfolio.sites) {
    const each = engine.siteOutcome(id, 'site.minimumDscr');
    if (each.kind === 'number' && (least.kind !== 'number' || each.value < least.value)) least = each;
  }
  return least;
}

/** What F8 explains of the figure; null where no single line stands behind it. */
export function explainedFigure({ figure, siteId }: Place): ExplainTarget | null {
  if (siteId !== null) return { line: ofSite[figure.name], siteId };
  return figure.name === 'minimumDscr' ? null : { line: figureLines[figure.name] };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSite } from '../domain/newRows.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { portfolioArbitrary } from '../engine/testing/portfolioArbitrary.ts';
import { calmRiskSettings, defaultRiskSettings, type RiskSettings } from './riskSettings.ts';
import { Simulator, type Trial } from './simulator.ts';
import { riskPortfolio } from './testing/riskPortfolio.ts';

const copied = (trial: Trial) => ({
  ...trial,
  planCumulative: [...trial.planCumulative],
  breaches: [...trial.breaches],
  sitePlans: [...trial.sitePlans],
  siteDoNothings: [...trial.siteDoNothings],
  scores: [...trial.scores],
});

const run = (portfolio: Portfolio, settings: RiskSettings, trial: number, seed = 1) =>
  copied(new Simulator(portfolio, settings, seed).run(trial));

describe('a simulation', () => {
  it('without spreads is the plan, to the last bit', () => {
    const calm = calmRiskSettings();
    fc.assert(
      fc.property(portfolioArbitrary, fc.nat(1_000), (portfolio, trial) => {
        const engine = new PortfolioEngine(portfolio);
        const found = run(portfolio, calm, trial);
        expect(found.npvPlan).toBe(engine.portfolioValue('portfolio.npvPlan'));
        expect(found.npvDoNothing).toBe(engine.portfolioValue('portfolio.npvDoNothing'));
        expect(found.peakFunding).toBe(engine.portfolioValue('portfolio.peakFunding'));
        expect(found.liquidityLow).toBe(engine.portfolioValue('portfolio.liquidityLow'));
        expect(found.newEquity).toBe(engine.portfolioValue('portfolio.equityTotal'));
        expect(found.planCumulative).toEqual([...engine.portfolioSeries('portfolio.planCumulative')]);
        expect(found.breaches).toEqual([...engine.portfolioSeries('portfolio.covenantBreach')]);
        portfolio.sites.forEach((site, i) => {
          expect(found.sitePlans[i]).toBe(engine.siteValue(site.id, 'site.npvPlan'));
          expect(found.siteDoNothings[i]).toBe(engine.siteValue(site.id, 'site.npvDoNothing'));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives a trial the same bits alone and among others, and others for another seed', () => {
    const portfolio = riskPortfolio();
    const settings = defaultRiskSettings();
    const simulator = new Simulator(portfolio, settings, 42);
    const inTurn = [0, 1, 2, 3].map((trial) => copied(simulator.run(trial)));
    for (const trial of [3, 0, 2, 1]) expect(run(portfolio, settings, trial, 42)).toEqual(inTurn[trial]);
    expect(new Set(inTurn.map(({ npvPlan }) => npvPlan)).size).toBe(4);
    expect(run(portfolio, settings, 0, 43).npvPlan).not.toBe(inTurn[0]?.npvPlan);
  });

  it('changes no site when another is added, in whatever order they stand', () => {
    const portfolio = riskPortfolio();
    const settings = defaultRiskSettings();
    const more = {
      ...portfolio,
      sites: [newSite('aaa', { energisedMw: 80 }), ...[...portfolio.sites].reverse()],
    };
    for (let trial = 0; trial < 20; trial += 1) {
      const [before, after] = [run(portfolio, settings, trial), run(more, settings, trial)];
      expect([...after.sitePlans.slice(1)].reverse()).toEqual(before.sitePlans);
      expect([...after.siteDoNothings.slice(1)].reverse()).toEqual(before.siteDoNothings);
    }
  });

  it('draws the same futures for every plan: what is not changed has the same value', () => {
    const portfolio = riskPortfolio();
    const nothing = { ...portfolio, blocks: [] };
    const settings = defaultRiskSettings();
    for (let trial = 0; trial < 20; trial += 1) {
      const [plan, none] = [run(portfolio, settings, trial), run(nothing, settings, trial)];
      expect(plan.siteDoNothings).toEqual(none.siteDoNothings);
      expect(plan.scores).toEqual(none.scores);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Portfolio, Site } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { portfolioArbitrary } from '../engine/testing/portfolioArbitrary.ts';
import { workedExample } from './knownAnswers/workedExample.ts';
import { model } from './model.ts';

/** The worked example at an edge of its inputs. */
function atEdge(
  site: Partial<Site>,
  block: Partial<Block> = {},
  settings: Partial<Portfolio['portfolio']> = {},
): PortfolioEngine {
  const base = workedExample();
  return new PortfolioEngine({
    ...base,
    portfolio: { ...base.portfolio, ...settings },
    sites: base.sites.map((each) => ({ ...each, ...site })),
    blocks: base.blocks.map((each) => ({ ...each, ...block })),
  });
}

/** Every number of the model is a number; what may have none says none or many. */
function expectNumbers(engine: PortfolioEngine): void {
  const isFine = (value: number | Float64Array): boolean =>
    typeof value === 'number' ? Number.isFinite(value) : value.every((each) => Number.isFinite(each));
  for (const line of model.lines) {
    if (line.isOutcome || line.scope === 'block') continue;
    const isSeries = line.shape === 'series';
    if (line.scope === 'market')
      expect(isFine(isSeries ? engine.marketSeries(line.id) : engine.marketValue(line.id)), line.id).toBe(
        true,
      );
    if (line.scope === 'portfolio')
      expect(
        isFine(isSeries ? engine.portfolioSeries(line.id) : engine.portfolioValue(line.id)),
        line.id,
      ).toBe(true);
    if (line.scope === 'site')
      for (const { id } of engine.portfolio.sites)
        expect(
          isFine(isSeries ? engine.siteSeries(id, line.id) : engine.siteValue(id, line.id)),
          line.id,
        ).toBe(true);
  }
}

const kind = (engine: PortfolioEngine, line: string) => engine.siteOutcome('example', `site.${line}`).kind;
const value = (engine: PortfolioEngine, line: string) => engine.siteValue('example', `site.${line}`);
const end = (series: Float64Array) => series[series.length - 1] ?? Number.NaN;

describe('at the edges of its inputs the model', () => {
  it('has numbers everywhere for a site without power', () => {
    const engine = atEdge({ energisedMw: 0 }, { utilityMw: 0 });
    expectNumbers(engine);
    expect(kind(engine, 'capexPerItMw')).toBe('none');
    expect(kind(engine, 'gainPerUtilityMw')).toBe('none');
    expect(kind(engine, 'llcr')).toBe('none');
    expect(kind(engine, 'minimumDscr')).toBe('none');
    expect(value(engine, 'npvDoNothing')).toBe(0);
  });

  it('lends nothing without rent, and says that there is no rate of return', () => {
    const engine = atEdge({ rentUsdPerKwMonth: 0 });
    expectNumbers(engine);
    expect(value(engine, 'loan')).toBe(0);
    expect(value(engine, 'stableNoiTotal')).toBe(0);
    expect(kind(engine, 'minimumDscr')).toBe('none');
    expect(engine.siteOutcome('example', 'site.paybackMonths').kind).toBe('none');
  });

  it('borrows all of the capex at 100 % loan to cost, and repays it', () => {
    const engine = atEdge({ loanToCost: 1, targetDscr: 1, loanToValue: 2 });
    expectNumbers(engine);
    expect(value(engine, 'borrowed')).toBeCloseTo(value(engine, 'capexTotal'), 2);
    expect(Math.abs(end(engine.siteSeries('example', 'site.loanBalance')))).toBeLessThan(1e-3);
  });

  it('lends nothing to halls whose running cost is above their rent', () => {
    const engine = atEdge({ landlordCostShare: 1, groundRentUsdYear: 20e6 });
    expectNumbers(engine);
    expect(value(engine, 'stableNoiTotal')).toBeLessThan(0);
    expect(value(engine, 'loan')).toBe(0);
  });

  it('repays in equal parts where the rate is 0', () => {
    const engine = atEdge({ loanRate: 0 });
    expectNumbers(engine);
    expect(value(engine, 'levelPayment')).toBeCloseTo(value(engine, 'loan') / 168, 4);
    expect(value(engine, 'interestDuringConstruction')).toBe(0);
  });

  it('counts nothing after the horizon where the lease is longer, and says what the contract is worth', () => {
    const engine = atEdge({ leaseTermMonths: 600 });
    expectNumbers(engine);
    expect(engine.siteSeries('example', 'site.rent')[192]).toBeGreaterThan(0);
    expect(value(engine, 'contractValue')).toBeGreaterThan(1.4e9);
  });

  it('spends without rent where halls are ready only after the horizon', () => {
    const engine = atEdge({}, {}, { horizonMonths: 12 });
    expectNumbers(engine);
    expect(Math.max(...engine.siteSeries('example', 'site.rent'))).toBe(0);
    expect(value(engine, 'capexTotal')).toBeGreaterThan(0);
    expect(kind(engine, 'paybackMonths')).toBe('none');
  });

  it('takes what rounding leaves of a loan for no service, whatever the rate', () => {
    for (let step = 0; step < 20; step += 1) {
      const engine = atEdge({
        amortisation: 'sculpted',
        leaseTermMonths: 96,
        amortisationMonths: 110,
        loanRate: 0.05 + step / 1_000,
      });
      // After the lease there is no NOI, and the loan is repaid but for some millionths.
      expect(value(engine, 'minimumDscr')).toBeCloseTo(engine.portfolio.sites[0]?.targetDscr ?? 0, 6);
      expect(Math.max(...engine.siteSeries('example', 'site.covenantBreach'))).toBe(0);
    }
  });

  it('repays all at a sale without asking NOI or the reserve to cover that', () => {
    const sold = atEdge({ terminalMethod: 'exit', exitMonth: 132, dsraMonths: 6 });
    const held = atEdge({ dsraMonths: 6 });
    expectNumbers(sold);
    expect(sold.siteSeries('example', 'site.debtService')[132]).toBeGreaterThan(1e8);
    expect(value(sold, 'minimumDscr')).toBe(value(held, 'minimumDscr'));
    expect(value(sold, 'peakEquity')).toBe(value(held, 'peakEquity'));
    expect(Math.max(...sold.siteSeries('example', 'site.debtReserve'))).toBeCloseTo(
      6 * value(sold, 'levelPayment'),
      2,
    );
    expect(end(sold.siteSeries('example', 'site.loanBalance'))).toBe(0);
  });

  it('has numbers everywhere for any portfolio', () => {
    fc.assert(
      fc.property(portfolioArbitrary, (portfolio) => expectNumbers(new PortfolioEngine(portfolio))),
      {
        numRuns: 60,
        endOnFailure: true,
      },
    );
  });
});

describe('the loan', () => {
  it('adds interest and repayment to service, carries its balance forward and ends at nothing', () => {
    fc.assert(
      fc.property(portfolioArbitrary, (portfolio) => {
        const engine = new PortfolioEngine(portfolio);
        for (const { id } of portfolio.sites) {
          const series = (line: string) => engine.siteSeries(id, `site.${line}`);
          const [draws, interest, capitalised] = ['draws', 'loanInterest', 'capitalisedInterest'].map(series);
          const [service, sweep, principal, balance] = [
            'debtService',
            'sweep',
            'principal',
            'loanBalance',
          ].map(series);
          const scale = Math.max(1, ...(balance ?? []));
          const maturity = engine.siteValue(id, 'site.maturity');
          for (let t = 1; t <= engine.months; t += 1) {
            const at = (of: Float64Array | undefined, month = t) => of?.[month] ?? Number.NaN;
            expect(
              Math.abs(at(balance, t - 1) + at(draws) + at(interest) - at(service) - at(sweep) - at(balance)),
            ).toBeLessThanOrEqual(1e-9 * scale);
            expect(
              Math.abs(at(interest) - at(capitalised) + at(principal) - at(service) - at(sweep)),
            ).toBeLessThanOrEqual(1e-9 * scale);
            expect(at(balance)).toBeGreaterThanOrEqual(-1e-9 * scale);
            if (t >= maturity) expect(Math.abs(at(balance))).toBeLessThanOrEqual(1e-9 * scale);
          }
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

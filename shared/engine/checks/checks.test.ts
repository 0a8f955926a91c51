import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBlocks } from '../../domain/conversion.ts';
import { emptyPortfolio, newSite } from '../../domain/newRows.ts';
import type { Portfolio } from '../../domain/portfolio.ts';
import { workedExample } from '../../model/knownAnswers/workedExample.ts';
import { PortfolioEngine } from '../engine.ts';
import { amountWords, checkCount, placeTarget, placeWords, problemWords } from './checkWords.ts';
import { laws } from './laws.ts';
import { CheckRun, runChecks } from './runChecks.ts';
import { type Alteration, altered } from './testing/altered.ts';
import { wholePortfolioArbitrary } from './testing/wholePortfolio.ts';

/** The worked example, and a second site that converts half of its power and is sold in the end. */
function twoSites(): Portfolio {
  const example = workedExample();
  const beta = newSite('beta', {
    name: 'Beta Ridge',
    energisedMw: 80,
    powerPriceUsdPerMwh: 30,
    terminalMethod: 'exit',
    exitMonth: 150,
  });
  return {
    ...example,
    sites: [beta, ...example.sites],
    blocks: [...planBlocks(beta, [], 40, example.portfolio.decisionMonth), ...example.blocks],
  };
}

const plus = (by: number) => (value: number) => value + by;

/** For each law, figures told wrong in one line, and where that must be noticed. */
const broken: Readonly<Record<string, readonly (Alteration & { readonly where: RegExp })[]>> = {
  'mw-balance': [
    {
      line: 'site.miningMw',
      siteId: 'example',
      month: 7,
      alter: plus(0.001),
      where: /^Worked example, Jul 2027: /,
    },
    {
      line: 'site.unusedMw',
      siteId: 'beta',
      month: 9,
      alter: () => Number.NaN,
      where: /^Beta Ridge, Sep 2027: no number/,
    },
  ],
  'mw-limit': [
    {
      line: 'site.aiMw',
      siteId: 'example',
      month: 40,
      alter: plus(500),
      where: /^Worked example, Apr 2030: /,
    },
  ],
  'mw-not-negative': [
    {
      line: 'site.unusedMw',
      siteId: 'beta',
      month: 3,
      alter: () => -0.5,
      where: /^Beta Ridge, Mar 2027: −0.5/,
    },
    { line: 'site.itMw', siteId: 'beta', month: 3, alter: () => -1, where: /^Beta Ridge, Mar 2027: / },
  ],
  'rent-after-rfs': [
    {
      line: 'site.rent',
      siteId: 'example',
      month: 12,
      alter: plus(1),
      where: /^Worked example, Dec 2027: 1/,
    },
  ],
  'sites-total-mw': [
    { line: 'portfolio.hashrate', month: 40, alter: plus(0.01), where: /^Portfolio, Apr 2030: / },
    { line: 'site.criticalItMw', siteId: 'beta', alter: plus(0.01), where: /^Portfolio: / },
  ],
  'sites-total-cash': [
    { line: 'portfolio.planCash', month: 40, alter: plus(1), where: /^Portfolio, Apr 2030: / },
    { line: 'portfolio.npvPlan', alter: plus(1), where: /^Portfolio: / },
  ],
  'capex-spent': [
    { line: 'site.worksCapex', siteId: 'beta', month: 3, alter: plus(1), where: /^Beta Ridge: / },
  ],
  'cash-parts': [
    { line: 'site.planCash', siteId: 'beta', month: 5, alter: plus(1), where: /^Beta Ridge, May 2027: / },
    {
      line: 'site.asicProceeds',
      siteId: 'example',
      month: 0,
      alter: plus(1),
      where: /^Worked example, Dec 2026: /,
    },
  ],
  'cash-rolls-forward': [
    {
      line: 'site.planCumulative',
      siteId: 'beta',
      month: 5,
      alter: plus(1),
      where: /^Beta Ridge, May 2027: .*, and 1 more$/,
    },
    { line: 'portfolio.doNothingCumulative', month: 5, alter: plus(1), where: /^Portfolio, May 2027: / },
  ],
  'funding-total': [
    { line: 'site.equityUse', siteId: 'example', alter: plus(0.1), where: /^Worked example: / },
    { line: 'site.draws', siteId: 'beta', month: 3, alter: plus(1), where: /^Beta Ridge: / },
  ],
  'funding-months': [
    { line: 'site.leveredCash', siteId: 'beta', month: 30, alter: plus(1), where: /^Beta Ridge, Jun 2029: / },
  ],
  'loan-rolls-forward': [
    {
      line: 'site.loanBalance',
      siteId: 'example',
      month: 40,
      alter: plus(1),
      where: /^Worked example, Apr 2030: .*, and 1 more$/,
    },
    { line: 'site.principal', siteId: 'beta', month: 60, alter: plus(1), where: /^Beta Ridge, Dec 2031: / },
  ],
  'loan-service': [
    { line: 'site.principal', siteId: 'beta', month: 60, alter: plus(1), where: /^Beta Ridge, Dec 2031: / },
    {
      line: 'site.capitalisedInterest',
      siteId: 'example',
      month: 6,
      alter: plus(1),
      where: /^Worked example, Jun 2027: /,
    },
  ],
  'loan-repaid': [
    {
      line: 'site.loanBalance',
      siteId: 'example',
      month: 192,
      alter: plus(1),
      where: /^Worked example, Dec 2042: 1 USD found, 0 USD expected/,
    },
    { line: 'site.loanBalance', siteId: 'beta', month: 2, alter: () => -1, where: /^Beta Ridge, Feb 2027: / },
  ],
  'reserve-rolls-forward': [
    {
      line: 'site.debtReserve',
      siteId: 'beta',
      month: 100,
      alter: plus(1),
      where: /^Beta Ridge, Apr 2035: /,
    },
    {
      line: 'site.debtReserve',
      siteId: 'beta',
      month: 192,
      alter: plus(1),
      where: /^Beta Ridge, Dec 2042: /,
    },
  ],
  'terminal-chosen': [
    { line: 'site.npvConversion', siteId: 'beta', alter: plus(0.1), where: /^Beta Ridge: / },
  ],
  'tax-base': [
    { line: 'site.taxIncome', siteId: 'beta', month: 70, alter: plus(1), where: /^Beta Ridge, Oct 2032: / },
    {
      line: 'site.leveredTaxable',
      siteId: 'beta',
      month: 72,
      alter: plus(1),
      where: /^Beta Ridge, Dec 2032: /,
    },
    { line: 'portfolio.companyTaxable', month: 24, alter: plus(1), where: /^Portfolio, Dec 2028: / },
  ],
  'losses-roll-forward': [
    {
      line: 'site.unleveredLossBalance',
      siteId: 'beta',
      month: 36,
      alter: plus(1),
      where: /^Beta Ridge, Dec 2029: /,
    },
    { line: 'portfolio.companyLossUsed', month: 48, alter: plus(1), where: /^Portfolio, Dec 2030: / },
  ],
  'tax-rate': [
    { line: 'site.leveredTax', siteId: 'beta', month: 17, alter: plus(1), where: /^Beta Ridge, Dec 2028: / },
    { line: 'portfolio.companyTax', month: 60, alter: plus(1), where: /^Portfolio, Dec 2031: / },
  ],
  'depreciation-basis': [
    {
      line: 'site.hallDepreciation',
      siteId: 'example',
      month: 30,
      alter: plus(1e9),
      where: /^Worked example, Jun 2029: /,
    },
    { line: 'site.soldBasis', siteId: 'beta', month: 150, alter: plus(1), where: /^Beta Ridge: / },
  ],
  'company-cash': [
    { line: 'portfolio.cash', month: 5, alter: plus(1), where: /^Portfolio, May 2027: .*, and 1 more$/ },
    { line: 'portfolio.treasury', month: 5, alter: plus(1), where: /^Portfolio, May 2027: / },
    { line: 'portfolio.companyTax', month: 60, alter: plus(1), where: /^Portfolio, Dec 2031: / },
  ],
  'company-minimum': [
    { line: 'portfolio.cash', month: 5, alter: () => -1, where: /^Portfolio, May 2027: / },
    { line: 'portfolio.treasury', month: 5, alter: () => -1, where: /^Portfolio, May 2027: / },
  ],
  'gain-parts': [{ line: 'site.npvRent', siteId: 'example', alter: plus(0.1), where: /^Worked example: / }],
  'npv-months': [
    { line: 'site.npvConversion', siteId: 'example', alter: plus(0.1), where: /^Worked example: / },
    {
      line: 'site.landlordCost',
      siteId: 'example',
      month: 100,
      alter: plus(100),
      where: /^Worked example: /,
    },
  ],
  'irr-reinserted': [
    { line: 'site.irr', siteId: 'example', alter: plus(1e-6), where: /^Worked example: / },
    { line: 'site.irr', siteId: 'example', alter: () => Number.NaN, where: /^Worked example: / },
    { line: 'portfolio.irr', alter: plus(1e-6), where: /^Portfolio: / },
  ],
};

describe('the laws', () => {
  it('have ids, names and lines of their own', () => {
    expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
    for (const law of laws) expect(law.lines.length, law.id).toBeGreaterThan(0);
  });

  it('hold of the worked example, and each of them compares something', () => {
    const checks = runChecks(new PortfolioEngine(twoSites()));
    expect(checks.filter(({ isBroken }) => isBroken)).toEqual([]);
    expect(checks.filter(({ compared }) => compared === 0).map(({ law }) => law.id)).toEqual([]);
    expect(checkCount(checks)).toBe(`${laws.length} of ${laws.length}`);
  });

  it('hold of any portfolio', () => {
    fc.assert(
      fc.property(wholePortfolioArbitrary, (portfolio) => {
        const problems = runChecks(new PortfolioEngine(portfolio)).flatMap((check) => {
          const problem = problemWords(check, portfolio);
          return problem === null ? [] : [`${check.law.id} ${problem}`];
        });
        expect(problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leave room for the rounding of notes that are repaid where hardly any cash is kept', () => {
    const company = emptyPortfolio('Notes');
    const engine = new PortfolioEngine({
      ...company,
      portfolio: {
        ...company.portfolio,
        horizonMonths: 30,
        minimumCashUsd: 1.2e-11,
        convertUsd: 131_072.00000000003,
        convertMonth: company.portfolio.decisionMonth,
        convertCoupon: 0,
        convertTermMonths: 30,
      },
    });
    expect(engine.portfolioSeries('portfolio.cash').at(-1)).toBe(0);
    expect(runChecks(engine).filter(({ isBroken }) => isBroken)).toEqual([]);
  });

  it('can each be broken', () => {
    expect(Object.keys(broken).sort()).toEqual(laws.map(({ id }) => id).sort());
  });

  const cases = Object.entries(broken).flatMap(([id, alterations]) =>
    alterations.map((alteration) => [id, alteration.line, alteration] as const),
  );
  it.each(cases)('%s notices a wrong %s', (id, _line, alteration) => {
    const engine = new PortfolioEngine(twoSites());
    const check = runChecks(altered(engine, alteration)).find(({ law }) => law.id === id);
    expect(check?.isBroken).toBe(true);
    expect(check && problemWords(check, engine.portfolio)).toMatch(alteration.where);
  });
});

describe('a run of checks', () => {
  it('speaks of one state of the figures only', () => {
    const portfolio = twoSites();
    const engine = new PortfolioEngine(portfolio);
    const run = new CheckRun(engine);
    run.step();
    engine.update({ ...portfolio, market: { ...portfolio.market, btcPriceUsd: 90_000 } });
    for (let i = 0; i < 10; i += 1) run.step();
    expect(run.isOutdated).toBe(true);
    expect(run.checks).toBeNull();
  });

  it('keeps no series of the sites that pass by, and leaves those of the screen alone', () => {
    const engine = new PortfolioEngine(twoSites());
    const seen = engine.siteSeries('beta', 'site.planCash');
    const before = Float64Array.from(seen);
    runChecks(engine);
    expect(engine.siteSeries('beta', 'site.planCash').buffer).toBe(seen.buffer);
    expect(seen).toEqual(before);
    const read = engine.readSite('example')('site.rent');
    const copy = Float64Array.from(read);
    expect(engine.siteSeries('example', 'site.rent')).toEqual(copy);
    engine.readSite('beta');
    expect(engine.readSite('example')('site.rent')).toEqual(copy);
  });

  it('of no sites finds nothing wrong', () => {
    const checks = runChecks(new PortfolioEngine({ ...workedExample(), sites: [], blocks: [] }));
    expect(checks.filter(({ isBroken }) => isBroken)).toEqual([]);
    expect(checks.find(({ law }) => law.id === 'mw-balance')?.place).toBeNull();
  });

  it('names the nearest place of a law that holds, and the figure to explain there', () => {
    const engine = new PortfolioEngine(twoSites());
    const check = runChecks(engine).find(({ law }) => law.id === 'cash-rolls-forward');
    expect(check?.isBroken).toBe(false);
    const place = check?.place;
    if (!place) throw new Error('Nothing was compared');
    expect(placeWords(place, engine.portfolio)).toMatch(
      /^(Beta Ridge|Worked example|Portfolio), [A-Z][a-z]{2} 20\d\d$/,
    );
    expect(placeTarget(place)?.month).toBe(place.month);
    expect(amountWords(0, 'MW')).toBe('none');
    expect(amountWords(3e-7, 'USD')).toBe('below 0.0001 USD');
    expect(amountWords(1234.5, 'USD')).toBe('1,234.50 USD');
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBlocks } from '../domain/conversion.ts';
import { blockFields, type FieldSpec, marketFields, portfolioFields, siteFields } from '../domain/fields.ts';
import { emptyPortfolio, newSite } from '../domain/newRows.ts';
import type { Market, Portfolio, Site } from '../domain/portfolio.ts';
import { emitKernel, emitKernelTypes } from '../language/emitKernel.ts';
import { sumExactly } from '../language/exactSums.ts';
import { figureOutputs, simulationOutputs, totalsOutputs } from '../language/kernelPlan.ts';
import type { ModelLine } from '../language/model.ts';
import { parseUnit } from '../language/units.ts';
import { model } from '../model/model.ts';
import { modelDocument } from '../model/modelDocument.ts';
import { PortfolioEngine } from './engine.ts';
import { layout } from './generated/kernel.js';
import { layout as totals } from './generated/totals.js';
import { interpretPortfolio } from './interpretPortfolio.ts';
import { portfolioArbitrary } from './testing/portfolioArbitrary.ts';

/** Equal to 1e-9 of the larger of the value and `scale`; none and many must be the same. */
function expectSame(actual: number, expected: number, what: string, scale = 0): void {
  if (Object.is(actual, expected)) return;
  const tolerance = 1e-9 * Math.max(Math.abs(expected), scale);
  expect(Math.abs(actual - expected), `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(tolerance);
}

const largest = (series: Float64Array): number =>
  series.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, Math.abs(value))), 0);

describe('the generated kernel', () => {
  it('and its documentation are what the declarations give', () => {
    const generated = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
    expect(generated('./generated/kernel.js')).toBe(emitKernel(model));
    expect(generated('./generated/kernel.d.ts')).toBe(emitKernelTypes());
    const options = { outputs: totalsOutputs(model), scopes: ['site'] } as const;
    expect(generated('./generated/totals.js')).toBe(emitKernel(model, options));
    const simulation = { outputs: simulationOutputs, scopes: ['market', 'site'] } as const;
    expect(generated('./generated/simulation.js')).toBe(emitKernel(model, simulation));
    const figures = { outputs: figureOutputs } as const;
    expect(generated('./generated/figures.js')).toBe(emitKernel(model, figures));
    expect(generated('./generated/figures.d.ts')).toBe(emitKernelTypes(figures));
    expect(generated('./generated/totals.d.ts')).toBe(emitKernelTypes(options));
    expect(generated('../../docs/model.md')).toBe(modelDocument(model));
  });

  it('equals the interpreter for any portfolio', () => {
    fc.assert(
      fc.property(portfolioArbitrary, (portfolio) => {
        const engine = new PortfolioEngine(portfolio);
        const oracle = interpretPortfolio(portfolio);
        for (const line of model.lines) {
          const compare = (
            kernel: number | Float64Array,
            value: number | Float64Array,
            where: string,
            seriesOf: (id: string) => number | Float64Array,
          ): void => {
            if (typeof kernel === 'number' || typeof value === 'number') {
              // Sums of large months that nearly cancel are compared on the scale of a dollar.
              if (!line.isOutcome) expectSame(kernel as number, value as number, where, 1);
              else if (!isTie(line, [kernel as number, value as number], seriesOf))
                expectOutcome(kernel as number, value as number, where);
              return;
            }
            // What is left of large sums that cancel is compared on the scale of a dollar too.
            const scale = Math.max(largest(value), 1);
            for (const [t, each] of value.entries())
              expectSame(kernel[t] ?? Number.NaN, each, `${where} month ${t}`, scale);
          };
          if (line.scope === 'market')
            compare(engine.marketSeries(line.id), oracle.market(line.id), line.id, oracle.market);
          if (line.scope === 'portfolio')
            compare(
              line.shape === 'series' ? engine.portfolioSeries(line.id) : engine.portfolioValue(line.id),
              oracle.portfolio(line.id),
              line.id,
              oracle.portfolio,
            );
          if (line.scope === 'site')
            for (const [index, site] of portfolio.sites.entries())
              compare(
                line.shape === 'series'
                  ? engine.siteSeries(site.id, line.id)
                  : engine.siteValue(site.id, line.id),
                oracle.site(index, line.id),
                `${site.id} ${line.id}`,
                (id) => oracle.site(index, id),
              );
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('the kernel of totals', () => {
  it('reads and numbers everything as the whole kernel does', () => {
    expect(totals.market).toEqual(layout.market);
    expect(totals.portfolio).toEqual(layout.portfolio);
    for (const scope of ['site', 'block'] as const)
      expect(totals[scope].inputs).toEqual(layout[scope].inputs);
    expect(totals.site.scalars).toEqual(layout.site.scalars);
    expect(totals.site.series.length).toBeLessThan(layout.site.series.length);
  });

  it('gives the bits of the whole kernel', () => {
    fc.assert(
      fc.property(portfolioArbitrary, (portfolio) => {
        const engine = new PortfolioEngine(portfolio);
        for (const site of portfolio.sites) {
          const brief = layout.site.scalars.map((line) => engine.siteValue(site.id, line));
          engine.siteSeries(site.id, 'site.planCash');
          expect(layout.site.scalars.map((line) => engine.siteValue(site.id, line))).toEqual(brief);
        }
        for (const { id } of layout.portfolio.gathered) {
          // In another order than that in which the engine adds them.
          const series = portfolio.sites.map((site) => [...engine.siteSeries(site.id, id)]).reverse();
          const sum = Array.from({ length: engine.months + 1 }, (_, t) =>
            sumExactly(series.map((values) => values[t] ?? Number.NaN)),
          );
          const line = model.lines.find(
            ({ scope, formula }) => scope === 'portfolio' && formula.kind === 'gather' && formula.id === id,
          );
          if (line) expect([...engine.portfolioSeries(line.id)].slice(1), id).toEqual(sum.slice(1));
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Whether a line asks for the month of the lowest value, and both answers are months that are as low. */
function isTie(
  line: ModelLine,
  months: readonly [number, number],
  seriesOf: (id: string) => number | Float64Array,
): boolean {
  const { formula } = line;
  if (formula.kind !== 'reduce' || formula.of.kind !== 'line') return false;
  if (formula.reduction !== 'leastMonth' && formula.reduction !== 'lowestMonth') return false;
  const series = seriesOf(formula.of.id);
  if (typeof series === 'number') return false;
  const [a, b] = months.map((month) => series[month] ?? Number.NaN);
  return Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)) <= 1e-9 * Math.max(1, largest(series));
}

/** A root or a payback may tip from none to one by the last digit; then the other must be at the edge. */
function expectOutcome(actual: number, expected: number, what: string): void {
  if (Number.isFinite(actual) && Number.isFinite(expected))
    expect(Math.abs(actual - expected), `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(
      1e-6 * Math.max(1, Math.abs(expected)),
    );
  else expect(Object.is(actual, expected), `${what}: ${actual} for ${expected}`).toBe(true);
}

describe('an update', () => {
  it('gives what a new engine gives, and evaluates no more than what changed', () => {
    fc.assert(
      fc.property(portfolioArbitrary, fc.double({ min: 0, max: 1, noNaN: true }), (portfolio, share) => {
        const engine = new PortfolioEngine(portfolio);
        const first = portfolio.sites[0];
        if (!first) return;
        const own = portfolio.blocks.filter((block) => block.siteId === first.id);
        const blocks = planBlocks(first, own, share * first.energisedMw, portfolio.portfolio.decisionMonth);
        const next: Portfolio = {
          ...portfolio,
          blocks: [...portfolio.blocks.filter((block) => block.siteId !== first.id), ...blocks],
        };
        const { market, sites } = engine.update(next);
        expect(market).toBe(false);
        expect(sites.filter((id) => id !== first.id)).toEqual([]);
        const fresh = new PortfolioEngine(next);
        for (const line of [...layout.portfolio.scalars, ...layout.portfolio.deferred.map(({ id }) => id)])
          expect(Object.is(engine.portfolioValue(line), fresh.portfolioValue(line)), line).toBe(true);
        for (const site of next.sites)
          for (const line of [...layout.site.scalars, ...layout.site.deferred.map(({ id }) => id)])
            expect(Object.is(engine.siteValue(site.id, line), fresh.siteValue(site.id, line)), line).toBe(
              true,
            );
      }),
      { numRuns: 40 },
    );
  });

  it('evaluates every site for a change of the market, and all anew for another horizon', () => {
    fc.assert(
      fc.property(portfolioArbitrary, (portfolio) => {
        const engine = new PortfolioEngine(portfolio);
        const market: Market = { ...portfolio.market, btcPriceUsd: portfolio.market.btcPriceUsd + 1 };
        expect(engine.update({ ...portfolio, market }).sites.length).toBe(portfolio.sites.length);
        const longer = { ...portfolio.portfolio, horizonMonths: portfolio.portfolio.horizonMonths + 12 };
        engine.update({ ...portfolio, portfolio: longer });
        expect(engine.portfolioSeries('portfolio.planCash').length).toBe(longer.horizonMonths + 1);
      }),
      { numRuns: 10 },
    );
  });
});

/** A row with every input that is an amount or a price of money doubled. */
function withMoneyDoubled<T extends object>(fields: Readonly<Record<string, FieldSpec>>, row: T): T {
  const changed = Object.entries(row).map(([name, value]): [string, unknown] => {
    const unit = fields[name]?.kind === 'number' ? fields[name].unit : undefined;
    const isMoney = unit !== undefined && parseUnit(unit).dimensions['USD'] === 1;
    return [name, isMoney && typeof value === 'number' ? 2 * value : value];
  });
  return Object.fromEntries(changed) as T;
}

/** The same portfolio with one input of every site moved. */
function withSites(portfolio: Portfolio, change: (site: Site) => Partial<Site>): Portfolio {
  return { ...portfolio, sites: portfolio.sites.map((site) => ({ ...site, ...change(site) })) };
}

const gainOf = (portfolio: Portfolio): number =>
  new PortfolioEngine(portfolio).portfolioValue('portfolio.npvPlan');

describe('results of another engine', () => {
  it('are shown as if they were evaluated here, and edits go on from them', () => {
    const numbers = [...layout.portfolio.scalars, ...layout.portfolio.deferred.map(({ id }) => id)];
    const ofSite = [...layout.site.scalars, ...layout.site.deferred.map(({ id }) => id)];
    const expectFresh = (engine: PortfolioEngine, portfolio: Portfolio): void => {
      const fresh = new PortfolioEngine(portfolio);
      for (const line of numbers)
        expect(Object.is(engine.portfolioValue(line), fresh.portfolioValue(line)), line).toBe(true);
      for (const line of layout.market.series)
        expect(engine.marketSeries(line), line).toEqual(fresh.marketSeries(line));
      for (const line of layout.portfolio.series)
        expect(engine.portfolioSeries(line), line).toEqual(fresh.portfolioSeries(line));
      for (const { id } of portfolio.sites) {
        for (const line of ofSite)
          expect(Object.is(engine.siteValue(id, line), fresh.siteValue(id, line)), line).toBe(true);
        expect(engine.siteSeries(id, 'site.planCash')).toEqual(fresh.siteSeries(id, 'site.planCash'));
      }
    };
    fc.assert(
      fc.property(portfolioArbitrary, fc.double({ min: 0.5, max: 2, noNaN: true }), (portfolio, factor) => {
        const engine = new PortfolioEngine(portfolio);
        const market = { ...portfolio.market, btcPriceUsd: portfolio.market.btcPriceUsd * factor };
        const next: Portfolio = { ...portfolio, market };
        for (const { id } of portfolio.sites) engine.siteValue(id, 'site.irr');
        engine.portfolioValue('portfolio.irr');
        const { looked } = engine;
        expect(looked.length).toBe(portfolio.sites.length + 1);
        const results = new PortfolioEngine(next).results(looked);
        expect(results.looked.map(([place, line]) => [place, line])).toEqual(looked);
        engine.adopt(next, results);
        expectFresh(engine, next);
        const [first, ...rest] = next.sites;
        if (!first) return;
        const later: Portfolio = {
          ...next,
          sites: [{ ...first, powerPriceUsdPerMwh: first.powerPriceUsdPerMwh + 1 }, ...rest],
        };
        engine.update(later);
        expectFresh(engine, later);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('give the totals of all sites when one of many is edited afterwards', () => {
    const many: Portfolio = {
      ...emptyPortfolio('Many'),
      sites: Array.from({ length: 40 }, (_, index) => newSite(`site-${index}`, { energisedMw: 50 + index })),
    };
    const engine = new PortfolioEngine(many);
    const next: Portfolio = { ...many, market: { ...many.market, btcPriceUsd: 2 * many.market.btcPriceUsd } };
    engine.adopt(next, new PortfolioEngine(next).results([]));
    const [first, ...rest] = next.sites;
    if (!first) throw new Error('There is no site');
    const later: Portfolio = { ...next, sites: [{ ...first, energisedMw: 200 }, ...rest] };
    engine.update(later);
    const fresh = new PortfolioEngine(later);
    for (const line of layout.portfolio.series)
      expect(engine.portfolioSeries(line), line).toEqual(fresh.portfolioSeries(line));
  });

  it('of other sites or months are refused', () => {
    const [portfolio] = fc.sample(portfolioArbitrary, { numRuns: 1, seed: 7 });
    if (!portfolio) throw new Error('No portfolio was made');
    const engine = new PortfolioEngine(portfolio);
    const longer: Portfolio = {
      ...portfolio,
      portfolio: { ...portfolio.portfolio, horizonMonths: portfolio.portfolio.horizonMonths + 12 },
    };
    expect(() => engine.adopt(longer, new PortfolioEngine(longer).results([]))).toThrow(
      /other sites or months/,
    );
    expect(engine.portfolio).toBe(portfolio);
  });
});

describe('laws of the model', () => {
  const everyPortfolio = (law: (portfolio: Portfolio) => void): void =>
    fc.assert(fc.property(portfolioArbitrary, law), { numRuns: 60, endOnFailure: true });

  it('conserves megawatts in every month and never goes above the interconnection', () => {
    everyPortfolio((portfolio) => {
      const engine = new PortfolioEngine(portfolio);
      for (const site of portfolio.sites) {
        const series = (line: string): Float64Array => engine.siteSeries(site.id, `site.${line}`);
        for (let t = 0; t <= engine.months; t += 1) {
          const parts = ['aiMw', 'inBuildMw', 'miningMw', 'reservedMw', 'unusedMw'].map(
            (line) => series(line)[t] ?? 0,
          );
          const available = series('availableMw')[t] ?? 0;
          expect(Math.min(...parts), `${site.id} month ${t}`).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - available)).toBeLessThan(1e-9);
        }
      }
    });
  });

  it('has a number wherever nothing says that there may be none', () => {
    everyPortfolio((portfolio) => {
      const engine = new PortfolioEngine(portfolio);
      const expectNumbers = (value: number | Float64Array, what: string): void =>
        expect(typeof value === 'number' ? value : value.find(Number.isNaN), what).not.toBeNaN();
      for (const { id, scope, shape, isOutcome } of model.lines) {
        if (isOutcome) continue;
        const isSeries = shape === 'series';
        if (scope === 'market')
          expectNumbers(isSeries ? engine.marketSeries(id) : engine.marketValue(id), id);
        if (scope === 'portfolio')
          expectNumbers(isSeries ? engine.portfolioSeries(id) : engine.portfolioValue(id), id);
        if (scope === 'site')
          for (const site of portfolio.sites)
            expectNumbers(isSeries ? engine.siteSeries(site.id, id) : engine.siteValue(site.id, id), id);
      }
    });
  });

  it('never loses value from more rent or less hard cost', () => {
    everyPortfolio((generated) => {
      // Damages for lateness grow with the rent, so more rent can lose value where halls are late.
      const portfolio = withSites(generated, () => ({ ldShareOfRent: 0 }));
      const before = gainOf(portfolio);
      const slack = 1e-9 * Math.abs(before) + 1e-3;
      const richer = withSites(portfolio, (site) => ({ rentUsdPerKwMonth: site.rentUsdPerKwMonth + 5 }));
      const cheaper = withSites(portfolio, (site) => ({ hardCostUsdPerItMw: site.hardCostUsdPerItMw * 0.9 }));
      expect(gainOf(richer)).toBeGreaterThanOrEqual(before - slack);
      expect(gainOf(cheaper)).toBeGreaterThanOrEqual(before - slack);
    });
  });

  it('is linear in its cash: equal steps of rent give equal steps of value', () => {
    everyPortfolio((generated) => {
      // The cover of a guarantor and the price of a sale never fall below nothing, which bends the line.
      const base = withSites(generated, () => ({ backstopUsd: 0, terminalMethod: 'renewal' }));
      const blocks = base.blocks.map((block) => ({ ...block, rentUsdPerKwMonth: null }));
      const [low, middle, high] = [100, 130, 160].map((rentUsdPerKwMonth) =>
        gainOf({ ...withSites(base, () => ({ rentUsdPerKwMonth })), blocks }),
      );
      const bend = (low ?? Number.NaN) - 2 * (middle ?? Number.NaN) + (high ?? Number.NaN);
      expect(Math.abs(bend)).toBeLessThanOrEqual(1e-9 * Math.abs(high ?? 0) + 1);
    });
  });

  it('adds over sites: a portfolio is worth what its sites are worth alone', () => {
    everyPortfolio((portfolio) => {
      const alone = portfolio.sites.map((site) =>
        gainOf({
          ...portfolio,
          sites: [site],
          blocks: portfolio.blocks.filter(({ siteId }) => siteId === site.id),
        }),
      );
      expectSame(
        alone.reduce((sum, usd) => sum + usd, 0),
        gainOf(portfolio),
        'NPV of the plan',
        alone.reduce((sum, usd) => sum + Math.abs(usd), 1),
      );
    });
  });

  it('doubles with all money', () => {
    everyPortfolio((portfolio) => {
      const engine = new PortfolioEngine(portfolio);
      const doubled = new PortfolioEngine({
        ...portfolio,
        portfolio: withMoneyDoubled(portfolioFields, portfolio.portfolio),
        market: withMoneyDoubled(marketFields, portfolio.market),
        sites: portfolio.sites.map((site) => withMoneyDoubled(siteFields, site)),
        blocks: portfolio.blocks.map((block) => withMoneyDoubled(blockFields, block)),
      });
      for (const line of model.lines) {
        if (line.scope !== 'portfolio' || line.shape !== 'scalar' || line.isOutcome) continue;
        // It counts months below a threshold, which may tip by the last digit.
        if (line.id === 'portfolio.breachMonths') continue;
        const power = parseUnit(line.unit).dimensions['USD'] ?? 0;
        // Elasticities and powers of ratios carry the last digits of a doubled price.
        expectSame(
          doubled.portfolioValue(line.id),
          2 ** power * engine.portfolioValue(line.id),
          line.id,
          1e4,
        );
      }
    });
  });

  it('is not changed by splitting a block into two halves with the same dates', () => {
    everyPortfolio((portfolio) => {
      const halves: Portfolio = {
        ...portfolio,
        blocks: portfolio.blocks.flatMap((block) => [
          { ...block, utilityMw: block.utilityMw / 2, ordinal: 2 * block.ordinal - 1 },
          {
            ...block,
            id: `${block.id}-b` as typeof block.id,
            utilityMw: block.utilityMw / 2,
            ordinal: 2 * block.ordinal,
          },
        ]),
      };
      expectSame(gainOf(halves), gainOf(portfolio), 'NPV of the plan', 1e6);
    });
  });

  it('splits the gain into its causes without a remainder', () => {
    everyPortfolio((portfolio) => {
      const engine = new PortfolioEngine(portfolio);
      const value = (line: string): number => engine.portfolioValue(`portfolio.${line}`);
      const parts = [
        'MiningGivenUp',
        'MiningUntilHandover',
        'AsicResale',
        'Rent',
        'LandlordCost',
        'Cloud',
        'Contract',
        'Sale',
        'HardCost',
        'SiteWorks',
        'Terminal',
      ];
      const sum = parts.reduce((total, part) => total + value(`npv${part}`), 0);
      expectSame(sum, value('gain'), 'sum of causes', 1e6);
    });
  });
});

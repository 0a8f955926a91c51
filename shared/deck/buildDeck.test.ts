import { describe, expect, it } from 'vitest';
import { planBlocks } from '../domain/conversion.ts';
import { commercialModels } from '../domain/fields/leaseFields.ts';
import { formatMillions, formatNumber, formatPercent } from '../domain/format.ts';
import { emptyPortfolio, newSite } from '../domain/newRows.ts';
import { byId } from '../domain/order.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { buildDeck } from './buildDeck.ts';
import { bridgeParts, bridgeSpec } from './charts/bridge.ts';
import { cashColumnsSpec } from './charts/cashColumns.ts';
import { cashCurveSpec } from './charts/cashCurve.ts';
import { chartTable } from './charts/chartTable.ts';
import { incomeSpec } from './charts/income.ts';
import { powerSplitSpec } from './charts/powerSplit.ts';
import { type DeckModel, type DeckTable, wordsText } from './deckModel.ts';
import { oneSite, readScope, wholePortfolio } from './evaluation.ts';

const stamp = { fileName: 'test.switchyard', revision: 7, fingerprint: '7F3A-91C2', date: '2026-11-22' };

/** `count` sites of different sizes, prices and fleets, of which every second converts `share`. */
function portfolioOf(count: number, share: number): Portfolio {
  const empty = emptyPortfolio('Test portfolio');
  const sites = Array.from({ length: count }, (_, index) =>
    newSite(`site-${String(index).padStart(3, '0')}`, {
      name: `Site ${index + 1}`,
      company: `Company ${index % 3}`,
      region: 'Texas, US',
      latitude: 30 + (index % 17),
      longitude: -100 + ((index * 7) % 25),
      energisedMw: 40 + ((index * 37) % 300),
      miningMw: 40 + ((index * 37) % 300),
      reservedMw: index % 4 === 0 ? 5 : 0,
      powerPriceUsdPerMwh: 28 + ((index * 3) % 30),
      fleetEfficiencyJPerTh: 15 + (index % 9),
    }),
  );
  const blocks = sites.flatMap((site, index) =>
    index % 2 === 0 ? planBlocks(site, [], site.energisedMw * share, empty.portfolio.decisionMonth) : [],
  );
  return { ...empty, sites, blocks: [...blocks].sort(byId) };
}

/**
 * The same with every commercial model in turn, a site with blocks of two models, joint ventures,
 * prepayment, machines that move, and all terminal values.
 */
function variedPortfolio(count: number, share: number): Portfolio {
  const portfolio = portfolioOf(count, share);
  const sites = portfolio.sites.map((site, index): Site => {
    const turn = Math.floor(index / 2);
    return {
      ...site,
      commercialModel: commercialModels[turn % commercialModels.length]?.value ?? 'buildToSuit',
      ownerShare: turn % 4 === 1 ? 0.5 : 1,
      prepaymentShare: turn % 3 === 0 ? 0.05 : 0,
      displacedMachines: turn % 3 === 1 ? 'redeploy' : 'sell',
      terminalMethod: (['none', 'exit', 'renewal'] as const)[turn % 3] ?? 'none',
      leaseTermMonths: 150,
    };
  });
  const [first, ...others] = portfolio.blocks;
  return {
    ...portfolio,
    sites,
    blocks: first ? [{ ...first, commercialModel: 'gpuCloud', rentUsdPerKwMonth: 90 }, ...others] : [],
  };
}

interface Built {
  readonly deck: DeckModel;
  readonly engine: PortfolioEngine;
}

/** Decks by what they are made of: equal portfolios make equal decks, and each takes seconds. */
const built = new Map<string, Built>();

function deckOf(portfolio: Portfolio): Built {
  const key = JSON.stringify(portfolio);
  const known = built.get(key);
  if (known) return known;
  const engine = new PortfolioEngine(portfolio);
  const made = {
    engine,
    deck: buildDeck(portfolio, engine, stamp, (changed) => new PortfolioEngine(changed)),
  };
  built.set(key, made);
  return made;
}

const shown = (text: string): number => Number(text.replace('\u2212', '-').replace(/[+,%\s]/g, ''));

/** Columns of a table whose rows must add to the total as they are shown. */
function expectToAdd(table: DeckTable, labels: readonly string[]): void {
  const total = table.rows.find((row) => row.kind === 'total');
  for (const label of labels) {
    const at = table.columns.findIndex((column) => column.label === label);
    expect(at, label).toBeGreaterThan(0);
    const sum = table.rows
      .filter((row) => row.kind === 'body')
      .reduce((so, row) => so + (shown(row.cells[at]?.text ?? '') || 0), 0);
    expect(sum, label).toBeCloseTo(shown(total?.cells[at]?.text ?? ''), 6);
  }
}

describe('buildDeck', () => {
  it.each([
    ['one site', 1, 0.5],
    ['17 sites', 17, 0.4],
    ['100 sites', 100, 0.6],
    ['17 sites, nothing converted', 17, 0],
    ['100 sites, nothing converted', 100, 0],
    ['no site', 0, 0],
    ['17 sites of all models', 17, 0.4, variedPortfolio],
    ['100 sites of all models', 100, 0.6, variedPortfolio],
  ])('says something finite on every slide: %s', (_, count, share, of = portfolioOf) => {
    const { deck } = deckOf(of(count, share));
    const text = JSON.stringify(deck.slides, (_key, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? `not finite: ${value}` : value,
    );
    expect(text).not.toMatch(/NaN|Infinity|undefined|not finite/);
    expect(new Set(deck.slides.map((slide) => slide.id)).size).toBe(deck.slides.length);
    for (const slide of deck.slides) {
      expect(slide.title.length, slide.id).toBeGreaterThan(5);
      expect(slide.title.endsWith('.'), slide.title).toBe(false);
    }
  });

  it('takes the figures of the decision from the engine', () => {
    const { deck, engine } = deckOf(portfolioOf(17, 0.4));
    const slide = deck.slides.find((one) => one.kind === 'decision');
    if (slide?.kind !== 'decision') throw new Error('no slide with the decision');
    const rows = new Map(
      slide.measures.rows.map((row) => [row.cells[0]?.text, row.cells.map((cell) => cell.text)]),
    );
    expect(rows.get('NPV, USD M')?.slice(1, 3)).toEqual([
      formatMillions(engine.portfolioValue('portfolio.npvDoNothing')),
      formatMillions(engine.portfolioValue('portfolio.npvPlan')),
    ]);
    expect(rows.get('Capex to service, USD M')?.[2]).toBe(
      formatMillions(engine.portfolioValue('portfolio.capexTotal')),
    );
    const irr = engine.portfolioOutcome('portfolio.irr');
    expect(rows.get('IRR of the conversion')?.[2]).toBe(
      irr.kind === 'number' ? formatPercent(irr.value) : irr.kind,
    );
  });

  it('tells power that is sold or let as land from halls', () => {
    const portfolio = variedPortfolio(17, 0.4);
    const { deck } = deckOf(portfolio);
    const slide = deck.slides.find((one) => one.kind === 'decision');
    const rowOf = (label: string) =>
      slide?.kind === 'decision'
        ? slide.measures.rows.find((row) => row.cells[0]?.text === label)
        : undefined;
    const sites = new Map(portfolio.sites.map((site) => [site.id, site]));
    const mw = portfolio.blocks
      .filter((block) => {
        const model = block.commercialModel ?? sites.get(block.siteId)?.commercialModel;
        return model === 'sell' || model === 'poweredLand';
      })
      .reduce((sum, block) => sum + block.utilityMw, 0);
    expect(mw).toBeGreaterThan(0);
    expect(rowOf('of which sold or let as land, MW')?.cells[2]?.value).toBeCloseTo(mw, 6);
    expect(rowOf('IRR after debt')?.cells[3]?.text).toMatch(/^loans [\d,]+ M$/);
  });

  it('re-evaluates what could go wrong, and lower rent never helps', () => {
    const portfolio = portfolioOf(17, 0.4);
    const { deck, engine } = deckOf(portfolio);
    const slide = deck.slides.find((one) => one.id === 'stress');
    if (slide?.kind !== 'table') throw new Error('no slide with what could go wrong');
    const lower = new PortfolioEngine({
      ...portfolio,
      sites: portfolio.sites.map((site) => ({ ...site, rentUsdPerKwMonth: site.rentUsdPerKwMonth * 0.9 })),
    });
    const row = slide.table.rows.find((one) => one.cells[0]?.text === 'Rent 10 % lower');
    expect(row?.cells[3]?.value).toBeCloseTo(lower.portfolioValue('portfolio.gain') / 1e6, 6);
    expect(lower.portfolioValue('portfolio.gain')).toBeLessThan(engine.portfolioValue('portfolio.gain'));
  });

  it('lowers the rents of blocks and of land too, and lets the tenant fail who pays most', () => {
    const portfolio = variedPortfolio(17, 0.4);
    const { deck } = deckOf(portfolio);
    const slide = deck.slides.find((one) => one.id === 'stress');
    if (slide?.kind !== 'table') throw new Error('no slide with what could go wrong');
    const lower = new PortfolioEngine({
      ...portfolio,
      sites: portfolio.sites.map((site) => ({
        ...site,
        rentUsdPerKwMonth: site.rentUsdPerKwMonth * 0.9,
        landRentUsdPerMwYear: site.landRentUsdPerMwYear * 0.9,
      })),
      blocks: portfolio.blocks.map((block) => ({
        ...block,
        rentUsdPerKwMonth: block.rentUsdPerKwMonth && block.rentUsdPerKwMonth * 0.9,
      })),
    });
    const rows = new Map(slide.table.rows.map((row) => [row.cells[0]?.text ?? '', row]));
    expect(rows.get('Rent 10 % lower')?.cells[3]?.value).toBeCloseTo(
      lower.portfolioValue('portfolio.gain') / 1e6,
      6,
    );
    const base = slide.table.rows[0]?.cells[3]?.value ?? Number.NaN;
    const failed = [...rows].find(([label]) => label.includes('fails after four years'))?.[1];
    expect(failed?.cells[3]?.value).toBeLessThan(base);
    expect(rows.get('GPU-hours 20 % cheaper')?.cells[3]?.value).toBeLessThan(base);
  });

  it('shows debt, tax and terminal values as the engine has them', () => {
    const { deck, engine } = deckOf(variedPortfolio(17, 0.4));
    const slide = deck.slides.find((one) => one.id === 'financing');
    if (slide?.kind !== 'table') throw new Error('no slide with the financing');
    const total = slide.table.rows.find((row) => row.kind === 'total');
    const shownUnder = (label: string) => {
      const at = slide.table.columns.findIndex((column) => column.label === label);
      return total?.cells[at]?.value;
    };
    for (const [label, line] of [
      ['Loan', 'loan'],
      ['NPV after tax', 'npvAfterTax'],
      ['Nothing after the lease', 'npvWithNothing'],
      ['Sale', 'npvWithExit'],
      ['Renewal', 'npvWithRenewal'],
    ] as const)
      expect(shownUnder(label), label).toBeCloseTo(engine.portfolioValue(`portfolio.${line}`) / 1e6, 6);
    expectToAdd(slide.table, ['Loan', 'Equity', 'Sale', 'Renewal']);
    const levered = engine.portfolioOutcome('portfolio.leveredIrr');
    expect(slide.figures.find((figure) => figure.label === 'IRR after debt')?.value).toBe(
      levered.kind === 'number' ? formatNumber(levered.value * 100, 1) : levered.kind,
    );
  });

  it('says who vouches for the gain, in shares that add to all of it', () => {
    const { deck } = deckOf(portfolioOf(5, 0.4));
    const slide = deck.slides.find((one) => one.id === 'bridge');
    if (slide?.kind !== 'chart') throw new Error('no slide with the bridge');
    const words = slide.notes.map(wordsText).find((text) => text.startsWith('Rests on.')) ?? '';
    const shares = [...words.matchAll(/(\d+) %/g)].map((match) => Number(match[1]));
    expect(shares).toHaveLength(3);
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(1);
  });

  it('tells assumptions that count and leaves out those that do not', () => {
    const texts = (portfolio: Portfolio, id: string): string =>
      JSON.stringify(deckOf(portfolio).deck.slides.filter((slide) => slide.id.startsWith(id)));
    const plainPlan = portfolioOf(3, 0.4);
    expect(texts(plainPlan, 'assumptions')).toContain('"Network model"');
    expect(texts(plainPlan, 'assumptions')).not.toContain('"Elasticity to price"');
    const inputs = texts(plainPlan, 'site-inputs');
    for (const label of ['Loan to cost', 'Rent, lease year 1', 'Hard cost'])
      expect(inputs).toContain(`"${label}"`);
    expect(inputs).not.toContain('"Cost of a GPU"');
    const varied = variedPortfolio(17, 0.4);
    const cloud = { ...varied, sites: varied.sites.map((site) => ({ ...site, gpuCostUsd: 70_000 })) };
    expect(texts(cloud, 'site-inputs')).toContain('"Cost of a GPU"');
    const choices = texts(varied, 'choices');
    for (const model of commercialModels) expect(choices).toContain(`"${model.label}"`);
  });

  it('counts terms of blocks where they count, and those of sites only where blocks take them', () => {
    const plainPlan = portfolioOf(3, 0.4);
    const [first, ...others] = plainPlan.blocks;
    if (!first) throw new Error('no block');
    const changed: Portfolio = {
      ...plainPlan,
      sites: plainPlan.sites.map((site, index) => ({ ...site, hardCostUsdPerItMw: (9 + index) * 1e6 })),
      blocks: [{ ...first, hardCostUsdPerItMw: 4e6 }, ...others],
    };
    const slides = deckOf(changed).deck.slides.filter((slide) => slide.id.startsWith('site-inputs'));
    const row = slides
      .flatMap((slide) => (slide.kind === 'table' ? slide.table.rows : []))
      .find((one) => one.cells[0]?.text === 'Hard cost');
    const onlyBlock = changed.blocks.filter((block) => block.siteId === first.siteId).length === 1;
    expect(onlyBlock).toBe(true);
    const weighted = changed.blocks.map((block) => ({
      mw: block.utilityMw,
      usd:
        block.hardCostUsdPerItMw ??
        changed.sites.find((site) => site.id === block.siteId)?.hardCostUsdPerItMw ??
        Number.NaN,
    }));
    const mw = weighted.reduce((sum, one) => sum + one.mw, 0);
    expect(row?.cells[1]?.value).toBe(4e6);
    expect(row?.cells[2]?.value).toBeCloseTo(
      weighted.reduce((sum, one) => sum + one.usd * one.mw, 0) / mw,
      3,
    );
    // The second site keeps mining: its hard cost counts for nothing.
    expect(row?.cells[3]?.value).toBe(11e6);
  });

  it('says where the gain is zero, and there it is', () => {
    const portfolio = portfolioOf(17, 0.4);
    const { deck, engine } = deckOf(portfolio);
    const title = deck.slides.find((one) => one.id === 'stress')?.title ?? '';
    const percent = /rent is (\d+) % lower/.exec(title)?.[1];
    expect(percent).toBeDefined();
    const at = (factor: number): number =>
      new PortfolioEngine({
        ...portfolio,
        sites: portfolio.sites.map((site) => ({
          ...site,
          rentUsdPerKwMonth: site.rentUsdPerKwMonth * factor,
          landRentUsdPerMwYear: site.landRentUsdPerMwYear * factor,
        })),
      }).portfolioValue('portfolio.gain');
    const share = Number(percent) / 100;
    expect(at(1 - share - 0.01)).toBeLessThan(0);
    expect(at(1 - share + 0.01)).toBeGreaterThan(0);
    expect(engine.portfolioValue('portfolio.gain')).toBeGreaterThan(0);
  });

  it.each([17, 100])('shows tables whose rows add to their totals: %i sites', (count) => {
    const { deck } = deckOf(portfolioOf(count, 0.4));
    for (const slide of deck.slides) {
      if (slide.kind !== 'table') continue;
      if (slide.id === 'today')
        expectToAdd(slide.table, ['Energised', 'Contracted', 'Hashrate', 'NPV keep mining']);
      if (slide.id === 'returns')
        expectToAdd(slide.table, ['To AI', 'Critical IT', 'Capex', 'NPV mining', 'Gain']);
    }
  });

  it('shows a site with the same figures on every slide', () => {
    const { deck } = deckOf(portfolioOf(100, 0.4));
    const seen = new Map<string, string>();
    for (const slide of deck.slides) {
      if (slide.kind !== 'table' || !/^(returns|all-sites)/.test(slide.id)) continue;
      for (const row of slide.table.rows) {
        const [name, ...cells] = row.cells.map((cell) => cell.text);
        if (!name?.startsWith('Site ')) continue;
        expect(cells.join(' '), name).toBe(seen.get(name) ?? cells.join(' '));
        seen.set(name, cells.join(' '));
      }
    }
    expect(seen.size).toBe(100);
  });

  it('is honest about a plan that converts nothing', () => {
    const { deck } = deckOf(portfolioOf(5, 0));
    expect(deck.occasion).toMatch(/^For information/);
    const slide = deck.slides.find((one) => one.kind === 'decision');
    if (slide?.kind !== 'decision') throw new Error('no slide with the decision');
    expect(wordsText(slide.resolution)).toContain('converts nothing');
    expect(deck.slides.find((one) => one.id === 'returns')?.title).toContain('no return');
  });

  it('says so when the conversion loses', () => {
    const portfolio = portfolioOf(5, 0.5);
    const { deck } = deckOf({ ...portfolio, market: { ...portfolio.market, rentShiftUsdPerKwMonth: -80 } });
    const slide = deck.slides.find((one) => one.kind === 'decision');
    if (slide?.kind !== 'decision') throw new Error('no slide with the decision');
    expect(slide.title).toContain('less than mining on');
    expect(wordsText(slide.resolution)).toContain('Change the plan');
  });
});

describe.each([
  ['of one model', portfolioOf(17, 0.4)],
  ['of all models', variedPortfolio(17, 0.4)],
])('charts of a portfolio %s', (_, portfolio) => {
  const engine = new PortfolioEngine(portfolio);
  const scopes = [wholePortfolio, ...portfolio.sites.map((site) => oneSite(site.id))];

  it('bridges from do-nothing to plan with shown steps that add to the gain', () => {
    for (const scope of scopes) {
      const spec = bridgeSpec(portfolio, engine, scope);
      const changes = spec.steps.filter((step) => step.role === 'change');
      const sum = changes.reduce((so, step) => so + step.value, 0);
      const gain =
        scope.kind === 'site'
          ? engine.siteValue(scope.siteId, 'site.gain')
          : engine.portfolioValue('portfolio.gain');
      expect(Math.abs(sum - gain / 1e6)).toBeLessThanOrEqual(0.5 * 10 ** -spec.decimals + 1e-6);
      const last = spec.steps.at(-1);
      const before = spec.steps.at(-2);
      expect(Math.abs((last?.to ?? 0) - (before?.to ?? 0))).toBeLessThanOrEqual(10 ** -spec.decimals + 1e-6);
    }
  });

  it('folds small causes of a bridge only where there are many, and tells what it folded', () => {
    for (const scope of scopes) {
      const spec = bridgeSpec(portfolio, engine, scope);
      const read = readScope(engine, scope);
      const present = bridgeParts.filter((part) => read.value(part.line) !== 0);
      const steps = spec.steps.filter((step) => step.role === 'change');
      const folded = present.filter((part) => !steps.some((step) => step.id === part.line));
      const other = steps.find((step) => step.id === 'other');
      expect(other !== undefined).toBe(folded.length > 0);
      if (present.length <= 8) expect(folded).toEqual([]);
      if (!other) continue;
      const sum = folded.reduce((so, part) => so + read.value(part.line) / 1e6, 0);
      expect(Math.abs(other.value - sum)).toBeLessThanOrEqual(10 ** -spec.decimals + 1e-6);
      const largest = Math.max(...present.map((part) => Math.abs(read.value(part.line))));
      for (const part of folded) {
        expect(Math.abs(read.value(part.line)), part.label).toBeLessThan(0.06 * largest);
        expect(spec.subtitle.toLowerCase()).toContain(part.label.toLowerCase());
      }
    }
  });

  it('adds lease income and GPU cloud by year to NOI', () => {
    for (const scope of scopes) {
      const spec = incomeSpec(portfolio, engine, scope);
      const noi = readScope(engine, scope)
        .series('noi')
        .reduce((sum, flow) => sum + flow, 0);
      const years = spec.years.reduce((sum, year) => sum + year.lease + year.cloud, 0);
      expect(years).toBeCloseTo(noi / 1e6, 6);
    }
  });

  it('never shows more power than the connection has', () => {
    for (const scope of scopes)
      for (const period of powerSplitSpec(portfolio, engine, scope).periods)
        expect(
          period.aiMw + period.miningMw + period.reservedMw + period.inBuildMw + period.unusedMw,
        ).toBeCloseTo(period.availableMw, 6);
  });

  it('adds cash by period to the cumulative cash', () => {
    for (const scope of scopes) {
      const spec = cashColumnsSpec(portfolio, engine, scope);
      let cumulative = 0;
      for (const period of spec.periods) {
        cumulative += period.net;
        expect(period.net).toBeCloseTo(
          period.mining + period.lease + period.asicSale + period.other + period.capex,
          6,
        );
        expect(period.cumulative).toBeCloseTo(cumulative, 6);
      }
    }
  });

  it('marks low point and payback where the engine has them', () => {
    const spec = cashCurveSpec(portfolio, engine, wholePortfolio);
    const low = spec.marks.find((mark) => mark.id === 'low');
    expect(-(low?.value ?? 0)).toBeCloseTo(engine.portfolioValue('portfolio.peakFunding') / 1e6, 9);
    const payback = engine.portfolioOutcome('portfolio.paybackMonths');
    if (payback.kind === 'number')
      expect(spec.marks.find((mark) => mark.id === 'payback')?.t).toBe(Math.ceil(payback.value));
  });

  it('gives every chart a table with one cell for each column', () => {
    const specs = [
      powerSplitSpec(portfolio, engine, wholePortfolio),
      bridgeSpec(portfolio, engine, wholePortfolio),
      cashCurveSpec(portfolio, engine, wholePortfolio),
      cashColumnsSpec(portfolio, engine, wholePortfolio),
      incomeSpec(portfolio, engine, wholePortfolio),
    ];
    for (const spec of specs) {
      const table = chartTable(spec);
      expect(table.rows.length, spec.kind).toBeGreaterThan(3);
      for (const row of table.rows) expect(row.length, spec.kind).toBe(table.columns.length);
    }
  });
});

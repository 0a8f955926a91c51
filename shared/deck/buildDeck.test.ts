import { describe, expect, it } from 'vitest';
import { planBlocks } from '../domain/conversion.ts';
import { formatMillions, formatPercent } from '../domain/format.ts';
import { byId } from '../domain/order.ts';
import { emptyPortfolio, newSite, type Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { buildDeck } from './buildDeck.ts';
import { bridgeSpec } from './charts/bridge.ts';
import { cashColumnsSpec } from './charts/cashColumns.ts';
import { cashCurveSpec } from './charts/cashCurve.ts';
import { chartTable } from './charts/chartTable.ts';
import { incomeSpec } from './charts/income.ts';
import { powerSplitSpec } from './charts/powerSplit.ts';
import { type DeckModel, type DeckTable, wordsText } from './deckModel.ts';
import { oneSite, wholePortfolio } from './evaluation.ts';

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

function deckOf(portfolio: Portfolio): { deck: DeckModel; engine: PortfolioEngine } {
  const engine = new PortfolioEngine(portfolio);
  return { engine, deck: buildDeck(portfolio, engine, stamp, (changed) => new PortfolioEngine(changed)) };
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
  ])('says something finite on every slide: %s', (_, count, share) => {
    const { deck } = deckOf(portfolioOf(count, share));
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

describe('charts', () => {
  const portfolio = portfolioOf(17, 0.4);
  const engine = new PortfolioEngine(portfolio);
  const scopes = [wholePortfolio, oneSite('site-000'), oneSite('site-001')];

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
    expect(payback.kind).toBe('number');
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

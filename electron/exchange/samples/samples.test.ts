import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  barredBy,
  conversionRange,
  convertedMw,
  convertibleMw,
  planBlocks,
} from '../../../shared/domain/conversion.ts';
import { fieldProblem, fieldWarning } from '../../../shared/domain/fieldProblem.ts';
import { commercialModels } from '../../../shared/domain/fields/leaseFields.ts';
import { blockFields, siteFields } from '../../../shared/domain/fields.ts';
import { byId } from '../../../shared/domain/order.ts';
import { provenanceId, type Site } from '../../../shared/domain/portfolio.ts';
import { parsePortfolio } from '../../../shared/domain/portfolioJson.ts';
import { siteReadiness } from '../../../shared/domain/readiness/readiness.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { readPortfolioJson, writePortfolioJson } from '../json/portfolioJson.ts';
import { publicMinersCsv } from './publicMinersCsv.ts';
import { samplePortfolio } from './samples.ts';

const example = join(import.meta.dirname, '../../../docs/example-portfolio.json');

describe('the sample of public miners', () => {
  const portfolio = samplePortfolio('public-miners');

  it('is the committed list, all of it', () => {
    const file = readFileSync(join(import.meta.dirname, 'public-miners.csv'), 'utf8');
    expect(publicMinersCsv).toBe(file.replaceAll('\r\n', '\n'));
    expect(portfolio.sites).toHaveLength(100);
    expect(parsePortfolio(portfolio)).toMatchObject({ ok: true });
  });

  it('presents no plan of a real company', () => {
    expect(portfolio.blocks).toEqual([]);
    expect(portfolio.portfolio.note).toContain('not the plan of the companies');
  });

  it('names a source or a placeholder for every power and price', () => {
    for (const site of portfolio.sites) {
      for (const field of ['energisedMw', 'powerPriceUsdPerMwh']) {
        const row = portfolio.provenance.find((one) => one.entity === site.id && one.field === field);
        expect(row, `${site.name} ${field}`).toBeDefined();
        expect(row?.sourceId !== null || row?.tier === 'placeholder', `${site.name} ${field}`).toBe(true);
      }
    }
  });

  it('can be evaluated', () => {
    const engine = new PortfolioEngine(portfolio);
    expect(engine.portfolioValue('portfolio.energisedMw')).toBe(
      portfolio.sites.reduce((sum, site) => sum + site.energisedMw, 0),
    );
    expect(engine.portfolioValue('portfolio.gain')).toBe(0);
  });
});

describe('the invented sample', () => {
  const portfolio = samplePortfolio('demo');

  it('says that it is invented wherever its name stands', () => {
    expect(portfolio.portfolio.name).toContain('invented');
    expect(portfolio.portfolio.note).toContain('Invented');
    for (const site of portfolio.sites) expect(site.company).toContain('invented');
    for (const source of portfolio.sources) expect(source.title).toContain('invented');
  });

  it('keeps every input possible and no more than a few unusual', () => {
    const warnings: string[] = [];
    for (const site of portfolio.sites) {
      for (const [name, spec] of Object.entries(siteFields)) {
        const value = site[name as keyof typeof siteFields];
        expect(fieldProblem(spec, value), `${site.name} ${name}`).toBeNull();
        const warning = fieldWarning(spec, value);
        if (warning !== null) warnings.push(`${site.name}: ${warning}`);
      }
      const blocks = portfolio.blocks.filter((block) => block.siteId === site.id);
      expect(convertedMw(blocks)).toBeLessThanOrEqual(conversionRange(site).limitMw);
    }
    expect(warnings).toEqual([]);
  });

  it('tells a mixed story: some sites gain from AI, others are better left mining', () => {
    const engine = new PortfolioEngine(portfolio);
    const converted = portfolio.sites.filter((site) => engine.siteValue(site.id, 'site.aiUtilityMw') > 0);
    expect(portfolio.sites).toHaveLength(17);
    expect(converted).toHaveLength(12);
    for (const site of converted)
      expect(engine.siteValue(site.id, 'site.gain'), site.name).toBeGreaterThan(20e6);
    expect(engine.portfolioValue('portfolio.aiUtilityMw')).toBe(801);
    const left = portfolio.sites.filter((site) => !converted.includes(site));
    const worth = left.map((site) => engine.siteValue(site.id, 'site.npvDoNothing'));
    expect(Math.max(...worth)).toBeGreaterThan(150e6);
    expect(Math.min(...worth)).toBe(0);
  });

  it('would lose by converting what it keeps mining', () => {
    for (const name of ['Alkali Flat', 'Dismal River', 'Råneträsk', 'Nechako', 'Loyalsock']) {
      const site = portfolio.sites.find((one) => one.name === name);
      if (!site) throw new Error(`no site ${name}`);
      const all = planBlocks(
        { ...site, gateFibreRoute: 'clear' },
        [],
        convertibleMw(site),
        portfolio.portfolio.decisionMonth,
      );
      const engine = new PortfolioEngine({ ...portfolio, blocks: [...portfolio.blocks, ...all].sort(byId) });
      expect(engine.siteValue(site.id, 'site.gain'), name).toBeLessThan(0);
    }
  });

  it('is rated in every factor, and one site is barred by a gate', () => {
    for (const site of portfolio.sites) expect(siteReadiness(portfolio, site).unrated, site.name).toBe(0);
    const barred = portfolio.sites.filter((site) => barredBy(site).length > 0);
    expect(barred.map((site) => site.name)).toEqual(['Alkali Flat']);
  });

  it('shows every commercial model, one site with several and one with none', () => {
    const modelsOf = (site: Site): readonly string[] =>
      portfolio.blocks
        .filter((block) => block.siteId === site.id)
        .map((block) => block.commercialModel ?? site.commercialModel);
    const models = portfolio.sites.map(modelsOf);
    expect(new Set(models.flat())).toEqual(new Set(commercialModels.map((model) => model.value)));
    expect(models.some((list) => new Set(list).size > 1)).toBe(true);
    expect(models.some((list) => list.length === 0)).toBe(true);
    expect(portfolio.sites.some((site) => site.ownerShare < 1)).toBe(true);
  });

  it('has something in every cause of the gain but those that a careful plan has not', () => {
    const engine = new PortfolioEngine(portfolio);
    for (const cause of ['Rent', 'Cloud', 'Contract', 'Sale', 'Terminal', 'AsicResale', 'HardCost'])
      expect(engine.portfolioValue(`portfolio.npv${cause}`), cause).not.toBe(0);
    const most = (line: string): number =>
      Math.max(...portfolio.sites.map((site) => Math.max(...engine.siteSeries(site.id, line))));
    for (const line of ['redeployedCash', 'sweep', 'doNothingRefresh', 'creditsPerMw', 'prepaymentCash'])
      expect(most(`site.${line}`), line).toBeGreaterThan(0);
  });

  it('ends no loan after the lease that pays it, and breaks no covenant', () => {
    const engine = new PortfolioEngine(portfolio);
    for (const site of portfolio.sites) {
      expect(engine.siteValue(site.id, 'site.breachMonths'), site.name).toBe(0);
      const balance = engine.siteSeries(site.id, 'site.loanBalance');
      expect(balance.at(-1), site.name).toBeCloseTo(0, 2);
    }
  });

  it('names an invented source for every input that differs from its default', () => {
    const given = new Set(portfolio.provenance.map((row) => row.id));
    const planned = new Set([
      'utilityMw',
      'stopMonth',
      'spendFrom',
      'spendMonths',
      'readyMonth',
      'asicSaleMonth',
    ]);
    const described = new Set(['company', 'name', 'region', 'grid', 'cooling', 'note']);
    const sized = new Set([
      'moduleMw',
      'blockMw',
      'blockGapMonths',
      'reservedMw',
      'fibreUsd',
      'substationUsd',
    ]);
    const missing = [...portfolio.sites, ...portfolio.blocks].flatMap((row) =>
      Object.entries('siteId' in row ? blockFields : siteFields).flatMap(([field, spec]) => {
        const value = (row as unknown as Record<string, unknown>)[field];
        const isFree = planned.has(field) || described.has(field) || sized.has(field);
        return isFree || value === spec.default || given.has(provenanceId(row.id, field))
          ? []
          : [`${row.id} ${field}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('stands in the repository as the example of an open portfolio', async () => {
    await expect(writePortfolioJson(portfolio)).toMatchFileSnapshot(example);
    expect(readPortfolioJson(readFileSync(example, 'utf8'))).toEqual({ ok: true, value: portfolio });
  });
});

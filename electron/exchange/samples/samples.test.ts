import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conversionRange, convertedMw } from '../../../shared/domain/conversion.ts';
import { siteFields } from '../../../shared/domain/fields.ts';
import { fieldProblem, fieldWarning, parsePortfolio } from '../../../shared/domain/portfolio.ts';
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
    expect(converted).toHaveLength(10);
    for (const site of converted)
      expect(engine.siteValue(site.id, 'site.gain'), site.name).toBeGreaterThan(20e6);
    expect(engine.portfolioValue('portfolio.aiUtilityMw')).toBe(705);
    const left = portfolio.sites.filter((site) => !converted.includes(site));
    const worth = left.map((site) => engine.siteValue(site.id, 'site.npvDoNothing'));
    expect(Math.max(...worth)).toBeGreaterThan(150e6);
    expect(Math.min(...worth)).toBe(0);
  });

  it('stands in the repository as the example of an open portfolio', async () => {
    await expect(writePortfolioJson(portfolio)).toMatchFileSnapshot(example);
    expect(readPortfolioJson(readFileSync(example, 'utf8'))).toEqual({ ok: true, value: portfolio });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPortfolio } from '../../../shared/domain/newRows.ts';
import { samplePortfolio } from '../samples/samples.ts';
import { jsonProblemOffset } from './jsonPosition.ts';
import { readPortfolioJson, writePortfolioJson } from './portfolioJson.ts';

function problem(text: string) {
  const result = readPortfolioJson(text, 'plan.json');
  if (result.ok) throw new Error('The text was accepted');
  return result.error;
}

describe('an open portfolio', () => {
  it.each(['demo', 'public-miners'] as const)('comes back as it was: %s', (name) => {
    const portfolio = samplePortfolio(name);
    expect(readPortfolioJson(writePortfolioJson(portfolio))).toEqual({ ok: true, value: portfolio });
  });

  it('has one text, in whatever order its names stand in memory', () => {
    const portfolio = samplePortfolio('demo');
    const shuffled = {
      ...portfolio,
      market: Object.fromEntries(Object.entries(portfolio.market).reverse()) as typeof portfolio.market,
    };
    expect(writePortfolioJson(shuffled)).toBe(writePortfolioJson(portfolio));
    expect(
      writePortfolioJson(portfolio).startsWith('{\n  "format": "switchyard-portfolio",\n  "version": 2,'),
    ).toBe(true);
  });

  it('is read with a byte order mark and with inputs left out', () => {
    const text =
      '\ufeff{"format":"switchyard-portfolio","version":2,"portfolio":{"name":"X"},"market":{},"sites":[]}';
    expect(readPortfolioJson(text)).toEqual({ ok: true, value: emptyPortfolio('X') });
  });

  it('refuses a choice that is none, with the values it may have', () => {
    const error = problem(
      '{"format":"switchyard-portfolio","version":2,"portfolio":{},"market":{"networkModel":"random"},"sites":[]}',
    );
    expect(error).toMatchObject({ code: 'invalid-input', field: 'market.networkModel' });
    expect(error.message).toContain('"response"|"elastic"|"growth"');
  });

  it('of version 1 keeps its figures: what it did not know stays out of them', () => {
    const read = readPortfolioJson(
      '{"format":"switchyard-portfolio","version":1,"portfolio":{},"market":{},"sites":[{"id":"a","loanFee":0.01}]}',
    );
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.version).toBe(2);
    expect(read.value.market).toMatchObject({ networkModel: 'growth', federalTaxRate: 0 });
    expect(read.value.sites[0]).toMatchObject({
      loanToCost: 0,
      softCostShare: 0,
      dsraMonths: 0,
      loanFee: 0.01,
    });
  });

  it.each([
    [
      '{\n  "format": "x",\n  "version" 1\n}',
      'plan.json is not JSON: line 3, column 13: "1" cannot stand there',
    ],
    ['{"a": [1, 2,]}', 'plan.json is not JSON: line 1, column 13: "]}" cannot stand there'],
    ['{"a": 1', 'plan.json is not JSON: line 1, column 8: it ends too early'],
    ['company,site\nA,B', 'plan.json is not JSON: line 1, column 1: "company,site" cannot stand there'],
    ['{"a": "one\ntwo"}', 'plan.json is not JSON: line 1, column 11: "" cannot stand there'],
    ['{"a": NaN}', 'plan.json is not JSON: line 1, column 7: "NaN}" cannot stand there'],
  ])('is refused with line and column: %s', (text, message) => {
    expect(problem(text)).toMatchObject({ code: 'document.not-a-document', message });
  });

  it('is refused when it is something else, newer or empty', () => {
    expect(problem('  ').message).toBe('plan.json is empty');
    expect(problem('[1]').message).toBe('plan.json is JSON, but no open portfolio: its "format" is missing');
    expect(problem('{"format":"geojson"}').message).toContain('its "format" is "geojson"');
    expect(problem('{"format":"switchyard-portfolio","version":3}').code).toBe('document.newer-version');
  });

  it('is refused with the path of each input at fault', () => {
    const portfolio = samplePortfolio('demo');
    const site = { ...portfolio.sites[0], energisedMw: -5, rentUsdPerKwMonth: 'much', colour: 'red' };
    const error = problem(JSON.stringify({ ...portfolio, sites: [site], blocks: [], provenance: [] }));
    expect(error).toMatchObject({ code: 'invalid-input', field: 'sites.0.energisedMw' });
    expect(error.message).toContain('plan.json, sites.0.energisedMw:');
    expect(error.advice).toContain('sites.0.rentUsdPerKwMonth');
    expect(error.advice).toContain('colour');
  });
});

describe('the place of a mistake', () => {
  it('is found exactly where the standard parser fails, and nowhere else', () => {
    const mutated = fc
      .tuple(fc.json(), fc.nat(200), fc.constantFrom('', ',', '"', '}', '[', ':', 'x', '1', '\n'))
      .map(([text, at, put]) => `${text.slice(0, at)}${put}${text.slice(at + (put === '' ? 1 : 0))}`);
    fc.assert(
      fc.property(mutated, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonProblemOffset(text) === null).toBe(isJson);
      }),
      { numRuns: 3_000 },
    );
  });
});

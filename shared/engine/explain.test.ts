import { describe, expect, it } from 'vitest';
import { workedExample } from '../model/knownAnswers/workedExample.ts';
import { model } from '../model/model.ts';
import { PortfolioEngine } from './engine.ts';
import { type ExplainTarget, explain, targetTitle } from './explain.ts';
import { explanationText } from './explanationText.ts';

const engine = new PortfolioEngine(workedExample());
const site = { siteId: 'example' };

describe('explain', () => {
  it('puts the real values into the sentence, the formula and its numbers', () => {
    const why = explain(engine, { line: 'site.miningMargin', ...site });
    expect(why.sentence).toBe(
      'Mining margin of Worked example is 12.0 USD/MWh: revenue less power and other cost per MWh, in month 1; over all hours where power is bought by the hour or sold back.',
    );
    expect(why.formula).toBe(
      'Mining margin = (mining revenue per MWh in month 1 − power price in month 1 where power contract = All-in price, else margin over power in month 1) − other mining cost in month 1',
    );
    // Numbers and parts are those of the branch that counts, and of what decided for it.
    expect(why.numbers).toBe('12.0 USD/MWh = 64.0 USD/MWh − 42.0 USD/MWh − 10.0 USD/MWh');
    expect(why.parts.map(({ label }) => label)).toEqual([
      'Mining revenue per MWh',
      'Power price',
      'Power contract',
      'Other mining cost',
    ]);
    expect(why.parts.filter(({ kind }) => kind === 'line').map((part) => part.value)).toEqual([
      expect.closeTo(63.98687, 4),
      expect.closeTo(42, 9),
      expect.closeTo(10, 9),
    ]);
  });

  it('asks for one month of a series and says which', () => {
    const why = explain(engine, { line: 'site.rent', ...site, month: 19 });
    expect(why.when).toBe('Jul 2028');
    expect(why.value).toBeCloseTo(6_500_000, 6);
    expect(why.parts.map(({ place, value }) => [place, value])).toEqual([
      ['block 1', expect.closeTo(3_250_000, 6)],
      ['block 2', expect.closeTo(3_250_000, 6)],
    ]);
  });

  it('adds up: the years of a present value sum to it', () => {
    const why = explain(engine, { line: 'site.npvConversion', ...site });
    expect(why.years.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(138_081_979.7686, 3);
    for (const line of ['site.npvPlan', 'site.gain', 'site.npvMiningGivenUp']) {
      const other = explain(engine, { line, ...site });
      expect(other.years.length, line).toBeGreaterThan(0);
      expect(
        other.years.reduce((sum, { value }) => sum + value, 0),
        line,
      ).toBeCloseTo(other.value, 3);
    }
    expect(explain(engine, { line: 'site.irr', ...site }).years).toEqual([]);
    expect(explain(engine, { line: 'site.gainPerUtilityMw', ...site }).years).toEqual([]);
  });

  it('adds the months of a calendar year, and the years of all', () => {
    const why = explain(engine, { line: 'site.rent', ...site, year: 2028 });
    expect(why.when).toBe('2028');
    expect(why.parts.map(({ label }) => label)).toHaveLength(12);
    expect(why.parts[0]).toMatchObject({ label: 'Jan 2028', target: { line: 'site.rent', month: 13 } });
    expect(why.value).toBeCloseTo(6 * 3_250_000 + 6 * 6_500_000, 3);
    expect(why.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(why.value, 3);
    expect(why.numbers).toBe('USD 59 M = 6 × USD 3.3 M + 6 × USD 6.5 M');
    expect(why.sentence).toMatch(
      /^Lease income of Worked example in 2028 is USD 59 M: sum over its months\./,
    );
    const whole = explain(engine, { line: 'site.rent', ...site, year: 'all' });
    expect(whole.parts[0]).toMatchObject({ label: '2028', target: { year: 2028 } });
    expect(whole.value).toBeCloseTo(
      engine.siteSeries('example', 'site.rent').reduce((a, b) => a + b, 0),
      0,
    );
  });

  it('asks for the last month of a year where months cannot be added', () => {
    const why = explain(engine, { line: 'site.rentRate', ...site, year: 2029 });
    expect(why.when).toBe('Dec 2029');
    expect(why.value).toBeCloseTo(130 * 1.03, 6);
    expect(explain(engine, { line: 'site.aiMw', ...site, year: 2042 }).when).toBe('Dec 2042');
  });

  it('leads from a total by way of its years to a month', () => {
    const total = explain(engine, { line: 'site.capexTotal', ...site });
    const year = total.years.find((each) => each.year === 2027);
    expect(year?.target).toMatchObject({ line: 'site.capex', year: 2027 });
    const part = total.parts.find(({ label }) => label === 'Capex');
    expect(part?.target).toMatchObject({ line: 'site.capex', year: 'all' });
    if (!part?.target || !year?.target) throw new Error('the total has no way down');
    expect(explain(engine, part.target).value).toBeCloseTo(total.value, 3);
    expect(explain(engine, year.target).value).toBeCloseTo(year.value, 3);
  });

  it('takes what stands under a sum over months as a whole, wherever the sum stands', () => {
    const why = explain(engine, { line: 'site.npvConversion', ...site });
    const lease = why.parts.find(({ label }) => label === 'Cash of leases and sales');
    expect(lease).toMatchObject({ place: 'each month', target: { line: 'site.leaseCash', year: 'all' } });
    expect(lease?.value).toBeCloseTo(
      engine.siteSeries('example', 'site.leaseCash').reduce((sum, usd) => sum + usd, 0),
      0,
    );
    expect(why.numbers).toContain('monthly cash of leases and sales');
  });

  it('is named by line, place and time, and written out with formula, numbers and sources', () => {
    expect(targetTitle(engine, { line: 'site.rent', ...site, year: 2028 })).toBe(
      'Lease income, Worked example, 2028',
    );
    expect(targetTitle(engine, { line: 'market.hashprice', ...site, month: 1 })).toBe('Hashprice, Jan 2027');
    const text = explanationText(explain(engine, { line: 'site.powerPrice', ...site, month: 1 }));
    expect(text).toContain('Power price: 42.0 USD/MWh, Worked example, Jan 2027\n');
    expect(text).toContain('\nFormula: Power price = ');
    expect(text).toContain('\nNumbers: 42.0 USD/MWh = ');
    expect(text).toMatch(/\n- Power escalation: 2.5 %.*; estimate: Default: judgement of Nov 2026/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('shows the source, tier and reading of an input', () => {
    const base = workedExample();
    const withSource = new PortfolioEngine({
      ...base,
      sources: [
        { id: 'contract' as never, title: 'Power contract, cl. 7.2', detail: 'p. 4', date: '2025-03' },
      ],
      provenance: [
        {
          id: 'example/powerPriceUsdPerMwh',
          entity: 'example',
          field: 'powerPriceUsdPerMwh',
          sourceId: 'contract' as never,
          tier: 'signed',
          original: '4.2 c/kWh',
          reading: '42 USD/MWh',
        },
      ],
    });
    const why = explain(withSource, { line: 'site.powerPrice', ...site, month: 1 });
    const power = why.parts.find((part) => part.input?.field === 'powerPriceUsdPerMwh');
    expect(power?.source).toMatchObject({
      tier: 'signed',
      title: 'Power contract, cl. 7.2',
      original: '4.2 c/kWh',
    });
    const escalation = why.parts.find((part) => part.input?.field === 'powerEscalation');
    expect(escalation?.source?.tier).toBe('estimate');
  });

  it('explains every line of the model, and walks from the value of the plan down to inputs alone', () => {
    const seen = new Set<string>();
    const inputs = new Set<string>();
    const walk = (target: ExplainTarget): void => {
      const key = `${target.line} ${target.blockId ?? ''}`;
      if (seen.has(key)) return;
      seen.add(key);
      const why = explain(engine, target);
      expect(`${why.sentence} ${why.formula} ${why.numbers}`).not.toMatch(/NaN|undefined|Infinity/);
      for (const part of why.parts) {
        if (part.input) inputs.add(part.input.field);
        if (part.target) walk(part.target);
      }
    };
    walk({ line: 'portfolio.npvPlan' });
    for (const line of model.lines)
      walk({ line: line.id, ...site, ...(line.scope === 'block' ? { blockId: 'example-block-1' } : {}) });
    for (const line of model.lines)
      expect(
        [...seen].some((key) => key.startsWith(`${line.id} `)),
        line.id,
      ).toBe(true);
    expect([...inputs]).toEqual(
      expect.arrayContaining(['btcPriceUsd', 'rentUsdPerKwMonth', 'utilityMw', 'stopMonth']),
    );
  });

  it('says what it cannot explain', () => {
    expect(() => explain(engine, { line: 'site.nothing', ...site })).toThrow('site.nothing');
    expect(() => explain(engine, { line: 'site.rent', siteId: 'elsewhere' })).toThrow('elsewhere');
  });
});

import { describe, expect, it } from 'vitest';
import { workedExample } from '../model/knownAnswers/workedExample.ts';
import { model } from '../model/model.ts';
import { PortfolioEngine } from './engine.ts';
import { type ExplainTarget, explain } from './explain.ts';

const engine = new PortfolioEngine(workedExample());
const site = { siteId: 'example' };

describe('explain', () => {
  it('puts the real values into the sentence, the formula and its numbers', () => {
    const why = explain(engine, { line: 'site.miningMargin', ...site });
    expect(why.sentence).toBe(
      'Mining margin of Worked example is 12.0 USD/MWh: revenue less power and other cost per MWh, in month 1.',
    );
    expect(why.formula).toBe(
      'Mining margin = mining revenue per MWh in month 1 − power price in month 1 − other mining cost in month 1',
    );
    expect(why.numbers).toBe('12.0 USD/MWh = 64.0 USD/MWh − 42.0 USD/MWh − 10.0 USD/MWh');
    expect(why.parts.map((part) => part.value)).toEqual([
      expect.closeTo(63.98687, 4),
      expect.closeTo(42, 9),
      expect.closeTo(10, 9),
    ]);
  });

  it('asks for one month of a series and says which', () => {
    const why = explain(engine, { line: 'site.rent', ...site, month: 19 });
    expect(why.when).toBe('Jul 2028');
    expect(why.value).toBeCloseTo(6_500_000, 6);
    expect(why.parts.find((part) => part.label === 'Live critical IT MW')?.value).toBeCloseTo(50, 9);
  });

  it('adds up: the years of a present value sum to it', () => {
    const why = explain(engine, { line: 'site.npvConversion', ...site });
    expect(why.years.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(138_081_979.7686, 3);
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

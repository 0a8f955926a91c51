import { expect, test } from 'vitest';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { samplePortfolio } from '../../app/exchange.ts';
import { type SensitivityReport, sensitivityOf, sensitivityText } from './sensitivity.ts';

const portfolio = samplePortfolio('demo');
const usual = { kind: 'usual' } as const;

function report(question: Parameters<typeof sensitivityOf>[1]): SensitivityReport {
  const found = sensitivityOf(portfolio, question);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

test('drivers stand by what they move, with the figures of the engine at both ends', () => {
  const found = report({ metric: 'gain', site: null, rule: { kind: 'part', part: 0.2 } });
  const engine = new PortfolioEngine(portfolio);
  expect(found.base).toEqual(engine.portfolioOutcome('portfolio.gain'));
  const price = found.drivers.find(({ id }) => id === 'market.btcPriceUsd');
  const low = 0.8 * portfolio.market.btcPriceUsd;
  engine.update({ ...portfolio, market: { ...portfolio.market, btcPriceUsd: price?.low.input ?? 0 } });
  expect(price?.low.input).toBeCloseTo(low, 6);
  expect(price?.low.figure).toEqual(engine.portfolioOutcome('portfolio.gain'));
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

test('a site is named by its name or its id, and an unknown one refused with those there are', () => {
  const [site] = portfolio.sites;
  if (!site) throw new Error('the sample has sites');
  expect(report({ metric: 'npv', site: site.name, rule: usual })).toEqual(
    report({ metric: 'npv', site: site.id, rule: usual }),
  );
  const refused = sensitivityOf(portfolio, { metric: 'npv', site: 'Atlantis', rule: usual });
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(refused.ok ? '' : refused.error.advice).toContain(site.id);
});

test('the table has a line for each driver, with plain minus signs', () => {
  const found = report({ metric: 'irr', site: null, rule: usual });
  const text = sensitivityText(portfolio, found);
  expect(text.split('\n')).toHaveLength(2 + found.drivers.length + (found.still.length > 0 ? 1 : 0));
  expect(text).toContain('tips at discount rate of lease, 9.0 %');
  expect(text).not.toContain('\u2212');
});

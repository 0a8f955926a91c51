import { describe, expect, it } from 'vitest';
import { formatPercent, formatUsdM } from '../domain/format.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import type { Explanation } from '../engine/explanation.ts';
import { drivers } from './drivers.ts';
import { type ExplainedRisk, explainRisk, riskTarget } from './explainRisk.ts';
import { type SimulationResult, simulationResult } from './result.ts';
import { calmRiskSettings, riskSettingsOf } from './riskSettings.ts';
import { simulationTask, TrialRunner } from './simulate.ts';
import { amounts } from './summary.ts';
import { riskPortfolio } from './testing/riskPortfolio.ts';

const trials = 200;

function drawn(portfolio: Portfolio, settings = riskSettingsOf(portfolio)): SimulationResult {
  const task = simulationTask(
    { portfolio, against: null, settings, seed: 1, version: '' },
    { portfolio: '', against: null, settings: '' },
  );
  const result = simulationResult(new TrialRunner(task).run([0, trials]));
  if (!result) throw new Error('no trial was counted');
  return result;
}

const portfolio: Portfolio = {
  ...riskPortfolio(),
  riskInputs: [
    { id: 'hardCost.p90', value: 1.5, source: 'Quotes of three builders' },
    { id: 'hardCost.p50', value: 1.1, source: '' },
  ],
};
const of: ExplainedRisk = {
  result: drawn(portfolio),
  engine: new PortfolioEngine(portfolio),
  drivers: portfolio,
};
const { result, engine } = of;

function explained(target: Parameters<typeof explainRisk>[1]): Explanation {
  const found = explainRisk(of, target);
  if (!found) throw new Error(`${target.line} is not explained`);
  return found;
}

describe('an explanation of risk', () => {
  it('of a percentile says which amount it is, and what is planned', () => {
    const gain = explained(riskTarget.amount('gain', 'p10'));
    expect(gain.value).toBe(result.amounts.gain.p10.value);
    expect(gain.text).toBe(formatUsdM(result.amounts.gain.p10.value));
    expect(gain.sentence).toContain(
      `In 10 % of 200 drawn futures gain over do-nothing is ${gain.text} or less`,
    );
    expect(gain.numbers).toContain('number 20 of 200');
    expect(explained(riskTarget.amount('gain', 'p95')).numbers).toContain('number 190 of 200');
    expect(gain.parts[0]).toMatchObject({
      target: { line: 'portfolio.gain' },
      value: engine.portfolioValue('portfolio.gain'),
    });
  });

  it('of a mean and a tail says over how many futures it is taken', () => {
    expect(explained(riskTarget.amount('npvPlan', 'mean')).numbers).toMatch(/÷ 200$/);
    expect(explained(riskTarget.amount('npvPlan', 'cvar5')).numbers).toContain('lowest 10 of 200');
    expect(explained(riskTarget.amount('newEquity', 'cvar5')).numbers).toContain('highest 10 of 200');
  });

  it('of every amount starts from the line that plans it, which calm futures come out at', () => {
    const calm: ExplainedRisk = { ...of, result: drawn(portfolio, calmRiskSettings()) };
    for (const amount of amounts) {
      const median = explainRisk(calm, riskTarget.amount(amount, 'p50'));
      const [plan] = median?.parts ?? [];
      expect(median?.value, amount).toBeCloseTo(plan?.value ?? Number.NaN, 1);
      expect(plan?.target, amount).not.toBeNull();
    }
  });

  it('of a chance counts the futures', () => {
    const { chance } = result.chances.convertingBeatsMining;
    const beats = explained(riskTarget.chance('convertingBeatsMining'));
    expect(beats.text).toBe(formatPercent(chance));
    expect(beats.numbers).toContain(`${Math.round(chance * trials)} ÷ 200`);
    expect(explainRisk(of, riskTarget.chance('pair'))).toBeNull();
  });

  it('lists the drivers by what they explain, and leads to their parameters and sources', () => {
    const parts = explained(riskTarget.amount('gain', 'p50')).parts.slice(1);
    expect(parts.map(({ target }) => target?.line).sort()).toEqual(
      Object.keys(drivers)
        .map((id) => `risk.driver.${id}`)
        .sort(),
    );
    const shares = parts.map(({ value }) => value);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    for (const { target } of parts) {
      const driver = target && explainRisk(of, target);
      expect(driver?.parts.length, target?.line).toBeGreaterThan(0);
      for (const { source, text } of driver?.parts ?? []) {
        expect(source?.title).toMatch(/\w/);
        expect(text).not.toBe('');
      }
    }
    expect(explained(riskTarget.driver('hardCost')).parts.slice(0, 2)).toMatchObject([
      { text: '1.10', source: { tier: 'placeholder', title: 'no source given' } },
      { text: '1.50', source: { tier: 'estimate', title: 'Quotes of three builders' } },
    ]);
  });

  it('of a driver says what it explains and what the gain is at its ends', () => {
    const [first] = result.drivers;
    if (!first) throw new Error('no driver');
    expect(explained(riskTarget.effect(first.id, 'share')).value).toBe(first.gain.share);
    expect(explained(riskTarget.effect(first.id, 'shareOfNpv')).value).toBe(first.npvPlan.share);
    expect(explained(riskTarget.effect(first.id, 'low')).value).toBe(first.gain.low);
    expect(explained(riskTarget.effect(first.id, 'high')).text).toBe(formatUsdM(first.gain.high));
  });

  it('of a site leads to the gain that is planned there', () => {
    const [site] = result.sites;
    const [row] = portfolio.sites;
    if (!site || !row) throw new Error('no site');
    const gain = explained(riskTarget.siteGain(site.id));
    expect(gain).toMatchObject({ place: row.name, value: site.gain.mean });
    expect(gain.parts[0]?.value).toBe(engine.siteValue(site.id, 'site.gain'));
    expect(explained(riskTarget.siteChance(site.id)).value).toBe(site.better.chance);
  });

  it('of what is not there is none', () => {
    expect(explainRisk(of, riskTarget.siteGain('gone'))).toBeNull();
    for (const line of ['risk.amount.gain.p33', 'risk.amount.rent.p50', 'risk.driver.rain', 'risk.rain'])
      expect(explainRisk(of, { line })).toBeNull();
  });
});

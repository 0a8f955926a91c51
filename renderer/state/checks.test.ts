import { expect, test } from 'vitest';
import { setConversion } from '../../shared/commands/setConversion.ts';
import { applyPatch } from '../../shared/domain/patch.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { runChecks } from './checks.ts';
import { twoSites } from './testing/portfolios.ts';

function converted(): PortfolioEngine {
  const portfolio = twoSites();
  const edit = setConversion(portfolio, 'alpha', 120);
  if (!edit.ok) throw new Error(edit.error.message);
  return new PortfolioEngine(applyPatch(portfolio, edit.value.patch));
}

/** An engine whose one line is told differently in one month. */
function lying(line: string, month: number, by: number): PortfolioEngine {
  const engine = converted();
  const told = (series: Float64Array): Float64Array => {
    const copy = Float64Array.from(series);
    copy[month] = (copy[month] ?? 0) + by;
    return copy;
  };
  return new Proxy(engine, {
    get(target, name) {
      if (name === 'siteSeries')
        return (siteId: string, of: string) =>
          of === line ? told(target.siteSeries(siteId, of)) : target.siteSeries(siteId, of);
      if (name === 'siteValue')
        return (siteId: string, of: string) => target.siteValue(siteId, of) + (of === line ? by : 0);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

test('every law holds of what the engine evaluates', () => {
  expect(runChecks(converted()).filter((check) => check.problem !== null)).toEqual([]);
});

test.each([
  ['mw-balance', 'site.miningMw', 7, 1],
  ['mw-limit', 'site.aiMw', 40, 500],
  ['rent-after-rfs', 'site.rent', 2, 1],
  ['sites-total-mw', 'site.aiMw', 40, 1],
  ['sites-total-cash', 'site.planCash', 40, 1],
  ['gain-parts', 'site.npvRent', 0, 1],
  ['capex-spent', 'site.capex', 3, 1e9],
])('%s notices a wrong %s', (id, line, month, by) => {
  const check = runChecks(lying(line, month, by)).find((each) => each.id === id);
  expect(check?.problem).toMatch(/Alpha|Beta|month/);
});

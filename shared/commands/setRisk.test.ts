import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPortfolio } from '../domain/newRows.ts';
import { applyPatch, reversePatch } from '../domain/patch.ts';
import type { Portfolio } from '../domain/portfolio.ts';
import { parsePortfolio } from '../domain/portfolioJson.ts';
import { drivers } from '../risk/drivers.ts';
import { correlationId, riskPlace } from '../risk/riskRows.ts';
import { defaultRiskSettings, riskSettingsOf, runOf } from '../risk/riskSettings.ts';
import { tiedDrivers } from '../risk/tiedDrivers.ts';
import type { EditResult } from './command.ts';
import { setRisk } from './setRisk.ts';

const start = emptyPortfolio('Test');

/** The portfolio after an edit, which must undo to what it was and be one that is read back. */
function done(portfolio: Portfolio, edit: EditResult): Portfolio {
  if (!edit.ok) throw new Error(edit.error.message);
  const after = applyPatch(portfolio, edit.value.patch);
  expect(applyPatch(after, reversePatch(edit.value.patch))).toEqual(portfolio);
  expect(parsePortfolio(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, value: after });
  return after;
}

const set = (portfolio: Portfolio, id: string, value: number | string | null, source = '') =>
  setRisk(portfolio, { id, value, source });

test('a document without settings of its own has those of the catalogue', () => {
  expect(riskSettingsOf(start)).toEqual(defaultRiskSettings());
  expect(runOf(start)).toEqual({ trials: 10_000, seed: 1 });
});

test('settings change one by one, are told in words, and go back to the catalogue', () => {
  const cost = set(start, 'hardCost.p90', 1.45, ' Tender of May ');
  expect(cost.ok && cost.value.label).toBe('Set hard cost, P90 over plan, to 1.45');
  const one = done(start, cost);
  expect(one.riskInputs).toEqual([{ id: 'hardCost.p90', value: 1.45, source: 'Tender of May' }]);
  const model = set(one, 'btcPrice.model', 'regimes');
  expect(model.ok && model.value.label).toBe('Set BTC price, price model, to three regimes');
  const two = done(one, model);
  const tie = set(two, correlationId('hardCost', 'rent'), 0);
  expect(tie.ok && tie.value.label).toBe('Set the correlation of hard cost and lease rate to 0.00');
  const three = done(done(two, tie), set(done(two, tie), 'run.seed', 7));
  const settings = riskSettingsOf(three);
  expect(settings.hardCost).toEqual({ ...defaultRiskSettings().hardCost, p90: 1.45 });
  expect(settings.btcPrice.model).toBe('regimes');
  expect(settings.correlations).toContainEqual({ a: 'hardCost', b: 'rent', correlation: 0 });
  expect(settings.correlations).toHaveLength(defaultRiskSettings().correlations.length);
  expect(runOf(three)).toEqual({ trials: 10_000, seed: 7 });
  // The catalogue's own value with nothing said of it is not written down.
  expect(done(one, set(one, 'hardCost.p90', null)).riskInputs).toEqual([]);
  expect(done(one, set(one, 'hardCost.p90', drivers.hardCost.fields.p90.default)).riskInputs).toEqual([]);
});

test.each([
  ['hardCost.p90', 1.02, 'P90 over plan cannot be below P50 over plan'],
  ['hardCost.p50', 1.36, 'P90 over plan cannot be below P50 over plan'],
  ['hardCost.p90', 11, 'P90 over plan cannot be above 10'],
  ['btcPrice.model', 'mars', 'Price model is one of: Random walk with jumps, Three regimes'],
  ['correlation.rent.hardCost', 1, 'No setting of risk is called "correlation.rent.hardCost"'],
  ['correlation.hardCost.rent', 1.1, 'Correlation cannot be above 1'],
  ['run.trials', 99, 'Trials cannot be below 100'],
  ['run.trials', 1_000.5, 'Trials is a whole number'],
  ['weather.sun', 1, 'No setting of risk is called "weather.sun"'],
  ['constructor.name', 1, 'No setting of risk is called "constructor.name"'],
  ['hardCost.constructor', 1, 'No setting of risk is called "hardCost.constructor"'],
])('%s cannot be %s', (id, value, message) => {
  const edit = set(start, id, value);
  expect(edit.ok ? '' : edit.error.message).toContain(message.slice(0, 40));
  const read = parsePortfolio({ ...start, riskInputs: [{ id, value }] });
  expect(read.ok).toBe(false);
});

test('every driver parameter and every pair has a place that edits undo', () => {
  const ids = [
    ...Object.entries(drivers).flatMap(([id, { fields }]) =>
      Object.keys(fields).map((name) => `${id}.${name}`),
    ),
    ...tiedDrivers.flatMap((a, i) => tiedDrivers.slice(0, i).map((b) => correlationId(a, b))),
  ];
  for (const id of ids) expect(riskPlace(id), id).not.toBeNull();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.double({ min: 0.2, max: 1, noNaN: true })), {
        maxLength: 12,
      }),
      (edits) => {
        let portfolio = start;
        for (const [id, value] of edits) {
          const edit = set(portfolio, id, value);
          if (edit.ok) portfolio = done(portfolio, edit);
        }
        expect(riskSettingsOf(portfolio)).toEqual(
          riskSettingsOf({ riskInputs: [...portfolio.riskInputs].reverse() }),
        );
      },
    ),
  );
});

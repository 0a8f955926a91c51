import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { buildProgram } from '../../shared/choice/buildProgram.ts';
import { findClash } from '../../shared/choice/clash.ts';
import { findBest } from '../../shared/choice/findBest.ts';
import { activeLimits, withoutLimits } from '../../shared/choice/limitIds.ts';
import { noLimits } from '../../shared/choice/limits.ts';
import { isBroken, limitUses } from '../../shared/choice/limitUse.ts';
import { lpText, violation } from '../../shared/choice/program.ts';
import { runnersUp } from '../../shared/choice/runnersUp.ts';
import { bestDifferent, everyPlan } from '../../shared/choice/testing/bruteForce.ts';
import { candidatesArbitrary, limitsArbitrary } from '../../shared/choice/testing/generated.ts';
import { highsSolver } from './highsSolver.ts';

const wasmFile = fileURLToPath(import.meta.resolve('highs/runtime'));
const solve = await highsSolver(wasmFile, { isStopped: () => false });
const cent = 0.01;
/** A millionth of a million: what the solver takes for nothing. */
const dollars = 5;

test('the best plan is that of an enumeration of all plans, and infeasible is infeasible', {
  timeout: 300_000,
}, () => {
  let infeasible = 0;
  let ties = 0;
  let empty = 0;
  fc.assert(
    fc.property(candidatesArbitrary(6, 3), limitsArbitrary, (candidates, limits) => {
      const all = everyPlan(candidates, limits);
      const values = all.map(({ objectiveUsd }) => objectiveUsd).sort((a, b) => b - a);
      const best = findBest(candidates, limits, solve);
      if (values[0] === undefined) {
        infeasible += 1;
        expect(best.kind).toBe('infeasible');
        return;
      }
      if (best.kind !== 'proven') throw new Error(best.kind);
      if (values[1] !== undefined && values[0] - values[1] < cent) ties += 1;
      if (best.chosen.every((option) => option === null)) empty += 1;
      expect(limitUses(candidates, limits, best.chosen).filter(isBroken)).toEqual([]);
      expect(Math.abs(best.objectiveUsd - values[0])).toBeLessThan(dollars);
      expect(best.boundUsd - best.objectiveUsd).toBeLessThan(dollars);
    }),
    { numRuns: 400 },
  );
  expect(Math.min(infeasible, ties, empty)).toBeGreaterThan(2);
});

test('up to twelve sites', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(candidatesArbitrary(12, 1, 9), limitsArbitrary, (candidates, limits) => {
      const all = everyPlan(candidates, limits);
      const best = findBest(candidates, limits, solve);
      if (all.length === 0) expect(best.kind).toBe('infeasible');
      else if (best.kind !== 'proven') throw new Error(best.kind);
      else expect(best.objectiveUsd).toBeCloseTo(Math.max(...all.map((plan) => plan.objectiveUsd)), -1);
    }),
    { numRuns: 60 },
  );
});

test('options that are pruned are needed by no best plan', { timeout: 300_000 }, () => {
  let pruned = 0;
  fc.assert(
    fc.property(candidatesArbitrary(5, 4), limitsArbitrary, (candidates, limits) => {
      const some = findBest(candidates, limits, solve);
      const all = findBest(candidates, limits, solve, { pruning: 'none' });
      expect(some.kind).toBe(all.kind);
      if (some.kind !== 'proven' || all.kind !== 'proven') return;
      pruned += some.dominated.size;
      expect(Math.abs(some.objectiveUsd - all.objectiveUsd)).toBeLessThan(dollars);
    }),
    { numRuns: 200 },
  );
  expect(pruned).toBeGreaterThan(40);
});

test('the runners-up are the next best plans that do something else', { timeout: 300_000 }, () => {
  let compared = 0;
  fc.assert(
    fc.property(candidatesArbitrary(4, 3), limitsArbitrary, (candidates, limits) => {
      const expected = bestDifferent(everyPlan(candidates, limits));
      const best = findBest(candidates, limits, solve);
      if (best.kind !== 'proven') return;
      const found = [...runnersUp(candidates, limits, best.chosen, 4, solve)].map(
        (plan) => plan.objectiveUsd,
      );
      expect(found.length).toBe(Math.min(4, expected.length - 1));
      found.forEach((value, place) => {
        expect(Math.abs(value - (expected[place + 1] ?? Number.NaN))).toBeLessThan(dollars);
        compared += 1;
      });
    }),
    { numRuns: 80 },
  );
  expect(compared).toBeGreaterThan(10);
});

test('a clash is one, and none of its limits can be spared', { timeout: 300_000 }, () => {
  let clashes = 0;
  fc.assert(
    fc.property(candidatesArbitrary(4, 2), limitsArbitrary, (candidates, limits) => {
      if (everyPlan(candidates, limits).length > 0) return;
      clashes += 1;
      const clash = findClash(candidates, limits, solve);
      expect(clash.isSmallest).toBe(true);
      const others = activeLimits(limits).filter((id) => !clash.ids.includes(id));
      expect(everyPlan(candidates, withoutLimits(limits, new Set(others))).length).toBe(0);
      for (const id of clash.ids)
        expect(everyPlan(candidates, withoutLimits(limits, new Set([...others, id]))).length).toBeGreaterThan(
          0,
        );
    }),
    { numRuns: 150 },
  );
  expect(clashes).toBeGreaterThan(5);
});

test('a plan that the enumeration allows keeps every row of the program, and the other way round', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(candidatesArbitrary(3, 2), limitsArbitrary, (candidates, given) => {
      // Limits whose rows have variables of their own cannot be read off the options alone.
      const limits = {
        ...given,
        objective: 'gain' as const,
        cash: null,
        risk: { ...given.risk, chanceOfLoss: null, cvarUsd: null },
      };
      const { program, options } = buildProgram(candidates, limits, { pruning: 'none' });
      const allowed = new Set(
        everyPlan(candidates, limits).map(({ chosen }) => chosen.map((each) => each?.id ?? '').join()),
      );
      for (const { chosen } of everyPlan(candidates, noLimits())) {
        const values = options.map((option) => (chosen.includes(option) ? 1 : 0));
        const keeps = program.rows.every((row) => violation(row, values) <= 1e-9);
        expect(keeps).toBe(allowed.has(chosen.map((each) => each?.id ?? '').join()));
      }
    }),
    { numRuns: 150 },
  );
});

test('the text of a program says the same program', { timeout: 120_000 }, async () => {
  const reader = await loadHighs();
  fc.assert(
    fc.property(candidatesArbitrary(4, 3), limitsArbitrary, (candidates, limits) => {
      const { program } = buildProgram(candidates, limits, { pruning: 'none' });
      if (program.columns.length === 0) return;
      const direct = solve(program, { gap: 0, seconds: 60 });
      const read = reader.solve(lpText(program), { output_flag: false, mip_rel_gap: 0 });
      if (direct.kind === 'infeasible') expect(read.Status).toBe('Infeasible');
      else if (direct.kind === 'solved') expect(read.ObjectiveValue).toBeCloseTo(direct.objective, 4);
      else throw new Error(direct.kind);
    }),
    { numRuns: 80 },
  );
});

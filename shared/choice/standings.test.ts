import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastMonth } from '../domain/months.ts';
import { defaultRiskSettings } from '../risk/riskSettings.ts';
import { buildProgram } from './buildProgram.ts';
import { findCandidates } from './candidates.ts';
import { type Limits, noLimits, parseLimits } from './limits.ts';
import { listOptions } from './offered.ts';
import type { Candidates } from './option.ts';
import { describedOption } from './optionShapes.ts';
import type { OptionList } from './result.ts';
import { barredOptions, standingsOf } from './standings.ts';
import { everyPlan } from './testing/bruteForce.ts';
import { fiveSiteLimits, fiveSites } from './testing/fiveSites.ts';
import { candidatesArbitrary, limitsArbitrary } from './testing/generated.ts';

const risk = defaultRiskSettings();
const listed = (limits: Limits, gates: readonly (readonly [string, string])[] = []): OptionList =>
  listOptions(fiveSites(), limits, risk, new Map(gates));
const { decisionMonth: start } = fiveSites().portfolio;
const later = '2027-11' as typeof start;
const optionsOf = (list: OptionList, siteId: string) =>
  list.sites.find((site) => site.siteId === siteId)?.options ?? [];

test('an option for which there is no room or that a lock forbids is in no plan that keeps the limits', () => {
  let barredSome = 0;
  fc.assert(
    fc.property(candidatesArbitrary(3, 3), limitsArbitrary, (candidates, limits) => {
      const barred = barredOptions(candidates, limits);
      const used = new Set(
        everyPlan(candidates, limits).flatMap(({ chosen }) => chosen.map((option) => option?.id)),
      );
      for (const id of barred.keys()) expect(used.has(id)).toBe(false);
      if (used.size > 1 && barred.size > 0) barredSome += 1;
    }),
    { numRuns: 400 },
  );
  // Some options are barred where plans exist, too: the law is about something.
  expect(barredSome).toBeGreaterThan(10);
});

test('under one limit of one row, every option that no plan can have is barred', () => {
  const one = fc.oneof(
    fc.integer({ min: 0, max: 9 }).map((capex) => ({ capexUsd: capex * 1e6 })),
    fc.constantFrom(0, 0.25, 0.5).map((gpuEquityShare) => ({ gpuEquityShare })),
    fc.record({ kind: fc.constant('atLeast' as const), utilityMw: fc.constantFrom(1, 2) }),
    fc.record({ kind: fc.constantFrom('must' as const, 'never' as const, 'asPlanned' as const) }),
  );
  let barredSome = 0;
  fc.assert(
    fc.property(candidatesArbitrary(3, 3), one, (candidates, limit) => {
      const parsed = parseLimits('kind' in limit ? { locks: [{ ...limit, siteId: 's0' }] } : limit);
      if (!parsed.ok) throw new Error('Refused');
      const plans = everyPlan(candidates, parsed.value);
      fc.pre(plans.length > 0);
      const used = new Set(plans.flatMap(({ chosen }) => chosen.map((option) => option?.id)));
      const never = candidates.sites.flatMap(({ options }) =>
        options.map(({ id }) => id).filter((id) => !used.has(id)),
      );
      expect([...barredOptions(candidates, parsed.value).keys()].sort()).toEqual(never.sort());
      if (never.length > 0) barredSome += 1;
    }),
    { numRuns: 300 },
  );
  expect(barredSome).toBeGreaterThan(20);
});

test('the best plan is found among the options that stand open', () => {
  fc.assert(
    fc.property(candidatesArbitrary(3, 3), limitsArbitrary, (candidates, given) => {
      const limits: Limits = {
        ...given,
        objective: 'gain',
        risk: { ...given.risk, chanceOfLoss: null, cvarUsd: null },
      };
      const standings = standingsOf(candidates, limits);
      const plans = everyPlan(candidates, limits);
      const best = (of: typeof plans): number =>
        Math.max(Number.NEGATIVE_INFINITY, ...of.map(({ objectiveUsd }) => objectiveUsd));
      const open = plans.filter(({ chosen }) =>
        chosen.every((option) => option === null || standings.get(option.id)?.kind === 'open'),
      );
      if (plans.length > 0) expect(best(open)).toBeCloseTo(best(plans), 3);
    }),
    { numRuns: 400 },
  );
});

test('a plan without debt keeps a limit of debt over EBITDA, whatever it earns', () => {
  let freedSome = 0;
  fc.assert(
    fc.property(
      candidatesArbitrary(3, 3),
      fc.record({ most: fc.constantFrom(1, 3), fromYear: fc.constantFrom(1, 2) }),
      (generated, leverage) => {
        // Nothing but what is chosen earns or owes.
        const candidates: Candidates = {
          ...generated,
          company: { ...generated.company, debtByYear: [] },
          sites: generated.sites.map((site) => ({ ...site, base: { ...site.base, ebitdaByYear: [] } })),
        };
        const limits: Limits = { ...noLimits(), objective: 'gain', leverage };
        const plans = everyPlan(candidates, limits);
        const { program, options } = buildProgram(candidates, limits, { pruning: 'none' });
        const further = program.columns.length - options.length;
        for (const { chosen } of plans) {
          const ids = new Set(chosen.map((option) => option?.id));
          const taken = options.map(({ id }) => (ids.has(id) ? 1 : 0));
          // What is no option may be set as it suits.
          const settings = Array.from({ length: 2 ** further }, (_, bits) =>
            Array.from({ length: further }, (_, bit) => (bits >> bit) & 1),
          );
          const isKept = (values: readonly number[]): boolean =>
            program.rows.every((row) => {
              const used = row.columns.reduce(
                (sum, column, at) => sum + (values[column] ?? 0) * (row.values[at] ?? 0),
                0,
              );
              return used <= row.upper + 1e-9 && used >= row.lower - 1e-9;
            });
          expect(settings.some((set) => isKept([...taken, ...set]))).toBe(true);
          if (further > 0) freedSome += 1;
        }
      },
    ),
    { numRuns: 150, endOnFailure: true },
  );
  expect(freedSome).toBeGreaterThan(10);
});

test('options are listed with blocks, loan, and why they are pruned', () => {
  const limits: Limits = {
    ...fiveSiteLimits(),
    locks: [
      { kind: 'never', siteId: 'birch', why: 'no water' },
      { kind: 'notBefore', siteId: 'cedar', month: later },
    ],
    capexUsd: 700e6,
    options: { ...fiveSiteLimits().options, without: [`elm/90MW/buildToSuit/${start}`] },
  };
  const list = listed(limits, [['ash', 'Barred: flood way']]);
  const kinds = (siteId: string) => optionsOf(list, siteId).map(({ standing }) => standing.kind);
  expect(kinds('ash')).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(list.sites[0]?.closed).toBe('Barred: flood way');
  expect(new Set(kinds('birch'))).toEqual(new Set(['locked']));
  expect(optionsOf(list, 'birch')[0]?.standing.words).toBe('Locked: Birch never converts: no water');
  const [early, late] = optionsOf(list, 'cedar');
  expect([early?.start, early?.standing.kind]).toEqual([start, 'locked']);
  expect(late?.standing.kind).not.toBe('locked');
  expect(optionsOf(list, 'elm').find(({ standing }) => standing.kind === 'leftOut')).toMatchObject({
    utilityMw: 90,
    start,
    loanToCost: 0.7,
    isLoanOfSite: true,
    standing: { words: 'Left out by hand' },
    blocks: [{ utilityMw: 45, start }, { utilityMw: 45 }],
  });
  expect(list.isRiskAside).toBe(false);
});

test('what does not fit a budget alone has no room, with the limit in words', () => {
  const list = listed({ ...noLimits(), capexUsd: 500e6 });
  const large = optionsOf(list, 'birch').filter(({ capexUsd }) => capexUsd > 500e6);
  expect(large.length).toBeGreaterThan(0);
  for (const { standing } of large)
    expect(standing).toEqual({
      kind: 'noRoom',
      words: 'No plan has room for it: Capex at most USD 500 M',
      by: null,
      limit: 'Capex at most USD 500 M',
    });
});

test('no future is drawn for a list', () => {
  const limits = { ...noLimits(), risk: { ...noLimits().risk, cvarUsd: 0 } };
  const candidates = findCandidates(fiveSites(), limits, risk);
  const { sites, company, months, decisionMonth, drawFutures } = candidates;
  const guarded = {
    sites,
    company,
    months,
    decisionMonth,
    drawFutures,
    get doNothingFutures(): never {
      throw new Error('Futures were drawn');
    },
  };
  expect(standingsOf(guarded, limits).size).toBeGreaterThan(50);
});

test('limits on risk are left aside, and that is said', () => {
  const limits = { ...noLimits(), risk: { ...noLimits().risk, chanceOfLoss: 0.1 } };
  const list = listed(limits);
  expect(list.isRiskAside).toBe(true);
  expect(list.sites).toEqual(listed(noLimits()).sites);
});

test('an own option is listed as such, also where it is generated; one that cannot be made says why', () => {
  const own = { siteId: 'ash', utilityMw: 75, model: 'poweredShell', start: later, loanToCost: 0.5 } as const;
  const generated = { siteId: 'elm', utilityMw: 90, model: 'buildToSuit', start, loanToCost: null } as const;
  const late = { ...own, start: lastMonth };
  const limits: Limits = {
    ...noLimits(),
    options: { ...noLimits().options, own: [own, late, generated] },
  };
  const list = listed(limits);
  const owned = list.sites.flatMap(({ options }) => options.filter(({ kind }) => kind === 'own'));
  expect(owned.map(({ optionId, loanToCost, isLoanOfSite }) => [optionId, loanToCost, isLoanOfSite])).toEqual(
    [
      [`ash/75MW/poweredShell/${later}/loan50%`, 0.5, false],
      [`elm/90MW/buildToSuit/${start}`, 0.7, true],
    ],
  );
  expect(list.sites[0]?.unmade).toEqual([
    { place: 1, reason: expect.stringContaining('would be ready after') },
  ]);
  const ids = optionsOf(list, 'elm').map(({ optionId }) => optionId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(describedOption(fiveSites(), own)).toMatchObject({ ok: true, value: { id: owned[0]?.optionId } });
  expect(describedOption(fiveSites(), { ...own, utilityMw: 121 })).toMatchObject({
    ok: false,
    error: expect.stringMatching(/^Ash can convert 120 MW at most: interconnection/),
  });
  expect(describedOption(fiveSites(), late)).toMatchObject({ ok: false });
  const early = { ...own, start: '2026-11' as typeof start };
  const reason = 'It would start before the decision in Dec 2026';
  expect(describedOption(fiveSites(), early)).toEqual({ ok: false, error: reason });
  const unmade = listed({ ...limits, options: { ...limits.options, own: [early] } }).sites[0]?.unmade;
  expect(unmade).toEqual([{ place: 0, reason }]);
});

test('candidates tell the reason of every refusal with its worth', () => {
  const [site] = findCandidates(fiveSites(), { ...noLimits(), leastDscr: 50 }, risk).sites;
  expect(site?.options).toEqual([]);
  expect(site?.refused[0]).toMatchObject({
    isLeftOut: false,
    reason: expect.stringMatching(/^Lowest DSCR [\d.]+× is under 50.00×$/),
    figures: { capexUsd: expect.any(Number) },
  });
});

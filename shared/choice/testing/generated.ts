import fc from 'fast-check';
import { addMonths, yearMonth } from '../../domain/months.ts';
import { type Limits, type LimitsInput, parseLimits } from '../limits.ts';
import type { Candidates, Option, OptionFigures, SiteChoices } from '../option.ts';

/** Sites with whole and small figures, so that ties, exact fits and conflicts are common. */

const decisionMonth = yearMonth('2026-12');
const quarters = 8;
const months = 24;
const unit = 1e6;
export const futures = 20;

const whole = (min: number, max: number) => fc.integer({ min, max });
const listOf = (of: fc.Arbitrary<number>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length });

const optionArbitrary = fc.record({
  gain: whole(-4, 12),
  capex: whole(0, 6),
  start: fc.constantFrom(0, 3, 12),
  equity: listOf(whole(0, 3), quarters),
  cumulative: listOf(whole(-6, 6), months + 1),
  cash: listOf(whole(-3, 3), quarters + 1),
  debt: listOf(whole(0, 5), 2),
  ebitda: listOf(whole(-1, 4), 2),
  hash: listOf(whole(0, 4), quarters),
  build: listOf(whole(0, 3), quarters),
  noi: whole(0, 5),
  isCloud: fc.boolean(),
  mw: whole(1, 2),
  isPlanned: fc.boolean(),
  futures: listOf(whole(-6, 9), futures),
});

const siteArbitrary = (mostOptions: number) =>
  fc.record({
    options: fc.array(optionArbitrary, { maxLength: mostOptions, size: 'max' }),
    grid: fc.constantFrom('ERCOT', 'PJM'),
    tenant: fc.constantFrom('', 'Alpha', 'Beta'),
    npv: whole(0, 9),
    hash: whole(0, 5),
    cash: listOf(whole(0, 2), quarters + 1),
    ebitda: whole(0, 3),
    doNothing: listOf(whole(-3, 6), futures),
  });

type GeneratedSite = ReturnType<typeof siteArbitrary> extends fc.Arbitrary<infer Given> ? Given : never;
type GeneratedOption = GeneratedSite['options'][number];

const usd = (values: readonly number[]): number[] => values.map((value) => value * unit);

function optionOf(siteId: string, index: number, given: GeneratedOption): Option {
  const figures: OptionFigures = {
    gainUsd: given.gain * unit,
    capexUsd: given.capex * unit,
    equityUsd: given.equity.reduce((sum, value) => sum + value, 0) * unit,
    equityByQuarter: usd(given.equity),
    cumulativeEquity: usd(given.cumulative),
    cashByQuarter: usd(given.cash),
    debtByYear: usd(given.debt),
    ebitdaByYear: usd(given.ebitda),
    givenUpEh: given.hash,
    buildMw: given.build,
    itMw: given.mw,
    noiUsd: given.noi * unit,
    leastDscr: null,
  };
  const start = addMonths(decisionMonth, given.start);
  return {
    id: `${siteId}/${index}`,
    siteId,
    kind: given.isPlanned && index === 0 ? 'planned' : 'made',
    utilityMw: given.mw,
    model: given.isCloud ? 'gpuCloud' : 'buildToSuit',
    start,
    ready: addMonths(start, 12),
    blocks: [],
    loanToCost: null,
    figures,
    futures: Float64Array.from(usd(given.futures)),
  };
}

/** Candidates of up to `sites` sites with up to `options` options each. */
export const candidatesArbitrary = (
  sites: number,
  options: number,
  leastSites = 1,
): fc.Arbitrary<Candidates> =>
  fc
    .record({
      sites: fc.array(siteArbitrary(options), { minLength: leastSites, maxLength: sites }),
      opening: whole(0, 6),
      company: listOf(whole(-3, 0), quarters + 1),
      debt: whole(0, 3),
    })
    .map((given) => ({
      sites: given.sites.map((site, place): SiteChoices => {
        const siteId = `s${place}`;
        return {
          siteId,
          name: siteId,
          grid: site.grid,
          tenant: site.tenant,
          base: {
            npvUsd: site.npv * unit,
            cashByQuarter: usd(site.cash),
            ebitdaByYear: usd([site.ebitda, site.ebitda]),
            hashrateEh: Array.from({ length: quarters }, () => site.hash),
          },
          options: site.options.map((option, index) => optionOf(siteId, index, option)),
          refused: [],
          unmade: [],
          closed: null,
        };
      }),
      company: {
        openingCashUsd: given.opening * unit,
        cashByQuarter: usd(given.company),
        debtByYear: usd([given.debt, given.debt]),
      },
      months,
      decisionMonth,
      drawFutures: () => undefined,
      doNothingFutures: Float64Array.from({ length: futures }, (_, future) =>
        given.sites.reduce((sum, site) => sum + (site.doNothing[future] ?? 0) * unit, 0),
      ),
    }));

const amount = (most: number) => whole(0, most).map((value) => value * unit);
const site = whole(0, 3).map((place) => `s${place}`);

const lockArbitrary = fc.oneof(
  fc.record({ kind: fc.constantFrom('must' as const, 'never' as const, 'asPlanned' as const), siteId: site }),
  fc.record({
    kind: fc.constant('notBefore' as const),
    siteId: site,
    month: fc.constantFrom('2027-01', '2027-06'),
  }),
  fc.record({
    kind: fc.constantFrom('atLeast' as const, 'atMost' as const),
    siteId: site,
    utilityMw: whole(0, 2),
  }),
);

const amounts = fc.record({
  capexUsd: amount(18),
  equityUsd: amount(60),
  peakEquityUsd: amount(14),
  equityByPeriod: fc.record({
    months: fc.constantFrom(3 as const, 6 as const, 12 as const),
    usd: fc.array(amount(16), { minLength: 1, maxLength: 4 }),
    isCarriedOver: fc.boolean(),
  }),
  cash: fc.record({
    leastUsd: amount(4),
    raiseMostUsdPerYear: amount(8),
    raiseCost: fc.constantFrom(0, 0.25),
  }),
  leverage: fc.record({ most: whole(1, 5), fromYear: whole(1, 2) }),
  hashrate: fc.record({ leastEh: whole(0, 10), years: whole(1, 2) }),
  buildsAtOnce: whole(0, 4),
  startsPerYear: whole(0, 3),
  buildMwAtOnce: whole(0, 10),
  tenantShare: fc.constantFrom(0.25, 0.5, 0.75),
  gridShare: fc.constantFrom(0.5, 0.75),
  gpuEquityShare: fc.constantFrom(0, 0.25, 0.5),
  order: fc.array(fc.record({ before: site, after: site, months: fc.constantFrom(0, 3, 9) }), {
    minLength: 1,
    maxLength: 2,
  }),
  locks: fc.array(lockArbitrary, { minLength: 1, maxLength: 2 }),
});
const amountNames = [
  'capexUsd',
  'equityUsd',
  'peakEquityUsd',
  'equityByPeriod',
  'cash',
  'leverage',
  'hashrate',
  'buildsAtOnce',
  'startsPerYear',
  'buildMwAtOnce',
  'tenantShare',
  'gridShare',
  'gpuEquityShare',
  'order',
  'locks',
] as const;

/** Up to four limits of all kinds, that bind now and then, together and alone. */
export const limitsArbitrary: fc.Arbitrary<Limits> = fc
  .record({
    objective: fc.constantFrom('gain' as const, 'gain' as const, 'npv' as const, 'npvLessCvar' as const),
    all: amounts,
    active: fc.subarray([...amountNames], { maxLength: 4 }),
    tail: fc.constantFrom(0.05, 0.25),
    chanceOfLoss: fc.option(fc.constantFrom(0, 0.1, 0.35), { freq: 4 }),
    isChance: fc.nat(4).map((value) => value === 0),
    cvarUsd: whole(-12, 3).map((value) => value * unit),
    isCvar: fc.nat(4).map((value) => value === 0),
  })
  .map(({ objective, all, active, ...risk }) => {
    const given: LimitsInput = {
      ...Object.fromEntries(active.map((name) => [name, all[name]])),
      objective,
      risk: {
        futures,
        tail: risk.tail,
        chanceOfLoss: risk.isChance ? risk.chanceOfLoss : null,
        cvarUsd: risk.isCvar ? risk.cvarUsd : null,
      },
      solver: { gap: 0, seconds: 60 },
    };
    const parsed = parseLimits(given);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  });

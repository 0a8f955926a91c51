import { formatUsdM } from '../domain/format.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Portfolio, Site } from '../domain/portfolio.ts';
import type { DeckContext } from './deckContext.ts';

/** One thing that could go wrong, and the whole portfolio evaluated with it. */
export interface StressCase {
  readonly id: string;
  /** As the head of a sentence: `Rent 10 % lower`. */
  readonly label: string;
  readonly npvDoNothing: number;
  readonly npvPlan: number;
  readonly gain: number;
  readonly irr: Outcome;
  readonly paybackMonths: Outcome;
  readonly peakFunding: number;
}

type Change = (portfolio: Portfolio) => Portfolio;

/** Year-1 rent of every site and block, market shift included, and rent of land, times `factor`. */
const rentTimes =
  (factor: number): Change =>
  (portfolio) => {
    const shift = portfolio.market.rentShiftUsdPerKwMonth;
    return {
      ...portfolio,
      market: { ...portfolio.market, rentShiftUsdPerKwMonth: shift * factor },
      sites: portfolio.sites.map(
        (site): Site => ({
          ...site,
          rentUsdPerKwMonth: site.rentUsdPerKwMonth * factor,
          landRentUsdPerMwYear: site.landRentUsdPerMwYear * factor,
        }),
      ),
      blocks: portfolio.blocks.map((block) =>
        block.rentUsdPerKwMonth === null
          ? block
          : { ...block, rentUsdPerKwMonth: block.rentUsdPerKwMonth * factor },
      ),
    };
  };
const hardCostTimes =
  (factor: number): Change =>
  (portfolio) => ({
    ...portfolio,
    market: { ...portfolio.market, hardCostShift: (1 + portfolio.market.hardCostShift) * factor - 1 },
  });
const later =
  (months: number): Change =>
  (portfolio) => ({
    ...portfolio,
    market: { ...portfolio.market, delayMonths: portfolio.market.delayMonths + months },
  });
const gpuPriceTimes =
  (factor: number): Change =>
  (portfolio) => ({
    ...portfolio,
    sites: portfolio.sites.map(
      (site): Site => ({
        ...site,
        gpuContractUsdPerHour: site.gpuContractUsdPerHour * factor,
        gpuMarketUsdPerHour: site.gpuMarketUsdPerHour * factor,
      }),
    ),
  });
/** The tenant of one site stops paying at the beginning of the fifth year of the lease. */
const tenantFails =
  (siteId: string): Change =>
  (portfolio) => ({
    ...portfolio,
    sites: portfolio.sites.map(
      (site): Site => (site.id === siteId ? { ...site, tenantDefaultMonth: 49 } : site),
    ),
  });
const bitcoinTimes =
  (factor: number): Change =>
  (portfolio) => ({
    ...portfolio,
    market: { ...portfolio.market, btcPriceUsd: portfolio.market.btcPriceUsd * factor },
  });
const dearerPower =
  (usdPerMwh: number): Change =>
  (portfolio) => ({
    ...portfolio,
    market: {
      ...portfolio.market,
      powerShiftUsdPerMwh: portfolio.market.powerShiftUsdPerMwh + usdPerMwh,
    },
  });
const together =
  (...changes: readonly Change[]): Change =>
  (portfolio) =>
    changes.reduce((changed, change) => change(changed), portfolio);

interface Case {
  readonly id: string;
  readonly label: string;
  readonly change: Change;
}

const ofConversion: readonly Case[] = [
  { id: 'rent', label: 'Rent 10 % lower', change: rentTimes(0.9) },
  { id: 'cost', label: 'Hard cost 10 % higher', change: hardCostTimes(1.1) },
  { id: 'late', label: 'Six months late', change: later(6) },
  { id: 'bitcoin', label: 'Bitcoin at twice the price', change: bitcoinTimes(2) },
];
const allTogether = {
  id: 'together',
  label: 'Rent 10 % lower, cost 20 % higher, six months late',
  change: together(rentTimes(0.9), hardCostTimes(1.2), later(6)),
};
const ofMining: readonly Case[] = [
  { id: 'bitcoin-low', label: 'Bitcoin 30 % lower', change: bitcoinTimes(0.7) },
  { id: 'power', label: 'Power 5 USD/MWh dearer', change: dearerPower(5) },
];

export interface Stress {
  readonly base: StressCase;
  /** Most harmful first; then all of them together. */
  readonly cases: readonly StressCase[];
  readonly combined: StressCase | null;
  /** Share by which all rents may fall until nothing is gained; null without gain or lease. */
  readonly rentToZeroGain: number | null;
}

function evaluateCase(context: DeckContext, id: string, label: string, change: Change): StressCase {
  const evaluation = context.evaluate(change(context.portfolio));
  return {
    id,
    label,
    npvDoNothing: evaluation.portfolioValue('portfolio.npvDoNothing'),
    npvPlan: evaluation.portfolioValue('portfolio.npvPlan'),
    gain: evaluation.portfolioValue('portfolio.gain'),
    irr: evaluation.portfolioOutcome('portfolio.irr'),
    paybackMonths: evaluation.portfolioOutcome('portfolio.paybackMonths'),
    peakFunding: evaluation.portfolioValue('portfolio.peakFunding'),
  };
}

/**
 * The plan re-evaluated with one assumption changed at a time. For a plan that converts, what counts is
 * the gain over do-nothing; for one that does not, the NPV of mining.
 */
export function stress(context: DeckContext): Stress {
  const base = evaluateCase(context, 'plan', 'Plan as it stands', (portfolio) => portfolio);
  if (!context.converts) {
    const cases = ofMining.map(({ id, label, change }) => evaluateCase(context, id, label, change));
    return {
      base,
      cases: cases.sort((a, b) => a.npvPlan - b.npvPlan),
      combined: evaluateCase(
        context,
        'together',
        'Bitcoin 30 % lower and power 5 USD/MWh dearer',
        together(bitcoinTimes(0.7), dearerPower(5)),
      ),
      rentToZeroGain: null,
    };
  }
  const cases = [...ofConversion, ...ofThisPlan(context)].map(({ id, label, change }) =>
    evaluateCase(context, id, label, change),
  );
  const rent = cases.find((one) => one.id === 'rent');
  return {
    base,
    cases: cases.sort((a, b) => a.gain - b.gain),
    combined: evaluateCase(context, allTogether.id, allTogether.label, allTogether.change),
    rentToZeroGain: base.gain > 0 && rent && rent.gain < base.gain ? zeroGainFall(context, base, rent) : null,
  };
}

/** Cases that only some plans know: the tenant who pays most fails, GPU-hours get cheaper. */
function ofThisPlan(context: DeckContext): readonly Case[] {
  const { plan, converting } = context;
  const rentOf = (site: Site): number => plan.siteValue(site.id, 'site.npvRent');
  const largest = converting.reduce<Site | null>(
    (most, site) => (rentOf(site) > (most ? rentOf(most) : 0) ? site : most),
    null,
  );
  return [
    ...(largest && plan.siteValue(largest.id, 'site.contractValue') > 0
      ? [
          {
            id: 'default',
            label: `Tenant of ${largest.name} fails after four years`,
            change: tenantFails(largest.id),
          },
        ]
      : []),
    ...(plan.portfolioValue('portfolio.npvCloud') !== 0
      ? [{ id: 'gpu', label: 'GPU-hours 20 % cheaper', change: gpuPriceTimes(0.8) }]
      : []),
  ];
}

/**
 * The share by which all rents may fall until nothing is gained, or null below a fall of 100 %. The gain
 * is nearly linear in rent, so straight lines through the last two evaluations find it in a few.
 */
function zeroGainFall(context: DeckContext, base: StressCase, rent: StressCase): number | null {
  let before = { fall: 0, gain: base.gain };
  let last = { fall: 0.1, gain: rent.gain };
  for (let step = 0; step < 8; step += 1) {
    if (last.gain === before.gain) return null;
    const fall = last.fall - (last.gain * (last.fall - before.fall)) / (last.gain - before.gain);
    if (!(fall > 0 && fall < 1)) return null;
    const gain = context.evaluate(rentTimes(1 - fall)(context.portfolio)).portfolioValue('portfolio.gain');
    if (Math.abs(gain) <= 1e-4 * base.gain || Math.abs(fall - last.fall) < 1e-6) return fall;
    before = last;
    last = { fall, gain };
  }
  return null;
}

/** `Rent 10 % lower takes USD 402 M and leave${s} a gain of USD 394 M`, without full stop. */
export function stressSentence(base: StressCase, one: StressCase, converts: boolean): string {
  const before = converts ? base.gain : base.npvPlan;
  const after = converts ? one.gain : one.npvPlan;
  const change = after - before;
  const s = one.id === 'together' ? '' : 's';
  const moves = change < 0 ? `take${s} ${formatUsdM(-change)}` : `add${s} ${formatUsdM(change)}`;
  if (!converts) return `${one.label} ${moves} and leave${s} an NPV of ${formatUsdM(after)}`;
  if (after >= 0) return `${one.label} ${moves} and leaves a gain of ${formatUsdM(after)}`;
  return before >= 0
    ? `${one.label} ${moves} and turn${s} the gain into a loss of ${formatUsdM(-after)}`
    : `${one.label} ${moves}; the loss is then ${formatUsdM(-after)}`;
}

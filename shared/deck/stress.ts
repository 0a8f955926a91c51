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

/** Year-1 rent of every site, market shift included, times `factor`. */
const rentTimes =
  (factor: number): Change =>
  (portfolio) => {
    const shift = portfolio.market.rentShiftUsdPerKwMonth;
    return {
      ...portfolio,
      market: { ...portfolio.market, rentShiftUsdPerKwMonth: shift * factor },
      sites: portfolio.sites.map(
        (site): Site => ({ ...site, rentUsdPerKwMonth: site.rentUsdPerKwMonth * factor }),
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

const ofConversion: readonly { readonly id: string; readonly label: string; readonly change: Change }[] = [
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
const ofMining: readonly { readonly id: string; readonly label: string; readonly change: Change }[] = [
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
  const cases = ofConversion.map(({ id, label, change }) => evaluateCase(context, id, label, change));
  const rent = cases.find((one) => one.id === 'rent');
  // The gain is linear in rent, so one changed evaluation gives the rent at which it is zero.
  const slope = rent ? (base.gain - rent.gain) / 0.1 : 0;
  const fall = slope > 0 ? base.gain / slope : Number.NaN;
  return {
    base,
    cases: cases.sort((a, b) => a.gain - b.gain),
    combined: evaluateCase(context, allTogether.id, allTogether.label, allTogether.change),
    rentToZeroGain: fall > 0 && fall < 1 ? fall : null,
  };
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

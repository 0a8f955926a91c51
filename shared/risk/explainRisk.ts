import { formatNumber, formatPercent, formatUsdM, inSentence } from '../domain/format.ts';
import type { PortfolioEngine } from '../engine/engine.ts';
import { explain } from '../engine/explain.ts';
import type { ExplainedPart, ExplainTarget, Explanation } from '../engine/explanation.ts';
import type { DriverId } from './drivers.ts';
import {
  driverPart,
  driverParts,
  driverTarget,
  driverWords,
  type ExplainedDrivers,
  riskGroup,
} from './explainedDriver.ts';
import type { AmountResult, Chance } from './result.ts';
import type { Amount, RiskEvent } from './summary.ts';

/** What explanations of risk are of: the figures, and the plan whose futures were drawn. */
export interface ExplainedRisk extends ExplainedDrivers {
  /** The plan as it stands, with nothing drawn. */
  readonly engine: PortfolioEngine;
}

export type Statistic = keyof typeof statistics;
export type DriverFigure = 'share' | 'shareOfNpv' | 'low' | 'high';

/** Names of figures of risk, as `explainRisk` reads them. */
export const riskTarget = {
  amount: (amount: Amount, statistic: Statistic): ExplainTarget => ({
    line: `${riskGroup}.amount.${amount}.${statistic}`,
  }),
  chance: (event: RiskEvent | 'pair'): ExplainTarget => ({ line: `${riskGroup}.chance.${event}` }),
  siteGain: (siteId: string): ExplainTarget => ({ line: `${riskGroup}.siteGain`, siteId }),
  siteChance: (siteId: string): ExplainTarget => ({ line: `${riskGroup}.siteChance`, siteId }),
  effect: (driver: DriverId, figure: DriverFigure): ExplainTarget => ({
    line: `${riskGroup}.effect.${driver}.${figure}`,
  }),
  driver: driverTarget,
};

const amounts: Readonly<Record<Amount, { readonly label: string; readonly line: string }>> = {
  npvPlan: { label: 'NPV of the plan', line: 'portfolio.npvPlan' },
  npvDoNothing: { label: 'NPV of doing nothing', line: 'portfolio.npvDoNothing' },
  gain: { label: 'Gain over do-nothing', line: 'portfolio.gain' },
  peakFunding: { label: 'Peak funding', line: 'portfolio.peakFunding' },
  liquidityLow: { label: 'Liquidity low point', line: 'portfolio.liquidityLow' },
  newEquity: { label: 'New equity', line: 'portfolio.equityTotal' },
};

/** Amounts of which more is worse: their CVaR is the mean of the highest. */
const isCost = (amount: Amount): boolean => amount === 'peakFunding' || amount === 'newEquity';

const percentile = (percent: number) => ({
  name: `P${percent}`,
  value: (of: AmountResult) => of[`p${percent}` as 'p50'].value,
  error: (of: AmountResult) => of[`p${percent}` as 'p50'].standardError,
  percent,
});

const statistics = {
  mean: {
    name: 'mean',
    value: (of: AmountResult) => of.mean,
    error: (of: AmountResult) => of.standardError,
    percent: null,
  },
  p5: percentile(5),
  p10: percentile(10),
  p50: percentile(50),
  p90: percentile(90),
  p95: percentile(95),
  cvar5: {
    name: 'CVaR 5 %',
    value: (of: AmountResult) => of.cvar5,
    error: () => null,
    percent: null,
  },
} as const;

const events: Readonly<Record<RiskEvent | 'pair', { readonly label: string; readonly futures: string }>> = {
  loss: { label: 'Chance of loss', futures: 'futures in which the NPV of the plan is below zero' },
  convertingBeatsMining: {
    label: 'Converting beats mining',
    futures: 'futures in which the plan is worth more than mining on',
  },
  cashShort: { label: 'Short of cash', futures: 'futures in which liquidity falls below zero in some month' },
  covenantBroken: {
    label: 'Covenant broken',
    futures: 'futures in which some site breaks its covenant in some month',
  },
  pair: {
    label: 'Better than the other',
    futures: 'futures in which the plan is worth more than the state it is compared with',
  },
};

/**
 * Explains one figure of a simulation: the sentence, how it is counted, the figure as it is planned, and the
 * drivers that spread it, each down to its parameters and their sources. Null where the simulation has no such
 * figure, as after a site was removed.
 */
export function explainRisk(of: ExplainedRisk, target: ExplainTarget): Explanation | null {
  const [, kind, name = '', which = ''] = target.line.split('.');
  switch (kind) {
    case 'amount':
      return name in amounts && which in statistics
        ? explainAmount(of, target, name as Amount, which as Statistic)
        : null;
    case 'chance':
      return name in events ? explainEvent(of, target, name as RiskEvent | 'pair') : null;
    case 'siteGain':
    case 'siteChance':
      return explainSite(of, target, kind);
    case 'effect':
      return explainEffect(of, target, name, which as DriverFigure);
    case 'driver':
      return explainDriver(of, target, name);
    default:
      return null;
  }
}

function explainAmount(
  of: ExplainedRisk,
  target: ExplainTarget,
  amount: Amount,
  statistic: Statistic,
): Explanation {
  const { trials } = of.result;
  const { label, line } = amounts[amount];
  const { name, value: read, error: errorOf, percent } = statistics[statistic];
  const result = of.result.amounts[amount];
  const value = read(result);
  const error = errorOf(result);
  const text = usd(value);
  const full = `${label}, ${name}`;
  const all = futuresOf(trials);
  const tail = Math.max(1, Math.ceil(0.05 * trials));
  const side = isCost(amount) ? 'highest' : 'lowest';
  const counted =
    percent !== null
      ? {
          sentence: `In ${percent} % of ${all} ${inSentence(label)} is ${text} or less, in the others more`,
          formula: `${name} = the amount that ${percent} % of the futures do not exceed`,
          numbers: `${text} = number ${formatNumber(Math.ceil((percent / 100) * trials))} of ${formatNumber(trials)} amounts from the lowest up`,
        }
      : statistic === 'mean'
        ? {
            sentence: `Over ${all} ${inSentence(label)} is ${text} on average`,
            formula: 'Mean = sum over the futures ÷ number of futures',
            numbers: `${text} = ${usd(value * trials)} ÷ ${formatNumber(trials)}`,
          }
        : {
            sentence: `In the worst 5 % of ${all} ${inSentence(label)} is ${text} on average`,
            formula: `CVaR 5 % = mean of the ${side} 5 % of the amounts`,
            numbers: `${text} = mean of the ${side} ${formatNumber(tail)} of ${formatNumber(trials)} amounts`,
          };
  return {
    ...explanation(of, target, full, value, text),
    sentence: `${counted.sentence}${error === null ? '' : `; other futures would move this by about ${usd(error)}`}.`,
    formula: counted.formula,
    numbers: counted.numbers,
    words: 'counted over drawn futures',
    parts: [planned(of, { line }), ...driverParts(of, amount)],
  };
}

function explainEvent(
  of: ExplainedRisk,
  target: ExplainTarget,
  event: RiskEvent | 'pair',
): Explanation | null {
  const chance = event === 'pair' ? of.result.pair?.better : of.result.chances[event];
  if (!chance) return null;
  const { label, futures } = events[event];
  const base =
    event === 'loss'
      ? { line: 'portfolio.npvPlan' }
      : event === 'cashShort'
        ? { line: 'portfolio.liquidityLow' }
        : { line: 'portfolio.gain' };
  return {
    ...explanation(of, target, label, chance.chance, formatPercent(chance.chance)),
    ...chanceWords(chance, of.result.trials, label, futures),
    parts: [
      ...(event === 'covenantBroken' || event === 'pair' ? [] : [planned(of, base)]),
      ...driverParts(of, event === 'loss' ? 'npvPlan' : 'gain'),
    ],
  };
}

function explainSite(
  of: ExplainedRisk,
  target: ExplainTarget,
  kind: 'siteGain' | 'siteChance',
): Explanation | null {
  const { siteId } = target;
  const found = of.result.sites.find(({ id }) => id === siteId);
  const site = of.engine.portfolio.sites.find(({ id }) => id === siteId);
  if (!found || !site) return null;
  const { trials } = of.result;
  const parts = [planned(of, { line: 'site.gain', siteId: site.id }), ...driverParts(of, 'gain')];
  if (kind === 'siteChance') {
    const label = 'Converting beats mining';
    const futures = `futures in which the plan of ${site.name} is worth more than mining on there`;
    return {
      ...explanation(of, target, label, found.better.chance, formatPercent(found.better.chance)),
      place: site.name,
      ...chanceWords(found.better, trials, label, futures),
      parts,
    };
  }
  const { mean, standardError } = found.gain;
  const text = usd(mean);
  return {
    ...explanation(of, target, 'Gain over do-nothing, mean', mean, text),
    place: site.name,
    sentence: `Over ${futuresOf(trials)} ${site.name} gains ${text} on average by its plan; other futures would move this by about ${usd(standardError)}.`,
    formula: 'Mean = sum over the futures ÷ number of futures',
    numbers: `${text} = ${usd(mean * trials)} ÷ ${formatNumber(trials)}`,
    words: 'counted over drawn futures',
    parts,
  };
}

function explainEffect(
  of: ExplainedRisk,
  target: ExplainTarget,
  driverId: string,
  figure: DriverFigure,
): Explanation | null {
  const driver = of.result.drivers.find(({ id }) => id === driverId);
  if (!driver) return null;
  const { label, gain, npvPlan } = driver;
  const amount = figure === 'shareOfNpv' ? 'npvPlan' : 'gain';
  const what = inSentence(amounts[amount].label);
  const parts = [driverPart(of, driver, null), planned(of, { line: amounts[amount].line })];
  if (figure === 'share' || figure === 'shareOfNpv') {
    const { share } = figure === 'share' ? gain : npvPlan;
    const text = formatPercent(share);
    const { standardDeviation } = of.result.amounts[amount];
    return {
      ...explanation(of, target, `${label}, share of variance`, share, text),
      place: amounts[amount].label,
      sentence: `${label} alone explains ${text} of how far apart ${what} lies over ${futuresOf(of.result.trials)}. Drivers that are correlated share what they explain, and what they do only together is in none, so the shares need not add to 100 %.`,
      formula:
        'Share = variance of the means of twenty classes of the driver ÷ variance of all futures, less what chance alone would give',
      numbers: `${text} of the variance (${usd(standardDeviation)})²`,
      words: 'counted over drawn futures',
      parts,
    };
  }
  const value = figure === 'low' ? gain.low : gain.high;
  const end = figure === 'low' ? 'lowest' : 'highest';
  const text = usd(value);
  return {
    ...explanation(of, target, `Gain, ${inSentence(label)} ${end}`, value, text),
    sentence: `In the tenth of the futures in which ${inSentence(label)} is ${end}, ${what} is ${text} on average.`,
    formula: `Mean of the futures in the ${end} tenth of the driver`,
    numbers: `${text} = mean of about ${formatNumber(of.result.trials / 10)} futures`,
    words: 'counted over drawn futures',
    parts,
  };
}

function explainDriver(of: ExplainedRisk, target: ExplainTarget, driverId: string): Explanation | null {
  const words = driverWords(of, driverId);
  return words && { ...explanation(of, target, words.label, Number.NaN, words.text), ...words };
}

/** What all explanations of risk have alike. */
function explanation(
  of: ExplainedRisk,
  target: ExplainTarget,
  label: string,
  value: number,
  text: string,
): Omit<Explanation, 'sentence' | 'formula' | 'numbers' | 'words' | 'parts'> {
  const { trials } = of.result;
  return {
    target,
    label,
    place: 'All sites',
    when: `${formatNumber(trials)} ${trials === 1 ? 'trial' : 'trials'}, seed ${of.result.of.seed}`,
    value,
    text,
    formulaSource: '',
    years: [],
  };
}

const usd = (amount: number): string => formatUsdM(amount);
const futuresOf = (trials: number): string =>
  `${formatNumber(trials)} drawn ${trials === 1 ? 'future' : 'futures'}`;

function chanceWords(
  { chance, standardError }: Chance,
  trials: number,
  label: string,
  futures: string,
): Pick<Explanation, 'sentence' | 'formula' | 'numbers' | 'words'> {
  const text = formatPercent(chance);
  const count = formatNumber(Math.round(chance * trials));
  return {
    sentence: `${count} of ${futuresOf(trials)} are ${futures}: ${text}, give or take ${formatPercent(standardError)}.`,
    formula: `${label} = ${futures} ÷ all futures`,
    numbers: `${text} = ${count} ÷ ${formatNumber(trials)}; standard error √(p × (1 − p) ÷ ${formatNumber(trials)}) = ${formatPercent(standardError)}`,
    words: futures,
  };
}

/** The figure under the inputs as they stand, which leads down into the model. */
function planned({ engine }: ExplainedRisk, target: ExplainTarget): ExplainedPart {
  const { label, value, text } = explain(engine, target);
  return {
    kind: 'line',
    label: `As planned, nothing drawn: ${inSentence(label)}`,
    place: '',
    text,
    value,
    target,
    source: null,
    input: null,
  };
}

import {
  formatList,
  formatNumber,
  formatPercent,
  formatSigned,
  formatUsdM,
  sentenceCase,
} from '../../domain/format.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { ConfidenceWork } from '../../engine/confidence.ts';
import { bridgeSpec, valueDecimals } from '../charts/bridge.ts';
import { cashColumnsSpec } from '../charts/cashColumns.ts';
import { cashCurveSpec } from '../charts/cashCurve.ts';
import {
  cell,
  column,
  type DeckContext,
  figure,
  outcomeCell,
  quarterAt,
  signedFigure,
} from '../deckContext.ts';
import { type ChartSlide, type DeckRow, plain, strong, type TableSlide, type Words } from '../deckModel.ts';
import { readScope, wholePortfolio } from '../evaluation.ts';
import type { Stress, StressCase } from '../stress.ts';

/** Value from do-nothing to plan, by cause. */
export function bridgeSlide(context: DeckContext): ChartSlide {
  const { portfolio, plan, converts } = context;
  const chart = bridgeSpec(portfolio, plan, wholePortfolio);
  // The amounts as the chart shows them.
  const value = (name: string): number => (chart.steps.find((step) => step.id === name)?.value ?? 0) * 1e6;
  const present = (name: string): number => plan.portfolioValue(`portfolio.${name}`);
  const notes: Words[] = converts
    ? [
        [
          strong('Given up. ', 'loss'),
          plain(
            `Mining on the converted power, ${formatUsdM(-value('npvMiningGivenUp'), chart.decimals)}${
              value('npvMiningUntilHandover') > 0
                ? `, of which ${formatUsdM(value('npvMiningUntilHandover'), chart.decimals)} is still mined until handover`
                : ''
            }.`,
          ),
        ],
        [
          strong('Gained. ', 'gain'),
          plain(
            `${sentenceCase(formatList(earners(context)))} pay for ${formatUsdM(-present('npvHardCost') - present('npvSiteWorks'), chart.decimals)} of building, contingency included.`,
          ),
        ],
        [
          strong('Not counted. '),
          plain(`${terminalWords(context)}, tax, debt, and power beyond today’s connections.`),
        ],
        ...restingOn(context),
      ]
    : [[plain('There is no bridge to cross: without a block, plan and do-nothing are the same cash.')]];
  return {
    kind: 'chart',
    id: 'bridge',
    section: 'Value bridge',
    title: chart.title,
    subtitle: chart.subtitle,
    source: 'Source: present values by cause. Loss: hatched, minus. Gain: solid, plus.',
    chart,
    notes,
  };
}

/** What the conversion earns, by what it is worth today. */
function earners(context: DeckContext): string[] {
  const worth = (name: string, words: string): string[] => {
    const usd = context.plan.portfolioValue(`portfolio.${name}`);
    return usd > 0 ? [`${words} worth ${formatUsdM(usd)}`] : [];
  };
  const found = [
    ...worth('npvRent', 'leases'),
    ...worth('npvCloud', 'a GPU cloud'),
    ...worth('npvSale', 'power and land sold'),
    ...worth('npvTerminal', 'terminal values'),
  ];
  return found.length > 0 ? found : ['no leases'];
}

function terminalWords(context: DeckContext): string {
  const counted = context.converting.filter((site) => site.terminalMethod !== 'none');
  return counted.length === 0
    ? 'Anything after the leases'
    : `Anything after the leases but at ${formatList(counted.slice(0, 3).map((site) => site.name))}${counted.length > 3 ? ' and others' : ''}`;
}

/** Sites up to which what the value rests on is worked out for a paper: it takes thousands of evaluations. */
const mostWeighedSites = 40;

/** Who vouches for what could move the gain. */
function restingOn(context: DeckContext): Words[] {
  const { portfolio } = context;
  if (portfolio.sites.length > mostWeighedSites) return [];
  const work = new ConfidenceWork().weigh(portfolio, null, 2);
  let step = work.next();
  while (!step.done) step = work.next();
  const { byTier, inputs } = step.value.gain;
  if (inputs.length === 0) return [];
  const soft = byTier.estimate + byTier.placeholder;
  const names = inputs.map(({ label, place }) => (place === '' ? `“${label}”` : `“${label}” of ${place}`));
  return [
    [
      strong('Rests on. '),
      plain(
        `${formatPercent(soft, 0)} of what could move the gain are estimates and placeholders, ${formatPercent(byTier.benchmark, 0)} benchmarks, ${formatPercent(byTier.signed + byTier.quote, 0)} signed or quoted. Most rests on ${formatList(names)}.`,
      ),
    ],
  ];
}

/** Cash by quarter: what is spent, what pays for it, what is missing. */
export function cashSlide(context: DeckContext): ChartSlide {
  const { portfolio, plan } = context;
  const chart = cashColumnsSpec(portfolio, plan, wholePortfolio);
  const need = plan.portfolioValue('portfolio.peakFunding');
  const when = plan.portfolioOutcome('portfolio.peakFundingMonth');
  const capex = plan.portfolioValue('portfolio.capexTotal');
  const spent = chart.periods.reduce((sum, period) => sum - period.capex, 0);
  const own = chart.periods.reduce(
    (sum, period) => sum + period.mining + period.asicSale + period.lease + period.other,
    0,
  );
  const amount = (millions: number): string => formatUsdM(millions * 1e6);
  const notes: Words[] = context.converts
    ? [
        [
          strong('Uses. '),
          plain(
            `${amount(spent)} of building, site works and contingency by ${chart.periods.at(-1)?.label ?? ''}${spent * 1e6 < capex * 0.995 ? `, of ${formatUsdM(capex)} in all` : ''}.`,
          ),
        ],
        [
          strong('Own sources. '),
          plain(
            `Mining, leases${context.plan.portfolioValue('portfolio.npvCloud') > 0 ? ', GPU cloud' : ''}, sales and prepayments bring ${amount(own)} in the same time.`,
          ),
        ],
        [
          strong('To be funded. '),
          plain(
            need > 0
              ? `${formatUsdM(need)} at the low point${when.kind === 'number' ? ` in ${quarterAt(context, when.value)}` : ''}, before tax and debt.`
              : 'Nothing: cash never falls below zero.',
          ),
        ],
      ]
    : [[plain('No money is spent on conversion, so none has to be found.')]];
  return {
    kind: 'chart',
    id: 'cash',
    section: 'Cash and funding',
    title: chart.title,
    subtitle: chart.subtitle,
    source: 'Source: monthly cash of the plan, added up by calendar quarter or year.',
    chart,
    notes,
  };
}

/** Cumulative cash against do-nothing over the whole horizon. */
export function curveSlide(context: DeckContext): ChartSlide {
  const { portfolio, plan } = context;
  const chart = cashCurveSpec(portfolio, plan, wholePortfolio);
  const end = chart.plan.at(-1) ?? 0;
  const ghost = chart.doNothing.at(-1) ?? 0;
  const payback = plan.portfolioOutcome('portfolio.paybackMonths');
  const notes: Words[] = context.converts
    ? [
        [
          strong('Conversion by itself. '),
          plain(
            payback.kind === 'number'
              ? `Paid back ${formatNumber(payback.value / 12, 1)} years after the decision, in ${quarterAt(context, Math.ceil(payback.value))}.`
              : 'Is not paid back within the horizon.',
          ),
        ],
        [
          strong('At the end. '),
          plain(
            `Plan USD ${formatNumber(end, chart.decimals)} M, do-nothing ${formatNumber(ghost, chart.decimals)} M: ${formatSigned(end - ghost, chart.decimals)} M, not discounted.`,
          ),
        ],
        [strong('Not counted. '), plain('Tax, debt and anything after the horizon.')],
      ]
    : [[plain('Plan and do-nothing are one line: nothing converts.')]];
  return {
    kind: 'chart',
    id: 'curve',
    section: 'Cumulative cash',
    title: chart.title,
    subtitle: chart.subtitle,
    source: 'Source: monthly cash of plan and do-nothing, summed from the decision.',
    chart,
    notes,
  };
}

const years = (outcome: Outcome) => outcomeCell(outcome, (months) => formatNumber(months / 12, 1));

/** The plan re-evaluated with one thing gone wrong at a time, and all together. */
export function stressSlide(context: DeckContext, stress: Stress): TableSlide {
  const { base, cases, combined, rentToZeroGain } = stress;
  const { converts } = context;
  const decimals = valueDecimals(readScope(context.plan, wholePortfolio));
  const row = (one: StressCase, isBase: boolean): DeckRow => ({
    kind: 'body',
    cells: [
      cell(one.label, 'plain', isBase),
      figure(one.npvDoNothing / 1e6, decimals),
      figure(one.npvPlan / 1e6, decimals),
      signedFigure(one.gain / 1e6, decimals),
      isBase
        ? cell('', 'muted')
        : signedFigure((converts ? one.gain - base.gain : one.npvPlan - base.npvPlan) / 1e6, decimals),
      ...(converts ? [outcomeCell(one.irr, formatPercent), years(one.paybackMonths)] : []),
      figure(Math.max(0, one.peakFunding) / 1e6, decimals),
    ],
  });
  const first = cases[0];
  const title = converts
    ? rentToZeroGain !== null
      ? `The plan beats mining on until rent is ${formatPercent(rentToZeroGain, 0)} lower`
      : base.gain > 0
        ? `The plan gains ${formatUsdM(base.gain)} and keeps it unless the cases below come together`
        : `The plan is behind mining by ${formatUsdM(-base.gain)} before anything goes wrong`
    : `Mining on is worth ${formatUsdM(base.npvPlan)}; ${first ? `${first.label.toLowerCase()} takes ${formatUsdM(base.npvPlan - first.npvPlan)}` : 'nothing was changed'}`;
  return {
    kind: 'table',
    id: 'stress',
    section: 'What could go wrong',
    title,
    subtitle: `The whole portfolio evaluated again with one assumption changed at a time${converts ? ', worst first' : ''}; USD M, NPV at the decision`,
    source: 'Source: Switchyard model, re-evaluated for each row. Single cases, without probabilities.',
    figures: [],
    table: {
      caption: 'What could go wrong',
      density: 'roomy',
      columns: [
        column('Case', '', converts ? 420 : 560, 'start'),
        column('NPV do-nothing', 'USD M', 120),
        column('NPV plan', 'USD M', 110),
        column('Gain', 'USD M', 100),
        column(converts ? 'Change of gain' : 'Change of NPV', 'USD M', 120),
        ...(converts ? [column('IRR', '', 90), column('Payback', 'years', 88)] : []),
        column('Peak funding', 'USD M', converts ? 120 : 158),
      ],
      rows: [
        row(base, true),
        ...cases.map((one) => row(one, false)),
        ...(combined ? [row(combined, false)] : []),
      ],
    },
    notes: [
      [
        strong('How to read it. '),
        plain(
          'Gain is NPV of the plan less NPV of do-nothing under the same change: what moves both, as the price of bitcoin, moves the choice less than it moves either.',
        ),
      ],
    ],
  };
}

import {
  formatCount,
  formatMw,
  formatNumber,
  formatPercent,
  formatUsdM,
  sentenceCase,
} from '../../domain/format.ts';
import { monthsBetween } from '../../domain/months.ts';
import { capacitySpec } from '../charts/capacity.ts';
import { incomeSpec } from '../charts/income.ts';
import { powerSplitSpec } from '../charts/powerSplit.ts';
import { type DeckContext, monthAt, quarterAt } from '../deckContext.ts';
import { type ChartSlide, plain, strong, type Words } from '../deckModel.ts';
import { wholePortfolio } from '../evaluation.ts';

/** What each site does once everything is in service. */
export function capacitySlide(context: DeckContext): ChartSlide {
  const chart = capacitySpec(context.portfolio, context.plan);
  return {
    kind: 'chart',
    id: 'capacity',
    section: 'Plan by site',
    title: chart.title,
    subtitle: chart.subtitle,
    source: 'Source: blocks of each site. Bars end at the connection, never above it.',
    chart,
    notes: chart.others === '' ? [] : [[plain(`${chart.others}.`)]],
  };
}

/** How the power split moves from the decision to the end state. */
export function splitSlide(context: DeckContext): ChartSlide {
  const { plan, portfolio, doNothing, settled } = context;
  const chart = powerSplitSpec(portfolio, plan, wholePortfolio);
  const build = plan.portfolioSeries('portfolio.inBuildMw');
  let deepest = 0;
  for (let t = 1; t < build.length; t += 1) if ((build[t] ?? 0) > (build[deepest] ?? 0)) deepest = t;
  const ai = plan.portfolioSeries('portfolio.aiMw');
  const firstAi = ai.findIndex((mw) => mw > 0);
  const before = doNothing.portfolioSeries('portfolio.hashrate')[settled] ?? 0;
  const after = plan.portfolioSeries('portfolio.hashrate')[settled] ?? 0;
  const notes: Words[] = context.converts
    ? [
        [
          strong('Stops mining. '),
          plain(
            (build[deepest] ?? 0) > 0
              ? `At most ${formatMw(build[deepest] ?? 0)} MW stand in build at the same time, in ${monthAt(context, deepest)}.`
              : 'No power stands idle in build.',
          ),
        ],
        [
          strong('Starts AI. '),
          plain(
            firstAi >= 0
              ? `First hall in ${monthAt(context, firstAi)}, all ${formatMw(plan.portfolioValue('portfolio.aiUtilityMw'))} MW with ${formatMw(plan.portfolioValue('portfolio.criticalItMw'))} MW of critical IT by ${quarterAt(context, settled)}.`
              : 'No hall is ready within the horizon.',
          ),
        ],
        [
          strong('Keeps. '),
          plain(
            after > 0
              ? `${formatNumber(after, 1)} EH/s of ${formatNumber(before, 1)} stay online, ${formatPercent(after / before, 0)}.`
              : `Nothing: all ${formatNumber(before, 1)} EH/s go offline.`,
          ),
        ],
      ]
    : [[strong('Keeps. '), plain(`${formatNumber(after, 1)} EH/s stay online; no block is planned.`)]];
  return {
    kind: 'chart',
    id: 'split',
    section: 'What changes over time',
    title: chart.title,
    subtitle: chart.subtitle,
    source: 'Source: blocks of each site with their months, delay included.',
    chart,
    notes,
  };
}

/** Income gained beside income given up, year by year. */
export function incomeSlide(context: DeckContext): ChartSlide {
  const { portfolio, plan } = context;
  const chart = incomeSpec(portfolio, plan, wholePortfolio);
  const toHalving = monthsBetween(portfolio.portfolio.decisionMonth, portfolio.market.nextHalving);
  const halvings =
    toHalving > plan.months
      ? 0
      : Math.max(
          0,
          Math.floor((plan.months - Math.max(0, toHalving)) / portfolio.market.halvingIntervalMonths) + 1,
        );
  const totalLease = chart.years.reduce((sum, year) => sum + year.lease, 0);
  const totalCloud = chart.years.reduce((sum, year) => sum + year.cloud, 0);
  const rent = plan.portfolioSeries('portfolio.rent');
  let lastRent = -1;
  for (let t = 0; t < rent.length; t += 1) if ((rent[t] ?? 0) > 0) lastRent = t;
  const notes: Words[] = context.converts
    ? [
        [
          strong('Given up. '),
          plain(
            halvings > 0
              ? `What the same power would earn mining falls with ${formatCount(halvings, 'halving')} of the block subsidy within the horizon.`
              : 'What the same power would earn mining.',
          ),
        ],
        [
          strong('Gained. '),
          plain(
            `Rent after running cost, ${formatUsdM(totalLease * 1e6)} in all${lastRent >= 0 ? `; the last lease ends in ${monthAt(context, lastRent)}` : ''}.${totalCloud !== 0 ? ` The GPU cloud adds ${formatUsdM(totalCloud * 1e6)} before its servers are paid.` : ''}`,
          ),
        ],
        [
          strong('Not counted. '),
          plain('Servers, prepayments, sales, anything after the leases, tax and debt.'),
        ],
      ]
    : [
        [
          plain(
            `${sentenceCase(formatCount(portfolio.sites.length, 'site'))} keep mining; no lease is planned.`,
          ),
        ],
      ];
  return {
    kind: 'chart',
    id: 'income',
    section: 'What is gained and given up',
    title: chart.title,
    subtitle: chart.subtitle,
    source:
      'Source: monthly lease income less running cost; mining cash of do-nothing less that of the plan.',
    chart,
    notes,
  };
}

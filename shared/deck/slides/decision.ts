import { blocksOf } from '../../domain/conversion.ts';
import {
  formatChange,
  formatCount,
  formatList,
  formatMw,
  formatNumber,
  formatPercent,
  formatUsdM,
  notApplicable,
  sentenceCase,
} from '../../domain/format.ts';
import { modelOf } from '../../domain/idleInputs.ts';
import { formatMonth, monthsBetween } from '../../domain/months.ts';
import { valueDecimals } from '../charts/bridge.ts';
import { cell, column, type DeckContext, figure, outcomeCell, quarterAt, yearAt } from '../deckContext.ts';
import {
  type DecisionSlide,
  type DeckCell,
  type DeckRow,
  plain,
  type SplitBar,
  strong,
  type Words,
} from '../deckModel.ts';
import { readScope, wholePortfolio } from '../evaluation.ts';
import { type Stress, stressSentence } from '../stress.ts';

/** The decision on one page: what changes, what is asked, why, and what could go wrong. */
export function decisionSlide(context: DeckContext, stress: Stress): DecisionSlide {
  const { plan, portfolio, converts } = context;
  const gain = plan.portfolioValue('portfolio.gain');
  const aiMw = plan.portfolioValue('portfolio.aiUtilityMw');
  const available = plan.portfolioSeries('portfolio.availableMw')[context.settled] ?? 0;
  const { market } = portfolio;
  const rates = converts
    ? `lease discounted at ${formatPercent(market.leaseDiscountRate)}, mining at ${formatPercent(market.miningDiscountRate)}`
    : `mining discounted at ${formatPercent(market.miningDiscountRate)}`;
  const title = !converts
    ? `Keep all power as it is: mining is worth ${formatUsdM(plan.portfolioValue('portfolio.npvPlan'))}`
    : gain >= 0
      ? `Convert ${formatMw(aiMw)} of ${formatMw(available)} MW to AI: worth ${formatUsdM(gain)} more than mining on`
      : `Converting ${formatMw(aiMw)} of ${formatMw(available)} MW to AI is worth ${formatUsdM(-gain)} less than mining on`;
  return {
    kind: 'decision',
    id: 'decision',
    section: 'The decision on one page',
    title,
    subtitle: `Plan against do-nothing, USD nominal before tax and debt, ${yearAt(context, 0)} to ${yearAt(context, plan.months)}, ${rates}`,
    source: 'Source: Switchyard model, monthly; inputs and their sources in the appendix.',
    measures: {
      caption: 'Do-nothing against plan',
      density: 'roomy',
      columns: [
        column('Measure', '', 216, 'start'),
        column('Do-nothing', '', 84),
        column(converts ? `Plan, ${quarterAt(context, context.settled)}` : 'Plan', '', 92),
        column('Change', '', 124),
      ],
      rows: measureRows(context),
    },
    resolutionHeading: converts && gain >= 0 ? 'Resolution asked' : 'Resolution',
    resolution: resolution(context),
    whyHeading: !converts || gain >= 0 ? 'Why' : 'What stands behind it',
    why: why(context),
    risksHeading: 'What could go wrong',
    risks: risks(context, stress),
    split: splitBar(context),
  };
}

function measureRows(context: DeckContext): DeckRow[] {
  const { plan, doNothing, settled } = context;
  const rows: DeckRow[] = [];
  const add = (
    label: string,
    before: number | null,
    after: number,
    decimals: number,
    good: 'up' | 'down' | null,
    by = Number.NaN,
  ): void => {
    const unit = 10 ** decimals;
    const shown = (value: number): number => Math.round(value * unit) / unit;
    const change = formatChange(Number.isNaN(by) ? shown(after) - shown(before ?? 0) : by, good, decimals);
    const tone = change.direction === 'better' ? 'gain' : change.direction === 'worse' ? 'loss' : 'plain';
    rows.push({
      kind: 'body',
      cells: [
        cell(label),
        before === null ? cell(notApplicable, 'muted') : { ...figure(before, decimals), tone: 'muted' },
        { ...figure(after, decimals), isStrong: true },
        { text: change.text, tone },
      ],
    });
  };
  const state = (name: string): [number, number] => [
    doNothing.portfolioSeries(`portfolio.${name}`)[settled] ?? 0,
    plan.portfolioSeries(`portfolio.${name}`)[settled] ?? 0,
  ];
  const mwDecimals = (values: readonly number[]): number => (Math.max(...values) < 10 ? 1 : 0);
  const [miningBefore, miningAfter] = state('miningMw');
  const mw = mwDecimals([miningBefore, plan.portfolioValue('portfolio.aiUtilityMw')]);
  add('Mining, utility MW', miningBefore, miningAfter, mw, null);
  add('AI, utility MW', 0, plan.portfolioValue('portfolio.aiUtilityMw'), mw, null);
  const withoutHalls = mwWithoutHalls(context);
  if (withoutHalls > 0) add('of which sold or let as land, MW', 0, withoutHalls, mw, null);
  add('AI, critical IT MW', 0, plan.portfolioValue('portfolio.criticalItMw'), mw, null);
  add('Hashrate, EH/s', ...state('hashrate'), 1, null);
  const money = valueDecimals(readScope(plan, wholePortfolio));
  const millions = (name: string): [number, number] => [
    doNothing.portfolioValue(`portfolio.${name}`) / 1e6,
    plan.portfolioValue(`portfolio.${name}`) / 1e6,
  ];
  add('Capex to service, USD M', ...millions('capexTotal'), money, null);
  add('NPV, USD M', ...millions('npvPlan'), money, 'up', plan.portfolioValue('portfolio.gain') / 1e6);
  add('Peak funding, USD M', ...millions('peakFunding'), money, 'down');
  rows.push(
    outcomeRow('IRR of the conversion', outcomeCell(plan.portfolioOutcome('portfolio.irr'), formatPercent), {
      hint: `hurdle ${formatPercent(context.portfolio.market.leaseDiscountRate)}`,
      converts: context.converts,
    }),
    ...(plan.portfolioValue('portfolio.loan') > 0
      ? [
          outcomeRow(
            'IRR after debt',
            outcomeCell(plan.portfolioOutcome('portfolio.leveredIrr'), formatPercent),
            {
              hint: `loans ${formatNumber(plan.portfolioValue('portfolio.loan') / 1e6, 0)} M`,
              converts: context.converts,
            },
          ),
        ]
      : []),
    outcomeRow(
      'Payback from decision, years',
      outcomeCell(plan.portfolioOutcome('portfolio.paybackMonths'), (months) => formatNumber(months / 12, 1)),
      { hint: paybackHint(context), converts: context.converts },
    ),
  );
  return rows;
}

/** Utility MW of blocks that hold no halls of ours: sold, or let as powered land. */
function mwWithoutHalls({ portfolio }: DeckContext): number {
  return portfolio.sites
    .flatMap((site) =>
      blocksOf(portfolio, site.id).filter((block) => ['sell', 'poweredLand'].includes(modelOf(block, site))),
    )
    .reduce((sum, block) => sum + block.utilityMw, 0);
}

function outcomeRow(
  label: string,
  value: DeckCell,
  words: { readonly hint: string; readonly converts: boolean },
): DeckRow {
  return {
    kind: 'body',
    cells: [
      cell(label),
      cell(notApplicable, 'muted'),
      words.converts ? { ...value, isStrong: true } : cell(notApplicable, 'muted'),
      cell(words.converts ? words.hint : ''),
    ],
  };
}

function paybackHint(context: DeckContext): string {
  const payback = context.plan.portfolioOutcome('portfolio.paybackMonths');
  if (payback.kind === 'number') return `in ${quarterAt(context, Math.ceil(payback.value))}`;
  return payback.kind === 'none' ? 'not within horizon' : '';
}

function resolution(context: DeckContext): Words {
  const { plan, portfolio, converts, converting } = context;
  const gain = plan.portfolioValue('portfolio.gain');
  const npv = formatUsdM(plan.portfolioValue('portfolio.npvDoNothing'));
  if (!converts)
    return [
      plain('Note that this plan '),
      strong('converts nothing'),
      plain(
        `: ${formatCount(portfolio.sites.length, 'site')} keep mining, worth ${npv}. No money is asked for.`,
      ),
    ];
  const capex = plan.portfolioSeries('portfolio.capex');
  let firstYear = 0;
  for (let t = 0; t <= 12; t += 1) firstYear += capex[t] ?? 0;
  const site =
    converting.length === 1 ? (converting[0]?.name ?? 'one site') : formatCount(converting.length, 'site');
  const amount = `${formatMw(plan.portfolioValue('portfolio.aiUtilityMw'))} MW at ${site}`;
  const most = formatUsdM(plan.portfolioValue('portfolio.capexTotal'));
  const within = `${formatUsdM(firstYear)} within twelve months`;
  return gain >= 0
    ? [
        plain('Approve conversion of '),
        strong(amount),
        plain(' for at most '),
        strong(most),
        plain(', contingency included, of which '),
        strong(within),
        plain(`. If not approved, mining goes on and is worth ${npv}.`),
      ]
    : [
        plain('As it stands, converting '),
        strong(amount),
        plain(' for '),
        strong(most),
        plain(' loses value against mining on, which is worth '),
        strong(npv),
        plain('. Change the plan before it is put to a vote.'),
      ];
}

function why(context: DeckContext): Words[] {
  const { plan, portfolio, converting, converts } = context;
  const value = (name: string): number => plan.portfolioValue(`portfolio.${name}`);
  const halving = portfolio.market.nextHalving;
  const untilHalving = monthsBetween(portfolio.portfolio.decisionMonth, halving);
  const halves =
    untilHalving > 0 && untilHalving <= plan.months
      ? `The block subsidy halves in ${formatMonth(halving)}.`
      : '';
  const margins = converting.length > 0 ? converting : portfolio.sites;
  const weight = (id: string): number =>
    converts ? plan.siteValue(id, 'site.aiUtilityMw') : plan.siteValue(id, 'site.energisedMw');
  const mwOf = margins.reduce((sum, site) => sum + weight(site.id), 0);
  const margin =
    mwOf > 0
      ? margins.reduce(
          (sum, site) => sum + plan.siteValue(site.id, 'site.miningMargin') * weight(site.id),
          0,
        ) / mwOf
      : 0;
  if (!converts)
    return [
      [plain(`Mining margin averages ${formatNumber(margin, 1)} USD/MWh over all sites. ${halves}`.trim())],
      [
        plain(
          `${formatNumber(plan.portfolioSeries('portfolio.hashrate')[1] ?? 0, 1)} EH/s stay online and no money is bound.`,
        ),
      ],
      [plain('Power that could serve AI is not priced here: no block is planned at any site.')],
    ];
  const perMw = (usd: number): string => {
    const millions = Math.abs(usd) / value('aiUtilityMw') / 1e6;
    return formatNumber(millions, millions < 0.1 ? 2 : 1);
  };
  const lost = value('npvMiningGivenUp') + value('npvMiningUntilHandover');
  const leaders = [...converting]
    .map((site) => ({ name: site.name, gain: plan.siteValue(site.id, 'site.gain') }))
    .sort((a, b) => b.gain - a.gain);
  const gain = value('gain');
  const top = leaders.slice(0, 3);
  const share = top.reduce((sum, site) => sum + site.gain, 0) / gain;
  const kept = plan.portfolioSeries('portfolio.miningMw')[context.settled] ?? 0;
  const losers = leaders.filter((site) => site.gain < 0);
  const third: string =
    gain > 0 && leaders.length > 3 && losers.length === 0
      ? `${formatList(top.map((site) => site.name))} bring ${formatPercent(share, 0)} of the gain.`
      : losers.length > 0 && gain > 0
        ? `${sentenceCase(formatCount(losers.length, 'site'))} of ${leaders.length} would be worth more mining: ${formatList(losers.slice(-2).map((site) => site.name))}${losers.length > 2 ? ' among them' : ''}.`
        : kept > 0
          ? `${formatMw(kept)} MW keep mining, so ${formatNumber(plan.portfolioSeries('portfolio.hashrate')[context.settled] ?? 0, 1)} EH/s stay.`
          : 'No power stays with mining once all halls are in service.';
  return [
    [
      plain(
        `Per converted MW, ${value('npvCloud') > 0 ? 'leases and GPU cloud are' : 'rent after running cost is'} worth USD ${perMw(value('npvRent') + value('npvLandlordCost') + value('npvCloud'))} M today; building costs ${perMw(value('npvHardCost') + value('npvSiteWorks'))} M and mining given up ${perMw(Math.min(0, lost))} M.`,
      ),
    ],
    [plain(`Mining margin where it converts averages ${formatNumber(margin, 1)} USD/MWh. ${halves}`.trim())],
    [plain(third)],
  ];
}

function risks(context: DeckContext, stress: Stress): Words[] {
  const { base, cases, combined, rentToZeroGain } = stress;
  const sentence = (one: (typeof cases)[number]): Words => [
    plain(`${stressSentence(base, one, context.converts)}.`),
  ];
  const worst = cases.slice(0, context.converts ? 3 : 2).map(sentence);
  if (!context.converts) return combined ? [...worst, sentence(combined)] : worst;
  const last = worst.at(-1);
  if (rentToZeroGain !== null && last)
    return [
      ...worst.slice(0, 2),
      [...last, plain(` Nothing is gained once rent is ${formatPercent(rentToZeroGain, 0)} lower.`)],
    ];
  return worst;
}

function splitBar(context: DeckContext): SplitBar {
  const { plan, doNothing, settled } = context;
  const at = (name: string): number => plan.portfolioSeries(`portfolio.${name}`)[settled] ?? 0;
  const before = doNothing.portfolioSeries('portfolio.miningMw')[settled] ?? 0;
  const unused = at('unusedMw') + at('inBuildMw');
  const parts = [
    at('reservedMw') > 0 ? `reserved ${formatMw(at('reservedMw'))}` : '',
    unused > 0.05 ? `unused ${formatMw(unused)}` : '',
  ].filter((part) => part !== '');
  const changed = before - at('miningMw');
  return {
    aiMw: at('aiMw'),
    miningMw: at('miningMw'),
    reservedMw: at('reservedMw'),
    unusedMw: unused,
    availableMw: at('availableMw'),
    doNothingMiningMw: before,
    rest: `${parts.join(', ')}${parts.length > 0 ? ' of ' : ''}${formatMw(at('availableMw'))} MW connected at ${quarterAt(context, settled)}`,
    ghost: `Do-nothing: ${formatMw(before)} MW mining${changed > 0.05 ? `, of which ${formatMw(changed)} MW change use` : ''}`,
  };
}

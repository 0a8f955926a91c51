import type { Expression, Scope } from '../language/expression.ts';
import { constant, month, previousOf, Quantity, reduce, when, zero } from '../language/line.ts';

/** Something that must hold: a difference that is 0 in every month, or once. */
export interface WorkbookCheck {
  readonly scope: Scope;
  readonly label: string;
  readonly words: string;
  readonly unit: string;
  readonly shape: 'series' | 'scalar';
  /** Differences up to this are rounding. */
  readonly tolerance: number;
  readonly difference: Expression;
}

const dollars = { unit: 'USD', tolerance: 0.01 } as const;
const megawatts = { unit: 'MW', tolerance: 1e-6 } as const;

function check(given: Omit<WorkbookCheck, 'difference'> & { readonly difference: Quantity }): WorkbookCheck {
  return { ...given, difference: given.difference.expression };
}

const sum = (...parts: readonly Quantity[]): Quantity => parts.reduce((total, part) => total.plus(part));

/** The causes that add up to the gain. */
const causes = [
  'npvMiningGivenUp',
  'npvMiningUntilHandover',
  'npvAsicResale',
  'npvRent',
  'npvLandlordCost',
  'npvContract',
  'npvSale',
  'npvHardCost',
  'npvSiteWorks',
  'npvCloud',
  'npvTerminal',
] as const;

const siteLine = (id: string): Quantity => new Quantity({ kind: 'line', id: `site.${id}` });
const portfolioLine = (id: string): Quantity => new Quantity({ kind: 'line', id: `portfolio.${id}` });

/** What must hold on every sheet of a site. */
export const siteChecks: readonly WorkbookCheck[] = [
  check({
    ...megawatts,
    scope: 'site',
    label: 'Power balance',
    words: 'available power is reserved, taken by blocks, mining or unused, in every month',
    shape: 'series',
    difference: siteLine('availableMw').minus(
      sum(siteLine('reservedMw'), siteLine('committedMw'), siteLine('miningMw'), siteLine('unusedMw')),
    ),
  }),
  check({
    ...megawatts,
    scope: 'site',
    label: 'No power below zero',
    words: 'neither mining nor unused power is ever below 0',
    shape: 'series',
    difference: siteLine('miningMw').atMost(siteLine('unusedMw')).atMost(zero),
  }),
  check({
    ...dollars,
    scope: 'site',
    label: 'No rent before ready for service',
    words: 'lease income before the first month ready for service',
    shape: 'series',
    difference: when(month.isBelow(siteLine('firstReady')), siteLine('rent'), zero),
  }),
  check({
    ...dollars,
    scope: 'site',
    label: 'Sources are uses',
    words:
      'cash of the conversion and loan draws are costs of the loan, debt service, sweep, reserve and what is left to equity, in every month',
    shape: 'series',
    difference: sum(siteLine('conversionCash'), siteLine('draws')).minus(
      sum(
        siteLine('loanCosts'),
        siteLine('debtService'),
        siteLine('sweep'),
        siteLine('reserveFunding'),
        siteLine('leveredCash'),
      ),
    ),
  }),
  check({
    ...dollars,
    scope: 'site',
    label: 'Loan rolls forward',
    words: 'opening balance, draws and capitalised interest less repayment are the balance, in every month',
    shape: 'series',
    difference: siteLine('loanBalance')
      .minus(previousOf('site.loanBalance', zero))
      .minus(
        siteLine('draws')
          .plus(siteLine('capitalisedInterest'))
          .minus(siteLine('principal'))
          .times(constant(1, 'month')),
      ),
  }),
  check({
    ...dollars,
    scope: 'site',
    label: 'Loan repaid at maturity',
    words: 'loan balance from the maturity of the loan on',
    shape: 'series',
    difference: when(month.isAtLeast(siteLine('maturity')), siteLine('loanBalance'), zero),
  }),
  check({
    ...dollars,
    scope: 'site',
    label: 'Reserve rolls forward',
    words: 'debt service reserve changes by what is paid into it, in every month',
    shape: 'series',
    difference: siteLine('debtReserve')
      .minus(previousOf('site.debtReserve', zero))
      .minus(siteLine('reserveFunding').times(constant(1, 'month'))),
  }),
  check({
    ...dollars,
    scope: 'site',
    label: 'Mining cash in two parts',
    words: 'mining cash is that of mining that stays and of mining until handover, in every month',
    shape: 'series',
    difference: siteLine('miningCash')
      .minus(siteLine('keptMiningCash'))
      .minus(siteLine('handoverMiningCash')),
  }),
  check({
    ...dollars,
    scope: 'site',
    label: 'Cash adds up',
    words: 'cumulative cash grows by the cash of the month, in every month',
    shape: 'series',
    difference: siteLine('planCumulative')
      .minus(previousOf('site.planCumulative', zero))
      .minus(siteLine('planCash').times(constant(1, 'month'))),
  }),
  check({
    ...dollars,
    scope: 'site',
    label: 'Gain by cause',
    words: 'mining given up, mining until handover, ASIC resale, rent and costs add up to the gain',
    shape: 'scalar',
    difference: siteLine('gain').minus(sum(...causes.map(siteLine))),
  }),
];

/** What must hold over all sites. */
export const portfolioChecks: readonly WorkbookCheck[] = [
  check({
    ...megawatts,
    scope: 'portfolio',
    label: 'Power balance of all sites',
    words: 'available power is reserved, AI, in build, mining or unused, in every month',
    shape: 'series',
    difference: portfolioLine('availableMw').minus(
      sum(
        portfolioLine('reservedMw'),
        portfolioLine('aiMw'),
        portfolioLine('inBuildMw'),
        portfolioLine('miningMw'),
        portfolioLine('unusedMw'),
      ),
    ),
  }),
  check({
    ...dollars,
    scope: 'portfolio',
    label: 'Gain of all sites',
    words: 'NPV of the plans less NPV if nothing is done is the sum of the gains',
    shape: 'scalar',
    difference: portfolioLine('npvPlan').minus(portfolioLine('npvDoNothing')).minus(portfolioLine('gain')),
  }),
  check({
    ...dollars,
    scope: 'portfolio',
    label: 'Capex of all sites',
    words: 'capex of all months is the sum of the capex of the sites',
    shape: 'scalar',
    difference: reduce('total', portfolioLine('capex')).minus(portfolioLine('capexTotal')),
  }),
];

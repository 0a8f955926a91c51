import {
  formatHeadline,
  formatMultiple,
  formatNumber,
  formatUsdM,
} from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth, formatQuarter } from '../../../../shared/domain/months.ts';
import type { Outcome } from '../../../../shared/domain/outcome.ts';
import { Delta } from '../../../components/Delta.tsx';
import type { Kpi } from '../../../components/kpi/KpiStrip.tsx';
import type { Baseline } from '../../../state/baseline.ts';
import type { SiteInView } from '../siteInView.ts';

const wordOf: Readonly<Record<'none' | 'many', string>> = { none: 'none', many: 'several' };

/** The figures that lender and owner ask for first, each with its change from the baseline or its context. */
export function financeKpis(view: SiteInView, baseline: Baseline | null): readonly Kpi[] {
  const { portfolio, engine, site } = view;
  const outcome = (name: string): Outcome => engine.siteOutcome(site.id, `site.${name}`);
  const value = (name: string): number => engine.siteValue(site.id, `site.${name}`);
  const month = (t: number) => addMonths(portfolio.portfolio.decisionMonth, Math.round(t));
  const kpi = (
    name: string,
    label: string,
    unit: string,
    how: {
      readonly write: (value: number) => string;
      readonly scale: number;
      readonly decimals: number;
      readonly good: 'up' | 'down' | null;
      readonly changeUnit?: string;
      readonly context: string;
      readonly full?: (value: number) => string;
      readonly tone?: Kpi['tone'];
    },
  ): Kpi => {
    const of = outcome(name);
    const was = baseline?.site(site.id, name) ?? null;
    const change =
      of.kind === 'number' && was !== null && Number.isFinite(was) ? (of.value - was) * how.scale : null;
    return {
      id: name,
      label,
      value: of.kind === 'number' ? how.write(of.value) : wordOf[of.kind],
      unit: of.kind === 'number' ? unit : '',
      ...(how.tone ? { tone: how.tone } : {}),
      ...(of.kind === 'number' && how.full ? { full: how.full(of.value) } : {}),
      note: (
        <Delta
          change={change}
          good={how.good}
          decimals={how.decimals}
          {...(how.changeUnit ? { unit: how.changeUnit } : {})}
          without={how.context}
        />
      ),
      why: { line: `site.${name}`, siteId: site.id },
    };
  };
  const usd = {
    write: (amount: number) => formatHeadline(amount / 1e6),
    scale: 1e-6,
    decimals: 1,
    full: (amount: number) => formatUsdM(amount, 3),
  };
  const percent = {
    write: (share: number) => formatNumber(share * 100, 1),
    scale: 100,
    decimals: 1,
    changeUnit: 'pt',
    good: 'up',
  } as const;
  const limited = {
    write: (value: number) => formatNumber(value, 2),
    scale: 1,
    decimals: 2,
    good: 'up',
  } as const;
  const quarter = (name: string): string => {
    const at = outcome(name);
    return at.kind === 'number' ? `, ${formatQuarter(month(at.value))}` : '';
  };
  const breach = outcome('firstBreach');
  const lowest = outcome('minimumDscr');
  const loan = value('loan');
  return [
    kpi('financedCost', 'All-in financed cost', 'USD M', {
      ...usd,
      good: null,
      context:
        value('criticalItMw') > 0
          ? `${formatNumber(value('financedCostPerItMw') / 1e6, 1)} per IT MW`
          : 'no IT power',
    }),
    kpi('loan', 'Loan', 'USD M', {
      ...usd,
      good: null,
      context: loan > 0 ? `repaid by ${formatMonth(month(value('maturity')))}` : 'no loan',
    }),
    kpi('peakEquity', `Peak equity${quarter('peakEquityMonth')}`, 'USD M', {
      ...usd,
      good: null,
      context: `${formatHeadline(value('peakFunding') / 1e6)} before debt`,
    }),
    kpi('minimumDscr', 'DSCR, lowest month', '×', {
      ...limited,
      context:
        breach.kind === 'number'
          ? `below covenant ${formatMonth(month(breach.value))}`
          : lowest.kind === 'number'
            ? `covenant ${formatMultiple(site.covenantDscr)}`
            : 'no debt service',
      ...(breach.kind === 'number' ? { tone: 'worse' as const } : {}),
    }),
    kpi('leveredIrr', 'IRR after debt', '%', {
      ...percent,
      context: `${rateText(outcome('irr'))} before debt`,
    }),
    kpi('npvLevered', 'NPV after debt', 'USD M', {
      ...usd,
      good: 'up',
      context: `at ${formatNumber(portfolio.market.equityDiscountRate * 100, 1)} % a year`,
      ...(value('npvLevered') < 0 ? { tone: 'worse' as const } : {}),
    }),
    kpi('npvEquity', 'NPV after debt and tax', 'USD M', {
      ...usd,
      good: 'up',
      context: `MIRR ${rateText(outcome('equityMirr'))}`,
      ...(value('npvEquity') < 0 ? { tone: 'worse' as const } : {}),
    }),
    kpi('leveredPayback', 'Payback of equity', 'years', {
      write: (months) => formatNumber(months / 12, 1),
      scale: 1,
      decimals: 0,
      good: 'down',
      changeUnit: 'mo',
      context: 'from the decision',
    }),
  ];
}

const rateText = (rate: Outcome): string =>
  rate.kind === 'number' ? `${formatNumber(rate.value * 100, 1)} %` : wordOf[rate.kind];

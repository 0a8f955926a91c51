import { blocksOf, conversionRange } from '../../../../shared/domain/conversion.ts';
import {
  formatHeadline,
  formatMw,
  formatNumber,
  formatPercent,
  formatSigned,
  formatUsdM,
  notApplicable,
} from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth, formatQuarter } from '../../../../shared/domain/months.ts';
import type { Outcome } from '../../../../shared/domain/outcome.ts';
import { WeakShare } from '../../../components/confidence/WeakShare.tsx';
import { Delta } from '../../../components/Delta.tsx';
import type { Kpi } from '../../../components/kpi/KpiStrip.tsx';
import type { Baseline } from '../../../state/baseline.ts';
import type { SiteInView } from '../siteInView.ts';

/** Decimals of an amount in millions as a headline: three figures, or whole. */
const headline = (usd: number): string => formatHeadline(usd / 1e6);

/** The eight figures that decide a site, each with its change from the baseline or its context. */
export function siteKpis(view: SiteInView, baseline: Baseline | null): readonly Kpi[] {
  const { portfolio, engine, site } = view;
  const { decisionMonth } = portfolio.portfolio;
  const value = (name: string): number => engine.siteValue(site.id, `site.${name}`);
  const outcome = (name: string): Outcome => engine.siteOutcome(site.id, `site.${name}`);
  const before = (name: string): number | null => baseline?.site(site.id, name) ?? null;
  const change = (name: string, unit: number): number | null => {
    const base = before(name);
    return base === null ? null : (value(name) - base) / unit;
  };
  const month = (t: number) => addMonths(decisionMonth, Math.round(t));
  const why = (name: string) => ({ line: `site.${name}`, siteId: site.id });
  const aiMw = value('aiUtilityMw');
  const converts = aiMw > 0;
  const blocks = blocksOf(portfolio, site.id).filter((block) => block.utilityMw > 0);
  const { trackMw } = conversionRange(site);
  const capex = value('capexTotal');
  const itMw = value('criticalItMw');
  const gain = value('gain');
  const peak = value('peakFunding');
  const peakMonth = outcome('peakFundingMonth');
  const npv = value('npvPlan');
  const isFunded = peak > 0;
  const money = (name: string, good: 'up' | 'down' | null, without: string) => (
    <Delta
      change={change(name, 1e6)}
      good={good}
      decimals={decimalsOf(change(name, 1e6))}
      without={without}
    />
  );

  return [
    {
      id: 'to-ai',
      label: 'To AI',
      value: formatMw(aiMw),
      unit: 'MW utility',
      full: `${formatNumber(aiMw, 2)} MW of ${formatNumber(trackMw, 2)} MW`,
      note: (
        <Delta
          change={change('aiUtilityMw', 1)}
          good={null}
          decimals={Number.isInteger(change('aiUtilityMw', 1) ?? 0) ? 0 : 1}
          without={
            trackMw > 0 ? `${formatPercent(aiMw / trackMw, 0)} of ${formatMw(trackMw)} MW` : 'no power'
          }
        />
      ),
      why: why('aiUtilityMw'),
    },
    {
      id: 'critical-it',
      label: 'Critical IT',
      value: formatHeadline(itMw),
      unit: 'MW',
      full: `${formatNumber(itMw, 3)} MW`,
      note: (
        <Delta
          change={change('criticalItMw', 1)}
          good={null}
          decimals={1}
          without={
            converts && blocks.length > 0
              ? `all ready ${formatQuarter(month(value('lastReady')))}`
              : 'nothing converts'
          }
        />
      ),
      why: why('criticalItMw'),
    },
    {
      id: 'capex',
      label: 'Capex to RFS',
      value: headline(capex),
      unit: 'USD M',
      full: formatUsdM(capex, 3),
      note: money(
        'capexTotal',
        null,
        converts ? `${formatNumber(capex / itMw / 1e6, 1)} per IT MW` : 'nothing is built',
      ),
      why: why('capexTotal'),
    },
    {
      id: 'peak-funding',
      label:
        isFunded && peakMonth.kind === 'number'
          ? `Peak funding, ${formatQuarter(month(peakMonth.value))}`
          : 'Peak funding',
      value: headline(peak),
      unit: 'USD M',
      full:
        isFunded && peakMonth.kind === 'number'
          ? `${formatUsdM(peak, 3)} in ${formatMonth(month(peakMonth.value))}`
          : 'Cumulative cash never falls below zero',
      note: money(
        'peakFunding',
        null,
        isFunded ? `equity ${headline(value('peakEquity'))} after debt` : 'never below zero',
      ),
      why: why('peakFunding'),
    },
    {
      id: 'gain',
      label: 'Gain over do-nothing',
      value: formatSigned(gain / 1e6, headlineDigits(gain)),
      unit: 'USD M',
      tone: Math.abs(gain) < 5_000 ? 'plain' : gain > 0 ? 'better' : 'worse',
      full: formatUsdM(gain, 3),
      note: money(
        'gain',
        'up',
        converts ? `${formatNumber(gain / aiMw / 1e6, 2)} per utility MW` : 'keeps mining',
      ),
      why: why('gain'),
    },
    {
      id: 'npv',
      label: 'NPV, plan',
      value: headline(npv),
      unit: 'USD M',
      ...(npv < 0 ? { tone: 'worse' as const } : {}),
      full: formatUsdM(npv, 3),
      note: (
        <>
          {money('npvPlan', 'up', `do-nothing ${headline(value('npvDoNothing'))}`)}
          <WeakShare siteId={site.id} figure="npvPlan" />
        </>
      ),
      why: why('npvPlan'),
    },
    irrKpi({
      converts,
      irr: outcome('irr'),
      afterDebt: outcome('leveredIrr'),
      change: change('irr', 0.01),
      hurdle: portfolio.market.leaseDiscountRate,
      why: why('irr'),
    }),
    paybackKpi(converts, outcome('paybackMonths'), change('paybackMonths', 1), month, why('paybackMonths')),
  ];
}

function headlineDigits(usd: number): number {
  const shown = headline(usd);
  const point = shown.indexOf('.');
  return point < 0 ? 0 : shown.length - point - 1;
}

function decimalsOf(change: number | null): number {
  return change === null || Math.abs(change) >= 9.95 ? 0 : 1;
}

function irrKpi(of: {
  readonly converts: boolean;
  readonly irr: Outcome;
  readonly afterDebt: Outcome;
  readonly change: number | null;
  readonly hurdle: number;
  readonly why: Kpi['why'];
}): Kpi {
  const { converts, irr, afterDebt, change, why } = of;
  const against = `hurdle ${formatPercent(of.hurdle)}`;
  const words = {
    none: 'never pays back',
    many: 'several: see NPV',
    number: afterDebt.kind === 'number' ? `${formatPercent(afterDebt.value)} after debt` : against,
  }[irr.kind];
  return {
    id: 'irr',
    label: 'IRR of conversion',
    value: !converts ? notApplicable : irr.kind === 'number' ? formatNumber(irr.value * 100, 1) : irr.kind,
    unit: converts && irr.kind === 'number' ? '%' : '',
    ...(irr.kind === 'number'
      ? { full: `${formatPercent(irr.value, 3)} a year before debt and tax, ${against}` }
      : {}),
    note: converts ? (
      <Delta
        change={irr.kind === 'number' ? change : null}
        good="up"
        decimals={1}
        unit="pt"
        without={words}
      />
    ) : (
      'nothing converts'
    ),
    why: converts ? why : null,
  };
}

function paybackKpi(
  converts: boolean,
  payback: Outcome,
  change: number | null,
  month: (t: number) => ReturnType<typeof addMonths>,
  why: Kpi['why'],
): Kpi {
  const isNumber = payback.kind === 'number';
  return {
    id: 'payback',
    label: isNumber && converts ? `Payback, ${formatMonth(month(payback.value))}` : 'Payback',
    value: !converts ? notApplicable : isNumber ? formatNumber(payback.value / 12, 1) : 'none',
    unit: converts && isNumber ? 'years' : '',
    ...(isNumber ? { full: `${formatNumber(payback.value, 1)} months from the decision` } : {}),
    note: converts ? (
      <Delta
        change={isNumber ? change : null}
        good="down"
        unit="mo"
        without={isNumber ? 'from the decision' : 'not in the horizon'}
      />
    ) : (
      'nothing converts'
    ),
    why: converts ? why : null,
  };
}

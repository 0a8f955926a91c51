import { settledMonth } from '../../../shared/deck/evaluation.ts';
import {
  formatHeadline,
  formatMillions,
  formatMw,
  formatNumber,
  formatOutcome,
  formatPercent,
  formatSigned,
  headlineDecimals,
  notApplicable,
} from '../../../shared/domain/format.ts';
import { addMonths, formatQuarter } from '../../../shared/domain/months.ts';
import type { Outcome } from '../../../shared/domain/outcome.ts';
import { WeakShare } from '../../components/confidence/WeakShare.tsx';
import { Delta } from '../../components/Delta.tsx';
import { type Kpi, KpiStrip } from '../../components/kpi/KpiStrip.tsx';
import { SplitTrack } from '../../components/slider/ConversionSlider.tsx';
import { type Evaluated, useEvaluated, useSession } from '../../state/context.tsx';
import { rangeOf } from '../../state/siteLookup.ts';

/** The figures of the whole portfolio, each with its change from the baseline. */
export function PortfolioKpis() {
  const evaluated = useEvaluated();
  const baseline = useSession((state) => state.baseline);
  if (!evaluated) return null;
  const { engine, portfolio } = evaluated;
  const value = (name: string): number => engine.portfolioValue(`portfolio.${name}`);
  const change = (name: string, scale: number): number | null => {
    const before = baseline?.portfolio(name) ?? null;
    return before === null ? null : (value(name) - before) * scale;
  };
  const capex = value('capexTotal');
  const peak = value('peakFunding');
  const peakMonth = engine.portfolioOutcome('portfolio.peakFundingMonth');
  const gain = value('gain');
  const irr = engine.portfolioOutcome('portfolio.irr');
  const leveredIrr = engine.portfolioOutcome('portfolio.leveredIrr');
  const payback = engine.portfolioOutcome('portfolio.paybackMonths');
  const perItMw = value('capexPerItMw');
  const decision = portfolio.portfolio.decisionMonth;
  const quarterOf = (month: number): string => formatQuarter(addMonths(decision, Math.round(month)));
  const million = (usd: number): Pick<Kpi, 'value' | 'unit' | 'full'> => ({
    value: formatMillions(usd, headlineDecimals(usd / 1e6)),
    unit: 'USD M',
    full: `USD ${formatNumber(usd)}`,
  });
  const isIdle = value('aiUtilityMw') <= 0;
  const outcomeText = (outcome: Outcome, write: (of: number) => string): string =>
    isIdle ? notApplicable : formatOutcome(outcome, write);
  const irrBefore = baseline?.portfolio('irr') ?? Number.NaN;
  const leveredBefore = baseline?.portfolio('leveredIrr') ?? Number.NaN;
  const irrChange = irr.kind === 'number' ? (irr.value - irrBefore) * 100 : null;

  const kpis: readonly Kpi[] = [
    {
      id: 'capex',
      label: 'Capex to RFS',
      ...million(capex),
      note: (
        <ChangeIn
          change={change('capexTotal', 1e-6)}
          context={
            capex > 0 && Number.isFinite(perItMw)
              ? `${formatMillions(perItMw, 1)} per IT MW`
              : 'nothing is built'
          }
        />
      ),
      why: { line: 'portfolio.capexTotal' },
    },
    {
      id: 'peak',
      label: `Peak funding${peak > 0 && peakMonth.kind === 'number' ? `, ${quarterOf(peakMonth.value)}` : ''}`,
      ...million(peak),
      note: (
        <ChangeIn
          change={change('peakFunding', 1e-6)}
          context={peak > 0 ? `${formatMillions(value('leveredPeak'))} after debt` : 'never below zero'}
        />
      ),
      why: { line: 'portfolio.peakFunding' },
    },
    {
      id: 'npv',
      label: 'NPV, plan',
      ...million(value('npvPlan')),
      note: (
        <>
          <Delta
            change={change('npvPlan', 1e-6)}
            good="up"
            without={`do-nothing ${formatMillions(value('npvDoNothing'))}`}
          />
          <WeakShare siteId={null} figure="npvPlan" />
        </>
      ),
      why: { line: 'portfolio.npvPlan' },
    },
    {
      id: 'gain',
      label: 'Gain over do-nothing',
      value: formatSigned(gain / 1e6, headlineDecimals(gain / 1e6)),
      unit: 'USD M',
      full: `USD ${formatNumber(gain)}`,
      tone: gain > 0 ? 'better' : gain < 0 ? 'worse' : 'plain',
      note: (
        <>
          gives up {formatMillions(-value('npvMiningGivenUp'))}
          {' of mining'}
        </>
      ),
      why: { line: 'portfolio.gain' },
    },
    {
      id: 'irr',
      label: 'IRR of conversion',
      value: outcomeText(irr, (rate) => formatNumber(rate * 100, 1)),
      unit: irr.kind === 'number' ? '%' : '',
      note: isIdle ? (
        'nothing converts'
      ) : (
        <Delta
          change={irrChange}
          good="up"
          decimals={1}
          unit="pt"
          without={`hurdle ${formatPercent(portfolio.market.leaseDiscountRate)}`}
        />
      ),
      why: { line: 'portfolio.irr' },
    },
    {
      id: 'levered-irr',
      label: 'IRR after debt',
      value: outcomeText(leveredIrr, (rate) => formatNumber(rate * 100, 1)),
      unit: leveredIrr.kind === 'number' ? '%' : '',
      note: isIdle ? (
        'nothing converts'
      ) : (
        <Delta
          change={leveredIrr.kind === 'number' ? (leveredIrr.value - leveredBefore) * 100 : null}
          good="up"
          decimals={1}
          unit="pt"
          without="before tax"
        />
      ),
      why: { line: 'portfolio.leveredIrr' },
    },
    {
      id: 'payback',
      label: 'Payback',
      value: outcomeText(payback, (months) => formatNumber(months / 12, 1)),
      unit: payback.kind === 'number' ? 'years' : '',
      note:
        payback.kind === 'number'
          ? `in ${quarterOf(payback.value)}`
          : isIdle
            ? 'nothing converts'
            : `not within ${formatNumber(engine.months / 12)} years`,
      why: { line: 'portfolio.paybackMonths' },
    },
  ];
  return <KpiStrip lead={<SplitKpi evaluated={evaluated} />} kpis={kpis} />;
}

/** What changed, where it did, and always what the figure stands beside. */
function ChangeIn(props: { readonly change: number | null; readonly context: string }) {
  const isChanged = props.change !== null && Math.abs(props.change) >= 0.5;
  if (!isChanged) return props.context;
  return (
    <>
      <Delta change={props.change} good={null} without="" /> · {props.context}
    </>
  );
}

/** The first figure is the power split itself, once everything planned is in service. */
function SplitKpi({ evaluated }: { readonly evaluated: Evaluated }) {
  const { engine, portfolio } = evaluated;
  const baseline = useSession((state) => state.baseline);
  const compared = useSession((state) => state.compared);
  const month = settledMonth(engine.portfolioSeries('portfolio.aiMw'));
  const at = (name: string): number => engine.portfolioSeries(`portfolio.${name}`)[month] ?? 0;
  const aiMw = at('aiMw');
  const availableMw = at('availableMw');
  const limitMw = portfolio.sites.reduce((sum, site) => sum + rangeOf(site).limitMw, 0);
  const when = formatQuarter(addMonths(portfolio.portfolio.decisionMonth, month));
  const before = baseline?.portfolio('aiUtilityMw') ?? null;
  const change = before === null ? null : engine.portfolioValue('portfolio.aiUtilityMw') - before;
  return (
    <div className="split-kpi" data-why={JSON.stringify({ line: 'portfolio.aiUtilityMw' })}>
      <div className="split-kpi-head">
        <b>Power split {month > 0 ? `at ${when}` : 'today'}, utility MW</b>
        <span>{formatMw(availableMw)} MW connected</span>
      </div>
      <div className="split-kpi-parts">
        <span className="text-ai">
          <b>{formatMw(aiMw)}</b> AI<span className="kpi-detail"> · {formatMw(at('itMw'))} IT</span>
        </span>
        <span className="text-mining">
          <b>{formatMw(at('miningMw'))}</b> mining
          <span className="kpi-detail"> · {formatHeadline(at('hashrate'))} EH/s</span>
        </span>
        <span>
          {formatMw(at('reservedMw'))} reserved · {formatMw(at('unusedMw') + at('inBuildMw'))} unused
        </span>
      </div>
      <div className="split-kpi-bar">
        <SplitTrack
          trackMw={availableMw}
          aiMw={aiMw}
          miningMw={at('miningMw')}
          reservedMw={at('reservedMw')}
        />
      </div>
      <div className="kpi-note">
        <Delta change={change} good={null} unit="MW" without={`${formatMw(limitMw)} MW could convert`} />
        {change !== null && Math.abs(change) >= 0.5 && (
          <span className="muted">
            {' '}
            to AI than {compared.words} · {formatMw(limitMw)} could convert
          </span>
        )}
      </div>
    </div>
  );
}

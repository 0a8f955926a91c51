import { formatMillions, formatPercent, formatUsdM, notApplicable } from '../../../shared/domain/format.ts';
import { riskTarget, type Statistic } from '../../../shared/risk/explainRisk.ts';
import type { AmountResult, Chance, SimulationResult } from '../../../shared/risk/result.ts';
import type { Amount, RiskEvent } from '../../../shared/risk/summary.ts';
import { type Kpi, KpiStrip } from '../../components/kpi/KpiStrip.tsx';
import type { ShownRisk } from './shownRisk.ts';
import { trialTexts } from './trialTexts.ts';

/** The figures of risk that decide, and how percentiles are meant. */
export function RiskKpis({ shown }: { readonly shown: ShownRisk | null }) {
  const result = shown?.result ?? null;
  return (
    <KpiStrip
      lead={
        <div className="risk-lead">
          {result ? (
            trialTexts(result).map((text) => <p key={text}>{text}</p>)
          ) : (
            <p>No future is drawn yet</p>
          )}
          <p className="muted" data-tip="CVaR is the mean of the worst 5 % of futures">
            P10: 10 % of futures are at or below
          </p>
        </div>
      }
      kpis={result ? kpisOf(result) : noKpis}
    />
  );
}

const money = (usd: number): string => formatMillions(usd);

function chanceKpi(
  id: string,
  label: string,
  { chance, standardError }: Chance,
  event: RiskEvent | 'pair',
): Kpi {
  const isGood = event === 'convertingBeatsMining' || event === 'pair';
  return {
    id,
    label,
    value: formatPercent(chance),
    unit: '',
    note: `± ${formatPercent(standardError)}`,
    tone: isGood ? (chance >= 0.5 ? 'better' : 'worse') : 'plain',
    why: riskTarget.chance(event),
  };
}

function amountKpi(
  id: string,
  label: string,
  usd: number,
  note: string,
  of: readonly [Amount, Statistic],
  tone: Kpi['tone'] = usd < 0 ? 'worse' : 'plain',
): Kpi {
  return {
    id,
    label,
    value: money(usd),
    unit: 'USD M',
    note,
    full: formatUsdM(usd, 2),
    tone,
    why: riskTarget.amount(...of),
  };
}

const range = ({ p10, p90 }: AmountResult): string => `P10 ${money(p10.value)}, P90 ${money(p90.value)}`;

function kpisOf({ amounts, chances, pair }: SimulationResult): readonly Kpi[] {
  const { gain, npvPlan, liquidityLow, newEquity } = amounts;
  return [
    chanceKpi('beats', 'Converting beats mining', chances.convertingBeatsMining, 'convertingBeatsMining'),
    ...(pair ? [chanceKpi('pair', 'Better than the other', pair.better, 'pair')] : []),
    chanceKpi('loss', 'Chance of loss', chances.loss, 'loss'),
    amountKpi('gain', 'Gain, P50', gain.p50.value, range(gain), ['gain', 'p50']),
    amountKpi('npv', 'NPV, mean', npvPlan.mean, range(npvPlan), ['npvPlan', 'mean']),
    amountKpi('cvar', 'NPV, CVaR 5 %', npvPlan.cvar5, `P5 ${money(npvPlan.p5.value)}`, ['npvPlan', 'cvar5']),
    amountKpi(
      'liquidity',
      'Liquidity low, P50',
      liquidityLow.p50.value,
      `short of cash in ${formatPercent(chances.cashShort.chance)}`,
      ['liquidityLow', 'p50'],
    ),
    amountKpi('equity', 'New equity, P90', newEquity.p90.value, `P50 ${money(newEquity.p50.value)}`, [
      'newEquity',
      'p90',
    ]),
    ...(pair ? [] : [chanceKpi('covenant', 'Covenant broken', chances.covenantBroken, 'covenantBroken')]),
  ];
}

const noKpis: readonly Kpi[] = ['Converting beats mining', 'Chance of loss', 'Gain, P50', 'NPV, mean'].map(
  (label) => ({ id: label, label, value: notApplicable, unit: '', note: '', why: null }),
);

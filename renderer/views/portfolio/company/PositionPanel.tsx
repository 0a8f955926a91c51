import { formatNumber, formatUsdM } from '../../../../shared/domain/format.ts';
import { addMonths, formatMonth } from '../../../../shared/domain/months.ts';
import { decodeOutcome } from '../../../../shared/domain/outcome.ts';
import { type Figure, FigureTable, type Good } from '../../../components/figures/FigureTable.tsx';
import { type Measure, multiple, usdM } from '../../../components/figures/measures.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { type Evaluated, useServices, useSession } from '../../../state/context.tsx';
import { highest } from './highest.ts';

/** What the company raises and owes at its heaviest, and what it has today. */
export function PositionPanel({ evaluated }: { readonly evaluated: Evaluated }) {
  const { engine, portfolio } = evaluated;
  const { actions } = useServices();
  const baseline = useSession((state) => state.baseline);
  const { decisionMonth, openingCashUsd, treasuryBtc, debtUsd, minimumCashUsd, overheadUsdYear } =
    portfolio.portfolio;
  const monthText = (t: number): string => formatMonth(addMonths(decisionMonth, Math.round(t)));
  const total = (name: string, good: Good): Figure => ({
    outcome: engine.portfolioOutcome(`portfolio.${name}`),
    measure: usdM,
    why: { line: `portfolio.${name}` },
    before: baseline?.portfolio(name) ?? null,
    good,
  });
  const most = (name: string, measure: Measure): Figure => {
    const series = engine.portfolioSeries(`portfolio.${name}`);
    const at = highest(series);
    return {
      outcome: decodeOutcome(at === null ? Number.NaN : (series[at] ?? Number.NaN)),
      measure,
      why: { line: `portfolio.${name}`, ...(at === null ? {} : { month: at }) },
      note: at === null ? '' : monthText(at),
    };
  };
  const lowMonth = engine.portfolioOutcome('portfolio.liquidityLowMonth');
  const equity = engine.portfolioValue('portfolio.equityTotal');
  const isEmpty = [openingCashUsd, treasuryBtc, debtUsd, overheadUsdYear].every((value) => value === 0);
  const today = [
    `cash ${formatUsdM(openingCashUsd)}`,
    `${formatNumber(treasuryBtc)} BTC`,
    `debt ${formatUsdM(debtUsd)}`,
    `minimum cash ${formatUsdM(minimumCashUsd)}`,
    `overhead ${formatUsdM(overheadUsdYear)} a year`,
  ].join(', ');
  return (
    <Panel
      className="company-position"
      label="Funding of the company"
      title={
        equity > 0 ? `${formatUsdM(equity)} of equity is raised` : 'No equity is raised: cash and BTC suffice'
      }
      subtitle={isEmpty ? 'Nothing is entered about the company today' : `Today: ${today}`}
      tools={
        <button type="button" className="tag" onClick={() => actions.showMarketInputs()}>
          Company inputs
        </button>
      }
    >
      <FigureTable
        label="Funding of the company"
        columns={[{ id: 'value', head: null }]}
        rows={[
          {
            id: 'low',
            label: 'Liquidity low point, without new equity',
            unit: 'USD M',
            isStrong: true,
            figures: [
              {
                ...total('liquidityLow', 'up'),
                note: lowMonth.kind === 'number' ? monthText(lowMonth.value) : '',
              },
            ],
          },
          { id: 'equity', label: 'Equity raised', unit: 'USD M', figures: [total('equityTotal', 'down')] },
          {
            id: 'raise',
            label: 'Most raised in a month',
            unit: 'USD M a month',
            figures: [most('equityRaised', usdM)],
          },
          {
            id: 'peak',
            label: 'Peak equity of all conversions, after debt',
            unit: 'USD M',
            figures: [total('leveredPeak', null)],
          },
          { id: 'debt', label: 'Net debt at its highest', unit: 'USD M', figures: [most('netDebt', usdM)] },
          {
            id: 'leverage',
            label: 'Net leverage at its highest',
            figures: [
              {
                ...most('netLeverage', multiple),
                tip: 'Net debt over twelve times NOI and mining cash of the month',
              },
            ],
          },
          { id: 'loans', label: 'Loans of sites', unit: 'USD M', figures: [total('loan', null)] },
          {
            id: 'loss',
            label: 'NPV less expected credit loss',
            unit: 'USD M',
            figures: [total('npvLossAdjusted', 'up')],
          },
        ]}
      />
    </Panel>
  );
}
